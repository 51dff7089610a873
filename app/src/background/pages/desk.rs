//! `/admin/dialoger/{slug}/bakgrund`: who took part, beside the population, and what they trust before and after.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::compared;
use crate::background;
use crate::core::{Result, text};
use crate::design::{Empty, Section};
use crate::desk::{Screen, open, screen};
use crate::site::Desk;
use crate::trust;

/// GET `/admin/dialoger/{slug}/bakgrund`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let mut conn = desk.app.db.read().await?;
    let comparisons = background::comparisons(&mut conn, &dialogue).await?;
    let change = trust::change(&mut conn, &dialogue, desk.today).await?;
    drop(conn);
    let about = Screen::new(
        text::background_desk_title(l),
        text::background_desk_lead(l),
    );
    Ok(screen(&desk, &dialogue, about, move || {
        let who = match comparisons {
            None => view! { <Empty title=text::background_not_yet(l) text=text::background_not_yet_words(l) level=2/> }
                .into_any(),
            Some(all) => compared(&all, l).unwrap_or_else(|| {
                view! { <Empty title=text::background_nobody(l) text=text::background_nobody_words(l) level=2/> }
                    .into_any()
            }),
        };
        let trust = change.map(|change| {
            view! { <Section heading=text::trust_title(l) id="fortroende">{trust::table(&change, l)}</Section> }
        });
        view! {
            {who}
            {trust}
        }
        .into_any()
    }))
}
