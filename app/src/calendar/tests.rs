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
