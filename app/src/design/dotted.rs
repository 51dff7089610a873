//! Short things on one line, set apart by dots.

use leptos::prelude::*;

/// A list on one line, set apart by dots. Where the line breaks, the dot between the two is gone: none stands alone
/// at the beginning or the end of a line.
#[component]
pub fn Dotted(
    /// What stands on the line: words or links.
    items: Vec<AnyView>,
    /// Whether it is small and quiet.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "dotted small" } else { "dotted" };
    (!items.is_empty()).then(|| {
        view! {
            <ul class=class>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn each_thing_is_an_item_and_the_dots_are_left_to_the_looks() {
        let got = html(|| {
            let items = vec!["57 idéer".into_any(), "Beslut 18 februari".into_any()];
            view! { <Dotted items=items small=true/> }.into_any()
        });
        assert_eq!(got.matches("<li>").count(), 2, "{got}");
        assert!(!got.contains('·'), "{got}");
    }

    #[test]
    fn nothing_is_no_list() {
        let got = html(|| view! { <Dotted items=Vec::new()/> }.into_any());
        assert!(!got.contains("<ul"), "{got}");
    }
}
