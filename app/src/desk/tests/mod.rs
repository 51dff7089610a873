//! The admin area as it is served.

mod access;
mod failed_mail;
mod feedback;
mod forms;
mod owed;
mod story;
