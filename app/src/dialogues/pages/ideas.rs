//! The latest ideas on a dialogue's page.

use leptos::prelude::*;

use super::parts::{content_lang, own_lang};
use crate::contributions::{About, lang_and_dir, numbered};
use crate::core::words::beginning;
use crate::core::{Locale, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Empty, Link, Quote, Section};
use crate::dialogues::listing::ShownIdea;
use crate::dialogues::{Dialogue, State};
use crate::site::Visit;

/// Characters of an idea that are shown; the rest is a click away.
const SHOWN: usize = 320;

/// The latest ideas, and the way to all of them.
pub fn latest(visit: &Visit, d: &Dialogue, ideas: Vec<ShownIdea>) -> impl IntoView + use<> {
    let l = visit.locale;
    let base = format!("/dialoger/{}", d.slug);
    let content = if ideas.is_empty() {
        none_yet(visit, d).into_any()
    } else {
        let all = visit.href(&format!("{base}/ideer"));
        let quotes = ideas
            .into_iter()
            .map(|idea| {
                let href = visit.href(&format!("{base}/ideer/{}", idea.number));
                quote(idea, href, l, visit)
            })
            .collect_view();
        view! {
            {quotes}
            <Actions>
                <ButtonLink href=all text=text::public_all_ideas(l) kind=ButtonKind::Plain/>
            </Actions>
        }
        .into_any()
    };
    view! { <Section heading=text::public_ideas_heading(l) id="ideer">{content}</Section> }
}

/// One idea in its own words, language and direction.
pub fn quote(idea: ShownIdea, href: String, l: Locale, visit: &Visit) -> impl IntoView + use<> {
    let about = About {
        number: idea.number,
        kind: idea.kind,
        tie: idea.tie,
        shown_name: &idea.shown_name,
        channel: idea.channel,
        activity: "",
        state: idea.state,
        theme: "",
    };
    let mut meta = about.facts(l);
    meta.insert(1, idea.received_at.date().near(l, visit.today));
    let (lang, dir) = lang_and_dir(&idea.lang, l);
    let read = text::public_idea_read(l, numbered(idea.kind, idea.number, l).to_lowercase());
    let translation = (!idea.translation.is_empty()).then(|| {
        let language = text::public_idea_translation(l, idea.lang.clone());
        let translation = beginning(&idea.translation, SHOWN);
        view! {
            <div>
                <p class="small">{language}</p>
                <p lang=own_lang(l)>{translation}</p>
            </div>
        }
    });
    let title = (!idea.title.is_empty()).then(|| Link::new(href.clone(), idea.title));
    view! {
        <Quote
            text=beginning(&idea.text, SHOWN)
            lang=lang
            dir=dir
            title=title
            meta=meta
            links=vec![Link::new(href, read)]
            answer_heading=text::public_idea_answer(l)
            answer=beginning(&idea.answer, SHOWN)
            answer_lang=content_lang(l)
        >
            {translation}
        </Quote>
    }
}

/// Says when there will be something to read.
fn none_yet(visit: &Visit, d: &Dialogue) -> impl IntoView + use<> {
    let l = visit.locale;
    let words = match (d.state, d.opens_on) {
        (State::Announced, Some(day)) => {
            text::public_ideas_none_coming(l, day.near(l, visit.today))
        }
        (State::Open, _) => text::public_ideas_none_open(l).to_owned(),
        _ => text::public_ideas_none_closed(l).to_owned(),
    };
    view! { <Empty title=text::public_ideas_none(l) text=words/> }
}
