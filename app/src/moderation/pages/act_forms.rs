//! What can be done with something under review, each act with its own form.

use leptos::prelude::*;

use crate::contributions::{State, lang_and_dir};
use crate::core::{Form, Locale, text};
use crate::design::{Choice, HiddenField, More, PostForm, Select, Submit, TextArea, TextField};
use crate::moderation::{Record, Rule};

/// What is typed in these forms. The names are also the ids of the fields, so each form has its own.
pub const FIELDS: [&str; 7] = [
    "mask_title",
    "mask_name",
    "mask_text",
    "mask_rule",
    "mask_words",
    "refuse_rule",
    "refuse_words",
];

/// What is under review: a contribution, or an initiative.
#[derive(Debug, Clone, Copy)]
pub struct UnderReview<'a> {
    /// Counts its changes, so that two who review the same are told.
    pub version: i64,
    /// What moderation has said.
    pub state: State,
    /// The language of its text.
    pub lang: &'a str,
    /// Whether it stays in sight, so that something in it may be covered and no more.
    pub stays: bool,
}

impl<'a> From<&'a Record> for UnderReview<'a> {
    fn from(record: &'a Record) -> Self {
        Self {
            version: record.version,
            state: record.state,
            lang: &record.lang,
            stays: false,
        }
    }
}

/// What one of the forms posts beside what is typed.
fn hidden(record: UnderReview<'_>, act: &'static str) -> AnyView {
    let version = record.version.to_string();
    view! {
        <HiddenField name="act" value=act/>
        <HiddenField name="version" value=version/>
    }
    .into_any()
}

fn rules(l: Locale) -> Vec<Choice> {
    let mut rules = vec![Choice::new("", text::moderation_rule_choose(l))];
    rules.extend(
        Rule::ALL
            .iter()
            .map(|rule| Choice::new(rule.as_str(), rule.name(l))),
    );
    rules
}

/// The forms, which post to `action`: publishing at once in sight, the others folded until they are needed.
pub fn acts(action: String, record: UnderReview<'_>, form: &Form, l: Locale) -> AnyView {
    let publish = (record.state != State::Published).then(|| {
        let (action, hidden) = (action.clone(), hidden(record, "publish"));
        view! {
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_publish_words(l)}</p>
                <Submit text=text::moderation_publish(l)/>
            </PostForm>
        }
    });
    let again = (record.state != State::Received && !record.stays).then(|| {
        let (action, hidden) = (action.clone(), hidden(record, "again"));
        view! {
            <More summary=text::moderation_again(l)>
                <PostForm action=action>
                    {hidden}
                    <p>{text::moderation_again_words(l)}</p>
                    <Submit text=text::moderation_again_submit(l)/>
                </PostForm>
            </More>
        }
    });
    let mask = mask_form(action.clone(), record, form, l);
    let refuse = (!record.stays).then(|| refuse_form(action, record, form, l));
    view! {
        {publish}
        {mask}
        {refuse}
        {again}
    }
    .into_any()
}

/// Whether a folded form stands open: something in it is wrong, or words in it are not sent yet.
fn stands_open(form: &Form, names: &[&str], typed: &[&str]) -> bool {
    form.errors().iter().any(|(at, _)| names.contains(at))
        || typed.iter().any(|name| !form.value(name).is_empty())
}

fn mask_form(action: String, record: UnderReview<'_>, form: &Form, l: Locale) -> AnyView {
    let hidden = hidden(record, "mask");
    let open = stands_open(form, &FIELDS[..5], &["mask_rule", "mask_words"]);
    let [title, name, words, rule, to_sender] = [
        "mask_title",
        "mask_name",
        "mask_text",
        "mask_rule",
        "mask_words",
    ]
    .map(|name| form.field(name));
    let (lang, dir) = lang_and_dir(record.lang, l);
    view! {
        <More summary=text::moderation_mask(l) open=open>
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_mask_words(l)}</p>
                <TextField field=title label=text::moderation_mask_title(l)/>
                <TextField field=name label=text::moderation_mask_name(l)/>
                <TextArea field=words label=text::moderation_mask_text(l) rows=7 lang=lang dir=dir required=true/>
                <Select field=rule label=text::moderation_rule(l) choices=rules(l) required=true/>
                <TextArea
                    field=to_sender
                    label=text::moderation_words(l)
                    note=text::contributions_optional(l)
                    hint=text::moderation_words_hint(l)
                />
                <Submit text=text::moderation_mask_submit(l)/>
            </PostForm>
        </More>
    }
    .into_any()
}

fn refuse_form(action: String, record: UnderReview<'_>, form: &Form, l: Locale) -> AnyView {
    let hidden = hidden(record, "refuse");
    let open = stands_open(form, &FIELDS[5..], &FIELDS[5..]);
    let [rule, to_sender] = ["refuse_rule", "refuse_words"].map(|name| form.field(name));
    view! {
        <More summary=text::moderation_refuse(l) open=open>
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_refuse_words(l)}</p>
                <Select field=rule label=text::moderation_rule(l) choices=rules(l) required=true/>
                <TextArea
                    field=to_sender
                    label=text::moderation_words(l)
                    hint=text::moderation_words_hint(l)
                    required=true
                />
                <Submit text=text::moderation_refuse_submit(l)/>
            </PostForm>
        </More>
    }
    .into_any()
}
