//! Translations in the database.

use super::model::{MadeBy, Piece, Subject, Translation};
use crate::core::{Id, Locale, Result, Timestamp};
use crate::db::{Conn, json_list};

/// All translations of a dialogue into `lang`.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id, lang: Locale) -> Result<Vec<Translation>> {
    Ok(sqlx::query_as(
        "SELECT subject, subject_id, field, words, original, made_by, made_at, version
         FROM translations WHERE dialogue_id = $1 AND lang = $2",
    )
    .bind(dialogue)
    .bind(lang)
    .fetch_all(conn)
    .await?)
}

/// The names and leads of `dialogues` in `lang`.
pub async fn of_lists(conn: &mut Conn, dialogues: &[Id], lang: Locale) -> Result<Vec<Translation>> {
    let ids: Vec<String> = dialogues.iter().map(Id::to_string).collect();
    Ok(sqlx::query_as(
        "SELECT subject, subject_id, field, words, original, made_by, made_at, version
         FROM translations
         WHERE dialogue_id IN (SELECT value FROM json_each($1)) AND lang = $2 AND subject = $3 AND field IN ('title', 'lead')",
    )
    .bind(json_list(&ids))
    .bind(lang)
    .bind(Subject::Dialogue)
    .fetch_all(conn)
    .await?)
}

/// The names of the themes of `dialogues` in `lang`.
pub async fn of_themes(
    conn: &mut Conn,
    dialogues: &[Id],
    lang: Locale,
) -> Result<Vec<Translation>> {
    let ids: Vec<String> = dialogues.iter().map(Id::to_string).collect();
    Ok(sqlx::query_as(
        "SELECT subject, subject_id, field, words, original, made_by, made_at, version
         FROM translations
         WHERE dialogue_id IN (SELECT value FROM json_each($1)) AND lang = $2 AND subject = $3 AND field = 'title'",
    )
    .bind(json_list(&ids))
    .bind(lang)
    .bind(Subject::Theme)
    .fetch_all(conn)
    .await?)
}

/// Every translation of a dialogue with its language, for the overview.
pub async fn of_all_languages(conn: &mut Conn, dialogue: Id) -> Result<Vec<(Locale, Translation)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        lang: Locale,
        #[sqlx(flatten)]
        made: Translation,
    }
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT lang, subject, subject_id, field, words, original, made_by, made_at, version
         FROM translations WHERE dialogue_id = $1",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.lang, row.made)).collect())
}

/// Stores `words` for `piece`, over what there was.
pub async fn put(
    conn: &mut Conn,
    (dialogue, lang): (Id, Locale),
    piece: &Piece,
    (words, made_by): (&str, MadeBy),
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, staff_id, made_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
         ON CONFLICT (dialogue_id, lang, subject, subject_id, field) DO UPDATE SET words = excluded.words,
            original = excluded.original, made_by = excluded.made_by, staff_id = excluded.staff_id, made_at = excluded.made_at,
            version = translations.version + 1",
    )
    .bind(dialogue)
    .bind(lang)
    .bind(piece.subject)
    .bind(piece.of)
    .bind(piece.field)
    .bind(words)
    .bind(&piece.original)
    .bind(made_by)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
