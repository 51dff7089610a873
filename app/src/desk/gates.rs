//! The policy's gates as a checklist: each with the way to where it is filled in for those who may, and
//! for everybody else who does it.

use super::frame::may_see;
use crate::core::{Locale, text};
use crate::decisions;
use crate::design::{Gate as Line, Link};
use crate::dialogues::{Dialogue, Doer, Facts, Gate, Step};
use crate::site::Desk;
use crate::staff::Action;

/// The checklist of `step` of `dialogue` as it stands.
pub fn next_checklist(desk: &Desk, dialogue: &Dialogue, step: Step, facts: &Facts) -> Vec<Line> {
    let checklist = dialogue.checklist(step, facts, desk.today);
    lines(desk, dialogue, facts, checklist)
}

/// What is missing of `gates`.
pub fn missing(desk: &Desk, dialogue: &Dialogue, facts: &Facts, gates: &[Gate]) -> Vec<Line> {
    let checklist = gates.iter().map(|gate| (*gate, false)).collect();
    lines(desk, dialogue, facts, checklist)
}

fn lines(
    desk: &Desk,
    dialogue: &Dialogue,
    facts: &Facts,
    checklist: Vec<(Gate, bool)>,
) -> Vec<Line> {
    let l = desk.locale;
    // Commitments follow from outcomes: while some are missing, nothing is told as if it were in place.
    let no_outcomes = checklist.contains(&(Gate::Outcomes, false));
    checklist
        .into_iter()
        .filter(|line| !(no_outcomes && *line == (Gate::Commitments, true)))
        .map(|(gate, ok)| {
            let doer = gate.doer(dialogue.state);
            let words = if doer == Doer::Committee {
                text::consultations_see(l)
            } else if ok {
                text::admin_gate_change(l)
            } else {
                text::admin_gate_fill(l)
            };
            let action = gate
                .way(dialogue, facts, ok)
                .filter(|_| may(desk, dialogue, doer))
                .map(|path| Link::new(desk.href(&path), words));
            let waits = !ok && doer == Doer::Clock;
            let detail = if ok || waits || action.is_some() {
                String::new()
            } else {
                who(doer, l).to_owned()
            };
            Line {
                ok,
                waits,
                text: if waits {
                    waiting(gate, dialogue, l)
                } else {
                    gate.asks(facts, l)
                },
                detail,
                action,
            }
        })
        .collect()
}

/// What a gate of the clock waits for: what it asks for has not happened, so it is not told as if it had.
fn waiting(gate: Gate, dialogue: &Dialogue, l: Locale) -> String {
    match (gate, dialogue.opens_on, dialogue.closes_on) {
        (Gate::OpeningDay, Some(first), _) => text::admin_waits_opening(l, first.long(l)),
        (Gate::ClosingDay, _, Some(last)) => text::admin_waits_closing(l, last.long(l)),
        _ => text::admin_waits(l, gate.words(l)),
    }
}

/// Whether the reader is one of those who do it.
fn may(desk: &Desk, dialogue: &Dialogue, doer: Doer) -> bool {
    let may = |action| desk.may(action, dialogue.owner.id);
    match doer {
        Doer::Writer => may(Action::EditDialogue),
        Doer::Recorder => decisions::may_record(&desk.staff, dialogue.bodies()),
        Doer::Reviewer => may(Action::Moderate),
        Doer::Sorter => may(Action::GroupIntoThemes),
        Doer::Compiler => may(Action::Compile),
        Doer::Handler => may(Action::RecordHandling),
        Doer::Teller => may(Action::SendFeedback),
        Doer::Follower => may(Action::FollowUp),
        // All who see the dialogue see who has answered.
        Doer::Committee => may_see(desk, dialogue.bodies()),
        Doer::Clock => false,
    }
}

fn who(doer: Doer, l: Locale) -> &'static str {
    match doer {
        Doer::Writer => text::admin_who_edit(l),
        Doer::Recorder => text::admin_who_decision(l),
        Doer::Reviewer => text::admin_who_review(l),
        Doer::Sorter => text::admin_who_themes(l),
        Doer::Compiler => text::admin_who_compilation(l),
        Doer::Handler => text::admin_who_handling(l),
        Doer::Teller => text::admin_who_feedback(l),
        Doer::Follower => text::admin_who_follow_up(l),
        Doer::Committee => text::consultations_who(l),
        Doer::Clock => text::admin_who_clock(l),
    }
}
