//! Small parsed types that every slice uses: once built they are right, so no rule checks them twice.

#[macro_use]
mod keyword;
pub use keyword::UnknownKeyword;

#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod csv;
#[cfg(feature = "ssr")]
pub mod date;
#[cfg(feature = "ssr")]
pub mod difference;
#[cfg(feature = "ssr")]
pub mod digest;
#[cfg(feature = "ssr")]
pub mod email_address;
#[cfg(feature = "ssr")]
pub mod error;
pub mod form;
#[cfg(feature = "ssr")]
pub mod id;
#[cfg(test)]
mod languages;
#[cfg(feature = "ssr")]
pub mod lateness;
pub mod locale;
#[cfg(feature = "ssr")]
pub mod no_break;
#[cfg(feature = "ssr")]
pub mod number;
#[cfg(feature = "ssr")]
pub mod percent;
#[cfg(feature = "ssr")]
pub mod period;
#[cfg(feature = "ssr")]
pub mod random;
#[cfg(feature = "ssr")]
pub mod reach;
#[cfg(feature = "ssr")]
pub mod regional;
#[cfg(feature = "ssr")]
pub mod slug;
#[cfg(feature = "ssr")]
pub mod still;
#[cfg(feature = "ssr")]
pub mod text;
#[cfg(feature = "ssr")]
pub mod time_of_day;
#[cfg(feature = "ssr")]
pub mod typed;
#[cfg(feature = "ssr")]
pub mod words;
#[cfg(feature = "ssr")]
pub mod working_days;

#[cfg(feature = "ssr")]
pub use clock::{Clock, Timestamp};
#[cfg(feature = "ssr")]
pub use date::Date;
#[cfg(feature = "ssr")]
pub use email_address::EmailAddress;
#[cfg(feature = "ssr")]
pub use error::{Error, Result};
pub use form::{Field, FieldError, Form};
#[cfg(feature = "ssr")]
pub use id::Id;
#[cfg(feature = "ssr")]
pub use lateness::Lateness;
pub use locale::Locale;
#[cfg(feature = "ssr")]
pub use percent::percent;
#[cfg(feature = "ssr")]
pub use period::Period;
#[cfg(feature = "ssr")]
pub use random::Random;
#[cfg(feature = "ssr")]
pub use still::still;
#[cfg(feature = "ssr")]
pub use time_of_day::TimeOfDay;
