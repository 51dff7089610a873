//! Logs: one line per event on standard error, `RUST_LOG` decides what. Never personal data.

use tracing_subscriber::EnvFilter;

/// Starts logging. Without `RUST_LOG`: warnings of all, and what the product itself tells. A wrong value is
/// told, as of every setting.
pub fn start() -> Result<(), String> {
    let filter = filter(std::env::var("RUST_LOG").ok().as_deref())?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .compact()
        .init();
    Ok(())
}

fn filter(wanted: Option<&str>) -> Result<EnvFilter, String> {
    let wanted = wanted
        .filter(|wanted| !wanted.trim().is_empty())
        .unwrap_or("warn,radslag_app=info,radslag_server=info");
    EnvFilter::try_new(wanted).map_err(|error| {
        format!("RUST_LOG is {wanted:?}: {error}. Write a level such as info, or levels for parts such as warn,radslag_app=debug.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_cannot_be_read_is_told_with_what_to_do() {
        for fine in [None, Some(""), Some("info"), Some("warn,radslag_app=debug")] {
            assert!(filter(fine).is_ok(), "{fine:?}");
        }
        let told = filter(Some("radslag_app=loud")).unwrap_err();
        assert!(
            told.starts_with("RUST_LOG") && told.contains("such as info"),
            "{told}"
        );
    }
}
