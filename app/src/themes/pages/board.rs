//! `/admin/dialoger/{slug}/teman`: the themes in their order, and the ideas that have none yet.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::gathering::{
    SAME_AS, gather, gather_part, idea_choices, ids, just_gathered, ticked, told, told_at,
};
use super::sent_on;
use crate::core::{Error, Form, Id, Result, text};
use crate::db::{Keyset, PageOf};
use crate::deed::Deed;
use crate::design::form::{Checkboxes, Choice, PostForm, Select, Submit, TextField};
use crate::design::{ButtonKind, DataTable, Empty, Link, Pagination, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, once_field, open, screen, settle};
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes::{self, LooseContribution, SortFilter, Theme};

/// How many ideas lie on the table at once.
const AT_ONCE: usize = 40;

/// Whether themes can be made by the reader.
fn may_sort(desk: &Desk, dialogue: &Dialogue) -> bool {
    desk.may(Action::GroupIntoThemes, dialogue.owner.id) && dialogue.state.takes_themes()
}

/// GET `/admin/dialoger/{slug}/teman`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    page(&desk, &dialogue, Form::new(), Vec::new()).await
}

/// POST `/admin/dialoger/{slug}/teman`: sorts the ticked ideas, makes a theme, or moves one.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    if !desk.may(Action::GroupIntoThemes, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    let ticked = ticked(&posted);
    let mut form = posted.keep(&["contribution", "theme", "title", SAME_AS]);
    let mut deed = deed(&desk).await?;
    let answer = if posted.has("move") {
        shift(&mut deed, &dialogue, posted.get("move"), posted.get("id"))
            .await
            .map(|()| None)
            .map_err(EntryError::from)
    } else if posted.get("do") == "gather" {
        gather(&mut deed, &dialogue, &posted).await.map(Some)
    } else {
        once(&mut deed, &desk.path, &posted, async |deed| {
            sort(deed, &dialogue, &posted, &ticked).await
        })
        .await
        .map(|_| None)
    };
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(Some(number)) => Ok(desk.see_other(&told_at(&dialogue, "teman", number))),
        Settled::Done(None) => Ok(back_to(&desk, &dialogue, "teman")),
        Settled::Stale => Err(Error::Stale),
        _ => page(&desk, &dialogue, form, ticked).await,
    }
}

/// Puts the ticked ideas into the chosen theme, or into a new one where its name is given. A name
/// without ideas makes an empty theme. Returns the theme.
async fn sort(
    deed: &mut Deed,
    dialogue: &Dialogue,
    posted: &Posted,
    ticked: &[String],
) -> Result<Id, EntryError> {
    let ids = ids(ticked)?;
    let title = posted.get("title").trim();
    let theme = if title.is_empty() {
        posted.get("theme").parse().ok()
    } else {
        Some(themes::create(deed, dialogue.id, title, "").await?)
    };
    let Some(theme) = theme else {
        let none = themes::list(deed.conn(), dialogue.id).await?.is_empty();
        let problem = if none {
            Problem::NoThemeYet
        } else {
            Problem::NotAChoice
        };
        return Err(EntryError::at("theme", problem));
    };
    if ids.is_empty() {
        return if title.is_empty() {
            Err(EntryError::at("contribution", Problem::NothingTicked))
        } else {
            Ok(theme)
        };
    }
    themes::put_into(deed, dialogue.id, &ids, Some(theme)).await?;
    Ok(theme)
}

/// Moves a theme one place up or down.
async fn shift(deed: &mut Deed, dialogue: &Dialogue, way: &str, id: &str) -> Result<()> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let list = themes::list(deed.conn(), dialogue.id).await?;
    let mut order: Vec<Id> = list.into_iter().map(|theme| theme.id).collect();
    let at = order
        .iter()
        .position(|theme| *theme == id)
        .ok_or(Error::NotFound)?;
    let to = match way {
        "up" => at.saturating_sub(1),
        "down" => (at + 1).min(order.len() - 1),
        _ => return Err(Error::NotFound),
    };
    order.swap(at, to);
    themes::reorder(deed, dialogue.id, &order).await
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    form: Form,
    ticked: Vec<String>,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let list = themes::list(&mut conn, dialogue.id).await?;
    let keyset = Keyset {
        after: desk.asked("efter").and_then(|number| number.parse().ok()),
        size: AT_ONCE,
    };
    let loose = themes::to_sort(&mut conn, dialogue.id, SortFilter::Unsorted, &keyset).await?;
    let may = may_sort(desk, dialogue);
    let lead = if may {
        text::themes_lead(l)
    } else if dialogue.opened_at.is_none() {
        text::themes_lead_early(l)
    } else if dialogue.state.takes_themes() {
        text::themes_lead_reading(l)
    } else if dialogue.state.is_over() {
        text::themes_lead_over(l)
    } else {
        text::themes_lead_fixed(l)
    };
    let about = Screen::new(text::themes_title(l), lead)
        .with(&form)
        .calling(vec![
            ("contribution", text::themes_ideas(l)),
            ("theme", text::themes_into(l)),
            ("title", text::themes_or_new(l)),
            (SAME_AS, text::themes_same_as(l)),
        ]);
    let sent_on = sent_on::List::of(desk, &mut conn, dialogue).await?;
    let gathered = just_gathered(desk, &mut conn, dialogue).await?;
    drop(conn);
    let gathered = gathered.map(|group| told(desk, dialogue, &group));
    let warning = sent_on.warning(dialogue, l);
    let sent_on = sent_on.view(desk, dialogue);
    let table = table(desk, dialogue, &list, may);
    // Where it has become too late meanwhile the form stands once more, with what was typed.
    let sorting =
        (may || !form.is_valid()).then(|| sorting(desk, dialogue, &list, loose, form, ticked));
    Ok(screen(desk, dialogue, about, move || {
        view! { {gathered}{warning}{table}{sorting}{sent_on} }.into_any()
    }))
}

fn table(desk: &Desk, dialogue: &Dialogue, list: &[Theme], may: bool) -> AnyView {
    let l = desk.locale;
    if list.is_empty() {
        return view! { <Empty title=text::themes_none(l) text=text::themes_none_words(l) level=2/> }
            .into_any();
    }
    let action = desk.href(&href(dialogue, "teman"));
    let bottom = list.len() - 1;
    let rows = list
        .iter()
        .enumerate()
        .map(|(at, theme)| {
            let link = desk.href(&href(dialogue, &format!("teman/{}", theme.id)));
            let answered = if theme.answered_at.is_some() {
                text::themes_answered(l)
            } else {
                text::themes_unanswered(l)
            };
            let mover = |way: &'static str, words: &'static str| {
                let of = format!("{words}: {}", theme.title);
                view! {
                    <form method="post" action=action.clone()>
                        <input type="hidden" name="id" value=theme.id.to_string()/>
                        <button class="button plain" name="move" value=way aria-label=of>{words}</button>
                    </form>
                }
                .into_any()
            };
            let movers = may.then(|| {
                let up = (at > 0).then(|| mover("up", text::themes_up(l)));
                let down = (at < bottom).then(|| mover("down", text::themes_down(l)));
                view! { <div class="actions">{up}{down}</div> }
            });
            vec![
                view! { <a href=link>{theme.title.clone()}</a> }.into_any(),
                theme.contributions.to_string().into_any(),
                answered.into_any(),
                view! { {movers} }.into_any(),
            ]
        })
        .collect();
    let headers = [
        text::themes_column_theme(l),
        text::themes_column_ideas(l),
        text::themes_column_answer(l),
        text::themes_column_order(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    view! { <DataTable caption=text::themes_caption(l) headers=headers rows=rows/> }.into_any()
}

fn sorting(
    desk: &Desk,
    dialogue: &Dialogue,
    list: &[Theme],
    loose: PageOf<LooseContribution, i64>,
    form: Form,
    ticked: Vec<String>,
) -> AnyView {
    let l = desk.locale;
    let action = desk.href(&href(dialogue, "teman"));
    let mut themes = vec![Choice::new("", text::admin_choose(l))];
    themes.extend(
        list.iter()
            .map(|theme| Choice::new(theme.id.to_string(), theme.title.clone())),
    );
    let next = loose.next.map(|number| {
        let path = format!("{}?efter={number}", href(dialogue, "teman"));
        Link::new(desk.href(&path), text::themes_more(l))
    });
    let ideas = idea_choices(desk, dialogue, loose.rows);
    let once = once_field(desk);
    let gathering = (!ideas.is_empty()).then(|| gather_part(&form, l));
    let box_or_nothing = if ideas.is_empty() {
        let error = form.field("contribution").error;
        let error = error.map(|error| view! { <p class="error">{error}</p> });
        view! { <div id="contribution" class="flow"><p>{text::themes_all_sorted(l)}</p>{error}</div> }
            .into_any()
    } else {
        view! { <Checkboxes field=form.field("contribution") checked=ticked label=text::themes_ideas(l) choices=ideas/> }
            .into_any()
    };
    view! {
        <Section heading=text::themes_sort(l) id="all_themed">
            <PostForm action=action>
                {box_or_nothing}
                <Select field=form.field("theme") label=text::themes_into(l) choices=themes/>
                <TextField field=form.field("title") label=text::themes_or_new(l) hint=text::themes_or_new_hint(l)/>
                {once}
                <Submit text=text::themes_put(l) kind=ButtonKind::Main name="do" value="sort"/>
                {gathering}
            </PostForm>
            <Pagination label=text::themes_more(l) previous=None next=next/>
        </Section>
    }
    .into_any()
}
