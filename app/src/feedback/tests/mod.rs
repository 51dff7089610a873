//! Everybody who took part is told, once.

mod cancelled;
pub(crate) mod setting;

use std::collections::BTreeMap;

use setting::{Setting, closed};

use super::{Preview, preview, progress, retry_failed, sample_letter, send};
use crate::core::{Error, Id, Locale};
use crate::deed::Actor;
use crate::dialogues::{EntryError, Gate, Problem, State, StepError};
use crate::mail::{Progress, SendError};
use crate::on_both_databases;
use crate::participants;
use crate::staff::Role;
use crate::testing::TestDb;

/// A decided dialogue in which these took part: two who are confirmed (one of them twice, one with a
/// refused contribution), one who is not confirmed, one who left, and one without an address.
async fn decided(db: &TestDb) -> Setting {
    let setting = closed(db).await;
    let theme = setting.theme(db, "Bänkar").await;
    let anna = setting.participant(db, "anna@example.org", true).await;
    let bo = setting.participant(db, "bo@example.org", true).await;
    let cia = setting.participant(db, "cia@example.org", false).await;
    let dan = setting.participant(db, "dan@example.org", true).await;
    setting.participant(db, "elsewhere@example.org", true).await;
    for (who, words, state) in [
        (Some(anna), "Fler bänkar med ryggstöd", "published"),
        (Some(anna), "Ett träd", "masked"),
        (Some(bo), "Dumma ord", "refused"),
        (Some(cia), "Obekräftat", "published"),
        (Some(dan), "Vill inte ha mejl", "published"),
        (None, "På papper", "published"),
    ] {
        let theme = (state != "refused").then_some(theme);
        setting.contribution(db, who, words, state, theme).await;
    }
    leave(db, dan).await;
    setting.decide(db).await;
    setting
}

async fn leave(db: &TestDb, id: Id) {
    let mut deed = db.deed().await;
    let code = participants::get(deed.conn(), id)
        .await
        .unwrap()
        .unsubscribe_code;
    participants::leave(&mut deed, &code).await.unwrap();
    deed.commit().await.unwrap();
}

async fn send_as(
    db: &TestDb,
    setting: &Setting,
    role: Role,
    version: i64,
    message: &str,
) -> Result<u64, EntryError> {
    let staff = setting.staff(db, role);
    let mut deed = db.app.begin(Actor::Staff(staff)).await.unwrap();
    let sent = send(&mut deed, setting.dialogue, version, message).await;
    if matches!(sent, Ok(_) | Err(EntryError::Step(StepError::Refused(_)))) {
        deed.commit().await.unwrap();
    }
    sent
}

async fn send_now(db: &TestDb, setting: &Setting) -> u64 {
    let version = setting.dialogue(db).await.version;
    send_as(db, setting, Role::Coordinator, version, "Tack alla!")
        .await
        .unwrap()
}

fn received(db: &TestDb) -> BTreeMap<String, usize> {
    db.mailer
        .sent()
        .into_iter()
        .fold(BTreeMap::new(), |mut all, mail| {
            *all.entry(mail.to).or_default() += 1;
            all
        })
}

async fn progress_of(db: &TestDb, setting: &Setting) -> Progress {
    progress(&mut db.app.db.read().await.unwrap(), setting.dialogue)
        .await
        .unwrap()
}

on_both_databases! {
    async fn words_that_do_not_fit_are_sent_to_nobody(db: TestDb) {
        let setting = decided(&db).await;
        let version = setting.dialogue(&db).await.version;
        let long = send_as(&db, &setting, Role::Coordinator, version, &"å".repeat(4_001)).await;
        assert_eq!(long.unwrap_err().problems(), [("feedback_message", Problem::TooLong)]);
        assert_eq!(setting.dialogue(&db).await.state, State::DecidedUpon);
        send_as(&db, &setting, Role::Coordinator, version, &"å".repeat(4_000)).await.unwrap();
    }

    async fn p17_each_confirmed_participant_is_told_once_and_nobody_else(db: TestDb) {
        let setting = decided(&db).await;
        let counted = preview(&mut db.app.db.read().await.unwrap(), setting.dialogue).await.unwrap();
        assert_eq!(counted, Preview { recipients: 2, unconfirmed: 1, declined: 1, without_address: 1, ..Preview::default() });
        assert_eq!(send_now(&db, &setting).await, 2);
        assert_eq!(progress_of(&db, &setting).await, Progress { queued: 2, ..Progress::default() });
        db.run_jobs().await;
        let expected: BTreeMap<String, usize> = [("anna@example.org".to_owned(), 1), ("bo@example.org".to_owned(), 1)].into();
        assert_eq!(received(&db), expected);
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 2, ..Progress::default() });
    }

    async fn p17_p18_one_deed_tells_the_public_and_the_participants_and_ends_the_step(db: TestDb) {
        let setting = decided(&db).await;
        send_now(&db, &setting).await;
        let dialogue = setting.dialogue(&db).await;
        assert_eq!(dialogue.state, State::FedBack);
        assert_eq!(dialogue.feedback_message, "Tack alla!");
        let (told, public): (Option<i64>, Option<i64>) = sqlx::query_as("SELECT feedback_queued_at, feedback_published_at FROM dialogues WHERE id = $1")
            .bind(setting.dialogue).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert!(told.is_some() && told == public);
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_sending_twice_at_once_tells_each_once(db: TestDb) {
        let setting = decided(&db).await;
        let version = setting.dialogue(&db).await.version;
        let results = futures_of_two(&db, &setting, version).await;
        let (good, bad): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
        assert_eq!((good.len(), bad.len()), (1, 1));
        assert!(matches!(bad[0], Err(EntryError::Step(StepError::Other(Error::Stale)))), "{bad:?}");
        let newest = setting.dialogue(&db).await.version;
        let third = send_as(&db, &setting, Role::Coordinator, newest, "Igen").await;
        assert!(matches!(third, Err(EntryError::Step(StepError::Refused(_)))), "{third:?}");
        assert_eq!(setting.dialogue(&db).await.feedback_message, "Tack alla!");
        db.run_jobs().await;
        assert_eq!(received(&db).values().copied().collect::<Vec<_>>(), [1, 1]);
    }

    async fn p18_without_words_nothing_is_sent_and_only_the_log_has_changed(db: TestDb) {
        let setting = decided(&db).await;
        let before = setting.dialogue(&db).await;
        let refused = send_as(&db, &setting, Role::Coordinator, before.version, " \n ").await;
        assert_eq!(refused.unwrap_err().missing(), [Gate::FeedbackMessage]);
        assert_eq!(setting.dialogue(&db).await, before);
        assert_eq!(progress_of(&db, &setting).await.all(), 0);
        let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'dialogue.step_refused'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(events, 1);
    }

    async fn p05_feedback_comes_after_the_decision_and_from_the_coordinator(db: TestDb) {
        let setting = closed(&db).await;
        let early = send_as(&db, &setting, Role::Coordinator, 1, "Tack").await;
        assert!(matches!(early, Err(EntryError::Step(StepError::Refused(_)))), "{early:?}");
        for role in Role::ALL.iter().filter(|role| **role != Role::Coordinator) {
            let refused = send_as(&db, &setting, *role, 1, "Tack").await;
            assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}: {refused:?}");
        }
    }

    async fn p17_who_confirms_later_is_told_then_and_once(db: TestDb) {
        let setting = decided(&db).await;
        send_now(&db, &setting).await;
        db.run_jobs().await;
        let (code,): (String,) = sqlx::query_as("SELECT confirm_code FROM participants WHERE email = 'cia@example.org'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        for _ in 0..2 {
            let mut deed = db.app.begin(Actor::Resident).await.unwrap();
            participants::confirm(&mut deed, &code).await.unwrap();
            deed.commit().await.unwrap();
            db.run_jobs().await;
        }
        let cias: Vec<String> = db.mailer.sent().into_iter().filter(|mail| mail.to == "cia@example.org").map(|mail| mail.letter.subject).collect();
        assert_eq!(cias.len(), 2, "{cias:?}");
        assert!(cias.contains(&"Så blev det: Ett levande torg".to_owned()) && cias.contains(&"Tack, vi har tagit emot din idé".to_owned()), "{cias:?}");
    }

    async fn p17_who_confirms_while_it_is_sent_is_not_missed(db: TestDb) {
        let setting = decided(&db).await;
        let (code,): (String,) = sqlx::query_as("SELECT confirm_code FROM participants WHERE email = 'cia@example.org'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let version = setting.dialogue(&db).await.version;
        let app = db.app.clone();
        let confirming = tokio::spawn(async move {
            let mut deed = app.begin(Actor::Resident).await.unwrap();
            participants::confirm(&mut deed, &code).await.unwrap();
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            deed.commit().await.unwrap();
        });
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        // The version is counted by those who edit, not by those who confirm.
        send_as(&db, &setting, Role::Coordinator, version, "Tack").await.unwrap();
        confirming.await.unwrap();
        let (mails,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM messages WHERE kind = 'feedback' AND to_address = 'cia@example.org'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(mails, 1);
    }

    async fn p17_only_what_failed_is_tried_again(db: TestDb) {
        let setting = decided(&db).await;
        send_now(&db, &setting).await;
        db.mailer.answer("bo@example.org", Some(SendError::Permanent("SMTP 550".into())));
        db.run_jobs().await;
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 1, failed: 1, ..Progress::default() });
        db.mailer.answer("bo@example.org", None);
        // Even when the queue has forgotten the job.
        sqlx::query("DELETE FROM jobs").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let mut deed = db.deed().await;
        assert_eq!(retry_failed(&mut deed, setting.dialogue).await.unwrap(), 1);
        assert_eq!(retry_failed(&mut deed, setting.dialogue).await.unwrap(), 0);
        deed.commit().await.unwrap();
        db.run_jobs().await;
        assert_eq!(received(&db).values().copied().collect::<Vec<_>>(), [1, 1]);
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 2, ..Progress::default() });
    }

    async fn p17_a_server_that_never_answers_ends_as_failed_and_can_be_retried(db: TestDb) {
        let setting = decided(&db).await;
        send_now(&db, &setting).await;
        db.mailer.answer("bo@example.org", Some(SendError::Temporary("no connection".into())));
        for _ in 0..30 {
            db.run_jobs().await;
            db.app.clock.advance(jiff::SignedDuration::from_hours(8));
        }
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 1, failed: 1, ..Progress::default() });
        db.mailer.answer("bo@example.org", None);
        let mut deed = db.deed().await;
        assert_eq!(retry_failed(&mut deed, setting.dialogue).await.unwrap(), 1);
        deed.commit().await.unwrap();
        db.run_jobs().await;
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 2, ..Progress::default() });
    }

    async fn p17_a_participant_who_leaves_before_it_is_sent_is_counted_as_dropped(db: TestDb) {
        let setting = decided(&db).await;
        send_now(&db, &setting).await;
        let (bo,): (Id,) = sqlx::query_as("SELECT id FROM participants WHERE email = 'bo@example.org'").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        leave(&db, bo).await;
        db.run_jobs().await;
        assert_eq!(progress_of(&db, &setting).await, Progress { sent: 1, dropped: 1, ..Progress::default() });
    }

    async fn p28_the_letter_goes_from_each_idea_to_the_paragraph_that_decided_it(db: TestDb) {
        let setting = decided(&db).await;
        let mut conn = db.app.db.read().await.unwrap();
        let before = sample_letter(&db.app, &mut conn, setting.dialogue, "Tack alla!", Locale::Sv).await.unwrap().unwrap();
        drop(conn);
        send_now(&db, &setting).await;
        db.run_jobs().await;
        let sent = db.mailer.sent();
        let to = |address: &str| sent.iter().find(|mail| mail.to == address).unwrap().clone();
        let (anna, bo) = (to("anna@example.org"), to("bo@example.org"));
        assert!(sent.iter().any(|mail| mail.letter == before), "what the coordinator read is what was sent");
        for words in [
            "Tack alla!",
            "Beslutat av: Samhällsbyggnadsnämnden",
            "Dag: 21 november 2026",
            "Paragraf: § 87",
            "Diarienummer: EX 2026/12",
            "https://kommun.test/protokoll/87",
            "> Fler bänkar med ryggstöd",
            "> Ett träd",
            "Tema: Bänkar",
            "Så blev det: Genomförs",
            "Det här gör vi: Vi ställer ut tio bänkar.",
            "Därför: Många vill kunna vila.",
            "Vi lovar: Bänkarna är på plats.\nAnsvarar: Gatuenheten\nKlart senast: 30 juni 2027",
            "http://radslag.test/kvitto/",
            "http://radslag.test/dialoger/ett-levande-torg/resultat",
        ] {
            assert!(anna.text.contains(words), "{words} in {}", anna.text);
        }
        assert!(!anna.text.contains("Dumma ord") && !anna.text.contains("På papper"));
        assert!(bo.text.contains("> Dumma ord") && bo.text.contains("Vi har dolt ett namn.") && !bo.text.contains("Så blev det: Genomförs"), "{}", bo.text);
        assert_eq!(anna.letter.subject, "Så blev det: Ett levande torg");
    }
}

async fn futures_of_two(
    db: &TestDb,
    setting: &Setting,
    version: i64,
) -> [Result<u64, EntryError>; 2] {
    let (a, b) = tokio::join!(
        send_as(db, setting, Role::Coordinator, version, "Tack alla!"),
        send_as(db, setting, Role::Coordinator, version, "Tack alla!")
    );
    [a, b]
}
