//! What `radslag policy` says is so.

use http::StatusCode;

use super::{Place, Rule, Status};
use crate::core::Locale;
use crate::on_both_databases;
use crate::testing::fetch;

#[test]
fn every_rule_that_is_kept_has_a_test_and_a_place() {
    for rule in Rule::ALL.iter().copied() {
        match rule.status() {
            Status::Kept => {
                assert!(
                    !rule.tests().is_empty(),
                    "{rule} has no test that carries its id"
                );
                assert!(!rule.places().is_empty(), "{rule} is kept nowhere");
            }
            Status::CollectingOnly => assert!(!rule.places().is_empty(), "{rule}"),
        }
    }
}

#[test]
fn p09_each_rule_follows_from_words_that_stand_in_the_policy() {
    let (policy, _) = crate::pages::Standing::Policy.source(Locale::Sv);
    let flat = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let policy = flat(policy);
    for rule in Rule::ALL {
        for words in rule.words() {
            assert!(policy.contains(&flat(words)), "{rule}: {words}");
        }
        assert!(!rule.words().is_empty(), "{rule}");
    }
}

#[test]
fn the_code_that_is_named_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for rule in Rule::ALL {
        for path in rule.code() {
            assert!(root.join(path).is_file(), "{rule}: {path}");
        }
    }
}

#[test]
fn the_rooms_in_which_a_rule_is_held_are_named() {
    for (rule, path) in [
        // What is reviewed changes in steps, each kept in the log and told to its sender, and what everybody reads follows from them.
        (Rule::P5, "app/src/deliveries/at_once.rs"),
        (Rule::P5, "app/src/moderation/model/ruling.rs"),
        (Rule::P5, "app/src/moderation/actions.rs"),
        (Rule::P5, "app/src/photos/actions/review.rs"),
        (Rule::P5, "app/src/places/actions.rs"),
        (Rule::P5, "app/src/contributions/conditions.rs"),
        (Rule::P17, "app/src/deliveries/forgetting.rs"),
        // Whom no mail reaches is told by letter or by a call where their idea belongs; what is covered or left out is so in every
        // dialogue that it was sent on to.
        (Rule::P22, "app/src/deliveries/at_once.rs"),
        (Rule::P22, "app/src/moderation/actions.rs"),
        (Rule::P22, "app/src/photos/actions/review.rs"),
        (Rule::P22, "app/src/places/actions.rs"),
        (Rule::P23, "app/src/contributions/conditions.rs"),
    ] {
        assert!(rule.places().contains(&Place::Code(path)), "{rule}: {path}");
    }
}

#[test]
fn a_name_carries_all_ids_that_it_begins_with() {
    let carried = |name: &str| -> Vec<Rule> {
        Rule::ALL
            .iter()
            .copied()
            .filter(|rule| rule.is_carried_by(name))
            .collect()
    };
    assert_eq!(carried("p05_no_step_is_skipped"), [Rule::P5]);
    assert_eq!(carried("p16_p28_the_database"), [Rule::P16, Rule::P28]);
    assert_eq!(carried("a_p05_step"), []);
    assert_eq!(carried("p5_step"), []);
}

#[test]
fn places_are_told_with_the_gates_and_constraints_that_there_are() {
    let places = Rule::P13.places();
    assert!(
        places.contains(&Place::Constraint("p13_can_be_influenced")),
        "{places:?}"
    );
    assert!(
        places.contains(&Place::Gate(crate::dialogues::Gate::OwnQuestion)),
        "{places:?}"
    );
}

on_both_databases! {
    async fn every_page_that_is_named_has_a_route(db: TestDb) {
        let routes = crate::routes(crate::site::Routes::new(db.app.clone()));
        for rule in Rule::ALL {
            for page in rule.pages() {
                let is_there = routes.table().iter().any(|declared| declared.path == *page);
                assert!(is_there, "{rule}: {page}");
            }
        }
    }

    async fn the_pages_that_are_named_are_there(db: TestDb) {
        for rule in Rule::ALL {
            for page in rule.pages().iter().filter(|page| !page.contains('{')) {
                let (status, _) = fetch(&db.app, page).await;
                let is_there = status == StatusCode::OK || page.starts_with("/admin") && status == StatusCode::SEE_OTHER;
                assert!(is_there, "{rule}: {page} {status}");
            }
        }
    }
}
