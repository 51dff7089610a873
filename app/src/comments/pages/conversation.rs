//! What residents have said about an idea, on the page of the idea: the first first, one under the other (P19).

use leptos::prelude::*;

use super::place;
use crate::comments::model::takes_comments_on;
use crate::comments::{Conversation, Shown};
use crate::contributions::{Idea, State, lang_and_dir, numbered_path};
use crate::core::text;
use crate::design::{Actions, ButtonKind, ButtonLink, Link, Pagination, Quote, Section};
use crate::dialogues::Dialogue;
use crate::site::Visit;

/// The comments on an idea, and the way to write one. Nothing where it was not decided that participants talk with one another and
/// nobody has.
pub fn conversation(
    visit: &Visit,
    dialogue: &Dialogue,
    idea: &Idea,
    said: Conversation,
) -> Option<AnyView> {
    let l = visit.locale;
    let talk = (dialogue.state, dialogue.participation);
    let takes = takes_comments_on(talk, idea.state, idea.rerouted.is_some());
    if !takes && said.count == 0 {
        return None;
    }
    let page = visit.href(&numbered_path(&dialogue.slug, idea.number));
    let write = takes.then(|| {
        let href = format!("{page}/kommentera");
        view! {
            <p>{text::comments_lead(l)}</p>
            <Actions><ButtonLink href=href text=text::comments_write(l) kind=ButtonKind::Plain/></Actions>
        }
    });
    let count = text::comments_count(l, said.count);
    let next = said.page.next.map(|after| {
        Link::new(
            format!("{page}?kommentarer={after}#samtal"),
            text::comments_pages_next(l),
        )
    });
    let first = said
        .after
        .filter(|after| *after > 0)
        .map(|_| Link::new(format!("{page}#samtal"), text::comments_pages_first(l)));
    let comments: Vec<AnyView> = said
        .page
        .rows
        .into_iter()
        .map(|shown| one(visit, (dialogue, idea), shown, takes))
        .collect();
    Some(
        view! {
            <Section heading=text::comments_heading(l) id="samtal">
                <p><strong>{count}</strong></p>
                {comments}
                <Pagination label=text::comments_pages_label(l) previous=first next=next/>
                {write}
            </Section>
        }
        .into_any(),
    )
}

fn one(visit: &Visit, (dialogue, idea): (&Dialogue, &Idea), shown: Shown, takes: bool) -> AnyView {
    let l = visit.locale;
    let number = shown.number;
    let mut facts = vec![text::comments_number(l, number)];
    if !shown.shown_name.is_empty() {
        facts.push(shown.shown_name);
    }
    facts.push(shown.received_at.date().near(l, visit.today));
    if shown.state == State::Masked {
        facts.push(text::contributions_masked_note(l).to_owned());
    }
    let mut links: Vec<Link> = shown
        .answers
        .map(|answered| {
            let href = visit.href(&place(&dialogue.slug, idea.number, answered));
            Link::new(href, text::comments_answers(l, answered))
        })
        .into_iter()
        .collect();
    if takes {
        let page = visit.href(&numbered_path(&dialogue.slug, idea.number));
        links.push(Link::new(
            format!("{page}/kommentera?svar={number}"),
            text::comments_answer(l, number),
        ));
    }
    let (lang, dir) = lang_and_dir(&shown.lang, l);
    let words = shown.words;
    view! {
        <div id=format!("kommentar-{number}")>
            <Quote text=words lang=lang dir=dir meta=facts links=links/>
        </div>
    }
    .into_any()
}
