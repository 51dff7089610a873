//! Controls that nobody sees.

use leptos::prelude::*;

/// A value that is posted with the form and not shown.
#[component]
pub fn HiddenField(
    /// The posted name.
    #[prop(into)]
    name: String,
    /// The value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// A field that only a machine fills in: out of sight, out of the tab order and hidden from screen readers. Whoever
/// reaches it all the same reads that it must stay empty.
#[component]
pub fn Honeypot(
    /// The posted name, tempting to a machine ("webbplats").
    #[prop(into)]
    name: String,
    /// That it must stay empty ("Lämna det här fältet tomt").
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <div class="trap" aria-hidden="true">
            <label for=name.clone()>{label}</label>
            <input id=name.clone() name=name type="text" value="" tabindex="-1" autocomplete="off"/>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_trap_is_out_of_everyones_way() {
        let got = html(|| view! { <Honeypot name="webbplats" label="Lämna tomt"/> }.into_any());
        assert!(got.contains("aria-hidden=\"true\""), "{got}");
        assert!(
            got.contains("tabindex=\"-1\"") && got.contains("autocomplete=\"off\""),
            "{got}"
        );
        assert!(!got.contains("style="), "{got}");
    }
}
