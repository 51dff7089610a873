//! Imports in the database.

use super::model::{Import, KeptRow, Options, columns_from, columns_stored};
use crate::contributions::Channel;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, json_list, parse_list};

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    version: i64,
    dialogue_id: Id,
    file_name: String,
    headers: String,
    mapping: String,
    channel: String,
    activity_id: Option<Id>,
    lang: String,
    came_on: Option<Date>,
    with_same: i64,
    taken: i64,
    created_at: Timestamp,
    imported_at: Option<Timestamp>,
    undone_at: Option<Timestamp>,
    first: Option<i64>,
    last: Option<i64>,
    reviewed: i64,
    receipts_sent: i64,
    kept: i64,
    same_before: Option<Timestamp>,
}

impl Row {
    fn into_import(self) -> Result<Import> {
        Ok(Import {
            id: self.id,
            version: self.version,
            dialogue: self.dialogue_id,
            file_name: self.file_name,
            headers: parse_list(&self.headers)?,
            options: Options {
                mapping: columns_from(&self.mapping),
                channel: self.channel.parse::<Channel>().ok(),
                activity: self.activity_id,
                lang: self.lang,
                came_on: self.came_on,
                with_same: self.with_same == 1,
            },
            taken: self.taken,
            numbers: self.first.zip(self.last),
            reviewed: self.reviewed,
            receipts_sent: self.receipts_sent,
            kept: self.kept,
            created_at: self.created_at,
            imported_at: self.imported_at,
            undone_at: self.undone_at,
            same_before: self.same_before,
        })
    }
}

/// The most that are listed of a dialogue.
pub const MOST: i64 = 200;

/// The imports of a dialogue, the newest first, at most `$3`; `$2` is one of them, or empty for all.
const IMPORTS: &str = "SELECT i.id, i.version, i.dialogue_id, i.file_name, i.headers, i.mapping, i.channel, i.activity_id, i.lang, i.came_on, i.with_same,
        i.taken, i.created_at, i.imported_at, i.undone_at,
        (SELECT MIN(c.number) FROM contributions c WHERE c.import_id = i.id) AS first,
        (SELECT MAX(c.number) FROM contributions c WHERE c.import_id = i.id) AS last,
        (SELECT COUNT(*) FROM reviewed_in_imports c WHERE c.import_id = i.id) AS reviewed,
        (SELECT COUNT(*) FROM contributions c JOIN receipt_deliveries x ON x.contribution_id = c.id
         WHERE c.import_id = i.id AND x.standing = 'delivered') AS receipts_sent,
        (SELECT COUNT(*) FROM import_rows r WHERE r.import_id = i.id AND r.why <> '') AS kept,
        (SELECT MAX(o.imported_at) FROM imports o
         WHERE o.dialogue_id = i.dialogue_id AND o.digest = i.digest AND o.id <> i.id AND o.undone_at IS NULL) AS same_before
     FROM imports i WHERE i.dialogue_id = $1 AND ($2 = '' OR i.id = $2) ORDER BY i.created_at DESC, i.id DESC LIMIT $3";

/// One import of a dialogue.
pub async fn find(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<Import>> {
    let row: Option<Row> = sqlx::query_as(IMPORTS)
        .bind(dialogue)
        .bind(id.to_string())
        .bind(1_i64)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_import).transpose()
}

/// The imports of a dialogue, the newest first; at most [`MOST`].
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Import>> {
    let rows: Vec<Row> = sqlx::query_as(IMPORTS)
        .bind(dialogue)
        .bind("")
        .bind(MOST)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Row::into_import).collect()
}

/// The import that somebody has begun with the same file and not taken in.
pub async fn begun(conn: &mut Conn, dialogue: Id, staff: Id, digest: &str) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT id FROM imports WHERE dialogue_id = $1 AND staff_id = $2 AND digest = $3 AND imported_at IS NULL",
    )
    .bind(dialogue)
    .bind(staff)
    .bind(digest)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(id,)| id))
}

/// A file that was uploaded.
pub struct NewImport<'a> {
    pub id: Id,
    pub dialogue: Id,
    pub staff: Id,
    pub file_name: &'a str,
    pub digest: &'a str,
    pub headers: &'a [String],
    pub options: &'a Options,
    pub now: Timestamp,
}

/// Stores a file that was uploaded, and its rows.
pub async fn insert(
    conn: &mut Conn,
    new: &NewImport<'_>,
    rows: &[(i64, Vec<String>)],
) -> Result<()> {
    sqlx::query(
        "INSERT INTO imports (id, dialogue_id, version, staff_id, file_name, digest, headers, mapping, channel, activity_id, lang, came_on,
            with_same, taken, created_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $11, $12, $8, $9, $13, 0, $10)",
    )
    .bind(new.id)
    .bind(new.dialogue)
    .bind(new.staff)
    .bind(new.file_name)
    .bind(new.digest)
    .bind(json_list(new.headers))
    .bind(columns_stored(&new.options.mapping))
    .bind(&new.options.lang)
    .bind(new.options.came_on)
    .bind(new.now)
    .bind(new.options.channel.map_or("", Channel::as_str))
    .bind(new.options.activity)
    .bind(i64::from(new.options.with_same))
    .execute(&mut *conn)
    .await?;
    for (number, cells) in rows {
        sqlx::query("INSERT INTO import_rows (import_id, row_number, cells) VALUES ($1, $2, $3)")
            .bind(new.id)
            .bind(*number)
            .bind(json_list(cells))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// The rows that are kept of a file.
pub async fn rows(conn: &mut Conn, import: Id) -> Result<Vec<(i64, Vec<String>)>> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "SELECT row_number, cells FROM import_rows WHERE import_id = $1 ORDER BY row_number",
    )
    .bind(import)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(number, cells)| Ok((number, parse_list::<String>(&cells)?)))
        .collect()
}

/// Stores what was chosen, if it is still `version` and not taken in.
pub async fn update(conn: &mut Conn, (id, version): (Id, i64), options: &Options) -> Result<bool> {
    let channel = options.channel.map_or("", Channel::as_str);
    let done = sqlx::query(
        "UPDATE imports SET version = version + 1, mapping = $3, channel = $4, activity_id = $5, lang = $6, came_on = $7, with_same = $8
         WHERE id = $1 AND version = $2 AND imported_at IS NULL",
    )
    .bind(id)
    .bind(version)
    .bind(columns_stored(&options.mapping))
    .bind(channel)
    .bind(options.activity)
    .bind(&options.lang)
    .bind(options.came_on)
    .bind(i64::from(options.with_same))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that it is taken in, if it is still `version` and was not. Whoever does the same at the same time waits here.
pub async fn set_imported(
    conn: &mut Conn,
    (id, version): (Id, i64),
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE imports SET version = version + 1, imported_at = $3 WHERE id = $1 AND version = $2 AND imported_at IS NULL",
    )
    .bind(id)
    .bind(version)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The rows of an import that were left out.
pub async fn kept(conn: &mut Conn, import: Id) -> Result<Vec<KeptRow>> {
    let rows: Vec<(i64, String, String)> = sqlx::query_as(
        "SELECT row_number, cells, why FROM import_rows WHERE import_id = $1 AND why <> '' ORDER BY row_number",
    )
    .bind(import)
    .fetch_all(conn)
    .await?;
    let kept = |(number, cells, why): (i64, String, String)| -> Result<KeptRow> {
        let cells = parse_list(&cells)?;
        Ok(KeptRow { number, cells, why })
    };
    rows.into_iter().map(kept).collect()
}

/// Notes how many contributions it made, keeps the rows that were left out with why, and forgets the others.
pub async fn set_taken(conn: &mut Conn, id: Id, taken: i64, kept: &[(i64, String)]) -> Result<()> {
    for (number, why) in kept {
        sqlx::query("UPDATE import_rows SET why = $3 WHERE import_id = $1 AND row_number = $2")
            .bind(id)
            .bind(*number)
            .bind(why)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query("UPDATE imports SET taken = $2 WHERE id = $1")
        .bind(id)
        .bind(taken)
        .execute(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM import_rows WHERE import_id = $1 AND why = ''")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that it is undone, if it is still `version`, was taken in and not undone.
pub async fn set_undone(conn: &mut Conn, (id, version): (Id, i64), now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE imports SET version = version + 1, undone_at = $3
         WHERE id = $1 AND version = $2 AND imported_at IS NOT NULL AND undone_at IS NULL",
    )
    .bind(id)
    .bind(version)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets the rows that were left out of imports that were undone, or of which somebody has reviewed something.
pub async fn forget_kept(conn: &mut Conn) -> Result<()> {
    sqlx::query(
        "DELETE FROM import_rows WHERE why <> '' AND import_id IN (
            SELECT i.id FROM imports i WHERE i.imported_at IS NOT NULL AND (i.undone_at IS NOT NULL
               OR EXISTS (SELECT 1 FROM reviewed_in_imports c WHERE c.import_id = i.id)))",
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets files that were uploaded before `moment` and never taken in. Returns how many.
pub async fn forget_drafts(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    sqlx::query(
        "DELETE FROM import_rows WHERE import_id IN (SELECT id FROM imports WHERE imported_at IS NULL AND created_at < $1)",
    )
    .bind(moment)
    .execute(&mut *conn)
    .await?;
    let done = sqlx::query("DELETE FROM imports WHERE imported_at IS NULL AND created_at < $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
