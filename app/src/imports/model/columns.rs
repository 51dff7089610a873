//! Which column is what: guessed from the first row, in Swedish or English, and changed by whoever knows better.

use std::collections::BTreeMap;

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
        /// The receiver of a letter; shown to nobody.
        ReplyName = "reply_name",
        /// Their address.
        ReplyAddress = "reply_address",
        /// Their number.
        ReplyPhone = "reply_phone",
    }
}

impl Field {
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
    fn what_is_stored_is_read_again() {
        let mapping = guess(&["Datum".to_owned(), "Text".to_owned()]);
        assert_eq!(from_stored(&stored(&mapping)), mapping);
        assert_eq!(from_stored("text x\nfel 1\n"), Mapping::new());
    }
}
