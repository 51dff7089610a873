//! `/admin/fortroendevald/overlamning/{post}`: what passes with a post to whoever holds it next: the dialogues under way that
//! it answers for, what is owed in them, what has no answer yet, and what was replied (P24).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::HOME;
use super::list::table;
use crate::core::{Error, Result, text};
use crate::design::{
    Breadcrumbs, Empty, Letter, Link, Owed, OwedItem, PageTitle, Prose, Section, SummaryList,
    SummaryRow,
};
use crate::desk::owed::debts;
use crate::desk::owed_item;
use crate::dialogues::{self, DeskRow};
use crate::elected::{self, PostReply, Seat};
use crate::mandates::{self, Post};
use crate::organisation::days;
use crate::site::{Desk, Document};
use crate::staff::Action;
use crate::themes::Theme;
use crate::{decisions, themes};

/// Whether the reader sees what passes with `post`: whoever holds it today, and those who see to it that dialogues are held.
fn may_see(desk: &Desk, post: &Post) -> bool {
    let seats = Seat::all_of(std::slice::from_ref(post), desk.staff.id);
    seats.iter().any(|seat| seat.period.holds(desk.today))
        || desk.may(Action::EditDialogue, post.body.id)
        || desk.staff.may_everywhere(Action::Administer)
}

/// GET `/admin/fortroendevald/overlamning/{post}`.
pub async fn show(desk: Desk, Path(post): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let id = post.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let post = mandates::get(&mut conn, id).await?;
    if !may_see(&desk, &post) {
        return Err(Error::Forbidden);
    }
    let rows = dialogues::under_way(&mut conn, Some(vec![post.body.id])).await?;
    let rows: Vec<DeskRow> = rows
        .into_iter()
        .filter(|row| row.responsible_post_id == Some(post.id))
        .collect();
    let owed = debts(&rows, &decisions::commitments(&mut conn).await?);
    let mut unanswered: Vec<(DeskRow, Theme)> = Vec::new();
    for row in rows.iter().filter(|row| row.state.takes_answers()) {
        let of_it = themes::list(&mut conn, row.id).await?;
        let left = of_it
            .into_iter()
            .filter(|theme| theme.answer.is_empty() && theme.contributions > 0);
        unanswered.extend(left.map(|theme| (row.clone(), theme)));
    }
    let replies = elected::replies_of_post(&mut conn, post.id).await?;
    drop(conn);
    let open = if rows.is_empty() {
        view! { <Empty title=text::elected_handover_none(l) text=text::elected_handover_none_words(l)/> }.into_any()
    } else {
        table(&desk, text::elected_handover_open(l), &rows, &owed)
    };
    let owed: Vec<OwedItem> = owed
        .into_iter()
        .map(|debt| owed_item(&desk, debt, false))
        .collect();
    let name = post.name(l);
    let title = text::elected_handover_title(l, name);
    let held = held(&desk, &post);
    let unanswered = unanswered_list(&desk, unanswered);
    let replies = reply_list(&desk, replies);
    let trail = vec![Link::new(desk.href("/admin"), text::desk_nav_owed(l))];
    let trail = if desk.staff.may(Action::ReplyAsElected, None) {
        vec![Link::new(desk.href(HOME), text::elected_title(l))]
    } else {
        trail
    };
    Ok(desk.page(Document::new(title.clone()), move || {
        let owed = if owed.is_empty() {
            view! { <p>{text::elected_nothing_owed(l)}</p> }.into_any()
        } else {
            view! { <Owed items=owed/> }.into_any()
        };
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=text::elected_handover_lead(l)/>
                {held}
                <Section heading=text::elected_handover_open(l)>{open}</Section>
                <Section heading=text::elected_handover_owed(l)>{owed}</Section>
                <Section heading=text::elected_handover_unanswered(l)>{unanswered}</Section>
                <Section heading=text::elected_handover_replies(l)>{replies}</Section>
            </Letter>
        }
        .into_any()
    }))
}

/// From when to when the post was held, is held and will be.
fn held(desk: &Desk, post: &Post) -> AnyView {
    let l = desk.locale;
    let rows = post
        .mandates
        .iter()
        .map(|mandate| {
            let term = if mandate.period.holds(desk.today) {
                text::elected_mandate_now(l)
            } else if mandate.period.is_over(desk.today) {
                text::elected_mandate_before(l)
            } else {
                text::elected_mandate_next(l)
            };
            let words = days(mandate.period, l);
            view! { <SummaryRow term=term>{words}</SummaryRow> }
        })
        .collect_view();
    view! { <SummaryList>{rows}</SummaryList> }.into_any()
}

fn unanswered_list(desk: &Desk, unanswered: Vec<(DeskRow, Theme)>) -> AnyView {
    let l = desk.locale;
    if unanswered.is_empty() {
        return view! { <p>{text::elected_all_answered(l)}</p> }.into_any();
    }
    let rows = unanswered
        .into_iter()
        .map(|(row, theme)| {
            let path = format!("/admin/dialoger/{}/teman/{}", row.slug, theme.id);
            let count = text::themes_with_count(l, theme.contributions, theme.title);
            view! { <li><a href=desk.href(&path)>{count}</a>" – "{row.title}</li> }
        })
        .collect_view();
    view! { <ul>{rows}</ul> }.into_any()
}

fn reply_list(desk: &Desk, replies: Vec<PostReply>) -> AnyView {
    let l = desk.locale;
    if replies.is_empty() {
        return view! { <p>{text::elected_no_replies(l)}</p> }.into_any();
    }
    let rows = replies
        .into_iter()
        .map(|reply| {
            let path = format!("/dialoger/{}#fortroendevalda", reply.slug);
            let link = Link::new(desk.href(&path), text::elected_see(l));
            let about = if reply.theme_title.is_empty() {
                text::elected_about_dialogue(l).to_owned()
            } else {
                text::elected_about_theme(l, reply.theme_title)
            };
            let day = reply.given_at.date().near(l, desk.today);
            view! {
                <SummaryRow term=reply.title action=Some(link)>
                    <p class="small">{about}" · "{day}</p>
                    <Prose text=reply.words/>
                </SummaryRow>
            }
        })
        .collect_view();
    view! { <SummaryList>{rows}</SummaryList> }.into_any()
}
