//! One or several of a few.

use leptos::prelude::*;

use super::control::{Choice, described_by, field_class, hint_and_error, label_words};
use crate::core::form::Field;
use crate::design::heading::filled;

/// One of a few, all in sight.
#[component]
pub fn Radios(
    /// Name, the chosen value, and what is wrong with it.
    field: Field,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// A quiet note after the label ("frivilligt"); empty for none.
    #[prop(optional, into)]
    note: String,
    /// What to choose and why it is asked; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// What to choose from.
    choices: Vec<Choice>,
    /// Whether the page opens with the cursor at the first of them.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let Field { name, value, error } = field;
    group(
        "radio",
        name,
        vec![value],
        error,
        label,
        note,
        hint,
        choices,
        autofocus,
    )
}

/// Any number of a few.
#[component]
pub fn Checkboxes(
    /// Name, and what is wrong with what was ticked; its value is not used.
    field: Field,
    /// The values that are ticked.
    checked: Vec<String>,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// A quiet note after the label ("frivilligt"); empty for none.
    #[prop(optional, into)]
    note: String,
    /// What to tick and why it is asked; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// What to tick.
    choices: Vec<Choice>,
) -> impl IntoView {
    let Field { name, error, .. } = field;
    group(
        "checkbox", name, checked, error, label, note, hint, choices, false,
    )
}

/// A group of round or square boxes. The first has the group's name as its id, so that the error summary leads to it.
#[expect(
    clippy::too_many_arguments,
    reason = "the two components above are its only callers"
)]
fn group(
    kind: &'static str,
    name: &'static str,
    chosen: Vec<String>,
    error: Option<String>,
    label: String,
    note: String,
    hint: String,
    choices: Vec<Choice>,
    autofocus: bool,
) -> impl IntoView {
    let class = field_class(error.as_deref());
    let described = described_by(name, &hint, error.as_deref());
    let boxes = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let id = if at == 0 {
                name.to_owned()
            } else {
                format!("{name}-{}", at + 1)
            };
            let hint_id = format!("{id}-hint-own");
            let described = (!choice.hint.is_empty()).then(|| hint_id.clone());
            let checked = chosen.contains(&choice.value);
            let focused = autofocus && at == 0;
            let own_hint = filled(choice.hint)
                .map(|hint| view! { <span class="hint" id=hint_id>{hint}</span> });
            let links = (!choice.links.is_empty()).then(|| {
                let links = choice
                    .links
                    .into_iter()
                    .map(|link| view! { <li><a href=link.href>{link.text}</a></li> })
                    .collect_view();
                view! { <ul class="ways">{links}</ul> }
            });
            view! {
                <div class="choice">
                    <input
                        type=kind
                        id=id.clone()
                        name=name
                        value=choice.value
                        checked=checked
                        autofocus=focused
                        aria-describedby=described
                    />
                    <label for=id>{choice.label}</label>
                    {own_hint}
                    {links}
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class=class aria-describedby=described>
            <legend>{label_words(label, note)}</legend>
            {hint_and_error(name, hint, error)}
            {boxes}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    fn choices() -> Vec<Choice> {
        vec![
            Choice::new("idea", "En idé"),
            Choice::new("need", "Ett behov").hint("Något som saknas."),
        ]
    }

    #[test]
    fn the_summary_leads_to_the_first_box_and_ids_are_unique() {
        let field = Field {
            name: "kind",
            value: "need".to_owned(),
            error: Some("Välj en.".to_owned()),
        };
        let got = html(|| {
            view! { <Radios field=field label="Vad är det?" choices=choices()/> }.into_any()
        });
        assert_eq!(got.matches("id=\"kind\"").count(), 1, "{got}");
        assert_eq!(got.matches("id=\"kind-2\"").count(), 1, "{got}");
        assert!(got.contains("aria-describedby=\"kind-error\""), "{got}");
        assert_eq!(got.matches(" checked").count(), 1, "{got}");
    }

    #[test]
    fn the_cursor_stands_at_the_first_box_where_a_form_begins_there() {
        let focused = |autofocus: bool| {
            let field = Field {
                name: "kind",
                value: String::new(),
                error: None,
            };
            html(move || {
                view! { <Radios field=field label="Vad är det?" choices=choices() autofocus=autofocus/> }
                    .into_any()
            })
        };
        let got = focused(true);
        let first = got.split("<input").nth(1).unwrap();
        assert!(first.contains(" autofocus"), "{got}");
        assert_eq!(got.matches(" autofocus").count(), 1, "{got}");
        assert!(!focused(false).contains("autofocus"));
    }

    #[test]
    fn several_boxes_can_be_ticked() {
        let field = Field {
            name: "kind",
            value: String::new(),
            error: None,
        };
        let got = html(|| {
            let checked = vec!["idea".to_owned(), "need".to_owned()];
            view! { <Checkboxes field=field checked=checked label="Vad?" choices=choices()/> }
                .into_any()
        });
        assert_eq!(got.matches(" checked").count(), 2, "{got}");
        assert_eq!(got.matches("type=\"checkbox\"").count(), 2, "{got}");
    }
}
