//! Out to a file and in from a file.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};

use super::store::{self, Kind, TABLES};
use crate::core::Error;
use crate::db::Db;
use crate::search;

/// The format's name; another name is another format.
const FORMAT: &str = "radslag-backup-1";

/// How many rows of each table.
pub type Counts = BTreeMap<String, u64>;

/// Why a backup or a restore did not come about.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file cannot be written or read.
    #[error("the file: {0}")]
    File(#[from] std::io::Error),
    /// The file is not a whole backup.
    #[error("this is no whole backup: {0}")]
    NotABackup(String),
    /// The database to restore into has content.
    #[error("the database already has content; restore into an empty one")]
    NotEmpty,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.into())
    }
}

impl From<serde_json::Error> for BackupError {
    fn from(error: serde_json::Error) -> Self {
        Self::NotABackup(error.to_string())
    }
}

#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    columns: BTreeMap<String, Vec<String>>,
}

#[derive(Serialize, Deserialize)]
struct Foot {
    rows: Counts,
}

/// Writes everything, as it is at one moment, to `out`. Others go on writing meanwhile.
pub async fn save(db: &Db, out: &mut impl Write) -> Result<Counts, BackupError> {
    let mut tx = db.snapshot().await?;
    let mut columns = BTreeMap::new();
    for table in TABLES {
        let names = store::columns(&mut tx, db.dialect(), table).await?;
        columns.insert(
            (*table).to_owned(),
            names.into_iter().map(|column| column.name).collect(),
        );
    }
    let head = Head {
        format: FORMAT.to_owned(),
        columns,
    };
    writeln!(out, "{}", serde_json::to_string(&head)?)?;
    let mut rows = Counts::new();
    for table in TABLES {
        let count = store::each_row(&mut tx, db.dialect(), table, |values| {
            writeln!(out, "{}", serde_json::to_string(&(table, values))?).map_err(BackupError::from)
        })
        .await?;
        rows.insert((*table).to_owned(), count);
    }
    writeln!(
        out,
        "{}",
        serde_json::to_string(&Foot { rows: rows.clone() })?
    )?;
    out.flush()?;
    Ok(rows)
}

/// Reads everything from `file` into the empty, migrated database. All of it or nothing.
pub async fn restore(db: &Db, file: impl BufRead) -> Result<Counts, BackupError> {
    let mut lines = file.lines();
    let first = lines
        .next()
        .ok_or_else(|| BackupError::NotABackup("the file is empty".to_owned()))??;
    let head: Head = serde_json::from_str(&first)?;
    if head.format != FORMAT {
        return Err(BackupError::NotABackup(format!(
            "its format is {}",
            head.format
        )));
    }
    let mut tx = db.begin().await?;
    if !store::is_empty(&mut tx).await? {
        return Err(BackupError::NotEmpty);
    }
    let triggers = store::lift_triggers(&mut tx, db.dialect()).await?;
    let mut kinds: BTreeMap<&str, Vec<store::Column>> = BTreeMap::new();
    for table in TABLES {
        let known = store::columns(&mut tx, db.dialect(), table).await?;
        let wanted = head.columns.get(*table).cloned().unwrap_or_default();
        let mut ordered = Vec::new();
        for name in wanted {
            let column = known.iter().find(|column| column.name == name);
            ordered.push(column.cloned().ok_or_else(|| {
                BackupError::NotABackup(format!("{table}.{name} is unknown here"))
            })?);
        }
        kinds.insert(table, ordered);
    }
    let mut rows: Counts = TABLES
        .iter()
        .map(|table| ((*table).to_owned(), 0))
        .collect();
    let mut foot = None;
    for line in lines {
        let line = line?;
        if line.starts_with('{') {
            foot = Some(serde_json::from_str::<Foot>(&line)?);
            break;
        }
        let (table, values): (String, Vec<Option<String>>) = serde_json::from_str(&line)?;
        let columns = kinds
            .get(table.as_str())
            .ok_or_else(|| BackupError::NotABackup(format!("table {table}")))?;
        if columns.len() != values.len() {
            return Err(BackupError::NotABackup(format!(
                "a row of {table} has {} columns",
                values.len()
            )));
        }
        store::insert(&mut tx, &table, columns, &values).await?;
        *rows.entry(table).or_default() += 1;
    }
    if foot.is_none_or(|foot| foot.rows != rows) {
        return Err(BackupError::NotABackup(
            "its end is missing or does not fit".to_owned(),
        ));
    }
    search::forget(&mut tx).await?;
    store::restore_triggers(&mut tx, db.dialect(), triggers).await?;
    tx.commit().await?;
    Ok(rows)
}

/// Binds a value by the kind of its column.
pub(super) fn number(kind: Kind, value: Option<&str>) -> Option<i64> {
    match kind {
        Kind::Number => value.and_then(|text| text.parse().ok()),
        Kind::Text | Kind::Bytes => None,
    }
}
