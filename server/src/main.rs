//! `radslag`: one binary with all commands.

use std::process::ExitCode;

use clap::Parser;
use radslag_server::commands::{self, Arguments};
use radslag_server::telemetry;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match telemetry::start() {
        Ok(()) => commands::run(arguments).await,
        Err(problem) => Err(problem.into()),
    };
    done.unwrap_or_else(|problem| {
        eprintln!("radslag: {problem}");
        ExitCode::FAILURE
    })
}
