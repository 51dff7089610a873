//! Elected posts and who holds them, from a day to a day (P24). A post is a role in a body, never a
//! private person; a dialogue's responsible post is one of its owner's.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    add, add_post, all, answers, change, change_post, end_with_body, ending_with_body, find, get,
    of_body,
};
pub use model::{Mandate, NewMandate, NewPost, Post, Standing};
pub use pages::routes;

#[cfg(test)]
mod tests;
