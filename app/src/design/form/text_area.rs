//! Several lines of text.

use leptos::prelude::*;

use super::control::{described_by, field_class, hint_and_error, label_words};
use crate::core::form::Field;
use crate::design::heading::filled;

/// Several lines of text.
#[component]
pub fn TextArea(
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
    /// Lines shown at first; the field grows as one writes where the browser can.
    #[prop(default = 5)]
    rows: u32,
    /// Longest text in UTF-16 units; `None` for no bound here.
    #[prop(optional_no_strip)]
    max_length: Option<u32>,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// What a browser may fill in; empty for its own judgement.
    #[prop(optional, into)]
    autocomplete: String,
    /// BCP 47 tag of the language to be written in; empty for the page's.
    #[prop(optional, into)]
    lang: String,
    /// Direction of the text, usually `auto`; empty for the page's.
    #[prop(optional, into)]
    dir: String,
    /// Whether writing begins here: a form that is filled in again and again.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let Field { name, value, error } = field;
    let boxed = field_class(error.as_deref());
    let described = described_by(name, &hint, error.as_deref());
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=boxed>
            <label for=name>{label_words(label, note)}</label>
            {hint_and_error(name, hint, error)}
            <textarea
                id=name
                name=name
                rows=rows
                lang=filled(lang)
                dir=filled(dir)
                autocomplete=filled(autocomplete)
                maxlength=max_length
                required=required
                autofocus=autofocus
                aria-describedby=described
                aria-invalid=invalid
                inner_html=typed(&value)
            ></textarea>
        </div>
    }
}

/// What was typed, as the inside of a `<textarea>`: a reader of HTML drops a line break right after the tag, so one is
/// put there for it to drop.
fn typed(value: &str) -> String {
    let mut inside = String::with_capacity(value.len() + 1);
    inside.push('\n');
    for letter in value.chars() {
        match letter {
            '&' => inside.push_str("&amp;"),
            '<' => inside.push_str("&lt;"),
            '>' => inside.push_str("&gt;"),
            _ => inside.push(letter),
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    fn area(value: &str) -> String {
        let field = Field {
            name: "text",
            value: value.to_owned(),
            error: None,
        };
        html(|| view! { <TextArea field=field label="Din idé" rows=7 dir="auto"/> }.into_any())
    }

    #[test]
    fn what_was_typed_is_kept_to_the_letter() {
        let got = area("\nFler bänkar & <b>träd</b>\n\nTack!");
        assert!(
            got.contains(">\n\nFler bänkar &amp; &lt;b&gt;träd&lt;/b&gt;\n\nTack!</textarea>"),
            "{got}"
        );
    }

    #[test]
    fn what_was_typed_cannot_break_out() {
        let got = area("</textarea><script>alert(1)</script>");
        assert_eq!(got.matches("</textarea>").count(), 1, "{got}");
        assert!(!got.contains("<script"), "{got}");
    }
}
