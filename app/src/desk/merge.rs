//! Two people with the same form open: what each of them changed, and what both did. Pure.
//!
//! A form carries a digest of what each field held when it was filled. With it the one who saves last
//! overwrites nothing by leaving a field alone: there is what the field held, what is saved now, and what
//! is typed here, and only where all three differ somebody has to choose.

use std::collections::BTreeMap;

use crate::core::Form;
use crate::core::digest::sha256_hex;

/// How much of a digest is kept: enough that no two texts of a field are taken for the same by chance.
const DIGITS: usize = 16;

/// What each field of a form held when the form was filled, as a digest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled(BTreeMap<String, String>);

impl Filled {
    /// The fields of `form` as they are.
    pub fn of(form: &Form) -> Self {
        Self(
            form.names()
                .map(|name| (name.to_owned(), digest(form.value(name))))
                .collect(),
        )
    }

    /// As [`Filled::posted`] wrote it. What cannot be read is left out, and counts as changed.
    pub fn read(posted: &str) -> Self {
        let pairs = posted.split(',').filter_map(|pair| pair.split_once(':'));
        Self(
            pairs
                .map(|(name, digest)| (name.to_owned(), digest.to_owned()))
                .collect(),
        )
    }

    /// As it is posted with the form.
    pub fn posted(&self) -> String {
        let pairs: Vec<String> = self
            .0
            .iter()
            .map(|(name, digest)| format!("{name}:{digest}"))
            .collect();
        pairs.join(",")
    }

    /// Forgets what those fields of `typed` held that were changed and that `no_longer` can be: what is
    /// typed there is shown, since it cannot be kept.
    pub fn forget(&mut self, typed: &Form, no_longer: impl Fn(&str) -> bool) {
        self.0.retain(|name, held| {
            let is_changed = *held != digest(typed.value(name));
            !(is_changed && no_longer(name))
        });
    }

    /// Whether the field held `value`. One that was not there held nothing that is known.
    fn held(&self, name: &str, value: &str) -> bool {
        self.0.get(name).is_some_and(|held| *held == digest(value))
    }
}

fn digest(value: &str) -> String {
    let mut digits = sha256_hex(value.trim());
    digits.truncate(DIGITS);
    digits
}

/// What came of two who changed the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// What is typed, with what was saved meanwhile in the fields that were left alone.
    pub form: Form,
    /// The fields that got what was saved.
    pub taken: Vec<&'static str>,
    /// The fields that both changed, each in their own way: they keep what was typed.
    pub both: Vec<&'static str>,
}

/// Brings `typed` together with what is `saved` now, field by field of `saved`. The fields of a list in
/// `together` only mean something with one another: they are all taken, or none of them is.
pub fn merge(filled: &Filled, typed: &Form, saved: &Form, together: &[&[&'static str]]) -> Merged {
    let mut merged = Merged {
        form: typed.clone(),
        taken: Vec::new(),
        both: Vec::new(),
    };
    for part in parts(saved, together) {
        let is_as_held = |form: &Form| part.iter().all(|name| filled.held(name, form.value(name)));
        let differ = part
            .iter()
            .copied()
            .filter(|name| typed.value(name).trim() != saved.value(name).trim());
        if is_as_held(typed) {
            merged.taken.extend(differ);
            for name in part {
                merged.form = merged.form.with(name, saved.value(name));
            }
        } else if !is_as_held(saved) {
            merged.both.extend(differ);
        }
    }
    merged
}

/// The fields of `form`, those in one list of `together` as one part.
fn parts(form: &Form, together: &[&[&'static str]]) -> Vec<Vec<&'static str>> {
    let single = form
        .names()
        .filter(|name| !together.iter().any(|part| part.contains(name)))
        .map(|name| vec![name]);
    single
        .chain(together.iter().map(|part| part.to_vec()))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAMES: [&str; 4] = ["title", "lead", "group", "measure"];
    const PAIR: &[&[&str]] = &[&["group", "measure"]];

    fn form(values: &[String]) -> Form {
        NAMES
            .iter()
            .zip(values)
            .fold(Form::new(), |form, (name, value)| form.with(name, value))
    }

    fn forms() -> impl Strategy<Value = [Form; 3]> {
        // Few values, so that fields are often left alone and sometimes changed alike.
        let one = || prop::collection::vec("[abc]", NAMES.len());
        (one(), one(), one()).prop_map(|(a, b, c)| [form(&a), form(&b), form(&c)])
    }

    proptest! {
        #[test]
        fn what_was_left_alone_gets_what_was_saved_and_the_rest_keeps_what_was_typed([held, typed, saved] in forms()) {
            let merged = merge(&Filled::of(&held), &typed, &saved, &[]);
            for name in NAMES {
                let left_alone = typed.value(name) == held.value(name);
                let expected = if left_alone { saved.value(name) } else { typed.value(name) };
                prop_assert_eq!(merged.form.value(name), expected);
            }
        }

        #[test]
        fn nothing_of_either_is_lost_unseen([held, typed, saved] in forms()) {
            for together in [&[][..], PAIR] {
                let merged = merge(&Filled::of(&held), &typed, &saved, together);
                for name in NAMES {
                    let (mine, other, now) = (typed.value(name), saved.value(name), merged.form.value(name));
                    if now != mine {
                        prop_assert_eq!(mine, held.value(name), "what was typed is kept: {}", name);
                        prop_assert!(merged.taken.contains(&name));
                    }
                    if now != other && other != held.value(name) {
                        prop_assert!(merged.both.contains(&name), "what the other saved is shown: {}", name);
                    }
                }
            }
        }

        #[test]
        fn only_what_both_changed_asks_for_a_choice([held, typed, saved] in forms()) {
            let merged = merge(&Filled::of(&held), &typed, &saved, &[]);
            for name in merged.both {
                prop_assert_ne!(typed.value(name), saved.value(name));
                prop_assert_ne!(typed.value(name), held.value(name));
                prop_assert_ne!(saved.value(name), held.value(name));
            }
        }

        #[test]
        fn without_a_choice_to_make_it_does_not_matter_who_was_first([held, typed, saved] in forms()) {
            let filled = Filled::of(&held);
            let (one, other) = (merge(&filled, &typed, &saved, PAIR), merge(&filled, &saved, &typed, PAIR));
            prop_assert_eq!(one.both.is_empty(), other.both.is_empty());
            if one.both.is_empty() {
                prop_assert_eq!(one.form, other.form);
            }
        }

        #[test]
        fn what_belongs_together_is_never_mixed([held, typed, saved] in forms()) {
            let merged = merge(&Filled::of(&held), &typed, &saved, PAIR);
            let pair = |form: &Form| (form.value("group").to_owned(), form.value("measure").to_owned());
            prop_assert!([pair(&typed), pair(&saved)].contains(&pair(&merged.form)));
        }

        #[test]
        fn what_is_posted_makes_a_round_trip(values in prop::collection::vec(".*", NAMES.len())) {
            let filled = Filled::of(&form(&values));
            prop_assert_eq!(Filled::read(&filled.posted()), filled.clone());
            prop_assert!(!filled.posted().contains(char::is_whitespace), "so that no page shows it as a text");
        }
    }

    #[test]
    fn what_can_no_longer_be_kept_is_shown_when_it_was_changed() {
        let held = Form::new().with("title", "a").with("goal", "a");
        let typed = Form::new().with("title", "b").with("goal", "a");
        let mut filled = Filled::of(&held);
        filled.forget(&typed, |_| true);
        assert_eq!(merge(&filled, &typed, &held, &[]).both, ["title"]);
    }

    #[test]
    fn a_form_that_does_not_say_what_it_held_overwrites_nothing_unseen() {
        let (typed, saved) = (
            Form::new().with("title", "b"),
            Form::new().with("title", "a"),
        );
        for nothing in ["", "title", "::,,", "lead:0"] {
            let merged = merge(&Filled::read(nothing), &typed, &saved, &[]);
            assert_eq!(merged.both, ["title"], "{nothing}");
        }
    }
}
