//! A draft that came to nothing can be taken away; what a body has decided on, or somebody was promised, cannot.

use super::*;
use crate::audit;
use crate::core::Error;
use crate::db::Dialect;
use crate::dialogues::store::goes_with_a_draft;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::TestDb;

async fn throw(world: &World, role: Role, draft: &Dialogue) -> Result<(), EntryError> {
    let mut deed = world.deed(role).await;
    let answer = throw_away(&mut deed, draft.id, draft.version).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

on_both_databases! {
    async fn p05_a_draft_that_no_body_has_decided_on_is_thrown_away_and_the_log_remembers_it(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let refused = throw(&world, Role::Moderator, &draft).await;
        assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))));
        throw(&world, Role::Official, &draft).await.unwrap();
        let gone = get(&mut db.app.db.read().await.unwrap(), draft.id).await;
        assert!(matches!(gone, Err(Error::NotFound)));
        let again = throw(&world, Role::Official, &draft).await;
        assert!(matches!(again, Err(EntryError::Step(StepError::Other(Error::NotFound)))));
        let (logged,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'dialogue.thrown_away' AND subject = $1")
            .bind(draft.id.to_string())
            .fetch_one(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
        assert_eq!(logged, 1);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
        // The address is free again.
        assert_eq!(world.draft(&world.texts()).await.slug, draft.slug);
    }

    async fn p05_what_a_body_has_decided_on_is_never_thrown_away(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Decided, State::Open, State::Cancelled] {
            let dialogue = world.reach(state).await;
            let answer = throw(&world, Role::Coordinator, &dialogue).await;
            assert_eq!(answer.unwrap_err().problems(), [("sure", Problem::IsDecided)], "{state}");
            let past = sqlx::query("DELETE FROM dialogues WHERE id = $1").bind(dialogue.id).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule(), "{state}");
        }
    }

    async fn p05_a_last_look_comes_before_a_draft_is_thrown_away(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        world.say_easily(draft.id).await;
        let path = format!("/admin/dialoger/{}", draft.slug);
        assert!(world.get_page(Role::Official, &path).await.says(&format!("{path}/kasta")));
        let version = draft.version.to_string();
        for typed in [vec![("version", version.as_str())], vec![("version", version.as_str()), ("sure", "0")], vec![("version", version.as_str()), ("sure", "nej")]] {
            let unsure = world.post_page(Role::Official, &format!("{path}/kasta"), &typed).await;
            assert!(unsure.says("href=\"#sure\"") && unsure.says(&draft.title), "{typed:?}: {}", unsure.page);
        }
        let sure = world.post_page(Role::Official, &format!("{path}/kasta"), &[("version", &version), ("sure", "1")]).await;
        assert_eq!(sure.location(), "/admin/dialoger?kastat=1", "{}", sure.page);
        assert!(world.get_page(Role::Official, sure.location()).await.says("Utkastet är kastat."));
        let decided = world.reach(State::Decided).await;
        let late = world.get_page(Role::Official, &format!("/admin/dialoger/{}/kasta", decided.slug)).await;
        assert!(late.says("Den kan bara avbrytas") && !late.says("name=\"sure\""), "{}", late.page);
    }
}

/// What points at a dialogue and cannot be there before a body has decided on it, or keeps the draft for a reason.
const NOT_YET: [&str; 19] = [
    // What is decided, and what comes of it.
    "dialogue_decisions",
    "dialogue_revisions",
    "political_steps",
    "consultations",
    "elected_replies",
    // A promise to whoever proposed it: the draft is kept.
    "initiatives",
    // What people send in and are told, once it is open.
    "themes",
    "contributions",
    "comments",
    "imports",
    "correspondents",
    "receipt_deliveries",
    "places",
    "subscriptions",
    "happenings",
    "answer_counts",
    "answered_marks",
    "compared_populations",
    "answers_closed",
];

#[tokio::test]
async fn p05_whatever_a_draft_can_have_goes_with_it() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let mut conn = db.app.db.read().await.unwrap();
    let tables: Vec<(String,)> = sqlx::query_as(
        "SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'dialogues' ORDER BY m.name",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let forgotten: Vec<String> = tables
        .into_iter()
        .map(|(table,)| table)
        .filter(|table| !NOT_YET.contains(&table.as_str()))
        .filter(|table| !goes_with_a_draft(table))
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
