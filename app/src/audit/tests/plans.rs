//! The log is read by its indexes, on both databases.

use crate::audit::store::{LATEST, LATEST_OF_ACT, OF_CHAIN};
use crate::audit::{Event, SITE};
use crate::db::Dialect;
use crate::on_both_databases;
use crate::testing::plan;

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
            let plan = plan(&db.app, sql, arguments).await;
            assert!(plan.contains(index), "{index}:\n{sql}\n{plan}");
            assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort") && !plan.contains("Seq Scan"), "{sql}\n{plan}");
        }
    }
}
