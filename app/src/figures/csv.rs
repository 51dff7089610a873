//! `/siffror.csv`: the same figures as a file for spreadsheets and programs. After one heading row, each row is one figure of
//! one year, a whole number.

use axum::response::{IntoResponse, Response};
use http::header;

use super::actions::of_years;
use super::model::{Group, YearFigures};
use crate::core::csv::{BEGINNING, row};
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
    let mut file = String::from(BEGINNING);
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::core::csv::row;
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
