//! `radslag staff`: accounts of those who sign in.

use std::io::{BufRead, IsTerminal};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use radslag_app::bodies;
use radslag_app::core::{EmailAddress, Error};
use radslag_app::db::Conn;
use radslag_app::deed::Actor;
use radslag_app::staff::{self, Role, RoleFor, SHORTEST_PASSWORD};

use super::Problem;
use crate::config::Shared;

/// What to do with accounts.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an account. The password is read from standard input, so that it stands in no history.
    Add(New),
    /// List all accounts: address, name, and roles with their bodies.
    List,
    /// Give an account another password, read from standard input. All its sessions end.
    Password {
        /// The e-mail address that it signs in with.
        email: EmailAddress,
    },
    /// Close an account: it cannot sign in any more, and all its sessions end. What it has done is kept.
    Disable {
        /// The e-mail address that it signs in with.
        email: EmailAddress,
    },
}

/// An account to add.
#[derive(Debug, Args)]
pub struct New {
    /// The e-mail address to sign in with.
    email: EmailAddress,
    /// What the account is called: a role's title, such as "Nämndsekreterare".
    #[arg(long)]
    name: String,
    /// coordinator, official, secretary, elected, moderator, auditor or administrator, for all bodies; for one body write its word after a colon (secretary:samhallsbyggnadsnamnden, see `radslag body list`). May be repeated.
    #[arg(long = "role", required = true, value_parser = role)]
    roles: Vec<(Role, Option<String>)>,
}

/// Reads `role` or `role:body`.
fn role(typed: &str) -> Result<(Role, Option<String>), String> {
    let (role, body) = match typed.split_once(':') {
        Some((role, body)) => (role, Some(body.to_owned())),
        None => (typed, None),
    };
    let role = role
        .parse()
        .map_err(|_| format!("there is no role {role:?}"))?;
    Ok((role, body))
}

/// Runs the command.
pub async fn run(shared: &Shared, command: Command) -> Result<ExitCode, Problem> {
    match command {
        Command::Add(new) => add(shared, new).await?,
        Command::List => list(shared).await?,
        Command::Password { email } => {
            let password = read_password()?;
            let app = shared.app().await?;
            let mut deed = app.begin(Actor::Operator).await?;
            if !staff::set_password(&mut deed, &email, password).await? {
                return Err(NOBODY.into());
            }
            deed.commit().await?;
            println!("The password is changed.");
        }
        Command::Disable { email } => {
            let app = shared.app().await?;
            let mut deed = app.begin(Actor::Operator).await?;
            if !staff::disable(&mut deed, &email).await? {
                return Err(NOBODY.into());
            }
            deed.commit().await?;
            println!("The account is closed.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a line for each account, with its roles as `radslag staff add` takes them.
async fn list(shared: &Shared) -> Result<(), Problem> {
    let app = shared.app().await?;
    let mut conn = app.db.read().await?;
    let all = bodies::all(&mut conn).await?;
    for (account, is_closed) in staff::listed(&mut conn).await? {
        let role = |held: &RoleFor| {
            let body = held.body.map(|body| {
                all.iter()
                    .find(|there| there.body.id == body)
                    .map_or_else(|| body.to_string(), |there| there.body.slug.clone())
            });
            body.map_or_else(
                || held.role.to_string(),
                |body| format!("{}:{body}", held.role),
            )
        };
        let roles: Vec<String> = account.roles.iter().map(role).collect();
        let closed = if is_closed { " (closed)" } else { "" };
        println!(
            "{:<34} {:<22} {}{closed}",
            account.email.as_str(),
            account.name,
            roles.join(" ")
        );
    }
    Ok(())
}

const NOBODY: &str = "there is no open account with that address";

async fn add(shared: &Shared, new: New) -> Result<(), Problem> {
    let password = read_password()?;
    let app = shared.app().await?;
    let mut deed = app.begin(Actor::Operator).await?;
    let roles = for_bodies(deed.conn(), new.roles).await?;
    match staff::add(&mut deed, new.email, &new.name, password, &roles).await {
        Ok(_) => deed.commit().await?,
        Err(error) if error.is_duplicate() => {
            return Err("there is already an account with that address".into());
        }
        Err(Error::Refused(why)) => return Err(format!("{why}: see `radslag body list`").into()),
        Err(error) => return Err(error.into()),
    }
    println!("The account is added.");
    Ok(())
}

async fn for_bodies(
    conn: &mut Conn,
    roles: Vec<(Role, Option<String>)>,
) -> Result<Vec<RoleFor>, Problem> {
    let mut found = Vec::new();
    for (role, body) in roles {
        let body = match body {
            None => None,
            Some(slug) => Some(
                bodies::find_by_slug(conn, &slug)
                    .await?
                    .ok_or_else(|| format!("there is no body {slug:?}: see `radslag body list`"))?
                    .body
                    .id,
            ),
        };
        found.push(RoleFor { role, body });
    }
    Ok(found)
}

fn read_password() -> Result<String, Problem> {
    if std::io::stdin().is_terminal() {
        eprintln!("Type the password (at least {SHORTEST_PASSWORD} characters), then Enter:");
    }
    let mut password = String::new();
    std::io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(
            format!("the password must have at least {SHORTEST_PASSWORD} characters").into(),
        );
    }
    Ok(password)
}
