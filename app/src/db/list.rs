//! Lists as one JSON text: portable both as a column and as the argument of
//! `IN (SELECT value FROM json_each($1))`.

use serde::{Serialize, de::DeserializeOwned};

/// A list as a JSON text.
pub fn json_list<T: Serialize>(items: &[T]) -> String {
    serde_json::to_string(items).unwrap_or_else(|_| "[]".to_owned())
}

/// The list in a column; an empty column is an empty list.
pub fn parse_list<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, serde_json::Error> {
    if text.is_empty() {
        Ok(Vec::new())
    } else {
        serde_json::from_str(text)
    }
}
