//! What reviewers see of a place, and where they leave it out.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::one::{in_words, small_map};
use crate::core::{Error, Form, Id, Locale, Result, text};
use crate::design::{
    ButtonKind, Choice, HiddenField, Log, LogEntry, NoticeBanner, NoticeKind, PostForm, Section,
    Select, Submit,
};
use crate::moderation::{self, Only, Record, Rule, act_entry, act_in, personal_data};
use crate::places::{self, Act, Done, Located};
use crate::site::{Desk, Posted, Visit};

/// Where on the page it stands.
const PART: &str = "plats";

/// The place of what is under review, and what was done with it; a home shall not be pointed out. `chosen` is the rule that stands
/// in the form to leave it out.
pub fn section(
    visit: &Visit,
    (record, only): (&Record, &Only),
    (located, acts): (Option<&Located>, &[Act]),
    chosen: Rule,
) -> Option<AnyView> {
    let l = visit.locale;
    let located = located?;
    let place = &located.place;
    let words = in_words(place, &record.lang, l);
    let small = small_map(visit, record.number, place);
    let exact = place.point.map(|point| {
        let (north, east) = point.written();
        let words = text::places_coordinates(l, north, east);
        view! { <p class="small">{words}</p> }
    });
    let found: Vec<String> = personal_data(&place.words)
        .into_iter()
        .map(|found| text::moderation_quoted(l, found.to_owned()))
        .collect();
    let warning = (!found.is_empty() && located.left_out.is_none()).then(|| {
        let words = text::moderation_personal_words(l, found.join(", "));
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::moderation_personal(l) level=3><p>{words}</p></NoticeBanner>
        }
    });
    let action = visit.href(&only.path(&format!("/{}/plats", record.id), None));
    let version = located.version.to_string();
    let form = if let Some(rule) = located.left_out {
        let words = text::places_review_hidden(l, rule.name(l).to_lowercase());
        view! {
                <PostForm action=action label=text::places_review(l)>
                    <HiddenField name="version" value=version/>
                    <p>{words}</p>
                    <Submit text=text::places_review_show(l) kind=ButtonKind::Plain name="act" value="show"/>
                </PostForm>
            }
            .into_any()
    } else {
        let form = Form::new().with("place_rule", chosen.as_str());
        let rules = Rule::ALL
            .iter()
            .map(|rule| Choice::new(rule.as_str(), rule.name(l)))
            .collect();
        view! {
                <PostForm action=action label=text::places_review(l)>
                    <HiddenField name="version" value=version/>
                    <p>{text::places_review_words(l)}</p>
                    <Select field=form.field("place_rule") label=text::moderation_rule(l) choices=rules/>
                    <Submit text=text::places_review_leave_out(l) kind=ButtonKind::Plain name="act" value="leave_out"/>
                </PostForm>
            }
            .into_any()
    };
    let history = if located.left_out.is_some() && acts.is_empty() {
        // It was before acts were kept.
        let words = text::places_review_history_none(l);
        Some(view! { <p class="small">{words}</p> }.into_any())
    } else {
        history(acts, l)
    };
    Some(
        view! {
            <Section heading=text::places_heading(l) id=PART>
                {words}
                {small}
                {exact}
                {warning}
                {form}
                {history}
            </Section>
        }
        .into_any(),
    )
}

/// Every act, kept; nothing where there was none.
fn history(acts: &[Act], l: Locale) -> Option<AnyView> {
    if acts.is_empty() {
        return None;
    }
    let entries: Vec<LogEntry> = acts
        .iter()
        .map(|act| {
            let what = match act.act {
                Done::LeftOut => text::log_act_contribution_place_left_out(l),
                Done::ShownAgain => text::log_act_contribution_place_shown(l),
            };
            let by = (act.staff.clone(), act.acted_at);
            act_entry(act_in(what, &act.elsewhere, l), by, (&act.rule, ""), l)
        })
        .collect();
    Some(
        view! {
            <Section heading=text::places_review_history(l) level=3>
                <Log entries=entries/>
            </Section>
        }
        .into_any(),
    )
}

/// GET `/admin/granska/{id}/plats`: the place stands on the page of its idea.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    Ok(desk.see_other(&format!("/admin/granska/{contribution}#{PART}")))
}

/// POST `/admin/granska/{id}/plats`: leaves the place out or shows it again, and goes back to the review; or 409 with the review
/// as it stands, when somebody else was first.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    let version = posted.number("version");
    let mut deed = desk.app.begin(desk.actor()).await?;
    let chosen: Option<Rule> = posted.get("place_rule").parse().ok();
    let answer = match posted.get("act") {
        "show" => places::show_again(&mut deed, contribution, version).await,
        "leave_out" => {
            let rule = chosen.ok_or(Error::NotFound)?;
            places::leave_out(&mut deed, contribution, version, rule).await
        }
        _ => Err(Error::NotFound),
    };
    match answer {
        Ok(()) => {
            deed.commit().await?;
            let mut conn = desk.app.db.read().await?;
            let only = Only::asked(&desk, &mut conn).await?;
            drop(conn);
            let back = only.path(&format!("/{contribution}"), None);
            Ok(desk.see_other(&format!("{back}#{PART}")))
        }
        Err(Error::Stale) => {
            drop(deed);
            moderation::place_is_stale(&desk, &id, chosen).await
        }
        Err(error) => Err(error),
    }
}
