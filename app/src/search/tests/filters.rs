//! What is left of what is found when somebody asks for a part.

use http::StatusCode;

use super::super::model::{Facet, Filter, Found, Kind, places};
use super::{named, search, search_under};
use crate::core::Id;
use crate::db::json_list;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{TestDb, World, fetch};
use crate::themes;

/// Ties the decision to hold `of` to another dialogue, as one that changes it.
async fn tie(db: &TestDb, other: Id, of: Id) {
    let mut deed = db.deed().await;
    sqlx::query(
        "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose)
         SELECT $1, decision_id, 'change' FROM dialogue_decisions WHERE dialogue_id = $2 AND purpose = 'start'",
    )
    .bind(other)
    .bind(of)
    .execute(deed.conn())
    .await
    .unwrap();
    deed.commit().await.unwrap();
}

/// Puts ideas of a year into the index that have a common word, at its places from `first` to `last`. They are nowhere else.
async fn fill(db: &TestDb, dialogue: Id, year: i64, (first, last): (i64, i64)) {
    let (from, _) = places(year);
    let all: Vec<String> = (first..=last).map(|n| (from + n).to_string()).collect();
    let all = json_list(&all);
    let mut deed = db.deed().await;
    sqlx::query(
        "INSERT INTO search_docs (place, kind, subject, dialogue_id, year, terms)
         SELECT CAST(value AS BIGINT), 'ide', 'x' || value, $2, $3, '[]' FROM json_each($1)",
    )
    .bind(&all)
    .bind(dialogue)
    .bind(year)
    .execute(deed.conn())
    .await
    .unwrap();
    sqlx::query(
        "INSERT INTO search_postings (term, kind, place, weight) SELECT 'vanlig', 'ide', CAST(value AS BIGINT), 4 FROM json_each($1)",
    )
    .bind(&all)
    .execute(deed.conn())
    .await
    .unwrap();
    deed.commit().await.unwrap();
}

/// A theme of a dialogue that is not compiled yet.
async fn theme(world: &World, dialogue: Id, title: &str) -> Id {
    let mut deed = world.deed(Role::Official).await;
    let id = themes::create(&mut deed, dialogue, title, "")
        .await
        .unwrap();
    deed.commit().await.unwrap();
    id
}

fn of_theme(title: &str) -> Filter {
    Filter {
        theme: Some(title.to_owned()),
        ..Filter::default()
    }
}

/// What was found, in the order of the alphabet.
fn names(found: &Found) -> Vec<String> {
    let mut names: Vec<String> = found.hits.iter().map(named).collect();
    names.sort_unstable();
    names
}

/// What can be chosen in a menu, with how much there is of each.
fn offered(facets: &[Facet]) -> Vec<(&str, i64)> {
    facets
        .iter()
        .map(|facet| (facet.value.as_str(), facet.count.number))
        .collect()
}

/// The themes that can be chosen, with how much there is in each.
fn choices(found: &Found) -> Vec<(&str, i64)> {
    offered(&found.themes)
}

fn of_dialogue(slug: &str) -> Filter {
    Filter {
        kind: Some(Kind::Decision),
        dialogue: Some(slug.to_owned()),
        ..Filter::default()
    }
}

on_both_databases! {
    async fn p23_a_decision_on_several_dialogues_is_found_under_each(db: TestDb) {
        let world = World::new(&db).await;
        let hidden = world.reach(State::Decided).await;
        let first = world.reach(State::Announced).await;
        let second = world.reach(State::Announced).await;
        let alone = search_under(&db.app, "§ 12", of_dialogue(&first.slug)).await;
        assert_eq!(alone.hits.len(), 1);
        tie(&db, first.id, second.id).await;
        tie(&db, hidden.id, second.id).await;
        let mut expected = vec![(first.slug.as_str(), 2), (second.slug.as_str(), 1)];
        expected.sort_unstable();
        for (slug, decisions) in [(&first.slug, 2), (&second.slug, 1), (&hidden.slug, 0)] {
            let found = search_under(&db.app, "§ 12", of_dialogue(slug)).await;
            assert_eq!(found.hits.len(), decisions, "{slug}");
            // Another can be chosen in its place, and each says what there would be.
            let mut named = offered(&found.dialogues);
            named.sort_unstable();
            assert_eq!(named, expected, "{slug}");
        }
        let all = search(&db.app, "§ 12").await;
        assert_eq!(all.hits.len(), 2, "it stands in the list once");
        let mut under = offered(&all.dialogues);
        under.sort_unstable();
        assert_eq!(under, expected, "and what nobody can read is named nowhere");
    }

    async fn p23_an_old_text_is_found_by_its_year_dialogue_or_body_however_many_newer_ones_there_are(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Announced).await;
        fill(&db, dialogue.id, 2024, (1, 3)).await;
        fill(&db, dialogue.id, 2025, (1, 4)).await;
        fill(&db, world.app.new_id(), 2026, (1, 2_500)).await;
        let all = search(&db.app, "vanlig").await;
        assert!(all.count.and_more);
        let years: Vec<&str> = all.years.iter().map(|facet| facet.value.as_str()).collect();
        assert_eq!(years, ["2026", "2025", "2024"], "older years can be chosen although none of theirs was looked at");
        let year = Filter { year: Some(2024), ..Filter::default() };
        let home = Filter { dialogue: Some(dialogue.slug.clone()), ..Filter::default() };
        let body = Filter { body: Some(dialogue.owner.slug.clone()), ..Filter::default() };
        let both = Filter { year: Some(2025), ..home.clone() };
        for (filter, number) in [(year, 3), (home, 7), (body, 7), (both, 4)] {
            let found = search_under(&db.app, "vanlig", filter.clone()).await;
            assert_eq!((found.count.number, found.count.and_more), (number, false), "{filter:?}");
        }
    }

    async fn p23_ideas_and_decisions_are_found_under_the_name_of_their_theme_in_whichever_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::DecidedUpon).await;
        let compiled = world.reach(State::Compiled).await;
        let open = world.reach(State::Open).await;
        let hidden = theme(&world, open.id, "Träd").await;
        world.contribution(open.id, 1, None).await;
        world.contribution(open.id, 2, Some(hidden)).await;
        let all = search(&db.app, "bänkar").await;
        assert_eq!(choices(&all), [("Bänkar", 3)], "what staff gather ideas under is theirs until the compilation is locked");
        assert_eq!(all.kinds.iter().find(|(kind, _)| *kind == Kind::Idea).unwrap().1.number, 4);
        let found = search_under(&db.app, "bänkar", of_theme("Bänkar")).await;
        let mut expected = vec![
            format!("ide {}/1", decided.slug),
            format!("ide {}/1", compiled.slug),
            "beslut Samhällsbyggnadsnämnden § 87".to_owned(),
        ];
        expected.sort_unstable();
        assert_eq!(names(&found), expected, "a dialogue belongs to none of its themes");
        assert_eq!((found.count.number, found.count.and_more), (3, false));
        let here = Filter { dialogue: Some(compiled.slug.clone()), ..of_theme("Bänkar") };
        let found = search_under(&db.app, "bänkar", here).await;
        assert_eq!((names(&found), choices(&found)), (vec![format!("ide {}/1", compiled.slug)], vec![("Bänkar", 1)]));
        for unknown in ["Träd", "bänkar", "Badhus"] {
            let found = search_under(&db.app, "bänkar", of_theme(unknown)).await;
            assert!(found.hits.is_empty() && found.count.number == 0, "{unknown}");
        }
    }

    async fn p23_an_answer_is_found_under_the_theme_that_it_answers_or_that_its_idea_is_in(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let rest = theme(&world, closed.id, "Sitta och vila").await;
        let idea = world.contribution(closed.id, 2, Some(rest)).await;
        let words = themes::Answer { text: "Vi sätter upp tolv bänkar.".into(), role: "Ordföranden".into(), body: world.committee };
        let mut deed = world.deed(Role::Official).await;
        themes::answer(&mut deed, rest, 1, &words).await.unwrap();
        themes::answer_contribution(&mut deed, idea, 1, &words).await.unwrap();
        deed.commit().await.unwrap();
        let closed = world.get(closed.id).await;
        let compiled = world.take_to(closed, State::Compiled).await;
        let found = search_under(&db.app, "bänkar", of_theme("Sitta och vila")).await;
        let mut expected = vec![
            format!("ide {}/2", compiled.slug),
            format!("svar {}/2", compiled.slug),
            "svar Sitta och vila".to_owned(),
        ];
        expected.sort_unstable();
        assert_eq!(names(&found), expected);
        assert_eq!(choices(&found), [("Sitta och vila", 3), ("Bänkar", 1)], "another theme can be chosen in its place");
        assert_eq!(choices(&search(&db.app, "bänkar").await), [("Sitta och vila", 3), ("Bänkar", 1)], "the most first");
    }

    async fn p23_an_old_idea_is_found_under_its_theme_however_many_newer_ones_there_are(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Compiled).await;
        let mut deed = db.deed().await;
        sqlx::query("INSERT INTO search_postings (term, kind, place, weight) SELECT 'vanlig', kind, place, 4 FROM search_docs WHERE kind = 'ide'")
            .execute(deed.conn())
            .await
            .unwrap();
        deed.commit().await.unwrap();
        fill(&db, world.app.new_id(), 2040, (1, 2_500)).await;
        let all = search(&db.app, "vanlig").await;
        assert!(all.count.and_more && all.themes.is_empty(), "it is too far back");
        let found = search_under(&db.app, "vanlig", of_theme("Bänkar")).await;
        assert_eq!((found.count.number, found.count.and_more), (1, false));
        // What is chosen stands in its menu with what was found of it, and what could be chosen instead is not all that there is.
        assert_eq!((choices(&found), found.menus_and_more), (vec![("Bänkar", 1)], true));
    }

    async fn p23_each_menu_offers_what_there_would_be_without_its_own_choice(db: TestDb) {
        let world = World::new(&db).await;
        let one = world.reach(State::Announced).await;
        let two = world.reach(State::Announced).await;
        fill(&db, one.id, 2024, (1, 3)).await;
        fill(&db, one.id, 2025, (1, 4)).await;
        fill(&db, two.id, 2025, (11, 15)).await;
        let year = Filter { year: Some(2025), ..Filter::default() };
        let found = search_under(&db.app, "vanlig", year.clone()).await;
        assert_eq!(found.count.number, 9);
        assert_eq!(offered(&found.years), [("2025", 9), ("2024", 3)], "as in the whole");
        assert_eq!(offered(&found.dialogues), [(two.slug.as_str(), 5), (one.slug.as_str(), 4)], "under the year");
        let both = Filter { dialogue: Some(one.slug.clone()), ..year };
        let found = search_under(&db.app, "vanlig", both).await;
        assert_eq!(found.count.number, 4);
        assert_eq!(offered(&found.years), [("2025", 4), ("2024", 3)], "under the dialogue");
        assert_eq!(offered(&found.dialogues), [(two.slug.as_str(), 5), (one.slug.as_str(), 4)], "under the year");
        assert_eq!(offered(&found.bodies), [(one.owner.slug.as_str(), 4)], "under both");
        assert!(!found.menus_and_more);
    }

    async fn p23_the_page_says_when_only_the_newest_were_looked_at(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Announced).await;
        fill(&db, dialogue.id, 2026, (1, 2_500)).await;
        let newest = "bara har letat bland de nyaste";
        // Where the results are all there are, but not what could be chosen instead, the menus say so.
        let (_, page) = fetch(&db.app, "/sok?q=vanlig&ar=2024").await;
        assert!(page.contains("räknat bland de nyaste texterna"), "{page}");
        for (query, is_said) in [("q=vanlig", true), ("q=vanlig&ar=2026", true), ("q=vanlig&ar=2024", false), ("q=torg", false)] {
            let (status, page) = fetch(&db.app, &format!("/sok?{query}")).await;
            assert_eq!(status, StatusCode::OK);
            assert_eq!(page.contains(newest), is_said, "{query}\n{page}");
        }
    }
}
