//! What looks like somebody's personal data in a text, for the reviewer to look at twice. It finds what has a form;
//! names and addresses are for human eyes.

use std::sync::LazyLock;

use regex::Regex;

/// A personal or coordination number, with or without its century; a telephone number; an e-mail address.
const FORMS: [&str; 3] = [
    r"\b(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+–—−/ ]{0,3}\d{4}|\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+–—−/ ]{1,3}\d{4})\b",
    r"(?:\+46 ?|\b0)(?:\(0\) ?)?\d{1,3}(?:[ –-]{0,3}\d{2,3}){2,4}\b",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
];

static EXPRESSIONS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let expressions = FORMS.iter().map(|form| Regex::new(form));
    expressions
        .collect::<Result<_, _>>()
        .expect("the forms are expressions, which a test sees")
});

/// Everything in `text` that looks like personal data, in the order of the kinds, each once.
pub fn personal_data(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for expression in EXPRESSIONS.iter() {
        for like in expression.find_iter(text) {
            if !found.iter().any(|other| other.contains(like.as_str())) {
                found.push(like.as_str());
            }
        }
    }
    found
}
