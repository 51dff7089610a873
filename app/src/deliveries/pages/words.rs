//! A letter's own words: the same as those of the mail, in its reader's language.

use leptos::prelude::*;

use crate::app::App;
use crate::core::locale::direction;
use crate::core::{Locale, Result, text};
use crate::db::Conn;
use crate::deliveries::{Correspondent, Delivery, Kind};
use crate::design::form::Choice;
use crate::design::{Fact, Facts, Heading, Prose};
use crate::feedback::{self, Recipient};
use crate::mail::{Block, Letter};

/// The letter of `delivery`; none when there is nothing to tell any more.
pub async fn letter_of(app: &App, conn: &mut Conn, delivery: &Delivery) -> Result<Option<Letter>> {
    let to = Recipient::Correspondent(delivery.to.id);
    let (dialogue, l) = (delivery.to.dialogue, delivery.to.locale);
    match delivery.kind {
        Kind::Feedback => feedback::letter(app, conn, dialogue, to, l).await,
        Kind::Cancelled => feedback::cancelled_letter(app, conn, dialogue, to, l).await,
    }
}

/// The letter with its subject as a heading of `level`, and what follows below it. Addresses of pages are written out, since
/// nobody can press them on paper.
pub fn written(letter: Letter, level: u8) -> AnyView {
    let l = letter.locale;
    let blocks = letter
        .blocks
        .into_iter()
        .map(|block| part(block, level + 1))
        .collect_view();
    view! {
        <Heading level=level>{letter.subject}</Heading>
        {blocks}
        <p class="small">{letter.why}</p>
        <p class="small">{text::site_owner(l)}</p>
    }
    .into_any()
}

fn part(block: Block, level: u8) -> AnyView {
    match block {
        Block::Heading(words) => view! { <Heading level=level>{words}</Heading> }.into_any(),
        Block::Paragraph(words) => view! { <Prose text=words/> }.into_any(),
        Block::Quote { words, lang } => {
            let dir = direction(&lang);
            view! { <blockquote><Prose text=words lang=lang dir=dir/></blockquote> }.into_any()
        }
        Block::Button { label, url } | Block::Link { label, url } => {
            let bare = url
                .trim_start_matches("https://")
                .trim_start_matches("http://")
                .to_owned();
            view! { <p>{label} ": " <bdi>{bare}</bdi></p> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts
                .into_iter()
                .map(|(term, words)| view! { <Fact term=term>{words}</Fact> })
                .collect_view();
            view! { <Facts>{facts}</Facts> }.into_any()
        }
    }
}

/// Who it is, for whoever sends and calls: a name, or the number of what was handed in.
pub fn who(person: &Correspondent, l: Locale) -> String {
    let numbers: Vec<String> = person.numbers.iter().map(ToString::to_string).collect();
    match &person.reach {
        Some(reach) if !reach.name.is_empty() => reach.name.clone(),
        _ => text::deliveries_idea(l, numbers.join(", ")),
    }
}

/// The languages somebody can be told in.
pub fn languages() -> Vec<Choice> {
    Locale::ALL
        .iter()
        .map(|locale| Choice::new(locale.tag(), locale.own_name()))
        .collect()
}
