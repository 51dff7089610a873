//! What belongs somewhere else, as SQL says it, for every store that asks. Fragments and no view: one rerouting in force for each
//! contribution is held by a partial index on just these words.

/// That the rerouting with that alias is in force: sent on, and not taken back.
macro_rules! is_in_force {
    ($rerouting:literal) => {
        concat!($rerouting, ".taken_back_at IS NULL")
    };
}

/// That the contribution with that alias belongs somewhere else.
macro_rules! belongs_elsewhere {
    ($contribution:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = ",
            $contribution,
            ".id AND ",
            $crate::rerouting::is_in_force!("r"),
            ")"
        )
    };
}

pub(crate) use {belongs_elsewhere, is_in_force};

#[cfg(test)]
mod tests {
    use crate::on_both_databases;

    on_both_databases! {
        /// One that was taken back is in force no more, and one that was never sent on is no rerouting.
        async fn p22_what_is_sent_on_belongs_elsewhere_until_it_is_taken_back(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            for (of, taken_back_at, elsewhere) in [("a", None, 1), ("a", Some(5_i64), 0), ("b", None, 0)] {
                let asked: (i64,) = sqlx::query_as(concat!(
                    "WITH reroutings AS (SELECT CAST($1 AS TEXT) AS contribution_id, CAST($2 AS BIGINT) AS taken_back_at)
                     SELECT CAST(CASE WHEN ", belongs_elsewhere!("c"), " THEN 1 ELSE 0 END AS BIGINT)
                     FROM (SELECT CAST('a' AS TEXT) AS id) c"
                ))
                .bind(of)
                .bind(taken_back_at)
                .fetch_one(&mut *conn)
                .await
                .unwrap();
                assert_eq!(asked.0, elsewhere, "{of} {taken_back_at:?}");
            }
        }
    }
}
