//! The lifecycle: one state machine, no step skipped (P5).

use crate::core::{Date, Locale, text};

keywords! {
    /// Where a dialogue is on its way.
    pub enum State {
        /// Being written.
        Draft = "draft",
        /// A body has decided to hold it.
        Decided = "decided",
        /// Public, with the day it opens.
        Announced = "announced",
        /// Residents take part.
        Open = "open",
        /// Nobody takes part any more; contributions are read.
        Closed = "closed",
        /// What residents said is compiled.
        Compiled = "compiled",
        /// On its way through the political bodies.
        Handling = "handling",
        /// The body has decided.
        DecidedUpon = "decided_upon",
        /// Participants and the public have been told.
        FedBack = "fed_back",
        /// What was promised is done or explained.
        FollowedUp = "followed_up",
        /// Finished.
        Archived = "archived",
        /// A body stopped it.
        Cancelled = "cancelled",
    }
}

keywords! {
    /// One step of the way, and who takes it.
    pub enum Step {
        /// A body decides to hold the dialogue.
        Decide = "decide",
        /// The coordinator publishes it.
        Announce = "announce",
        /// The clock opens it.
        Open = "open",
        /// The clock closes it.
        Close = "close",
        /// An official compiles it.
        Compile = "compile",
        /// An official takes it to the political bodies.
        BeginHandling = "begin_handling",
        /// The secretary enters the decision.
        DecideUpon = "decide_upon",
        /// The coordinator sends the feedback.
        FeedBack = "feed_back",
        /// Commitments are done or explained.
        FollowUp = "follow_up",
        /// The coordinator archives it.
        Archive = "archive",
        /// A body stops it.
        Cancel = "cancel",
    }
}

keywords! {
    /// The three lists that residents see.
    pub enum Phase {
        /// Pågående.
        Ongoing = "ongoing",
        /// Kommande.
        Upcoming = "upcoming",
        /// Genomförda.
        CarriedOut = "carried_out",
    }
}

impl State {
    /// The state after `step`, if the step follows from this one.
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Draft, Step::Decide) => Some(Self::Decided),
            (Self::Decided, Step::Announce) => Some(Self::Announced),
            (Self::Announced, Step::Open) => Some(Self::Open),
            (Self::Open, Step::Close) => Some(Self::Closed),
            (Self::Closed, Step::Compile) => Some(Self::Compiled),
            (Self::Compiled, Step::BeginHandling) => Some(Self::Handling),
            (Self::Handling, Step::DecideUpon) => Some(Self::DecidedUpon),
            (Self::DecidedUpon, Step::FeedBack) => Some(Self::FedBack),
            (Self::FedBack, Step::FollowUp) => Some(Self::FollowedUp),
            (Self::FollowedUp, Step::Archive) => Some(Self::Archived),
            (Self::Archived | Self::Cancelled, Step::Cancel) => None,
            (_, Step::Cancel) => Some(Self::Cancelled),
            _ => None,
        }
    }

    /// The step that leads on from here.
    pub fn next_step(self) -> Option<Step> {
        Step::ALL
            .iter()
            .copied()
            .find(|step| *step != Step::Cancel && self.after(*step).is_some())
    }

    /// Whether anybody may read it.
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Draft | Self::Decided)
    }

    /// What the state is on the day `today`, when `days` are the first and the last of the dialogue:
    /// one whose last day is over is closed, also before the clock has come to write it down, and
    /// before its first day none is open. What residents see and what they may do go by this.
    #[must_use]
    pub fn on(self, today: Date, days: (Option<Date>, Option<Date>)) -> Self {
        match (self, days) {
            (Self::Open, (_, Some(last))) if last < today => Self::Closed,
            (Self::Open, (Some(first), _)) if today < first => Self::Announced,
            _ => self,
        }
    }

    /// Whether residents may send in contributions.
    pub const fn takes_contributions(self) -> bool {
        matches!(self, Self::Open)
    }

    /// Whether what came on paper, by phone or at a meeting while it was open is entered: until it is compiled (P3).
    pub const fn takes_registered(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }

    /// Whether writing is over: it has opened, and each change of a public text is a dated revision (P4). What a
    /// body decided needs a new decision already before that ([`super::Field::is_decided`], P15).
    pub const fn is_locked(self) -> bool {
        !matches!(self, Self::Draft | Self::Decided | Self::Announced)
    }

    /// Whether answers and replies can be given: once residents can read what is answered, and until the dialogue is
    /// put away.
    pub const fn takes_answers(self) -> bool {
        self.is_public() && !matches!(self, Self::Announced) && !self.is_over()
    }

    /// Whether contributions are grouped into themes and compiled: while they come in, and until the
    /// compilation is locked.
    pub const fn takes_themes(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }

    /// Whether it is planned how groups that are seldom heard are sought out: until nobody can take part any more.
    pub const fn plans_inclusion(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Decided | Self::Announced | Self::Open
        )
    }

    /// Whether it is told how that went: from the day it is public until everybody reads the result.
    pub const fn tells_inclusion(self) -> bool {
        matches!(
            self,
            Self::Announced
                | Self::Open
                | Self::Closed
                | Self::Compiled
                | Self::Handling
                | Self::DecidedUpon
        )
    }

    /// Whether officer reports, referrals and meetings are entered: until the result is decided.
    pub const fn takes_steps(self) -> bool {
        matches!(self, Self::Closed | Self::Compiled | Self::Handling)
    }

    /// Whether nothing more happens in it.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Archived | Self::Cancelled)
    }

    /// Whether decisions on the result are entered and mended: until participants are told.
    pub const fn takes_results(self) -> bool {
        matches!(self, Self::Handling | Self::DecidedUpon)
    }

    /// Whether it is told how commitments go and what was learnt: from the feedback until the follow-up
    /// is closed.
    pub const fn is_followed(self) -> bool {
        matches!(self, Self::FedBack)
    }

    /// Whether there is a result to read (P18).
    pub const fn has_result(self) -> bool {
        matches!(self, Self::FedBack | Self::FollowedUp | Self::Archived)
    }

    /// Under which list residents find it; nothing for what is not public.
    pub const fn phase(self) -> Option<Phase> {
        match self {
            Self::Draft | Self::Decided => None,
            Self::Announced => Some(Phase::Upcoming),
            Self::Open => Some(Phase::Ongoing),
            _ => Some(Phase::CarriedOut),
        }
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Draft => text::state_draft(l),
            Self::Decided => text::state_decided(l),
            Self::Announced => text::state_announced(l),
            Self::Open => text::state_open(l),
            Self::Closed => text::state_closed(l),
            Self::Compiled => text::state_compiled(l),
            Self::Handling => text::state_handling(l),
            Self::DecidedUpon => text::state_decided_upon(l),
            Self::FedBack => text::state_fed_back(l),
            Self::FollowedUp => text::state_followed_up(l),
            Self::Archived => text::state_archived(l),
            Self::Cancelled => text::state_cancelled(l),
        }
    }
}

impl Phase {
    /// The states in this list.
    pub fn states(self) -> Vec<State> {
        State::ALL
            .iter()
            .copied()
            .filter(|state| state.phase() == Some(self))
            .collect()
    }

    /// Its name: "Pågående".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Ongoing => text::phase_ongoing(l),
            Self::Upcoming => text::phase_upcoming(l),
            Self::CarriedOut => text::phase_carried_out(l),
        }
    }
}

impl Step {
    /// What the step is called on a button: "Publicera dialogen".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Decide => text::step_decide(l),
            Self::Announce => text::step_announce(l),
            Self::Open => text::step_open(l),
            Self::Close => text::step_close(l),
            Self::Compile => text::step_compile(l),
            Self::BeginHandling => text::step_begin_handling(l),
            Self::DecideUpon => text::step_decide_upon(l),
            Self::FeedBack => text::step_feed_back(l),
            Self::FollowUp => text::step_follow_up(l),
            Self::Archive => text::step_archive(l),
            Self::Cancel => text::step_cancel(l),
        }
    }
}
