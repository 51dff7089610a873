//! How often something may be tried: counted in the database, so that all replicas count together.

use std::net::IpAddr;

use crate::core::digest::hmac_sha256_hex;
use crate::core::{Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;

/// So many times in so many seconds.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// How many.
    pub hits: i64,
    /// In how long, in seconds.
    pub seconds: i64,
}

/// The site that an address belongs to, for a throttle that one line must not get around: providers give
/// out the first 48 to 56 bits of IPv6 to one customer.
pub fn site(address: &str) -> String {
    match address.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V6(ip)) => format!("{:x}", ip.to_bits() >> 80),
        _ => network(address),
    }
}

/// The network that an address belongs to, for a throttle: whoever has one address of IPv6 has all
/// that share its first 64 bits.
pub fn network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V6(ip)) => format!("{:x}", ip.to_bits() >> 64),
        Ok(ip) => ip.to_string(),
        Err(_) => address.to_owned(),
    }
}

/// One try that was counted; [`give_back`] takes it off the count again.
#[derive(Debug)]
pub struct Counted {
    bucket: String,
    window_start: i64,
    /// How many there are in the window, with this one.
    pub hits: i64,
}

/// Counts one try of `what` by `who` and tells whether it is within `limit`.
pub async fn within(deed: &mut Deed, what: &str, who: &str, limit: Limit) -> Result<bool> {
    Ok(count(deed, what, who, limit).await?.hits <= limit.hits)
}

/// Counts one try of `what` by `who` in the window that `limit` has now. Whoever else counts the same
/// waits until the deed is done, so that of many at once only as many as the limit allows are within
/// it. Of `who` only a digest under the server's secret is stored, so that nobody without it can try
/// all addresses, and only until the window's end: see [`forget`].
pub async fn count(deed: &mut Deed, what: &str, who: &str, limit: Limit) -> Result<Counted> {
    let length = limit.seconds * 1_000_000;
    let window_start = deed.now.as_micros() / length * length;
    let bucket = hmac_sha256_hex(
        &deed.app.settings.secret,
        &format!("throttle\n{what}\n{window_start}\n{who}"),
    );
    let (hits,): (i64,) = sqlx::query_as(
        "INSERT INTO throttles (bucket, window_start, ends_at, hits) VALUES ($1, $2, $3, 1)
         ON CONFLICT (bucket, window_start) DO UPDATE SET hits = throttles.hits + 1
         RETURNING hits",
    )
    .bind(&bucket)
    .bind(window_start)
    .bind(window_start + length)
    .fetch_one(deed.conn())
    .await?;
    Ok(Counted {
        bucket,
        window_start,
        hits,
    })
}

/// Takes a try off the count of the window in which it was counted, also when that is over.
pub async fn give_back(conn: &mut Conn, counted: &Counted) -> Result<()> {
    sqlx::query("UPDATE throttles SET hits = hits - 1 WHERE bucket = $1 AND window_start = $2")
        .bind(&counted.bucket)
        .bind(counted.window_start)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets every window that is over at `now`. Windows of an hour begin with the clock's hours, so
/// what is forgotten each hour has been kept for an hour at most.
pub async fn forget(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM throttles WHERE ends_at <= $1")
        .bind(now)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use crate::core::digest::sha256_hex;
    use crate::core::{Clock, Random};
    use crate::deed::Actor;
    use crate::on_both_databases;
    use crate::testing::noon;

    const ADDRESS: &str = "192.0.2.1";

    async fn tries(app: &App, seconds: i64) -> bool {
        let mut deed = app.begin(Actor::Resident).await.unwrap();
        let limit = Limit { hits: 2, seconds };
        let free = within(&mut deed, "test", ADDRESS, limit).await.unwrap();
        deed.commit().await.unwrap();
        free
    }

    async fn buckets(app: &App) -> Vec<String> {
        let rows: Vec<(String,)> = sqlx::query_as("SELECT bucket FROM throttles ORDER BY bucket")
            .fetch_all(&mut *app.db.read().await.unwrap())
            .await
            .unwrap();
        rows.into_iter().map(|(bucket,)| bucket).collect()
    }

    on_both_databases! {
        async fn the_third_try_waits_for_the_next_window(db: TestDb) {
            assert!(tries(&db.app, 3600).await && tries(&db.app, 3600).await);
            assert!(!tries(&db.app, 3600).await);
            db.app.clock.advance(jiff::SignedDuration::from_hours(1));
            assert!(tries(&db.app, 3600).await);
        }

        async fn what_is_given_back_can_be_tried_again(db: TestDb) {
            let limit = Limit { hits: 1, seconds: 3600 };
            let mut deed = db.deed().await;
            let counted = count(&mut deed, "test", ADDRESS, limit).await.unwrap();
            assert_eq!(counted.hits, 1);
            deed.commit().await.unwrap();
            // Also when the window has changed meanwhile: it comes off the one it was counted in.
            db.app.clock.advance(jiff::SignedDuration::from_hours(1));
            let mut deed = db.deed().await;
            count(&mut deed, "test", ADDRESS, limit).await.unwrap();
            give_back(deed.conn(), &counted).await.unwrap();
            assert!(!within(&mut deed, "test", ADDRESS, limit).await.unwrap());
            deed.commit().await.unwrap();
            db.app.clock.advance(jiff::SignedDuration::from_hours(-1));
            assert!(within(&mut db.deed().await, "test", ADDRESS, limit).await.unwrap());
        }

        async fn an_address_cannot_be_found_by_trying_all_without_the_secret(db: TestDb) {
            tries(&db.app, 3600).await;
            let window = noon().as_micros();
            let guesses = [
                sha256_hex(format!("test\n{window}\n{ADDRESS}")),
                sha256_hex(format!("throttle\ntest\n{window}\n{ADDRESS}")),
            ];
            let ours = buckets(&db.app).await;
            assert!(ours.iter().all(|bucket| !guesses.contains(bucket)), "{ours:?}");
            // Another secret makes another digest of the same try.
            let mut settings = db.app.settings.clone();
            settings.secret = [8; 32];
            let elsewhere = App::new(db.app.db.clone(), Clock::mock(noon()), Random::seeded(1), settings);
            tries(&elsewhere, 3600).await;
            assert_eq!(buckets(&db.app).await.len(), 2);
        }

        async fn each_window_is_forgotten_when_it_is_over(db: TestDb) {
            tries(&db.app, 3600).await;
            tries(&db.app, 24 * 3600).await;
            let forget_at = async |moment: Timestamp| {
                let mut deed = db.deed().await;
                let forgotten = forget(deed.conn(), moment).await.unwrap();
                deed.commit().await.unwrap();
                forgotten
            };
            let hour = noon().plus(jiff::SignedDuration::from_hours(1));
            assert_eq!(forget_at(hour.plus(jiff::SignedDuration::from_micros(-1))).await, 0);
            assert_eq!(forget_at(hour).await, 1);
            assert_eq!(buckets(&db.app).await.len(), 1, "a day is not over");
            assert_eq!(forget_at(hour.plus(jiff::SignedDuration::from_hours(24))).await, 1);
        }
    }

    #[test]
    fn a_house_is_one_network_however_many_addresses_it_has() {
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(network("unknown"), "unknown");
    }

    #[test]
    fn a_customer_is_one_site_however_many_networks_it_has() {
        assert_eq!(site("2001:db8:1:2::1"), site("2001:db8:1:ffff::9"));
        assert_ne!(site("2001:db8:1::1"), site("2001:db8:2::1"));
        assert_eq!(site("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(site("unknown"), "unknown");
    }
}
