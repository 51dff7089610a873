//! Finding dialogues: the start page, the list, the desk.

use crate::core::words::search_text;
use crate::core::{Date, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::dialogues::model::{
    Card, CardKey, DeskFilter, DeskKey, DeskRow, Filter, Front, Named, Revision, Work,
};
use crate::dialogues::store;

/// How many dialogues each part of the start page shows at most.
const ON_FRONT: i64 = 6;

/// A page of public dialogues (P2), as they stand on `today`: the open ones, the one that closes first on top; the coming
/// ones, the one that opens first on top; those that are handled and then the rest, the latest first.
pub async fn cards(
    conn: &mut Conn,
    filter: &Filter,
    keyset: &Keyset<CardKey>,
    today: Date,
) -> Result<PageOf<Card, CardKey>> {
    let rows = store::cards(conn, filter, keyset, today).await?;
    let page = PageOf::cut(rows, keyset, |(_, key)| *key);
    Ok(PageOf {
        rows: page.rows.into_iter().map(|(card, _)| card).collect(),
        next: page.next,
    })
}

/// What is open on `today`, coming and newly answered (P2, P18).
pub async fn front(conn: &mut Conn, today: Date) -> Result<Front> {
    Ok(Front {
        open: store::open(conn, today, ON_FRONT).await?,
        coming: store::coming(conn, ON_FRONT).await?,
        answered: store::answered(conn, ON_FRONT).await?,
    })
}

/// A page of the admin area's list, the last changed first.
pub async fn desk_page(
    conn: &mut Conn,
    filter: &DeskFilter,
    keyset: &Keyset<DeskKey>,
) -> Result<PageOf<DeskRow, DeskKey>> {
    let rows = store::desk(conn, filter, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| DeskKey {
        updated_at: row.updated_at,
        id: row.id,
    }))
}

/// How many dialogues are read at a time where all are needed.
const AT_A_TIME: usize = 200;

/// The dialogues of `bodies`, or of all, in which something is to be done yet.
pub async fn under_way(conn: &mut Conn, bodies: Option<Vec<Id>>) -> Result<Vec<DeskRow>> {
    let filter = DeskFilter {
        bodies,
        work: Some(Work::UnderWay),
        only: None,
    };
    let mut keyset = Keyset {
        after: None,
        size: AT_A_TIME,
    };
    let mut rows = Vec::new();
    loop {
        let page = desk_page(conn, &filter, &keyset).await?;
        rows.extend(page.rows);
        keyset.after = page.next;
        if keyset.after.is_none() {
            return Ok(rows);
        }
    }
}

/// The row of one dialogue, as the list has it; empty when it is not there.
pub async fn desk_row(conn: &mut Conn, dialogue: Id) -> Result<Vec<DeskRow>> {
    let filter = DeskFilter {
        only: Some(dialogue),
        ..DeskFilter::default()
    };
    let one = Keyset {
        after: None,
        size: 1,
    };
    Ok(desk_page(conn, &filter, &one).await?.rows)
}

/// When the result of each of these was decided; those without a decision are left out.
pub async fn decided_days(conn: &mut Conn, dialogues: &[Id]) -> Result<Vec<(Id, Date)>> {
    store::decided_days(conn, dialogues).await
}

/// What these are called, in any order; those that are not there are left out.
pub async fn named(conn: &mut Conn, dialogues: &[Id]) -> Result<Vec<Named>> {
    store::named(conn, dialogues).await
}

/// A dialogue's revisions, the oldest first (P4).
pub async fn revisions(conn: &mut Conn, id: Id) -> Result<Vec<Revision>> {
    store::revisions(conn, id).await
}

/// Lets the list find the dialogue by its texts as they are now, and by its themes when the compilation is locked.
pub async fn index_for_search(conn: &mut Conn, id: Id) -> Result<()> {
    let d = super::get(conn, id).await?;
    let themes = match d.compiled_at {
        Some(_) => store::theme_texts(conn, id).await?,
        None => Vec::new(),
    };
    let (can, cannot) = (d.can_change.join(" "), d.cannot_change.join(" "));
    let mut texts = vec![
        d.title.as_str(),
        &d.lead,
        &d.background,
        &d.purpose,
        &d.goal,
        &d.target_group,
        &can,
        &cannot,
    ];
    for (title, summary) in &themes {
        texts.push(title);
        texts.push(summary);
    }
    store::set_search_text(conn, id, &search_text(&texts)).await
}
