//! Where in a text the words stand that were looked for.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::terms::terms;
use crate::core::words::{begins, words_in};

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words: text, never markup.
    pub words: String,
    /// Whether they were looked for.
    pub is_hit: bool,
}

/// How many characters of a text are shown.
const SHOWN: usize = 260;
/// How many of them come before the first hit.
const BEFORE: usize = 60;

/// From where to where `wanted` stands in `text`: whole words, in order, none over another.
fn hits(text: &str, lang: &str, wanted: &BTreeSet<String>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = terms(text, lang)
        .into_iter()
        .filter(|term| wanted.contains(&term.term))
        .map(|term| term.range)
        .collect();
    // What is typed in another language stands as it is.
    found.extend(
        words_in(text)
            .into_iter()
            .filter(|word| wanted.contains(&word.normal))
            .map(|word| word.range),
    );
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|range| {
        let is_free = range.start >= end;
        end = end.max(range.end);
        is_free
    });
    found
}

/// Whether any of `wanted` stands in `text`.
pub fn has_hit(text: &str, lang: &str, wanted: &BTreeSet<String>) -> bool {
    !hits(text, lang, wanted).is_empty()
}

fn cut(text: &str, hits: &[Range<usize>]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    let mut put = |words: &str, is_hit| {
        if !words.is_empty() {
            parts.push(Part {
                words: words.to_owned(),
                is_hit,
            });
        }
    };
    for hit in hits {
        put(&text[at..hit.start], false);
        put(&text[hit.clone()], true);
        at = hit.end;
    }
    put(&text[at..], false);
    parts
}

/// All of `text`, with what was looked for marked.
pub fn marked(text: &str, lang: &str, wanted: &BTreeSet<String>) -> Vec<Part> {
    cut(text, &hits(text, lang, wanted))
}

/// `text` on one line. What stood on lines of its own, as the items of a list do, is set apart by a dot where no mark ends it.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for own in text.lines() {
        let words = own.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            continue;
        }
        if !line.is_empty() {
            let is_ended = line.ends_with(['.', '!', '?', ':', ';', ',', '…', '؟', '،', '؛']);
            line.push_str(if is_ended { " " } else { " · " });
        }
        line.push_str(&words);
    }
    line
}

/// A place of `text` where most of what was looked for stands, on one line, cut between words, with an ellipsis where
/// something is left out.
pub fn excerpt(text: &str, lang: &str, wanted: &BTreeSet<String>) -> Vec<Part> {
    let line = one_line(text);
    let hits = hits(&line, lang, wanted);
    let breaks = breaks(&line);
    if line.chars().count() <= SHOWN {
        return cut(&line, &hits);
    }
    let ahead = |from: usize, count: usize| {
        let rest = &line[from..];
        rest.char_indices()
            .nth(count)
            .map_or(line.len(), |(at, _)| from + at)
    };
    let back = |from: usize, count: usize| {
        let chars = line[..from].char_indices().rev();
        chars.take(count).last().map_or(from, |(at, _)| at)
    };
    let windows = hits.iter().map(|hit| {
        let start = back(hit.start, BEFORE);
        // The end of the text is shown whole rather than a few words of it.
        let start = start.min(back(line.len(), SHOWN));
        let end = ahead(start, SHOWN);
        let within = hits
            .iter()
            .filter(|other| other.start >= start && other.end <= end);
        (within.count(), start, end)
    });
    // The first of those with most hits.
    let best = windows.fold(
        None,
        |best: Option<(usize, usize, usize)>, window| match best {
            Some(best) if best.0 >= window.0 => Some(best),
            _ => Some(window),
        },
    );
    let (_, start, end) = best.unwrap_or((0, 0, ahead(0, SHOWN)));
    let first_hit = hits
        .iter()
        .find(|hit| hit.start >= start)
        .map(|hit| hit.start);
    let start = match breaks.iter().find(|at| **at >= start) {
        _ if start == 0 => 0,
        Some(at) if first_hit.is_none_or(|hit| *at < hit) => at + 1,
        _ => first_hit.unwrap_or(start),
    };
    let end = if end == line.len() {
        end
    } else {
        let at_a_space = breaks.iter().rev().find(|at| **at <= end && **at > start);
        at_a_space.copied().unwrap_or_else(|| {
            // A word that fills all of it is cut between letters.
            let next = line[end..].char_indices().find(|(_, c)| begins(*c));
            next.map_or(line.len(), |(at, _)| end + at)
        })
    };
    let within: Vec<Range<usize>> = hits
        .into_iter()
        .filter(|hit| hit.start >= start && hit.end <= end)
        .map(|hit| hit.start - start..hit.end - start)
        .collect();
    let mut parts = cut(&line[start..end], &within);
    let dots = |words: &str| Part {
        words: words.to_owned(),
        is_hit: false,
    };
    if start > 0 {
        parts.insert(0, dots("… "));
    }
    if end < line.len() {
        parts.push(dots(" …"));
    }
    parts
}

/// The spaces at which `line` may be cut: a mark that stands on a space stays with it.
fn breaks(line: &str) -> Vec<usize> {
    let next = line.chars().skip(1).chain([' ']);
    line.char_indices()
        .zip(next)
        .filter(|((_, c), next)| *c == ' ' && !is_combining_mark(*next))
        .map(|((at, _), _)| at)
        .collect()
}
