//! Plain text that a person typed.

use leptos::prelude::*;

use super::heading::filled;
use crate::core::reach::{Piece, pieces};

/// Text in paragraphs: an empty line parts them, a single line break stays a line break. Everything is text, nothing
/// is markup.
#[component]
pub fn Prose(
    /// The text as it was typed.
    #[prop(into)]
    text: String,
    /// BCP 47 tag of its language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
    /// Direction, `ltr`, `rtl` or `auto`; empty for the page's.
    #[prop(optional, into)]
    dir: String,
    /// Whether addresses and telephone numbers in it are links: where the municipality says how to reach it.
    #[prop(optional)]
    reach: bool,
) -> impl IntoView {
    let paragraphs = if reach {
        paragraphs_of(&text, linked)
    } else {
        paragraphs(&text)
    };
    view! { <div class="prose" lang=filled(lang) dir=filled(dir)>{paragraphs}</div> }
}

/// A line in which one can press what somebody is reached by.
fn linked(line: &str) -> AnyView {
    pieces(line)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.into_any(),
            Piece::Reach { shown, href } => view! { <a href=href>{shown}</a> }.into_any(),
        })
        .collect_view()
        .into_any()
}

/// The text's paragraphs as `<p>` with `<br>` between lines.
pub(super) fn paragraphs(text: &str) -> Vec<AnyView> {
    paragraphs_of(text, |line| line.to_owned().into_any())
}

fn paragraphs_of(text: &str, shown: fn(&str) -> AnyView) -> Vec<AnyView> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines() {
        let line = line.trim();
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => last.push(line.to_owned()),
            Some(last) if !last.is_empty() => paragraphs.push(Vec::new()),
            _ => {}
        }
    }
    paragraphs
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| {
            let lines = lines
                .into_iter()
                .enumerate()
                .map(|(at, line)| {
                    let line = shown(&line);
                    view! { {(at > 0).then(|| view! { <br/> })} {line} }
                })
                .collect_view();
            view! { <p>{lines}</p> }.into_any()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn text_keeps_its_lines_and_never_becomes_markup() {
        let got = html(|| {
            view! { <Prose text="Ett\r\ntvå\n\n\n<script>alert(1)</script> & \"tre\"\n"/> }
                .into_any()
        });
        assert_eq!(got.matches("<p>").count(), 2, "{got}");
        assert_eq!(got.matches("<br>").count(), 1, "{got}");
        assert!(!got.contains("<script"), "{got}");
        assert!(got.contains("&lt;script&gt;"), "{got}");
    }

    #[test]
    fn where_somebody_is_reached_can_be_pressed() {
        let written = "Ring 0521-000 00\neller skriv till fragor@exempel.se.";
        let got = html(move || view! { <Prose text=written reach=true/> }.into_any());
        assert!(
            got.contains(r#"<a href="tel:052100000">0521-000 00</a>"#),
            "{got}"
        );
        assert!(
            got.contains(r#"<a href="mailto:fragor@exempel.se">"#),
            "{got}"
        );
        let got = html(move || view! { <Prose text=written/> }.into_any());
        assert!(
            !got.contains("<a"),
            "what residents write stays words: {got}"
        );
    }
}
