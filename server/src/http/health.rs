//! For the machine that watches the machine.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use radslag_app::app::App;

/// `/health`: 200 when the database answers, else 503.
pub fn routes() -> Router<App> {
    Router::new().route("/health", get(health))
}

async fn health(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.db.read().await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}
