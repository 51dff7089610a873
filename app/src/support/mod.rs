//! "Jag håller med": how many agree with an idea. Each browser counts once, it can be taken back, and it is no vote: the
//! page says who decides (P8).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{invented, of_idea, press};
pub use model::{Agreed, Press, PressError, Pressed, Supporter, takes_support};
pub use pages::{agreement, in_list};

use axum::routing::post;

use crate::site::Routes;

/// Where the button posts to.
pub fn routes(routes: Routes) -> Routes {
    routes.public(
        "/dialoger/{slug}/ideer/{number}/haller-med",
        post(pages::submit),
    )
}

#[cfg(test)]
mod tests;
