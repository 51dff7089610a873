//! What the results can be narrowed to: dialogues, themes, bodies and years.

use std::collections::{BTreeMap, BTreeSet};

use super::homes::Homes;
use crate::core::Locale;
use crate::search::model::{Candidate, Count, Facet, Filter, Found, Kind, tally};

/// So many dialogues, themes or years can be chosen among.
const CHOICES: usize = 30;

/// A menu beside that of kinds.
#[derive(Debug, Clone, Copy)]
pub enum Menu {
    /// In which dialogue.
    Dialogue,
    /// To which theme it belongs.
    Theme,
    /// Whose its dialogue is.
    Body,
    /// Of which year.
    Year,
}

impl Menu {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Dialogue, Self::Theme, Self::Body, Self::Year];

    /// `filter` without what is chosen in this menu; nothing where nothing is.
    pub fn left_out_of(self, filter: &Filter) -> Option<Filter> {
        let mut rest = filter.clone();
        match self {
            Self::Dialogue => rest.dialogue = None,
            Self::Theme => rest.theme = None,
            Self::Body => rest.body = None,
            Self::Year => rest.year = None,
        }
        (rest != *filter).then_some(rest)
    }

    /// What can be chosen in it.
    pub const fn of(self, found: &mut Found) -> &mut Vec<Facet> {
        match self {
            Self::Dialogue => &mut found.dialogues,
            Self::Theme => &mut found.themes,
            Self::Body => &mut found.bodies,
            Self::Year => &mut found.years,
        }
    }
}

/// What is `chosen` in a menu, among what could be chosen instead. As much is said of it as was found, also where none of it was looked
/// at among the `others`.
pub fn beside(chosen: Vec<Facet>, mut others: Vec<Facet>) -> Vec<Facet> {
    for one in chosen {
        match others.iter().position(|other| other.value == one.value) {
            Some(at) => others[at].count = one.count,
            None => others.push(one),
        }
    }
    others
}

/// Those of which there is most, the most first, and of as much by name.
fn most(mut facets: Vec<Facet>) -> Vec<Facet> {
    facets.sort_by(|a, b| {
        (b.count.number, &a.name, &a.value).cmp(&(a.count.number, &b.name, &b.value))
    });
    facets.truncate(CHOICES);
    facets
}

/// What the results can be narrowed to.
pub fn facets(found: &mut Found, all: &[Candidate], bounded: &[Kind], homes: &Homes, l: Locale) {
    let is_bounded = |kind: Kind| bounded.contains(&kind);
    let by_dialogue = tally(all, |one| one.dialogues.clone(), is_bounded);
    let dialogues = by_dialogue
        .into_iter()
        .filter_map(|(id, count)| {
            let (name, lang) = homes.name(id)?;
            Some(Facet {
                value: homes.all.get(&id)?.slug.clone(),
                name,
                lang,
                count,
            })
        })
        .collect();
    found.dialogues = most(dialogues);
    let themes = tally(all, |one| homes.themes(one), is_bounded)
        .into_iter()
        .map(|(title, count)| {
            let (name, lang) = homes.called_theme(title);
            Facet {
                value: title.to_owned(),
                name,
                lang,
                count,
            }
        })
        .collect();
    found.themes = most(themes);
    let owners = |one: &Candidate| -> BTreeSet<(String, String)> {
        homes
            .owners(one)
            .map(|owner| (owner.name(l).to_owned(), owner.slug.clone()))
            .collect()
    };
    found.bodies = tally(all, owners, is_bounded)
        .into_iter()
        .map(|((name, value), count)| Facet {
            value,
            name,
            lang: "",
            count,
        })
        .collect();
    found.years = tally(all, |one| [one.year], is_bounded)
        .into_iter()
        .rev()
        .map(|(year, count)| Facet {
            value: year.to_string(),
            name: year.to_string(),
            lang: "",
            count,
        })
        .collect();
}

/// The years that can be chosen where only the newest were looked at: those of older ones, too, of which it is not known how many
/// there are.
pub fn years(seen: Vec<Facet>, (oldest, newest): (Option<i64>, Option<i64>)) -> Vec<Facet> {
    let (Some(oldest), Some(newest)) = (oldest, newest) else {
        return seen;
    };
    let mut seen: BTreeMap<String, Facet> = seen
        .into_iter()
        .map(|facet| (facet.value.clone(), facet))
        .collect();
    (oldest..=newest)
        .rev()
        .take(CHOICES)
        .map(|year| {
            let value = year.to_string();
            seen.remove(&value).unwrap_or_else(|| Facet {
                name: value.clone(),
                value,
                lang: "",
                count: Count {
                    number: 0,
                    and_more: true,
                },
            })
        })
        .collect()
}
