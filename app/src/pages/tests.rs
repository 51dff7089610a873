//! The standing pages as they are served.

use http::StatusCode;

use super::model::Standing;
use crate::core::Locale;
use crate::on_both_databases;
use crate::testing::fetch;

/// The words of a Markdown source, one text for each paragraph, heading and list item.
fn paragraphs(source: &str) -> Vec<String> {
    source
        .lines()
        .map(|line| line.trim_start_matches(['#', '-', ' ']).trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// The text of the page's own content: what stands in `<main>`, without tags.
fn words_of(html: &str) -> String {
    let main = html
        .split_once("<main")
        .and_then(|(_, rest)| rest.split_once("</main>"))
        .map_or("", |(main, _)| main);
    let mut words = String::new();
    let mut inside = true;
    for c in main.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                words.push(' ');
            }
            c if !inside => words.push(c),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

on_both_databases! {
    async fn p09_the_policy_page_says_what_the_policy_says(db: TestDb) {
        let (source, _) = Standing::Policy.source(Locale::Sv);
        let source = paragraphs(source);
        assert!(source.len() > 20, "the policy is there");
        for path in ["/policy", "/en/policy"] {
            let (status, page) = fetch(&db.app, path).await;
            assert_eq!(status, StatusCode::OK);
            // Word for word, nothing left out and nothing put in between.
            assert!(words_of(&page).contains(&source.join(" ")), "{path}");
        }
    }

    async fn p09_adoption_is_told_when_known_and_never_guessed(db: TestDb) {
        let (_, page) = fetch(&db.app, "/policy").await;
        assert_eq!(page.matches("Inte angivet").count(), 4, "{page}");
        let mut deed = db.deed().await;
        for (name, value) in [("policy.version", "2"), ("policy.adopted_on", "2021-03-24"), ("policy.adopted_by", "Kommunfullmäktige")] {
            sqlx::query("INSERT INTO settings (name, value) VALUES ($1, $2)")
                .bind(name).bind(value).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, "/policy").await;
        assert!(page.contains("24 mars 2021") && page.contains("Kommunfullmäktige"), "{page}");
        assert_eq!(page.matches("Inte angivet").count(), 1, "{page}");
    }

    async fn every_standing_page_answers_in_both_languages(db: TestDb) {
        for path in ["/om", "/regler", "/personuppgifter", "/tillganglighet", "/andra-satt-att-paverka", "/delta-utan-e-post"] {
            for path in [path.to_owned(), format!("/en{path}")] {
                let (status, page) = fetch(&db.app, &path).await;
                assert_eq!(status, StatusCode::OK, "{path}");
                assert_eq!(page.matches("<h1").count(), 1, "{path}");
            }
        }
        let (_, page) = fetch(&db.app, "/en/policy").await;
        assert!(page.contains("lang=\"sv\""), "the Swedish text is marked as such");
        assert!(page.contains("The policy is in Swedish"), "{page}");
    }
}

#[test]
fn a_page_has_text_of_its_own_in_each_language() {
    for page in Standing::ALL {
        let (sv, _) = page.source(Locale::Sv);
        let (en, language) = page.source(Locale::En);
        assert!(sv.starts_with("# ") && en.starts_with("# "), "{page:?}");
        assert_eq!(sv == en, language == Locale::Sv, "{page:?}");
    }
}
