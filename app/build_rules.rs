//! Which tests carry a rule's id in their name ("p13_…"), and which constraints and triggers do, so that
//! `radslag policy` tells what is there and not what somebody wrote down once.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The Rust text of two lists: the tests, by file and name, and the database's constraints and triggers.
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
    let mut constraints: Vec<String> = Vec::new();
    for file in files(&root.join("migrations"), "sql") {
        let text = fs::read_to_string(&file).expect("a readable file");
        constraints
            .extend(names_after(&text, &["CONSTRAINT ", "CREATE TRIGGER "]).map(str::to_owned));
    }
    tests.sort();
    // What the databases cannot share has the same name in both where each can hold it by itself; PostgreSQL holds some
    // of it together.
    constraints.sort();
    constraints.dedup();
    let mut out = String::new();
    list(&mut out, "TESTS", &tests);
    list(&mut out, "CONSTRAINTS", &constraints);
    out
}

fn list(out: &mut String, name: &str, rows: &[String]) {
    writeln!(out, "const {name}: &[&str] = &{rows:?};").expect("a string takes it");
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
