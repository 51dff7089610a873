//! `radslag serve`.

use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::sync::watch;

use super::Problem;
use crate::config::{Listen, Shared};
use crate::{http, worker};

/// Serves until the process is told to stop.
pub async fn run(shared: &Shared, listen: &Listen) -> Result<ExitCode, Problem> {
    let app = shared.served_app(listen).await?;
    let mailer = shared.mailer()?;
    let site = http::site(&app, &listen.site_dir, listen.trusted_proxies);
    let listener = TcpListener::bind(listen.addr).await.map_err(|error| {
        format!(
            "RADSLAG_ADDR {}: {error}. Choose a free port, such as 127.0.0.1:3001.",
            listen.addr
        )
    })?;
    tracing::info!(
        address = %listen.addr,
        base_url = %shared.base_url,
        mail = %shared.mail_goes_to(),
        "serving"
    );
    println!("Serving {} on {}.", shared.base_url, listen.addr);
    println!("Mail goes to {}.", shared.mail_goes_to());
    let (tell, told) = watch::channel(false);
    let working = (!listen.no_worker)
        .then(|| tokio::spawn(worker::run(app.clone(), mailer, raised(told.clone()))));
    tokio::spawn(async move {
        stop().await;
        tell.send_replace(true);
    });
    http::serve(listener, site, http::Patience::default(), raised(told)).await;
    if let Some(working) = working {
        working.await?;
    }
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Resolves when the flag is raised, or can be raised no more.
async fn raised(mut flag: watch::Receiver<bool>) {
    let _ = flag.wait_for(|raised| *raised).await;
}

/// Resolves when the process is asked to end: by Ctrl-C or by the system.
pub(super) async fn stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
    tracing::info!("stopping");
}
