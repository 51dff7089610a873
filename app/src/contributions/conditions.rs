//! What of an idea everybody can read, as SQL says it, for every store that asks; of a comment and an initiative too, which are
//! reviewed in the same way. A fragment and no view: partial indexes are kept on just these words.

/// That everybody can read what has that alias, as [`State::is_shown`](super::State::is_shown) has it.
macro_rules! is_shown {
    () => {
        "state IN ('published', 'masked')"
    };
    ($alias:literal) => {
        concat!($alias, ".state IN ('published', 'masked')")
    };
}

pub(crate) use is_shown;

#[cfg(test)]
mod tests {
    use crate::contributions::State;
    use crate::on_both_databases;

    on_both_databases! {
        async fn p23_sql_and_model_agree_on_what_is_shown(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            for state in State::ALL.iter().copied() {
                let asked: (i64, i64) = sqlx::query_as(concat!(
                    "SELECT CAST(CASE WHEN ", is_shown!("c"), " THEN 1 ELSE 0 END AS BIGINT),
                            CAST(CASE WHEN ", is_shown!(), " THEN 1 ELSE 0 END AS BIGINT)
                     FROM (SELECT CAST($1 AS TEXT) AS state) c"
                ))
                .bind(state)
                .fetch_one(&mut *conn)
                .await
                .unwrap();
                let is_shown = i64::from(state.is_shown());
                assert_eq!(asked, (is_shown, is_shown), "{state}");
            }
        }
    }
}
