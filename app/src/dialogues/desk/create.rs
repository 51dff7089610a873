//! `/admin/dialoger/ny`: beginning a dialogue. Who decides is asked at once, so that what cannot be
//! influenced never becomes a dialogue (P13).

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Result, text};
use crate::design::form::{
    Choice, ErrorSummary, HiddenField, PostForm, Radios, Select, Submit, TextField,
};
use crate::design::{Letter, NoticeBanner, NoticeKind, PageTitle};
use crate::desk::{
    PlacedArea, Settled, again, area_choices, body_choices, chosen_area, deed, href, named_errors,
    once_field, placed_areas, settle, wrong_owner,
};
use crate::dialogues::{self, Decides, EntryError, Kind, NewDialogue, Problem};
use crate::once::once;
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

const FIELDS: [&str; 6] = ["decides", "title", "area", "owner", "deciding_body", "kind"];

/// The name of the field with the title of which the reader has been told that it is there.
const TOLD: &str = "told_title";

/// GET `/admin/dialoger/ny`.
pub async fn show(desk: Desk) -> Result<Response> {
    let registers = registers(&desk).await?;
    Ok(page(
        &desk,
        &registers,
        Form::new().with("kind", Kind::Own.as_str()),
    ))
}

/// POST `/admin/dialoger/ny`.
pub async fn submit(desk: Desk, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS).with(TOLD, posted.get(TOLD));
    let registers = registers(&desk).await?;
    let Registers { bodies, areas } = &registers;
    let decides: Option<Decides> = posted.get("decides").parse().ok();
    match decides {
        Some(Decides::Own) => {}
        // The rest of the form is of no use then: only the advice is shown.
        Some(_) => {
            form.error("decides", Problem::InformInstead.words(l));
            return Ok(page(&desk, &registers, form));
        }
        None => form.error("decides", Problem::NotAChoice.words(l)),
    }
    if posted.get("title").trim().is_empty() {
        form.error("title", Problem::Missing.words(l));
    }
    let known = |name: &str| {
        let id = posted.get(name).parse().ok()?;
        bodies.iter().map(|b| b.body.id).find(|body| *body == id)
    };
    let kind: Option<Kind> = posted.get("kind").parse().ok();
    let area = chosen_area(areas, posted.get("area"));
    if area.is_none() && !posted.get("area").is_empty() {
        form.error("area", Problem::NotAChoice.words(l));
    }
    let right = area.and_then(|placed| placed.owner.as_ref().map(|(id, _)| *id));
    // Where nobody is chosen, the map knows who owns it (P30).
    let owner = if posted.get("owner").is_empty() && kind.is_some_and(Kind::follows_the_map) {
        right
    } else {
        known("owner")
    };
    let deciding = known("deciding_body");
    if let (Some(placed), true, true) = (
        area,
        kind.is_some_and(Kind::follows_the_map),
        owner.is_some() && owner != right,
    ) {
        form.error("owner", wrong_owner(placed, l));
    }
    for (name, is_there) in [
        (
            "owner",
            owner.is_some_and(|body| desk.may(Action::EditDialogue, body)),
        ),
        ("deciding_body", deciding.is_some()),
        ("kind", kind.is_some()),
    ] {
        if !is_there {
            form.error(name, Problem::NotAChoice.words(l));
        }
    }
    let (Some(owner), Some(deciding_body), Some(kind), true) =
        (owner, deciding, kind, form.is_valid())
    else {
        return Ok(page(&desk, &registers, form));
    };
    let mut deed = deed(&desk).await?;
    let new = NewDialogue {
        title: posted.get("title").trim().to_owned(),
        slug: None,
        kind,
        owner,
        deciding_body,
        area: area.map(|placed| placed.area.id),
        decides,
        example: false,
    };
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        // Whoever sends it again, having been told, means another one.
        let told = posted.get(TOLD).trim() == new.title;
        if !told && dialogues::is_title_there(deed.conn(), &new.title).await? {
            return Err(EntryError::at("title", Problem::TitleIsThere));
        }
        dialogues::create(deed, new).await.map(|made| made.id)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(made) => {
            let dialogue = again(&desk, made).await?;
            Ok(desk.see_other(&href(&dialogue, "redigera")))
        }
        Settled::Again if form.field("title").error.is_some() => {
            let title = posted.get("title").trim().to_owned();
            Ok(page(&desk, &registers, form.with(TOLD, title)))
        }
        _ => Ok(page(&desk, &registers, form)),
    }
}

/// What the form offers.
struct Registers {
    bodies: Vec<RegisteredBody>,
    areas: Vec<PlacedArea>,
}

async fn registers(desk: &Desk) -> Result<Registers> {
    let mut conn = desk.app.db.read().await?;
    Ok(Registers {
        bodies: bodies::all(&mut conn).await?,
        areas: placed_areas(&mut conn, desk.locale, desk.today).await?,
    })
}

fn page(desk: &Desk, Registers { bodies, areas }: &Registers, form: Form) -> Response {
    let l = desk.locale;
    let areas = area_choices(areas, l);
    let own: Vec<RegisteredBody> = bodies
        .iter()
        .filter(|b| desk.may(Action::EditDialogue, b.body.id) && b.takes_on(desk.today))
        .cloned()
        .collect();
    let free = bodies.iter().filter(|b| b.takes_on(desk.today));
    let (owners, deciding) = (body_choices(&own, l), body_choices(free, l));
    let inform = form
        .value("decides")
        .parse()
        .is_ok_and(|decides: Decides| decides != Decides::Own);
    let (status, title) = if form.is_valid() {
        (StatusCode::OK, text::admin_new(l).to_owned())
    } else {
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            text::form_error_title(l, text::admin_new(l)),
        )
    };
    let action = desk.href("/admin/dialoger/ny");
    let errors = named_errors(&form, &Vec::new(), l);
    let once = once_field(desk);
    let told = form.value(TOLD).to_owned();
    desk.page(Document::new(title).status(status), move || {
        view! {
            <Letter>
                <PageTitle title=text::admin_new(l) lead=text::admin_new_lead(l)/>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {inform.then(|| advice(l))}
                <PostForm action=action>
                    {once}
                    {(!told.is_empty()).then(|| view! { <HiddenField name=TOLD value=told/> })}
                    <Radios field=form.field("decides") label=text::admin_decides(l) hint=text::admin_decides_hint(l) choices=decides_choices(l)/>
                    <TextField field=form.field("title") label=text::field_title(l) hint=text::admin_title_hint(l) required=true/>
                    <Select field=form.field("area") label=text::map_area(l) hint=text::map_area_hint(l) choices=areas/>
                    <Select field=form.field("owner") label=text::admin_owner(l) hint=text::admin_owner_hint(l) choices=owners/>
                    <Select field=form.field("deciding_body") label=text::admin_deciding_body(l) hint=text::admin_deciding_body_hint(l) choices=deciding required=true/>
                    <Radios field=form.field("kind") label=text::admin_kind(l) hint=text::admin_kind_hint(l) choices=kind_choices(l)/>
                    <Submit text=text::admin_create(l)/>
                </PostForm>
            </Letter>
        }
        .into_any()
    })
}

/// The three answers to who decides (P13).
pub fn decides_choices(l: crate::core::Locale) -> Vec<Choice> {
    Decides::ALL
        .iter()
        .map(|decides| {
            let (label, hint) = match decides {
                Decides::Own => (text::admin_decides_own(l), text::admin_decides_own_hint(l)),
                Decides::OtherAuthority => (
                    text::admin_decides_other(l),
                    text::admin_decides_other_hint(l),
                ),
                Decides::Nothing => (
                    text::admin_decides_nothing(l),
                    text::admin_decides_nothing_hint(l),
                ),
            };
            Choice::new(decides.as_str(), label).hint(hint)
        })
        .collect()
}

/// What a dialogue may rest on, each with who decides on it and who owns it (P29–P35).
pub fn kind_choices(l: crate::core::Locale) -> Vec<Choice> {
    Kind::ALL
        .iter()
        .map(|kind| {
            let hint = match kind {
                Kind::Own => text::admin_kind_own_hint(l),
                Kind::Statutory => text::admin_kind_statutory_hint(l),
                Kind::Strategic => text::admin_kind_strategic_hint(l),
                Kind::Municipal => text::admin_kind_municipal_hint(l),
            };
            Choice::new(kind.as_str(), kind.name(l)).hint(hint)
        })
        .collect()
}

/// What to do when nothing can be influenced here: inform (P13).
pub fn advice(l: crate::core::Locale) -> AnyView {
    view! {
        <NoticeBanner kind=NoticeKind::Mind title=text::admin_inform(l) id="informera">
            <p>{text::admin_inform_why(l)}</p>
            <ul>
                <li>{text::admin_inform_publish(l)}</li>
                <li>{text::admin_inform_other(l)}</li>
                <li>{text::admin_inform_narrow(l)}</li>
            </ul>
        </NoticeBanner>
    }
    .into_any()
}
