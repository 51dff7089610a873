//! Where an idea is written and sent in: the text first, all else optional, each with why it is asked
//! (P12).

mod closed;
mod form;

use axum::extract::Path;
use axum::response::Response;

use self::closed::closed;
use self::form::{Shown, page};
use super::form_parts::{Stamp, TRAP, form_time, web_form};
use super::notices::receipt_path;
use crate::contributions::{Draft, Hold, Kind, SubmitError, submit_on_web, was_sent};
use crate::core::{Form, Result};
use crate::deed::Actor;
use crate::dialogues::{Dialogue, public_dialogue};
use crate::photos::{self, Carrier};
use crate::places;
use crate::site::{Posted, Visit, WithFiles};
use crate::throttle::network;

/// The fields of the form, in their order on the page.
const FIELDS: [&str; 10] = [
    "text",
    "email",
    "place_name",
    "place_at",
    "place_frame",
    "place_words",
    "title",
    "kind",
    "tie",
    "name",
];

/// GET `/dialoger/{slug}/lamna-ide`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    drop(conn);
    if !dialogue.state.takes_contributions() {
        return Ok(closed(&visit, &dialogue, None));
    }
    let shown = Shown {
        form: Form::new().with("kind", Kind::default().as_str()),
        stamp: Stamp::new(&visit, Some(dialogue.id)),
        held: None,
        photos: Vec::new(),
    };
    Ok(page(&visit, &dialogue, shown))
}

/// POST `/dialoger/{slug}/lamna-ide`: 303 to the receipt, or 422 with everything that was typed.
pub async fn submit(visit: Visit, Path(slug): Path<String>, sent: WithFiles) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let WithFiles { posted, files } = sent;
    let (typed, key) = (posted.get("text"), posted.get("key"));
    let was_sent = was_sent(&mut conn, dialogue.id, typed, key).await?;
    drop(conn);
    let mut form = kept(&posted);
    let is_open = dialogue.state.takes_contributions();
    let carrier = carrier(&visit, &dialogue, &posted, was_sent);
    let photos = if is_open {
        photos::receive(&carrier, (&posted, files), &mut form).await?
    } else {
        Vec::new()
    };
    let mut held = None;
    // A press on the map sends nothing in.
    let draft = if let Some(picked) = places::picked(&form, &posted) {
        form = picked;
        None
    } else {
        let place = places::read(&mut form, visit.locale);
        Draft::parse(&mut form, visit.locale).map(|draft| Draft { place, ..draft })
    };
    if let Some(mut draft) = draft {
        if !photos.is_empty() {
            draft.photos = carrier.form;
        }
        let web = web_form(&visit, &posted);
        match submit_on_web(&visit.app, dialogue.id, &draft, &web, visit.locale).await {
            Ok(sent) => return Ok(visit.see_other(&receipt_path(&sent))),
            Err(SubmitError::Other(error)) => return Err(error),
            Err(error) => held = Some(error),
        }
    }
    if !is_open || matches!(held, Some(SubmitError::Closed)) {
        return Ok(closed(&visit, &dialogue, Some(&form)));
    }
    let shown = Shown {
        form,
        stamp: Stamp::again(&visit, Some(dialogue.id), &posted),
        held,
        photos,
    };
    Ok(page(&visit, &dialogue, shown))
}

/// What was typed, in the order of the page.
fn kept(posted: &Posted) -> Form {
    let form = photos::keep(posted.keep(&FIELDS[..1]), posted);
    let rest = &FIELDS[1..];
    rest.iter()
        .fold(form, |form, name| form.with(name, posted.get(name)))
}

/// The form as one that photos come with.
fn carrier<'a>(
    visit: &'a Visit,
    dialogue: &Dialogue,
    posted: &Posted,
    was_sent: bool,
) -> Carrier<'a> {
    let key = posted.get("key");
    // Who is too fast keeps the photos, and presses once more.
    let shown = form_time(visit, Some(dialogue.id), key).check(posted.get("time"), visit.now);
    Carrier {
        app: &visit.app,
        actor: Actor::Resident,
        form: photos::form_of(dialogue.id, key),
        is_ours: shown != Err(Hold::TooOld) && posted.get(TRAP).is_empty(),
        counted: Some(format!("{}\n{}", dialogue.id, network(&visit.client.0))),
        was_sent,
        locale: visit.locale,
    }
}
