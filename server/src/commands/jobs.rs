//! `radslag jobs list` and `radslag jobs retry`.

use std::process::ExitCode;

use clap::Subcommand;
use radslag_app::deed::Actor;
use radslag_app::jobs;

use super::Problem;
use crate::config::Shared;

/// What to do with the queue.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Tell what waits and what was given up: kind, how many, tries and last error. No addresses.
    List,
    /// Try everything that was given up once more: mails that failed are sent again.
    Retry,
}

/// Runs the command.
pub async fn run(shared: &Shared, command: &Command) -> Result<ExitCode, Problem> {
    let app = shared.app().await?;
    match command {
        Command::List => {
            let left = jobs::left(&mut *app.db.read().await?).await?;
            for some in &left {
                println!("{some}");
            }
            if left.is_empty() {
                println!("Everything is done.");
            }
        }
        Command::Retry => {
            let mut deed = app.begin(Actor::Operator).await?;
            let again = jobs::retry_dead(&mut deed).await?;
            deed.commit().await?;
            println!("{again} jobs are tried again.");
        }
    }
    Ok(ExitCode::SUCCESS)
}
