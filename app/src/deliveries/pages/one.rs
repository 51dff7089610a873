//! `/admin/dialoger/{slug}/utskick/{id}`: one letter or call: what it says, and how it went.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::words::{
    about as named, ids_of, letter_of, noted_before, noted_lines, phone_fact, receipt_too,
    said_too, settle_form, spoken, written,
};
use crate::core::{Error, Form, Id, Result, text};
use crate::deliveries::model::{Met, may_be_settled};
use crate::deliveries::receipts::actions::of_people;
use crate::deliveries::{self, Delivery, Noted, Pile, Standing, Way};
use crate::design::{Actions, ButtonKind, ButtonLink, Fact, Facts, Panel, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/utskick/{id}`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, delivery) = found(&desk, &slug, &id).await?;
    page(
        &desk,
        &dialogue,
        &delivery,
        Form::new().with("reason", ""),
        None,
    )
    .await
}

/// POST `/admin/dialoger/{slug}/utskick/{id}`: `do` is how it stands now.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (dialogue, delivery) = found(&desk, &slug, &id).await?;
    let standing: Standing = posted.get("do").parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&["reason"]);
    let place = (delivery.id, posted.number("version"));
    let mut deed = deed(&desk).await?;
    let how = (standing, posted.get("reason"));
    let answer = deliveries::settle(&mut deed, (Pile::News, dialogue.id), place, how).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "utskick")),
        Settled::Stale => {
            let mut conn = desk.app.db.read().await?;
            let delivery = deliveries::get(&mut conn, dialogue.id, delivery.id).await?;
            let pile = (Pile::News, dialogue.id);
            let noted = deliveries::noted(&mut conn, pile, delivery.id).await?;
            drop(conn);
            let noted = noted.ok_or(Error::NotFound)?;
            if noted.is_same((standing, posted.get("reason")), Some(desk.staff.id)) {
                // Pressed twice.
                return Ok(back_to(&desk, &dialogue, "utskick"));
            }
            let met = Some((&noted, standing));
            page(&desk, &dialogue, &delivery, form, met).await
        }
        _ => page(&desk, &dialogue, &delivery, form, None).await,
    }
}

async fn found(desk: &Desk, slug: &str, id: &str) -> Result<(Dialogue, Delivery)> {
    let dialogue = open_for(desk, slug, Action::SendFeedback).await?;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let delivery = deliveries::get(&mut conn, dialogue.id, id).await?;
    Ok((dialogue, delivery))
}

/// The page; `before` is how it stands for whoever asked that it stand otherwise.
async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    delivery: &Delivery,
    form: Form,
    before: Option<(&Noted, Standing)>,
) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let way = delivery.to.way;
    let letter = letter_of(&desk.app, &mut conn, delivery, way).await?;
    let newer_waits = deliveries::newer_waits(&mut conn, delivery).await?;
    let people = ids_of(std::iter::once(&delivery.to));
    let receipt = of_people(&mut conn, &people).await?.into_values().next();
    drop(conn);
    let has_reach = delivery.to.reach.is_some();
    let lead = match way {
        Way::Letter => text::deliveries_one_letter(l),
        Way::Call => text::deliveries_one_call(l),
    };
    let about = Screen::new(named(delivery, l), lead)
        .with(&form)
        .conflict(before.is_some())
        .calling(vec![("reason", text::deliveries_reason(l))]);
    let before = before.and_then(|(noted, asked)| {
        let met = Met::of((asked, noted.standing), newer_waits, has_reach);
        let is_own = noted.is_by(Some(desk.staff.id));
        let words = delivery.words(l, desk.today);
        let lines = noted_lines(&named(delivery, l), words, (noted, form.value("reason")), l);
        noted_before(lines, (met, is_own), l)
    });
    let phone = delivery
        .to
        .reach
        .as_ref()
        .and_then(|reach| phone_fact(reach, l));
    let numbers: Vec<String> = match delivery.idea {
        Some((_, number)) => vec![number.to_string()],
        None => delivery.to.numbers.iter().map(i64::to_string).collect(),
    };
    let (numbers, standing) = (numbers.join(", "), delivery.words(l, desk.today));
    let kind = delivery.kind.words(l);
    let language = delivery.to.locale;
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    // Whoever can be reached no more is owed nothing again, and what is so no more, or what a newer one says, is told to nobody.
    let is_something = letter.is_some() && !newer_waits || delivery.standing == Standing::Waiting;
    let may_settle = may_be_settled(delivery.kind, dialogue.state) && has_reach && is_something;
    let settle = may_settle.then(|| {
        let action = at(&format!("utskick/{}", delivery.id));
        settle_form(action, (delivery.standing, delivery.version), way, &form, l)
    });
    let receipt = receipt.map(|receipt| {
        let may = desk.may(Action::RegisterContribution, dialogue.owner.id);
        let href = may.then(|| at(&format!("ideer/kvitton/skicka/{receipt}")));
        said_too(receipt_too(way, l), text::receipts_see(l), href)
    });
    let person = at(&format!("utskick/mottagare/{}", delivery.to.id));
    let print = (has_reach && letter.is_some()).then(|| {
        let print = at(&format!("utskick/brev?id={}", delivery.id));
        view! { <ButtonLink href=print text=text::deliveries_print_one(l) kind=ButtonKind::Plain/> }
    });
    let reach = delivery.to.reach.as_ref();
    let name = reach.map(|reach| reach.name.clone()).unwrap_or_default();
    Ok(screen(desk, dialogue, about, move || {
        let (lang, dir) = (language.tag(), language.direction());
        let said = match (letter, way) {
            (Some(letter), Way::Letter) => written(letter, 3),
            (Some(letter), Way::Call) => spoken(letter, &name, 3),
            (None, _) => {
                view! { <p lang=l.tag()>{text::deliveries_cause_nothing_to_tell(l)}</p> }.into_any()
            }
        };
        view! {
            {before}
            <Panel>
                <Facts>
                    {phone}
                    <Fact term=text::deliveries_what(l)>{kind}</Fact>
                    <Fact term=text::deliveries_language(l)><span lang=lang>{language.own_name()}</span></Fact>
                    <Fact term=text::deliveries_ideas(l)>{numbers}</Fact>
                    <Fact term=text::deliveries_how(l)>{standing}</Fact>
                </Facts>
            </Panel>
            {receipt}
            <Actions>
                {print}
                {has_reach.then(|| view! { <ButtonLink href=person text=text::deliveries_correct(l) kind=ButtonKind::Plain/> })}
            </Actions>
            {settle}
            <Section heading=text::deliveries_says(l)>
                <div class="facts" lang=lang dir=dir>{said}</div>
            </Section>
        }
        .into_any()
    }))
}
