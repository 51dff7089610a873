//! Out of one database, into another, nothing lost.

use std::collections::BTreeSet;

use super::store::{Kind, TABLES, columns};
use super::{BackupError, restore, save};
use crate::audit;
use crate::db::Dialect;
use crate::on_both_databases;
use crate::staff::{Role, RoleFor, add};
use crate::testing::TestDb;

async fn with_content(db: &TestDb) {
    let mut deed = db.deed().await;
    let roles = [RoleFor {
        role: Role::Auditor,
        body: None,
    }];
    add(
        &mut deed,
        "revisor@exempel.se".parse().unwrap(),
        "Revisor å ä ö",
        "ett långt lösenord".into(),
        &roles,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
}

async fn tables(db: &TestDb) -> BTreeSet<String> {
    let sql = match db.app.db.dialect() {
        Dialect::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        }
        Dialect::Postgres => {
            "SELECT CAST(table_name AS TEXT) FROM information_schema.tables
             WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"
        }
    };
    let rows: Vec<(String,)> = sqlx::query_as(sql)
        .fetch_all(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    rows.into_iter().map(|(name,)| name).collect()
}

on_both_databases! {
    async fn every_table_is_kept_or_left_out_on_purpose(db: TestDb) {
        let kept: BTreeSet<String> = TABLES.iter().map(|table| (*table).to_owned()).collect();
        let left: BTreeSet<String> = [
            "forms_once", "photo_uploads", "sessions", "throttles", "_sqlx_migrations", "search_docs", "search_leaving", "search_marks", "search_near",
            "search_postings", "search_queue", "search_state", "search_words",
        ].map(str::to_owned).into();
        assert_eq!(tables(&db).await.difference(&left).cloned().collect::<BTreeSet<_>>(), kept);
    }

    async fn a_backup_restored_elsewhere_is_the_same(db: TestDb) {
        with_content(&db).await;
        let mut file = Vec::new();
        let saved = save(&db.app.db, &mut file).await.unwrap();
        assert_eq!(saved["staff"], 1);
        for dialect in [Dialect::Sqlite, Dialect::Postgres] {
            let other = TestDb::new(dialect).await;
            assert_eq!(restore(&other.app.db, file.as_slice()).await.unwrap(), saved);
            let (events, findings) = audit::verify(&other.app.db).await.unwrap();
            assert_eq!((events, findings), (1, vec![]));
            let mut again = Vec::new();
            save(&other.app.db, &mut again).await.unwrap();
            assert_eq!(again, file);
        }
    }

    async fn every_table_has_a_key_without_bytes_that_its_rows_are_put_in_order_by(db: TestDb) {
        let mut conn = db.app.db.read().await.unwrap();
        for table in TABLES {
            let columns = columns(&mut conn, db.app.db.dialect(), table).await.unwrap();
            let key: Vec<Kind> = columns.iter().filter(|column| column.key > 0).map(|column| column.kind).collect();
            assert!(!key.is_empty() && !key.contains(&Kind::Bytes), "{table}: {key:?}");
        }
    }

    async fn rows_stand_in_the_order_of_their_keys_and_numbers_are_numbers(db: TestDb) {
        with_content(&db).await;
        let mut deed = db.deed().await;
        for _ in 0..11 {
            let whose = deed.new_id();
            deed.audit_on_site("participant.left", whose, "", "no mail").await.unwrap();
        }
        deed.commit().await.unwrap();
        let mut file = Vec::new();
        save(&db.app.db, &mut file).await.unwrap();
        let columns = columns(&mut db.app.db.read().await.unwrap(), db.app.db.dialect(), "audit_events").await.unwrap();
        let seq = columns.iter().position(|column| column.name == "seq").unwrap();
        let text = String::from_utf8(file).unwrap();
        let numbers: Vec<i64> = text
            .lines()
            .filter(|line| line.starts_with("[\"audit_events\""))
            .map(|line| serde_json::from_str::<(String, Vec<Option<String>>)>(line).unwrap().1[seq].clone().unwrap().parse().unwrap())
            .collect();
        assert_eq!(numbers, (1..=12).collect::<Vec<_>>(), "9 before 10");
    }

    async fn half_a_backup_restores_nothing(db: TestDb) {
        with_content(&db).await;
        let mut file = Vec::new();
        save(&db.app.db, &mut file).await.unwrap();
        let text = String::from_utf8(file).unwrap();
        let half: Vec<&str> = text.lines().take(3).collect();
        let other = TestDb::new(Dialect::Sqlite).await;
        let answer = restore(&other.app.db, half.join("\n").as_bytes()).await;
        assert!(matches!(answer, Err(BackupError::NotABackup(_))), "{answer:?}");
        assert!(restore(&other.app.db, text.as_bytes()).await.is_ok(), "the database is still empty");
        let answer = restore(&other.app.db, text.as_bytes()).await;
        assert!(matches!(answer, Err(BackupError::NotEmpty)), "{answer:?}");
    }
}
