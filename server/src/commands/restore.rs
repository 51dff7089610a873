//! `radslag restore`.

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use radslag_app::backup;

use super::Problem;
use crate::config::Shared;

/// Where from.
#[derive(Debug, Args)]
pub struct Options {
    /// A file that `radslag backup` wrote.
    file: PathBuf,
}

/// Migrates the empty database and reads the file into it: all of it or nothing.
pub async fn run(shared: &Shared, options: &Options) -> Result<ExitCode, Problem> {
    let file = File::open(&options.file)
        .map_err(|error| format!("{}: {error}", options.file.display()))?;
    shared.make_database().await?;
    let app = shared.app().await?;
    let rows = backup::restore(&app.db, BufReader::new(file)).await?;
    println!("{} rows restored.", rows.values().sum::<u64>());
    Ok(ExitCode::SUCCESS)
}
