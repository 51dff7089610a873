//! The HTML part: one column, real headings, lists and quotes, and so little style that nothing is
//! lost where a mail program takes it away.

use std::fmt::Write as _;

use super::{Block, Letter};
use crate::core::locale::direction;
use crate::core::text;

/// Kept small: it goes out with every mail.
const STYLE: &str = "body{margin:0;padding:1.5rem;background:#fff;color:#14232b;font:1.1rem/1.55 system-ui,sans-serif}\
main{max-width:34rem;margin:0 auto}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}\
blockquote{margin:1rem 0;padding:.25rem 1rem;border-inline-start:4px solid #7aa7bd;white-space:pre-line}\
p{white-space:pre-line}dt{font-weight:bold}dd{margin:0 0 .6rem}a{color:#0b5471}\
.button{display:inline-block;padding:.7rem 1.2rem;background:#0b5471;color:#fff;border-radius:.3rem;text-decoration:none}\
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid #b9c7cd;font-size:.95rem}\
@media(prefers-color-scheme:dark){body{background:#10202a;color:#eef3f5}a{color:#9fd0e6}.button{background:#9fd0e6;color:#10202a}}";

/// The letter as an HTML document.
pub fn html(letter: &Letter) -> String {
    let l = letter.locale;
    let mut out = String::with_capacity(4096);
    let (lang, dir) = (l.tag(), direction(l.tag()));
    let subject = escape(&letter.subject);
    let _ = writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{subject}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{subject}</h1>"
    );
    for part in &letter.blocks {
        out.push_str(&block(part));
        out.push('\n');
    }
    let _ = writeln!(out, "<footer>\n<p>{}</p>", escape(&letter.why));
    if let Some(stop) = &letter.stop {
        let _ = writeln!(
            out,
            "<p><a href=\"{}\">{}</a></p>",
            escape(&stop.page),
            escape(stop.label)
        );
    }
    let _ = writeln!(
        out,
        "<p>{}</p>\n</footer>\n</main>\n</body>\n</html>",
        escape(text::site_owner(l))
    );
    out
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(words) => format!("<h2>{}</h2>", escape(words.trim())),
        Block::Paragraph(words) => format!("<p>{}</p>", escape(words.trim())),
        Block::Quote { words, lang } => format!(
            "<blockquote lang=\"{}\" dir=\"{}\">{}</blockquote>",
            escape(lang),
            direction(lang),
            escape(words.trim())
        ),
        Block::Button { label, url } => format!(
            "<p><a class=\"button\" href=\"{}\">{}</a></p>",
            escape(url),
            escape(label)
        ),
        Block::Link { label, url } => {
            format!("<p><a href=\"{}\">{}</a></p>", escape(url), escape(label))
        }
        Block::Code { label, code } => format!(
            "<p>{}: <strong>{}</strong></p>",
            escape(label),
            escape(code)
        ),
        Block::Facts(facts) => {
            let mut rows = String::new();
            for (name, value) in facts {
                let (name, value) = (escape(name), escape(value.trim()));
                let _ = write!(rows, "<dt>{name}</dt><dd>{value}</dd>");
            }
            format!("<dl>{rows}</dl>")
        }
    }
}

/// `text` as it may stand between tags and in a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
