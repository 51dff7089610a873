//! `radslag bounce`: reads a mail that came back from standard input, as a mail server's pipe hands it over.

use std::io::Read;
use std::process::ExitCode;

use radslag_app::deed::Actor;
use radslag_app::mail::{self, Came};

use super::Problem;
use crate::config::Shared;

/// The longest message that is read. A report holds the head of the mail that came back, and at most a part of the rest.
const LONGEST: u64 = 2 * 1024 * 1024;

/// Runs the command. It ends well also for what is no report, or of none of our mails: else the mail server would send the report
/// back in its turn. Only when the database does not answer it asks to be tried again later (75, `EX_TEMPFAIL`).
pub async fn run(shared: &Shared) -> Result<ExitCode, Problem> {
    let mut message = Vec::new();
    std::io::stdin().take(LONGEST).read_to_end(&mut message)?;
    match note(shared, &message).await {
        Ok(came) => {
            println!(
                "{}",
                match came {
                    Came::Noted => "Noted.",
                    Came::NotOurs => "A report, of none of our mails: nothing is noted.",
                    Came::NoReport => "No report of a mail that came back: nothing is noted.",
                }
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(problem) => {
            eprintln!("radslag: {problem}");
            Ok(ExitCode::from(75))
        }
    }
}

async fn note(shared: &Shared, message: &[u8]) -> Result<Came, Problem> {
    let app = shared.app().await?;
    let mut deed = app.begin(Actor::Operator).await?;
    let came = mail::came_back(&mut deed, message).await?;
    deed.commit().await?;
    Ok(came)
}
