//! The map, the field where a place is chosen, and what pages about one idea say of its place.

mod field;
pub mod map;
mod one;
mod picture;
pub mod review;
pub mod tile;

pub use field::{PRESSED, fields, picked, read};
pub use map::path as map_path;
pub use one::{as_json, in_the_log, on_idea, on_own_page, on_receipt};
pub use review::section as for_review;
