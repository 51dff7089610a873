//! What runs in the browser on pages about ideas. Without it everything works; with it a text is kept
//! until it is sent in, similar ideas are shown while writing, and the list filters without a reload.

#[cfg(feature = "hydrate")]
mod browser;
mod composer;
#[cfg(feature = "hydrate")]
mod composing;
mod draft;
mod list_filter;

pub use composer::{Composer, ComposerWords};
pub use draft::ForgetDraft;
pub use list_filter::{ListFilter, ListFilterWords};
