//! The dialogue itself.

use super::{Facts, Gate, Influence, Participation, Refusal, State, Step};
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::translations::Spoken;

keywords! {
    /// What the dialogue rests on.
    pub enum Kind {
        /// A committee's own.
        Own = "own",
        /// The law demands it (P29).
        Statutory = "statutory",
        /// An overarching question of community development (P33).
        Strategic = "strategic",
        /// Municipality-wide, decided by the council (P31).
        Municipal = "municipal",
    }
}

impl Kind {
    /// Whether the body whose terms of reference it falls under owns it (P30). What concerns the whole
    /// municipality lies with no committee.
    pub const fn follows_the_map(self) -> bool {
        matches!(self, Self::Own | Self::Statutory)
    }

    /// Whether the executive board owns it, whoever else takes part (P32, P33).
    pub const fn is_the_boards(self) -> bool {
        matches!(self, Self::Strategic | Self::Municipal)
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Own => text::kind_own(l),
            Self::Statutory => text::kind_statutory(l),
            Self::Strategic => text::kind_strategic(l),
            Self::Municipal => text::kind_municipal(l),
        }
    }
}

keywords! {
    /// Who can change what the question is about (P13).
    pub enum Decides {
        /// The body that asks.
        Own = "own",
        /// Somebody else, such as the region for public transport: then inform, do not ask.
        OtherAuthority = "other_authority",
        /// Nothing can be changed: then inform, do not ask.
        Nothing = "nothing",
    }
}

/// A political body, as pages name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    name: String,
    name_en: String,
}

impl Body {
    /// From its columns.
    pub fn new(id: Id, slug: String, name: String, name_en: String) -> Self {
        Self {
            id,
            slug,
            name,
            name_en,
        }
    }

    /// Whether it is called `name` in Swedish.
    pub fn has_name(&self, name: &str) -> bool {
        self.name == name
    }

    /// "Samhällsbyggnadsnämnden".
    pub fn name(&self, l: Locale) -> &str {
        l.of_two(&self.name, &self.name_en)
    }
}

/// A dialogue, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialogue {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    /// Counts changes, so that two who edit the same are told.
    pub version: i64,
    /// Where it is on its way.
    pub state: State,
    /// What it rests on.
    pub kind: Kind,
    /// Who asks and answers for it.
    pub owner: Body,
    /// Who makes the coming decision (P7, P8).
    pub deciding_body: Body,
    /// Which area of activity it belongs to (P30).
    pub area: Option<Id>,
    /// Its name.
    pub title: String,
    /// The question in one sentence.
    pub lead: String,
    /// "Vad är frågan?"
    pub background: String,
    /// Which of its texts are in the reader's language, where they were put in it; never stored here.
    pub spoken: Spoken,
    /// Why it is held (P15).
    pub purpose: String,
    /// What it shall lead to (P15).
    pub goal: String,
    /// Whom it turns to (P15).
    pub target_group: String,
    /// What participants can influence (P13).
    pub can_change: Vec<String>,
    /// What they cannot.
    pub cannot_change: Vec<String>,
    /// Who owns the question (P13); none before it is answered.
    pub decides: Option<Decides>,
    /// When the body attested that nothing is decided yet (P14).
    pub nothing_decided_at: Option<Timestamp>,
    /// What officials propose.
    pub proposed_participation: Option<Participation>,
    /// What officials propose.
    pub proposed_influence: Option<Influence>,
    /// What the body decided (P19, P21).
    pub participation: Option<Participation>,
    /// What the body decided (P20, P21).
    pub influence: Option<Influence>,
    /// The decision to hold it.
    pub start_decision_id: Option<Id>,
    /// Diarienummer (P7).
    pub case_number: String,
    /// The elected post that answers for it (P24).
    pub responsible_post_id: Option<Id>,
    /// What that post was called when it was chosen.
    pub responsible_post: String,
    /// Where to ask.
    pub contact: String,
    /// How to take part without the web (P3).
    pub other_ways: String,
    /// On which kind of matter the law demands it (P29).
    pub matter: Option<Id>,
    /// Which law demands it, as the register had it (P29).
    pub legal_ground: String,
    /// First day.
    pub opens_on: Option<Date>,
    /// Last day.
    pub closes_on: Option<Date>,
    /// Promised day of the compilation.
    pub compile_by: Option<Date>,
    /// Day of the coming decision (P7).
    pub decision_on: Option<Date>,
    /// Promised day of the feedback.
    pub feedback_by: Option<Date>,
    /// Promised day of the follow-up.
    pub follow_up_on: Option<Date>,
    /// When it became public.
    pub announced_at: Option<Timestamp>,
    /// When the clock opened it.
    pub opened_at: Option<Timestamp>,
    /// When the clock closed it.
    pub closed_at: Option<Timestamp>,
    /// What residents said, compiled.
    pub compilation: String,
    /// What few have said, or what goes against what most have said (P11); may be empty.
    pub minority_views: String,
    /// Whom the material does not speak for.
    pub compilation_limits: String,
    /// When it was compiled.
    pub compiled_at: Option<Timestamp>,
    /// When political handling began.
    pub handling_at: Option<Timestamp>,
    /// When the decision was entered.
    pub decided_upon_at: Option<Timestamp>,
    /// The decision on the result (P16).
    pub result_decision_id: Option<Id>,
    /// The words to participants and the public.
    pub feedback_message: String,
    /// When both had been told.
    pub fed_back_at: Option<Timestamp>,
    /// What was learnt.
    pub evaluation: String,
    /// When the follow-up was done.
    pub followed_up_at: Option<Timestamp>,
    /// When it was put away.
    pub archived_at: Option<Timestamp>,
    /// When it was stopped.
    pub cancelled_at: Option<Timestamp>,
    /// Why it was stopped.
    pub cancelled_reason: String,
    /// How many contributions have been received: the last one's number.
    pub contributions_made: i64,
    /// Set for made-up example content.
    pub example_at: Option<Timestamp>,
    /// When its draft was begun.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Dialogue {
    /// The bodies that it concerns: its owner, and the body that decides in it.
    pub const fn bodies(&self) -> [Id; 2] {
        [self.owner.id, self.deciding_body.id]
    }

    /// The gates of `step`, each with whether it is met: the checklist.
    pub fn checklist(&self, step: Step, facts: &Facts, today: Date) -> Vec<(Gate, bool)> {
        Gate::of(step)
            .iter()
            .filter(|gate| gate.concerns(self.kind))
            .map(|gate| (*gate, gate.is_met(self, facts, today)))
            .collect()
    }

    /// The state after `step`, or everything that stands in its way.
    pub fn transition(&self, step: Step, facts: &Facts, today: Date) -> Result<State, Refusal> {
        let next = self.state.after(step).ok_or(Refusal::NoSuchStep {
            from: self.state,
            step,
        })?;
        let missing: Vec<Gate> = Gate::of(step)
            .iter()
            .copied()
            .filter(|gate| !gate.is_met(self, facts, today))
            .collect();
        if missing.is_empty() {
            Ok(next)
        } else {
            Err(Refusal::Missing(missing))
        }
    }

    /// Whether the answers so far say that this is a matter to inform about, not to ask about (P13).
    pub fn is_information_only(&self) -> bool {
        matches!(
            self.decides,
            Some(Decides::OtherAuthority | Decides::Nothing)
        )
    }

    /// It, in the state that it has on the day `today`: see [`State::on`].
    #[must_use]
    pub fn on(self, today: Date) -> Self {
        let state = self.state.on(today, (self.opens_on, self.closes_on));
        Self { state, ..self }
    }

    /// Whether anybody may read it: it has been announced. A draft that was stopped never was.
    pub const fn is_public(&self) -> bool {
        self.state.is_public() && self.announced_at.is_some()
    }

    /// Whether everybody can read what was decided of each of its themes: all of it is entered, and the dialogue was not stopped
    /// after that (P16).
    pub fn shows_outcomes(&self) -> bool {
        self.decided_upon_at.is_some() && self.state != State::Cancelled
    }

    /// "Pågår till 13 december", as the badge on cards and pages says it.
    pub fn badge(&self, l: Locale, today: Date) -> String {
        badge(self.state, self.opens_on, self.closes_on, l, today)
    }
}

/// The words of the state's badge, with the date that matters most in it.
pub fn badge(
    state: State,
    opens_on: Option<Date>,
    closes_on: Option<Date>,
    l: Locale,
    today: Date,
) -> String {
    match (state, opens_on, closes_on) {
        (State::Open, _, Some(last)) => text::badge_open(l, last.near(l, today)),
        (State::Announced, Some(first), _) => text::badge_announced(l, first.near(l, today)),
        _ => state.name(l).to_owned(),
    }
}
