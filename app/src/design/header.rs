//! The top of every public page.

use leptos::prelude::*;

use super::languages::LanguageMenu;
use super::link::{LanguageLink, NavLink};

/// Skip link, the site's mark, the main menu and the way to other languages.
#[component]
pub fn PublicHeader(
    /// Words of the link that jumps to the page's own content ("Hoppa till innehållet").
    #[prop(into)]
    skip: String,
    /// Address of the first page.
    #[prop(into)]
    home: String,
    /// Name of the site ("Medborgardialog").
    #[prop(into)]
    name: String,
    /// Who runs the site ("Vänersborgs kommun").
    #[prop(into)]
    owner: String,
    /// Name of the menu, read aloud ("Huvudmeny").
    #[prop(into)]
    nav_label: String,
    /// The menu.
    links: Vec<NavLink>,
    /// What the menu of languages is called ("Språk").
    #[prop(into)]
    languages_label: String,
    /// The page in every language.
    languages: Vec<LanguageLink>,
) -> impl IntoView {
    view! {
        <a class="skip" href="#main">{skip}</a>
        <header class="top">
            <div class="wrap">
                <a class="mark" href=home>
                    <Mark/>
                    <span>{name} <small>{owner}</small></span>
                </a>
                <nav aria-label=nav_label>
                    <ul>
                        {links.into_iter().map(menu_item).collect_view()}
                    </ul>
                </nav>
                <LanguageMenu label=languages_label languages=languages/>
            </div>
        </header>
    }
}

/// Two waves: the site's mark. Decoration only, the name stands beside it.
#[component]
pub(super) fn Mark() -> impl IntoView {
    view! {
        <svg class="waves" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <path d="M4 27c5.3-5 10.7-5 16 0s10.7 5 16 0"></path>
            <path d="M9 16c3.7-3.5 7.3-3.5 11 0s7.3 3.5 11 0"></path>
        </svg>
    }
}

/// One line of a menu, with what waits behind it.
pub(super) fn menu_item(item: NavLink) -> impl IntoView {
    let current = item.current.then_some("page");
    let count = (!item.count.is_empty()).then(|| {
        view! {
            " "
            <b>{item.count} <span class="sr">" "{item.count_label}</span></b>
        }
    });
    view! {
        <li>
            <a href=item.link.href aria-current=current>
                {item.link.text}
                {count}
            </a>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn the_page_that_is_shown_is_marked_and_languages_say_which_they_are() {
        let got = html(|| {
            view! {
                <PublicHeader
                    skip="Hoppa till innehållet"
                    home="/"
                    name="Medborgardialog"
                    owner="Vänersborgs kommun"
                    nav_label="Huvudmeny"
                    links=vec![NavLink::new("/dialoger", "Dialoger", true), NavLink::new("/beslut", "Beslut", false)]
                    languages_label="Språk"
                    languages=vec![LanguageLink::new("/", "Svenska", "sv").current(), LanguageLink::new("/en", "English", "en")]
                />
            }
            .into_any()
        });
        assert!(
            got.starts_with(r##"<a class="skip" href="#main">"##)
                || got.starts_with(r##"<a href="#main" class="skip">"##),
            "{got}"
        );
        assert_eq!(got.matches("aria-current=\"page\"").count(), 1, "{got}");
        assert_eq!(got.matches("aria-current=\"true\"").count(), 1, "{got}");
        assert!(
            got.contains("lang=\"en\"") && got.contains("hreflang=\"en\""),
            "{got}"
        );
        assert!(!got.contains("style="), "{got}");
    }
}
