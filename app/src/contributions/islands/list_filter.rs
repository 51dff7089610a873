//! The list's filter without a reload: the same address is asked for and its list put in place.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What it says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ListFilterWords {
    /// While the list is fetched.
    pub searching: String,
    /// When it cannot be.
    pub failed: String,
}

/// Goes with the page's form of class `filter` and the list whose id is `lista`. Shows nothing: it
/// tells screen readers how many there are.
#[island]
pub fn ListFilter(words: ListFilterWords) -> impl IntoView {
    let spoken = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    in_browser::begin(words, spoken);
    #[cfg(not(feature = "hydrate"))]
    drop(words);
    view! { <p class="sr" role="status">{move || spoken.get()}</p> }
}

/// What it does with the form.
#[cfg(feature = "hydrate")]
mod in_browser {
    use std::cell::Cell;
    use std::rc::Rc;
    use std::time::Duration;

    use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::JsValue;
    use web_sys::{DomParser, FormData, HtmlFormElement, SupportedType, UrlSearchParams};

    use super::super::browser::{ask, find, listen};
    use super::ListFilterWords;

    /// After the last letter of a search.
    const PAUSE: Duration = Duration::from_millis(400);

    /// Begins to listen to the form.
    pub fn begin(words: ListFilterWords, spoken: RwSignal<String>) {
        let Some(form) = find::<HtmlFormElement>("form.filter") else {
            return;
        };
        let asked = Rc::new(Cell::new(0_u32));
        let words = Rc::new(words);
        let show = {
            let form = form.clone();
            move || {
                let Some(url) = address(&form) else { return };
                let turn = asked.get() + 1;
                asked.set(turn);
                spoken.set(words.searching.clone());
                let (asked, words) = (Rc::clone(&asked), Rc::clone(&words));
                spawn_local(async move {
                    let page = ask(&url, None).await;
                    if asked.get() == turn {
                        let heading = page.and_then(|page| put(&page, &url));
                        spoken.set(heading.unwrap_or_else(|| words.failed.clone()));
                    }
                });
            }
        };
        let now = show.clone();
        listen(&form, "submit", move |event| {
            event.prevent_default();
            now();
        });
        let chosen = show.clone();
        listen(&form, "change", move |_| chosen());
        let waiting = Rc::new(Cell::new(None::<TimeoutHandle>));
        listen(&form, "input", move |_| {
            if let Some(before) = waiting.take() {
                before.clear();
            }
            waiting.set(set_timeout_with_handle(show.clone(), PAUSE).ok());
        });
    }

    /// The address that the form would ask for.
    fn address(form: &HtmlFormElement) -> Option<String> {
        let fields: JsValue = FormData::new_with_form(form).ok()?.into();
        let query = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
        Some(format!("{}?{}", form.action(), query.to_string()))
    }

    /// Puts the list of `page` in the place of the one that is shown, keeps the address and returns
    /// the list's heading.
    fn put(page: &str, url: &str) -> Option<String> {
        let page = DomParser::new()
            .ok()?
            .parse_from_string(page, SupportedType::TextHtml)
            .ok()?;
        let new = page.get_element_by_id("lista")?;
        let old = document().get_element_by_id("lista")?;
        old.replace_with_with_node_1(&new).ok()?;
        // The line that the fields are folded away under says what is chosen in them.
        let line = page.query_selector(".filter summary").ok().flatten();
        let shown = document().query_selector(".filter summary").ok().flatten();
        if let (Some(line), Some(shown)) = (line, shown) {
            shown.set_text_content(line.text_content().as_deref());
        }
        let history = web_sys::window()?.history().ok()?;
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(url));
        new.query_selector("h2").ok()??.text_content()
    }
}
