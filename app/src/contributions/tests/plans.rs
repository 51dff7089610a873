//! The questions that are asked most go by their indexes, on both databases.

use super::fixture::Open;
use crate::contributions::store::{
    BY_NUMBER, BY_RECEIPT, MOST_SUPPORTED, NEWEST, OF_PARTICIPANT, OLDEST, SENT_BEFORE,
    SENT_BEFORE_IT, SIMILAR, WITH_SAME_WORDS, WITH_THE_WORDS_OF,
};
use crate::on_both_databases;
use crate::testing::plan;

on_both_databases! {
    async fn hot_questions_use_their_indexes(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=20 {
            open.show(&format!("Idé nummer {n} om torget.")).await;
        }
        let id = format!("'{}'", open.dialogue);
        let list = [id.as_str(), "10", "NULL", "NULL", "-1", "'[]'", "20"];
        for (sql, arguments, index) in [
            (NEWEST, &list[..], "contributions_newest"),
            (OLDEST, &list[..], "contributions_newest"),
            (MOST_SUPPORTED, &list[..], "contributions_most_supported"),
            (SIMILAR, &[id.as_str(), "'[]'", "200"], "contributions_newest"),
            (BY_NUMBER, &[id.as_str(), "10"], "contributions"),
            (BY_RECEIPT, &["'x'"], "receipt_code"),
            (OF_PARTICIPANT, &["'p'", "'g'", "26"], "contributions_of_participant"),
            (SENT_BEFORE, &["'x'"], "submit_key"),
            (SENT_BEFORE_IT, &["'x'"], "contributions_by_form"),
            (WITH_SAME_WORDS, &[id.as_str(), "'x'"], "contributions_by_digest"),
            (WITH_THE_WORDS_OF, &[id.as_str(), "'[\"x\"]'"], "contributions_by_digest"),
        ] {
            let plan = plan(&open.app, sql, arguments).await;
            assert!(plan.contains(index), "{index}:\n{sql}\n{plan}");
            assert!(!plan.contains("SCAN c\n") && !plan.contains("Seq Scan on contributions"), "{sql}\n{plan}");
        }
        for (sql, arguments) in [(NEWEST, &list[..]), (MOST_SUPPORTED, &list), (OF_PARTICIPANT, &["'p'", "'g'", "26"])] {
            let plan = plan(&open.app, sql, arguments).await;
            assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "the index has the order\n{plan}");
        }
    }
}
