//! A message: what is told to whom, before it is written.

use crate::core::{EmailAddress, Id, Locale, Timestamp, text};

keywords! {
    /// What a message tells. Each kind's letter is composed by the slice that it is about.
    pub enum Kind {
        /// Somebody gave this address: is it yours?
        ConfirmAddress = "confirm_address",
        /// We have received your contribution.
        Receipt = "receipt",
        /// Your address is confirmed: these are the receipts of all that was sent in with it before.
        Receipts = "receipts",
        /// Something in your contribution is covered, or it is not shown, and why.
        Moderated = "moderated",
        /// Your contribution has an answer.
        Answered = "answered",
        /// What became of your contributions (P17).
        Feedback = "feedback",
        /// Your contribution belongs somewhere else: where, and what you can do (P22).
        Rerouted = "rerouted",
        /// It was taken back that your contribution belongs somewhere else (P22).
        BackAgain = "back_again",
        /// How a promise of the decision goes (P16).
        Commitment = "commitment",
        /// The day of a promise is over: was it kept? (P16)
        WasItDone = "was_it_done",
        /// The dialogue was stopped, and why.
        Cancelled = "cancelled",
        /// We have received your proposal of a dialogue (P37); also: these came in before the address was confirmed.
        InitiativeReceipt = "initiative_receipt",
        /// Your proposal is reviewed: it is published, partly covered, or not shown, and why.
        InitiativeModerated = "initiative_moderated",
        /// Your proposal lies with a body that answers it.
        InitiativeRouted = "initiative_routed",
        /// A body has answered your proposal.
        InitiativeAnswered = "initiative_answered",
        /// The day by which your proposal is answered is moved, and why (P4).
        InitiativeMoved = "initiative_moved",
        /// We have received your comment; also: these came in before the address was confirmed.
        CommentReceipt = "comment_receipt",
        /// Your comment is reviewed: it is published, partly covered, or not shown, and why.
        CommentModerated = "comment_moderated",
        /// What somebody reported of the accessibility of the site is answered.
        ShortcomingAnswered = "shortcoming_answered",
        /// A committee is asked whether it takes part in a dialogue (P34).
        Asked = "asked",
        /// Somebody wants to follow something with this address: do you? (P2)
        ConfirmFollowing = "confirm_following",
        /// What has happened in what you follow (P17, P18).
        News = "news",
        /// The way to everything that we hold about your address.
        OwnPage = "own_page",
        /// Somebody wants to be written to at this address instead of another: is it yours?
        ConfirmNewAddress = "confirm_new_address",
        /// From now on we write to another address.
        AddressChanged = "address_changed",
        /// Something is due soon or overdue, to whoever owes it or answers for it (P38).
        Reminder = "reminder",
        /// Nobody answers for a dialogue, its goal period ends with nothing decided, or nobody coordinates or looks (P24, P31,
        /// P38).
        Alarm = "alarm",
    }
}

impl Kind {
    /// Whether its receiver has just asked for it, or must know: it goes also to whoever wants no mail, and is tried where mail
    /// has come back.
    pub const fn is_asked_for(self) -> bool {
        matches!(
            self,
            Self::OwnPage | Self::ConfirmNewAddress | Self::AddressChanged
        )
    }

    /// What staff call mails of this kind.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::ConfirmAddress => text::mail_kind_confirm_address(l),
            Self::Receipt => text::mail_kind_receipt(l),
            Self::Receipts => text::mail_kind_receipts(l),
            Self::Moderated => text::mail_kind_moderated(l),
            Self::Answered => text::mail_kind_answered(l),
            Self::Feedback => text::mail_kind_feedback(l),
            Self::Rerouted => text::mail_kind_rerouted(l),
            Self::BackAgain => text::mail_kind_back_again(l),
            Self::Commitment => text::mail_kind_commitment(l),
            Self::WasItDone => text::mail_kind_was_it_done(l),
            Self::Cancelled => text::mail_kind_cancelled(l),
            Self::InitiativeReceipt => text::mail_kind_initiative_receipt(l),
            Self::InitiativeModerated => text::mail_kind_initiative_moderated(l),
            Self::InitiativeRouted => text::mail_kind_initiative_routed(l),
            Self::InitiativeAnswered => text::mail_kind_initiative_answered(l),
            Self::InitiativeMoved => text::mail_kind_initiative_moved(l),
            Self::CommentReceipt => text::mail_kind_comment_receipt(l),
            Self::CommentModerated => text::mail_kind_comment_moderated(l),
            Self::ShortcomingAnswered => text::mail_kind_shortcoming_answered(l),
            Self::Asked => text::mail_kind_asked(l),
            Self::ConfirmFollowing => text::mail_kind_confirm_following(l),
            Self::News => text::mail_kind_news(l),
            Self::OwnPage => text::mail_kind_own_page(l),
            Self::ConfirmNewAddress => text::mail_kind_confirm_new_address(l),
            Self::AddressChanged => text::mail_kind_address_changed(l),
            Self::Reminder => text::mail_kind_reminder(l),
            Self::Alarm => text::mail_kind_alarm(l),
        }
    }
}

/// A message to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// What it tells.
    pub kind: Kind,
    /// The deed it tells of and to whom, in a form that is the same each time the deed is tried:
    /// `receipt:<contribution>`. A second message with the same deed is not made.
    pub deed: String,
    /// To whom.
    pub to: EmailAddress,
    /// In which language.
    pub locale: Locale,
    /// Who that is.
    pub participant: Option<Id>,
    /// What it is about.
    pub about: Subject,
}

/// What a message is about, as far as it is about something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Subject {
    /// The dialogue.
    pub dialogue: Option<Id>,
    /// The contribution.
    pub contribution: Option<Id>,
    /// The initiative.
    pub initiative: Option<Id>,
    /// The comment.
    pub comment: Option<Id>,
    /// The reported shortcoming.
    pub shortcoming: Option<Id>,
}

/// What one message to each of many is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The dialogue.
    pub dialogue: Id,
    /// The theme in it, when it is about one.
    pub theme: Option<Id>,
    /// What was told of a promise, or the promise itself, when it is about that.
    pub note: Option<Id>,
}

impl About {
    /// About a whole dialogue.
    pub const fn dialogue(dialogue: Id) -> Self {
        Self {
            dialogue,
            theme: None,
            note: None,
        }
    }

    /// What each participant is told of once.
    pub fn subject(self) -> Id {
        self.note.or(self.theme).unwrap_or(self.dialogue)
    }
}

/// A message in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Message {
    /// Which; also the left part of its Message-ID.
    pub id: Id,
    /// What it tells.
    pub kind: Kind,
    /// To whom.
    pub to_address: EmailAddress,
    /// In which language.
    pub locale: Locale,
    /// Who that is.
    pub participant_id: Option<Id>,
    /// The dialogue it is about.
    pub dialogue_id: Option<Id>,
    /// The contribution it is about.
    pub contribution_id: Option<Id>,
    /// The theme it is about.
    pub theme_id: Option<Id>,
    /// The initiative it is about.
    pub initiative_id: Option<Id>,
    /// The comment it is about.
    pub comment_id: Option<Id>,
    /// The reported shortcoming it is about.
    pub shortcoming_id: Option<Id>,
    /// What was told of a promise, when it is about that.
    pub note_id: Option<Id>,
    /// When the server took it.
    pub sent_at: Option<Timestamp>,
    /// When it was found that it cannot be delivered.
    pub failed_at: Option<Timestamp>,
    /// When it was found that there is nothing to tell any more.
    pub dropped_at: Option<Timestamp>,
}

/// Failed messages of one kind about one dialogue.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Failed {
    /// What they tell.
    pub kind: Kind,
    /// How many.
    pub mails: i64,
}

/// How far the messages of one kind about one dialogue have come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Progress {
    /// Waiting to be sent.
    pub queued: i64,
    /// Taken by the receiver's server.
    pub sent: i64,
    /// Could not be delivered.
    pub failed: i64,
    /// Not sent, because the receiver wants no mail or there is nothing to tell any more.
    pub dropped: i64,
}

impl Progress {
    /// All messages.
    pub const fn all(self) -> i64 {
        self.queued + self.sent + self.failed + self.dropped
    }
}
