//! The sign-in page.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::core::{Form, text};
use crate::design::Page;
use crate::design::form::{ErrorSummary, HiddenField, PostForm, Submit, TextField};
use crate::site::{Document, Visit};

/// The form, with what was typed and what was wrong. The password is never shown again.
pub fn sign_in_page(visit: &Visit, form: Form, back: String) -> Response {
    let l = visit.locale;
    let (status, title) = if form.is_valid() {
        (StatusCode::OK, text::staff_sign_in(l).to_owned())
    } else {
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            text::form_error_title(l, text::staff_sign_in(l)),
        )
    };
    let action = visit.href("/admin/logga-in");
    let errors = form.errors();
    let (email, password) = (form.field("email"), form.field("password"));
    visit.page(Document::new(title).status(status).hidden(), move || {
        view! {
            <Page>
                <h1>{text::staff_sign_in(l)}</h1>
                <p>{text::staff_sign_in_words(l)}</p>
                <PostForm action=action>
                    <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                    <HiddenField name="till" value=back/>
                    <TextField field=email label=text::staff_email(l) kind="email" autocomplete="username" required=true/>
                    <TextField field=password label=text::staff_password(l) kind="password" autocomplete="current-password" required=true/>
                    <Submit text=text::staff_sign_in(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}
