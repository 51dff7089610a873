//! Letting a body end, with a last day and a successor, after a last look at what that means.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{above, href, open};
use crate::bodies::{self, Ending, RegisteredBody};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{Choice, DateField, HiddenField, PostForm, Select, Submit};
use crate::design::{ButtonKind, ConfirmPanel};
use crate::desk::{Settled, Sheet, day, deed, settle};
use crate::dialogues::{self, Problem};
use crate::mandates;
use crate::organisation::{Entry, days, register};
use crate::site::{Desk, Posted};

/// GET `/admin/organisation/namnder/{slug}/upphor`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    if body.period.is_over(desk.today) {
        return Err(Error::Refused("the body is over"));
    }
    let sheet = Sheet::fresh(filled(&body), body.version);
    page(&desk, &body, &sheet, None).await
}

fn filled(body: &RegisteredBody) -> Form {
    let word = |word: Option<String>| word.unwrap_or_default();
    Form::new()
        .with(
            "last_day",
            word(body.period.last().map(|day| day.to_string())),
        )
        .with("successor", word(body.successor.map(|id| id.to_string())))
}

/// POST `/admin/organisation/namnder/{slug}/upphor`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let body = open(&desk, &slug).await?;
    let mut form = posted.keep(&["last_day", "successor"]);
    let last_day = day(&mut form, &posted, "last_day", l);
    let typed = posted.get("successor");
    let successor = typed.parse().ok();
    if successor.is_none() && !typed.is_empty() {
        form.error("successor", Problem::NotAChoice.words(l));
    }
    if last_day.is_none() && successor.is_some() {
        form.error("last_day", Problem::NoDay.words(l));
    }
    if !form.is_valid() {
        return page(&desk, &body, &Sheet::posted(form, &posted), None).await;
    }
    let ending = last_day.map(|last_day| Ending {
        last_day,
        successor,
    });
    let saved = desk.see_other(&href(&body, "?klart=1"));
    let mut deed = deed(&desk).await?;
    let answer = bodies::end(&mut deed, body.body.id, posted.number("version"), ending).await;
    if let (Ok(()), Some(ending), false) = (&answer, ending, is_sure(&posted)) {
        // It could be done, and is not: first it is told what it means.
        drop(deed);
        let sheet = Sheet::posted(form, &posted);
        return page(&desk, &body, &sheet, Some(ending)).await;
    }
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = open(&desk, &slug).await?;
            let sheet = meeting(&desk, Sheet::posted(form, &posted), &now).await?;
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            page(&desk, &now, &sheet, None).await
        }
        _ => page(&desk, &body, &Sheet::posted(form, &posted), None).await,
    }
}

/// Whether what is posted is what the last look showed: who types something else looks once more.
fn is_sure(posted: &Posted) -> bool {
    let seen = format!("{} {}", posted.get("last_day"), posted.get("successor"));
    posted.get("sure") == seen
}

/// What was posted together with what somebody else has saved of the body `now`.
async fn meeting(desk: &Desk, sheet: Sheet, now: &RegisteredBody) -> Result<Sheet> {
    let all = bodies::all(&mut *desk.app.db.read().await?).await?;
    let shown = |name: &str, value: &str| match name {
        "successor" => all
            .iter()
            .find(|other| other.body.id.to_string() == value)
            .map(|other| other.body.name(desk.locale).to_owned())
            .unwrap_or_default(),
        _ => value.to_owned(),
    };
    // Whoever takes over does so on the day after.
    let together: &[&'static str] = &["last_day", "successor"];
    Ok(sheet.meeting(&filled(now), now.version, &[together], shown))
}

/// The form; above it the last look, when `ending` is right and nothing but a yes is missing.
async fn page(
    desk: &Desk,
    body: &RegisteredBody,
    sheet: &Sheet,
    ending: Option<Ending>,
) -> Result<Response> {
    let l = desk.locale;
    let (form, hidden) = (sheet.form.clone(), sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let mut conn = desk.app.db.read().await?;
    let others = bodies::all(&mut conn).await?;
    let under_way = dialogues::unfinished(&mut conn, body.body.id).await?;
    let ended = match &ending {
        Some(ending) => {
            mandates::ending_with_body(&mut conn, body.body.id, ending.last_day).await?
        }
        None => 0,
    };
    drop(conn);
    let action = desk.href(&href(body, "/upphor"));
    let look = ending.map(|ending| {
        let mut lines = happens(desk, body, &ending, &others, under_way);
        if ended > 0 {
            let count = i64::try_from(ended).unwrap_or(i64::MAX);
            lines.insert(1, text::bodies_sure_mandates(l, count));
        }
        last_look(&action, lines, sheet, l)
    });
    let mut choices = vec![Choice::new("", text::bodies_no_successor(l))];
    choices.extend(
        others
            .iter()
            .filter(|other| other.body.id != body.body.id && !other.period.is_over(desk.today))
            .map(|other| {
                let words = text::bodies_with_days(l, days(other.period, l), other.body.name(l));
                Choice::new(other.body.id.to_string(), words)
            }),
    );
    let entry = Entry {
        above: above(body, l),
        title: text::bodies_end(l).to_owned(),
        lead: text::bodies_end_lead(l).to_owned(),
        labels: vec![
            ("last_day", text::organisation_last_day(l)),
            ("successor", text::bodies_column_successor(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    Ok(register(desk, entry, move || {
        view! {
            {look}
            <PostForm action=action>
                {hidden}
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) hint=text::bodies_last_day_hint(l)/>
                <Select field=form.field("successor") label=text::bodies_column_successor(l) hint=text::bodies_successor_hint(l) choices=choices/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}

/// What ending the body so does, in sentences.
fn happens(
    desk: &Desk,
    body: &RegisteredBody,
    ending: &Ending,
    all: &[RegisteredBody],
    under_way: i64,
) -> Vec<String> {
    let (l, last) = (desk.locale, ending.last_day.full(desk.locale));
    let name = body.body.name(l).to_owned();
    let has_been = ending.last_day < desk.today;
    let mut lines = vec![if has_been {
        text::bodies_sure_was(l, name, last)
    } else {
        text::bodies_sure_until(l, name, last)
    }];
    let heir = all
        .iter()
        .find(|other| Some(other.body.id) == ending.successor)
        .map(|other| other.body.name(l).to_owned());
    lines.push(match heir {
        Some(heir) => text::bodies_sure_heir(l, under_way, heir),
        None => text::bodies_sure_no_heir(l).to_owned(),
    });
    lines.push(if has_been {
        text::bodies_sure_at_once(l).to_owned()
    } else {
        text::bodies_sure_until_then(l).to_owned()
    });
    lines
}

fn last_look(action: &str, lines: Vec<String>, sheet: &Sheet, l: Locale) -> AnyView {
    let hidden = sheet.hidden();
    let value = |name: &str| sheet.form.value(name).to_owned();
    let (last_day, successor) = (value("last_day"), value("successor"));
    let sure = format!("{last_day} {successor}");
    let action = action.to_owned();
    let lines = lines
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    view! {
        <ConfirmPanel heading=text::bodies_sure(l) danger=true>
            <ul>{lines}</ul>
            <PostForm action=action>
                {hidden}
                <HiddenField name="last_day" value=last_day/>
                <HiddenField name="successor" value=successor/>
                <HiddenField name="sure" value=sure/>
                <Submit text=text::bodies_sure_yes(l) kind=ButtonKind::Danger/>
            </PostForm>
        </ConfirmPanel>
    }
    .into_any()
}
