//! A seat that somebody holds, what they reply under it, and a dialogue on one page.

use crate::contributions::{self, State};
use crate::core::{Date, Id, Locale, Period, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, said};
use crate::mandates::Post;
use crate::moderation::Rule;
use crate::themes::Theme;

/// An elected post with the mandate of whoever holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Which post.
    pub post: Id,
    /// Of which body.
    pub body: Body,
    /// "Ordförande".
    title: String,
    /// "Chair".
    title_en: String,
    /// Under which mandate.
    pub mandate: Id,
    /// From when to when.
    pub period: Period,
}

impl Seat {
    /// The seats that the account `staff` has, had or will have, the earliest first.
    pub fn all_of(posts: &[Post], staff: Id) -> Vec<Self> {
        let mut seats: Vec<Self> = posts
            .iter()
            .flat_map(|post| post.mandates.iter().map(move |mandate| (post, mandate)))
            .filter(|(_, mandate)| mandate.staff == Some(staff))
            .map(|(post, mandate)| Self {
                post: post.id,
                body: post.body.clone(),
                title: post.title.clone(),
                title_en: post.title_en.clone(),
                mandate: mandate.id,
                period: mandate.period,
            })
            .collect();
        seats.sort_by_key(|seat| (seat.period.first(), seat.mandate));
        seats
    }

    /// What the one who holds it is called: "Ordförande i samhällsbyggnadsnämnden". A post, never a person.
    pub fn role(&self, l: Locale) -> String {
        let title = l.of_two(&self.title, &self.title_en);
        // In a Swedish sentence a body is written small.
        let body = if l.is_swedish() {
            begin_small(self.body.name(l))
        } else {
            self.body.name(l).to_owned()
        };
        text::elected_role(l, body, title.clone())
    }
}

fn begin_small(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

/// The seat under which one may reply on `today` in a dialogue of these bodies: the one that answers for it, else one of
/// its owner's, else one of the body that decides. None without a mandate that covers the day.
pub fn seat_in(
    seats: &[Seat],
    responsible: Option<Id>,
    [owner, deciding]: [Id; 2],
    today: Date,
) -> Option<&Seat> {
    let rank = |seat: &&Seat| {
        if Some(seat.post) == responsible {
            0
        } else if seat.body.id == owner {
            1
        } else {
            2
        }
    };
    seats
        .iter()
        .filter(|seat| seat.period.holds(today))
        .filter(|seat| [owner, deciding].contains(&seat.body.id))
        .min_by_key(rank)
}

/// What somebody elected has replied, to a theme or to the whole dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Which.
    pub id: Id,
    /// The theme it is about; none for the whole dialogue.
    pub theme: Option<Id>,
    /// What that theme is called; empty for the whole dialogue.
    pub theme_title: String,
    /// Under which mandate.
    pub mandate: Id,
    /// "Ordförande i samhällsbyggnadsnämnden".
    pub given_as: String,
    /// "Chair of the Community Planning Committee".
    pub given_as_en: String,
    /// What is replied.
    pub words: String,
    /// When it was given.
    pub given_at: Timestamp,
    /// Counts its changes.
    pub version: i64,
    /// Its changes, the oldest first (P4).
    pub revisions: Vec<ReplyRevision>,
}

impl Reply {
    /// Who replies, in words.
    pub fn role(&self, l: Locale) -> &str {
        l.of_two(&self.given_as, &self.given_as_en)
    }
}

/// A change of a reply: dated and explained (P4).
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReplyRevision {
    /// Of which reply.
    pub reply_id: Id,
    /// What stood there.
    pub before_words: String,
    /// What stands there since.
    pub after_words: String,
    /// Why.
    pub reason: String,
    /// When.
    pub revised_at: Timestamp,
}

/// A reply of somebody who holds or held a post, with the dialogue it stands in.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PostReply {
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub title: String,
    /// The theme's name; empty for the whole dialogue.
    pub theme_title: String,
    /// What is replied.
    pub words: String,
    /// When it was given.
    pub given_at: Timestamp,
}

/// A reply to give, or what becomes of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReply {
    /// What is replied.
    pub words: String,
    /// Why it is changed; not asked for the first time.
    pub reason: String,
}

impl NewReply {
    /// What is wrong with it, instead of what stood there `before`.
    pub fn problems(&self, before: Option<&str>) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "words", &self.words, 4_000);
        if let Some(before) = before {
            if before == self.words.trim() {
                problems.push(("words", Problem::Unchanged));
            }
            said(&mut problems, "reason", &self.reason, 2_000);
        }
        problems
    }
}

/// How many contributions stand how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// All that came in.
    pub received: i64,
    /// What everybody can read, also with something covered.
    pub published: i64,
    /// What of that has something covered.
    pub masked: i64,
    /// What waits to be reviewed.
    pub waiting: i64,
    /// What is not published, by the rule behind it.
    pub refused: Vec<(Rule, i64)>,
}

impl Figures {
    /// From how many there are of each state and rule.
    pub fn of(counts: impl IntoIterator<Item = (State, Option<Rule>, i64)>) -> Self {
        let mut figures = Self::default();
        for (state, rule, count) in counts {
            figures.received += count;
            match state {
                State::Received => figures.waiting += count,
                State::Published => figures.published += count,
                State::Masked => {
                    figures.published += count;
                    figures.masked += count;
                }
                State::Refused => figures.refused.extend(rule.map(|rule| (rule, count))),
            }
        }
        figures
    }

    /// What is not published, whatever the rule.
    pub fn all_refused(&self) -> i64 {
        self.refused.iter().map(|(_, count)| count).sum()
    }
}

/// An idea in its own words.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct QuotedIdea {
    /// Its theme.
    pub theme_id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// What it is.
    pub kind: contributions::Kind,
    /// What it says.
    pub text: String,
    /// The text's language.
    pub lang: String,
    /// The text in Swedish; may be empty.
    pub translation: String,
}

/// Why a theme stands among the minority views.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Officials have marked it.
    Marked,
    /// It has few ideas.
    Few,
}

/// Whether `ideas` of `all` are so few that the theme is named among the minority views: a tenth at most.
pub const fn is_small(ideas: i64, all: i64) -> bool {
    ideas > 0 && ideas * 10 <= all
}

/// A dialogue on one page, beside its own row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How many contributions stand how.
    pub figures: Figures,
    /// Its themes, in their order.
    pub themes: Vec<Theme>,
    /// The first and the latest idea of each theme.
    pub quotes: Vec<QuotedIdea>,
}

impl Summary {
    /// The themes that few have spoken of, or that go against what most have said (P11): named, never dropped.
    pub fn minority(&self) -> Vec<(&Theme, Why)> {
        self.themes
            .iter()
            .filter_map(|theme| {
                if theme.is_minority {
                    Some((theme, Why::Marked))
                } else {
                    is_small(theme.contributions, self.figures.published)
                        .then_some((theme, Why::Few))
                }
            })
            .collect()
    }

    /// What is quoted of `theme`.
    pub fn quotes_of(&self, theme: Id) -> impl Iterator<Item = &QuotedIdea> {
        self.quotes
            .iter()
            .filter(move |idea| idea.theme_id == theme)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::Random;

    fn id(seed: u64) -> Id {
        Id::new(Timestamp::from_micros(0), &Random::seeded(seed))
    }

    fn day(number: i64) -> Date {
        "2026-11-23".parse::<Date>().unwrap().plus_days(number)
    }

    fn seat(post: Id, body: Id, first: i64, last: i64) -> Seat {
        Seat {
            post,
            body: Body::new(
                body,
                "namnden".into(),
                "Kultur- och fritidsnämnden".into(),
                "Culture Committee".into(),
            ),
            title: "Ordförande".into(),
            title_en: "Chair".into(),
            mandate: post,
            period: Period::new(day(first), Some(day(last))).unwrap(),
        }
    }

    #[test]
    fn p24_a_reply_is_given_by_a_post_and_not_by_a_person() {
        let seat = seat(id(1), id(2), 0, 9);
        assert_eq!(
            seat.role(Locale::Sv),
            "Ordförande i kultur- och fritidsnämnden"
        );
        assert_eq!(seat.role(Locale::En), "Chair, Culture Committee");
    }

    #[test]
    fn p24_the_post_that_answers_for_it_replies_before_another_of_the_same_account() {
        let (owner, deciding, elsewhere) = (id(1), id(2), id(3));
        let seats = [
            seat(id(4), elsewhere, 0, 9),
            seat(id(5), deciding, 0, 9),
            seat(id(6), owner, 0, 9),
            seat(id(7), owner, 0, 9),
        ];
        let chosen = |responsible, seats: &[Seat]| {
            seat_in(seats, responsible, [owner, deciding], day(0)).map(|seat| seat.post)
        };
        assert_eq!(chosen(Some(id(7)), &seats), Some(id(7)));
        assert_eq!(chosen(None, &seats), Some(id(6)));
        assert_eq!(chosen(None, &seats[..2]), Some(id(5)));
        assert_eq!(chosen(None, &seats[..1]), None);
    }

    #[test]
    fn p11_the_figures_add_up_to_all_that_came_in() {
        let figures = Figures::of([
            (State::Published, None, 20),
            (State::Masked, Some(Rule::PersonalData), 2),
            (State::Refused, Some(Rule::Advertising), 1),
            (State::Refused, Some(Rule::OffTopic), 3),
            (State::Received, None, 4),
        ]);
        assert_eq!(
            (figures.received, figures.published, figures.masked),
            (30, 22, 2)
        );
        assert_eq!(
            figures.published + figures.all_refused() + figures.waiting,
            figures.received
        );
    }

    proptest! {
        #[test]
        fn p24_nobody_replies_on_a_day_that_their_mandate_does_not_cover(first in -20_i64..20, length in 0_i64..20, today in -40_i64..60) {
            let body = id(1);
            let seats = [seat(id(2), body, first, first + length)];
            let may = seat_in(&seats, Some(id(2)), [body, body], day(today)).is_some();
            prop_assert_eq!(may, first <= today && today <= first + length);
        }

        #[test]
        fn p11_a_theme_with_few_ideas_is_named_among_the_minority_views(ideas in 0_i64..50, others in 0_i64..200) {
            prop_assert_eq!(is_small(ideas, ideas + others), ideas > 0 && others >= 9 * ideas);
        }

        #[test]
        fn p04_a_changed_reply_needs_a_reason(reason in "[ a-zå]{0,6}") {
            let new = NewReply { words: "Nya ord.".into(), reason: reason.clone() };
            prop_assert_eq!(new.problems(Some("Gamla ord.")).is_empty(), !reason.trim().is_empty());
            prop_assert!(new.problems(None).is_empty());
            prop_assert!(new.problems(Some("Nya ord.")).contains(&("words", Problem::Unchanged)));
        }
    }
}
