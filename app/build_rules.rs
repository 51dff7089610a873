//! Which tests carry a rule's id in their name ("p13_…"), and which constraints, triggers and unique indexes do, so that
//! `radslag policy` tells what is there and not what somebody wrote down once.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The Rust text of the lists: the tests, by file and name, and what is named in the schema, of both databases together and of each.
pub fn generate(app: &Path) -> String {
    let root = app.parent().expect("the app lies in the workspace");
    let mut tests = Vec::new();
    for folder in [
        app.join("src"),
        root.join("server/tests"),
        root.join("server/src"),
    ] {
        for file in files(&folder, "rs") {
            let within = file.strip_prefix(root).unwrap_or(&file);
            let path = within.with_extension("");
            let text = fs::read_to_string(&file).expect("a readable file");
            tests.extend(
                names_after(&text, &["fn "])
                    .map(|name| format!("{} {name}", path.to_string_lossy())),
            );
        }
    }
    tests.sort();
    let migrations = root.join("migrations");
    let [sqlite, postgres] = ["sqlite", "postgres"].map(|own| standing(&migrations, own));
    // What the databases cannot share has the same name in both where each can hold it by itself; PostgreSQL holds some
    // of it together.
    let mut constraints: Vec<String> = sqlite.iter().chain(&postgres).cloned().collect();
    constraints.sort();
    constraints.dedup();
    let mut out = String::new();
    list(&mut out, "const TESTS", &tests);
    list(&mut out, "const CONSTRAINTS", &constraints);
    list(&mut out, "#[cfg(test)] pub(super) const ON_SQLITE", &sqlite);
    list(
        &mut out,
        "#[cfg(test)] pub(super) const ON_POSTGRES",
        &postgres,
    );
    out
}

fn list(out: &mut String, constant: &str, rows: &[String]) {
    writeln!(out, "{constant}: &[&str] = &{rows:?};").expect("a string takes it");
}

/// The names with a rule's id that constraints, triggers and unique indexes have when all migrations of a database have run: those of
/// both and those in the folder of its `own`, in their order. What went with a table or was dropped is not among them.
fn standing(migrations: &Path, own: &str) -> Vec<String> {
    let mut scripts: Vec<PathBuf> = files(migrations, "sql");
    scripts.retain(|script| {
        script
            .parent()
            .is_some_and(|folder| folder == migrations || folder.ends_with(own))
    });
    scripts.sort_by_key(|script| script.file_name().map(ToOwned::to_owned));
    // Each with its table.
    let mut named: Vec<(String, String)> = Vec::new();
    for script in scripts {
        let text = fs::read_to_string(&script).expect("a readable file");
        let lines = text
            .lines()
            .map(|line| line.split_once("--").map_or(line, |(sql, _)| sql));
        let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
        let mut table = "";
        for (at, word) in words.iter().copied().enumerate() {
            let name = |after: usize| words.get(at + after).copied().map_or("", name_in);
            match (word, name(1)) {
                ("CREATE" | "ALTER", "TABLE") => table = name(2),
                ("DROP", "TABLE") => named.retain(|(_, of)| of != name(2)),
                ("CREATE", "TRIGGER") => {
                    let on = words[at..].iter().position(|word| *word == "ON");
                    let of = on.map_or("", |on| name(on + 1));
                    named.push((name(2).to_owned(), of.to_owned()));
                }
                ("CREATE", "UNIQUE") => named.push((name(3).to_owned(), name(5).to_owned())),
                ("DROP", "TRIGGER" | "INDEX" | "CONSTRAINT") => {
                    named.retain(|(there, _)| there != name(2));
                }
                ("CONSTRAINT", new) if at == 0 || words[at - 1] != "DROP" => {
                    named.push((new.to_owned(), table.to_owned()));
                }
                _ => {}
            }
        }
    }
    let mut names: Vec<String> = named.into_iter().map(|(name, _)| name).collect();
    names.retain(|name| is_of_a_rule(name));
    names.sort();
    names.dedup();
    names
}

/// The name that `word` begins with.
fn name_in(word: &str) -> &str {
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    &word[..end.unwrap_or(word.len())]
}

/// All files below `folder` whose names end in `extension`, in order; cargo is told to look at them again.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The names that begin with a rule's id and stand right after one of `words`.
fn names_after<'a>(text: &'a str, words: &[&str]) -> impl Iterator<Item = &'a str> {
    let starts: Vec<usize> = words
        .iter()
        .flat_map(|word| text.match_indices(word).map(|(at, word)| at + word.len()))
        .collect();
    starts.into_iter().filter_map(|at| {
        let rest = &text[at..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        let name = &rest[..end];
        is_of_a_rule(name).then_some(name)
    })
}

/// Whether `name` begins with "p" and two digits.
fn is_of_a_rule(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next() == Some(b'p')
        && letters.next().is_some_and(|b| b.is_ascii_digit())
        && letters.next().is_some_and(|b| b.is_ascii_digit())
        && letters.next() == Some(b'_')
}
