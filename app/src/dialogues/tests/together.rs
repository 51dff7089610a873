//! Many at once: each step is taken once, each paragraph entered once, nobody's change is lost.

use super::*;
use crate::audit;
use crate::decisions::{self, Purpose};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::together;

on_both_databases! {
    async fn eight_who_save_the_same_version_make_one_change(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let saved = together(0..8, |n, meeting| {
            let (app, mut texts, id, version) = (db.app.clone(), world.texts(), draft.id, draft.version);
            let actor = crate::deed::Actor::Staff(world.staff(Role::Official));
            async move {
                meeting.wait().await;
                texts.lead = format!("Fråga {n}?");
                let mut deed = app.begin(actor).await.unwrap();
                match edit(&mut deed, id, version, &texts).await {
                    Ok(saved) => {
                        deed.commit().await.unwrap();
                        Some(saved.lead)
                    }
                    Err(error) => {
                        assert!(matches!(error, EntryError::Step(StepError::Other(crate::core::Error::Stale))), "{error:?}");
                        None
                    }
                }
            }
        })
        .await;
        let saved: Vec<String> = saved.into_iter().flatten().collect();
        assert_eq!(saved, [world.get(draft.id).await.lead]);
    }

    async fn eight_secretaries_enter_a_paragraph_once(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let writers = together(0..8, |_, meeting| {
            let (app, id, version, decision) = (db.app.clone(), handling.id, handling.version, world.decision("87"));
            let actor = crate::deed::Actor::Staff(world.staff(Role::Secretary));
            async move {
                meeting.wait().await;
                let mut deed = app.begin(actor).await.unwrap();
                let entered = decisions::add_result_decision(&mut deed, id, version, &decision).await.is_ok();
                if entered {
                    deed.commit().await.unwrap();
                }
                entered
            }
        })
        .await;
        let entered = writers.into_iter().filter(|entered| *entered).count();
        let made = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        let results = made.iter().filter(|d| d.purpose == Purpose::Result).count();
        assert_eq!((entered, results), (1, 1));
    }

    async fn p15_a_last_day_that_is_moved_while_the_clock_waits_is_kept(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let last = open.closes_on.unwrap();
        // The worker is late: the last day is over, and a body's longer time is being entered.
        db.app.clock.set(last.end());
        let later = last.plus_days(5);
        let change = Change {
            field: Field::ClosesOn,
            value: later.to_string(),
            reason: "Fler vill hinna.".into(),
            decision: None,
        };
        let mut deed = world.deed(Role::Official).await;
        revise(&mut deed, open.id, open.version, &change).await.unwrap();
        let app = db.app.clone();
        let clock = tokio::spawn(async move { turn_the_clock(&app).await.unwrap() });
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert!(!clock.is_finished(), "it waits for the row");
        deed.commit().await.unwrap();
        assert_eq!(clock.await.unwrap(), 0);
        let now = world.get(open.id).await;
        assert_eq!((now.state, now.closes_on), (State::Open, Some(later)));
        db.app.clock.set(later.end());
        assert_eq!(turn_the_clock(&db.app).await.unwrap(), 1);
    }

    async fn a_step_looks_at_the_row_that_it_holds(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let last = open.closes_on.unwrap();
        db.app.clock.set(last.end());
        let mut deed = world.deed(Role::Official).await;
        sqlx::query("INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at) SELECT id || '1', id, 'closes_on', 'a', 'b', 'c', updated_at FROM dialogues WHERE id = $1")
            .bind(open.id)
            .execute(deed.conn())
            .await
            .unwrap();
        sqlx::query("UPDATE dialogues SET closes_on = $2 WHERE id = $1")
            .bind(open.id)
            .bind(last.plus_days(5))
            .execute(deed.conn())
            .await
            .unwrap();
        let app = db.app.clone();
        let step = tokio::spawn(async move {
            let mut deed = app.begin(crate::deed::Actor::Clock).await.unwrap();
            advance(&mut deed, open.id, Step::Close).await
        });
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        deed.commit().await.unwrap();
        let answer = step.await.unwrap();
        assert!(matches!(answer, Err(StepError::Refused(_))), "{answer:?}");
    }

    async fn eight_clocks_open_a_dialogue_once(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        db.app.clock.advance(jiff::SignedDuration::from_hours(24));
        let taken = together(0..8, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                turn_the_clock(&app).await.unwrap()
            }
        })
        .await;
        let taken: usize = taken.into_iter().sum();
        assert_eq!((taken, world.get(announced.id).await.state), (1, State::Open));
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }
}
