//! The pages of an import. Each file is one page.

pub mod kept;
pub mod one;
mod options;
mod rows;
pub mod template;
pub mod upload;
