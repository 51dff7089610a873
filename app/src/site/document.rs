//! A page before it is rendered.

use http::StatusCode;

/// Whether the page has an island, and so loads the WebAssembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Island {
    /// Nothing runs in the browser.
    #[default]
    None,
    /// At least one island does.
    Some,
}

/// What a page says about itself to the browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The title, without the site's name.
    pub title: String,
    /// One sentence for those who share or search; may be empty.
    pub description: String,
    /// The HTTP status; 200 when it is the default.
    pub status: StatusCode,
    /// Whether scripts are needed.
    pub island: Island,
    /// Whether search engines must leave it out (receipts, admin).
    pub hidden: bool,
    /// Whether the page is one browser's: a form with what is typed in it, which the back button must find again.
    pub own_copy: bool,
    /// Whether the content is a made-up example.
    pub example: bool,
}

impl Document {
    /// A page with this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// With a description for those who share or search.
    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// With another status than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// With an island on it.
    #[must_use]
    pub const fn with_island(mut self) -> Self {
        self.island = Island::Some;
        self
    }

    /// Left out by search engines and not kept by caches, unless it is the browser's [`Self::own_copy`].
    #[must_use]
    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// For this browser only, which may keep it: a form with its key and what was typed in it. Else the back button, after
    /// a lost connection, would lose the text.
    #[must_use]
    pub const fn own_copy(mut self) -> Self {
        self.own_copy = true;
        self
    }

    /// Marked as made-up when `example` is so.
    #[must_use]
    pub const fn example(mut self, example: bool) -> Self {
        self.example = example;
        self
    }
}
