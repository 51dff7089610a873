//! Pages of moderators. Each file is one page: how it is asked for, and how it looks.

mod act_forms;
mod copies;
mod covered;
pub mod queue;
mod record;
pub mod review;
pub mod translate;
mod words;

pub use act_forms::{FIELDS, UnderReview, acts, asked, point_out};
pub use queue::{Only, next_waiting};
pub use record::{act_entry, act_in, history};
pub use review::place_is_stale;
