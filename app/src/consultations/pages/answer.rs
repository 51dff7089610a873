//! `/admin/samrad/{dialogue}/{body}`: where a committee says whether it joins, and why or why not (P35).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::{asked, standing};
use crate::bodies::{self, in_charge};
use crate::consultations::{self, Answer, Consultation, NewAnswer, spoken_for};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{Choice, ErrorSummary, PostForm, Radios, Submit, TextArea};
use crate::design::{
    Breadcrumbs, Letter, Link, NoticeBanner, NoticeKind, PageTitle, Prose, Section, SummaryList,
    SummaryRow,
};
use crate::desk::{OwnLabels, Settled, Sheet, deed, named_errors, notice, settle};
use crate::dialogues::{self, Dialogue};
use crate::mandates;
use crate::site::{Desk, Document, Posted};

/// The dialogue and the committee, for those who may speak for it or for whoever has taken over from it.
async fn open(desk: &Desk, dialogue: &str, body: &str) -> Result<(Dialogue, Consultation)> {
    let mut conn = desk.app.db.read().await?;
    let dialogue = dialogues::get_by_slug(&mut conn, dialogue).await?;
    let all = bodies::all(&mut conn).await?;
    let posts = mandates::all(&mut conn).await?;
    drop(conn);
    let asked = asked(desk, &dialogue, body).await?;
    let speaks = in_charge(&all, asked.body.id, desk.today).ok_or(Error::NotFound)?;
    if spoken_for(&desk.staff, speaks.body.id, &posts, desk.today) {
        Ok((dialogue, asked))
    } else {
        Err(Error::Forbidden)
    }
}

fn filled(asked: &Consultation) -> Form {
    let given = asked.given.as_ref();
    Form::new()
        .with("answer", given.map_or("", |given| given.answer.as_str()))
        .with("motive", given.map_or("", |given| given.motive.as_str()))
}

/// GET `/admin/samrad/{dialogue}/{body}`.
pub async fn show(desk: Desk, Path((dialogue, body)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, asked) = open(&desk, &dialogue, &body).await?;
    let sheet = Sheet::fresh(filled(&asked), asked.version);
    Ok(page(&desk, &dialogue, &asked, &sheet))
}

/// POST `/admin/samrad/{dialogue}/{body}`.
pub async fn submit(
    desk: Desk,
    Path((slug, body)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let (dialogue, asked) = open(&desk, &slug, &body).await?;
    let mut form = posted.keep(&["answer", "motive"]);
    let new = NewAnswer {
        answer: posted.get("answer").parse().ok(),
        motive: posted.get("motive").to_owned(),
    };
    let saved = desk.see_other(&format!("{}?klart=1", desk.path));
    let mut deed = deed(&desk).await?;
    let version = posted.number("version");
    let answer = consultations::answer(&mut deed, dialogue.id, asked.body.id, version, &new).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let (dialogue, now) = open(&desk, &slug, &body).await?;
            let shown = |name: &str, value: &str| match (name, value.parse::<Answer>()) {
                ("answer", Ok(answer)) => answer.name(l).to_owned(),
                _ => value.to_owned(),
            };
            // A motive is the motive of what is answered.
            let together: &[&'static str] = &["answer", "motive"];
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[together], shown);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(page(&desk, &dialogue, &now, &sheet))
        }
        _ => Ok(page(
            &desk,
            &dialogue,
            &asked,
            &Sheet::posted(form, &posted),
        )),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, asked: &Consultation, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let title = text::consultations_answer_title(l, asked.body.name(l));
    let status = if sheet.met.is_some() {
        StatusCode::CONFLICT
    } else if sheet.form.is_valid() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let named = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    let own: OwnLabels = vec![
        ("answer", text::consultations_answer(l)),
        ("motive", text::consultations_motive(l)),
    ];
    let errors = named_errors(&sheet.form, &own, l);
    let met = sheet.met.clone().map(|met| notice(met, &own, l));
    let saved = status == StatusCode::OK && desk.asked("klart").is_some();
    let trail = vec![Link::new(desk.href("/admin"), text::desk_nav_owed(l))];
    let about = about(dialogue, l);
    let (words, motive) = standing(asked, dialogue, desk);
    let by = text::consultations_answer_by(l, asked.due(dialogue.opens_on).long(l));
    let by = asked.is_waited_for(dialogue.state).then_some(by);
    let takes = asked.takes_answer(dialogue.state) || status != StatusCode::OK;
    let form = sheet.form.clone();
    let (hidden, save) = (
        sheet.hidden(),
        sheet.save_words(text::consultations_submit(l), l),
    );
    let action = desk.href(&desk.path);
    desk.page(Document::new(named).status(status), move || {
        let choices = Answer::ALL
            .iter()
            .map(|answer| Choice::new(answer.as_str(), answer.name(l)))
            .collect();
        let form = takes.then(|| {
            view! {
                <PostForm action=action>
                    {hidden}
                    <Radios field=form.field("answer") label=text::consultations_answer(l) choices=choices/>
                    <TextArea field=form.field("motive") label=text::consultations_motive(l) hint=text::consultations_motive_hint(l) rows=5 required=true/>
                    <Submit text=save/>
                </PostForm>
            }
        });
        let said = (!takes).then(|| view! { <p>{words}</p> <Prose text=motive/> });
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=text::consultations_answer_lead(l)/>
                {saved.then(|| view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l)/> })}
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {met}
                {about}
                {by.map(|by| view! { <p>{by}</p> })}
                {form}
                {said}
            </Letter>
        }
        .into_any()
    })
}

/// What the committee is asked about: who answers need not see the executive board's desk.
fn about(d: &Dialogue, l: crate::core::Locale) -> AnyView {
    let rows = [
        (text::field_lead(l), d.lead.clone()),
        (text::field_background(l), d.background.clone()),
        (text::field_purpose(l), d.purpose.clone()),
        (text::field_goal(l), d.goal.clone()),
        (text::field_target_group(l), d.target_group.clone()),
        (text::field_can_change(l), d.can_change.join("\n")),
        (
            text::field_opens_on(l),
            d.opens_on.map(|day| day.long(l)).unwrap_or_default(),
        ),
        (
            text::field_closes_on(l),
            d.closes_on.map(|day| day.long(l)).unwrap_or_default(),
        ),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(term, value)| view! { <SummaryRow term=term><Prose text=value/></SummaryRow> })
    .collect_view();
    let heading = d.title.clone();
    view! { <Section heading=heading><SummaryList>{rows}</SummaryList></Section> }.into_any()
}
