//! What can be done with a photo: a form for each.

use leptos::prelude::*;

use crate::core::{Form, Locale, text};
use crate::design::form::{Choice, HiddenField, PostForm, Select, Submit, TextArea, TextField};
use crate::design::{ButtonKind, Section};
use crate::moderation::Rule;
use crate::photos::model::Photo;

/// What each of the forms posts beside what is typed.
fn hidden(photo: &Photo, act: &'static str) -> AnyView {
    let version = photo.version.to_string();
    view! {
        <HiddenField name="act" value=act/>
        <HiddenField name="version" value=version/>
    }
    .into_any()
}

/// To say what it shows.
pub fn describe_form(action: &str, photo: &Photo, form: &Form, l: Locale) -> AnyView {
    let action = action.to_owned();
    let (hidden, field) = (hidden(photo, "describe"), form.field("our_alt"));
    view! {
        <Section heading=text::photos_describe(l)>
            <PostForm action=action>
                {hidden}
                <TextField field=field label=text::photos_our_alt(l) hint=text::photos_our_alt_hint(l)/>
                <Submit text=text::photos_describe_submit(l)/>
            </PostForm>
        </Section>
    }
    .into_any()
}

/// To leave it out.
pub fn leave_out_form(action: &str, photo: &Photo, form: &Form, l: Locale) -> AnyView {
    let action = action.to_owned();
    let hidden = hidden(photo, "leave_out");
    let [rule, words] = ["refuse_rule", "refuse_words"].map(|name| form.field(name));
    let mut rules = vec![Choice::new("", text::moderation_rule_choose(l))];
    rules.extend(
        Rule::ALL
            .iter()
            .map(|rule| Choice::new(rule.as_str(), rule.name(l))),
    );
    view! {
        <Section heading=text::photos_leave_out(l)>
            <PostForm action=action>
                {hidden}
                <p>{text::photos_leave_out_words(l)}</p>
                <Select field=rule label=text::moderation_rule(l) choices=rules required=true/>
                <TextArea
                    field=words
                    label=text::moderation_words(l)
                    hint=text::moderation_words_hint(l)
                    required=true
                />
                <Submit text=text::photos_leave_out_submit(l) kind=ButtonKind::Plain/>
            </PostForm>
        </Section>
    }
    .into_any()
}

/// To show it after all.
pub fn show_form(action: &str, photo: &Photo, l: Locale) -> AnyView {
    let action = action.to_owned();
    let hidden = hidden(photo, "show");
    view! {
        <Section heading=text::photos_show(l)>
            <PostForm action=action>
                {hidden}
                <p>{text::photos_show_words(l)}</p>
                <Submit text=text::photos_show_submit(l) kind=ButtonKind::Plain/>
            </PostForm>
        </Section>
    }
    .into_any()
}
