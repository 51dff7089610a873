//! Spaces at which no line may break: between the sign and the number of a paragraph, "kl." and the
//! time, a day and its month, a figure and its unit. The build puts them into our own sentences, dates
//! get them where they are written; nobody else has to think of them.

/// What a figure must not be parted from.
const AFTER_FIGURES: &[&str] = &[
    "%",
    "procent",
    "percent",
    "tecken",
    "characters",
    "dag",
    "dagar",
    "day",
    "days",
    "kr",
    "merkkiä",
    "päivää",
    "символів",
    "днів",
    "znakova",
    "dana",
    "xaraf",
    "maalmood",
    "يومًا",
    "أيام",
    "روز",
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `text` with no-break spaces where it must stay together. A placeable of a Fluent pattern (`{ $days }`)
/// counts as a figure.
pub fn keep_together(text: &str) -> String {
    text.char_indices()
        .map(|(at, c)| {
            if c == ' ' && stays(&text[..at], &text[at + 1..]) {
                '\u{a0}'
            } else {
                c
            }
        })
        .collect()
}

/// Whether what stands before a space must stay with what stands after it.
fn stays(before: &str, after: &str) -> bool {
    if before.ends_with('§') {
        return true;
    }
    if let Some(rest) = before.strip_suffix("kl.") {
        return !rest.ends_with(char::is_alphanumeric);
    }
    let is_figure = before.ends_with(|c: char| c.is_ascii_digit() || c == '}');
    let word_ends = after
        .find(|c: char| !c.is_alphanumeric() && c != '%')
        .unwrap_or(after.len());
    is_figure && AFTER_FIGURES.contains(&&after[..word_ends])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With `_` for each space that does not break.
    fn kept(text: &str) -> String {
        keep_together(text).replace('\u{a0}', "_")
    }

    #[test]
    fn what_belongs_together_stays_on_one_line() {
        for (text, expected) in [
            ("måndag 3 december 2026", "måndag 3_december 2026"),
            ("Thursday 3 December 2026", "Thursday 3_December 2026"),
            ("Nämnden, § { $paragraph }.", "Nämnden, §_{ $paragraph }."),
            ("{ $staff }, kl. { $time }", "{ $staff }, kl._{ $time }"),
            ("om { $days } dagar.", "om { $days }_dagar."),
            ("{ $percent } %", "{ $percent }_%"),
            ("Högst 5000 tecken", "Högst 5000_tecken"),
        ] {
            assert_eq!(kept(text), expected);
        }
    }

    #[test]
    fn other_words_break_as_they_like() {
        for text in [
            "3 idéer om dagar",
            "{ $name } sa det",
            "Den 3 decemberdagen",
            "cykl. 5",
            "dagar och 12 timmar",
        ] {
            assert_eq!(kept(text), text);
        }
    }
}
