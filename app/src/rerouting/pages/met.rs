//! Two who send the same idea on, or take it back: the second reads what was done, and keeps what was typed.

use leptos::prelude::*;

use crate::contributions::Idea;
use crate::core::{Form, Locale, text};
use crate::design::{NoticeBanner, NoticeKind, Prose, SummaryList, SummaryRow};
use crate::rerouting::{Elsewhere, Place};

/// What was typed in a form that somebody else was first with, to be read and copied; none when the form is still there.
pub fn typed(idea: &Idea, elsewhere: &[Elsewhere], form: &Form, l: Locale) -> Option<AnyView> {
    let (title, words, rows) = match (form.value("do"), &idea.rerouted) {
        ("reroute", Some(_)) => {
            let place = form.value("place").parse::<Place>().ok();
            let dialogue = elsewhere
                .iter()
                .find(|other| other.id.to_string() == form.value("dialogue"))
                .map_or_else(String::new, |other| other.title.clone());
            let rows = vec![
                (
                    text::rerouting_place(l),
                    place.map_or_else(String::new, |place| place.name(l).to_owned()),
                ),
                (
                    text::rerouting_authority(l),
                    form.value("authority").to_owned(),
                ),
                (text::rerouting_dialogue(l), dialogue),
                (text::rerouting_words(l), form.value("words").to_owned()),
            ];
            (
                text::rerouting_met_sent(l),
                text::rerouting_met_sent_words(l),
                rows,
            )
        }
        ("back", None) => (
            text::rerouting_met_back(l),
            text::rerouting_met_back_words(l),
            vec![(text::rerouting_reason(l), form.value("reason").to_owned())],
        ),
        _ => return None,
    };
    let rows = rows
        .into_iter()
        .filter(|(_, typed)| !typed.trim().is_empty())
        .map(|(term, typed)| view! { <SummaryRow term=term><Prose text=typed dir="auto"/></SummaryRow> })
        .collect_view();
    Some(
        view! {
            <NoticeBanner kind=NoticeKind::Stop title=title>
                <p>{words}</p>
                <p><strong>{text::admin_conflict_typed(l)}</strong></p>
                <SummaryList>{rows}</SummaryList>
            </NoticeBanner>
        }
        .into_any(),
    )
}
