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

/// 1 when the idea `c` has an answer, else 0: its own, that of its theme `t`, or with its reason the outcome `o` of that theme, which
/// is joined only where the dialogue `shows_outcomes` (P17).
macro_rules! answered {
    () => {
        "CASE WHEN c.answered_at IS NULL AND t.answered_at IS NULL AND o.theme_id IS NULL THEN 0 ELSE 1 END"
    };
}

/// Sets when something was first shown, where it gets the state with the place `$state` at the moment with the place `$now`: that
/// stays as it was, whatever becomes of it later.
macro_rules! sets_first_shown {
    ($state:literal, $now:literal) => {
        concat!(
            "published_at = CASE WHEN ",
            $state,
            " IN ('published', 'masked') THEN COALESCE(published_at, ",
            $now,
            ") ELSE published_at END"
        )
    };
}

pub(crate) use {answered, is_shown, sets_first_shown};

#[cfg(test)]
mod tests {
    use crate::contributions::State;
    use crate::on_both_databases;

    on_both_databases! {
        /// Whatever state it gets, and whether it was shown before or not.
        async fn p05_when_it_was_first_shown_is_set_once_and_kept(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            sqlx::query("CREATE TEMPORARY TABLE reviewed (state TEXT NOT NULL, published_at BIGINT)")
                .execute(&mut *conn)
                .await
                .unwrap();
            for state in State::ALL.iter().copied() {
                for before in [None, Some(3_i64)] {
                    sqlx::query("DELETE FROM reviewed").execute(&mut *conn).await.unwrap();
                    sqlx::query("INSERT INTO reviewed (state, published_at) VALUES ('received', $1)")
                        .bind(before)
                        .execute(&mut *conn)
                        .await
                        .unwrap();
                    sqlx::query(concat!("UPDATE reviewed SET state = $1, ", sets_first_shown!("$1", "$2")))
                        .bind(state)
                        .bind(7_i64)
                        .execute(&mut *conn)
                        .await
                        .unwrap();
                    let (after,): (Option<i64>,) = sqlx::query_as("SELECT published_at FROM reviewed").fetch_one(&mut *conn).await.unwrap();
                    let expected = before.or_else(|| state.is_shown().then_some(7));
                    assert_eq!(after, expected, "{state} {before:?}");
                }
            }
            sqlx::query("DROP TABLE reviewed").execute(&mut *conn).await.unwrap();
        }

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
