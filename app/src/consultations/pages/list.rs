//! `/admin/dialoger/{slug}/samrad`: what each committee has said, and who has not answered.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::standing;
use crate::consultations;
use crate::core::{Error, Result, text};
use crate::design::{Link, Prose, SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::Kind;
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/samrad`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let all = consultations::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id).await?;
    if dialogue.kind != Kind::Strategic || dialogue.start_decision_id.is_none() {
        return Err(Error::NotFound);
    }
    let left = all.iter().filter(|asked| !asked.is_settled()).count();
    let may = desk.may(Action::RecordDecision, dialogue.owner.id);
    let rows: Vec<_> = all
        .iter()
        .map(|asked| {
            let (words, motive) = standing(asked, &desk);
            let link = (may && asked.may_be_left(dialogue.state)).then(|| {
                let path = href(&dialogue, &format!("samrad/{}", asked.body.slug));
                Link::new(desk.href(&path), text::consultations_do_without(l))
            });
            (asked.body.name(l).to_owned(), words, motive, link)
        })
        .collect();
    let lead = text::consultations_left_to_answer(l, i64::try_from(left).unwrap_or(i64::MAX));
    let about = Screen::new(text::consultations_title(l), lead);
    Ok(screen(&desk, &dialogue, about, move || {
        let rows = rows
            .into_iter()
            .map(|(name, words, motive, link)| {
                view! {
                    <SummaryRow term=name action=link>
                        <p>{words}</p>
                        {(!motive.is_empty()).then(|| view! { <Prose text=motive/> })}
                    </SummaryRow>
                }
            })
            .collect_view();
        view! { <div id="committees"><SummaryList>{rows}</SummaryList></div> }.into_any()
    }))
}
