//! How long things may be, in characters: the same at the server and while somebody writes.

/// The shortest text that says something.
pub const TEXT_MIN: usize = 10;
/// The longest text: about two printed pages.
pub const TEXT_MAX: usize = 5000;
/// The longest title.
pub const TITLE_MAX: usize = 120;
/// The longest name.
pub const NAME_MAX: usize = 60;
