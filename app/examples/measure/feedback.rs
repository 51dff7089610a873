//! Feedback to 100,000 participants in one deed (P17). The target: committed within five seconds.

use std::time::Instant;

use radslag_app::db::{Dialect, json_list};
use radslag_app::dialogues::State;
use radslag_app::feedback;
use radslag_app::staff::Role;
use radslag_app::testing::{TestDb, World};

use super::Outcome;

const PARTICIPANTS: u32 = 100_000;

pub async fn measure(dialect: Dialect) -> Outcome<()> {
    let db = TestDb::new(dialect).await;
    let world = World::new(&db).await;
    let dialogue = world.reach(State::DecidedUpon).await;
    let people: Vec<String> = (0..PARTICIPANTS)
        .map(|n| format!("{} {n}", db.app.new_id()))
        .collect();
    let mut tx = db.app.db.begin().await?;
    for some in people.chunks(10_000) {
        let list = json_list(some);
        sqlx::query(
            "INSERT INTO participants (id, email, email_folded, locale, confirm_code, unsubscribe_code, created_at, confirmed_at)
             SELECT substr(l.value, 1, 36), 'n' || substr(l.value, 38) || '@example.org', 'n' || substr(l.value, 38) || '@example.org',
                'sv', 'c' || l.value, 'u' || l.value, 0, 1
             FROM json_each($1) AS l",
        )
        .bind(&list)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "INSERT INTO contributions (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie,
                shown_name, channel, activity, participant_id, received_at, state, published_at, masked_body, refused_rule, words_to_sender,
                theme_id, answer, answered_by, text_digest, search_text)
             SELECT substr(l.value, 1, 36), $2, 1000 + CAST(substr(l.value, 38) AS BIGINT), 1, l.value, l.value, 'idea', '', 'Fler bänkar',
                'sv', '', 'unstated', '', 'web', '', substr(l.value, 1, 36), 0, 'refused', NULL, '', 'off_topic', 'x', NULL, '', '', '', ' '
             FROM json_each($1) AS l",
        )
        .bind(&list)
        .bind(dialogue.id)
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await?;

    let mut deed = world.deed(Role::Coordinator).await;
    let begun = Instant::now();
    let queued = feedback::send(&mut deed, dialogue.id, dialogue.version, "Tack alla!").await?;
    deed.commit().await?;
    let seconds = begun.elapsed().as_secs_f64();
    println!("\nFeedback to {queued} participants, committed: {seconds:.2} s");
    assert!(queued >= u64::from(PARTICIPANTS), "each is told");
    Ok(())
}
