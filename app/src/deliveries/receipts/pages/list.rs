//! `/admin/dialoger/{slug}/ideer/kvitton/skicka`: whose receipt is to be sent by letter or said in a call, and ticking them off.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::LIST;
use crate::core::{Form, Id, Result, text};
use crate::deliveries::pages::words::{first_of_more, ids_of, met_in_list, news_too, ticked, who};
use crate::deliveries::receipts::OwedReceipt;
use crate::deliveries::receipts::actions::{list, some};
use crate::deliveries::{Noted, Pile, Way, news_of, settle_all};
use crate::design::form::{Checkboxes, Choice, PostForm, Submit};
use crate::design::{Actions, ButtonKind, ButtonLink, DataTable, Empty, Link, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/kvitton/skicka`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    page(&desk, &dialogue, Form::new().with("done", ""), &[]).await
}

/// POST `/admin/dialoger/{slug}/ideer/kvitton/skicka`: `done` is ticked for what is sent or said, each an id with its version.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let done = ticked(&posted);
    let mut form = Form::new().with("done", "");
    let mut deed = deed(&desk).await?;
    let answer = settle_all(&mut deed, (Pile::Receipts, dialogue.id), &done).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(before) if before.is_empty() => Ok(back_to(&desk, &dialogue, LIST)),
        Settled::Done(before) => page(&desk, &dialogue, form, &before).await,
        _ => page(&desk, &dialogue, form, &[]).await,
    }
}

/// The lists; `before` is what was ticked although something else had been noted of it already.
async fn page(desk: &Desk, dialogue: &Dialogue, form: Form, before: &[Noted]) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let ids: Vec<Id> = before.iter().map(|noted| noted.id).collect();
    let some = some(&mut conn, dialogue.id, &ids).await?;
    let (waiting, settled) = list(&mut conn, dialogue.id).await?;
    let people = ids_of(waiting.iter().map(|receipt| &receipt.to));
    let news = news_of(&mut conn, dialogue.state, &people).await?;
    drop(conn);
    let stands = |receipt: OwedReceipt| {
        let what = text::deliveries_idea(l, receipt.number.to_string());
        (receipt.contribution, what, receipt.words(l, desk.today))
    };
    let met = met_in_list(some.into_iter().map(stands), before, desk.staff.id, l);
    let about = Screen::new(text::receipts_title(l), text::receipts_lead(l))
        .with(&form)
        .conflict(met.is_some())
        .calling(vec![("done", text::receipts_tick(l))]);
    let nobody = waiting.is_empty() && settled.is_empty();
    let more = first_of_more(waiting.len(), l);
    let has_letters = waiting.iter().any(|receipt| receipt.to.way == Way::Letter);
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let print = has_letters.then(|| {
        let print = at("ideer/kvitton/brev");
        view! { <Actions><ButtonLink href=print text=text::deliveries_print(l) kind=ButtonKind::Plain/></Actions> }
    });
    let choices: Vec<Choice> = waiting
        .iter()
        .map(|receipt| {
            let news = news.get(&receipt.to.id).copied();
            choice(desk, dialogue, receipt, news)
        })
        .collect();
    let (action, field) = (at(LIST), form.field("done"));
    let done = table(desk, dialogue, &settled);
    Ok(screen(desk, dialogue, about, move || {
        let boxes = (!choices.is_empty()).then(|| {
            view! {
                {print}
                <PostForm action=action>
                    <Checkboxes field=field checked=Vec::new() label=text::receipts_tick(l) choices=choices/>
                    <Submit text=text::receipts_sent(l)/>
                </PostForm>
            }
        });
        view! {
            {met}
            {nobody.then(|| view! { <Empty level=2 title=text::receipts_none(l) text=text::receipts_none_words(l)/> })}
            {more}
            {boxes}
            {done}
        }
        .into_any()
    }))
}

/// One that waits, with how its sender is reached: for a call also the code to say. Whoever is owed a letter or a call
/// too, which is the `news`, can be sent or told both at once.
fn choice(desk: &Desk, dialogue: &Dialogue, receipt: &OwedReceipt, news: Option<Id>) -> Choice {
    let l = desk.locale;
    let reach = receipt.to.reach.as_ref();
    let how = match receipt.to.way {
        Way::Letter => reach.map(|reach| reach.address.replace('\n', ", ")),
        Way::Call => reach.map(|reach| format!("{}, {}", reach.phone, receipt.code.grouped())),
    };
    let language = receipt.to.locale.own_name();
    let mut hint = format!(
        "{}. {language}. {}",
        how.unwrap_or_default(),
        receipt.words(l, desk.today)
    );
    let one = desk.href(&href(dialogue, &format!("{LIST}/{}", receipt.contribution)));
    let idea = text::deliveries_idea(l, receipt.number.to_string());
    let name = who(&receipt.to, l);
    let label = if name == idea {
        idea.clone()
    } else {
        format!("{name}, {idea}")
    };
    let mut links = vec![Link::new(one, text::receipts_see(l)).about(idea.clone())];
    if let Some(news) = news {
        let (words, see) = news_too(receipt.to.way, l);
        hint = format!("{hint}. {words}");
        if desk.may(Action::SendFeedback, dialogue.owner.id) {
            let news = desk.href(&href(dialogue, &format!("utskick/{news}")));
            links.push(Link::new(news, see).about(idea));
        }
    }
    Choice::new(
        format!("{} {}", receipt.contribution, receipt.version),
        label,
    )
    .hint(hint)
    .links(links)
}

/// What is done, by number alone: an address is shown only as long as it is needed.
fn table(desk: &Desk, dialogue: &Dialogue, settled: &[OwedReceipt]) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    let rows: Vec<Vec<AnyView>> = settled
        .iter()
        .map(|receipt| {
            let link = desk.href(&href(dialogue, &format!("{LIST}/{}", receipt.contribution)));
            let number = text::deliveries_idea(l, receipt.number.to_string());
            let words = receipt.words(l, today);
            vec![
                view! { <a href=link>{number}</a> }.into_any(),
                view! { {words} }.into_any(),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let headers = vec![
            text::receipts_of(l).to_owned(),
            text::deliveries_how(l).to_owned(),
        ];
        view! {
            <Section heading=text::receipts_done(l)>
                <DataTable caption=text::receipts_done(l) headers=headers rows=rows heard=true/>
            </Section>
        }
        .into_any()
    })
}
