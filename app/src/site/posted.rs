//! A posted form: names and values in the order they came.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::core::Form;
use crate::core::typed::clean;

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
        let cleaned = pairs.into_iter().map(|(name, value)| (name, clean(&value)));
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
