//! GET of each standing page.

use axum::response::Response;

use super::model::Standing;
use super::{store, views};
use crate::core::Result;
use crate::site::Visit;

/// GET `/policy`.
pub async fn policy(visit: Visit) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let adoption = store::adoption(&mut conn).await?;
    drop(conn);
    Ok(views::policy(&visit, adoption))
}

/// GET `/om`.
pub async fn about(visit: Visit) -> Response {
    views::standing(&visit, Standing::About)
}

/// GET `/regler`.
pub async fn rules(visit: Visit) -> Response {
    views::standing(&visit, Standing::Rules)
}

/// GET `/personuppgifter`.
pub async fn privacy(visit: Visit) -> Response {
    views::standing(&visit, Standing::Privacy)
}

/// GET `/tillganglighet`.
pub async fn accessibility(visit: Visit) -> Response {
    views::standing(&visit, Standing::Accessibility)
}

/// GET `/andra-satt-att-paverka`.
pub async fn other_ways(visit: Visit) -> Response {
    views::standing(&visit, Standing::OtherWays)
}

/// GET `/delta-utan-e-post`.
pub async fn offline(visit: Visit) -> Response {
    views::standing(&visit, Standing::Offline)
}
