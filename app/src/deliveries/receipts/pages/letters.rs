//! `/admin/dialoger/{slug}/ideer/kvitton/brev`: the receipts that wait to be sent by letter, each person's on a sheet of its own, in
//! their language.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::app::App;
use crate::contributions::{Channel, State, review_by};
use crate::core::reach::bare;
use crate::core::{Date, Id, Locale, Result, text};
use crate::deliveries::pages::words::sheet;
use crate::deliveries::receipts::OwedReceipt;
use crate::deliveries::receipts::actions::waiting;
use crate::deliveries::{NewCorrespondent, Way};
use crate::design::Empty;
use crate::desk::{Screen, open_for, screen};
use crate::dialogues::Dialogue;
use crate::mail::{Block, Letter};
use crate::site::Desk;
use crate::staff::Action;
use crate::translations;

/// GET `/admin/dialoger/{slug}/ideer/kvitton/brev`; `id` is one contribution.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let one = desk.asked("id").and_then(|id| id.parse::<Id>().ok());
    let mut conn = desk.app.db.read().await?;
    let mut owed = waiting(&mut conn, dialogue.id).await?;
    owed.retain(|receipt| {
        receipt.to.way == Way::Letter && one.is_none_or(|id| receipt.contribution == id)
    });
    let languages: Vec<Locale> = owed.iter().map(|receipt| receipt.to.locale).collect();
    let readings = translations::readings(&mut conn, &dialogue, languages).await?;
    drop(conn);
    let letters: Vec<(NewCorrespondent, Letter)> = by_person(owed)
        .into_iter()
        .filter_map(|of_one| {
            let first = of_one.first()?;
            let (reach, l) = (first.to.reach.clone()?, first.to.locale);
            let dialogue = readings.get(&l)?;
            Some((reach, letter(&desk.app, dialogue, &of_one, l)))
        })
        .collect();
    let about = Screen::new(text::receipts_print(l), text::deliveries_print_lead(l));
    let (today, contact) = (desk.today, dialogue.contact.clone());
    Ok(screen(&desk, &dialogue, about, move || {
        if letters.is_empty() {
            return view! { <Empty level=2 title=text::receipts_none(l) text=text::receipts_none_words(l)/> }
                .into_any();
        }
        letters
            .into_iter()
            .map(|(reach, letter)| sheet(reach, letter, &contact, today))
            .collect_view()
            .into_any()
    }))
}

/// The receipts of each person together, in the order of the first.
fn by_person(owed: Vec<OwedReceipt>) -> Vec<Vec<OwedReceipt>> {
    let mut all: Vec<Vec<OwedReceipt>> = Vec::new();
    for receipt in owed {
        let theirs = all
            .iter_mut()
            .find(|of_one| of_one.iter().any(|each| each.to.id == receipt.to.id));
        match theirs {
            Some(of_one) => of_one.push(receipt),
            None => all.push(vec![receipt]),
        }
    }
    all
}

/// What the mail with the receipt says, for whoever has only paper: the number, the words, the code, by when the idea is read, and
/// where to write the code or say it.
fn letter(app: &App, dialogue: &Dialogue, receipts: &[OwedReceipt], l: Locale) -> Letter {
    let title = (
        text::contributions_receipt_dialogue(l).to_owned(),
        dialogue.title.clone(),
    );
    let subject = text::participants_receipt_subject(l);
    let mut letter =
        Letter::new(l, subject, text::deliveries_why(l)).with(Block::Facts(vec![title]));
    for receipt in receipts {
        let thanks = if receipt.channel == Channel::Phone {
            text::participants_receipt_thanks_said(l, receipt.number)
        } else {
            text::participants_receipt_thanks(l, receipt.number)
        };
        letter = letter
            .paragraph(thanks)
            .excerpt(&receipt.words, &receipt.lang)
            .with(Block::Code {
                label: text::contributions_receipt_code(l).to_owned(),
                code: receipt.code.grouped(),
            })
            .paragraph(now(receipt, app.now().date(), l));
    }
    letter
        .paragraph(text::contributions_receipt_keep(l))
        .paragraph(text::contributions_receipt_address(
            l,
            bare(&app.url(&l.path("/kvitto"))),
        ))
        .paragraph(text::deliveries_receipt_ring(l))
}

/// Where it is now, and while it waits by which day it is read, as the mail says it.
fn now(receipt: &OwedReceipt, today: Date, l: Locale) -> String {
    let by = review_by(receipt.received_at);
    let words = match receipt.state {
        State::Received if today <= by => {
            return text::participants_receipt_waiting_by(l, by.long(l));
        }
        State::Received => text::participants_receipt_waiting(l),
        State::Published => text::participants_receipt_published(l),
        State::Masked => text::participants_receipt_masked(l),
        State::Refused => text::participants_receipt_refused(l),
    };
    words.to_owned()
}
