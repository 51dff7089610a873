//! What has happened in what somebody follows, dialogue by dialogue, with why they are told.

use std::collections::BTreeMap;

use super::stop;
use crate::app::App;
use crate::bodies;
use crate::contributions;
use crate::core::{Error, Id, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, NoteKind};
use crate::dialogues::{self, Dialogue};
use crate::following::actions::{self, bodies_of};
use crate::following::model::{Happened, Happening, Subscription};
use crate::following::store;
use crate::mail::Letter;
use crate::participants;
use crate::themes;
use crate::translations;

/// One thing that happened, as the letter tells it.
struct Item {
    words: String,
    /// What was said about it; may be empty.
    more: String,
    /// Where to read on, when that is not the dialogue's own page.
    link: Option<(String, String)>,
}

impl Item {
    fn of(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            more: String::new(),
            link: None,
        }
    }

    fn more(self, more: impl Into<String>) -> Self {
        let more = more.into();
        Self { more, ..self }
    }

    fn link(self, label: impl Into<String>, path: String) -> Self {
        Self {
            link: Some((label.into(), path)),
            ..self
        }
    }
}

/// The letter of one message: what it tells and its receiver still follows; none when that is nothing by now.
pub async fn news_letter(
    app: &App,
    conn: &mut Conn,
    message: Id,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let person = participants::get(conn, participant).await?;
    let follows = actions::of_participant(conn, participant, l).await?;
    let all = bodies::all(conn).await?;
    let today = app.now().date();
    let mut reasons: Vec<&Subscription> = Vec::new();
    // In the order in which the first thing happened in each.
    let mut order: Vec<Id> = Vec::new();
    let mut by_dialogue: BTreeMap<Id, (Dialogue, Vec<Item>)> = BTreeMap::new();
    let given = store::given(conn, message).await?;
    let mut ids: Vec<Id> = given.iter().map(|row| row.dialogue_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let spoken = translations::of_lists(conn, &ids, l).await?;
    let dialogues: BTreeMap<Id, Dialogue> = dialogues::get_all(conn, &ids)
        .await?
        .into_iter()
        .map(|(id, dialogue)| (id, spoken.put_on(dialogue)))
        .collect();
    for row in given {
        let bodies = bodies_of(&all, &row, today);
        let happened = row.of(bodies);
        let because: Vec<&Subscription> = follows
            .iter()
            .filter(|subscription| subscription.concerns(&happened))
            .collect();
        if because.is_empty() {
            continue;
        }
        let Some(dialogue) = dialogues.get(&happened.dialogue) else {
            continue;
        };
        let items = items(conn, dialogue, &happened, &because, l).await?;
        if items.is_empty() {
            continue;
        }
        for each in because {
            if !reasons.contains(&each) {
                reasons.push(each);
            }
        }
        if !order.contains(&dialogue.id) {
            order.push(dialogue.id);
        }
        by_dialogue
            .entry(dialogue.id)
            .or_insert_with(|| (dialogue.clone(), Vec::new()))
            .1
            .extend(items);
    }
    let subject = match order.as_slice() {
        [] => return Ok(None),
        [only] => {
            let title = by_dialogue
                .get(only)
                .map_or("", |(dialogue, _)| dialogue.title.as_str());
            text::following_mail_subject_one(l, title)
        }
        _ => text::following_mail_subject(l).to_owned(),
    };
    let names: Vec<String> = reasons.iter().map(|each| each.name(l)).collect();
    let why = format!("{} {}.", text::following_mail_why(l), names.join("; "));
    let mut letter = Letter::new(l, subject, why).stopped_by(stop(app, &person, l));
    let is_one = order.len() == 1;
    for id in order {
        let Some((dialogue, items)) = by_dialogue.remove(&id) else {
            continue;
        };
        if !is_one {
            letter = letter.heading(dialogue.title.clone());
        }
        for item in items {
            letter = letter.paragraph(item.words).paragraph(item.more);
            if let Some((label, path)) = item.link {
                letter = letter.link(label, app.url(&l.path(&path)));
            }
        }
        letter = letter.concerning(app, &dialogue);
    }
    Ok(Some(letter))
}

/// What is told of it; nothing when nobody can read it any more.
async fn items(
    conn: &mut Conn,
    dialogue: &Dialogue,
    happened: &Happened,
    because: &[&Subscription],
    l: Locale,
) -> Result<Vec<Item>> {
    if !dialogue.is_public() {
        return Ok(Vec::new());
    }
    let day = |day: Option<crate::core::Date>| day.map_or_else(String::new, |day| day.long(l));
    let result = || {
        (
            text::feedback_to_result(l),
            format!("/dialoger/{}/resultat", dialogue.slug),
        )
    };
    let item = match happened.kind {
        Happening::Announced => {
            Item::of(text::following_news_announced(l, day(dialogue.opens_on))).more(&dialogue.lead)
        }
        Happening::Opened => Item::of(text::following_news_opened(l, day(dialogue.closes_on))),
        Happening::ClosesSoon => {
            Item::of(text::following_news_closes_soon(l, day(dialogue.closes_on)))
        }
        Happening::Closed => Item::of(text::following_news_closed(l)),
        Happening::Compiled => Item::of(text::following_news_compiled(l)),
        Happening::Decided => Item::of(text::following_news_decided(l)),
        Happening::FedBack => {
            let (label, path) = result();
            Item::of(text::following_news_fed_back(l))
                .more(&dialogue.feedback_message)
                .link(label, path)
        }
        Happening::FollowedUp => {
            let (label, path) = result();
            Item::of(text::following_news_followed_up(l)).link(label, path)
        }
        Happening::Cancelled => {
            Item::of(text::following_news_cancelled(l)).more(&dialogue.cancelled_reason)
        }
        Happening::Revised => return revised(conn, happened, l).await,
        Happening::Promise => return promised(conn, happened, l).await,
        kind => return of_ideas(conn, dialogue, (kind, happened), because, l).await,
    };
    Ok(vec![item])
}

async fn revised(conn: &mut Conn, happened: &Happened, l: Locale) -> Result<Vec<Item>> {
    let all = dialogues::revisions(conn, happened.dialogue).await?;
    let found = all
        .into_iter()
        .find(|revision| revision.id.to_string() == happened.subject);
    Ok(found
        .map(|revision| {
            Item::of(text::following_news_revised(l, revision.field.name(l))).more(revision.reason)
        })
        .into_iter()
        .collect())
}

async fn promised(conn: &mut Conn, happened: &Happened, l: Locale) -> Result<Vec<Item>> {
    let Ok(id) = happened.subject.parse() else {
        return Ok(Vec::new());
    };
    let note = match decisions::note(conn, id).await {
        Ok(note) => note,
        Err(Error::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let promise = note.promise;
    let words = match note.kind {
        NoteKind::Progress => text::public_log_promise_progress(l, promise),
        NoteKind::Done => text::public_log_promise_done(l, promise),
        NoteKind::Explained => text::public_log_promise_explained(l, promise),
        NoteKind::Reply => text::public_log_promise_reply(l, promise),
    };
    let path = format!("/ataganden/{}", note.commitment_id);
    Ok(vec![
        Item::of(words)
            .more(note.words)
            .link(text::commitments_mail_read(l), path),
    ])
}

/// What happened to ideas that are followed, or to their theme.
async fn of_ideas(
    conn: &mut Conn,
    dialogue: &Dialogue,
    (kind, happened): (Happening, &Happened),
    because: &[&Subscription],
    l: Locale,
) -> Result<Vec<Item>> {
    let theme = match happened.theme {
        Some(id) => match themes::get(conn, id).await {
            Ok(theme) => theme.title,
            Err(Error::NotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        },
        None => String::new(),
    };
    let mut items = Vec::new();
    for number in because.iter().map(|each| each.number) {
        // What is not shown any more is told to nobody.
        match contributions::one(conn, dialogue.id, number).await {
            Ok(_) => {}
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        }
        let words = match kind {
            Happening::IdeaAnswered => text::following_news_idea_answered(l, number),
            Happening::ThemeAnswered => {
                text::following_news_theme_answered(l, number, theme.as_str())
            }
            Happening::ThemeDecided => {
                text::following_news_theme_decided(l, number, theme.as_str())
            }
            Happening::IdeaSentOn => text::following_news_idea_sent_on(l, number),
            _ => text::following_news_idea_published(l, number),
        };
        let path = format!("/dialoger/{}/ideer/{number}", dialogue.slug);
        items.push(Item::of(words).link(text::following_news_to_idea(l, number), path));
    }
    Ok(items)
}
