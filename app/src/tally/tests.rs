//! Cells and marks on both databases.

use std::collections::BTreeSet;

use sqlx::{Column, Row};

use super::{Asked, Occasion, count, counts, forget, has_answered, mark};
use crate::backup;
use crate::contributions::tests::fixture::Open;
use crate::core::{Error, Id};
use crate::db::Dialect;
use crate::deed::Actor;
use crate::on_both_databases;
use crate::testing::{TestDb, plan, together};

fn asked(question: &'static str, chosen: Option<&str>) -> Asked {
    Asked {
        question,
        answers: ["yes", "no"].map(str::to_owned).into(),
        chosen: chosen.map(str::to_owned),
    }
}

async fn answer(open: &Open, asked: &[Asked]) {
    let mut deed = open.app.begin(Actor::Resident).await.unwrap();
    count(&mut deed, open.dialogue, asked).await.unwrap();
    deed.commit().await.unwrap();
}

async fn cells(open: &Open, question: &str) -> Vec<(String, i64)> {
    let mut conn = open.app.db.read().await.unwrap();
    counts(&mut conn, open.dialogue, question).await.unwrap()
}

async fn columns(db: &TestDb, sql: &'static str) -> Vec<String> {
    let row = sqlx::query(sql)
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    row.columns()
        .iter()
        .map(|column| column.name().to_owned())
        .collect()
}

/// Every row of the database as the backup has it.
async fn rows(db: &TestDb) -> BTreeSet<String> {
    let mut file = Vec::new();
    backup::save(&db.app.db, &mut file).await.unwrap();
    let rows = String::from_utf8(file).unwrap();
    rows.lines()
        .filter(|line| line.starts_with('['))
        .map(str::to_owned)
        .collect()
}

/// Which cells an answer writes on SQLite, as a trigger sees it.
async fn written(db: &TestDb, open: &Open, asked: &[Asked]) -> Vec<String> {
    let run = async |sql: &'static str| {
        let mut conn = db.app.db.read().await.unwrap();
        sqlx::raw_sql(sql).execute(&mut *conn).await.unwrap();
    };
    run("CREATE TABLE written (cell TEXT NOT NULL)").await;
    run("CREATE TRIGGER seen AFTER UPDATE ON answer_counts
         BEGIN INSERT INTO written VALUES (NEW.question || ' ' || NEW.answer); END")
    .await;
    answer(open, asked).await;
    let cells: Vec<(String,)> = sqlx::query_as("SELECT cell FROM written ORDER BY cell")
        .fetch_all(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    run("DROP TRIGGER seen").await;
    run("DROP TABLE written").await;
    cells.into_iter().map(|(cell,)| cell).collect()
}

on_both_databases! {
    async fn p26_an_answer_is_one_more_in_its_cell_and_nobody_is_a_row(db: TestDb) {
        let open = Open::new(&db).await;
        answer(&open, &[asked("first_time", Some("yes"))]).await;
        answer(&open, &[asked("first_time", Some("yes"))]).await;
        answer(&open, &[asked("first_time", Some("no"))]).await;
        // Who does not say, and who says what was not asked.
        answer(&open, &[asked("first_time", None)]).await;
        answer(&open, &[asked("first_time", Some("perhaps"))]).await;
        assert_eq!(cells(&open, "first_time").await, [("no".to_owned(), 1), ("yes".to_owned(), 2)]);
        assert_eq!(columns(&db, "SELECT * FROM answer_counts").await, ["dialogue_id", "question", "answer", "answers"]);
    }

    async fn p26_an_answer_leaves_nothing_but_its_cell_and_that_somebody_has_answered(db: TestDb) {
        let open = Open::new(&db).await;
        let [first, second] = [open.send("Fler bänkar på torget.").await, open.send("Mer skugga på torget.").await];
        for receipt in [&first, &second] {
            let before = rows(&db).await;
            let mut deed = open.app.begin(Actor::Resident).await.unwrap();
            assert!(mark(&mut deed, open.dialogue, Occasion::Before, receipt.id).await.unwrap());
            let all = [asked("first_time", Some("yes")), asked("trust_before", Some("no"))];
            count(&mut deed, open.dialogue, &all).await.unwrap();
            deed.commit().await.unwrap();
            let after = rows(&db).await;
            let new: Vec<&String> = after.difference(&before).collect();
            for row in &new {
                let is_cell = row.starts_with("[\"answer_counts\"");
                assert!(is_cell || row.starts_with("[\"answered_marks\""), "{row}");
                assert!(!row.contains(&receipt.id.to_string()) && !row.contains(receipt.code.as_str()), "{row}");
            }
            assert_eq!(new.iter().filter(|row| row.contains("answered_marks")).count(), 1);
        }
        assert_eq!(columns(&db, "SELECT * FROM answered_marks").await, ["mark", "dialogue_id", "occasion"]);
    }

    async fn p26_each_answer_writes_every_cell_so_that_no_order_tells_which_grew(db: TestDb) {
        let open = Open::new(&db).await;
        let is_sqlite = db.app.db.dialect() == Dialect::Sqlite;
        for chosen in [Some("yes"), None, Some("no")] {
            let both = [asked("first_time", chosen), asked("trust_before", chosen)];
            if is_sqlite && chosen != Some("yes") {
                // SQLite keeps nothing of who wrote a row: that each is written is seen while it happens.
                assert_eq!(written(&db, &open, &both).await, ["first_time no", "first_time yes", "trust_before no", "trust_before yes"], "{chosen:?}");
                continue;
            }
            answer(&open, &both).await;
            if !is_sqlite {
                // PostgreSQL keeps with each row which transaction wrote it last.
                let sql = "SELECT COUNT(DISTINCT CAST(xmin AS TEXT)), COUNT(*) FROM answer_counts";
                let writers: (i64, i64) = sqlx::query_as(sql).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
                assert_eq!(writers, (1, 4), "{chosen:?}");
            }
        }
    }

    async fn p26_eight_who_answer_at_once_are_all_counted(db: TestDb) {
        let open = std::sync::Arc::new(Open::new(&db).await);
        together(0..8, |_, meeting| {
            let open = open.clone();
            async move {
                meeting.wait().await;
                answer(&open, &[asked("first_time", Some("yes"))]).await;
            }
        })
        .await;
        assert_eq!(cells(&open, "first_time").await[1], ("yes".to_owned(), 8));
    }

    async fn p26_p27_the_database_holds_that_what_is_shown_never_changes(db: TestDb) {
        let open = Open::new(&db).await;
        answer(&open, &[asked("first_time", Some("yes")), asked("trust_before", None)]).await;
        let refused = async |sql: &'static str| {
            let answer = sqlx::query(sql).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(answer.unwrap_err()).is_rule(), "{sql}");
        };
        refused("UPDATE answer_counts SET answers = answers + 2").await;
        refused("UPDATE answer_counts SET answers = answers - 1").await;
        refused("UPDATE answer_counts SET answer = 'maybe' WHERE answer = 'no'").await;
        refused("INSERT INTO answer_counts (dialogue_id, question, answer, answers) SELECT id, 'age', 'under_25', 1 FROM dialogues").await;
        // There is no result yet to ask about.
        refused("INSERT INTO answer_counts (dialogue_id, question, answer, answers) SELECT id, 'trust_after', 'high', 0 FROM dialogues").await;
        refused("DELETE FROM answer_counts WHERE answers = 0").await;
        open.close().await;
        refused("UPDATE answer_counts SET answers = answers + 1 WHERE question = 'first_time'").await;
        // A cell more or less with nobody in it would change what is hidden beside it.
        refused("INSERT INTO answer_counts (dialogue_id, question, answer, answers) SELECT id, 'first_time', 'maybe', 0 FROM dialogues").await;
        refused("DELETE FROM answer_counts WHERE answer = 'no'").await;
        let shown = cells(&open, "first_time").await;
        assert_eq!(shown, [("no".to_owned(), 0), ("yes".to_owned(), 1)]);
    }

    async fn p27_the_list_of_results_is_read_by_an_index(db: TestDb) {
        Open::new(&db).await;
        let asked = ["9", "8", "'x'", "10", "'trust_before'", "'trust_after'", "5"];
        let plan = plan(&db.app, crate::tally::store::COUNTED, &asked).await;
        assert!(plan.contains("dialogues_by_result"), "{plan}");
    }

    async fn p26_that_somebody_has_answered_is_forgotten_when_the_questions_close(db: TestDb) {
        let open = Open::new(&db).await;
        let who: Id = open.app.new_id();
        let secret = open.app.settings.secret;
        let known = async |occasion| {
            let mut conn = open.app.db.read().await.unwrap();
            has_answered(&mut conn, &secret, open.dialogue, (occasion, who)).await.unwrap()
        };
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        assert!(mark(&mut deed, open.dialogue, Occasion::Before, who).await.unwrap());
        assert!(!mark(&mut deed, open.dialogue, Occasion::Before, who).await.unwrap(), "once");
        deed.commit().await.unwrap();
        let today = open.app.now().date();
        assert_eq!(forget(&mut open.app.db.read().await.unwrap(), today).await.unwrap(), 0);
        assert!(known(Occasion::Before).await && !known(Occasion::After).await);
        // Somebody with another secret finds nobody.
        let mut conn = open.app.db.read().await.unwrap();
        assert!(!has_answered(&mut conn, &[9; 32], open.dialogue, (Occasion::Before, who)).await.unwrap());
        drop(conn);
        open.close().await;
        assert_eq!(forget(&mut open.app.db.read().await.unwrap(), today).await.unwrap(), 1);
        assert!(!known(Occasion::Before).await);
    }
}
