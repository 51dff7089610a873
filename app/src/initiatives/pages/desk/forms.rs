//! The forms on an initiative's page in the admin area: passing it on, and moving its day.

use leptos::prelude::*;

use crate::bodies::RegisteredBody;
use crate::core::{Form, Locale, text};
use crate::design::Section;
use crate::design::form::{DateField, HiddenField, More, PostForm, Select, Submit, TextArea};
use crate::desk::{PlacedArea, area_choices, body_choices};
use crate::initiatives::Initiative;

/// What is chosen where it is passed on, and typed where its day is moved.
pub const FIELDS: [&str; 4] = ["body", "area", "due_on", "reason"];

fn hidden(initiative: &Initiative, act: &'static str) -> AnyView {
    let version = initiative.version.to_string();
    view! {
        <HiddenField name="act" value=act/>
        <HiddenField name="version" value=version/>
    }
    .into_any()
}

/// To which body; where none is chosen the responsibility map knows it by the area (P30).
pub fn route(
    action: String,
    initiative: &Initiative,
    form: &Form,
    (bodies, areas): (&[RegisteredBody], &[PlacedArea]),
    l: Locale,
) -> AnyView {
    let hidden = hidden(initiative, "route");
    let (heading, submit) = if initiative.body.is_some() {
        (
            text::initiatives_reroute(l),
            text::initiatives_reroute_submit(l),
        )
    } else {
        (
            text::initiatives_route(l),
            text::initiatives_route_submit(l),
        )
    };
    let wished = initiative
        .wished
        .as_ref()
        .map(|body| text::initiatives_wished(l, body.name(l)));
    let (bodies, areas) = (body_choices(bodies, l), area_choices(areas, l));
    let [body, area] = ["body", "area"].map(|name| form.field(name));
    let fields = view! {
        <PostForm action=action>
            {hidden}
            <p>{text::initiatives_route_words(l)}</p>
            {wished.map(|words| view! { <p>{words}</p> })}
            <Select field=body label=text::initiatives_route_body(l) choices=bodies/>
            <Select field=area label=text::map_area(l) hint=text::initiatives_route_area_hint(l) choices=areas/>
            <Submit text=submit/>
        </PostForm>
    }
    .into_any();
    // Passing it on from the body that has it is the exception.
    if initiative.body.is_some() {
        let open = form
            .errors()
            .iter()
            .any(|(at, _)| ["body", "area"].contains(at));
        view! { <More summary=heading open=open>{fields}</More> }.into_any()
    } else {
        view! { <Section heading=heading id="namnd">{fields}</Section> }.into_any()
    }
}

/// To which day, and why.
pub fn move_day(action: String, initiative: &Initiative, form: &Form, l: Locale) -> AnyView {
    let hidden = hidden(initiative, "move");
    let [day, reason] = ["due_on", "reason"].map(|name| form.field(name));
    let open = form
        .errors()
        .iter()
        .any(|(at, _)| ["due_on", "reason"].contains(at))
        || !form.value("reason").is_empty();
    view! {
        <More summary=text::initiatives_move(l) open=open>
            <PostForm action=action>
                {hidden}
                <p>{text::initiatives_move_words(l)}</p>
                <DateField field=day label=text::initiatives_move_day(l) required=true/>
                <TextArea field=reason label=text::initiatives_move_reason(l) hint=text::initiatives_move_reason_hint(l) rows=3 required=true/>
                <Submit text=text::initiatives_move_submit(l)/>
            </PostForm>
        </More>
    }
    .into_any()
}
