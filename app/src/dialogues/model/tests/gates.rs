//! Each gate alone: without it the step is refused, and nothing else is missing.

use super::*;

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
        |_, f| f.measures_planned = 0,
        &[Gate::Inclusion],
    );
}

#[test]
fn p06_nothing_is_compiled_before_it_is_told_who_was_reached() {
    blocked(
        Step::Compile,
        |_, f| f.measures_untold = 1,
        &[Gate::InclusionResults],
    );
}
