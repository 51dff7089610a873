//! Plain text that a person typed.

use leptos::prelude::*;

use super::heading::filled;

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
) -> impl IntoView {
    view! { <div class="prose" lang=filled(lang) dir=filled(dir)>{paragraphs(&text)}</div> }
}

/// The text's paragraphs as `<p>` with `<br>` between lines.
pub(super) fn paragraphs(text: &str) -> Vec<AnyView> {
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
                .map(|(at, line)| view! { {(at > 0).then(|| view! { <br/> })} {line} })
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
}
