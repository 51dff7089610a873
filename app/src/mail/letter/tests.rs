//! One letter, two parts.

use super::{Block, Letter, Stop, html, plain};
use crate::core::Locale;

fn letter() -> Letter {
    Letter::new(Locale::Sv, "Så blev det", "Därför.")
        .paragraph("Ett & två\n<script>alert('x')</script>")
        .quote("سلام\nrad två", "ar")
        .heading("Beslutet")
        .with(Block::Facts(vec![("Dag".into(), "1 \"maj\"".into())]))
        .button("Visa", "https://dialog.test/kvitto/abc?a=1&b=2")
        .stopped_by(Stop {
            label: "Jag vill inte ha fler mejl",
            list: None,
            page: "https://dialog.test/avregistrera/kod".into(),
            one_click: "https://dialog.test/avregistrera/kod".into(),
        })
}

#[test]
fn the_text_part_holds_everything() {
    assert_eq!(
        plain(&letter()),
        "Så blev det\n\nEtt & två\n<script>alert('x')</script>\n\n> سلام\n> rad två\n\nBeslutet\n========\n\nDag: 1 \"maj\"\n\n\
         Visa:\nhttps://dialog.test/kvitto/abc?a=1&b=2\n\n-- \nDärför.\n\n\
         Jag vill inte ha fler mejl: https://dialog.test/avregistrera/kod\n\nVänersborgs kommun\n"
    );
}

#[test]
fn a_code_stands_by_itself_in_both_parts() {
    let code = Letter::new(Locale::Sv, "Kvitto", "Därför.").with(Block::Code {
        label: "Din kod".into(),
        code: "a1b2 <c3>".into(),
    });
    assert!(plain(&code).contains("\n\nDin kod: a1b2 <c3>\n\n"));
    assert!(html(&code).contains("<p>Din kod: <strong>a1b2 &lt;c3&gt;</strong></p>"));
}

#[test]
fn the_html_part_is_a_whole_document_in_which_nothing_typed_is_markup() {
    let html = html(&letter());
    assert!(
        html.starts_with("<!DOCTYPE html>\n<html lang=\"sv\" dir=\"ltr\">"),
        "{html}"
    );
    assert!(html.contains("<h1>Så blev det</h1>"));
    assert!(
        html.contains("<p>Ett &amp; två\n&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>"),
        "{html}"
    );
    assert!(html.contains("<blockquote lang=\"ar\" dir=\"rtl\">سلام\nrad två</blockquote>"));
    assert!(html.contains("<dl><dt>Dag</dt><dd>1 &quot;maj&quot;</dd></dl>"));
    assert!(html.contains(
        "<a class=\"button\" href=\"https://dialog.test/kvitto/abc?a=1&amp;b=2\">Visa</a>"
    ));
    assert!(
        !html.contains("<script") && !html.contains("style=\"") && !html.contains("http-equiv")
    );
    assert_eq!(html.matches("<h1").count(), 1);
}
