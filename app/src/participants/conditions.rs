//! Whom mail about contributions reaches, as SQL says it, for every store that writes to participants or counts them. Each participant
//! is one of four: may be written to, unconfirmed, out of reach, or has left. Fragments and no views: counts ask for all four of one row.
//!
//! Not all mail is about contributions, and these conditions do not hold for what is not:
//!
//! - the mail that asks to confirm an address goes to who is unconfirmed, and to nobody who has left (`give_address` in `actions.rs`);
//! - the mail that asks whether its owner wants to follow something goes to everybody but who has left, also where mail came back, since
//!   the mailbox may have been mended (`ask` in `app/src/following/actions/ask.rs`);
//! - mail about what is followed asks for more: that the owner has said yes to that, and before it happened
//!   (`HAND_OUT` in `app/src/following/store/news.rs`);
//! - a link to somebody's own page, and the question about a new address, were asked for: they go to who has left too, within limits
//!   (`own/actions.rs`, `Kind::is_asked_for` in `app/src/mail/`).
//!
//! Just before anything is sent it is looked at once more: `ready` in `app/src/mail/deliver.rs`.

/// That mail about contributions may be sent to the participant with that alias, as
/// [`Participant::may_be_written_to`](super::Participant::may_be_written_to) has it. Other mail: see above.
macro_rules! may_be_written_to {
    () => {
        "(confirmed_at IS NOT NULL AND unsubscribed_at IS NULL AND undeliverable_at IS NULL)"
    };
    ($participant:literal) => {
        concat!(
            "(",
            $participant,
            ".confirmed_at IS NOT NULL AND ",
            $participant,
            ".unsubscribed_at IS NULL AND ",
            $participant,
            ".undeliverable_at IS NULL)"
        )
    };
}

/// That the address has not been confirmed, and might be yet.
macro_rules! is_unconfirmed {
    () => {
        "(confirmed_at IS NULL AND unsubscribed_at IS NULL AND undeliverable_at IS NULL)"
    };
    ($participant:literal) => {
        concat!(
            "(",
            $participant,
            ".confirmed_at IS NULL AND ",
            $participant,
            ".unsubscribed_at IS NULL AND ",
            $participant,
            ".undeliverable_at IS NULL)"
        )
    };
}

/// That nothing is sent because mail comes back.
macro_rules! mail_comes_back {
    () => {
        "(unsubscribed_at IS NULL AND undeliverable_at IS NOT NULL)"
    };
    ($participant:literal) => {
        concat!(
            "(",
            $participant,
            ".unsubscribed_at IS NULL AND ",
            $participant,
            ".undeliverable_at IS NOT NULL)"
        )
    };
}

/// That all mail was declined, as [`Participant::has_left`](super::Participant::has_left) has it.
macro_rules! has_left {
    () => {
        "unsubscribed_at IS NOT NULL"
    };
    ($participant:literal) => {
        concat!($participant, ".unsubscribed_at IS NOT NULL")
    };
}

pub(crate) use {has_left, is_unconfirmed, mail_comes_back, may_be_written_to};

#[cfg(test)]
mod tests {
    use crate::core::{Locale, Timestamp};
    use crate::on_both_databases;
    use crate::participants::Participant;

    on_both_databases! {
        /// Whatever is noted of somebody: mail reaches whom the model says, and everybody is just one of the four.
        async fn p17_sql_and_model_agree_on_whom_mail_reaches(db: TestDb) {
            let mut conn = db.app.db.read().await.unwrap();
            let at = Timestamp::from_micros(1);
            for noted in 0..8 {
                let when = |bit: i32| (noted & bit != 0).then_some(at);
                let participant = Participant {
                    id: db.app.new_id(),
                    email: "anna@example.org".parse().unwrap(),
                    locale: Locale::Sv,
                    confirm_code: String::new(),
                    unsubscribe_code: String::new(),
                    confirmed_at: when(1),
                    unsubscribed_at: when(2),
                    undeliverable_at: when(4),
                    created_at: at,
                };
                let (written_to, unconfirmed, comes_back, left): (i64, i64, i64, i64) = sqlx::query_as(concat!(
                    "SELECT CAST(CASE WHEN ", may_be_written_to!("p"), " THEN 1 ELSE 0 END AS BIGINT),
                            CAST(CASE WHEN ", is_unconfirmed!("p"), " THEN 1 ELSE 0 END AS BIGINT),
                            CAST(CASE WHEN ", mail_comes_back!("p"), " THEN 1 ELSE 0 END AS BIGINT),
                            CAST(CASE WHEN ", has_left!("p"), " THEN 1 ELSE 0 END AS BIGINT)
                     FROM (SELECT CAST($1 AS BIGINT) AS confirmed_at, CAST($2 AS BIGINT) AS unsubscribed_at,
                                  CAST($3 AS BIGINT) AS undeliverable_at) p"
                ))
                .bind(participant.confirmed_at)
                .bind(participant.unsubscribed_at)
                .bind(participant.undeliverable_at)
                .fetch_one(&mut *conn)
                .await
                .unwrap();
                assert_eq!(written_to == 1, participant.may_be_written_to(), "{participant:?}");
                assert_eq!(left == 1, participant.has_left(), "{participant:?}");
                assert_eq!(written_to + unconfirmed + comes_back + left, 1, "{participant:?}");
            }
        }
    }
}
