//! Mails about a dialogue that did not arrive are seen on its page, and sent again from there.

use http::StatusCode;

use super::feedback::with_a_participant;
use crate::core::Id;
use crate::dialogues::{Dialogue, State};
use crate::mail::SendError;
use crate::on_both_databases;
use crate::participants::{Occasion, tell};
use crate::staff::{Action, Role, allows};
use crate::testing::{TestDb, World};

/// An open dialogue with two mails to Anna that her server refused: a receipt and word of a review.
async fn with_failed_mail(db: &TestDb, world: &World) -> Dialogue {
    let dialogue = with_a_participant(world, State::Compiled).await;
    let mut deed = db.deed().await;
    let (idea,): (Id,) = sqlx::query_as("SELECT id FROM contributions WHERE dialogue_id = $1")
        .bind(dialogue.id)
        .fetch_one(deed.conn())
        .await
        .unwrap();
    let act = deed.new_id();
    for occasion in [Occasion::Received, Occasion::Moderated(act)] {
        assert!(tell(&mut deed, idea, occasion).await.unwrap());
    }
    deed.commit().await.unwrap();
    let refused = SendError::Permanent("SMTP 550".into());
    db.mailer.answer("anna@exempel.se", Some(refused));
    db.run_jobs().await;
    db.mailer.answer("anna@exempel.se", None);
    dialogue
}

on_both_databases! {
    async fn failed_mails_of_every_kind_are_shown_and_sent_again(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = with_failed_mail(&db, &world).await;
        let path = format!("/admin/dialoger/{}", dialogue.slug);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(page.says("2 mejl kom inte fram") && page.says("Kvitto: 1") && page.says("Besked om granskning: 1"), "{}", page.page);
        assert!(!page.says("anna@"), "{}", page.page);
        let other = world.reach(State::Draft).await;
        let elsewhere = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}", other.slug)).await;
        assert!(!elsewhere.says("kom inte fram"), "{}", elsewhere.page);

        let again = world.post_page(Role::Coordinator, &path, &[("do", "retry")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
        assert!(!world.get_page(Role::Coordinator, &path).await.says("kom inte fram"));
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 2, "and this time they arrive");
        let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'mail.retried' AND subject = '2 mails' AND chain = $1")
            .bind(dialogue.id).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(events, 1);
    }

    async fn only_whoever_may_send_feedback_sees_failed_mails_and_sends_them_again(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = with_failed_mail(&db, &world).await;
        let path = format!("/admin/dialoger/{}", dialogue.slug);
        for role in Role::ALL {
            let may = allows(*role, Action::SendFeedback);
            let page = world.get_page(*role, &path).await;
            assert_eq!(page.says("value=\"retry\""), may, "{role}");
            if !may {
                let again = world.post_page(*role, &path, &[("do", "retry")]).await;
                assert_eq!(again.status, StatusCode::FORBIDDEN, "{role}");
            }
        }
        db.run_jobs().await;
        assert!(db.mailer.sent().is_empty());
    }
}
