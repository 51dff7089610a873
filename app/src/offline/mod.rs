//! What a telephone shows without a network, and how the site is put on its first screen (docs/adr/0016). What runs in the
//! browser is `public/offline.js`, `public/sw.js` and `public/send.js`.

mod manifest;
mod page;

use axum::routing::get;

use crate::site::Routes;

/// The manifest, the page that is shown in the place of one that is not kept, and the button that empties what is.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/app.webmanifest", get(manifest::show))
        .public("/utan-nat", get(page::show).post(page::empty))
}

#[cfg(test)]
mod tests;
