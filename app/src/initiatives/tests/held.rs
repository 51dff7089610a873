//! What the databases themselves hold, whoever writes to them.

use super::fixture::BUS;
use crate::core::{Error, Id};
use crate::initiatives::Answer;
use crate::on_both_databases;
use crate::testing::World;

/// Whether the database's own copy of a rule refuses `sql`, with `id` for the initiative and `body` for another body.
async fn is_held(world: &World, sql: &'static str, id: Id, body: Id) -> bool {
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let mut query = sqlx::query(sql).bind(id);
    if sql.contains("$2") {
        query = query.bind(body);
    }
    let done = query.execute(deed.conn()).await;
    match done {
        Ok(_) => false,
        Err(error) => {
            let error = Error::from(error);
            assert!(error.is_rule(), "{sql}: {error}");
            true
        }
    }
}

on_both_databases! {
    async fn p37_the_databases_hold_the_way_of_an_initiative(db: TestDb) {
        let world = World::new(&db).await;
        let received = world.propose(BUS, None).await.id;
        for sql in [
            "UPDATE initiatives SET body_id = $2, routed_at = 1 WHERE id = $1",
            "UPDATE initiatives SET answered_at = 1 WHERE id = $1",
            "UPDATE initiatives SET revision = 1, answered_at = 1 WHERE id = $1",
            "UPDATE initiatives SET due_on = '2030-01-01' WHERE id = $1",
            "UPDATE initiatives SET words = 'Något annat.' WHERE id = $1",
            "UPDATE initiatives SET origin = 'elected' WHERE id = $1",
            "UPDATE initiatives SET state = 'refused' WHERE id = $1",
            "DELETE FROM initiatives WHERE id = $1",
        ] {
            assert!(is_held(&world, sql, received, world.other).await, "{sql}");
        }
        let with = world.with_committee().await.id;
        for sql in [
            "UPDATE initiatives SET state = 'received' WHERE id = $1",
            "UPDATE initiatives SET body_id = NULL, routed_at = NULL WHERE id = $1",
            "UPDATE initiatives SET revision = 1, answered_at = 1 WHERE id = $1",
            "UPDATE initiative_acts SET words = 'Något annat.' WHERE initiative_id = $1",
            "DELETE FROM initiative_acts WHERE initiative_id = $1",
        ] {
            assert!(is_held(&world, sql, with, world.other).await, "{sql}");
        }
    }

    async fn p37_the_databases_hold_that_an_answer_is_a_bodys_and_stays(db: TestDb) {
        let world = World::new(&db).await;
        let first = world.with_committee().await.id;
        world.answer_it(first, &world.says(Answer::No, "12")).await.unwrap();
        for sql in [
            "UPDATE initiatives SET answered_at = 1 WHERE id = $1",
            "UPDATE initiatives SET revision = 2 WHERE id = $1",
            "UPDATE initiative_answers SET answer = 'elsewhere' WHERE initiative_id = $1",
            "DELETE FROM initiative_answers WHERE initiative_id = $1",
            "UPDATE decisions SET summary = 'Något annat.' WHERE id = (SELECT decision_id FROM initiative_answers WHERE initiative_id = $1)",
        ] {
            assert!(is_held(&world, sql, first, world.other).await, "{sql}");
        }
        // Another body's decision, and a yes without a dialogue.
        let second = world.propose("Fråga oss om badplatsen vid Sikhall.", None).await.id;
        world.publish_it(second).await;
        world.route_it(second, world.committee).await;
        let mut deed = db.deed().await;
        for (id, body) in [("d1", world.other), ("d2", world.committee)] {
            sqlx::query("INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, part, recorded_at) VALUES ($1, $2, 'EX 1', '2026-11-23', '1', 'Nej.', '', '', 1)")
                .bind(id)
                .bind(body)
                .execute(deed.conn())
                .await
                .unwrap();
        }
        deed.commit().await.unwrap();
        for (sql, held) in [
            ("INSERT INTO initiative_answers (initiative_id, revision, answer, decision_id, why_changed, answered_at) VALUES ($1, 1, 'no', 'd1', '', 1)", true),
            ("INSERT INTO initiative_answers (initiative_id, revision, answer, decision_id, why_changed, answered_at) VALUES ($1, 1, 'yes', 'd2', '', 1)", true),
            ("INSERT INTO initiative_answers (initiative_id, revision, answer, decision_id, why_changed, answered_at) VALUES ($1, 2, 'no', 'd2', '', 1)", true),
            ("INSERT INTO initiative_answers (initiative_id, revision, answer, decision_id, why_changed, answered_at) VALUES ($1, 1, 'no', 'd2', '', 1)", false),
        ] {
            assert_eq!(is_held(&world, sql, second, world.other).await, held, "{sql}");
        }
    }
}
