//! Every figure in words: what it is called, and what is counted.

use super::model::{Figure, Group};
use crate::core::{Locale, text};
use crate::decisions::Outcome;
use crate::promises::{Kind, Standing};

impl Group {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Participation => text::figures_participation(l),
            Self::InTime => text::figures_in_time(l),
            Self::Outcomes => text::figures_outcomes(l),
            Self::Commitments => text::figures_commitments(l),
        }
    }

    /// What holds for all its figures.
    pub fn meaning(self, l: Locale) -> &'static str {
        match self {
            Self::Participation => text::figures_participation_means(l),
            Self::InTime => text::figures_in_time_means(l),
            Self::Outcomes => text::figures_outcomes_means(l),
            Self::Commitments => text::figures_commitments_means(l),
        }
    }
}

impl Figure {
    /// Its name, which is clear without its group.
    pub fn name(self, l: Locale) -> String {
        match self {
            Self::Opened => text::figures_opened(l).to_owned(),
            Self::Stopped => text::figures_stopped(l).to_owned(),
            Self::Contributions => text::figures_contributions(l).to_owned(),
            Self::Initiatives => text::figures_initiatives(l).to_owned(),
            Self::Answered => text::figures_answered(l).to_owned(),
            Self::Promise(kind, standing) => {
                text::figures_promise(l, kind_name(kind, l), standing_name(standing, l))
            }
            Self::Outcome(outcome) => text::figures_outcome(l, outcome.name(l)),
        }
    }

    /// What is counted. A promised day is told by what keeps it; how it stands is told by [`standing_meaning`].
    pub fn meaning(self, l: Locale) -> &'static str {
        match self {
            Self::Opened => text::figures_opened_means(l),
            Self::Stopped => text::figures_stopped_means(l),
            Self::Contributions => text::figures_contributions_means(l),
            Self::Initiatives => text::figures_initiatives_means(l),
            Self::Answered => text::figures_answered_means(l),
            Self::Promise(kind, _) => kind_meaning(kind, l),
            Self::Outcome(outcome) => outcome_meaning(outcome, l),
        }
    }
}

/// The kind of promise, as a column's heading.
pub fn kind_name(kind: Kind, l: Locale) -> &'static str {
    match kind {
        Kind::Compilation => text::figures_compilations(l),
        Kind::Decision => text::figures_decisions(l),
        Kind::Feedback => text::figures_feedbacks(l),
        Kind::FollowUp => text::figures_follow_ups(l),
        Kind::Answer => text::figures_answers(l),
        Kind::Commitment => text::figures_commitments(l),
    }
}

/// What keeps a promise of that kind.
pub fn kind_meaning(kind: Kind, l: Locale) -> &'static str {
    match kind {
        Kind::Compilation => text::figures_compilations_means(l),
        Kind::Decision => text::figures_decisions_means(l),
        Kind::Feedback => text::figures_feedbacks_means(l),
        Kind::FollowUp => text::figures_follow_ups_means(l),
        Kind::Answer => text::figures_answers_means(l),
        Kind::Commitment => text::figures_commitments_means(l),
    }
}

/// How promises stand, as a column's heading.
pub fn standing_name(standing: Standing, l: Locale) -> &'static str {
    match standing {
        Standing::Kept => text::figures_kept(l),
        Standing::KeptLate => text::figures_kept_late(l),
        Standing::Explained => text::figures_explained(l),
        Standing::Overdue => text::figures_overdue(l),
        Standing::Coming => text::figures_coming(l),
    }
}

/// What it is to stand so.
pub fn standing_meaning(standing: Standing, l: Locale) -> &'static str {
    match standing {
        Standing::Kept => text::figures_kept_means(l),
        Standing::KeptLate => text::figures_kept_late_means(l),
        Standing::Explained => text::figures_explained_means(l),
        Standing::Overdue => text::figures_overdue_means(l),
        Standing::Coming => text::figures_coming_means(l),
    }
}

fn outcome_meaning(outcome: Outcome, l: Locale) -> &'static str {
    match outcome {
        Outcome::CarriedOut => text::figures_carried_out_means(l),
        Outcome::Partly => text::figures_partly_means(l),
        Outcome::Investigating => text::figures_investigating_means(l),
        Outcome::UnderWay => text::figures_under_way_means(l),
        Outcome::NotCarriedOut => text::figures_not_carried_out_means(l),
        Outcome::OutsideMandate => text::figures_outside_mandate_means(l),
    }
}
