//! `/admin/brister/{id}`: one report, and the answer to it.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::core::{Error, Form, Id, Result, text};
use crate::design::form::{Choice, ErrorSummary, HiddenField, PostForm, Radios, Submit, TextArea};
use crate::design::{
    Breadcrumbs, Fact, Facts, Letter, Link, NoticeBanner, NoticeKind, PageTitle, Panel, Prose,
    Quote, Section,
};
use crate::desk::{OwnLabels, Settled, deed, named_errors, settle};
use crate::shortcomings::actions::{self, RIGHT};
use crate::shortcomings::model::Answered;
use crate::shortcomings::{NewAnswer, Outcome, Shortcoming};
use crate::site::{Desk, Document, Posted};

async fn open(desk: &Desk, id: &str) -> Result<Shortcoming> {
    if !desk.staff.may_everywhere(RIGHT) {
        return Err(Error::Forbidden);
    }
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    actions::get(&mut *desk.app.db.read().await?, id).await
}

/// GET `/admin/brister/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let it = open(&desk, &id).await?;
    let form = Form::new().with("outcome", "").with("answer", "");
    Ok(page(&desk, it, form, false))
}

/// POST `/admin/brister/{id}`: answers it.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let it = open(&desk, &id).await?;
    let mut form = posted.keep(&["outcome", "answer"]);
    let new = NewAnswer {
        outcome: posted.get("outcome").parse().ok(),
        words: posted.get("answer").trim().to_owned(),
    };
    let saved = desk.see_other(&format!("/admin/brister/{id}?klart=1"));
    let mut deed = deed(&desk).await?;
    let answer = actions::answer(&mut deed, it.id, posted.number("version"), &new).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = open(&desk, &id).await?;
            let is_mine = now.answered.as_ref().is_some_and(|answered| {
                Some(answered.outcome) == new.outcome && answered.words == new.words
            });
            if is_mine {
                return Ok(saved);
            }
            Ok(page(&desk, now, form, true))
        }
        _ => Ok(page(&desk, it, form, false)),
    }
}

fn page(desk: &Desk, it: Shortcoming, form: Form, met: bool) -> Response {
    let l = desk.locale;
    let heading = it.heading();
    let status = if met {
        StatusCode::CONFLICT
    } else if form.is_valid() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let titled = if status == StatusCode::OK {
        heading.clone()
    } else {
        text::form_error_title(l, heading.clone())
    };
    let own: OwnLabels = vec![
        ("outcome", text::shortcomings_outcome(l)),
        ("answer", text::shortcomings_answer(l)),
    ];
    let errors = named_errors(&form, &own, l);
    let trail = vec![Link::new(
        desk.href("/admin/brister"),
        text::shortcomings_list(l),
    )];
    let saved = (status == StatusCode::OK && desk.asked("klart").is_some()).then(|| {
        view! { <NoticeBanner kind=NoticeKind::Done title=text::shortcomings_given(l)/> }
    });
    let met = met.then(|| {
        let typed = form.value("answer").to_owned();
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::error_stale(l)>
                <p>{text::shortcomings_met(l)}</p>
                <Quote text=typed dir="auto"/>
            </NoticeBanner>
        }
    });
    let facts = facts(desk, &it);
    let words = it.words.clone();
    let below = match it.answered {
        Some(answered) => given(desk, answered),
        None => answer_form(desk, &it, &form),
    };
    desk.page(Document::new(titled).status(status), move || {
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=heading/>
                {saved}
                {met}
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                <Section heading=text::shortcomings_reported(l)>
                    <Quote text=words dir="auto"/>
                    {facts}
                </Section>
                {below}
            </Letter>
        }
        .into_any()
    })
}

fn facts(desk: &Desk, it: &Shortcoming) -> AnyView {
    let l = desk.locale;
    let received = it.received_at.date().long(l);
    let due = it.due.long(l);
    let language = it.locale.own_name();
    let tag = it.locale.tag();
    let wants = if it.email.is_some() {
        text::shortcomings_wants_mail(l)
    } else {
        text::shortcomings_wants_none(l)
    };
    let page = (!it.page.is_empty()).then(|| {
        let page = it.page.clone();
        view! { <Fact term=text::shortcomings_page_short(l)><bdi>{page}</bdi></Fact> }
    });
    view! {
        <Panel>
            <Facts>
                {page}
                <Fact term=text::contributions_receipt_received(l)>{received}</Fact>
                <Fact term=text::shortcomings_receipt_due(l)>{due}</Fact>
                <Fact term=text::shortcomings_reads(l)><span lang=tag>{language}</span></Fact>
                <Fact term=text::shortcomings_how(l)>{wants}</Fact>
            </Facts>
        </Panel>
    }
    .into_any()
}

fn given(desk: &Desk, answered: Answered) -> AnyView {
    let l = desk.locale;
    let at = text::shortcomings_answered_on(l, answered.at.date().long(l));
    view! {
        <Section heading=answered.outcome.name(l)>
            <Prose text=answered.words dir="auto"/>
            <p class="small">{at}</p>
        </Section>
    }
    .into_any()
}

fn answer_form(desk: &Desk, it: &Shortcoming, form: &Form) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&format!("/admin/brister/{}", it.id));
    let choices = Outcome::ALL
        .iter()
        .map(|outcome| Choice::new(outcome.as_str(), outcome.name(l)))
        .collect();
    let version = it.version.to_string();
    let (outcome, answer) = (form.field("outcome"), form.field("answer"));
    view! {
        <Section heading=text::shortcomings_to_answer(l)>
            <PostForm action=action>
                <HiddenField name="version" value=version/>
                <Radios field=outcome label=text::shortcomings_outcome(l) choices=choices/>
                <TextArea
                    field=answer
                    label=text::shortcomings_answer(l)
                    hint=text::shortcomings_answer_hint(l)
                    rows=6
                    required=true
                    dir="auto"
                />
                <Submit text=text::shortcomings_give(l)/>
            </PostForm>
        </Section>
    }
    .into_any()
}
