//! Nobody is pestered, nobody is forgotten.

use std::collections::BTreeSet;

use axum::extract::{FromRequestParts, Path, State};
use axum::response::Response;
use http::{Request, StatusCode};
use jiff::SignedDuration;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::{Occasion, Participant, forms, give_address, tell, tell_answered};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::feedback::tests::setting;
use crate::mail::Sent;
use crate::on_both_databases;
use crate::site::Visit;
use crate::testing::{TestDb, together};

async fn give(db: &TestDb, email: &str) -> Participant {
    let mut deed = db.app.begin(Actor::Resident).await.unwrap();
    let participant = give_address(&mut deed, &email.parse().unwrap(), Locale::Sv)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    participant
}

async fn again(db: &TestDb, id: Id) -> Participant {
    super::get(&mut db.app.db.read().await.unwrap(), id)
        .await
        .unwrap()
}

async fn mails(db: &TestDb) -> Vec<Sent> {
    db.run_jobs().await;
    db.mailer.sent()
}

async fn visit(db: &TestDb, path: &str) -> Visit {
    let (mut parts, ()) = Request::get(path).body(()).unwrap().into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &db.app).await;
    visit
}

async fn html_of(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20)
        .await
        .unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn confirm(db: &TestDb, participant: &Participant) {
    let path = format!("/bekrafta/{}", participant.confirm_code);
    let response = forms::confirm(
        visit(db, &path).await,
        Path(participant.confirm_code.clone()),
    )
    .await
    .unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
}

async fn post_leave(db: &TestDb, participant: &Participant, posted: &[(&str, &str)]) -> Response {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(posted)
        .finish();
    post_to_leave(db, participant, "application/x-www-form-urlencoded", body).await
}

async fn post_to_leave(
    db: &TestDb,
    participant: &Participant,
    kind: &str,
    body: String,
) -> Response {
    let code = participant.unsubscribe_code.clone();
    let visit = visit(db, &format!("/avregistrera/{code}")).await;
    let request = axum::extract::Request::post("/")
        .header("content-type", kind)
        .body(body.into())
        .unwrap();
    forms::leave_or_come_back(State(db.app.clone()), visit, Path(code), request)
        .await
        .unwrap()
}

on_both_databases! {
    async fn the_same_mailbox_is_the_same_participant(db: TestDb) {
        let first = give(&db, "Anna@Example.org").await;
        let second = give(&db, " anna@example.ORG").await;
        assert_eq!(first.id, second.id);
        assert_eq!(first.confirm_code, second.confirm_code);
        assert_ne!(first.confirm_code, first.unsubscribe_code);
        assert_eq!(mails(&db).await.len(), 1, "one at a time");
    }

    async fn eight_who_give_one_address_at_once_are_one_participant(db: TestDb) {
        let ids = together(0..8, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Resident).await.unwrap();
                let participant = give_address(&mut deed, &"anna@example.org".parse().unwrap(), Locale::Sv).await.unwrap();
                deed.commit().await.unwrap();
                participant.id
            }
        })
        .await;
        let ids: BTreeSet<Id> = ids.into_iter().collect();
        assert_eq!(ids.len(), 1);
        assert_eq!(mails(&db).await.len(), 1);
    }

    async fn an_address_is_asked_once_an_hour_and_three_times_a_day(db: TestDb) {
        for _ in 0..6 {
            for _ in 0..3 {
                give(&db, "anna@example.org").await;
                mails(&db).await;
            }
            db.app.clock.advance(SignedDuration::from_hours(1));
        }
        assert_eq!(mails(&db).await.len(), 3);
        give(&db, "bo@example.org").await;
        assert_eq!(mails(&db).await.len(), 4, "another address");
        db.app.clock.advance(SignedDuration::from_hours(24));
        give(&db, "anna@example.org").await;
        assert_eq!(mails(&db).await.len(), 5);
    }

    async fn the_first_mail_holds_nothing_that_the_sender_typed(db: TestDb) {
        let setting = setting::closed(&db).await;
        let theme = setting.theme(&db, "Bänkar").await;
        let mut runner = TestRunner::deterministic();
        let typed = "\\PC{0,30}[\\r\\n<>\"]{0,3}zq[a-z]{5,20}\\PC{0,30}";
        let mut letters = BTreeSet::new();
        for n in 0..24 {
            let words = typed.new_tree(&mut runner).unwrap().current();
            let email = format!("n{n}@example.org");
            let participant = give(&db, &email).await;
            setting.contribution(&db, Some(participant.id), &words, "published", Some(theme)).await;
            let mail = mails(&db).await.pop().unwrap();
            assert_eq!(mail.to, email);
            // The codes are nobody's words, whatever letters they have.
            let code = |text: &str| text.replace(&participant.confirm_code, "C").replace(&participant.unsubscribe_code, "U");
            for part in [&mail.text, &mail.html, &mail.letter.subject] {
                let part = code(part);
                assert!(!part.contains(&words) && !part.contains("zq"), "{part}");
                assert!(!part.contains(&email), "{part}");
            }
            letters.insert((code(&mail.text), code(&mail.html)));
        }
        assert_eq!(letters.len(), 1, "but for the codes, everybody gets the same letter");
    }

    async fn a_look_at_the_page_changes_nothing_and_the_button_confirms(db: TestDb) {
        let anna = give(&db, "anna@example.org").await;
        let path = format!("/bekrafta/{}", anna.confirm_code);
        let page = forms::ask_to_confirm(visit(&db, &path).await, Path(anna.confirm_code.clone())).await.unwrap();
        let html = html_of(page).await;
        assert!(html.contains(&format!("action=\"{path}\"")) && html.contains("Ja, adressen är min"), "{html}");
        assert!(!html.contains("anna@"), "{html}");
        assert_eq!(again(&db, anna.id).await.confirmed_at, None);
        confirm(&db, &anna).await;
        let first = again(&db, anna.id).await.confirmed_at;
        assert!(first.is_some());
        db.app.clock.advance(SignedDuration::from_mins(1));
        confirm(&db, &anna).await;
        assert_eq!(again(&db, anna.id).await.confirmed_at, first, "once");
        let page = forms::ask_to_confirm(visit(&db, &path).await, Path(anna.confirm_code.clone())).await.unwrap();
        let html = html_of(page).await;
        assert!(html.contains("Tack, din adress är bekräftad") && html.contains("href=\"/kvitto\"") && html.contains("href=\"/mitt\""), "{html}");
        let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'participant.confirmed'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(events, 1);
        assert!(mails(&db).await.is_empty(), "the question is answered before it was mailed");
    }

    async fn confirming_waits_for_a_dialogue_before_it_takes_the_sites_chain(db: TestDb) {
        let setting = setting::closed(&db).await;
        let anna = give(&db, "anna@example.org").await;
        setting.contribution(&db, Some(anna.id), "Fler bänkar", "published", None).await;
        // Somebody has the dialogue and writes to the site's chain next.
        let mut deed = db.deed().await;
        let version = setting.dialogue(&db).await.version;
        crate::dialogues::held(&mut deed, setting.dialogue, version).await.unwrap();
        let (app, code) = (db.app.clone(), anna.confirm_code.clone());
        let confirming = tokio::spawn(async move {
            let mut deed = app.begin(Actor::Resident).await.unwrap();
            super::super::confirm(&mut deed, &code).await?;
            deed.commit().await
        });
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let event = crate::audit::Event { chain: crate::audit::SITE, action: "test", subject: "", before: "", after: "" };
        deed.audit(event).await.expect("neither waits for the other crosswise");
        deed.commit().await.unwrap();
        confirming.await.unwrap().expect("it only had to wait");
        assert!(again(&db, anna.id).await.confirmed_at.is_some());
    }

    async fn the_page_that_asks_says_which_address_and_hides_most_of_it(db: TestDb) {
        let anna = give(&db, "anna@example.org").await;
        let code = anna.confirm_code;
        let page = forms::ask_to_confirm(visit(&db, "/bekrafta/x").await, Path(code)).await.unwrap();
        let html = axum::body::to_bytes(page.into_body(), usize::MAX).await.unwrap();
        let html = String::from_utf8(html.to_vec()).unwrap();
        assert!(html.contains("a***@example.org") && !html.contains("anna@"), "{html}");
    }

    async fn an_unknown_code_is_no_page(db: TestDb) {
        give(&db, "anna@example.org").await;
        for code in ["", "abc", "anna@example.org"] {
            let answer = forms::confirm(visit(&db, "/bekrafta/x").await, Path(code.to_owned())).await;
            assert_eq!(answer.unwrap().status(), http::StatusCode::NOT_FOUND, "{code}");
            let page = forms::ask_to_confirm(visit(&db, "/bekrafta/x").await, Path(code.to_owned())).await.unwrap();
            assert_eq!(page.status(), http::StatusCode::NOT_FOUND, "{code}");
            let html = axum::body::to_bytes(page.into_body(), usize::MAX).await.unwrap();
            let html = String::from_utf8(html.to_vec()).unwrap();
            assert!(html.contains("Länken gäller inte längre") && html.contains("/kvitto"), "{html}");
            let page = forms::ask_to_leave(visit(&db, "/avregistrera/x").await, Path(code.to_owned())).await.unwrap();
            assert_eq!(page.status(), http::StatusCode::NOT_FOUND, "{code}");
            let html = html_of(page).await;
            assert!(html.contains("inga mejl går till den") && html.contains("Då är länken gammal.") && html.contains("/mitt"), "{html}");
        }
    }

    async fn on_confirming_all_receipts_come_in_one_mail_and_then_each_at_once(db: TestDb) {
        let setting = setting::closed(&db).await;
        let theme = setting.theme(&db, "Bänkar").await;
        let anna = give(&db, "anna@example.org").await;
        let first = setting.contribution(&db, Some(anna.id), "Fler bänkar", "published", Some(theme)).await;
        setting.contribution(&db, Some(anna.id), "Ett nytt träd", "received", None).await;
        let mut deed = db.deed().await;
        assert!(!tell(&mut deed, first, Occasion::Received).await.unwrap(), "not confirmed: nothing");
        deed.commit().await.unwrap();
        assert_eq!(mails(&db).await.len(), 1, "the question");
        confirm(&db, &anna).await;
        confirm(&db, &anna).await;
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 2, "the question and one mail with both receipts");
        let mail = &sent[1];
        assert_eq!(mail.letter.subject, "Tack, vi har tagit emot din idé");
        let receipts = ["Vi har tagit emot 2 idéer från dig.", "> Fler bänkar", "Din idé är publicerad, och kommunen har svarat.", "idé nummer 1",
            "> Ett nytt träd", "Vi läser din idé", "idé nummer 2"];
        for words in receipts {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        assert_eq!(mail.text.matches("Bestämmer:").count(), 1, "the dialogue stands once: {}", mail.text);
        db.app.clock.advance(SignedDuration::from_mins(1));
        let third = setting.contribution(&db, Some(anna.id), "Tredje", "received", None).await;
        let mut deed = db.deed().await;
        assert!(tell(&mut deed, third, Occasion::Received).await.unwrap(), "confirmed: at once");
        deed.commit().await.unwrap();
        give(&db, "anna@example.org").await;
        assert_eq!(mails(&db).await.len(), 3, "and no more questions");
    }

    async fn what_a_review_said_is_told_and_what_is_covered_or_refused_is_explained(db: TestDb) {
        let setting = setting::closed(&db).await;
        let anna = setting.participant(&db, "anna@example.org", true).await;
        let masked = setting.contribution(&db, Some(anna), "Ring Kalle", "masked", None).await;
        let refused = setting.contribution(&db, Some(anna), "Dumma ord", "refused", None).await;
        let shown = setting.contribution(&db, Some(anna), "Fint", "published", None).await;
        let nobody = setting.contribution(&db, None, "Utan adress", "refused", None).await;
        let mut deed = db.deed().await;
        for (idea, told) in [(masked, true), (refused, true), (shown, true), (nobody, false)] {
            let act = deed.new_id();
            assert_eq!(tell(&mut deed, idea, Occasion::Moderated(act)).await.unwrap(), told);
        }
        deed.commit().await.unwrap();
        let (shown, sent): (Vec<_>, Vec<_>) = mails(&db).await.into_iter()
            .partition(|mail| mail.text.contains("Nu kan alla läsa den."));
        assert_eq!((shown.len(), sent.len()), (1, 2));
        for mail in &sent {
            assert!(mail.text.contains("Vi har dolt ett namn.") && mail.text.contains("http://radslag.test/regler"), "{}", mail.text);
        }
        assert!(sent.iter().any(|mail| mail.text.contains("> Dold text") && !mail.text.contains("Kalle")));
    }

    async fn an_answer_to_one_contribution_reaches_its_sender_once(db: TestDb) {
        let setting = setting::closed(&db).await;
        let theme = setting.theme(&db, "Bänkar").await;
        let anna = setting.participant(&db, "anna@example.org", true).await;
        let idea = setting.contribution(&db, Some(anna), "Fler bänkar", "published", Some(theme)).await;
        let without = setting.contribution(&db, Some(anna), "Annat", "published", Some(theme)).await;
        let mut deed = db.deed().await;
        sqlx::query("UPDATE contributions SET answer = 'Ja, vid dammen.', answered_by = 'Ordföranden' WHERE id = $1")
            .bind(idea).execute(deed.conn()).await.unwrap();
        assert!(tell(&mut deed, idea, Occasion::Answered).await.unwrap());
        assert!(!tell(&mut deed, idea, Occasion::Answered).await.unwrap());
        assert!(tell(&mut deed, without, Occasion::Answered).await.unwrap());
        deed.commit().await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1, "an answer that is not there is not sent, nor its theme's in its place");
        assert!(sent[0].text.contains("Ja, vid dammen.") && sent[0].text.contains("Svarar gör Ordföranden."), "{}", sent[0].text);
        assert!(!sent[0].text.contains("Vi håller med."), "{}", sent[0].text);
    }

    async fn an_answer_to_a_theme_is_one_mail_to_each_person_that_names_their_contributions(db: TestDb) {
        let setting = setting::closed(&db).await;
        let theme = setting.theme(&db, "Bänkar").await;
        let mut ideas = Vec::new();
        for (address, confirmed) in [("anna@example.org", true), ("bo@example.org", true), ("cia@example.org", false)] {
            let who = setting.participant(&db, address, confirmed).await;
            for (words, state) in [("Fler bänkar", "published"), ("Bredare bänkar", "masked"), ("Dumma ord", "refused")] {
                let words = format!("{words} åt {address}");
                ideas.push(setting.contribution(&db, Some(who), &words, state, Some(theme)).await);
            }
        }
        ideas.push(setting.contribution(&db, None, "Utan adress", "published", Some(theme)).await);
        let mut deed = db.deed().await;
        assert_eq!(tell_answered(&mut deed, setting.dialogue, theme, &ideas).await.unwrap(), 2);
        assert_eq!(tell_answered(&mut deed, setting.dialogue, theme, &ideas[..1]).await.unwrap(), 0, "once");
        deed.commit().await.unwrap();
        let sent = mails(&db).await;
        let to: BTreeSet<&str> = sent.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!((sent.len(), to), (2, BTreeSet::from(["anna@example.org", "bo@example.org"])));
        for mail in &sent {
            for words in ["Vi har svarat på temat Bänkar. Dina idéer hör dit.", "Vi håller med.", "> Fler bänkar åt", "> Bredare bänkar åt", "/kvitto/"] {
                assert!(mail.text.contains(words), "{words}: {}", mail.text);
            }
            assert!(mail.text.contains(&mail.to) && !mail.text.contains("Dumma ord") && !mail.text.contains("Utan adress"), "{}", mail.text);
        }
    }

    async fn receipts_to_one_address_are_ten_an_hour_and_thirty_a_day(db: TestDb) {
        let setting = setting::closed(&db).await;
        let anna = setting.participant(&db, "anna@example.org", true).await;
        let bo = setting.participant(&db, "bo@example.org", true).await;
        let send = async |who, count| {
            for n in 0..count {
                let idea = setting.contribution(&db, Some(who), &format!("Idé {n}"), "received", None).await;
                let mut deed = db.deed().await;
                tell(&mut deed, idea, Occasion::Received).await.unwrap();
                deed.commit().await.unwrap();
            }
            mails(&db).await.len()
        };
        assert_eq!(send(anna, 12).await, 10);
        assert_eq!(send(bo, 1).await, 11, "another address");
        for expected in [21, 31, 31] {
            db.app.clock.advance(SignedDuration::from_hours(1));
            assert_eq!(send(anna, 12).await, expected);
        }
        db.app.clock.advance(SignedDuration::from_hours(24));
        assert_eq!(send(anna, 1).await, 32);
    }

    async fn an_address_whose_owner_said_no_gets_nothing_however_it_is_spelled_and_often(db: TestDb) {
        let anna = give(&db, "anna@example.org").await;
        assert_eq!(mails(&db).await.len(), 1, "the question");
        post_leave(&db, &anna, &[("mejl", "nej")]).await;
        for day in 0..3 {
            for email in ["anna@example.org", "ANNA@example.org", " Anna@Example.ORG "] {
                assert_eq!(give(&db, email).await.id, anna.id);
                assert_eq!(mails(&db).await.len(), 1, "day {day}");
            }
            db.app.clock.advance(SignedDuration::from_hours(24));
        }
        confirm(&db, &anna).await;
        assert_eq!(mails(&db).await.len(), 1, "an old link is no way round");
    }

    async fn one_click_ends_all_mail_and_the_page_takes_it_back(db: TestDb) {
        let setting = setting::closed(&db).await;
        let id = setting.participant(&db, "anna@example.org", true).await;
        let idea = setting.contribution(&db, Some(id), "Fler bänkar", "published", None).await;
        let anna = again(&db, id).await;
        let path = format!("/avregistrera/{}", anna.unsubscribe_code);
        let page = forms::ask_to_leave(visit(&db, &path).await, Path(anna.unsubscribe_code.clone())).await.unwrap();
        assert!(html_of(page).await.contains("Skicka inga fler mejl till mig"));
        assert!(!again(&db, id).await.has_left(), "a look changes nothing");

        for _ in 0..2 {
            let answer = post_leave(&db, &anna, &[("List-Unsubscribe", "One-Click")]).await;
            assert_eq!(answer.status(), StatusCode::OK, "no redirect");
        }
        assert!(again(&db, id).await.has_left());
        let mut deed = db.deed().await;
        assert!(!tell(&mut deed, idea, Occasion::Received).await.unwrap());
        deed.commit().await.unwrap();
        give(&db, "anna@example.org").await;
        assert!(mails(&db).await.is_empty());

        let page = forms::ask_to_leave(visit(&db, &path).await, Path(anna.unsubscribe_code.clone())).await.unwrap();
        assert!(html_of(page).await.contains("Jag vill ha mejl igen"));
        let answer = post_leave(&db, &anna, &[("mejl", "ja")]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert!(!again(&db, id).await.has_left());
        let mut deed = db.deed().await;
        assert!(tell(&mut deed, idea, Occasion::Received).await.unwrap());
        deed.commit().await.unwrap();
        assert_eq!(mails(&db).await.len(), 1);
        let answer = post_leave(&db, &anna, &[("mejl", "nej")]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert!(again(&db, id).await.has_left());
    }

    async fn a_mail_program_may_post_its_one_click_as_multipart(db: TestDb) {
        let anna = give(&db, "anna@example.org").await;
        let body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        let answer = post_to_leave(&db, &anna, "multipart/form-data; boundary=x", body.to_owned()).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(again(&db, anna.id).await.has_left());
    }

    async fn whoever_was_asked_and_is_somebody_else_can_end_it(db: TestDb) {
        let anna = give(&db, "anna@example.org").await;
        let question = mails(&db).await.pop().unwrap();
        assert!(question.raw.contains("List-Unsubscribe: <http://radslag.test/avregistrera/"), "{}", question.raw);
        post_leave(&db, &anna, &[("List-Unsubscribe", "One-Click")]).await;
        db.app.clock.advance(SignedDuration::from_hours(48));
        give(&db, "anna@example.org").await;
        assert_eq!(mails(&db).await.len(), 1);
    }
}
