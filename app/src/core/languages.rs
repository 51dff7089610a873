//! What must hold of the Fluent files in every language, past what the build looks at: one word for one thing, all the forms
//! of the plural that the language has, and that who runs the site is named in them alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use regex::Regex;

use super::Locale;

type Messages = BTreeMap<String, Pattern<String>>;

/// What residents read in one language.
fn messages(l: Locale) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(l.tag());
    let mut messages = Messages::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source).unwrap();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                messages.insert(message.id.name, message.value.unwrap());
            }
        }
    }
    messages
}

/// The words of a pattern with those of all its choices, without its arguments.
fn words(pattern: &Pattern<String>) -> String {
    let mut all = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.push_str(value),
            PatternElement::Placeable { expression } => all.push_str(&words_in(expression)),
        }
    }
    all.to_lowercase()
}

fn words_in(expression: &Expression<String>) -> String {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| words(&variant.value) + " ")
            .collect(),
        Expression::Inline(InlineExpression::Placeable { expression }) => words_in(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => value.clone(),
        Expression::Inline(_) => " ".to_owned(),
    }
}

/// The choices by a number in a pattern, each with the forms of the plural that it names.
fn plurals(pattern: &Pattern<String>, found: &mut Vec<BTreeSet<&'static str>>) {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        else {
            continue;
        };
        let mut forms = BTreeSet::new();
        let mut by_word = false;
        for variant in variants {
            if let VariantKey::Identifier { name } = &variant.key {
                match FORMS.iter().find(|form| *form == name) {
                    Some(form) => {
                        forms.insert(*form);
                    }
                    None => by_word = true,
                }
            }
            plurals(&variant.value, found);
        }
        if !by_word && forms.iter().any(|form| *form != "other") {
            found.push(forms);
        }
    }
}

/// The forms of the plural that whole numbers have in a language (CLDR). Bosnian, Finnish and so on have more for
/// fractions and millions, which nothing here counts.
fn forms_of(l: Locale) -> BTreeSet<&'static str> {
    let tag = if l == Locale::Simple { "sv" } else { l.tag() };
    let locale: icu::locale::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
    (0_u32..1000)
        .map(|number| match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    word: String,
    stems: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

fn glossary(l: Locale) -> BTreeMap<String, Term> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(l.tag())
        .join("glossary.toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_language_has_one_word_for_one_thing() {
    let swedish = messages(Locale::Sv);
    let terms: Vec<(String, Vec<Regex>)> = glossary(Locale::Sv)
        .into_iter()
        .map(|(term, said)| {
            let stems = said
                .stems
                .iter()
                .map(|stem| Regex::new(stem).unwrap())
                .collect();
            (term, stems)
        })
        .collect();
    let mut strays = Vec::new();
    for l in Locale::ALL.iter().copied().filter(|l| *l != Locale::Sv) {
        let (said, glossary) = (messages(l), glossary(l));
        for (term, stems) in &terms {
            let own = &glossary[term];
            for (key, pattern) in &swedish {
                let original = words(pattern);
                if own.without.contains(key) || !stems.iter().any(|stem| stem.is_match(&original)) {
                    continue;
                }
                let translated = words(&said[key]);
                if !own
                    .stems
                    .iter()
                    .any(|stem| translated.contains(stem.as_str()))
                {
                    strays.push(format!(
                        "{l}: {key} says something else than {} for {term}",
                        own.word
                    ));
                }
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

#[test]
fn every_choice_by_number_has_all_the_forms_of_its_language() {
    let mut lacking = Vec::new();
    for l in Locale::ALL.iter().copied() {
        let needed = forms_of(l);
        for (key, pattern) in messages(l) {
            let mut choices = Vec::new();
            plurals(&pattern, &mut choices);
            for has in choices {
                let lacks: Vec<_> = needed.difference(&has).collect();
                // Where none and nothing are one: "zero" may be said by "other".
                if lacks.iter().any(|form| **form != "zero") {
                    lacking.push(format!("{l}: {key} has {has:?} and not {lacks:?}"));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// The code of the product in `folder`, without what is only for tests.
fn code_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            code_in(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn the_municipality_is_named_in_texts_that_are_translated_and_not_in_the_code() {
    let owner = super::text::site_owner(Locale::Sv);
    let place = owner.split(' ').next().unwrap().trim_end_matches('s');
    let mut files = Vec::new();
    code_in(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    assert!(files.len() > 100, "{}", files.len());
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let named = code
            .lines()
            .find(|line| line.contains(place) && !line.trim_start().starts_with("//"));
        assert_eq!(named, None, "{}", file.display());
    }
}
