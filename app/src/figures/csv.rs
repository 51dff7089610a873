//! `/siffror.csv`: the same figures as a file for spreadsheets and programs (RFC 4180, with semicolons).
//!
//! UTF-8 with a byte order mark, by which spreadsheets know å, ä and ö; one heading row; a semicolon between the columns,
//! as Swedish spreadsheets have it; CR LF after each row; a cell with a semicolon, a quote or a line break stands in
//! quotes, and a quote in it twice. Each row is one figure of one year, a whole number.

use std::fmt::Write;

use axum::response::{IntoResponse, Response};
use http::header;

use super::actions::of_years;
use super::model::{Group, YearFigures};
use crate::core::{Locale, Result, text};
use crate::site::Visit;

/// For five minutes.
const KEPT: &str = "public, max-age=300";

/// GET `/siffror.csv`.
pub async fn show(visit: Visit) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let years = of_years(&mut conn, visit.today).await?;
    drop(conn);
    // Everything is counted anew for each file: whoever fetches it often gets it from a cache.
    let headers = [
        (header::CACHE_CONTROL, KEPT),
        (
            header::CONTENT_TYPE,
            "text/csv; charset=utf-8; header=present",
        ),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"siffror.csv\"",
        ),
    ];
    Ok((headers, write(&years, visit.locale)).into_response())
}

/// The file.
pub fn write(years: &[YearFigures], l: Locale) -> String {
    let mut file = String::from('\u{feff}');
    row(
        &mut file,
        &[
            text::figures_csv_year(l),
            text::figures_csv_group(l),
            text::figures_csv_figure(l),
            text::figures_csv_key(l),
            text::figures_csv_count(l),
        ],
    );
    for of_year in years {
        let year = of_year.year.to_string();
        for group in Group::ALL {
            for figure in group.figures() {
                let count = of_year.count(figure).to_string();
                let (name, key) = (figure.name(l), figure.key());
                row(&mut file, &[&year, group.name(l), &name, &key, &count]);
            }
        }
    }
    file
}

fn row(file: &mut String, cells: &[&str]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            file.push(';');
        }
        if text.contains([';', '"', '\r', '\n']) {
            // Writing to a string never fails.
            let _ = write!(file, "\"{}\"", text.replace('"', "\"\""));
        } else {
            file.push_str(text);
        }
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::row;
    use crate::figures::tests::parsed;

    proptest! {
        #[test]
        fn p25_whatever_stands_in_a_cell_is_read_back(cells in proptest::collection::vec(".*", 1..5), more in "[;\"\r\nåäö a-z]{0,12}") {
            let mut cells = cells;
            cells.push(more);
            let mut file = String::new();
            row(&mut file, &cells.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(parsed(&file), vec![cells]);
        }
    }
}
