//! `radslag audit verify`.

use std::process::ExitCode;

use clap::Subcommand;
use radslag_app::audit;

use super::Problem;
use crate::config::Shared;

/// What to do with the audit log.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Walk every chain and tell what was changed, taken out or put in. Ends with 1 when something was.
    Verify,
}

/// Runs the command.
pub async fn run(shared: &Shared, command: &Command) -> Result<ExitCode, Problem> {
    let Command::Verify = command;
    let app = shared.app().await?;
    let (events, findings) = audit::verify(&app.db).await?;
    for finding in &findings {
        println!("{finding}");
    }
    if events == 0 && findings.is_empty() {
        return Err("the log holds no event: nothing was verified. A site has events as soon as it has an account. Check RADSLAG_DATA_DIR and RADSLAG_DATABASE_URL.".into());
    }
    println!("{events} events read, {} findings.", findings.len());
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
