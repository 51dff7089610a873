//! `/admin/dialoger/{slug}/ideer/registrera`: entering what came on paper, by letter, by phone or at a meeting (P3), one after
//! another: what is the same for the whole heap stays, and writing begins in the text.

mod fields;
mod row;

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use self::fields::fields;
use self::row::{Row, Saved, saved_line};
use crate::activities;
use crate::contributions::{self, Channel, Draft, Kind, Registration, WRITTEN_IN};
use crate::core::{Error, Form, Locale, Result, text};
use crate::deliveries::{self, read_reply, receipt_due};
use crate::desk::{OwnLabels, Screen, Settled, deed, href, needed_day, open_for, screen, settle};
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
    let told = ["antal", "fran", "sparad", "dag"].map(asked);
    let row = Row::read(told.each_ref().map(String::as_str));
    let saved = saved(&desk, &dialogue, row).await?;
    page(&desk, &dialogue, (form, Vec::new()), row, saved).await
}

/// The one that was saved last, or [`Error::NotFound`] when that is none of theirs.
async fn saved(desk: &Desk, dialogue: &Dialogue, row: Row) -> Result<Option<Saved>> {
    let Some(id) = row.saved else {
        return Ok(None);
    };
    let mut conn = desk.app.db.read().await?;
    let made = contributions::registered(&mut conn, dialogue.id, id).await?;
    let reached = deliveries::reached(&mut conn, dialogue.id, made.number).await?;
    Ok(Some(Saved {
        due: receipt_due(&mut conn, dialogue.id, id).await?,
        came_today: row.came_on == Some(desk.today),
        reaches_nobody: reached.is_some_and(|it| it.may_be_added(dialogue.state)),
        made,
    }))
}

/// POST `/admin/dialoger/{slug}/ideer/registrera`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, sent: WithFiles) -> Result<Response> {
    let l = desk.locale;
    let WithFiles { posted, files } = sent;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let row = Row::read(["row", "first", "saved", "saved_came_on"].map(|name| posted.get(name)));
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
        return again(&desk, &dialogue, (form, photos), row).await;
    }
    let Some(mut new) = read(&posted, &mut form, l) else {
        return again(&desk, &dialogue, (form, photos), row).await;
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
        _ => again(&desk, &dialogue, (form, photos), row).await,
    }
}

/// The page with the form as it was sent. The notice of the one that was saved last stays: who pressed twice has its code yet to
/// read out.
async fn again(
    desk: &Desk,
    dialogue: &Dialogue,
    sent: (Form, Vec<Upload>),
    row: Row,
) -> Result<Response> {
    let saved = match saved(desk, dialogue, row).await {
        // Nothing that was typed is lost over one that is not there.
        Err(Error::NotFound) => None,
        saved => saved?,
    };
    page(desk, dialogue, sent, row, saved).await
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
        ("tie", text::register_tie(l)),
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
