//! Places that have a name: to choose from a list, and to say where a point is.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Point;

/// A place with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// In addresses and forms.
    pub key: String,
    /// What it is called, in every language: that is what stands on signs.
    pub name: String,
    /// Where it is.
    pub point: Point,
    /// From which step of the map on its name stands on it: 1 to 3.
    pub rank: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    places: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    name: String,
    at: (f64, f64),
    rank: u8,
}

static NAMED: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!("../base/names.toml")).expect("a test reads the same file");
    file.places
        .into_iter()
        .filter_map(|entry| {
            Some(Named {
                point: Point::of_degrees(entry.at.0, entry.at.1)?,
                key: entry.key,
                name: entry.name,
                rank: entry.rank,
            })
        })
        .collect()
});

/// All of them, in the order of the Swedish alphabet.
pub fn named() -> &'static [Named] {
    &NAMED
}

impl Named {
    /// The one with that key.
    pub fn by_key(key: &str) -> Option<&'static Self> {
        named().iter().find(|named| named.key == key)
    }
}
