//! When a body ends, and what must be so then (P30).

use super::RegisteredBody;
use super::naming::{has_double, has_namesake};
use crate::core::{Date, Id, Locale, Period};
use crate::dialogues::{Problem, Problems, near, period};

/// When a body ends and who takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The last day.
    pub last_day: Date,
    /// Who takes over on the day after.
    pub successor: Option<Id>,
}

/// What hangs on a body that is to end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight {
    /// How many dialogues are under way with it.
    pub dialogues: i64,
    /// The latest day on which it decided something.
    pub decided_on: Option<Date>,
}

impl RegisteredBody {
    /// What stands in the way of ending it so, or of letting it go on without an end: a body that is over
    /// stays over, what it has under way needs a successor, and a successor must be there when its time
    /// comes. It ends after its last decision, and goes on no longer than until another council, another
    /// executive board or a body of its name begins.
    pub fn end_problems(
        &self,
        ending: Option<&Ending>,
        all: &[RegisteredBody],
        weight: Weight,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        if self.period.is_over(today) {
            problems.push(("last_day", Problem::TooLate));
            return problems;
        }
        if ending.is_none() && self.period.last().is_none() {
            problems.push(("last_day", Problem::NoDay));
            return problems;
        }
        let last = ending.map(|ending| ending.last_day);
        let Some(period) = period(&mut problems, self.period.first(), last) else {
            return problems;
        };
        self.stays_alone(&mut problems, period, all);
        let Some(Ending {
            last_day,
            successor,
        }) = ending.copied()
        else {
            return problems;
        };
        near(&mut problems, "last_day", last_day, today);
        if weight.decided_on.is_some_and(|day| last_day < day) {
            problems.push(("last_day", Problem::DecidedAfter));
        }
        let inherits = |other: &RegisteredBody| {
            let last = other
                .period
                .last()
                .filter(|_| other.successor == Some(self.body.id));
            last.map(|last| last.plus_days(1))
        };
        if all
            .iter()
            .filter_map(inherits)
            .any(|day| !period.holds(day))
        {
            problems.push(("last_day", Problem::IsASuccessor));
        }
        // What others will hand over to it has to go on too.
        let takes_over = all
            .iter()
            .any(|other| other.successor == Some(self.body.id) && !other.period.is_over(today));
        match successor {
            None if weight.dialogues > 0 || takes_over => {
                problems.push(("successor", Problem::NeedsASuccessor));
            }
            None => {}
            Some(id) => match all.iter().find(|other| other.body.id == id) {
                Some(heir) if id != self.body.id => {
                    if !heir.period.holds(last_day.plus_days(1)) {
                        problems.push(("successor", Problem::NotThereThen));
                    } else if heir.period.last().is_some() && heir.successor.is_none() {
                        problems.push(("successor", Problem::LeadsNowhere));
                    }
                }
                _ => problems.push(("successor", Problem::NotAChoice)),
            },
        }
        problems
    }
    /// With `period` for its days it shares none with another council or executive board when it is one, nor
    /// with a body of its name.
    fn stays_alone(&self, problems: &mut Problems, period: Period, all: &[Self]) {
        let others: Vec<&Self> = all
            .iter()
            .filter(|other| other.body.id != self.body.id)
            .collect();
        if has_namesake(&others, self.body.name(Locale::Sv), period) {
            problems.push(("last_day", Problem::NameIsTaken));
        }
        if has_double(&others, self.kind, period) {
            problems.push(("last_day", Problem::AnotherBegins));
        }
    }
}
