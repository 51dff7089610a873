//! Where a comment is written and sent in: the text first, all else optional (P12, P19).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::{place, trail};
use crate::comments::model::takes_comments_on;
use crate::comments::{NewComment, submit_on_web};
use crate::contributions::form_parts::{HeldBack, SameWords, Stamp, status, web_form};
use crate::contributions::receipt_parts::told_in;
use crate::contributions::{self, Idea, SubmitError, TRAP, lang_and_dir, numbered_path};
use crate::core::words::beginning;
use crate::core::{Error, Form, Result, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonLink, Dotted, ErrorSummary, HiddenField, Honeypot, Page, PageTitle,
    PostForm, Quote, Section, Submit, TextArea, TextField,
};
use crate::dialogues::{Dialogue, public_dialogue};
use crate::site::{Document, Posted, Visit};

/// Longer ideas are shown by their beginning.
const SHOWN: usize = 400;

/// The form as it is shown.
struct Shown {
    form: Form,
    /// Which comment is answered.
    answers: Option<i64>,
    stamp: Stamp,
    /// Why it was held back, beside errors at fields.
    held: Option<SubmitError>,
}

/// The idea, in a dialogue in which participants talk with one another.
async fn opened(visit: &Visit, slug: &str, number: &str) -> Result<(Dialogue, Idea)> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, slug, visit).await?;
    let is_conversation = dialogue
        .participation
        .is_some_and(crate::dialogues::Participation::is_conversation);
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let idea = contributions::one(&mut conn, dialogue.id, number).await?;
    if is_conversation {
        Ok((dialogue, idea))
    } else {
        Err(Error::NotFound)
    }
}

fn is_taken(dialogue: &Dialogue, idea: &Idea) -> bool {
    let talk = (dialogue.state, dialogue.participation);
    takes_comments_on(talk, idea.state, idea.rerouted.is_some())
}

/// GET `/dialoger/{slug}/ideer/{number}/kommentera`; `svar` is the number of the comment that is answered.
pub async fn show(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, idea) = opened(&visit, &slug, &number).await?;
    if !is_taken(&dialogue, &idea) {
        return Ok(closed(&visit, &dialogue, &idea, None));
    }
    let shown = Shown {
        form: Form::new(),
        answers: visit.asked("svar").and_then(|number| number.parse().ok()),
        stamp: Stamp::new(&visit, Some(dialogue.id)),
        held: None,
    };
    Ok(page(&visit, &dialogue, &idea, shown))
}

/// POST: 303 to the receipt, or 422 with everything that was typed.
pub async fn submit(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (dialogue, idea) = opened(&visit, &slug, &number).await?;
    let mut form = posted.keep(&NewComment::FIELDS);
    let answers = posted.get("answers").parse().ok();
    let mut held = None;
    if let Some(new) = NewComment::parse(&mut form, answers, visit.locale) {
        let web = web_form(&visit, &posted);
        match submit_on_web(&visit.app, &idea, &new, &web, visit.locale).await {
            Ok(sent) => {
                let receipt = format!("/kommentarer/kvitto/{}", sent.receipt.code);
                return Ok(visit.see_other(&told_in(receipt, sent.again)));
            }
            Err(SubmitError::Other(error)) => return Err(error),
            Err(error) => held = Some(error),
        }
    }
    if !is_taken(&dialogue, &idea) || matches!(held, Some(SubmitError::Closed)) {
        return Ok(closed(&visit, &dialogue, &idea, Some(&form)));
    }
    let shown = Shown {
        form,
        answers,
        stamp: Stamp::again(&visit, Some(dialogue.id), &posted),
        held,
    };
    Ok(page(&visit, &dialogue, &idea, shown))
}

fn page(visit: &Visit, dialogue: &Dialogue, idea: &Idea, shown: Shown) -> Response {
    let l = visit.locale;
    let status = status(&shown.form, shown.held.as_ref());
    let title = text::comments_write_title(l, idea.number);
    let whole = format!("{title} – {}", l.isolated(dialogue.title.as_str()));
    let whole = if status == StatusCode::OK {
        whole
    } else {
        text::form_error_title(l, whole)
    };
    let document = Document::new(whole)
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden();
    visit.page(document, || view(visit, dialogue, idea, shown))
}

fn view(visit: &Visit, dialogue: &Dialogue, idea: &Idea, shown: Shown) -> AnyView {
    let l = visit.locale;
    let title = text::comments_write_title(l, idea.number);
    let trail = trail(dialogue, idea.number, l);
    let here = title.clone();
    let notice = shown
        .held
        .as_ref()
        .map(|held| notice(visit, (dialogue, idea), held));
    let is_same = matches!(shown.held, Some(SubmitError::SameWords { .. }));
    let action = visit.href(&format!(
        "{}/kommentera",
        numbered_path(&dialogue.slug, idea.number)
    ));
    let errors = shown.form.errors();
    let [field, name, email] = NewComment::FIELDS.map(|name| shown.form.field(name));
    let (lang, dir) = lang_and_dir(&idea.lang, l);
    let words = beginning(&idea.text, SHOWN);
    let answered = shown.answers.map(|number| {
        let href = visit.href(&place(&dialogue.slug, idea.number, number));
        view! { <p><a href=href>{text::comments_answers(l, number)}</a></p> }
    });
    let note = text::contributions_optional(l);
    let read_more = [
        ("/regler", text::contributions_write_rules(l)),
        ("/personuppgifter", text::contributions_write_privacy(l)),
    ]
    .map(|(path, words)| {
        let href = visit.href(path);
        view! { <a href=href>{words}</a> }.into_any()
    });
    let read_more = Vec::from(read_more);
    let submit = if is_same {
        view! { <Submit text=text::contributions_write_anyway(l) name="own_voice" value="1"/> }
            .into_any()
    } else {
        view! { <Submit text=text::comments_submit(l)/> }.into_any()
    };
    let answers = shown.answers.map(|number| number.to_string());
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail here=here/>
            <PageTitle title=title/>
            <Quote text=words lang=lang dir=dir/>
            {answered}
            {notice}
            <PostForm action=action>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                <TextArea
                    field=field
                    label=text::comments_field_text(l)
                    hint=text::comments_field_text_hint(l)
                    rows=5
                    required=true
                    dir="auto"
                />
                <TextField
                    field=name
                    label=text::contributions_field_name(l)
                    note=note
                    hint=text::contributions_field_name_hint(l)
                    autocomplete="nickname"
                />
                <TextField
                    field=email
                    label=text::contributions_field_email(l)
                    note=note
                    hint=text::comments_field_email_hint(l)
                    kind="email"
                    autocomplete="email"
                />
                <HiddenField name="key" value=shown.stamp.key/>
                <HiddenField name="time" value=shown.stamp.time/>
                {answers.map(|number| view! { <HiddenField name="answers" value=number/> })}
                <Honeypot name=TRAP label=text::contributions_trap(l)/>
                <p>{text::comments_next(l)}</p>
                {submit}
                <Dotted items=read_more small=true/>
            </PostForm>
        </Page>
    }
    .into_any()
}

/// Says what to do; the text is kept below.
fn notice(visit: &Visit, (dialogue, idea): (&Dialogue, &Idea), held: &SubmitError) -> AnyView {
    let l = visit.locale;
    let same = |number: i64| SameWords {
        title: text::comments_same(l, number),
        path: place(&dialogue.slug, idea.number, number),
        link: text::comments_same_link(l, number),
    };
    let words = HeldBack {
        too_many: (text::comments_too_many(l), text::comments_too_many_words(l)),
        other_way: None,
        once_more: text::comments_once_more(l),
        same: Some(&same),
    };
    words.notice(visit, held)
}

/// Nobody comments on it now. `kept` is what somebody was sending: the words are shown, so that nothing is lost.
fn closed(visit: &Visit, dialogue: &Dialogue, idea: &Idea, kept: Option<&Form>) -> Response {
    let l = visit.locale;
    let title = text::comments_closed(l);
    let status = if kept.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let document = Document::new(title)
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden();
    let words = if kept.is_some() {
        text::comments_closed_kept(l)
    } else {
        text::comments_closed_words(l)
    };
    let trail = trail(dialogue, idea.number, l);
    let back = visit.href(&numbered_path(&dialogue.slug, idea.number));
    let kept: Vec<String> = ["text", "name"]
        .iter()
        .filter_map(|name| kept.map(|form| form.value(name).to_owned()))
        .filter(|typed| !typed.trim().is_empty())
        .collect();
    visit.page(document, move || {
        let kept = (!kept.is_empty()).then(|| {
            view! {
                <Section heading=text::contributions_closed_text(l)>
                    <Quote text=kept.join("\n\n") dir="auto"/>
                </Section>
            }
        });
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title lead=words/>
                {kept}
                <Actions><ButtonLink href=back text=text::support_back(l)/></Actions>
            </Page>
        }
        .into_any()
    })
}
