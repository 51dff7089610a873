//! `radslag body`: the municipality's political bodies.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use radslag_app::bodies::{self, BodyKind, NewBody};
use radslag_app::core::Locale;
use radslag_app::core::slug::slug;
use radslag_app::deed::Actor;

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
            let word = slug(name);
            if word.is_empty() || english.is_empty() {
                return Err("write both names of the body".into());
            }
            let body = NewBody {
                slug: word.clone(),
                name: name.to_owned(),
                name_en: english.to_owned(),
                kind: new.kind,
                case_prefix: new.case_prefix.trim().to_owned(),
            };
            let mut deed = app.begin(Actor::Operator).await?;
            match bodies::add(&mut deed, &body).await {
                Ok(_) => deed.commit().await?,
                Err(error) if error.is_duplicate() => {
                    return Err(format!("there is already a body called {word}").into());
                }
                Err(error) => return Err(error.into()),
            }
            println!("The body is added. Other commands call it {word}.");
        }
    }
    Ok(ExitCode::SUCCESS)
}
