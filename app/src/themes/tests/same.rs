//! Ideas that say the same are shown together, and none is lost (P28).

use super::*;
use crate::contributions::{self, Filter, Sort};
use crate::testing::{Browser, TestDb};

struct Three {
    world: World,
    dialogue: crate::dialogues::Dialogue,
    ids: Vec<Id>,
}

async fn three(db: &TestDb) -> Three {
    let world = World::new(db).await;
    let dialogue = world.reach(State::Open).await;
    let mut ids = Vec::new();
    for number in 1..=3 {
        ids.push(world.contribution(dialogue.id, number, None).await);
    }
    Three {
        world,
        dialogue,
        ids,
    }
}

impl Three {
    async fn gather(&self, ids: &[Id]) -> Result<Id, EntryError> {
        let mut deed = self.world.deed(Role::Official).await;
        let answer = gather(&mut deed, self.dialogue.id, ids).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }

    async fn set_apart(&self, id: Id) -> Result<(), EntryError> {
        let mut deed = self.world.deed(Role::Official).await;
        let answer = set_apart(&mut deed, self.dialogue.id, id).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }

    async fn group(&self, id: Id) -> Vec<i64> {
        let mut conn = self.world.app.db.read().await.unwrap();
        let group = group_of(&mut conn, id).await.unwrap();
        group.map_or_else(Vec::new, |group| {
            group.members().iter().map(|member| member.number).collect()
        })
    }

    async fn listed(&self) -> Vec<(i64, i64)> {
        let keyset = Keyset {
            after: None,
            size: 10,
        };
        let mut conn = self.world.app.db.read().await.unwrap();
        contributions::published(
            &mut conn,
            self.dialogue.id,
            &Filter::default(),
            Sort::Oldest,
            &keyset,
        )
        .await
        .unwrap()
        .rows
        .into_iter()
        .map(|row| (row.number, row.same))
        .collect()
    }

    async fn public(&self, path: &str) -> String {
        let path = format!("/dialoger/{}{path}", self.dialogue.slug);
        let answer = Browser::new(&self.world.app).get(&path).await;
        assert_eq!(answer.status, http::StatusCode::OK, "{path}");
        answer.page
    }
}

on_both_databases! {
    async fn p28_ideas_that_say_the_same_are_shown_under_the_first_and_each_keeps_its_own(db: TestDb) {
        let three = three(&db).await;
        let leading = three.gather(&[three.ids[2], three.ids[0]]).await.unwrap();
        assert_eq!(leading, three.ids[0], "the one that came first leads");
        three.gather(&[three.ids[1], three.ids[2]]).await.unwrap();
        for id in &three.ids {
            assert_eq!(three.group(*id).await, [1, 2, 3]);
        }
        assert_eq!(three.listed().await, [(1, 2)]);
        let list = three.public("/ideer").await;
        assert!(list.contains("Samma idé har lämnats av 3"), "{list}");
        for number in 1..=3 {
            let page = three.public(&format!("/ideer/{number}")).await;
            assert!(page.contains("Samma idé har lämnats av 3") && page.contains("Fler bänkar."), "{page}");
            for other in (1..=3).filter(|other| *other != number) {
                assert!(page.contains(&format!("/dialoger/{}/ideer/{other}", three.dialogue.slug)), "{other} from {number}");
            }
            // And the receipt, which each keeps.
            let receipt = Browser::new(&db.app).get(&format!("/kvitto/{}", code(&db, three.ids[usize::try_from(number).unwrap() - 1]).await)).await;
            assert!(receipt.says("Samma idé har lämnats av 3"), "{}", receipt.page);
            assert!(receipt.says("Den visas tillsammans med andra") && !receipt.says("samlar vi den med andra"), "{}", receipt.page);
        }
        // A search finds each by its own words.
        let found = Filter { query: "bänkar".into(), ..Filter::default() };
        sqlx::query("UPDATE contributions SET search_text = ' bänk bänkar'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let count = contributions::count(&mut db.app.db.read().await.unwrap(), three.dialogue.id, &found).await.unwrap();
        assert_eq!(count.number, 3);
    }

    async fn p28_one_is_set_apart_again_and_the_rest_stays_together(db: TestDb) {
        let three = three(&db).await;
        three.gather(&three.ids).await.unwrap();
        three.set_apart(three.ids[0]).await.unwrap();
        assert_eq!((three.group(three.ids[0]).await, three.group(three.ids[1]).await), (vec![], vec![2, 3]));
        assert_eq!(three.listed().await, [(1, 0), (2, 1)]);
        three.set_apart(three.ids[2]).await.unwrap();
        assert_eq!(three.listed().await, [(1, 0), (2, 0), (3, 0)]);
        let twice = three.set_apart(three.ids[2]).await;
        assert!(matches!(twice, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{twice:?}");
    }

    async fn p28_what_is_gathered_is_themed_together(db: TestDb) {
        let three = three(&db).await;
        let (benches, trees) = (theme(&three.world, three.dialogue.id, "Bänkar").await, theme(&three.world, three.dialogue.id, "Träd").await);
        let put = async |ids: &[Id], theme| {
            let mut deed = three.world.deed(Role::Official).await;
            put_into(&mut deed, three.dialogue.id, ids, Some(theme)).await.unwrap();
            deed.commit().await.unwrap();
        };
        put(&three.ids[..1], benches).await;
        put(&three.ids[1..2], trees).await;
        let apart = three.gather(&three.ids[..2]).await;
        assert_eq!(apart.unwrap_err().problems(), [("contribution", Problem::DifferentThemes)]);
        three.gather(&[three.ids[0], three.ids[2]]).await.unwrap();
        let count = async |theme| get(&mut db.app.db.read().await.unwrap(), theme).await.unwrap().contributions;
        assert_eq!((count(benches).await, count(trees).await), (2, 1), "who is gathered comes into the theme");
        put(&three.ids[2..], trees).await;
        assert_eq!((count(benches).await, count(trees).await), (0, 3), "all of them move");
        let first = Keyset { after: None, size: 10 };
        let mut conn = db.app.db.read().await.unwrap();
        let inside = to_sort(&mut conn, three.dialogue.id, SortFilter::In(trees), &first).await.unwrap();
        assert_eq!(inside.rows.iter().map(|row| (row.number, row.same)).collect::<Vec<_>>(), [(1, 1), (2, 0)]);
    }

    async fn two_at_least_are_gathered_and_only_of_this_dialogue(db: TestDb) {
        let three = three(&db).await;
        assert_eq!(three.gather(&three.ids[..1]).await.unwrap_err().problems(), [("contribution", Problem::NeedsTwo)]);
        let other = three.world.reach(State::Open).await.id;
        let strange = three.world.contribution(other, 1, None).await;
        assert_eq!(three.gather(&[three.ids[0], strange]).await.unwrap_err().problems(), [("contribution", Problem::NotHere)]);
        let mut deed = three.world.deed(Role::Moderator).await;
        assert!(gather(&mut deed, three.dialogue.id, &three.ids).await.is_err(), "a moderator does not sort");
    }

    async fn p22_what_is_gathered_is_set_apart_before_it_is_sent_on(db: TestDb) {
        let three = three(&db).await;
        three.gather(&three.ids[..2]).await.unwrap();
        let fault = crate::rerouting::NewRerouting {
            place: Some(crate::rerouting::Place::FaultReport),
            words: "Gatuenheten lagar bänken.".into(),
            ..crate::rerouting::NewRerouting::default()
        };
        for id in &three.ids[..2] {
            let mut deed = three.world.deed(Role::Official).await;
            let answer = crate::rerouting::reroute(&mut deed, *id, 1, &fault).await;
            assert_eq!(answer.unwrap_err().problems(), [("place", Problem::IsGathered)]);
        }
        let mut deed = three.world.deed(Role::Official).await;
        crate::rerouting::reroute(&mut deed, three.ids[2], 1, &fault).await.unwrap();
        deed.commit().await.unwrap();
        let gone = three.gather(&three.ids).await;
        assert_eq!(gone.unwrap_err().problems(), [("contribution", Problem::NotHere)]);
    }

    async fn p28_after_the_lock_what_is_gathered_stays_so(db: TestDb) {
        let three = three(&db).await;
        let benches = theme(&three.world, three.dialogue.id, "Bänkar").await;
        let mut deed = three.world.deed(Role::Official).await;
        put_into(&mut deed, three.dialogue.id, &three.ids, Some(benches)).await.unwrap();
        deed.commit().await.unwrap();
        three.gather(&three.ids[..2]).await.unwrap();
        three.world.days_pass(11).await;
        let mut deed = three.world.deed(Role::Official).await;
        three.world.write_compilation(&mut deed, three.dialogue.id).await;
        deed.commit().await.unwrap();
        let mut deed = three.world.deed(Role::Official).await;
        // The databases refuse a lock where they lie apart, past the model.
        sqlx::query("UPDATE contributions SET theme_id = NULL WHERE number = 2").execute(deed.conn()).await.unwrap();
        let locked = "UPDATE dialogues SET state = 'compiled', compiled_at = 1 WHERE state = 'closed'";
        assert!(Error::from(sqlx::query(locked).execute(deed.conn()).await.unwrap_err()).is_rule());
        drop(deed);
        let mut deed = three.world.deed(Role::Official).await;
        three.world.lock_compilation(&mut deed, three.dialogue.id).await;
        deed.commit().await.unwrap();
        assert!(three.set_apart(three.ids[0]).await.is_err());
        assert!(three.gather(&three.ids).await.is_err());
        for change in [
            "DELETE FROM same_ideas",
            "UPDATE same_ideas SET gathered_at = 9",
            "INSERT INTO same_ideas (contribution_id, leading_id, gathered_at) SELECT a.id, b.id, 1 FROM contributions a, contributions b WHERE a.number = 3 AND b.number = 1",
        ] {
            let refused = sqlx::query(change).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{change}");
        }
    }

    async fn staff_gather_on_the_table_and_set_apart_on_the_groups_page(db: TestDb) {
        let three = three(&db).await;
        let board = format!("/admin/dialoger/{}/teman", three.dialogue.slug);
        let table = three.world.get_page(Role::Official, &board).await;
        assert!(table.says("De markerade säger samma sak"), "{}", table.page);
        let ids: Vec<String> = three.ids.iter().map(Id::to_string).collect();
        let one = three.world.post_page(Role::Official, &board, &[("contribution", &ids[0]), ("do", "gather")]).await;
        assert_eq!(one.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(one.says("minst två"), "{}", one.page);
        let both = [("contribution", ids[0].as_str()), ("contribution", ids[1].as_str()), ("do", "gather")];
        let done = three.world.post_page(Role::Official, &board, &both).await;
        assert_eq!(done.location(), format!("{board}?tillsammans=1"));
        let told = three.world.get_page(Role::Official, done.location()).await;
        assert!(told.says("Idé 1 och 2 visas nu tillsammans") && told.says("(2 säger samma sak)"), "{}", told.page);
        let table = three.world.get_page(Role::Official, &board).await;
        assert!(!table.says("visas nu tillsammans"), "{}", table.page);
        let page = format!("{board}/lika/1");
        assert!(table.says(&page), "{}", table.page);
        let group = three.world.get_page(Role::Official, &page).await;
        assert!(group.says("Kom först") && group.says("Ta ut idé 2"), "{}", group.page);
        let done = three.world.post_page(Role::Official, &page, &[("apart", &ids[1])]).await;
        assert_eq!(done.location(), format!("{board}?klart=1"));
        assert_eq!(three.group(three.ids[0]).await, Vec::<i64>::new());
    }

    async fn p28_a_new_idea_comes_to_those_that_say_the_same_without_a_theme_first(db: TestDb) {
        let three = three(&db).await;
        let benches = theme(&three.world, three.dialogue.id, "Bänkar").await;
        let mut deed = three.world.deed(Role::Official).await;
        put_into(&mut deed, three.dialogue.id, &three.ids[..2], Some(benches)).await.unwrap();
        deed.commit().await.unwrap();
        three.gather(&three.ids[..2]).await.unwrap();
        let board = format!("/admin/dialoger/{}/teman", three.dialogue.slug);
        let id = three.ids[2].to_string();
        let send = async |same_as: &str| {
            let typed = [("contribution", id.as_str()), ("same_as", same_as), ("do", "gather")];
            three.world.post_page(Role::Official, &board, &typed).await
        };
        for wrong in ["två", "99"] {
            let again = send(wrong).await;
            assert_eq!(again.status, http::StatusCode::UNPROCESSABLE_ENTITY);
            assert!(again.says("href=\"#same_as\"") && again.says("ingen publicerad idé med det numret") && again.says(&format!("value=\"{wrong}\"")), "{}", again.page);
        }
        let done = send("2").await;
        assert_eq!(done.location(), format!("{board}?tillsammans=1"), "{}", done.page);
        assert_eq!(three.group(three.ids[2]).await, [1, 2, 3]);
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(get(&mut conn, benches).await.unwrap().contributions, 3);
    }

    async fn what_is_no_theme_is_told_at_the_field_and_moves_nothing(db: TestDb) {
        let three = three(&db).await;
        let benches = theme(&three.world, three.dialogue.id, "Bänkar").await;
        let mut deed = three.world.deed(Role::Official).await;
        put_into(&mut deed, three.dialogue.id, &three.ids[..1], Some(benches)).await.unwrap();
        deed.commit().await.unwrap();
        let path = format!("/admin/dialoger/{}/teman/{benches}", three.dialogue.slug);
        let (id, unknown) = (three.ids[0].to_string(), db.app.new_id().to_string());
        for garbage in ["skräp", &unknown] {
            let again = three.world.post_page(Role::Official, &path, &[("contribution", &id), ("theme", garbage), ("do", "move")]).await;
            assert_eq!(again.status, http::StatusCode::UNPROCESSABLE_ENTITY, "{garbage}: {}", again.page);
            assert!(again.says("href=\"#theme\"") && again.says("checked"), "what was ticked stays: {}", again.page);
        }
        let again = three.world.post_page(Role::Official, &path, &[("contribution", "skräp"), ("theme", ""), ("do", "move")]).await;
        assert_eq!(again.status, http::StatusCode::UNPROCESSABLE_ENTITY, "{}", again.page);
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(get(&mut conn, benches).await.unwrap().contributions, 1);
    }

    async fn after_the_lock_it_is_said_at_the_field_and_what_was_typed_stays(db: TestDb) {
        let three = three(&db).await;
        let benches = theme(&three.world, three.dialogue.id, "Bänkar").await;
        let mut deed = three.world.deed(Role::Official).await;
        put_into(&mut deed, three.dialogue.id, &three.ids, Some(benches)).await.unwrap();
        deed.commit().await.unwrap();
        three.world.days_pass(11).await;
        let mut deed = three.world.deed(Role::Official).await;
        three.world.write_compilation(&mut deed, three.dialogue.id).await;
        three.world.lock_compilation(&mut deed, three.dialogue.id).await;
        deed.commit().await.unwrap();
        let board = format!("/admin/dialoger/{}/teman", three.dialogue.slug);
        let (one, two) = (three.ids[0].to_string(), three.ids[1].to_string());
        let gathered = [("contribution", one.as_str()), ("contribution", two.as_str()), ("do", "gather")];
        let late = three.world.post_page(Role::Official, &board, &gathered).await;
        assert_eq!(late.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("href=\"#contribution\"") && late.says("id=\"contribution\"") && late.says("kan inte ändras nu"), "{}", late.page);
        let page = format!("{board}/{benches}");
        let late = three.world.post_page(Role::Official, &page, &gathered).await;
        assert!(late.says("href=\"#contribution\"") && late.page.matches("checked").count() >= 2, "{}", late.page);
        let named = [("title", "Sittplatser"), ("summary", "Att sitta på."), ("version", "1"), ("do", "save")];
        let late = three.world.post_page(Role::Official, &page, &named).await;
        assert_eq!(late.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("Sittplatser") && late.says("Att sitta på.") && late.says("href=\"#title\""), "{}", late.page);
    }

    async fn the_ways_to_an_idea_stand_beside_it(db: TestDb) {
        let three = three(&db).await;
        let board = format!("/admin/dialoger/{}/teman", three.dialogue.slug);
        let table = three.world.get_page(Role::Official, &board).await;
        let second = table.page.find(&three.ids[1].to_string()).unwrap();
        for path in ["/teman/ide/1", "/hor-hemma/1"] {
            assert!(table.page.find(path).is_some_and(|at| at < second), "{path} before the next idea: {}", table.page);
        }
    }
}

async fn code(db: &TestDb, id: Id) -> String {
    let code = db.app.random.code(20);
    sqlx::query("UPDATE contributions SET receipt_code = $1 WHERE id = $2")
        .bind(&code)
        .bind(id)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    code
}
