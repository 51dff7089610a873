//! Files for spreadsheets (RFC 4180, with semicolons).
//!
//! UTF-8 with a byte order mark, by which spreadsheets know å, ä and ö; a semicolon between the columns, as Swedish spreadsheets have
//! it; CR LF after each row; a cell with a semicolon, a quote or a line break, or with what other spreadsheets part columns by, stands in
//! quotes, and a quote in it twice.

use std::fmt::Write as _;

/// How a file begins.
pub const BEGINNING: char = '\u{feff}';

/// What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Adds a row to `file`.
pub fn row(file: &mut String, cells: &[&str]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            file.push(';');
        }
        if text.contains([';', ',', '\t', '"', '\r', '\n']) {
            // Writing to a string never fails.
            let _ = write!(file, "\"{}\"", text.replace('"', "\"\""));
        } else {
            file.push_str(text);
        }
    }
    file.push_str("\r\n");
}

/// A cell with what somebody wrote, which no spreadsheet takes for a formula.
pub fn as_text(cell: &str) -> String {
    if cell.starts_with(FORMULA) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The cell as it was before [`as_text`].
pub fn as_written(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(FORMULA))
        .unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_cell_is_a_formula_and_each_is_read_back(cell in "[-=+@'a-zå]{0,6}") {
            let safe = as_text(&cell);
            prop_assert!(!safe.starts_with(FORMULA));
            if !cell.starts_with('\'') {
                prop_assert_eq!(as_written(&safe), cell);
            }
        }
    }
}
