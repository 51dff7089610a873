//! Passwords: argon2id with OWASP's parameters, off the async threads and few at a time.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::core::{Error, Random, Result};

/// Each hash takes 19 MiB: so many at once and no more.
static PLACES: Semaphore = Semaphore::const_new(2);

/// A hash that no password has, so that an unknown account takes as long as a wrong password.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now("no account", [0; 16]).unwrap_or_default());

fn argon2id() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str, salt: [u8; 16]) -> Result<String> {
    let internal =
        |error: argon2::password_hash::Error| Error::Internal(format!("password: {error}"));
    let salt = SaltString::encode_b64(&salt).map_err(internal)?;
    Ok(argon2id()
        .hash_password(password.as_bytes(), &salt)
        .map_err(internal)?
        .to_string())
}

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = PLACES
        .acquire()
        .await
        .map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Error::Internal(error.to_string()))
}

/// The hash to store for `password`.
pub async fn hash(password: String, random: &Random) -> Result<String> {
    let salt = random.bytes();
    off_thread(move || hash_now(&password, salt)).await?
}

/// Whether `password` is the one that `stored` was made of; without an account the same work is done
/// and the answer is no.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool> {
    off_thread(move || {
        let known = stored.is_some();
        // Made here the first time, whoever asks: else the first unknown account would take longer.
        let nobody = &*NOBODY;
        let stored = stored.as_ref().unwrap_or(nobody);
        let fits = PasswordHash::new(stored).is_ok_and(|hash| {
            argon2id()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        });
        known && fits
    })
    .await
}
