//! The feedback's page: seen before it is sent, sent once, followed after.

use http::StatusCode;

use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

/// Somebody with a confirmed address who sent in the dialogue's first idea.
pub async fn with_a_participant(world: &World, state: State) -> crate::dialogues::Dialogue {
    let dialogue = world.reach(state).await;
    let id = world.participant("anna@exempel.se").await;
    let mut deed = world.deed(Role::Coordinator).await;
    sqlx::query("UPDATE contributions SET participant_id = $1 WHERE dialogue_id = $2")
        .bind(id)
        .bind(dialogue.id)
        .execute(deed.conn())
        .await
        .unwrap();
    deed.commit().await.unwrap();
    dialogue
}

on_both_databases! {
    async fn p17_p18_the_coordinator_sees_page_and_mail_before_one_deed_sends_them(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = with_a_participant(&world, State::DecidedUpon).await;
        let path = format!("/admin/dialoger/{}/aterkoppling", dialogue.slug);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.says("1 person") && !page.says("value=\"send\""), "nothing is sent unseen: {}", page.page);
        let version = page.field("version");

        let empty = world.post_page(Role::Coordinator, &path, &[("version", &version), ("feedback_message", " "), ("do", "send")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("href=\"#feedback_message\""), "{}", empty.page);

        let long = format!("{} sist", "å".repeat(4_000));
        for press in ["look", "send"] {
            let page = world.post_page(Role::Coordinator, &path, &[("version", &version), ("feedback_message", &long), ("do", press)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.says("href=\"#feedback_message\"") && page.says("Texten är för lång") && page.says("å sist"), "{press}");
        }

        let words = "Tack! Vi köper tolv bänkar.";
        let seen = world.post_page(Role::Coordinator, &path, &[("version", &version), ("feedback_message", words), ("do", "look")]).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.says("Så blev det: Ett levande torg") && seen.says("Ryms i budgeten.") && seen.says("value=\"send\""), "{}", seen.page);
        assert_eq!(world.get(dialogue.id).await.state, State::DecidedUpon);

        let version = seen.field("version");
        let fields = [("version", version.as_str()), ("feedback_message", words), ("do", "send")];
        let sent = world.post_page(Role::Coordinator, &path, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        let told = world.get(dialogue.id).await;
        assert_eq!((told.state, told.feedback_message.as_str()), (State::FedBack, words));

        // Pressed twice: nothing is sent again.
        let again = world.post_page(Role::Coordinator, &path, &fields).await;
        assert!(again.status == StatusCode::SEE_OTHER || again.status.is_client_error(), "{}", again.page);
        let (mails,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM messages WHERE dialogue_id = $1")
            .bind(dialogue.id).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(mails, 1);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(page.says("0 av 1 mejl") && page.says("/resultat") && !page.says("value=\"retry\""), "{}", page.page);
    }

    async fn p18_what_was_written_is_kept_as_a_draft_that_only_staff_read(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = with_a_participant(&world, State::DecidedUpon).await;
        let path = format!("/admin/dialoger/{}/aterkoppling", dialogue.slug);
        let first = world.get_page(Role::Coordinator, &path).await;
        let (version, filled) = (first.field("version"), first.field("filled"));
        let look = async |words: &str| {
            let fields = [("version", version.as_str()), ("filled", &filled), ("feedback_message", words), ("do", "look")];
            world.post_page(Role::Coordinator, &path, &fields).await
        };
        let seen = look("Tack! Bänkarna kommer i maj.").await;
        assert!(seen.status == StatusCode::OK && seen.says("Utkastet är sparat"), "{}", seen.page);
        // The links of the mail can be followed, but for the receipt, which is its receiver's own.
        assert!(seen.says("/resultat\">Se hela resultatet</a>") && seen.says("https://example.org/protokoll\">Läs protokollet</a>"), "{}", seen.page);
        assert!(!seen.says("/kvitto/"), "{}", seen.page);
        let tab = world.get_page(Role::Coordinator, &path).await;
        assert!(tab.says("Bänkarna kommer i maj."), "another tab has it: {}", tab.page);
        // Sent twice it is saved once; somebody who began before is told, and loses nothing.
        assert_eq!(look("Tack! Bänkarna kommer i maj.").await.status, StatusCode::OK);
        let met = look("Tack! De kommer i juni.").await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("i maj.") && met.says("i juni.") && !met.says("value=\"send\""), "{}", met.page);
        // Nobody else reads it, and it is in the log.
        for path in ["", "/resultat", "/bidrag/1"] {
            let (_, page) = crate::testing::fetch(&db.app, &format!("/dialoger/{}{path}", dialogue.slug)).await;
            assert!(!page.contains("Bänkarna kommer"), "{path}: {page}");
        }
        let (saved,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'feedback.draft_saved'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(saved, 1);
        let forbidden = world.post_page(Role::Official, &path, &[("version", &version), ("feedback_message", "Hej"), ("do", "look")]).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
    }

    async fn p17_what_failed_is_tried_again_from_the_page(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = with_a_participant(&world, State::DecidedUpon).await;
        let path = format!("/admin/dialoger/{}/aterkoppling", dialogue.slug);
        let version = world.get_page(Role::Coordinator, &path).await.field("version");
        world.post_page(Role::Coordinator, &path, &[("version", &version), ("feedback_message", "Tack!"), ("do", "send")]).await;
        sqlx::query("UPDATE messages SET failed_at = 1").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(page.says("1 mejl kom inte fram") && page.says("value=\"retry\""), "{}", page.page);
        let again = world.post_page(Role::Coordinator, &path, &[("do", "retry")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
        assert!(!world.get_page(Role::Coordinator, &path).await.says("kom inte fram</h2>"));
    }

    async fn p16_there_is_no_feedback_before_the_decision(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let path = format!("/admin/dialoger/{}/aterkoppling", handling.slug);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = world.post_page(Role::Coordinator, &path, &[("version", "1"), ("feedback_message", "Tack!"), ("do", "send")]).await;
        assert!(sent.status.is_client_error(), "{}", sent.status);
        assert_eq!(world.get(handling.id).await.state, State::Handling);
    }
}
