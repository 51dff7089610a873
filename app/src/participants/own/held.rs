//! What is held about an address: read a page of each list at a time, each with one query, however much somebody has sent in.

use std::collections::BTreeMap;

use super::link::Scope;
use super::pages::{COMMENTS, IDEAS, PROPOSALS};
use super::store::{self, Mailed};
use crate::comments::{self, Comment};
use crate::contributions::{self, Idea, ReceiptCode};
use crate::core::words::first_line;
use crate::core::{Date, Form, Id, Locale, Result};
use crate::db::{Conn, Keyset, PageOf, json_list};
use crate::dialogues::{self, Dialogue};
use crate::following::{self, Subscription};
use crate::initiatives::{self, Initiative};
use crate::participants::{Participant, store as people};
use crate::site::Visit;
use crate::translations;

/// Rows of each list on the page.
const SIZE: usize = 25;
/// Rows that are read at a time for the file.
const IN_A_FILE: usize = 500;

/// An idea that was sent in to a dialogue.
pub struct Sent {
    /// The idea.
    pub idea: Idea,
    /// As it was written, also where something is covered.
    pub words: String,
    /// The name to show with it, as it was sent in; may be empty.
    pub shown_name: String,
    /// Its dialogue.
    pub dialogue: Dialogue,
    /// Of its receipt.
    pub code: ReceiptCode,
}

/// A comment that was sent in, with its dialogue.
pub struct Said {
    /// The comment.
    pub comment: Comment,
    /// The dialogue.
    pub dialogue: Dialogue,
}

impl Said {
    /// How it begins.
    pub fn heading(&self) -> String {
        first_line(&self.comment.words, 80)
    }
}

/// A page of everything that was sent in with an address.
pub struct SentIn {
    /// Ideas.
    pub ideas: PageOf<Sent, Id>,
    /// Comments.
    pub comments: PageOf<Said, Id>,
    /// Proposals.
    pub initiatives: PageOf<Initiative, i64>,
}

impl SentIn {
    const fn nothing() -> Self {
        Self {
            ideas: nothing(),
            comments: nothing(),
            initiatives: nothing(),
        }
    }
}

const fn nothing<T, K>() -> PageOf<T, K> {
    PageOf {
        rows: Vec::new(),
        next: None,
    }
}

/// What the page is made of.
pub struct Own {
    /// Whose it is.
    pub participant: Participant,
    /// How much of it the link opens.
    pub scope: Scope,
    /// What is followed.
    pub follows: Vec<Subscription>,
    /// What was sent in.
    pub sent_in: SentIn,
    /// How many mails were left.
    pub mails: i64,
    /// The field for a new address, as it was typed.
    pub form: Form,
}

impl Own {
    /// What `scope` lets be seen of what we hold about `participant`: of each list the page that is asked for.
    pub async fn of(
        visit: &Visit,
        participant: Participant,
        scope: Scope,
        form: Form,
    ) -> Result<Self> {
        let mut conn = visit.app.db.read().await?;
        let id = participant.id;
        let follows = following::of_participant(&mut conn, id, visit.locale).await?;
        let (mut sent_in, mut mails) = (SentIn::nothing(), 0);
        if scope == Scope::All {
            let read = (visit.today, visit.locale);
            sent_in = SentIn {
                ideas: ideas(&mut conn, id, &after(visit, IDEAS), read).await?,
                comments: said(&mut conn, id, &after(visit, COMMENTS), read).await?,
                initiatives: initiatives::of_participant(&mut conn, id, &after(visit, PROPOSALS))
                    .await?,
            };
            mails = store::count_mails(&mut conn, id).await?;
        }
        Ok(Self {
            participant,
            scope,
            follows,
            sent_in,
            mails,
            form,
        })
    }
}

/// The page of a list that the address asks for by `name`.
fn after<K: std::str::FromStr>(visit: &Visit, name: &str) -> Keyset<K> {
    Keyset {
        after: visit.asked(name).and_then(|key| key.parse().ok()),
        size: SIZE,
    }
}

/// Everything that is held about an address.
pub struct Everything {
    /// What is followed.
    pub follows: Vec<Subscription>,
    /// Every idea.
    pub ideas: Vec<Sent>,
    /// Every comment.
    pub comments: Vec<Said>,
    /// Every proposal.
    pub initiatives: Vec<Initiative>,
    /// Every mail.
    pub mails: Vec<Mailed>,
}

impl Everything {
    /// All of what we hold about `participant`, page by page, as it stands on a day and for a reader of a language.
    pub async fn of(conn: &mut Conn, participant: Id, read: (Date, Locale)) -> Result<Self> {
        let mut all = Self {
            follows: following::of_participant(conn, participant, read.1).await?,
            ideas: Vec::new(),
            comments: Vec::new(),
            initiatives: Vec::new(),
            mails: Vec::new(),
        };
        let mut keyset = first();
        loop {
            let page = ideas(conn, participant, &keyset, read).await?;
            all.ideas.extend(page.rows);
            match page.next {
                Some(next) => keyset.after = Some(next),
                None => break,
            }
        }
        let mut keyset = first();
        loop {
            let page = said(conn, participant, &keyset, read).await?;
            all.comments.extend(page.rows);
            match page.next {
                Some(next) => keyset.after = Some(next),
                None => break,
            }
        }
        let mut keyset = first();
        loop {
            let page = initiatives::of_participant(conn, participant, &keyset).await?;
            all.initiatives.extend(page.rows);
            match page.next {
                Some(next) => keyset.after = Some(next),
                None => break,
            }
        }
        let mut keyset = first();
        loop {
            let rows = store::mailed(conn, participant, &keyset).await?;
            let page = PageOf::cut(rows, &keyset, |mail| mail.id);
            all.mails.extend(page.rows);
            match page.next {
                Some(next) => keyset.after = Some(next),
                None => break,
            }
        }
        Ok(all)
    }
}

const fn first<K>() -> Keyset<K> {
    Keyset {
        after: None,
        size: IN_A_FILE,
    }
}

/// A page of somebody's ideas with their dialogues.
async fn ideas(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
    read: (Date, Locale),
) -> Result<PageOf<Sent, Id>> {
    let page = contributions::of_participant(conn, participant, keyset).await?;
    let among = of(conn, page.rows.iter().map(|(_, idea)| idea.dialogue), read).await?;
    let codes: Vec<&str> = page.rows.iter().map(|(code, _)| code.as_str()).collect();
    // The words and the name, as they were sent in.
    let mut told: BTreeMap<String, (String, String)> =
        people::told_of(conn, participant, &json_list(&codes))
            .await?
            .into_iter()
            .map(|told| {
                let words = told.words();
                (told.receipt_code, (words, told.shown_name))
            })
            .collect();
    let next = page.next;
    let with = |(code, idea): (ReceiptCode, Idea)| {
        let dialogue = among.get(&idea.dialogue)?.clone();
        let (words, shown_name) = told.remove(code.as_str()).unwrap_or_default();
        Some(Sent {
            idea,
            words,
            shown_name,
            dialogue,
            code,
        })
    };
    let rows = page.rows.into_iter().filter_map(with).collect();
    Ok(PageOf { rows, next })
}

/// A page of somebody's comments with their dialogues.
async fn said(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
    read: (Date, Locale),
) -> Result<PageOf<Said, Id>> {
    let page = comments::all_of_participant(conn, participant, keyset).await?;
    let theirs = page.rows.iter().map(|comment| comment.dialogue_id);
    let among = of(conn, theirs, read).await?;
    let next = page.next;
    let with = |comment: Comment| {
        let dialogue = among.get(&comment.dialogue_id)?.clone();
        Some(Said { comment, dialogue })
    };
    let rows = page.rows.into_iter().filter_map(with).collect();
    Ok(PageOf { rows, next })
}

/// The dialogues with these ids, as they stand that day and are called in that language, each read once.
async fn of(
    conn: &mut Conn,
    ids: impl Iterator<Item = Id> + Send,
    (today, l): (Date, Locale),
) -> Result<BTreeMap<Id, Dialogue>> {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let found = dialogues::get_all(conn, &ids).await?;
    let spoken = translations::of_lists(conn, &ids, l).await?;
    Ok(found
        .into_iter()
        .map(|(id, dialogue)| (id, spoken.put_on(dialogue.on(today))))
        .collect())
}
