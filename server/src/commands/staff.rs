//! `radslag staff add`.

use std::io::{BufRead, IsTerminal};
use std::process::ExitCode;

use clap::Subcommand;
use radslag_app::core::EmailAddress;
use radslag_app::deed::Actor;
use radslag_app::staff::{self, Role, RoleFor};

use super::Problem;
use crate::config::Shared;

/// What to do with accounts.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an account. The password is read from standard input, so that it stands in no history.
    Add {
        /// The e-mail address to sign in with.
        email: EmailAddress,
        /// What the account is called: a role's title, such as "Nämndsekreterare".
        #[arg(long)]
        name: String,
        /// coordinator, official, secretary, elected, moderator, auditor or administrator; may be repeated. For all bodies.
        #[arg(long = "role", required = true)]
        roles: Vec<Role>,
    },
}

/// Runs the command.
pub async fn run(shared: &Shared, command: Command) -> Result<ExitCode, Problem> {
    let Command::Add { email, name, roles } = command;
    if std::io::stdin().is_terminal() {
        eprintln!("Type the password (at least 12 characters), then Enter:");
    }
    let mut password = String::new();
    std::io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < 12 {
        return Err("the password must have at least 12 characters".into());
    }
    let app = shared.app().await?;
    let mut deed = app.begin(Actor::Operator).await?;
    let roles: Vec<RoleFor> = roles
        .into_iter()
        .map(|role| RoleFor { role, body: None })
        .collect();
    match staff::add(&mut deed, email, &name, password, &roles).await {
        Ok(_) => {
            deed.commit().await?;
            println!("The account is added.");
            Ok(ExitCode::SUCCESS)
        }
        Err(error) if error.is_duplicate() => {
            Err("there is already an account with that address".into())
        }
        Err(error) => Err(error.into()),
    }
}
