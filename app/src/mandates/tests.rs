//! Posts and mandates, on both databases.

use http::StatusCode;

use super::{NewMandate, NewPost, Standing, add, add_post, change, get};
use crate::bodies::{self, BodyKind, Ending, NewBody};
use crate::core::{Date, Error, Id};
use crate::dialogues::{self, Change, EntryError, Field, Problem, State, Step, Texts, take};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn mandate(first: &str, last: &str) -> NewMandate {
    NewMandate {
        first: day(first),
        last: day(last),
        staff: None,
    }
}

async fn post(world: &World, body: Id, title: &str) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewPost {
        title: title.into(),
        title_en: format!("{title} (en)"),
        standing: Standing::Presidium,
    };
    let id = add_post(&mut deed, body, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

async fn give(world: &World, post: Id, new: &NewMandate) -> Result<Id, EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let answer = add(&mut deed, post, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

on_both_databases! {
    async fn p24_two_mandates_of_a_post_never_overlap(db: TestDb) {
        let world = World::new(&db).await;
        let post = post(&world, world.committee, "2:e vice ordförande").await;
        give(&world, post, &mandate("2023-01-01", "2026-12-31")).await.unwrap();
        for (first, last, field) in [
            ("2026-12-31", "2030-12-31", "first_day"),
            ("2022-01-01", "2023-01-01", "last_day"),
            ("2022-01-01", "2030-12-31", "last_day"),
            ("2024-01-01", "2024-12-31", "first_day"),
        ] {
            let refused = give(&world, post, &mandate(first, last)).await.unwrap_err();
            assert_eq!(refused.problems(), [(field, Problem::PostIsHeld)], "{first}");
            let past = "INSERT INTO mandates (id, post_id, valid_from, valid_to, created_at) VALUES ('x', $1, $2, $3, 0)";
            let past = sqlx::query(past).bind(post).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule(), "{first}");
        }
        for (last, problem) in [("2041-01-01", Problem::LongerThanTenYears), ("2130-12-31", Problem::FarAway)] {
            let refused = give(&world, post, &mandate("2031-01-01", last)).await.unwrap_err();
            assert_eq!(refused.problems(), [("last_day", problem)]);
            let past = "INSERT INTO mandates (id, post_id, valid_from, valid_to, created_at) VALUES ('x', $1, '2031-01-01', $2, 0)";
            let past = sqlx::query(past).bind(post).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule(), "{last}");
        }
        // A gap is shown, not refused.
        give(&world, post, &mandate("2027-02-01", "2030-12-31")).await.unwrap();
        let page = world.get_page(Role::Administrator, &format!("/admin/organisation/uppdrag/{post}")).await;
        assert!(page.says("Ingen har posten då") && page.says("1 januari 2027 – 31 januari 2027"), "{}", page.page);
        // It is mended by moving the first day of what has not begun; what has begun keeps its own.
        let there = get(&mut db.app.db.read().await.unwrap(), post).await.unwrap().mandates;
        let mut deed = world.deed(Role::Administrator).await;
        change(&mut deed, post, there[1].id, 1, &mandate("2027-01-01", "2030-12-31")).await.unwrap();
        let refused = change(&mut deed, post, there[0].id, 1, &mandate("2023-02-01", "2026-12-31")).await.unwrap_err();
        assert_eq!(refused.problems(), [("first_day", Problem::HasBegun)]);
    }

    async fn p24_eight_who_give_the_same_post_at_once_give_it_once(db: TestDb) {
        let world = World::new(&db).await;
        let post = post(&world, world.committee, "2:e vice ordförande").await;
        let new = mandate("2027-01-01", "2030-12-31");
        let all = futures_util::future::join_all((0..8).map(|_| give(&world, post, &new))).await;
        assert_eq!(all.iter().filter(|answer| answer.is_ok()).count(), 1);
        assert_eq!(get(&mut db.app.db.read().await.unwrap(), post).await.unwrap().mandates.len(), 1);
    }

    async fn p24_nothing_becomes_public_without_a_post_of_its_owner_that_is_held(db: TestDb) {
        let world = World::new(&db).await;
        let (empty, foreign) = (post(&world, world.committee, "Ledamot").await, post(&world, world.other, "Ordförande").await);
        give(&world, foreign, &mandate("2023-01-01", "2026-12-31")).await.unwrap();
        let draft = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Official).await;
        let texts = Texts { responsible_post: Some(foreign), ..world.texts() };
        let refused = dialogues::edit(&mut deed, draft.id, draft.version, &texts).await.unwrap_err();
        assert_eq!(refused.problems(), [("responsible_post", Problem::NotTheOwnersPost)]);
        drop(deed);

        let decided = world.reach(State::Decided).await;
        let mut deed = world.deed(Role::Official).await;
        let texts = Texts { responsible_post: Some(empty), ..Texts::of(&decided) };
        let edited = dialogues::edit(&mut deed, decided.id, decided.version, &texts).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        let refused = take(&mut deed, edited.id, edited.version, Step::Announce).await.unwrap_err();
        assert_eq!(refused.missing(), [dialogues::Gate::ResponsiblePost]);
        drop(deed);
        let past = "UPDATE dialogues SET responsible_post_id = NULL, state = 'announced', announced_at = 1 WHERE id = $1";
        let past = sqlx::query(past).bind(decided.id).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        give(&world, empty, &mandate("2026-11-01", "2026-12-31")).await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        take(&mut deed, edited.id, edited.version, Step::Announce).await.unwrap();
    }

    async fn p24_a_mandate_goes_on_when_its_account_is_closed(db: TestDb) {
        let world = World::new(&db).await;
        let post = post(&world, world.committee, "2:e vice ordförande").await;
        let elected = world.staff(Role::Elected);
        let held = NewMandate { staff: Some(elected.id), ..mandate("2023-01-01", "2026-12-31") };
        let id = give(&world, post, &held).await.unwrap();
        let mut deed = db.deed().await;
        assert!(crate::staff::disable(&mut deed, &elected.email).await.unwrap());
        deed.commit().await.unwrap();
        assert_eq!(get(&mut db.app.db.read().await.unwrap(), post).await.unwrap().held_until(world.today()), Some(day("2026-12-31")));
        let register = format!("/admin/organisation/uppdrag/{post}");
        let page = world.get_page(Role::Administrator, &register).await;
        assert!(page.says("Inget konto (kontot elected är stängt)"), "{}", page.page);
        // Its days can be changed, and the account stays; nobody else gets it.
        let form = world.get_page(Role::Administrator, &format!("{register}/{id}")).await;
        let mut fields = form.untouched("staff");
        assert!(fields.contains(&("staff".to_owned(), elected.id.to_string())), "{}", form.page);
        fields.retain(|(name, _)| name != "last_day");
        fields.push(("last_day".to_owned(), "2026-12-30".to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let saved = world.post_page(Role::Administrator, &format!("{register}/{id}"), &fields).await;
        assert_eq!(get(&mut db.app.db.read().await.unwrap(), post).await.unwrap().mandates[0].staff, Some(elected.id));
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.page);
        let next = NewMandate { staff: Some(elected.id), ..mandate("2027-01-01", "2030-12-31") };
        let refused = give(&world, post, &next).await.unwrap_err();
        assert_eq!(refused.problems(), [("staff", Problem::AccountIsClosed)]);
        // Whoever has no account gets no mail.
        let told = crate::staff::with_role(&mut db.app.db.read().await.unwrap(), Role::Elected, world.committee).await.unwrap();
        assert_eq!(told, []);
    }

    async fn p24_an_expired_mandate_raises_an_alarm(db: TestDb) {
        let world = World::new(&db).await;
        let chair = post(&world, world.committee, "1:e vice ordförande").await;
        give(&world, chair, &mandate("2023-01-01", "2026-12-31")).await.unwrap();
        let mut texts = world.texts();
        texts.responsible_post = Some(chair);
        texts.closes_on = Some(day("2027-03-01"));
        texts.compile_by = Some(day("2027-04-01"));
        texts.decision_on = Some(day("2027-05-01"));
        texts.feedback_by = Some(day("2027-06-01"));
        let draft = world.draft(&texts).await;
        let dialogue = world.take_to(draft, State::Open).await;
        let desk = |words: &'static str| {
            let world = &world;
            async move { world.get_page(Role::Coordinator, "/admin").await.says(words) }
        };
        // On 24 November there are 37 days left: nothing yet. Within 30 days it is told.
        assert!(!desk("1:e vice ordförande").await);
        world.days_pass(8).await;
        assert!(desk("men uppdraget tar slut 31 december").await);
        world.days_pass(31).await;
        assert!(desk("Ingen har posten som ansvarar för dialogen: 1:e vice ordförande, Samhällsbyggnadsnämnden").await);
        // Elected anew from the day after, without a break: nothing to tell.
        give(&world, chair, &mandate("2027-01-01", "2030-12-31")).await.unwrap();
        assert!(!desk("1:e vice ordförande").await);
        assert_eq!(world.get(dialogue.id).await.state, State::Open);
    }

    async fn p24_after_a_change_of_term_the_old_bodys_post_answers_for_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let (open, decided) = (world.reach(State::Open).await, world.reach(State::Decided).await);
        let mut deed = world.deed(Role::Administrator).await;
        let new = NewBody {
            slug: "nya".into(), name: "Nya nämnden".into(), name_en: "New".into(), kind: BodyKind::Committee,
            case_prefix: "NY".into(), first_day: Some(day("2027-01-01")),
        };
        let heir = bodies::add(&mut deed, &new).await.unwrap();
        let ending = Ending { last_day: day("2026-12-31"), successor: Some(heir) };
        bodies::end(&mut deed, world.committee, 1, Some(ending)).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(60).await;
        assert_eq!(world.get(decided.id).await.owner.id, heir);
        // The chair's mandate ended with the committee.
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("Ingen har posten som ansvarar för dialogen: Ordförande, Samhällsbyggnadsnämnden"), "{}", desk.page);
        let mut deed = db.deed().await;
        let version = world.get(decided.id).await.version;
        let refused = take(&mut deed, decided.id, version, Step::Announce).await.unwrap_err();
        assert!(refused.missing().contains(&dialogues::Gate::ResponsiblePost), "{refused:?}");
        drop(deed);

        let chair = post(&world, heir, "Ordförande").await;
        give(&world, chair, &mandate("2027-01-01", "2030-12-31")).await.unwrap();
        let now = world.get(open.id).await;
        let change = Change { field: Field::ResponsiblePost, value: chair.to_string(), reason: "Ny mandatperiod.".into(), decision: None };
        let mut deed = db.deed().await;
        dialogues::revise(&mut deed, open.id, now.version, &change).await.unwrap();
        deed.commit().await.unwrap();
        assert!(!world.get_page(Role::Coordinator, "/admin").await.says("Ingen har posten"));
    }

    async fn p24_p30_mandates_end_with_the_body(db: TestDb) {
        let world = World::new(&db).await;
        let chair = post(&world, world.other, "Ordförande").await;
        for (first, last) in [("2019-01-01", "2022-12-31"), ("2023-01-01", "2026-12-31"), ("2027-01-01", "2030-12-31")] {
            give(&world, chair, &mandate(first, last)).await.unwrap();
        }
        let vice = post(&world, world.other, "Vice ordförande").await;
        give(&world, vice, &mandate("2026-11-10", "2026-11-20")).await.unwrap();
        let end = async |last: &str| {
            let mut deed = world.deed(Role::Administrator).await;
            let version = bodies::get(deed.conn(), world.other).await.unwrap().version;
            let answer = bodies::end(&mut deed, world.other, version, Some(Ending { last_day: day(last), successor: None })).await;
            if answer.is_ok() {
                deed.commit().await.unwrap();
            }
            answer
        };
        // Somebody held a post after that day: then the body was there.
        assert_eq!(end("2026-11-05").await.unwrap_err().problems(), [("last_day", Problem::MandateBegunAfter)]);
        let past = "UPDATE bodies SET valid_to = '2026-11-30' WHERE id = $1";
        let past = sqlx::query(past).bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p24: a mandate goes on longer"));

        // Whoever ends it is told before.
        let path = "/admin/organisation/namnder/socialnamnden/upphor";
        let look = world.post_page(Role::Administrator, path, &[("version", "1"), ("last_day", "2026-11-30"), ("successor", "")]).await;
        assert!(look.says("2 uppdrag som varar längre slutar samma dag"), "{}", look.page);
        end("2026-11-30").await.unwrap();
        let days = |post: Id| {
            let db = &db;
            async move {
                let post = get(&mut db.app.db.read().await.unwrap(), post).await.unwrap();
                post.mandates.iter().map(|m| (m.period.first(), m.period.last().unwrap())).collect::<Vec<_>>()
            }
        };
        assert_eq!(days(chair).await, [(day("2019-01-01"), day("2022-12-31")), (day("2023-01-01"), day("2026-11-30"))]);
        assert_eq!(days(vice).await, [(day("2026-11-10"), day("2026-11-20"))]);
        let log: Vec<(String,)> = sqlx::query_as("SELECT action FROM audit_events WHERE action LIKE 'mandate.%' AND action <> 'mandate.given' ORDER BY action")
            .fetch_all(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(log, [("mandate.changed".to_owned(),), ("mandate.fell_away".to_owned(),)]);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
        // And none is given beyond it, past the model neither.
        assert_eq!(give(&world, vice, &mandate("2026-11-25", "2026-12-01")).await.unwrap_err().problems(), [("last_day", Problem::OutsideTheBody)]);
        let past = "INSERT INTO mandates (id, post_id, valid_from, valid_to, created_at) VALUES ('x', $1, '2026-11-25', '2026-12-01', 0)";
        let past = sqlx::query(past).bind(vice).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p24: the body is not there then"));
    }

    async fn p24_posts_stand_in_a_settled_order(db: TestDb) {
        let world = World::new(&db).await;
        // In one deed and so in one moment, as the examples and an import enter them.
        let mut deed = world.deed(Role::Administrator).await;
        for (title, standing) in [("Ersättare", Standing::Member), ("2:e vice ordförande", Standing::Presidium), ("1:e vice ordförande", Standing::Presidium), ("Ledamot", Standing::Member)] {
            let new = NewPost { title: title.into(), title_en: title.into(), standing };
            add_post(&mut deed, world.other, &new).await.unwrap();
        }
        deed.commit().await.unwrap();
        world.days_pass(1).await;
        post(&world, world.other, "Ordförande").await;
        let posts = crate::mandates::of_body(&mut db.app.db.read().await.unwrap(), world.other).await.unwrap();
        let titles: Vec<&str> = posts.iter().map(|post| post.title.as_str()).collect();
        assert_eq!(titles, ["1:e vice ordförande", "2:e vice ordförande", "Ordförande", "Ersättare", "Ledamot"]);
    }

    async fn p24_a_dialogue_goes_to_another_post_with_a_reason_that_everyone_reads(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let vice = post(&world, world.committee, "1:e vice ordförande").await;
        let change = |post: Id| Change {
            field: Field::ResponsiblePost,
            value: post.to_string(),
            reason: "Ordföranden är jävig.".into(),
            decision: None,
        };
        let mut deed = world.deed(Role::Coordinator).await;
        let refused = dialogues::revise(&mut deed, open.id, open.version, &change(vice)).await.unwrap_err();
        assert_eq!(refused.problems(), [("value", Problem::PostIsEmpty)]);
        drop(deed);
        give(&world, vice, &mandate("2023-01-01", "2026-12-31")).await.unwrap();

        let path = format!("/admin/dialoger/{}/revidera/responsible_post", open.slug);
        let form = world.get_page(Role::Coordinator, &path).await;
        assert!(form.says("1:e vice ordförande (till 31 december 2026)"), "{}", form.page);
        let (version, value) = (open.version.to_string(), vice.to_string());
        let without_reason = world.post_page(Role::Coordinator, &path, &[("version", &version), ("value", &value), ("reason", "")]).await;
        assert_eq!(without_reason.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = world.post_page(Role::Coordinator, &path, &[("version", &version), ("value", &value), ("reason", "Ordföranden är jävig.")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        let now = world.get(open.id).await;
        assert_eq!((now.responsible_post_id, now.responsible_post.as_str()), (Some(vice), "1:e vice ordförande, Samhällsbyggnadsnämnden"));
        let public = crate::testing::fetch(&db.app, &format!("/dialoger/{}", open.slug)).await.1;
        assert!(public.contains("från Ordförande, Samhällsbyggnadsnämnden till 1:e vice ordförande") && public.contains("Ordföranden är jävig."), "{public}");
    }

    async fn p24_the_register_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        let register = "/admin/organisation/uppdrag";
        let committee = world.committee.to_string();
        let page = admin.post(&format!("{register}/ny"), &[("body", &committee), ("title", "Ordförande"), ("title_en", ""), ("standing", "presidium")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("Organet har redan en sådan post.") && page.says("href=\"#title_en\""), "{}", page.page);
        let page = admin.post(&format!("{register}/ny"), &[("body", &committee), ("title", "Ledamot"), ("title_en", "Member"), ("standing", "member")]).await;
        let path = page.location().trim_end_matches("?klart=1").to_owned();
        assert!(admin.get(&path).await.says("Posten är inte tillsatt"));
        let wrong = admin.post(&format!("{path}/ny"), &[("first_day", "2027-01-01"), ("last_day", "2026-12-31"), ("staff", "")]).await;
        assert_eq!((wrong.status, wrong.field("first_day")), (StatusCode::UNPROCESSABLE_ENTITY, "2027-01-01".to_owned()));
        assert!(wrong.says("Sista dagen kan inte komma före första dagen."), "{}", wrong.page);
        let staff = world.staff(Role::Elected).id.to_string();
        let done = admin.post(&format!("{path}/ny"), &[("first_day", "2027-01-01"), ("last_day", "2030-12-31"), ("staff", &staff)]).await;
        assert_eq!(done.location(), format!("{path}?klart=1"));
        let english = admin.get(&format!("/en{path}")).await;
        assert!(english.says("1 January 2027 – 31 December 2030") && english.says("Member, "), "{}", english.page);
        assert!(admin.get(register).await.says("Ingen har posten i dag"));
    }
}
