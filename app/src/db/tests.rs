//! What is there, what is made, and what one look sees, on both databases.

use std::fs;
use std::path::Path;

use regex::Regex;

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

/// What a condition looks like in SQL, and where it is said once for all stores.
const ROOMS: [(&str, &str); 13] = [
    (r"announced_at IS NOT NULL", "dialogues"),
    (r"compiled_at IS NOT NULL", "dialogues"),
    (
        r"opens_at <= (\$\d) AND \$\d < (\w+\.)?closes_at",
        "dialogues",
    ),
    (
        r"(^|[^$\w])state IN \('(published|masked)', '(published|masked)'\)",
        "contributions",
    ),
    (
        r"decided_upon_at IS NOT NULL AND (\w+\.)?state <> 'cancelled'",
        "dialogues",
    ),
    (
        r"state IN \('decided_upon', 'fed_back', 'followed_up', 'archived'\)",
        "dialogues, as shows_outcomes has it",
    ),
    (
        r"answered_at IS NULL AND (\w+\.)?answered_at IS NULL",
        "contributions",
    ),
    (r"published_at = CASE WHEN", "contributions"),
    (r"taken_back_at IS NULL", "rerouting"),
    (r"purpose <> 'result' OR", "decisions"),
    (
        r"unsubscribed_at IS NULL AND (\w+\.)?undeliverable_at IS (NOT )?NULL",
        "participants",
    ),
    (r"unsubscribed_at IS NOT NULL", "participants"),
    (
        r"masked_(title|name|body|words) ELSE (\w+\.)?(title|shown_name|body|words)",
        "the views covered_… of migrations",
    ),
];

/// Whoever changes what is public, shown or reached finds one place where SQL says so: `conditions.rs` of its slice, or a view.
#[test]
fn no_store_says_again_what_has_a_room_of_its_own() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let rooms: Vec<(Regex, &str)> = ROOMS
        .iter()
        .map(|(text, home)| (Regex::new(text).unwrap(), *home))
        .collect();
    let mut seen = 0;
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                // Tests say what they expect in their own words.
                if name != "tests" && name != "testing" {
                    folders.push(path);
                }
                continue;
            }
            if name == "tests.rs" || path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            // However the lines are broken.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let within = path.strip_prefix(&src).unwrap();
            for (room, home) in &rooms {
                if within == Path::new(home).join("conditions.rs") {
                    seen += usize::from(room.is_match(&text));
                } else if let Some(found) = room.find(&text) {
                    panic!(
                        "{}: {:?} is said in {home}",
                        within.display(),
                        found.as_str()
                    );
                }
            }
        }
    }
    // All but the moments of a dialogue, which are put together there, and what stands nowhere.
    assert_eq!(seen, 10, "they are in their rooms");
}
