//! What a person typed, kept through a failed submission, with an error at each field.

use std::collections::BTreeMap;

/// An error at one field, in the visitor's language: what to do.
pub type FieldError = String;

/// One field as a form component shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// The posted name; the element's id is the same.
    pub name: &'static str,
    /// What was typed, or the stored value.
    pub value: String,
    /// What is wrong with it, if anything.
    pub error: Option<FieldError>,
}

/// All typed values of a form and what is wrong with them. Values that nobody may see again
/// (passwords) are never put in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: BTreeMap<&'static str, String>,
    errors: Vec<(&'static str, FieldError)>,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps `value` under `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.insert(name, value.into());
        self
    }

    /// Adds an error at the field `name`; the first one at a field is the one shown.
    pub fn error(&mut self, name: &'static str, message: impl Into<FieldError>) {
        self.errors.push((name, message.into()));
    }

    /// Whether nothing is wrong.
    pub fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }

    /// Errors in the order they were found, for the summary on top.
    pub fn errors(&self) -> &[(&'static str, FieldError)] {
        &self.errors
    }

    /// The names of its fields.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.values.keys().copied()
    }

    /// What was typed in `name`, or nothing.
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// The field `name` with its value and its first error.
    pub fn field(&self, name: &'static str) -> Field {
        Field {
            name,
            value: self.value(name).to_owned(),
            error: self
                .errors
                .iter()
                .find(|(at, _)| *at == name)
                .map(|(_, message)| message.clone()),
        }
    }
}
