//! One line of text, and a date.

use leptos::prelude::*;

use super::control::{described_by, field_class, hint_and_error, label_words};
use crate::core::form::Field;
use crate::design::heading::filled;

/// One line of text.
#[component]
pub fn TextField(
    /// Name, what was typed, and what is wrong with it.
    field: Field,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// A quiet note after the label ("frivilligt"); empty for none.
    #[prop(optional, into)]
    note: String,
    /// What to write and why it is asked; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// The HTML input type; `text` when left out.
    #[prop(default = "text")]
    kind: &'static str,
    /// What a browser may fill in (`email`, `name`, `current-password` …); empty for its own judgement.
    #[prop(optional, into)]
    autocomplete: String,
    /// Which keyboard a phone shows (`numeric`, `email` …); empty for its own judgement.
    #[prop(optional, into)]
    inputmode: String,
    /// Longest text in UTF-16 units; `None` for no bound here.
    #[prop(optional_no_strip)]
    max_length: Option<u32>,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// Whether only a short text is expected (a number, a code): the field is then narrow.
    #[prop(optional)]
    short: bool,
    /// BCP 47 tag of the language to be written in; empty for the page's.
    #[prop(optional, into)]
    lang: String,
) -> impl IntoView {
    let Field { name, value, error } = field;
    let class = short.then_some("short");
    let boxed = field_class(error.as_deref());
    let described = described_by(name, &hint, error.as_deref());
    let invalid = error.is_some().then_some("true");
    // A password is never sent back.
    let value = if kind == "password" {
        String::new()
    } else {
        value
    };
    let spellcheck = (kind != "text" && kind != "search").then_some("false");
    view! {
        <div class=boxed>
            <label for=name>{label_words(label, note)}</label>
            {hint_and_error(name, hint, error)}
            <input
                id=name
                name=name
                type=kind
                class=class
                value=value
                lang=filled(lang)
                autocomplete=filled(autocomplete)
                inputmode=filled(inputmode)
                spellcheck=spellcheck
                maxlength=max_length
                required=required
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}

/// A date. The value is ISO 8601 (`2026-11-23`); the browser shows it in its own way.
#[component]
pub fn DateField(
    /// Name, the date, and what is wrong with it.
    field: Field,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// A quiet note after the label ("frivilligt"); empty for none.
    #[prop(optional, into)]
    note: String,
    /// Which date, and how it is written; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    view! { <TextField field=field label=label note=note hint=hint kind="date" required=required short=true/> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    fn field(value: &str, error: Option<&str>) -> Field {
        Field {
            name: "email",
            value: value.to_owned(),
            error: error.map(str::to_owned),
        }
    }

    #[test]
    fn label_hint_and_error_are_tied_to_the_control_and_the_value_is_kept() {
        let field = field("anna@", Some("Skriv hela adressen."));
        let got = html(|| {
            view! { <TextField field=field label="E-post" hint="Bara för svar." note="frivilligt" kind="email"/> }
                .into_any()
        });
        assert!(
            got.contains("for=\"email\"") && got.contains("id=\"email\""),
            "{got}"
        );
        assert!(
            got.contains("aria-describedby=\"email-hint email-error\""),
            "{got}"
        );
        assert!(
            got.contains("id=\"email-hint\"") && got.contains("id=\"email-error\""),
            "{got}"
        );
        assert!(
            got.contains("aria-invalid=\"true\"") && got.contains("value=\"anna@\""),
            "{got}"
        );
    }

    #[test]
    fn a_right_value_is_not_called_wrong_and_cannot_break_out() {
        let field = field("\"><script>", None);
        let got = html(|| view! { <TextField field=field label="E-post"/> }.into_any());
        assert!(
            !got.contains("aria-invalid") && !got.contains("aria-describedby"),
            "{got}"
        );
        assert!(!got.contains("\"><script>"), "{got}");
        assert!(got.contains("&quot;"), "{got}");
    }

    #[test]
    fn a_password_is_never_sent_back() {
        let field = field("hemligt", Some("Fel lösenord."));
        let got =
            html(|| view! { <TextField field=field label="Lösenord" kind="password"/> }.into_any());
        assert!(!got.contains("hemligt"), "{got}");
    }
}
