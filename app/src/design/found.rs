//! Something that was found.

use leptos::prelude::*;

use super::dotted::Dotted;
use super::heading::{Heading, filled};

/// A text with the words marked that were looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedText {
    /// Its parts in their order; whether each was looked for.
    pub parts: Vec<(String, bool)>,
    /// BCP 47 tag of its language; empty for the page's.
    pub lang: String,
    /// Its direction; empty for the page's.
    pub dir: String,
}

/// The parts as text and `<mark>`; everything is text, nothing is markup.
fn marked(parts: Vec<(String, bool)>) -> impl IntoView {
    parts
        .into_iter()
        .map(|(words, is_hit)| {
            if is_hit {
                view! { <mark>{words}</mark> }.into_any()
            } else {
                words.into_any()
            }
        })
        .collect_view()
}

/// A result of a search: what it is called, what it is, and where the words stand in it.
#[component]
pub fn FoundItem(
    /// Where it is read.
    #[prop(into)]
    href: String,
    /// What it is called.
    title: MarkedText,
    /// What tells it from another that is called the same, for who hears its name; empty for nothing.
    #[prop(optional, into)]
    about: String,
    /// Short facts, set apart by dots.
    facts: Vec<AnyView>,
    /// A piece of it; nothing when it has no other text.
    excerpt: Option<MarkedText>,
) -> impl IntoView {
    let about =
        (!about.is_empty()).then(|| view! { <span class="sr">{format!(" ({about})")}</span> });
    let excerpt = excerpt.map(|text| {
        view! { <p lang=filled(text.lang) dir=filled(text.dir)>{marked(text.parts)}</p> }
    });
    view! {
        <article class="quote">
            <Heading level=3>
                <a href=href><span lang=filled(title.lang) dir=filled(title.dir)>{marked(title.parts)}</span>{about}</a>
            </Heading>
            <Dotted items=facts small=true/>
            {excerpt}
        </article>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn what_is_found_is_text_and_never_markup() {
        let got = html(|| {
            let text = |words: &str| MarkedText {
                parts: vec![(words.to_owned(), false), ("</mark><b>".to_owned(), true)],
                lang: "ar".to_owned(),
                dir: "rtl".to_owned(),
            };
            view! { <FoundItem href="/" title=text("<i>") facts=Vec::new() excerpt=Some(text("<script>"))/> }
                .into_any()
        });
        assert_eq!(got.matches("<mark>").count(), 2, "{got}");
        assert!(
            !got.contains("<script") && !got.contains("<b>") && !got.contains("<i>"),
            "{got}"
        );
        assert!(
            got.contains("lang=\"ar\"") && got.contains("dir=\"rtl\""),
            "{got}"
        );
    }
}
