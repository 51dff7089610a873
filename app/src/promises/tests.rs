//! Promises on both databases: what everybody reads, and who is reminded.

use std::collections::BTreeMap;

use super::*;
use crate::core::Locale;
use crate::dialogues::{self, Change, Field, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{TestDb, World, fetch, together};

async fn promises(world: &World) -> Vec<Promised> {
    let mut conn = world.app.db.read().await.unwrap();
    of_year(&mut conn, Year::of(world.today()), None, world.today())
        .await
        .unwrap()
}

/// Reminds, sends, and tells to whom mails went since the last time, by the name before the @.
async fn reminded(db: &TestDb) -> Vec<String> {
    let before = db.mailer.sent().len();
    remind(&db.app).await.unwrap();
    db.run_jobs().await;
    let mails = db.mailer.sent();
    let mut to: Vec<String> = mails[before..]
        .iter()
        .map(|mail| mail.to.split('@').next().unwrap_or_default().to_owned())
        .collect();
    to.sort_unstable();
    to
}

/// Raises the alarms, sends, and tells to whom mails went since the last time.
async fn alarmed(db: &TestDb) -> Vec<String> {
    let is_alarm = |mail: &&crate::mail::Sent| mail.text.contains("behöver ordnas för dialogen");
    let before = db.mailer.sent().iter().filter(is_alarm).count();
    alarm(&db.app).await.unwrap();
    db.run_jobs().await;
    let sent = db.mailer.sent();
    let mut to: Vec<String> = sent
        .iter()
        .filter(is_alarm)
        .skip(before)
        .map(|mail| mail.to.split('@').next().unwrap_or_default().to_owned())
        .collect();
    to.sort_unstable();
    to
}

on_both_databases! {
    async fn p04_p38_every_promise_of_a_public_dialogue_is_told_with_how_it_stands(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Decided).await;
        let closed = world.reach(State::Closed).await;
        let all = promises(&world).await;
        let kinds: BTreeMap<&str, Standing> =
            all.iter().map(|promise| (promise.kind.as_str(), promise.standing(world.today()))).collect();
        assert!(all.iter().all(|promise| promise.slug == closed.slug), "a draft promises nobody: {all:?}");
        assert_eq!(kinds["compilation"], Standing::Coming);

        world.days_pass(closed.closes_on.unwrap().days_until(closed.compile_by.unwrap()) + 4).await;
        let late = promises(&world).await;
        let compilation = late.iter().find(|promise| promise.kind == Kind::Compilation).unwrap();
        assert_eq!(compilation.standing(world.today()), Standing::Overdue);
        let (status, page) = fetch(&db.app, "/loften").await;
        assert_eq!(status, 200);
        assert!(page.contains("Försenat") && page.contains(&closed.title), "{page}");

        let done = world.reach(State::FollowedUp).await;
        let year = Year::of(done.feedback_by.unwrap());
        let mut conn = db.app.db.read().await.unwrap();
        let all = of_year(&mut conn, year, None, world.today()).await.unwrap();
        let feedback = all.iter().find(|promise| promise.slug == done.slug && promise.kind == Kind::Feedback).unwrap();
        assert_eq!(feedback.kept_on, done.fed_back_at.map(crate::core::Timestamp::date));
        assert_eq!(of_year(&mut conn, year, Some("socialnamnden"), world.today()).await.unwrap(), []);
    }

    async fn p04_a_day_that_is_moved_says_from_when_and_why(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let first = open.compile_by.unwrap();
        let change = Change {
            field: Field::CompileBy,
            value: first.plus_days(1).to_string(),
            reason: "Två av tre handläggare är sjuka.".into(),
            decision: None,
        };
        let mut deed = world.deed(Role::Official).await;
        dialogues::revise(&mut deed, open.id, open.version, &change).await.unwrap();
        deed.commit().await.unwrap();
        let all = promises(&world).await;
        let moved = all.iter().find(|promise| promise.kind == Kind::Compilation).unwrap();
        assert_eq!((moved.moved_from, moved.due), (Some(first), first.plus_days(1)));
        assert_eq!(Figures::of(&all, world.today()).moved, 1);
        let (_, page) = fetch(&db.app, "/loften").await;
        assert!(page.contains("Två av tre handläggare är sjuka."), "{page}");
        let (_, english) = fetch(&db.app, "/en/loften").await;
        assert!(english.contains("Moved from"), "{english}");
    }

    async fn a_dialogue_that_was_stopped_owes_nothing_more(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        assert!(!promises(&world).await.is_empty());
        let mut deed = world.deed(Role::Secretary).await;
        let cancellation = dialogues::Cancellation { decision: world.decision("99"), reason: "Frågan har fallit.".into(), drops_matter: false };
        dialogues::cancel(&mut deed, open.id, open.version, &cancellation).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(promises(&world).await, []);
    }

    async fn p38_the_one_who_owes_then_the_coordinator_then_the_elected_are_reminded_once_each(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        db.run_jobs().await;
        let due = closed.compile_by.unwrap();
        let left = world.today().days_until(due);
        world.days_pass(left - 10).await;
        assert_eq!(reminded(&db).await, [""; 0], "there is time");
        world.days_pass(9).await;
        assert_eq!(reminded(&db).await, ["official"]);
        assert_eq!(reminded(&db).await, [""; 0], "once");
        world.days_pass(4).await;
        assert_eq!(reminded(&db).await, ["coordinator"]);
        world.days_pass(20).await;
        let last = reminded(&db).await;
        assert!(last.contains(&"elected".to_owned()) && !last.contains(&"coordinator".to_owned()), "{last:?}");
        let mail = db.mailer.sent().pop().unwrap();
        let day = due.long(Locale::Sv).replace('\u{a0}', " ");
        assert!(mail.text.contains(&day) && mail.text.contains("/admin/dialoger/"), "{}", mail.text);
    }

    async fn p38_what_becomes_known_late_is_told_to_everybody_whose_turn_it_has_been(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        world.contribution(closed.id, 1, None).await;
        sqlx::query("UPDATE contributions SET state = 'received', published_at = NULL, moderated_at = NULL")
            .execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        db.run_jobs().await;
        // The server was down until long after the day of the compilation.
        world.days_pass(world.today().days_until(closed.compile_by.unwrap()) + 25).await;
        assert_eq!(reminded(&db).await, ["coordinator", "elected", "moderator", "official"], "one mail each tells of all");
        assert_eq!(reminded(&db).await, [""; 0], "once");
        for mail in db.mailer.sent().iter().rev().take(4) {
            for words in ["Sammanställning", "Det här gör: ", "Den flyttas i dialogen", "Dagen för granskningen går inte att flytta"] {
                assert!(mail.text.contains(words), "{words}: {}", mail.text);
            }
            let role: Role = mail.to.split('@').next().unwrap().parse().unwrap();
            let page = world.get_page(role, &format!("/admin/dialoger/{}", closed.slug)).await;
            assert_eq!(page.status, 200, "the link leads where {role} may read");
        }
    }

    async fn p38_a_day_that_is_moved_is_reminded_of_anew(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        db.run_jobs().await;
        let due = closed.compile_by.unwrap();
        world.days_pass(world.today().days_until(due) - 1).await;
        assert_eq!(reminded(&db).await, ["official"]);
        let change = Change {
            field: Field::CompileBy,
            value: due.plus_days(1).to_string(),
            reason: "En dag till.".into(),
            decision: None,
        };
        let mut deed = world.deed(Role::Official).await;
        dialogues::revise(&mut deed, closed.id, closed.version, &change).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(1).await;
        assert_eq!(reminded(&db).await, ["official"]);
    }

    async fn p24_coordinator_administrator_and_the_elected_are_told_once_that_a_mandate_ends(db: TestDb) {
        let world = World::new(&db).await;
        sqlx::query("UPDATE mandates SET valid_to = '2027-01-31'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let open = world.reach(State::Open).await;
        db.run_jobs().await;
        assert_eq!(alarmed(&db).await, [""; 0], "there is time");
        let left = world.today().days_until("2027-01-01".parse().unwrap());
        world.days_pass(left).await;
        let done = together(0..3, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                alarm(&app).await.unwrap()
            }
        })
        .await;
        assert_eq!(done.into_iter().sum::<usize>(), 3, "several workers tell once");
        assert_eq!(alarmed(&db).await, ["administrator", "coordinator", "elected"]);
        let mail = db.mailer.sent().pop().unwrap();
        assert!(mail.text.contains(&open.title) && mail.text.contains("uppdraget tar slut"), "{}", mail.text);
        world.days_pass(1).await;
        assert_eq!(alarmed(&db).await, [""; 0], "once");
        // Then it is over, which is another thing to tell, and stays so day after day.
        world.days_pass(40).await;
        assert_eq!(alarmed(&db).await, ["administrator", "coordinator", "elected"]);
        assert!(db.mailer.sent().pop().unwrap().text.contains("Ingen har posten"));
        world.days_pass(1).await;
        assert_eq!(alarmed(&db).await, [""; 0]);
    }

    async fn p24_an_alarm_that_nobody_can_be_told_of_waits_and_one_that_is_over_is_not_sent(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Open).await;
        let run = async |sql: &'static str| {
            sqlx::query(sql).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        };
        run("UPDATE mandates SET valid_to = '2026-11-30'").await;
        db.run_jobs().await;
        run("UPDATE staff SET disabled_at = 1").await;
        assert_eq!(alarm(&db.app).await.unwrap(), 0);
        run("UPDATE staff SET disabled_at = NULL").await;
        assert_eq!(alarm(&db.app).await.unwrap(), 3);
        run("UPDATE mandates SET valid_to = '2030-12-31'").await;
        let before = db.mailer.sent().len();
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), before, "somebody was found meanwhile");
    }
}
