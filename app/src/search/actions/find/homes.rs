//! Where what is found belongs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::core::{Id, Locale, Result};
use crate::db::Conn;
use crate::dialogues::Body;
use crate::search::model::{Candidate, Home, Kind, Topic};
use crate::search::store;
use crate::translations::{self, Subject, Translations};

/// The dialogues in which the results are, with their names in the reader's language, the bodies with which initiatives lie, and the
/// themes to which results belong.
pub struct Homes {
    /// The dialogues.
    pub all: BTreeMap<Id, Home>,
    spoken: Translations,
    lying: BTreeMap<String, Body>,
    topics: HashMap<String, Vec<Topic>>,
    /// What the themes are called in the reader's language, with the tag of that, by their Swedish names.
    called: BTreeMap<String, (String, &'static str)>,
}

impl Homes {
    /// Those of all that was found; of the themes only those of the name `theme`, where one is asked for.
    pub async fn of(
        conn: &mut Conn,
        all: &[Candidate],
        theme: Option<&str>,
        l: Locale,
    ) -> Result<Self> {
        let ids: BTreeSet<Id> = all
            .iter()
            .flat_map(|one| one.dialogues.iter().copied())
            .collect();
        let ids: Vec<Id> = ids.into_iter().collect();
        let themed = subjects(all, Kind::is_themed);
        let initiatives = subjects(all, |kind| kind == Kind::Initiative);
        let topics = store::topics(conn, &themed, theme).await?;
        let called = called(conn, &topics, l).await?;
        Ok(Self {
            all: store::homes(conn, &ids).await?,
            spoken: translations::of_lists(conn, &ids, l).await?,
            lying: store::lying(conn, &initiatives).await?,
            topics,
            called,
        })
    }

    /// The Swedish names of the themes to which it belongs, each once, in those of its dialogues that are looked in.
    pub fn themes(&self, one: &Candidate) -> BTreeSet<&str> {
        let topics = self.topics.get(&one.subject).into_iter().flatten();
        topics
            .filter(|topic| one.dialogues.contains(&topic.dialogue))
            .map(|topic| topic.title.as_str())
            .collect()
    }

    /// What the theme of that Swedish name is called for the reader, with the tag of its language.
    pub fn called_theme(&self, title: &str) -> (String, &'static str) {
        let called = self.called.get(title).cloned();
        called.unwrap_or_else(|| (title.to_owned(), ""))
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

/// Those of `all` that are of a kind that is asked for.
fn subjects(all: &[Candidate], is_asked: fn(Kind) -> bool) -> Vec<&str> {
    all.iter()
        .filter(|one| is_asked(one.kind))
        .map(|one| one.subject.as_str())
        .collect()
}

/// What themes are called in the language `l`, by their Swedish names. Of several of one name the oldest says it.
async fn called(
    conn: &mut Conn,
    topics: &HashMap<String, Vec<Topic>>,
    l: Locale,
) -> Result<BTreeMap<String, (String, &'static str)>> {
    let all: BTreeMap<Id, &Topic> = topics
        .values()
        .flatten()
        .map(|topic| (topic.id, topic))
        .collect();
    let homes: BTreeSet<Id> = all.values().map(|topic| topic.dialogue).collect();
    let homes: Vec<Id> = homes.into_iter().collect();
    let spoken = translations::of_themes(conn, &homes, l).await?;
    let mut called = BTreeMap::new();
    for (id, topic) in all {
        called.entry(topic.title.clone()).or_insert_with(|| {
            let said = spoken.said(Subject::Theme, id, "title", &topic.title);
            (said.words, said.lang)
        });
    }
    Ok(called)
}
