//! Each is told everything that concerns them, once, whatever they follow, however often, and however many workers there are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::follow;
use crate::bodies;
use crate::core::{Id, Timestamp};
use crate::dialogues::State;
use crate::following::actions::bodies_of;
use crate::following::model::{Frequency, Happened, Target};
use crate::following::{of_participant, store, tell};
use crate::on_both_databases;
use crate::testing::{TestDb, World, together};

/// The way of a dialogue, in the steps between which workers tell.
const WAY: [State; 8] = [
    State::Announced,
    State::Open,
    State::Closed,
    State::Compiled,
    State::Handling,
    State::DecidedUpon,
    State::FedBack,
    State::FollowedUp,
];

/// Several workers at the same time.
async fn work(db: &TestDb) {
    together(0..3, |_, meeting| {
        let app = db.app.clone();
        async move {
            meeting.wait().await;
            tell(&app).await.unwrap()
        }
    })
    .await;
    db.run_jobs().await;
}

async fn all_that_happened(db: &TestDb) -> Vec<Happened> {
    let mut conn = db.app.db.read().await.unwrap();
    sqlx::query("UPDATE happenings SET handed_out_at = NULL")
        .execute(&mut *conn)
        .await
        .unwrap();
    let rows = store::to_hand_out(&mut conn, 1_000).await.unwrap();
    let all = bodies::all(&mut conn).await.unwrap();
    let today = db.app.now().date();
    rows.into_iter()
        .map(|row| {
            let bodies = bodies_of(&all, &row, today);
            row.of(bodies)
        })
        .collect()
}

on_both_databases! {
    async fn p17_p18_everything_is_told_exactly_once_over_overlapping_subscriptions_and_frequencies(db: TestDb) {
        let world = World::new(&db).await;
        let first = world.reach(State::Announced).await;
        let second = world.reach(State::Announced).await;
        db.app.clock.advance(SignedDuration::from_hours(1));
        let targets = [
            Target::Everything,
            Target::Body(world.committee),
            Target::Body(world.other),
            Target::Dialogue(first.id),
            Target::Dialogue(second.id),
        ];
        // Any part of the five, each with any frequency.
        let mut runner = TestRunner::deterministic();
        let choice = vec((any::<bool>(), 0usize..3), targets.len());
        let mut people = Vec::new();
        for number in 0..16 {
            let participant = world.participant(&format!("n{number}@example.org")).await;
            let chosen = choice.new_tree(&mut runner).unwrap().current();
            for (target, (is_chosen, often)) in targets.iter().zip(chosen) {
                if is_chosen {
                    follow(&world, participant, *target, Frequency::ALL[often]).await;
                }
            }
            people.push(participant);
        }
        for (at, state) in WAY.into_iter().enumerate().skip(1) {
            for dialogue in [first.id, second.id] {
                // The second is stopped half-way.
                let now = world.get(dialogue).await;
                if dialogue == first.id {
                    // Time passes for both: the other may have come further.
                    if WAY.iter().position(|state| *state == now.state).is_some_and(|is| is < at) {
                        world.take_to(now, state).await;
                    }
                } else if state == State::Compiled {
                    world.take_to(now, State::Cancelled).await;
                }
            }
            work(&db).await;
            db.app.clock.advance(SignedDuration::from_mins(1 + 7 * i64::try_from(at).unwrap()));
            work(&db).await;
        }
        db.app.clock.advance(SignedDuration::from_hours(24 * 8));
        work(&db).await;

        let happened = all_that_happened(&db).await;
        assert!(happened.len() >= 10, "{}", happened.len());
        // Everything once more, by everybody: nothing comes of it.
        let before = db.mailer.sent().len();
        work(&db).await;
        db.app.clock.advance(SignedDuration::from_hours(24 * 8));
        work(&db).await;
        assert_eq!(db.mailer.sent().len(), before);

        let mut conn = db.app.db.read().await.unwrap();
        let told: Vec<(Id, Id, Option<Id>, Timestamp)> = sqlx::query_as(
            "SELECT t.participant_id, t.happening_id, m.id, t.due_at FROM tellings t LEFT JOIN messages m ON m.id = t.message_id AND m.sent_at IS NOT NULL",
        )
        .fetch_all(&mut *conn)
        .await
        .unwrap();
        let mut mails_of: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
        let mut count = 0;
        for person in people {
            let follows = of_participant(&mut conn, person, crate::core::Locale::Sv).await.unwrap();
            for each in &happened {
                let because: Vec<_> = follows.iter().filter(|subscription| subscription.concerns(each)).collect();
                let found: Vec<_> = told.iter().filter(|(who, what, _, _)| *who == person && *what == each.id).collect();
                assert_eq!(found.len(), usize::from(!because.is_empty()), "{} to {person}", each.kind);
                if let Some((_, _, message, due)) = found.first() {
                    count += 1;
                    let soonest = because.iter().map(|subscription| subscription.frequency.due(each.at)).min();
                    assert_eq!(Some(*due), soonest, "{} by the most urgent", each.kind);
                    mails_of.entry(person).or_default().insert(message.expect("it is in a mail that was sent"));
                }
            }
        }
        assert_eq!(told.len(), count, "and nothing else to nobody else");
        let sent: BTreeSet<Id> = db.mailer.sent().iter().map(|mail| mail.id).collect();
        assert_eq!(sent.len(), before, "no mail goes twice");
        assert_eq!(sent, mails_of.into_values().flatten().collect());
    }
}
