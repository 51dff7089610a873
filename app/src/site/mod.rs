//! What every page stands in: the request as pages see it, the shell around a page, the route table
//! with the right that each route needs, and what is shown when something goes wrong.

mod document;
mod errors;
mod language;
mod posted;
mod render;
mod routes;
mod session;
mod shell;
mod signed_out;
mod unhurried;
mod visit;
mod with_files;

pub use document::{Document, Island};
pub use errors::{ErrorKind, error_pages};
pub use posted::Posted;
#[cfg(test)]
pub use posted::is_one_line;
pub use render::render;
pub use routes::{Declared, Right, Routes};
pub use session::{
    clear_cookie, cookie_name, device_cookie, device_in, session_cookie, supporter_cookie,
    supporter_in, token_in,
};
pub use visit::{ClientAddress, Desk, Localised, Visit};
pub use with_files::{
    LARGEST_FILE, LARGEST_WITH_A_SHEET, LARGEST_WITH_FILES, NotTaken, SentFile, WithFiles,
    takes_a_sheet, takes_files, with_a_sheet, with_files,
};
