//! `/admin/initiativ/{number}` for the elected people whom a late review is told to: where it is and since when, without
//! its words, which only those who review read before it is reviewed.

use axum::response::Response;
use leptos::prelude::*;

use super::Opened;
use crate::core::{Error, Result, text};
use crate::design::{Breadcrumbs, Letter, Link, NoticeBanner, NoticeKind, PageTitle};
use crate::initiatives::pages::parts::{badge, kicker, way};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// The page without the words and without forms, for the elected people of the body that it lies with.
pub fn show(desk: &Desk, opened: &Opened) -> Result<Response> {
    let Opened { initiative, body } = opened;
    if !desk.staff.may(Action::ReplyAsElected, *body) {
        return Err(Error::Forbidden);
    }
    let (l, today) = (desk.locale, desk.today);
    let title = text::initiatives_number(l, initiative.number);
    let trail = vec![Link::new(
        desk.href("/admin/initiativ"),
        text::initiatives_title(l),
    )];
    let owed = initiative.owes();
    let lead = owed.map(|_| text::initiatives_due_lead(l, initiative.due.near(l, today)));
    let kicker = if initiative.body().is_some() {
        kicker(initiative, l)
    } else {
        text::initiatives_no_body(l).to_owned()
    };
    let (badge, way) = (badge(initiative, l, today), way(initiative, l, today));
    let (heading, words) = match owed {
        Some((what, _)) => (
            text::initiatives_not_read_yet(l),
            text::initiatives_not_read_yet_words(l, what.role().name(l)),
        ),
        None => (
            text::initiatives_not_shown(l),
            text::initiatives_not_shown_words(l).to_owned(),
        ),
    };
    Ok(desk.page(Document::new(title.clone()), move || {
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title kicker=kicker lead=lead.unwrap_or_default()>
                    <p>{badge}</p>
                </PageTitle>
                <NoticeBanner kind=NoticeKind::Mind title=heading><p>{words}</p></NoticeBanner>
                {way}
            </Letter>
        }
        .into_any()
    }))
}
