//! The small form that asks for an address and how often: on the page of what is to be followed, and on one of its own.

use leptos::prelude::*;

use crate::contributions::TRAP;
use crate::core::{Form, Locale, text};
use crate::design::{
    ButtonKind, Choice, HiddenField, Honeypot, PostForm, Section, Select, Submit, TextField,
};
use crate::following::model::Frequency;
use crate::site::Visit;

/// The fields, from the top of the page down.
pub const FIELDS: [&str; 3] = ["vad", "email", "ofta"];

/// How often, to choose from.
pub fn frequencies(l: Locale) -> Vec<Choice> {
    Frequency::ALL
        .iter()
        .map(|frequency| Choice::new(frequency.as_str(), frequency.name(l)))
        .collect()
}

/// Address and how often, and the button.
pub fn fields(form: &Form, l: Locale) -> AnyView {
    let (email, often) = (form.field("email"), form.field("ofta"));
    view! {
        <TextField
            field=email
            label=text::following_email(l)
            hint=text::following_email_hint(l)
            kind="email"
            autocomplete="email"
            required=true
        />
        <Select field=often label=text::following_often(l) choices=frequencies(l)/>
        <Honeypot name=TRAP label=text::contributions_trap(l)/>
    }
    .into_any()
}

/// The section of a page on which one thing can be followed: `what` is the form's word for it.
pub fn follow(
    visit: &Visit,
    what: String,
    usual: Frequency,
    (heading, words): (&'static str, &'static str),
) -> AnyView {
    let l = visit.locale;
    let action = visit.href("/folj");
    let form = Form::new().with("email", "").with("ofta", usual.as_str());
    let fields = fields(&form, l);
    view! {
        <Section heading=heading id="folj">
            <p>{words}</p>
            <PostForm action=action>
                <HiddenField name="vad" value=what/>
                {fields}
                <Submit text=text::following_deed(l) kind=ButtonKind::Plain/>
            </PostForm>
        </Section>
    }
    .into_any()
}
