//! One row of a file: what it becomes, or what is wrong with it.

use super::{Field, Options, read_day};
use crate::activities::Activity;
use crate::contributions::{
    Draft, Kind, Registration, WRITTEN_IN, has_personal_number, language_name,
};
use crate::core::{Form, Locale, Timestamp, text};
use crate::deliveries::{NewCorrespondent, Way, lines_of};
use crate::dialogues::{Dialogue, Problem};
use crate::moderation::personal_data;
use crate::places::Place;

/// Where the same words are already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    /// In this row of the file.
    Row(i64),
    /// In the dialogue, under this number.
    Idea(i64),
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It can be taken in.
    Good,
    /// Something is wrong: at which field, and what to do.
    Wrong(Vec<(Field, String)>),
    /// Its words are there already.
    Same(Same),
}

/// A row with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Its number in the file.
    pub number: i64,
    /// The text of it.
    pub text: String,
    /// The name of somebody who cannot be told, since neither an address nor a number stands with it; empty for nobody.
    pub name_alone: String,
    /// What it becomes when it is taken in.
    pub new: Option<Registration>,
    /// What it is.
    pub verdict: Verdict,
}

impl Judged {
    /// What is taken in of it, when also what is there already is taken (`with_same`).
    pub fn taken(&self, with_same: bool) -> Option<&Registration> {
        match self.verdict {
            Verdict::Good => self.new.as_ref(),
            Verdict::Same(_) if with_same => self.new.as_ref(),
            _ => None,
        }
    }
}

impl Judged {
    /// What in it looks like somebody's personal data, to look at before it is taken in: a number or an address that a form lets
    /// pass too. Who is told is not meant.
    pub fn looks_personal(&self) -> Vec<&str> {
        let Some(new) = &self.new else {
            return Vec::new();
        };
        let draft = &new.draft;
        let place = draft
            .place
            .as_ref()
            .map_or("", |place| place.words.as_str());
        let written = [
            draft.text.as_str(),
            draft.title.as_str(),
            draft.translation.as_str(),
            place,
        ];
        written.into_iter().flat_map(personal_data).collect()
    }

    /// What else is taken in with its text, in the order of the columns: the title, the place in words, the name that everybody sees,
    /// and who is told and how they are reached.
    pub fn besides(new: &Registration) -> Vec<(Field, String)> {
        let draft = &new.draft;
        let place = draft
            .place
            .as_ref()
            .map_or("", |place| place.words.as_str());
        let (name, address, phone) = new.reply.as_ref().map_or(("", "", ""), |reply| {
            let NewCorrespondent {
                name,
                address,
                phone,
                ..
            } = reply;
            (name.as_str(), address.as_str(), phone.as_str())
        });
        let all = [
            (Field::Title, draft.title.as_str()),
            (Field::Translation, draft.translation.as_str()),
            (Field::Name, draft.shown_name.as_str()),
            (Field::Place, place),
            (Field::ReplyName, name),
            (Field::ReplyAddress, address),
            (Field::ReplyPhone, phone),
        ];
        all.into_iter()
            .filter(|(_, words)| !words.is_empty())
            .map(|(field, words)| (field, words.replace('\n', ", ")))
            .collect()
    }

    /// Why it is left out, a line for each thing; nothing for one that is taken in.
    pub fn why(&self, with_same: bool, l: Locale) -> Option<Vec<String>> {
        match &self.verdict {
            Verdict::Good => None,
            Verdict::Same(_) if with_same => None,
            Verdict::Same(Same::Row(row)) => Some(vec![text::imports_same_row(l, *row)]),
            Verdict::Same(Same::Idea(idea)) => Some(vec![text::imports_same_idea(l, *idea)]),
            Verdict::Wrong(wrong) => Some(
                wrong
                    .iter()
                    .map(|(field, words)| format!("{}: {words}", field.name(l)))
                    .collect(),
            ),
        }
    }
}

/// What the row `cells` becomes in `dialogue` with these `options`, or what is wrong with it. Whether its words are there
/// already is asked afterwards.
pub fn judge(
    (number, cells): (i64, &[String]),
    options: &Options,
    (dialogue, held): (&Dialogue, &[Activity]),
    (now, l): (Timestamp, Locale),
) -> Judged {
    let cell = |field: Field| -> &str {
        let at = options.mapping.get(&field);
        at.and_then(|at| cells.get(*at))
            .map_or("", |cell| cell.trim())
    };
    let mut wrong: Vec<(Field, String)> = Vec::new();
    let lang = match cell(Field::Lang) {
        "" => Some(options.lang.clone()),
        typed => known_language(typed),
    };
    if lang.is_none() {
        wrong.push((Field::Lang, text::imports_row_language(l).to_owned()));
    }
    let came_on = match cell(Field::CameOn) {
        "" => options.came_on,
        typed => read_day(typed),
    };
    if came_on.is_none() {
        let words = match cell(Field::CameOn) {
            "" => Problem::NoDay.words(l),
            _ => text::imports_row_day(l),
        };
        wrong.push((Field::CameOn, words.to_owned()));
    }
    let kind = match cell(Field::Kind) {
        "" => Some(Kind::default()),
        typed => known_kind(typed),
    };
    if kind.is_none() {
        wrong.push((Field::Kind, text::imports_row_kind(l).to_owned()));
    }
    if cell(Field::Translation).chars().count() > 10_000 {
        wrong.push((Field::Translation, Problem::TooLong.words(l).to_owned()));
    }
    // The others are read as a form is, which looks itself.
    for field in [Field::Translation, Field::Place] {
        if has_personal_number(cell(field)) {
            wrong.push((field, text::contributions_personal_number(l).to_owned()));
        }
    }
    let place = Place::of(None, cell(Field::Place));
    if place.as_ref().is_some_and(Place::is_too_long) {
        wrong.push((Field::Place, Problem::TooLong.words(l).to_owned()));
    }
    let mut form = Form::new()
        .with("text", cell(Field::Text))
        .with("title", cell(Field::Title))
        .with("name", cell(Field::Name));
    let draft = Draft::parse_or(&mut form, text::imports_row_empty(l), l);
    wrong.extend(
        form.errors()
            .into_iter()
            .filter_map(|(name, words)| Some((name.parse().ok()?, words))),
    );
    let name_alone = match (cell(Field::ReplyAddress), cell(Field::ReplyPhone)) {
        ("", "") => cell(Field::ReplyName).to_owned(),
        _ => String::new(),
    };
    let reply = reply(
        cell(Field::ReplyName),
        cell(Field::ReplyAddress),
        cell(Field::ReplyPhone),
        lang.as_deref(),
    );
    let new = match (draft, options.channel, came_on, lang, kind) {
        (Some(draft), Some(channel), Some(came_on), Some(lang), Some(kind)) => {
            let new = Registration {
                draft: Draft {
                    lang,
                    kind,
                    translation: cell(Field::Translation).to_owned(),
                    place,
                    ..draft
                },
                channel,
                activity: options.activity,
                came_on,
                reply,
            };
            let problems = new.problems(dialogue, held, now);
            // What is wrong for all rows alike is told beside the choice.
            wrong.extend(problems.into_iter().filter_map(|(name, problem)| {
                let field = name.parse().ok()?;
                Some((field, problem.words(l).to_owned()))
            }));
            Some(new)
        }
        _ => None,
    };
    Judged {
        number,
        text: cell(Field::Text).to_owned(),
        name_alone,
        new: new.filter(|_| wrong.is_empty()),
        verdict: if wrong.is_empty() {
            Verdict::Good
        } else {
            Verdict::Wrong(wrong)
        },
    }
}

/// How somebody wants to be told. A name with nothing to reach it by is left out, which is pointed out
/// ([`Judged::name_alone`]): lists often have them.
fn reply(name: &str, address: &str, phone: &str, lang: Option<&str>) -> Option<NewCorrespondent> {
    let way = match (address.is_empty(), phone.is_empty()) {
        (true, true) => return None,
        (false, _) => Way::Letter,
        (true, false) => Way::Call,
    };
    Some(NewCorrespondent {
        way,
        name: name.to_owned(),
        // In one cell the lines of an address are often parted by commas.
        address: lines_of(address),
        phone: if way == Way::Call {
            phone.to_owned()
        } else {
            String::new()
        },
        locale: crate::core::locale::or_default(lang.unwrap_or_default()),
    })
}

/// The tag of a language that is named by its tag, or by its name in Swedish or English.
fn known_language(typed: &str) -> Option<String> {
    let typed = typed.to_lowercase();
    WRITTEN_IN
        .iter()
        .find(|tag| {
            let is_named = |l| language_name(tag, l).to_lowercase() == typed;
            **tag == typed || is_named(Locale::Sv) || is_named(Locale::En)
        })
        .map(|tag| (*tag).to_owned())
}

fn known_kind(typed: &str) -> Option<Kind> {
    let typed = typed.to_lowercase();
    Kind::ALL.iter().copied().find(|kind| {
        let is_named = |l| kind.name(l).to_lowercase() == typed;
        kind.as_str() == typed || is_named(Locale::Sv) || is_named(Locale::En)
    })
}
