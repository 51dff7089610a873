//! Pages say what is so, ask for what the field is for, and lead on to what comes next.

use http::StatusCode;

use crate::decisions::{self, Outcome, Purpose};
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, World};
use crate::themes;

on_both_databases! {
    async fn what_the_clock_does_is_waited_for_and_not_told_as_done(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let page = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}", open.slug)).await;
        let waits = format!("Väntar på: att sista dagen, {}, går ut.", open.closes_on.unwrap().long(crate::core::Locale::Sv).replace('\u{a0}', " "));
        assert!(page.says(&waits) && !page.says("Sista dagen har gått ut"), "{waits}: {}", page.page);
    }

    async fn each_kind_of_field_asks_for_what_it_is_for(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let at = |rest: &str| format!("/admin/dialoger/{}/{rest}", draft.slug);
        let decision = world.post_page(Role::Secretary, &at("beslut"), &[("body", "")]).await;
        assert!(decision.says("Beslutsdag – Välj eller skriv en dag.") && decision.says("Välj ett av alternativen."), "{}", decision.page);
        let other = [
            ("body", world.other.to_string()), ("case_number", "EX 1".into()), ("decided_on", world.today().to_string()), ("paragraph", "1".into()),
            ("summary", "Vi beslutade.".into()), ("participation", "conversation".into()), ("influence", "dialogue".into()), ("nothing_decided", "1".into()),
            ("version", draft.version.to_string()),
        ];
        let other: Vec<(&str, &str)> = other.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let wrong = world.post_page(Role::Secretary, &at("beslut"), &other).await;
        assert!(wrong.says("kan inte besluta om dialogen. Välj det organ som äger den"), "{}", wrong.page);
        for cost in ["ungefär hundra", "-3"] {
            let plan = world.post_page(Role::Official, &at("inkludering/ny"), &[("group", "Unga"), ("cost", cost)]).await;
            assert!(plan.says("Skriv ett heltal från 0 till 100 000 000") && !plan.says("366"), "{}", plan.page);
        }
    }

    async fn the_page_of_themes_says_which_it_is_and_asks_for_a_theme_first(db: TestDb) {
        let world = World::new(&db).await;
        let path = |slug: &str| format!("/admin/dialoger/{slug}/teman");
        let draft = world.draft(&world.texts()).await;
        let early = world.get_page(Role::Official, &path(&draft.slug)).await;
        assert!(early.says("har inte öppnat än") && !early.says("låsta"), "{}", early.page);
        let compiled = world.reach(State::Compiled).await;
        let locked = world.get_page(Role::Official, &path(&compiled.slug)).await;
        assert!(locked.says("Temana är låsta tillsammans med sammanställningen.") && !locked.says("har inte öppnat än"), "{}", locked.page);
        let open = world.reach(State::Open).await;
        world.contribution(open.id, 1, None).await;
        let none = world.post_page(Role::Official, &path(&open.slug), &[("do", "sort")]).await;
        assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.says("Det finns inga teman än"), "{}", none.page);
        world.post_page(Role::Official, &path(&open.slug), &[("do", "sort"), ("title", "Bänkar")]).await;
        let theme = themes::list(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap()[0].id.to_string();
        let unticked = world.post_page(Role::Official, &path(&open.slug), &[("do", "sort"), ("theme", &theme)]).await;
        assert!(unticked.says("Markera minst en i listan."), "{}", unticked.page);
    }

    async fn p16_whoever_enters_an_outcome_reads_what_was_said_and_goes_on_to_the_step(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let path = format!("/admin/dialoger/{}/handlaggning", handling.slug);
        let step = format!("href=\"/admin/dialoger/{}/steg/decide_upon\"", handling.slug);
        let early = world.get_page(Role::Secretary, &path).await;
        assert!(!early.says(&step), "{}", early.page);
        let mut deed = world.deed(Role::Secretary).await;
        decisions::add_result_decision(&mut deed, handling.id, handling.version, &world.decision("87")).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let theme = themes::list(&mut conn, handling.id).await.unwrap()[0].id;
        let made = decisions::of_dialogue(&mut conn, handling.id).await.unwrap();
        drop(conn);
        let outcome = world.get_page(Role::Secretary, &format!("{path}/tema/{theme}")).await;
        assert!(outcome.says("Fler bänkar.") && outcome.says(&format!("/dialoger/{}/ideer?tema={theme}", handling.slug)), "{}", outcome.page);
        let decision = made.iter().find(|made| made.purpose == Purpose::Result).unwrap().id.to_string();
        let fields = [("version", outcome.field("version")), ("decision", decision), ("outcome", Outcome::NotCarriedOut.to_string()), ("reason", "Det ryms inte.".into())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let saved = world.post_page(Role::Secretary, &format!("{path}/tema/{theme}"), &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.page);
        let ready = world.get_page(Role::Secretary, &path).await;
        assert!(ready.says(&step), "{}", ready.page);
        assert!(!world.get_page(Role::Coordinator, &path).await.says(&step), "only those who take it");
    }

    async fn p28_what_is_locked_is_read_once_more_first(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        world.write_compilation(&mut deed, closed.id).await;
        deed.commit().await.unwrap();
        let page = world.get_page(Role::Official, &format!("/admin/dialoger/{}/steg/compile", closed.slug)).await;
        assert!(page.says("En idé.") && page.says("Få svar från unga."), "{}", page.page);
    }

    async fn p16_a_step_of_the_handling_is_changed_and_taken_out_after_a_last_look(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let list = format!("/admin/dialoger/{}/handlaggning", handling.slug);
        let step = decisions::political_steps(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap()[0].clone();
        let path = format!("{list}/steg/{}", step.id);
        let page = world.get_page(Role::Official, &list).await;
        assert!(page.says(&path) && !page.says("<button class=\"button plain\" name=\"remove\""), "nothing is taken out at once: {}", page.page);
        let form = world.get_page(Role::Official, &path).await;
        assert!(form.says("Nämndens sammanträde") && form.says("Ska steget bort?"), "{}", form.page);
        let (version, filled) = (form.field("version"), form.field("filled"));
        let day = world.today().plus_days(9).to_string();
        let moved = [("version", version.as_str()), ("filled", &filled), ("kind", "meeting"), ("happens_on", &day), ("title", "Nämndens sammanträde")];
        assert_eq!(world.post_page(Role::Official, &path, &moved).await.status, StatusCode::SEE_OTHER);
        let steps = async || decisions::political_steps(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        assert_eq!(steps().await[0].happens_on.to_string(), day);
        // Sent twice it is saved once; who began before is told.
        assert_eq!(world.post_page(Role::Official, &path, &moved).await.status, StatusCode::SEE_OTHER);
        let late = [("version", version.as_str()), ("filled", &filled), ("kind", "meeting"), ("happens_on", &day), ("title", "Extra sammanträde")];
        let met = world.post_page(Role::Official, &path, &late).await;
        assert!(met.status == StatusCode::CONFLICT && met.says("Extra sammanträde"), "{}", met.page);
        let undated = world.post_page(Role::Official, &path, &[("version", &met.field("version")), ("title", "Extra")]).await;
        assert!(undated.says("Välj eller skriv en dag.") && undated.says("value=\"Extra\""), "{}", undated.page);
        for _ in 0..2 {
            let gone = world.post_page(Role::Official, &path, &[("version", &met.field("version")), ("do", "remove")]).await;
            assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.page);
        }
        assert_eq!(steps().await, []);
        let (noted,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action IN ('political_step.changed', 'political_step.removed')")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(noted, 2);
    }

    async fn a_second_dialogue_of_the_same_name_is_made_only_on_purpose(db: TestDb) {
        let world = World::new(&db).await;
        world.empty_draft().await;
        let (committee, area) = (world.committee.to_string(), world.area.to_string());
        let fields = [
            ("decides", "own"), ("title", "Ett levande torg"), ("area", &area), ("owner", &committee), ("deciding_body", &committee), ("kind", "own"),
        ];
        let path = "/admin/dialoger/ny";
        let told = world.post_page(Role::Coordinator, path, &fields).await;
        assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.says("Det finns redan en dialog med det namnet"), "{}", told.page);
        let kept = told.untouched("title");
        assert!(kept.contains(&("title".to_owned(), "Ett levande torg".to_owned())) && kept.contains(&("owner".to_owned(), committee.clone())), "{kept:?}");
        let again: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let made = world.post_page(Role::Coordinator, path, &again).await;
        assert_eq!(made.location(), "/admin/dialoger/ett-levande-torg-2/redigera", "{}", made.page);
        // The same form once more leads to what it made.
        assert_eq!(world.post_page(Role::Coordinator, path, &again).await.location(), made.location());
    }

    async fn whoever_may_not_goes_on_from_the_desk(db: TestDb) {
        let world = World::new(&db).await;
        let page = world.get_page(Role::Elected, "/admin/dialoger/ny").await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.says("href=\"/admin\"") && page.says("href=\"/admin/dialoger\""), "{}", page.page);
        let public = Browser::new(&db.app).get("/finns-inte").await;
        assert!(!public.says("href=\"/admin/dialoger\""), "{}", public.page);
    }
}
