//! The text part: for those who read without HTML.

use super::{Block, Letter};
use crate::core::text;

/// The letter as plain text. Lines are not broken: mail programs do that to the reader's measure.
pub fn plain(letter: &Letter) -> String {
    let l = letter.locale;
    let mut parts = vec![letter.subject.clone()];
    parts.extend(letter.blocks.iter().map(block));
    parts.push("--\u{20}".to_owned() + "\n" + &letter.why);
    if let Some(stop) = &letter.stop {
        parts.push(format!("{}: {}", stop.label, stop.page));
    }
    parts.push(text::site_owner(l).to_owned());
    // Some programs show a no-break space as a strange letter.
    let mut text = parts.join("\n\n").replace('\u{a0}', " ");
    text.push('\n');
    text
}

/// Underlined, so that nobody takes it for the first point of a list.
fn heading(words: &str) -> String {
    format!("{words}\n{}", "=".repeat(words.chars().count()))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(words) => heading(words.trim()),
        Block::Paragraph(words) => words.trim().to_owned(),
        Block::Quote { words, .. } => words
            .trim()
            .lines()
            .map(|line| format!("> {line}").trim_end().to_owned())
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Button { label, url } | Block::Link { label, url } => format!("{label}:\n{url}"),
        Block::Code { label, code } => format!("{label}: {code}"),
        Block::Facts(facts) => facts
            .iter()
            .map(|(name, value)| format!("{name}: {}", value.trim()))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}
