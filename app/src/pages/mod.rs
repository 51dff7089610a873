//! Pages that stand still: the policy (P9), the handbook (P10), how it works, the rules, personal data,
//! accessibility, cookies, who runs the site, how to reach the municipality, other ways to have a say (P22) and how to
//! take part without e-mail (P3, P12).
//!
//! Their texts are Markdown files in `content/<language>/`, compiled into the program. All but the policy can be
//! rewritten by staff; then the newest text in the database is read instead.

mod actions;
mod desk;
mod handlers;
mod markdown;
mod model;
mod store;
mod views;

pub use actions::rewrite;
pub use model::Standing;

use axum::routing::{MethodRouter, get};

use crate::app::App;
use crate::site::{Routes, Visit};
use crate::staff::Action;

fn page(which: Standing) -> MethodRouter<App> {
    get(move |visit: Visit| handlers::standing(visit, which))
}

/// One route for each page, and those where staff rewrite them.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/policy", get(handlers::policy))
        .public("/om", page(Standing::About))
        .public("/regler", page(Standing::Rules))
        .public("/personuppgifter", page(Standing::Privacy))
        .public("/tillganglighet", page(Standing::Accessibility))
        .public("/andra-satt-att-paverka", page(Standing::OtherWays))
        .public("/delta-utan-e-post", page(Standing::Offline))
        .public("/kakor", page(Standing::Cookies))
        .public("/om-webbplatsen", page(Standing::Site))
        .public("/kontakt", page(Standing::Contact))
        .public("/handbok", page(Standing::Handbook))
        .public("/handbok/planera", page(Standing::HandbookPlan))
        .public("/handbok/genomfora", page(Standing::HandbookCarryOut))
        .public("/handbok/folja-upp", page(Standing::HandbookFollowUp))
        .staff("/admin/sidor", Action::EditPages, get(desk::list))
        .staff(
            "/admin/sidor/{language}/{*page}",
            Action::EditPages,
            get(desk::show).post(desk::submit),
        )
}

#[cfg(test)]
mod tests;
