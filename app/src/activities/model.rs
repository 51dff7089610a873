//! An activity: what, when, where, and how one gets in.

use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, State, fits, near, said};

keywords! {
    /// In which form people take part (P36).
    pub enum Kind {
        /// A meeting.
        Meeting = "meeting",
        /// A walk together.
        Walk = "walk",
        /// A time to drop in.
        DropIn = "drop_in",
        /// A workshop.
        Workshop = "workshop",
        /// A survey.
        Survey = "survey",
    }
}

impl Kind {
    /// Its name: "Möte".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Meeting => text::activities_kind_meeting(l),
            Self::Walk => text::activities_kind_walk(l),
            Self::DropIn => text::activities_kind_drop_in(l),
            Self::Workshop => text::activities_kind_workshop(l),
            Self::Survey => text::activities_kind_survey(l),
        }
    }
}

/// An activity as it is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewActivity {
    /// In which form.
    pub kind: Kind,
    /// "Ungdomsmöte om torget".
    pub title: String,
    /// Where.
    pub place: String,
    /// From when.
    pub starts: Timestamp,
    /// Until when.
    pub ends: Timestamp,
    /// How to get there and in: steps, lift, toilet.
    pub access: String,
    /// Interpreters and hearing loop; may be empty.
    pub hearing: String,
    /// How one takes part; may be empty. Nobody has to sign up.
    pub how_to: String,
}

impl NewActivity {
    /// What is wrong with it, `now`.
    pub fn problems(&self, now: Timestamp) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "title", &self.title, 120);
        near(&mut problems, "day", self.starts.date(), now.date());
        if self.ends <= self.starts {
            problems.push(("to", Problem::EndsBeforeItStarts));
        }
        near(&mut problems, "end_day", self.ends.date(), now.date());
        said(&mut problems, "place", &self.place, 200);
        said(&mut problems, "access", &self.access, 1_000);
        fits(&mut problems, "hearing", &self.hearing, 1_000);
        fits(&mut problems, "how_to", &self.how_to, 1_000);
        problems
    }

    /// What is wrong when it is held before the dialogue was `begun`. A day that stands is kept when something else is
    /// mended: `old` is what it was.
    pub fn too_early(&self, begun: Date, old: Option<&Self>) -> Option<(&'static str, Problem)> {
        let day = self.starts.date();
        let stands = old.is_some_and(|old| old.starts.date() == day);
        (day < begun && !stands).then_some(("day", Problem::BeforeDialogue))
    }

    /// "onsdag 2 december 2026 kl. 18.00–20.00".
    pub fn when(&self, l: Locale) -> String {
        let (first, last) = (self.starts.date(), self.ends.date());
        let (from, to) = (self.starts.time_of_day(l), self.ends.time_of_day(l));
        if first == last {
            text::activities_when(l, first.full(l), from, to)
        } else {
            text::activities_when_days(l, first.full(l), last.full(l), from, to)
        }
    }

    /// All of it as one text, for the log of changes that everybody reads (P4).
    pub fn written(&self) -> String {
        let l = Locale::Sv;
        let mut lines = vec![
            format!("{}: {}", self.kind.name(l), self.title),
            self.when(l),
            self.place.clone(),
            self.access.clone(),
            self.hearing.clone(),
            self.how_to.clone(),
        ];
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}

/// That an activity is not held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancelled {
    /// Since when that is known.
    pub at: Timestamp,
    /// Why, for everybody to read.
    pub reason: String,
}

/// An activity of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Which.
    pub id: Id,
    /// Counts its changes.
    pub version: i64,
    /// What, when and where.
    pub plan: NewActivity,
    /// What was said and done, afterwards; may be empty.
    pub notes: String,
    /// That it is not held.
    pub cancelled: Option<Cancelled>,
    /// Whether its texts are in the reader's language, where that is not Swedish; never stored here.
    pub is_spoken: bool,
}

impl Activity {
    /// Whether it can be changed while its dialogue is in `state`.
    pub const fn may_be_changed(&self, state: State) -> bool {
        !state.is_over() && self.cancelled.is_none()
    }

    /// Whether it can be taken away: only while nobody else has read of it.
    pub const fn may_be_removed(&self, state: State) -> bool {
        self.may_be_changed(state) && !state.is_public()
    }

    /// Whether it can be cancelled at `now`: everybody may know of it, and it is not over.
    pub fn may_be_cancelled(&self, state: State, now: Timestamp) -> bool {
        self.may_be_changed(state) && state.is_public() && now < self.plan.ends
    }

    /// Whether people may have said something at it by `now`: it has begun and was not cancelled.
    pub fn has_been_held(&self, now: Timestamp) -> bool {
        self.cancelled.is_none() && self.plan.starts <= now
    }

    /// Whether what was said and done can be told at `now`: it has begun.
    pub fn takes_notes(&self, state: State, now: Timestamp) -> bool {
        self.may_be_changed(state) && self.has_been_held(now)
    }
}

/// An activity with its dialogue, for a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The activity.
    pub activity: Activity,
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub dialogue: String,
    /// Whether the dialogue is made-up example content.
    pub is_example: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::TimeOfDay;
    use crate::testing::noon;

    fn at(day: &str, time: &str) -> Timestamp {
        let time: TimeOfDay = time.parse().unwrap();
        time.on(day.parse().unwrap()).unwrap()
    }

    fn meeting(starts: Timestamp, ends: Timestamp) -> NewActivity {
        NewActivity {
            kind: Kind::Meeting,
            title: "Möte om torget".into(),
            place: "Biblioteket".into(),
            starts,
            ends,
            access: "Hiss finns.".into(),
            hearing: String::new(),
            how_to: String::new(),
        }
    }

    #[test]
    fn when_it_is_stands_as_people_say_it() {
        let evening = meeting(at("2026-12-02", "18:00"), at("2026-12-02", "20:00"));
        let words = evening.when(Locale::Sv).replace('\u{a0}', " ");
        assert_eq!(words, "onsdag 2 december 2026 kl. 18.00–20.00");
        let weeks = meeting(at("2026-12-02", "08:00"), at("2026-12-16", "17:00"));
        let words = weeks.when(Locale::En).replace('\u{a0}', " ");
        assert_eq!(
            words,
            "Wednesday, 2 December 2026 at 08:00 to Wednesday, 16 December 2026 at 17:00"
        );
    }

    #[test]
    fn an_activity_ends_after_it_starts_also_in_the_night_when_the_clocks_go_back() {
        let (one, three) = (at("2026-10-25", "01:00"), at("2026-10-25", "03:00"));
        assert_eq!((three.as_micros() - one.as_micros()) / 3_600_000_000, 3);
        assert_eq!(meeting(one, three).problems(noon()), []);
        let wrong = meeting(three, one).problems(noon());
        assert_eq!(wrong, [("to", Problem::EndsBeforeItStarts)]);
    }

    #[test]
    fn p05_nothing_is_held_before_the_dialogue_was_begun() {
        let begun: Date = "2026-11-23".parse().unwrap();
        let on = |day: &str| meeting(at(day, "18:00"), at(day, "20:00"));
        assert_eq!(on("2026-11-23").too_early(begun, None), None);
        let early = on("2020-01-01");
        let wrong = Some(("day", Problem::BeforeDialogue));
        assert_eq!(early.too_early(begun, None), wrong);
        assert_eq!(early.too_early(begun, Some(&early)), None, "it stands");
        assert_eq!(early.too_early(begun, Some(&on("2020-01-02"))), wrong);
    }

    #[test]
    fn p03_without_a_place_and_words_on_how_to_get_in_it_is_not_planned() {
        let mut meeting = meeting(at("2026-12-02", "18:00"), at("2026-12-02", "20:00"));
        meeting.place = " ".into();
        meeting.access.clear();
        assert_eq!(
            meeting.problems(noon()),
            [("place", Problem::Missing), ("access", Problem::Missing)]
        );
    }

    #[test]
    fn p04_what_everybody_has_read_of_is_cancelled_and_not_taken_away() {
        let activity = Activity {
            is_spoken: false,
            id: Id::new(noon(), &crate::core::Random::seeded(1)),
            version: 1,
            plan: meeting(at("2026-11-23", "18:00"), at("2026-11-23", "20:00")),
            notes: String::new(),
            cancelled: None,
        };
        let after = at("2026-11-23", "21:00");
        for state in State::ALL.iter().copied() {
            let (removed, cancelled) = (
                activity.may_be_removed(state),
                activity.may_be_cancelled(state, noon()),
            );
            assert!(!(removed && cancelled), "{state}");
            assert_eq!(removed || cancelled, !state.is_over(), "{state}");
            assert!(!activity.may_be_cancelled(state, after), "{state}");
            assert!(!activity.takes_notes(state, noon()), "{state}");
            assert_eq!(
                activity.takes_notes(state, after),
                !state.is_over(),
                "{state}"
            );
        }
    }
}
