//! An idea, in the words of the person who gave it.

use leptos::prelude::*;

use super::dotted::Dotted;
use super::heading::{Heading, filled};
use super::link::Link;
use super::prose::paragraphs;

/// One idea: its text in its own language and direction, a line about it, and the municipality's answer if there is
/// one.
#[component]
pub fn Quote(
    /// The text as it was typed.
    #[prop(into)]
    text: String,
    /// BCP 47 tag of the text's language; empty for the page's.
    #[prop(optional, into)]
    lang: String,
    /// Direction of the text, `ltr`, `rtl` or `auto`; empty for the page's.
    #[prop(optional, into)]
    dir: String,
    /// The idea's own title and address; `None` when it stands on its own page or has no title.
    #[prop(optional_no_strip)]
    title: Option<Link>,
    /// Level of the title and of the answer's heading, 3 when left out.
    #[prop(default = 3)]
    level: u8,
    /// Short facts, set apart by dots ("Idé 41", "Bor här", "inkom på papper").
    #[prop(optional)]
    meta: Vec<String>,
    /// Links at the end of that line ("Läs hela idén").
    #[prop(optional)]
    links: Vec<Link>,
    /// Heading of the answer ("Kommunens svar"); empty when there is none.
    #[prop(optional, into)]
    answer_heading: String,
    /// The answer as it was typed; empty when there is none.
    #[prop(optional, into)]
    answer: String,
    /// BCP 47 tag of the answer's language; empty for the page's.
    #[prop(optional, into)]
    answer_lang: String,
    /// More under the text: a translation, badges. Nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = title.map(|link| {
        view! { <Heading level=level class="h3"><a href=link.href>{link.text}</a></Heading> }
    });
    let answer = (!answer.is_empty()).then(|| {
        view! {
            <div class="answer">
                <Heading level=level class="h4">{answer_heading}</Heading>
                <div lang=filled(answer_lang) class="prose">{paragraphs(&answer)}</div>
            </div>
        }
    });
    let line = (!meta.is_empty() || !links.is_empty()).then(|| {
        view! {
            <Dotted
                items=meta
                    .into_iter()
                    .map(IntoAny::into_any)
                    .chain(links.into_iter().map(named))
                    .collect()
                small=true
            />
        }
    });
    // A part of its own needs a heading of its own; without one it is a part of what it stands in.
    let own = title.is_some();
    let inside = view! {
        {title}
        <blockquote lang=filled(lang) dir=filled(dir)>{paragraphs(&text)}</blockquote>
        {children.map(|children| children())}
        {line}
        {answer}
    };
    if own {
        view! { <article class="quote">{inside}</article> }.into_any()
    } else {
        view! { <div class="quote">{inside}</div> }.into_any()
    }
}

/// A link that says what it is about to who hears it.
fn named(link: Link) -> AnyView {
    let about = (!link.about.is_empty())
        .then(|| view! { <span class="sr">{format!(" ({})", link.about)}</span> });
    view! { <a href=link.href>{link.text}{about}</a> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn an_idea_keeps_its_own_language_and_direction() {
        let got = html(|| view! { <Quote text="أضيئوا الممر" lang="ar" dir="rtl"/> }.into_any());
        assert!(
            got.contains("lang=\"ar\"") && got.contains("dir=\"rtl\""),
            "{got}"
        );
        assert!(!got.contains("class=\"answer\""), "{got}");
    }

    #[test]
    fn an_answer_says_its_language_where_it_is_not_the_pages() {
        let got = html(|| {
            view! { <Quote text="Bänkar" answer_heading="رد البلدية" answer="Tack." answer_lang="sv"/> }
                .into_any()
        });
        assert!(
            got.contains("<div lang=\"sv\" class=\"prose\"><p>Tack."),
            "{got}"
        );
    }

    #[test]
    fn an_idea_cannot_break_out_of_its_attributes_or_its_text() {
        let got = html(|| {
            view! { <Quote text="</blockquote><img src=x onerror=alert(1)>" lang="\"><script>"/> }
                .into_any()
        });
        assert!(!got.contains("<img") && !got.contains("<script"), "{got}");
    }
}
