//! One initiative with its whole way.

use super::{ActKind, Answer, Origin, Stage};
use crate::contributions::{ReceiptCode, State};
use crate::core::words::first_line;
use crate::core::{Date, Id, Lateness, Locale, Timestamp};
use crate::dialogues::Body;

/// An initiative: what was sent in, what the public reads of it, where it lies and what was answered. As everybody reads it, what is
/// covered is in neither of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initiative {
    /// Which.
    pub id: Id,
    /// Its number, which is its address.
    pub number: i64,
    /// Counts its changes, so that two who change it are told.
    pub version: i64,
    /// The code of its receipt.
    pub code: ReceiptCode,
    /// Who proposes.
    pub origin: Origin,
    /// What was sent in.
    pub sent: Shown,
    /// The language of the text.
    pub lang: String,
    /// Which body its sender thinks it concerns.
    pub wished: Option<Body>,
    /// Who gave an address with it.
    pub participant: Option<Id>,
    /// When it came in.
    pub received_at: Timestamp,
    /// By when it is answered.
    pub due: Date,
    /// What moderation has said.
    pub state: State,
    /// When everybody could read it first.
    pub published_at: Option<Timestamp>,
    /// What the public reads instead, when something is covered.
    pub masked: Shown,
    /// The word of the rule behind a mask or a refusal; may be empty.
    pub rule: String,
    /// What moderation tells the sender; may be empty.
    pub words_to_sender: String,
    /// Which body answers, and since when it lies there.
    pub body: Option<(Body, Timestamp)>,
    /// The answer that counts.
    pub answered: Option<Answered>,
    /// The dialogue that a yes began.
    pub dialogue: Option<Begun>,
    /// Whether it is made-up example content.
    pub is_example: bool,
}

/// The words of an initiative, as they were sent in or as they are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// In short; may be empty.
    pub title: String,
    /// Who proposes it; may be empty.
    pub name: String,
    /// What the municipality should ask residents about, and why.
    pub text: String,
}

impl Shown {
    /// Its title, or how it begins.
    pub fn heading(&self) -> String {
        if self.title.is_empty() {
            first_line(&self.text, 80)
        } else {
            self.title.clone()
        }
    }
}

/// What a body has answered, as the minutes have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// What.
    pub answer: Answer,
    /// Which body.
    pub body: Body,
    /// Why.
    pub reasons: String,
    /// Diarienummer.
    pub case_number: String,
    /// When it decided.
    pub decided_on: Date,
    /// The paragraph of the minutes, without the sign.
    pub paragraph: String,
    /// Where the minutes are; may be empty.
    pub minutes_url: String,
    /// 1 for the first answer, and so on.
    pub revision: i64,
    /// Why it was changed; empty for the first answer.
    pub why_changed: String,
    /// When it could be read here.
    pub at: Timestamp,
}

/// The dialogue that an initiative began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Whether everybody can read it.
    pub is_public: bool,
}

impl Initiative {
    /// What everybody reads of it.
    pub const fn shown(&self) -> &Shown {
        match self.state {
            State::Masked => &self.masked,
            _ => &self.sent,
        }
    }

    /// How far it has come.
    pub const fn stage(&self) -> Stage {
        match (self.state, &self.answered, &self.body) {
            (State::Received, _, _) => Stage::Received,
            (State::Refused, _, _) => Stage::Refused,
            (_, Some(answered), _) if matches!(answered.answer, Answer::Yes) => Stage::Yes,
            (_, Some(_), _) => Stage::No,
            (_, None, Some(_)) => Stage::WithBody,
            (_, None, None) => Stage::Published,
        }
    }

    /// Which body answers.
    pub fn body(&self) -> Option<&Body> {
        self.body.as_ref().map(|(body, _)| body)
    }

    /// Whether everybody may read it.
    pub const fn is_public(&self) -> bool {
        self.state.is_shown()
    }

    /// Whether its day is over and there is no answer.
    pub fn is_late(&self, today: Date) -> bool {
        self.answered.is_none()
            && self.state != State::Refused
            && matches!(
                Lateness::of(self.due, today),
                Lateness::Overdue | Lateness::LongOverdue
            )
    }

    /// Whether something may be covered in it, and no more: what lies with a body is read by everybody until it is
    /// answered, and after.
    pub const fn stays_shown(&self) -> bool {
        self.body.is_some()
    }

    /// Whether it may go to a body, or to another one.
    pub const fn may_be_routed(&self) -> bool {
        self.is_public() && self.answered.is_none()
    }

    /// Whether the day of its answer may be moved.
    pub const fn may_be_moved(&self) -> bool {
        self.answered.is_none() && !matches!(self.state, State::Refused)
    }

    /// Whether its body may answer, or change what it answered.
    pub const fn takes_answer(&self) -> bool {
        self.is_public() && self.body.is_some()
    }

    /// Who proposes it, after "från".
    pub fn from(&self, l: Locale) -> String {
        self.origin.from(&self.shown().name, l)
    }
}

/// One thing that staff did with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What.
    pub kind: ActKind,
    /// The word of the rule; may be empty.
    pub rule: String,
    /// What the sender was told, or why the day was moved; may be empty.
    pub words: String,
    /// To which body it went.
    pub body: Option<Body>,
    /// From which day to which the answer was moved.
    pub days: Option<(Date, Date)>,
    /// Whose act: a role's title; empty for the program's own.
    pub staff: String,
    /// When.
    pub at: Timestamp,
}

/// Which initiatives to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those that have come so far.
    pub stage: Option<Stage>,
    /// Only those of the body with this address part.
    pub body: Option<String>,
    /// Also those that not everybody may read.
    pub hidden_too: bool,
}

/// The day by which an initiative that everybody can read is answered, for the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDay {
    /// Which initiative.
    pub id: Id,
    /// Its number.
    pub number: i64,
    /// Its title, or how it begins.
    pub heading: String,
    /// The language of that.
    pub lang: String,
    /// By when.
    pub day: Date,
    /// When everybody could read its answer.
    pub answered_on: Option<Date>,
    /// Whether it is made-up example content.
    pub is_example: bool,
}

/// When an answer was promised, and when it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerDay {
    /// By when.
    pub due: Date,
    /// When it came.
    pub kept_on: Option<Date>,
}

/// A decision by which a body has answered an initiative, for the list of all decisions (P16).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedAnswer {
    /// Which decision.
    pub decision: Id,
    /// The number of the initiative.
    pub number: i64,
    /// Its title, or how it begins.
    pub heading: String,
    /// The language of that.
    pub lang: String,
    /// Whether it is made-up example content.
    pub is_example: bool,
    /// What was answered.
    pub answered: Answered,
}

/// The promise to answer an initiative that everybody can read, for the list of all promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its number.
    pub number: i64,
    /// Its title, or how it begins.
    pub heading: String,
    /// Who answers; nobody while it lies with no body.
    pub body: Option<Body>,
    /// By when.
    pub due: Date,
    /// The day that was promised first, when it was moved.
    pub moved_from: Option<Date>,
    /// Why it was moved last; empty when it was not.
    pub moved_because: String,
    /// When it was answered.
    pub kept_on: Option<Date>,
    /// Whether it is made-up example content.
    pub is_example: bool,
}
