//! What can be done with something under review, each act with its own form.

use leptos::prelude::*;

use crate::contributions::{State, lang_and_dir};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::{
    Actions, ButtonKind, Checkboxes, Choice, HiddenField, More, NoticeBanner, NoticeKind, PostForm,
    Select, Submit, TextArea, TextField,
};
use crate::dialogues::Problem;
use crate::moderation::{Mask, ModerateError, Record, ReviewAct, Rule, personal_data};
use crate::site::Posted;

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

/// The box to tick before all of something is shown that was covered before.
pub const WHOLE: &str = "whole";

/// The button that publishes and goes on to where it is sent on from.
pub const ONWARD: &str = "onward";

/// What is under review: a contribution, or an initiative.
#[derive(Debug, Clone, Copy)]
pub struct UnderReview<'a> {
    /// Counts its changes, so that two who review the same are told.
    pub version: i64,
    /// What moderation has said.
    pub state: State,
    /// The language of its text.
    pub lang: &'a str,
    /// What was written: title, name and text.
    pub written: [&'a str; 3],
    /// Whether it stays in sight, so that something in it may be covered and no more.
    pub stays: bool,
    /// Whether something in it was covered before, so that all of it is shown only after somebody has looked.
    pub was_covered: bool,
    /// Whether it can be sent on to where it belongs once everybody can read it.
    pub may_go_on: bool,
}

impl<'a> From<&'a Record> for UnderReview<'a> {
    fn from(record: &'a Record) -> Self {
        Self {
            version: record.version,
            state: record.state,
            lang: &record.lang,
            written: [&record.title, &record.shown_name, &record.text],
            stays: false,
            was_covered: false,
            may_go_on: false,
        }
    }
}

/// What is asked for with one of these forms; what is missing is told at its field.
///
/// # Errors
/// [`ModerateError::Missing`] without a rule, and [`Error::NotFound`] for what none of the forms asks.
pub fn asked(posted: &Posted, form: &mut Form, l: Locale) -> Result<ReviewAct, ModerateError> {
    match posted.get("act") {
        "publish" => Ok(ReviewAct::Publish {
            whole: posted.get(WHOLE) == "1",
        }),
        "again" => Ok(ReviewAct::Again),
        "mask" => Ok(ReviewAct::Mask {
            rule: chosen_rule(form, "mask_rule", l).ok_or(ModerateError::Missing)?,
            mask: typed_mask(form),
            words: form.value("mask_words").to_owned(),
        }),
        "refuse" => Ok(ReviewAct::Refuse {
            rule: chosen_rule(form, "refuse_rule", l).ok_or(ModerateError::Missing)?,
            words: form.value("refuse_words").to_owned(),
        }),
        _ => Err(Error::NotFound.into()),
    }
}

/// What is to be shown instead, as it was typed.
fn typed_mask(form: &Form) -> Mask {
    let typed = |name| form.value(name).to_owned();
    Mask {
        title: typed("mask_title"),
        name: typed("mask_name"),
        text: typed("mask_text"),
    }
}

/// The rule chosen in `field`; without one, an error there.
fn chosen_rule(form: &mut Form, field: &'static str, l: Locale) -> Option<Rule> {
    let rule = form.value(field).parse().ok();
    if rule.is_none() {
        form.error(field, text::moderation_rule_missing(l));
    }
    rule
}

/// Puts what is wrong with `act` at its fields; what belongs at none is returned, to be told on top.
///
/// # Errors
/// What is no matter of the form.
pub fn point_out(
    form: &mut Form,
    act: &str,
    error: ModerateError,
    l: Locale,
) -> Result<Option<&'static str>> {
    match error {
        ModerateError::Missing => {
            if act == "refuse" && form.value("refuse_words").trim().is_empty() {
                form.error("refuse_words", text::moderation_words_missing(l));
            }
            if act == "mask" && form.value("mask_text").trim().is_empty() {
                form.error("mask_text", text::moderation_text_missing(l));
            }
        }
        ModerateError::TooLong(fields) => {
            for field in fields {
                form.error(field, Problem::TooLong.words(l));
            }
        }
        ModerateError::PersonalNumber(fields) => {
            for field in fields {
                form.error(field, text::contributions_personal_number(l));
            }
        }
        ModerateError::Rewritten(fields) => {
            for (field, words) in fields {
                form.error(field, rewritten(&words, l));
            }
        }
        ModerateError::NothingMasked => form.error("mask_text", text::moderation_text_same(l)),
        ModerateError::WasCovered => form.error(WHOLE, text::moderation_whole_missing(l)),
        ModerateError::NoChange => return Ok(Some(text::moderation_no_change(l))),
        ModerateError::Compiled => return Ok(Some(text::moderation_compiled(l))),
        ModerateError::Other(error) => return Err(error),
    }
    Ok(None)
}

/// Says which words were not written so, from their beginning.
fn rewritten(words: &str, l: Locale) -> String {
    if words.is_empty() {
        text::moderation_mark_empty(l).to_owned()
    } else {
        let mut cut: String = words.chars().take(60).collect();
        if cut.len() < words.len() {
            cut.push('…');
        }
        text::moderation_rewritten(l, cut)
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

/// The forms, which post to `action`: publishing at once in sight, the others folded until they are needed. Where something
/// was covered before in what waits, covering stands first and open, and showing all of it is what is folded. Nothing urges to publish what
/// is refused.
pub fn acts(
    action: String,
    record: UnderReview<'_>,
    (form, remark): (&Form, Option<AnyView>),
    l: Locale,
) -> AnyView {
    let is_out = record.state == State::Published;
    let publish = (!is_out && !record.was_covered).then(|| {
        let (action, hidden) = (action.clone(), hidden(record, "publish"));
        let onward = onward(record, l);
        let kind = if record.state == State::Refused {
            ButtonKind::Plain
        } else {
            ButtonKind::Main
        };
        view! {
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_publish_words(l)}</p>
                {remark}
                {onward.is_some().then(|| view! { <p>{text::moderation_onward_words(l)}</p> })}
                <Actions>
                    <Submit text=text::moderation_publish(l) kind=kind/>
                    {onward}
                </Actions>
            </PostForm>
        }
    });
    let whole =
        (!is_out && record.was_covered).then(|| whole_form(action.clone(), record, form, l));
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
    let warning = warning(record, l);
    view! {
        {warning}
        {publish}
        {mask}
        {whole}
        {refuse}
        {again}
    }
    .into_any()
}

/// The second button of a form that publishes: for what belongs somewhere else.
fn onward(record: UnderReview<'_>, l: Locale) -> Option<AnyView> {
    (record.may_go_on && !record.state.is_shown()).then(|| {
        view! { <Submit text=text::moderation_onward(l) kind=ButtonKind::Plain name=ONWARD value="1"/> }
            .into_any()
    })
}

/// Showing all of what was covered before, for whoever says that it has been looked at.
fn whole_form(action: String, record: UnderReview<'_>, form: &Form, l: Locale) -> AnyView {
    let hidden = hidden(record, "publish");
    let looked = form.field(WHOLE);
    let open = stands_open(form, &[WHOLE], &[]);
    let boxes = vec![Choice::new("1", text::moderation_whole_looked(l))];
    view! {
        <More summary=text::moderation_whole(l) open=open>
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_whole_words(l)}</p>
                <Checkboxes field=looked checked=Vec::new() label=text::moderation_whole_ask(l) choices=boxes/>
                <Submit text=text::moderation_whole_submit(l) kind=ButtonKind::Plain/>
            </PostForm>
        </More>
    }
    .into_any()
}

/// Shows what looks like personal data, as long as everybody could come to read it.
fn warning(record: UnderReview<'_>, l: Locale) -> Option<AnyView> {
    if !matches!(record.state, State::Received | State::Published) {
        return None;
    }
    let written = record.written.iter();
    let found: Vec<String> = written
        .flat_map(|words| personal_data(words))
        .map(|found| text::moderation_quoted(l, found.to_owned()))
        .collect();
    (!found.is_empty()).then(|| {
        let words = text::moderation_personal_words(l, found.join(", "));
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::moderation_personal(l)>
                <p>{words}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}

/// Whether a folded form stands open: something in it is wrong, or words in it are not sent yet.
fn stands_open(form: &Form, names: &[&str], typed: &[&str]) -> bool {
    form.errors().iter().any(|(at, _)| names.contains(at))
        || typed.iter().any(|name| !form.value(name).is_empty())
}

fn mask_form(action: String, record: UnderReview<'_>, form: &Form, l: Locale) -> AnyView {
    let hidden = hidden(record, "mask");
    let open = record.was_covered && record.state == State::Received
        || stands_open(form, &FIELDS[..5], &["mask_rule", "mask_words"]);
    let onward = onward(record, l);
    let [title, name, words, rule, to_sender] = [
        "mask_title",
        "mask_name",
        "mask_text",
        "mask_rule",
        "mask_words",
    ]
    .map(|name| form.field(name));
    // What has no title is given none, but nothing that was typed is lost.
    let has_title = !record.written[0].is_empty() || !form.value("mask_title").is_empty();
    let title = has_title.then_some(title);
    let (lang, dir) = lang_and_dir(record.lang, l);
    view! {
        <More summary=text::moderation_mask(l) open=open>
            <PostForm action=action>
                {hidden}
                <p>{text::moderation_mask_words(l)}</p>
                {title.map(|title| view! { <TextField field=title label=text::moderation_mask_title(l)/> })}
                <TextField field=name label=text::moderation_mask_name(l)/>
                <TextArea field=words label=text::moderation_mask_text(l) rows=7 lang=lang dir=dir required=true/>
                <Select field=rule label=text::moderation_rule(l) choices=rules(l) required=true/>
                <TextArea
                    field=to_sender
                    label=text::moderation_words(l)
                    note=text::contributions_optional(l)
                    hint=text::moderation_words_hint(l)
                />
                <Actions>
                    <Submit text=text::moderation_mask_submit(l)/>
                    {onward}
                </Actions>
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
                {record.may_go_on.then(|| view! { <p>{text::moderation_refuse_elsewhere(l)}</p> })}
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
