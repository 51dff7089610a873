//! Many at once: each step is taken once, each paragraph entered once, nobody's change is lost.

use super::*;
use crate::audit;
use crate::decisions::{self, Purpose};
use crate::on_both_databases;
use crate::staff::Role;

on_both_databases! {
    async fn eight_who_save_the_same_version_make_one_change(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let writers: Vec<_> = (0..8).map(|n| {
            let (app, mut texts, id, version) = (db.app.clone(), world.texts(), draft.id, draft.version);
            let actor = crate::deed::Actor::Staff(world.staff(Role::Official));
            tokio::spawn(async move {
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
            })
        }).collect();
        let mut saved = Vec::new();
        for writer in writers {
            saved.extend(writer.await.unwrap());
        }
        assert_eq!(saved, [world.get(draft.id).await.lead]);
    }

    async fn eight_secretaries_enter_a_paragraph_once(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let writers: Vec<_> = (0..8).map(|_| {
            let (app, id, version, decision) = (db.app.clone(), handling.id, handling.version, world.decision("87"));
            let actor = crate::deed::Actor::Staff(world.staff(Role::Secretary));
            tokio::spawn(async move {
                let mut deed = app.begin(actor).await.unwrap();
                let entered = decisions::add_result_decision(&mut deed, id, version, &decision).await.is_ok();
                if entered {
                    deed.commit().await.unwrap();
                }
                entered
            })
        }).collect();
        let mut entered = 0;
        for writer in writers {
            entered += usize::from(writer.await.unwrap());
        }
        let made = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        let results = made.iter().filter(|d| d.purpose == Purpose::Result).count();
        assert_eq!((entered, results), (1, 1));
    }

    async fn eight_clocks_open_a_dialogue_once(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        db.app.clock.advance(jiff::SignedDuration::from_hours(24));
        let clocks: Vec<_> = (0..8).map(|_| {
            let app = db.app.clone();
            tokio::spawn(async move { turn_the_clock(&app).await.unwrap() })
        }).collect();
        let mut taken = 0;
        for clock in clocks {
            taken += clock.await.unwrap();
        }
        assert_eq!((taken, world.get(announced.id).await.state), (1, State::Open));
        let (_, findings) = audit::verify(&mut db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(findings, []);
    }
}
