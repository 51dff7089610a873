//! The lifecycle as properties: no way round the gates of the policy.

use proptest::prelude::*;

use super::*;
use crate::core::{Date, Id, Random, Timestamp};

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn id(seed: u64) -> Id {
    Id::new(Timestamp::from_micros(1), &Random::seeded(seed))
}

/// A dialogue that passes every gate up to its opening, which is today.
fn whole(state: State) -> Dialogue {
    let day = |days| Some(today().plus_days(days));
    let then = Timestamp::from_micros(1);
    let body = Body::new(
        id(1),
        "namnden".into(),
        "Nämnden".into(),
        "The Committee".into(),
    );
    Dialogue {
        id: id(2),
        slug: "torget".into(),
        version: 1,
        state,
        kind: Kind::Own,
        owner: body.clone(),
        deciding_body: body,
        title: "Torget".into(),
        lead: "Hur ska torget bli?".into(),
        background: "Torget byggs om.".into(),
        purpose: "Syfte".into(),
        goal: "Mål".into(),
        target_group: "Alla".into(),
        can_change: vec!["Bänkarna".into()],
        cannot_change: vec!["Budgeten".into()],
        inclusion: vec![Inclusion {
            group: "Unga".into(),
            measure: "Vi besöker skolorna.".into(),
        }],
        decides: Some(Decides::Own),
        nothing_decided_at: Some(then),
        proposed_participation: None,
        proposed_influence: None,
        participation: Some(Participation::Comment),
        influence: Some(Influence::Dialogue),
        start_decision_id: Some(id(3)),
        case_number: "EX 2026/1".into(),
        responsible_post: "Ordföranden".into(),
        contact: "Ring".into(),
        other_ways: "Skriv".into(),
        legal_ground: String::new(),
        opens_on: day(0),
        closes_on: day(10),
        compile_by: day(20),
        decision_on: day(30),
        feedback_by: day(40),
        follow_up_on: day(400),
        announced_at: None,
        opened_at: None,
        closed_at: None,
        compilation: "Sammanställning".into(),
        compilation_limits: "Få svar".into(),
        compiled_at: None,
        handling_at: None,
        decided_upon_at: None,
        result_decision_id: None,
        feedback_message: "Tack!".into(),
        fed_back_at: None,
        evaluation: "Vi lärde oss.".into(),
        followed_up_at: None,
        archived_at: None,
        cancelled_at: None,
        cancelled_reason: "Frågan föll.".into(),
        contributions_made: 1,
        example_at: None,
        updated_at: then,
    }
}

/// Facts with which every gate after closing is met.
fn all_done() -> Facts {
    Facts {
        waiting: 0,
        unthemed: 0,
        themes: 1,
        themes_without_outcome: 0,
        commitments_missing: 0,
        commitments_unsettled: 0,
        meeting_is_set: true,
        result_decided_on: Some(today().plus_days(30)),
        cancel_is_decided: true,
    }
}

/// Takes `step` on a whole dialogue after `change`, and expects exactly this to be missing.
fn blocked(step: Step, change: impl Fn(&mut Dialogue, &mut Facts), gates: &[Gate]) {
    let from = State::ALL
        .iter()
        .copied()
        .find(|state| state.after(step).is_some())
        .unwrap();
    let (mut dialogue, mut facts) = (whole(from), all_done());
    assert!(
        dialogue.transition(step, &facts, day_for(step)).is_ok(),
        "{step} is free before"
    );
    change(&mut dialogue, &mut facts);
    let refusal = dialogue.transition(step, &facts, day_for(step));
    assert_eq!(refusal, Err(Refusal::Missing(gates.to_vec())));
}

fn day_for(step: Step) -> Date {
    match step {
        Step::Close => today().plus_days(11),
        _ => today(),
    }
}

#[test]
fn p05_every_step_that_does_not_follow_is_refused() {
    let mut legal = 0;
    for from in State::ALL.iter().copied() {
        for step in Step::ALL.iter().copied() {
            let answer = whole(from).transition(step, &all_done(), day_for(step));
            match from.after(step) {
                Some(next) => {
                    legal += 1;
                    assert_eq!(answer, Ok(next), "{from} {step}");
                }
                None => assert_eq!(answer, Err(Refusal::NoSuchStep { from, step })),
            }
        }
    }
    // Ten steps forward, and stopping from everything that is not over.
    assert_eq!(legal, 10 + 10);
}

#[test]
fn p05_the_way_leads_through_every_state_in_order() {
    let mut state = State::Draft;
    let mut way = vec![state];
    while let Some(step) = state.next_step() {
        state = state.after(step).unwrap();
        way.push(state);
    }
    let all: Vec<State> = State::ALL
        .iter()
        .copied()
        .filter(|s| *s != State::Cancelled)
        .collect();
    assert_eq!(way, all);
}

#[test]
fn p07_without_case_or_decision_day_nothing_is_decided() {
    blocked(
        Step::Decide,
        |d, _| d.case_number.clear(),
        &[Gate::CaseNumber],
    );
    let gates = [Gate::DecisionDay, Gate::DecisionAfterClosing];
    blocked(Step::Decide, |d, _| d.decision_on = None, &gates);
}

#[test]
fn p13_what_cannot_be_influenced_is_no_dialogue() {
    for step in [Step::Decide, Step::Open] {
        for decides in [None, Some(Decides::OtherAuthority), Some(Decides::Nothing)] {
            blocked(step, |d, _| d.decides = decides, &[Gate::OwnQuestion]);
        }
        let blank = |d: &mut Dialogue, _: &mut Facts| d.can_change = vec!["  ".into()];
        blocked(step, blank, &[Gate::SomethingToChange]);
    }
    blocked(
        Step::Decide,
        |d, _| d.cannot_change.clear(),
        &[Gate::LimitsSaid],
    );
}

#[test]
fn p14_nothing_may_be_decided_and_the_decision_comes_after_the_last_day() {
    for step in [Step::Decide, Step::Open] {
        blocked(
            step,
            |d, _| d.nothing_decided_at = None,
            &[Gate::NothingDecided],
        );
        let same_day = |d: &mut Dialogue, _: &mut Facts| d.decision_on = d.closes_on;
        blocked(step, same_day, &[Gate::DecisionAfterClosing]);
    }
}

#[test]
fn p15_each_of_the_four_is_needed() {
    for step in [Step::Decide, Step::Open] {
        blocked(step, |d, _| d.purpose = " ".into(), &[Gate::Purpose]);
        blocked(step, |d, _| d.goal.clear(), &[Gate::Goal]);
        blocked(step, |d, _| d.target_group.clear(), &[Gate::TargetGroup]);
        blocked(step, |d, _| d.influence = None, &[Gate::Influence]);
    }
}

#[test]
fn p16_the_result_has_a_decision_outcomes_and_commitments() {
    let step = Step::DecideUpon;
    blocked(
        step,
        |_, f| f.result_decided_on = None,
        &[Gate::ResultDecision],
    );
    let on_last_day = |d: &mut Dialogue, f: &mut Facts| f.result_decided_on = d.closes_on;
    blocked(step, on_last_day, &[Gate::ResultDecision]);
    blocked(step, |_, f| f.themes_without_outcome = 1, &[Gate::Outcomes]);
    blocked(step, |_, f| f.commitments_missing = 1, &[Gate::Commitments]);
}

#[test]
fn p17_p18_without_words_to_participants_and_public_nothing_is_closed() {
    blocked(
        Step::FeedBack,
        |d, _| d.feedback_message.clear(),
        &[Gate::FeedbackMessage],
    );
    blocked(
        Step::FeedBack,
        |_, f| f.themes_without_outcome = 1,
        &[Gate::Outcomes],
    );
    blocked(
        Step::FeedBack,
        |_, f| f.result_decided_on = None,
        &[Gate::ResultDecision],
    );
}

#[test]
fn p19_without_a_degree_of_participation_nothing_opens() {
    for step in [Step::Decide, Step::Open] {
        blocked(step, |d, _| d.participation = None, &[Gate::Participation]);
    }
}

#[test]
fn p20_without_a_degree_of_influence_nothing_opens() {
    for step in [Step::Decide, Step::Open] {
        blocked(step, |d, _| d.influence = None, &[Gate::Influence]);
    }
}

#[test]
fn p21_a_proposed_degree_is_no_degree() {
    for step in [Step::Decide, Step::Open] {
        let proposed_only = |d: &mut Dialogue, _: &mut Facts| {
            d.start_decision_id = None;
            d.proposed_influence = d.influence;
            d.proposed_participation = d.participation;
        };
        let gates = [Gate::StartDecision, Gate::Participation, Gate::Influence];
        blocked(step, proposed_only, &gates);
    }
}

#[test]
fn p28_nothing_is_compiled_with_a_loose_end() {
    let step = Step::Compile;
    blocked(step, |_, f| f.waiting = 1, &[Gate::AllReviewed]);
    blocked(step, |_, f| f.unthemed = 1, &[Gate::AllThemed]);
    blocked(
        step,
        |d, _| d.compilation_limits.clear(),
        &[Gate::CompilationLimits],
    );
}

#[test]
fn p06_without_a_group_that_is_sought_out_nothing_is_published() {
    blocked(
        Step::Announce,
        |d, _| d.inclusion.clear(),
        &[Gate::Inclusion],
    );
}

#[test]
fn the_texts_of_a_form_make_a_round_trip() {
    let texts = Texts::of(&whole(State::Draft));
    let values = texts.values();
    let typed = |name: &str| {
        values
            .iter()
            .find(|(n, _)| *n == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let empty = Texts::of(&whole(State::Draft));
    assert_eq!(Texts::read(typed, &empty), (texts, vec![]));
}

#[test]
fn what_cannot_be_read_is_told_at_its_field() {
    let before = Texts::of(&whole(State::Draft));
    let typed = |name: &str| match name {
        "opens_on" => "i morgon",
        "closes_on" => "99999-01-01",
        "deciding_body" => "x",
        "kind" => "own",
        "inclusion_group_2" => "Unga",
        _ => "",
    };
    let (texts, problems) = Texts::read(typed, &before);
    assert_eq!(
        problems,
        [
            ("opens_on", Problem::NotADate),
            ("closes_on", Problem::NotADate),
            ("deciding_body", Problem::NotAChoice)
        ]
    );
    let problems = texts.problems(&whole(State::Draft), today());
    assert!(
        problems.contains(&("title", Problem::Missing)),
        "{problems:?}"
    );
    assert!(problems.contains(&("inclusion_measure_1", Problem::GroupWithoutMeasure)));
}

#[test]
fn p15_p21_after_the_decision_what_was_decided_stays() {
    let before = whole(State::Decided);
    for (name, change) in [
        (
            "purpose",
            &(|t: &mut Texts| t.purpose = "Annat".into()) as &dyn Fn(&mut Texts),
        ),
        ("goal", &|t| t.goal = "Annat".into()),
        ("target_group", &|t| t.target_group = "Andra".into()),
        ("can_change", &|t| t.can_change.push("Mer".into())),
        ("proposed_influence", &|t| {
            t.proposed_influence = Some(Influence::CoDecision);
        }),
    ] {
        let mut texts = Texts::of(&before);
        change(&mut texts);
        assert_eq!(
            texts.problems(&before, today()),
            [(name, Problem::IsDecided)]
        );
        assert_eq!(
            texts.problems(&whole(State::Draft), today()),
            [],
            "a draft is free"
        );
    }
}

#[test]
fn p14_a_decided_dialogue_cannot_get_a_decision_before_its_last_day() {
    let mut texts = Texts::of(&whole(State::Announced));
    texts.decision_on = texts.closes_on;
    let problems = texts.problems(&whole(State::Announced), today());
    assert!(
        problems.contains(&("decision_on", Problem::DecisionBeforeClosing)),
        "{problems:?}"
    );
}

/// One thing that somebody, or time, does to a dialogue; the numbers choose what.
#[derive(Debug, Clone)]
enum Event {
    Step(usize),
    Flip(usize),
    Days(i64),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        4 => (0..Step::ALL.len()).prop_map(Event::Step),
        3 => (0_usize..24).prop_map(Event::Flip),
        1 => (0_i64..30).prop_map(Event::Days),
    ];
    prop::collection::vec(event, 1..120)
}

/// Puts something in, or takes it out.
fn flip(d: &mut Dialogue, f: &mut Facts, which: usize) {
    fn text(value: &mut String) {
        *value = if value.is_empty() {
            "något".into()
        } else {
            String::new()
        };
    }
    fn maybe<T>(value: &mut Option<T>, there: T) {
        *value = if value.is_none() { Some(there) } else { None };
    }
    fn count(value: &mut i64) {
        *value = 1 - *value;
    }
    match which {
        0 => text(&mut d.purpose),
        1 => text(&mut d.goal),
        2 => text(&mut d.target_group),
        3 => text(&mut d.case_number),
        4 => text(&mut d.lead),
        5 => text(&mut d.compilation_limits),
        6 => text(&mut d.feedback_message),
        7 => text(&mut d.evaluation),
        8 => maybe(&mut d.influence, Influence::Dialogue),
        9 => maybe(&mut d.participation, Participation::Comment),
        10 => maybe(&mut d.start_decision_id, id(3)),
        11 => maybe(&mut d.nothing_decided_at, Timestamp::from_micros(1)),
        12 => maybe(&mut d.decides, Decides::Own),
        13 => {
            d.can_change = if d.can_change.is_empty() {
                vec!["x".into()]
            } else {
                vec![]
            }
        }
        14 => d.inclusion.clear(),
        15 => {
            d.decision_on = if d.decision_on == d.closes_on {
                Some(today().plus_days(30))
            } else {
                d.closes_on
            }
        }
        16 => count(&mut f.waiting),
        17 => count(&mut f.unthemed),
        18 => count(&mut f.themes_without_outcome),
        19 => count(&mut f.commitments_missing),
        20 => count(&mut f.commitments_unsettled),
        21 => maybe(&mut f.result_decided_on, today().plus_days(30)),
        22 => f.meeting_is_set = !f.meeting_is_set,
        _ => f.cancel_is_decided = !f.cancel_is_decided,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever is filled in and taken out, in whatever order, and whichever steps are tried.
    #[test]
    fn p05_no_sequence_of_events_opens_or_closes_without_the_gates(events in events()) {
        let (mut d, mut f) = (whole(State::Draft), all_done());
        let mut now = today();
        for event in events {
            match event {
                Event::Flip(which) => flip(&mut d, &mut f, which),
                Event::Days(days) => now = now.plus_days(days),
                Event::Step(which) => {
                    let step = Step::ALL[which];
                    let Ok(next) = d.transition(step, &f, now) else { continue };
                    prop_assert_eq!(d.state.after(step), Some(next));
                    if next == State::Open {
                        prop_assert!(d.decides == Some(Decides::Own) && !d.can_change.is_empty(), "P13");
                        prop_assert!(d.nothing_decided_at.is_some() && d.decision_on > d.closes_on, "P14");
                        prop_assert!(!d.purpose.is_empty() && !d.goal.is_empty() && !d.target_group.is_empty(), "P15");
                        prop_assert!(d.participation.is_some(), "P19");
                        prop_assert!(d.influence.is_some(), "P20");
                        prop_assert!(d.start_decision_id.is_some(), "P21");
                    }
                    if next == State::FedBack {
                        prop_assert!(f.result_decided_on > d.closes_on && f.themes_without_outcome == 0, "P16");
                        prop_assert!(!d.feedback_message.is_empty(), "P17, P18");
                    }
                    d.state = next;
                }
            }
        }
    }
}
