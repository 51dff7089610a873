//! Search, on both databases: the same answers in the same order, and nothing that is not public.

mod filters;
mod kept;
mod pages;
mod plans;
mod questions;

use super::actions::{Question, find};
use super::model::{Filter, Found, Hit, Named};
use crate::app::App;
use crate::core::Locale;

/// What is found for `words` on a page in `l`.
async fn search_in(app: &App, words: &str, l: Locale) -> Found {
    let question = Question {
        words: words.to_owned(),
        ..Question::default()
    };
    find(&mut app.db.read().await.unwrap(), &question, l)
        .await
        .unwrap()
}

/// What is found for `words` on a Swedish page.
async fn search(app: &App, words: &str) -> Found {
    search_in(app, words, Locale::Sv).await
}

/// What of it is left under `filter`.
async fn search_under(app: &App, words: &str, filter: Filter) -> Found {
    let question = Question {
        words: words.to_owned(),
        filter,
        ..Question::default()
    };
    find(&mut app.db.read().await.unwrap(), &question, Locale::Sv)
        .await
        .unwrap()
}

/// A result as a test names it: "ide ett-levande-torg/5", "beslut § 87", "svar Sitta och vila".
fn named(hit: &Hit) -> String {
    let title: String = hit
        .title
        .iter()
        .flat_map(|title| &title.parts)
        .map(|part| part.words.as_str())
        .collect();
    let place: Vec<&str> = hit.path.split('/').skip(2).collect();
    match &hit.named {
        Named::Decision { body, paragraph } => {
            format!("beslut {} § {paragraph}", body.name(Locale::Sv))
        }
        Named::AnswerToTheme => format!("svar {title}"),
        Named::AnswerToIdea(number) => format!("svar {}/{number}", place[0]),
        Named::Idea(_, number) => format!("ide {}/{number}", place[0]),
        Named::Initiative(number) => format!("initiativ {number}"),
        Named::Own => format!("dialog {}", place[0]),
    }
}
