//! Taking in contributions, and reading them.

mod again;
mod carry_over;
mod register;
mod submit;

pub use again::Again;
pub use carry_over::carry_over;
pub use register::{
    Registering, register, register_imported, registered, registering, slips, take_away_import,
    with_the_words_of,
};
pub use submit::{
    Sent, Source, SubmitError, WebForm, let_in, submit, submit_on_web, text_digest, was_sent,
};

use super::model::{Count, Filter, Idea, Listed, ReceiptCode, Similar, Sort, Tally, ThemeChoice};
use super::store;
use crate::core::words::stems;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::{photos, places, rerouting, themes as grouping};

/// A page of what is shown in a dialogue (P23); the key is the number.
pub async fn published(
    conn: &mut Conn,
    dialogue: Id,
    filter: &Filter,
    sort: Sort,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    match sort {
        Sort::Newest => store::newest(conn, dialogue, filter, keyset).await,
        Sort::Oldest => store::oldest(conn, dialogue, filter, keyset).await,
        Sort::Support => store::most_supported(conn, dialogue, filter, keyset).await,
    }
}

/// How many are shown under `filter`.
pub async fn count(conn: &mut Conn, dialogue: Id, filter: &Filter) -> Result<Count> {
    store::count(conn, dialogue, filter).await
}

/// The themes that a dialogue's list can be narrowed to, in their order.
pub async fn themes(conn: &mut Conn, dialogue: Id) -> Result<Vec<ThemeChoice>> {
    store::themes(conn, dialogue).await
}

/// At most three shown ideas that say much the same as `text`, the most alike first.
pub async fn similar(conn: &mut Conn, dialogue: Id, text: &str) -> Result<Vec<Similar>> {
    let stems = stems(text);
    // The longest words say most about what a text is about.
    let mut telling: Vec<&String> = stems.iter().filter(|s| s.chars().count() > 2).collect();
    telling.sort_by_key(|stem| std::cmp::Reverse(stem.chars().count()));
    let patterns: Vec<String> = telling
        .into_iter()
        .take(8)
        .map(|stem| format!("% {stem}%"))
        .collect();
    if patterns.is_empty() {
        return Ok(Vec::new());
    }
    let candidates = store::similar_candidates(conn, dialogue, &patterns).await?;
    Ok(Similar::best(&stems, candidates))
}

/// A shown idea with its whole thread (P28), or [`Error::NotFound`].
pub async fn one(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Idea> {
    let idea = store::by_number(conn, dialogue, number)
        .await?
        .ok_or(Error::NotFound)?;
    with_surroundings(conn, idea).await
}

/// Any idea, shown or not, by the code on its receipt, or [`Error::NotFound`].
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Idea> {
    let idea = store::by_receipt(conn, code)
        .await?
        .ok_or(Error::NotFound)?;
    with_surroundings(conn, idea).await
}

/// A page of what a participant has sent in, the latest first, each with the code on its receipt and where it belongs when that is
/// somewhere else: for them alone.
pub async fn of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
) -> Result<PageOf<(ReceiptCode, Idea), Id>> {
    let rows = store::of_participant(conn, participant, keyset).await?;
    let page = PageOf::cut(rows, keyset, |(_, idea)| idea.id);
    let ids: Vec<Id> = page.rows.iter().map(|(_, idea)| idea.id).collect();
    let mut elsewhere = rerouting::in_force_of(conn, &ids).await?;
    let mut with = photos::of_contributions(conn, &ids).await?;
    let mut about = places::of_many(conn, &ids).await?;
    Ok(page.map(|(code, idea)| {
        let rerouted = elsewhere.remove(&idea.id);
        let photos = with.remove(&idea.id).unwrap_or_default();
        let located = about.remove(&idea.id);
        (
            code,
            Idea {
                photos,
                located,
                rerouted,
                ..idea
            },
        )
    }))
}

/// The idea with its place, where it belongs, where it came from, and those that say the same.
async fn with_surroundings(conn: &mut Conn, idea: Idea) -> Result<Idea> {
    Ok(Idea {
        located: places::of(conn, idea.id).await?,
        rerouted: rerouting::in_force(conn, idea.id).await?,
        came_from: rerouting::came_from(conn, idea.id).await?,
        photos: photos::of_contribution(conn, idea.id).await?,
        same: if idea.state.is_shown() {
            grouping::group_of(conn, idea.id).await?
        } else {
            None
        },
        ..idea
    })
}

/// The code on the receipt of the first that a participant sent in to a dialogue: for mails to them alone.
pub async fn first_receipt(
    conn: &mut Conn,
    dialogue: Id,
    participant: Id,
) -> Result<Option<ReceiptCode>> {
    store::first_receipt(conn, dialogue, participant).await
}

/// How the contributions of a dialogue are accounted for.
pub async fn tally(conn: &mut Conn, dialogue: Id) -> Result<Tally> {
    store::tally(conn, dialogue).await
}

/// The number of what was sent in before `contribution` from the same form, with another text.
pub async fn sent_before_it(conn: &mut Conn, contribution: Id) -> Result<Option<i64>> {
    store::sent_before_it(conn, contribution).await
}
