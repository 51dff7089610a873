//! The form in which a dialogue is written.

use leptos::prelude::*;

use super::create::{advice, decides_choices, kind_choices};
use super::revise::may_revise;
use crate::bodies::RegisteredBody;
use crate::core::{Date, Form, Locale, text};
use crate::design::form::{
    Choice, DateField, FieldGroup, ListField, PostForm, Radios, Select, Submit, TextArea, TextField,
};
use crate::design::{Link, Prose, SummaryList, SummaryRow};
use crate::desk::{
    PlacedArea, Sheet, area_choices, body_choices, href, matter_choices, post_choices,
};
use crate::dialogues::{Dialogue, Field, Influence, Participation, State};
use crate::mandates::Post;
use crate::site::Desk;
use crate::statutes::Matter;

/// What the form has to choose from.
pub struct Offered {
    /// All bodies.
    pub bodies: Vec<RegisteredBody>,
    /// The posts of the owner.
    pub posts: Vec<Post>,
    /// All areas of activity.
    pub areas: Vec<PlacedArea>,
    /// All kinds of matter.
    pub matters: Vec<Matter>,
}

/// The whole form.
pub fn fields(
    desk: &Desk,
    dialogue: &Dialogue,
    sheet: &Sheet,
    Offered {
        bodies,
        posts,
        areas,
        matters,
    }: &Offered,
) -> AnyView {
    let l = desk.locale;
    let form = &sheet.form;
    let action = desk.href(&href(dialogue, "redigera"));
    let draft = dialogue.state == State::Draft;
    let save = sheet.save_words(text::admin_save(l), l);
    let hidden = sheet.hidden();
    let decided = if draft {
        let free =
            |b: &&RegisteredBody| b.takes_on(desk.today) || b.body.id == dialogue.deciding_body.id;
        let choices = body_choices(bodies.iter().filter(free), l);
        let matters = matter_choices(matters, dialogue.matter, l, desk.today);
        decided_fields(form.clone(), (choices, area_choices(areas, l), matters), l)
    } else {
        decided_summary(desk, dialogue)
    };
    let inform = dialogue.is_information_only().then(|| advice(l));
    let question = question_fields(form.clone(), l);
    let case = case_fields(form.clone(), post_choices(posts, l, desk.today), l);
    let days = if dialogue.state == State::Announced {
        day_summary(desk, dialogue)
    } else {
        day_fields(form.clone(), l)
    };
    let part = part_fields(form.clone(), l);
    view! {
        {inform}
        <PostForm action=action>
            {hidden}
            {question}
            {decided}
            {case}
            {days}
            {part}
            <Submit text=save/>
        </PostForm>
    }
    .into_any()
}

fn question_fields(form: Form, l: Locale) -> AnyView {
    view! {
        <FieldGroup legend=text::admin_group_question(l)>
            <TextField field=form.field("title") label=text::field_title(l) required=true/>
            <TextArea field=form.field("lead") label=text::field_lead(l) hint=text::admin_lead_hint(l) rows=2/>
            <TextArea field=form.field("background") label=text::field_background(l) hint=text::admin_background_hint(l) rows=8/>
        </FieldGroup>
    }
    .into_any()
}

/// What a body will decide: free in a draft.
fn decided_fields(
    form: Form,
    (bodies, areas, matters): (Vec<Choice>, Vec<Choice>, Vec<Choice>),
    l: Locale,
) -> AnyView {
    let participations = Participation::ALL
        .iter()
        .map(|degree| Choice::new(degree.as_str(), degree.name(l)))
        .collect();
    let influences = Influence::ALL
        .iter()
        .map(|degree| Choice::new(degree.as_str(), degree.name(l)).hint(degree.promise(l)))
        .collect();
    let (change, four) = (form.clone(), form.clone());
    view! {
        <FieldGroup legend=text::admin_group_change(l) hint=text::admin_group_change_hint(l)>
            <Radios field=change.field("decides") label=text::admin_decides(l) choices=decides_choices(l)/>
            <ListField field=change.field("can_change") label=text::field_can_change(l) hint=text::admin_line_each(l)/>
            <ListField field=change.field("cannot_change") label=text::field_cannot_change(l) hint=text::admin_line_each(l)/>
        </FieldGroup>
        <FieldGroup legend=text::admin_group_four(l) hint=text::admin_group_four_hint(l)>
            <TextArea field=four.field("purpose") label=text::field_purpose(l) hint=text::admin_purpose_hint(l) rows=3/>
            <TextArea field=four.field("goal") label=text::field_goal(l) hint=text::admin_goal_hint(l) rows=3/>
            <TextArea field=four.field("target_group") label=text::field_target_group(l) rows=3/>
            <Radios field=four.field("proposed_participation") label=text::admin_proposed_participation(l) choices=participations/>
            <Radios field=four.field("proposed_influence") label=text::admin_proposed_influence(l) hint=text::admin_proposed_hint(l) choices=influences/>
        </FieldGroup>
        <FieldGroup legend=text::admin_group_body(l)>
            <Select field=form.field("area") label=text::map_area(l) choices=areas/>
            <Select field=form.field("deciding_body") label=text::admin_deciding_body(l) choices=bodies required=true/>
            <Radios field=form.field("kind") label=text::admin_kind(l) hint=text::admin_kind_hint(l) choices=kind_choices(l)/>
            <Select field=form.field("matter") label=text::statutes_matter(l) hint=text::statutes_matter_hint(l) choices=matters/>
        </FieldGroup>
    }
    .into_any()
}

/// What a body has decided: to be read, and changed only with a new decision (P15).
fn decided_summary(desk: &Desk, dialogue: &Dialogue) -> AnyView {
    let l = desk.locale;
    let rows = Field::ALL
        .iter()
        .filter(|field| field.is_decided())
        .map(|field| {
            let revise = desk.href(&href(dialogue, &format!("revidera/{field}")));
            let value = match field {
                Field::Influence => dialogue.influence.map_or("", |i| i.name(l)).to_owned(),
                Field::Participation => dialogue.participation.map_or("", |p| p.name(l)).to_owned(),
                field => field.value(dialogue),
            };
            let link = may_revise(desk, dialogue, *field)
                .then(|| Link::new(revise, text::admin_new_decision(l)));
            view! { <SummaryRow term=field.name(l) action=link><Prose text=value/></SummaryRow> }
        })
        .collect_view();
    view! {
        <FieldGroup legend=text::admin_group_decided(l) hint=text::admin_group_decided_hint(l)>
            <SummaryList>{rows}</SummaryList>
        </FieldGroup>
    }
    .into_any()
}

fn case_fields(form: Form, posts: Vec<Choice>, l: Locale) -> AnyView {
    view! {
        <FieldGroup legend=text::admin_group_case(l)>
            <TextField field=form.field("case_number") label=text::field_case_number(l) hint=text::admin_case_hint(l) short=true/>
            <Select field=form.field("responsible_post") label=text::field_responsible_post(l) hint=text::admin_post_hint(l) choices=posts/>
        </FieldGroup>
    }
    .into_any()
}

fn day_fields(form: Form, l: Locale) -> AnyView {
    view! {
        <FieldGroup legend=text::admin_group_days(l) hint=text::admin_group_days_hint(l)>
            <DateField field=form.field("opens_on") label=text::field_opens_on(l)/>
            <DateField field=form.field("closes_on") label=text::field_closes_on(l)/>
            <DateField field=form.field("compile_by") label=text::field_compile_by(l)/>
            <DateField field=form.field("decision_on") label=text::field_decision_on(l) hint=text::admin_decision_on_hint(l)/>
            <DateField field=form.field("feedback_by") label=text::field_feedback_by(l)/>
            <DateField field=form.field("follow_up_on") label=text::field_follow_up_on(l) note=text::admin_optional(l)/>
        </FieldGroup>
    }
    .into_any()
}

/// The days of what is public: to be read, and moved one by one with a reason (P4).
fn day_summary(desk: &Desk, dialogue: &Dialogue) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    let rows = Field::ALL
        .iter()
        .filter(|field| field.is_day())
        .map(|field| {
            let move_it = desk.href(&href(dialogue, &format!("revidera/{field}")));
            let link = may_revise(desk, dialogue, *field)
                .then(|| Link::new(move_it, text::admin_gate_change(l)));
            let day = field.value(dialogue).parse::<Date>();
            let words = day.map_or_else(
                |_| text::admin_not_set(l).to_owned(),
                |day| day.near(l, today),
            );
            view! { <SummaryRow term=field.name(l) action=link>{words}</SummaryRow> }
        })
        .collect_view();
    view! {
        <FieldGroup legend=text::admin_group_days(l) hint=text::admin_group_days_public(l)>
            <SummaryList>{rows}</SummaryList>
        </FieldGroup>
    }
    .into_any()
}

fn part_fields(form: Form, l: Locale) -> AnyView {
    let (other_ways, contact) = (form.field("other_ways"), form.field("contact"));
    view! {
        <FieldGroup legend=text::admin_group_part(l)>
            <TextArea field=other_ways label=text::field_other_ways(l) hint=text::admin_other_ways_hint(l) rows=3/>
            <TextArea field=contact label=text::field_contact(l) rows=2/>
        </FieldGroup>
    }
    .into_any()
}
