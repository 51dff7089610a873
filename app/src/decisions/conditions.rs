//! Which decisions everybody can read, as SQL says it, for every store that asks.

/// That the decision that is tied to the dialogue with the alias `$dialogue` by the row `$tie` is one that everybody can read about it:
/// a result is public when all of it is entered (P16).
macro_rules! is_public_on {
    ($dialogue:literal, $tie:literal) => {
        concat!(
            $crate::dialogues::is_public!($dialogue),
            " AND (",
            $tie,
            ".purpose <> 'result' OR ",
            $dialogue,
            ".decided_upon_at IS NOT NULL)"
        )
    };
}

pub(crate) use is_public_on;

#[cfg(test)]
mod tests {
    use crate::decisions::Purpose;
    use crate::on_both_databases;

    on_both_databases! {
        /// On a dialogue that is public everything but its result, and that when it is entered; on one that is not, nothing.
        async fn p16_a_result_is_public_when_all_of_it_is_entered(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            for purpose in Purpose::ALL.iter().copied() {
                for (announced_at, decided_upon_at) in [(None, Some(1_i64)), (Some(1_i64), None), (Some(1), Some(2))] {
                    let asked: (i64,) = sqlx::query_as(concat!(
                        "SELECT CAST(CASE WHEN ", is_public_on!("d", "l"), " THEN 1 ELSE 0 END AS BIGINT)
                         FROM (SELECT CAST($1 AS TEXT) AS purpose) l,
                              (SELECT CAST('handling' AS TEXT) AS state, CAST($2 AS BIGINT) AS announced_at, CAST($3 AS BIGINT) AS decided_upon_at) d"
                    ))
                    .bind(purpose)
                    .bind(announced_at)
                    .bind(decided_upon_at)
                    .fetch_one(&mut *conn)
                    .await
                    .unwrap();
                    let is_entered = purpose != Purpose::Result || decided_upon_at.is_some();
                    assert_eq!(asked.0 == 1, announced_at.is_some() && is_entered, "{purpose} {announced_at:?} {decided_upon_at:?}");
                }
            }
        }
    }
}
