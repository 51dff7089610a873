//! Randomness that is passed in, so that tests can seed it.

use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};

/// A shared source of cryptographic randomness.
#[derive(Debug, Clone)]
pub struct Random(Arc<Mutex<StdRng>>);

impl Random {
    /// Seeded by the operating system.
    pub fn from_os() -> Self {
        Self(Arc::new(Mutex::new(StdRng::from_os_rng())))
    }

    /// Always the same sequence: for tests.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill_bytes(&mut bytes);
        bytes
    }

    /// A token of `length` characters that is easy to read aloud and to type: no letters that look
    /// alike (Crockford's base 32). Twenty characters carry 100 bits.
    pub fn code(&self, length: usize) -> String {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let mut rng = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (0..length)
            .map(|_| {
                let index = usize::try_from(rng.next_u32() % 32).unwrap_or(0);
                char::from(LETTERS[index])
            })
            .collect()
    }
}
