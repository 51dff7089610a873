//! A view becomes HTML.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

/// Renders what `view` makes to HTML, at once and whole: pages load their data before they are
/// views, so nothing is awaited here and nothing is streamed. Only islands leave marks for the browser.
pub fn render(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().to_html());
    drop(owner);
    html
}
