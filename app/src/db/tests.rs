//! What is there, what is made, and what one look sees, on both databases.

use super::{Db, Schema};
use crate::on_both_databases;

on_both_databases! {
    async fn a_migrated_database_has_this_programs_schema(db: TestDb) {
        assert_eq!(Db::schema(&db.url).await.unwrap(), Schema::Same);
    }

    async fn migrations_of_another_version_are_told_apart(db: TestDb) {
        for (statement, schema) in [
            ("UPDATE _sqlx_migrations SET version = 999000 WHERE version = 1", Schema::Older),
            ("UPDATE _sqlx_migrations SET version = 1 WHERE version = 999000", Schema::Same),
            ("INSERT INTO _sqlx_migrations SELECT 999000, description, installed_on, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1", Schema::Newer),
            ("DELETE FROM _sqlx_migrations WHERE version <> 999000", Schema::Missing),
            ("DROP TABLE _sqlx_migrations", Schema::Missing),
        ] {
            sqlx::query(statement).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
            assert_eq!(Db::schema(&db.url).await.unwrap(), schema, "{statement}");
        }
    }
}

#[tokio::test]
async fn opening_makes_no_file() {
    let name = format!("radslag-not-there-{}.db", std::process::id());
    let file = std::env::temp_dir().join(name);
    let url = format!("sqlite:{}", file.display());
    assert!(Db::schema(&url).await.is_err());
    assert!(Db::connect(&url, 1).await.is_err());
    assert!(!file.exists());
}
