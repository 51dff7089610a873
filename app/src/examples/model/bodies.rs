//! What `bodies.toml` says: the bodies, their areas and posts, the goal periods, what the law demands, and the population.

use serde::Deserialize;

/// `bodies.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bodies {
    pub bodies: Vec<Body>,
    pub goal_periods: Vec<GoalPeriod>,
    pub matters: Vec<Matter>,
    pub populations: Vec<Population>,
}

/// A political body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    pub slug: String,
    pub name: String,
    pub name_en: String,
    pub kind: String,
    pub case_prefix: String,
    pub first_day: Option<String>,
    #[serde(default)]
    pub posts: Vec<Post>,
    #[serde(default)]
    pub areas: Vec<Area>,
}

/// An area of activity that lies with a body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub name: String,
    pub name_en: String,
}

/// An elected post, held in each of `terms`: 0 is the term of the day of seeding, −1 the one before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    pub title: String,
    pub title_en: String,
    pub standing: String,
    pub terms: Vec<i16>,
}

/// A goal period of whole years, counted from the year of seeding; `{first}` and `{last}` in its names are years.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalPeriod {
    pub name: String,
    pub name_en: String,
    pub first_year: i16,
    pub last_year: i16,
}

/// A kind of matter on which the law demands a dialogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    pub name: String,
    pub name_en: String,
    pub law: String,
    pub amount: i64,
    pub unit: String,
    pub first_day: String,
}

/// Made-up shares of the population, by a question, of a year so many years before the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    pub question: String,
    pub years_ago: i16,
    pub source: String,
    pub shares: Vec<PopulationShare>,
}

/// A group's share in per cent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PopulationShare {
    pub answer: String,
    #[serde(default)]
    pub name_en: String,
    pub percent: String,
}
