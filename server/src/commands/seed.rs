//! `radslag seed`.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use radslag_app::examples;
use radslag_app::staff::SHORTEST_PASSWORD;

use super::Problem;
use crate::config::Shared;
use crate::private_file;

/// How to sign in to the examples.
#[derive(Debug, Args)]
pub struct Options {
    /// The password of all example accounts, at least 12 characters. Without it one is made up and written to staff.txt in the data folder.
    #[arg(long, env = "RADSLAG_SEED_PASSWORD", hide_env_values = true)]
    password: Option<String>,
}

/// Fills an empty database; one in use is left as it is.
pub async fn run(shared: &Shared, options: &Options) -> Result<ExitCode, Problem> {
    if options
        .password
        .as_ref()
        .is_some_and(|password| password.chars().count() < SHORTEST_PASSWORD)
    {
        return Err(format!(
            "RADSLAG_SEED_PASSWORD must have at least {SHORTEST_PASSWORD} characters"
        )
        .into());
    }
    shared.make_database().await?;
    let app = shared.app().await?;
    let password = options
        .password
        .clone()
        .unwrap_or_else(|| app.random.code(16));
    if !examples::seed(&app, &password).await? {
        println!("The database has content already; it is left as it is.");
        return Ok(ExitCode::SUCCESS);
    }
    if options.password.is_none() {
        let file = shared.data_dir.join("staff.txt");
        writeln!(private_file::create(&file)?, "{password}")?;
    }
    println!("The example dialogues are in place.");
    Ok(ExitCode::SUCCESS)
}
