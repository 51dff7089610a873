//! `radslag worker`.

use std::process::ExitCode;

use super::Problem;
use super::serve::stop;
use crate::config::Shared;
use crate::worker;

/// Works until the process is told to stop.
pub async fn run(shared: &Shared) -> Result<ExitCode, Problem> {
    let app = shared.working_app().await?;
    let mailer = shared.mailer()?;
    tracing::info!("working");
    worker::run(app.clone(), mailer, stop()).await;
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}
