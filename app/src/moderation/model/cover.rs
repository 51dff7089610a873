//! What a reviewer may do to somebody's words: cover some of them, with a mark where they stood, and nothing else.

use crate::core::{Locale, text};

/// The most characters between the brackets of a mark.
const MARK_MAX: usize = 60;

/// Whether `words`, which stood in brackets, say that something is covered here: "dolt", "telefonnumret är dolt".
fn is_mark(words: &str) -> bool {
    let says = |l: &Locale| {
        let known: Vec<&str> = text::moderation_mark_words(*l).split_whitespace().collect();
        let mut written = words.split(|c: char| !c.is_alphanumeric());
        written.any(|word| known.contains(&word.to_lowercase().as_str()))
    };
    words.chars().count() <= MARK_MAX && Locale::ALL.iter().any(says)
}

/// What stands between the marks in `shown`, in order, with the white space made even: one more than there are marks.
fn pieces(shown: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = shown;
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        let inner = from[1..].find(['[', ']']).map(|end| &from[1..=end]);
        let is_closed = inner.is_some_and(|inner| from[1 + inner.len()..].starts_with(']'));
        let mark = inner.filter(|inner| is_closed && is_mark(inner));
        let kept = pieces.last_mut().expect("there is one from the beginning");
        kept.push_str(before);
        if let Some(mark) = mark {
            pieces.push(String::new());
            rest = &from[mark.len() + 2..];
        } else {
            kept.push('[');
            rest = &from[1..];
        }
    }
    pieces
        .last_mut()
        .expect("there is one from the beginning")
        .push_str(rest);
    // Two marks beside each other are one.
    let last = pieces.len() - 1;
    let even = pieces.iter().map(|piece| even(piece)).enumerate();
    even.filter(|(at, piece)| *at == 0 || *at == last || !piece.is_empty())
        .map(|(_, piece)| piece)
        .collect()
}

fn even(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the next piece can begin at the earliest, when something that is seen is covered from `from` on.
fn after_covered(words: &str, from: usize) -> usize {
    let mut seen = words[from..]
        .char_indices()
        .skip_while(|(_, c)| c.is_whitespace());
    seen.next();
    seen.next().map_or(words.len(), |(at, _)| from + at)
}

/// Whether `shown` is `original` with parts of it covered: what stands between the marks stands there too, in the same
/// order, and nothing is gone where there is no mark. White space does not count.
///
/// # Errors
/// The words that do not stand there so.
pub fn only_covers(original: &str, shown: &str) -> Result<(), String> {
    let original = even(original);
    let pieces = pieces(shown);
    let last = pieces.len() - 1;
    let mut from = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let rest = &original[from..];
        let found = if at == 0 && last == 0 {
            (rest == piece).then_some(0)
        } else if at == 0 {
            rest.starts_with(piece.as_str()).then_some(0)
        } else if rest.trim().is_empty() {
            None
        } else {
            let start = after_covered(&original, from);
            let rest = &original[start..];
            let found = if at == last {
                rest.ends_with(piece.as_str())
                    .then(|| rest.len() - piece.len())
            } else {
                rest.find(piece.as_str())
            };
            found.map(|found| start - from + found)
        };
        let Some(found) = found else {
            return Err(piece.clone());
        };
        from += found + piece.len();
    }
    Ok(())
}
