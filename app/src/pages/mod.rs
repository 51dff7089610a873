//! Pages that stand still: the policy (P9), how it works, the rules, personal data, accessibility,
//! other ways to have a say (P22) and how to take part without e-mail (P3, P12).
//!
//! Their texts are Markdown files in `content/<language>/`, compiled into the program.

mod handlers;
mod markdown;
mod model;
mod store;
mod views;

use axum::routing::get;

use crate::site::Routes;

/// One route for each page.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/policy", get(handlers::policy))
        .public("/om", get(handlers::about))
        .public("/regler", get(handlers::rules))
        .public("/personuppgifter", get(handlers::privacy))
        .public("/tillganglighet", get(handlers::accessibility))
        .public("/andra-satt-att-paverka", get(handlers::other_ways))
        .public("/delta-utan-e-post", get(handlers::offline))
}

#[cfg(test)]
mod tests;
