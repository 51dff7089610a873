//! `/admin/dialoger/{slug}/ideer/importera/{id}/rader.csv`: the rows of a file that were not taken in, each with why, to be mended and
//! uploaded again.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;

use crate::core::csv::{BEGINNING, as_text, row};
use crate::core::{Error, Id, Locale, Result};
use crate::desk::open_for;
use crate::imports::model::report_columns;
use crate::imports::{self, Import, KeptRow};
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/importera/{id}/rader.csv`, as long as the import can be undone.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let import = imports::get(&mut conn, dialogue.id, id).await?;
    let rows = imports::kept(&mut conn, &import).await?;
    drop(conn);
    if rows.is_empty() {
        return Err(Error::NotFound);
    }
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_TYPE,
            "text/csv; charset=utf-8; header=present",
        ),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"rader.csv\"",
        ),
    ];
    Ok((headers, write(&import, &rows, desk.locale)).into_response())
}

/// The file: its own columns between the number of the row and why it was left out. What the report of another file has added is not
/// said twice.
fn write(import: &Import, rows: &[KeptRow], l: Locale) -> String {
    let own: Vec<usize> = (0..import.headers.len())
        .filter(|at| !imports::is_of_report(&import.headers[*at]))
        .collect();
    let [number, why] = report_columns(l);
    let mut file = String::from(BEGINNING);
    let mut line = |first: &str, cells: &[String], last: &str| {
        let cells: Vec<String> = own
            .iter()
            .map(|at| as_text(cells.get(*at).map_or("", String::as_str)))
            .collect();
        let mut all = vec![first];
        all.extend(cells.iter().map(String::as_str));
        all.push(last);
        row(&mut file, &all);
    };
    line(number, &import.headers, why);
    for kept in rows {
        line(&kept.number.to_string(), &kept.cells, &kept.why);
    }
    file
}
