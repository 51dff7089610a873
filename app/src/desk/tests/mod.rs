//! The admin area as it is served.

mod access;
mod clear;
mod connections;
mod errors;
mod failed_mail;
mod feedback;
mod forms;
mod gates;
mod owed;
mod personal;
mod preview;
mod recording;
mod registers;
mod story;
mod twice;
mod two_editors;
