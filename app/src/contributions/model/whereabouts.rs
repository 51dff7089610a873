//! Where an idea is now: every place on its way, with when it came there or when that is promised.

use super::{Idea, State};
use crate::core::{Date, Locale, Timestamp, text};
use crate::dialogues::{self, Dialogue};

/// Within how many working days a contribution is reviewed.
pub const REVIEW_DAYS: u32 = 2;

/// By which day something received at `received` is promised to be reviewed.
pub fn review_by(received: Timestamp) -> Date {
    received.date().plus_working_days(REVIEW_DAYS)
}

keywords! {
    /// A place on an idea's way.
    pub enum Place {
        /// It has come in.
        Received = "received",
        /// Somebody has read it against the rules.
        Reviewed = "reviewed",
        /// It lies with others that are about the same.
        Themed = "themed",
        /// The body has decided.
        Decided = "decided",
        /// The municipality has answered just it, before or after everybody is told.
        Replied = "replied",
        /// The municipality has answered all in its theme.
        ThemeReplied = "theme_replied",
        /// Everybody who took part is told what came of it (P17).
        Answered = "answered",
        /// What was promised is done or explained.
        Commitment = "commitment",
        /// The dialogue is followed up, with all that was promised in it.
        FollowedUp = "followed_up",
        /// It belongs somewhere else, and was sent on (P22).
        Rerouted = "rerouted",
    }
}

/// Whether the idea has been at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has; on this day, if it is known.
    Done(Option<Date>),
    /// It is promised: by this day, if one is set.
    Promised(Option<Date>),
    /// It was promised by a day that has passed.
    Late(Date),
}

const WHOLE: [Place; 6] = [
    Place::Received,
    Place::Reviewed,
    Place::Themed,
    Place::Decided,
    Place::Answered,
    Place::FollowedUp,
];
const REFUSED: [Place; 2] = [Place::Received, Place::Reviewed];
const REROUTED: [Place; 3] = [Place::Received, Place::Reviewed, Place::Rerouted];

/// The places on an idea's way, in order. A refused one's way ends with the review, that of one that belongs
/// somewhere else where it was sent on; the places that
/// a cancelled dialogue never reached are not there. Of one that waits to be reviewed again all that is done comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whereabouts {
    /// Each place and how the idea stands to it.
    pub places: Vec<(Place, Standing)>,
}

impl Whereabouts {
    /// Where `idea` is in `dialogue` on the day `today`.
    pub fn of(idea: &Idea, dialogue: &Dialogue, today: Date) -> Self {
        let way = if idea.state == State::Refused {
            &REFUSED[..]
        } else if idea.rerouted.is_some() {
            &REROUTED[..]
        } else {
            &WHOLE[..]
        };
        let places = way
            .iter()
            .copied()
            .map(|place| (place, standing(place, idea, dialogue, today)))
            .filter(|(_, standing)| {
                dialogue.state != dialogues::State::Cancelled
                    || matches!(standing, Standing::Done(_))
            })
            .collect();
        let mut way = Self { places };
        if idea.state != State::Refused && idea.rerouted.is_none() {
            for (place, at) in replies(idea) {
                way.insert(place, at.date());
            }
            way.promise(idea, dialogue, today);
        }
        if idea.waits_again() {
            // It went on after its first review: what is done stands before what is still to come.
            way.places
                .sort_by_key(|(_, standing)| !matches!(standing, Standing::Done(_)));
        }
        way
    }

    /// Puts in what was promised on its theme, on its own day: after the feedback, and before the follow-up unless it is
    /// due later.
    fn promise(&mut self, idea: &Idea, dialogue: &Dialogue, today: Date) {
        let outcome = idea.outcome.as_ref();
        let Some(commitment) = outcome.and_then(|outcome| outcome.commitment.as_ref()) else {
            return;
        };
        let standing = standing(Place::Commitment, idea, dialogue, today);
        if dialogue.state == dialogues::State::Cancelled && !matches!(standing, Standing::Done(_)) {
            return;
        }
        let followed_up = dialogue
            .followed_up_at
            .map(Timestamp::date)
            .or(dialogue.follow_up_on);
        let day = commitment.done_on.unwrap_or(commitment.due_on);
        let is_later = followed_up.is_some_and(|followed_up| followed_up < day);
        let at = self
            .places
            .iter()
            .position(|(place, _)| *place == Place::FollowedUp)
            .map_or(self.places.len(), |at| at + usize::from(is_later));
        self.places.insert(at, (Place::Commitment, standing));
    }

    /// Puts in what came on `day` behind all that came until then; a place without a day stays where it is.
    fn insert(&mut self, place: Place, day: Date) {
        let at = self.places.iter().position(|(_, standing)| match standing {
            Standing::Done(when) => when.is_some_and(|when| when > day),
            Standing::Promised(_) | Standing::Late(_) => true,
        });
        let at = at.unwrap_or(self.places.len());
        self.places.insert(at, (place, Standing::Done(Some(day))));
    }

    /// The first place that it has not come to, with its promise.
    pub fn next(&self) -> Option<(Place, Standing)> {
        self.places
            .iter()
            .copied()
            .find(|(_, standing)| !matches!(standing, Standing::Done(_)))
    }

    /// The place it came to last.
    pub fn here(&self) -> Place {
        self.places
            .iter()
            .take_while(|(_, standing)| matches!(standing, Standing::Done(_)))
            .last()
            .map_or(Place::Received, |(place, _)| *place)
    }
}

/// The answers to it and to its theme: each is a step of its own, on its own day.
fn replies(idea: &Idea) -> impl Iterator<Item = (Place, Timestamp)> {
    let theme = idea.theme.as_ref().and_then(|theme| theme.answered_at);
    [
        (Place::Replied, idea.answered_at),
        (Place::ThemeReplied, theme),
    ]
    .into_iter()
    .filter_map(|(place, at)| Some((place, at?)))
}

fn standing(place: Place, idea: &Idea, dialogue: &Dialogue, today: Date) -> Standing {
    let by = |promise: Option<Date>| match promise {
        Some(day) if day < today => Standing::Late(day),
        day => Standing::Promised(day),
    };
    let outcome = idea.outcome.as_ref();
    match place {
        Place::Received => Standing::Done(Some(idea.received_at.date())),
        Place::Reviewed if idea.state != State::Received => {
            Standing::Done(idea.moderated_at.map(Timestamp::date))
        }
        // One that waits again has waited since it was put back.
        Place::Reviewed => by(Some(review_by(
            idea.moderated_at.unwrap_or(idea.received_at),
        ))),
        Place::Rerouted => {
            let at = idea.rerouted.as_ref().map(|rerouting| rerouting.at.date());
            Standing::Done(at)
        }
        Place::Themed if idea.theme.is_some() => Standing::Done(None),
        Place::Themed => by(dialogue.compile_by),
        Place::Decided => outcome.map_or_else(
            || by(dialogue.decision_on),
            |o| Standing::Done(Some(o.decision.decided_on)),
        ),
        Place::Replied => Standing::Done(idea.answered_at.map(Timestamp::date)),
        Place::ThemeReplied => {
            let at = idea.theme.as_ref().and_then(|theme| theme.answered_at);
            Standing::Done(at.map(Timestamp::date))
        }
        Place::Answered => dialogue.fed_back_at.map_or_else(
            || by(dialogue.feedback_by),
            |at| Standing::Done(Some(at.date())),
        ),
        Place::Commitment => {
            let commitment = outcome.and_then(|o| o.commitment.as_ref());
            match commitment.and_then(|commitment| commitment.done_on) {
                Some(day) => Standing::Done(Some(day)),
                None => by(commitment.map(|commitment| commitment.due_on)),
            }
        }
        Place::FollowedUp => dialogue.followed_up_at.map_or_else(
            || by(dialogue.follow_up_on),
            |at| Standing::Done(Some(at.date())),
        ),
    }
}

impl Place {
    /// What the place is called where it stands so to an idea: of what lies ahead nothing sounds as if it had happened.
    pub fn called(self, standing: Standing, l: Locale) -> &'static str {
        let lies_ahead = !matches!(standing, Standing::Done(_));
        match self {
            Self::Reviewed if lies_ahead => text::contributions_ahead_reviewed(l),
            Self::Themed if lies_ahead => text::contributions_ahead_themed(l),
            place => place.name(l),
        }
    }

    /// What happens there and when, in one line: "Granskas senast 25 november", "Beslut: Senast 10 januari".
    pub fn line(self, standing: Standing, l: Locale, today: Date) -> String {
        match (self, standing) {
            (Self::Reviewed, Standing::Promised(Some(day))) => {
                text::contributions_ahead_reviewed_by(l, day.near(l, today))
            }
            (Self::Themed, Standing::Promised(Some(day))) => {
                text::contributions_ahead_themed_by(l, day.near(l, today))
            }
            (place, standing) => {
                let called = place.called(standing, l);
                format!("{called}: {}", standing.words(l, today))
            }
        }
    }

    /// What the place is called once an idea has been there.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Received => text::contributions_place_received(l),
            Self::Reviewed => text::contributions_place_reviewed(l),
            Self::Themed => text::contributions_place_themed(l),
            Self::Decided => text::contributions_place_decided(l),
            Self::Replied | Self::ThemeReplied => text::contributions_place_reply_unnamed(l),
            Self::Answered => text::contributions_place_answered(l),
            Self::Commitment => text::contributions_place_commitment(l),
            Self::FollowedUp => text::contributions_place_followed_up(l),
            Self::Rerouted => text::contributions_place_rerouted(l),
        }
    }

    /// A sentence for an idea that has come just so far.
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Received => text::contributions_here_received(l),
            Self::Reviewed => text::contributions_here_reviewed(l),
            Self::Themed => text::contributions_here_themed(l),
            Self::Decided => text::contributions_here_decided(l),
            Self::Replied | Self::ThemeReplied => text::contributions_here_replied(l),
            Self::Answered => text::contributions_here_answered(l),
            Self::Commitment => text::contributions_here_commitment(l),
            Self::FollowedUp => text::contributions_here_followed_up(l),
            Self::Rerouted => text::contributions_here_rerouted(l),
        }
    }
}

impl Standing {
    /// When, in words: "23 november", "Senast 25 november", "Skulle ha varit klart 25 november".
    pub fn words(self, l: Locale, today: Date) -> String {
        match self {
            Self::Done(Some(day)) => day.near(l, today),
            Self::Done(None) => text::contributions_standing_done(l).to_owned(),
            Self::Promised(Some(day)) => text::contributions_standing_by(l, day.near(l, today)),
            Self::Promised(None) => text::contributions_standing_coming(l).to_owned(),
            Self::Late(day) => text::contributions_standing_late(l, day.near(l, today)),
        }
    }
}
