//! What whoever proposed is written to, and when.

use super::fixture::BUS;
use crate::contributions::Receipt;
use crate::deed::Actor;
use crate::initiatives::Answer;
use crate::moderation::{ReviewAct, Rule};
use crate::on_both_databases;
use crate::participants;
use crate::staff::Role;
use crate::testing::{TestDb, World};

const ANNA: &str = "anna@example.org";

/// Sends what is due, and gives the subjects and texts of what went out since the last time.
async fn sent(db: &TestDb, before: &mut usize) -> Vec<(String, String)> {
    db.run_jobs().await;
    let all = db.mailer.sent();
    let new = all[*before..]
        .iter()
        .map(|mail| {
            (
                mail.letter.subject.clone(),
                mail.text.replace('\u{a0}', " "),
            )
        })
        .collect();
    *before = all.len();
    new
}

async fn confirm(db: &TestDb) {
    let mut deed = db.app.begin(Actor::Resident).await.unwrap();
    let (code,): (String,) = sqlx::query_as("SELECT confirm_code FROM participants")
        .fetch_one(deed.conn())
        .await
        .unwrap();
    participants::confirm(&mut deed, &code).await.unwrap();
    deed.commit().await.unwrap();
}

/// Anna proposes, and has confirmed her address.
async fn from_anna(db: &TestDb, world: &World, before: &mut usize) -> Receipt {
    let receipt = world.propose(BUS, Some(ANNA)).await;
    confirm(db).await;
    sent(db, before).await;
    receipt
}

on_both_databases! {
    async fn p37_the_first_mail_holds_nothing_that_was_typed_and_the_next_has_all_receipts(db: TestDb) {
        let world = World::new(&db).await;
        let mut before = 0;
        let first = world.propose(BUS, Some(ANNA)).await;
        world.propose("Fråga oss om badplatsen vid Sikhall.", Some(ANNA)).await;
        let asked = sent(&db, &mut before).await;
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert!(asked[0].1.contains("/bekrafta/") && !asked[0].1.contains("Brålanda"), "{asked:?}");
        confirm(&db).await;
        confirm(&db).await;
        let receipts = sent(&db, &mut before).await;
        assert_eq!(receipts.len(), 1, "one mail, however much was typed: {receipts:?}");
        for words in ["Brålanda", "Sikhall", &format!("/initiativ/kvitto/{}", first.code), "21 december 2026"] {
            assert!(receipts[0].1.contains(words), "{words}: {receipts:?}");
        }
        // From now on a receipt comes at once.
        world.propose("Fråga oss om torget i Frändefors.", Some(ANNA)).await;
        let third = sent(&db, &mut before).await;
        assert_eq!(third.len(), 1);
        assert!(third[0].1.contains("Frändefors") && !third[0].1.contains("Sikhall"), "{third:?}");
    }

    async fn p37_each_thing_that_happens_is_told_in_one_mail(db: TestDb) {
        let world = World::new(&db).await;
        let mut before = 0;
        let id = from_anna(&db, &world, &mut before).await.id;
        world.publish_it(id).await;
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].0 == "Ditt förslag är granskat" && told[0].1.contains("publicerat"), "{told:?}");
        world.route_it(id, world.committee).await;
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].1.contains("ligger nu hos Samhällsbyggnadsnämnden") && told[0].1.contains("21 december 2026"), "{told:?}");
        world.answer_it(id, &world.says(Answer::Elsewhere, "12")).await.unwrap();
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1, "{told:?}");
        for words in ["Samhällsbyggnadsnämnden har svarat", "Vi skickar med synpunkten", "Regionen beslutar om trafiken.", "§ 12", "/initiativ/kvitto/", "/avregistrera/"] {
            assert!(told[0].1.contains(words), "{words}: {told:?}");
        }
        assert!(!told[0].0.contains("Brålanda"), "a subject is seen over shoulders");
        // Nothing more, however often the jobs are done.
        assert_eq!(sent(&db, &mut before).await, []);
    }

    async fn p37_what_is_not_published_is_told_with_the_reason(db: TestDb) {
        let world = World::new(&db).await;
        let mut before = 0;
        let id = from_anna(&db, &world, &mut before).await.id;
        let mut deed = world.deed(Role::Moderator).await;
        let act = ReviewAct::Refuse { rule: Rule::PersonalAttack, words: "Skriv utan att peka ut någon.".into() };
        crate::initiatives::review(&mut deed, id, 1, &act).await.unwrap();
        deed.commit().await.unwrap();
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1);
        assert!(told[0].1.contains("inte publicerat") && told[0].1.contains("Skriv utan att peka ut någon."), "{told:?}");
    }

    async fn whoever_wants_no_mail_gets_none(db: TestDb) {
        let world = World::new(&db).await;
        let mut before = 0;
        let id = from_anna(&db, &world, &mut before).await.id;
        world.publish_it(id).await;
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        let (code,): (String,) = sqlx::query_as("SELECT unsubscribe_code FROM participants").fetch_one(deed.conn()).await.unwrap();
        participants::leave(&mut deed, &code).await.unwrap();
        deed.commit().await.unwrap();
        world.route_it(id, world.committee).await;
        assert_eq!(sent(&db, &mut before).await, [], "neither what was queued nor what comes after");
    }
}
