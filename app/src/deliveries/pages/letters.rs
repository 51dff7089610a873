//! `/admin/dialoger/{slug}/utskick/brev`: the letters that wait, the first of them where there are many, or one, to print: each on a
//! sheet of its own with the address where a window envelope shows it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::words::{first_of_more, letter_of, sheet};
use crate::core::{Id, Result, text};
use crate::deliveries::{self, Way};
use crate::design::Empty;
use crate::desk::{Screen, open_for, screen};
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/utskick/brev`; `id` is one delivery.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::SendFeedback).await?;
    let one = desk.asked("id").and_then(|id| id.parse::<Id>().ok());
    let mut conn = desk.app.db.read().await?;
    let asked = match one {
        // Also of somebody who was called, and wants it on paper too.
        Some(id) => vec![deliveries::get(&mut conn, dialogue.id, id).await?],
        None => deliveries::waiting_by(&mut conn, dialogue.id, Way::Letter).await?,
    };
    let more = first_of_more(asked.len(), l);
    let mut letters = Vec::new();
    for delivery in asked {
        let Some(reach) = delivery.to.reach.clone() else {
            continue;
        };
        if let Some(letter) = letter_of(&desk.app, &mut conn, &delivery, Way::Letter).await? {
            letters.push((reach, letter));
        }
    }
    drop(conn);
    let about = Screen::new(text::deliveries_print(l), text::deliveries_print_lead(l));
    let (today, contact) = (desk.today, dialogue.contact.clone());
    Ok(screen(&desk, &dialogue, about, move || {
        if letters.is_empty() {
            return view! { <Empty title=text::deliveries_no_letters(l) text=text::deliveries_no_letters_words(l)/> }
                .into_any();
        }
        let sheets = letters
            .into_iter()
            .map(|(reach, letter)| sheet(reach, letter, &contact, today))
            .collect_view();
        view! { {more} {sheets} }.into_any()
    }))
}
