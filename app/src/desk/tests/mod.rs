//! The admin area as it is served.

mod access;
mod forms;
mod owed;
mod story;
