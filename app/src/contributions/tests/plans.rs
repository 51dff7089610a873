//! The questions that are asked most go by their indexes, on both databases.

use super::fixture::Open;
use crate::contributions::store::{
    BY_NUMBER, BY_RECEIPT, NEWEST, OLDEST, SENT_BEFORE, SENT_BEFORE_IT, SIMILAR, WITH_SAME_WORDS,
};
use crate::db::Dialect;
use crate::on_both_databases;

/// What the planner says it will do. PostgreSQL reads small tables whole whatever indexes there are,
/// so there it is asked what it would do otherwise.
async fn plan(open: &Open, sql: &'static str, arguments: &[&str]) -> String {
    let mut deed = open.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let explain = match open.app.db.dialect() {
        Dialect::Sqlite => "EXPLAIN QUERY PLAN ",
        Dialect::Postgres => {
            sqlx::raw_sql("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
                .execute(deed.conn())
                .await
                .unwrap();
            "EXPLAIN "
        }
    };
    let mut text = format!("{explain}{sql}");
    // Values in the text: the planner sees what it would see for a statement used for the first time.
    for (at, argument) in arguments.iter().enumerate().rev() {
        text = text.replace(&format!("${}", at + 1), argument);
    }
    let rows = sqlx::query(sqlx::AssertSqlSafe(text))
        .fetch_all(deed.conn())
        .await
        .unwrap();
    let column = match open.app.db.dialect() {
        Dialect::Sqlite => "detail",
        Dialect::Postgres => "QUERY PLAN",
    };
    rows.iter()
        .map(|row| sqlx::Row::get::<String, _>(row, column))
        .collect::<Vec<_>>()
        .join("\n")
}

on_both_databases! {
    async fn hot_questions_use_their_indexes(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=20 {
            open.show(&format!("Idé nummer {n} om torget.")).await;
        }
        let id = format!("'{}'", open.dialogue);
        let list = [id.as_str(), "10", "NULL", "NULL", "-1", "'[]'", "20"];
        for (sql, arguments, index) in [
            (NEWEST, &list[..], "contributions_newest"),
            (OLDEST, &list[..], "contributions_newest"),
            (SIMILAR, &[id.as_str(), "'[]'", "200"], "contributions_newest"),
            (BY_NUMBER, &[id.as_str(), "10"], "contributions"),
            (BY_RECEIPT, &["'x'"], "receipt_code"),
            (SENT_BEFORE, &["'x'"], "submit_key"),
            (SENT_BEFORE_IT, &["'x'"], "contributions_by_form"),
            (WITH_SAME_WORDS, &[id.as_str(), "'x'"], "contributions_by_digest"),
        ] {
            let plan = plan(&open, sql, arguments).await;
            assert!(plan.contains(index), "{index}:\n{sql}\n{plan}");
            assert!(!plan.contains("SCAN c\n") && !plan.contains("Seq Scan on contributions"), "{sql}\n{plan}");
        }
        let newest = plan(&open, NEWEST, &list).await;
        assert!(!newest.contains("USE TEMP B-TREE FOR ORDER BY") && !newest.contains("Sort"), "the index has the order\n{newest}");
    }
}
