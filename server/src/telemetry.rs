//! Logs: one line per event on standard error, `RUST_LOG` decides what. Never personal data.

use tracing_subscriber::EnvFilter;

/// Starts logging. Without `RUST_LOG`: warnings of all, and what the product itself tells.
pub fn start() {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("warn,radslag_app=info,radslag_server=info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .compact()
        .init();
}
