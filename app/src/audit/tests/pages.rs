//! The log as auditors read it.

use http::StatusCode;

use super::chain::tamper;
use crate::audit::{Act, Checked, Event, Finding, LogFilter, Other, SITE, Who, list};
use crate::db::Keyset;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::{Action, Role, allows};
use crate::testing::World;

/// Lets the roles of all accounts count for all bodies, as an auditor's does.
async fn for_all_bodies(world: &World) {
    sqlx::query("UPDATE staff_roles SET body_id = NULL")
        .execute(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
}

on_both_databases! {
    async fn p05_the_auditor_reads_when_who_and_what_the_latest_first(db: TestDb) {
        let world = World::new(&db).await;
        for_all_bodies(&world).await;
        let dialogue = world.reach(State::Open).await;
        for path in ["/admin/logg".to_owned(), format!("/admin/dialoger/{}/logg", dialogue.slug)] {
            let page = world.get_page(Role::Auditor, &path).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.page);
            let at = |words: &str| page.page.find(words).unwrap_or_else(|| panic!("{words} in {}", page.page));
            // The filter has all names too: only the table counts.
            let table = at("<table");
            let row = |words: &str| table + page.page[table..].find(words).unwrap_or_else(|| panic!("{words}"));
            assert!(row("Ett steg togs: Öppna") < row("Ett steg togs: Publicera dialogen"));
            assert!(row("Ett steg togs: Publicera dialogen") < row("Ett beslut fördes in") && row("Ett beslut fördes in") < row("Utkastet skapades"));
            assert!(row("Av sig självt") < row("Samordnare") && row("Nämndsekreterare") > table);
            assert!(page.says("2026-11-24 00.00.00") || page.says("2026-11-24 12.00.00"), "{}", page.page);
            assert!(page.says("Visa uppgifter") && !page.says("Hur ska torget bli"), "texts are not in the log");
        }
        let english = world.get_page(Role::Auditor, "/en/admin/logg").await;
        assert!(english.says("A step was taken") && english.says("By itself, when the day came"), "{}", english.page);
    }

    async fn a_word_that_is_not_known_is_shown_as_it_stands(db: TestDb) {
        let world = World::new(&db).await;
        for_all_bodies(&world).await;
        let mut deed = db.deed().await;
        deed.audit(Event { chain: SITE, action: "moon.landed", subject: "apollo <11>", before: "", after: "x" }).await.unwrap();
        deed.commit().await.unwrap();
        let page = world.get_page(Role::Auditor, "/admin/logg").await;
        assert!(page.says("moon.landed apollo &lt;11&gt;") && page.says("Den som sköter driften"), "{}", page.page);
    }

    async fn every_word_that_the_program_writes_is_known(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Archived, State::Cancelled] {
            world.reach(state).await;
        }
        let words: Vec<(String,)> = sqlx::query_as("SELECT DISTINCT action FROM audit_events").fetch_all(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert!(words.len() > 10, "{words:?}");
        for (word,) in words {
            assert!(word.parse::<Act>().is_ok(), "{word}");
        }
    }

    async fn the_log_is_narrowed_and_read_page_by_page_without_a_gap(db: TestDb) {
        let world = World::new(&db).await;
        let (first, second) = (world.reach(State::Announced).await, world.reach(State::Cancelled).await);
        let mut conn = db.app.db.read().await.unwrap();
        let all = list(&mut conn, &LogFilter::default(), &Keyset { after: None, size: 500 }).await.unwrap();
        assert_eq!(all.next, None);
        let key = |e: &crate::audit::Entry| (e.happened_at, e.chain.clone(), e.seq);
        assert!(all.rows.windows(2).all(|two| key(&two[0]) > key(&two[1])), "the latest first");
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let page = list(&mut conn, &LogFilter::default(), &Keyset { after, size: 3 }).await.unwrap();
            paged.extend(page.rows);
            match page.next {
                Some(key) => after = Some(key),
                None => break,
            }
        }
        assert_eq!(paged, all.rows);
        for (filter, expected) in [
            (LogFilter { act: Some(Act::DecisionRecorded), ..LogFilter::default() }, 2),
            (LogFilter { chain: Some(first.id.to_string()), act: Some(Act::DecisionRecorded), ..LogFilter::default() }, 1),
            (LogFilter { of: Some(vec![second.owner.id]), act: Some(Act::DecisionRecorded), ..LogFilter::default() }, 2),
            (LogFilter { of: Some(vec![world.council]), ..LogFilter::default() }, 0),
            (LogFilter { of: Some(Vec::new()), ..LogFilter::default() }, 0),
            (LogFilter { who: Some(Who::Staff(Role::Secretary)), act: Some(Act::DialogueStep), ..LogFilter::default() }, 2),
            (LogFilter { who: Some(Who::Other(Other::Operator)), chain: Some(SITE.into()), act: Some(Act::BodyAdded), ..LogFilter::default() }, 3),
            (LogFilter { day: Some(world.today()), ..LogFilter::default() }, all.rows.len()),
            (LogFilter { day: Some(world.today().plus_days(-1)), ..LogFilter::default() }, 0),
            (LogFilter { day: Some(world.today().plus_days(1)), chain: Some(first.id.to_string()), ..LogFilter::default() }, 0),
        ] {
            let page = list(&mut conn, &filter, &Keyset { after: None, size: 500 }).await.unwrap();
            assert_eq!(page.rows.len(), expected, "{filter:?}");
        }
    }

    async fn the_filter_of_the_page_narrows_and_leads_on(db: TestDb) {
        let world = World::new(&db).await;
        for_all_bodies(&world).await;
        let dialogue = world.reach(State::Announced).await;
        for n in 0..60 {
            let mut deed = db.deed().await;
            deed.audit(Event { chain: &dialogue.id.to_string(), action: "theme.edited", subject: &n.to_string(), before: "", after: "" }).await.unwrap();
            deed.commit().await.unwrap();
        }
        let asked = format!("/admin/logg?dialog={}&vad=theme.edited&vem=operator&dag={}", dialogue.slug, world.today());
        let page = world.get_page(Role::Auditor, &asked).await;
        assert_eq!(page.page.matches("Visa uppgifter").count(), 50, "{}", page.page);
        let next = page.page.split("rel=\"next\"").nth(1).and_then(|rest| rest.split("href=\"").nth(1)).and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("{}", page.page));
        let rest = world.get_page(Role::Auditor, &next.replace("&amp;", "&")).await;
        assert_eq!(rest.page.matches("Visa uppgifter").count(), 10, "{}", rest.page);
        assert!(rest.says("Till de senaste") && rest.says("value=\"theme.edited\" selected"), "what was chosen stands");
        let wrong = world.get_page(Role::Auditor, "/admin/logg?dag=i+dag&vem=ingen&efter=x").await;
        assert!(wrong.status == StatusCode::OK && wrong.says("id=\"dag-error\""), "{}", wrong.page);
    }

    async fn only_whom_the_rights_table_names_reads_the_log(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Draft).await;
        let overview = format!("/admin/dialoger/{}", dialogue.slug);
        for role in Role::ALL {
            let site = world.get_page(*role, "/admin/logg").await;
            assert_eq!(site.status == StatusCode::OK, allows(*role, Action::ReadAudit), "{role}");
            let one = world.get_page(*role, &format!("{overview}/logg")).await;
            assert_eq!(one.status == StatusCode::OK, allows(*role, Action::ReadLog), "{role}");
            let page = world.get_page(*role, &overview).await;
            assert_eq!(page.says(&format!("{overview}/logg\"")), allows(*role, Action::ReadLog), "{role}");
            assert_eq!(page.says("href=\"/admin/logg\""), allows(*role, Action::ReadAudit), "{role}");
        }
    }

    async fn an_auditor_of_one_body_reads_the_log_of_its_dialogues_only(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Draft).await;
        let own = world.get_page(Role::Auditor, "/admin/logg").await;
        assert!(own.says("<table") && own.says("Ett levande torg") && !own.says(&format!("<option value=\"{SITE}\"")), "{}", own.page);
        assert!(!own.page.split_once("<table").unwrap().1.contains("Ett organ lades till"), "what belongs to the site is not theirs");
        assert_eq!(world.get_page(Role::Auditor, "/admin/logg?dialog=site").await.status, StatusCode::NOT_FOUND);
        sqlx::query("UPDATE staff_roles SET body_id = $1").bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let others = world.get_page(Role::Auditor, "/admin/logg").await;
        assert!(others.says("Inga händelser") && !others.says("Ett levande torg"), "{}", others.page);
        assert_eq!(world.get_page(Role::Auditor, &format!("/admin/logg?dialog={}", dialogue.slug)).await.status, StatusCode::NOT_FOUND);
    }

    async fn p05_the_chain_of_a_dialogue_is_checked_when_its_log_is_opened(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Decided).await;
        let path = format!("/admin/dialoger/{}/logg", dialogue.slug);
        let whole = world.get_page(Role::Auditor, &path).await;
        assert!(whole.says("Loggen är hel") && !whole.says("Loggen är inte hel"), "{}", whole.page);
        tamper(&db, "UPDATE audit_events SET actor = 'nobody' WHERE seq = 2 AND chain <> 'site'").await;
        let changed = world.get_page(Role::Auditor, &path).await;
        assert!(changed.says("Loggen är inte hel") && changed.says("Händelse 2 är ändrad."), "{}", changed.page);
    }

    async fn p05_a_long_chain_is_checked_where_it_is_shown_and_whole_when_that_is_asked_for(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Decided).await;
        let chain = dialogue.id.to_string();
        let mut deed = db.deed().await;
        for n in 0..70 {
            deed.audit(Event { chain: &chain, action: "theme.edited", subject: &n.to_string(), before: "", after: "" }).await.unwrap();
        }
        deed.commit().await.unwrap();
        let shown = async |after: Option<i64>| {
            let after = after.map(|seq| crate::audit::LogKey { happened_at: i64::MAX, chain: chain.clone(), seq });
            let filter = LogFilter { chain: Some(chain.clone()), ..LogFilter::default() };
            let page = list(&mut db.app.db.read().await.unwrap(), &filter, &Keyset { after, size: 20 }).await.unwrap();
            Checked::shown(&db.app.db, &chain, &page.rows).await.unwrap()
        };
        let good = shown(None).await;
        assert!(good.findings.is_empty() && !good.is_whole && good.events > 70, "{good:?}");
        let path = format!("/admin/dialoger/{}/logg", dialogue.slug);
        let page = world.get_page(Role::Auditor, &path).await;
        assert!(page.says("Kontrollera alla händelser") && page.says("kontroll=alla"), "{}", page.page);
        let sql = "UPDATE audit_events SET actor = 'nobody', hash = 'x' WHERE seq = 30 AND action = 'theme.edited'";
        tamper(&db, sql).await;
        assert!(shown(None).await.findings.is_empty(), "it is not shown there");
        // As the first of a page, and as the one before the last of another.
        for after in [31, 51] {
            let found = shown(Some(after)).await;
            assert!(found.is_whole && found.findings.contains(&Finding::Changed { chain: chain.clone(), seq: 30 }), "{after}: {found:?}");
        }
        let whole = world.get_page(Role::Auditor, &format!("{path}?kontroll=alla")).await;
        assert!(whole.says("Händelse 30 är ändrad."), "{}", whole.page);
        // One that is gone is missed wherever one looks.
        tamper(&db, "DELETE FROM audit_events WHERE seq = 8 AND action = 'theme.edited'").await;
        let found = shown(None).await.findings;
        assert!(found.contains(&Finding::Missing { chain: chain.clone(), seq: 8, last: 8 }), "{found:?}");
    }
}
