//! `/dialoger/{slug}/karta`: where the ideas of a dialogue are about. The list says the same as the map, page by page.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::one::in_words;
use super::picture::{Told, credit, drawing};
use crate::contributions::lang_and_dir;
use crate::contributions::{numbered, numbered_path};
use crate::core::words::beginning;
use crate::core::{Form, Locale, Result, text};
use crate::db::{Keyset, PageOf};
use crate::design::{
    Breadcrumbs, Choice, Dotted, Empty, FilterBar, Link, Page, PageTitle, Pagination, Quote,
    Section, Select,
};
use crate::dialogues::{Dialogue, public_dialogue};
use crate::places::{self, Frame, Listed, Named, Pin, Point, Spread, Zoom, gather, named};
use crate::site::{Document, Visit};

/// Ideas on a page, and so on a map.
const SIZE: usize = 50;
/// Longer texts are shown by their beginning.
const SHOWN: usize = 200;

/// A dialogue's map.
pub fn path(slug: &str) -> String {
    format!("/dialoger/{slug}/karta")
}

/// What part of the map is looked at, and what is in it.
struct Looked {
    /// The place with a name that it was chosen by.
    around: Option<&'static Named>,
    /// Whether somebody chose it; otherwise it is the part that holds all pins.
    is_chosen: bool,
    frame: Frame,
    spread: Spread,
    /// The number that the page follows.
    after: Option<i64>,
}

impl Looked {
    /// The same part of the map from another idea on.
    fn page(&self, list: &str, after: Option<i64>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        match self.around {
            Some(named) => {
                query.append_pair("vid", &named.key);
            }
            None if self.is_chosen => {
                query.append_pair("del", &self.frame.kept());
            }
            None => {}
        }
        if let Some(after) = after {
            query.append_pair("efter", &after.to_string());
        }
        match query.finish() {
            query if query.is_empty() => list.to_owned(),
            query => format!("{list}?{query}"),
        }
    }
}

/// The address of a part of the map.
fn part(list: &str, frame: &Frame) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("del", &frame.kept());
    format!("{list}?{}", query.finish())
}

/// Where an idea stands in the list.
fn anchor(number: i64) -> String {
    format!("ide-{number}")
}

/// GET `/dialoger/{slug}/karta`: the part that holds all ideas, the one around the place with a name `vid`, or the one that `del`
/// says; the ideas that follow the one numbered `efter`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let around = Named::by_key(&asked("vid"));
    let chosen = match (around, asked("del").as_str()) {
        (Some(named), _) => Some(Frame::around(named.point, Zoom::Near)),
        (None, "") => None,
        (None, kept) => Some(Frame::of_kept(kept)),
    };
    let after = asked("efter").parse().ok();
    let keyset = Keyset { after, size: SIZE };
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let spread = places::spread(&mut conn, dialogue.id, &chosen.unwrap_or_default()).await?;
    let looked = Looked {
        around,
        is_chosen: chosen.is_some(),
        frame: chosen.unwrap_or_else(|| spread.frame()),
        spread,
        after,
    };
    let part = (&looked.frame, spread.is_all());
    let page = places::on_map(&mut conn, dialogue.id, part, &keyset).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::places_title(l, dialogue.title.clone()))
        .described(text::places_about(l, dialogue.title.clone()))
        .example(dialogue.example_at.is_some());
    Ok(visit.page(document, || view(&visit, &dialogue, &looked, page)))
}

fn view(visit: &Visit, dialogue: &Dialogue, looked: &Looked, page: PageOf<Listed, i64>) -> AnyView {
    let l = visit.locale;
    let list = visit.href(&path(&dialogue.slug));
    let about = visit.href(&format!("/dialoger/{}", dialogue.slug));
    let ideas = visit.href(&format!("/dialoger/{}/ideer", dialogue.slug));
    let trail = vec![
        Link::new(visit.href("/dialoger"), text::nav_dialogues(l)),
        Link::new(about, dialogue.title.clone()),
        Link::new(ideas, text::contributions_list_here(l)),
    ];
    let next = page.next.map(|key| {
        let href = looked.page(&list, Some(key));
        Link::new(href, text::contributions_pages_next(l))
    });
    let first = looked
        .after
        .map(|_| Link::new(looked.page(&list, None), text::contributions_pages_first(l)));
    let map = map(visit, &dialogue.slug, looked, &page.rows);
    let facts = facts(looked, &page.rows, l);
    let filter = filter(looked.around, &list, l);
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
            {map}
            <Section heading=text::places_list(l)>
                <Dotted items=facts small=true/>
                {rows}
                <Pagination label=text::contributions_pages_label(l) previous=first next=next/>
            </Section>
        </Page>
    }
    .into_any()
}

/// The drawing, with the ways to look nearer, from further away, and at everything.
fn map(visit: &Visit, slug: &str, looked: &Looked, rows: &[Listed]) -> AnyView {
    let l = visit.locale;
    let list = visit.href(&path(slug));
    let on_it: Vec<(i64, Point)> = rows
        .iter()
        .filter_map(|listed| Some((listed.number, listed.place.point?)))
        .collect();
    let label = text::places_map_label(l, on_it.len());
    let pins = gather(&looked.frame, on_it);
    let links = pins
        .iter()
        .map(|pin| leads(visit, slug, &looked.frame, pin, rows))
        .collect();
    let drawing = drawing(visit, &looked.frame, &pins, Told::Links(label, links));
    let zoom = looked.frame.zoom;
    let look = |to: Zoom, words: &'static str| {
        (to != zoom).then(|| {
            let href = part(&list, &Frame::around(looked.frame.centre, to));
            view! { <a href=href>{words}</a> }
        })
    };
    let closer = look(zoom.closer(), text::places_closer(l));
    let further = look(zoom.further(), text::places_further(l));
    let all = looked.is_chosen.then(|| {
        let href = list.clone();
        view! { <a href=href>{text::places_everywhere(l)}</a> }
    });
    let credit = credit(visit);
    view! {
        <div class="map wide">
            {drawing}
            <div class="actions">{closer} {further} {all}</div>
            {credit}
        </div>
    }
    .into_any()
}

/// Where a pin leads, and what it is called: to its idea; and one of several to where they can be told apart, or to the first of
/// them in the list.
fn leads(visit: &Visit, slug: &str, frame: &Frame, pin: &Pin, rows: &[Listed]) -> (String, String) {
    let l = visit.locale;
    match pin.numbers.as_slice() {
        [one] => {
            let href = visit.href(&numbered_path(slug, *one));
            let listed = rows.iter().find(|listed| listed.number == *one);
            let name = listed.map(|listed| numbered(listed.kind, listed.number, l));
            (href, name.unwrap_or_else(|| one.to_string()))
        }
        several => {
            let href = pin.nearer(frame).map_or_else(
                || format!("#{}", anchor(several.first().copied().unwrap_or_default())),
                |nearer| part(&visit.href(&path(slug)), &nearer),
            );
            let numbers: Vec<String> = several.iter().map(i64::to_string).collect();
            (
                href,
                text::places_gathered(l, several.len(), numbers.join(", ")),
            )
        }
    }
}

/// How many are in the list, how many of them on the map, and where the others are.
fn facts(looked: &Looked, rows: &[Listed], l: Locale) -> Vec<AnyView> {
    let on_it = rows
        .iter()
        .filter(|listed| listed.place.point.is_some())
        .count();
    let in_words = rows.len() - on_it;
    let beyond = looked.spread.beyond();
    let mut facts = Vec::new();
    if !rows.is_empty() {
        facts.push(text::places_in_list(l, rows.len()).into_any());
        facts.push(text::places_on_map(l, on_it).into_any());
    }
    if in_words > 0 {
        facts.push(text::places_in_words(l, in_words).into_any());
    }
    if beyond > 0 {
        facts.push(text::places_beyond(l, beyond).into_any());
    }
    facts
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
    let id = anchor(listed.number);
    view! {
        <div id=id>
            <Quote text=words lang=lang dir=dir title=title meta=facts links=links>{place}</Quote>
        </div>
    }
    .into_any()
}
