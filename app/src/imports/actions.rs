//! Uploading a file, choosing what is what, taking in what is good, and undoing it.

use std::collections::BTreeMap;

use super::model::{
    Import, Judged, KeptRow, Options, Same, Table, Verdict, carried, guess, is_of_report, judge,
    left_out,
};
use super::store::{self, NewImport};
use crate::activities;
use crate::audit::Event;
use crate::contributions::{self, Registration};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem};
use crate::staff::Action;

/// Keeps an uploaded file until it is taken in. The same file, uploaded again by the same account before it is, is the same.
pub async fn begin(
    deed: &mut Deed,
    dialogue: Id,
    (file_name, bytes): (&str, &[u8]),
    table: &Table,
) -> Result<Id, EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::RegisterContribution, found.owner.id)?;
    if !found.state.takes_registered() {
        return Err(EntryError::at("file", Problem::TooLate));
    }
    let staff = deed.actor.staff_id().ok_or(Error::Forbidden)?;
    let digest = sha256_hex(bytes);
    if let Some(begun) = store::begun(deed.conn(), dialogue, staff, &digest).await? {
        return Ok(begun);
    }
    let (id, now) = (deed.new_id(), deed.now);
    let came_on = match found.closes_on {
        Some(last) if last < now.date() => last,
        _ => now.date(),
    };
    let options = match mended(deed.conn(), dialogue, &table.headers).await? {
        Some(options) => options,
        None => Options {
            mapping: guess(&table.headers),
            lang: Locale::Sv.tag().to_owned(),
            came_on: Some(came_on),
            ..Options::default()
        },
    };
    let file_name: String = contributions::clean_line(file_name)
        .chars()
        .take(120)
        .collect();
    let new = NewImport {
        id,
        dialogue,
        staff,
        file_name: &file_name,
        digest: &digest,
        headers: &table.headers,
        options: &options,
        now,
    };
    store::insert(deed.conn(), &new, &table.rows).await?;
    Ok(id)
}

/// What was chosen for the file whose rows that were left out come back mended: it holds for them too.
async fn mended(conn: &mut Conn, dialogue: Id, headers: &[String]) -> Result<Option<Options>> {
    if !headers.iter().any(|header| is_of_report(header)) {
        return Ok(None);
    }
    let before = store::of_dialogue(conn, dialogue).await?;
    let before = before
        .into_iter()
        .find(|import| import.imported_at.is_some() && import.undone_at.is_none());
    Ok(before.and_then(|import| {
        let mapping = carried(&import.headers, &import.options.mapping, headers)?;
        Some(Options {
            mapping,
            ..import.options
        })
    }))
}

/// One import, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Import> {
    store::find(conn, dialogue, id)
        .await?
        .ok_or(Error::NotFound)
}

/// The imports of a dialogue, the newest first; at most [`MOST`](store::MOST).
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Import>> {
    store::of_dialogue(conn, dialogue).await
}

/// Keeps what was chosen for a file that is not taken in yet.
pub async fn change(
    deed: &mut Deed,
    dialogue: Id,
    place: (Id, i64),
    options: &Options,
) -> Result<(), EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::RegisterContribution, found.owner.id)?;
    get(deed.conn(), dialogue, place.0).await?;
    let held = activities::of_dialogue(deed.conn(), dialogue).await?;
    EntryError::unless_none(options.problems(&held, deed.now))?;
    if store::update(deed.conn(), place, options).await? {
        Ok(())
    } else {
        Err(Error::Stale.into())
    }
}

/// Every row of the file as it would be taken in now, with what is wrong told in `l`.
pub async fn judged(
    conn: &mut Conn,
    import: &Import,
    now: Timestamp,
    l: Locale,
) -> Result<Vec<Judged>> {
    let dialogue = dialogues::get(conn, import.dialogue).await?;
    let held = activities::of_dialogue(conn, import.dialogue).await?;
    let rows = store::rows(conn, import.id).await?;
    let mut all: Vec<Judged> = rows
        .iter()
        .map(|(number, cells)| {
            let row = (*number, cells.as_slice());
            judge(row, &import.options, (&dialogue, &held), (now, l))
        })
        .collect();
    let good: Vec<&mut Judged> = all
        .iter_mut()
        .filter(|judged| judged.verdict == Verdict::Good)
        .collect();
    // Asked of all of them at once: a file may have a thousand rows, and is looked at again with each choice.
    let digests: Vec<String> = good
        .iter()
        .map(|judged| contributions::text_digest(&judged.text))
        .collect();
    let there = contributions::with_the_words_of(conn, import.dialogue, &digests).await?;
    let mut first: BTreeMap<String, i64> = BTreeMap::new();
    for (judged, digest) in good.into_iter().zip(digests) {
        if let Some(before) = first.get(&digest) {
            judged.verdict = Verdict::Same(Same::Row(*before));
            continue;
        }
        if let Some(idea) = there.get(&digest) {
            judged.verdict = Verdict::Same(Same::Idea(*idea));
        }
        first.insert(digest, judged.number);
    }
    Ok(all)
}

/// The columns of a file that have something in them and are chosen for nothing.
pub async fn left_out_of(conn: &mut Conn, import: &Import) -> Result<Vec<String>> {
    let rows = store::rows(conn, import.id).await?;
    let names = left_out(&import.headers, &import.options.mapping, &rows);
    Ok(names.into_iter().map(str::to_owned).collect())
}

/// The rows of an import that were not taken in, as long as it can be undone.
pub async fn kept(conn: &mut Conn, import: &Import) -> Result<Vec<KeptRow>> {
    if import.may_be_undone() {
        store::kept(conn, import.id).await
    } else {
        Ok(Vec::new())
    }
}

/// Takes in the good rows, in their order and all in this one deed; keeps the others with why they were left out, in the language
/// `l`. Whether columns are to be left out is said before (`leaves_out`). Returns how many.
pub async fn take_in(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    (leaves_out, l): (bool, Locale),
) -> Result<u64, EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::RegisterContribution, found.owner.id)?;
    let import = get(deed.conn(), dialogue, id).await?;
    let now = deed.now;
    if !store::set_imported(deed.conn(), (id, version), now).await? {
        return Err(Error::Stale.into());
    }
    if import.options.channel.is_none() {
        return Err(EntryError::at("channel", Problem::NotAChoice));
    }
    let columns = left_out_of(deed.conn(), &import).await?;
    if !columns.is_empty() && !leaves_out {
        return Err(EntryError::at("leave_out", Problem::ColumnsLeft));
    }
    let with_same = import.options.with_same;
    let rows = judged(deed.conn(), &import, now, l).await?;
    let good: Vec<&Registration> = rows.iter().filter_map(|row| row.taken(with_same)).collect();
    let mut numbers = Vec::new();
    if !good.is_empty() {
        // Asked once: a file may have a thousand rows.
        let place = contributions::registering(deed, dialogue).await?;
        for new in good {
            let receipt = contributions::register_imported(deed, &place, new, id).await?;
            numbers.push(receipt.number);
        }
    }
    let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else {
        return Err(EntryError::at("col_text", Problem::NothingGood));
    };
    let taken = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    let kept: Vec<(i64, String)> = rows
        .iter()
        .filter_map(|row| Some((row.number, row.why(with_same, l)?.join(" "))))
        .collect();
    store::set_taken(deed.conn(), id, taken, &kept).await?;
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "import.done",
        subject: &format!("import {id}"),
        before: "",
        after: &format!(
            "{taken} contributions, {first} to {last}, {} rows and {} columns left out",
            kept.len(),
            columns.len()
        ),
    })
    .await?;
    u64::try_from(taken).map_err(|_| Error::Internal("a count below nought".to_owned()).into())
}

/// Undoes all of an import, as long as nobody has reviewed anything of it: its contributions are taken away, and that they were
/// there stays in the log. Their numbers stay empty: a number that somebody has read on a receipt never becomes another's.
pub async fn undo(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
) -> Result<(), EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::RegisterContribution, found.owner.id)?;
    // Taken, so that nobody gets a number meanwhile.
    dialogues::taken(deed, dialogue).await?;
    let import = get(deed.conn(), dialogue, id).await?;
    // Undone already, or reviewed meanwhile: the page says which.
    if !import.may_be_undone() {
        return Err(Error::Stale.into());
    }
    let now = deed.now;
    if !store::set_undone(deed.conn(), (id, version), now).await? {
        return Err(Error::Stale.into());
    }
    contributions::take_away_import(deed, dialogue, id).await?;
    let (first, last) = import.numbers.unwrap_or_default();
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "import.undone",
        subject: &format!("import {id}"),
        before: &format!("{} contributions, {first} to {last}", import.taken),
        after: "",
    })
    .await?;
    Ok(())
}

/// Forgets files that were uploaded before `moment` and never taken in, and rows that were left out of imports that cannot be undone
/// any more. Returns how many files.
pub async fn forget(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    store::forget_kept(conn).await?;
    store::forget_drafts(conn, moment).await
}
