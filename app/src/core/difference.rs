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

/// The way from `before` to `after`, word by word. Of long stretches that stayed only what is around a change
/// is kept, with "…" for the rest.
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(before, after);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let word = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Kept(text)))
            | (ChangeTag::Delete, Some(Piece::Taken(text)))
            | (ChangeTag::Insert, Some(Piece::Put(text))) => text.push_str(word),
            (ChangeTag::Equal, _) => pieces.push(Piece::Kept(word.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Taken(word.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Put(word.to_owned())),
        }
    }
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter_mut().enumerate() {
        if let Piece::Kept(text) = piece {
            *text = shortened(text, at > 0, at < last);
        }
    }
    pieces
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
