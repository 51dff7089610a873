//! Photos in the database. Only [`public_file`] and its neighbours read bytes.

use super::model::{Act, Done, Photo, Picture, Size, Upload};
use crate::contributions::is_shown;
use crate::core::{Id, Random, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::moderation::is_last_by;
use crate::rerouting::with_earlier;

macro_rules! photos {
    ($rest:literal) => {
        concat!(
            "SELECT p.contribution_id, p.id, p.place, p.version, p.code, p.width, p.height, p.small_width, p.small_height, p.alt, p.our_alt,
                    p.left_out_at, p.rule, p.words_to_sender FROM photos p ",
            $rest
        )
    };
}

pub const OF_CONTRIBUTION: &str = photos!("WHERE p.contribution_id = $1 ORDER BY p.place");

/// The photos of a contribution, in their order, with those that are left out.
pub async fn of_contribution(conn: &mut Conn, contribution: Id) -> Result<Vec<Photo>> {
    Ok(sqlx::query_as(OF_CONTRIBUTION)
        .bind(contribution)
        .fetch_all(conn)
        .await?)
}

#[derive(sqlx::FromRow)]
struct PhotoOf {
    contribution_id: Id,
    #[sqlx(flatten)]
    photo: Photo,
}

/// Those of `contributions`, a list of ids, each with whose it is; each contribution's own in their order.
pub async fn of_contributions(conn: &mut Conn, contributions: &str) -> Result<Vec<(Id, Photo)>> {
    let rows: Vec<PhotoOf> = sqlx::query_as(photos!(
        "WHERE p.contribution_id IN (SELECT value FROM json_each($1)) ORDER BY p.contribution_id, p.place"
    ))
    .bind(contributions)
    .fetch_all(conn)
    .await?;
    let of = |row: PhotoOf| (row.contribution_id, row.photo);
    Ok(rows.into_iter().map(of).collect())
}

/// One of them.
pub async fn find(conn: &mut Conn, contribution: Id, place: i64) -> Result<Option<Photo>> {
    Ok(
        sqlx::query_as(photos!("WHERE p.contribution_id = $1 AND p.place = $2"))
            .bind(contribution)
            .bind(place)
            .fetch_optional(conn)
            .await?,
    )
}

/// The photo with the same bytes in a copy of its contribution.
pub async fn same(conn: &mut Conn, photo: Id, copy: Id) -> Result<Option<Photo>> {
    Ok(sqlx::query_as(photos!(
        "JOIN photos o ON o.file_id = p.file_id WHERE p.contribution_id = $1 AND o.id = $2"
    ))
    .bind(copy)
    .bind(photo)
    .fetch_optional(conn)
    .await?)
}

/// The question for the bytes of one photo, in each size.
macro_rules! bytes {
    ($($from:tt)+) => {
        [
            concat!("SELECT f.small ", $($from)+),
            concat!("SELECT f.large ", $($from)+),
        ]
    };
}

pub const PUBLIC_FILE: [&str; 2] = bytes!(
    "FROM photos p JOIN contributions c ON c.id = p.contribution_id JOIN photo_files f ON f.id = p.file_id
     WHERE p.code = $1 AND p.left_out_at IS NULL AND ", is_shown!("c")
);
const SENDERS_FILE: [&str; 2] = bytes!(
    "FROM contributions c JOIN photos p ON p.contribution_id = c.id JOIN photo_files f ON f.id = p.file_id
     WHERE c.receipt_code = $1 AND p.place = $2"
);
const FILE: [&str; 2] = bytes!(
    "FROM photos p JOIN photo_files f ON f.id = p.file_id WHERE p.contribution_id = $1 AND p.place = $2"
);
const WAITING_FILE: [&str; 2] = bytes!("FROM photo_uploads f WHERE f.code = $1");

const fn of_size(sql: [&'static str; 2], size: Size) -> &'static str {
    match size {
        Size::Small => sql[0],
        Size::Large => sql[1],
    }
}

/// The bytes of a photo that everybody may see.
pub async fn public_file(conn: &mut Conn, code: &str, size: Size) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as(of_size(PUBLIC_FILE, size))
        .bind(code)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(bytes,)| bytes))
}

/// Those of a photo of the contribution with that receipt, whatever review has said.
pub async fn senders_file(
    conn: &mut Conn,
    (receipt, place): (&str, i64),
    size: Size,
) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as(of_size(SENDERS_FILE, size))
        .bind(receipt)
        .bind(place)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(bytes,)| bytes))
}

/// Those of any photo, for reviewers.
pub async fn file(
    conn: &mut Conn,
    (contribution, place): (Id, i64),
    size: Size,
) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as(of_size(FILE, size))
        .bind(contribution)
        .bind(place)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(bytes,)| bytes))
}

/// Those of one that waits in a form.
pub async fn waiting_file(conn: &mut Conn, code: &str, size: Size) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = sqlx::query_as(of_size(WAITING_FILE, size))
        .bind(code)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(bytes,)| bytes))
}

/// The photos that wait in a form, in their order.
pub async fn waiting(conn: &mut Conn, form: &str) -> Result<Vec<Upload>> {
    Ok(sqlx::query_as(
        "SELECT place, code, digest, small_width, small_height FROM photo_uploads WHERE form = $1 ORDER BY place",
    )
    .bind(form)
    .fetch_all(conn)
    .await?)
}

/// Takes the photos that wait in a form for this transaction, so that nothing else is made of them meanwhile.
pub async fn hold_uploads(conn: &mut Conn, form: &str) -> Result<()> {
    sqlx::query("UPDATE photo_uploads SET came_at = came_at WHERE form = $1")
        .bind(form)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets those that have waited longest, so that `most` are left in all forms together.
pub async fn forget_oldest(conn: &mut Conn, most: i64) -> Result<()> {
    sqlx::query(
        "DELETE FROM photo_uploads WHERE code IN (SELECT code FROM photo_uploads ORDER BY came_at DESC, code LIMIT 1000000 OFFSET $1)",
    )
    .bind(most)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets those of a form that are not among `codes`.
pub async fn forget_others(conn: &mut Conn, form: &str, codes: &[String]) -> Result<()> {
    sqlx::query(
        "DELETE FROM photo_uploads WHERE form = $1 AND code NOT IN (SELECT value FROM json_each($2))",
    )
    .bind(form)
    .bind(json_list(codes))
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets those that have waited since `until`.
pub async fn forget_uploads(conn: &mut Conn, until: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM photo_uploads WHERE came_at <= $1")
        .bind(until)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// Keeps a photo in a form. Whoever has put one in that place meanwhile comes first.
pub async fn insert_upload(
    conn: &mut Conn,
    (form, place, code): (&str, i64, &str),
    picture: &Picture,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO photo_uploads (form, place, code, digest, width, height, small_width, small_height, alt, came_at, large, small)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9, $10, $11) ON CONFLICT (form, place) DO NOTHING",
    )
    .bind(form)
    .bind(place)
    .bind(code)
    .bind(&picture.digest)
    .bind(i64::from(picture.large.width))
    .bind(i64::from(picture.large.height))
    .bind(i64::from(picture.small.width))
    .bind(i64::from(picture.small.height))
    .bind(now)
    .bind(picture.large.bytes.clone())
    .bind(picture.small.bytes.clone())
    .execute(conn)
    .await?;
    Ok(())
}

/// Says what the photo in that place of a form shows.
pub async fn describe_upload(conn: &mut Conn, form: &str, place: i64, alt: &str) -> Result<()> {
    sqlx::query("UPDATE photo_uploads SET alt = $3 WHERE form = $1 AND place = $2")
        .bind(form)
        .bind(place)
        .bind(alt)
        .execute(conn)
        .await?;
    Ok(())
}

/// The digests of what a contribution has already, and the last place that is taken.
pub async fn there(conn: &mut Conn, contribution: Id) -> Result<(Vec<String>, i64)> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT digest, place FROM photos WHERE contribution_id = $1 ORDER BY place",
    )
    .bind(contribution)
    .fetch_all(conn)
    .await?;
    let last = rows.last().map_or(0, |(_, place)| *place);
    Ok((rows.into_iter().map(|(digest, _)| digest).collect(), last))
}

/// Takes the contribution's row for this transaction if nobody has reviewed it, and counts a change, so that who is reviewing it
/// looks again; false when somebody has.
pub async fn hold_unreviewed(conn: &mut Conn, contribution: Id) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE contributions SET version = version + 1 WHERE id = $1 AND state = 'received' AND moderated_at IS NULL",
    )
    .bind(contribution)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Makes of what waits under `code` a photo of a contribution, at `place`. The bytes do not leave the database.
pub async fn take_in(
    conn: &mut Conn,
    (contribution, place): (Id, i64),
    code: &str,
    (photo, file): (Id, Id),
    random: &Random,
) -> Result<()> {
    sqlx::query("INSERT INTO photo_files (id, large, small) SELECT $1, large, small FROM photo_uploads WHERE code = $2")
        .bind(file)
        .bind(code)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "INSERT INTO photos (id, contribution_id, place, version, file_id, code, digest, width, height, small_width, small_height, alt,
                             our_alt, left_out_at, rule, words_to_sender)
         SELECT $1, $2, $3, 1, $4, $5, digest, width, height, small_width, small_height, alt, '', NULL, '', '' FROM photo_uploads WHERE code = $6",
    )
    .bind(photo)
    .bind(contribution)
    .bind(place)
    .bind(file)
    .bind(random.code(20))
    .bind(code)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives another contribution a photo too, as it stands, with the same bytes.
pub async fn carry_over(
    conn: &mut Conn,
    photo: Id,
    (to, id): (Id, Id),
    random: &Random,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO photos (id, contribution_id, place, version, file_id, code, digest, width, height, small_width, small_height, alt,
                             our_alt, left_out_at, rule, words_to_sender)
         SELECT $1, $2, place, 1, file_id, $3, digest, width, height, small_width, small_height, alt, our_alt, left_out_at, rule,
                words_to_sender FROM photos WHERE id = $4",
    )
    .bind(id)
    .bind(to)
    .bind(random.code(20))
    .bind(photo)
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets what review says of a photo, if it is still `version`; false when it is not.
pub async fn set(
    conn: &mut Conn,
    (photo, version): (Id, i64),
    (left_out_at, rule, words): (Option<Timestamp>, &str, &str),
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE photos SET version = version + 1, left_out_at = $3, rule = $4, words_to_sender = $5 WHERE id = $1 AND version = $2",
    )
    .bind(photo)
    .bind(version)
    .bind(left_out_at)
    .bind(rule)
    .bind(words)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Sets what the municipality says that it shows, if it is still `version`; false when it is not.
pub async fn describe(conn: &mut Conn, (photo, version): (Id, i64), words: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE photos SET version = version + 1, our_alt = $3 WHERE id = $1 AND version = $2",
    )
    .bind(photo)
    .bind(version)
    .bind(words)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps an act of review.
pub async fn insert_act(
    conn: &mut Conn,
    (id, photo): (Id, Id),
    (done, rule, words): (Done, &str, &str),
    staff: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("INSERT INTO photo_acts (id, photo_id, act, rule, words, staff_id, acted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id)
        .bind(photo)
        .bind(done)
        .bind(rule)
        .bind(words)
        .bind(staff)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether the last act that left a photo out or showed it is that of `staff`; never that of nobody.
pub async fn is_last_of(conn: &mut Conn, photo: Id, staff: Option<Id>) -> Result<bool> {
    let query = "SELECT staff_id FROM photo_acts WHERE photo_id = $1 AND act <> 'described' ORDER BY acted_at DESC, id DESC LIMIT 1";
    is_last_by(conn, query, photo, staff).await
}

/// All acts on a photo of a contribution, the first first, with those on the same photo of what the contribution was in another dialogue
/// before it was sent on.
pub async fn acts(conn: &mut Conn, contribution: Id, photo: Id) -> Result<Vec<Act>> {
    Ok(sqlx::query_as(concat!(
        with_earlier!(),
        "SELECT a.act, a.rule, a.words, COALESCE(s.name, '') AS staff, a.acted_at,
            CASE WHEN l.id = CAST($1 AS TEXT) THEN '' ELSE d.title END AS elsewhere
         FROM line l JOIN photos p ON p.contribution_id = l.id JOIN photos o ON o.file_id = p.file_id AND o.id = $2
            JOIN photo_acts a ON a.photo_id = p.id AND a.acted_at <= l.until
            JOIN contributions c ON c.id = l.id JOIN dialogues d ON d.id = c.dialogue_id
            LEFT JOIN staff s ON s.id = a.staff_id
         ORDER BY a.acted_at, a.id"
    ))
    .bind(contribution)
    .bind(photo)
    .fetch_all(conn)
    .await?)
}
