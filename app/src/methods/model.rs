//! Which forms a committee used, and whether it was only one.

use crate::activities::Kind;
use crate::contributions::Channel;
use crate::core::{Id, Locale, text};
use crate::dialogues::Body;

keywords! {
    /// A form in which people take part.
    pub enum Form {
        /// The form on the web.
        Web = "web",
        /// Papers.
        Paper = "paper",
        /// Calls.
        Phone = "phone",
        /// Meetings.
        Meeting = "meeting",
        /// Walks.
        Walk = "walk",
        /// Times to drop in.
        DropIn = "drop_in",
        /// Workshops.
        Workshop = "workshop",
        /// Surveys.
        Survey = "survey",
    }
}

impl Form {
    /// The form of an activity.
    pub const fn of_activity(kind: Kind) -> Self {
        match kind {
            Kind::Meeting => Self::Meeting,
            Kind::Walk => Self::Walk,
            Kind::DropIn => Self::DropIn,
            Kind::Workshop => Self::Workshop,
            Kind::Survey => Self::Survey,
        }
    }

    /// The form in which a contribution came by `channel`, at an activity of that kind if at any.
    pub const fn of_contribution(channel: Channel, activity: Option<Kind>) -> Self {
        match (channel, activity) {
            (Channel::Web, _) => Self::Web,
            (Channel::Paper | Channel::Letter, _) => Self::Paper,
            (Channel::Phone, _) => Self::Phone,
            (Channel::Meeting, Some(kind)) => Self::of_activity(kind),
            (Channel::Meeting, None) => Self::Meeting,
        }
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Web => text::methods_web(l),
            Self::Paper => text::methods_paper(l),
            Self::Phone => text::methods_phone(l),
            Self::Meeting => text::activities_kind_meeting(l),
            Self::Walk => text::activities_kind_walk(l),
            Self::DropIn => text::activities_kind_drop_in(l),
            Self::Workshop => text::activities_kind_workshop(l),
            Self::Survey => text::activities_kind_survey(l),
        }
    }
}

/// A form with how much it was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// Which.
    pub form: Form,
    /// Activities that were held in it.
    pub occasions: i64,
    /// Contributions that came in it.
    pub ideas: i64,
}

impl Use {
    /// "Vandring: 2 tillfällen, 14 idéer".
    pub fn words(&self, l: Locale) -> String {
        let name = self.form.name(l);
        let occasions = (self.occasions > 0).then(|| text::methods_occasions(l, self.occasions));
        let ideas = (self.ideas > 0).then(|| text::methods_ideas(l, self.ideas));
        let counts: Vec<String> = occasions.into_iter().chain(ideas).collect();
        format!("{name}: {}", counts.join(", "))
    }
}

/// The forms that a body used in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfBody {
    /// Which body.
    pub body: Body,
    /// Its forms, in their order; none when nobody took part.
    pub uses: Vec<Use>,
}

impl OfBody {
    /// Whether it used one single form: then others are left out (P36).
    pub const fn is_one_sided(&self) -> bool {
        self.uses.len() == 1
    }
}

/// So much of a form for a body: the body, the form, and how many.
pub type Counted = (Id, Form, i64);

/// Brings the `bodies` together with the activities that were held and the contributions that came for each.
pub fn overview(bodies: Vec<Body>, held: &[Counted], came: &[Counted]) -> Vec<OfBody> {
    let sum = |counted: &[Counted], body: Id, form: Form| -> i64 {
        counted
            .iter()
            .filter(|(of, in_form, _)| (*of, *in_form) == (body, form))
            .map(|(_, _, number)| number)
            .sum()
    };
    bodies
        .into_iter()
        .map(|body| {
            let uses = Form::ALL
                .iter()
                .map(|form| Use {
                    form: *form,
                    occasions: sum(held, body.id, *form),
                    ideas: sum(came, body.id, *form),
                })
                .filter(|used| used.occasions + used.ideas > 0)
                .collect();
            OfBody { body, uses }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Random;
    use crate::testing::noon;

    #[test]
    fn p36_one_single_form_is_flagged_and_two_are_not() {
        let random = Random::seeded(5);
        let body = |name: &str| {
            let id = Id::new(noon(), &random);
            Body::new(id, name.into(), name.into(), name.into())
        };
        let (one, two, none) = (body("en"), body("två"), body("ingen"));
        let (first, second) = (one.id, two.id);
        let held = [(second, Form::Walk, 2)];
        let came = [
            (first, Form::Web, 7),
            (second, Form::Walk, 14),
            (second, Form::Web, 1),
            (second, Form::Web, 2),
        ];
        let all = overview(vec![one, two, none], &held, &came);
        let flags: Vec<bool> = all.iter().map(OfBody::is_one_sided).collect();
        assert_eq!(flags, [true, false, false]);
        let words: Vec<String> = all[1]
            .uses
            .iter()
            .map(|used| used.words(Locale::Sv))
            .collect();
        assert_eq!(
            words,
            ["Webben: 3 idéer", "Vandring: 2 tillfällen, 14 idéer"]
        );
        assert!(all[2].uses.is_empty());
    }

    #[test]
    fn p36_what_came_at_a_walk_came_by_walking() {
        for (channel, activity, form) in [
            (Channel::Web, Some(Kind::Walk), Form::Web),
            (Channel::Paper, Some(Kind::Walk), Form::Paper),
            (Channel::Phone, None, Form::Phone),
            (Channel::Meeting, Some(Kind::Walk), Form::Walk),
            (Channel::Meeting, None, Form::Meeting),
        ] {
            assert_eq!(Form::of_contribution(channel, activity), form);
        }
    }
}
