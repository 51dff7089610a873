//! Language, security headers, errors.

use axum::body::Body;
use axum::extract::Request;
use http::{Method, StatusCode, header};
use radslag_app::site::Routes;
use radslag_app::staff::Role;

use crate::access::filled;
use crate::stories;

stories! {
    async fn every_answer_carries_the_security_headers(app: TestApp) {
        for path in ["/admin/logga-in", "/finns-inte", "/health"] {
            let page = app.visitor().get(path).await;
            let policy = page.headers.get(header::CONTENT_SECURITY_POLICY).unwrap().to_str().unwrap();
            assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
            assert_eq!(page.headers.get(header::X_CONTENT_TYPE_OPTIONS).unwrap(), "nosniff", "{path}");
            assert!(!page.text.contains(" style="), "{path}");
        }
    }

    async fn a_mail_program_posts_to_two_addresses_without_a_page_of_ours_and_to_no_other(app: TestApp) {
        for (path, status) in [
            ("/avregistrera/finnsinte", StatusCode::NOT_FOUND),
            ("/folj/avsluta/finnsinte", StatusCode::NOT_FOUND),
            ("/en/folj/avsluta/finnsinte", StatusCode::NOT_FOUND),
            ("/folj", StatusCode::FORBIDDEN),
            ("/folj/bekrafta/finnsinte", StatusCode::FORBIDDEN),
            ("/mitt/finnsinte", StatusCode::FORBIDDEN),
            ("/mitt/finnsinte/ta-bort", StatusCode::FORBIDDEN),
            ("/ny-adress/finnsinte", StatusCode::FORBIDDEN),
        ] {
            let request = Request::builder()
                .method(Method::POST)
                .uri(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from("List-Unsubscribe=One-Click"))
                .unwrap();
            assert_eq!(app.visitor().send(request).await.status, status, "{path}");
        }
    }

    async fn somebodys_own_page_is_kept_by_nothing_and_its_address_leaves_the_site_with_no_link(app: TestApp) {
        for path in ["/mitt/finnsinte", "/folj/bekrafta/finnsinte", "/ny-adress/finnsinte"] {
            let page = app.visitor().get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(page.headers.get(header::REFERRER_POLICY).unwrap(), "same-origin", "{path}");
            assert_eq!(page.headers.get(header::CACHE_CONTROL).unwrap(), "no-store", "{path}");
            assert!(page.text.contains("content=\"noindex\""), "{path}");
        }
    }

    async fn p03_a_path_prefix_chooses_the_language(app: TestApp) {
        let swedish = app.visitor().get("/admin/logga-in").await;
        let english = app.visitor().get("/en/admin/logga-in").await;
        assert!(swedish.text.contains("<html lang=\"sv\"") && swedish.text.contains("Lösenord"), "{}", swedish.text);
        assert!(english.text.contains("<html lang=\"en\"") && english.text.contains("Password"), "{}", english.text);
        assert!(english.text.contains("action=\"/en/admin/logga-in\""), "{}", english.text);
    }

    async fn an_unknown_page_says_what_to_do_in_the_visitors_language(app: TestApp) {
        let page = app.visitor().get("/en/finns-inte").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text.contains("There is no such page") && page.text.contains("/en/dialoger"), "{}", page.text);
    }

    async fn an_address_that_can_be_no_files_name_is_not_found(app: TestApp) {
        for path in [format!("/{}", "a".repeat(256)), format!("/en/pkg/{}", "%C3%A5".repeat(130)), "/a".repeat(2_300)] {
            let page = app.visitor().get(&path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    async fn an_address_with_a_nul_in_it_is_refused_on_every_route(app: TestApp) {
        let routes = Routes::new(app.db.app.clone()).with(radslag_app::routes);
        let mut visitor = app.signed_in(Role::Auditor).await;
        for route in routes.table() {
            let path = filled(route.path);
            let named: Vec<String> = route.path.split('/').map(|part| if part.starts_with('{') { "x%00" } else { part }.to_owned()).collect();
            for address in [named.join("/"), format!("{path}?q=a%00b&efter=1:%00:2&dialog=%00")] {
                if !address.contains("%00") {
                    continue;
                }
                let page = visitor.get(&address).await;
                assert_eq!(page.status, StatusCode::BAD_REQUEST, "{address}");
                assert!(page.text.contains("<h1"), "{address}: a page of words");
            }
        }
        let page = visitor.get("/a%00b").await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
    }

    async fn another_site_cannot_post(app: TestApp) {
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("x-nothing", "x")] {
            let request = Request::builder()
                .method(Method::POST)
                .uri("/admin/logga-in")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(name, value)
                .body(Body::from("email=a%40b.se&password=x"))
                .unwrap();
            assert_eq!(app.visitor().send(request).await.status, StatusCode::FORBIDDEN, "{name}");
        }
    }

    async fn a_huge_body_is_refused_with_words(app: TestApp) {
        let page = app.visitor().post("/admin/logga-in", &[("email", &"x".repeat(600_000))]).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.text.contains("för mycket"), "{}", page.text);
    }

    async fn every_answer_of_every_route_says_what_caches_may_keep(app: TestApp) {
        let routes = Routes::new(app.db.app.clone()).with(radslag_app::routes);
        for mut visitor in [app.visitor(), app.signed_in(Role::Coordinator).await] {
            for route in routes.table() {
                if route.path == "/admin/logga-ut" {
                    continue;
                }
                let path = filled(route.path);
                for page in [visitor.get(&path).await, visitor.post(&path, &[("version", "1")]).await] {
                    let (status, keep) = (page.status, page.headers.get(header::CACHE_CONTROL));
                    let keep = keep.unwrap_or_else(|| panic!("{path} {status}")).to_str().unwrap();
                    let is_private = path.starts_with("/admin") || path.starts_with("/kvitto/");
                    let fits = match status {
                        _ if keep == "no-store" => true,
                        StatusCode::UNPROCESSABLE_ENTITY => keep == "private, no-cache",
                        _ => status.is_success() && !is_private,
                    };
                    assert!(fits, "{path} {status}: {keep}");
                    let is_error = status.is_client_error() || status.is_server_error();
                    assert!(!is_error || page.text.contains("<h1"), "{path} {status}: {}", page.text);
                }
            }
        }
    }
}
