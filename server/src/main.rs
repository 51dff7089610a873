//! `radslag`: one binary with all commands.

use std::process::ExitCode;

use clap::Parser;
use radslag_server::commands::{self, Arguments};
use radslag_server::telemetry;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    telemetry::start();
    match commands::run(arguments).await {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("radslag: {problem}");
            ExitCode::FAILURE
        }
    }
}
