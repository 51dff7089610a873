//! What the gates are asked with: what of other rows a step depends on.

use crate::bodies::BodyKind;
use crate::core::{Date, Id};
use crate::statutes::Demand;

/// What a step depends on and the dialogue's own row does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Contributions that nobody has reviewed.
    pub waiting: i64,
    /// Published contributions without a theme.
    pub unthemed: i64,
    /// Themes whose outcome is not recorded.
    pub themes_without_outcome: i64,
    /// Outcomes that need a commitment and have none.
    pub commitments_missing: i64,
    /// Commitments that are neither done nor explained.
    pub commitments_unsettled: i64,
    /// Measures for groups that are seldom heard, each with who, when and where (P6).
    pub measures_planned: i64,
    /// Measures of which it is not told how they went (P6).
    pub measures_untold: i64,
    /// The first of those.
    pub measure_untold: Option<Id>,
    /// A meeting at which the compilation is taken up is recorded.
    pub meeting_is_set: bool,
    /// The day of the decision on the result, when it is recorded with all its parts (P16).
    pub result_decided_on: Option<Date>,
    /// Which body decided to hold it, and on which day.
    pub start_decided: Option<(Id, Date)>,
    /// Texts that everybody reads before it opens and that are not in easy Swedish (P3).
    pub not_in_easy_swedish: usize,
    /// Committees that are asked, or are to be, and have not answered, and without which the board does not go on (P34).
    pub committees_unanswered: i64,
    /// A recorded decision of a body to stop the dialogue.
    pub cancel_is_decided: bool,
    /// The first theme whose outcome is not recorded.
    pub theme_without_outcome: Option<Id>,
    /// The first theme whose outcome promises something and has no commitment.
    pub theme_without_commitment: Option<Id>,
    /// The latest day by which something that was promised is due.
    pub last_due: Option<Date>,
    /// Letters and calls to those without e-mail that are still to be done (P17).
    pub untold: i64,
    /// The commitment due first of those that are neither done nor explained.
    pub commitment_unsettled: Option<Id>,
    /// What the organisation's registers say of it.
    pub registers: Registers,
}

/// What the organisation's registers say of a dialogue on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registers {
    /// Its responsible post is one of its owner's, and somebody holds it (P24).
    pub post_is_held: bool,
    /// Which body its area lies with, or lay with when a body decided to hold it (P30).
    pub area_owner: Option<Id>,
    /// The executive board owns it (P32).
    pub board_owns: bool,
    /// What kind of body decided to hold it (P31, P33).
    pub decided_by: Option<BodyKind>,
    /// The day of that decision lies in a goal period (P31).
    pub in_goal_period: bool,
    /// What the law demands of it; whether that is in force is asked about the same day (P29).
    pub demand: Option<Demand>,
}
