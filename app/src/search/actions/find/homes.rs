//! Where what is found belongs.

use std::collections::{BTreeMap, BTreeSet};

use crate::core::{Id, Locale, Result};
use crate::db::Conn;
use crate::dialogues::Body;
use crate::search::model::{Candidate, Home, Kind};
use crate::search::store;
use crate::translations::{self, Subject, Translations};

/// The dialogues in which the results are, with their names in the reader's language, and the bodies with which initiatives lie.
pub struct Homes {
    /// The dialogues.
    pub all: BTreeMap<Id, Home>,
    spoken: Translations,
    lying: BTreeMap<String, Body>,
}

impl Homes {
    /// Those of all that was found.
    pub async fn of(conn: &mut Conn, all: &[Candidate], l: Locale) -> Result<Self> {
        let ids: BTreeSet<Id> = all
            .iter()
            .flat_map(|one| one.dialogues.iter().copied())
            .collect();
        let ids: Vec<Id> = ids.into_iter().collect();
        let initiatives: Vec<&str> = all
            .iter()
            .filter(|one| one.kind == Kind::Initiative)
            .map(|one| one.subject.as_str())
            .collect();
        Ok(Self {
            all: store::homes(conn, &ids).await?,
            spoken: translations::of_lists(conn, &ids, l).await?,
            lying: store::lying(conn, &initiatives).await?,
        })
    }

    /// Whose its dialogues are, or with whom the initiative lies.
    pub fn owners<'a>(&'a self, one: &'a Candidate) -> impl Iterator<Item = &'a Body> {
        let homes = one.dialogues.iter().filter_map(move |id| self.all.get(id));
        homes
            .map(|home| &home.owner)
            .chain(self.lying.get(&one.subject))
    }

    /// The name of a dialogue with the tag of its language.
    pub fn name(&self, id: Id) -> Option<(String, &'static str)> {
        let home = self.all.get(&id)?;
        let said = self
            .spoken
            .said(Subject::Dialogue, id, "title", &home.title);
        Some((said.words, said.lang))
    }
}
