//! The voluntary questions on a receipt, and `/kvitto/{code}/fragor`, where they stand by themselves: nobody is made to answer, and the
//! page says what becomes of an answer before it is given.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::background::{self, Given, Part, Question, Standing, Taken};
use crate::contributions::{self, Idea, ReceiptCode};
use crate::core::{Error, Form, Locale, Result, text};
use crate::db::Conn;
use crate::deed::Actor;
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Choice, ErrorSummary, Link, More, NoticeBanner,
    NoticeKind, Page, PageTitle, PostForm, Radios, Section, Submit,
};
use crate::dialogues::{self, Dialogue, Problem};
use crate::site::{Document, Posted, Visit};
use crate::trust::{self, After};

/// What is posted by who does not want to say.
const NOTHING: &str = "nothing";
const FIELDS: [&str; 5] = ["trust", "age", "gender", "part", "first_time"];

/// What a receipt asks its holder now.
#[derive(Debug)]
pub struct Receipt {
    standing: Standing,
    is_answered: bool,
    parts: Vec<Part>,
}

impl Receipt {
    /// What the receipt of `idea` asks.
    pub async fn of(
        conn: &mut Conn,
        visit: &Visit,
        dialogue: &Dialogue,
        idea: &Idea,
    ) -> Result<Self> {
        let standing = Standing::of(dialogue, visit.today);
        let secret = &visit.app.settings.secret;
        Ok(Self {
            standing,
            is_answered: background::standing(conn, secret, (dialogue, who(idea)), standing)
                .await?,
            parts: background::parts(conn, dialogue).await?,
        })
    }
}

/// Who answers: an address once in a dialogue, whatever was sent with it, and otherwise each receipt.
fn who(idea: &Idea) -> crate::core::Id {
    idea.participant.unwrap_or(idea.id)
}

/// The questions as a part of the receipt; nothing when none is asked.
pub fn on_receipt(visit: &Visit, code: &ReceiptCode, receipt: &Receipt) -> Option<AnyView> {
    let l = visit.locale;
    let (heading, words) = match receipt.standing {
        Standing::Closed => return None,
        Standing::Before => (text::background_title(l), text::background_why(l)),
        Standing::After => (text::trust_title(l), text::trust_why(l)),
    };
    let content = if receipt.is_answered {
        view! { <p>{text::background_answered(l)}</p> }.into_any()
    } else {
        view! {
            <p>{words}</p>
            {fields(visit, code, receipt, &empty(), None)}
        }
        .into_any()
    };
    Some(view! { <Section heading=heading id="fragor">{content}</Section> }.into_any())
}

/// What the address of a receipt leads to.
struct Asked {
    code: ReceiptCode,
    idea: Idea,
    dialogue: Dialogue,
    receipt: Receipt,
}

impl Asked {
    async fn open(visit: &Visit, code: &str) -> Result<Self> {
        let code: ReceiptCode = code.parse().map_err(|_| Error::NotFound)?;
        let mut conn = visit.app.db.read().await?;
        let idea = contributions::by_receipt(&mut conn, &code).await?;
        let dialogue = dialogues::get(&mut conn, idea.dialogue)
            .await?
            .on(visit.today);
        let receipt = Receipt::of(&mut conn, visit, &dialogue, &idea).await?;
        Ok(Self {
            code,
            idea,
            dialogue,
            receipt,
        })
    }
}

/// GET `/kvitto/{code}/fragor`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let asked = Asked::open(&visit, &code).await?;
    Ok(page(&visit, &asked, &empty()))
}

/// POST `/kvitto/{code}/fragor`: back to the receipt, or the questions again with what was chosen.
pub async fn submit(visit: Visit, Path(code): Path<String>, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let asked = Asked::open(&visit, &code).await?;
    let mut form = posted.keep(&FIELDS);
    let is_before = asked.receipt.standing == Standing::Before;
    let trust = trust::chosen(&mut form, l);
    let answers = if is_before {
        answers(&mut form, &asked.receipt.parts, l)
    } else {
        Vec::new()
    };
    let is_empty = FIELDS.iter().all(|field| form.value(field).is_empty());
    if form.is_valid() && is_empty {
        form.error("trust", text::background_choose(l));
    }
    if !form.is_valid() && asked.receipt.standing != Standing::Closed {
        return Ok(page(&visit, &asked, &form));
    }
    let (dialogue, who) = (asked.dialogue.id, who(&asked.idea));
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let trust = trust.flatten();
    if is_before {
        let given = Given { trust, answers };
        if background::answer(&mut deed, dialogue, who, &given).await? == Taken::Closed {
            return Ok(visit.see_other(&format!("/kvitto/{code}/fragor")));
        }
    } else {
        trust::answer_after(&mut deed, dialogue, After::With(who), trust).await?;
    }
    deed.commit().await?;
    Ok(visit.see_other(&format!("/kvitto/{code}/fragor")))
}

/// What was chosen in the questions about whoever takes part; what is no choice gets an error at its field.
fn answers(form: &mut Form, parts: &[Part], l: Locale) -> Vec<(Question, String)> {
    let mut answers = Vec::new();
    for question in Question::ALL.iter().copied() {
        let word = form.value(question.as_str()).to_owned();
        if word.is_empty() || word == NOTHING {
            continue;
        }
        if question.answers(parts).contains(&word) {
            answers.push((question, word));
        } else {
            form.error(question.as_str(), Problem::NotAChoice.words(l));
        }
    }
    answers
}

fn empty() -> Form {
    FIELDS
        .iter()
        .fold(Form::new(), |form, field| form.with(field, ""))
}

fn page(visit: &Visit, asked: &Asked, form: &Form) -> Response {
    let l = visit.locale;
    let (standing, is_answered) = (asked.receipt.standing, asked.receipt.is_answered);
    let (title, why) = match standing {
        Standing::Before => (text::background_title(l), text::background_why(l)),
        Standing::After | Standing::Closed => (text::trust_title(l), text::trust_why(l)),
    };
    let (status, whole) = if form.is_valid() {
        (StatusCode::OK, title.to_owned())
    } else {
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            text::form_error_title(l, title),
        )
    };
    let document = Document::new(whole)
        .status(status)
        .example(asked.dialogue.example_at.is_some())
        .hidden();
    let receipt = visit.href(&format!("/kvitto/{}", asked.code));
    let result = visit.href(&format!("/dialoger/{}/resultat", asked.dialogue.slug));
    let trail = vec![Link::new(
        receipt.clone(),
        text::contributions_receipt_title(l, asked.idea.number),
    )];
    let to_result = (standing != Standing::Before).then(|| {
        view! { <ButtonLink href=result text=text::trust_to_result(l) kind=ButtonKind::Plain/> }
    });
    let back = view! {
        <Actions>
            <ButtonLink href=receipt text=text::background_to_receipt(l)/>
            {to_result}
        </Actions>
    };
    let content = if is_answered {
        view! {
            <NoticeBanner kind=NoticeKind::Done title=text::background_thanks(l)><p>{text::background_thanks_words(l)}</p></NoticeBanner>
            {back}
        }
        .into_any()
    } else if standing == Standing::Closed {
        view! {
            <NoticeBanner title=text::background_closed(l)><p>{text::background_closed_words(l)}</p></NoticeBanner>
            {back}
        }
        .into_any()
    } else {
        fields(
            visit,
            &asked.code,
            &asked.receipt,
            form,
            Some(form.errors()),
        )
    };
    let lead = if is_answered || standing == Standing::Closed {
        ""
    } else {
        why
    };
    visit.page(document, || {
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title lead=lead/>
                {content}
            </Page>
        }
        .into_any()
    })
}

/// The form, wherever it stands.
fn fields(
    visit: &Visit,
    code: &ReceiptCode,
    receipt: &Receipt,
    form: &Form,
    errors: Option<Vec<(&'static str, String)>>,
) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&format!("/kvitto/{code}/fragor"));
    let trust = trust::question(form.field("trust"), l).into_any();
    let is_open = FIELDS[1..]
        .iter()
        .any(|field| !form.value(field).is_empty());
    let about = (receipt.standing == Standing::Before).then(|| {
        let questions = Question::ALL
            .iter()
            .filter_map(|question| about(*question, form, &receipt.parts, l))
            .collect_view();
        view! { <More summary=text::background_more(l) open=is_open>{questions}</More> }
    });
    let errors = errors.map(|errors| {
        view! { <ErrorSummary title=text::form_error_summary(l) errors=errors/> }
    });
    view! {
        <PostForm action=action label=text::background_title(l)>
            {errors}
            {trust}
            {about}
            <p class="small">{text::background_how_kept(l)}</p>
            <Submit text=text::background_send(l)/>
        </PostForm>
    }
    .into_any()
}

/// A question with its answers and the choice not to say; nothing where there is nothing to choose from.
fn about(question: Question, form: &Form, parts: &[Part], l: Locale) -> Option<AnyView> {
    let answers = question.answers(parts);
    if answers.is_empty() {
        return None;
    }
    let mut choices: Vec<Choice> = answers
        .iter()
        .map(|answer| Choice::new(answer, question.answer_name(answer, parts, l)))
        .collect();
    choices.push(Choice::new(NOTHING, text::background_rather_not(l)));
    let field = form.field(question.as_str());
    Some(
        view! {
            <Radios field=field label=question.label(l) note=text::admin_optional(l) choices=choices/>
        }
        .into_any(),
    )
}
