//! What is kept in the browser of a text that is not sent in: one for each dialogue. Whoever comes back is offered it by
//! `design::Offer`, for a day.

use leptos::prelude::*;

/// On the receipt: the text is sent in, so what the browser kept of it is forgotten. `path` is the
/// dialogue's address.
#[island]
pub fn ForgetDraft(path: String) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    kept::forget(&path);
    #[cfg(not(feature = "hydrate"))]
    drop(path);
}

/// The browser's memory.
#[cfg(feature = "hydrate")]
pub mod kept {
    use super::super::browser::storage;

    fn name(path: &str) -> String {
        format!("draft {path}")
    }

    /// Keeps `text` for the dialogue at `path`; an empty one is forgotten.
    pub fn keep(path: &str, text: &str) {
        if text.trim().is_empty() {
            forget(path);
        } else if let Some(storage) = storage() {
            let now = js_sys::Date::now();
            let _ = storage.set_item(&name(path), &format!("{now}\n{text}"));
        }
    }

    /// Forgets what is kept for the dialogue at `path`.
    pub fn forget(path: &str) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&name(path));
        }
    }
}
