//! Finding.

mod facets;
mod homes;
mod known;

use std::collections::{BTreeSet, HashMap};

use self::facets::{Menu, beside, facets, years};
use self::homes::Homes;
use self::known::{Counts, Known, known, respelled, total};
use crate::core::{Locale, Result};
use crate::db::{Conn, Keyset};
use crate::search::model::{
    Candidate, Count, DEPTH, Filter, Found, Hit, Kind, MOST, Rank, SIZE, page, tally, wanted,
};
use crate::search::store;

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
    let filter = &question.filter;
    let homes = offer(conn, &mut found, (&mut all, &bounded), filter, l).await?;
    widen(conn, &mut found, (&known, &counts), filter, l).await?;
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

/// Counts `all` and leaves of them those of the kind that is asked for, and says what these can be narrowed to; of which kinds there may
/// be more is `bounded`.
async fn offer(
    conn: &mut Conn,
    found: &mut Found,
    (all, bounded): (&mut Vec<Candidate>, &[Kind]),
    filter: &Filter,
    l: Locale,
) -> Result<Homes> {
    count(found, all, bounded, filter.kind);
    let homes = Homes::of(conn, all, filter.theme.as_deref(), l).await?;
    facets(found, all, bounded, &homes, l);
    if found.count.and_more {
        let seen = std::mem::take(&mut found.years);
        found.years = years(seen, store::years(conn).await?);
    }
    Ok(homes)
}

/// Lets a menu in which something is chosen offer what there would be without that choice, under all the others: then another can be
/// chosen in its place. For each such menu, of which there are four, the same is asked once more with one condition less, so that it costs
/// what a question costs.
async fn widen(
    conn: &mut Conn,
    found: &mut Found,
    (known, counts): (&[Known], &Counts),
    filter: &Filter,
    l: Locale,
) -> Result<()> {
    for menu in Menu::ALL {
        let Some(rest) = menu.left_out_of(filter) else {
            continue;
        };
        let (mut all, bounded) = candidates(conn, known, counts, &rest).await?;
        let mut without = Found::default();
        offer(conn, &mut without, (&mut all, &bounded), &rest, l).await?;
        found.menus_and_more |= without.count.and_more;
        let others = std::mem::take(menu.of(&mut without));
        let own = menu.of(found);
        *own = beside(std::mem::take(own), others);
    }
    Ok(())
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
