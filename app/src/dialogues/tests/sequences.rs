//! Anything anybody may try, in any order, through the real actions and the real databases: nothing
//! opens or closes without what the policy demands.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;
use crate::audit;
use crate::core::Locale;
use crate::decisions::{self, NewStep, StepKind, ThemeOutcome};
use crate::deed::Deed;
use crate::inclusion::{self, NewTold, Outcome};
use crate::on_both_databases;
use crate::testing::{TestDb, as_it_stands};
use crate::themes;
use crate::translations::{self, MadeBy};

/// One attempt; the number in a text chooses what is left out of it.
#[derive(Debug, Clone)]
enum Attempt {
    Edit(u8),
    Decide(u8),
    Take(usize),
    Days(i64),
    Contribution,
    Theme,
    Sort,
    Plan(u8),
    Compilation,
    Meeting,
    Result(u8),
    Words,
    Easily,
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let attempt = prop_oneof![
        2 => (0_u8..12).prop_map(Attempt::Edit),
        2 => (0_u8..3).prop_map(Attempt::Decide),
        6 => (0..Step::ALL.len()).prop_map(Attempt::Take),
        2 => (0_i64..12).prop_map(Attempt::Days),
        1 => Just(Attempt::Contribution),
        1 => Just(Attempt::Theme),
        1 => Just(Attempt::Sort),
        2 => (0_u8..5).prop_map(Attempt::Plan),
        1 => Just(Attempt::Compilation),
        1 => Just(Attempt::Meeting),
        2 => (0_u8..3).prop_map(Attempt::Result),
        1 => Just(Attempt::Words),
        2 => Just(Attempt::Easily),
    ];
    prop::collection::vec(attempt, 40..90)
}

/// Makes the attempt; what is refused is refused.
async fn make(world: &World, id: Id, number: i64, attempt: &Attempt) {
    let dialogue = world.get(id).await;
    let version = dialogue.version;
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let kept = match attempt {
        Attempt::Edit(left_out) => {
            let mut texts = world.texts();
            match left_out {
                0 => texts.purpose.clear(),
                1 => texts.goal.clear(),
                2 => texts.target_group.clear(),
                3 => texts.can_change.clear(),
                4 => texts.decides = Some(Decides::Nothing),
                5 => texts.decision_on = texts.closes_on,
                6 => texts.opens_on = None,
                _ => {}
            }
            edit(&mut deed, id, version, &texts).await.is_ok()
        }
        Attempt::Decide(left_out) => {
            let mut start = world.start();
            start.attests_nothing_decided = *left_out != 0;
            if *left_out == 1 {
                start.decision.body = world.other;
            }
            let answer = record_start_decision(&mut deed, id, version, &start).await;
            answer.is_ok() || !answer.is_err_and(|e| e.problems().is_empty() && is_other(&e))
        }
        Attempt::Take(which) => {
            let answer = take(&mut deed, id, version, Step::ALL[*which]).await;
            !matches!(answer, Err(StepError::Other(_)))
        }
        Attempt::Days(days) => {
            drop(deed);
            world.days_pass(*days).await;
            return;
        }
        Attempt::Contribution => {
            drop(deed);
            world.contribution(id, number, None).await;
            return;
        }
        Attempt::Theme => themes::create(&mut deed, id, "Tema", "").await.is_ok(),
        Attempt::Sort => {
            let list = themes::list(deed.conn(), id).await.unwrap();
            let first = crate::db::Keyset { after: None, size: 50 };
            let unsorted = themes::to_sort(deed.conn(), id, themes::SortFilter::Unsorted, &first).await.unwrap();
            let ids: Vec<Id> = unsorted.rows.iter().map(|row| row.id).collect();
            match list.first() {
                Some(theme) => themes::put_into(&mut deed, id, &ids, Some(theme.id)).await.is_ok(),
                None => false,
            }
        }
        Attempt::Plan(which) => plan(world, &mut deed, id, (*which, number)).await,
        Attempt::Compilation => {
            let compilation = Compilation { text: "Allt.", minority_views: "", limits: "Inget." };
            save_compilation(&mut deed, id, version, &compilation).await.is_ok()
        }
        Attempt::Meeting => {
            let new = NewStep {
                kind: StepKind::Meeting,
                happens_on: world.today(),
                title: "Sammanträde".into(),
                note: String::new(),
                url: String::new(),
            };
            decisions::add_step(&mut deed, id, version, &new).await.is_ok()
        }
        Attempt::Result(left_out) => {
            let mut decision = world.decision(&number.to_string());
            if *left_out == 0 {
                decision.minutes_url.clear();
            }
            let themes = themes::list(deed.conn(), id).await.unwrap();
            let take = if *left_out == 1 { 0 } else { themes.len() };
            let outcomes = themes
                .iter()
                .take(take)
                .map(|theme| ThemeOutcome { theme: theme.id, decision: 0, outcome: world.outcome(theme.id) })
                .collect();
            let answer = decisions::record_result(&mut deed, id, version, &[decision], &outcomes).await;
            answer.is_ok()
        }
        Attempt::Easily => easily(&mut deed, id).await,
        Attempt::Words => sqlx::query(
            "UPDATE dialogues SET feedback_message = 'Tack!', feedback_published_at = 1, feedback_queued_at = 1 WHERE id = $1",
        )
        .bind(id)
        .execute(deed.conn())
        .await
        .is_ok(),
    };
    if kept {
        deed.commit().await.unwrap();
    }
}

/// Writes what the dialogue asks as it stands in easy Swedish.
async fn easily(deed: &mut Deed, id: Id) -> bool {
    let dialogue = get(deed.conn(), id).await.unwrap();
    let said = as_it_stands(&dialogue);
    let place = (Locale::Simple, id);
    translations::put(deed, id, place, None, MadeBy::Human, &said)
        .await
        .is_ok()
}

/// Plans a measure for a group that is seldom heard, takes one out, or tells how it went.
async fn plan(world: &World, deed: &mut Deed, id: Id, (which, number): (u8, i64)) -> bool {
    let plan = inclusion::of_dialogue(deed.conn(), id).await.unwrap();
    let first = plan.first().map(|measure| (measure.id, measure.version));
    let told = NewTold {
        outcome: (which != 3).then_some(Outcome::NotDone),
        result: "Skolan var stängd.".into(),
        reached: None,
    };
    let answer = match (which, first) {
        (0, Some(first)) => inclusion::remove(deed, id, first).await,
        (1, _) | (_, None) => {
            let reason = if number % 2 == 0 {
                "Fler ska höras."
            } else {
                ""
            };
            let new = world.measure();
            inclusion::add(deed, id, &new, reason).await.map(drop)
        }
        (_, Some(first)) => inclusion::tell(deed, id, first, &told).await,
    };
    answer.is_ok()
}

fn is_other(error: &EntryError) -> bool {
    matches!(error, EntryError::Step(StepError::Other(_)))
}

/// What the policy demands of a dialogue where it is.
async fn holds(world: &World, id: Id) {
    let d = world.get(id).await;
    if !matches!(d.state, State::Draft | State::Cancelled) {
        assert!(
            d.decides == Some(Decides::Own) && !d.can_change.is_empty(),
            "P13"
        );
        assert!(
            d.nothing_decided_at.is_some() && d.decision_on > d.closes_on,
            "P14"
        );
        assert!(
            !d.purpose.is_empty() && !d.goal.is_empty() && !d.target_group.is_empty(),
            "P15"
        );
        assert!(
            d.participation.is_some() && d.influence.is_some(),
            "P19, P20"
        );
        assert!(d.start_decision_id.is_some(), "P21");
    }
    let mut conn = world.app.db.read().await.unwrap();
    let plan = inclusion::of_dialogue(&mut conn, id).await.unwrap();
    if d.is_public() && d.state != State::Cancelled {
        assert!(plan.iter().any(|measure| measure.plan.is_whole()), "P6");
    }
    if d.compiled_at.is_some() {
        assert!(plan.iter().all(|measure| measure.told.is_some()), "P6");
    }
    if matches!(
        d.state,
        State::DecidedUpon | State::FedBack | State::FollowedUp | State::Archived
    ) {
        let result = d.result_decision_id.expect("P16");
        let decisions = decisions::of_dialogue(&mut conn, id).await.unwrap();
        let decision = decisions.iter().find(|e| e.id == result).unwrap();
        assert!(
            Some(decision.decided_on) > d.closes_on && !decision.minutes_url.is_empty(),
            "P16"
        );
        let results = decisions::results(&mut conn, id).await.unwrap();
        assert!(
            results
                .iter()
                .all(|r| r.outcome.is_some() && !r.reason.is_empty()),
            "P16"
        );
    }
    if d.state.has_result() {
        assert!(!d.feedback_message.is_empty(), "P17, P18");
    }
}

/// The longest way that a run has come, so that the test is seen to try something.
async fn run(db: TestDb) {
    let world = World::new(&db).await;
    let mut runner = TestRunner::deterministic();
    let mut furthest = State::Draft;
    for round in 0..14_i64 {
        let attempts = attempts().new_tree(&mut runner).unwrap().current();
        let id = world.empty_draft().await.id;
        for (number, attempt) in (round * 1000 + 1..).zip(&attempts) {
            make(&world, id, number, attempt).await;
            holds(&world, id).await;
        }
        let state = world.get(id).await.state;
        if state != State::Cancelled {
            furthest = furthest.max(state);
        }
    }
    assert!(
        furthest >= State::Open,
        "the attempts came no further than {furthest}"
    );
    let (_, findings) = audit::verify(&db.app.db).await.unwrap();
    assert_eq!(findings, []);
}

on_both_databases! {
    async fn p05_no_sequence_of_actions_gets_round_the_policy(db: TestDb) {
        run(db).await;
    }
}
