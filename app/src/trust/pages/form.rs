//! `/dialoger/{slug}/fortroende`: the question after the result, for who has no receipt.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::contributions::TRAP;
use crate::core::{Field, Form, Locale, Result, text};
use crate::deed::Actor;
use crate::design::{
    Breadcrumbs, ErrorSummary, Honeypot, Link, NoticeBanner, NoticeKind, Page, PageTitle, PostForm,
    Radios, Submit,
};
use crate::dialogues::{Dialogue, Problem, public_dialogue};
use crate::site::{Document, Posted, Visit};
use crate::tally;
use crate::trust::{self, After, Afterwards, Step};

/// The name of the question's field.
const FIELD: &str = "trust";

/// The question with its five steps and the choice not to say.
pub fn question(field: Field, l: Locale) -> impl IntoView {
    let steps = Step::ALL.iter();
    let steps = steps.map(|step| (step.as_str(), step.name(l).to_owned()));
    let choices = tally::choices(steps, l);
    view! {
        <Radios field=field label=text::trust_question(l) note=text::admin_optional(l) choices=choices/>
    }
}

/// What was chosen in the question: none where nothing was, and `None` inside for who does not want to say.
/// What is no choice gets an error at the field.
pub fn chosen(form: &mut Form, l: Locale) -> Option<Option<Step>> {
    match form.value(FIELD) {
        "" => None,
        tally::NOTHING => Some(None),
        word => {
            let step: Option<Step> = word.parse().ok();
            if step.is_none() {
                form.error(FIELD, Problem::NotAChoice.words(l));
            }
            step.map(Some)
        }
    }
}

/// GET `/dialoger/{slug}/fortroende`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open(&visit, &slug).await?;
    if !trust::takes(&dialogue, visit.today) {
        return Ok(visit.see_other(&result(&dialogue)));
    }
    Ok(page(&visit, &dialogue, Form::new().with(FIELD, ""), false))
}

/// POST `/dialoger/{slug}/fortroende`: back to the result, or the form again.
pub async fn submit(visit: Visit, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let dialogue = open(&visit, &slug).await?;
    let mut form = posted.keep(&[FIELD]);
    let chosen = chosen(&mut form, l);
    let Some(chosen) = chosen.filter(|_| form.is_valid()) else {
        if form.is_valid() {
            form.error(FIELD, text::trust_choose(l));
        }
        return Ok(page(&visit, &dialogue, form, false));
    };
    // A machine is thanked like anybody.
    if posted.get(TRAP).is_empty() {
        let mut deed = visit.app.begin(Actor::Resident).await?;
        let who = After::Without(&visit.client.0);
        match trust::answer_after(&mut deed, dialogue.id, who, chosen).await? {
            Afterwards::TooMany => return Ok(page(&visit, &dialogue, form, true)),
            Afterwards::Closed => return Ok(visit.see_other(&result(&dialogue))),
            Afterwards::Counted | Afterwards::Already => deed.commit().await?,
        }
    }
    Ok(visit.see_other(&format!(
        "/dialoger/{}/resultat?svarat=1#fortroende",
        dialogue.slug
    )))
}

async fn open(visit: &Visit, slug: &str) -> Result<Dialogue> {
    public_dialogue(&mut *visit.app.db.read().await?, slug, visit.today).await
}

fn result(dialogue: &Dialogue) -> String {
    format!("/dialoger/{}/resultat", dialogue.slug)
}

fn page(visit: &Visit, dialogue: &Dialogue, form: Form, too_many: bool) -> Response {
    let l = visit.locale;
    let title = text::trust_title(l);
    let (status, whole) = match (too_many, form.is_valid()) {
        (true, _) => (
            StatusCode::TOO_MANY_REQUESTS,
            text::form_error_title(l, title),
        ),
        (_, true) => (StatusCode::OK, title.to_owned()),
        (_, false) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            text::form_error_title(l, title),
        ),
    };
    let trail = vec![
        Link::new(visit.href("/dialoger"), text::public_list_title(l)),
        Link::new(
            visit.href(&format!("/dialoger/{}", dialogue.slug)),
            dialogue.title.clone(),
        ),
        Link::new(visit.href(&result(dialogue)), text::public_result_title(l)),
    ];
    let errors = form.errors();
    let document = Document::new(whole)
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden();
    let lead = text::trust_after_lead(l, dialogue.title.clone());
    let fields = fields(visit, dialogue, &form, Some(errors));
    visit.page(document, || {
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title lead=lead/>
                {too_many.then(|| view! {
                    <NoticeBanner kind=NoticeKind::Stop title=text::trust_too_many(l)><p>{text::trust_too_many_words(l)}</p></NoticeBanner>
                })}
                {fields}
            </Page>
        }
        .into_any()
    })
}

/// The form, wherever it stands.
pub(super) fn fields(
    visit: &Visit,
    dialogue: &Dialogue,
    form: &Form,
    errors: Option<Vec<(&'static str, String)>>,
) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&format!("/dialoger/{}/fortroende", dialogue.slug));
    let question = question(form.field(FIELD), l).into_any();
    let errors = errors.map(|errors| {
        view! { <ErrorSummary title=text::form_error_summary(l) errors=errors/> }
    });
    view! {
        <PostForm action=action label=text::trust_title(l)>
            {errors}
            {question}
            <Honeypot name=TRAP label=text::contributions_trap(l)/>
            <p class="small">{text::trust_how_kept(l)}</p>
            <Submit text=text::tally_send(l)/>
        </PostForm>
    }
    .into_any()
}
