//! The rules of initiatives.

use proptest::prelude::*;

use super::*;
use crate::contributions::{ReceiptCode, State};
use crate::core::{Form, Id, Locale, Random};
use crate::dialogues::Body;
use crate::testing::noon;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn body() -> Body {
    let id = Id::new(noon(), &Random::seeded(3));
    Body::new(id, "sbn".into(), "Nämnden".into(), "The Committee".into())
}

/// An initiative as far as it has come; what cannot be is none.
fn initiative(state: State, routed: bool, answer: Option<Answer>) -> Option<Initiative> {
    let possible = (!routed || state.is_shown()) && (answer.is_none() || routed);
    let random = Random::seeded(5);
    possible.then(|| Initiative {
        id: Id::new(noon(), &random),
        number: 1,
        version: 1,
        code: ReceiptCode::new(&random),
        origin: Origin::Resident,
        sent: Shown {
            title: "Bussen".into(),
            name: String::new(),
            text: "Fråga om bussen.".into(),
        },
        lang: "sv".into(),
        wished: None,
        participant: None,
        received_at: noon(),
        due: answer_by(noon()),
        state,
        published_at: None,
        masked: Shown::default(),
        rule: String::new(),
        words_to_sender: String::new(),
        body: routed.then(|| (body(), noon())),
        answered: answer.map(|answer| Answered {
            answer,
            body: body(),
            reasons: "För att.".into(),
            case_number: "EX 1".into(),
            decided_on: day("2026-12-01"),
            paragraph: "1".into(),
            minutes_url: String::new(),
            revision: 1,
            why_changed: String::new(),
            at: noon(),
        }),
        dialogue: None,
        is_example: false,
    })
}

#[test]
fn p37_something_is_owed_with_a_day_until_there_is_an_answer() {
    for state in State::ALL.iter().copied() {
        for routed in [false, true] {
            for answer in [
                None,
                Some(Answer::Yes),
                Some(Answer::No),
                Some(Answer::Elsewhere),
            ] {
                let Some(initiative) = initiative(state, routed, answer) else {
                    continue;
                };
                let is_told = answer.is_some() || state == State::Refused;
                let owes = initiative.owes();
                assert_eq!(owes.is_none(), is_told, "{initiative:?}");
                if let Some((what, due)) = owes {
                    assert!(due <= initiative.due, "{what}: no later than the answer");
                    let waits_for = match (state, routed) {
                        (State::Received, _) => Owes::Review,
                        (_, false) => Owes::Route,
                        (_, true) => Owes::Answer,
                    };
                    assert_eq!(what, waits_for);
                    assert_eq!(initiative.may_be_moved(), !is_told);
                }
                assert_eq!(initiative.takes_answer(), routed && initiative.is_public());
            }
        }
    }
}

#[test]
fn p37_an_answer_is_promised_within_twenty_working_days() {
    // From a Monday in November the days before Christmas are enough.
    assert_eq!(answer_by(noon()), day("2026-12-21"));
    assert_eq!(route_by(noon()), day("2026-11-30"));
    // Received on a Saturday before Christmas: its days are counted around the holidays.
    let saturday = day("2026-12-19").start();
    assert_eq!(answer_by(saturday), day("2027-01-22"));
}

#[test]
fn p37_each_origin_is_taken_and_an_association_is_named() {
    for origin in Origin::ALL {
        let form = |name: &str| {
            Form::new()
                .with("text", "Fråga oss om bussen.")
                .with("origin", origin.as_str())
                .with("name", name)
        };
        let named = NewInitiative::parse(&mut form("Byalaget"), &[], Locale::Sv).unwrap();
        assert_eq!(
            (named.origin, named.draft.shown_name.as_str()),
            (*origin, "Byalaget")
        );
        let mut nameless = form(" ");
        let parsed = NewInitiative::parse(&mut nameless, &[], Locale::Sv);
        assert_eq!(
            parsed.is_some(),
            *origin != Origin::CivilSociety,
            "{origin}"
        );
        assert_eq!(
            nameless.errors().iter().any(|(at, _)| *at == "name"),
            parsed.is_none()
        );
        for l in Locale::ALL {
            assert!(origin.from("Byalaget", *l).contains("Byalaget"));
            assert!(!origin.from("", *l).is_empty());
        }
    }
    let mut unknown = Form::new()
        .with("text", "Fråga oss om bussen.")
        .with("origin", "king")
        .with("body", "x");
    assert_eq!(NewInitiative::parse(&mut unknown, &[], Locale::Sv), None);
    let wrong: Vec<&str> = unknown.errors().iter().map(|(at, _)| *at).collect();
    assert_eq!(wrong, ["origin", "body"]);
}

proptest! {
    #[test]
    fn p37_what_is_unanswered_after_its_day_is_late_until_it_is_answered(days in 0_i64..60) {
        let today = noon().date().plus_days(days);
        let open = initiative(State::Published, true, None).unwrap();
        let answered = initiative(State::Published, true, Some(Answer::No)).unwrap();
        let refused = initiative(State::Refused, false, None).unwrap();
        prop_assert_eq!(open.is_late(today), today > open.due.or_next_working_day());
        prop_assert!(!answered.is_late(today) && !refused.is_late(today));
    }
}
