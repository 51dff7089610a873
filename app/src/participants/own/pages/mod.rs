//! The pages around somebody's own address. Each file is one page, or one part of the page itself.

mod address;
mod ask;
mod data;
mod follows;
mod mail;
mod own;
mod sent_in;
mod told;
mod withdraw;

pub use address::{address_is_known, ask_about_new_address, new_address_taken};
pub use ask::{ask, over, sent};
pub use follows::END;
pub use own::own;
pub use sent_in::{COMMENTS, IDEAS, PROPOSALS};
pub use withdraw::ask_to_withdraw;
