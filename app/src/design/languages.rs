//! The way to a page's other languages.

use leptos::prelude::*;

use super::link::LanguageLink;

/// A menu of languages, each in its own words, that opens without a script. The sign is known by whoever cannot read
/// the label.
#[component]
pub(super) fn LanguageMenu(
    /// What the menu is called ("Språk").
    label: String,
    /// The page in every language.
    languages: Vec<LanguageLink>,
) -> impl IntoView {
    let named = label.clone();
    view! {
        <nav class="languages" aria-label=named>
            <details>
                <summary>
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                        <circle cx="12" cy="12" r="9.5"></circle>
                        <path d="M2.5 12h19M12 2.5c3 3 4 6 4 9.5s-1 6.5-4 9.5c-3-3-4-6-4-9.5s1-6.5 4-9.5z"></path>
                    </svg>
                    {label}
                </summary>
                <ul>
                    {languages
                        .into_iter()
                        .map(|to| {
                            let current = to.current.then_some("true");
                            view! {
                                <li>
                                    <a
                                        href=to.link.href
                                        lang=to.lang.clone()
                                        hreflang=to.lang
                                        aria-current=current
                                    >
                                        {to.link.text}
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </details>
        </nav>
    }
}

/// One line above the page, in the reader's own language: the page can be read in it.
#[component]
pub fn LanguageOffer(
    /// Where to, in which words and language.
    to: LanguageLink,
) -> impl IntoView {
    let dir = crate::core::locale::direction(&to.lang);
    let lang = to.lang.clone();
    view! {
        <div class="offer">
            <p class="wrap" lang=lang dir=dir>
                <a href=to.link.href hreflang=to.lang>{to.link.text}</a>
            </p>
        </div>
    }
}
