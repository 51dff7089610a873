//! The thread, walked as a resident does, by following links: from an idea to the promise and back (P28).

use crate::dialogues::State;
use crate::on_both_databases;
use crate::testing::{Browser, World};

/// Somebody on a page.
struct Walker<'a> {
    world: &'a World,
    path: String,
    page: String,
}

impl<'a> Walker<'a> {
    async fn at(world: &'a World, path: &str) -> Self {
        let answer = Browser::new(&world.app)
            .get(path.split('#').next().unwrap())
            .await;
        assert_eq!(answer.status, http::StatusCode::OK, "{path}");
        if let Some((_, part)) = path.split_once('#') {
            assert!(answer.says(&format!("id=\"{part}\"")), "{path}");
        }
        Self {
            world,
            path: path.to_owned(),
            page: answer.page,
        }
    }

    /// Follows the first link whose address has `part` in it.
    async fn follow(self, part: &str) -> Self {
        let href = self
            .page
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .find(|href| href.starts_with('/') && href.contains(part))
            .unwrap_or_else(|| panic!("no link to {part} on {}: {}", self.path, self.page))
            .to_owned();
        Self::at(self.world, &href).await
    }

    /// The page says so.
    fn reads(self, words: &[&str]) -> Self {
        for words in words {
            assert!(
                self.page.contains(words),
                "{words} on {}: {}",
                self.path,
                self.page
            );
        }
        self
    }
}

on_both_databases! {
    async fn p28_the_thread_is_walked_both_ways_by_following_links(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let idea = format!("/dialoger/{}/ideer/1", told.slug);

        // From the idea through theme, compilation, paragraph and outcome to the promise.
        let theme = Walker::at(&world, &idea).await.reads(&["Fler bänkar."]).follow("/teman/").await.reads(&["Bänkar", "Fler platser att sitta på."]);
        let compiled = theme.follow("/resultat#sammanstallning").await.reads(&["En idé.", "Få svar från unga."]);
        let paragraph = compiled.follow("/beslut/").await.reads(&["§ 87", "Nämnden beslutade.", "https://example.org/protokoll"]);
        let outcome = paragraph.follow("/teman/").await.reads(&["Genomförs", "Ryms i budgeten.", "§ 87"]);
        let promise = outcome.follow("/ataganden/").await.reads(&["Bänkarna är på plats.", "Gatuenheten"]);
        // And straight back to the idea, by its number.
        promise.follow("/ideer/1").await.reads(&["Fler bänkar.", "§ 87", "Bänkarna är på plats."]).follow("/ataganden/").await;

        // From all decisions back to the idea.
        let paragraph = Walker::at(&world, "/beslut").await.follow("/beslut/").await;
        let of_result = Walker::at(&world, "/beslut").await;
        let href = of_result.page.split("href=\"/beslut/").skip(1).filter_map(|rest| rest.split('"').next());
        let mut seen = 0;
        for id in href {
            let page = Walker::at(&world, &format!("/beslut/{id}")).await;
            if page.page.contains("/teman/") {
                seen += 1;
                page.reads(&["§ 87", "Genomförs"]).follow("/teman/").await.follow("/ideer/1").await.reads(&["Fler bänkar."]);
            }
        }
        assert_eq!(seen, 1, "the decision on the result, and not the one to begin: {}", paragraph.path);
        // From all promises back to it.
        let promise = Walker::at(&world, "/ataganden").await.follow("/ataganden/").await;
        promise.follow("/beslut/").await.follow("/ataganden/").await.follow("/teman/").await.follow("/ideer/1").await.reads(&["Fler bänkar."]);
    }

    async fn p28_before_the_decision_a_theme_says_what_is_coming_and_when(db: TestDb) {
        let world = World::new(&db).await;
        let compiled = world.reach(State::Compiled).await;
        let idea = format!("/dialoger/{}/ideer/1", compiled.slug);
        let theme = Walker::at(&world, &idea).await.follow("/teman/").await;
        let day = compiled.decision_on.unwrap().near(crate::core::Locale::Sv, world.today()).replace('\u{a0}', " ");
        let theme = theme.reads(&["Läs sammanställningen", &format!("Senast {day}")]);
        assert!(!theme.page.contains("/beslut/") && !theme.page.contains("/ataganden/"), "{}", theme.page);
        theme.follow("/resultat#sammanstallning").await.follow("/teman/").await.follow("/ideer/1").await;
        // In English too.
        Walker::at(&world, &format!("/en{idea}")).await.follow("/teman/").await.reads(&["Theme in the dialogue"]);
        // A theme of another dialogue is none of this one.
        let other = world.reach(State::Open).await;
        let id = theme_id(&world, compiled.id).await;
        let strange = Browser::new(&db.app).get(&format!("/dialoger/{}/teman/{id}", other.slug)).await;
        assert_eq!(strange.status, http::StatusCode::NOT_FOUND);
    }
}

async fn theme_id(world: &World, dialogue: crate::core::Id) -> crate::core::Id {
    let mut conn = world.app.db.read().await.unwrap();
    crate::themes::list(&mut conn, dialogue).await.unwrap()[0].id
}
