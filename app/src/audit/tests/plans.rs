//! The log is read by its indexes, on both databases.

use crate::audit::store::{LATEST, LATEST_OF_ACT, OF_CHAIN};
use crate::audit::{Event, SITE};
use crate::db::Dialect;
use crate::on_both_databases;
use crate::testing::TestDb;

/// What the planner says it will do. PostgreSQL reads small tables whole whatever indexes there are, so
/// there it is asked what it would do otherwise.
async fn plan(db: &TestDb, sql: &'static str, arguments: &[&str]) -> String {
    let mut deed = db.deed().await;
    let explain = match db.app.db.dialect() {
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
    for (at, argument) in arguments.iter().enumerate().rev() {
        text = text.replace(&format!("${}", at + 1), argument);
    }
    let rows = sqlx::query(sqlx::AssertSqlSafe(text))
        .fetch_all(deed.conn())
        .await
        .unwrap();
    let column = match db.app.db.dialect() {
        Dialect::Sqlite => "detail",
        Dialect::Postgres => "QUERY PLAN",
    };
    rows.iter()
        .map(|row| sqlx::Row::get::<String, _>(row, column))
        .collect::<Vec<_>>()
        .join("\n")
}

on_both_databases! {
    async fn every_page_of_the_log_goes_by_an_index_that_has_its_order(db: TestDb) {
        for n in 0..40 {
            let mut deed = db.deed().await;
            deed.audit(Event { chain: SITE, action: "test", subject: &n.to_string(), before: "", after: "" }).await.unwrap();
            deed.commit().await.unwrap();
        }
        let (far, all) = ("9223372036854775807", "NULL");
        let latest = [far, "''", "0", "-1", far, all, all, "51", "'test'"];
        for (sql, arguments, index) in [
            (LATEST, &latest[..8], "audit_events_by_time"),
            (LATEST_OF_ACT, &latest[..], "audit_events_by_action"),
            (OF_CHAIN, &["'site'", far, "-1", far, all, all, "51"][..], match db.app.db.dialect() {
                Dialect::Sqlite => "sqlite_autoindex_audit_events_1",
                Dialect::Postgres => "audit_events_pkey",
            }),
        ] {
            let plan = plan(&db, sql, arguments).await;
            assert!(plan.contains(index), "{index}:\n{sql}\n{plan}");
            assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort") && !plan.contains("Seq Scan"), "{sql}\n{plan}");
        }
    }
}
