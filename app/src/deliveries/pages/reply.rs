//! How somebody is reached by letter or by a call, as staff enter it: the fields, and what they say.

use leptos::prelude::*;

use super::words::languages;
use crate::core::{Form, Locale, locale, text};
use crate::deliveries::{NewCorrespondent, Way, lines_of};
use crate::design::form::{Select, TextArea, TextField};
use crate::dialogues::Problem;
use crate::site::Posted;

/// Where to send a letter, or whom to call: the way follows from what is filled in. A name alone reaches nobody.
pub fn read(posted: &Posted, form: &mut Form, l: Locale) -> Option<NewCorrespondent> {
    let typed = |name: &str| posted.get(name).trim().to_owned();
    let (name, address, phone) = (
        typed("reply_name"),
        typed("reply_address"),
        typed("reply_phone"),
    );
    if !address.is_empty() && !phone.is_empty() {
        form.error("reply_phone", Problem::OneWayOnly.words(l));
    }
    let way = match (address.is_empty(), phone.is_empty()) {
        (true, true) if name.is_empty() => return None,
        (true, true) => {
            form.error("reply_address", text::register_reply_where(l));
            return None;
        }
        (false, _) => Way::Letter,
        (true, false) => Way::Call,
    };
    Some(NewCorrespondent {
        way,
        name,
        address: lines_of(&address),
        phone: if way == Way::Call {
            phone
        } else {
            String::new()
        },
        locale: locale::or_default(posted.get("reply_lang")),
    })
}

/// The fields.
pub fn fields(form: &Form, l: Locale) -> AnyView {
    let note = text::contributions_optional(l);
    view! {
        <TextField field=form.field("reply_name") label=text::register_reply_name(l) note=note hint=text::register_reply_name_hint(l) autocomplete="off"/>
        <TextArea field=form.field("reply_address") label=text::register_reply_address(l) note=note hint=text::register_reply_address_hint(l) rows=3 autocomplete="off"/>
        <TextField field=form.field("reply_phone") label=text::register_reply_phone(l) note=note hint=text::register_reply_phone_hint(l) kind="tel" autocomplete="off"/>
        <Select field=form.field("reply_lang") label=text::register_reply_lang(l) choices=languages()/>
    }
    .into_any()
}
