//! What is wrong with a form, on top of the page.

use leptos::prelude::*;

use crate::core::form::FieldError;

/// A list of all errors, each leading to its field. Shows nothing when nothing is wrong.
///
/// It takes the focus when the page opens, without scripts too, and is read out at once. The page's `<title>` ought
/// to begin with the word for error.
#[component]
pub fn ErrorSummary(
    /// What the summary says ("Något saknas").
    #[prop(into)]
    title: String,
    /// Name of the field and what to do about it, in the order of the fields; as `core::Form::errors` gives them.
    errors: Vec<(&'static str, FieldError)>,
) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        view! {
            <div class="errors" role="alert" id="errors" tabindex="-1" autofocus>
                <h2>{title}</h2>
                <ul>
                    {errors
                        .into_iter()
                        .map(|(name, message)| view! { <li><a href=format!("#{name}")>{message}</a></li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn every_error_leads_to_its_field() {
        let got = html(|| {
            let errors = vec![
                ("text", "Skriv din idé.".to_owned()),
                ("email", "Skriv en <adress>.".to_owned()),
            ];
            view! { <ErrorSummary title="Något saknas" errors=errors/> }.into_any()
        });
        assert!(
            got.contains("href=\"#text\"") && got.contains("href=\"#email\""),
            "{got}"
        );
        assert!(
            got.contains("role=\"alert\"") && got.contains("tabindex=\"-1\""),
            "{got}"
        );
        assert!(got.contains("&lt;adress&gt;"), "{got}");
    }

    #[test]
    fn nothing_wrong_shows_nothing() {
        let got =
            html(|| view! { <ErrorSummary title="Något saknas" errors=Vec::new()/> }.into_any());
        assert!(!got.contains("<div"), "{got}");
    }
}
