//! What is taken, and what is told about it, as properties.

use jiff::SignedDuration;
use proptest::prelude::*;

use super::{Draft, FormTime, Hold, Kind, ReceiptCode, Similar, Tie, clean_line};
use crate::contributions::limits::{NAME_MAX, TEXT_MAX, TEXT_MIN, TITLE_MAX};
use crate::core::words::stems;
use crate::core::{Form, Id, Locale, Random};
use crate::testing::noon;

const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

fn form(pairs: &[(&'static str, &str)]) -> Form {
    pairs
        .iter()
        .fold(Form::new(), |form, (name, value)| form.with(name, *value))
}

fn errors(pairs: &[(&'static str, &str)]) -> Vec<&'static str> {
    let mut form = form(pairs);
    assert_eq!(Draft::parse(&mut form, Locale::Sv), None);
    form.errors().iter().map(|(field, _)| *field).collect()
}

#[test]
fn p12_only_the_text_is_needed() {
    let mut form = form(&[("text", BENCHES)]);
    let draft = Draft::parse(&mut form, Locale::Sv).unwrap();
    assert_eq!(draft, Draft::new(BENCHES, Locale::Sv));
    assert_eq!(
        (draft.kind, draft.tie, draft.email, draft.lang.as_str()),
        (Kind::Idea, Tie::Unstated, None, "sv")
    );
    assert!(draft.title.is_empty() && draft.shown_name.is_empty());
}

#[test]
fn p01_every_tie_is_accepted() {
    for tie in Tie::ALL {
        let mut form = form(&[("text", BENCHES), ("tie", tie.as_str())]);
        assert_eq!(Draft::parse(&mut form, Locale::Sv).unwrap().tie, *tie);
    }
}

#[test]
fn p23_ideas_needs_and_perspectives_are_told_apart() {
    for kind in Kind::ALL {
        let mut form = form(&[("text", BENCHES), ("kind", kind.as_str())]);
        assert_eq!(Draft::parse(&mut form, Locale::Sv).unwrap().kind, *kind);
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_all_at_once() {
    let long = |n| "å".repeat(n);
    assert_eq!(errors(&[]), ["text"]);
    assert_eq!(errors(&[("text", " \n ")]), ["text"]);
    assert_eq!(errors(&[("text", "För kort")]), ["text"]);
    assert_eq!(
        errors(&[
            ("text", &long(TEXT_MAX + 1)),
            ("title", &long(TITLE_MAX + 1)),
            ("name", &long(NAME_MAX + 1)),
            ("email", "anna@"),
        ]),
        ["text", "title", "name", "email"]
    );
}

#[test]
fn p12_a_personal_number_is_stopped_at_the_field_it_stands_in() {
    let with_number = format!("{BENCHES} 121212-1212");
    assert_eq!(errors(&[("text", &with_number)]), ["text"]);
    assert_eq!(
        errors(&[("text", BENCHES), ("name", "Tolvan 19121212-1212")]),
        ["name"]
    );
}

#[test]
fn a_name_cannot_turn_the_line_it_stands_in() {
    assert_eq!(clean_line(" Anna\u{202e}\n  B\u{0} "), "Anna B");
}

#[test]
fn a_receipt_is_read_as_people_type_it() {
    let code = ReceiptCode::new(&Random::seeded(5));
    let grouped = code.grouped();
    assert_eq!(grouped.split(' ').count(), 5);
    let typed = [
        code.to_string(),
        grouped.to_uppercase(),
        grouped.replace(' ', "-"),
        format!(" {} ", grouped.replace('0', "O").replace('1', "l")),
    ];
    for typed in typed {
        assert_eq!(typed.parse::<ReceiptCode>().unwrap(), code, "{typed}");
    }
    for wrong in [
        "",
        "abc",
        "uuuuuuuuuuuuuuuuuuuu",
        &format!("{code}0"),
        "../../../../admin/xx",
    ] {
        assert!(wrong.parse::<ReceiptCode>().is_err(), "{wrong}");
    }
}

#[test]
fn a_choice_that_is_not_there_is_told_at_its_field() {
    assert_eq!(
        errors(&[
            ("text", "Fler bänkar vid ån, tack."),
            ("kind", "wish"),
            ("tie", "x")
        ]),
        ["kind", "tie"]
    );
}

#[test]
fn a_form_is_ours_only_for_its_dialogue_and_for_a_season() {
    let random = Random::seeded(7);
    let (dialogue, other) = (Id::new(noon(), &random), Id::new(noon(), &random));
    let time = |dialogue, key| FormTime {
        secret: &[7; 32],
        dialogue: Some(dialogue),
        key,
    };
    let ours = time(dialogue, "k");
    let token = ours.sign(noon());
    let after = |seconds| noon().plus(SignedDuration::from_secs(seconds));
    assert_eq!(ours.check(&token, after(2)), Err(Hold::TooFast));
    assert_eq!(ours.check(&token, after(3)), Ok(()));
    assert_eq!(ours.check(&token, after(90 * 24 * 3600)), Ok(()));
    assert_eq!(
        ours.check(&token, after(90 * 24 * 3600 + 1)),
        Err(Hold::TooOld)
    );
    assert_eq!(ours.check(&token, after(-1)), Err(Hold::TooOld));
    assert_eq!(time(other, "k").check(&token, after(9)), Err(Hold::TooOld));
    assert_eq!(
        time(dialogue, "x").check(&token, after(9)),
        Err(Hold::TooOld)
    );
    let moved = token.replacen('1', "2", 1);
    for forged in ["", ".", "1", moved.as_str()] {
        assert_eq!(ours.check(forged, after(9)), Err(Hold::TooOld), "{forged}");
    }
    // Shown again: what was typed fast can be sent as soon as the first time is ripe.
    assert_eq!(ours.again(&token, after(1)), token);
    let renewed = ours.again(&token, after(90_000));
    assert_eq!(ours.check(&renewed, after(90_003)), Ok(()));
}

#[test]
fn p23_the_most_alike_comes_first_and_the_unlike_not_at_all() {
    let candidates = [
        (1, "", "Belys gångvägen till stationen."),
        (2, "", "En bänk på torget, gärna med ryggstöd."),
        (3, "Fler bänkar", "Sätt fler bänkar med ryggstöd på torget."),
    ];
    let candidates = candidates
        .into_iter()
        .map(|(n, title, text)| (n, title.to_owned(), text.to_owned()))
        .collect();
    let found = Similar::best(&stems(BENCHES), candidates);
    let numbers: Vec<i64> = found.iter().map(|s| s.number).collect();
    assert_eq!(numbers, [3, 2]);
    assert_eq!(found[0].title, "Fler bänkar");
}

proptest! {
    #[test]
    fn whatever_is_typed_is_taken_whole_or_said_to_be_wrong(
        text in any::<String>(),
        title in ".{0,200}",
        name in ".{0,100}",
        email in ".{0,40}",
        kind in ".{0,12}",
    ) {
        let mut form = form(&[("text", &text), ("title", &title), ("name", &name), ("email", &email), ("kind", &kind)]);
        match Draft::parse(&mut form, Locale::Sv) {
            Some(draft) => {
                prop_assert!(form.is_valid());
                let length = draft.text.chars().count();
                prop_assert!((TEXT_MIN..=TEXT_MAX).contains(&length));
                prop_assert!(draft.title.chars().count() <= TITLE_MAX);
                prop_assert!(draft.shown_name.chars().count() <= NAME_MAX);
                prop_assert!(!draft.title.contains('\n') && !draft.shown_name.contains('\n'));
            }
            None => prop_assert!(!form.is_valid()),
        }
        // What was typed is there to be shown again, to the letter.
        prop_assert_eq!(form.value("text"), text);
    }

    #[test]
    fn a_text_of_letters_and_lines_is_kept_to_the_letter(text in "[a-zåäö]{5}[a-zåäö ,.!?\n]{5,500}[a-zåäö]") {
        prop_assert_eq!(Draft::new(&text, Locale::Sv).text, text);
    }
}
