//! A request as pages see it.

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{HeaderValue, header};
use leptos::prelude::AnyView;

use super::document::Document;
use super::language;
use super::shell;
use crate::app::App;
use crate::core::typed::clean;
use crate::core::{Date, Error, Locale, Timestamp};
use crate::deed::Actor;
use crate::staff::{Action, Staff};

/// So many bytes of a query go along to the same page in another language.
const LONGEST_QUERY: usize = 4_000;

/// The language and the path without its prefix, put on the request before it is routed.
#[derive(Debug, Clone)]
pub struct Localised {
    /// The language that the path asks for.
    pub locale: Locale,
    /// The path without the language.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
}

/// Whether `path`, without its language, is a page of the admin area.
fn is_at_work(path: &str) -> bool {
    path == "/admin" || path.starts_with("/admin/")
}

/// The languages in which the page at `path` can be read.
fn languages_of(path: &str) -> &'static [Locale] {
    if is_at_work(path) {
        &Locale::AT_WORK
    } else {
        Locale::ALL
    }
}

impl Localised {
    /// What the path and query of a request ask for. The admin area answers in a language of its own
    /// ([`Locale::at_work`]), whichever the path says.
    pub fn of(uri: &http::Uri) -> Self {
        let (locale, rest) = Locale::split(uri.path());
        // A link to `//example.org` leads to somebody else's site: no path of ours begins with two slashes.
        let path = format!("/{}", rest.trim_start_matches(['/', '\\']));
        Self {
            locale: if is_at_work(&path) {
                locale.at_work()
            } else {
                locale
            },
            path,
            query: uri.query().unwrap_or_default().to_owned(),
        }
    }
}

/// Where the request came from, as far as the operator's proxies can be trusted.
#[derive(Debug, Clone, Default)]
pub struct ClientAddress(pub String);

/// Somebody looks at a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The product.
    pub app: App,
    /// The language of the page.
    pub locale: Locale,
    /// The path without the language: `/dialoger`.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// When the request was taken up.
    pub now: Timestamp,
    /// Which day that is in the municipality.
    pub today: Date,
    /// For throttles only: never stored, never logged.
    pub client: ClientAddress,
    /// A language that the reader would rather have the page in, told only to somebody who comes from elsewhere.
    pub offer: Option<Locale>,
}

impl Visit {
    fn of(parts: &Parts, app: &App) -> Self {
        let localised = parts
            .extensions
            .get::<Localised>()
            .cloned()
            .unwrap_or_else(|| Localised::of(&parts.uri));
        let now = app.now();
        Self {
            offer: language::offer(&parts.headers, localised.locale)
                .filter(|offered| languages_of(&localised.path).contains(offered)),
            app: app.clone(),
            locale: localised.locale,
            path: localised.path,
            query: localised.query,
            now,
            today: now.date(),
            client: parts
                .extensions
                .get::<ClientAddress>()
                .cloned()
                .unwrap_or_default(),
        }
    }

    /// `path` in the page's language.
    pub fn href(&self, path: &str) -> String {
        self.locale.path(path)
    }

    /// The languages in which this page can be read.
    pub fn languages(&self) -> &'static [Locale] {
        languages_of(&self.path)
    }

    /// Where the form of the page at `path` is sent: never to the address that the page has now. Else the browser's own
    /// error page, after a lost connection, takes the page's place, and the back button leads past what was typed.
    pub fn form_action(&self, path: &str) -> String {
        let path = self.href(path);
        if self.asked("skicka").is_some() {
            path
        } else {
            format!("{path}?skicka")
        }
    }

    /// This page in another language. What is longer than any form asks is not said once for each.
    pub fn in_language(&self, locale: Locale) -> String {
        let path = locale.path(&self.path);
        if self.query.is_empty() || self.query.len() > LONGEST_QUERY {
            path
        } else {
            format!("{path}?{}", self.query)
        }
    }

    /// The first value of `name` in the query, without what no text holds.
    pub fn asked(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(n, _)| n == name)
            .map(|(_, value)| clean(&value))
    }

    /// A page for residents.
    pub fn page(&self, document: Document, view: impl FnOnce() -> AnyView) -> Response {
        shell::public(self, document, view)
    }

    /// To `path` in the page's language with a GET, after something was posted.
    pub fn see_other(&self, path: &str) -> Response {
        Redirect::to(&self.href(path)).into_response()
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts, app))
    }
}

/// Somebody signed in looks at a page of the admin area. Only routes declared for staff can have it.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The request.
    pub visit: Visit,
    /// Who.
    pub staff: Staff,
}

impl Desk {
    /// As the actor of a deed.
    pub fn actor(&self) -> Actor {
        Actor::Staff(self.staff.clone())
    }

    /// Whether the rights table allows `action` for `body`.
    pub fn may(&self, action: Action, body: crate::core::Id) -> bool {
        self.staff.may(action, Some(body))
    }

    /// A page of the admin area.
    pub fn page(&self, document: Document, view: impl FnOnce() -> AnyView) -> Response {
        shell::desk(self, document, view)
    }
}

impl std::ops::Deref for Desk {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl FromRequestParts<App> for Desk {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let staff = parts
            .extensions
            .get::<Staff>()
            .cloned()
            .ok_or(Error::SignInNeeded)?;
        Ok(Self {
            visit: Visit::of(parts, app),
            staff,
        })
    }
}

impl OptionalFromRequestParts<App> for Desk {
    type Rejection = Error;

    async fn from_request_parts(
        parts: &mut Parts,
        app: &App,
    ) -> Result<Option<Self>, Self::Rejection> {
        let staff = parts.extensions.get::<Staff>().cloned();
        Ok(staff.map(|staff| Self {
            visit: Visit::of(parts, app),
            staff,
        }))
    }
}

/// Marks a response as one that no cache may keep.
pub(super) fn keep_out_of_caches(response: &mut Response) {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_of_ours_leads_to_somebody_elses_site() {
        for path in [
            "/en//evil.example",
            "/ar/\\\\evil.example",
            "//evil.example",
            "/latt///evil.example/mitt",
        ] {
            let Ok(uri) = http::Uri::builder().path_and_query(path).build() else {
                continue;
            };
            let asked = Localised::of(&uri);
            let link = asked.locale.path(&asked.path);
            assert!(
                !link.starts_with("//") && !link.starts_with("/\\"),
                "{path}: {link}"
            );
            assert!(!asked.path.starts_with("//"), "{path}: {}", asked.path);
        }
    }

    #[test]
    fn the_admin_area_answers_in_the_languages_that_it_has() {
        for (path, locale, offered) in [
            ("/ar/admin", Locale::Sv, 2),
            ("/en/admin/dialoger", Locale::En, 2),
            ("/ar/administration", Locale::Ar, 9),
            ("/latt/dialoger", Locale::Simple, 9),
        ] {
            let asked = Localised::of(&path.parse().unwrap());
            assert_eq!(asked.locale, locale, "{path}");
            assert_eq!(languages_of(&asked.path).len(), offered, "{path}");
        }
    }
}
