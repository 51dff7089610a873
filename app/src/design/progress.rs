//! How far a long deed has come.

use leptos::prelude::*;

/// A bar with words that say the same ("64 av 86 skickade, 2 misslyckades").
#[component]
pub fn Progress(
    /// Identity of the bar, unique on the page.
    #[prop(into)]
    id: String,
    /// What is measured ("Utskick av återkoppling").
    #[prop(into)]
    label: String,
    /// How many are done.
    done: u64,
    /// How many there are.
    total: u64,
    /// The same in words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    // The bar of nothing at all is full: a maximum of 0 is not allowed in HTML.
    let (value, max) = if total == 0 {
        (1, 1)
    } else {
        (done.min(total), total)
    };
    view! {
        <div class="progress">
            <label for=id.clone()>{label}</label>
            <progress id=id value=value max=max>{text.clone()}</progress>
            <p class="small">{text}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn nothing_to_do_is_a_full_bar_and_too_much_done_is_no_more_than_all() {
        let none = html(|| {
            view! { <Progress id="p" label="Utskick" done=0 total=0 text="Inget"/> }.into_any()
        });
        assert!(
            none.contains("value=\"1\"") && none.contains("max=\"1\""),
            "{none}"
        );
        let over = html(|| {
            view! { <Progress id="p" label="Utskick" done=9 total=8 text="Alla"/> }.into_any()
        });
        assert!(
            over.contains("value=\"8\"") && over.contains("max=\"8\""),
            "{over}"
        );
    }
}
