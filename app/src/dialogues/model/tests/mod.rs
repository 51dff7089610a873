//! The model's rules, one by one and as properties.

mod days;
mod gates;
mod path;
mod sequences;
mod texts;
mod ways;

use super::*;
use crate::core::{Date, Id, Random, Timestamp};

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn id(seed: u64) -> Id {
    Id::new(Timestamp::from_micros(1), &Random::seeded(seed))
}

/// A dialogue that passes every gate up to its opening, which is today.
fn whole(state: State) -> Dialogue {
    let day = |days| Some(today().plus_days(days));
    let then = Timestamp::from_micros(1);
    let body = Body::new(
        id(1),
        "namnden".into(),
        "Nämnden".into(),
        "The Committee".into(),
    );
    Dialogue {
        spoken: crate::translations::Spoken::default(),
        id: id(2),
        slug: "torget".into(),
        version: 1,
        state,
        kind: Kind::Own,
        owner: body.clone(),
        deciding_body: body,
        title: "Torget".into(),
        lead: "Hur ska torget bli?".into(),
        background: "Torget byggs om.".into(),
        purpose: "Syfte".into(),
        goal: "Mål".into(),
        target_group: "Alla".into(),
        can_change: vec!["Bänkarna".into()],
        cannot_change: vec!["Budgeten".into()],
        decides: Some(Decides::Own),
        nothing_decided_at: Some(then),
        proposed_participation: None,
        proposed_influence: None,
        participation: Some(Participation::Comment),
        influence: Some(Influence::Dialogue),
        start_decision_id: Some(id(3)),
        case_number: "EX 2026/1".into(),
        area: Some(id(5)),
        responsible_post_id: Some(id(4)),
        responsible_post: "Ordföranden".into(),
        contact: "Ring".into(),
        other_ways: "Skriv".into(),
        matter: None,
        legal_ground: String::new(),
        opens_on: day(0),
        closes_on: day(10),
        compile_by: day(20),
        decision_on: day(30),
        feedback_by: day(40),
        follow_up_on: day(400),
        announced_at: None,
        opened_at: None,
        closed_at: None,
        compilation: "Sammanställning".into(),
        minority_views: String::new(),
        compilation_limits: "Få svar".into(),
        compiled_at: None,
        handling_at: None,
        decided_upon_at: None,
        result_decision_id: None,
        feedback_message: "Tack!".into(),
        fed_back_at: None,
        evaluation: "Vi lärde oss.".into(),
        followed_up_at: None,
        archived_at: None,
        cancelled_at: None,
        cancelled_reason: "Frågan föll.".into(),
        contributions_made: 1,
        example_at: None,
        created_at: then,
        updated_at: then,
    }
}

/// Facts with which every gate after closing is met.
fn all_done() -> Facts {
    Facts {
        waiting: 0,
        unthemed: 0,
        themes_without_outcome: 0,
        commitments_missing: 0,
        commitments_unsettled: 0,
        measures_planned: 1,
        measures_untold: 0,
        meeting_is_set: true,
        result_decided_on: Some(today().plus_days(30)),
        cancel_is_decided: true,
        start_decided: Some((whole(State::Draft).owner.id, today())),
        registers: Registers {
            post_is_held: true,
            area_owner: Some(whole(State::Draft).owner.id),
            ..Registers::default()
        },
        ..Facts::default()
    }
}
