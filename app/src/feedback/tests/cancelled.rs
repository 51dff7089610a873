//! A dialogue is stopped, and those who took part are told.

use std::collections::BTreeMap;

use super::setting::{Setting, closed};
use super::{leave, received};
use crate::decisions::NewDecision;
use crate::dialogues::{self, Cancellation, State};
use crate::on_both_databases;
use crate::participants;
use crate::testing::TestDb;

async fn cancel(db: &TestDb, setting: &Setting) {
    let dialogue = setting.dialogue(db).await;
    let cancellation = Cancellation {
        decision: NewDecision {
            body: setting.body,
            case_number: "EX 2026/12".into(),
            decided_on: db.app.now().date(),
            paragraph: "99".into(),
            summary: "Nämnden avbryter dialogen om torget.".into(),
            minutes_url: "https://kommun.test/protokoll/99".into(),
            part: String::new(),
        },
        drops_matter: false,
        reason: "Staten har tagit över frågan.".into(),
    };
    let mut deed = db.deed().await;
    dialogues::cancel(&mut deed, dialogue.id, dialogue.version, &cancellation)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn everyone_who_took_part_is_told_once_that_the_dialogue_is_stopped_and_why(db: TestDb) {
        let setting = closed(&db).await;
        let anna = setting.participant(&db, "anna@example.org", true).await;
        let cia = setting.participant(&db, "cia@example.org", false).await;
        let dan = setting.participant(&db, "dan@example.org", true).await;
        setting.participant(&db, "elsewhere@example.org", true).await;
        for who in [anna, anna, cia, dan] {
            setting.contribution(&db, Some(who), "Fler bänkar med ryggstöd", "published", None).await;
        }
        leave(&db, dan).await;
        cancel(&db, &setting).await;
        assert_eq!(setting.dialogue(&db).await.state, State::Cancelled);
        db.run_jobs().await;
        assert_eq!(received(&db), BTreeMap::from([("anna@example.org".to_owned(), 1)]));
        let mail = db.mailer.sent().remove(0);
        assert_eq!(mail.letter.subject, "Dialogen är avbruten: Ett levande torg");
        for words in ["Staten har tagit över frågan.", "§ 99", "EX 2026/12", "https://kommun.test/protokoll/99", "idé nummer 1", "idé nummer 2", "/kvitto/"] {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn who_confirms_after_the_dialogue_was_stopped_is_told_then(db: TestDb) {
        let setting = closed(&db).await;
        let cia = setting.participant(&db, "cia@example.org", false).await;
        setting.contribution(&db, Some(cia), "Fler bänkar", "published", None).await;
        cancel(&db, &setting).await;
        db.run_jobs().await;
        assert_eq!(received(&db), BTreeMap::new());
        for _ in 0..2 {
            let mut deed = db.deed().await;
            let code = participants::get(deed.conn(), cia).await.unwrap().confirm_code;
            participants::confirm(&mut deed, &code).await.unwrap();
            deed.commit().await.unwrap();
        }
        db.run_jobs().await;
        let subjects = db.mailer.sent().into_iter().map(|mail| mail.letter.subject);
        assert_eq!(subjects.filter(|subject| subject == "Dialogen är avbruten: Ett levande torg").count(), 1);
    }
}
