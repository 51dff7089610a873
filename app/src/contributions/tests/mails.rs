//! Whoever gives an address is written to once it is confirmed, and not before.

use super::fixture::Open;
use crate::contributions::{Draft, Source};
use crate::core::Locale;
use crate::deed::Actor;
use crate::mail::Sent;
use crate::moderation::{Rule, publish, refuse, review_again};
use crate::on_both_databases;
use crate::participants;
use crate::testing::TestDb;

const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

async fn mails(db: &TestDb) -> Vec<Sent> {
    db.run_jobs().await;
    db.mailer.sent()
}

fn with_address(text: &str) -> Draft {
    let mut draft = Draft::new(text, Locale::Sv);
    draft.shown_name = "Anna".into();
    draft.email = Some("anna@example.org".parse().unwrap());
    draft
}

/// Presses the button behind the link in the mail that asks.
async fn confirm(db: &TestDb, question: &Sent) {
    let (_, rest) = question.text.split_once("/bekrafta/").unwrap();
    let code = rest.split_whitespace().next().unwrap();
    let mut deed = db.app.begin(Actor::Resident).await.unwrap();
    participants::confirm(&mut deed, code).await.unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn the_receipt_repeats_all_that_was_written_and_says_when_it_is_read(db: TestDb) {
        let open = Open::new(&db).await;
        let mut draft = with_address(BENCHES);
        draft.title = "Sitta i solen".into();
        open.send_with(&draft, &Source::default()).await;
        let asked = mails(&db).await;
        confirm(&db, &asked[0]).await;
        let receipt = mails(&db).await.pop().unwrap();
        for words in ["> Sitta i solen", BENCHES, "Namn som visas: Anna", "Vi läser din idé senast 25 november 2026."] {
            assert!(receipt.text.contains(words), "{words}: {}", receipt.text);
        }
    }

    async fn p17_the_sender_is_told_of_each_step_once_the_address_is_confirmed(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send_with(&with_address(BENCHES), &Source::default()).await;
        let asked = mails(&db).await;
        assert_eq!(asked.len(), 1);
        assert!(!asked[0].text.contains("bänkar") && !asked[0].text.contains("Anna"), "nothing typed goes to an address that may be somebody else's");
        assert!(!asked[0].text.contains(sent.code.as_str()));

        confirm(&db, &asked[0]).await;
        let receipt = mails(&db).await.pop().unwrap();
        assert!(receipt.text.contains(BENCHES) && receipt.text.contains(&format!("/kvitto/{}", sent.code)), "{}", receipt.text);

        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        refuse(&mut deed, sent.id, 1, Rule::OffTopic, "Det här gäller parken.").await.unwrap();
        deed.commit().await.unwrap();
        let told = mails(&db).await.pop().unwrap();
        assert!(told.text.contains("Det här gäller parken."), "{}", told.text);

        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        review_again(&mut deed, sent.id, 2).await.unwrap();
        deed.commit().await.unwrap();
        let before = mails(&db).await.len();
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        publish(&mut deed, sent.id, 3).await.unwrap();
        deed.commit().await.unwrap();
        let all = mails(&db).await;
        assert_eq!(all.len(), before + 1, "a review to come is not told, its result is");
        assert!(all.last().unwrap().text.contains("Nu kan alla läsa den."), "{}", all.last().unwrap().text);

        // A second idea from a confirmed address gets its receipt at once.
        open.send_with(&with_address("Belys gångvägen till stationen."), &Source::default()).await;
        let all = mails(&db).await;
        assert!(all.last().unwrap().text.contains("Belys gångvägen"), "{}", all.last().unwrap().text);
    }

    async fn p12_nothing_is_mailed_when_no_address_is_given(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        assert!(mails(&db).await.is_empty());
    }

    async fn an_idea_sent_twice_asks_once(db: TestDb) {
        let open = Open::new(&db).await;
        for _ in 0..2 {
            let mut deed = open.app.begin(Actor::Resident).await.unwrap();
            crate::contributions::submit(&mut deed, open.dialogue, &with_address(BENCHES), &Source::default(), "k", Locale::Sv).await.unwrap();
            deed.commit().await.unwrap();
        }
        assert_eq!(mails(&db).await.len(), 1);
    }
}
