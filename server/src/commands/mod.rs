//! The commands of `radslag`, one file each.

mod audit;
mod backup;
mod body;
mod bounce;
mod jobs;
mod migrate;
mod policy;
mod restore;
mod search;
mod seed;
mod serve;
mod staff;
mod worker;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Listen, Shared};

/// What a command may fail with: it is printed to the operator.
pub type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Rådslag: citizen dialogues that a municipality's policy cannot be skipped in.
#[derive(Debug, Parser)]
#[command(name = "radslag", version)]
pub struct Arguments {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site. Migrates an SQLite database first and runs the worker inside.
    Serve(Listen),
    /// Turn the clock and send mail without serving the site: beside several servers, or to take work off one.
    Worker,
    /// Bring the database's schema up to date.
    Migrate,
    /// Fill an empty database with invented example content.
    Seed(seed::Options),
    /// Write everything to one file, while the site goes on.
    Backup(backup::Options),
    /// Read a backup into an empty database, of either kind.
    Restore(restore::Options),
    /// The political bodies: council, executive board, committees.
    #[command(subcommand)]
    Body(body::Command),
    /// Accounts of staff.
    #[command(subcommand)]
    Staff(staff::Command),
    /// The audit log.
    #[command(subcommand)]
    Audit(audit::Command),
    /// The rules of the policy: where each is kept, and which tests show it. Needs no database.
    Policy(policy::Options),
    /// Read a mail that came back from standard input, from a mail server's pipe, and send no more to an address that takes none.
    Bounce,
    /// What everybody can find: it follows by itself from what is public, and can be made anew.
    #[command(subcommand)]
    Search(search::Command),
    /// The queue: mail that waits, and what was given up.
    #[command(subcommand)]
    Jobs(jobs::Command),
}

/// Runs the command.
pub async fn run(arguments: Arguments) -> Result<ExitCode, Problem> {
    let shared = arguments.shared;
    match arguments.command {
        Command::Serve(listen) => serve::run(&shared, &listen).await,
        Command::Worker => worker::run(&shared).await,
        Command::Migrate => migrate::run(&shared).await,
        Command::Seed(options) => seed::run(&shared, &options).await,
        Command::Backup(options) => backup::run(&shared, &options).await,
        Command::Restore(options) => restore::run(&shared, &options).await,
        Command::Body(command) => body::run(&shared, command).await,
        Command::Staff(command) => staff::run(&shared, command).await,
        Command::Audit(command) => audit::run(&shared, &command).await,
        Command::Policy(options) => Ok(policy::run(&options)),
        Command::Bounce => bounce::run(&shared).await,
        Command::Search(command) => search::run(&shared, &command).await,
        Command::Jobs(command) => jobs::run(&shared, &command).await,
    }
}
