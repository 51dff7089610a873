//! What is in a theme: its ideas, each with the ways to its own pages, to be moved or gathered.

use leptos::prelude::*;

use super::gathering::{gather_part, idea_choices, ways};
use crate::core::{Form, text};
use crate::design::form::{Checkboxes, Choice, PostForm, Select, Submit};
use crate::design::{ButtonKind, Prose, Section};
use crate::desk::href;
use crate::dialogues::Dialogue;
use crate::site::Desk;
use crate::themes::{self, LooseContribution, Theme};

/// The ideas of `theme`, to be moved or gathered by those who may sort; the way to delete a theme that is empty.
#[expect(clippy::too_many_arguments, reason = "the page is its only caller")]
pub fn inside(
    desk: &Desk,
    dialogue: &Dialogue,
    theme: &Theme,
    rows: Vec<LooseContribution>,
    others: &[Theme],
    form: &Form,
    ticked: Vec<String>,
    may_sort: bool,
) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&href(dialogue, &format!("teman/{}", theme.id)));
    if rows.is_empty() {
        let delete = may_sort.then(|| {
            view! {
                <PostForm action=action>
                    <Submit text=text::themes_delete(l) kind=ButtonKind::Danger name="do" value="delete"/>
                </PostForm>
            }
        });
        return view! { <Section heading=text::themes_inside(l)><p>{text::themes_empty(l)}</p>{delete}</Section> }
            .into_any();
    }
    let list = if may_sort {
        let mut themes = vec![Choice::new("", text::themes_out(l))];
        themes.extend(
            others
                .iter()
                .filter(|other| other.id != theme.id)
                .map(|other| Choice::new(other.id.to_string(), other.title.clone())),
        );
        let (ideas, to) = (form.field("contribution"), form.field("theme"));
        let choices = idea_choices(desk, dialogue, rows);
        let gathering = gather_part(form, l);
        view! {
            <PostForm action=action>
                <Checkboxes field=ideas checked=ticked label=text::themes_ideas(l) choices=choices/>
                <Select field=to label=text::themes_move_to(l) choices=themes/>
                <Submit text=text::themes_move(l) kind=ButtonKind::Plain name="do" value="move"/>
                {gathering}
            </PostForm>
        }
        .into_any()
    } else {
        let items = rows
            .into_iter()
            .map(|idea| {
                let ways = ways(desk, dialogue, &idea)
                    .into_iter()
                    .map(|way| view! { <p class="small"><a href=way.href>{way.text}</a></p> })
                    .collect_view();
                let label = themes::called(idea.number, idea.title, l);
                view! {
                    <li>
                        <strong>{label}</strong>
                        <Prose text=idea.text lang=idea.lang dir="auto"/>
                        {ways}
                    </li>
                }
            })
            .collect_view();
        view! { <ul>{items}</ul> }.into_any()
    };
    view! {
        <Section heading=text::themes_inside(l)>
            {list}
        </Section>
    }
    .into_any()
}
