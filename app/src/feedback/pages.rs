//! `/admin/dialoger/{slug}/aterkoppling`: writing the feedback, looking at what everybody and each
//! participant will read, sending it in one deed, and seeing how far the mails have come.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::Preview;
use super::model::problems;
use crate::core::{Error, Form, Locale, Result, text};
use crate::db::Conn;
use crate::decisions;
use crate::design::form::{HiddenField, PostForm, Submit, TextArea};
use crate::design::{
    ButtonKind, ConfirmPanel, Fact, Facts, Gates, NoticeBanner, NoticeKind, Panel, Progress, Prose,
    Section,
};
use crate::desk::{
    self, Screen, Settled, Sheet, after_step, again, as_typed, back_to, deed, href, next_checklist,
    open_for, screen, settle,
};
use crate::dialogues::{self, Dialogue, Gate, Problem, State, Step, result_table};
use crate::mail::{self, Block, Letter};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// What is shown around the form.
#[derive(Default)]
struct Around {
    /// Whether what was written is shown as it will be read.
    preview: bool,
    /// Whether it was saved just now.
    saved: bool,
    missing: Vec<Gate>,
}

/// GET `/admin/dialoger/{slug}/aterkoppling`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::SendFeedback).await?;
    if dialogue.state.has_result() {
        return sent(&desk, &dialogue).await;
    }
    let sheet = Sheet::fresh(filled(&dialogue), dialogue.version);
    write(&desk, &dialogue, sheet, Around::default()).await
}

fn filled(dialogue: &Dialogue) -> Form {
    Form::new().with("feedback_message", dialogue.feedback_message.clone())
}

/// POST `/admin/dialoger/{slug}/aterkoppling`: keeps the draft and shows it, sends, or tries failed mails again.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::SendFeedback).await?;
    if posted.get("do") == "retry" {
        let mut deed = deed(&desk).await?;
        super::retry_failed(&mut deed, dialogue.id).await?;
        deed.commit().await?;
        return Ok(back_to(&desk, &dialogue, "aterkoppling"));
    }
    let mut form = posted.keep(&["feedback_message"]);
    let version = posted.number("version");
    let message = posted.get("feedback_message").trim();
    if message.is_empty() {
        form.error("feedback_message", Problem::Missing.words(l));
    }
    for (field, problem) in problems(message) {
        form.error(field, problem.words(l));
    }
    let mut around = Around::default();
    if !form.is_valid() {
        return write(&desk, &dialogue, Sheet::posted(form, &posted), around).await;
    }
    let sends = posted.get("do") == "send";
    let mut deed = deed(&desk).await?;
    let answer = if sends {
        let sent = super::send(&mut deed, dialogue.id, version, message).await;
        sent.map(|_| ())
    } else {
        super::save_draft(&mut deed, dialogue.id, version, message).await
    };
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) if sends => {
            Ok(after_step(&desk, &dialogue, "aterkoppling", Step::FeedBack))
        }
        Settled::Done(()) => saved(&desk, &dialogue).await,
        Settled::Missing(missing) => {
            around.missing = missing;
            write(&desk, &dialogue, Sheet::posted(form, &posted), around).await
        }
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            if now.state.has_result() {
                // The other one has sent it: nothing is sent twice.
                return Ok(desk.see_other(&href(&now, "aterkoppling")));
            }
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() && !sends {
                return saved(&desk, &now).await;
            }
            around.preview = sheet.met.as_ref().is_none_or(|met| met.both.is_empty());
            write(&desk, &now, sheet, around).await
        }
        Settled::Again => write(&desk, &dialogue, Sheet::posted(form, &posted), around).await,
    }
}

/// The page with what is stored now, and what it will become.
async fn saved(desk: &Desk, dialogue: &Dialogue) -> Result<Response> {
    let now = again(desk, dialogue.id).await?;
    let sheet = Sheet::fresh(filled(&now), now.version);
    let around = Around {
        preview: true,
        saved: true,
        ..Around::default()
    };
    write(desk, &now, sheet, around).await
}

/// The form, and what it will become where that was asked for.
async fn write(desk: &Desk, dialogue: &Dialogue, sheet: Sheet, around: Around) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    if dialogue.state != State::DecidedUpon {
        return Err(Error::Refused("there is no result to tell of yet"));
    }
    let mut facts = dialogue.clone();
    sheet
        .form
        .value("feedback_message")
        .clone_into(&mut facts.feedback_message);
    let known = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    let checklist = around
        .missing
        .is_empty()
        .then(|| next_checklist(desk, &facts, Step::FeedBack, &known));
    let who = super::preview(&mut conn, dialogue.id).await?;
    let shown = if around.preview {
        Some(shown(desk, &mut conn, dialogue, &sheet, who).await?)
    } else {
        None
    };
    let mut about = Screen::new(text::feedback_title(l), text::feedback_lead(l))
        .of(&sheet)
        .calling(vec![("feedback_message", text::feedback_message(l))]);
    about.missing = desk::missing(desk, dialogue, &known, &around.missing);
    // What was asked for stands further down: the browser goes there.
    let action = format!("{}#sidan", desk.href(&href(dialogue, "aterkoppling")));
    let (message, hidden) = (sheet.form.field("feedback_message"), sheet.hidden());
    let look = sheet.save_words(text::feedback_look(l), l);
    let saved = around.saved;
    Ok(screen(desk, dialogue, about, move || {
        view! {
            {checklist.map(|items| view! {
                <Gates items=items ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
            })}
            {receivers(who, l)}
            <PostForm action=action>
                {hidden}
                <TextArea field=message label=text::feedback_message(l) hint=text::feedback_message_hint(l) rows=8 required=true/>
                <Submit text=look kind=ButtonKind::Plain name="do" value="look"/>
            </PostForm>
            {saved.then(|| view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l)><p>{text::feedback_draft_saved(l)}</p></NoticeBanner> })}
            {shown}
        }
        .into_any()
    }))
}

/// Who gets a mail, and who does not.
fn receivers(who: Preview, l: Locale) -> impl IntoView {
    view! {
        <Panel label=text::feedback_receivers(l)>
            <Facts>
                <Fact term=text::feedback_by_mail(l)>{text::feedback_people(l, who.recipients)}</Fact>
                <Fact term=text::feedback_by_letter(l)>{text::feedback_people(l, who.letters)}</Fact>
                <Fact term=text::feedback_by_call(l)>{text::feedback_people(l, who.calls)}</Fact>
                <Fact term=text::feedback_unconfirmed(l)>{text::feedback_people(l, who.unconfirmed)}</Fact>
                <Fact term=text::feedback_declined(l)>{text::feedback_people(l, who.declined)}</Fact>
                <Fact term=text::following_desk_undeliverable(l)>{text::feedback_people(l, who.undeliverable)}</Fact>
                <Fact term=text::feedback_without_address(l)>{text::feedback_ideas(l, who.without_address)}</Fact>
            </Facts>
        </Panel>
    }
}

/// The public page and the mail as they will be, and the one button that sends.
async fn shown(
    desk: &Desk,
    conn: &mut Conn,
    dialogue: &Dialogue,
    sheet: &Sheet,
    who: Preview,
) -> Result<AnyView> {
    let l = desk.locale;
    let hidden = sheet.hidden();
    let message = sheet.form.value("feedback_message").to_owned();
    let themes = decisions::results(conn, dialogue.id).await?;
    let made = decisions::of_dialogue(conn, dialogue.id).await?;
    let table = result_table(desk, &dialogue.slug, &themes, &made, false);
    let letter = super::sample_letter(&desk.app, conn, dialogue.id, &message, Locale::Sv).await?;
    let action = desk.href(&href(dialogue, "aterkoppling"));
    let letter = match letter {
        Some(letter) => mail_view(letter, l),
        None => view! { <p>{text::feedback_no_mail(l)}</p> }.into_any(),
    };
    let public = message.clone();
    Ok(view! {
        <Section heading=text::feedback_public_page(l) id="sidan">
            <Panel><Prose text=public/></Panel>
            {table}
        </Section>
        <Section heading=text::feedback_mail(l) id="mejlet">{letter}</Section>
        <ConfirmPanel heading=text::feedback_confirm(l, who.all()) danger=true>
            <p>{text::feedback_confirm_words(l)}</p>
            <PostForm action=action>
                {hidden}
                <HiddenField name="feedback_message" value=message/>
                <Submit text=text::step_feed_back(l) name="do" value="send"/>
            </PostForm>
        </ConfirmPanel>
    }
    .into_any())
}

/// A mail as the first of its receivers gets it.
fn mail_view(letter: Letter, l: Locale) -> AnyView {
    let blocks = letter
        .blocks
        .into_iter()
        .map(|block| match block {
            Block::Heading(words) => view! { <h3 class="h4">{words}</h3> }.into_any(),
            Block::Paragraph(words) => view! { <Prose text=words/> }.into_any(),
            Block::Quote { words, lang } => {
                view! { <blockquote><Prose text=words lang=lang dir="auto"/></blockquote> }
                    .into_any()
            }
            // The receipt is its receiver's own: nobody else gets its code.
            Block::Link { label, url } if url.contains("/kvitto/") => {
                view! { <p><strong>{label}</strong> " " {text::feedback_own_link(l)}</p> }
                    .into_any()
            }
            Block::Button { label, url } | Block::Link { label, url } => {
                view! { <p><a href=url>{label}</a></p> }.into_any()
            }
            Block::Code { label, code } => {
                view! { <p>{label} ": " <strong>{code}</strong></p> }.into_any()
            }
            Block::Facts(facts) => {
                let facts = facts
                    .into_iter()
                    .map(|(term, words)| view! { <Fact term=term>{words}</Fact> })
                    .collect_view();
                view! { <Facts>{facts}</Facts> }.into_any()
            }
        })
        .collect_view();
    view! {
        <Panel label=text::feedback_mail(l)>
            <p class="small">{text::feedback_mail_first(l)}</p>
            <p><strong>{letter.subject}</strong></p>
            {blocks}
            <p class="small">{letter.why}</p>
        </Panel>
    }
    .into_any()
}

/// How far the mails have come, when the feedback is sent.
async fn sent(desk: &Desk, dialogue: &Dialogue) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let far: mail::Progress = super::progress(&mut conn, dialogue.id).await?;
    let who = super::preview(&mut conn, dialogue.id).await?;
    let day = dialogue
        .fed_back_at
        .map_or_else(String::new, |at| at.date().near(l, desk.today));
    let about = Screen::new(text::feedback_title(l), text::feedback_sent_lead(l, day));
    let action = desk.href(&href(dialogue, "aterkoppling"));
    let public = desk.href(&format!("/dialoger/{}/resultat", dialogue.slug));
    let message = dialogue.feedback_message.clone();
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    let words = if far.all() == 0 {
        text::feedback_progress_none(l).to_owned()
    } else {
        text::feedback_progress_words(l, far.all(), far.dropped, far.failed, far.sent)
    };
    let by_hand = (who.letters + who.calls > 0).then(|| {
        let list = desk.href(&href(dialogue, "utskick"));
        view! { <p><a href=list>{text::deliveries_title(l)}</a></p> }
    });
    Ok(screen(desk, dialogue, about, move || {
        let retry = (far.failed > 0).then(|| {
            view! {
                <NoticeBanner kind=NoticeKind::Mind title=text::feedback_failed(l, far.failed)>
                    <p>{text::feedback_failed_words(l)}</p>
                    <PostForm action=action>
                        <Submit text=text::feedback_retry(l) name="do" value="retry"/>
                    </PostForm>
                </NoticeBanner>
            }
        });
        view! {
            <Progress
                id="progress"
                label=text::feedback_progress(l)
                done=count(far.sent + far.dropped)
                total=count(far.all())
                text=words
            />
            {retry}
            {by_hand}
            {receivers(who, l)}
            <Section heading=text::feedback_message(l)>
                <Prose text=message/>
                <p><a href=public>{text::feedback_to_public(l)}</a></p>
            </Section>
        }
        .into_any()
    }))
}
