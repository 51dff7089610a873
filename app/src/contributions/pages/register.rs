//! `/admin/dialoger/{slug}/ideer/registrera`: entering what came on paper, by phone or at a meeting (P3).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::activities::{self, Activity};
use crate::contributions::{
    self, Channel, Draft, Kind, Registration, Tie, WRITTEN_IN, language_name,
};
use crate::core::{Form, Result, text};
use crate::design::form::{
    Choice, DateField, FieldGroup, PostForm, Radios, Select, Submit, TextArea, TextField,
};
use crate::design::{Actions, ButtonKind, ButtonLink, Fact, Facts, Panel};
use crate::desk::{
    OwnLabels, Screen, Settled, deed, href, needed_day, once_field, open_for, screen, settle,
};
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 11] = [
    "channel",
    "activity",
    "came_on",
    "text",
    "lang",
    "translation",
    "email",
    "name",
    "title",
    "kind",
    "tie",
];

/// GET `/admin/dialoger/{slug}/ideer/registrera`. `kanal` and `tillfalle` are where the last one came from: papers
/// lie in heaps.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let asked = |name: &str| desk.asked(name).unwrap_or_default();
    let came_on = match dialogue.closes_on {
        Some(last) if last < desk.today => last,
        _ => desk.today,
    };
    let form = Form::new()
        .with("channel", asked("kanal"))
        .with("activity", asked("tillfalle"))
        .with("came_on", came_on.to_string())
        .with("lang", "sv")
        .with("kind", Kind::default().as_str());
    page(&desk, &dialogue, form).await
}

/// POST `/admin/dialoger/{slug}/ideer/registrera`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(&posted, &mut form, l) else {
        return page(&desk, &dialogue, form).await;
    };
    let mut deed = deed(&desk).await?;
    let answer: Result<_, EntryError> = once(&mut deed, &desk.path, &posted, async |deed| {
        let receipt = contributions::register(deed, dialogue.id, &new).await?;
        Ok(receipt.id)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(id) => {
            Ok(desk.see_other(&href(&dialogue, &format!("ideer/registrerad/{id}"))))
        }
        _ => page(&desk, &dialogue, form).await,
    }
}

/// What was posted, when all of it can be read; what cannot is told at its field.
fn read(posted: &Posted, form: &mut Form, l: crate::core::Locale) -> Option<Registration> {
    let channel = posted.get("channel").parse::<Channel>().ok();
    if channel.is_none() {
        form.error("channel", Problem::NotAChoice.words(l));
    }
    let activity = match posted.get("activity") {
        "" => None,
        typed => {
            let id = typed.parse().ok();
            if id.is_none() {
                form.error("activity", Problem::NotAChoice.words(l));
            }
            id
        }
    };
    let came_on = needed_day(form, posted, "came_on", l);
    let lang = posted.get("lang");
    if !WRITTEN_IN.contains(&lang) {
        form.error("lang", Problem::NotAChoice.words(l));
    }
    let translation = posted.get("translation").trim();
    if translation.chars().count() > 10_000 {
        form.error("translation", Problem::TooLong.words(l));
    }
    let draft = Draft::parse_or(form, text::register_text_missing(l), l)?;
    Some(Registration {
        draft: Draft {
            lang: lang.to_owned(),
            translation: translation.to_owned(),
            ..draft
        },
        channel: channel?,
        activity,
        came_on: came_on?,
    })
}

async fn page(desk: &Desk, dialogue: &Dialogue, form: Form) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let mut held = activities::of_dialogue(&mut conn, dialogue.id).await?;
    drop(conn);
    held.retain(|activity| activity.has_been_held(desk.now));
    let labels: OwnLabels = vec![
        ("channel", text::register_channel(l)),
        ("activity", text::register_activity(l)),
        ("came_on", text::register_came_on(l)),
        ("text", text::register_text(l)),
        ("lang", text::register_lang(l)),
        ("translation", text::contributions_translation(l)),
        ("title", text::contributions_field_title(l)),
        ("kind", text::contributions_field_kind(l)),
        ("tie", text::contributions_field_tie(l)),
        ("name", text::contributions_field_name(l)),
        ("email", text::contributions_field_email(l)),
    ];
    let about = Screen::new(text::register_title(l), text::register_lead(l))
        .with(&form)
        .calling(labels);
    let takes = dialogue.state.takes_registered();
    let view = if takes {
        fields(desk, dialogue, &form, &held)
    } else {
        view! { <p>{text::register_closed(l)}</p> }.into_any()
    };
    Ok(screen(desk, dialogue, about, move || view))
}

fn fields(desk: &Desk, dialogue: &Dialogue, form: &Form, held: &[Activity]) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&href(dialogue, "ideer/registrera"));
    let once = once_field(desk);
    let channels = [Channel::Meeting, Channel::Paper, Channel::Phone]
        .into_iter()
        .map(|channel| Choice::new(channel.as_str(), channel.note(l).unwrap_or_default()))
        .collect();
    let mut occasions = vec![Choice::new("", text::register_no_activity(l))];
    occasions.extend(held.iter().rev().map(|activity| {
        let plan = &activity.plan;
        let day = plan.starts.date().near(l, desk.today);
        Choice::new(activity.id.to_string(), format!("{}, {day}", plan.title))
    }));
    let languages = WRITTEN_IN
        .iter()
        .map(|tag| Choice::new(*tag, language_name(tag, l)))
        .collect();
    let kinds = Kind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), kind.name(l)).hint(kind.hint(l)))
        .collect();
    let mut ties = vec![Choice::new("", Tie::Unstated.name(l))];
    ties.extend(
        Tie::ALL
            .iter()
            .filter(|tie| **tie != Tie::Unstated)
            .map(|tie| Choice::new(tie.as_str(), tie.name(l))),
    );
    let note = text::contributions_optional(l);
    let (from, says, more) = (form.clone(), form.clone(), form.clone());
    let privacy = desk.href("/personuppgifter");
    view! {
        <PostForm action=action>
            {once}
            <FieldGroup legend=text::register_legend_from(l)>
                <Radios field=from.field("channel") label=text::register_channel(l) choices=channels/>
                <Select field=from.field("activity") label=text::register_activity(l) hint=text::register_activity_hint(l) choices=occasions/>
                <DateField field=from.field("came_on") label=text::register_came_on(l) hint=text::register_came_on_hint(l) required=true/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_text(l)>
                <TextArea field=says.field("text") label=text::register_text(l) hint=text::register_text_hint(l) rows=7 required=true dir="auto"/>
                <Select field=says.field("lang") label=text::register_lang(l) choices=languages/>
                <TextArea field=says.field("translation") label=text::contributions_translation(l) note=note hint=text::register_translation_hint(l) rows=4/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_more(l) hint=text::register_legend_more_hint(l)>
                <TextField field=more.field("email") label=text::contributions_field_email(l) note=note hint=text::register_email_hint(l) kind="email" autocomplete="off"/>
                <TextField field=more.field("name") label=text::contributions_field_name(l) note=note hint=text::register_name_hint(l) autocomplete="off"/>
                <TextField field=more.field("title") label=text::contributions_field_title(l) note=note/>
                <Radios field=more.field("kind") label=text::contributions_field_kind(l) choices=kinds/>
                <Select field=more.field("tie") label=text::contributions_field_tie(l) note=note choices=ties/>
            </FieldGroup>
            <p class="small"><a href=privacy>{text::contributions_write_privacy(l)}</a></p>
            <Submit text=text::register_submit(l)/>
        </PostForm>
    }
    .into_any()
}

/// GET `/admin/dialoger/{slug}/ideer/registrerad/{id}`: the receipt to hand over, and the way to the next one.
pub async fn done(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let id = id.parse().map_err(|_| crate::core::Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let made = contributions::registered(&mut conn, dialogue.id, id).await?;
    drop(conn);
    let about = Screen::new(
        text::register_done(l, made.number),
        text::register_done_lead(l),
    );
    let slip = desk.href(&format!("/kvitto/{}", made.code));
    let activity = made.activity_id.map(|id| id.to_string());
    let next = format!(
        "ideer/registrera?kanal={}&tillfalle={}",
        made.channel,
        activity.unwrap_or_default()
    );
    let next = desk.href(&href(&dialogue, &next));
    let code = made.code.grouped();
    let number = made.number;
    Ok(screen(&desk, &dialogue, about, move || {
        view! {
            <Panel>
                <Facts>
                    <Fact term=text::contributions_receipt_code(l)><span class="code">{code}</span></Fact>
                    <Fact term=text::contributions_receipt_idea(l)>{number}</Fact>
                </Facts>
            </Panel>
            <Actions>
                <ButtonLink href=slip text=text::register_print(l)/>
                <ButtonLink href=next text=text::register_another(l) kind=ButtonKind::Plain/>
            </Actions>
        }
        .into_any()
    }))
}
