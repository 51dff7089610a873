//! Addresses and telephone numbers in a text that somebody wrote, so that a page can make links of them.

use std::ops::Range;

use super::EmailAddress;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, as they stand.
    Words(String),
    /// Something to reach somebody by.
    Reach {
        /// As it was written.
        shown: String,
        /// Where a link to it leads: `mailto:` or `tel:`.
        href: String,
    },
}

/// An address as it is written on paper, where nobody can press it: without the scheme, which nobody types.
pub fn bare(address: &str) -> String {
    let rest = address.strip_prefix("https://");
    let rest = rest.or_else(|| address.strip_prefix("http://"));
    rest.unwrap_or(address).to_owned()
}

/// `text` for whoever has no e-mail: what stands between two commas goes when all it says is an address for mail.
pub fn without_mail(text: &str) -> String {
    let is_left = |part: &&str| {
        let found = pieces(part);
        let reaches = |scheme: &str| {
            found
                .iter()
                .any(|piece| matches!(piece, Piece::Reach { href, .. } if href.starts_with(scheme)))
        };
        !reaches("mailto:") || reaches("tel:")
    };
    let line = |line: &str| {
        let kept: String = line.split_inclusive([',', ';']).filter(is_left).collect();
        if kept.len() == line.len() {
            kept
        } else {
            kept.trim().trim_end_matches([',', ';']).to_owned()
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// `text` in pieces; put together again they are the text.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut done = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let begins = text[..at].chars().next_back().is_none_or(is_between);
        match begins.then(|| reach(&text[at..])).flatten() {
            Some((length, href)) => {
                words(&mut found, text, done..at);
                let shown = text[at..at + length].to_owned();
                found.push(Piece::Reach { shown, href });
                at += length;
                done = at;
            }
            None => at += c.len_utf8(),
        }
    }
    words(&mut found, text, done..text.len());
    found
}

fn words(found: &mut Vec<Piece>, text: &str, range: Range<usize>) {
    if !range.is_empty() {
        found.push(Piece::Words(text[range].to_owned()));
    }
}

/// Whether an address or a number may begin after it.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '<' | ':' | ',' | ';')
}

/// How long the address or number is that `text` begins with, and where it leads.
fn reach(text: &str) -> Option<(usize, String)> {
    mail(text).or_else(|| phone(text))
}

fn mail(text: &str) -> Option<(usize, String)> {
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+')))
        .unwrap_or(text.len());
    let shown = text[..end].trim_end_matches(['.', '-']);
    let address: EmailAddress = shown.parse().ok()?;
    Some((shown.len(), write_to(address.as_str())))
}

/// A number with its area apart ("0521-000 00"), or with its country ("+46 521 000 00"). Other figures, such as those
/// of a case or a day, are none.
fn phone(text: &str) -> Option<(usize, String)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '-' | '–')))
        .unwrap_or(text.len());
    let shown = text[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
    let number = figures(shown);
    let area = shown.find(['-', '–']);
    let is_one = match shown.chars().next()? {
        '+' => !number[1..].contains('+'),
        '0' => !number.contains('+') && area.is_some_and(|at| (2..=4).contains(&at)),
        _ => false,
    };
    let goes_on = text[shown.len()..]
        .chars()
        .next()
        .is_some_and(char::is_alphanumeric);
    (is_one && !goes_on && (7..=15).contains(&number.len())).then(|| (shown.len(), call(shown)))
}

/// Where a link to a telephone number leads; `number` is known to be one, however it is written.
pub fn call(number: &str) -> String {
    format!("tel:{}", figures(number))
}

/// Where a link to an address leads; `address` is known to be one.
pub fn write_to(address: &str) -> String {
    format!("mailto:{address}")
}

fn figures(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<(String, String)> {
        pieces(text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Reach { shown, href } => Some((shown, href)),
                Piece::Words(_) => None,
            })
            .collect()
    }

    fn link(shown: &str, href: &str) -> (String, String) {
        (shown.to_owned(), href.to_owned())
    }

    #[test]
    fn an_address_and_a_number_are_found_among_words() {
        assert_eq!(
            links("Medborgardialog, telefon 0521-000 00, medborgardialog@exempel.se."),
            [
                link("0521-000 00", "tel:052100000"),
                link(
                    "medborgardialog@exempel.se",
                    "mailto:medborgardialog@exempel.se"
                ),
            ]
        );
        assert_eq!(
            links("Ring +46 521 000 00 eller 010-123\u{a0}45\u{a0}67"),
            [
                link("+46 521 000 00", "tel:+4652100000"),
                link("010-123\u{a0}45\u{a0}67", "tel:0101234567"),
            ]
        );
    }

    #[test]
    fn other_figures_and_signs_are_words() {
        for text in [
            "Den 2026-11-27, klockan 08-12",
            "KS 2026/0123-45 67",
            "150 000 kronor",
            "@ och a@b",
            "052100000",
        ] {
            assert_eq!(pieces(text), [Piece::Words(text.to_owned())]);
        }
        assert!(pieces("").is_empty());
    }

    #[test]
    fn who_has_no_mail_is_told_the_other_ways() {
        for (text, left) in [
            (
                "Medborgardialog, telefon 0521-000 00, medborgardialog@exempel.se",
                "Medborgardialog, telefon 0521-000 00",
            ),
            (
                "Mejl: fragor@exempel.se; telefon 0521-000 00",
                "telefon 0521-000 00",
            ),
            (
                "Kommunhuset\nfragor@exempel.se\nRing oss.",
                "Kommunhuset\n\nRing oss.",
            ),
            (
                "Skriv till fragor@exempel.se eller ring 0521-000 00",
                "Skriv till fragor@exempel.se eller ring 0521-000 00",
            ),
            ("Sundsgatan 29, Vänersborg,", "Sundsgatan 29, Vänersborg,"),
        ] {
            assert_eq!(without_mail(text), left);
        }
    }

    #[test]
    fn the_pieces_are_the_whole_text() {
        for text in [
            "Skriv till å@exempel.se (0521-000 00).\n\nOch åter: namn@räksmörgås.se!",
            "0521-000 00",
            "ö0521-000 00 +",
        ] {
            let whole: String = pieces(text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Words(words) => words,
                    Piece::Reach { shown, .. } => shown,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }
}
