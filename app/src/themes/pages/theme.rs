//! `/admin/dialoger/{slug}/teman/{theme}`: one theme: its name, its answer, and what is in it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::gathering::{SAME_AS, gather, ids, just_gathered, ticked, told, told_at};
use super::inside::inside;
use crate::bodies;
use crate::core::{Error, Form, Id, Result, text};
use crate::db::Keyset;
use crate::deed::Deed;
use crate::design::form::{Checkboxes, Choice, PostForm, Select, Submit, TextArea, TextField};
use crate::design::{Link, Pagination, Prose, Section};
use crate::desk::{
    Screen, Settled, Sheet, back_to, body_choices, deed, href, open, screen, settle_as_it_is,
    without_numbers,
};
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes::{self, Answer, SortFilter, Theme};

/// How many ideas are shown at once.
const AT_ONCE: usize = 40;

const FIELDS: [&str; 8] = [
    "title", "summary", "minority", "answer", "role", "body", "theme", SAME_AS,
];

/// What the box that marks a minority view posts when it is ticked.
const MARKED: &str = "1";

async fn theme_of(desk: &Desk, dialogue: &Dialogue, theme: &str) -> Result<Theme> {
    let id: Id = theme.parse().map_err(|_| Error::NotFound)?;
    let theme = themes::get(&mut *desk.app.db.read().await?, id).await?;
    if theme.dialogue_id == dialogue.id {
        Ok(theme)
    } else {
        Err(Error::NotFound)
    }
}

fn filled(desk: &Desk, dialogue: &Dialogue, theme: &Theme) -> Form {
    Form::new()
        .with("title", theme.title.clone())
        .with("summary", theme.summary.clone())
        .with("minority", if theme.is_minority { MARKED } else { "" })
        .with("answer", theme.answer.clone())
        .with("role", desk.staff.name.clone())
        .with("body", dialogue.owner.id.to_string())
}

/// GET `/admin/dialoger/{slug}/teman/{theme}`.
pub async fn show(desk: Desk, Path((slug, theme)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    let theme = theme_of(&desk, &dialogue, &theme).await?;
    let form = filled(&desk, &dialogue, &theme);
    let sheet = Sheet::fresh(form, theme.version);
    page(&desk, &dialogue, &theme, sheet, Vec::new()).await
}

/// POST `/admin/dialoger/{slug}/teman/{theme}`: what `do` says: save, answer, move, gather or delete.
pub async fn submit(
    desk: Desk,
    Path((slug, theme)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    let theme = theme_of(&desk, &dialogue, &theme).await?;
    let mut form = with_posted(filled(&desk, &dialogue, &theme), &posted);
    let version = posted.number("version");
    let mut deed = deed(&desk).await?;
    let deleted = posted.get("do") == "delete";
    let answer = act(&mut deed, &dialogue, &theme, version, &posted).await;
    let answer = without_numbers(answer, &form, |name| is_posted(&posted, name));
    match settle_as_it_is(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(Some(number)) => {
            let here = format!("teman/{}", theme.id);
            Ok(desk.see_other(&told_at(&dialogue, &here, number)))
        }
        Settled::Done(None) if deleted => Ok(back_to(&desk, &dialogue, "teman")),
        Settled::Done(None) => Ok(back_to(&desk, &dialogue, &format!("teman/{}", theme.id))),
        Settled::Stale => {
            let now = themes::get(&mut *desk.app.db.read().await?, theme.id).await?;
            let stored = filled(&desk, &dialogue, &now);
            let form = with_posted(stored.clone(), &posted);
            // Each of the page's forms posts its own fields; the others have what is saved already.
            let saved = [
                ("title", &now.title),
                ("summary", &now.summary),
                ("minority", &stored.value("minority").to_owned()),
                ("answer", &now.answer),
            ]
            .into_iter()
            .filter(|(name, _)| is_posted(&posted, name))
            .fold(Form::new(), |form, (name, value)| form.with(name, value));
            let l = desk.locale;
            let shown = |name: &str, value: &str| match (name, value) {
                ("minority", MARKED) => text::themes_minority_yes(l).to_owned(),
                ("minority", _) => text::themes_minority_no(l).to_owned(),
                _ => value.to_owned(),
            };
            let sheet = Sheet::posted(form, &posted).meeting(&saved, now.version, &[], shown);
            if posted.get("do") == "save" && sheet.is_as_saved() {
                return Ok(back_to(&desk, &dialogue, &format!("teman/{}", theme.id)));
            }
            page(&desk, &dialogue, &now, sheet, ticked(&posted)).await
        }
        _ => {
            let sheet = Sheet::posted(form, &posted);
            page(&desk, &dialogue, &theme, sheet, ticked(&posted)).await
        }
    }
}

/// Whether the form that was sent has the field `name`: a box that is not ticked is not sent.
fn is_posted(posted: &Posted, name: &str) -> bool {
    posted.has(name) || name == "minority" && posted.get("do") == "save"
}

/// `form` with what was typed in the fields that were sent.
fn with_posted(form: Form, posted: &Posted) -> Form {
    FIELDS
        .into_iter()
        .filter(|name| is_posted(posted, name))
        .fold(form, |form, name| form.with(name, posted.get(name)))
}

/// Does what `do` says; the number that ideas were gathered under, when they were.
async fn act(
    deed: &mut Deed,
    dialogue: &Dialogue,
    theme: &Theme,
    version: i64,
    posted: &Posted,
) -> Result<Option<i64>, EntryError> {
    let done: Result<(), EntryError> = match posted.get("do") {
        "gather" => return gather(deed, dialogue, posted).await.map(Some),
        "save" => {
            let texts = (posted.get("title"), posted.get("summary"));
            let is_minority = posted.get("minority") == MARKED;
            themes::edit(deed, theme.id, version, texts, is_minority).await
        }
        "answer" => {
            let answer = Answer {
                text: posted.get("answer").to_owned(),
                role: posted.get("role").to_owned(),
                body: posted
                    .get("body")
                    .parse()
                    .map_err(|_| EntryError::at("body", Problem::NotAChoice))?,
            };
            themes::answer(deed, theme.id, version, &answer).await
        }
        "move" => {
            let ids = ids(&ticked(posted))?;
            if ids.is_empty() {
                return Err(EntryError::at("contribution", Problem::NothingTicked));
            }
            let to = match posted.get("theme") {
                "" => None,
                theme => Some(
                    theme
                        .parse()
                        .map_err(|_| EntryError::at("theme", Problem::NotAChoice))?,
                ),
            };
            themes::put_into(deed, dialogue.id, &ids, to).await
        }
        "delete" => {
            if themes::delete_if_empty(deed, theme.id).await? {
                Ok(())
            } else {
                Err(Error::Refused("the theme is not empty").into())
            }
        }
        _ => Err(Error::NotFound.into()),
    };
    done.map(|()| None)
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    theme: &Theme,
    sheet: Sheet,
    ticked: Vec<String>,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let keyset = Keyset {
        after: desk.asked("efter").and_then(|number| number.parse().ok()),
        size: AT_ONCE,
    };
    let ideas = themes::to_sort(&mut conn, dialogue.id, SortFilter::In(theme.id), &keyset).await?;
    let others = themes::list(&mut conn, dialogue.id).await?;
    let bodies = bodies::there(&mut conn, desk.today).await?;
    let gathered = just_gathered(desk, &mut conn, dialogue).await?;
    drop(conn);
    let gathered = gathered.map(|group| told(desk, dialogue, &group));
    // Where it has become too late meanwhile a form stands once more, with what was typed.
    let wrong = |fields: &[&str]| {
        let errors = sheet.form.errors();
        errors.iter().any(|(at, _)| fields.contains(at))
    };
    let may_sort =
        desk.may(Action::GroupIntoThemes, dialogue.owner.id) && dialogue.state.takes_themes();
    let may_name = may_sort || wrong(&["title", "summary"]);
    let may_move = may_sort || wrong(&["contribution", "theme", SAME_AS]);
    let may_answer = desk.may(Action::Answer, dialogue.owner.id) && !dialogue.state.is_over()
        || wrong(&["answer"]);
    let action = desk.href(&href(dialogue, &format!("teman/{}", theme.id)));
    let next = ideas.next.map(|number| {
        let path = format!(
            "{}?efter={number}",
            href(dialogue, &format!("teman/{}", theme.id))
        );
        Link::new(desk.href(&path), text::themes_more(l))
    });
    let count = theme.contributions;
    let about = Screen::new(theme.title.clone(), text::themes_count(l, count))
        .of(&sheet)
        .calling(vec![
            ("title", text::themes_name(l)),
            ("summary", text::themes_summary(l)),
            ("minority", text::themes_minority(l)),
            ("body", text::themes_for_body(l)),
            ("contribution", text::themes_ideas(l)),
            ("theme", text::themes_move_to(l)),
            (SAME_AS, text::themes_same_as(l)),
        ]);
    let naming = may_name.then(|| naming(&sheet, &action, l));
    let answering = if may_answer {
        Some(answering(
            &sheet,
            &action,
            !theme.answer.is_empty(),
            body_choices(&bodies, l),
            l,
        ))
    } else {
        (!theme.answer.is_empty()).then(|| given(theme, l))
    };
    let inside = inside(
        desk,
        dialogue,
        theme,
        ideas.rows,
        &others,
        &sheet.form,
        ticked,
        may_move,
    );
    Ok(screen(desk, dialogue, about, move || {
        view! { {gathered}{naming}{answering}{inside}<Pagination label=text::themes_more(l) previous=None next=next/> }.into_any()
    }))
}

fn naming(sheet: &Sheet, action: &str, l: crate::core::Locale) -> AnyView {
    let (form, hidden) = (&sheet.form, sheet.hidden());
    let save = sheet.save_words(text::themes_save(l), l);
    let (title, summary) = (form.field("title"), form.field("summary"));
    let marked = vec![form.value("minority").to_owned()];
    let mark = vec![Choice::new(MARKED, text::themes_minority_mark(l))];
    let minority = form.field("minority");
    let action = action.to_owned();
    view! {
        <PostForm action=action>
            {hidden}
            <TextField field=title label=text::themes_name(l) required=true/>
            <TextArea field=summary label=text::themes_summary(l) hint=text::themes_summary_hint(l) rows=3/>
            <Checkboxes field=minority checked=marked label=text::themes_minority(l) hint=text::themes_minority_hint(l) choices=mark/>
            <Submit text=save name="do" value="save"/>
        </PostForm>
    }
    .into_any()
}

/// The form for the answer: a first one, or another in the place of the one that is `given`.
fn answering(
    sheet: &Sheet,
    action: &str,
    given: bool,
    bodies: Vec<Choice>,
    l: crate::core::Locale,
) -> AnyView {
    let (heading, lead, deed) = if given {
        (
            text::themes_change_answer_heading(l),
            Some(text::themes_change_answer_lead(l)),
            text::themes_change_answer_submit(l),
        )
    } else {
        (
            text::themes_answer_heading(l),
            None,
            text::themes_answer_all(l),
        )
    };
    let (form, hidden) = (&sheet.form, sheet.hidden());
    let (answer, role, body) = (form.field("answer"), form.field("role"), form.field("body"));
    let action = action.to_owned();
    view! {
        <Section heading=heading>
            {lead.map(|words| view! { <p>{words}</p> })}
            <PostForm action=action>
                {hidden}
                <TextArea field=answer label=text::themes_answer(l) hint=text::themes_answer_hint(l) rows=5 required=true/>
                <TextField field=role label=text::themes_role(l) hint=text::themes_role_hint(l) required=true/>
                <Select field=body label=text::themes_for_body(l) choices=bodies required=true/>
                <Submit text=deed name="do" value="answer"/>
            </PostForm>
        </Section>
    }
    .into_any()
}

fn given(theme: &Theme, l: crate::core::Locale) -> AnyView {
    let (answer, by) = (theme.answer.clone(), theme.answered_by.clone());
    view! { <Section heading=text::themes_answer(l)><Prose text=answer/><p class="small">{by}</p></Section> }
        .into_any()
}
