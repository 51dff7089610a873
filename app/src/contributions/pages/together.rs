//! Ideas that say the same, as everybody and their senders read it (P28).

use leptos::prelude::*;

use super::parts::idea_path;
use crate::contributions::Idea;
use crate::core::{Locale, text};
use crate::design::Section;

/// How many have sent in the same, where they are shown together, and the way to each; nothing for an idea that is alone.
pub fn together(idea: &Idea, slug: &str, l: Locale) -> Option<AnyView> {
    let group = idea.same.as_ref()?;
    let heading = text::contributions_same_count(l, group.count());
    let leading = group.leading().number;
    let words = if leading == idea.number {
        text::contributions_same_here(l).to_owned()
    } else {
        text::contributions_same_under(l, leading)
    };
    let others = group
        .members()
        .iter()
        .filter(|member| member.number != idea.number)
        .map(|member| {
            let href = l.path(&idea_path(slug, member.number));
            view! { <li><a href=href>{member.heading(l)}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <Section heading=heading>
                <p>{words}</p>
                <ul>{others}</ul>
            </Section>
        }
        .into_any(),
    )
}
