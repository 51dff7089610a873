//! No sequence of events gets round the gates of the policy.

use proptest::prelude::*;

use super::*;

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
        14 => f.measures_planned = 1 - f.measures_planned,
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
