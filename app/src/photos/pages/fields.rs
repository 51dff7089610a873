//! Where photos are chosen, each beside the words that say what it shows. No script is needed: a photo has a field of its own, so
//! that everybody sees which words belong to which.

use leptos::prelude::*;

use crate::core::form::Field;
use crate::core::{Form, Locale, text};
use crate::design::form::{FileField, HiddenField, More, TextField};
use crate::photos::model::{ALT, DROP, KEPT, MOST, PHOTO, Size, Upload};
use crate::site::LARGEST_FILE;

/// What browsers offer to choose. Telephones that write HEIC make a JPEG of it when only these are asked for.
const KINDS: &str = "image/jpeg,image/png,image/webp";

/// The fields for photos, folded away until something stands in them. Those that stand open are as many as are in use and one
/// more; the others are folded away once more.
pub fn fields(form: &Form, waiting: &[Upload], l: Locale) -> AnyView {
    let is_wrong = |name: &str| form.errors().iter().any(|(at, _)| *at == name);
    let is_used = |at: usize| {
        waiting.iter().any(|upload| upload.at() == at)
            || !form.value(ALT[at]).is_empty()
            || is_wrong(PHOTO[at])
            || is_wrong(ALT[at])
    };
    let used = (0..MOST)
        .rev()
        .find(|at| is_used(*at))
        .map_or(0, |at| at + 1);
    let place = |at: usize| {
        let there = waiting.iter().find(|upload| upload.at() == at);
        let photo = match there {
            Some(upload) => kept(upload, form.field(PHOTO[at]), l),
            None => view! {
                <FileField field=form.field(PHOTO[at]) label=text::photos_file(l, at + 1) accept=KINDS required=false/>
            }
            .into_any(),
        };
        view! {
            {photo}
            <TextField field=form.field(ALT[at]) label=text::photos_alt(l, at + 1)/>
        }
    };
    let (open, shown) = (used > 0, MOST.min(used + 1));
    let first = (0..shown).map(place).collect_view();
    let others = (shown < MOST).then(|| {
        let places = (shown..MOST).map(place).collect_view();
        view! { <More summary=text::photos_more(l)>{places}</More> }
    });
    let most = LARGEST_FILE / 1024 / 1024;
    view! {
        <More summary=text::photos_add(l) open=open>
            <p class="hint">{text::photos_hint(l, most)}</p>
            <p class="hint">{text::photos_alt_hint(l)}</p>
            {first}
            {others}
        </More>
    }
    .into_any()
}

/// A photo that the form has already. `field` has what is wrong with what was chosen in its place.
fn kept(upload: &Upload, field: Field, l: Locale) -> AnyView {
    let at = upload.at();
    let number = at + 1;
    let src = format!("/bilder/vantar/{}/{}", upload.code, Size::Small);
    let (kept_name, drop_name) = (KEPT[at], DROP[at]);
    let (code, width, height) = (upload.code.clone(), upload.small_width, upload.small_height);
    let error = field
        .error
        .map(|error| view! { <p id=field.name class="error">{error}</p> });
    view! {
        <div class="field">
            {error}
            <img src=src alt=text::photos_chosen(l, number) width=width height=height class="photo"/>
            <HiddenField name=kept_name value=code/>
            <div class="choice">
                <input type="checkbox" id=drop_name name=drop_name value="1"/>
                <label for=drop_name>{text::photos_drop(l, number)}</label>
            </div>
        </div>
    }
    .into_any()
}

/// What a form that lost its connection says beside what it always says: the browser keeps words, but no photos.
pub fn lost_words(l: Locale) -> &'static str {
    text::photos_lost(l)
}
