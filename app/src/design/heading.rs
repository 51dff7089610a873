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
    match level {
        0 | 1 => view! { <h1 id=id class=class.unwrap_or_default()>{children()}</h1> }.into_any(),
        2 => view! { <h2 id=id class=class.unwrap_or_default()>{children()}</h2> }.into_any(),
        3 => view! { <h3 id=id class=class.unwrap_or_default()>{children()}</h3> }.into_any(),
        4 => view! { <h4 id=id class=class.unwrap_or_default()>{children()}</h4> }.into_any(),
        5 => view! { <h5 id=id class=class.unwrap_or_default()>{children()}</h5> }.into_any(),
        _ => view! { <h6 id=id class=class.unwrap_or_default()>{children()}</h6> }.into_any(),
    }
}

/// The text, or nothing when it is empty: an attribute or element is then left out.
pub(super) fn filled(text: String) -> Option<String> {
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
