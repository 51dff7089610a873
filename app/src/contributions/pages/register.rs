//! `/admin/dialoger/{slug}/ideer/registrera`: entering what came on paper, by letter, by phone or at a meeting (P3), one after
//! another: what is the same for the whole heap stays, and writing begins in the text.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::entering::{channels, occasions};
use crate::activities::{self, Activity};
use crate::contributions::{
    self, Channel, Draft, Kind, Registered, Registration, Tie, WRITTEN_IN, language_name,
};
use crate::core::{Date, Form, Id, Locale, Result, text};
use crate::deliveries::{self, read_reply, receipt_due, reply_fields};
use crate::design::form::{
    Choice, DateField, FieldGroup, HiddenField, PostForm, Radios, Select, Submit, TextArea,
    TextField,
};
use crate::design::{NoticeBanner, NoticeKind};
use crate::desk::{
    OwnLabels, Screen, Settled, deed, href, needed_day, once_field, open_for, screen, settle,
};
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::once::{self, once};
use crate::photos::{self, Carrier, Upload};
use crate::places;
use crate::site::{Desk, Posted, WithFiles};
use crate::staff::Action;

const FIELDS: [&str; 19] = [
    "channel",
    "activity",
    "came_on",
    "lang",
    "text",
    "email",
    "reply_name",
    "reply_address",
    "reply_phone",
    "reply_lang",
    "translation",
    "place_name",
    "place_at",
    "place_frame",
    "place_words",
    "name",
    "title",
    "kind",
    "tie",
];

/// How many of the fields stand before the photos.
const BEFORE_PHOTOS: usize = 11;

/// What the form's photos wait under: the same when it is shown again, which the key that makes it once is not.
const PHOTO_FORM: &str = "photo_form";

/// How far a row of entries has come: how many, and from which number on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Row {
    entered: i64,
    first: i64,
}

impl Row {
    /// The row after one more, which got `number`.
    const fn with(self, number: i64) -> Self {
        Self {
            entered: self.entered + 1,
            first: if self.first == 0 { number } else { self.first },
        }
    }

    fn read(entered: &str, first: &str) -> Self {
        let number = |text: &str| text.parse::<i64>().unwrap_or(0).clamp(0, 100_000);
        Self {
            entered: number(entered),
            first: number(first),
        }
    }
}

/// The one that was saved last.
struct Saved {
    made: Registered,
    /// By which day its receipt is sent, when it is owed.
    due: Option<Date>,
    /// Whether it came today: then whoever called may be on the line yet.
    came_today: bool,
    /// Whether nobody noted how its sender is reached.
    reaches_nobody: bool,
}

/// GET `/admin/dialoger/{slug}/ideer/registrera`. The address tells what the last one had, since papers lie in heaps, which it
/// was (`sparad`), and how far the row has come.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let asked = |name: &str| desk.asked(name).unwrap_or_default();
    let came_on = match dialogue.closes_on {
        Some(last) if last < desk.today => last,
        _ => desk.today,
    };
    let or = |value: String, usual: &str| {
        if value.is_empty() {
            usual.to_owned()
        } else {
            value
        }
    };
    let form = Form::new()
        .with("channel", asked("kanal"))
        .with("activity", asked("tillfalle"))
        .with("came_on", or(asked("dag"), &came_on.to_string()))
        .with("lang", or(asked("sprak"), "sv"))
        .with("reply_lang", Locale::Sv.tag())
        .with("kind", Kind::default().as_str());
    let saved = match asked("sparad").parse::<Id>() {
        Ok(id) => {
            let mut conn = desk.app.db.read().await?;
            let made = contributions::registered(&mut conn, dialogue.id, id).await?;
            let reached = deliveries::reached(&mut conn, dialogue.id, made.number).await?;
            Some(Saved {
                due: receipt_due(&mut conn, dialogue.id, id).await?,
                came_today: asked("dag") == desk.today.to_string(),
                reaches_nobody: reached.is_some_and(|it| it.may_be_added(dialogue.state)),
                made,
            })
        }
        Err(_) => None,
    };
    let row = Row::read(&asked("antal"), &asked("fran"));
    page(&desk, &dialogue, (form, Vec::new()), row, saved).await
}

/// POST `/admin/dialoger/{slug}/ideer/registrera`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, sent: WithFiles) -> Result<Response> {
    let l = desk.locale;
    let WithFiles { posted, files } = sent;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let row = Row::read(posted.get("row"), posted.get("first"));
    let mut form = kept(&posted);
    let mut conn = desk.app.db.read().await?;
    let made = once::made(&mut conn, &desk.actor(), &desk.path, &posted).await?;
    drop(conn);
    let carrier = Carrier {
        app: &desk.app,
        actor: desk.actor(),
        form: photos::form_of(dialogue.id, posted.get(PHOTO_FORM)),
        is_ours: posted.get(PHOTO_FORM).len() == 20,
        counted: None,
        was_sent: made.is_some(),
        locale: l,
    };
    let photos = photos::receive(&carrier, (&posted, files), &mut form).await?;
    if let Some(form) = places::picked(&form, &posted) {
        return page(&desk, &dialogue, (form, photos), row, None).await;
    }
    let Some(mut new) = read(&posted, &mut form, l) else {
        return page(&desk, &dialogue, (form, photos), row, None).await;
    };
    if !photos.is_empty() {
        new.draft.photos = carrier.form;
    }
    let mut deed = deed(&desk).await?;
    let answer: Result<_, EntryError> = async {
        let id = once(&mut deed, &desk.path, &posted, async |deed| {
            let receipt = contributions::register(deed, dialogue.id, &new).await?;
            Ok::<_, EntryError>(receipt.id)
        })
        .await?;
        let made = contributions::registered(deed.conn(), dialogue.id, id).await?;
        Ok((id, made.number))
    }
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done((id, number)) => {
            let row = row.with(number);
            let activity = new.activity.map(|id| id.to_string()).unwrap_or_default();
            let next = format!(
                "ideer/registrera?kanal={}&tillfalle={activity}&dag={}&sprak={}&sparad={id}&antal={}&fran={}",
                new.channel, new.came_on, new.draft.lang, row.entered, row.first
            );
            Ok(desk.see_other(&href(&dialogue, &next)))
        }
        _ => page(&desk, &dialogue, (form, photos), row, None).await,
    }
}

/// What was typed, in the order of the page.
fn kept(posted: &Posted) -> Form {
    let (before, rest) = FIELDS.split_at(BEFORE_PHOTOS);
    let form = photos::keep(posted.keep(before), posted).with(PHOTO_FORM, posted.get(PHOTO_FORM));
    rest.iter()
        .fold(form, |form, name| form.with(name, posted.get(name)))
}

/// What was posted, when all of it can be read; what cannot is told at its field.
fn read(posted: &Posted, form: &mut Form, l: Locale) -> Option<Registration> {
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
    let reply = read_reply(posted, form, l);
    let place = places::read(form, l);
    let draft = Draft::parse_or(form, text::register_text_missing(l), l)?;
    Some(Registration {
        draft: Draft {
            lang: lang.to_owned(),
            translation: translation.to_owned(),
            place,
            ..draft
        },
        channel: channel?,
        activity,
        came_on: came_on?,
        reply,
    })
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    (form, photos): (Form, Vec<Upload>),
    row: Row,
    saved: Option<Saved>,
) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let mut held = activities::of_dialogue(&mut conn, dialogue.id).await?;
    drop(conn);
    held.retain(|activity| activity.has_been_held(desk.now));
    let labels: OwnLabels = vec![
        ("channel", text::register_channel(l)),
        ("activity", text::register_activity(l)),
        ("came_on", text::register_came_on(l)),
        ("lang", text::register_lang(l)),
        ("text", text::register_text(l)),
        ("translation", text::contributions_translation(l)),
        ("title", text::contributions_field_title(l)),
        ("kind", text::contributions_field_kind(l)),
        ("tie", text::contributions_field_tie(l)),
        ("name", text::contributions_field_name(l)),
        ("email", text::contributions_field_email(l)),
        ("reply_name", text::register_reply_name(l)),
        ("reply_address", text::register_reply_address(l)),
        ("reply_phone", text::register_reply_phone(l)),
        ("reply_lang", text::register_reply_lang(l)),
        ("place_name", text::places_field_name(l)),
        ("place_words", text::places_field_words(l)),
    ];
    let about = Screen::new(text::register_title(l), text::register_lead(l))
        .with(&form)
        .calling(labels);
    let saved = saved.map(|made| saved_line(desk, dialogue, &made, row));
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let (slips, import) = (at("ideer/kvitton"), at("ideer/importera"));
    let send = at("ideer/kvitton/skicka");
    let takes = dialogue.state.takes_registered();
    let view = if takes {
        fields(desk, dialogue, (&form, &photos), &held, (row, saved))
    } else {
        view! { {saved} <p>{text::register_closed(l)}</p> }.into_any()
    };
    Ok(screen(desk, dialogue, about, move || {
        view! {
            {view}
            <ul>
                <li><a href=slips>{text::register_slips(l)}</a></li>
                <li><a href=send>{text::receipts_title(l)}</a></li>
                <li><a href=import>{text::imports_title(l)}</a></li>
            </ul>
        }
        .into_any()
    }))
}

/// "Nr 31 är sparad", with its receipt and how far the row has come. Who is on the telephone is told the code now.
fn saved_line(desk: &Desk, dialogue: &Dialogue, saved: &Saved, row: Row) -> AnyView {
    let l = desk.locale;
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let number = saved.made.number;
    let owed = saved.due.map(|due| {
        let send = at("ideer/kvitton/skicka");
        view! { <p>{text::receipts_owed_one(l, due.near(l, desk.today))} " " <a href=send>{text::receipts_title(l)}</a></p> }
    });
    let is_read_out =
        saved.made.channel == Channel::Phone && saved.came_today && saved.due.is_none();
    let code = saved.made.code.grouped();
    let code = if is_read_out {
        view! {
            <p>{text::register_read_out(l)} " " <bdi class="code">{code}</bdi></p>
            <p>{text::register_read_out_then(l)}</p>
        }
        .into_any()
    } else {
        let slip = at(&format!("ideer/kvitton?fran={number}&till={number}"));
        view! { <p>{text::register_code(l)} " " <bdi class="code">{code}</bdi> " " <a href=slip>{text::register_print(l)}</a></p> }
            .into_any()
    };
    let add = saved.reaches_nobody.then(|| {
        let add = at(&format!("ideer/{number}/besked"));
        view! { <p>{text::register_reaches_nobody(l)} " " <a href=add>{text::deliveries_add_link(l)}</a></p> }
    });
    let first = if row.first == 0 { number } else { row.first };
    let all = (row.entered > 1).then(|| {
        let all = at(&format!("ideer/kvitton?fran={first}&till={number}"));
        view! { <p>{text::register_row(l, row.entered)} " " <a href=all>{text::register_row_slips(l)}</a></p> }
    });
    view! {
        <NoticeBanner kind=NoticeKind::Done title=text::register_saved(l, number)>
            {code}
            {owed}
            {add}
            {all}
        </NoticeBanner>
    }
    .into_any()
}

fn fields(
    desk: &Desk,
    dialogue: &Dialogue,
    (form, photos): (&Form, &[Upload]),
    held: &[Activity],
    (row, saved): (Row, Option<AnyView>),
) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&href(dialogue, "ideer/registrera"));
    let once = once_field(desk);
    let channels = channels(l);
    let occasions = occasions(text::register_no_activity(l), held, l, desk.today);
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
    // The summary of what is wrong takes the focus when something is.
    // After a press on the map the page opens there.
    let begins_here = form.is_valid() && form.value(places::PRESSED).is_empty();
    let photo_form = match form.value(PHOTO_FORM) {
        "" => desk.app.random.code(20),
        before => before.to_owned(),
    };
    let photos = photos::fields(form, photos, l);
    let (from, says, reply) = (form.clone(), form.clone(), form.clone());
    let (along, more) = (form.clone(), form.clone());
    let reached = reply_fields(form, l);
    let place = places::fields(desk, form, &action);
    let privacy = desk.href("/personuppgifter");
    let (entered, first) = (row.entered.to_string(), row.first.to_string());
    view! {
        <PostForm action=action upload=true>
            {once}
            <HiddenField name="row" value=entered/>
            <HiddenField name="first" value=first/>
            <FieldGroup legend=text::register_legend_from(l)>
                <Radios field=from.field("channel") label=text::register_channel(l) choices=channels/>
                <Select field=from.field("activity") label=text::register_activity(l) hint=text::register_activity_hint(l) choices=occasions/>
                <DateField field=from.field("came_on") label=text::register_came_on(l) hint=text::register_came_on_hint(l) required=true/>
                <Select field=from.field("lang") label=text::register_lang(l) choices=languages/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_text(l)>
                {saved}
                <TextArea field=says.field("text") label=text::register_text(l) hint=text::register_text_hint(l) rows=7 required=true dir="auto" autofocus=begins_here/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_reply(l) hint=text::register_legend_reply_hint(l)>
                <TextField field=reply.field("email") label=text::contributions_field_email(l) note=note hint=text::register_email_hint(l) kind="email" autocomplete="off"/>
                {reached}
            </FieldGroup>
            <Submit text=text::register_submit(l)/>
            <FieldGroup legend=text::register_legend_along(l)>
                <TextArea field=along.field("translation") label=text::contributions_translation(l) note=note hint=text::register_translation_hint(l) rows=3/>
                <HiddenField name=PHOTO_FORM value=photo_form/>
                {photos}
            </FieldGroup>
            {place}
            <FieldGroup legend=text::register_legend_more(l) hint=text::register_legend_more_hint(l)>
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
