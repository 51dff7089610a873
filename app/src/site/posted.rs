//! A posted form: names and values in the order they came.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::core::Form;
use crate::core::typed::{clean, clean_line};

/// The fields that are one line wherever they stand. A browser sends no line break in them; what sends one all the same is taken for the
/// line that it looks like. A test walks the forms and sees that every line of one has its name here, or is excused with a reason, and
/// that no text of many lines has one of these names.
const ONE_LINE: [&str; 39] = [
    "amount",
    "authority",
    "case_number",
    "case_prefix",
    "cost",
    "did",
    "email",
    "group",
    "group_en",
    "kod",
    "law",
    "mask_name",
    "mask_title",
    "minutes_url",
    "name",
    "name_en",
    "our_alt",
    "owner",
    "page",
    "paragraph",
    "part",
    "phone",
    "photo_alt",
    "place",
    "place_words",
    "reached",
    "reply_name",
    "reply_phone",
    "role",
    "same_as",
    "share",
    "source",
    "terms_url",
    "title",
    "title_en",
    "url",
    "webbplats",
    "who",
    "year",
];

/// Whether the field `name` is one line; of many that are numbered each is: `name_3`.
pub fn is_one_line(name: &str) -> bool {
    let stem = name.trim_end_matches(|c: char| c == '_' || c.is_ascii_digit());
    ONE_LINE.contains(&stem)
}

/// What was posted.
#[derive(Debug, Clone, Default)]
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// From pairs.
    pub fn new(pairs: &[(&str, &str)]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    /// From what a browser sent.
    pub(super) fn of(pairs: Vec<(String, String)>) -> Self {
        let cleaned = pairs.into_iter().map(|(name, value)| {
            let value = clean(&value);
            let value = if is_one_line(&name) {
                clean_line(&value)
            } else {
                value
            };
            (name, value)
        });
        Self(cleaned.collect())
    }

    /// The first value of `name`, with the line ends of this program, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// All values of `name`: ticked boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every name with its value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether `name` was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// Whether the box at `name` was ticked, or what the page hides there as a yes is sent: it is `1`, and nothing else is one.
    pub fn is_ticked(&self, name: &str) -> bool {
        self.all(name).any(|value| value == "1")
    }

    /// The number in `name`, or 0: for hidden versions.
    pub fn number(&self, name: &str) -> i64 {
        self.get(name).trim().parse().unwrap_or(0)
    }

    /// The typed values of `names`, to be shown again.
    pub fn keep(&self, names: &[&'static str]) -> Form {
        names
            .iter()
            .fold(Form::new(), |form, name| form.with(name, self.get(name)))
    }
}

impl FromRequest<App> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Self::Rejection> {
        let axum::Form(pairs) = axum::Form::<Vec<(String, String)>>::from_request(request, app)
            .await
            .map_err(IntoResponse::into_response)?;
        Ok(Self::of(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_in_one_line_is_one_whatever_is_sent() {
        let sent = [
            ("title", " Ett levande\r\n  torg "),
            ("name_3", "Vargön\u{2028}och Nordkroken"),
            ("background", "Ett\r\ntvå"),
            ("page", "/dialoger\r\n/kontakt"),
            ("photo_alt_2", "Torget\u{b}i dag"),
        ];
        let pairs = sent.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let posted = Posted::of(pairs.into());
        assert_eq!(posted.get("title"), "Ett levande torg");
        assert_eq!(posted.get("name_3"), "Vargön och Nordkroken");
        assert_eq!(posted.get("background"), "Ett\ntvå");
        assert_eq!(posted.get("page"), "/dialoger /kontakt");
        assert_eq!(posted.get("photo_alt_2"), "Torget i dag");
    }
}
