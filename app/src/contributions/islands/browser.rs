//! The few things that the islands ask of a browser. Whatever it will not do is left out quietly: the
//! page works without.

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, EventTarget, Headers, RequestInit, Response, Storage};

/// The first element that `selector` finds, as what it is.
pub fn find<T: JsCast>(selector: &str) -> Option<T> {
    document()
        .query_selector(selector)
        .ok()
        .flatten()
        .and_then(|element: Element| element.dyn_into().ok())
}

/// Calls `act` at every `event` on `target`, as long as the page is there.
pub fn listen(target: &EventTarget, event: &str, act: impl FnMut(web_sys::Event) + 'static) {
    let act = Closure::<dyn FnMut(web_sys::Event)>::new(act);
    let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}

/// What the browser keeps for this site; nothing where it is switched off.
pub fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text that the server answers to a GET of `url` or, with `form`, to a POST of it.
pub async fn ask(url: &str, form: Option<&str>) -> Option<String> {
    let request = RequestInit::new();
    if let Some(form) = form {
        let headers = Headers::new().ok()?;
        headers
            .set("content-type", "application/x-www-form-urlencoded")
            .ok()?;
        request.set_method("POST");
        request.set_headers(&headers);
        request.set_body(&JsValue::from_str(form));
    }
    let window = web_sys::window()?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(url, &request)).await;
    let answer: Response = answer.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
