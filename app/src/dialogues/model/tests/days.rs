//! The state that a dialogue has on a day, whatever the clock has come to write down.

use super::{State, today, whole};

#[test]
fn an_open_dialogue_is_open_from_its_first_day_to_its_last_and_no_other() {
    let open = whole(State::Open);
    let (first, last) = (open.opens_on.unwrap(), open.closes_on.unwrap());
    for (day, state) in [
        (first.plus_days(-1), State::Announced),
        (first, State::Open),
        (last, State::Open),
        (last.plus_days(1), State::Closed),
    ] {
        assert_eq!(open.clone().on(day).state, state, "{day}");
    }
}

#[test]
fn no_other_state_follows_from_the_day() {
    for state in State::ALL.iter().copied().filter(|s| *s != State::Open) {
        for days in [-1000, 0, 1000] {
            let day = today().plus_days(days);
            assert_eq!(whole(state).on(day).state, state, "{day}");
        }
    }
}
