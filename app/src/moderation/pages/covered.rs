//! What was covered in a contribution before, for whoever reviews it.

use leptos::prelude::*;

use crate::contributions::State;
use crate::core::{Form, Locale, text};
use crate::design::{NoticeBanner, NoticeKind};
use crate::moderation::{Covering, Record, Rule};
use crate::rerouting::CameFrom;

/// The forms before anything is typed: a mask begins as what was covered before, with its rule.
pub fn fresh(record: &Record, covering: Option<&Covering>) -> Form {
    let shown = covering.map_or(
        (&record.title, &record.shown_name, &record.text),
        |covering| {
            (
                &covering.mask.title,
                &covering.mask.name,
                &covering.mask.text,
            )
        },
    );
    // Only of what waits a mask is asked for; else the form stands folded until somebody wants it.
    let rule = covering
        .filter(|_| record.state == State::Received)
        .and_then(|covering| covering.rule)
        .map_or("", Rule::as_str);
    Form::new()
        .with("mask_title", shown.0.clone())
        .with("mask_name", shown.1.clone())
        .with("mask_text", shown.2.clone())
        .with("mask_rule", rule)
}

/// That something in it was covered before, where and why, so that nobody shows it by mistake.
pub fn covered(covering: &Covering, from: Option<&CameFrom>, l: Locale) -> AnyView {
    let words = match from {
        Some(from) => text::moderation_covered_there(l, from.number, from.title.clone()),
        None => text::moderation_covered_before(l).to_owned(),
    };
    let why = covering
        .rule
        .map(|rule| text::moderation_covered_why(l, rule.name(l).to_lowercase()));
    view! {
        <NoticeBanner kind=NoticeKind::Mind title=text::moderation_covered(l)>
            <p>{words} " " {why}</p>
            <p>{text::moderation_covered_do(l)}</p>
        </NoticeBanner>
    }
    .into_any()
}
