//! Photos on pages: where they are chosen, shown and reviewed, and the files themselves.

mod fields;
pub mod files;
pub mod review;
mod shown;

pub use fields::{fields, lost_words};
pub use review::{under_review, undescribed};
pub use shown::{as_json, count, on_idea, on_receipt};
