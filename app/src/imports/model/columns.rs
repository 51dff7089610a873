//! Which column is what: guessed from the first row, in Swedish or English, and changed by whoever knows better.

use std::collections::BTreeMap;

use crate::core::{Locale, text};

keywords! {
    /// What a column can be.
    pub enum Field {
        /// The text itself.
        Text = "text",
        /// In short.
        Title = "title",
        /// What it is: idea, need, perspective.
        Kind = "kind",
        /// The language of the text.
        Lang = "lang",
        /// The text in Swedish.
        Translation = "translation",
        /// On which day it came.
        CameOn = "came_on",
        /// The name to show for everybody.
        Name = "name",
        /// What place it is about, in words.
        Place = "place",
        /// The receiver of a letter; shown to nobody.
        ReplyName = "reply_name",
        /// Their address.
        ReplyAddress = "reply_address",
        /// Their number.
        ReplyPhone = "reply_phone",
    }
}

impl Field {
    /// What it is called: in the template, where columns are chosen, and in what is wrong with a row. One of the names that it is known
    /// as.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Text => text::imports_column_text(l),
            Self::Title => text::imports_column_title(l),
            Self::Kind => text::imports_column_kind(l),
            Self::Lang => text::imports_column_lang(l),
            Self::Translation => text::imports_column_translation(l),
            Self::CameOn => text::imports_column_came_on(l),
            Self::Name => text::imports_column_name(l),
            Self::Place => text::imports_column_place(l),
            Self::ReplyName => text::imports_column_reply_name(l),
            Self::ReplyAddress => text::imports_column_reply_address(l),
            Self::ReplyPhone => text::imports_column_reply_phone(l),
        }
    }

    /// What such columns are called. A name is never taken for one to show unless it says so.
    const fn known_as(self) -> &'static [&'static str] {
        match self {
            Self::Text => &[
                "text",
                "idé",
                "ide",
                "idéer",
                "synpunkt",
                "synpunkter",
                "bidrag",
                "förslag",
                "svar",
                "fritext",
                "kommentar",
                "idea",
                "ideas",
                "comment",
                "comments",
                "message",
                "answer",
                "contribution",
                "proposal",
            ],
            Self::Title => &["rubrik", "titel", "title", "heading"],
            Self::Kind => &["typ", "sort", "kind", "type"],
            Self::Lang => &["språk", "sprak", "language", "lang"],
            Self::Translation => &[
                "översättning",
                "oversattning",
                "translation",
                "på svenska",
                "in swedish",
            ],
            Self::CameOn => &[
                "datum", "dag", "inkom", "inkommen", "kom in", "mottagen", "date", "day",
                "received",
            ],
            Self::Name => &[
                "visningsnamn",
                "signatur",
                "visat namn",
                "display name",
                "shown name",
                "signature",
            ],
            Self::Place => &["plats", "var", "place", "where"],
            Self::ReplyName => &["namn", "mottagare", "name", "receiver"],
            Self::ReplyAddress => &["adress", "postadress", "address", "postal address"],
            Self::ReplyPhone => &[
                "telefon",
                "telefonnummer",
                "tel",
                "mobil",
                "phone",
                "phone number",
                "mobile",
            ],
        }
    }
}

/// Which column, counted from nought, is which field.
pub type Mapping = BTreeMap<Field, usize>;

/// What the columns seem to be, each at most once. Without a column that is called like a text, a file of one column is all text.
pub fn guess(headers: &[String]) -> Mapping {
    let mut mapping = Mapping::new();
    for (at, header) in headers.iter().enumerate() {
        let name = header
            .trim()
            .trim_end_matches([':', '?', '.'])
            .to_lowercase();
        let field = Field::ALL
            .iter()
            .copied()
            .find(|field| field.known_as().contains(&name.as_str()));
        if let Some(field) = field {
            mapping.entry(field).or_insert(at);
        }
    }
    if headers.len() == 1 {
        mapping.entry(Field::Text).or_insert(0);
    }
    mapping
}

/// The columns that the report of rows left out adds, before and after those of the file.
pub fn report_columns(l: Locale) -> [&'static str; 2] {
    [text::imports_row(l), text::imports_what(l)]
}

/// Whether a column was added by the report of rows left out, which somebody has mended and uploads again.
pub fn is_of_report(header: &str) -> bool {
    let is_one = |l: Locale| report_columns(l).contains(&header.trim());
    is_one(Locale::Sv) || is_one(Locale::En)
}

/// The names of the columns that have something in them and would be left out.
pub fn left_out<'a>(
    headers: &'a [String],
    mapping: &Mapping,
    rows: &[(i64, Vec<String>)],
) -> Vec<&'a str> {
    let has_something = |at: usize| {
        rows.iter()
            .any(|(_, cells)| cells.get(at).is_some_and(|cell| !cell.trim().is_empty()))
    };
    headers
        .iter()
        .enumerate()
        .filter(|(at, name)| {
            !mapping.values().any(|mapped| mapped == at)
                && !is_of_report(name)
                && has_something(*at)
        })
        .map(|(_, name)| name.as_str())
        .collect()
}

/// The mapping of a file with the columns `before` for one with `headers`, when each of its columns is there too.
pub fn carried(before: &[String], mapping: &Mapping, headers: &[String]) -> Option<Mapping> {
    mapping
        .iter()
        .map(|(field, at)| {
            let name = before.get(*at)?;
            let now = headers.iter().position(|header| header == name)?;
            Some((*field, now))
        })
        .collect()
}

/// The mapping as it is stored: a line for each field.
pub fn stored(mapping: &Mapping) -> String {
    mapping
        .iter()
        .map(|(field, at)| format!("{field} {at}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The mapping that was stored.
pub fn from_stored(text: &str) -> Mapping {
    let line = |line: &str| {
        let (field, at) = line.split_once(' ')?;
        Some((field.parse().ok()?, at.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(headers: &[&str]) -> Vec<(Field, usize)> {
        let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
        guess(&headers).into_iter().collect()
    }

    #[test]
    fn columns_are_known_by_their_names_in_swedish_and_english() {
        assert_eq!(
            guessed(&["Nr", "Datum", "Synpunkt:", "SPRÅK"]),
            [(Field::Text, 2), (Field::Lang, 3), (Field::CameOn, 1)]
        );
        assert_eq!(
            guessed(&["Comment", "Language", "Phone number"]),
            [(Field::Text, 0), (Field::Lang, 1), (Field::ReplyPhone, 2)]
        );
    }

    #[test]
    fn every_column_of_the_template_is_known_as_what_it_is() {
        for l in [Locale::Sv, Locale::En] {
            let headers: Vec<String> = Field::ALL
                .iter()
                .map(|field| field.name(l).to_owned())
                .collect();
            let known: Mapping = Field::ALL.iter().copied().zip(0..).collect();
            assert_eq!(guess(&headers), known, "{l}");
        }
    }

    #[test]
    fn a_name_is_never_shown_to_everybody_by_a_guess() {
        let mapping = guessed(&["Namn", "Text", "Adress"]);
        assert_eq!(
            mapping,
            [
                (Field::Text, 1),
                (Field::ReplyName, 0),
                (Field::ReplyAddress, 2)
            ]
        );
    }

    #[test]
    fn one_column_is_the_text_and_no_field_has_two() {
        assert_eq!(guessed(&["Vad tycker du?"]), [(Field::Text, 0)]);
        assert_eq!(guessed(&["Text", "Text", "x"]), [(Field::Text, 0)]);
    }

    #[test]
    fn columns_with_something_in_them_are_never_left_out_unseen() {
        let headers: Vec<String> = ["Rad", "Text", "Klass", "Tom", "Varför"]
            .map(str::to_owned)
            .into();
        let cells = |cells: [&str; 5]| cells.map(str::to_owned).to_vec();
        let rows = vec![
            (2, cells(["2", "Fler bänkar", "", " ", "fel"])),
            (3, cells(["3", "Fler träd", "6A", "", ""])),
        ];
        assert_eq!(left_out(&headers, &guess(&headers), &rows), ["Klass"]);
        let mapping = Mapping::from([(Field::Text, 1), (Field::Name, 2)]);
        assert_eq!(left_out(&headers, &mapping, &rows), [""; 0]);
    }

    #[test]
    fn what_was_chosen_is_carried_over_to_the_same_columns_elsewhere() {
        let before: Vec<String> = ["Text", "Dag"].map(str::to_owned).into();
        let after: Vec<String> = ["Rad", "Dag", "Text", "Varför"].map(str::to_owned).into();
        let mapping = Mapping::from([(Field::Text, 0), (Field::CameOn, 1)]);
        let carried_over = Mapping::from([(Field::Text, 2), (Field::CameOn, 1)]);
        assert_eq!(carried(&before, &mapping, &after), Some(carried_over));
        assert_eq!(carried(&before, &mapping, &before[..1]), None);
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let mapping = guess(&["Datum".to_owned(), "Text".to_owned()]);
        assert_eq!(from_stored(&stored(&mapping)), mapping);
        assert_eq!(from_stored("text x\nfel 1\n"), Mapping::new());
    }
}
