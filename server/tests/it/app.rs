//! `TestApp` and a visitor with a cookie jar.

use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use http::{HeaderMap, Method, StatusCode, header};
use radslag_app::db::Dialect;
use radslag_app::deed::Actor;
use radslag_app::staff::{self, Role, RoleFor};
use radslag_app::testing::TestDb;
use radslag_server::http::{Site, site};
use tower::ServiceExt;

/// The password of every account in tests.
pub const PASSWORD: &str = "ett långt lösenord";

/// The product, whole, over a database of its own.
pub struct TestApp {
    /// The database and the product over it.
    pub db: TestDb,
    site: Site,
}

/// Somebody with a browser.
pub struct Visitor {
    site: Site,
    cookies: Vec<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl TestApp {
    pub async fn new(dialect: Dialect) -> Self {
        let db = TestDb::new(dialect).await;
        let site = site(&db.app, Path::new("no-built-files"), 0);
        Self { db, site }
    }

    /// Somebody new.
    pub fn visitor(&self) -> Visitor {
        Visitor {
            site: self.site.clone(),
            cookies: Vec::new(),
        }
    }

    /// An account with `role` for all bodies, signed in.
    pub async fn signed_in(&self, role: Role) -> Visitor {
        let email = format!("{role}@exempel.se");
        let mut deed = self
            .db
            .app
            .begin(Actor::Operator)
            .await
            .expect("the database answers");
        let roles = [RoleFor { role, body: None }];
        staff::add(
            &mut deed,
            email.parse().expect("an address"),
            role.as_str(),
            PASSWORD.into(),
            &roles,
        )
        .await
        .expect("a new account");
        deed.commit().await.expect("the account is there");
        let mut visitor = self.visitor();
        let page = visitor
            .post(
                "/admin/logga-in",
                &[("email", &email), ("password", PASSWORD)],
            )
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
        visitor
    }
}

impl Visitor {
    /// Asks for `path`.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(
            Request::builder()
                .uri(path)
                .body(Body::empty())
                .expect("a request"),
        )
        .await
    }

    /// Posts a form from one of our own pages.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.finish()))
            .expect("a request");
        self.send(request).await
    }

    /// Sends any request, with the cookies so far.
    pub async fn send(&mut self, mut request: Request) -> Page {
        let jar: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !jar.is_empty() {
            request
                .headers_mut()
                .insert(header::COOKIE, jar.join("; ").parse().expect("cookies"));
        }
        let response = self
            .site
            .clone()
            .oneshot(request)
            .await
            .expect("the site always answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie
                .to_str()
                .expect("text")
                .split(';')
                .next()
                .unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("name=value");
            self.cookies.retain(|(n, _)| n != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a whole body");
        Page {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

impl Page {
    /// Where it redirects to.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |value| value.to_str().unwrap_or_default())
    }
}

/// Each test on both databases; its body gets a [`TestApp`].
#[macro_export]
macro_rules! stories {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident: TestApp) $body:block)+) => {
        $($(#[$meta])* mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "a story may need nothing from outside")]
            use super::*;

            async fn body($app: $crate::app::TestApp) $body

            #[tokio::test]
            async fn sqlite() {
                body($crate::app::TestApp::new(radslag_app::db::Dialect::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                body($crate::app::TestApp::new(radslag_app::db::Dialect::Postgres).await).await;
            }
        })+
    };
}
