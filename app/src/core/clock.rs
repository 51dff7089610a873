//! Time, which is always passed in: the rules never ask the machine.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, tz::TimeZone};

use super::Date;

/// A moment: microseconds since 1970 in UTC, as the databases store it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From microseconds since 1970.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970.
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// This moment and `duration` more (or less, when negative).
    #[must_use]
    pub fn plus(self, duration: SignedDuration) -> Self {
        Self(
            self.0
                .saturating_add(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)),
        )
    }

    /// The day it is in the municipality.
    pub fn date(self) -> Date {
        Date::from(self.zoned().date())
    }

    /// The moment on the municipality's wall clock.
    pub fn zoned(self) -> jiff::Zoned {
        self.jiff().to_zoned(zone())
    }

    /// The same moment as jiff has it; a number out of its range becomes 1970.
    pub fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

/// Europe/Stockholm, from the data that the program carries.
pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC)
}

/// Where the time comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// The machine's clock moved by the number of seconds that a file holds: a rehearsal, in which a
    /// whole dialogue can be practised in an afternoon.
    Rehearsal(Arc<Path>),
    /// A clock that stands still until a test moves it.
    Mock(Arc<AtomicI64>),
}

impl Clock {
    /// A rehearsal whose offset is read from `file` each time.
    pub fn rehearsal(file: PathBuf) -> Self {
        Self::Rehearsal(file.into())
    }

    /// A clock that stands at `start`.
    pub fn mock(start: Timestamp) -> Self {
        Self::Mock(Arc::new(AtomicI64::new(start.as_micros())))
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => machine_time(),
            Self::Rehearsal(file) => machine_time().plus(SignedDuration::from_secs(offset(file))),
            Self::Mock(micros) => Timestamp(micros.load(Ordering::SeqCst)),
        }
    }

    /// Whether pages must say that the clock is moved.
    pub const fn is_rehearsal(&self) -> bool {
        matches!(self, Self::Rehearsal(_))
    }

    /// Moves a mock clock; the others go on by themselves.
    pub fn advance(&self, duration: SignedDuration) {
        if let Self::Mock(micros) = self {
            let step = i64::try_from(duration.as_micros()).unwrap_or(0);
            micros.fetch_add(step, Ordering::SeqCst);
        }
    }

    /// Sets a mock clock.
    pub fn set(&self, moment: Timestamp) {
        if let Self::Mock(micros) = self {
            micros.store(moment.as_micros(), Ordering::SeqCst);
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the machine's clock is read"
)]
fn machine_time() -> Timestamp {
    Timestamp(jiff::Timestamp::now().as_microsecond())
}

fn offset(file: &Path) -> i64 {
    std::fs::read_to_string(file)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0)
}
