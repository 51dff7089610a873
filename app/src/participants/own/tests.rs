//! Somebody's own page: opened by whoever reads the mailbox, by nobody else, and for a while.

use http::StatusCode;
use jiff::SignedDuration;

use super::actions;
use super::link::{LASTS, Scope, own_path};
use crate::core::Id;
use crate::deed::Actor;
use crate::feedback::tests::setting::{self, Setting};
use crate::mail::Sent;
use crate::on_both_databases;
use crate::participants::{self, Participant};
use crate::testing::{Browser, TestDb};

async fn anna(db: &TestDb) -> (Setting, Participant, Id) {
    let setting = setting::closed(db).await;
    let anna = setting.participant(db, "anna@example.org", true).await;
    let idea = setting
        .contribution(db, Some(anna), "Fler bänkar vid torget", "masked", None)
        .await;
    let anna = get(db, anna).await;
    (setting, anna, idea)
}

async fn get(db: &TestDb, id: Id) -> Participant {
    participants::get(&mut db.app.db.read().await.unwrap(), id)
        .await
        .unwrap()
}

async fn mails(db: &TestDb) -> Vec<Sent> {
    db.run_jobs().await;
    db.mailer.sent()
}

/// The path of the first link in a mail that begins with `begin`.
fn link(mail: &Sent, begin: &str) -> String {
    let part = mail
        .text
        .split("http://radslag.test")
        .find(|part| part.starts_with(begin))
        .unwrap_or_else(|| panic!("no link to {begin}: {}", mail.text));
    part.split_whitespace().next().unwrap().to_owned()
}

async fn count(db: &TestDb, sql: &'static str) -> i64 {
    let (rows,): (i64,) = sqlx::query_as(sql)
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    rows
}

on_both_databases! {
    async fn the_answer_never_says_whether_an_address_is_known(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let browser = Browser::new(&db.app);
        let mut screens = Vec::new();
        for email in [known.email.as_str(), "ingen@example.org"] {
            let answer = browser.post("/mitt", &[("email", email)]).await;
            screens.push((answer.status, answer.location().to_owned(), browser.get(answer.location()).await.page));
        }
        assert_eq!(screens[0], screens[1]);
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].letter.stop.is_none() && !sent[0].raw.contains("List-Id"));
        let page = browser.get(&link(&sent[0], "/mitt/a")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.headers.get("cache-control").unwrap(), "no-store");
        for words in ["anna@example.org", "Ett levande torg", "Idé 1", "content=\"noindex\""] {
            assert!(page.page.contains(words), "{words}: {}", page.page);
        }
        for _ in 0..5 {
            browser.post("/mitt", &[("email", known.email.as_str())]).await;
        }
        assert_eq!(mails(&db).await.len(), 2, "two in an hour");
        let wrong = browser.post("/mitt", &[("email", "anna")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.page.contains("value=\"anna\""));
    }

    async fn p03_the_page_and_the_file_call_dialogues_what_their_reader_reads(db: TestDb) {
        let (setting, known, _) = anna(&db).await;
        let mut deed = db.deed().await;
        sqlx::query(
            "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
             SELECT id, 'ar', 'dialogue', id, 'title', 'ساحة حية', title, 'human', 0, 1 FROM dialogues WHERE id = $1",
        )
        .bind(setting.dialogue)
        .execute(deed.conn())
        .await
        .unwrap();
        deed.commit().await.unwrap();
        let browser = Browser::new(&db.app);
        let path = own_path(&db.app, &known, Scope::All);
        for path in [format!("/ar{path}"), format!("/ar{path}/uppgifter.json")] {
            let page = browser.get(&path).await.page;
            assert!(page.contains("ساحة حية") && !page.contains("Ett levande torg"), "{path}: {page}");
        }
        let swedish = browser.get(&path).await.page;
        assert!(swedish.contains("Ett levande torg"), "{swedish}");
    }

    async fn whoever_has_said_no_to_mail_still_gets_the_link_once_a_day(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        participants::leave(&mut deed, &known.unsubscribe_code).await.unwrap();
        deed.commit().await.unwrap();
        let browser = Browser::new(&db.app);
        for _ in 0..3 {
            browser.post("/mitt", &[("email", known.email.as_str())]).await;
        }
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1);
        let path = link(&sent[0], "/mitt/a");
        browser.post(&path, &[("do", "come_back")]).await;
        assert!(get(&db, known.id).await.may_be_written_to());
    }

    async fn a_link_ends_after_thirty_days_and_a_mail_that_is_passed_on_opens_no_ideas(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let browser = Browser::new(&db.app);
        let all = own_path(&db.app, &known, Scope::All);
        let some = own_path(&db.app, &known, Scope::Following);
        let page = browser.get(&some).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.page.contains("anna@example.org") && !page.page.contains("Ett levande torg"), "{}", page.page);
        for path in [format!("{some}/uppgifter.json"), format!("{some}/ta-bort")] {
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(browser.post(&format!("{some}/ta-bort"), &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(&some, &[("do", "address"), ("email", "mallory@example.org")]).await.status, StatusCode::NOT_FOUND);
        // The rest is asked for, and goes to the mailbox.
        browser.post(&some, &[("do", "link")]).await;
        link(&mails(&db).await[0], "/mitt/a");
        db.app.clock.advance(SignedDuration::from_hours(24 * LASTS));
        assert_eq!(browser.get(&all).await.status, StatusCode::OK);
        db.app.clock.advance(SignedDuration::from_hours(24));
        let over = browser.get(&all).await;
        assert_eq!(over.status, StatusCode::NOT_FOUND);
        assert!(over.page.contains("Länken gäller inte längre") && over.page.contains("Mejla mig länken"));
        assert_eq!(browser.post(&all, &[("do", "leave")]).await.status, StatusCode::NOT_FOUND);
        assert!(get(&db, known.id).await.may_be_written_to());
    }

    async fn a_look_changes_nothing(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        actions::want_address(&mut deed, &known, &"ny@example.org".parse().unwrap()).await.unwrap();
        deed.commit().await.unwrap();
        let sent = mails(&db).await;
        let all = own_path(&db.app, &known, Scope::All);
        let before = (get(&db, known.id).await, count(&db, "SELECT COUNT(*) FROM audit_events").await);
        let browser = Browser::new(&db.app);
        for path in [all.clone(), format!("{all}/ta-bort"), format!("{all}/uppgifter.json"), link(&sent[0], "/ny-adress/")] {
            assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{path}");
        }
        assert_eq!(before, (get(&db, known.id).await, count(&db, "SELECT COUNT(*) FROM audit_events").await));
        assert_eq!(mails(&db).await.len(), sent.len());
    }

    async fn language_and_mail_are_changed_there(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let browser = Browser::new(&db.app);
        let path = own_path(&db.app, &known, Scope::Following);
        browser.post(&path, &[("do", "language"), ("sprak", "ar")]).await;
        assert_eq!(get(&db, known.id).await.locale, crate::core::Locale::Ar);
        browser.post(&path, &[("do", "leave")]).await;
        assert!(get(&db, known.id).await.has_left());
        assert!(browser.get(&path).await.page.contains("Jag vill ha mejl igen"));
    }

    async fn everything_that_is_held_can_be_taken_out_as_a_file(db: TestDb) {
        let (_, known, idea) = anna(&db).await;
        let mut deed = db.deed().await;
        sqlx::query("UPDATE contributions SET shown_name = 'Anna A.', masked_name = '' WHERE id = $1")
            .bind(idea)
            .execute(deed.conn())
            .await
            .unwrap();
        deed.commit().await.unwrap();
        let path = format!("{}/uppgifter.json", own_path(&db.app, &known, Scope::All));
        let answer = Browser::new(&db.app).get(&path).await;
        assert!(answer.headers.get("content-disposition").unwrap().to_str().unwrap().starts_with("attachment"));
        assert_eq!(answer.headers.get("cache-control").unwrap(), "no-store");
        let data: serde_json::Value = serde_json::from_str(&answer.page).unwrap();
        assert_eq!(data["address"], "anna@example.org");
        assert_eq!(data["ideas"][0]["words"], "Fler bänkar vid torget", "as it was written, also what is covered for others");
        assert_eq!(data["ideas"][0]["shown_name"], "Anna A.", "so with the name");
        assert_eq!(data["ideas"][0]["number"], 1);
        assert!(data["follows"].is_array() && data["mails"].is_array() && data["initiatives"].is_array());
    }

    async fn an_address_is_changed_when_the_new_one_says_yes_and_the_old_one_is_told(db: TestDb) {
        let (_, known, _) = anna(&db).await;
        let browser = Browser::new(&db.app);
        let own = own_path(&db.app, &known, Scope::All);
        let answer = browser.post(&own, &[("do", "address"), ("email", "anna@ny.example.org")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let sent = mails(&db).await;
        assert_eq!(sent[0].to, "anna@ny.example.org");
        assert!(!sent[0].text.contains("anna@example.org"), "the new mailbox may be somebody else's");
        assert_eq!(get(&db, known.id).await.email.as_str(), "anna@example.org");
        let yes = link(&sent[0], "/ny-adress/");
        let answer = browser.post(&yes, &[]).await;
        assert!(browser.get(answer.location()).await.page.contains("Vi skriver till den här adressen"));
        let after = get(&db, known.id).await;
        assert_eq!(after.email.as_str(), "anna@ny.example.org");
        assert_ne!((&after.confirm_code, &after.unsubscribe_code), (&known.confirm_code, &known.unsubscribe_code));
        assert_eq!(browser.get(&own).await.status, StatusCode::NOT_FOUND, "older links end");
        let told = mails(&db).await.pop().unwrap();
        assert_eq!(told.to, "anna@example.org");
        assert!(!told.text.contains(&after.confirm_code) && !told.text.contains("ny.example.org"), "{}", told.text);
        assert_eq!(browser.post(&yes, &[]).await.status, StatusCode::NOT_FOUND, "once");
    }

    async fn an_address_that_has_a_page_of_its_own_is_not_taken_over(db: TestDb) {
        let (setting, known, _) = anna(&db).await;
        let bo = setting.participant(&db, "bo@example.org", true).await;
        let browser = Browser::new(&db.app);
        let own = own_path(&db.app, &known, Scope::All);
        let answer = browser.post(&own, &[("do", "address"), ("email", "bo@example.org")]).await;
        assert_eq!(answer.location(), format!("{own}?adress=1"), "the same answer as for any other");
        let yes = link(&mails(&db).await[0], "/ny-adress/");
        assert!(browser.post(&yes, &[]).await.page.contains("Adressen har redan en egen sida"));
        assert_eq!(get(&db, bo).await.email.as_str(), "bo@example.org");
        assert_eq!(get(&db, known.id).await.email.as_str(), "anna@example.org");
    }

    async fn p12_whoever_takes_the_address_back_is_forgotten_and_the_idea_stays(db: TestDb) {
        let (setting, known, idea) = anna(&db).await;
        let mut deed = db.deed().await;
        participants::tell(&mut deed, idea, participants::Occasion::Received).await.unwrap();
        deed.commit().await.unwrap();
        mails(&db).await;
        let mut deed = db.deed().await;
        let act = deed.new_id();
        participants::tell(&mut deed, idea, participants::Occasion::Moderated(act)).await.unwrap();
        deed.commit().await.unwrap();
        let browser = Browser::new(&db.app);
        let own = own_path(&db.app, &known, Scope::All);
        assert!(browser.get(&format!("{own}/ta-bort")).await.page.contains("Det går inte att ångra"));
        let answer = browser.post(&format!("{own}/ta-bort"), &[("do", "withdraw")]).await;
        assert!(browser.get(answer.location()).await.page.contains("Din adress är borttagen"));
        assert_eq!(count(&db, "SELECT COUNT(*) FROM participants").await, 0);
        assert_eq!(count(&db, "SELECT COUNT(*) FROM messages WHERE to_address <> '' OR participant_id IS NOT NULL").await, 0);
        assert_eq!(count(&db, "SELECT COUNT(*) FROM contributions WHERE participant_id IS NULL").await, 1);
        assert_eq!(mails(&db).await.len(), 1, "what waited is not sent");
        let (code,): (String,) = sqlx::query_as("SELECT receipt_code FROM contributions").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(browser.get(&format!("/kvitto/{code}")).await.status, StatusCode::OK);
        // Links in old mails say that no mail goes there, and the same of what nobody ever had.
        let code = known.unsubscribe_code.as_str();
        for path in [own.clone(), format!("/avregistrera/{code}"), format!("/folj/avsluta/{code}"), "/mitt/a1".into(), "/avregistrera/ingen".into(), "/folj/avsluta/ingen".into()] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            for words in ["Länken gäller inte längre", "Är din adress borttagen? Då har vi den inte längre, och inga mejl går till den."] {
                assert!(page.says(words), "{path}: {words}: {}", page.page);
            }
            let pressed = browser.post(&path, &[("List-Unsubscribe", "One-Click")]).await;
            assert!(pressed.status == StatusCode::NOT_FOUND && pressed.says("inga mejl går till den"), "{path}: {}", pressed.page);
        }
        let preview = crate::feedback::preview(&mut db.app.db.read().await.unwrap(), setting.dialogue).await.unwrap();
        assert_eq!((preview.recipients, preview.without_address), (0, 1));
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }
}
