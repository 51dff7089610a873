//! Translating what a dialogue says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::model::{
    MadeBy, Piece, Translation, Translations, find, not_easy, of_activity, of_dialogue, of_theme,
};
use super::store;
use crate::core::{Error, Id, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Problem, Problems};
use crate::{activities, decisions, themes};

/// The longest translation, in characters.
pub const LONGEST: usize = 20_000;

/// The translations of a dialogue for somebody who reads in `l`; none in Swedish.
pub async fn for_reading(conn: &mut Conn, dialogue: Id, l: Locale) -> Result<Translations> {
    let all = match l {
        Locale::Sv => Vec::new(),
        _ => store::of_dialogue(conn, dialogue, l).await?,
    };
    Ok(Translations::new(l, all))
}

/// `dialogue` with its texts in the language `l`, as far as they are translated.
pub async fn read_in(conn: &mut Conn, dialogue: Dialogue, l: Locale) -> Result<Dialogue> {
    Ok(for_reading(conn, dialogue.id, l).await?.put_on(dialogue))
}

/// `dialogue` in each of the languages `all`.
pub async fn readings(
    conn: &mut Conn,
    dialogue: &Dialogue,
    all: impl IntoIterator<Item = Locale> + Send,
) -> Result<BTreeMap<Locale, Dialogue>> {
    let all: BTreeSet<Locale> = all.into_iter().collect();
    let mut readings = BTreeMap::new();
    for l in all {
        readings.insert(l, read_in(conn, dialogue.clone(), l).await?);
    }
    Ok(readings)
}

/// The names and leads of several dialogues for somebody who reads in `l`; none in Swedish.
pub async fn of_lists(conn: &mut Conn, dialogues: &[Id], l: Locale) -> Result<Translations> {
    let all = match l {
        Locale::Sv => Vec::new(),
        _ if dialogues.is_empty() => Vec::new(),
        _ => store::of_lists(conn, dialogues, l).await?,
    };
    Ok(Translations::new(l, all))
}

/// The names of the themes of several dialogues for somebody who reads in `l`; none in Swedish.
pub async fn of_themes(conn: &mut Conn, dialogues: &[Id], l: Locale) -> Result<Translations> {
    let all = match l {
        Locale::Sv => Vec::new(),
        _ if dialogues.is_empty() => Vec::new(),
        _ => store::of_themes(conn, dialogues, l).await?,
    };
    Ok(Translations::new(l, all))
}

/// How much of what a dialogue says before it opens is not in easy Swedish yet (P3).
pub async fn missing_in_easy_swedish(conn: &mut Conn, dialogue: &Dialogue) -> Result<usize> {
    let all = store::of_dialogue(conn, dialogue.id, Locale::Simple).await?;
    Ok(not_easy(&asked(dialogue), &all))
}

/// Everything that a dialogue says, in the order in which it is read.
pub(super) async fn pieces(conn: &mut Conn, dialogue: &Dialogue) -> Result<Vec<Piece>> {
    let mut pieces = of_dialogue(dialogue);
    for activity in activities::of_dialogue(conn, dialogue.id).await? {
        pieces.extend(of_activity(&activity));
    }
    let results = decisions::results(conn, dialogue.id).await?;
    for theme in themes::list(conn, dialogue.id).await? {
        let result = results.iter().find(|result| result.theme_id == theme.id);
        pieces.extend(of_theme(&theme, result));
    }
    Ok(pieces)
}

/// What counts the changes of a group of `pieces` and of their translations: another number when either changed.
pub(super) fn version(pieces: &[Piece], all: &[Translation]) -> i64 {
    let mut written = String::new();
    for piece in pieces {
        let version = find(all, piece).map_or(0, |made| made.version);
        let _ = write!(written, "{}\u{1f}{version}\u{1e}", piece.original);
    }
    let digest = crate::core::digest::sha256_hex(written.as_bytes());
    i64::from_str_radix(&digest[..15], 16).unwrap_or_default()
}

/// Stores what `said` gives for each of one subject's `fields`, made by `made_by`, when neither the texts nor their
/// translations have changed since `version`; [`Error::Stale`] otherwise. Whoever saves says that the translation is
/// right for the text beside it. An empty translation takes away what there was.
pub async fn put(
    deed: &mut Deed,
    dialogue: Id,
    (lang, subject): (Locale, Id),
    version: Option<i64>,
    made_by: MadeBy,
    said: &[(&str, String)],
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    if lang == Locale::Sv {
        return Err(Error::Refused("the original is not a translation").into());
    }
    let mut pieces = pieces(deed.conn(), &dialogue).await?;
    pieces.retain(|piece| piece.of == subject);
    let all = store::of_dialogue(deed.conn(), dialogue.id, lang).await?;
    if version.is_some_and(|version| version != self::version(&pieces, &all)) {
        return Err(Error::Stale.into());
    }
    let mut problems = Problems::new();
    for piece in &pieces {
        let words = said.iter().find(|(field, _)| *field == piece.field);
        if words.is_some_and(|(_, words)| words.chars().count() > LONGEST) {
            problems.push((piece.field, Problem::TooLong));
        }
    }
    EntryError::unless_none(problems)?;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let who = (deed.actor.staff_id(), deed.now);
    for piece in &pieces {
        let Some((_, words)) = said.iter().find(|(field, _)| *field == piece.field) else {
            continue;
        };
        let words = words.trim();
        let old = find(&all, piece);
        let is_as_it_was = match old {
            None => words.is_empty(),
            Some(old) => {
                old.words == words && old.original == piece.original && old.made_by == made_by
            }
        };
        if is_as_it_was {
            continue;
        }
        store::put(
            deed.conn(),
            (dialogue.id, lang),
            piece,
            (words, made_by),
            who,
        )
        .await?;
        before.push(old.map(|old| old.words.clone()).unwrap_or_default());
        after.push(words.to_owned());
    }
    if after.is_empty() {
        return Ok(());
    }
    deed.audit_on_dialogue(
        dialogue.id,
        "translation.saved",
        lang.tag(),
        (&before.join("\n"), &after.join("\n")),
    )
    .await?;
    Ok(())
}

/// Every language with its translations of a dialogue.
pub(super) async fn all_languages(
    conn: &mut Conn,
    dialogue: Id,
) -> Result<Vec<(Locale, Translation)>> {
    store::of_all_languages(conn, dialogue).await
}

/// The translations of a dialogue into `lang`.
pub(super) async fn in_language(
    conn: &mut Conn,
    dialogue: Id,
    lang: Locale,
) -> Result<Vec<Translation>> {
    store::of_dialogue(conn, dialogue, lang).await
}

/// What a dialogue asks: the texts that it needs in easy Swedish before it is published.
pub fn asked(dialogue: &Dialogue) -> Vec<Piece> {
    let mut pieces = of_dialogue(dialogue);
    pieces.retain(Piece::is_asked);
    pieces
}
