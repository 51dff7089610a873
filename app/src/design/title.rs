//! The title of a page without a hero.

use leptos::prelude::*;

use super::heading::filled;

/// Letters of a word that fits a line of the narrowest phone in the size of a title.
const FITS: usize = 15;

/// The longest word that fits it in the smaller size of [`long_word`].
const FITS_SMALLER: usize = 23;

/// The class that makes a title with a long word small enough for a phone, so that no word is broken where the
/// browser does not know how to divide it.
fn long_word(title: &str) -> Option<&'static str> {
    let longest = title
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '/' | '\u{ad}'))
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    if longest <= FITS {
        None
    } else if longest <= FITS_SMALLER {
        Some("long")
    } else {
        Some("longer")
    }
}

/// The `h1`, in a language of its own where `lang` says so.
pub(super) fn main_heading(title: String, lang: Option<String>) -> impl IntoView {
    // Not in `view!`: there an absent class becomes an empty one.
    leptos::html::h1()
        .attr("class", long_word(&title))
        .attr("lang", lang)
        .child(title)
}

/// The page's `h1`, with a line above and a lead below where wanted.
#[component]
pub fn PageTitle(
    /// What the page is called.
    #[prop(into)]
    title: String,
    /// A short line above the title; empty for none.
    #[prop(optional, into)]
    kicker: String,
    /// What the page is about in a sentence or two; empty for none.
    #[prop(optional, into)]
    lead: String,
    /// The title's language where it is not the page's.
    #[prop(default = None)]
    lang: Option<&'static str>,
    /// The tag of the language in which a resident wrote the title; empty where it is the page's.
    #[prop(optional, into)]
    written_in: String,
    /// Badges or buttons under the lead; nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="title">
            {(!kicker.is_empty()).then(|| view! { <p class="small">{kicker}</p> })}
            {main_heading(title, lang.map(str::to_owned).or(filled(written_in)))}
            {(!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> })}
            {children.map(|children| children())}
        </header>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn only_a_long_word_makes_a_title_smaller() {
        assert_eq!(
            long_word("Ett levande torg i stadens mitt, hela året"),
            None
        );
        assert_eq!(long_word("Vänerstranden: Sanden–Skräcklan"), None);
        assert_eq!(long_word("Samhällsbyggnadsnämnden"), Some("long"));
        assert_eq!(long_word("Tillgänglighets\u{ad}redogörelse"), None);
        assert_eq!(long_word("Tillgänglighetsredogörelsen"), Some("longer"));
    }

    #[test]
    fn a_title_says_in_which_language_a_resident_wrote_it() {
        let got = html(|| view! { <PageTitle title="Fler träd?" written_in="sv"/> }.into_any());
        assert!(got.contains("<h1 lang=\"sv\">Fler träd?</h1>"), "{got}");
    }

    #[test]
    fn a_title_of_short_words_carries_no_class() {
        let got = html(|| view! { <PageTitle title="Kalender"/> }.into_any());
        assert!(got.contains("<h1>Kalender</h1>"), "{got}");
    }
}
