//! The outbox, on both databases.

use super::{Came, Kind, NewMessage, SendError, Subject, Trouble, came_back, queue};
use crate::core::{Id, Locale};
use crate::feedback::tests::setting::{self, Setting};
use crate::on_both_databases;
use crate::participants::{Occasion, tell};
use crate::testing::TestDb;

/// A closed dialogue with one published contribution of a confirmed participant.
async fn anna(db: &TestDb) -> (Setting, Id, Id) {
    let setting = setting::closed(db).await;
    let theme = setting.theme(db, "Bänkar").await;
    let anna = setting.participant(db, "anna@example.org", true).await;
    let idea = setting
        .contribution(db, Some(anna), "Fler bänkar", "published", Some(theme))
        .await;
    (setting, anna, idea)
}

async fn last_error(db: &TestDb) -> (i64, String) {
    sqlx::query_as("SELECT CASE WHEN failed_at IS NULL THEN 0 ELSE 1 END, last_error FROM messages")
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap()
}

async fn tell_once(db: &TestDb, idea: Id) -> bool {
    let mut deed = db.deed().await;
    let told = tell(&mut deed, idea, Occasion::Received).await.unwrap();
    deed.commit().await.unwrap();
    told
}

on_both_databases! {
    async fn a_deed_tried_twice_leaves_one_message(db: TestDb) {
        let (_, _, idea) = anna(&db).await;
        assert!(tell_once(&db, idea).await);
        assert!(!tell_once(&db, idea).await);
        db.run_jobs().await;
        assert!(!tell_once(&db, idea).await);
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 1);
    }

    async fn a_deed_that_did_not_happen_leaves_no_mail(db: TestDb) {
        let (_, _, idea) = anna(&db).await;
        let mut deed = db.deed().await;
        assert!(tell(&mut deed, idea, Occasion::Received).await.unwrap());
        drop(deed);
        assert_eq!(db.run_jobs().await, 0);
    }

    async fn a_permanent_error_is_kept_with_its_code_and_not_tried_again(db: TestDb) {
        let (_, _, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.mailer.answer("anna@example.org", Some(SendError::Permanent("SMTP 550".into())));
        assert_eq!(db.run_jobs().await, 1);
        assert_eq!(last_error(&db).await, (1, "SMTP 550".to_owned()));
        db.mailer.answer("anna@example.org", None);
        db.app.clock.advance(jiff::SignedDuration::from_hours(100));
        assert_eq!(db.run_jobs().await, 0);
    }

    async fn a_temporary_error_is_tried_again_and_sent_once(db: TestDb) {
        let (_, _, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.mailer.answer("anna@example.org", Some(SendError::Temporary("SMTP 451".into())));
        db.run_jobs().await;
        assert_eq!(last_error(&db).await.0, 0);
        db.mailer.answer("anna@example.org", None);
        db.app.clock.advance(jiff::SignedDuration::from_mins(1));
        assert_eq!(db.run_jobs().await, 1);
        assert_eq!(db.mailer.sent().len(), 1);
    }

    async fn a_mail_that_waits_while_its_receiver_leaves_is_not_sent(db: TestDb) {
        let (_, anna, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        let code = {
            let mut conn = db.app.db.read().await.unwrap();
            crate::participants::get(&mut conn, anna).await.unwrap().unsubscribe_code
        };
        let mut deed = db.deed().await;
        crate::participants::leave(&mut deed, &code).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(db.run_jobs().await, 1);
        assert!(db.mailer.sent().is_empty());
    }

    async fn a_worker_that_died_after_the_server_took_the_mail_sends_the_same_message_id(db: TestDb) {
        let (_, _, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.run_jobs().await;
        // As if the process had died between the server's answer and our mark.
        let mut conn = db.app.db.read().await.unwrap();
        sqlx::query("UPDATE messages SET sent_at = NULL").execute(&mut *conn).await.unwrap();
        sqlx::query("UPDATE jobs SET done_at = NULL").execute(&mut *conn).await.unwrap();
        drop(conn);
        db.run_jobs().await;
        let ids: Vec<String> = db.mailer.sent().iter().map(|mail| mail.raw.lines().find(|line| line.starts_with("Message-ID")).unwrap().to_owned()).collect();
        assert_eq!(ids.len(), 2);
        assert_eq!(ids[0], ids[1]);
    }

    async fn p20_every_mail_about_a_dialogue_says_the_degree_of_influence_with_its_promise(db: TestDb) {
        let (setting, participant, idea) = anna(&db).await;
        let theme = setting.theme(&db, "Telefon").await;
        setting.contribution(&db, Some(participant), "Ring Kalle", "masked", Some(theme)).await;
        setting.decide(&db).await;
        let mut deed = db.deed().await;
        let coordinator = setting.staff(&db, crate::staff::Role::Coordinator);
        deed.actor = crate::deed::Actor::Staff(coordinator);
        let version = setting.dialogue(&db).await.version;
        crate::feedback::send(&mut deed, setting.dialogue, version, "Tack!").await.unwrap();
        let masked: (Id,) = sqlx::query_as("SELECT id FROM contributions WHERE state = 'masked'").fetch_one(deed.conn()).await.unwrap();
        crate::participants::tell_answered(&mut deed, setting.dialogue, theme, &[masked.0]).await.unwrap();
        // Of the kinds that go to who took part: the result and the answer are told above, and what is sent on or comes back, a dialogue that
        // was stopped, how a promise goes and whether it was kept, and comments have their own tests. So have proposals, which have no dialogue
        // yet, what goes to staff and to whoever follows, and what concerns an address.
        let queued = [Kind::Receipt, Kind::Receipts, Kind::Moderated];
        for kind in queued {
            let contribution = if kind == Kind::Moderated { masked.0 } else { idea };
            let message = NewMessage {
                kind,
                deed: format!("test:{kind}"),
                to: "anna@example.org".parse().unwrap(),
                locale: Locale::Sv,
                participant: Some(participant),
                about: Subject {
                    dialogue: Some(setting.dialogue),
                    contribution: Some(contribution),
                    ..Subject::default()
                },
            };
            queue(&mut deed, &message).await.unwrap();
        }
        deed.commit().await.unwrap();
        db.run_jobs().await;
        let sent = db.mailer.sent();
        assert_eq!(sent.len(), 2 + queued.len(), "the result, the answer, and those queued here");
        for mail in sent {
            let promise = "Dialog (steg 2 av 4). Vi samtalar med er innan vi bestämmer, och visar hur era idéer påverkade beslutet.";
            assert!(mail.text.contains(promise), "{}", mail.text);
            assert!(mail.html.contains(promise), "{}", mail.html);
            assert!(mail.text.contains("Bestämmer: Samhällsbyggnadsnämnden"));
            assert!(mail.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
            for private in ["anna", "Anna", "bänkar", "Kalle"] {
                assert!(!mail.letter.subject.contains(private), "{}", mail.letter.subject);
            }
        }
    }
    async fn an_address_that_refuses_for_good_is_sent_nothing_more_until_its_owner_says_so(db: TestDb) {
        let (setting, anna, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.mailer.answer("anna@example.org", Some(SendError::Permanent("SMTP 550 5.1.1".into())));
        db.run_jobs().await;
        let person = async || crate::participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap();
        assert!(person().await.undeliverable_at.is_some());
        db.mailer.answer("anna@example.org", None);
        let theme = setting.theme(&db, "Träd").await;
        let mut deed = db.deed().await;
        crate::participants::tell_answered(&mut deed, setting.dialogue, theme, &[idea]).await.unwrap();
        deed.commit().await.unwrap();
        db.run_jobs().await;
        assert!(db.mailer.sent().is_empty());
        let counted = crate::participants::addresses(&mut db.app.db.read().await.unwrap(), db.app.now()).await.unwrap();
        assert_eq!((counted.confirmed, counted.undeliverable, counted.failed), (0, 1, 1));
        // The page says so, and lets it be tried again.
        let path = crate::participants::own_path(&db.app, &person().await, crate::participants::Scope::Following);
        let browser = crate::testing::Browser::new(&db.app);
        assert!(browser.get(&path).await.page.contains("Våra mejl kommer inte fram"));
        browser.post(&path, &[("do", "again")]).await;
        assert!(person().await.may_be_written_to());
    }

    async fn a_policy_against_us_cuts_nobody_off(db: TestDb) {
        let (_, anna, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.mailer.answer("anna@example.org", Some(SendError::Permanent("SMTP 554 5.7.1".into())));
        db.run_jobs().await;
        let person = crate::participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap();
        assert!(person.may_be_written_to());
    }

    async fn a_full_mailbox_is_tried_for_a_week_before_nothing_more_is_sent(db: TestDb) {
        let (_, anna, _) = anna(&db).await;
        let to = "anna@example.org".parse().unwrap();
        let is_over = async |db: &TestDb| crate::participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap().undeliverable_at.is_some();
        for day in 0..8 {
            // Many times a day counts once.
            for _ in 0..4 {
                let mut deed = db.deed().await;
                crate::participants::note_trouble(&mut deed, anna, &to, Trouble::ForNow, false).await.unwrap();
                deed.commit().await.unwrap();
            }
            assert_eq!(is_over(&db).await, day == 7, "day {day}");
            db.app.clock.advance(jiff::SignedDuration::from_hours(24));
        }
    }

    async fn a_report_on_the_pipe_stops_mail_to_the_address_it_is_about_and_no_other(db: TestDb) {
        let (_, anna, idea) = anna(&db).await;
        tell_once(&db, idea).await;
        db.run_jobs().await;
        let id = db.mailer.sent()[0].id;
        let report = |id: Id| format!(
            "To: dialog@radslag.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; anna@example.org\r\n\
             Action: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{id}@radslag.test>\r\n\r\nHej\r\n--b--\r\n"
        );
        let came = async |db: &TestDb, bytes: String| {
            let mut deed = db.deed().await;
            let came = came_back(&mut deed, bytes.as_bytes()).await.unwrap();
            deed.commit().await.unwrap();
            came
        };
        assert_eq!(came(&db, report(db.app.new_id())).await, Came::NotOurs);
        assert_eq!(came(&db, "Hej".to_owned()).await, Came::NoReport);
        let person = async |db: &TestDb| crate::participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap();
        assert!(person(&db).await.may_be_written_to());
        for _ in 0..2 {
            assert_eq!(came(&db, report(id)).await, Came::Noted);
        }
        assert!(person(&db).await.undeliverable_at.is_some());
        // A report that comes late, of a mail to an address from before, says nothing of the new one.
        sqlx::query("UPDATE participants SET email = 'anna@ny.example.org', email_folded = 'anna@ny.example.org', undeliverable_at = NULL")
            .execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        came(&db, report(id)).await;
        assert!(person(&db).await.may_be_written_to());
    }
}

#[tokio::test]
async fn mails_become_files_where_there_is_no_server() {
    let folder = std::env::temp_dir().join(format!("radslag-mail-{}", std::process::id()));
    let mailer = super::Mailer::folder(
        folder.clone(),
        "Dialog <dialog@kommun.test>",
        "https://dialog.kommun.test",
    )
    .unwrap();
    let db = TestDb::new(crate::db::Dialect::Sqlite).await;
    let (_, _, idea) = anna(&db).await;
    tell_once(&db, idea).await;
    crate::jobs::run_due(&db.app, &mailer).await.unwrap();
    let files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 1);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(
        files[0].extension().is_some_and(|e| e == "eml") && text.contains("To: anna@example.org"),
        "{text}"
    );
    std::fs::remove_dir_all(folder).unwrap();
}
