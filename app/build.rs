//! Turns the Fluent files of `locales/` into one Rust function per message, so that a key or an
//! argument that is wrong, or missing in a language, fails the build (docs/adr/0003); and lists what carries
//! the id of a rule of the policy.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/core/no_break.rs"]
mod no_break;
#[path = "build_rules.rs"]
mod rules;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Languages in the order of the `Locale` enum; the first is the source.
const LANGUAGES: [(&str, &str); 9] = [
    ("sv", "Sv"),
    ("sv-simple", "Simple"),
    ("en", "En"),
    ("fi", "Fi"),
    ("uk", "Uk"),
    ("so", "So"),
    ("bs", "Bs"),
    ("ar", "Ar"),
    ("fa", "Fa"),
];

/// The languages of the admin area, where the folder `staff/` is read too (docs/adr/0012).
const AT_WORK: [&str; 2] = ["sv", "en"];

/// What one language says for one key.
struct Message {
    /// Whether it is for the admin area only.
    at_work: bool,
    /// The text, when no argument or selector stands in it.
    fixed: Option<String>,
    variables: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

fn main() {
    let app = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = app.join("locales");
    println!("cargo:rerun-if-changed={}", root.display());

    let languages: Vec<(&str, &str, Messages, Vec<PathBuf>)> = LANGUAGES
        .iter()
        .map(|(code, variant)| {
            let folder = root.join(code);
            let mut files = files_of(&folder, "ftl");
            if AT_WORK.contains(code) {
                files.extend(files_of(&folder.join("staff"), "ftl"));
            }
            (*code, *variant, read(&files), files)
        })
        .collect();

    let errors = compare(&languages);
    assert!(
        errors.is_empty(),
        "the Fluent files disagree:\n{}",
        errors.join("\n")
    );

    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("texts.rs"), generate(&languages)).expect("OUT_DIR is writable");
    // The browser's part is built without the policy.
    if env::var("CARGO_FEATURE_SSR").is_ok() {
        fs::write(out.join("rules.rs"), rules::generate(&app)).expect("OUT_DIR is writable");
        let examples = example_translations(&app.join("src/examples/content/translations"));
        fs::write(out.join("example_translations.rs"), examples).expect("OUT_DIR is writable");
    }
}

/// The example dialogues in other languages: each file with the address part of its dialogue and its language, from
/// its name `<slug>.<language>.toml`.
fn example_translations(folder: &Path) -> String {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut out = String::from("const TRANSLATIONS: &[(&str, &str, &str)] = &[\n");
    for file in files_of(folder, "toml") {
        let name = file
            .file_stem()
            .and_then(|name| name.to_str())
            .expect("a name in UTF-8");
        let (slug, language) = name
            .split_once('.')
            .unwrap_or_else(|| panic!("{}: no language in the name", file.display()));
        let _ = writeln!(
            out,
            "    ({slug:?}, {language:?}, include_str!({:?})),",
            file.display().to_string()
        );
    }
    out.push_str("];\n");
    out
}

/// The files of a folder that end in `.ending`, by their names.
fn files_of(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    files
}

/// A file's text, with spaces that do not break where something must stay together.
fn text_of(file: &Path) -> String {
    no_break::keep_together(&fs::read_to_string(file).expect("a readable file"))
}

fn read(files: &[PathBuf]) -> Messages {
    let mut messages = Messages::new();
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        let at_work = file
            .parent()
            .is_some_and(|folder| folder.ends_with("staff"));
        let source = text_of(file);
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{}: {key} has no text", file.display()));
            let mut variables = BTreeSet::new();
            collect(&pattern, &mut variables);
            let previous = messages.insert(
                key.clone(),
                Message {
                    at_work,
                    fixed: fixed_text(&pattern),
                    variables,
                },
            );
            assert!(
                previous.is_none(),
                "{}: {key} is there twice",
                file.display()
            );
        }
    }
    messages
}

fn fixed_text(pattern: &Pattern<String>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Some(value.clone()),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<String>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        _ => {}
    }
}

fn compare(languages: &[(&str, &str, Messages, Vec<PathBuf>)]) -> Vec<String> {
    let mut errors = Vec::new();
    let (_, _, source, _) = &languages[0];
    for (code, _, messages, _) in &languages[1..] {
        for (key, message) in source {
            match messages.get(key) {
                None if message.at_work && !AT_WORK.contains(code) => {}
                None => errors.push(format!("{code}: {key} is missing")),
                Some(other) if other.at_work != message.at_work => {
                    errors.push(format!(
                        "{code}: {key} is for the admin area in one language only"
                    ));
                }
                Some(other) if !other.variables.is_subset(&message.variables) => {
                    errors.push(format!(
                        "{code}: {key} uses an argument that the source has not"
                    ));
                }
                Some(_) => {}
            }
        }
        for key in messages.keys().filter(|key| !source.contains_key(*key)) {
            errors.push(format!("{code}: {key} is not in the source language"));
        }
    }
    errors
}

fn generate(languages: &[(&str, &str, Messages, Vec<PathBuf>)]) -> String {
    let mut out = String::new();
    let (_, _, source, _) = &languages[0];
    for (key, message) in source {
        let name = key.replace('-', "_");
        let shown = message
            .fixed
            .as_deref()
            .unwrap_or("a text with arguments")
            .replace('\n', " ");
        let _ = writeln!(out, "/// `{key}`: {shown:?}");
        let at_work = if message.at_work {
            "at_work(locale)"
        } else {
            "locale"
        };
        let everywhere: Option<Vec<(&str, &str)>> = languages
            .iter()
            .filter_map(|(_, variant, messages, _)| Some((variant, messages.get(key)?)))
            .map(|(variant, said)| said.fixed.as_deref().map(|text| (*variant, text)))
            .collect();
        if let Some(text) = everywhere.as_deref().and_then(same) {
            let _ = writeln!(
                out,
                "pub fn {name}(_: Locale) -> &'static str {{ {text:?} }}"
            );
        } else if let Some(texts) = everywhere {
            let _ = writeln!(out, "pub fn {name}(locale: Locale) -> &'static str {{");
            if message.at_work {
                // Swedish and English, in that order.
                let _ = writeln!(
                    out,
                    "    if at_work(locale) == Locale::En {{ {:?} }} else {{ {:?} }}",
                    texts[1].1, texts[0].1
                );
            } else {
                let said: Vec<&str> = texts.iter().map(|(_, text)| *text).collect();
                let _ = writeln!(out, "    {said:?}[locale as usize]");
            }
            let _ = writeln!(out, "}}");
        } else {
            let mut parameters = String::new();
            let mut pairs = String::new();
            for variable in &message.variables {
                let argument = variable.replace('-', "_");
                let _ = write!(parameters, ", {argument}: impl Into<FluentValue<'a>>");
                let _ = write!(pairs, "({variable:?}, {argument}.into()), ");
            }
            let _ = writeln!(
                out,
                "pub fn {name}<'a>(locale: Locale{parameters}) -> String {{ format({at_work}, {key:?}, [{pairs}]) }}"
            );
        }
    }
    let _ = writeln!(
        out,
        "/// The Fluent sources of a language, for messages with arguments.\nfn sources(locale: Locale) -> &'static [&'static str] {{ match locale {{"
    );
    for (_, variant, _, files) in languages {
        let _ = write!(out, "    Locale::{variant} => &[");
        for file in files {
            let _ = write!(out, "{:?}, ", text_of(file));
        }
        let _ = writeln!(out, "],");
    }
    let _ = writeln!(out, "}} }}");
    out
}

/// The text, where it is the same in every language.
fn same<'a>(texts: &[(&str, &'a str)]) -> Option<&'a str> {
    let (_, first) = texts.first()?;
    texts
        .iter()
        .all(|(_, text)| text == first)
        .then_some(*first)
}
