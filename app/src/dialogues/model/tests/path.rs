//! Where a dialogue's path leads, and where it ends.

use super::*;
use crate::core::{Id, Locale};

fn names(dialogue: &Dialogue) -> Vec<(StopName, StopState)> {
    let stops = path(dialogue, None, None, Locale::Sv, today());
    stops
        .into_iter()
        .map(|stop| (stop.name, stop.state))
        .collect()
}

#[test]
fn p04_the_path_of_what_goes_on_leads_to_the_follow_up() {
    for state in State::ALL.iter().copied() {
        let stops = names(&whole(state));
        let ends = stops.last().map(|(name, _)| *name);
        let expected = if state == State::Cancelled {
            StopName::Cancelled
        } else {
            StopName::FollowUp
        };
        assert_eq!(ends, Some(expected), "{state}");
    }
}

#[test]
fn p04_what_was_cancelled_promises_nothing_more() {
    let start: Option<Id> = Some(whole(State::Open).owner.id);
    let moment = |days| Some(today().plus_days(days).start());
    let cancelled = Dialogue {
        start_decision_id: start,
        opened_at: moment(0),
        cancelled_at: moment(4),
        ..whole(State::Cancelled)
    };
    let (done, now) = (StopState::Done, StopState::Now);
    assert_eq!(
        names(&cancelled),
        [
            (StopName::Decided, done),
            (StopName::Open, done),
            (StopName::Cancelled, now)
        ]
    );
    let stops = path(&cancelled, None, None, Locale::Sv, today());
    let last = today().plus_days(4).near(Locale::Sv, today());
    assert!(stops[1].when.ends_with(&last), "{}", stops[1].when);
    assert_eq!(stops[2].when, last);
    let before_it_opened = Dialogue {
        opened_at: None,
        ..cancelled
    };
    assert_eq!(
        names(&before_it_opened),
        [(StopName::Decided, done), (StopName::Cancelled, now)]
    );
}
