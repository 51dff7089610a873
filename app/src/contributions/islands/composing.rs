//! What the composer does with the text field.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::browser::{ask, find, listen};
use super::draft::kept;
use crate::contributions::limits::TEXT_MIN;

/// After the last letter, before anything is asked or kept.
const PAUSE: Duration = Duration::from_millis(600);

/// The text field.
fn field() -> Option<HtmlTextAreaElement> {
    find("#text")
}

/// Begins to listen to the field.
pub fn begin(
    path: String,
    length: RwSignal<Option<usize>>,
    similar: RwSignal<Vec<(String, String)>>,
) {
    let Some(field) = field() else { return };
    let waiting = Rc::new(Cell::new(None::<TimeoutHandle>));
    let asked = Rc::new(Cell::new(0_u32));
    let written = {
        let field = field.clone();
        move || {
            let text = field.value();
            length.set(Some(text.trim().chars().count()));
            if let Some(before) = waiting.take() {
                before.clear();
            }
            let (path, asked) = (path.clone(), Rc::clone(&asked));
            let act = move || {
                kept::keep(&path, &text);
                let turn = asked.get() + 1;
                asked.set(turn);
                if text.trim().chars().count() < TEXT_MIN {
                    similar.set(Vec::new());
                    return;
                }
                spawn_local(async move {
                    let found = look(&path, &text).await;
                    // Only the answer to what stands there now counts.
                    if asked.get() == turn
                        && let Some(found) = found
                        && found != similar.get_untracked()
                    {
                        similar.set(found);
                    }
                });
            };
            waiting.set(set_timeout_with_handle(act, PAUSE).ok());
        }
    };
    let first = field.clone();
    Effect::new(move |_| {
        length.set(Some(first.value().trim().chars().count()));
    });
    listen(&field, "input", move |_| written());
}

/// Number and title of ideas like `text`.
async fn look(path: &str, text: &str) -> Option<Vec<(String, String)>> {
    let form = format!("text={}", js_sys::encode_uri_component(text));
    let answer = ask(&format!("{path}/liknande"), Some(&form)).await?;
    let list: js_sys::Array = js_sys::JSON::parse(&answer).ok()?.dyn_into().ok()?;
    let pairs = list.iter().filter_map(|pair| {
        let pair: js_sys::Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    });
    Some(pairs.collect())
}
