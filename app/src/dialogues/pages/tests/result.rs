//! The result page.

use super::page;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

on_both_databases! {
    async fn p18_p28_everybody_reads_what_was_said_done_and_why(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let page = page(&world, &format!("/dialoger/{}/resultat", told.slug)).await;
        for words in [
            "Ni sa", "Så blir det", "Varför", "Bänkar", "Genomförs", "Tolv bänkar", "Ryms i budgeten.", "Protokoll, § 87",
            "https://example.org/protokoll", "Bänkarna är på plats.", "Gatuenheten", ", senast ", "Tack!", "Nämndens sammanträde",
            "Nämnden beslutade.", "EX 2026/1", "En idé.", "Få svar från unga.", "1 av 1", "100 %",
        ] {
            assert!(page.contains(words), "{words}");
        }
        let days = told.closes_on.unwrap().days_until(told.fed_back_at.unwrap().date());
        assert!(page.contains(&format!("{days} dagar")), "{page}");
        // The thread from an idea to the paragraph.
        let thread = page.split_once("class=\"thread\"").unwrap().1;
        let at = |words: &str| thread.find(words).unwrap_or_else(|| panic!("{words} in {thread}"));
        assert!(at("Idé 1") < at("Fler bänkar.") && at("Fler bänkar.") < at("Tema: Bänkar"));
        assert!(at("Tema: Bänkar") < at("§ 87") && at("§ 87") < at("Vårt åtagande"));
        assert!(thread.contains(&format!("/dialoger/{}/ideer/1", told.slug)));
    }

    async fn before_there_is_a_result_the_page_says_when(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let day = open.feedback_by.unwrap().near(crate::core::Locale::Sv, world.today()).replace('\u{a0}', " ");
        let early = page(&world, &format!("/dialoger/{}/resultat", open.slug)).await;
        assert!(early.contains(&format!("Senast {day} står här vad ni sa")), "{early}");
        assert!(early.contains("Sammanställningen är inte hos politikerna än"), "{early}");
        assert!(!early.contains("Vad materialet inte kan säga"), "{early}");
        let compiled = world.reach(State::Compiled).await;
        let later = page(&world, &format!("/dialoger/{}/resultat", compiled.slug)).await;
        assert!(later.contains("Vad materialet inte kan säga") && later.contains("Få svar från unga."), "{later}");
        assert!(!later.contains("Genomförs"), "{later}");
    }

    async fn p28_a_compilation_without_ideas_says_so_where_its_themes_would_stand(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        world.write_compilation(&mut deed, closed.id).await;
        world.lock_compilation(&mut deed, closed.id).await;
        deed.commit().await.unwrap();
        let page = page(&world, &format!("/dialoger/{}/resultat", closed.slug)).await;
        let (_, compiled) = page.split_once("Temana i sammanställningen</h3>").expect("it is compiled");
        assert!(compiled.starts_with("<p>Ingen idé är publicerad.</p>"), "{page}");
    }
}
