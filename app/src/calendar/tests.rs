//! The calendar on both databases.

use super::*;
use crate::dialogues::{self, Change, Field, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};

on_both_databases! {
    async fn p38_every_day_of_every_public_dialogue_stands_in_the_calendar(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Decided).await;
        let open = world.reach(State::Open).await;
        let (first, next) = (world.today().plus_days(-400), world.today().plus_days(900));
        let mut conn = db.app.db.read().await.unwrap();
        let all = store::between(&mut conn, (first, next), world.today()).await.unwrap();
        drop(conn);
        assert!(all.iter().all(|entry| entry.slug == open.slug), "what is not public is nowhere: {all:?}");
        for (what, day) in [
            (What::Opens, open.opens_on), (What::Closes, open.closes_on), (What::Compilation, open.compile_by),
            (What::Decision, open.decision_on), (What::Feedback, open.feedback_by), (What::FollowUp, open.follow_up_on),
        ] {
            assert!(all.iter().any(|entry| entry.what == what && Some(entry.day) == day), "{what}: {all:?}");
        }
        assert!(all.is_sorted_by_key(|entry| entry.day));

        let month = Month::of(open.closes_on.unwrap());
        let (status, page) = fetch(&db.app, &format!("/kalender?manad={month}")).await;
        assert!(status == 200 && page.contains("Sista dag att delta") && page.contains(&open.title), "{page}");
        let (_, year) = fetch(&db.app, &format!("/en/kalender?ar={}", Month::of(world.today()))).await;
        assert!(year.contains("Last day to take part") && year.contains("December 2026"), "{year}");
        let (_, year) = fetch(&db.app, &format!("/kalender?ar={}", Month::of(world.today()))).await;
        assert!(year.contains("<h2>December 2026"), "a heading begins with a capital: {year}");
        let (status, _) = fetch(&db.app, "/kalender?manad=nej&ar=2026-99").await;
        assert_eq!(status, 200, "what is no month is this one");
    }

    async fn p38_what_is_done_and_what_is_overdue_is_marked(db: TestDb) {
        let world = World::new(&db).await;
        let compiled = world.reach(State::Compiled).await;
        let decision_on = compiled.decision_on.unwrap();
        let late = decision_on.or_next_working_day().plus_days(1);
        world.days_pass(world.today().days_until(late)).await;
        let range = (world.today().plus_days(-400), world.today().plus_days(900));
        let mut conn = db.app.db.read().await.unwrap();
        let all = gather::entries(&mut conn, range, db.app.now()).await.unwrap();
        drop(conn);
        let mark = |what: What| all.iter().find(|entry| entry.what == what).unwrap().mark;
        let done = compiled.compiled_at.unwrap().date();
        assert_eq!(mark(What::Compilation), Some(Mark::Done(done)));
        assert_eq!(mark(What::Decision), Some(Mark::Late));
        assert_eq!((mark(What::Opens), mark(What::FollowUp)), (None, None));

        let month = Month::of(decision_on);
        let (_, page) = fetch(&db.app, &format!("/kalender?manad={month}")).await;
        assert!(page.contains("<span class=\"state stopped\">Försenat"), "{page}");
        let (_, file) = fetch(&db.app, "/kalender.ics").await;
        let file = file.replace("\r\n ", "");
        assert!(file.contains("Dag för politikernas beslut (Försenat)"), "{file}");
        assert!(file.contains("Senaste dag för sammanställningen (Klart "), "{file}");
    }

    async fn p16_the_days_of_commitments_stand_in_the_calendar_with_the_way_to_each(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::DecidedUpon).await;
        let mut conn = db.app.db.read().await.unwrap();
        let results = crate::decisions::results(&mut conn, decided.id).await.unwrap();
        drop(conn);
        let promised = results.into_iter().find_map(|result| result.commitment).unwrap();
        let month = Month::of(promised.due_on);
        let (_, page) = fetch(&db.app, &format!("/kalender?manad={month}")).await;
        assert!(page.contains("Senaste dag för åtagandet"), "{page}");
        assert!(page.contains(&format!("/ataganden/{}", promised.id)) && page.contains(&promised.promise), "{page}");
    }

    async fn p38_the_calendar_opens_at_today_and_folds_away_what_has_been(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        world.days_pass(1).await;
        let (_, page) = fetch(&db.app, "/kalender").await;
        let fold = page.find("<details class=\"fold\"").unwrap();
        let end = fold + page[fold..].find("</details>").unwrap();
        assert!((fold..end).contains(&page.find("Dialogen öppnar").unwrap()), "{page}");
        let other = Month::of(open.opens_on.unwrap()).plus(-1);
        let (_, other) = fetch(&db.app, &format!("/kalender?manad={other}")).await;
        assert!(!other.contains("class=\"fold\""), "another month is told whole: {other}");
    }

    async fn p38_a_calendar_program_keeps_an_entry_when_its_day_is_moved(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let uid = format!("UID:{}-compilation", open.id);
        let day = |day: crate::core::Date| format!("DTSTART;VALUE=DATE:{}", day.to_string().replace('-', ""));
        let (status, before) = fetch(&db.app, "/kalender.ics").await;
        assert_eq!(status, 200);
        assert!(before.contains(&uid) && before.contains(&day(open.compile_by.unwrap())), "{before}");
        let moved = open.compile_by.unwrap().plus_days(1);
        let change = Change { field: Field::CompileBy, value: moved.to_string(), reason: "Sjukdom.".into(), decision: None };
        let mut deed = world.deed(Role::Official).await;
        dialogues::revise(&mut deed, open.id, open.version, &change).await.unwrap();
        deed.commit().await.unwrap();
        let (_, after) = fetch(&db.app, "/kalender.ics").await;
        assert!(after.contains(&uid) && after.contains(&day(moved)), "{after}");
        assert!(after.lines().all(|line| line.len() <= 75), "lines are folded (RFC 5545, 3.1)");
    }
}
