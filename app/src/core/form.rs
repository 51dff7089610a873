//! What a person typed, kept through a failed submission, with an error at each field.

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

/// All typed values of a form and what is wrong with them, in the order in which the fields stand on the page.
/// Values that nobody may see again (passwords) are never put in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(&'static str, String)>,
    errors: Vec<(&'static str, FieldError)>,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps `value` under `name`. A name that is new comes after those that are there: a page names its fields from
    /// the top down, and what is wrong is told in that order.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        match self.values.iter_mut().find(|(there, _)| *there == name) {
            Some((_, held)) => *held = value.into(),
            None => self.values.push((name, value.into())),
        }
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

    /// Errors in the order of the fields, for the summary on top; those at a field in the order they were found, and
    /// those at none of the form's fields last.
    pub fn errors(&self) -> Vec<(&'static str, FieldError)> {
        let place = |name: &str| {
            self.names()
                .position(|there| there == name)
                .unwrap_or(usize::MAX)
        };
        let mut errors = self.errors.clone();
        errors.sort_by_key(|(name, _)| place(name));
        errors
    }

    /// The names of its fields, from the top of the page down.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.values.iter().map(|(name, _)| *name)
    }

    /// What was typed in `name`, or nothing.
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(there, _)| *there == name)
            .map_or("", |(_, value)| value)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_in_the_order_of_the_fields() {
        let mut form = Form::new()
            .with("title", "")
            .with("day", "")
            .with("body", "");
        form.error("body", "Välj en nämnd.");
        form.error("elsewhere", "Något annat.");
        form.error("title", "Skriv ett namn.");
        form.error("title", "Skriv ett kortare namn.");
        let names: Vec<&str> = form.errors().iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["title", "title", "body", "elsewhere"]);
        assert_eq!(
            form.field("title").error.as_deref(),
            Some("Skriv ett namn.")
        );
    }

    #[test]
    fn a_field_that_is_filled_again_keeps_its_place() {
        let form = Form::new().with("b", "1").with("a", "2").with("b", "3");
        assert_eq!(form.names().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(form.value("b"), "3");
    }
}
