//! How commitments go, from the feedback until the follow-up is closed.

use super::*;

/// The only commitment of a dialogue.
async fn promised(world: &World, id: Id) -> Commitment {
    let mut conn = world.app.db.read().await.unwrap();
    let results = results(&mut conn, id).await.unwrap();
    results[0].commitment.clone().unwrap()
}

on_both_databases! {
    async fn commitments_are_done_or_explained_before_the_follow_up_ends(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let mut version = told.version;
        let mut deed = world.deed(Role::Official).await;
        dialogues::save_evaluation(&mut deed, told.id, version, "Vi lärde oss.").await.unwrap();
        let due = commitments(deed.conn()).await.unwrap();
        assert_eq!(due.len(), 1);
        let commitment = due[0].commitment.id;
        version += 1;
        note_progress(&mut deed, commitment, version, &Progress::UnderWay { note: "Snart.".into() }).await.unwrap();
        version += 1;
        let answer = dialogues::take(&mut deed, told.id, version, Step::FollowUp).await;
        assert_eq!(answer.unwrap_err().missing(), [Gate::CommitmentsSettled]);
        deed.commit().await.unwrap();

        let tomorrow = Progress::Done { on: world.today().plus_days(1), note: "Klart.".into() };
        for (wrong, problem) in [
            (Progress::Explained { note: " ".into() }, ("note", Problem::Missing)),
            (tomorrow, ("done_on", Problem::InTheFuture)),
            (Progress::Done { on: told.closes_on.unwrap(), note: "Klart.".into() }, ("done_on", Problem::BeforeClosing)),
        ] {
            let mut deed = world.deed(Role::Official).await;
            let answer = note_progress(&mut deed, commitment, version, &wrong).await;
            assert_eq!(answer.unwrap_err().problems(), [problem]);
        }
        let mut deed = world.deed(Role::Official).await;
        note_progress(&mut deed, commitment, version, &Progress::Explained { note: "Pengarna tog slut.".into() }).await.unwrap();
        assert_eq!(commitments(deed.conn()).await.unwrap(), []);
        let state = dialogues::take(&mut deed, told.id, version + 1, Step::FollowUp).await.unwrap();
        assert_eq!(state, State::FollowedUp);
    }

    async fn p16_what_was_settled_stays_so_when_the_follow_up_is_closed(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::DecidedUpon, State::FollowedUp, State::Archived] {
            let dialogue = world.reach(state).await;
            let before = promised(&world, dialogue.id).await;
            let mut deed = world.deed(Role::Official).await;
            let again = Progress::UnderWay { note: "Ändå inte.".into() };
            let answer = note_progress(&mut deed, before.id, dialogue.version, &again).await;
            assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Refused(_))))), "{state}: {answer:?}");
            drop(deed);
            assert_eq!(promised(&world, dialogue.id).await, before);
        }
    }

    async fn p04_a_commitment_keeps_the_day_that_it_was_told_with(db: TestDb) {
        let world = World::new(&db).await;
        let later = "UPDATE commitments SET due_on = '2099-01-01'";
        world.reach(State::DecidedUpon).await;
        sqlx::query(later).execute(&mut *db.app.db.read().await.unwrap()).await.expect("nobody has read it yet");
        world.reach(State::FedBack).await;
        let past = sqlx::query(later).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
    }

    async fn the_second_who_tells_how_it_goes_overwrites_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let commitment = promised(&world, told.id).await.id;
        let done = Progress::Done { on: world.today(), note: "Klart i går.".into() };
        let mut deed = world.deed(Role::Official).await;
        note_progress(&mut deed, commitment, told.version, &done).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        let answer = note_progress(&mut deed, commitment, told.version, &Progress::UnderWay { note: "Snart.".into() }).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{answer:?}");
        drop(deed);
        assert_eq!(promised(&world, told.id).await.note, "Klart i går.");
    }
}
