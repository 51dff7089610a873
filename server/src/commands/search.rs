//! `radslag search rebuild`.

use std::process::ExitCode;

use clap::Subcommand;
use radslag_app::search;

use super::Problem;
use crate::config::Shared;

/// What to do with the index.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Index everything anew, while the site goes on.
    Rebuild,
}

/// Runs the command.
pub async fn run(shared: &Shared, command: &Command) -> Result<ExitCode, Problem> {
    let app = shared.app().await?;
    match command {
        Command::Rebuild => search::rebuild(&app).await?,
    }
    println!("Everything that everybody can read is indexed.");
    Ok(ExitCode::SUCCESS)
}
