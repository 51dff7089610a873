//! What happens in an example dialogue, in the order in which it happens: the log reads like one of daily use.

use super::super::model::{Dialogue as Example, Idea, PoliticalStep, Theme};
use crate::dialogues::State;

/// Minutes of a day.
const DAY: i64 = 24 * 60;
const MORNING: i64 = 9 * 60;
const NOON: i64 = 12 * 60;
const AFTERNOON: i64 = 15 * 60;
const EVENING: i64 = 17 * 60;
/// Minutes after midnight at which the first idea of a day comes in; each later one comes some minutes after.
const FIRST: i64 = 8 * 60;
const BETWEEN: i64 = 7;
/// How long before the decision the draft is begun, in days.
const WRITING: i64 = 14;

/// One thing that happens.
#[derive(Debug, Clone, Copy)]
pub enum Scene<'a> {
    /// The draft is begun and written.
    Draft,
    /// The body decides to hold the dialogue.
    Decide,
    /// It becomes public.
    Announce,
    /// The clock opens it.
    Open,
    /// A theme is made.
    Theme(&'a Theme),
    /// An idea comes in.
    SendIn(usize, &'a Idea),
    /// It is reviewed.
    Review(usize, &'a Idea),
    /// It is put into its theme.
    Group(usize, &'a Idea),
    /// It is answered.
    AnswerIdea(usize, &'a Idea),
    /// The clock closes the dialogue.
    Close,
    /// What residents said is written down.
    WriteCompilation,
    /// That is locked.
    Compile,
    /// A paper or a meeting is entered.
    Enter(&'a PoliticalStep),
    /// The compilation goes to the politicians.
    BeginHandling,
    /// They decide.
    DecideUpon,
    /// A theme is answered.
    AnswerTheme(&'a Theme),
    /// Everybody is told.
    FeedBack,
    /// How a commitment goes is told.
    Note(&'a Theme),
    /// What was learnt is written.
    Evaluate,
    /// The follow-up is closed.
    FollowUp,
    /// The dialogue is put away.
    Archive,
}

/// When something happens: a day, counted from the day of seeding, and minutes after its midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The day.
    pub days: i64,
    /// The minutes.
    pub minutes: i64,
}

impl When {
    /// Nothing of an example happens later than the day of seeding: what would, happens on its last minute at most,
    /// after all that came before.
    fn bounded(self) -> Self {
        self.min(Self {
            days: 0,
            minutes: DAY,
        })
    }
}

/// All that has happened in `example` when it has `reached` its state.
pub fn scenes(example: &Example, reached: State) -> Vec<(When, Scene<'_>)> {
    let mut all = Vec::new();
    let mut at =
        |days: i64, minutes: i64, scene| all.push((When { days, minutes }.bounded(), scene));
    let decided = example.start_decision.as_ref().map(|it| it.in_days);
    at(decided.unwrap_or(0) - WRITING, MORNING, Scene::Draft);
    if reached >= State::Decided {
        at(decided.unwrap_or(0), AFTERNOON, Scene::Decide);
    }
    if reached >= State::Announced {
        at(
            example.announced_in.unwrap_or(0),
            AFTERNOON,
            Scene::Announce,
        );
    }
    if reached >= State::Open {
        at(example.opens_in, 0, Scene::Open);
        for theme in &example.themes {
            at(example.opens_in + 1, FIRST, Scene::Theme(theme));
        }
        for (index, idea) in example.ideas.iter().enumerate() {
            let minutes = FIRST + i64::try_from(index).unwrap_or(0) * BETWEEN % 600;
            at(idea.in_days, minutes, Scene::SendIn(index, idea));
            if idea.state != "received" {
                at(idea.in_days + 1, minutes, Scene::Review(index, idea));
            }
            if is_shown(idea) {
                at(idea.in_days + 2, minutes, Scene::Group(index, idea));
            }
            if !idea.answer.is_empty() {
                at(idea.in_days + 5, FIRST, Scene::AnswerIdea(index, idea));
            }
        }
    }
    if reached >= State::Closed {
        at(example.closes_in + 1, 0, Scene::Close);
    }
    if reached >= State::Compiled {
        let day = example.compiled_in.unwrap_or(0);
        at(day, NOON, Scene::WriteCompilation);
        at(day, AFTERNOON, Scene::Compile);
    }
    if reached >= State::Handling {
        let day = example.handling_in.unwrap_or(0);
        for step in &example.steps {
            at(day, NOON, Scene::Enter(step));
        }
        at(day, AFTERNOON, Scene::BeginHandling);
    }
    if reached >= State::DecidedUpon {
        at(example.decision_in, EVENING, Scene::DecideUpon);
    }
    // An answer to all of a theme comes with the decision; before it, what can be said already.
    let answered = if reached >= State::DecidedUpon {
        example.decision_in + 1
    } else {
        -1
    };
    for theme in example.themes.iter().filter(|it| !it.answer.is_empty()) {
        at(answered, FIRST, Scene::AnswerTheme(theme));
    }
    if reached >= State::FedBack {
        let told = example.fed_back_in.unwrap_or(0);
        at(told, NOON, Scene::FeedBack);
        for theme in &example.themes {
            if let Some(days) = noted(example, theme) {
                at(days.max(told), AFTERNOON, Scene::Note(theme));
            }
        }
    }
    if reached >= State::FollowedUp {
        let day = example.followed_up_in.unwrap_or(0);
        at(day, AFTERNOON, Scene::Evaluate);
        at(day, EVENING, Scene::FollowUp);
    }
    if reached >= State::Archived {
        at(
            example.followed_up_in.unwrap_or(0) + 1,
            AFTERNOON,
            Scene::Archive,
        );
    }
    // What is listed first is first where the moment is the same.
    all.sort_by_key(|(when, _)| *when);
    all
}

fn is_shown(idea: &Idea) -> bool {
    matches!(idea.state.as_str(), "published" | "masked")
}

/// On which day it is told how the commitment of `theme` goes; none when nothing is known of it.
fn noted(example: &Example, theme: &Theme) -> Option<i64> {
    let promise = theme.commitment.as_ref()?;
    let under_way = (!promise.note.trim().is_empty()).then_some(-1);
    promise.done_in.or(example.followed_up_in).or(under_way)
}
