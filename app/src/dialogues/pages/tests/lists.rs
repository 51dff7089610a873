//! The start page, the list with its filters, and all decisions.

use super::{page, set};
use crate::core::{Locale, text};
use crate::dialogues::{self, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{TestDb, World, said_easily};
use crate::themes;

#[test]
fn no_field_of_a_filter_is_named_as_its_button_is() {
    for l in Locale::ALL.iter().copied() {
        assert_ne!(text::public_list_phase(l), text::public_list_submit(l));
        assert_ne!(
            text::places_filter_where(l),
            text::contributions_filter_submit(l)
        );
    }
}

#[tokio::test]
async fn empty_lists_say_when_something_will_be_there() {
    let db = TestDb::new(crate::db::Dialect::Sqlite).await;
    let world = World::new(&db).await;
    for (path, words) in [
        ("/", "Ingen dialog är öppen just nu"),
        ("/dialoger", "Här står snart den första dialogen"),
        ("/dialoger?visa=ongoing", "Ingen dialog är öppen just nu"),
        ("/dialoger?visa=upcoming", "Ingen ny dialog är beslutad"),
        ("/dialoger?visa=carried_out", "Ingen dialog är genomförd än"),
        ("/dialoger?ord=zebra", "Inga dialoger passar"),
        ("/beslut", "Inget beslut än"),
        ("/en/dialoger", "The first dialogue will soon be here"),
    ] {
        let page = page(&world, path).await;
        assert!(page.contains(words), "{path}");
    }
    let coming = world.reach(State::Announced).await;
    let start = page(&world, "/").await;
    assert!(
        start.contains(&format!("Nästa öppnar 24 november: {}", coming.title)),
        "{start}"
    );
}

on_both_databases! {
    async fn p02_everybody_reads_what_is_coming_open_and_carried_out(db: TestDb) {
        let world = World::new(&db).await;
        let answered = world.reach(State::FedBack).await;
        let open = world.reach(State::Open).await;
        let coming = world.reach(State::Announced).await;
        let start = page(&world, "/").await;
        for (slug, list) in [(&answered.slug, "carried_out"), (&open.slug, "ongoing"), (&coming.slug, "upcoming")] {
            let link = format!("/dialoger/{slug}");
            assert!(start.contains(&link), "the start page has {slug}");
            assert!(page(&world, "/dialoger").await.contains(&format!("href=\"{link}\"")));
            for phase in ["carried_out", "ongoing", "upcoming"] {
                let listed = page(&world, &format!("/dialoger?visa={phase}")).await;
                assert_eq!(listed.contains(&format!("href=\"{link}\"")), phase == list, "{slug} in {phase}");
            }
        }
        // A new answer leads to what came of it.
        assert!(start.contains(&format!("href=\"/dialoger/{}/resultat\"", answered.slug)), "{start}");
    }

    async fn the_open_come_first_then_the_coming_the_handled_and_the_rest(db: TestDb) {
        let world = World::new(&db).await;
        let answered = world.reach(State::FedBack).await;
        let handled = world.reach(State::Compiled).await;
        let sooner = world.reach(State::Open).await;
        world.days_pass(1).await;
        let later = world.reach(State::Open).await;
        let coming = world.reach(State::Announced).await;
        let list = page(&world, "/dialoger").await;
        let places = [&sooner, &later, &coming, &handled, &answered].map(|d| list.find(&format!("href=\"/dialoger/{}\"", d.slug)).unwrap());
        assert!(places.is_sorted(), "{places:?}");
        // Each page goes on where the one before ended, in whichever part of the list that was.
        let mut after = None;
        let mut told = Vec::new();
        let mut conn = db.app.db.read().await.unwrap();
        loop {
            let keyset = crate::db::Keyset { after, size: 1 };
            let one = dialogues::cards(&mut conn, &dialogues::Filter::default(), &keyset, world.today()).await.unwrap();
            told.extend(one.rows.into_iter().map(|card| card.id));
            after = one.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(told, [sooner.id, later.id, coming.id, handled.id, answered.id]);
    }

    async fn p20_a_card_says_degree_and_promise(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Open).await;
        for path in ["/", "/dialoger"] {
            let page = page(&world, path).await;
            assert!(page.contains("Dialog: Vi samtalar med er innan vi bestämmer"), "{path}");
        }
        assert!(page(&world, "/en/dialoger").await.contains("Dialogue: We talk with you before we decide"));
    }

    async fn p23_a_dialogue_is_found_by_word_theme_and_body(db: TestDb) {
        let world = World::new(&db).await;
        let torg = world.reach(State::Compiled).await;
        let mut deed = db.deed().await;
        dialogues::index_for_search(deed.conn(), torg.id).await.unwrap();
        deed.commit().await.unwrap();
        let link = format!("href=\"/dialoger/{}\"", torg.slug);
        for (query, found) in [
            ("ord=torget", true),
            ("ord=B%C3%84NK", true), // a word of its theme, in another case
            ("ord=badhus", false),
            ("tema=B%C3%A4nkar", true),
            ("tema=Badhus", false),
            ("namnd=samhallsbyggnadsnamnden", true),
            ("namnd=socialnamnden", false),
            ("ord=%25&visa=nonsense&efter=nonsense", true),
            ("ord=torget&tema=B%C3%A4nkar&namnd=samhallsbyggnadsnamnden&visa=carried_out", true),
            ("ord=torget&tema=B%C3%A4nkar&visa=ongoing", false),
        ] {
            let page = page(&world, &format!("/dialoger?{query}")).await;
            assert_eq!(page.contains(&link), found, "{query}");
        }
    }

    /// As the search has it: staff change what themes are called until the compilation is locked.
    async fn p23_the_list_offers_and_finds_themes_from_when_the_compilation_is_locked_by_their_names_in_each_language(db: TestDb) {
        let world = World::new(&db).await;
        let torg = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        let rest = themes::create(&mut deed, torg.id, "Sitta och vila", "Hängmattor.").await.unwrap();
        deed.commit().await.unwrap();
        world.contribution(torg.id, 2, Some(rest)).await;
        let link = format!("href=\"/dialoger/{}\"", torg.slug);
        for (query, is_there) in [("", true), ("tema=Sitta+och+vila", false), ("ord=h%C3%A4ngmattor", false)] {
            let list = page(&world, &format!("/dialoger?{query}")).await;
            assert_eq!((list.contains(&link), list.contains("<option value=\"Sitta")), (is_there, false), "{query}: {list}");
        }
        let torg = world.get(torg.id).await;
        world.take_to(torg, State::Compiled).await;
        for query in ["", "tema=Sitta+och+vila", "ord=h%C3%A4ngmattor"] {
            let list = page(&world, &format!("/dialoger?{query}")).await;
            assert!(list.contains(&link) && list.contains("<option value=\"Sitta"), "{query}: {list}");
        }
        let mut deed = db.deed().await;
        sqlx::query(
            "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
             SELECT dialogue_id, 'en', 'theme', id, 'title', 'Sit and rest', title, 'human', 0, 1 FROM themes WHERE id = $1",
        )
        .bind(rest)
        .execute(deed.conn())
        .await
        .unwrap();
        deed.commit().await.unwrap();
        let list = page(&world, "/en/dialoger?tema=Sitta+och+vila").await;
        for words in ["value=\"Sitta och vila\"", ">Sit and rest</option>", "Chosen: Sit and rest</summary>", "lang=\"sv\">Bänkar</option>"] {
            assert!(list.contains(words), "{words}: {list}");
        }
        assert!(page(&world, "/dialoger").await.contains("<option value=\"Bänkar\">Bänkar</option>"), "Swedish is the page's own");
    }

    async fn the_fields_of_the_list_are_folded_away_under_a_line_that_says_what_is_chosen(db: TestDb) {
        let world = World::new(&db).await;
        let torg = world.reach(State::Compiled).await;
        let list = page(&world, "/dialoger").await;
        let fold = list.find("<details class=\"fold narrow\"><summary>Sök bland dialogerna</summary>").expect("a fold, without scripts");
        let (field, card) = (list.find("name=\"ord\"").unwrap(), list.find(&format!("href=\"/dialoger/{}\"", torg.slug)).unwrap());
        let end = fold + list[fold..].find("</details>").unwrap();
        assert!(fold < field && field < end && end < card, "the fields are in it, and the dialogues are not");
        assert!(!list.contains("Visa alla</a>"), "{list}");
        let list = page(&world, "/dialoger?ord=torget&visa=carried_out&tema=B%C3%A4nkar").await;
        assert!(list.contains("Sök bland dialogerna. Valt: ”torget”, Genomförda, Bänkar</summary>"), "{list}");
        assert!(list.contains("</details><a href=\"/dialoger\">Visa alla</a></form>"), "it stands beside the fold, on its line: {list}");
        for (lang, line) in [
            ("en", "Search the dialogues. Chosen: “torget”, "),
            ("fi", "Hae dialogeista. Valittu: ”torget”, "),
            // Around it all stand the marks of the sentence, and inside those of each part.
            ("ar", "البحث بين الحوارات. المختار: \u{2068}«\u{2068}torget\u{2069}»، \u{2068}"),
        ] {
            let list = page(&world, &format!("/{lang}/dialoger?ord=torget&visa=carried_out")).await;
            assert!(list.contains(line), "{lang}: {list}");
        }
    }

    async fn a_long_list_is_cut_into_pages_without_loss(db: TestDb) {
        let world = World::new(&db).await;
        let first = world.reach(State::Announced).await;
        let mut deed = db.deed().await;
        for _ in 0..29 {
            let id = deed.new_id();
            sqlx::query(
                "INSERT INTO dialogues (id, slug, version, state, kind, owner_id, deciding_body_id, title, lead, background, purpose, goal, target_group,
                    can_change, cannot_change, inclusion, decides, nothing_decided_at, participation, influence, start_decision_id, case_number,
                    area_id, responsible_post_id, responsible_post, contact, other_ways, legal_ground, opens_on, closes_on, opens_at, closes_at, compile_by, decision_on, feedback_by, announced_at, compilation,
                    compilation_limits, feedback_message, evaluation, cancelled_reason, contributions_made, search_text, created_at, updated_at)
                 SELECT $2, $2, version, 'draft', kind, owner_id, deciding_body_id, title, lead, background, purpose, goal, target_group,
                    can_change, cannot_change, inclusion, decides, nothing_decided_at, participation, influence, start_decision_id, case_number,
                    area_id, responsible_post_id, responsible_post, contact, other_ways, legal_ground, opens_on, closes_on, opens_at, closes_at, compile_by, decision_on, feedback_by, announced_at, compilation,
                    compilation_limits, feedback_message, evaluation, cancelled_reason, contributions_made, search_text, created_at, updated_at
                 FROM dialogues WHERE id = $1",
            )
            .bind(first.id)
            .bind(id)
            .execute(deed.conn())
            .await
            .unwrap();
        }
        said_easily(deed.conn()).await;
        for step in ["UPDATE dialogues SET state = 'decided' WHERE state = 'draft'", "UPDATE dialogues SET state = 'announced' WHERE state = 'decided'"] {
            sqlx::query(step).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        let one = page(&world, "/dialoger").await;
        let next = one.split("rel=\"next\"").nth(1).and_then(|rest| rest.split("href=\"").nth(1)).and_then(|rest| rest.split('"').next());
        let next = next.expect("there is a next page").replace("&amp;", "&");
        let two = page(&world, &next).await;
        assert_eq!((one.matches("class=\"card\"").count(), two.matches("class=\"card\"").count()), (24, 6));
        assert!(two.contains("Till början") && !two.contains("rel=\"next\""), "{two}");
    }

    async fn p16_a_decision_is_listed_with_body_day_paragraph_case_and_minutes(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::FedBack).await;
        let list = page(&world, "/beslut").await;
        assert!(list.contains(" 2026</time>") && !list.contains(">2026-"), "a day is told in words: {list}");
        for words in ["Samhällsbyggnadsnämnden", "§ 87", "§ 12", "EX 2026/1", "https://example.org/protokoll", &decided.slug] {
            assert!(list.contains(words), "{words}");
        }
        assert!(page(&world, "/beslut?namnd=samhallsbyggnadsnamnden").await.contains("§ 87"));
        assert!(!page(&world, "/beslut?namnd=socialnamnden").await.contains("§ 87"));
        set(&world, decided.id, "title", "<b>Torg</b>").await;
        assert!(page(&world, "/beslut").await.contains("&lt;b&gt;Torg"));
    }
}
