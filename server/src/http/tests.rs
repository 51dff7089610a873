//! Whoever refuses a request, the answer is a page of words in the visitor's language.

use std::path::Path as FilePath;

use axum::body::{Body, to_bytes};
use axum::extract::{Multipart, Path};
use axum::routing::{get, post};
use http::{HeaderMap, Method, StatusCode, header};
use radslag_app::db::Dialect;
use radslag_app::site::{
    LARGEST_WITH_A_SHEET, LARGEST_WITH_FILES, Posted, WithFiles, with_a_sheet, with_files,
};
use radslag_app::testing::TestDb;
use tower::ServiceExt as _;

use super::*;

async fn panics() -> StatusCode {
    panic!("as a test wants it")
}

/// A site whose pages go wrong in every way, before the framework or ours.
fn troubled(app: &App) -> Site {
    let pages = Routes::new(app.clone())
        .public("/panik", get(panics))
        .public("/seg", get(std::future::pending::<()>))
        .public("/en-av/{number}", get(|Path(_): Path<i64>| async {}))
        .public("/formular", post(|_: Posted| async {}))
        .public(
            "/dialoger/{slug}/lamna-ide",
            with_files(post(|sent: WithFiles| async move {
                format!("{} file", sent.files.len())
            })),
        )
        .public(
            "/dialoger/{slug}/ideer/importera",
            with_a_sheet(post(|mut parts: Multipart| async move {
                let part = parts.next_field().await.unwrap().unwrap();
                let is_whole = part.bytes().await.unwrap().len() > limits::LARGEST_BODY;
                format!("{} file", u8::from(is_whole))
            })),
        )
        .public(
            "/naken/{status}",
            get(|Path(status): Path<u16>| async move { StatusCode::from_u16(status).unwrap() }),
        );
    surround(
        app,
        pages,
        FilePath::new("no-built-files"),
        0,
        Duration::from_millis(300),
    )
}

/// One request, and what its answer must be.
struct Case {
    method: Method,
    path: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: Body,
    status: StatusCode,
    swedish: &'static str,
    english: &'static str,
}

const OURS: (&str, &str) = ("sec-fetch-site", "same-origin");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

const PARTS: (&str, &str) = ("content-type", "multipart/form-data; boundary=edge");
const AS_PARTS: &[(&str, &str)] = &[OURS, PARTS];
const ANNOUNCED: &[(&str, &str)] = &[OURS, PARTS, ("content-length", "524289")];
const AS_WORDS: &[(&str, &str)] = &[OURS, FORM];

fn get_case(path: &'static str, status: u16, swedish: &'static str, english: &'static str) -> Case {
    Case {
        method: Method::GET,
        path,
        headers: &[],
        body: Body::empty(),
        status: StatusCode::from_u16(status).unwrap(),
        swedish,
        english,
    }
}

fn too_much() -> Vec<u8> {
    vec![b'x'; limits::LARGEST_BODY + 1]
}

/// A body that does not say how long it is.
fn unannounced() -> Body {
    let pieces = too_much()
        .chunks(64 * 1024)
        .map(<[u8]>::to_vec)
        .collect::<Vec<_>>();
    Body::from_stream(futures_util::stream::iter(
        pieces.into_iter().map(Ok::<_, std::io::Error>),
    ))
}

fn cases() -> Vec<Case> {
    let sent = |headers, body, status, swedish, english| Case {
        method: Method::POST,
        path: "/formular",
        headers,
        body,
        status,
        swedish,
        english,
    };
    vec![
        get_case(
            "/panik",
            500,
            "Något gick fel hos oss",
            "Something went wrong on our side",
        ),
        get_case(
            "/seg",
            503,
            "Det tar för lång tid just nu",
            "It is taking too long right now",
        ),
        get_case(
            "/finns-inte",
            404,
            "Sidan finns inte",
            "There is no such page",
        ),
        get_case(
            "/en-av/%FF",
            400,
            "Adressen går inte att läsa",
            "The address cannot be read",
        ),
        get_case(
            "/en-av/tolv",
            400,
            "Adressen går inte att läsa",
            "The address cannot be read",
        ),
        get_case(
            "/formular",
            405,
            "Sidan går inte att öppna så här",
            "The page cannot be opened this way",
        ),
        get_case(
            "/naken/403",
            403,
            "Du får inte göra det här",
            "You may not do this",
        ),
        get_case(
            "/naken/422",
            422,
            "Adressen går inte att läsa",
            "The address cannot be read",
        ),
        get_case(
            "/naken/502",
            502,
            "Något gick fel hos oss",
            "Something went wrong on our side",
        ),
        sent(
            &[FORM],
            Body::from("text=x"),
            StatusCode::FORBIDDEN,
            "Vi tog inte emot det du skickade",
            "We did not take in what you sent",
        ),
        sent(
            &[FORM, ("sec-fetch-site", "cross-site")],
            Body::from("text=x"),
            StatusCode::FORBIDDEN,
            "Vi tog inte emot det du skickade",
            "We did not take in what you sent",
        ),
        sent(
            &[FORM, OURS, ("content-length", "524289")],
            Body::from(too_much()),
            StatusCode::PAYLOAD_TOO_LARGE,
            "Det var för mycket på en gång",
            "That was too much at once",
        ),
        sent(
            &[FORM, OURS],
            unannounced(),
            StatusCode::PAYLOAD_TOO_LARGE,
            "Det var för mycket på en gång",
            "That was too much at once",
        ),
        sent(
            &[OURS],
            Body::from("text=x"),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Vi förstod inte det som skickades",
            "We did not understand what was sent",
        ),
    ]
}

async fn ask(site: &Site, case: Case, prefix: &str) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::builder()
        .method(case.method)
        .uri(format!("{prefix}{}", case.path));
    for (name, value) in case.headers {
        request = request.header(*name, *value);
    }
    let response = site
        .clone()
        .oneshot(request.body(case.body).unwrap())
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    (
        parts.status,
        parts.headers,
        String::from_utf8(bytes.to_vec()).unwrap(),
    )
}

#[tokio::test]
async fn every_refusal_is_a_page_of_words_in_the_visitors_language() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let site = troubled(&db.app);
    for (prefix, lang) in [("", "sv"), ("/en", "en")] {
        for case in cases() {
            let (path, expected) = (case.path, case.status);
            let title = if lang == "sv" {
                case.swedish
            } else {
                case.english
            };
            let what = format!("{} {prefix}{path} {:?}", case.method, case.headers);
            let (status, headers, page) = ask(&site, case, prefix).await;
            assert_eq!(status, expected, "{what}: {page}");
            assert!(
                page.contains(&format!("<html lang=\"{lang}\"")),
                "{what}: {page}"
            );
            assert!(
                page.contains(&format!("<h1>{title}</h1>")),
                "{what}: {page}"
            );
            assert_eq!(
                headers[header::CONTENT_TYPE],
                "text/html; charset=utf-8",
                "{what}"
            );
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{what}");
            assert!(
                headers.contains_key(header::CONTENT_SECURITY_POLICY),
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn whoever_may_have_lost_a_text_is_told_how_to_keep_it() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let site = troubled(&db.app);
    let lost = [StatusCode::FORBIDDEN, StatusCode::PAYLOAD_TOO_LARGE];
    let mut asked = 0;
    for case in cases()
        .into_iter()
        .filter(|case| case.method == Method::POST && lost.contains(&case.status))
    {
        let (_, _, page) = ask(&site, case, "").await;
        for words in [
            "bakåtknapp",
            "Det du skrev finns kvar i fältet",
            "href=\"/delta-utan-e-post\"",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        asked += 1;
    }
    assert_eq!(asked, 4);
}

#[tokio::test]
async fn a_wrong_method_is_told_which_are_right() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let case = get_case("/formular", 405, "", "");
    let (_, headers, _) = ask(&troubled(&db.app), case, "").await;
    assert_eq!(headers[header::ALLOW], "POST");
}

#[tokio::test]
async fn a_file_that_is_not_there_gets_no_page() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let site = troubled(&db.app);
    for path in [
        "/pkg/radslag.0.wasm",
        "/fonts/none",
        "/favicon.ico",
        "/robots.txt",
    ] {
        let (status, headers, text) = ask(&site, get_case(path, 404, "", ""), "").await;
        assert_eq!(
            (status, text.as_str()),
            (StatusCode::NOT_FOUND, ""),
            "{path}"
        );
        assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{path}");
    }
}

#[tokio::test]
async fn the_machine_that_watches_gets_words_for_machines() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let site = troubled(&db.app);
    let (status, _, text) = ask(&site, get_case("/health", 200, "", ""), "").await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "ok\n"));
    db.app.db.close().await;
    let (status, headers, text) = ask(&site, get_case("/health", 503, "", ""), "").await;
    assert_eq!(
        (status, text.as_str()),
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer\n"
        )
    );
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn only_a_form_with_files_may_weigh_as_much_as_photos_do() {
    let db = TestDb::new(Dialect::Sqlite).await;
    let site = troubled(&db.app);
    let head = "--edge\r\nContent-Disposition: form-data; name=\"photo_1\"; filename=\"x\"\r\n\r\n";
    let photo = [head.as_bytes(), &too_much(), b"\r\n--edge--\r\n"].concat();
    for (path, headers, status) in [
        ("/dialoger/torget/lamna-ide", AS_PARTS, 200),
        // A sheet that is too large is read, so that its page says so at the field.
        ("/dialoger/torget/ideer/importera", AS_PARTS, 200),
        ("/dialoger/torget/ideer/importera", ANNOUNCED, 200),
        ("/formular", ANNOUNCED, 413),
        ("/dialoger/torget/lamna-ide", AS_WORDS, 413),
    ] {
        let case = Case {
            method: Method::POST,
            path,
            headers,
            body: Body::from(photo.clone()),
            status: StatusCode::from_u16(status).unwrap(),
            swedish: "",
            english: "",
        };
        let expected = case.status;
        let (status, _, page) = ask(&site, case, "/en").await;
        assert_eq!(status, expected, "{path} {headers:?}: {page}");
        assert!(expected != StatusCode::OK || page == "1 file", "{page}");
    }
    for (path, largest) in [
        ("/dialoger/torget/lamna-ide", LARGEST_WITH_FILES),
        ("/dialoger/torget/ideer/importera", LARGEST_WITH_A_SHEET),
    ] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(OURS.0, OURS.1)
            .header(header::CONTENT_LENGTH, largest + 1);
        let answer = site
            .clone()
            .oneshot(request.body(Body::from("x")).unwrap())
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
}
