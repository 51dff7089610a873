//! `/dialoger/{slug}/karta`: where the ideas of a dialogue are about. The list says the same as the map, page by page.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::one::in_words;
use super::picture::{credit, drawing};
use crate::contributions::lang_and_dir;
use crate::contributions::{numbered, numbered_path};
use crate::core::words::beginning;
use crate::core::{Form, Locale, Result, text};
use crate::db::{Keyset, PageOf};
use crate::design::{
    Breadcrumbs, Choice, Empty, FilterBar, Link, Page, PageTitle, Pagination, Quote, Section,
    Select,
};
use crate::dialogues::{Dialogue, public_dialogue};
use crate::places::{self, Frame, Listed, Named, Zoom, gather, named};
use crate::site::{Document, Visit};

/// Ideas on a page, and so on a map.
const SIZE: usize = 50;
/// Longer texts are shown by their beginning.
const SHOWN: usize = 200;

/// A dialogue's map.
pub fn path(slug: &str) -> String {
    format!("/dialoger/{slug}/karta")
}

/// GET `/dialoger/{slug}/karta`: of the whole municipality, or around the place with a name `vid`; the ideas that follow the one
/// numbered `efter`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let around = Named::by_key(&asked("vid"));
    let frame = around.map_or_else(Frame::default, |named| {
        Frame::around(named.point, Zoom::Near)
    });
    let keyset = Keyset {
        after: asked("efter").parse().ok(),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let looked = (&frame, around.is_none());
    let page = places::on_map(&mut conn, dialogue.id, looked, &keyset).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::places_title(l, dialogue.title.clone()))
        .described(text::places_about(l, dialogue.title.clone()))
        .example(dialogue.example_at.is_some());
    Ok(visit.page(document, || {
        view(&visit, &dialogue, (around, frame), keyset.after, page)
    }))
}

fn view(
    visit: &Visit,
    dialogue: &Dialogue,
    (around, frame): (Option<&Named>, Frame),
    after: Option<i64>,
    page: PageOf<Listed, i64>,
) -> AnyView {
    let l = visit.locale;
    let list = visit.href(&path(&dialogue.slug));
    let about = visit.href(&format!("/dialoger/{}", dialogue.slug));
    let ideas = visit.href(&format!("/dialoger/{}/ideer", dialogue.slug));
    let trail = vec![
        Link::new(visit.href("/dialoger"), text::nav_dialogues(l)),
        Link::new(about, dialogue.title.clone()),
        Link::new(ideas, text::contributions_list_here(l)),
    ];
    let at = |after: Option<i64>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(named) = around {
            query.append_pair("vid", &named.key);
        }
        if let Some(after) = after {
            query.append_pair("efter", &after.to_string());
        }
        match query.finish() {
            query if query.is_empty() => list.clone(),
            query => format!("{list}?{query}"),
        }
    };
    let next = page
        .next
        .map(|key| Link::new(at(Some(key)), text::contributions_pages_next(l)));
    let first = after.map(|_| Link::new(at(None), text::contributions_pages_first(l)));
    let on_it = page
        .rows
        .iter()
        .filter_map(|listed| Some((listed.number, listed.place.point?)));
    let pins = gather(&frame, on_it);
    let label = text::places_map_label(l, page.rows.len());
    let drawing = drawing(visit, &frame, &pins, Some(label));
    let credit = credit(visit);
    let filter = filter(around, &list, l);
    let is_empty = page.rows.is_empty();
    let rows = page
        .rows
        .into_iter()
        .map(|listed| row(visit, &dialogue.slug, listed))
        .collect_view();
    let rows = if is_empty {
        view! { <Empty level=3 title=text::places_none(l) text=text::places_none_words(l)/> }
            .into_any()
    } else {
        rows.into_any()
    };
    let title = text::places_title(l, dialogue.title.clone());
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail here=text::places_here(l)/>
            <PageTitle title=title lead=text::places_lead(l)/>
            {filter}
            <div class="map wide">{drawing}</div>
            {credit}
            <Section heading=text::places_list(l)>
                {rows}
                <Pagination label=text::contributions_pages_label(l) previous=first next=next/>
            </Section>
        </Page>
    }
    .into_any()
}

/// Around which place.
fn filter(around: Option<&Named>, list: &str, l: Locale) -> AnyView {
    let form = Form::new().with("vid", around.map_or("", |named| &named.key));
    let mut choices = vec![Choice::new("", text::places_everywhere(l))];
    choices.extend(named().iter().map(|named| {
        let words = text::places_around(l, named.name.clone());
        Choice::new(named.key.clone(), words)
    }));
    let action = list.to_owned();
    view! {
        <FilterBar action=action label=text::places_filter(l) submit=text::contributions_filter_submit(l)>
            <Select field=form.field("vid") label=text::places_filter_where(l) choices=choices/>
        </FilterBar>
    }
    .into_any()
}

/// An idea, with where it is about.
fn row(visit: &Visit, slug: &str, listed: Listed) -> AnyView {
    let l = visit.locale;
    let href = visit.href(&numbered_path(slug, listed.number));
    let which = numbered(listed.kind, listed.number, l);
    let mut facts = vec![which.clone()];
    if listed.place.point.is_none() {
        facts.push(text::places_words_only(l).to_owned());
    }
    let (lang, dir) = lang_and_dir(&listed.lang, l);
    let place = in_words(&listed.place, &listed.lang, l);
    let links = vec![Link::new(href.clone(), text::contributions_read_thread(l)).about(which)];
    let title = (!listed.title.is_empty()).then(|| Link::new(href, listed.title));
    let words = beginning(&listed.text, SHOWN);
    view! { <Quote text=words lang=lang dir=dir title=title meta=facts links=links>{place}</Quote> }
        .into_any()
}
