//! What was sent in with the address, and where it is now: ideas, comments and proposals, each list with its next page.

use leptos::prelude::*;

use crate::comments;
use crate::contributions::{Whereabouts, lang_and_dir};
use crate::core::{Locale, text};
use crate::db::PageOf;
use crate::design::{DataTable, Link, Pagination, Section, filled};
use crate::dialogues::{Dialogue, own_lang_of};
use crate::initiatives::Initiative;
use crate::participants::own::held::{Said, Sent, SentIn};
use crate::site::Visit;
use crate::{photos, places};

/// In the address: after which idea the list goes on.
pub const IDEAS: &str = "ideer";
/// The same of the comments.
pub const COMMENTS: &str = "kommentarer";
/// The same of the proposals.
pub const PROPOSALS: &str = "forslag";

/// All three lists; those without anything in them are left out.
pub fn sent_in(visit: &Visit, all: &SentIn) -> AnyView {
    let l = visit.locale;
    let is_first = [IDEAS, COMMENTS, PROPOSALS]
        .iter()
        .all(|name| visit.asked(name).is_none());
    let nothing = all.ideas.rows.is_empty()
        && all.comments.rows.is_empty()
        && all.initiatives.rows.is_empty();
    if nothing && is_first {
        return view! {
            <Section heading=text::own_ideas(l) id="inskickat"><p>{text::own_ideas_none(l)}</p></Section>
        }
        .into_any();
    }
    let ideas = part(
        visit,
        (IDEAS, text::own_ideas_ideas(l)),
        &all.ideas,
        |sent| idea(visit, sent),
    );
    let comments = part(
        visit,
        (COMMENTS, text::own_ideas_comments(l)),
        &all.comments,
        |said| comment(visit, said),
    );
    let proposals = part(
        visit,
        (PROPOSALS, text::initiatives_title(l)),
        &all.initiatives,
        |initiative| proposal(visit, initiative),
    );
    view! {
        <Section heading=text::own_ideas(l) id="inskickat">{ideas} {comments} {proposals}</Section>
    }
    .into_any()
}

/// One list: what, where, and where it is now; with the ways to its first and to its next page.
fn part<T, K: std::fmt::Display>(
    visit: &Visit,
    (name, heading): (&'static str, &'static str),
    page: &PageOf<T, K>,
    row: impl Fn(&T) -> Vec<AnyView>,
) -> Option<AnyView> {
    let l = visit.locale;
    let is_first = visit.asked(name).is_none();
    if page.rows.is_empty() && is_first {
        return None;
    }
    let headers = vec![
        heading.to_owned(),
        text::own_ideas_where(l).to_owned(),
        text::own_ideas_now(l).to_owned(),
    ];
    let rows: Vec<Vec<AnyView>> = page.rows.iter().map(row).collect();
    let base = visit.href(&visit.path);
    let previous =
        (!is_first).then(|| Link::new(format!("{base}#{name}"), text::own_ideas_first(l, heading)));
    let next = page.next.as_ref().map(|key| {
        Link::new(
            format!("{base}?{name}={key}#{name}"),
            text::own_ideas_older(l, heading),
        )
    });
    Some(
        view! {
            <Section heading=heading level=3 id=name>
                <DataTable caption=heading headers=headers rows=rows heard=true/>
                <Pagination label=heading previous=previous next=next/>
            </Section>
        }
        .into_any(),
    )
}

fn idea(visit: &Visit, sent: &Sent) -> Vec<AnyView> {
    let l = visit.locale;
    let (idea, dialogue) = (&sent.idea, &sent.dialogue);
    let receipt = visit.href(&format!("/kvitto/{}", sent.code));
    let number = text::contributions_idea_number(l, idea.number);
    let now = Whereabouts::of(idea, dialogue, visit.today).here().name(l);
    let photos = photos::count(i64::try_from(idea.photos.len()).unwrap_or(0), l);
    let what = view! {
        {named(receipt, number, (idea.heading(), &idea.lang), l)}
        {places::on_own_page(idea.located.as_ref(), &idea.lang, l)}
        {photos.map(|count| view! { <p class="small">{count}</p> })}
    };
    vec![what.into_any(), title(dialogue, l), now.into_any()]
}

fn comment(visit: &Visit, said: &Said) -> Vec<AnyView> {
    let l = visit.locale;
    let comment = &said.comment;
    let receipt = visit.href(&format!("/kommentarer/kvitto/{}", comment.receipt_code));
    let number = text::comments_number_of(l, comment.idea, comment.number);
    let now = comments::now(comment, l);
    vec![
        named(receipt, number, (said.heading(), &comment.lang), l),
        title(&said.dialogue, l),
        now.into_any(),
    ]
}

fn proposal(visit: &Visit, initiative: &Initiative) -> Vec<AnyView> {
    let l = visit.locale;
    let receipt = visit.href(&format!("/initiativ/kvitto/{}", initiative.code));
    let number = text::initiatives_number(l, initiative.number);
    let heading = initiative.sent.title.clone();
    vec![
        named(receipt, number, (heading, &initiative.lang), l),
        text::initiatives_title(l).into_any(),
        initiative.stage().name(l).into_any(),
    ]
}

/// The link to a receipt, with how what was sent in begins.
fn named(href: String, number: String, (heading, lang): (String, &str), l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(lang, l);
    view! {
        <a href=href>{number}</a>
        <p class="small" lang=filled(lang) dir=filled(dir)>{heading}</p>
    }
    .into_any()
}

fn title(dialogue: &Dialogue, l: Locale) -> AnyView {
    let is_spoken = dialogue.spoken.lang("title", l).is_empty();
    let title = dialogue.title.clone();
    view! { <span lang=own_lang_of(is_spoken, l)>{title}</span> }.into_any()
}
