//! Telling many goes by indexes, on both databases: no look at every subscription, every telling or every happening.

use crate::db::Dialect;
use crate::following::store::{
    DUE, FORGET_TOLD, FORGET_WISHES, GIVEN, HAND_OUT, OF_PARTICIPANT, PENDING, TO_HAND_OUT,
};
use crate::on_both_databases;
use crate::testing::plan;

on_both_databases! {
    async fn telling_and_forgetting_use_their_indexes(db: TestDb) {
        let is_sqlite = matches!(db.app.db.dialect(), Dialect::Sqlite);
        let happened = ["'h'", "1", "2", "3", "10", "1", "'d'", "'[\"b\"]'", "'c'", "'t'", "'cancelled'"];
        let plan_of_hand_out = plan(&db.app, HAND_OUT, &happened).await;
        for index in [
            "subscriptions_of_everything", "subscriptions_by_dialogue", "subscriptions_by_body", "subscriptions_by_contribution", "contributions_by_theme",
            "messages_by_",
        ] {
            assert!(plan_of_hand_out.contains(index), "{index}:\n{plan_of_hand_out}");
        }
        for (sql, arguments, index) in [
            (TO_HAND_OUT, &["100"][..], "happenings_to_hand_out"),
            (DUE, &["10", "500"], "tellings_due"),
            (GIVEN, &["'m'"], "tellings_by_message"),
            (PENDING, &["'p'"], "tellings"),
            (FORGET_TOLD, &["10", "5000"], "tellings_told"),
            (FORGET_TOLD, &["10", "5000"], "tellings_by_happening"),
            (FORGET_WISHES, &["10"], "subscriptions_waiting"),
            (OF_PARTICIPANT, &["'p'"], "subscriptions_once"),
        ] {
            let plan = plan(&db.app, sql, arguments).await;
            // Which of several PostgreSQL takes in an empty table is chance.
            assert!(!is_sqlite || plan.contains(index), "{index}:\n{sql}\n{plan}");
            assert!(!plan.contains("Seq Scan on"), "{sql}\n{plan}");
            for table in ["tellings", "subscriptions", "happenings", "h", "t", "s"] {
                assert!(!plan.lines().any(|line| line.trim() == format!("SCAN {table}")), "{sql}\n{plan}");
            }
        }
        let forgetting = plan(&db.app, FORGET_TOLD, &["10", "5000"]).await;
        assert!(!forgetting.contains("happenings"), "what happened is not walked through from the beginning\n{forgetting}");
        let plan = plan(&db.app, DUE, &["10", "500"]).await;
        assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "the index has the order\n{plan}");
    }
}
