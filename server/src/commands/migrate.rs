//! `radslag migrate`.

use std::process::ExitCode;

use super::Problem;
use crate::config::Shared;

/// Runs the migrations that have not run yet.
pub async fn run(shared: &Shared) -> Result<ExitCode, Problem> {
    shared.make_database().await?;
    println!("The database's schema is up to date.");
    Ok(ExitCode::SUCCESS)
}
