//! `/admin/dialoger/{slug}/utskick`: who is told by letter or by a call, and ticking them off.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::words::{about as named, first_of_more, ids_of, met_in_list, receipt_too, ticked, who};
use crate::core::{Form, Id, Result, text};
use crate::db::Conn;
use crate::deliveries::model::may_be_settled;
use crate::deliveries::receipts::actions::of_people;
use crate::deliveries::{self, Delivery, Noted, Pile, Way};
use crate::design::form::{Checkboxes, Choice, PostForm, Submit};
use crate::design::{Actions, ButtonKind, ButtonLink, DataTable, Empty, Link, Progress, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/utskick`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::SendFeedback).await?;
    page(&desk, &dialogue, Form::new(), &[]).await
}

/// POST `/admin/dialoger/{slug}/utskick`: `done` is ticked for what is sent or said, each an id with its version.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::SendFeedback).await?;
    let done = ticked(&posted);
    let mut form = Form::new().with("done", "");
    let mut deed = deed(&desk).await?;
    let answer = deliveries::settle_all(&mut deed, (Pile::News, dialogue.id), &done).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(before) if before.is_empty() => Ok(back_to(&desk, &dialogue, "utskick")),
        Settled::Done(before) => page(&desk, &dialogue, form, &before).await,
        _ => page(&desk, &dialogue, form, &[]).await,
    }
}

/// The lists; `before` is what was ticked although something else had been noted of it already.
async fn page(desk: &Desk, dialogue: &Dialogue, form: Form, before: &[Noted]) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let ids: Vec<Id> = before.iter().map(|noted| noted.id).collect();
    let some = deliveries::some(&mut conn, dialogue.id, &ids).await?;
    let (done, total) = deliveries::tally(&mut conn, dialogue.id).await?;
    let later = deliveries::to_be_told(&mut conn, dialogue.id).await?;
    let letters = Listed::by(&mut conn, dialogue.id, Way::Letter).await?;
    let calls = Listed::by(&mut conn, dialogue.id, Way::Call).await?;
    drop(conn);
    let stands = |delivery: &Delivery| {
        let (what, words) = (named(delivery, l), delivery.words(l, desk.today));
        (delivery.id, what, words)
    };
    let met = met_in_list(some.iter().map(stands), before, desk.staff.id, l);
    let about = Screen::new(text::deliveries_title(l), text::deliveries_lead(l))
        .with(&form)
        .conflict(met.is_some());
    // That all is done is not said while somebody waits for what came of it.
    let progress = (total > done || total > 0 && later.is_empty()).then(|| {
        let words = text::deliveries_left(l, total - done);
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        view! { <Progress id="progress" label=text::deliveries_title(l) done=count(done) total=count(total) text=words/> }
    });
    let nobody = total == 0 && later.is_empty();
    let later = (!later.is_empty()).then(|| {
        let more = first_of_more(later.len(), l);
        let rows = later
            .iter()
            .map(|person| {
                let href = desk.href(&href(dialogue, &format!("utskick/mottagare/{}", person.id)));
                let name = who(person, l);
                let way = match person.way {
                    Way::Letter => text::deliveries_by_letter(l),
                    Way::Call => text::deliveries_by_call(l),
                };
                view! { <li><a href=href>{name}</a> ", " {way}</li> }
            })
            .collect_view();
        view! {
            <Section heading=text::deliveries_later(l)>
                <p>{text::deliveries_later_words(l)}</p>
                {more}
                <ul>{rows}</ul>
            </Section>
        }
    });
    let letters = list(desk, dialogue, &form, letters);
    let calls = list(desk, dialogue, &form, calls);
    Ok(screen(desk, dialogue, about, move || {
        view! {
            {met}
            {progress}
            {nobody.then(|| view! { <Empty level=2 title=text::deliveries_nobody(l) text=text::deliveries_nobody_words(l)/> })}
            {letters}
            {calls}
            {later}
        }
        .into_any()
    }))
}

/// The letters, or the calls, of a dialogue.
struct Listed {
    way: Way,
    waiting: Vec<Delivery>,
    settled: Vec<Delivery>,
    /// Of which contribution a receipt is to be sent or read out too, for each for whom one waits.
    receipts: BTreeMap<Id, Id>,
}

impl Listed {
    async fn by(conn: &mut Conn, dialogue: Id, way: Way) -> Result<Self> {
        let waiting = deliveries::waiting_by(conn, dialogue, way).await?;
        let people = ids_of(waiting.iter().map(|delivery| &delivery.to));
        Ok(Self {
            way,
            waiting,
            settled: deliveries::settled_by(conn, dialogue, way).await?,
            receipts: of_people(conn, &people).await?,
        })
    }
}

/// The letters, or the calls: those that wait as boxes to tick, the others as a table.
fn list(desk: &Desk, dialogue: &Dialogue, form: &Form, listed: Listed) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    let Listed {
        way,
        waiting,
        settled,
        receipts,
    } = listed;
    if waiting.is_empty() && settled.is_empty() {
        return None;
    }
    let (heading, id, tick, button) = match way {
        Way::Letter => (
            text::deliveries_letters(l),
            "brev",
            text::deliveries_tick_letters(l),
            text::deliveries_letters_sent(l),
        ),
        Way::Call => (
            text::deliveries_calls(l),
            "samtal",
            text::deliveries_tick_calls(l),
            text::deliveries_calls_made(l),
        ),
    };
    let more = first_of_more(waiting.len(), l);
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let open: Vec<Delivery> = waiting
        .into_iter()
        .filter(|delivery| may_be_settled(delivery.kind, dialogue.state))
        .collect();
    let boxes = (!open.is_empty()).then(|| {
        let print = (way == Way::Letter).then(|| {
            let print = at("utskick/brev");
            view! { <Actions><ButtonLink href=print text=text::deliveries_print(l) kind=ButtonKind::Plain/></Actions> }
        });
        let choices = open
            .iter()
            .map(|delivery| {
                let receipt = receipts.get(&delivery.to.id).copied();
                choice(desk, dialogue, delivery, receipt)
            })
            .collect();
        let (action, field) = (at("utskick"), form.field("done"));
        view! {
            {print}
            <PostForm action=action>
                <Checkboxes field=field checked=Vec::new() label=tick choices=choices/>
                <Submit text=button/>
            </PostForm>
        }
    });
    let rows: Vec<Vec<AnyView>> = settled
        .iter()
        .map(|delivery| {
            let (name, link) = (named(delivery, l), at(&format!("utskick/{}", delivery.id)));
            let words = format!("{}. {}", delivery.kind.words(l), delivery.words(l, today));
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                view! { {words} }.into_any(),
            ]
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        let headers = vec![
            text::deliveries_to(l).to_owned(),
            text::deliveries_how(l).to_owned(),
        ];
        view! { <DataTable caption=heading headers=headers rows=rows heard=true/> }
    });
    Some(view! { <Section heading=heading id=id>{more} {boxes} {table}</Section> }.into_any())
}

/// One that waits, with how its receiver is reached. Whoever waits for a `receipt` too can be sent or told both at once.
fn choice(desk: &Desk, dialogue: &Dialogue, delivery: &Delivery, receipt: Option<Id>) -> Choice {
    let l = desk.locale;
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let reach = delivery.to.reach.as_ref();
    let phone = reach.map(|reach| reach.phone.clone()).unwrap_or_default();
    let language = delivery.to.locale.own_name();
    let (what, due) = (delivery.kind.words(l), delivery.words(l, desk.today));
    let mut hint = match delivery.to.way {
        Way::Letter => format!("{what}. {language}. {due}"),
        Way::Call => format!("{what}. {phone}. {language}. {due}"),
    };
    let name = named(delivery, l);
    let words = match delivery.to.way {
        Way::Letter => text::deliveries_see_letter(l),
        Way::Call => text::deliveries_see_call(l),
    };
    let link = Link::new(at(&format!("utskick/{}", delivery.id)), words);
    let person = format!("utskick/mottagare/{}", delivery.to.id);
    let person = Link::new(at(&person), text::deliveries_correct(l));
    let mut links = vec![link.about(name.clone()), person.about(name.clone())];
    if let Some(receipt) = receipt {
        hint = format!("{hint}. {}", receipt_too(delivery.to.way, l));
        if desk.may(Action::RegisterContribution, dialogue.owner.id) {
            let receipt = at(&format!("ideer/kvitton/skicka/{receipt}"));
            links.push(Link::new(receipt, text::receipts_see(l)).about(name.clone()));
        }
    }
    Choice::new(format!("{} {}", delivery.id, delivery.version), name)
        .hint(hint)
        .links(links)
}
