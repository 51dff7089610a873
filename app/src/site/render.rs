//! A view becomes HTML.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

/// Where Leptos finds its place again in the browser.
const MARK: &str = "<!>";

/// Renders what `view` makes to HTML, at once and whole: pages load their data before they are
/// views, so nothing is awaited here and nothing is streamed. Only islands leave marks for the browser.
pub fn render(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().to_html());
    drop(owner);
    without_marks(&html)
}

/// Leaves out the marks, except in islands, where they become comments as the HTML standard has
/// them. What people typed has no `<` of its own here: it is written as `&lt;`.
fn without_marks(html: &str) -> String {
    const ISLAND: (&str, &str) = ("<leptos-island", "</leptos-island>");
    let mut tidy = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(begin) = rest.find(ISLAND.0) {
        let (before, island) = rest.split_at(begin);
        let end = island
            .find(ISLAND.1)
            .map_or(island.len(), |at| at + ISLAND.1.len());
        let (island, after) = island.split_at(end);
        tidy.push_str(&before.replace(MARK, ""));
        tidy.push_str(&island.replace(MARK, "<!---->"));
        rest = after;
    }
    tidy.push_str(&rest.replace(MARK, ""));
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_to_islands_alone() {
        let html = "<p>a<!>b</p><leptos-island><!><b>c</b><!></leptos-island><!>d";
        assert_eq!(
            without_marks(html),
            "<p>ab</p><leptos-island><!----><b>c</b><!----></leptos-island>d"
        );
    }

    #[test]
    fn what_is_typed_is_never_taken_for_a_mark() {
        let typed = "a<!>b";
        let html = render(move || view! { <p title=typed>{typed}</p> }.into_any());
        assert_eq!(html.matches("a&lt;!&gt;b").count(), 2, "{html}");
    }
}
