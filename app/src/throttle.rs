//! How often something may be tried: counted in the database, so that all replicas count together.

use std::net::IpAddr;

use crate::core::digest::sha256_hex;
use crate::core::{Result, Timestamp};
use crate::db::Conn;

/// So many times in so many seconds.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// How many.
    pub hits: i64,
    /// In how long, in seconds.
    pub seconds: i64,
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

/// Counts one try of `what` by `who` and tells whether it is within `limit`. Only a digest of `who`
/// is stored, and only until the next window.
pub async fn within(
    conn: &mut Conn,
    now: Timestamp,
    what: &str,
    who: &str,
    limit: Limit,
) -> Result<bool> {
    let window = now.as_micros() / (limit.seconds * 1_000_000) * (limit.seconds * 1_000_000);
    let bucket = sha256_hex(format!("{what}\n{window}\n{who}"));
    let (hits,): (i64,) = sqlx::query_as(
        "INSERT INTO throttles (bucket, window_start, hits) VALUES ($1, $2, 1)
         ON CONFLICT (bucket, window_start) DO UPDATE SET hits = throttles.hits + 1
         RETURNING hits",
    )
    .bind(&bucket)
    .bind(window)
    .fetch_one(conn)
    .await?;
    Ok(hits <= limit.hits)
}

/// Forgets windows that began before `moment`.
pub async fn forget(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM throttles WHERE window_start < $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn a_house_is_one_network_however_many_addresses_it_has() {
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(network("unknown"), "unknown");
    }
}
