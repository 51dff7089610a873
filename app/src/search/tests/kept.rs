//! The index is what everybody can read, from the moment that a deed makes it so.

use std::collections::BTreeSet;

use super::super::actions::{keep_up, rebuild};
use super::super::model::{Count, Kind};
use super::{named, search};
use crate::app::App;
use crate::contributions::tests::fixture::Open;
use crate::core::words::VERSION;
use crate::deed::Actor;
use crate::dialogues::State;
use crate::moderation::{self, Mask, ReviewAct, Rule};
use crate::testing::{World, together};
use crate::{backup, on_both_databases};

async fn rows(app: &App, sql: &'static str) -> Vec<(String,)> {
    sqlx::query_as(sql)
        .fetch_all(&mut *app.db.read().await.unwrap())
        .await
        .unwrap()
}

/// Everything that stands in the index.
async fn whole(app: &App) -> Vec<Vec<(String,)>> {
    let mut all = Vec::new();
    for sql in [
        "SELECT kind || ' ' || subject || ' ' || COALESCE(dialogue_id, '') || ' ' || CAST(year AS TEXT) || ' ' || CAST(place AS TEXT) || ' ' || terms
         FROM search_docs ORDER BY place",
        "SELECT term || ' ' || kind || ' ' || CAST(place AS TEXT) || ' ' || CAST(weight AS TEXT) FROM search_postings ORDER BY term, kind, place",
        "SELECT word FROM search_words ORDER BY word",
        "SELECT form || ' ' || word FROM search_near ORDER BY form, word",
    ] {
        all.push(rows(app, sql).await);
    }
    all
}

/// What stands in the index about dialogues.
async fn of_dialogue(app: &App) -> Vec<(String,)> {
    let mut all = rows(
        app,
        "SELECT CAST(place AS TEXT) || ' ' || terms FROM search_docs WHERE kind = 'dialog' ORDER BY place",
    )
    .await;
    all.extend(
        rows(
            app,
            "SELECT term || ' ' || CAST(place AS TEXT) || ' ' || CAST(weight AS TEXT) FROM search_postings WHERE kind = 'dialog' ORDER BY term, place",
        )
        .await,
    );
    all
}

/// Takes everything out of the index.
async fn empty(app: &App) {
    let mut conn = app.db.read().await.unwrap();
    for sql in [
        "DELETE FROM search_docs",
        "DELETE FROM search_postings",
        "DELETE FROM search_words",
        "DELETE FROM search_near",
    ] {
        sqlx::query(sql).execute(&mut *conn).await.unwrap();
    }
}

async fn nothing_is_left(app: &App) {
    for part in whole(app).await {
        assert_eq!(part, []);
    }
}

async fn review(app: &App, receipt: crate::core::Id, version: i64, act: &ReviewAct) {
    let mut deed = app.begin(Actor::Operator).await.unwrap();
    moderation::review(&mut deed, receipt, version, act)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn p23_an_idea_is_found_when_it_is_published_and_not_before_or_after(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.send("Sätt upp en klockstapel vid fontänen.").await;
        assert!(search(&db.app, "klockstapel").await.hits.is_empty());
        open.publish(&receipt).await;
        let found = search(&db.app, "klockstapeln").await;
        assert_eq!(found.hits.iter().map(named).collect::<Vec<_>>(), ["ide torget/1"]);
        let again = ReviewAct::Again;
        review(&db.app, receipt.id, 2, &again).await;
        assert!(search(&db.app, "klockstapel").await.hits.is_empty());
        let words = rows(&db.app, "SELECT word FROM search_words WHERE word LIKE 'klock%'").await;
        assert_eq!(words, [], "its words are not known any more, either");
    }

    async fn p23_what_is_covered_is_not_found(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.show("Snickare Ottarström bygger gärna bänkar.").await;
        assert_eq!(search(&db.app, "Ottarström").await.count.number, 1);
        review(&db.app, receipt.id, 2, &ReviewAct::Again).await;
        let mask = Mask {
            title: String::new(),
            name: String::new(),
            text: "Snickare [namnet är dolt] bygger gärna bänkar.".into(),
        };
        let act = ReviewAct::Mask { mask, rule: Rule::PersonalData, words: String::new() };
        review(&db.app, receipt.id, 3, &act).await;
        assert!(search(&db.app, "bänk").await.hits.iter().any(|hit| hit.kind == Kind::Idea));
        let found = search(&db.app, "Ottarström").await;
        assert!(found.hits.is_empty() && found.instead.is_empty());
        // Nor is it guessed by who types nearly the same.
        let found = search(&db.app, "Ottarstöm").await;
        assert!(found.hits.is_empty() && found.instead.is_empty());
    }

    async fn p23_words_that_several_cover_at_once_are_forgotten(db: TestDb) {
        let open = Open::new(&db).await;
        let mut receipts = Vec::new();
        for n in 0..4 {
            receipts.push(open.show(&format!("Snickare Ottarström har bänk nummer {n}.")).await.id);
        }
        together(receipts, |id, meeting| {
            let app = db.app.clone();
            async move {
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                sqlx::query("UPDATE contributions SET state = 'received' WHERE id = $1")
                    .bind(id)
                    .execute(deed.conn())
                    .await
                    .unwrap();
                meeting.wait_in_a_deed(&app).await;
                deed.commit().await.unwrap();
            }
        })
        .await;
        for sql in [
            "SELECT word FROM search_words WHERE word LIKE 'ottar%'",
            "SELECT word FROM search_near WHERE word LIKE 'ottar%'",
            "SELECT term FROM search_leaving",
        ] {
            assert_eq!(rows(&db.app, sql).await, [], "{sql}");
        }
    }

    async fn p23_a_word_that_has_stayed_is_forgotten_when_all_is_indexed_anew(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt upp en klockstapel.").await;
        let before = whole(&db.app).await;
        let mut conn = db.app.db.read().await.unwrap();
        for sql in [
            "INSERT INTO search_words (word, term) VALUES ('ottarström', 'ottarström')",
            "INSERT INTO search_near (form, word) VALUES ('ottarst', 'ottarström')",
        ] {
            sqlx::query(sql).execute(&mut *conn).await.unwrap();
        }
        drop(conn);
        rebuild(&db.app).await.unwrap();
        assert_eq!(whole(&db.app).await, before);
    }

    async fn p23_what_nobody_can_read_is_not_shown_although_it_stands_in_the_index(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt upp en klockstapel.").await;
        // Past every deed, and its mark taken away.
        let mut conn = db.app.db.read().await.unwrap();
        for sql in ["UPDATE contributions SET state = 'received'", "DELETE FROM search_marks"] {
            sqlx::query(sql).execute(&mut *conn).await.unwrap();
        }
        drop(conn);
        assert!(search(&db.app, "klockstapel").await.hits.is_empty());
    }

    async fn p23_drafts_and_decisions_before_their_day_are_not_found(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Decided).await;
        nothing_is_left(&db.app).await;
        let dialogue = world.take_to(dialogue, State::Announced).await;
        let found = search(&db.app, "levande torg").await;
        assert_eq!(found.hits.iter().map(|hit| hit.kind).collect::<Vec<_>>(), [Kind::Dialogue]);
        let start = search(&db.app, "§ 12").await;
        assert_eq!(start.hits.len(), 1);
        let before = search(&db.app, "nämnden beslutade").await.kinds;
        world.take_to(dialogue, State::DecidedUpon).await;
        let after = search(&db.app, "nämnden beslutade").await.kinds;
        let decisions = |kinds: &[(Kind, Count)]| {
            kinds.iter().find(|(kind, _)| *kind == Kind::Decision).unwrap().1.number
        };
        assert!(decisions(&after) > decisions(&before));
    }

    async fn p23_the_worker_indexes_what_no_deed_has(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt upp en klockstapel.").await;
        let before = whole(&db.app).await;
        empty(&db.app).await;
        keep_up(&db.app, || true).await.unwrap();
        assert_eq!(whole(&db.app).await, before);
        assert_eq!(rows(&db.app, "SELECT value FROM search_state").await, [(VERSION.to_owned(),)]);
        // Done once, it is not done again.
        keep_up(&db.app, || true).await.unwrap();
    }

    async fn p23_what_is_restored_is_found(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt upp en klockstapel.").await;
        let mut file = Vec::new();
        backup::save(&db.app.db, &mut file).await.unwrap();
        let other = crate::testing::TestDb::new(db.app.db.dialect()).await;
        // A worker has been here, and found nothing to index.
        keep_up(&other.app, || true).await.unwrap();
        backup::restore(&other.app.db, file.as_slice()).await.unwrap();
        keep_up(&other.app, || true).await.unwrap();
        assert_eq!(search(&other.app, "klockstapel").await.hits.len(), 1);
    }

    async fn p23_what_is_too_much_for_a_deed_is_left_to_the_worker(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Sätt upp en klockstapel.").await;
        let mut deed = db.deed().await;
        for n in 0..600 {
            sqlx::query("INSERT INTO search_marks (kind, subject) VALUES ('ide', $1)").bind(format!("x{n}")).execute(deed.conn()).await.unwrap();
        }
        sqlx::query("UPDATE contributions SET state = 'received'").execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        assert!(search(&db.app, "klockstapel").await.hits.is_empty(), "what nobody may read is not shown");
        assert_ne!(rows(&db.app, "SELECT word FROM search_words WHERE word LIKE 'klock%'").await, []);
        keep_up(&db.app, || true).await.unwrap();
        assert_eq!(rows(&db.app, "SELECT word FROM search_words WHERE word LIKE 'klock%'").await, []);
    }

    async fn p23_of_writers_at_once_about_one_dialogue_none_is_lost(db: TestDb) {
        let open = Open::new(&db).await;
        keep_up(&db.app, || true).await.unwrap();
        // Once where the dialogue stands in the index, and once where it does not.
        for (round, words) in [["klockstapel", "fontän", "pergola", "rosenbuske"], ["vattenlek", "grillplats", "utegym", "bokskåp"]].into_iter().enumerate() {
            together(words.into_iter().zip(["fi", "uk", "so", "bs"]), |(word, lang), meeting| {
                let (app, dialogue) = (db.app.clone(), open.dialogue);
                async move {
                    let mut deed = app.begin(Actor::Operator).await.unwrap();
                    sqlx::query(
                        "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
                         VALUES ($1, $2, 'dialogue', $1, $3, $4, 'Så.', 'human', 1, 1)",
                    )
                    .bind(dialogue)
                    .bind(lang)
                    .bind(if round == 0 { "lead" } else { "goal" })
                    .bind(word)
                    .execute(deed.conn())
                    .await
                    .unwrap();
                    meeting.wait_in_a_deed(&app).await;
                    deed.commit().await.unwrap();
                }
            })
            .await;
            let kept = of_dialogue(&db.app).await;
            for word in words {
                assert_eq!(search(&db.app, word).await.hits.len(), 1, "{word}");
            }
            assert_eq!(rows(&db.app, "SELECT subject FROM search_queue").await, [], "all claims are ended");
            rebuild(&db.app).await.unwrap();
            assert_eq!(of_dialogue(&db.app).await, kept, "nothing is there twice, and nothing older");
            empty(&db.app).await;
        }
    }

    async fn p23_what_a_deed_indexes_while_all_is_indexed_anew_is_done_once_more(db: TestDb) {
        let open = Open::new(&db).await;
        keep_up(&db.app, || true).await.unwrap();
        let mut deed = db.deed().await;
        sqlx::query("UPDATE search_state SET value = 'another'").execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        let receipt = open.show("Sätt upp en klockstapel.").await;
        assert_eq!(search(&db.app, "klockstapel").await.hits.len(), 1);
        let queued = rows(&db.app, "SELECT subject FROM search_queue WHERE kind = 'ide'").await;
        assert_eq!(queued, [(receipt.id.to_string(),)]);
        keep_up(&db.app, || true).await.unwrap();
        assert_eq!(rows(&db.app, "SELECT subject FROM search_queue").await, []);
    }

    async fn p23_eight_who_publish_at_once_wait_for_each_other(db: TestDb) {
        let open = Open::new(&db).await;
        let mut receipts = Vec::new();
        for n in 0..24 {
            let words = format!("Sätt upp klockstapel nummer {n} vid fontänen, bänkarna och träden.");
            receipts.push(open.send(&words).await.id);
        }
        together(receipts.chunks(3), |some, meeting| {
            let (app, some) = (db.app.clone(), some.to_vec());
            async move {
                meeting.wait().await;
                for id in some {
                    let mut deed = app.begin(Actor::Operator).await.unwrap();
                    moderation::publish(&mut deed, id, 1).await.unwrap();
                    deed.commit().await.unwrap();
                }
            }
        })
        .await;
        assert_eq!(search(&db.app, "klockstapel fontän").await.count.number, 24);
        assert_eq!(rows(&db.app, "SELECT subject FROM search_marks").await, []);
    }
}

on_both_databases! {
    async fn p23_an_index_made_anew_is_the_same(db: Examples) {
        let before = whole(&db.app).await;
        assert!(before[0].len() > 120 && before[1].len() > 2_000);
        rebuild(&db.app).await.unwrap();
        for (before, after) in before.into_iter().zip(whole(&db.app).await) {
            let (before, after): (BTreeSet<_>, BTreeSet<_>) = (before.into_iter().collect(), after.into_iter().collect());
            let stray: Vec<_> = before.symmetric_difference(&after).take(9).collect();
            assert!(stray.is_empty(), "{stray:?}");
        }
    }
}
