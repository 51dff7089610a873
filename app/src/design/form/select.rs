//! One of many.

use leptos::prelude::*;

use super::control::{Choice, described_by, field_class, hint_and_error, label_words};
use crate::core::form::Field;

/// A menu to choose one thing from. For five or fewer, [`super::Radios`] are easier.
#[component]
pub fn Select(
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
    /// What to choose from. For "nothing chosen", put a choice with an empty value first.
    choices: Vec<Choice>,
    /// Whether something must be chosen.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let Field { name, value, error } = field;
    let boxed = field_class(error.as_deref());
    let described = described_by(name, &hint, error.as_deref());
    let invalid = error.is_some().then_some("true");
    // HTML wants a required menu to begin with an empty choice.
    let required = required
        && choices
            .first()
            .is_some_and(|choice| choice.value.is_empty());
    view! {
        <div class=boxed>
            <label for=name>{label_words(label, note)}</label>
            {hint_and_error(name, hint, error)}
            <select id=name name=name required=required aria-describedby=described aria-invalid=invalid>
                {choices
                    .into_iter()
                    .map(|choice| {
                        let selected = choice.value == value;
                        let lang = (!choice.lang.is_empty()).then_some(choice.lang);
                        view! { <option value=choice.value lang=lang selected=selected>{choice.label}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn the_chosen_one_and_no_other_is_chosen() {
        let field = Field {
            name: "body",
            value: "sbn".to_owned(),
            error: None,
        };
        let choices = vec![
            Choice::new("", "Alla"),
            Choice::new("sbn", "Samhällsbyggnad"),
            Choice::new("kfn", "Kultur").lang("sv"),
        ];
        let got = html(|| view! { <Select field=field label="Nämnd" choices=choices/> }.into_any());
        assert_eq!(got.matches("lang=\"sv\"").count(), 1, "{got}");
        assert_eq!(got.matches("selected").count(), 1, "{got}");
        assert!(
            got.contains("value=\"sbn\" selected") || got.contains("selected value=\"sbn\""),
            "{got}"
        );
    }
}
