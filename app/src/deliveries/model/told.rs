//! Whether there is news of one idea.

use crate::contributions;

/// How an idea stands whose sender is told by letter or by a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// What moderation has said.
    pub state: contributions::State,
    /// Whether a photo of it or its place is left out.
    pub leaves_out: bool,
    /// Whether its sender has been told of moderation by letter or by a call before.
    pub knows: bool,
}

impl Told {
    /// Whether moderation has said something that is to be told at once: something is not shown, or all of it is after its sender
    /// was told otherwise. Who reads that all of it is shown, as they meant it to be, can wait for what came of it.
    pub fn has_news(self) -> bool {
        match self.state {
            contributions::State::Received => false,
            contributions::State::Refused | contributions::State::Masked => true,
            contributions::State::Published => self.leaves_out || self.knows,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p05_p17_what_is_not_shown_is_told_at_once_and_what_is_shown_only_to_who_was_told_otherwise()
    {
        use contributions::State as S;
        for state in S::ALL.iter().copied() {
            for (leaves_out, knows) in [(false, false), (true, false), (false, true), (true, true)]
            {
                let told = Told {
                    state,
                    leaves_out,
                    knows,
                };
                let expected = match state {
                    S::Received => false,
                    S::Refused | S::Masked => true,
                    S::Published => leaves_out || knows,
                };
                assert_eq!(told.has_news(), expected, "{told:?}");
            }
        }
    }
}
