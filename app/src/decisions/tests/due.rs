//! When a promise is due (P16).

use super::*;
use crate::core::Date;

fn due(outcome: Outcome, due_on: Date, world: &World) -> NewOutcome {
    let commitment = world.outcome(world.committee).commitment;
    NewOutcome {
        outcome,
        commitment: commitment.map(|promised| NewCommitment { due_on, ..promised }),
        ..world.outcome(world.committee)
    }
}

on_both_databases! {
    async fn p16_nobody_is_promised_a_day_that_has_been(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let decided_on = world.today();
        let decision = add(&world, id, &world.decision("87")).await.unwrap();
        // The minutes are entered a week after the meeting.
        world.days_pass(7).await;
        let (today, between) = (world.today(), decided_on.plus_days(3));
        for kind in Outcome::ALL.iter().copied().filter(|kind| kind.promises()) {
            let early = NewOutcome { decision, ..due(kind, decided_on.plus_days(-1), &world) };
            let answer = outcome(&world, id, &early).await;
            assert_eq!(answer.unwrap_err().problems(), [("due_on", Problem::DueBeforeDecision)], "{kind}");
            let past = NewOutcome { decision, ..due(kind, between, &world) };
            if kind != Outcome::CarriedOut {
                let answer = outcome(&world, id, &past).await;
                assert_eq!(answer.unwrap_err().problems(), [("due_on", Problem::DueInThePast)], "{kind}");
            }
            outcome(&world, id, &NewOutcome { decision, ..due(kind, today, &world) }).await.unwrap();
        }
        // What is carried out may have been done before it was entered, since it was decided.
        outcome(&world, id, &NewOutcome { decision, ..due(Outcome::CarriedOut, between, &world) }).await.unwrap();
        // A day that stands is kept when something else is mended.
        let mended = NewOutcome { decision, did: "Tio bänkar".into(), ..due(Outcome::Partly, between, &world) };
        outcome(&world, id, &mended).await.unwrap();
        // What promises nothing has no day to be wrong.
        outcome(&world, id, &NewOutcome { decision, ..due(Outcome::UnderWay, decided_on.plus_days(-9), &world) }).await.unwrap();
    }

    async fn p16_a_decision_is_not_moved_past_what_it_promises(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let first = world.decision("87");
        let decision = add(&world, id, &first).await.unwrap();
        outcome(&world, id, &NewOutcome { decision, ..due(Outcome::Partly, world.today(), &world) }).await.unwrap();
        world.days_pass(2).await;
        let later = NewDecision { decided_on: world.today(), ..first };
        let version = world.get(id).await.version;
        let mut deed = world.deed(Role::Secretary).await;
        let answer = correct_result_decision(&mut deed, id, version, decision, &later).await;
        assert_eq!(answer.unwrap_err().problems(), [("decided_on", Problem::PromiseDueBefore)]);
    }

    async fn p16_the_database_holds_the_day_of_a_promise_too(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let decision = add(&world, id, &world.decision("87")).await.unwrap();
        outcome(&world, id, &NewOutcome { decision, ..due(Outcome::Partly, world.today(), &world) }).await.unwrap();
        for change in [
            "UPDATE commitments SET due_on = '2020-01-01'",
            "UPDATE decisions SET decided_on = '2099-01-01'",
            "INSERT INTO commitments (id, theme_id, promise, owner, due_on, note)
             SELECT 'x', theme_id, 'p', 'o', '2020-01-01', '' FROM outcomes WHERE TRUE ON CONFLICT (theme_id) DO UPDATE SET due_on = excluded.due_on",
        ] {
            let refused = sqlx::query(change).execute(&mut *db.app.db.read().await.unwrap()).await;
            let refused = Error::from(refused.unwrap_err());
            assert!(refused.is_rule(), "{change}: {refused}");
        }
    }
}
