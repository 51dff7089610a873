//! `radslag body`: the municipality's political bodies.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use radslag_app::bodies::{self, BodyKind, NewBody};
use radslag_app::core::slug::slug;
use radslag_app::core::{Date, Locale};
use radslag_app::deed::Actor;
use radslag_app::dialogues::EntryError;

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
    #[arg(long)]
    from: Option<Date>,
}

/// Runs the command.
pub async fn run(shared: &Shared, command: Command) -> Result<ExitCode, Problem> {
    let app = shared.app().await?;
    match command {
        Command::List => {
            for body in bodies::all(&mut *app.db.read().await?).await? {
                println!("{:<30} {}", body.body.slug, body.body.name(Locale::Sv));
            }
        }
        Command::Add(new) => {
            let (name, english) = (new.name.trim(), new.english.trim());
            if slug(name).is_empty() || english.is_empty() {
                return Err("write both names of the body".into());
            }
            let body = NewBody {
                slug: String::new(),
                name: name.to_owned(),
                name_en: english.to_owned(),
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
    let words: Vec<&str> = error
        .problems()
        .iter()
        .map(|(_, problem)| problem.words(Locale::En))
        .collect();
    if words.is_empty() {
        error.into()
    } else {
        words.join(" ").into()
    }
}
