//! A heading whose level depends on where it stands.

use leptos::prelude::*;

/// A heading of level 1 to 6; other numbers are brought to the nearest of these.
#[component]
pub fn Heading(
    /// Level in the page's outline.
    level: u8,
    /// Identity for links and labels; empty for none.
    #[prop(optional, into)]
    id: String,
    /// Class names; empty for none.
    #[prop(optional, into)]
    class: String,
    /// What the heading says.
    children: Children,
) -> impl IntoView {
    let id = filled(id);
    let class = filled(class);
    // Not in `view!`: there an absent class becomes an empty one.
    macro_rules! heading {
        ($element:ident) => {
            leptos::html::$element()
                .id(id)
                .attr("class", class)
                .child(children())
                .into_any()
        };
    }
    match level {
        0 | 1 => heading!(h1),
        2 => heading!(h2),
        3 => heading!(h3),
        4 => heading!(h4),
        5 => heading!(h5),
        _ => heading!(h6),
    }
}

/// The text, or nothing when it is empty: an attribute or element is then left out.
pub fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_heading_has_the_level_asked_for() {
        let got =
            html(|| view! { <Heading level=3 class="h4">"Vem bestämmer?"</Heading> }.into_any());
        assert_eq!(got, r#"<h3 class="h4">Vem bestämmer?</h3>"#);
        let got = html(|| view! { <Heading level=9>"Liten"</Heading> }.into_any());
        assert!(got.starts_with("<h6") && !got.contains("id="), "{got}");
    }
}
