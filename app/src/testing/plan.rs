//! What a database will do for a question.

use crate::app::App;
use crate::db::Dialect;
use crate::deed::Actor;

/// What the planner says it will do for `sql` with `arguments`, as they would stand in the text: it sees what
/// it would see for a statement used for the first time. PostgreSQL reads small tables whole whatever indexes
/// there are, so there it is asked what it would do otherwise.
///
/// # Panics
/// When the database does not understand the question.
pub async fn plan(app: &App, sql: &'static str, arguments: &[&str]) -> String {
    let mut deed = app.begin(Actor::Operator).await.expect("a transaction");
    let (explain, column) = match app.db.dialect() {
        Dialect::Sqlite => ("EXPLAIN QUERY PLAN ", "detail"),
        Dialect::Postgres => {
            sqlx::raw_sql("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
                .execute(deed.conn())
                .await
                .expect("the settings are there");
            ("EXPLAIN ", "QUERY PLAN")
        }
    };
    let mut text = format!("{explain}{sql}");
    for (at, argument) in arguments.iter().enumerate().rev() {
        text = text.replace(&format!("${}", at + 1), argument);
    }
    let rows = sqlx::query(sqlx::AssertSqlSafe(text))
        .fetch_all(deed.conn())
        .await
        .expect("the question is understood");
    rows.iter()
        .map(|row| sqlx::Row::get::<String, _>(row, column))
        .collect::<Vec<_>>()
        .join("\n")
}
