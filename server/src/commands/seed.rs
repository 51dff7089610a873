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
    /// The password of all example accounts, at least 12 characters. Without it one is made up and written to staff.txt in the data folder,
    /// with the accounts.
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
        let accounts = examples::accounts()?;
        private_file::create(&file)?.write_all(staff_file(&password, &accounts).as_bytes())?;
    }
    println!("The example dialogues are in place.");
    Ok(ExitCode::SUCCESS)
}

/// What staff.txt says: the password alone on the first line, where `scripts/run` reads it, then each account and its roles.
fn staff_file(password: &str, accounts: &[(String, String)]) -> String {
    let accounts: Vec<String> = accounts
        .iter()
        .map(|(address, roles)| format!("{address}: {roles}\n"))
        .collect();
    format!("{password}\n\n{}", accounts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_the_password_on_its_first_line_and_every_account_with_its_roles() {
        let accounts = examples::accounts().unwrap();
        let file = staff_file("ett långt lösenord", &accounts);
        assert_eq!(file.lines().next(), Some("ett långt lösenord"));
        for line in [
            "samordnare@exempel.se: coordinator",
            "tjansteperson@exempel.se: official",
            "sekreterare@exempel.se: secretary",
            "admin@exempel.se: administrator",
        ] {
            assert!(file.lines().any(|each| each == line), "{line}: {file}");
        }
    }
}
