//! What makes a dialogue public or open, as SQL says it, for every store that asks about dialogues. Fragments and no views: some
//! stand in an UPDATE or depend on the moment, a view would name all columns of a dialogue and be made anew with each new one, and
//! the planner sees the table and its indexes as before.

/// That everybody can read the dialogue with that alias, as [`Dialogue::is_public`](super::Dialogue::is_public) has it.
macro_rules! is_public {
    () => {
        "(announced_at IS NOT NULL AND state NOT IN ('draft', 'decided'))"
    };
    ($dialogue:literal) => {
        concat!(
            "(",
            $dialogue,
            ".announced_at IS NOT NULL AND ",
            $dialogue,
            ".state NOT IN ('draft', 'decided'))"
        )
    };
}

/// That the moment with that place lies between the first and the last of the dialogue, whatever the clock has come to.
macro_rules! is_in_time {
    ($now:literal) => {
        concat!("(opens_at <= ", $now, " AND ", $now, " < closes_at)")
    };
}

/// That the dialogue takes ideas at the moment with that place: it is open, and its last moment is its own however late the clock
/// comes to close it.
macro_rules! takes_ideas {
    ($now:literal) => {
        concat!(
            "(state = 'open' AND ",
            $crate::dialogues::is_in_time!($now),
            ")"
        )
    };
}

/// That the compilation of the dialogue with that alias is locked. Until then staff change what its themes are called, so that only
/// from then on it is found by them, wherever dialogues are looked for.
macro_rules! is_found_by_themes {
    ($dialogue:literal) => {
        concat!($dialogue, ".compiled_at IS NOT NULL")
    };
}

/// That everybody can read what was decided of each theme of the dialogue with that alias, as
/// [`Dialogue::shows_outcomes`](super::Dialogue::shows_outcomes) has it (P16).
macro_rules! shows_outcomes {
    () => {
        "(decided_upon_at IS NOT NULL AND state <> 'cancelled')"
    };
    ($dialogue:literal) => {
        concat!(
            "(",
            $dialogue,
            ".decided_upon_at IS NOT NULL AND ",
            $dialogue,
            ".state <> 'cancelled')"
        )
    };
}

pub(crate) use {is_found_by_themes, is_in_time, is_public, shows_outcomes, takes_ideas};

#[cfg(test)]
mod tests {
    use crate::core::Timestamp;
    use crate::dialogues::State;
    use crate::on_both_databases;
    use crate::testing::World;

    on_both_databases! {
        /// Every state, announced or not: what the database lets everybody read is what the model does.
        async fn p02_sql_and_model_agree_on_what_is_public(db: TestDb) {
            let world = World::new(&db).await;
            let mut dialogue = world.empty_draft().await;
            let mut conn = db.app.db.read().await.unwrap();
            for state in State::ALL.iter().copied() {
                for announced_at in [None, Some(Timestamp::from_micros(1))] {
                    let asked: (i64,) = sqlx::query_as(concat!(
                        "SELECT CAST(CASE WHEN ", is_public!("d"), " THEN 1 ELSE 0 END AS BIGINT)
                         FROM (SELECT CAST($1 AS TEXT) AS state, CAST($2 AS BIGINT) AS announced_at) d WHERE ",
                        is_public!(), " OR 1 = 1"
                    ))
                    .bind(state)
                    .bind(announced_at)
                    .fetch_one(&mut *conn)
                    .await
                    .unwrap();
                    (dialogue.state, dialogue.announced_at) = (state, announced_at);
                    assert_eq!(asked.0 == 1, dialogue.is_public(), "{state} {announced_at:?}");
                }
            }
        }

        /// Every state, decided upon or not.
        async fn p16_sql_and_model_agree_on_when_outcomes_are_shown(db: TestDb) {
            let world = World::new(&db).await;
            let mut dialogue = world.empty_draft().await;
            let mut conn = db.app.db.read().await.unwrap();
            for state in State::ALL.iter().copied() {
                for decided_upon_at in [None, Some(Timestamp::from_micros(1))] {
                    let asked: (i64, i64) = sqlx::query_as(concat!(
                        "SELECT CAST(CASE WHEN ", shows_outcomes!("d"), " THEN 1 ELSE 0 END AS BIGINT),
                                CAST(CASE WHEN ", shows_outcomes!(), " THEN 1 ELSE 0 END AS BIGINT)
                         FROM (SELECT CAST($1 AS TEXT) AS state, CAST($2 AS BIGINT) AS decided_upon_at) d"
                    ))
                    .bind(state)
                    .bind(decided_upon_at)
                    .fetch_one(&mut *conn)
                    .await
                    .unwrap();
                    (dialogue.state, dialogue.decided_upon_at) = (state, decided_upon_at);
                    let shows = i64::from(dialogue.shows_outcomes());
                    assert_eq!(asked, (shows, shows), "{state} {decided_upon_at:?}");
                }
            }
        }

        /// From its first moment to its last, and no moment longer.
        async fn p05_ideas_are_taken_while_it_is_open_and_in_time(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            for state in State::ALL.iter().copied() {
                for now in [9_i64, 10, 19, 20] {
                    let asked: (i64, i64) = sqlx::query_as(concat!(
                        "SELECT CAST(CASE WHEN ", takes_ideas!("$2"), " THEN 1 ELSE 0 END AS BIGINT),
                                CAST(CASE WHEN ", is_in_time!("$2"), " THEN 1 ELSE 0 END AS BIGINT)
                         FROM (SELECT CAST($1 AS TEXT) AS state, CAST(10 AS BIGINT) AS opens_at, CAST(20 AS BIGINT) AS closes_at) d"
                    ))
                    .bind(state)
                    .bind(now)
                    .fetch_one(&mut *conn)
                    .await
                    .unwrap();
                    let is_in_time = (10..20).contains(&now);
                    let takes_ideas = state == State::Open && is_in_time;
                    assert_eq!(asked, (i64::from(takes_ideas), i64::from(is_in_time)), "{state} at {now}");
                }
            }
        }
    }
}
