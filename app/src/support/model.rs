//! Who agrees, and with how many others. Pure: no I/O, no clock.

use crate::core::digest::{hmac_sha256_hex, same};
use crate::core::{Error, Id};
use crate::{contributions, dialogues};

/// Characters of a browser's name: 130 bits.
const NAME: usize = 26;

/// A browser that has pressed the button, or one that has not. It is known by a random name that it keeps in a cookie, signed
/// so that nobody makes up a thousand of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supporter(Option<String>);

impl Supporter {
    /// The length of a new browser's name.
    pub const NAME: usize = NAME;

    /// A browser by its name.
    pub const fn named(name: String) -> Self {
        Self(Some(name))
    }

    /// The browser that keeps `kept`; one that nobody knows, when that is not ours.
    pub fn of(secret: &[u8; 32], kept: Option<&str>) -> Self {
        let name = kept
            .and_then(|kept| kept.split_once('.'))
            .filter(|(name, mac)| name.len() == NAME && same(&sign(secret, name), mac))
            .map(|(name, _)| name.to_owned());
        Self(name)
    }

    /// Whether it has pressed the button before.
    pub const fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// What it is to keep.
    pub fn to_keep(&self, secret: &[u8; 32]) -> Option<String> {
        let name = self.0.as_ref()?;
        Some(format!("{name}.{}", sign(secret, name)))
    }

    /// What is stored of it in a dialogue: another digest in each, so that nobody can put together what one browser agrees with.
    pub fn digest(&self, secret: &[u8; 32], dialogue: Id) -> Option<String> {
        let name = self.0.as_ref()?;
        Some(hmac_sha256_hex(
            secret,
            &format!("support\n{dialogue}\n{name}"),
        ))
    }
}

fn sign(secret: &[u8; 32], name: &str) -> String {
    hmac_sha256_hex(secret, &format!("supporter\n{name}"))
}

/// Whether one can agree with an idea in the state `idea` of a dialogue in the state `dialogue`, and take that back (P8): as long as the
/// dialogue takes ideas, and with what everybody reads and belongs here. The button is
/// drawn by it and the deed asks it; the database holds it again: `p08_…` in its triggers.
pub const fn takes_support(
    dialogue: dialogues::State,
    idea: contributions::State,
    belongs_elsewhere: bool,
) -> bool {
    dialogue.takes_contributions() && idea.is_shown() && !belongs_elsewhere
}

/// What is asked for with the button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// To agree.
    Agree,
    /// To take that back.
    TakeBack,
}

/// What came of a press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// It is done, at the idea of this number.
    Done(i64),
    /// The browser was not known. It is given this name to keep, and is counted when it comes back with it: whoever keeps no
    /// cookies would count with every press.
    Named(Supporter),
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The dialogue does not take ideas now, and so no support either: what was said stands.
    #[error("the dialogue is not open")]
    Closed,
    /// Too many from the same network address: wait an hour.
    #[error("too many from one address")]
    TooMany,
    /// It is not there, or something else failed.
    #[error(transparent)]
    Other(#[from] Error),
}

/// How many agree with an idea, as one browser sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// How many, together with those that say the same and are shown under it.
    pub count: i64,
    /// Whether this browser does.
    pub mine: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: [u8; 32] = [7; 32];

    fn somebody() -> Supporter {
        Supporter::named("0123456789abcdefghjkmnpqrs".to_owned())
    }

    #[test]
    fn p08_one_agrees_with_what_everybody_reads_as_long_as_the_dialogue_takes_ideas() {
        let mut taken = Vec::new();
        for dialogue in dialogues::State::ALL.iter().copied() {
            for idea in contributions::State::ALL.iter().copied() {
                for belongs_elsewhere in [false, true] {
                    if takes_support(dialogue, idea, belongs_elsewhere) {
                        taken.push((dialogue, idea, belongs_elsewhere));
                    }
                }
            }
        }
        let open = dialogues::State::Open;
        let shown = [
            (open, contributions::State::Published, false),
            (open, contributions::State::Masked, false),
        ];
        assert_eq!(taken, shown);
    }

    #[test]
    fn a_browser_is_known_by_what_it_keeps() {
        let kept = somebody().to_keep(&SECRET).unwrap();
        assert_eq!(Supporter::of(&SECRET, Some(&kept)), somebody());
        assert!(!Supporter::of(&SECRET, None).is_known());
    }

    #[test]
    fn nobody_makes_up_a_browser() {
        let kept = somebody().to_keep(&SECRET).unwrap();
        let another = kept.replacen('0', "1", 1);
        for kept in ["", ".", "0123456789abcdefghjkmnpqrs", another.as_str()] {
            assert!(!Supporter::of(&SECRET, Some(kept)).is_known(), "{kept}");
        }
        assert!(!Supporter::of(&[8; 32], Some(&kept)).is_known());
    }

    #[test]
    fn what_is_stored_in_two_dialogues_tells_not_that_it_is_the_same_browser() {
        let (one, two) = (
            "00000000-0000-7000-8000-000000000001",
            "00000000-0000-7000-8000-000000000002",
        );
        let digest = |id: &str| somebody().digest(&SECRET, id.parse().unwrap()).unwrap();
        assert_ne!(digest(one), digest(two));
        assert_eq!(digest(one).len(), 64);
        assert!(!digest(one).contains("0123456789abcdefghjkmnpqrs"));
    }
}
