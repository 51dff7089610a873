//! A file as rows of cells: CSV in the ways Swedish and English spreadsheets write it, or Excel's own format.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::sheet;
use super::{COLUMNS_MAX, FILE_MAX, ROWS_MAX};
use crate::core::csv::as_written;
use crate::core::typed::clean;
use crate::core::{Locale, text};

/// The most characters of a cell: more than any text that is taken in, so that one that is too long is told at its row.
pub const CELL_MAX: usize = 20_000;

/// The rows of a file, with the numbers that they have in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The first row.
    pub headers: Vec<String>,
    /// The others that have something in them.
    pub rows: Vec<(i64, Vec<String>)>,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No file was chosen, or there is nothing in it.
    #[error("nothing is in it")]
    Empty,
    /// It is no CSV file and no Excel file (xlsx).
    #[error("it is no sheet")]
    NotASheet,
    /// It is larger than is taken, packed or unpacked.
    #[error("it is too large")]
    TooLarge,
    /// More rows or columns than are taken.
    #[error("it has too many rows or columns")]
    TooMany,
}

impl Unreadable {
    /// What to do.
    pub fn words(self, l: Locale) -> String {
        match self {
            Self::Empty => text::imports_file_empty(l).to_owned(),
            Self::NotASheet => text::imports_file_not_a_sheet(l).to_owned(),
            Self::TooLarge => text::imports_file_too_large(l, FILE_MAX / 1024),
            Self::TooMany => text::imports_file_too_many(l, COLUMNS_MAX, ROWS_MAX),
        }
    }
}

/// Reads a file, whatever it is called: what it is follows from what is in it.
pub fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > FILE_MAX {
        return Err(Unreadable::TooLarge);
    }
    let rows = if bytes.starts_with(b"PK\x03\x04") {
        sheet::rows(bytes)?
    } else {
        comma_separated(&decoded(bytes)?)?
    };
    whole(rows)
}

/// The text of a CSV file: UTF-8 or UTF-16 where it says so, else UTF-8 when it can be, else what Windows writes.
fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0,
        None => match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => text,
            None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    // What has characters that no keyboard writes is a picture, a PDF or an old Excel file.
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(strange) {
        return Err(Unreadable::NotASheet);
    }
    Ok(text.into_owned())
}

fn comma_separated(text: &str) -> Result<Vec<(i64, Vec<String>)>, Unreadable> {
    // Excel writes this line and reads it again; it is no row.
    let text = text.replace("\r\n", "\n") + "\n";
    let (delimiter, text, mut skipped) = match text.strip_prefix("sep=") {
        Some(rest) => {
            let delimiter = rest.bytes().next().unwrap_or(b';');
            let rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            (delimiter, rest, -1)
        }
        None => (delimiter(&text), text.as_str(), 0),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|_| Unreadable::NotASheet)?
    {
        // Rows as a spreadsheet counts them: empty ones count, and line breaks inside cells do not.
        let line = i64::try_from(reader.position().line()).unwrap_or(i64::MAX);
        let breaks = record
            .iter()
            .map(|cell| cell.matches('\n').count())
            .sum::<usize>();
        skipped += i64::try_from(breaks).unwrap_or(0);
        let at = line - 1 - skipped;
        if record.len() > COLUMNS_MAX || rows.len() > ROWS_MAX {
            return Err(Unreadable::TooMany);
        }
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((at, cells));
        }
    }
    Ok(rows)
}

/// What parts the cells: whichever of semicolon, comma and tab the first line has most of, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => {
                for (delimiter, count) in &mut counts {
                    *count += usize::from(*delimiter == byte);
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let found = counts.iter().find(|(_, count)| *count == most);
    found.map_or(b';', |(delimiter, _)| *delimiter)
}

/// The first row as the names of the columns, and the others as wide as it; what has no name is named by its letter.
fn whole(mut rows: Vec<(i64, Vec<String>)>) -> Result<Table, Unreadable> {
    for cell in rows.iter_mut().flat_map(|(_, cells)| cells) {
        *cell = clean(as_written(cell));
    }
    rows.retain(|(_, cells)| used(cells) > 0);
    let width = rows.iter().map(|(_, cells)| used(cells)).max().unwrap_or(0);
    let mut rows = rows.into_iter();
    let Some((_, first)) = rows.next() else {
        return Err(Unreadable::Empty);
    };
    let rows: Vec<(i64, Vec<String>)> = rows
        .map(|(at, mut cells)| {
            cells.resize(width, String::new());
            (at, cells)
        })
        .collect();
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    if rows.len() > ROWS_MAX {
        return Err(Unreadable::TooMany);
    }
    let too_long = |cell: &String| cell.chars().count() > CELL_MAX;
    if rows.iter().any(|(_, cells)| cells.iter().any(too_long)) {
        return Err(Unreadable::TooLarge);
    }
    let headers = (0..width)
        .map(|at| match first.get(at).map(|name| name.trim()) {
            Some(name) if !name.is_empty() => name.chars().take(80).collect(),
            _ => letter(at),
        })
        .collect();
    Ok(Table { headers, rows })
}

/// How many cells there are up to the last with something in it.
fn used(cells: &[String]) -> usize {
    let last = cells.iter().rposition(|cell| !cell.trim().is_empty());
    last.map_or(0, |at| at + 1)
}

/// The name that a spreadsheet gives a column: A, B … Z, AA.
pub(super) fn letter(at: usize) -> String {
    let of = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    match at / 26 {
        0 => of(at).to_string(),
        more => format!("{}{}", of(more - 1), of(at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> Table {
        read(bytes).unwrap()
    }

    #[test]
    fn semicolons_commas_and_tabs_are_told_apart() {
        for text in [
            "Text;Datum\nBänkar, fler;i dag",
            "Text,Datum\n\"Bänkar, fler\",i dag",
            "Text\tDatum\nBänkar, fler\ti dag",
        ] {
            let got = table(text.as_bytes());
            assert_eq!(got.headers, ["Text", "Datum"], "{text}");
            assert_eq!(
                got.rows,
                [(2, vec!["Bänkar, fler".to_owned(), "i dag".to_owned()])],
                "{text}"
            );
        }
        assert_eq!(table(b"sep=,\r\na;b,c\r\n1,2\r\n").headers, ["a;b", "c"]);
    }

    #[test]
    fn what_windows_writes_is_read_as_it_was_meant() {
        let swedish = "Synpunkt\nFler bänkar på ån – nu";
        let (windows, _, _) = WINDOWS_1252.encode(swedish);
        let marked = [b"\xef\xbb\xbf", swedish.as_bytes()].concat();
        for bytes in [swedish.as_bytes(), &windows, &marked] {
            assert_eq!(
                table(bytes).rows,
                [(2, vec!["Fler bänkar på ån – nu".to_owned()])]
            );
        }
    }

    #[test]
    fn empty_rows_are_left_out_and_the_others_keep_their_numbers() {
        let got = table(b"text;a\n\n;\nett;x;y\n;;\ntv\xc3\xa5");
        assert_eq!(got.headers, ["text", "a", "C"]);
        let numbers: Vec<i64> = got.rows.iter().map(|(at, _)| *at).collect();
        assert_eq!(numbers, [4, 6]);
        assert!(got.rows.iter().all(|(_, cells)| cells.len() == 3));
    }

    #[test]
    fn a_line_break_inside_a_cell_is_no_row() {
        let got = table(b"text;a\r\n\"ett\r\ntv\xc3\xa5\";x\r\ntre;y\r\n");
        assert_eq!(
            got.rows[0],
            (2, vec!["ett\ntvå".to_owned(), "x".to_owned()])
        );
        assert_eq!(got.rows[1].0, 3);
        assert_eq!(table(b"sep=;\ntext\nett\n").rows[0].0, 3);
    }

    #[test]
    fn what_is_no_sheet_is_refused() {
        for (bytes, why) in [
            (&b""[..], Unreadable::Empty),
            (b"text\n", Unreadable::Empty),
            (b"\n\n", Unreadable::Empty),
            (b"%PDF-1.7\n\x00\x01\x02", Unreadable::NotASheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unreadable::NotASheet),
            (b"PK\x03\x04 and then nothing", Unreadable::NotASheet),
        ] {
            assert_eq!(read(bytes), Err(why), "{bytes:?}");
        }
        let many = "text\n".to_owned() + &"Fler bänkar.\n".repeat(ROWS_MAX + 1);
        assert_eq!(read(many.as_bytes()), Err(Unreadable::TooMany));
        let wide = vec!["x"; COLUMNS_MAX + 1].join(";") + "\n1";
        assert_eq!(read(wide.as_bytes()), Err(Unreadable::TooMany));
        assert_eq!(read(&vec![b'x'; FILE_MAX + 1]), Err(Unreadable::TooLarge));
    }
}
