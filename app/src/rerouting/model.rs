//! Where an idea belongs, and what its sender is told.

use super::there::To;
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

    /// What the sender can do the next time; what happens now stands in the words that staff write.
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
    /// Where it belongs, to be read in a sentence: "hos felanmälan".
    pub fn where_to(&self, l: Locale) -> String {
        where_to(self.place, &self.authority, self.title(), l)
    }

    /// Where it belongs, by name: "Felanmälan", "Trafikverket", "Ett levande torg".
    pub fn name(&self, l: Locale) -> String {
        match self.place {
            Place::Authority => self.authority.clone(),
            Place::Dialogue => self.title().to_owned(),
            place => place.name(l).to_owned(),
        }
    }

    /// Where it belongs, in a sentence: "Hör hemma hos felanmälan".
    pub fn belongs(&self, l: Locale) -> String {
        belongs(self.place, &self.authority, self.title(), l)
    }

    /// Whether it can be taken back now, as far as the other dialogue goes.
    pub fn can_be_taken_back(&self) -> bool {
        self.to
            .as_ref()
            .is_none_or(|to| to.when_taken_back().is_some())
    }

    /// What the sender can do the next time; nothing where the other dialogue did not take the idea further.
    pub fn next_time(&self, l: Locale) -> Option<&'static str> {
        let is_adrift = self.to.as_ref().is_some_and(To::is_adrift);
        (!is_adrift).then(|| self.place.way(l))
    }

    fn title(&self) -> &str {
        self.to.as_ref().map_or("", |to| &to.title)
    }
}

/// An idea that was sent on, as the staff of its dialogue list it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentOn {
    /// Its number in the dialogue.
    pub number: i64,
    /// Its title; may be empty.
    pub title: String,
    /// Where to, when, and how it goes there.
    pub rerouting: Rerouting,
}

/// Where something belongs, to be read in a sentence: "hos felanmälan", "i dialogen Ett levande torg".
pub fn where_to(place: Place, authority: &str, dialogue: &str, l: Locale) -> String {
    match place {
        Place::FaultReport => text::rerouting_at_fault_report(l).to_owned(),
        Place::CitizenProposal => text::rerouting_at_citizen_proposal(l).to_owned(),
        Place::Comment => text::rerouting_at_comment(l).to_owned(),
        Place::Authority => text::rerouting_at_authority(l, authority.to_owned()),
        // Lists do not know which.
        Place::Dialogue if dialogue.is_empty() => text::rerouting_at_another_dialogue(l).to_owned(),
        Place::Dialogue => text::rerouting_at_dialogue(l, dialogue.to_owned()),
    }
}

/// That something belongs somewhere else: "Hör hemma hos felanmälan".
pub fn belongs(place: Place, authority: &str, dialogue: &str, l: Locale) -> String {
    text::rerouting_belongs(l, where_to(place, authority, dialogue, l))
}

/// Which idea of another dialogue this one was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameFrom {
    /// Which it was.
    pub contribution: Id,
    /// Its number there.
    pub number: i64,
    /// Whether everybody can read it there.
    pub is_shown: bool,
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
