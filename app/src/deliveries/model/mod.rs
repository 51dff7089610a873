//! Who is told by letter or by a call, and how each of these stands. Each file is one idea.

mod delivery;
mod elsewhere;
mod kind;
mod met;
mod owed;
mod postal;
mod reach;
mod reason;
mod standing;
mod told;

pub use delivery::{Correspondent, Delivery};
pub use elsewhere::{Elsewhere, Unreached, Unsent};
pub use kind::{Kind, may_be_settled};
pub use met::Met;
pub use owed::{Counted, Owes, Waiting};
pub use postal::lines_of;
pub use reach::{NewCorrespondent, PHONE_MAX, Reached, Way};
pub use reason::{Cause, Reason};
pub use standing::Standing;
pub use told::Told;

/// The most letters, calls or receipts that are listed, or printed, at a time.
pub const MOST: i64 = 300;
