//! The questions of questions.txt, asked of the example content.

use super::{named, search_in};
use crate::core::Locale;
use crate::db::Dialect;
use crate::on_both_databases;
use crate::search::model::{Found, Hit};
use crate::testing::Examples;

/// A line of the file.
struct Expected {
    l: Locale,
    words: &'static str,
    /// None where nothing is to be found.
    marked: Option<&'static str>,
    dialogue: &'static str,
    instead: Option<&'static str>,
}

fn questions() -> Vec<Expected> {
    include_str!("questions.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" => "))
        .map(|(question, answer)| {
            let (lang, words) = question.split_once(": ").unwrap();
            let (answer, instead) = match answer.split_once(" ~ ") {
                Some((answer, instead)) => (answer, Some(instead)),
                None => (answer, None),
            };
            let (marked, dialogue) = answer.split_once(" @ ").unwrap_or((answer, ""));
            Expected {
                l: lang.parse().unwrap(),
                words,
                marked: (marked != "nothing").then_some(marked),
                dialogue,
                instead,
            }
        })
        .collect()
}

/// The words that are marked in a result, in lower case.
fn marks(hit: &Hit) -> Vec<String> {
    let texts = [&hit.title, &hit.excerpt];
    let parts = texts.into_iter().flatten().flat_map(|text| &text.parts);
    parts
        .filter(|part| part.is_hit)
        .map(|part| part.words.to_lowercase())
        .collect()
}

fn is_right(found: &Found, expected: &Expected) -> bool {
    let Some(marked) = expected.marked else {
        return found.hits.is_empty();
    };
    let is_there = found.hits.iter().any(|hit| {
        hit.path.contains(expected.dialogue) && marks(hit).iter().any(|word| word == marked)
    });
    let instead = found.instead.first().map(|word| word.shown.as_str());
    is_there && (expected.instead.is_none() || instead == expected.instead)
}

on_both_databases! {
    async fn p23_questions_have_the_answers_that_people_expect(db: Examples) {
        let questions = questions();
        assert!(questions.len() >= 40, "{} questions", questions.len());
        let mut wrong = Vec::new();
        for expected in &questions {
            let found = search_in(&db.app, expected.words, expected.l).await;
            if !is_right(&found, expected) {
                let hits: Vec<(String, Vec<String>)> = found.hits.iter().map(|hit| (named(hit), marks(hit))).collect();
                wrong.push(format!("{}: {hits:?} {:?} {:?}", expected.words, found.instead, found.left_out));
            }
        }
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}

/// What is found for every question: each result by its name, in order, with all counts.
async fn everything_in(dialect: Dialect) -> Vec<String> {
    let db = Examples::told(dialect).await;
    let mut all = Vec::new();
    for expected in questions() {
        let found = search_in(&db.app, expected.words, expected.l).await;
        let hits: Vec<String> = found.hits.iter().map(named).collect();
        all.push(format!(
            "{}: {hits:?} {:?} {:?} {:?} {:?} {:?}",
            expected.words,
            found.kinds,
            found.dialogues,
            found.bodies,
            found.instead,
            found.left_out
        ));
    }
    all
}

mod p23_both_databases_answer_the_same_in_the_same_order {
    use super::{Dialect, everything_in};

    #[tokio::test]
    async fn postgres() {
        let sqlite = everything_in(Dialect::Sqlite).await;
        let postgres = everything_in(Dialect::Postgres).await;
        for (one, other) in sqlite.iter().zip(&postgres) {
            assert_eq!(one, other);
        }
    }
}
