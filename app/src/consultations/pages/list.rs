//! `/admin/dialoger/{slug}/samrad`: what each committee has said, and who has not answered.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::standing;
use crate::bodies::{self, in_charge};
use crate::consultations::{self, spoken_for};
use crate::core::{Error, Result, text};
use crate::design::{Link, Prose, SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::Kind;
use crate::mandates;
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/samrad`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let mut conn = desk.app.db.read().await?;
    let all = consultations::of_dialogue(&mut conn, dialogue.id).await?;
    let bodies = bodies::all(&mut conn).await?;
    let posts = mandates::all(&mut conn).await?;
    drop(conn);
    if dialogue.kind != Kind::Strategic || dialogue.start_decision_id.is_none() {
        return Err(Error::NotFound);
    }
    let left = all.iter().filter(|asked| !asked.is_settled()).count();
    let may = desk.may(Action::RecordDecision, dialogue.owner.id);
    let rows: Vec<_> = all
        .iter()
        .map(|asked| {
            let (words, motive) = standing(asked, &dialogue, &desk);
            // Who answers: the committee, or whoever has taken over from it.
            let speaks = in_charge(&bodies, asked.body.id, desk.today);
            let who = speaks
                .filter(|_| asked.is_waited_for(dialogue.state))
                .map(|body| {
                    text::consultations_answers(
                        l,
                        body.body.name(l),
                        text::consultations_speaker(l),
                    )
                });
            let is_mine = speaks
                .is_some_and(|body| spoken_for(&desk.staff, body.body.id, &posts, desk.today));
            let form = (is_mine && asked.takes_answer(dialogue.state)).then(|| {
                desk.href(&format!(
                    "/admin/samrad/{}/{}",
                    dialogue.slug, asked.body.slug
                ))
            });
            let may_be_left = asked.may_be_left(dialogue.state, dialogue.opens_on, desk.today);
            let link = (may && may_be_left).then(|| {
                let path = href(&dialogue, &format!("samrad/{}", asked.body.slug));
                Link::new(desk.href(&path), text::consultations_do_without(l))
            });
            (
                asked.body.name(l).to_owned(),
                words,
                motive,
                who,
                form,
                link,
            )
        })
        .collect();
    let lead = text::consultations_left_to_answer(l, i64::try_from(left).unwrap_or(i64::MAX));
    let about = Screen::new(text::consultations_title(l), lead);
    Ok(screen(&desk, &dialogue, about, move || {
        let rows = rows
            .into_iter()
            .map(|(name, words, motive, who, form, link)| {
                view! {
                    <SummaryRow term=name action=link>
                        <p>{words}</p>
                        {(!motive.is_empty()).then(|| view! { <Prose text=motive/> })}
                        {who.map(|who| view! { <p>{who}</p> })}
                        {form.map(|form| view! { <p><a href=form>{text::promises_mail_answer(l)}</a></p> })}
                    </SummaryRow>
                }
            })
            .collect_view();
        view! { <div id="committees"><SummaryList>{rows}</SummaryList></div> }.into_any()
    }))
}
