//! `radslag backup`.

use std::io::BufWriter;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use radslag_app::backup;

use super::Problem;
use crate::config::Shared;
use crate::private_file;

/// Where to.
#[derive(Debug, Args)]
pub struct Options {
    /// The file to write. It appears only when it is whole.
    file: PathBuf,
}

/// Writes the backup beside its name first, so that a half one is never taken for a whole one. It holds addresses and
/// receipt codes: only this user may read it.
pub async fn run(shared: &Shared, options: &Options) -> Result<ExitCode, Problem> {
    let app = shared.app().await?;
    let part = options.file.with_extension("part");
    let mut out = BufWriter::new(
        private_file::create(&part).map_err(|error| format!("{}: {error}", part.display()))?,
    );
    let rows = backup::save(&app.db, &mut out).await?;
    out.into_inner()?.sync_all()?;
    std::fs::rename(&part, &options.file)?;
    println!(
        "{}: {} rows.",
        options.file.display(),
        rows.values().sum::<u64>()
    );
    Ok(ExitCode::SUCCESS)
}
