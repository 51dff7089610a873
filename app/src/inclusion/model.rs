//! A measure for a group that is seldom heard.

use crate::core::{Date, Id, Locale, Timestamp, number, text};
use crate::dialogues::{Dialogue, Problem, Problems, State, fits, near, said};

keywords! {
    /// Groups that are often seldom heard, to choose from; each can also be named in other words.
    pub enum Suggestion {
        /// Children.
        Children = "children",
        /// Young people.
        Young = "young",
        /// Older people who seldom go out.
        Older = "older",
        /// People with disabilities.
        Disabilities = "disabilities",
        /// People who are new in Sweden.
        Newcomers = "newcomers",
        /// People who speak another language than Swedish.
        Languages = "languages",
        /// National minorities.
        Minorities = "minorities",
        /// People who live in the countryside.
        Countryside = "countryside",
        /// People who work at night or in shifts.
        Shifts = "shifts",
        /// People with little money.
        Means = "means",
        /// People who do not use the web.
        Offline = "offline",
    }
}

impl Suggestion {
    /// The group's name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Children => text::inclusion_group_children(l),
            Self::Young => text::inclusion_group_young(l),
            Self::Older => text::inclusion_group_older(l),
            Self::Disabilities => text::inclusion_group_disabilities(l),
            Self::Newcomers => text::inclusion_group_newcomers(l),
            Self::Languages => text::inclusion_group_languages(l),
            Self::Minorities => text::inclusion_group_minorities(l),
            Self::Countryside => text::inclusion_group_countryside(l),
            Self::Shifts => text::inclusion_group_shifts(l),
            Self::Means => text::inclusion_group_means(l),
            Self::Offline => text::inclusion_group_offline(l),
        }
    }
}

keywords! {
    /// How a measure went.
    pub enum Outcome {
        /// It was carried out.
        Done = "done",
        /// It was not.
        NotDone = "not_done",
    }
}

impl Outcome {
    /// Its words: "Genomförd".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Done => text::inclusion_done(l),
            Self::NotDone => text::inclusion_not_done(l),
        }
    }
}

/// A group and how it is sought out, as it is planned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewMeasure {
    /// "Unga 13–19 år".
    pub group: String,
    /// The group in English; may be empty.
    pub group_en: String,
    /// "Vi besöker högstadiet och gymnasiet."
    pub measure: String,
    /// Who does it: a role, not a person.
    pub who: String,
    /// When.
    pub day: Option<Date>,
    /// Where.
    pub place: String,
    /// What it costs, in whole kronor.
    pub cost: Option<i64>,
}

impl NewMeasure {
    /// The group named after a suggestion, in the languages in which nothing was typed.
    #[must_use]
    pub fn suggested(mut self, suggestion: Option<Suggestion>) -> Self {
        if let Some(suggestion) = suggestion
            && self.group.trim().is_empty()
        {
            suggestion.name(Locale::Sv).clone_into(&mut self.group);
            if self.group_en.trim().is_empty() {
                suggestion.name(Locale::En).clone_into(&mut self.group_en);
            }
        }
        self
    }

    /// The group in the page's language, or in Swedish, with whether it is in another language than the page.
    pub fn group(&self, l: Locale) -> (&str, bool) {
        match l {
            Locale::Sv => (&self.group, false),
            Locale::En if !self.group_en.is_empty() => (&self.group_en, false),
            _ => (&self.group, true),
        }
    }

    /// Whether it is said who does it, when and where.
    pub fn is_whole(&self) -> bool {
        self.day.is_some()
            && [&self.who, &self.place]
                .iter()
                .all(|text| !text.trim().is_empty())
    }

    /// What stands in the way of planning it in `dialogue`. While only staff see the dialogue, what is not known
    /// yet may be left out.
    pub fn problems(&self, dialogue: &Dialogue, today: Date) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "group", &self.group, 200);
        fits(&mut problems, "group_en", &self.group_en, 200);
        said(&mut problems, "measure", &self.measure, 1_000);
        fits(&mut problems, "who", &self.who, 200);
        fits(&mut problems, "place", &self.place, 200);
        if let Some(day) = self.day {
            near(&mut problems, "day", day, today);
            if dialogue.closes_on.is_some_and(|last| day > last) {
                problems.push(("day", Problem::AfterClosing));
            }
        }
        if dialogue.state.is_public() {
            for (field, is_there) in [
                ("who", !self.who.trim().is_empty()),
                ("day", self.day.is_some()),
                ("place", !self.place.trim().is_empty()),
            ] {
                if !is_there {
                    problems.push((field, Problem::NeededInPublic));
                }
            }
        }
        problems
    }

    /// Who, when and where, as far as it is known: "Ungdomssamordnaren · onsdag 2 december 2026 · Dalboskolan".
    pub fn who_when_where(&self, l: Locale) -> String {
        let day = self.day.map(|day| day.full(l)).unwrap_or_default();
        let parts = [self.who.trim(), &day, self.place.trim()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// All of it as one text, for the log of changes that everybody reads (P4).
    pub fn written(&self) -> String {
        let l = Locale::Sv;
        let mut lines = vec![
            self.group.clone(),
            self.measure.clone(),
            self.who_when_where(l),
        ];
        lines.extend(
            self.cost
                .map(|cost| text::inclusion_costs(l, number::whole(cost, l))),
        );
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}

/// How a measure went, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTold {
    /// Whether it was carried out; none when that is not said.
    pub outcome: Option<Outcome>,
    /// What came of it, or why it was not carried out.
    pub result: String,
    /// How many were reached, when somebody counted.
    pub reached: Option<i64>,
}

impl NewTold {
    /// What is wrong with it.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.outcome.is_none() {
            problems.push(("outcome", Problem::NotAChoice));
        }
        said(&mut problems, "result", &self.result, 2_000);
        if self.outcome == Some(Outcome::NotDone) && self.reached.is_some() {
            problems.push(("reached", Problem::NobodyReached));
        }
        problems
    }
}

/// How a measure went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whether it was carried out.
    pub outcome: Outcome,
    /// What came of it, or why it was not carried out.
    pub result: String,
    /// How many were reached, when somebody counted.
    pub reached: Option<i64>,
    /// When it was told.
    pub at: Timestamp,
}

/// A measure of a dialogue's plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Which.
    pub id: Id,
    /// Counts its changes.
    pub version: i64,
    /// What is planned.
    pub plan: NewMeasure,
    /// How it went, when that is told.
    pub told: Option<Told>,
}

impl Measure {
    /// Whether what is planned may still be changed while the dialogue is in `state`: what is told stays.
    pub const fn may_be_changed(&self, state: State) -> bool {
        state.plans_inclusion() && self.told.is_none()
    }

    /// Whether it may be taken out of the plan: nothing that a dialogue opened with is.
    pub const fn may_be_removed(&self, state: State) -> bool {
        self.may_be_changed(state) && !state.is_locked()
    }
}

/// The most that anything costs, and the most people that are reached.
const MOST: i64 = 100_000_000;

/// A number as people type it, "3 000 kr" or nothing.
pub fn amount(typed: &str) -> Result<Option<i64>, Problem> {
    let typed = typed.trim().trim_end_matches("kr").trim_end_matches(':');
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits
        .parse()
        .ok()
        .filter(|number| (0..=MOST).contains(number))
        .map(Some)
        .ok_or(Problem::NotAnAmount)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn whole() -> NewMeasure {
        NewMeasure {
            group: "Unga".into(),
            measure: "Vi besöker skolorna.".into(),
            who: "Ungdomssamordnaren".into(),
            day: "2026-11-25".parse().ok(),
            place: "Dalboskolan".into(),
            ..NewMeasure::default()
        }
    }

    #[test]
    fn p06_a_measure_is_whole_with_who_when_and_where() {
        assert!(whole().is_whole());
        for take_out in [
            |m: &mut NewMeasure| m.who = " ".into(),
            |m: &mut NewMeasure| m.day = None,
            |m: &mut NewMeasure| m.place.clear(),
        ] {
            let mut measure = whole();
            take_out(&mut measure);
            assert!(!measure.is_whole(), "{measure:?}");
        }
    }

    #[test]
    fn p06_it_is_told_how_it_went_or_why_not() {
        let told = |outcome, result: &str, reached| NewTold {
            outcome,
            result: result.into(),
            reached,
        };
        for (told, problems) in [
            (told(Some(Outcome::Done), "Tio idéer.", Some(40)), vec![]),
            (
                told(Some(Outcome::NotDone), "Skolan var stängd.", None),
                vec![],
            ),
            (
                told(Some(Outcome::NotDone), " ", None),
                vec![("result", Problem::Missing)],
            ),
            (
                told(None, "Bra.", None),
                vec![("outcome", Problem::NotAChoice)],
            ),
            (
                told(Some(Outcome::NotDone), "Skolan var stängd.", Some(4)),
                vec![("reached", Problem::NobodyReached)],
            ),
        ] {
            assert_eq!(told.problems(), problems, "{told:?}");
        }
    }

    #[test]
    fn what_is_typed_goes_before_what_is_suggested() {
        let typed = whole().suggested(Some(Suggestion::Older));
        assert_eq!(
            (typed.group.as_str(), typed.group_en.as_str()),
            ("Unga", "")
        );
        let empty = NewMeasure::default().suggested(Some(Suggestion::Older));
        assert_eq!(empty.group, Suggestion::Older.name(Locale::Sv));
        assert_eq!(empty.group_en, Suggestion::Older.name(Locale::En));
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, amount_of) in [
            ("", Ok(None)),
            ("3000", Ok(Some(3_000))),
            (" 3 000 kr", Ok(Some(3_000))),
            ("3\u{a0}000", Ok(Some(3_000))),
            ("-1", Err(Problem::NotAnAmount)),
            ("ungefär hundra", Err(Problem::NotAnAmount)),
            ("100000001", Err(Problem::NotAnAmount)),
        ] {
            assert_eq!(amount(typed), amount_of, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_typed_amount_is_more_than_was_meant(typed in "[0-9 kr.,-]{0,12}") {
            if let Ok(Some(amount)) = amount(&typed) {
                let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(Some(amount), digits.parse().ok());
            }
        }
    }
}
