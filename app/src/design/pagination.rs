//! The way through a long list.

use leptos::prelude::*;

use super::link::Link;

/// Links to the pages before and after this one. Lists are cut by key, not by number, so there is no "page 7 of 40".
#[component]
pub fn Pagination(
    /// Name of the links, read aloud ("Fler idéer").
    #[prop(into)]
    label: String,
    /// The page before; `None` on the first.
    #[prop(optional_no_strip)]
    previous: Option<Link>,
    /// The page after; `None` on the last.
    #[prop(optional_no_strip)]
    next: Option<Link>,
) -> impl IntoView {
    let any = previous.is_some() || next.is_some();
    any.then(|| {
        view! {
            <nav class="pages" aria-label=label>
                {previous.map(|link| view! { <a class="before" rel="prev" href=link.href>{link.text}</a> })}
                {next.map(|link| view! { <a class="after" rel="next" href=link.href>{link.text}</a> })}
            </nav>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_list_that_fits_one_page_has_no_links_to_others() {
        let got = html(|| view! { <Pagination label="Fler idéer"/> }.into_any());
        assert!(!got.contains("<nav"), "{got}");
    }
}
