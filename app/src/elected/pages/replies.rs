//! `/admin/dialoger/{slug}/svar`: what somebody elected can reply to in a dialogue, and what they have replied.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::home::without_words;
use crate::core::{Id, Result, text};
use crate::design::{DataTable, Link, NoticeBanner, NoticeKind};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::Dialogue;
use crate::elected::{self, Reply, Seat, seat_in};
use crate::site::Desk;
use crate::{mandates, themes};

/// The part of the address that stands for the whole dialogue, in the place of a theme's id.
pub const WHOLE: &str = "dialogen";

/// GET `/admin/dialoger/{slug}/svar`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let mut conn = desk.app.db.read().await?;
    let seats = Seat::all_of(&mandates::all(&mut conn).await?, desk.staff.id);
    let list = themes::list(&mut conn, dialogue.id).await?;
    let replies = elected::replies(&mut conn, dialogue.id).await?;
    drop(conn);
    let post = dialogue.responsible_post_id;
    let seat = seat_in(&seats, post, dialogue.bodies(), desk.today);
    let lead = match seat {
        Some(seat) => text::elected_replies_lead(l, seat.role(l)),
        None => String::new(),
    };
    let stop = match seat {
        None => Some((text::elected_without(l), without_words(&seats, &desk, l))),
        Some(_) if !dialogue.state.takes_answers() => Some((
            text::elected_not_now(l),
            text::elected_not_now_words(l).to_owned(),
        )),
        Some(_) => None,
    };
    let may = stop.is_none();
    let whole = (
        None,
        text::elected_about_whole(l).to_owned(),
        dialogue.contributions_made,
    );
    let rows = std::iter::once(whole)
        .chain(
            list.into_iter()
                .map(|theme| (Some(theme.id), theme.title, theme.contributions)),
        )
        .map(|(theme, title, ideas)| {
            let own = seat.and_then(|seat| {
                replies
                    .iter()
                    .find(|reply| reply.mandate == seat.mandate && reply.theme == theme)
            });
            cells(&desk, &dialogue, (theme, title, ideas), own, may)
        })
        .collect();
    let about = Screen::new(text::elected_reply(l), lead);
    let headers = [
        text::elected_column_about(l),
        text::themes_column_ideas(l),
        text::elected_column_own(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    Ok(screen(&desk, &dialogue, about, move || {
        view! {
            {stop.map(|(title, words)| view! {
                <NoticeBanner kind=NoticeKind::Mind title=title><p>{words}</p></NoticeBanner>
            })}
            <DataTable caption=text::elected_replies_caption(l) headers=headers rows=rows/>
        }
        .into_any()
    }))
}

fn cells(
    desk: &Desk,
    dialogue: &Dialogue,
    (theme, title, ideas): (Option<Id>, String, i64),
    own: Option<&Reply>,
    may: bool,
) -> Vec<AnyView> {
    let l = desk.locale;
    let subject = theme.map_or_else(|| WHOLE.to_owned(), |id| id.to_string());
    let link = may.then(|| {
        let words = match own {
            Some(_) => text::elected_change_reply(l),
            None => text::elected_write_reply(l),
        };
        let path = href(dialogue, &format!("svar/{subject}"));
        let of = format!(": {title}");
        let link = Link::new(desk.href(&path), words);
        view! { <p><a href=link.href>{link.text}<span class="sr">{of}</span></a></p> }
    });
    let given = match own {
        Some(reply) => {
            let day = reply.given_at.date().near(l, desk.today);
            text::elected_replied_on(l, day)
        }
        None => text::elected_not_replied(l).to_owned(),
    };
    vec![
        title.into_any(),
        ideas.to_string().into_any(),
        view! { {given}{link} }.into_any(),
    ]
}
