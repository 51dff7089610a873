//! The example content as its files say it. See content/README.md.

use std::collections::BTreeMap;

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

/// A goal period of whole years, counted from the year of seeding; `{first}` and `{last}` in its names are years.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalPeriod {
    pub name: String,
    pub name_en: String,
    pub first_year: i16,
    pub last_year: i16,
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

/// `staff.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    pub staff: Vec<Account>,
    pub functions: Vec<Function>,
}

/// The function that coordinates, or its deputy, behind which an account stands; `first_in` counts from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Function {
    pub place: String,
    pub name: String,
    pub name_en: String,
    pub email: String,
    pub phone: String,
    pub account: String,
    pub first_in: i64,
}

/// An account of staff.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub email: String,
    pub name: String,
    pub roles: Vec<AccountRole>,
    pub seat: Option<AccountSeat>,
}

/// The elected post that an account holds in the term of the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountSeat {
    pub body: String,
    pub title: String,
}

/// A role, for one body or for all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountRole {
    pub role: String,
    pub body: Option<String>,
}

/// `initiatives.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiatives {
    pub initiatives: Vec<Initiative>,
}

/// Something that somebody proposed, as far as it has come. Days count from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    #[serde(default)]
    pub title: String,
    pub text: String,
    pub origin: String,
    #[serde(default)]
    pub shown_name: String,
    pub wished: Option<String>,
    pub received_in: i64,
    pub published_in: Option<i64>,
    pub routed_in: Option<i64>,
    pub body: Option<String>,
    pub answer: Option<InitiativeAnswer>,
}

/// What a body answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitiativeAnswer {
    pub answer: String,
    pub reasons: String,
    pub case_number: String,
    pub decided_in: i64,
    pub entered_in: i64,
    pub paragraph: String,
    #[serde(default)]
    pub minutes_url: String,
    pub begins: Option<String>,
}

/// One dialogue. Days count from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialogue {
    pub slug: String,
    pub title: String,
    pub lead: String,
    pub kind: String,
    pub state: String,
    pub owner: String,
    pub deciding_body: String,
    pub area: Option<String>,
    pub background: String,
    pub purpose: String,
    pub goal: String,
    pub target_group: String,
    pub can_change: Vec<String>,
    pub cannot_change: Vec<String>,
    pub decides: String,
    pub nothing_decided: bool,
    pub participation: String,
    pub influence: String,
    pub case_number: String,
    pub responsible_post: String,
    pub contact: String,
    #[serde(default)]
    pub other_ways: String,
    #[serde(default)]
    pub inclusion: Vec<Inclusion>,
    pub matter: Option<String>,
    pub opens_in: i64,
    pub closes_in: i64,
    pub compile_by: i64,
    pub decision_in: i64,
    pub feedback_by: i64,
    pub follow_up_in: i64,
    pub announced_in: Option<i64>,
    pub compiled_in: Option<i64>,
    pub handling_in: Option<i64>,
    pub fed_back_in: Option<i64>,
    pub followed_up_in: Option<i64>,
    #[serde(default)]
    pub compilation: String,
    #[serde(default)]
    pub minority_views: String,
    #[serde(default)]
    pub compilation_limits: String,
    #[serde(default)]
    pub feedback_message: String,
    #[serde(default)]
    pub evaluation: String,
    pub start_decision: Option<Decision>,
    #[serde(default)]
    pub consultations: Vec<Consultation>,
    #[serde(default)]
    pub themes: Vec<Theme>,
    #[serde(default)]
    pub steps: Vec<PoliticalStep>,
    #[serde(default)]
    pub result_decisions: Vec<Decision>,
    #[serde(default)]
    pub activities: Vec<Activity>,
    #[serde(default)]
    pub ideas: Vec<Idea>,
    #[serde(default)]
    pub replies: Vec<Reply>,
    #[serde(default)]
    pub answers: Answers,
}

/// How many gave each answer to the voluntary questions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    pub trust_before: BTreeMap<String, usize>,
    pub trust_after: BTreeMap<String, usize>,
    pub age: BTreeMap<String, usize>,
    pub gender: BTreeMap<String, usize>,
    pub part: BTreeMap<String, usize>,
    pub first_time: BTreeMap<String, usize>,
}

/// What somebody elected replies: to the theme with this key, or to the whole dialogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    #[serde(default)]
    pub theme: String,
    pub in_days: i64,
    pub text: String,
    #[serde(default)]
    pub changed_in: i64,
    #[serde(default)]
    pub changed_text: String,
    #[serde(default)]
    pub reason: String,
}

/// A meeting, a walk or another activity.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    pub kind: String,
    pub title: String,
    pub in_days: i64,
    pub from: String,
    pub to: String,
    pub end_in: Option<i64>,
    pub place: String,
    pub access: String,
    #[serde(default)]
    pub hearing: String,
    #[serde(default)]
    pub how_to: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub cancelled: String,
}

/// A group that is seldom heard, how it is sought out, and how that went.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inclusion {
    pub group: String,
    pub group_en: String,
    pub measure: String,
    #[serde(default)]
    pub who: String,
    pub in_days: Option<i64>,
    #[serde(default)]
    pub place: String,
    pub cost: Option<i64>,
    pub outcome: Option<String>,
    #[serde(default)]
    pub result: String,
    pub reached: Option<i64>,
}

/// A decision of a body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub body: String,
    pub in_days: i64,
    pub paragraph: String,
    pub summary: String,
    #[serde(default)]
    pub minutes_url: String,
    #[serde(default)]
    pub part: String,
}

/// A committee that was asked about a strategic dialogue: what it said and why, or only why it is not waited for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    pub body: String,
    pub answer: Option<String>,
    pub in_days: i64,
    pub words: String,
}

/// A theme and what came of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub key: String,
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub minority: bool,
    #[serde(default)]
    pub answer: String,
    pub outcome: Option<String>,
    #[serde(default)]
    pub did: String,
    #[serde(default)]
    pub reason: String,
    pub decision: Option<String>,
    pub commitment: Option<Commitment>,
}

/// A promise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    pub text: String,
    pub owner: String,
    pub due_in: i64,
    pub done_in: Option<i64>,
    #[serde(default)]
    pub note: String,
    pub answers: Option<Verdicts>,
}

/// How many participants say that it was done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdicts {
    pub yes: usize,
    pub partly: usize,
    pub no: usize,
}

/// A step of the political handling.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoliticalStep {
    pub kind: String,
    pub in_days: i64,
    pub title: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub url: String,
}

/// What somebody sent in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idea {
    pub text: String,
    #[serde(default)]
    pub title: String,
    pub kind: String,
    pub tie: String,
    #[serde(default)]
    pub shown_name: String,
    pub channel: String,
    #[serde(default)]
    pub activity: String,
    pub lang: String,
    #[serde(default)]
    pub translation: String,
    pub in_days: i64,
    pub state: String,
    #[serde(default)]
    pub masked_text: String,
    #[serde(default)]
    pub theme: String,
    #[serde(default)]
    pub answer: String,
    #[serde(default)]
    pub refused_rule: String,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub same: String,
    pub rerouted: Option<Rerouted>,
}

/// Where an idea belongs, when that is somewhere else.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rerouted {
    pub place: String,
    #[serde(default)]
    pub authority: String,
    pub dialogue: Option<String>,
    pub words: String,
}
