//! `/admin/dialoger/{slug}/ideer/importera/mall.csv` and `mall.xlsx`: a sheet to begin in, with the names of all columns and a row
//! that shows what stands in them.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;

use crate::contributions::{Kind, language_name};
use crate::core::csv::{BEGINNING, as_text, row};
use crate::core::{Date, Error, Locale, Result, text};
use crate::desk::open_for;
use crate::imports::Field;
use crate::imports::model::book;
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/importera/mall.csv`.
pub async fn csv(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    open_for(&desk, &slug, Action::RegisterContribution).await?;
    let mut file = String::from(BEGINNING);
    for cells in rows(desk.today, desk.locale) {
        let cells: Vec<String> = cells.iter().map(|cell| as_text(cell)).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        row(&mut file, &cells);
    }
    let kind = "text/csv; charset=utf-8; header=present";
    Ok(download(kind, "mall.csv", file.into_bytes()))
}

/// GET `/admin/dialoger/{slug}/ideer/importera/mall.xlsx`.
pub async fn xlsx(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    open_for(&desk, &slug, Action::RegisterContribution).await?;
    let bytes = book(&rows(desk.today, desk.locale))
        .map_err(|error| Error::Internal(format!("a workbook was not written: {error}")))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(kind, "mall.xlsx", bytes))
}

fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, bytes).into_response()
}

/// The names of the columns, and an example: it says itself that it is to be taken away, and it is nobody's, so that nobody is
/// written to if it is not.
fn rows(today: Date, l: Locale) -> [Vec<String>; 2] {
    let example = |field: Field| match field {
        Field::Text => text::imports_example_text(l).to_owned(),
        Field::Title => text::imports_example_title(l).to_owned(),
        Field::Kind => Kind::Idea.name(l).to_lowercase(),
        Field::Lang => language_name("sv", l).to_lowercase(),
        Field::CameOn => today.to_string(),
        Field::Place => text::imports_example_place(l).to_owned(),
        Field::Translation
        | Field::Name
        | Field::ReplyName
        | Field::ReplyAddress
        | Field::ReplyPhone => String::new(),
    };
    let all = || Field::ALL.iter().copied();
    [
        all().map(|field| field.name(l).to_owned()).collect(),
        all().map(example).collect(),
    ]
}
