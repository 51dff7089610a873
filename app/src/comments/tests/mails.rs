//! What whoever commented is written to, and when.

use super::fixture::{LAMP, Talk};
use crate::comments::NewComment;
use crate::core::Locale;
use crate::deed::Actor;
use crate::dialogues::State;
use crate::moderation::{ReviewAct, Rule};
use crate::on_both_databases;
use crate::participants;
use crate::testing::TestDb;

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

on_both_databases! {
    async fn the_first_mail_holds_nothing_that_was_typed_and_the_next_has_all_receipts(db: TestDb) {
        let talk = Talk::new(&db).await;
        let mut before = 0;
        let first = talk.send_from(LAMP, ANNA).await;
        talk.send_from("Vilken sorts bänkar tänker du på?", ANNA).await;
        let asked = sent(&db, &mut before).await;
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert!(asked[0].1.contains("/bekrafta/") && !asked[0].1.contains("lampa"), "{asked:?}");
        confirm(&db).await;
        confirm(&db).await;
        let receipts = sent(&db, &mut before).await;
        assert_eq!(receipts.len(), 1, "one mail, however much was typed: {receipts:?}");
        for words in [LAMP, "Vilken sorts bänkar", &format!("/kommentarer/kvitto/{}", first.code), "Dialog (steg 2 av 4)"] {
            assert!(receipts[0].1.contains(words), "{words}: {receipts:?}");
        }
        talk.send_from("Sätt dem i skuggan också.", ANNA).await;
        let third = sent(&db, &mut before).await;
        assert_eq!(third.len(), 1);
        assert!(third[0].1.contains("i skuggan") && !third[0].0.contains("skuggan"), "a subject is seen over shoulders: {third:?}");
    }

    async fn p17_whoever_only_commented_is_told_of_the_review_and_of_what_came_of_the_dialogue(db: TestDb) {
        let talk = Talk::new(&db).await;
        let mut before = 0;
        let comment = talk.send_from(LAMP, ANNA).await;
        confirm(&db).await;
        sent(&db, &mut before).await;
        talk.publish(comment.id).await;
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].0 == "Din kommentar är granskad" && told[0].1.contains("Nu kan alla läsa den."), "{told:?}");
        let refused = ReviewAct::Refuse { rule: Rule::OffTopic, words: "Det hör inte hit.".into() };
        talk.review(comment.id, &refused).await;
        let told = sent(&db, &mut before).await;
        assert!(told.len() == 1 && told[0].1.contains("Det hör inte hit.") && told[0].1.contains("/regler"), "{told:?}");

        let mut conn = db.app.db.read().await.unwrap();
        let preview = crate::feedback::preview(&mut conn, talk.dialogue.id).await.unwrap();
        assert_eq!(preview.recipients, 1);
        let message = "Tack, nu är det beslutat.";
        let letter = crate::feedback::sample_letter(&db.app, &mut conn, talk.dialogue.id, message, Locale::Sv).await.unwrap();
        assert!(letter.is_some(), "whoever only commented gets a letter too");
        drop(conn);
        // Stopped: the same people are told.
        let open = talk.world.get(talk.dialogue.id).await;
        talk.world.take_to(open, State::Cancelled).await;
        let told = sent(&db, &mut before).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].1.contains(&format!("/kommentarer/kvitto/{}", comment.code)), "{told:?}");
    }

    async fn the_receipt_tells_where_the_address_stands_and_never_which_it_is(db: TestDb) {
        let talk = Talk::new(&db).await;
        let mut new = NewComment::new(LAMP, Locale::Sv);
        new.draft.email = Some(ANNA.parse().unwrap());
        let receipt = talk.try_to_send(&new).await.unwrap();
        let browser = crate::testing::Browser::new(&db.app);
        let path = format!("/kommentarer/kvitto/{}", receipt.code);
        let page = browser.get(&path).await;
        assert!(page.says("ett mejl med en knapp") && !page.says("anna@"), "{}", page.page);
        db.app.clock.advance(jiff::SignedDuration::from_mins(5));
        confirm(&db).await;
        assert!(browser.get(&path).await.says("Adressen är bekräftad."));
    }
}
