use proptest::prelude::*;

use super::*;
use crate::core::{Locale, Random, Timestamp};
use crate::dialogues::Problem;

fn day(number: i64) -> Date {
    "2026-11-23".parse::<Date>().unwrap().plus_days(number)
}

fn body(seed: u64, first: i64, last: Option<i64>, successor: Option<Id>) -> RegisteredBody {
    let id = Id::new(Timestamp::from_micros(0), &Random::seeded(seed));
    let name = format!("Nämnd {seed}");
    RegisteredBody {
        body: Body::new(id, name.clone(), name.clone(), name),
        kind: BodyKind::Committee,
        case_prefix: "EX".into(),
        period: Period::new(day(first), last.map(day)).unwrap(),
        successor,
        version: 1,
    }
}

fn under_way(dialogues: i64) -> Weight {
    Weight {
        dialogues,
        decided_on: None,
    }
}

#[test]
fn p30_what_is_under_way_needs_a_successor() {
    let ends = Ending {
        last_day: day(38),
        successor: None,
    };
    let old = body(1, -100, None, None);
    assert_eq!(
        old.end_problems(Some(&ends), &[], under_way(1), day(0)),
        [("successor", Problem::NeedsASuccessor)]
    );
    assert_eq!(old.end_problems(Some(&ends), &[], under_way(0), day(0)), []);
}

#[test]
fn p30_a_body_that_is_over_or_ends_at_a_dead_end_takes_on_nothing_new() {
    let heir = body(2, 39, None, None);
    for (first, last, successor, takes) in [
        (-100, None, None, true),
        (-100, Some(38), Some(heir.body.id), true),
        (-100, Some(38), None, false),
        (-100, Some(-1), Some(heir.body.id), false),
        (39, None, None, false),
    ] {
        assert_eq!(
            body(1, first, last, successor).takes_on(day(0)),
            takes,
            "{first} {last:?}"
        );
    }
}

#[test]
fn there_is_one_council_and_no_two_bodies_of_a_name_at_a_time() {
    let there = RegisteredBody {
        kind: BodyKind::Council,
        ..body(1, -100, Some(38), None)
    };
    let new = |first: i64| NewBody {
        slug: String::new(),
        name: "Nämnd 1".into(),
        name_en: "Council".into(),
        kind: BodyKind::Council,
        case_prefix: "KF".into(),
        first_day: Some(day(first)),
    };
    let all = [there];
    assert_eq!(
        new(38).problems(&all, day(0)),
        [
            ("name", Problem::NameIsTaken),
            ("kind", Problem::OneAtATime)
        ]
    );
    assert_eq!(new(39).problems(&all, day(0)), []);
}

#[test]
fn a_body_goes_on_no_longer_than_until_another_of_its_kind_or_name_begins() {
    let old = RegisteredBody {
        kind: BodyKind::Council,
        ..body(1, -100, Some(38), None)
    };
    let next = RegisteredBody {
        kind: BodyKind::Council,
        ..body(2, 39, None, None)
    };
    let namesake = RegisteredBody {
        body: old.body.clone(),
        ..body(3, 60, None, None)
    };
    let namesake = RegisteredBody {
        body: Body::new(
            next.body.id,
            String::new(),
            "Nämnd 1".into(),
            "Board 1".into(),
        ),
        ..namesake
    };
    let until = |day| Ending {
        last_day: day,
        successor: None,
    };
    let all = [old.clone(), next];
    let wrong = |ending: Option<Ending>, all: &[RegisteredBody]| {
        old.end_problems(ending.as_ref(), all, Weight::default(), day(0))
    };
    assert_eq!(wrong(Some(until(day(38))), &all), []);
    assert_eq!(
        wrong(Some(until(day(39))), &all),
        [("last_day", Problem::AnotherBegins)]
    );
    assert_eq!(wrong(None, &all), [("last_day", Problem::AnotherBegins)]);
    let all = [old.clone(), namesake];
    assert_eq!(wrong(Some(until(day(59))), &all), []);
    assert_eq!(
        wrong(Some(until(day(60))), &all),
        [("last_day", Problem::NameIsTaken)]
    );
    assert_eq!(wrong(None, &all), [("last_day", Problem::NameIsTaken)]);
}

#[test]
fn p30_a_body_ends_after_its_last_decision_and_in_no_other_century() {
    let old = body(1, -1000, None, None);
    let until = |last_day| Ending {
        last_day,
        successor: None,
    };
    let weight = Weight {
        dialogues: 0,
        decided_on: Some(day(-10)),
    };
    let wrong = |last| old.end_problems(Some(&until(last)), &[], weight, day(0));
    assert_eq!(wrong(day(-10)), []);
    assert_eq!(wrong(day(-11)), [("last_day", Problem::DecidedAfter)]);
    assert_eq!(
        wrong("2126-12-31".parse().unwrap()),
        [("last_day", Problem::FarAway)]
    );
}

#[test]
fn a_name_has_letters_and_a_first_day_a_year_that_can_be_meant() {
    let new = |name: &str, first: &str| NewBody {
        slug: String::new(),
        name: name.into(),
        name_en: "Council".into(),
        kind: BodyKind::Committee,
        case_prefix: String::new(),
        first_day: Some(first.parse().unwrap()),
    };
    for (name, first, wrong) in [
        ("Nämnden", "1971-01-01", None),
        ("Нэмнд", "2027-01-01", None),
        ("--", "2027-01-01", Some(("name", Problem::NoLetter))),
        (
            "Nämnden",
            "0202-01-01",
            Some(("first_day", Problem::FarAway)),
        ),
        (
            "Nämnden",
            "2127-01-01",
            Some(("first_day", Problem::FarAway)),
        ),
    ] {
        let problems = new(name, first).problems(&[], day(0));
        assert_eq!(problems.first().copied(), wrong, "{name} {first}");
    }
}

proptest! {
    #[test]
    fn p30_whoever_takes_over_is_there_when_its_time_comes(
        last in -20_i64..60, heir_first in -20_i64..60, heir_length in proptest::option::of(0_i64..40),
        before in -20_i64..60, has_dialogues: bool,
    ) {
        let heir = body(2, heir_first, heir_length.map(|length| heir_first + length), None);
        let old = body(1, -20, None, None);
        let earlier = body(3, -20, Some(before), Some(old.body.id));
        let all = [old.clone(), heir.clone(), earlier];
        let ending = Ending { last_day: day(last), successor: Some(heir.body.id) };
        let problems = old.end_problems(Some(&ending), &all, under_way(i64::from(has_dialogues)), day(-20));
        // An heir that ends too, and leaves it to nobody, is a dead end.
        let heir_is_there = heir_length.is_none() && heir.period.holds(day(last + 1));
        let is_there_for_the_earlier = before < last;
        prop_assert_eq!(problems.is_empty(), heir_is_there && is_there_for_the_earlier);
    }
}

#[test]
fn p30_a_body_and_its_successor_of_the_same_name_are_told_apart() {
    let called = |body: RegisteredBody, name: &str| RegisteredBody {
        body: Body::new(body.body.id, String::new(), name.into(), name.into()),
        ..body
    };
    let all = [
        called(body(1, -100, Some(38), None), "Socialnämnden"),
        called(body(2, 39, None, None), "Socialnämnden"),
        called(body(3, -100, Some(38), None), "Byggnadsnämnden"),
    ];
    let names = |l| -> Vec<String> {
        let names = names_apart(&all, l).into_iter();
        names.map(|(_, name)| name.replace('\u{a0}', " ")).collect()
    };
    assert_eq!(
        names(Locale::Sv),
        [
            "Socialnämnden (till 31 december 2026)",
            "Socialnämnden (från 1 januari 2027)",
            "Byggnadsnämnden"
        ]
    );
    assert_eq!(names(Locale::En)[1], "Socialnämnden (from 1 January 2027)");
    assert_eq!(names_apart(&all[1..], Locale::Sv)[0].1, "Socialnämnden");
}
