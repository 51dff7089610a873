//! A question costs the same for a thousand ideas and for a million.

use super::super::model::{DEPTH, Kind, MOST};
use super::super::store::{COUNTS, NEAR, TIED, TOPICS, Way, candidates_sql, walked_sql};
use super::search;
use crate::app::App;
use crate::contributions::tests::fixture::Open;
use crate::on_both_databases;
use crate::testing::plan;

/// Puts `ideas` into the index that have a common word, and every hundredth one a rare one. They are nowhere else.
async fn fill(app: &App, dialogue: &str, ideas: i64) {
    let mut deed = app.begin(crate::deed::Actor::Operator).await.unwrap();
    for at in 1..=ideas {
        sqlx::query(
            "INSERT INTO search_docs (place, kind, subject, dialogue_id, year, terms) VALUES ($1, 'ide', $3, $2, 2026, '[]')",
        )
        .bind(at)
        .bind(dialogue)
        .bind(format!("x{at}"))
        .execute(deed.conn())
        .await
        .unwrap();
    }
    for (term, every) in [("vanlig", 1_i64), ("sällsynt", 100)] {
        sqlx::query(
            "INSERT INTO search_postings (term, kind, place, weight) SELECT $1, kind, place, 4 FROM search_docs WHERE kind = 'ide' AND place % $2 = 0",
        )
        .bind(term)
        .bind(every)
        .execute(deed.conn())
        .await
        .unwrap();
    }
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn hot_questions_use_their_indexes(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=20 {
            open.show(&format!("Idé nummer {n} om torgets bänkar.")).await;
        }
        let kept = |sql: String| -> &'static str { Box::leak(sql.into_boxed_str()) };
        let one = kept(candidates_sql(Kind::Idea, Way::Word, 2, &[]));
        let two = kept(candidates_sql(Kind::Initiative, Way::Word, 1, &[2]));
        let decisions = kept(candidates_sql(Kind::Decision, Way::Word, 1, &[]));
        let ideas_in_one = kept(candidates_sql(Kind::Idea, Way::Dialogue, 1, &[]));
        let decisions_in_one = kept(candidates_sql(Kind::Decision, Way::Dialogue, 1, &[]));
        let walked = kept(walked_sql(Kind::Idea, Way::Word, 2));
        let walked_in_one = kept(walked_sql(Kind::Decision, Way::Dialogue, 1));
        let last = "9223372036854775807";
        let shared = ["'ide'", "2000", "0", last, "NULL", "NULL", "NULL", "400", "NULL", "'torg'", "'torget'", "'bänk'"];
        let mut of_a_body = shared;
        of_a_body[5] = "'sbn'";
        let in_dialogue = ["'beslut'", "10000", "0", last, "'torget'", "NULL", "NULL", "400", "NULL", "'torg'"];
        let words = ["'ide'", "2000", "0", last, "'torg'", "'torget'"];
        for (sql, arguments) in [
            (one, &shared[..11]),
            (two, &of_a_body[..12]),
            (COUNTS, &["'[\"torg\"]'", "2000"][..]),
            (decisions, &in_dialogue[..]),
            (ideas_in_one, &in_dialogue[..]),
            (decisions_in_one, &in_dialogue[..]),
            (walked, &words[..]),
            (walked_in_one, &in_dialogue[..5]),
            (TIED, &["'[\"x\"]'", "'torget'", "'sbn'", "NULL"][..]),
            (NEAR, &["'[\"torg\"]'", "2000"][..]),
        ] {
            let plan = plan(&db.app, sql, arguments).await;
            for table in ["search_postings", "search_docs", "search_near", "search_words", "initiatives"] {
                assert!(!plan.contains(&format!("Seq Scan on {table}")), "{table}\n{sql}\n{plan}");
            }
            assert!(!plan.contains("SCAN l") && !plan.contains("SCAN y") && !plan.contains("SCAN p") && !plan.contains("SCAN d") && !plan.contains("SCAN n") && !plan.contains("SCAN w") && !plan.contains("SCAN search") && !plan.contains("SCAN i"), "{sql}\n{plan}");
        }
    }

    async fn p23_what_belongs_to_a_theme_is_looked_up_one_by_one(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Bänkar vid torget.").await;
        open.theme("Sitta och vila", &[1]).await;
        let kept = |sql: String| -> &'static str { Box::leak(sql.into_boxed_str()) };
        let ideas = kept(candidates_sql(Kind::Idea, Way::Word, 1, &[]));
        let decisions = kept(candidates_sql(Kind::Decision, Way::Word, 1, &[]));
        let theme = "'Sitta och vila'";
        let asked = ["'ide'", "10000", "0", "9223372036854775807", "NULL", "NULL", "NULL", "400", theme, "'bänk'"];
        for (sql, arguments) in [
            (ideas, &asked[..]),
            (decisions, &asked[..]),
            (TIED, &["'[\"x\"]'", "NULL", "NULL", theme][..]),
            (TOPICS, &["'[\"x\"]'", theme][..]),
        ] {
            let plan = plan(&db.app, sql, arguments).await;
            // As SQLite calls the themes, the ideas and the outcomes, and as PostgreSQL does.
            for scan in ["SCAN m", "SCAN k", "SCAN r", "Seq Scan on themes", "Seq Scan on contributions", "Seq Scan on outcomes"] {
                assert!(!plan.contains(scan), "{scan}\n{sql}\n{plan}");
            }
        }
    }

    async fn a_common_word_is_looked_up_no_further_than_the_newest(db: TestDb) {
        let open = Open::new(&db).await;
        fill(&db.app, &open.dialogue.to_string(), 5_000).await;
        let common = search(&db.app, "vanlig").await;
        assert_eq!(common.count.number, i64::try_from(MOST).unwrap());
        assert!(common.count.and_more);
        let rare = search(&db.app, "sällsynt").await;
        assert_eq!((rare.count.number, rare.count.and_more), (50, false));
        // The rare word leads, so that nothing is missed however common the other is.
        let both = search(&db.app, "vanlig sällsynt").await;
        assert_eq!((both.count.number, both.count.and_more), (50, false));
        const { assert!(DEPTH < 5_000) };
    }
}
