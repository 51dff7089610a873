//! Who gets in, and where.

use http::StatusCode;
use radslag_app::site::{Right, Routes};
use radslag_app::staff::{Role, allows};

use crate::stories;

/// A path of the route table with something in the place of its parameters.
pub fn filled(path: &str) -> String {
    path.split('/')
        .map(|part| if part.starts_with('{') { "x" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

stories! {
    async fn anonymous_gets_nothing_under_admin(app: TestApp) {
        let routes = Routes::new(app.db.app.clone()).with(radslag_app::routes);
        let mut walked = 0;
        for route in routes.table() {
            let path = filled(route.path);
            if !path.starts_with("/admin") || path == "/admin/logga-in" {
                continue;
            }
            assert!(matches!(route.right, Right::Staff(_)), "{path} is public");
            let page = app.visitor().get(&path).await;
            let refused = page.location().starts_with("/admin/logga-in") || page.status == StatusCode::METHOD_NOT_ALLOWED || page.status == StatusCode::BAD_REQUEST;
            assert!(refused, "GET {path}: {} {}", page.status, page.text);
            let page = app.visitor().post(&path, &[("version", "1")]).await;
            assert!(matches!(page.status, StatusCode::UNAUTHORIZED | StatusCode::METHOD_NOT_ALLOWED | StatusCode::BAD_REQUEST), "POST {path}: {}", page.status);
            walked += 1;
        }
        assert!(walked > 0);
    }

    async fn each_role_gets_only_its_pages(app: TestApp) {
        let routes = Routes::new(app.db.app.clone()).with(radslag_app::routes);
        for role in Role::ALL {
            let mut visitor = app.signed_in(*role).await;
            for route in routes.table() {
                let Right::Staff(action) = route.right else { continue };
                let page = visitor.get(&filled(route.path)).await;
                let forbidden = page.status == StatusCode::FORBIDDEN;
                if page.status != StatusCode::BAD_REQUEST {
                    assert!(allows(*role, action) != forbidden, "{role} {}: {}", route.path, page.status);
                }
                assert!(!page.status.is_server_error(), "{role} {}: {}", route.path, page.text);
            }
        }
    }

    async fn signing_in_leads_back_and_never_elsewhere(app: TestApp) {
        let _account = app.signed_in(Role::Coordinator).await;
        let fields = |till: &'static str| [("email", "coordinator@exempel.se"), ("password", crate::app::PASSWORD), ("till", till)];
        for (till, expected) in [
            ("/admin/dialoger?q=x", "/admin/dialoger?q=x"),
            ("/en/admin", "/en/admin"),
            ("https://evil.example/admin", "/admin"),
            ("//evil.example/admin", "/admin"),
            ("/admin/../..//evil.example", "/admin"),
            ("/admin/..//evil.example", "/admin"),
            ("/admin//evil.example", "/admin"),
            ("/admin/../x\\evil", "/admin"),
            ("/admin\r\nset-cookie: x=y", "/admin"),
            ("", "/admin"),
        ] {
            let page = app.visitor().post("/admin/logga-in", &fields(till)).await;
            assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, expected), "{till:?}");
        }
    }

    async fn a_wrong_password_keeps_the_address_and_not_the_password(app: TestApp) {
        let page = app.visitor().post("/admin/logga-in", &[("email", "någon@exempel.se"), ("password", "hemligt-123456")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("någon@exempel.se") && page.text.contains("stämmer inte"), "{}", page.text);
        assert!(!page.text.contains("hemligt-123456"));
    }

    async fn what_was_typed_is_kept_when_the_session_has_ended(app: TestApp) {
        let mut visitor = app.signed_in(Role::Coordinator).await;
        visitor.post("/admin/logga-ut", &[]).await;
        let typed = [("version", "3"), ("background", "Torget ska \"leva\".\n\nÄven om vintern."), ("lead", "Vad behöver torget?")];
        let page = visitor.post("/admin/dialoger/ett-levande-torg/redigera", &typed).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        for part in [
            "<form method=\"post\" action=\"/admin/dialoger/ett-levande-torg/redigera\"",
            "name=\"version\" value=\"3\"",
            "value=\"Torget ska &quot;leva&quot;.\n\nÄven om vintern.\"",
            "Vad behöver torget?</p>",
            "href=\"/admin/logga-in\"",
        ] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
    }

    async fn signing_out_ends_the_session(app: TestApp) {
        let mut visitor = app.signed_in(Role::Coordinator).await;
        let page = visitor.post("/admin/logga-ut", &[]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        let page = visitor.post("/admin/logga-ut", &[]).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    }
}
