//! The question before and after, on both databases.

use http::StatusCode;

use super::{AFTER, Afterwards, Step, answer_after, change, changes};
use crate::background;
use crate::contributions::ReceiptCode;
use crate::core::{Error, Id};
use crate::db::Keyset;
use crate::deed::Actor;
use crate::dialogues::{Dialogue, State};
use crate::feedback;
use crate::jobs;
use crate::on_both_databases;
use crate::tally;
use crate::testing::{Browser, TestDb, World};

/// A dialogue whose result was told, after `before` have answered on their receipts.
async fn told(world: &World, before: &[Step]) -> Dialogue {
    let open = world.reach(State::Open).await;
    for step in before {
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let given = background::Given {
            trust: Some(*step),
            answers: Vec::new(),
        };
        background::count(&mut deed, &open, &given).await.unwrap();
        deed.commit().await.unwrap();
    }
    world.take_to(open, State::FedBack).await
}

async fn answer(world: &World, dialogue: Id, who: Id, step: Step) -> Afterwards {
    let mut deed = world.app.begin(Actor::Resident).await.unwrap();
    let done = answer_after(&mut deed, dialogue, who, Some(step))
        .await
        .unwrap();
    deed.commit().await.unwrap();
    done
}

/// How many have answered after the result.
async fn answers(db: &TestDb, dialogue: Id) -> i64 {
    let mut conn = db.app.db.read().await.unwrap();
    let counts = tally::counts(&mut conn, dialogue, AFTER).await.unwrap();
    counts.iter().map(|(_, answers)| answers).sum()
}

on_both_databases! {
    async fn p27_both_sides_are_shown_at_once_when_no_more_answers_come(db: TestDb) {
        let world = World::new(&db).await;
        let much = [Step::High, Step::High, Step::High, Step::Low, Step::Low, Step::Low, Step::Low, Step::Low, Step::Low];
        let dialogue = told(&world, &much).await;
        for n in 0..9 {
            let step = if n < 6 { Step::VeryHigh } else { Step::Low };
            let who = db.app.new_id();
            assert_eq!(answer(&world, dialogue.id, who, step).await, Afterwards::Counted);
        }
        let path = format!("/dialoger/{}/resultat", dialogue.slug);
        let browser = Browser::new(&db.app);
        let open = browser.get(&path).await;
        assert!(open.says("hur stort är ditt förtroende") && !open.says("9 personer svarade före"), "{}", open.page);
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(change(&mut conn, &dialogue, world.today().plus_days(30)).await.unwrap(), None, "on the last day");
        assert!(change(&mut conn, &dialogue, world.today().plus_days(31)).await.unwrap().is_some());
        let all = Keyset { after: None, size: 10 };
        assert!(changes(&mut conn, world.today().plus_days(30), &all).await.unwrap().rows.is_empty());
        assert_eq!(changes(&mut conn, world.today().plus_days(31), &all).await.unwrap().rows.len(), 1);
        drop(conn);
        world.days_pass(31).await;
        let late = answer(&world, dialogue.id, db.app.new_id(), Step::Low).await;
        assert_eq!((late, answers(&db, dialogue.id).await), (Afterwards::Closed, 9));
        for path in [path.as_str(), "/fortroende"] {
            let shown = browser.get(path).await;
            for words in ["9 personer svarade före och 9 efter", "Det kan vara olika personer", "Visas inte"] {
                assert!(shown.says(words), "{path} {words}: {}", shown.page);
            }
            assert!(!shown.says("name=\"trust\""), "{}", shown.page);
        }
        let english = browser.get("/en/fortroende").await;
        assert!(english.says("9 people answered before and 9 after") && english.says(&dialogue.title), "{}", english.page);
        assert!(browser.get(&path).await.says("/fortroende"));
    }

    async fn p27_the_list_of_all_dialogues_is_read_page_by_page_the_latest_first(db: TestDb) {
        let world = World::new(&db).await;
        let mut slugs = Vec::new();
        for _ in 0..3 {
            let dialogue = told(&world, &[Step::High; 5]).await;
            for n in 0..5 {
                // One of them has too few for anything to be shown, and is in no page.
                if n < 4 || slugs.len() != 1 {
                    answer(&world, dialogue.id, db.app.new_id(), Step::Low).await;
                }
            }
            slugs.insert(0, dialogue.slug);
        }
        world.days_pass(31).await;
        let mut conn = db.app.db.read().await.unwrap();
        let first = changes(&mut conn, world.today(), &Keyset { after: None, size: 1 }).await.unwrap();
        assert_eq!(first.rows.iter().map(|row| &row.slug).collect::<Vec<_>>(), [&slugs[0]]);
        assert_eq!(first.rows[0].change.after.total, 5);
        let key = first.next.unwrap();
        let second = changes(&mut conn, world.today(), &Keyset { after: Some(key), size: 1 }).await.unwrap();
        assert_eq!(second.rows.iter().map(|row| &row.slug).collect::<Vec<_>>(), [&slugs[2]]);
        assert_eq!(second.next, None);
        drop(conn);
        let page = Browser::new(&db.app).get(&format!("/fortroende?efter={}_{}", key.told_at.as_micros(), key.id)).await;
        assert!(page.says(&slugs[2]) && !page.says(&format!("/dialoger/{}/", slugs[0])), "{}", page.page);
        assert!(page.says("Senaste dialogerna"), "{}", page.page);
        let whole = Browser::new(&db.app).get("/fortroende?efter=nonsense").await;
        assert!(whole.says(&slugs[0]) && !whole.says("Senaste dialogerna"), "{}", whole.page);
    }

    async fn p27_the_database_holds_that_no_answer_comes_when_the_question_is_closed(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = told(&world, &[]).await;
        answer(&world, dialogue.id, db.app.new_id(), Step::High).await;
        world.days_pass(30).await;
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(answer(&world, dialogue.id, db.app.new_id(), Step::High).await, Afterwards::Counted, "on the last day");
        world.days_pass(1).await;
        jobs::keep_house(&db.app).await.unwrap();
        for sql in [
            "UPDATE answer_counts SET answers = answers + 1 WHERE question = 'trust_after'",
            "INSERT INTO answer_counts (dialogue_id, question, answer, answers) SELECT id, 'trust_after', 'huge', 0 FROM dialogues",
            "DELETE FROM answer_counts WHERE question = 'trust_after'",
            "DELETE FROM answers_closed",
        ] {
            let refused = sqlx::query(sql).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
        assert_eq!(answers(&db, dialogue.id).await, 2);
        let marks: (i64,) = sqlx::query_as("SELECT COUNT(*) FROM answered_marks").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(marks.0, 0, "and who has answered is forgotten");
    }

    async fn p27_fewer_than_five_on_a_side_are_not_shown(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = told(&world, &[Step::High; 12]).await;
        for _ in 0..4 {
            answer(&world, dialogue.id, db.app.new_id(), Step::Low).await;
        }
        world.days_pass(31).await;
        let browser = Browser::new(&db.app);
        let result = browser.get(&format!("/dialoger/{}/resultat", dialogue.slug)).await;
        assert!(result.says("Färre än fem svarade på frågan om förtroende") && !result.says("12 personer"), "{}", result.page);
        assert!(browser.get("/fortroende").await.says("Inga siffror än"));
    }

    async fn p26_p27_who_has_no_receipt_lifts_no_number_over_the_threshold(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = told(&world, &[]).await;
        let browser = Browser::new(&db.app);
        let gone = browser.post(&format!("/dialoger/{}/fortroende", dialogue.slug), &[("trust", "high")]).await;
        assert_eq!((gone.status, answers(&db, dialogue.id).await), (StatusCode::NOT_FOUND, 0));
        let result = browser.get(&format!("/dialoger/{}/resultat", dialogue.slug)).await;
        assert!(result.says("Svara på ditt kvitto") && !result.says("name=\"trust\""), "{}", result.page);
        // Nor does whoever sent in what nobody can read.
        let code = ReceiptCode::new(&db.app.random);
        sqlx::query("UPDATE contributions SET receipt_code = $1, state = 'refused', refused_rule = 'off_topic', words_to_sender = 'Nej.' WHERE dialogue_id = $2")
            .bind(code.as_str())
            .bind(dialogue.id)
            .execute(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
        let path = format!("/kvitto/{code}/fragor");
        assert!(browser.get(&path).await.says("Frågorna är stängda"));
        assert_eq!(browser.post(&path, &[("trust", "high")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(answers(&db, dialogue.id).await, 0);
    }

    async fn p27_a_receipt_answers_once_and_its_holder_is_asked_by_mail(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = told(&world, &[]).await;
        let code = ReceiptCode::new(&db.app.random);
        let participant = world.participant("anna@example.org").await;
        sqlx::query("UPDATE contributions SET receipt_code = $1, participant_id = $2 WHERE dialogue_id = $3")
            .bind(code.as_str())
            .bind(participant)
            .bind(dialogue.id)
            .execute(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let letter = feedback::letter(&db.app, &mut conn, dialogue.id, feedback::Recipient::Participant(participant), crate::core::Locale::Sv).await.unwrap().unwrap();
        drop(conn);
        let path = format!("/kvitto/{code}/fragor");
        assert!(format!("{letter:?}").contains(&path), "{letter:?}");
        let browser = Browser::new(&db.app);
        let asked = browser.get(&path).await;
        assert!(asked.says("Nu finns ett resultat") && !asked.says("Hur gammal är du?"), "{}", asked.page);
        assert!(browser.get(&format!("/kvitto/{code}")).await.says("Nu finns ett resultat"));
        for _ in 0..2 {
            let sent = browser.post(&path, &[("trust", "high")]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        }
        assert_eq!(answers(&db, dialogue.id).await, 1);
        assert!(browser.get(&path).await.says("Tack för ditt svar"));
    }
}
