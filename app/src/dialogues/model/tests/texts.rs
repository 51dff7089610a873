//! The form's texts and their rules.

use super::*;

#[test]
fn the_texts_of_a_form_make_a_round_trip() {
    let texts = Texts::of(&whole(State::Draft));
    let values = texts.values();
    let typed = |name: &str| {
        values
            .iter()
            .find(|(n, _)| *n == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let empty = Texts::of(&whole(State::Draft));
    assert_eq!(Texts::read(typed, &empty), (texts, vec![]));
}

#[test]
fn what_cannot_be_read_is_told_at_its_field() {
    let before = Texts::of(&whole(State::Draft));
    let typed = |name: &str| match name {
        "opens_on" => "i morgon",
        "closes_on" => "99999-01-01",
        "deciding_body" => "x",
        "kind" => "own",
        _ => "",
    };
    let (texts, problems) = Texts::read(typed, &before);
    assert_eq!(
        problems,
        [
            ("opens_on", Problem::NotADate),
            ("closes_on", Problem::NotADate),
            ("deciding_body", Problem::NotAChoice)
        ]
    );
    let problems = texts.problems(&whole(State::Draft), all_done().registers, today());
    assert!(
        problems.contains(&("title", Problem::Missing)),
        "{problems:?}"
    );
}

#[test]
fn p15_p21_after_the_decision_what_was_decided_stays() {
    let before = whole(State::Decided);
    for (name, change) in [
        (
            "purpose",
            &(|t: &mut Texts| t.purpose = "Annat".into()) as &dyn Fn(&mut Texts),
        ),
        ("goal", &|t| t.goal = "Annat".into()),
        ("target_group", &|t| t.target_group = "Andra".into()),
        ("can_change", &|t| t.can_change.push("Mer".into())),
        ("proposed_influence", &|t| {
            t.proposed_influence = Some(Influence::CoDecision);
        }),
    ] {
        let mut texts = Texts::of(&before);
        change(&mut texts);
        assert_eq!(
            texts.problems(&before, all_done().registers, today()),
            [(name, Problem::IsDecided)]
        );
        assert_eq!(
            texts.problems(&whole(State::Draft), all_done().registers, today()),
            [],
            "a draft is free"
        );
    }
}

#[test]
fn p14_a_decided_dialogue_cannot_get_a_decision_before_its_last_day() {
    let mut texts = Texts::of(&whole(State::Announced));
    texts.decision_on = texts.closes_on;
    let problems = texts.problems(&whole(State::Announced), all_done().registers, today());
    assert!(
        problems.contains(&("decision_on", Problem::DecisionBeforeClosing)),
        "{problems:?}"
    );
}
