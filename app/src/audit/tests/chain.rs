//! The chain finds what was changed, taken out or put in, on both databases.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::audit::{Event, Finding, SITE, verify, verify_one};
use crate::deed::Actor;
use crate::on_both_databases;
use crate::testing::{TestDb, together};

async fn with_three_events(db: &TestDb) {
    for subject in ["a", "b", "c"] {
        let mut deed = db.deed().await;
        deed.audit(Event {
            chain: SITE,
            action: "test",
            subject,
            before: "",
            after: subject,
        })
        .await
        .unwrap();
        deed.commit().await.unwrap();
    }
}

/// Somebody with the database's password, past the triggers.
pub async fn tamper(db: &TestDb, sql: &'static str) {
    let mut conn = db.app.db.read().await.unwrap();
    match db.app.db.dialect() {
        crate::db::Dialect::Sqlite => {
            sqlx::raw_sql("DROP TRIGGER IF EXISTS audit_events_are_kept; DROP TRIGGER IF EXISTS audit_events_stay")
                .execute(&mut *conn)
                .await
        }
        crate::db::Dialect::Postgres => {
            sqlx::raw_sql("DROP TRIGGER IF EXISTS audit_events_stay ON audit_events")
                .execute(&mut *conn)
                .await
        }
    }
    .unwrap();
    sqlx::raw_sql(sql).execute(&mut *conn).await.unwrap();
}

async fn findings(db: &TestDb) -> Vec<Finding> {
    verify(&db.app.db).await.unwrap().1
}

on_both_databases! {
    async fn p05_two_deeds_that_note_in_the_same_chains_crosswise_do_not_wait_for_each_other(db: TestDb) {
        let crosswise = [["a", "b"], ["b", "a"]];
        together(crosswise, |chains, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                for chain in chains {
                    let event = Event { chain, action: "test", subject: "", before: "", after: "" };
                    deed.audit(event).await.unwrap();
                    // Both have noted one and not the other: whoever took its chain now would hold what the other needs.
                    meeting.wait_in_a_deed(&app).await;
                }
                deed.commit().await.unwrap();
            }
        })
        .await;
        assert_eq!(verify(&db.app.db).await.unwrap(), (4, vec![]));
    }

    async fn p05_a_deed_that_is_not_committed_leaves_nothing_in_the_log(db: TestDb) {
        let mut deed = db.deed().await;
        let event = Event { chain: SITE, action: "test", subject: "", before: "", after: "" };
        deed.audit(event).await.unwrap();
        drop(deed);
        assert_eq!(verify(&db.app.db).await.unwrap(), (0, vec![]));
    }

    async fn p05_an_honest_chain_has_no_findings(db: TestDb) {
        with_three_events(&db).await;
        assert_eq!(verify(&db.app.db).await.unwrap(), (3, vec![]));
    }

    async fn p05_one_chain_is_checked_by_itself(db: TestDb) {
        with_three_events(&db).await;
        assert_eq!(verify_one(&db.app.db, SITE).await.unwrap(), (3, vec![]));
        assert_eq!(verify_one(&db.app.db, "another").await.unwrap(), (0, vec![]));
        tamper(&db, "DELETE FROM audit_events WHERE seq = 2").await;
        let (_, found) = verify_one(&db.app.db, SITE).await.unwrap();
        assert_eq!(found, vec![Finding::Missing { chain: SITE.into(), seq: 2, last: 2 }]);
    }

    async fn p05_a_changed_event_is_found(db: TestDb) {
        with_three_events(&db).await;
        tamper(&db, "UPDATE audit_events SET actor = 'nobody' WHERE seq = 2").await;
        assert_eq!(findings(&db).await, vec![Finding::Changed { chain: SITE.into(), seq: 2 }]);
    }

    async fn p05_a_missing_event_is_found(db: TestDb) {
        with_three_events(&db).await;
        tamper(&db, "DELETE FROM audit_events WHERE seq = 3").await;
        assert_eq!(findings(&db).await, vec![Finding::Missing { chain: SITE.into(), seq: 3, last: 3 }]);
    }

    async fn p05_an_inserted_event_is_found(db: TestDb) {
        with_three_events(&db).await;
        tamper(&db, "INSERT INTO audit_events SELECT chain, seq + 1, happened_at, actor, role, action, subject, before_digest, after_digest, previous_hash, hash FROM audit_events WHERE seq = 3").await;
        assert!(!findings(&db).await.is_empty());
    }

    async fn p05_the_database_itself_refuses_to_change_an_event(db: TestDb) {
        with_three_events(&db).await;
        let mut conn = db.app.db.read().await.unwrap();
        assert!(sqlx::query("UPDATE audit_events SET actor = 'x'").execute(&mut *conn).await.is_err());
        assert!(sqlx::query("DELETE FROM audit_events").execute(&mut *conn).await.is_err());
    }

    async fn p05_a_live_site_has_no_findings(db: TestDb) {
        with_three_events(&db).await;
        let stop = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..2).map(|_| {
            let (app, stop) = (db.app.clone(), Arc::clone(&stop));
            tokio::spawn(async move {
                let mut written = 0;
                while !stop.load(Ordering::SeqCst) {
                    let mut deed = app.begin(Actor::Clock).await.unwrap();
                    // A chain of its own each time, and the one that all write.
                    let new = deed.new_id().to_string();
                    for chain in [new.as_str(), SITE] {
                        deed.audit(Event { chain, action: "test", subject: "s", before: "", after: "x" }).await.unwrap();
                    }
                    deed.commit().await.unwrap();
                    written += 1;
                    // A live site pauses between two deeds: without it one writer can keep the other out for as long as it likes.
                    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                }
                written
            })
        }).collect();
        let mut last = 0;
        // Until it has grown under our eyes often enough.
        let mut grown = 0;
        while grown < 20 {
            let (events, findings) = verify(&db.app.db).await.unwrap();
            assert_eq!(findings, vec![]);
            grown += i32::from(events > last);
            last = events;
            tokio::task::yield_now().await;
        }
        stop.store(true, Ordering::SeqCst);
        for writer in writers {
            assert!(writer.await.unwrap() > 0);
        }
    }

    async fn p05_eight_writers_make_one_chain(db: TestDb) {
        together(0..8, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                for _ in 0..5 {
                    let mut deed = app.begin(Actor::Clock).await.unwrap();
                    deed.audit(Event { chain: SITE, action: "test", subject: "s", before: "", after: "x" }).await.unwrap();
                    deed.commit().await.unwrap();
                }
            }
        })
        .await;
        assert_eq!(verify(&db.app.db).await.unwrap(), (40, vec![]));
    }
}
