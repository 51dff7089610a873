//! The page: what everybody sees.

use http::StatusCode;

use crate::contributions::tests::fixture::Open;
use crate::contributions::{Draft, Source};
use crate::core::Locale;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};
use crate::themes;

on_both_databases! {
    async fn p23_the_page_marks_the_words_and_leads_to_them(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler <b>bänkar</b> & träd vid vattnet.").await;
        let (status, page) = fetch(&db.app, "/sok?q=b%C3%A4nk").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("<mark>bänkar</mark>"), "{page}");
        assert!(page.contains("&lt;b&gt;") && !page.contains("<b>bänkar"), "{page}");
        assert!(page.contains("href=\"/dialoger/torget/ideer/1\""), "{page}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
        assert!(page.contains("2 träffar"), "the dialogue is about them, too\n{page}");
        // The menus are folded away, until something is chosen in one.
        assert!(page.contains("<details class=\"fold narrow\"><summary>Begränsa träffarna"), "{page}");
        let (_, page) = fetch(&db.app, "/sok?q=b%C3%A4nk&typ=ide").await;
        assert!(page.contains("<details open class=\"fold narrow\"><summary>Begränsa träffarna"), "{page}");
    }

    async fn it_says_which_word_was_taken_and_leads_to_the_exact_one(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler bänkar vid vattnet.").await;
        let (_, page) = fetch(&db.app, "/sok?q=b%C3%A4nkra").await;
        assert!(page.contains("Vi visar träffar för ”bänkar”"), "{page}");
        assert!(page.contains("exakt=1"), "{page}");
        let (status, page) = fetch(&db.app, "/sok?q=b%C3%A4nkra&exakt=1").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Inga träffar") && page.contains("Ett levande torg"), "{page}");
        assert!(page.contains("href=\"/andra-satt-att-paverka\""), "{page}");
    }

    async fn it_asks_whether_the_word_with_its_dots_was_meant_and_changes_nothing_of_what_is_found(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Banken vid torget har stängt.").await;
        let (_, page) = fetch(&db.app, "/sok?q=bank").await;
        assert!(page.contains("1 träff") && !page.contains("Menade du"), "as many have it: {page}");
        for n in 0..8 {
            open.show(&format!("Bänk nummer {n} vid torget.")).await;
        }
        let (_, page) = fetch(&db.app, "/sok?q=torget%20bank").await;
        assert!(page.contains("1 träff") && page.contains("<mark>Banken</mark>"), "what is found stays: {page}");
        assert!(page.contains("Menade du ”torget bänk”?") && page.contains("q=torget+b%C3%A4nk"), "{page}");
        for asked in ["b%C3%A4nk", "bank&exakt=1", "torget"] {
            let (_, page) = fetch(&db.app, &format!("/sok?q={asked}")).await;
            assert!(!page.contains("Menade du"), "{asked}: {page}");
        }
    }

    async fn what_cannot_be_looked_for_says_so_at_the_field(db: TestDb) {
        Open::new(&db).await;
        for (query, words) in [("%3F%21%22%27%28*", "Skriv minst ett ord"), ("och%20det", "Skriv minst ett ord")] {
            let (status, page) = fetch(&db.app, &format!("/sok?q={query}")).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.contains(words), "{page}");
        }
        let long = "b".repeat(201);
        let (status, page) = fetch(&db.app, &format!("/sok?q={long}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("Skriv högst 200 tecken") && page.contains(&long), "nothing typed is lost");
        let (status, page) = fetch(&db.app, "/sok?q=").await;
        assert_eq!(status, StatusCode::OK);
        assert!(!page.contains("<article"), "{page}");
    }

    async fn hostile_addresses_are_answered(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler bänkar.").await;
        for query in [
            "q=b%C3%A4nk&typ=x&ar=y&namnd=%27&dialog=%22&tema=%27%22%25&efter=a_b",
            "q=b%C3%A4nk&efter=9223372036854775807_-9223372036854775808",
            "q=b%C3%A4nk%20OR%201%3D1%3B--%20NEAR%28a%29%20%22",
            "q=%00%01&typ=ide",
            "q=b%C3%A4nk&ar=99999999999999999999",
        ] {
            let (status, page) = fetch(&db.app, &format!("/sok?{query}")).await;
            assert!(status.as_u16() < 500, "{query}\n{page}");
        }
    }

    async fn what_has_no_other_name_than_its_number_is_called_so_once(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("En bänk vid bryggan.").await;
        let (_, page) = fetch(&db.app, "/sok?q=bryggan").await;
        let hit = page.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).unwrap_or_default();
        assert_eq!(hit.matches("Idé ").count(), 1, "{hit}");
        // The menus are folded away on narrow screens alone.
        assert!(page.contains("class=\"fold narrow\""), "{page}");
    }

    async fn menus_narrow_and_say_how_much_there_is(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 0..25 {
            open.show(&format!("Bänk nummer {n}.")).await;
        }
        let (_, page) = fetch(&db.app, "/sok?q=b%C3%A4nk").await;
        assert!(page.contains("Idéer (25)") && page.contains("Dialoger (1)"), "{page}");
        let (_, page) = fetch(&db.app, "/sok?q=b%C3%A4nk&typ=ide").await;
        assert!(page.contains("25 träffar"), "{page}");
        let next = page.split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.contains("efter="))).unwrap().replace("&amp;", "&");
        let (_, second) = fetch(&db.app, &next).await;
        assert_eq!(second.matches("<article").count(), 5, "{second}");
        assert_eq!(page.matches("<article").count(), 20);
        let (_, none) = fetch(&db.app, "/sok?q=b%C3%A4nk&ar=1999").await;
        assert!(none.contains("Visa alla träffar") && none.contains("Inga träffar"), "{none}");
    }

    async fn p23_a_theme_is_chosen_from_a_menu_and_stays_chosen_on_the_next_page(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        let rest = themes::create(&mut deed, closed.id, "Sitta och vila", "Plats att vila.").await.unwrap();
        deed.commit().await.unwrap();
        for number in 2..=26 {
            world.contribution(closed.id, number, Some(rest)).await;
        }
        let closed = world.get(closed.id).await;
        world.take_to(closed, State::Compiled).await;
        let mut deed = world.deed(Role::Official).await;
        sqlx::query(
            "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
             SELECT dialogue_id, 'en', 'theme', id, 'title', 'Sit and rest', title, 'human', 0, 1 FROM themes WHERE id = $1",
        )
        .bind(rest)
        .execute(deed.conn())
        .await
        .unwrap();
        deed.commit().await.unwrap();
        let (status, page) = fetch(&db.app, "/sok?q=b%C3%A4nk").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Alla teman") && page.contains("Sitta och vila (25)") && page.contains("Bänkar (1)"), "{page}");
        let (_, page) = fetch(&db.app, "/sok?q=b%C3%A4nk&tema=Sitta+och+vila").await;
        assert!(page.contains("25 träffar") && page.contains("<details open class=\"fold narrow\">"), "{page}");
        assert_eq!(page.matches("<article").count(), 20);
        // Another theme can be chosen in its place, and no menu has gone.
        assert!(page.contains("Bänkar (1)") && page.contains("name=\"dialog\"") && page.contains("name=\"namnd\""), "{page}");
        let next = page.split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.contains("efter="))).unwrap().replace("&amp;", "&");
        assert!(next.contains("tema=Sitta+och+vila"), "{next}");
        let (_, second) = fetch(&db.app, &next).await;
        assert_eq!(second.matches("<article").count(), 5, "{second}");
        // What is chosen stands in the menu also where there is none of it.
        let (_, none) = fetch(&db.app, "/sok?q=b%C3%A4nk&tema=Badhus").await;
        assert!(none.contains("Badhus (0)") && none.contains("Visa alla träffar"), "{none}");
        // What is longer than a title can be is no theme, and is said no further than one.
        let long = "x".repeat(5_000);
        let (status, none) = fetch(&db.app, &format!("/sok?q=b%C3%A4nk&tema={long}&dialog={long}&namnd={long}&typ={long}&ar={long}")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(none.contains("Inga träffar") && none.contains(&"x".repeat(121)) && !none.contains(&"x".repeat(122)), "{none}");
        // In another language it has the name that it has there, and the same address.
        let (_, page) = fetch(&db.app, "/en/sok?q=b%C3%A4nk").await;
        assert!(page.contains("Sit and rest (25)") && page.contains("value=\"Sitta och vila\""), "{page}");
        let (_, page) = fetch(&db.app, "/fi/sok?q=b%C3%A4nk").await;
        assert!(page.contains("lang=\"sv\">Sitta och vila (25)</option>"), "{page}");
    }

    async fn p23_what_is_chosen_has_its_name_also_where_nothing_of_it_is_found(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let hidden = world.reach(State::Decided).await;
        let mut deed = world.deed(Role::Official).await;
        let bath = themes::create(&mut deed, closed.id, "Bad för alla", "Att bada.").await.unwrap();
        deed.commit().await.unwrap();
        world.contribution(closed.id, 2, Some(bath)).await;
        let closed = world.get(closed.id).await;
        let compiled = world.take_to(closed, State::Compiled).await;
        let mut deed = world.deed(Role::Official).await;
        for (subject, id, table, name) in [("theme", bath, "themes", "Baths for all"), ("dialogue", compiled.id, "dialogues", "A living square")] {
            let of = if table == "themes" { "dialogue_id" } else { "id" };
            let sql = format!(
                "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
                 SELECT {of}, 'en', '{subject}', id, 'title', '{name}', title, 'human', 0, 1 FROM {table} WHERE id = $1"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(id).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        let (slug, body) = (&compiled.slug, &compiled.owner);
        let asked = format!("sok?q=b%C3%A4nk&ar=1999&dialog={slug}&tema=Bad+f%C3%B6r+alla&namnd={}", body.slug);
        for (at, names) in [
            ("/", [compiled.title.as_str(), "Bad för alla", body.name(Locale::Sv)]),
            ("/en/", ["A living square", "Baths for all", body.name(Locale::En)]),
        ] {
            let (status, page) = fetch(&db.app, &format!("{at}{asked}")).await;
            assert_eq!(status, StatusCode::OK);
            for name in names {
                assert!(page.contains(&format!("{name} (0)")), "{name}: {page}");
            }
            assert!(!page.contains(&format!("{slug} (0)")) && page.contains(&format!("value=\"{slug}\"")), "{page}");
        }
        // What nobody can read has no name here.
        let (_, page) = fetch(&db.app, &format!("/sok?q=b%C3%A4nk&dialog={}", hidden.slug)).await;
        assert!(page.contains(&format!("{} (0)", hidden.slug)), "{page}");
    }

    async fn p03_somebody_who_reads_arabic_finds_what_was_written_in_it(db: TestDb) {
        let open = Open::new(&db).await;
        let mut draft = Draft::new("نحتاج أيضاً إلى مقاعد في الظل للأطفال.", Locale::Ar);
        draft.lang = "ar".into();
        let receipt = open.send_with(&draft, &Source::default()).await;
        open.publish(&receipt).await;
        let (status, page) = fetch(&db.app, "/ar/sok?q=%D9%85%D9%8E%D9%82%D9%8E%D8%A7%D8%B9%D9%90%D8%AF").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("<mark>مقاعد</mark>"), "{page}");
        let (_, swedish) = fetch(&db.app, "/sok?q=%D9%85%D9%82%D8%A7%D8%B9%D8%AF").await;
        assert!(swedish.contains("lang=\"ar\"") && swedish.contains("dir=\"rtl\""), "{swedish}");
    }
}
