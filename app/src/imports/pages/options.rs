//! What is chosen for a file: which column is what, and what holds for all rows.

use leptos::prelude::*;

use crate::activities::Activity;
use crate::contributions::{Channel, WRITTEN_IN, channels, language_name, occasions};
use crate::core::{Form, Locale, text};
use crate::design::form::{
    Checkboxes, Choice, DateField, FieldGroup, HiddenField, PostForm, Radios, Select, Submit,
};
use crate::desk::{OwnLabels, day};
use crate::dialogues::Problem;
use crate::imports::{Field, Import, Options};
use crate::site::{Desk, Posted};

/// The fields of the form, from the top down.
pub const FIELDS: [&str; 16] = [
    "channel",
    "activity",
    "came_on",
    "lang",
    "col_text",
    "col_title",
    "col_kind",
    "col_lang",
    "col_translation",
    "col_came_on",
    "col_name",
    "col_place",
    "col_reply_name",
    "col_reply_address",
    "col_reply_phone",
    "with_same",
];

/// The box that says that columns are to be left out.
pub const LEAVE_OUT: &str = "leave_out";

/// The name of the list in which the column of a field is chosen.
pub const fn input(field: Field) -> &'static str {
    match field {
        Field::Text => "col_text",
        Field::Title => "col_title",
        Field::Kind => "col_kind",
        Field::Lang => "col_lang",
        Field::Translation => "col_translation",
        Field::CameOn => "col_came_on",
        Field::Name => "col_name",
        Field::Place => "col_place",
        Field::ReplyName => "col_reply_name",
        Field::ReplyAddress => "col_reply_address",
        Field::ReplyPhone => "col_reply_phone",
    }
}

/// The names of all fields, for the summary of what is wrong.
pub fn labels(l: Locale) -> OwnLabels {
    let mut labels = vec![
        ("channel", text::register_channel(l)),
        ("activity", text::register_activity(l)),
        ("came_on", text::register_came_on(l)),
        ("lang", text::register_lang(l)),
        (LEAVE_OUT, text::imports_leave_out(l)),
    ];
    labels.extend(
        Field::ALL
            .iter()
            .map(|field| (input(*field), field.name(l))),
    );
    labels
}

/// The form with what is stored.
pub fn filled(import: &Import) -> Form {
    let options = &import.options;
    let mut form = Form::new()
        .with("channel", options.channel.map_or("", Channel::as_str))
        .with(
            "activity",
            options
                .activity
                .map(|id| id.to_string())
                .unwrap_or_default(),
        )
        .with(
            "came_on",
            options
                .came_on
                .map(|day| day.to_string())
                .unwrap_or_default(),
        )
        .with("lang", options.lang.clone());
    for field in Field::ALL.iter().copied() {
        let at = options.mapping.get(&field);
        form = form.with(
            input(field),
            at.map(ToString::to_string).unwrap_or_default(),
        );
    }
    form.with("with_same", if options.with_same { "1" } else { "" })
        .with(LEAVE_OUT, "")
}

/// What was posted; what cannot be read is told at its field.
pub fn read(posted: &Posted, form: &mut Form, import: &Import, l: Locale) -> Options {
    let mut options = Options {
        channel: posted.get("channel").parse::<Channel>().ok(),
        activity: posted.get("activity").parse().ok(),
        came_on: day(form, posted, "came_on", l),
        lang: posted.get("lang").to_owned(),
        with_same: posted.get("with_same") == "1",
        ..Options::default()
    };
    if !WRITTEN_IN.contains(&posted.get("lang")) {
        form.error("lang", Problem::NotAChoice.words(l));
    }
    if options.activity.is_none() && !posted.get("activity").is_empty() {
        form.error("activity", Problem::NotAChoice.words(l));
    }
    for field in Field::ALL.iter().copied() {
        match posted.get(input(field)) {
            "" => {}
            typed => match typed.parse::<usize>() {
                Ok(at) if at < import.headers.len() => {
                    options.mapping.insert(field, at);
                }
                _ => form.error(input(field), Problem::NotAChoice.words(l)),
            },
        }
    }
    options
}

/// The form.
pub fn fields(
    desk: &Desk,
    action: String,
    import: &Import,
    form: &Form,
    held: &[Activity],
) -> AnyView {
    let l = desk.locale;
    let channels = channels(l);
    let occasions = occasions(text::register_no_activity(l), held, l, desk.today);
    let languages = WRITTEN_IN
        .iter()
        .map(|tag| Choice::new(*tag, language_name(tag, l)))
        .collect();
    let columns = |field: Field| {
        let none = if field == Field::Text {
            text::admin_choose(l)
        } else {
            text::imports_no_column(l)
        };
        let mut choices = vec![Choice::new("", none)];
        choices.extend(
            import
                .headers
                .iter()
                .enumerate()
                .map(|(at, name)| Choice::new(at.to_string(), name.clone())),
        );
        choices
    };
    let selects = Field::ALL
        .iter()
        .copied()
        .map(|field| {
            let (held, choices) = (form.field(input(field)), columns(field));
            let hint = match field {
                Field::CameOn => text::imports_day_hint(l),
                Field::Translation => text::imports_translation_hint(l),
                Field::Name => text::imports_name_hint(l),
                Field::ReplyName => text::imports_reply_name_hint(l),
                _ => "",
            };
            view! { <Select field=held label=field.name(l) hint=hint choices=choices/> }
        })
        .collect_view();
    let same =
        vec![Choice::new("1", text::imports_with_same(l)).hint(text::imports_with_same_hint(l))];
    let checked = vec![form.value("with_same").to_owned()];
    let version = import.version.to_string();
    let (form, same_field) = (form.clone(), form.field("with_same"));
    view! {
        <PostForm action=action>
            <HiddenField name="version" value=version/>
            <FieldGroup legend=text::imports_for_all(l)>
                <Radios field=form.field("channel") label=text::register_channel(l) choices=channels/>
                <Select field=form.field("activity") label=text::register_activity(l) choices=occasions/>
                <DateField field=form.field("came_on") label=text::register_came_on(l) hint=text::imports_came_on_hint(l)/>
                <Select field=form.field("lang") label=text::register_lang(l) choices=languages/>
            </FieldGroup>
            <FieldGroup legend=text::imports_columns(l) hint=text::imports_columns_hint(l)>
                {selects}
            </FieldGroup>
            <Checkboxes field=same_field checked=checked label=text::imports_same(l) choices=same/>
            <Submit text=text::imports_look(l) name="do" value="look"/>
        </PostForm>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_for_every_column_is_kept_in_the_order_of_the_form() {
        let kept: Vec<&str> = FIELDS
            .iter()
            .copied()
            .filter(|name| name.starts_with("col_"))
            .collect();
        let asked: Vec<&str> = Field::ALL.iter().copied().map(input).collect();
        assert_eq!(kept, asked);
    }
}
