//! What the results can be narrowed to: dialogues, themes, bodies and years.

use std::collections::{BTreeMap, BTreeSet};

use super::homes::Homes;
use crate::core::Locale;
use crate::search::model::{Candidate, Count, Facet, Found, Kind, tally};

/// So many dialogues, themes or years can be chosen among.
const CHOICES: usize = 30;

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
