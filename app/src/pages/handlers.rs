//! GET of each standing page.

use axum::response::Response;

use super::model::Standing;
use super::{actions, store, views};
use crate::core::Result;
use crate::site::Visit;

/// GET of any standing page but the policy.
pub async fn standing(visit: Visit, page: Standing) -> Result<Response> {
    let text = actions::current(&mut *visit.app.db.read().await?, page, visit.locale).await?;
    Ok(views::standing(&visit, page, &text))
}

/// GET `/policy`.
pub async fn policy(visit: Visit) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let adoption = store::adoption(&mut conn).await?;
    drop(conn);
    Ok(views::policy(&visit, adoption))
}
