//! The same form sent once more, with something in it corrected.

use http::StatusCode;
use jiff::SignedDuration;

use super::fixture::Open;
use crate::audit;
use crate::contributions::{Again, Draft, Sent, Source, submit};
use crate::core::Locale;
use crate::deed::Actor;
use crate::mail;
use crate::on_both_databases;
use crate::participants;
use crate::testing::{Answer, Browser, TestDb, together};

const WRITE: &str = "/dialoger/torget/lamna-ide";
const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

fn draft(text: &str, email: &str) -> Draft {
    let mut draft = Draft::new(text, Locale::Sv);
    draft.email = (!email.is_empty()).then(|| email.parse().unwrap());
    draft
}

/// Sends the form with the key "k".
async fn send(open: &Open, draft: &Draft) -> Sent {
    open.app.clock.advance(SignedDuration::from_mins(1));
    let mut deed = open.app.begin(Actor::Resident).await.unwrap();
    let source = Source::default();
    let sent = submit(&mut deed, open.dialogue, draft, &source, "k", Locale::Sv)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    sent
}

/// All mail so far: to whom, and what it says.
async fn mails(db: &TestDb) -> Vec<(String, String)> {
    db.run_jobs().await;
    let sent = db.mailer.sent();
    sent.into_iter().map(|m| (m.to, m.text)).collect()
}

fn to(mails: &[(String, String)], address: &str) -> Vec<String> {
    let theirs = mails.iter().filter(|(to, _)| to == address);
    theirs.map(|(_, text)| text.clone()).collect()
}

/// Presses the button behind the link in the first mail to `address`.
async fn confirm(open: &Open, db: &TestDb, address: &str) {
    open.app.clock.advance(SignedDuration::from_mins(1));
    let asked = to(&mails(db).await, address);
    let (_, rest) = asked[0].split_once("/bekrafta/").unwrap();
    let code = rest.split_whitespace().next().unwrap();
    let mut deed = open.app.begin(Actor::Resident).await.unwrap();
    participants::confirm(&mut deed, code).await.unwrap();
    deed.commit().await.unwrap();
}

/// Posts the form that `shown` shows.
async fn post(browser: &Browser, shown: &Answer, typed: &[(&str, &str)]) -> Answer {
    let (key, time) = (shown.field("key"), shown.field("time"));
    let unseen = [("key", key.as_str()), ("time", &time), ("webbplats", "")];
    let mut all = typed.to_vec();
    all.extend(
        unseen
            .iter()
            .filter(|(name, _)| typed.iter().all(|(typed, _)| typed != name)),
    );
    browser.post(WRITE, &all).await
}

const ADDRESS: Again = Again {
    address: true,
    words: false,
};

/// Whether the receipt of `sent` says `words`.
async fn receipt_says(open: &Open, sent: &Sent, words: &str) -> bool {
    let path = format!("/kvitto/{}", sent.receipt.code);
    crate::testing::fetch(&open.app, &path)
        .await
        .1
        .contains(words)
}

on_both_databases! {
    async fn p17_the_receipt_tells_where_the_address_stands_and_nothing_of_strangers(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = send(&open, &draft(BENCHES, "anna@example.org")).await;
        assert!(receipt_says(&open, &sent, "kommer ett mejl med en knapp").await);
        confirm(&open, &db, "anna@example.org").await;
        assert!(receipt_says(&open, &sent, "Adressen är bekräftad").await);
        // Whoever types a confirmed address learns nothing from the receipt.
        open.app.clock.advance(SignedDuration::from_mins(1));
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        let other = draft("Plantera fler träd vid torget.", "anna@example.org");
        let later = submit(&mut deed, open.dialogue, &other, &Source::default(), "l", Locale::Sv).await.unwrap();
        deed.commit().await.unwrap();
        assert!(receipt_says(&open, &later, "kommer ett mejl med en knapp").await);
        let letter = to(&mails(&db).await, "anna@example.org").pop().unwrap();
        let (_, rest) = letter.split_once("/avregistrera/").unwrap();
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        participants::leave(&mut deed, rest.split_whitespace().next().unwrap()).await.unwrap();
        deed.commit().await.unwrap();
        assert!(receipt_says(&open, &sent, "Du har sagt nej till mejl").await);
    }

    async fn p17_a_corrected_address_gets_the_receipt_and_the_wrong_one_nothing_more(db: TestDb) {
        let open = Open::new(&db).await;
        let first = send(&open, &draft(BENCHES, "ana@example.org")).await;
        assert_eq!(first.again, Again::default());
        let second = send(&open, &draft(BENCHES, "anna@example.org")).await;
        assert_eq!((second.receipt, second.again), (first.receipt.clone(), ADDRESS));
        let all = mails(&db).await;
        for address in ["ana@example.org", "anna@example.org"] {
            let asked = to(&all, address);
            assert_eq!(asked.len(), 1, "{address}: {all:?}");
            assert!(!asked[0].contains("bänkar"), "nothing typed goes to an address that is not confirmed: {}", asked[0]);
        }
        confirm(&open, &db, "anna@example.org").await;
        let receipt = to(&mails(&db).await, "anna@example.org").pop().unwrap();
        assert!(receipt.contains(BENCHES) && receipt.contains(first.receipt.code.as_str()), "{receipt}");
        // Whoever has the other mailbox may press the button there: it is nobody's idea of theirs.
        confirm(&open, &db, "ana@example.org").await;
        assert_eq!(to(&mails(&db).await, "ana@example.org").len(), 1);
        let (_, findings) = audit::verify(&open.app.db).await.unwrap();
        assert!(findings.is_empty(), "{findings:?}");
    }

    async fn p17_an_address_that_was_left_out_is_added(db: TestDb) {
        let open = Open::new(&db).await;
        let first = send(&open, &draft(BENCHES, "")).await;
        let second = send(&open, &draft(BENCHES, "anna@example.org")).await;
        assert_eq!((second.receipt, second.again), (first.receipt, ADDRESS));
        confirm(&open, &db, "anna@example.org").await;
        assert!(to(&mails(&db).await, "anna@example.org")[1].contains(BENCHES));
        // Sent again without one, it stays.
        assert_eq!(send(&open, &draft(BENCHES, "")).await.again, Again::default());
    }

    async fn a_confirmed_address_that_an_idea_is_corrected_to_gets_the_receipt_at_once(db: TestDb) {
        let open = Open::new(&db).await;
        open.send_with(&draft("Belys gångvägen till stationen.", "anna@example.org"), &Source::default()).await;
        confirm(&open, &db, "anna@example.org").await;
        send(&open, &draft(BENCHES, "ana@example.org")).await;
        send(&open, &draft(BENCHES, "anna@example.org")).await;
        let mine = to(&mails(&db).await, "anna@example.org");
        assert_eq!(mine.iter().filter(|text| text.contains(BENCHES)).count(), 1, "{mine:?}");
    }

    async fn an_address_confirmed_for_the_idea_stays(db: TestDb) {
        let open = Open::new(&db).await;
        let first = send(&open, &draft(BENCHES, "anna@example.org")).await;
        confirm(&open, &db, "anna@example.org").await;
        let before = mails(&db).await.len();
        let second = send(&open, &draft(BENCHES, "eva@example.org")).await;
        assert_eq!((second.receipt, second.again), (first.receipt, ADDRESS), "the page says the same");
        assert_eq!(mails(&db).await.len(), before, "nobody else is written to");
    }

    async fn a_stranger_who_had_confirmed_before_is_not_bound_to_the_idea(db: TestDb) {
        let open = Open::new(&db).await;
        open.send_with(&draft("Belys gångvägen till stationen.", "ana@example.org"), &Source::default()).await;
        confirm(&open, &db, "ana@example.org").await;
        send(&open, &draft(BENCHES, "ana@example.org")).await;
        // Corrected before the mail has left: then it never goes to the stranger.
        send(&open, &draft(BENCHES, "anna@example.org")).await;
        confirm(&open, &db, "anna@example.org").await;
        let all = mails(&db).await;
        assert!(to(&all, "ana@example.org").iter().all(|text| !text.contains(BENCHES)), "{all:?}");
        assert!(to(&all, "anna@example.org")[1].contains(BENCHES), "{all:?}");
    }

    async fn a_changed_text_is_another_idea_and_its_receipt_says_so(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        open.app.clock.advance(SignedDuration::from_secs(20));
        let first = post(&browser, &form, &[("text", BENCHES), ("email", "ana@example.org")]).await;
        let longer = format!("{BENCHES} Och papperskorgar.");
        let second = post(&browser, &form, &[("text", &longer), ("email", "anna@example.org")]).await;
        assert_ne!(first.location(), second.location());
        let page = browser.get(second.location()).await.page;
        for words in ["två texter från dig", "nummer 1 och har ett eget kvitto", "papperskorgar"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let page = browser.get(first.location()).await.page;
        assert!(!page.contains("två texter från dig"), "{page}");
        confirm(&open, &db, "anna@example.org").await;
        assert!(to(&mails(&db).await, "anna@example.org")[1].contains("papperskorgar"));
    }

    async fn the_receipt_says_what_came_of_a_corrected_form(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        open.app.clock.advance(SignedDuration::from_secs(20));
        let first = post(&browser, &form, &[("text", BENCHES), ("email", "ana@example.org")]).await;
        let twice = post(&browser, &form, &[("text", BENCHES), ("email", "ana@example.org")]).await;
        assert_eq!(twice.location(), first.location());
        let other = post(&browser, &form, &[("text", BENCHES), ("email", "anna@example.org"), ("title", "Sitta")]).await;
        assert_eq!(other.status, StatusCode::SEE_OTHER);
        assert!(other.location().starts_with(first.location()), "{}", other.location());
        let page = browser.get(other.location()).await.page;
        for words in ["Du har ändrat din e-postadress", "Det du skickade först är det vi har tagit emot", "Lämna en idé till"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("anna@"), "the address is shown to nobody: {page}");
        let english = browser.get(&format!("/en{}", other.location())).await.page;
        assert!(english.contains("You have changed your e-mail address"), "{english}");
    }

    async fn one_form_cannot_be_used_to_write_to_many(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        open.app.clock.advance(SignedDuration::from_secs(20));
        let limit = open.app.settings.submissions_per_hour;
        for n in 1..=limit {
            let email = format!("n{n}@example.org");
            let sent = post(&browser, &form, &[("text", BENCHES), ("email", &email)]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{n}");
        }
        let next = post(&browser, &form, &[("text", BENCHES), ("email", "next@example.org")]).await;
        assert_eq!(next.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(next.page.contains(BENCHES) && next.page.contains("next@example.org"), "{}", next.page);
        let robot = post(&browser, &form, &[("text", BENCHES), ("email", "r@example.org"), ("webbplats", "x")]).await;
        assert_eq!(robot.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(i64::try_from(mails(&db).await.len()).unwrap(), limit);
    }

    async fn eight_who_correct_at_once_leave_one_idea_with_one_address(db: TestDb) {
        let open = Open::new(&db).await;
        send(&open, &draft(BENCHES, "ana@example.org")).await;
        let numbers = together(0..8, |n, meeting| {
            let (app, dialogue) = (open.app.clone(), open.dialogue);
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Resident).await.unwrap();
                let draft = draft(BENCHES, &format!("anna{n}@example.org"));
                let sent = submit(&mut deed, dialogue, &draft, &Source::default(), "k", Locale::Sv).await.unwrap();
                deed.commit().await.unwrap();
                sent.receipt.number
            }
        })
        .await;
        assert_eq!(numbers, [1; 8]);
        let (events, findings) = audit::verify(&open.app.db).await.unwrap();
        assert_eq!((events, findings), (9, vec![]));
        let failed = mail::failed(&mut open.app.db.read().await.unwrap(), open.dialogue).await.unwrap();
        assert!(failed.is_empty() && mails(&db).await.len() == 9);
    }
}
