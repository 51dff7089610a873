//! The list says the same as the map; tiles come from our own address.

use std::collections::BTreeSet;
use std::sync::Arc;

use http::{StatusCode, header};

use super::{at, draft, show};
use crate::app::{App, Settings};
use crate::contributions::tests::fixture::Open;
use crate::contributions::{self, Source};
use crate::on_both_databases;
use crate::places::Tiles;
use crate::places::tiles::tests::{Made, archive};
use crate::testing::Browser;

/// The numbers of the ideas in the pins.
fn pins(page: &str) -> BTreeSet<i64> {
    page.split("id=\"nal-")
        .skip(1)
        .flat_map(|rest| rest.split('"').next().unwrap().split('-'))
        .map(|number| number.parse().unwrap())
        .collect()
}

/// The numbers of the ideas in the list that have a point.
fn listed(page: &str) -> BTreeSet<i64> {
    page.split("class=\"quote\"")
        .skip(1)
        .filter(|quote| !quote.contains("Platsen står bara i ord"))
        .map(|quote| {
            let (_, rest) = quote.split_once("/ideer/").unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        })
        .collect()
}

on_both_databases! {
    async fn p03_the_list_says_the_same_as_the_map_page_by_page(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let empty = browser.get("/dialoger/torget/karta").await;
        assert!(empty.status == StatusCode::OK && empty.page.contains("Ingen idé har en plats här"), "{}", empty.page);
        assert!(!browser.get("/dialoger/torget/ideer").await.page.contains("/karta"));
        for n in 0..55_i32 {
            let point = at(58.25 + f64::from(n) / 150.0, 12.1 + f64::from(n % 7) / 12.0);
            show(&open, &format!("Idé nummer {n} om en plats."), Some(point), "").await;
        }
        show(&open, "Något om en plats i ord.", None, "bakom <kyrkan>").await;
        // What waits is on no map.
        open.send_with(&draft("Detta väntar på granskning.", Some(at(58.3, 12.3)), ""), &Source::default()).await;
        let first = browser.get("/dialoger/torget/karta").await;
        let (on_map, in_list) = (pins(&first.page), listed(&first.page));
        assert_eq!(on_map, in_list);
        assert_eq!(on_map, (7..=55).collect());
        assert!(first.page.contains("bakom &lt;kyrkan&gt;") && !first.page.contains("Detta väntar"), "{}", first.page);
        let second = browser.get("/dialoger/torget/karta?efter=7").await;
        assert_eq!(pins(&second.page), (1..=6).collect());
        assert_eq!(listed(&second.page), (1..=6).collect());
        assert!(browser.get("/dialoger/torget/ideer").await.page.contains("/dialoger/torget/karta"));
        // No address of anybody else, and no style in the page.
        let svg = first.page.split_once("<svg viewBox=\"0 0 1000 1400\"").unwrap().1.split_once("</svg>").unwrap().0;
        assert!(!svg.contains("http") && !svg.contains("style=") && svg.contains("role=\"group\""), "{svg}");
        assert!(first.page.contains("GSHHG"));
        // In Arabic too.
        let arabic = browser.get("/ar/dialoger/torget/karta").await;
        assert!(arabic.page.contains("الخريطة") && pins(&arabic.page) == on_map);
    }

    async fn p03_around_a_place_are_those_that_lie_there(db: TestDb) {
        let open = Open::new(&db).await;
        show(&open, "Fler bänkar på torget.", Some(at(58.3806, 12.3236)), "").await;
        show(&open, "En gungställning i Brålanda.", Some(at(58.567, 12.368)), "").await;
        show(&open, "Något om en plats i ord.", None, "vid kyrkan").await;
        let browser = Browser::new(&open.app);
        let near = browser.get("/dialoger/torget/karta?vid=torget").await;
        assert_eq!((pins(&near.page), listed(&near.page)), ([1].into(), [1].into()));
        assert!(!near.page.contains("vid kyrkan") && near.page.contains("Vid Torget i Vänersborg"), "{}", near.page);
        let unknown = browser.get("/dialoger/torget/karta?vid=atlantis&efter=x").await;
        assert_eq!(pins(&unknown.page), [1, 2].into());
    }

    async fn p03_the_map_opens_where_the_ideas_are_and_counts_as_the_list_does(db: TestDb) {
        let open = Open::new(&db).await;
        // Three that stand apart only when one looks close, two at one place, and one in words.
        for (north, east) in [(58.3806, 12.3236), (58.3829, 12.3196), (58.3785, 12.3262), (58.3806, 12.3236)] {
            show(&open, "Något om torget.", Some(at(north, east)), "").await;
        }
        show(&open, "Något om en plats i ord.", None, "i torgets alla hörn").await;
        let browser = Browser::new(&open.app);
        let page = browser.get("/dialoger/torget/karta").await.page;
        assert!(page.contains("id=\"nal-2\"") && page.contains("id=\"nal-3\"") && page.contains("id=\"nal-4-1\""), "{page}");
        for words in ["I listan: 5", "På kartan: 4", "Platsen bara i ord: 1", "Antal idéer på kartan: 4"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("Inte med i den här delen"), "{page}");
        // A pin leads to its idea, and one of several, which nobody can tell apart on the map, to the list.
        assert!(page.contains("<a href=\"/dialoger/torget/ideer/2\" aria-label=\"Idé 2\""), "{page}");
        assert!(page.contains("<a href=\"#ide-4\" aria-label=\"2: Flera idéer nära varandra: 4, 1\"") && page.contains("id=\"ide-4\""), "{page}");
        // From further away they are one, and it leads back to where they can be told apart.
        let whole = browser.get("/dialoger/torget/karta?del=1+58.475000,12.375000").await.page;
        assert_eq!((pins(&whole), listed(&whole)), ((1..=4).collect(), (1..=4).collect()));
        let link = whole.split_once("<g id=\"nal-4-3-2-1\"").unwrap().0.rsplit_once("<a href=\"").unwrap().1;
        let nearer = browser.get(link.split('"').next().unwrap()).await.page;
        assert!(nearer.contains("id=\"nal-2\"") && nearer.contains("id=\"nal-4-1\""), "{nearer}");
        // Of a part, the map and its list leave the same ones out, and it is said how many.
        let part = browser.get("/dialoger/torget/karta?del=4+58.3829,12.3100").await.page;
        assert_eq!(pins(&part), listed(&part));
        assert!(part.contains("Alla idéer</a>"), "{part}");
        let elsewhere = browser.get("/dialoger/torget/karta?vid=bralanda").await.page;
        assert!(elsewhere.contains("Inte med i den här delen: 5") && elsewhere.contains("Ingen idé har en plats här"), "{elsewhere}");
    }

    async fn an_idea_without_a_place_says_nothing_of_one(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler bänkar på torget.").await;
        let page = Browser::new(&open.app).get("/dialoger/torget/ideer/1").await.page;
        assert!(!page.contains("class=\"map\""), "{page}");
        let mut conn = open.app.db.read().await.unwrap();
        assert_eq!(contributions::one(&mut conn, open.dialogue, 1).await.unwrap().located, None);
    }

    async fn the_municipalitys_own_tiles_come_from_our_own_address(db: TestDb) {
        let open = Open::new(&db).await;
        show(&open, "Fler bänkar på torget.", Some(at(58.3806, 12.3236)), "").await;
        let browser = Browser::new(&open.app);
        assert_eq!(browser.get("/karta/10/547/306").await.status, StatusCode::NOT_FOUND);
        let made = Made::of(&format!("served-{:?}", db.app.db.dialect()), &archive(&[((10, 547, 306), b"torget")]));
        let tiles = Tiles::open(made.path(), "© Kommunen <b>").unwrap();
        let settings = Settings { tiles: Some(Arc::new(tiles)), ..open.app.settings.clone() };
        let app = App::new(db.app.db.clone(), db.app.clock.clone(), crate::core::Random::seeded(2), settings);
        let browser = Browser::new(&app);
        let tile = browser.get("/karta/10/547/306").await;
        assert_eq!((tile.status, tile.bytes.as_slice()), (StatusCode::OK, b"torget".as_slice()));
        assert_eq!(tile.headers[header::CONTENT_TYPE], "image/png");
        assert_eq!(tile.headers[header::CACHE_CONTROL], "public, max-age=86400");
        for path in ["/karta/10/547/305", "/karta/x/547/306", "/karta/10/-1/306", "/karta/99/0/0", "/karta/10/99999999999/1"] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let map = browser.get("/dialoger/torget/karta").await;
        assert!(map.page.contains("href=\"/karta/10/547/306\"") && map.page.contains("© Kommunen &lt;b&gt;"), "{}", map.page);
        assert_eq!(pins(&map.page), [1].into());
    }
}
