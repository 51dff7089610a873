//! What was changed between two texts, in words.

use similar::{ChangeTag, TextDiff};

/// A stretch of text that stayed, was taken out, or was put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Kept(String),
    /// It stood there before.
    Taken(String),
    /// It stands there now.
    Put(String),
}

/// How many words of what stayed are shown on each side of a change.
const AROUND: usize = 12;

/// The most characters of a paragraph, old and new together, that are compared word by word: the work grows with
/// their square, and of a text that is written anew from beginning to end nobody reads single words.
const LONGEST: usize = 8_000;

/// The most lines, old and new together, that are compared one by one.
const MOST_LINES: usize = 2_000;

/// The way from `before` to `after`: which paragraphs were changed, and in those word by word. What is too long for
/// that is shown whole, as it was and as it is. Of long stretches that stayed only what is around a change is kept,
/// with "…" for the rest.
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    if before.lines().count() + after.lines().count() > MOST_LINES {
        compare(&mut pieces, before, after);
        return pieces;
    }
    let (mut old, mut new) = (String::new(), String::new());
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        match change.tag() {
            ChangeTag::Delete => old.push_str(change.value()),
            ChangeTag::Insert => new.push_str(change.value()),
            ChangeTag::Equal => {
                compare(&mut pieces, &old, &new);
                old.clear();
                new.clear();
                add(&mut pieces, ChangeTag::Equal, change.value());
            }
        }
    }
    compare(&mut pieces, &old, &new);
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter_mut().enumerate() {
        if let Piece::Kept(text) = piece {
            *text = shortened(text, at > 0, at < last);
        }
    }
    pieces
}

/// Adds the way from `before` to `after`, which share no line.
fn compare(pieces: &mut Vec<Piece>, before: &str, after: &str) {
    if before.is_empty() || after.is_empty() || before.len() + after.len() > LONGEST {
        add(pieces, ChangeTag::Delete, before);
        add(pieces, ChangeTag::Insert, after);
        return;
    }
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        add(pieces, change.tag(), change.value());
    }
}

/// Adds a stretch of text to the piece before it, when that is of the same kind.
fn add(pieces: &mut Vec<Piece>, tag: ChangeTag, text: &str) {
    match (tag, pieces.last_mut()) {
        _ if text.is_empty() => {}
        (ChangeTag::Equal, Some(Piece::Kept(there)))
        | (ChangeTag::Delete, Some(Piece::Taken(there)))
        | (ChangeTag::Insert, Some(Piece::Put(there))) => there.push_str(text),
        (ChangeTag::Equal, _) => pieces.push(Piece::Kept(text.to_owned())),
        (ChangeTag::Delete, _) => pieces.push(Piece::Taken(text.to_owned())),
        (ChangeTag::Insert, _) => pieces.push(Piece::Put(text.to_owned())),
    }
}

/// `text` with only the words next to what was changed `before` and after it.
fn shortened(text: &str, before: bool, after: bool) -> String {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let (head, tail) = (
        if before { AROUND } else { 0 },
        if after { AROUND } else { 0 },
    );
    if words.len() <= head + tail + 1 {
        return text.to_owned();
    }
    let first = words[..head].concat();
    let last = words[words.len() - tail..].concat();
    format!("{first}… {last}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn put_together(pieces: &[Piece], is_before: bool) -> String {
        pieces
            .iter()
            .map(|piece| match (piece, is_before) {
                (Piece::Kept(text), _) | (Piece::Taken(text), true) | (Piece::Put(text), false) => {
                    text.as_str()
                }
                _ => "",
            })
            .collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_pieces(before in "([a-ö]{1,5}[ \n]){0,10}", after in "([a-ö]{1,5}[ \n]){0,10}") {
            let pieces = difference(&before, &after);
            prop_assert_eq!(put_together(&pieces, true), before);
            prop_assert_eq!(put_together(&pieces, false), after);
        }
    }

    #[test]
    fn only_the_words_that_changed_are_marked() {
        assert_eq!(
            difference("Torget byggs om 2027.", "Torget byggs om 2028."),
            [
                Piece::Kept("Torget byggs om ".to_owned()),
                Piece::Taken("2027.".to_owned()),
                Piece::Put("2028.".to_owned()),
            ]
        );
        assert_eq!(difference("", ""), []);
    }

    #[test]
    fn a_change_in_the_first_and_the_last_of_long_paragraphs_is_told_in_words() {
        let long = "ord och mening ".repeat(500);
        let pieces = difference(
            &format!("Ett\n{long}\nSist"),
            &format!("Två\n{long}\nSist av allt"),
        );
        let changed = |piece: &Piece| match piece {
            Piece::Kept(_) => 0,
            Piece::Taken(text) | Piece::Put(text) => text.chars().count(),
        };
        assert!(pieces.iter().map(changed).sum::<usize>() < 30, "{pieces:?}");
    }

    #[test]
    fn what_is_too_long_to_compare_is_shown_whole() {
        let (before, after) = ("gammalt ord ".repeat(1_700), "nytt ord ".repeat(2_300));
        assert_eq!(
            difference(&before, &after),
            [Piece::Taken(before.clone()), Piece::Put(after.clone())]
        );
        let (before, after) = ("a\n".repeat(10_000), "b\n".repeat(10_000));
        assert_eq!(
            difference(&before, &after),
            [Piece::Taken(before.clone()), Piece::Put(after.clone())]
        );
    }

    #[test]
    fn what_stayed_far_from_a_change_is_left_out() {
        let long = "ord ".repeat(100);
        let pieces = difference(
            &format!("{long}gammalt {long}"),
            &format!("{long}nytt {long}"),
        );
        let Piece::Kept(first) = &pieces[0] else {
            panic!("{pieces:?}");
        };
        assert_eq!(first.matches("ord").count(), AROUND);
        assert!(first.starts_with('…'), "{first}");
        let Some(Piece::Kept(last)) = pieces.last() else {
            panic!("{pieces:?}");
        };
        assert!(last.trim_end().ends_with('…'), "{last}");
    }
}
