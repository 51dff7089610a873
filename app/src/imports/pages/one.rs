//! `/admin/dialoger/{slug}/ideer/importera/{id}`: what a file's columns are, how each row is judged, taking in the good ones, and
//! undoing that.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::options::{FIELDS, LEAVE_OUT, fields, filled, labels, read};
use super::rows::{Counts, number, report};
use super::upload::{named, standing};
use crate::activities;
use crate::core::{Error, Form, Id, Result, text};
use crate::design::form::{Checkboxes, Choice, HiddenField, PostForm, Submit};
use crate::design::{
    Actions, ButtonKind, ButtonLink, ConfirmPanel, NoticeBanner, NoticeKind, Section,
};
use crate::desk::{Screen, Settled, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::imports::{self, Import};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/importera/{id}`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, import) = found(&desk, &slug, &id).await?;
    let form = filled(&import);
    page(&desk, &dialogue, &import, form, false).await
}

/// POST `/admin/dialoger/{slug}/ideer/importera/{id}`: keeps what was chosen and judges the rows, takes them in, or undoes that.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let (dialogue, import) = found(&desk, &slug, &id).await?;
    let place = (import.id, posted.number("version"));
    let back = href(&dialogue, &format!("ideer/importera/{}", import.id));
    let (mut form, options) = if posted.get("do") == "look" {
        let mut form = posted.keep(&FIELDS);
        let options = read(&posted, &mut form, &import, l);
        if !form.is_valid() {
            return page(&desk, &dialogue, &import, form, false).await;
        }
        (form, Some(options))
    } else {
        (filled(&import), None)
    };
    let mut deed = deed(&desk).await?;
    let (answer, to) = match (posted.get("do"), &options) {
        (_, Some(options)) => {
            let changed = imports::change(&mut deed, dialogue.id, place, options).await;
            (changed, format!("{back}?granskad=1#rader"))
        }
        ("import", None) => {
            let leaves_out = posted.get(LEAVE_OUT) == "1";
            let taken = imports::take_in(&mut deed, dialogue.id, place, (leaves_out, l)).await;
            (taken.map(|_| ()), back.clone())
        }
        ("undo", None) => (
            imports::undo(&mut deed, dialogue.id, place).await,
            back.clone(),
        ),
        _ => return Err(Error::NotFound),
    };
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(desk.see_other(&to)),
        Settled::Stale if posted.get("do") == "undo" => {
            let (dialogue, import) = found(&desk, &slug, &id).await?;
            // Pressed twice, it is done; the page says so.
            if import.undone_at.is_some() || import.imported_at.is_none() {
                return Ok(desk.see_other(&back));
            }
            Ok(over(&desk, &dialogue, &import, true))
        }
        // Pressed twice, it is done; the page says how it stands now.
        Settled::Stale if options.is_none() => Ok(desk.see_other(&back)),
        Settled::Stale => {
            let (dialogue, import) = found(&desk, &slug, &id).await?;
            if import.imported_at.is_some() {
                return Ok(desk.see_other(&back));
            }
            page(&desk, &dialogue, &import, form, true).await
        }
        _ => page(&desk, &dialogue, &import, form, false).await,
    }
}

async fn found(desk: &Desk, slug: &str, id: &str) -> Result<(Dialogue, Import)> {
    let dialogue = open_for(desk, slug, Action::RegisterContribution).await?;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let import = imports::get(&mut conn, dialogue.id, id).await?;
    Ok((dialogue, import))
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    import: &Import,
    form: Form,
    stale: bool,
) -> Result<Response> {
    let l = desk.locale;
    if import.imported_at.is_some() {
        return Ok(over(desk, dialogue, import, false));
    }
    let mut conn = desk.app.db.read().await?;
    let mut held = activities::of_dialogue(&mut conn, dialogue.id).await?;
    // Until it is said how it all came, nothing can be judged.
    let is_chosen = import.options.channel.is_some();
    let rows = if is_chosen {
        imports::judged(&mut conn, import, desk.now, l).await?
    } else {
        Vec::new()
    };
    let left_out = imports::left_out_of(&mut conn, import).await?;
    drop(conn);
    held.retain(|activity| activity.has_been_held(desk.now));
    let about = Screen::new(named(import, l), text::imports_one_lead(l))
        .with(&form)
        .stale(stale)
        .calling(labels(l));
    let action = desk.href(&href(dialogue, &format!("ideer/importera/{}", import.id)));
    // What is asked beside the button is no fault of the rows.
    let is_valid = form.errors().iter().all(|(name, _)| *name == LEAVE_OUT);
    let choices = fields(desk, action.clone(), import, &form, &held);
    let with_same = import.options.with_same;
    let counts = Counts::of(&rows, with_same);
    let report = (is_chosen && is_valid).then(|| report(desk, &rows, with_same));
    let same_before = import.same_before.map(|at| {
        let words = text::imports_same_file(l, at.date().near(l, desk.today));
        view! { <NoticeBanner kind=NoticeKind::Mind title=words/> }
    });
    let takes = is_chosen && is_valid && counts.good > 0 && dialogue.state.takes_registered();
    let version = import.version.to_string();
    Ok(screen(desk, dialogue, about, move || {
        let take_in = takes.then(|| {
            let (good, left) = (number(counts.good), number(counts.wrong + counts.same));
            let kept = (left > 0).then(|| view! { <p>{text::imports_confirm_kept(l)}</p> });
            let columns = (!left_out.is_empty()).then(|| {
                let field = form.field(LEAVE_OUT);
                let names = left_out
                    .iter()
                    .map(|name| view! { <li>{name.clone()}</li> })
                    .collect_view();
                let choices = vec![Choice::new("1", text::imports_leave_out_yes(l))];
                view! {
                    <p>{text::imports_leave_out_words(l)}</p>
                    <ul>{names}</ul>
                    <Checkboxes field=field checked=Vec::new() label=text::imports_leave_out(l) choices=choices/>
                }
            });
            view! {
                <ConfirmPanel heading=text::imports_confirm(l, good)>
                    <p>{text::imports_confirm_words(l, left)}</p>
                    {kept}
                    <PostForm action=action>
                        <HiddenField name="version" value=version/>
                        {columns}
                        <Submit text=text::imports_take_in(l) name="do" value="import"/>
                    </PostForm>
                </ConfirmPanel>
            }
        });
        view! {
            {same_before}
            {choices}
            {report}
            {take_in}
        }
        .into_any()
    }))
}

/// What became of a file that is taken in, and the way back; `is_late` for whoever would undo what somebody has reviewed meanwhile.
fn over(desk: &Desk, dialogue: &Dialogue, import: &Import, is_late: bool) -> Response {
    let l = desk.locale;
    let about = Screen::new(named(import, l), standing(import, desk)).conflict(is_late);
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let action = at(&format!("ideer/importera/{}", import.id));
    let again = at("ideer/importera");
    let slips = import.numbers.map(|(first, last)| {
        let href = at(&format!("ideer/kvitton?fran={first}&till={last}"));
        view! { <ButtonLink href=href text=text::register_slips(l)/> }
    });
    let version = import.version.to_string();
    let (may, undone, taken) = (
        import.may_be_undone(),
        import.undone_at.is_some(),
        import.taken,
    );
    let mend = (may && import.kept > 0).then(|| mend(desk, dialogue, import));
    let (first, last) = import.numbers.unwrap_or_default();
    let sent = import.receipts_sent;
    screen(desk, dialogue, about, move || {
        let undo = if may {
            view! {
                <ConfirmPanel heading=text::imports_undo(l, taken) danger=true>
                    <p>{text::imports_undo_words(l, taken, first, last)}</p>
                    <p>{text::imports_undo_people(l)}</p>
                    {(sent > 0).then(|| view! { <p>{text::imports_undo_sent(l, sent)}</p> })}
                    <PostForm action=action>
                        <HiddenField name="version" value=version/>
                        <Submit text=text::imports_undo_button(l) name="do" value="undo"/>
                    </PostForm>
                </ConfirmPanel>
            }
            .into_any()
        } else if undone {
            ().into_any()
        } else {
            view! { <p>{text::imports_reviewed(l)}</p> }.into_any()
        };
        view! {
            <Actions>
                {slips}
                <ButtonLink href=again text=text::imports_another(l) kind=ButtonKind::Plain/>
            </Actions>
            {mend}
            {undo}
        }
        .into_any()
    })
}

/// The rows that were not taken in, to be mended and uploaded again.
fn mend(desk: &Desk, dialogue: &Dialogue, import: &Import) -> AnyView {
    let l = desk.locale;
    let file = format!("ideer/importera/{}/rader.csv", import.id);
    let (file, kept) = (desk.href(&href(dialogue, &file)), import.kept);
    view! {
        <Section heading=text::imports_mend(l, kept) id="rader">
            <p>{text::imports_mend_words(l)}</p>
            <Actions><ButtonLink href=file text=text::imports_mend_file(l) kind=ButtonKind::Plain/></Actions>
        </Section>
    }
    .into_any()
}
