//! What the server gives a browser that will be without a network.

use std::collections::BTreeSet;

use http::{StatusCode, header};

use crate::contributions::ReceiptCode;
use crate::core::{Locale, text};
use crate::on_both_databases;
use crate::participants::{self, Scope, own_path};
use crate::site::{Right, Routes};
use crate::testing::{Answer, Browser, TestDb};

const WORKER: &str = include_str!("../../../public/sw.js");

/// Whether an address opens something for one person or is for staff, as `PERSONAL` in the worker has it: by one of its parts.
fn is_personal(path: &str) -> bool {
    let (_, rest) = WORKER.split_once(r"const PERSONAL = /\/(").unwrap();
    let (words, _) = rest.split_once(r")(\/|$)/;").unwrap();
    path.split('/')
        .any(|part| words.split('|').any(|word| word == part))
}

/// Whether the worker keeps that answer, as `mayBeKept` in it has it, of an address without a question.
fn may_be_kept(path: &str, answer: &Answer) -> bool {
    let said = |name: header::HeaderName| {
        let value = answer.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    };
    let keep = said(header::CACHE_CONTROL);
    let is_page = answer.status.is_success() && said(header::CONTENT_TYPE).starts_with("text/html");
    is_page && !is_personal(path) && !keep.contains("no-store") && !keep.contains("private")
}

/// What stands in the examples' addresses.
struct Known {
    /// How a route begins whose code opens something, and such a code.
    codes: Vec<(&'static str, String)>,
    /// What stands on no page that everybody may read again: the codes of receipts.
    receipts: Vec<String>,
}

impl Known {
    async fn of(db: &TestDb) -> Self {
        let [ideas, initiatives, comments, shortcomings] = [
            texts(db, "SELECT receipt_code FROM contributions ORDER BY id").await,
            texts(db, "SELECT receipt_code FROM initiatives ORDER BY id").await,
            texts(db, "SELECT receipt_code FROM comments ORDER BY id").await,
            texts(db, "SELECT receipt_code FROM shortcomings ORDER BY id").await,
        ];
        let confirm = texts(
            db,
            "SELECT confirm_code FROM participants WHERE unsubscribed_at IS NULL ORDER BY id",
        )
        .await;
        let mut conn = db.app.db.read().await.unwrap();
        let somebody = participants::by_confirm_code(&mut conn, &confirm[0])
            .await
            .unwrap();
        let own = own_path(&db.app, &somebody, Scope::All);
        let own = own.strip_prefix("/mitt/").unwrap().to_owned();
        let (confirm, stop) = (somebody.confirm_code, somebody.unsubscribe_code);
        Self {
            codes: vec![
                ("/tillganglighet/brist/kvitto/", shortcomings[0].clone()),
                ("/kommentarer/kvitto/", comments[0].clone()),
                ("/initiativ/kvitto/", initiatives[0].clone()),
                ("/folj/bekrafta/", confirm.clone()),
                ("/folj/avsluta/", stop.clone()),
                ("/kvitto/", ideas[0].clone()),
                ("/mitt/", own),
                ("/bekrafta/", confirm),
                ("/avregistrera/", stop),
            ],
            receipts: [ideas, initiatives, comments, shortcomings].concat(),
        }
    }

    /// A route's address with what the examples have, and `x` for what nobody asks for here.
    fn filled(&self, route: &str) -> String {
        let code = self
            .codes
            .iter()
            .find(|(begins, _)| route.starts_with(begins));
        let code = code.map_or("x", |(_, code)| code.as_str());
        let slug = if route.starts_with("/namnder/") {
            "samhallsbyggnadsnamnden"
        } else {
            "ett-levande-torg"
        };
        let parts = route.split('/').map(|part| match part {
            "{code}" => code,
            "{slug}" => slug,
            "{number}" => "1",
            part if part.starts_with('{') => "x",
            part => part,
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

async fn texts(db: &TestDb, sql: &'static str) -> Vec<String> {
    let rows: Vec<(String,)> = sqlx::query_as(sql)
        .fetch_all(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    rows.into_iter().map(|(text,)| text).collect()
}

on_both_databases! {
    async fn the_manifest_speaks_the_language_of_the_page_that_names_it(db: TestDb) {
        let browser = Browser::new(&db.app);
        for (l, start, direction) in [(Locale::Sv, "/", "ltr"), (Locale::Ar, "/ar", "rtl")] {
            let page = browser.get(&l.path("/dialoger")).await.page;
            let href = l.path("/app.webmanifest");
            assert!(page.contains(&format!("href=\"{href}\"")), "{page}");
            let answer = browser.get(&href).await;
            assert_eq!(answer.headers[header::CONTENT_TYPE], "application/manifest+json");
            let json: serde_json::Value = serde_json::from_str(&answer.page).unwrap();
            assert_eq!((json["lang"].as_str(), json["dir"].as_str()), (Some(l.tag()), Some(direction)));
            assert_eq!(json["start_url"], start);
            for icon in json["icons"].as_array().unwrap() {
                let file = format!("{}/../public{}", env!("CARGO_MANIFEST_DIR"), icon["src"].as_str().unwrap());
                assert!(std::path::Path::new(&file).exists(), "{file}");
            }
        }
    }

    async fn the_page_for_no_network_has_the_workers_words_in_each_language(db: TestDb) {
        for l in Locale::ALL {
            let path = l.path("/utan-nat");
            let answer = Browser::new(&db.app).get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let template = |id: &str| {
                let (_, rest) = answer.page.split_once(&format!("<template id=\"{id}\">")).unwrap_or_else(|| panic!("{path} {id}: {}", answer.page));
                rest.split_once("</template>").unwrap().0
            };
            // The worker writes the day where the sign is.
            assert_eq!([template("lost"), template("slow")].map(|line| line.matches('#').count()), [1, 1], "{path}");
            assert!(template("kept").starts_with("<h2>"), "{path}");
            // The worker knows the language by the first part of the address.
            let prefix = path.trim_end_matches("/utan-nat").trim_start_matches('/').to_owned();
            assert!(prefix.is_empty() || WORKER.contains(&format!("'{prefix}'")), "{prefix}");
        }
    }

    async fn the_page_for_no_network_leads_back_to_what_was_asked_for_and_throws_nothing_away_before_that(db: TestDb) {
        // What is pressed when the network is back is what stands on the page.
        let script = include_str!("../../../public/offline.js");
        assert!(script.contains("addEventListener('online'") && script.contains("[data-again]"), "{script}");
        for l in Locale::ALL.iter().copied() {
            let path = l.path("/utan-nat");
            let page = Browser::new(&db.app).get(&path).await.page;
            // An empty address is that in the bar: the page of which this one takes the place.
            let (before, after) = page.split_once(" data-again").unwrap_or_else(|| panic!("{path}: {page}"));
            let (before, tag) = before.rsplit_once('<').unwrap();
            assert!(tag.starts_with("a ") && tag.contains("href=\"\""), "{path}: {tag}");
            assert!(before.contains(text::offline_again_text(l)), "{path}: that what was typed is kept stands first: {page}");
            assert!(after.contains(text::offline_again(l)), "{path}: {page}");
            // What throws away stands last, after the list of what is kept, and says what it throws away.
            let (_, last) = after.split_once("<template id=\"kept\">").unwrap();
            let (_, form) = last.split_once("<form").unwrap_or_else(|| panic!("{path}: {page}"));
            assert!(form.contains(text::offline_empty(l)), "{path}: {page}");
            let (rest, _) = form.split_once("</main>").unwrap();
            assert!(!rest.contains("<a "), "{path}: {rest}");
        }
    }

    async fn what_is_kept_can_be_emptied_without_a_script(db: TestDb) {
        let answer = Browser::new(&db.app).post("/en/utan-nat", &[]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/en/utan-nat?tomt=1"));
        assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
        let (_, page) = crate::testing::fetch(&db.app, answer.location()).await;
        assert!(page.contains("class=\"notice done\""), "{page}");
    }

    async fn every_page_for_residents_can_be_kept_and_none_for_staff_loads_the_worker(db: TestDb) {
        let world = crate::testing::World::new(&db).await;
        let (_, page) = crate::testing::fetch(&db.app, "/dialoger").await;
        assert!(page.contains("src=\"/offline.js\""), "{page}");
        let desk = world.get_page(crate::staff::Role::Coordinator, "/admin").await;
        assert!(!desk.page.contains("/offline.js"), "{}", desk.page);
        assert_eq!(desk.headers[header::CACHE_CONTROL], "no-store");
    }

    async fn a_form_is_sent_to_another_address_than_its_pages_so_that_the_back_button_finds_it_after_an_error(db: TestDb) {
        let world = crate::testing::World::new(&db).await;
        let slug = world.reach(crate::dialogues::State::Open).await.slug;
        let browser = Browser::new(&db.app);
        for form in [format!("/dialoger/{slug}/lamna-ide"), "/en/initiativ/foresla".to_owned(), "/tillganglighet/brist".to_owned()] {
            let sent_to = format!("{form}?skicka");
            let shown = browser.get(&form).await;
            assert!(shown.page.contains(&format!("action=\"{sent_to}\"")), "{form}: {}", shown.page);
            assert!(shown.page.contains("data-lost="), "{form}");
            let again = browser.post(&sent_to, &[("text", "")]).await;
            assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
            assert!(again.page.contains(&format!("action=\"{form}\"")), "{form}: {}", again.page);
            assert_eq!(again.headers[header::CACHE_CONTROL], "private, no-cache", "{form}");
        }
    }
}

on_both_databases! {
    async fn nothing_is_kept_that_opens_something_for_one_person_or_is_for_staff(db: Examples) {
        // What is tried here in the worker's stead is what it does.
        for words in [
            "!url.search && !PERSONAL.test(url.pathname) && !/no-store|private/.test(said('cache-control'))",
            "answer.ok && said('content-type').startsWith('text/html')",
            "if (!mayBeKept(url, answer)) return;",
        ] {
            assert!(WORKER.contains(words), "{words}");
        }
        let known = Known::of(&db).await;
        let browser = Browser::new(&db.app);
        let routes = Routes::new(db.app.clone()).with(crate::routes);
        let (mut opened, mut kept) = (BTreeSet::new(), BTreeSet::new());
        for route in routes.table() {
            // A picture is no page: the worker keeps none.
            let opens = route.path.contains("{code}") && !route.path.starts_with("/bilder/");
            let is_for_staff = route.path.starts_with("/admin") || matches!(route.right, Right::Staff(_));
            let is_own = opens || is_for_staff;
            assert!(!is_own || is_personal(route.path), "{}: no part of it stands in PERSONAL of public/sw.js", route.path);
            let path = known.filled(route.path);
            let answer = browser.get(&path).await;
            if is_own && answer.status.is_success() {
                // Of two locks one may be forgotten.
                assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
                opened.insert(route.path);
            }
            if may_be_kept(&path, &answer) {
                for code in &known.receipts {
                    let grouped = code.parse::<ReceiptCode>().unwrap().grouped();
                    let is_there = answer.page.contains(code.as_str()) || answer.page.contains(&grouped);
                    assert!(!is_there, "{path} is kept, and carries the code of a receipt: {code}");
                }
                kept.insert(route.path);
            }
        }
        // A walk in which no door opens shows nothing.
        for route in [
            "/kvitto/{code}", "/initiativ/kvitto/{code}", "/kommentarer/kvitto/{code}", "/tillganglighet/brist/kvitto/{code}",
            "/mitt/{code}", "/mitt/{code}/uppgifter.json", "/bekrafta/{code}", "/avregistrera/{code}", "/folj/bekrafta/{code}", "/folj/avsluta/{code}",
            "/admin/logga-in",
        ] {
            assert!(opened.contains(route), "{route} is not among {opened:#?}");
        }
        for route in ["/", "/dialoger", "/dialoger/{slug}", "/dialoger/{slug}/ideer", "/dialoger/{slug}/ideer/{number}", "/policy"] {
            assert!(kept.contains(route), "{route} is not among {kept:#?}");
        }
        // In each language the same: the worker looks at the parts of an address.
        assert!(Locale::ALL.iter().all(|l| is_personal(&l.path("/kvitto/x")) && !is_personal(&l.path("/dialoger"))));
    }
}
