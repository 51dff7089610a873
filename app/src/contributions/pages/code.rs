//! Where somebody with a receipt on paper types the code.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::comments;
use crate::contributions::{self, ReceiptCode};
use crate::core::{Error, Form, Result, text};
use crate::db::Conn;
use crate::design::{ErrorSummary, Page, PageTitle, PostForm, Submit, TextField};
use crate::initiatives;
use crate::shortcomings;
use crate::site::{Document, Posted, Visit};

/// GET `/kvitto`.
pub async fn show(visit: Visit) -> Response {
    page(&visit, Form::new())
}

/// POST `/kvitto`: to the receipt. Posted, so that what was typed wrong is in no address.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let mut form = posted.keep(&["kod"]);
    let Ok(code) = form.value("kod").parse::<ReceiptCode>() else {
        form.error("kod", text::contributions_code_wrong(l));
        return Ok(page(&visit, form));
    };
    let mut conn = visit.app.db.read().await?;
    match contributions::by_receipt(&mut conn, &code).await {
        Ok(_) => Ok(visit.see_other(&format!("/kvitto/{code}"))),
        Err(Error::NotFound) => {
            if let Some(path) = elsewhere(&mut conn, &code).await? {
                return Ok(visit.see_other(&path));
            }
            form.error("kod", text::contributions_code_unknown(l));
            Ok(page(&visit, form))
        }
        Err(error) => Err(error),
    }
}

/// Where the receipt with `code` stands, when it is that of something else than an idea: the codes of all look the same.
pub async fn elsewhere(conn: &mut Conn, code: &ReceiptCode) -> Result<Option<String>> {
    match initiatives::by_receipt(conn, code).await {
        Ok(_) => return Ok(Some(format!("/initiativ/kvitto/{code}"))),
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    match comments::by_receipt(conn, code).await {
        Ok(_) => return Ok(Some(format!("/kommentarer/kvitto/{code}"))),
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    match shortcomings::by_receipt(conn, code).await {
        Ok(_) => Ok(Some(format!("/tillganglighet/brist/kvitto/{code}"))),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What stands at `/kvitto/{code}` when no receipt has that code: the form, with what was typed and what to do.
pub fn unknown(visit: &Visit, typed: &str) -> Response {
    let l = visit.locale;
    let typed: String = typed.chars().take(60).collect();
    let is_code = typed.parse::<ReceiptCode>().is_ok();
    let mut form = Form::new().with("kod", typed);
    form.error(
        "kod",
        if is_code {
            text::contributions_code_unknown(l)
        } else {
            text::contributions_code_wrong(l)
        },
    );
    page_with(visit, form, StatusCode::NOT_FOUND)
}

fn page(visit: &Visit, form: Form) -> Response {
    page_with(visit, form, StatusCode::UNPROCESSABLE_ENTITY)
}

/// The form; `wrong` is the answer's status when something is wrong in it.
fn page_with(visit: &Visit, form: Form, wrong: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::contributions_code_title(l);
    let (status, whole) = if form.is_valid() {
        (StatusCode::OK, title.to_owned())
    } else {
        (wrong, text::form_error_title(l, title))
    };
    let action = visit.href("/kvitto");
    let errors = form.errors();
    let field = form.field("kod");
    let document = Document::new(whole)
        .described(text::contributions_code_lead(l))
        .status(status);
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::contributions_code_lead(l)/>
                <PostForm action=action>
                    <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                    <TextField
                        field=field
                        label=text::contributions_receipt_code(l)
                        hint=text::contributions_code_hint(l)
                        autocomplete="off"
                        required=true
                    />
                    <Submit text=text::contributions_code_submit(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}
