//! The form, in the order in which papers are entered.

use leptos::prelude::*;

use super::{PHOTO_FORM, Row};
use crate::activities::Activity;
use crate::contributions::pages::entering::{channels, occasions};
use crate::contributions::{Kind, Tie, WRITTEN_IN, language_name};
use crate::core::{Form, text};
use crate::deliveries::reply_fields;
use crate::design::form::{
    Choice, DateField, FieldGroup, HiddenField, PostForm, Radios, Select, Submit, TextArea,
    TextField,
};
use crate::desk::{href, once_field};
use crate::dialogues::Dialogue;
use crate::photos::{self, Upload};
use crate::places;
use crate::site::Desk;

/// The form itself.
pub fn fields(
    desk: &Desk,
    dialogue: &Dialogue,
    (form, photos): (&Form, &[Upload]),
    held: &[Activity],
    (row, saved): (Row, Option<AnyView>),
) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&href(dialogue, "ideer/registrera"));
    let once = once_field(desk);
    let channels = channels(l);
    let occasions = occasions(text::register_no_activity(l), held, l, desk.today);
    let languages = WRITTEN_IN
        .iter()
        .map(|tag| Choice::new(*tag, language_name(tag, l)))
        .collect();
    let kinds = Kind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), kind.name(l)).hint(kind.hint(l)))
        .collect();
    let mut ties = vec![Choice::new("", Tie::Unstated.name(l))];
    ties.extend(
        Tie::ALL
            .iter()
            .filter(|tie| **tie != Tie::Unstated)
            .map(|tie| Choice::new(tie.as_str(), tie.name(l))),
    );
    let note = text::contributions_optional(l);
    // The summary of what is wrong takes the focus when something is.
    // After a press on the map the page opens there.
    let begins_here = form.is_valid() && form.value(places::PRESSED).is_empty();
    // How they came is chosen once, with the first of a heap.
    let is_chosen = !form.value("channel").is_empty();
    let (at_channel, at_text) = (begins_here && !is_chosen, begins_here && is_chosen);
    let photo_form = match form.value(PHOTO_FORM) {
        "" => desk.app.random.code(20),
        before => before.to_owned(),
    };
    let photos = photos::fields(form, photos, l);
    let (from, says, reply) = (form.clone(), form.clone(), form.clone());
    let (along, more) = (form.clone(), form.clone());
    let reached = reply_fields(form, l);
    let place = places::fields(desk, form, &action);
    let privacy = desk.href("/personuppgifter");
    let (entered, first) = (row.entered.to_string(), row.first.to_string());
    let last = row.saved.map(|id| id.to_string()).unwrap_or_default();
    let last_came_on = row.came_on.map(|day| day.to_string()).unwrap_or_default();
    view! {
        <PostForm action=action upload=true>
            {once}
            <HiddenField name="row" value=entered/>
            <HiddenField name="first" value=first/>
            <HiddenField name="saved" value=last/>
            <HiddenField name="saved_came_on" value=last_came_on/>
            <FieldGroup legend=text::register_legend_from(l)>
                <Radios field=from.field("channel") label=text::register_channel(l) choices=channels autofocus=at_channel/>
                <Select field=from.field("activity") label=text::register_activity(l) hint=text::register_activity_hint(l) choices=occasions/>
                <DateField field=from.field("came_on") label=text::register_came_on(l) hint=text::register_came_on_hint(l) required=true/>
                <Select field=from.field("lang") label=text::register_lang(l) choices=languages/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_text(l)>
                {saved}
                <TextArea field=says.field("text") label=text::register_text(l) hint=text::register_text_hint(l) rows=7 required=true dir="auto" autofocus=at_text/>
            </FieldGroup>
            <FieldGroup legend=text::register_legend_reply(l) hint=text::register_legend_reply_hint(l)>
                <TextField field=reply.field("email") label=text::contributions_field_email(l) note=note hint=text::register_email_hint(l) kind="email" autocomplete="off"/>
                {reached}
            </FieldGroup>
            <Submit text=text::register_submit(l)/>
            // True where scripts run, and shown there alone.
            <p data-keys hidden class="small">{text::register_keys(l)}</p>
            <FieldGroup legend=text::register_legend_along(l)>
                <TextArea field=along.field("translation") label=text::contributions_translation(l) note=note hint=text::register_translation_hint(l) rows=3/>
                <HiddenField name=PHOTO_FORM value=photo_form/>
                {photos}
            </FieldGroup>
            {place}
            <FieldGroup legend=text::register_legend_more(l) hint=text::register_legend_more_hint(l)>
                <TextField field=more.field("name") label=text::contributions_field_name(l) note=note hint=text::register_name_hint(l) autocomplete="off"/>
                <TextField field=more.field("title") label=text::contributions_field_title(l) note=note/>
                <Radios field=more.field("kind") label=text::contributions_field_kind(l) choices=kinds/>
                <Select field=more.field("tie") label=text::register_tie(l) note=note choices=ties/>
            </FieldGroup>
            <p class="small"><a href=privacy>{text::contributions_write_privacy(l)}</a></p>
            <Submit text=text::register_submit(l)/>
        </PostForm>
        <script type="module" src="/keys.js"></script>
    }
    .into_any()
}
