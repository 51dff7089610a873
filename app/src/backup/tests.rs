//! Out of one database, into another, nothing lost.

use std::collections::BTreeSet;

use super::store::TABLES;
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
            "forms_once", "photo_uploads", "sessions", "throttles", "_sqlx_migrations", "search_docs", "search_marks", "search_near",
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
