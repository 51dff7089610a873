//! What the page says after something was done: what happened, and what comes next.

use crate::core::{Locale, text};
use crate::dialogues::{Dialogue, State, Step};
use crate::site::Desk;

/// The message in short, and the rest of it, for a page that is opened after a form was sent. A step is
/// told of only where the dialogue has just taken it.
pub fn done(desk: &Desk, dialogue: &Dialogue) -> Option<(&'static str, String)> {
    let l = desk.locale;
    let what = desk.asked("klart")?;
    match what.parse::<Step>() {
        Ok(step) => has_taken(dialogue, step).then(|| told(desk, dialogue, step, l)),
        Err(_) => (what == "1").then(|| (text::admin_saved(l), String::new())),
    }
}

/// Whether `step` is the one that the dialogue took last.
pub fn has_taken(dialogue: &Dialogue, step: Step) -> bool {
    let follows = |from: &State| from.after(step) == Some(dialogue.state);
    match step {
        // The clock may have opened it since.
        Step::Announce => matches!(dialogue.state, State::Announced | State::Open),
        _ => State::ALL.iter().any(follows),
    }
}

fn told(desk: &Desk, dialogue: &Dialogue, step: Step, l: Locale) -> (&'static str, String) {
    match step {
        Step::Decide => (text::done_decide(l), text::done_decide_words(l).to_owned()),
        Step::Announce => {
            let words = match dialogue.opens_on {
                Some(first) if first > desk.today => text::done_announce_words(l, first.full(l)),
                _ => text::done_announce_now(l).to_owned(),
            };
            (text::done_announce(l), words)
        }
        Step::Open | Step::Close => (text::admin_saved(l), String::new()),
        Step::Compile => (
            text::done_compile(l),
            text::done_compile_words(l).to_owned(),
        ),
        Step::BeginHandling => (
            text::done_begin_handling(l),
            text::done_begin_handling_words(l).to_owned(),
        ),
        Step::DecideUpon => (
            text::done_decide_upon(l),
            text::done_decide_upon_words(l).to_owned(),
        ),
        Step::FeedBack => (
            text::done_feed_back(l),
            text::done_feed_back_words(l).to_owned(),
        ),
        Step::FollowUp => (
            text::done_follow_up(l),
            text::done_follow_up_words(l).to_owned(),
        ),
        Step::Archive => (
            text::done_archive(l),
            text::done_archive_words(l).to_owned(),
        ),
        Step::Cancel if dialogue.is_public() => {
            (text::done_cancel(l), text::done_cancel_words(l).to_owned())
        }
        Step::Cancel => (text::done_cancel(l), String::new()),
    }
}
