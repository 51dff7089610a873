//! An Excel workbook (xlsx, ECMA-376) of one sheet of words: as little as spreadsheets open.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

use super::file::letter;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with these rows, each cell as words: no spreadsheet makes a number, a day or a formula of them.
pub fn book(rows: &[Vec<String>]) -> ZipResult<Vec<u8>> {
    let sheet = sheet(rows);
    let mut folder = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, words) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", SHEETS),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ] {
        folder.start_file(name, SimpleFileOptions::default())?;
        folder.write_all(words.as_bytes())?;
    }
    Ok(folder.finish()?.into_inner())
}

/// The sheet itself; its strings stand in their cells.
fn sheet(rows: &[Vec<String>]) -> String {
    let mut sheet = String::from(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    );
    for (number, cells) in (1..).zip(rows) {
        // Writing to a string never fails.
        let _ = write!(sheet, "<row r=\"{number}\">");
        for (at, cell) in cells.iter().enumerate() {
            let (column, words) = (letter(at), escaped(cell));
            let _ = write!(
                sheet,
                "<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{words}</t></is></c>"
            );
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    sheet
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [
            row(["Text", "Datum", "Plats"]),
            row(["Bänkar & <träd>", "", "vid bryggan"]),
        ];
        let table = read(&book(&rows).unwrap()).unwrap();
        assert_eq!(table.headers, rows[0]);
        assert_eq!(table.rows, [(2, rows[1].clone())]);
    }
}
