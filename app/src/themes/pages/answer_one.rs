//! `/admin/dialoger/{slug}/teman/ide/{number}`: the answer to one idea.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::bodies;
use crate::core::{Error, Form, Result, text};
use crate::design::form::{PostForm, Select, Submit, TextArea, TextField};
use crate::design::{Prose, Section};
use crate::desk::{
    Screen, Settled, Sheet, as_typed, back_to, body_choices, deed, href, open_for, screen, settle,
};
use crate::dialogues::{Dialogue, Problem};
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes::{self, Answer, LooseContribution};

/// GET `/admin/dialoger/{slug}/teman/ide/{number}`.
pub async fn show(desk: Desk, Path((slug, number)): Path<(String, i64)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::Answer).await?;
    let idea = themes::by_number(&mut *desk.app.db.read().await?, dialogue.id, number).await?;
    let form = Form::new()
        .with("answer", idea.answer.clone())
        .with("role", desk.staff.name.clone())
        .with("body", dialogue.owner.id.to_string());
    let sheet = Sheet::fresh(form, idea.version);
    page(&desk, &dialogue, idea, sheet).await
}

/// POST `/admin/dialoger/{slug}/teman/ide/{number}`.
pub async fn submit(
    desk: Desk,
    Path((slug, number)): Path<(String, i64)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::Answer).await?;
    let idea = themes::by_number(&mut *desk.app.db.read().await?, dialogue.id, number).await?;
    let mut form = posted.keep(&["answer", "role", "body"]);
    let version = posted.number("version");
    let Ok(body) = posted.get("body").parse() else {
        form.error("body", Problem::NotAChoice.words(l));
        return page(&desk, &dialogue, idea, Sheet::posted(form, &posted)).await;
    };
    let answer = Answer {
        text: posted.get("answer").to_owned(),
        role: posted.get("role").to_owned(),
        body,
    };
    let mut deed = deed(&desk).await?;
    let done = themes::answer_contribution(&mut deed, idea.id, version, &answer).await;
    match settle(deed, done, &mut form, l).await? {
        Settled::Done(()) => {
            let back = idea
                .theme_id
                .map_or_else(|| "teman".to_owned(), |theme| format!("teman/{theme}"));
            Ok(back_to(&desk, &dialogue, &back))
        }
        Settled::Stale => {
            let now =
                themes::by_number(&mut *desk.app.db.read().await?, dialogue.id, number).await?;
            let saved = Form::new().with("answer", now.answer.clone());
            let sheet = Sheet::posted(form, &posted).meeting(&saved, now.version, &[], as_typed);
            page(&desk, &dialogue, now, sheet).await
        }
        _ => page(&desk, &dialogue, idea, Sheet::posted(form, &posted)).await,
    }
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    idea: LooseContribution,
    sheet: Sheet,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    if !dialogue.state.is_public() {
        return Err(Error::NotFound);
    }
    let choices = body_choices(&bodies::there(&mut conn, desk.today).await?, l);
    let title = text::themes_answer_one(l, idea.number);
    let about = Screen::new(title, text::themes_answer_one_lead(l))
        .of(&sheet)
        .calling(vec![("body", text::themes_for_body(l))]);
    let save = sheet.save_words(text::themes_answer_submit(l), l);
    let hidden = sheet.hidden();
    let form = sheet.form;
    let action = desk.href(&href(dialogue, &format!("teman/ide/{}", idea.number)));
    Ok(screen(desk, dialogue, about, move || {
        let heading = themes::called(idea.number, idea.title, l);
        view! {
            <Section heading=heading><Prose text=idea.text lang=idea.lang dir="auto"/></Section>
            <PostForm action=action>
                {hidden}
                <TextArea field=form.field("answer") label=text::themes_answer(l) hint=text::themes_answer_hint(l) rows=5 required=true/>
                <TextField field=form.field("role") label=text::themes_role(l) hint=text::themes_role_hint(l) required=true/>
                <Select field=form.field("body") label=text::themes_for_body(l) choices=choices required=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
