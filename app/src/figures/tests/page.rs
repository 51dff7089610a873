//! The page and the file: the same figures, each told in words, in both languages.

use http::header;

use super::parsed;
use crate::core::{Locale, text};
use crate::dialogues::State;
use crate::figures::{Group, of_years};
use crate::on_both_databases;
use crate::testing::{Browser, World, fetch};

on_both_databases! {
    async fn p25_the_page_tells_each_figure_in_a_table_and_in_words(db: TestDb) {
        let world = World::new(&db).await;
        let (status, page) = fetch(&db.app, "/siffror").await;
        assert!(status == 200 && page.contains("2026 hittills") && page.contains("Ingen dag än"), "{page}");
        let done = world.reach(State::FollowedUp).await;
        world.days_pass(420).await;
        let (_, page) = fetch(&db.app, "/siffror").await;
        for words in ["1 av 1 (100 %)", "<th scope=\"row\">2026</th>", "2028 hittills"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(done.title.len() > 3 && !page.contains(&done.title), "figures are of all dialogues together");
        for group in Group::ALL {
            for figure in group.figures() {
                assert!(page.contains(figure.meaning(Locale::Sv)), "{}: {page}", figure.key());
            }
        }
        assert!(page.contains("href=\"/siffror.csv\"") && page.contains("semikolon"), "{page}");
        let (_, start) = fetch(&db.app, "/").await;
        assert!(start.contains(&format!("href=\"/siffror\">{}</a>", text::figures_title(Locale::Sv))), "{start}");
        let (_, english) = fetch(&db.app, "/en/siffror").await;
        for words in ["The dialogues in figures</h1>", "1 of 1 (100", "2028 so far", "/en/siffror.csv"] {
            assert!(english.contains(words), "{words}: {english}");
        }
    }

    async fn p25_the_file_has_the_same_figures_with_a_heading_row(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::FollowedUp).await;
        world.days_pass(100).await;
        let mut conn = db.app.db.read().await.unwrap();
        let years = of_years(&mut conn, world.today()).await.unwrap();
        drop(conn);
        assert!(years.len() > 1);
        for (path, l, heading) in [
            ("/siffror.csv", Locale::Sv, ["År", "Område", "Mått", "Nyckel", "Antal"]),
            ("/en/siffror.csv", Locale::En, ["Year", "Area", "Figure", "Key", "Number"]),
        ] {
            let answer = Browser::new(&db.app).get(path).await;
            assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8; header=present");
            assert_eq!(answer.headers[header::CACHE_CONTROL], "public, max-age=300");
            assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("siffror.csv"));
            let file = answer.page;
            let rows = parsed(file.strip_prefix('\u{feff}').expect("spreadsheets are told that it is UTF-8"));
            let (first, rows) = rows.split_first().unwrap();
            assert_eq!(first, &heading);
            let mut expected = Vec::new();
            for of_year in &years {
                for group in Group::ALL {
                    for figure in group.figures() {
                        expected.push(vec![
                            of_year.year.to_string(),
                            group.name(l).to_owned(),
                            figure.name(l),
                            figure.key(),
                            of_year.count(figure).to_string(),
                        ]);
                    }
                }
            }
            assert_eq!(rows, expected);
        }
    }
}
