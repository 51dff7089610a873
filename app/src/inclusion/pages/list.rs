//! `/admin/dialoger/{slug}/inkludering`: the whole plan, and what is left to tell of it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::figures;
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, Empty, Link, Prose, SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::inclusion;
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/inkludering`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let all = inclusion::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id).await?;
    let may = desk.may(Action::EditDialogue, dialogue.owner.id);
    let state = dialogue.state;
    let plans = may && state.plans_inclusion();
    let rows: Vec<_> = all
        .iter()
        .map(|measure| {
            let path = format!("inkludering/{}", measure.id);
            let change = (may && measure.may_be_changed(state)).then(|| {
                Link::new(
                    desk.href(&href(&dialogue, &path)),
                    text::admin_gate_change(l),
                )
            });
            let words = if measure.told.is_some() {
                text::inclusion_change_result(l)
            } else {
                text::inclusion_tell(l)
            };
            let tell = (may && state.tells_inclusion()).then(|| {
                Link::new(
                    desk.href(&href(&dialogue, &format!("{path}/resultat"))),
                    words,
                )
            });
            let plan = &measure.plan;
            let missing = (!plan.is_whole()).then(|| text::inclusion_not_whole(l));
            let told = measure
                .told
                .as_ref()
                .map(|told| (told.outcome.name(l), told.result.clone()));
            (
                plan.group(l).0.to_owned(),
                plan.measure.clone(),
                plan.who_when_where(l),
                figures(measure, l),
                missing,
                told,
                (change, tell),
            )
        })
        .collect();
    let lead = if state.plans_inclusion() {
        text::inclusion_lead(l)
    } else {
        text::inclusion_lead_after(l)
    };
    let about = Screen::new(text::inclusion_title(l), lead);
    let new = desk.href(&href(&dialogue, "inkludering/ny"));
    Ok(screen(&desk, &dialogue, about, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::inclusion_none(l) text=text::inclusion_none_words(l) level=2/> }
                .into_any()
        } else {
            let rows = rows
                .into_iter()
                .map(|(group, how, details, figures, missing, told, (change, tell))| {
                    let of = format!(" ({group})");
                    view! {
                        <SummaryRow term=group action=change>
                            <p>{how}</p>
                            {(!details.is_empty()).then(|| view! { <p class="small">{details}</p> })}
                            {(!figures.is_empty()).then(|| view! { <p class="small">{figures}</p> })}
                            {missing.map(|words| view! { <p><strong>{words}</strong></p> })}
                            {told.map(|(outcome, result)| view! { <p><strong>{outcome}</strong></p> <Prose text=result/> })}
                            {tell.map(|link| view! { <p><a href=link.href>{link.text}<span class="sr">{of}</span></a></p> })}
                        </SummaryRow>
                    }
                })
                .collect_view();
            view! { <SummaryList>{rows}</SummaryList> }.into_any()
        };
        view! {
            {plans.then(|| view! { <Actions><ButtonLink href=new text=text::inclusion_add(l)/></Actions> })}
            <div id="inclusion">{list}</div>
        }
        .into_any()
    }))
}
