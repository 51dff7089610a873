//! Any table, by what the database says of its columns.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Row};

use super::copy::{BackupError, number};
use crate::core::{Error, Result};
use crate::db::{Conn, Dialect};

/// Every table worth keeping, each after those it points at. A test compares it with the schema.
pub const TABLES: &[&str] = &[
    "settings",
    "bodies",
    "body_names",
    "staff",
    "staff_roles",
    "coordinators",
    "coordination_alarms",
    "page_texts",
    "posts",
    "mandates",
    "areas",
    "goal_periods",
    "matters",
    "populations",
    "population_shares",
    "responsibilities",
    "participants",
    "decisions",
    "dialogues",
    "dialogue_decisions",
    "dialogue_revisions",
    "dialogue_handovers",
    "answer_counts",
    "answers_closed",
    "compared_populations",
    "compared_shares",
    "answered_marks",
    "consultations",
    "inclusion_measures",
    "activities",
    "reminders",
    "initiative_numbers",
    "initiatives",
    "initiative_acts",
    "initiative_answers",
    "initiative_reminders",
    "political_steps",
    "themes",
    "translations",
    "imports",
    "import_rows",
    "contributions",
    "photo_files",
    "photos",
    "photo_acts",
    "places",
    "place_acts",
    "correspondents",
    "correspondent_contributions",
    "deliveries",
    "receipt_deliveries",
    "moderation_actions",
    "elected_replies",
    "elected_reply_revisions",
    "reroutings",
    "same_ideas",
    "supports",
    "comments",
    "comment_acts",
    "outcomes",
    "commitments",
    "commitment_notes",
    "commitment_answers",
    "subscriptions",
    "happenings",
    "tellings",
    "address_changes",
    "address_troubles",
    "shortcomings",
    "shortcoming_reminders",
    "audit_heads",
    "audit_events",
    "jobs",
    "messages",
];

/// The schema has three kinds of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// TEXT.
    Text,
    /// BIGINT.
    Number,
    /// BLOB or BYTEA: photos. In the file they stand in base 64.
    Bytes,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Which column of the primary key it is, from 1 on; 0 when it is none.
    pub key: i64,
}

/// The columns of `table`, in their order.
pub async fn columns(conn: &mut Conn, dialect: Dialect, table: &str) -> Result<Vec<Column>> {
    let sql = match dialect {
        Dialect::Sqlite => {
            "SELECT name, type, CAST(pk AS BIGINT) FROM pragma_table_info($1) ORDER BY cid"
        }
        Dialect::Postgres => {
            "SELECT CAST(c.column_name AS TEXT), CAST(c.data_type AS TEXT), CAST(COALESCE(k.ordinal_position, 0) AS BIGINT)
             FROM information_schema.columns c
                LEFT JOIN information_schema.table_constraints t ON t.table_schema = c.table_schema
                    AND t.table_name = c.table_name AND t.constraint_type = 'PRIMARY KEY'
                LEFT JOIN information_schema.key_column_usage k ON k.table_schema = t.table_schema
                    AND k.table_name = t.table_name AND k.constraint_name = t.constraint_name AND k.column_name = c.column_name
             WHERE c.table_schema = current_schema() AND c.table_name = $1 ORDER BY c.ordinal_position"
        }
    };
    let rows: Vec<(String, String, i64)> = sqlx::query_as(sql).bind(table).fetch_all(conn).await?;
    Ok(rows
        .into_iter()
        .map(|(name, kind, key)| {
            let kind = match kind.to_ascii_lowercase().as_str() {
                "bigint" => Kind::Number,
                "blob" | "bytea" => Kind::Bytes,
                _ => Kind::Text,
            };
            Column { name, kind, key }
        })
        .collect())
}

/// By what the rows of `table` are put in order: its primary key, column by column. No two rows are alike in it and nothing in it is
/// empty, so that the order is the same in every backup; no bytes are in it, and an index has it. PostgreSQL is told to order text
/// byte by byte, as SQLite does.
fn order(dialect: Dialect, table: &str, columns: &[Column]) -> String {
    let mut keys: Vec<&Column> = columns.iter().filter(|column| column.key > 0).collect();
    keys.sort_by_key(|column| column.key);
    let keys: Vec<String> = keys
        .into_iter()
        .map(|column| match (dialect, column.kind) {
            (Dialect::Postgres, Kind::Text) => format!("{table}.{} COLLATE \"C\"", column.name),
            _ => format!("{table}.{}", column.name),
        })
        .collect();
    keys.join(", ")
}

/// Calls `take` with each row of `table` in the order of its key, every value as text; memory stays flat.
pub async fn each_row(
    conn: &mut Conn,
    dialect: Dialect,
    table: &str,
    mut take: impl FnMut(Vec<Option<String>>) -> Result<(), BackupError>,
) -> Result<u64, BackupError> {
    let columns = columns(conn, dialect, table).await?;
    let list: Vec<String> = columns
        .iter()
        .map(|column| match column.kind {
            Kind::Text | Kind::Number => format!("CAST({} AS TEXT)", column.name),
            Kind::Bytes => column.name.clone(),
        })
        .collect();
    // The names come from the schema, not from anybody's input.
    let sql = format!(
        "SELECT {} FROM {table} ORDER BY {}",
        list.join(", "),
        order(dialect, table, &columns)
    );
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(conn);
    let mut count = 0;
    while let Some(row) = rows.try_next().await? {
        take(
            columns
                .iter()
                .enumerate()
                .map(|(index, column)| match column.kind {
                    Kind::Text | Kind::Number => row.try_get(index),
                    Kind::Bytes => {
                        let bytes: Option<Vec<u8>> = row.try_get(index)?;
                        Ok(bytes.map(|bytes| STANDARD.encode(bytes)))
                    }
                })
                .collect::<Result<Vec<Option<String>>, _>>()?,
        )?;
        count += 1;
    }
    Ok(count)
}

/// Whether nobody has used this database yet.
pub async fn is_empty(conn: &mut Conn) -> Result<bool> {
    let (rows,): (i64,) = sqlx::query_as(
        "SELECT (SELECT COUNT(*) FROM bodies) + (SELECT COUNT(*) FROM staff) + (SELECT COUNT(*) FROM dialogues)",
    )
    .fetch_one(conn)
    .await?;
    Ok(rows == 0)
}

/// Puts a row in.
pub async fn insert(
    conn: &mut Conn,
    table: &str,
    columns: &[Column],
    values: &[Option<String>],
) -> Result<()> {
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
    // The names come from the schema: the caller has compared them.
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({})",
        names.join(", "),
        places.join(", ")
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for (column, value) in columns.iter().zip(values) {
        query = match column.kind {
            Kind::Text => query.bind(value.clone()),
            Kind::Number => query.bind(number(column.kind, value.as_deref())),
            Kind::Bytes => query.bind(bytes(value.as_deref())?),
        };
    }
    query.execute(conn).await?;
    Ok(())
}

/// The bytes that stand in base 64 in a backup.
fn bytes(value: Option<&str>) -> Result<Option<Vec<u8>>> {
    value
        .map(|value| STANDARD.decode(value))
        .transpose()
        .map_err(|error| Error::Internal(format!("no base 64: {error}")))
}

/// Lifts the triggers that only let a dialogue grow step by step, for rows that have grown already.
/// Returns what puts them back.
pub async fn lift_triggers(conn: &mut Conn, dialect: Dialect) -> Result<Vec<String>> {
    match dialect {
        Dialect::Sqlite => {
            let triggers: Vec<(String, String)> =
                sqlx::query_as("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
                    .fetch_all(&mut *conn)
                    .await?;
            for (name, _) in &triggers {
                sqlx::raw_sql(AssertSqlSafe(format!("DROP TRIGGER {name}")))
                    .execute(&mut *conn)
                    .await?;
            }
            Ok(triggers.into_iter().map(|(_, sql)| sql).collect())
        }
        Dialect::Postgres => {
            let tables: Vec<(String,)> = sqlx::query_as(
                "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal",
            )
            .fetch_all(&mut *conn)
            .await?;
            for (table,) in &tables {
                sqlx::raw_sql(AssertSqlSafe(format!(
                    "ALTER TABLE {table} DISABLE TRIGGER USER"
                )))
                .execute(&mut *conn)
                .await?;
            }
            Ok(tables
                .into_iter()
                .map(|(table,)| format!("ALTER TABLE {table} ENABLE TRIGGER USER"))
                .collect())
        }
    }
}

/// Puts the triggers back.
pub async fn restore_triggers(
    conn: &mut Conn,
    dialect: Dialect,
    statements: Vec<String>,
) -> Result<()> {
    if dialect == Dialect::Postgres {
        // Foreign keys are checked before the tables are altered again.
        sqlx::raw_sql("SET CONSTRAINTS ALL IMMEDIATE")
            .execute(&mut *conn)
            .await?;
    }
    for statement in statements {
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
