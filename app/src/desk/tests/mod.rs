//! The admin area as it is served.

mod access;
mod feedback;
mod forms;
mod owed;
mod story;
