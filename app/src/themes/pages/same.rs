//! `/admin/dialoger/{slug}/teman/lika/{number}`: ideas that say the same, each with its text, and setting one apart (P28).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::contributions::numbered;
use crate::core::{Error, Form, Result, text};
use crate::design::form::{HiddenField, PostForm, Submit};
use crate::design::{ButtonKind, Prose, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, open, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes::{self, Group, Member};

/// Where what is wrong with setting one apart is told.
const HERE: &str = "contribution";

async fn group_at(desk: &Desk, dialogue: &Dialogue, number: i64) -> Result<Option<Group>> {
    let mut conn = desk.app.db.read().await?;
    let idea = themes::by_number(&mut conn, dialogue.id, number).await?;
    themes::group_of(&mut conn, idea.id).await
}

/// GET `/admin/dialoger/{slug}/teman/lika/{number}`. An idea that is gathered with none leads back to the themes.
pub async fn show(desk: Desk, Path((slug, number)): Path<(String, i64)>) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    match group_at(&desk, &dialogue, number).await? {
        Some(group) => Ok(page(&desk, &dialogue, number, group, &Form::new())),
        None => Ok(desk.see_other(&href(&dialogue, "teman"))),
    }
}

/// POST `/admin/dialoger/{slug}/teman/lika/{number}`: sets the idea in `apart` apart.
pub async fn submit(
    desk: Desk,
    Path((slug, number)): Path<(String, i64)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    let apart = posted.get("apart").parse().map_err(|_| Error::NotFound)?;
    let group = group_at(&desk, &dialogue, number).await?;
    // Where the rest is to be found: under another number when the leading one leaves.
    let rest = group.as_ref().and_then(|group| group.without(apart));
    let mut deed = deed(&desk).await?;
    let answer = themes::set_apart(&mut deed, dialogue.id, apart).await;
    let mut form = Form::new();
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => {
            let back = rest.map_or_else(
                || "teman".to_owned(),
                |number| format!("teman/lika/{number}"),
            );
            Ok(back_to(&desk, &dialogue, &back))
        }
        Settled::Again => match group {
            Some(group) => Ok(page(&desk, &dialogue, number, group, &form)),
            None => Ok(desk.see_other(&href(&dialogue, "teman"))),
        },
        // Somebody has set it apart already.
        _ => Ok(desk.see_other(&href(&dialogue, &format!("teman/lika/{number}")))),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, number: i64, group: Group, form: &Form) -> Response {
    let l = desk.locale;
    let may = desk.may(Action::GroupIntoThemes, dialogue.owner.id) && dialogue.state.takes_themes();
    let may_answer = desk.may(Action::Answer, dialogue.owner.id) && !dialogue.state.is_over();
    let lead = if may {
        text::themes_same_lead(l)
    } else {
        text::themes_same_lead_fixed(l)
    };
    let title = text::themes_same_title(l, group.count(), group.leading().number);
    let about = Screen::new(title, lead)
        .with(form)
        .calling(vec![(HERE, text::themes_ideas(l))]);
    let themes = desk.href(&href(dialogue, "teman"));
    let action = desk.href(&href(dialogue, &format!("teman/lika/{number}")));
    let leading = group.leading().id;
    let members = group.into_members();
    let parts: Vec<AnyView> = members
        .into_iter()
        .map(|member| {
            let is_leading = member.id == leading;
            let apart = may.then(|| apart(&action, &member, l));
            let answer = may_answer.then(|| {
                let path = href(dialogue, &format!("teman/ide/{}", member.number));
                let words = text::themes_answer_one(l, member.number);
                view! { <p class="small"><a href=desk.href(&path)>{words}</a></p> }
            });
            let heading = member.heading(l);
            let first =
                is_leading.then(|| view! { <p class="small">{text::themes_same_first(l)}</p> });
            view! {
                <Section heading=heading>
                    {first}
                    <Prose text=member.text lang=member.lang dir="auto"/>
                    {answer}
                    {apart}
                </Section>
            }
            .into_any()
        })
        .collect();
    screen(desk, dialogue, about, move || {
        view! {
            <div id=HERE class="flow">{parts}</div>
            <p><a href=themes>{text::rerouting_to_themes(l)}</a></p>
        }
        .into_any()
    })
}

fn apart(action: &str, member: &Member, l: crate::core::Locale) -> AnyView {
    let (action, id) = (action.to_owned(), member.id.to_string());
    let words = text::themes_same_apart(l, numbered(member.kind, member.number, l).to_lowercase());
    view! {
        <PostForm action=action>
            <HiddenField name="apart" value=id/>
            <Submit text=words kind=ButtonKind::Plain/>
        </PostForm>
    }
    .into_any()
}
