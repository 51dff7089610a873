//! `/admin/dialoger/{slug}/sammanstallning`: what residents said, compiled, and what the material
//! cannot show (P28).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Form, Locale, Result, text};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::design::{Actions, ButtonKind, Gates, Prose, Section};
use crate::desk::{
    Screen, Settled, Sheet, again, as_typed, back_to, deed, href, next_checklist, open_for, screen,
    settle,
};
use crate::dialogues::{self, Compilation, Dialogue, State, Step};
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes;

/// GET `/admin/dialoger/{slug}/sammanstallning`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::Compile).await?;
    let sheet = Sheet::fresh(filled(&dialogue), dialogue.version);
    page(&desk, &dialogue, sheet).await
}

fn filled(dialogue: &Dialogue) -> Form {
    Form::new()
        .with("compilation", dialogue.compilation.clone())
        .with("minority_views", dialogue.minority_views.clone())
        .with("compilation_limits", dialogue.compilation_limits.clone())
}

/// POST `/admin/dialoger/{slug}/sammanstallning`: saves, and goes on to the last look before it is
/// locked where that button was pressed.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::Compile).await?;
    let mut form = posted.keep(&["compilation", "minority_views", "compilation_limits"]);
    let version = posted.number("version");
    let next = match posted.get("do") {
        "lock" => "steg/compile",
        _ => "sammanstallning",
    };
    let mut deed = deed(&desk).await?;
    let written = Compilation {
        text: posted.get("compilation"),
        minority_views: posted.get("minority_views"),
        limits: posted.get("compilation_limits"),
    };
    let answer = dialogues::save_compilation(&mut deed, dialogue.id, version, &written).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, next)),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &now, next));
            }
            page(&desk, &now, sheet).await
        }
        _ => page(&desk, &dialogue, Sheet::posted(form, &posted)).await,
    }
}

async fn page(desk: &Desk, dialogue: &Dialogue, sheet: Sheet) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    let list = themes::list(&mut conn, dialogue.id).await?;
    let writing = dialogue.state.takes_themes();
    let lead = if writing {
        text::themes_compilation_lead(l)
    } else if dialogue.opened_at.is_none() {
        text::themes_compilation_early(l)
    } else {
        text::themes_compilation_locked(l)
    };
    let checklist = (dialogue.state == State::Closed)
        .then(|| next_checklist(desk, dialogue, Step::Compile, &facts));
    let about = Screen::new(text::themes_compilation(l), lead).of(&sheet);
    let save = sheet.save_words(text::admin_save(l), l);
    let hidden = sheet.hidden();
    let form = sheet.form;
    let action = desk.href(&href(dialogue, "sammanstallning"));
    let may_lock = dialogue.state == State::Closed;
    Ok(screen(desk, dialogue, about, move || {
        let material = list
            .into_iter()
            .map(|theme| {
                let mark = theme.is_minority.then(|| format!(" – {}", text::themes_minority_yes(l)));
                view! { <li>{text::themes_with_count(l, theme.contributions, theme.title)}{mark}</li> }
            })
            .collect_view();
        let body = if writing {
            view! {
                <PostForm action=action>
                    {hidden}
                    <TextArea field=form.field("compilation") label=text::themes_compilation(l) hint=text::themes_compilation_hint(l) rows=14/>
                    <TextArea field=form.field("minority_views") label=text::themes_minority_views(l) note=text::admin_optional(l) hint=text::themes_minority_views_hint(l) rows=4/>
                    <TextArea field=form.field("compilation_limits") label=text::themes_limits(l) hint=text::themes_limits_hint(l) rows=4/>
                    <Actions>
                        <Submit text=save name="do" value="save"/>
                        {may_lock.then(|| view! { <Submit text=text::themes_to_lock(l) kind=ButtonKind::Plain name="do" value="lock"/> })}
                    </Actions>
                </PostForm>
            }
            .into_any()
        } else {
            view! {
                <Prose text=form.value("compilation").to_owned()/>
                {minority(form.value("minority_views"), l)}
                <Section heading=text::themes_limits(l)><Prose text=form.value("compilation_limits").to_owned()/></Section>
            }
            .into_any()
        };
        view! {
            {checklist.map(|items| view! {
                <Gates items=items ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
            })}
            {body}
            <Section heading=text::themes_material(l)><ul>{material}</ul></Section>
        }
        .into_any()
    }))
}

/// What few have said, or what goes against most, when it was written down.
fn minority(views: &str, l: Locale) -> Option<impl IntoView + use<>> {
    let views = views.to_owned();
    (!views.is_empty()).then(|| {
        view! { <Section heading=text::themes_minority_views(l)><Prose text=views/></Section> }
    })
}
