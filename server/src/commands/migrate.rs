//! `radslag migrate`.

use std::process::ExitCode;

use radslag_app::db::Db;

use super::Problem;
use crate::config::Shared;

/// Runs the migrations that have not run yet.
pub async fn run(shared: &Shared) -> Result<ExitCode, Problem> {
    Db::migrate(&shared.database()?).await?;
    println!("The database's schema is up to date.");
    Ok(ExitCode::SUCCESS)
}
