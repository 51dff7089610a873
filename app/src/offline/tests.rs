//! What the server gives a browser that will be without a network.

use http::{StatusCode, header};

use crate::core::Locale;
use crate::on_both_databases;
use crate::testing::Browser;

const WORKER: &str = include_str!("../../../public/sw.js");

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
