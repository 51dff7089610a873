//! The questions on the receipt, what is shown of them, and the register of the population, on both databases.

use http::StatusCode;

use super::{
    Given, NewPopulation, NewShare, Question, Standing, Taken, add, answer, comparisons,
    populations,
};
use crate::background;
use crate::contributions::Receipt;
use crate::contributions::tests::fixture::Open;
use crate::core::{Error, Timestamp};
use crate::deed::Actor;
use crate::dialogues::{self, State};
use crate::jobs;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, TestDb, World};

const REGISTER: &str = "/admin/organisation/befolkning";

fn shares(all: &[(&str, i64)]) -> Vec<NewShare> {
    let all = all.iter().enumerate();
    all.map(|(line, (answer, permille))| NewShare {
        answer: (*answer).into(),
        name_en: format!("{answer} (en)"),
        permille: Some(*permille),
        line,
    })
    .collect()
}

fn gender(year: i64) -> NewPopulation {
    NewPopulation {
        question: Question::Gender,
        year: Some(year),
        source: "SCB".into(),
        shares: shares(&[("woman", 500), ("man", 500)]),
    }
}

fn parts() -> NewPopulation {
    NewPopulation {
        question: Question::Part,
        year: Some(2025),
        source: "SCB".into(),
        shares: shares(&[("Vargön", 300), ("Brålanda", 700)]),
    }
}

async fn enter(db: &TestDb, new: &NewPopulation, example_at: Option<Timestamp>) {
    let mut deed = db.deed().await;
    add(&mut deed, new, example_at).await.unwrap();
    deed.commit().await.unwrap();
}

/// Changes the latest figures of a question in the register.
async fn mend(db: &TestDb, new: &NewPopulation) {
    let all = populations(&mut db.app.db.read().await.unwrap())
        .await
        .unwrap();
    let old = all.iter().find(|one| one.question == new.question).unwrap();
    let mut deed = db.deed().await;
    background::change(&mut deed, old.id, old.version, new)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

fn path(receipt: &Receipt) -> String {
    format!("/kvitto/{}/fragor", receipt.code)
}

/// How many events all chains have: nobody's answer is one.
async fn events(db: &TestDb) -> i64 {
    let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events")
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    events
}

async fn given(open: &Open, answers: &[(Question, &str)]) -> Taken {
    let mut deed = open.app.begin(Actor::Resident).await.unwrap();
    let given = Given {
        trust: None,
        answers: answers
            .iter()
            .map(|(question, answer)| (*question, (*answer).to_owned()))
            .collect(),
    };
    let who = deed.new_id();
    let taken = answer(&mut deed, open.dialogue, who, &given).await.unwrap();
    deed.commit().await.unwrap();
    taken
}

async fn shown(open: &Open) -> Option<Vec<super::Comparison>> {
    let mut conn = open.app.db.read().await.unwrap();
    let dialogue = dialogues::get(&mut conn, open.dialogue).await.unwrap();
    comparisons(&mut conn, &dialogue).await.unwrap()
}

on_both_databases! {
    async fn p26_p27_the_receipt_asks_and_nobody_must_answer(db: TestDb) {
        enter(&db, &parts(), None).await;
        let open = Open::new(&db).await;
        let receipt = open.send("Fler bänkar på torget.").await;
        let browser = Browser::new(&db.app);
        let page = browser.get(&format!("/kvitto/{}", receipt.code)).await;
        for words in ["Några frivilliga frågor", "Du behöver inte svara", "Hur stort förtroende", "Vill inte svara", "Vargön", "sparas inte ihop med din idé"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        let english = browser.get(&format!("/en{}", path(&receipt))).await;
        assert!(english.says("Some voluntary questions") && english.says("Vargön (en)"), "{}", english.page);
        // Nothing chosen, and what is no choice.
        let nothing = browser.post(&path(&receipt), &[]).await;
        assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.says("Välj minst ett svar"), "{}", nothing.page);
        let wrong = browser.post(&path(&receipt), &[("trust", "high"), ("age", "17")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says("href=\"#age\""), "{}", wrong.page);
        assert!(wrong.untouched("trust").contains(&("trust".to_owned(), "high".to_owned())), "what was chosen stays: {}", wrong.page);
        // Answered once, by one press or two; the log says nothing of it.
        let before = events(&db).await;
        for _ in 0..2 {
            let sent = browser.post(&path(&receipt), &[("trust", "high"), ("age", "25_44"), ("gender", "nothing"), ("part", "Vargön")]).await;
            assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, path(&receipt).as_str()));
        }
        assert_eq!(events(&db).await, before);
        let thanks = browser.get(&path(&receipt)).await;
        assert!(thanks.says("Tack för ditt svar") && !thanks.says("name=\"trust\""), "{}", thanks.page);
        let answers: (i64,) = sqlx::query_as("SELECT CAST(SUM(answers) AS BIGINT) FROM answer_counts").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(answers.0, 3, "trust, age and part, once each");
    }

    async fn p26_who_does_not_want_to_say_is_counted_nowhere(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.send("Fler bänkar på torget.").await;
        let sent = Browser::new(&db.app).post(&path(&receipt), &[("trust", "nothing"), ("age", "nothing")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let answers: (i64,) = sqlx::query_as("SELECT CAST(SUM(answers) AS BIGINT) FROM answer_counts").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(answers.0, 0);
    }

    async fn p26_nothing_is_shown_before_the_dialogue_has_closed_and_nothing_changes_after(db: TestDb) {
        enter(&db, &gender(2025), None).await;
        let open = Open::new(&db).await;
        for _ in 0..12 {
            assert_eq!(given(&open, &[(Question::Gender, "woman"), (Question::Age, "25_44")]).await, Taken::Counted);
        }
        for _ in 0..6 {
            given(&open, &[(Question::Gender, "man")]).await;
        }
        given(&open, &[(Question::Gender, "other")]).await;
        assert_eq!(shown(&open).await, None, "while answers come");
        open.close().await;
        let all = shown(&open).await.unwrap();
        let by_gender = all.iter().find(|one| one.question == Question::Gender).unwrap();
        let answers: Vec<Option<i64>> = by_gender.rows.iter().map(|row| row.answers).collect();
        assert_eq!((by_gender.total, answers), (Some(19), vec![Some(12), None, None]));
        assert_eq!(by_gender.gap_words(crate::core::Locale::Sv), [
            "Män är färre bland dem som svarade än i befolkningen. Hur många de är visar vi inte, men de är färre även om alla dolda svar vore deras.",
        ]);
        assert_eq!(given(&open, &[(Question::Gender, "other")]).await, Taken::Closed);
        assert_eq!(shown(&open).await.unwrap(), all);
        // Whatever becomes of the register: figures that are changed, a later year that fits better, a question that had none.
        mend(&db, &NewPopulation { source: "Kommunen".into(), shares: shares(&[("woman", 900), ("man", 100)]), ..gender(2024) }).await;
        enter(&db, &gender(2026), None).await;
        let age = ["under_25", "25_44", "45_64", "65_79", "80_over"].map(|answer| (answer, 200));
        enter(&db, &NewPopulation { question: Question::Age, shares: shares(&age), ..gender(2025) }, None).await;
        assert_eq!(shown(&open).await.unwrap(), all);
        for sql in [
            "UPDATE compared_populations SET source = 'Kommunen'",
            "DELETE FROM compared_populations",
            "UPDATE compared_shares SET permille = 900",
            "DELETE FROM compared_shares",
            "INSERT INTO compared_populations (dialogue_id, question, population_id, version, year, source)
             SELECT d.id, p.question, p.id, p.version, p.year, p.source FROM dialogues d, populations p WHERE p.question = 'age'",
            "INSERT INTO compared_shares (dialogue_id, question, place, answer, name_en, permille)
             SELECT dialogue_id, question, 3, 'other', '', 0 FROM compared_populations",
        ] {
            let refused = sqlx::query(sql).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
        assert_eq!(shown(&open).await.unwrap(), all);
        assert!(all.iter().all(|one| one.question != Question::Part), "there were no parts to choose from");
    }

    async fn p26_what_is_compared_with_is_settled_by_the_first_answer(db: TestDb) {
        enter(&db, &parts(), None).await;
        let open = Open::new(&db).await;
        let receipt = open.send("Fler bänkar på torget.").await;
        // Nobody has answered: what was typed wrong is mended.
        mend(&db, &NewPopulation { shares: shares(&[("Vargö", 300), ("Brålanda", 700)]), ..parts() }).await;
        let browser = Browser::new(&db.app);
        assert!(browser.get(&path(&receipt)).await.says("value=\"Vargö\""));
        mend(&db, &parts()).await;
        for _ in 0..5 {
            assert_eq!(given(&open, &[(Question::Part, "Vargön"), (Question::Gender, "woman")]).await, Taken::Counted);
        }
        // After that the choices stay, and what there was nothing of is settled by the next answer.
        mend(&db, &NewPopulation { shares: shares(&[("Vargö", 300), ("Brålanda", 700)]), ..parts() }).await;
        enter(&db, &gender(2025), None).await;
        let page = browser.get(&path(&receipt)).await;
        assert!(page.says("value=\"Vargön\"") && !page.says("value=\"Vargö\""), "{}", page.page);
        for _ in 0..5 {
            given(&open, &[(Question::Part, "Brålanda"), (Question::Gender, "man")]).await;
        }
        mend(&db, &NewPopulation { source: "Kommunen".into(), ..gender(2025) }).await;
        open.close().await;
        let all = shown(&open).await.unwrap();
        let of = |question| all.iter().find(|one| one.question == question).unwrap();
        let part = of(Question::Part);
        assert_eq!(part.rows.iter().map(|row| (row.answer.as_str(), row.answers)).collect::<Vec<_>>(), [("Vargön", Some(5)), ("Brålanda", Some(5))]);
        assert_eq!(part.population.as_ref().unwrap().version, 3);
        assert_eq!(of(Question::Gender).population.as_ref().unwrap().source, "SCB");
    }

    async fn p26_a_closed_receipt_asks_nothing_and_what_is_over_is_forgotten(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.send("Fler bänkar på torget.").await;
        let browser = Browser::new(&db.app);
        browser.post(&path(&receipt), &[("trust", "high")]).await;
        open.close().await;
        jobs::keep_house(&db.app).await.unwrap();
        let marks: (i64,) = sqlx::query_as("SELECT COUNT(*) FROM answered_marks").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(marks.0, 0);
        let page = browser.get(&format!("/kvitto/{}", receipt.code)).await;
        assert!(!page.says("frivilliga frågor"), "{}", page.page);
        let late = browser.post(&path(&receipt), &[("trust", "low")]).await;
        assert_eq!(late.status, StatusCode::SEE_OTHER);
        assert!(browser.get(&path(&receipt)).await.says("Frågorna är stängda"));
        let lows: (i64,) = sqlx::query_as("SELECT answers FROM answer_counts WHERE question = 'trust_before' AND answer = 'low'").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(lows.0, 0);
    }

    async fn p26_staff_see_the_figures_when_the_dialogue_has_closed_and_gaps_in_words(db: TestDb) {
        enter(&db, &gender(2025), Some(db.app.now())).await;
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Open).await;
        assert_eq!(Standing::of(&dialogue, world.today()), Standing::Before);
        for _ in 0..9 {
            let mut deed = db.app.begin(Actor::Resident).await.unwrap();
            let given = Given { trust: None, answers: vec![(Question::Gender, "woman".into())] };
            background::count(&mut deed, &dialogue, &given).await.unwrap();
            deed.commit().await.unwrap();
        }
        let path = format!("/admin/dialoger/{}/bakgrund", dialogue.slug);
        let open = world.get_page(Role::Official, &path).await;
        assert!(open.says("Svaren visas när dialogen har stängt") && !open.says("9 personer"), "{}", open.page);
        let overview = world.get_page(Role::Official, &format!("/admin/dialoger/{}", dialogue.slug)).await;
        assert!(overview.says(&path), "{}", overview.page);
        world.take_to(dialogue, State::Closed).await;
        let closed = world.get_page(Role::Official, &path).await;
        for words in ["9 personer svarade", "Visas inte", "Exempel, påhittade värden", "Färre än fem"] {
            assert!(closed.says(words), "{words}: {}", closed.page);
        }
        let english = world.get_page(Role::Official, &format!("/en{path}")).await;
        assert!(english.says("9 people answered") && english.says("made-up values"), "{}", english.page);
    }

    async fn p26_the_population_is_kept_by_administrators(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        assert!(admin.get("/admin/organisation").await.says(REGISTER));
        assert!(admin.get(REGISTER).await.says("Inga andelar än"));
        let new = format!("{REGISTER}/ny/gender");
        let wrong = admin.post(&new, &[("year", "25"), ("source", ""), ("share_1", "halva"), ("share_2", "50,5")]).await;
        assert_eq!((wrong.status, wrong.field("share_1"), wrong.field("share_2")), (StatusCode::UNPROCESSABLE_ENTITY, "halva".to_owned(), "50,5".to_owned()));
        for field in ["year", "source", "share_1"] {
            assert!(wrong.says(&format!("href=\"#{field}\"")), "{field}: {}", wrong.page);
        }
        let short = admin.post(&new, &[("year", "2025"), ("source", "SCB"), ("share_1", "40"), ("share_2", "50,5")]).await;
        assert!(short.says("Andelarna blir tillsammans inte 100 procent"), "{}", short.page);
        let right = [("year", "2025"), ("source", "SCB"), ("share_1", "49,5"), ("share_2", "50,5")];
        let done = admin.post(&new, &right).await;
        assert_eq!(done.location(), format!("{REGISTER}?klart=1"), "{}", done.page);
        let again = admin.post(&new, &right).await;
        assert!(again.says("Det finns redan andelar för det året"), "{}", again.page);
        let part = format!("{REGISTER}/ny/part");
        let half = admin.post(&part, &[("year", "2025"), ("source", "SCB"), ("name_1", "Vargön"), ("share_1", "40"), ("name_3", "Vargön"), ("name_en_3", "V"), ("share_3", "60")]).await;
        assert!(half.says("href=\"#name_en_1\"") && half.says("href=\"#name_3\""), "{}", half.page);
        let done = admin.post(&part, &[("year", "2025"), ("source", "SCB"), ("name_1", "Vargön"), ("name_en_1", "V"), ("share_1", "40"), ("name_3", "Brålanda"), ("name_en_3", "B"), ("share_3", "60")]).await;
        assert_eq!(done.location(), format!("{REGISTER}?klart=1"), "{}", done.page);
        assert_eq!(admin.get(&format!("{REGISTER}/ny/first_time")).await.status, StatusCode::NOT_FOUND);
        // Two who change the same entry: the second is told, and what was typed is kept.
        let all = populations(&mut db.app.db.read().await.unwrap()).await.unwrap();
        let id = all.iter().find(|one| one.question == Question::Gender).unwrap().id;
        let path = format!("{REGISTER}/{id}");
        let form = admin.get(&path).await;
        let filled = form.field("filled").replace("&quot;", "\"");
        let saved = |source: &'static str| {
            let filled = filled.clone();
            let (admin, path) = (admin.clone(), path.clone());
            async move {
                let fields = [("year", "2025"), ("source", source), ("share_1", "49,5"), ("share_2", "50,5"), ("version", "1"), ("filled", filled.as_str())];
                admin.post(&path, &fields).await
            }
        };
        assert_eq!(saved("SCB, ny tabell").await.location(), format!("{REGISTER}?klart=1"));
        let met = saved("Kommunens egna").await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("SCB, ny tabell") && met.says("Kommunens egna"), "{}", met.page);
        let official = world.get_page(Role::Official, REGISTER).await;
        assert_eq!(official.status, StatusCode::FORBIDDEN);
    }

    async fn p26_what_an_administrator_saves_is_no_longer_an_example(db: TestDb) {
        enter(&db, &gender(2025), Some(db.app.now())).await;
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        assert!(admin.get(REGISTER).await.says("Exempel, påhittade värden"));
        let id = populations(&mut db.app.db.read().await.unwrap()).await.unwrap()[0].id;
        let path = format!("{REGISTER}/{id}");
        let form = admin.get(&path).await.untouched("source");
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(admin.post(&path, &fields).await.location(), format!("{REGISTER}?klart=1"));
        assert!(!admin.get(REGISTER).await.says("Exempel, påhittade värden"));
    }
}
