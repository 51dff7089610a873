//! Where an idea belongs, and what its sender is told.

use crate::contributions::ReceiptCode;
use crate::core::{Id, Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, State, said};

keywords! {
    /// Somewhere else than the dialogue that an idea was sent in to.
    pub enum Place {
        /// Felanmälan: something is broken.
        FaultReport = "fault_report",
        /// Medborgarförslag.
        CitizenProposal = "citizen_proposal",
        /// Synpunkt och klagomål.
        Comment = "comment",
        /// Another authority, which is named.
        Authority = "authority",
        /// Another dialogue that is open: the idea becomes one there too.
        Dialogue = "dialogue",
    }
}

impl Place {
    /// What staff choose: "Felanmälan".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::FaultReport => text::rerouting_place_fault_report(l),
            Self::CitizenProposal => text::rerouting_place_citizen_proposal(l),
            Self::Comment => text::rerouting_place_comment(l),
            Self::Authority => text::rerouting_place_authority(l),
            Self::Dialogue => text::rerouting_place_dialogue(l),
        }
    }

    /// What the sender can do there; for another authority it is named in the sentence before.
    pub fn way(self, l: Locale) -> &'static str {
        match self {
            Self::FaultReport => text::rerouting_way_fault_report(l),
            Self::CitizenProposal => text::rerouting_way_citizen_proposal(l),
            Self::Comment => text::rerouting_way_comment(l),
            Self::Authority => text::rerouting_way_authority(l),
            Self::Dialogue => text::rerouting_way_dialogue(l),
        }
    }
}

/// What an idea became in another dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct To {
    /// The idea there.
    pub contribution: Id,
    /// Its number there.
    pub number: i64,
    /// Whether everybody can read it there.
    pub is_shown: bool,
    /// Its receipt: for the sender alone.
    pub receipt: ReceiptCode,
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub title: String,
}

/// That it was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

/// That an idea was sent on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rerouting {
    /// Which time.
    pub id: Id,
    /// Where it belongs.
    pub place: Place,
    /// The other authority; empty for the other places.
    pub authority: String,
    /// What it became in another dialogue.
    pub to: Option<To>,
    /// What the sender and everybody else reads about it.
    pub words: String,
    /// When.
    pub at: Timestamp,
    /// That and why it was taken back.
    pub taken_back: Option<TakenBack>,
}

impl Rerouting {
    /// Where it belongs, by name: "Felanmälan", "Trafikverket", "Dialogen Ett levande torg".
    pub fn where_to(&self, l: Locale) -> String {
        where_to(self.place, &self.authority, self.title(), l)
    }

    fn title(&self) -> &str {
        self.to.as_ref().map_or("", |to| &to.title)
    }
}

/// A place by its name: that of the authority or of the dialogue where it is one.
pub fn where_to(place: Place, authority: &str, dialogue: &str, l: Locale) -> String {
    match place {
        Place::Authority => authority.to_owned(),
        Place::Dialogue => text::rerouting_to_dialogue(l, dialogue.to_owned()),
        place => place.name(l).to_owned(),
    }
}

/// Which idea of another dialogue this one was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameFrom {
    /// Its number there.
    pub number: i64,
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub title: String,
}

/// Another dialogue that takes ideas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Which.
    pub id: Id,
    /// Its name.
    pub title: String,
}

/// Sending an idea on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewRerouting {
    /// Where to; none when that is not said.
    pub place: Option<Place>,
    /// The other authority.
    pub authority: String,
    /// The other dialogue.
    pub dialogue: Option<Id>,
    /// To the sender, for everybody to read.
    pub words: String,
}

impl NewRerouting {
    /// What is wrong with it on its own.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        match self.place {
            None => problems.push(("place", Problem::NotAChoice)),
            Some(Place::Authority) => said(&mut problems, "authority", &self.authority, 120),
            Some(Place::Dialogue) if self.dialogue.is_none() => {
                problems.push(("dialogue", Problem::NotAChoice));
            }
            Some(_) => {}
        }
        said(&mut problems, "words", &self.words, 2_000);
        problems
    }
}

/// What is wrong with the reason for taking it back.
pub fn reason_problems(reason: &str) -> Problems {
    let mut problems = Problems::new();
    said(&mut problems, "reason", reason, 2_000);
    problems
}

/// Whether ideas of a dialogue in `state` are sent on, and that is taken back: until the compilation is locked.
pub const fn may_be_rerouted(state: State) -> bool {
    state.takes_themes()
}

#[cfg(test)]
mod model_tests {
    use super::*;

    #[test]
    fn p22_the_place_and_the_words_to_the_sender_are_said() {
        let right = NewRerouting {
            place: Some(Place::FaultReport),
            words: "Lampan lagas av gatuenheten.".into(),
            ..NewRerouting::default()
        };
        assert_eq!(right.problems(), []);
        let silent = NewRerouting {
            words: " ".into(),
            ..right.clone()
        };
        assert_eq!(silent.problems(), [("words", Problem::Missing)]);
        let nowhere = NewRerouting {
            place: None,
            ..right.clone()
        };
        assert_eq!(nowhere.problems(), [("place", Problem::NotAChoice)]);
        let unnamed = NewRerouting {
            place: Some(Place::Authority),
            ..right.clone()
        };
        assert_eq!(unnamed.problems(), [("authority", Problem::Missing)]);
        let unchosen = NewRerouting {
            place: Some(Place::Dialogue),
            ..right
        };
        assert_eq!(unchosen.problems(), [("dialogue", Problem::NotAChoice)]);
    }

    #[test]
    fn p22_nothing_is_sent_on_after_the_compilation_is_locked() {
        for state in State::ALL.iter().copied() {
            let before = matches!(state, State::Open | State::Closed);
            assert_eq!(may_be_rerouted(state), before, "{state}");
        }
    }
}
