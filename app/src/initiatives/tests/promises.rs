//! The promised day: on the desk, among all promises, in reminders, and moved with a reason.

use http::StatusCode;

use super::fixture::BUS;
use crate::dialogues::Problem;
use crate::initiatives::{Answer, move_day};
use crate::on_both_databases;
use crate::promises::{Kind, Standing, Year, of_year, remind};
use crate::staff::Role;
use crate::testing::{TestDb, World, fetch};

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

async fn standing(world: &World, year: i16) -> Vec<Standing> {
    let mut conn = world.app.db.read().await.unwrap();
    let asked = Year::of(world.today()).plus(year);
    let all = of_year(&mut conn, asked, None, world.today())
        .await
        .unwrap();
    all.iter()
        .filter(|promise| promise.kind == Kind::Answer)
        .map(|promise| promise.standing(world.today()))
        .collect()
}

on_both_databases! {
    async fn p37_p38_whoever_owes_the_answer_then_the_coordinator_then_the_elected_are_reminded_once_each(db: TestDb) {
        let world = World::new(&db).await;
        let due = world.with_committee().await.due;
        assert_eq!(reminded(&db).await, [""; 0], "there is time");
        world.days_pass(world.today().days_until(due) - 1).await;
        assert_eq!(reminded(&db).await, ["secretary"]);
        assert_eq!(reminded(&db).await, [""; 0], "once");
        world.days_pass(2).await;
        assert_eq!(reminded(&db).await, ["coordinator"]);
        world.days_pass(25).await;
        assert_eq!(reminded(&db).await, ["elected"]);
        assert_eq!(reminded(&db).await, [""; 0], "once");
        let mail = db.mailer.sent().pop().unwrap();
        assert!(mail.text.contains("/admin/initiativ/1"), "{}", mail.text);
    }

    async fn p37_p38_what_lies_with_no_body_is_owed_too(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.propose(BUS, None).await.id;
        // A review is owed within two working days: of that one is reminded when it is late.
        assert_eq!(reminded(&db).await, [""; 0]);
        world.days_pass(3).await;
        assert_eq!(reminded(&db).await, ["coordinator", "moderator"], "whoever owes it is told too");
        world.publish_it(id).await;
        assert_eq!(reminded(&db).await, ["coordinator"], "to pass it on, within five working days");
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("Lämna initiativ till en nämnd") && desk.says("/admin/initiativ/1"), "{}", desk.page);
        // Late, and with nobody yet: it is found among what is overdue, under a heading that can be chosen.
        world.days_pass(30).await;
        let late = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(late.says("value=\"-\""), "{}", late.page);
        let late = world.get_page(Role::Coordinator, "/admin/forsenat?namnd=-").await;
        assert!(late.says("/admin/initiativ/1") && late.says("Inte hos någon nämnd än"), "{}", late.page);
        world.route_it(id, world.committee).await;
        let desk = world.get_page(Role::Secretary, "/admin").await;
        assert!(desk.says("Svara på initiativ") && desk.says("/admin/initiativ/1/svar"), "{}", desk.page);
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("Svara på initiativ") && !desk.says("/admin/initiativ/1/svar"), "{}", desk.page);
    }

    async fn p38_what_becomes_known_late_is_told_to_everybody_whose_turn_it_has_been_and_the_link_leads_there(db: TestDb) {
        let world = World::new(&db).await;
        world.propose(BUS, None).await;
        let answered = world.with_committee().await;
        // The server was down all the time.
        world.days_pass(world.today().days_until(answered.due) + 25).await;
        let all = ["coordinator", "coordinator", "elected", "elected", "moderator", "secretary"];
        assert_eq!(reminded(&db).await, all);
        assert_eq!(reminded(&db).await, [""; 0], "once");
        for mail in db.mailer.sent() {
            let role: Role = mail.to.split('@').next().unwrap().parse().unwrap();
            let about = if mail.text.contains("/admin/initiativ/1") { 1 } else { 2 };
            let path = format!("/admin/initiativ/{about}");
            assert!(mail.text.contains(&path), "{}", mail.text);
            assert_eq!(mail.text.contains("går inte att flytta"), about == 1, "the day of a review stays: {}", mail.text);
            let page = world.get_page(role, &path).await;
            assert_eq!(page.status, StatusCode::OK, "{role} {path}");
            // What is not reviewed is read by those who review; the others see where it is.
            let reads = about == 2 || matches!(role, Role::Moderator | Role::Coordinator);
            assert_eq!(page.says("Brålanda"), reads, "{role}: {}", page.page);
            let acts = role != Role::Elected && (about == 1 || role == Role::Coordinator);
            assert_eq!(page.says("name=\"act\""), acts, "{role} {path}: {}", page.page);
        }
        let refused = world.post_page(Role::Elected, "/admin/initiativ/1", &[("act", "publish"), ("version", "1")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert_eq!(world.get_page(Role::Secretary, "/admin/initiativ/1").await.status, StatusCode::FORBIDDEN);
    }

    async fn p04_p37_the_promise_to_answer_stands_among_the_others_and_what_is_late_is_public(db: TestDb) {
        let world = World::new(&db).await;
        let hidden = world.propose("Fråga oss om badplatsen vid Sikhall.", None).await;
        assert_eq!(standing(&world, 0).await, [], "what is not published promises nobody in public");
        let initiative = world.with_committee().await;
        assert_eq!(standing(&world, 0).await, [Standing::Coming]);
        world.days_pass(40).await;
        // In the new year it is told of still, for it is not kept.
        assert_eq!(standing(&world, 0).await, [Standing::Overdue]);
        let (_, page) = fetch(&db.app, "/loften").await;
        assert!(page.contains("Svar på ett initiativ") && page.contains("/initiativ/2"), "{page}");
        for path in ["/initiativ", "/initiativ/2", "/en/initiativ/2"] {
            let (_, page) = fetch(&db.app, path).await;
            assert!(page.contains("försenat") || page.contains("late"), "{path}: {page}");
        }
        world.answer_it(initiative.id, &world.says(Answer::No, "12")).await.unwrap();
        assert_eq!(standing(&world, -1).await, [Standing::KeptLate]);
        assert_eq!(hidden.number, 1);
    }

    async fn p37_a_day_is_moved_with_a_reason_that_everybody_reads(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let later = initiative.due.plus_days(30);
        let mut deed = world.deed(Role::Coordinator).await;
        for (day, reason, wrong) in [
            (later, " ", ("reason", Problem::Missing)),
            (initiative.due, "För att.", ("due_on", Problem::SameDay)),
            (world.today().plus_days(-1), "För att.", ("due_on", Problem::DueInThePast)),
        ] {
            let refused = move_day(&mut deed, initiative.id, initiative.version, day, reason).await.unwrap_err();
            assert_eq!(refused.problems(), [wrong]);
        }
        move_day(&mut deed, initiative.id, initiative.version, later, "Nämnden möts först i januari.").await.unwrap();
        deed.commit().await.unwrap();
        let moved = world.initiative(initiative.id).await;
        assert_eq!(moved.due, later);
        for path in ["/initiativ/1", "/loften?ar=2027"] {
            let (_, page) = fetch(&db.app, path).await;
            assert!(page.contains("Nämnden möts först i januari.") && page.contains("21 december"), "{path}: {page}");
        }
        // The secretary answers; whoever neither passes on nor coordinates moves no day.
        let mut deed = world.deed(Role::Secretary).await;
        assert!(move_day(&mut deed, moved.id, moved.version, later.plus_days(1), "Mer tid.").await.is_err());
    }
}
