//! Finding.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::core::words::words_in;
use crate::core::{Id, Locale, Result};
use crate::db::{Conn, Keyset};
use crate::dialogues::Body;
use crate::search::model::{
    Candidate, Count, DEPTH, Facet, Filter, Found, Hit, Home, Instead, Kind, MOST, MOST_WORDS,
    Rank, SIZE, Wanted, bare, bare_form, forgiven, forms, is_word, nearest, page, tally, wanted,
};
use crate::search::store::{self, Often};
use crate::translations::{self, Subject, Translations};

/// What somebody asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// The words.
    pub words: String,
    /// Whether no other words are taken for them.
    pub exact: bool,
    /// What of it is shown.
    pub filter: Filter,
    /// After which result.
    pub after: Option<Rank>,
}

/// A word that is looked for, with its terms that stand in something.
#[derive(Debug, Clone)]
struct Known {
    typed: String,
    terms: Vec<String>,
}

type Counts = HashMap<String, Often>;

impl Known {
    /// How often it stands in things of the kind that is `at` in [`Kind::ALL`].
    fn often(&self, counts: &Counts, at: usize) -> i64 {
        let of = |term: &String| counts.get(term).map_or(0, |all| all[at]);
        self.terms.iter().map(of).sum()
    }
}

fn total(counts: &Counts, term: &str) -> i64 {
    counts.get(term).map_or(0, |all| all.iter().sum())
}

/// The dialogues in which the results are, with their names in the reader's language, and the bodies with which initiatives lie.
struct Homes {
    all: BTreeMap<Id, Home>,
    spoken: Translations,
    lying: BTreeMap<String, Body>,
}

impl Homes {
    async fn of(conn: &mut Conn, all: &[Candidate], l: Locale) -> Result<Self> {
        let ids: BTreeSet<Id> = all
            .iter()
            .flat_map(|one| one.dialogues.iter().copied())
            .collect();
        let ids: Vec<Id> = ids.into_iter().collect();
        let initiatives: Vec<&str> = all
            .iter()
            .filter(|one| one.kind == Kind::Initiative)
            .map(|one| one.subject.as_str())
            .collect();
        Ok(Self {
            all: store::homes(conn, &ids).await?,
            spoken: translations::of_lists(conn, &ids, l).await?,
            lying: store::lying(conn, &initiatives).await?,
        })
    }

    /// Whose its dialogues are, or with whom the initiative lies.
    fn owners<'a>(&'a self, one: &'a Candidate) -> impl Iterator<Item = &'a Body> {
        let homes = one.dialogues.iter().filter_map(move |id| self.all.get(id));
        homes
            .map(|home| &home.owner)
            .chain(self.lying.get(&one.subject))
    }

    /// The name of a dialogue with the tag of its language.
    fn name(&self, id: Id) -> Option<(String, &'static str)> {
        let home = self.all.get(&id)?;
        let said = self
            .spoken
            .said(Subject::Dialogue, id, "title", &home.title);
        Some((said.words, said.lang))
    }
}

/// What is found for `question` by a reader of `l`.
pub async fn find(conn: &mut Conn, question: &Question, l: Locale) -> Result<Found> {
    let wanted = wanted(&question.words, l);
    let mut found = Found {
        has_words: !wanted.is_empty(),
        ..Found::default()
    };
    let (mut known, mut counts) = known(conn, &wanted, question.exact, &mut found).await?;
    if known.is_empty() {
        return Ok(found);
    }
    if !question.exact {
        found.respelled = respelled(conn, &question.words, &known, &mut counts).await?;
    }
    let (mut all, mut bounded) = candidates(conn, &known, &counts, &question.filter).await?;
    // Where nothing has all the words, the most common one says least.
    while all.is_empty() && known.len() > 1 && !question.exact && !question.filter.is_active() {
        let often = |word: &Known| -> i64 { word.terms.iter().map(|t| total(&counts, t)).sum() };
        let least = (0..known.len()).max_by_key(|at| (often(&known[*at]), *at));
        found.left_out.push(known.remove(least.unwrap_or(0)).typed);
        (all, bounded) = candidates(conn, &known, &counts, &question.filter).await?;
    }
    count(&mut found, &mut all, &bounded, question.filter.kind);
    let homes = Homes::of(conn, &all, l).await?;
    facets(&mut found, &all, &bounded, &homes, l);
    if found.count.and_more {
        found.years = years(found.years, store::years(conn).await?);
    }
    let keyset = Keyset {
        after: question.after,
        size: SIZE,
    };
    let page = page(all, &keyset);
    found.next = page.next;
    let terms: BTreeSet<String> = known.into_iter().flat_map(|word| word.terms).collect();
    found.hits = hits(conn, page.rows, &terms, &homes, l).await?;
    Ok(found)
}

/// The words with those of their terms that stand in something. A compound that stands in nothing is looked for by its parts, and
/// what nobody knows is taken for the nearest word; `found` says which.
async fn known(
    conn: &mut Conn,
    wanted: &[Wanted],
    exact: bool,
    found: &mut Found,
) -> Result<(Vec<Known>, Counts)> {
    let all: BTreeSet<String> = wanted
        .iter()
        .flat_map(|word| word.terms.iter().chain(&word.parts))
        .cloned()
        .collect();
    let all: Vec<String> = all.into_iter().collect();
    let mut counts = store::counts(conn, &all).await?;
    let mut known: Vec<Known> = Vec::new();
    for word in wanted {
        let terms: Vec<String> = word
            .terms
            .iter()
            .filter(|term| total(&counts, term) > 0)
            .cloned()
            .collect();
        let typed = word.typed.clone();
        if !terms.is_empty() {
            known.push(Known { typed, terms });
        } else if exact {
            return Ok((Vec::new(), counts));
        } else if word.parts.len() > 1 && word.parts.iter().all(|part| total(&counts, part) > 0) {
            known.extend(word.parts.iter().map(|part| Known {
                typed: typed.clone(),
                terms: vec![part.clone()],
            }));
        } else if let Some((shown, term)) = meant(conn, &typed, &mut counts).await? {
            found.instead.push(Instead {
                typed: typed.clone(),
                shown,
            });
            known.push(Known {
                typed,
                terms: vec![term],
            });
        } else {
            found.left_out.push(typed);
        }
    }
    // The parts of long compounds are words too: so many are looked for, whatever was typed.
    for word in known.drain(known.len().min(MOST_WORDS)..) {
        if !found.left_out.contains(&word.typed) {
            found.left_out.push(word.typed);
        }
    }
    if known.is_empty() {
        found.left_out.clear();
    }
    Ok((known, counts))
}

/// The word that somebody may have meant who typed `typed`, with its term: of the nearest the one that stands most often.
async fn meant(
    conn: &mut Conn,
    typed: &str,
    counts: &mut Counts,
) -> Result<Option<(String, String)>> {
    if forgiven(typed.chars().count()) == 0 || !typed.chars().all(char::is_alphabetic) {
        return Ok(None);
    }
    let forms: Vec<String> = forms(typed).into_iter().collect();
    let near = nearest(typed, store::near(conn, &forms).await?);
    let terms: BTreeSet<String> = near.iter().map(|(_, term)| term.clone()).collect();
    let terms: Vec<String> = terms.into_iter().collect();
    counts.extend(store::counts(conn, &terms).await?);
    Ok(near
        .into_iter()
        .filter(|(_, term)| total(counts, term) > 0)
        // Of those that stand as often, the first by the alphabet.
        .min_by_key(|(word, term)| (-total(counts, term), word.clone())))
}

/// So many times as often as the typed word another must stand for it to be asked whether that was meant.
const FAR: i64 = 4;

/// `words` with those words changed for which another, told from them by rings and dots alone, stands far more often; none where
/// there is no such word.
async fn respelled(
    conn: &mut Conn,
    words: &str,
    known: &[Known],
    counts: &mut Counts,
) -> Result<Option<String>> {
    let forms: BTreeSet<String> = known
        .iter()
        .filter(|word| is_word(&word.typed))
        .map(|word| bare_form(&word.typed))
        .collect();
    if forms.is_empty() {
        return Ok(None);
    }
    let forms: Vec<String> = forms.into_iter().collect();
    let near = store::near(conn, &forms).await?;
    let others = |typed: &str| {
        let plain = bare(typed);
        let is_other = |other: &str| other != typed && bare(other) == plain;
        near.iter()
            .filter(|(other, _)| is_other(other))
            .collect::<Vec<_>>()
    };
    let terms: BTreeSet<String> = known
        .iter()
        .flat_map(|word| others(&word.typed))
        .map(|(_, term)| term.clone())
        .collect();
    if terms.is_empty() {
        return Ok(None);
    }
    let terms: Vec<String> = terms.into_iter().collect();
    counts.extend(store::counts(conn, &terms).await?);
    let mut changed: BTreeMap<&str, &str> = BTreeMap::new();
    for word in known {
        let own: i64 = word.terms.iter().map(|term| total(counts, term)).sum();
        let best = others(&word.typed)
            .into_iter()
            .filter(|(_, term)| !word.terms.contains(term))
            .map(|(other, term)| (total(counts, term), other))
            // Of those that stand as often, the first by the alphabet.
            .min_by_key(|(often, other)| (-often, (*other).clone()));
        if let Some((_, other)) = best.filter(|(often, _)| *often >= FAR * own.max(1)) {
            changed.insert(&word.typed, other);
        }
    }
    let (mut whole, mut at) = (String::new(), 0);
    for word in words_in(words) {
        if let Some(other) = changed.get(word.normal.as_str()) {
            whole.push_str(&words[at..word.range.start]);
            whole.push_str(other);
            at = word.range.end;
        }
    }
    whole.push_str(&words[at..]);
    Ok((at > 0).then_some(whole))
}

/// The candidates of every kind, and of which kinds there may be more.
async fn candidates(
    conn: &mut Conn,
    known: &[Known],
    counts: &Counts,
    filter: &Filter,
) -> Result<(Vec<Candidate>, Vec<Kind>)> {
    let (mut all, mut bounded) = (Vec::new(), Vec::new());
    for (at, kind) in Kind::ALL.iter().enumerate() {
        let mut words: Vec<(i64, &Known)> = known
            .iter()
            .map(|word| (word.often(counts, at), word))
            .collect();
        words.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.terms.cmp(&other.terms)));
        let Some((least, _)) = words.first().copied().filter(|(least, _)| *least > 0) else {
            continue;
        };
        let terms: Vec<Vec<String>> = words.iter().map(|(_, word)| word.terms.clone()).collect();
        let (some, is_cut) = store::candidates(conn, *kind, &terms, least >= DEPTH, filter).await?;
        if some.len() >= MOST || is_cut {
            bounded.push(*kind);
        }
        all.extend(some);
    }
    Ok((all, bounded))
}

/// Counts, and leaves of `all` those of the `kind` that is asked for.
fn count(found: &mut Found, all: &mut Vec<Candidate>, bounded: &[Kind], kind: Option<Kind>) {
    let by_kind = tally(all, |one| [one.kind], |kind| bounded.contains(&kind));
    found.kinds = Kind::ALL
        .iter()
        .map(|kind| (*kind, by_kind.get(kind).copied().unwrap_or_default()))
        .collect();
    all.retain(|one| kind.is_none_or(|kind| one.kind == kind));
    found.count = Count {
        number: i64::try_from(all.len()).unwrap_or(i64::MAX),
        and_more: bounded
            .iter()
            .any(|own| kind.is_none_or(|kind| *own == kind)),
    };
}

/// So many dialogues can be chosen among.
const CHOICES: usize = 30;

fn facets(found: &mut Found, all: &[Candidate], bounded: &[Kind], homes: &Homes, l: Locale) {
    let is_bounded = |kind: Kind| bounded.contains(&kind);
    let by_dialogue = tally(all, |one| one.dialogues.clone(), is_bounded);
    let mut dialogues: Vec<Facet> = by_dialogue
        .into_iter()
        .filter_map(|(id, count)| {
            Some(Facet {
                value: homes.all.get(&id)?.slug.clone(),
                name: homes.name(id)?.0,
                count,
            })
        })
        .collect();
    dialogues.sort_by(|a, b| {
        (b.count.number, &a.name, &a.value).cmp(&(a.count.number, &b.name, &b.value))
    });
    dialogues.truncate(CHOICES);
    found.dialogues = dialogues;
    let owners = |one: &Candidate| -> BTreeSet<(String, String)> {
        homes
            .owners(one)
            .map(|owner| (owner.name(l).to_owned(), owner.slug.clone()))
            .collect()
    };
    found.bodies = tally(all, owners, is_bounded)
        .into_iter()
        .map(|((name, value), count)| Facet { value, name, count })
        .collect();
    found.years = tally(all, |one| [one.year], is_bounded)
        .into_iter()
        .rev()
        .map(|(year, count)| Facet {
            value: year.to_string(),
            name: year.to_string(),
            count,
        })
        .collect();
}

/// The years that can be chosen where only the newest were looked at: those of older ones, too, of which it is not known how many
/// there are.
fn years(seen: Vec<Facet>, (oldest, newest): (Option<i64>, Option<i64>)) -> Vec<Facet> {
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
                count: Count {
                    number: 0,
                    and_more: true,
                },
            })
        })
        .collect()
}

/// The results as they are read now; what has been covered meanwhile is left out.
async fn hits(
    conn: &mut Conn,
    rows: Vec<Candidate>,
    terms: &BTreeSet<String>,
    homes: &Homes,
    l: Locale,
) -> Result<Vec<Hit>> {
    let subjects: Vec<(Kind, String)> = rows
        .iter()
        .map(|one| (one.kind, one.subject.clone()))
        .collect();
    let mut sources: HashMap<(Kind, String), _> = store::sources(conn, &subjects)
        .await?
        .into_iter()
        .map(|source| ((source.kind, source.subject.clone()), source))
        .collect();
    Ok(rows
        .into_iter()
        .filter_map(|one| {
            let source = sources.remove(&(one.kind, one.subject))?;
            let mut hit = Hit::of(source, terms, l);
            if one.kind != Kind::Dialogue {
                hit.dialogue = one.dialogues.first().and_then(|id| homes.name(*id));
            }
            Some(hit)
        })
        .collect())
}
