//! `radslag body`: the municipality's political bodies.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use radslag_app::bodies::{self, BodyKind, NewBody};
use radslag_app::core::{Date, Locale};
use radslag_app::deed::Actor;
use radslag_app::dialogues::{EntryError, parse_day};

use super::Problem;
use crate::config::Shared;

/// What to do with bodies.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add the council, the executive board or a committee.
    Add(New),
    /// List all bodies: the word that other commands call each by, and its name.
    List,
}

/// A body to add.
#[derive(Debug, Args)]
pub struct New {
    /// Its name, such as "Samhällsbyggnadsnämnden".
    name: String,
    /// Its name in English, such as "The Urban Planning Committee".
    #[arg(long)]
    english: String,
    /// council, `executive_board` or committee.
    #[arg(long)]
    kind: BodyKind,
    /// How its case numbers begin, such as SBN.
    #[arg(long, default_value = "")]
    case_prefix: String,
    /// Its first day, such as 2027-01-01; without one it was there before the register.
    #[arg(long, value_parser = day)]
    from: Option<Date>,
}

/// Reads a day whose year somebody may mean.
fn day(typed: &str) -> Result<Date, &'static str> {
    let wrong = "write a day such as 2027-01-01";
    parse_day(typed).ok().flatten().ok_or(wrong)
}

/// Runs the command.
pub async fn run(shared: &Shared, command: Command) -> Result<ExitCode, Problem> {
    let app = shared.app().await?;
    match command {
        Command::List => {
            for body in bodies::all(&mut *app.db.read().await?).await? {
                let last = body
                    .period
                    .last()
                    .map_or_else(String::new, |last| format!(" (until {last})"));
                let first = Some(body.period.first()).filter(|first| *first > app.now().date());
                let first = first.map_or_else(String::new, |first| format!(" (from {first})"));
                println!(
                    "{:<30} {}{first}{last}",
                    body.body.slug,
                    body.body.name(Locale::Sv)
                );
            }
        }
        Command::Add(new) => {
            let body = NewBody {
                slug: String::new(),
                name: new.name.trim().to_owned(),
                name_en: new.english.trim().to_owned(),
                kind: new.kind,
                case_prefix: new.case_prefix.trim().to_owned(),
                first_day: new.from,
            };
            let mut deed = app.begin(Actor::Operator).await?;
            let id = bodies::add(&mut deed, &body).await.map_err(in_words)?;
            let added = bodies::get(deed.conn(), id).await?;
            deed.commit().await?;
            println!(
                "The body is added. Other commands call it {}.",
                added.body.slug
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What was wrong, as the forms say it.
fn in_words(error: EntryError) -> Problem {
    let words: Vec<String> = error
        .problems()
        .iter()
        .map(|(field, problem)| match *field {
            // One field of several: the words alone do not tell which.
            "name_en" => format!("--english: {}", problem.words(Locale::En)),
            "first_day" => format!("--from: {}", problem.words(Locale::En)),
            _ => problem.words(Locale::En).to_owned(),
        })
        .collect();
    if words.is_empty() {
        error.into()
    } else {
        words.join(" ").into()
    }
}
