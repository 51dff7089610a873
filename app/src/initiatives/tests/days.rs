//! The days of initiatives where the days of dialogues stand: overdue, in the calendar, among the decisions; and a day
//! that is moved, told and reminded of.

use http::StatusCode;

use super::fixture::BUS;
use crate::core::Date;
use crate::initiatives::{Answer, NewAnswer, decided, move_day};
use crate::on_both_databases;
use crate::participants;
use crate::promises::remind;
use crate::staff::Role;
use crate::testing::{TestDb, World, fetch};

/// Moves the day of the answer, as the coordinator does.
async fn moves(world: &World, id: crate::core::Id, day: Date, reason: &str) {
    let version = world.initiative(id).await.version;
    let mut deed = world.deed(Role::Coordinator).await;
    move_day(&mut deed, id, version, day, reason).await.unwrap();
    deed.commit().await.unwrap();
}

/// What was mailed since the last time: to whom, the subject and the text.
async fn mailed(db: &TestDb, before: &mut usize) -> Vec<(String, String, String)> {
    db.run_jobs().await;
    let all = db.mailer.sent();
    let new = all[*before..]
        .iter()
        .map(|mail| {
            (
                mail.to.clone(),
                mail.letter.subject.clone(),
                mail.text.replace('\u{a0}', " "),
            )
        })
        .collect();
    *before = all.len();
    new
}

on_both_databases! {
    async fn p37_p38_initiatives_that_are_late_stand_in_the_list_of_what_is_overdue(db: TestDb) {
        let world = World::new(&db).await;
        sqlx::query("UPDATE staff_roles SET body_id = NULL WHERE role = 'coordinator'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let answer = world.with_committee().await;
        let unread = world.propose("Fråga oss om badplatsen vid Sikhall.", None).await;
        let none = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(none.says("Inget är försenat"), "{}", none.page);
        world.days_pass(world.today().days_until(answer.due) + 4).await;
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("2 saker är försenade"), "{}", desk.page);
        let list = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(list.says("Samhällsbyggnadsnämnden</h2>") && list.says("Svara på initiativ") && list.says("/admin/initiativ/1"), "{}", list.page);
        assert!(list.says("Sikhall"), "who may review reads what is not reviewed: {}", list.page);
        let secretary = world.get_page(Role::Secretary, "/admin/forsenat").await;
        assert!(secretary.says("/admin/initiativ/1/svar") && !secretary.says("Sikhall"), "nobody else does: {}", secretary.page);
        world.publish_it(unread.id).await;
        let list = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(list.says("Inte hos någon nämnd än</h2>") && list.says("Sikhall"), "what lies with nobody is owed too: {}", list.page);
        let of_one = world.get_page(Role::Coordinator, "/admin/forsenat?namnd=samhallsbyggnadsnamnden").await;
        assert!(of_one.says("/admin/initiativ/1") && !of_one.says("Sikhall"), "{}", of_one.page);
        let of_other = world.get_page(Role::Coordinator, "/admin/forsenat?namnd=socialnamnden").await;
        assert!(of_other.status == StatusCode::OK && of_other.says("Inget är försenat"), "{}", of_other.page);
        world.answer_it(answer.id, &world.says(Answer::No, "12")).await.unwrap();
        let list = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(!list.says("/admin/initiativ/1\""), "what is answered is owed no more: {}", list.page);
    }

    async fn p37_p38_the_day_of_an_answer_stands_in_the_calendar_and_moves_there(db: TestDb) {
        let world = World::new(&db).await;
        world.propose("Fråga oss om badplatsen vid Sikhall.", None).await;
        let initiative = world.with_committee().await;
        let day = |day: Date| format!("DTSTART;VALUE=DATE:{}", day.to_string().replace('-', ""));
        let (_, page) = fetch(&db.app, "/kalender?manad=2026-12").await;
        assert!(page.contains("Senaste dag för svar på initiativ") && page.contains("href=\"/initiativ/2\""), "{page}");
        assert!(!page.contains("Sikhall"), "what is not published is nowhere: {page}");
        let (_, page) = fetch(&db.app, "/en/kalender?manad=2026-12").await;
        assert!(page.contains("Last day for the answer to an initiative") && page.contains("href=\"/en/initiativ/2\" lang=\"sv\""), "{page}");
        let uid = format!("UID:{}-answer", initiative.id);
        let (_, ics) = fetch(&db.app, "/kalender.ics").await;
        assert!(ics.contains(&uid) && ics.contains(&day(initiative.due)) && ics.contains("/initiativ/2") && !ics.contains("Sikhall"), "{ics}");
        let later = initiative.due.plus_days(30);
        moves(&world, initiative.id, later, "Nämnden möts först i januari.").await;
        let (_, ics) = fetch(&db.app, "/kalender.ics").await;
        assert!(ics.contains(&uid) && ics.contains(&day(later)) && !ics.contains(&day(initiative.due)), "{ics}");
        let (_, page) = fetch(&db.app, "/kalender?manad=2026-12").await;
        assert!(!page.contains("/initiativ/2"), "{page}");
        world.answer_it(initiative.id, &world.says(Answer::No, "12")).await.unwrap();
        let (_, page) = fetch(&db.app, "/kalender?manad=2027-01").await;
        assert!(page.contains("Besvarat "), "{page}");
    }

    async fn p16_p37_the_decisions_that_answer_initiatives_are_listed_with_all_others(db: TestDb) {
        let world = World::new(&db).await;
        let (_, empty) = fetch(&db.app, "/beslut").await;
        assert!(empty.contains("Inget beslut än"), "{empty}");
        let initiative = world.with_committee().await;
        world.answer_it(initiative.id, &world.says(Answer::Elsewhere, "12")).await.unwrap();
        let (_, list) = fetch(&db.app, "/beslut").await;
        for words in ["Svar på initiativ: Nej, någon annan bestämmer", "Regionen beslutar om trafiken.", "Samhällsbyggnadsnämnden", "2026</time>", "§ 12", "EX 2026/9", "https://example.org/protokoll", "/initiativ/1"] {
            assert!(list.contains(words), "{words}: {list}");
        }
        let (_, english) = fetch(&db.app, "/en/beslut").await;
        assert!(english.contains("Answer to an initiative: ") && english.contains("href=\"/en/initiativ/1\" lang=\"sv\""), "{english}");
        assert!(fetch(&db.app, "/beslut?namnd=samhallsbyggnadsnamnden").await.1.contains("§ 12"));
        assert!(!fetch(&db.app, "/beslut?namnd=socialnamnden").await.1.contains("§ 12"));
        // A changed answer is another decision, and the one before stands beside it.
        world.days_pass(3).await;
        let changed = NewAnswer { why_changed: "Regionen har bett oss fråga.".into(), ..world.says(Answer::No, "31") };
        world.answer_it(initiative.id, &changed).await.unwrap();
        let (_, list) = fetch(&db.app, "/beslut").await;
        let (new, old) = (list.find("§ 31").unwrap(), list.find("§ 12").unwrap());
        assert!(new < old && list.contains("Regionen har bett oss fråga."), "the latest first: {list}");
        // What has decisions is not taken from the list by them.
        let dialogue = world.reach(crate::dialogues::State::FedBack).await;
        let (_, list) = fetch(&db.app, "/beslut").await;
        for words in ["§ 87", "§ 31", dialogue.slug.as_str()] {
            assert!(list.contains(words), "{words}: {list}");
        }
        // Page after page nothing is left out and nothing stands twice.
        let mut conn = db.app.db.read().await.unwrap();
        let mut keyset = crate::db::Keyset { after: None, size: 1 };
        let first = decided(&mut conn, None, &keyset).await.unwrap();
        keyset.after = first.next;
        let second = decided(&mut conn, None, &keyset).await.unwrap();
        let found: Vec<&str> = first.rows.iter().chain(&second.rows).map(|row| row.answered.paragraph.as_str()).collect();
        assert_eq!((found, second.next), (vec!["31", "12"], None));
    }

    async fn p04_p37_whoever_proposed_is_told_that_the_day_is_moved_and_why(db: TestDb) {
        let world = World::new(&db).await;
        let mut before = 0;
        let told = world.propose(BUS, Some("anna@example.org")).await.id;
        let mut deed = db.app.begin(crate::deed::Actor::Resident).await.unwrap();
        let (code,): (String,) = sqlx::query_as("SELECT confirm_code FROM participants").fetch_one(deed.conn()).await.unwrap();
        participants::confirm(&mut deed, &code).await.unwrap();
        deed.commit().await.unwrap();
        let untold = world.propose("Fråga oss om badplatsen vid Sikhall.", Some("bo@example.org")).await.id;
        for id in [told, untold] {
            world.publish_it(id).await;
            world.route_it(id, world.committee).await;
        }
        mailed(&db, &mut before).await;
        let due = world.initiative(told).await.due;
        for id in [told, untold] {
            moves(&world, id, due.plus_days(30), "Nämnden möts först i januari.").await;
        }
        let mails = mailed(&db, &mut before).await;
        assert_eq!(mails.len(), 1, "who has not confirmed the address is not written to: {mails:?}");
        let (to, subject, text) = &mails[0];
        assert_eq!((to.as_str(), subject.as_str()), ("anna@example.org", "Dagen för svaret på ditt förslag är flyttad"));
        for words in ["hinner inte svara", "21 december 2026", "20 januari 2027", "Nämnden möts först i januari.", "/initiativ/kvitto/", "/avregistrera/"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        moves(&world, told, due.plus_days(2), "Det gick fortare.").await;
        let mails = mailed(&db, &mut before).await;
        assert!(mails.len() == 1 && mails[0].2.contains("tidigare än vi lovade") && mails[0].2.contains("23 december 2026"), "{mails:?}");
        // What is answered before the mail goes out needs no word of a day.
        moves(&world, told, due.plus_days(9), "Mer tid.").await;
        world.answer_it(told, &world.says(Answer::No, "12")).await.unwrap();
        let mails = mailed(&db, &mut before).await;
        assert!(mails.len() == 1 && mails[0].1 == "Kommunen har svarat på ditt förslag", "{mails:?}");
    }

    async fn p37_p38_a_day_that_is_moved_is_reminded_of_anew(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let mut before = 0;
        world.days_pass(world.today().days_until(initiative.due) - 1).await;
        remind(&db.app).await.unwrap();
        assert_eq!(mailed(&db, &mut before).await.len(), 1, "the secretary is told that the day is near");
        let later = initiative.due.plus_days(30);
        moves(&world, initiative.id, later, "Nämnden möts först i januari.").await;
        world.days_pass(5).await;
        remind(&db.app).await.unwrap();
        assert_eq!(mailed(&db, &mut before).await, [], "nothing is late by the new day");
        world.days_pass(world.today().days_until(later) - 1).await;
        remind(&db.app).await.unwrap();
        let mails = mailed(&db, &mut before).await;
        assert!(mails.len() == 1 && mails[0].0 == "secretary@exempel.se" && mails[0].2.contains("20 januari 2027"), "{mails:?}");
        world.days_pass(3).await;
        remind(&db.app).await.unwrap();
        let mails = mailed(&db, &mut before).await;
        assert!(mails.len() == 1 && mails[0].0 == "coordinator@exempel.se", "{mails:?}");
    }
}
