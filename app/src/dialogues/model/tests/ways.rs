//! Where a gate is filled in, and by whom.

use super::*;

fn way(gate: Gate, dialogue: &Dialogue) -> Option<String> {
    gate.way(dialogue, &Facts::default(), false)
        .map(|way| way.replace(&format!("/admin/dialoger/{}/", dialogue.slug), ""))
}

#[test]
fn the_way_leads_to_the_text_that_is_missing() {
    let mut draft = whole(State::Draft);
    draft.background = String::new();
    assert_eq!(
        way(Gate::Question, &draft).as_deref(),
        Some("redigera#background")
    );
    draft.feedback_by = None;
    assert_eq!(
        way(Gate::PromisedDays, &draft).as_deref(),
        Some("redigera#feedback_by")
    );
    draft.contact = String::new();
    assert_eq!(
        way(Gate::OtherWays, &draft).as_deref(),
        Some("redigera#contact")
    );
}

#[test]
fn p15_what_is_decided_is_changed_by_whoever_enters_decisions() {
    let announced = whole(State::Announced);
    for gate in [Gate::Purpose, Gate::Influence, Gate::SomethingToChange] {
        assert_eq!(gate.doer(State::Announced), Doer::Recorder);
        let way = way(gate, &announced).expect("a way");
        assert!(
            way.starts_with("revidera/") && way.ends_with("#value"),
            "{way}"
        );
    }
    assert_eq!(Gate::Purpose.doer(State::Draft), Doer::Writer);
    assert_eq!(
        way(Gate::OwnQuestion, &announced),
        None,
        "it is answered for good"
    );
    assert_eq!(way(Gate::StartDecision, &announced), None);
}

#[test]
fn p16_an_outcome_is_entered_when_there_is_a_decision() {
    let handling = whole(State::Handling);
    assert_eq!(
        way(Gate::Outcomes, &handling).as_deref(),
        Some("handlaggning/beslut#body")
    );
    let theme = handling.id;
    let facts = Facts {
        result_decided_on: handling.decision_on,
        theme_without_outcome: Some(theme),
        ..Facts::default()
    };
    let way = Gate::Outcomes.way(&handling, &facts, false).expect("a way");
    assert!(
        way.ends_with(&format!("handlaggning/tema/{theme}#outcome")),
        "{way}"
    );
}
