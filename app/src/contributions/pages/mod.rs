//! Pages about ideas. Each file is one page: how it is asked for, and how it looks.

pub mod choose;
pub mod code;
mod entering;
pub mod form_parts;
pub mod list;
mod notices;
pub mod one;
mod parts;
pub mod receipt;
pub mod receipt_parts;
pub mod register;
pub mod slips;
mod together;
pub mod write;

pub use entering::{channels, occasions};
pub use form_parts::TRAP;
pub use parts::{About, came, idea_path as numbered_path, lang_and_dir, numbered};
