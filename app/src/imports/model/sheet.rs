//! Excel's own format (xlsx): a packed folder of XML. It is small until it is unpacked, so it is measured first.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};

use super::file::{CELL_MAX, Unreadable};
use super::{COLUMNS_MAX, ROWS_MAX};

/// The most bytes it may be unpacked: far more than a thousand rows need, far less than a trap has.
const UNPACKED_MAX: u64 = 20 * 1024 * 1024;
/// The most bytes of text in all cells: many cells may point at one long text, so that a small file says much.
const KEPT_MAX: usize = 4 * 1024 * 1024;
/// The most files in the folder.
const FILES_MAX: usize = 300;

/// The rows of the first sheet that have something in them.
pub fn rows(bytes: &[u8]) -> Result<Vec<(i64, Vec<String>)>, Unreadable> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotASheet)?;
    let name = book
        .sheet_names()
        .first()
        .cloned()
        .ok_or(Unreadable::Empty)?;
    // Cell by cell: a sheet with one cell in its first corner and one in its last is no table of all between them.
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|_| Unreadable::NotASheet)?;
    let mut kept = 0;
    let mut rows: Vec<(i64, Vec<String>)> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::NotASheet)? {
        let words = written(cell.get_value())?;
        if words.trim().is_empty() {
            continue;
        }
        kept += words.len();
        if kept > KEPT_MAX {
            return Err(Unreadable::TooLarge);
        }
        let (row, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let number = i64::from(row) + 1;
        if column >= COLUMNS_MAX {
            return Err(Unreadable::TooMany);
        }
        if rows.last().is_none_or(|(last, _)| *last != number) {
            if rows.len() > ROWS_MAX {
                return Err(Unreadable::TooMany);
            }
            rows.push((number, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            cells[column] = words;
        }
    }
    Ok(rows)
}

/// Unpacks all of it once and keeps nothing, for what it says of its own size may be a lie.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut folder = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotASheet)?;
    if folder.len() > FILES_MAX {
        return Err(Unreadable::TooLarge);
    }
    let mut left = UNPACKED_MAX;
    for at in 0..folder.len() {
        let file = folder.by_index(at).map_err(|_| Unreadable::NotASheet)?;
        let read = std::io::copy(&mut file.take(left + 1), &mut std::io::sink())
            .map_err(|_| Unreadable::NotASheet)?;
        left = left.checked_sub(read).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

/// A cell as somebody reads it: whole numbers without a point, days as they are written in forms. One that is too long is
/// refused before it is copied.
fn written(cell: &DataRef<'_>) -> Result<String, Unreadable> {
    let fitting = |words: &str| {
        // No character has more than four bytes.
        let fits = words.len() <= CELL_MAX * 4;
        fits.then(|| words.to_owned()).ok_or(Unreadable::TooLarge)
    };
    Ok(match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
            fitting(words)?
        }
        DataRef::SharedString(words) => fitting(words)?,
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(when) => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::tests::books::{book, packed, shared};

    #[test]
    fn a_sheet_is_read_with_its_days_and_its_numbers() {
        let bytes = book(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Text</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Datum</t></is></c></row>\
             <row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Fler bänkar &amp; träd</t></is></c><c r=\"B4\" s=\"1\"><v>46340</v></c><c r=\"D4\"><v>3</v></c></row>",
        );
        let rows = rows(&bytes).unwrap();
        assert_eq!(rows[0], (1, vec!["Text".to_owned(), "Datum".to_owned()]));
        assert_eq!(rows[1].0, 4);
        assert_eq!(rows[1].1, ["Fler bänkar & träd", "2026-11-14", "", "3"]);
    }

    #[test]
    fn two_cells_far_apart_are_no_table_of_all_between_them() {
        let far = book(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
        );
        assert_eq!(rows(&far), Err(Unreadable::TooMany));
        let deep = book(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>",
        );
        assert_eq!(rows(&deep).unwrap().len(), 2);
    }

    #[test]
    fn one_text_in_many_cells_is_refused_before_it_is_copied() {
        let strings = |text: &str| {
            let cell =
                |row: usize| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>");
            let cells: String = (1..=500).map(cell).collect();
            shared(&cells, text)
        };
        assert_eq!(rows(&strings("Fler bänkar")).unwrap().len(), 500);
        assert_eq!(
            rows(&strings(&"x".repeat(5_000_000))),
            Err(Unreadable::TooLarge)
        );
        // Each is short enough; all of them are not.
        assert_eq!(
            rows(&strings(&"x".repeat(CELL_MAX))),
            Err(Unreadable::TooLarge)
        );
    }

    #[test]
    fn what_swells_when_it_is_unpacked_is_refused() {
        let swelling = vec![b' '; usize::try_from(UNPACKED_MAX).unwrap() + 1];
        let bytes = packed(&[("xl/sharedStrings.xml", &swelling)]);
        assert!(bytes.len() < 200_000, "it is small: {}", bytes.len());
        assert_eq!(rows(&bytes), Err(Unreadable::TooLarge));
        let many: Vec<(String, &[u8])> = (0..=FILES_MAX)
            .map(|at| (at.to_string(), &b""[..]))
            .collect();
        let many: Vec<(&str, &[u8])> = many
            .iter()
            .map(|(name, bytes)| (name.as_str(), *bytes))
            .collect();
        assert_eq!(rows(&packed(&many)), Err(Unreadable::TooLarge));
    }
}
