//! Why something cannot be noted of a letter, a call or a receipt that stands otherwise than whoever notes it has seen.

use super::Standing;

/// What somebody meets who notes something of a letter, a call or a receipt, and it cannot be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// Something else is noted of it.
    Noted,
    /// It was ticked off, and that was taken back: it waits again.
    WaitsAgain,
    /// It cannot be taken back, since a newer one of the same kind waits, about the same idea, and says it all.
    NewerWaits,
    /// The receiver can be reached no more.
    NobodyToReach,
}

impl Met {
    /// What it is, where something `stands` so and was `asked` to stand otherwise.
    pub const fn of(
        (asked, stands): (Standing, Standing),
        newer_waits: bool,
        has_reach: bool,
    ) -> Self {
        match (asked, stands) {
            _ if !has_reach => Self::NobodyToReach,
            (_, Standing::Waiting) => Self::WaitsAgain,
            (Standing::Waiting, _) if newer_waits => Self::NewerWaits,
            _ => Self::Noted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p03_p17_that_somebody_was_first_is_said_only_where_something_else_is_noted() {
        for asked in Standing::ALL.iter().copied() {
            for stands in Standing::ALL.iter().copied() {
                for newer_waits in [false, true] {
                    // Nothing is noted of whom nobody can reach, and that is said before all else.
                    let gone = Met::of((asked, stands), newer_waits, false);
                    assert_eq!(gone, Met::NobodyToReach, "{asked} {stands}");
                    let met = Met::of((asked, stands), newer_waits, true);
                    let takes_back = asked == Standing::Waiting;
                    let expected = if stands == Standing::Waiting {
                        Met::WaitsAgain
                    } else if takes_back && newer_waits {
                        Met::NewerWaits
                    } else {
                        Met::Noted
                    };
                    assert_eq!(met, expected, "{asked} {stands} {newer_waits}");
                }
            }
        }
    }
}
