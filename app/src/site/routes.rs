//! The route table: each route says which right it needs. A route cannot be made without saying so,
//! and a test walks the whole table.

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use http::Method;

use super::session::token_in;
use super::signed_out::keep_typed;
use super::visit::keep_out_of_caches;
use crate::app::App;
use crate::core::Error;
use crate::staff::{self, Action};

/// Who may ask for a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Anybody.
    Public,
    /// Whoever is signed in with a role that may do this, for at least one body. The action itself
    /// checks the body again.
    Staff(Action),
}

/// A route in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declared {
    /// Its path, without the language.
    pub path: &'static str,
    /// Who may ask.
    pub right: Right,
}

/// Routes with their rights, collected from every slice.
#[derive(Debug)]
pub struct Routes {
    app: App,
    router: Router<App>,
    table: Vec<Declared>,
}

impl Routes {
    /// No routes yet.
    pub fn new(app: App) -> Self {
        Self {
            app,
            router: Router::new(),
            table: Vec::new(),
        }
    }

    /// A route for anybody.
    #[must_use]
    pub fn public(mut self, path: &'static str, handlers: MethodRouter<App>) -> Self {
        self.table.push(Declared {
            path,
            right: Right::Public,
        });
        self.router = self.router.route(path, handlers);
        self
    }

    /// A route for those who may do `action`. Its answers are kept out of caches.
    #[must_use]
    pub fn staff(
        mut self,
        path: &'static str,
        action: Action,
        handlers: MethodRouter<App>,
    ) -> Self {
        self.table.push(Declared {
            path,
            right: Right::Staff(action),
        });
        let guard = from_fn_with_state((self.app.clone(), action), guard);
        self.router = self.router.route(path, handlers.route_layer(guard));
        self
    }

    /// Takes in the routes of a slice: `routes.with(dialogues::routes)`.
    #[must_use]
    pub fn with(self, slice: impl FnOnce(Self) -> Self) -> Self {
        slice(self)
    }

    /// The table, for tests.
    pub fn table(&self) -> &[Declared] {
        &self.table
    }

    /// The router.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

async fn guard(
    State((app, action)): State<(App, Action)>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let staff = match token_in(&parts, &app) {
        Some(token) => staff::signed_in(&app, &token).await,
        None => Ok(None),
    };
    let mut response = match staff {
        Ok(Some(staff)) if staff.may(action, None) => {
            parts.extensions.insert(staff);
            next.run(Request::from_parts(parts, body)).await
        }
        Ok(Some(_)) => Error::Forbidden.into_response(),
        Ok(None) if parts.method == Method::POST => {
            keep_typed(&app, Request::from_parts(parts, body)).await
        }
        Ok(None) => Error::SignInNeeded.into_response(),
        Err(error) => error.into_response(),
    };
    keep_out_of_caches(&mut response);
    response
}
