//! The list of a dialogue's ideas, with search and filter in the address so that it can be shared
//! (P2, P23).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{About, idea_path, lang_and_dir, list_path, numbered, trail, write_path};
use crate::contributions::islands::{ListFilter, ListFilterWords};
use crate::contributions::{self, Count, Filter, Kind, Listed, Sort, Tally, ThemeChoice};
use crate::core::words::beginning;
use crate::core::{Form, Locale, Result, text};
use crate::db::{Keyset, PageOf};
use crate::design::{
    Breadcrumbs, ButtonLink, Choice, Empty, FilterBar, Link, Page, PageTitle, Pagination, Quote,
    Select, TextField, chosen,
};
use crate::dialogues::{Dialogue, State, public_dialogue};
use crate::photos;
use crate::places;
use crate::rerouting::belongs;
use crate::site::{Document, Visit};
use crate::support;

/// Ideas on a page.
const SIZE: usize = 20;
/// Longer texts are shown by their beginning.
const SHOWN: usize = 400;

/// What was asked for, as it stands in the address.
struct Asked {
    form: Form,
    after: Option<i64>,
}

/// The parts of the address, in the order of the form.
const FIELDS: [&str; 5] = ["ord", "typ", "tema", "svar", "ordning"];

impl Asked {
    fn of(visit: &Visit) -> Self {
        let asked = |name: &str| -> String {
            let value = visit.asked(name).unwrap_or_default();
            value.trim().chars().take(200).collect()
        };
        Self {
            form: FIELDS
                .iter()
                .fold(Form::new(), |form, name| form.with(name, asked(name))),
            after: asked("efter").parse().ok(),
        }
    }

    fn filter(&self) -> Filter {
        Filter {
            query: self.form.value("ord").to_owned(),
            kind: self.form.value("typ").parse().ok(),
            theme: self.form.value("tema").parse().ok(),
            answered: match self.form.value("svar") {
                "ja" => Some(true),
                "nej" => Some(false),
                _ => None,
            },
        }
    }

    fn sort(&self) -> Sort {
        self.form.value("ordning").parse().unwrap_or_default()
    }

    /// The address of the page that follows the idea numbered `after`, or of the first page.
    fn page(&self, list: &str, after: Option<i64>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in FIELDS
            .iter()
            .filter(|name| !self.form.value(name).is_empty())
        {
            query.append_pair(name, self.form.value(name));
        }
        if let Some(after) = after {
            query.append_pair("efter", &after.to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            list.to_owned()
        } else {
            format!("{list}?{query}")
        }
    }
}

/// What the page is made of.
struct Data {
    dialogue: Dialogue,
    page: PageOf<Listed, i64>,
    count: Count,
    themes: Vec<ThemeChoice>,
    /// How all that came in is accounted for; nothing where the count does not reach or something is searched for.
    tally: Option<Tally>,
    /// Whether any of them has a place that everybody may read.
    on_map: bool,
}

/// GET `/dialoger/{slug}/ideer`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let asked = Asked::of(&visit);
    let (filter, sort) = (asked.filter(), asked.sort());
    let keyset = Keyset {
        after: asked.after,
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let page = contributions::published(&mut conn, dialogue.id, &filter, sort, &keyset).await?;
    let count = contributions::count(&mut conn, dialogue.id, &filter).await?;
    let themes = contributions::themes(&mut conn, dialogue.id).await?;
    let is_less = !count.and_more && count.number < dialogue.contributions_made;
    let tally = if is_less && !filter.is_active() {
        Some(contributions::tally(&mut conn, dialogue.id).await?)
    } else {
        None
    };
    let on_map = places::any(&mut conn, dialogue.id).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::contributions_list_title(l, dialogue.title.clone()))
        .described(text::contributions_list_about(l, dialogue.title.clone()))
        .example(dialogue.example_at.is_some())
        .with_island();
    let data = Data {
        dialogue,
        page,
        count,
        themes,
        tally,
        on_map,
    };
    Ok(visit.page(document, || view(&visit, &asked, data)))
}

fn view(visit: &Visit, asked: &Asked, data: Data) -> AnyView {
    let l = visit.locale;
    let dialogue = &data.dialogue;
    let write = dialogue.state.takes_contributions().then(|| {
        let href = visit.href(&write_path(&dialogue.slug));
        view! { <p><ButtonLink href=href text=text::contributions_write(l)/></p> }
    });
    let map = data.on_map.then(|| {
        let href = visit.href(&places::map_path(&dialogue.slug));
        view! { <p><a href=href>{text::places_link(l)}</a></p> }
    });
    let title = text::contributions_list_title(l, dialogue.title.clone());
    let breadcrumbs = trail(dialogue, l);
    let filter = filter_bar(visit, asked, dialogue, &data.themes);
    let words = ListFilterWords {
        searching: text::contributions_island_searching(l).to_owned(),
        failed: text::contributions_island_failed(l).to_owned(),
    };
    let results = results(visit, asked, data);
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=breadcrumbs here=text::contributions_list_here(l)/>
            <PageTitle title=title lead=text::contributions_list_lead(l)>{write} {map}</PageTitle>
            {filter}
            <ListFilter words=words/>
            <section id="lista">{results}</section>
        </Page>
    }
    .into_any()
}

fn filter_bar(
    visit: &Visit,
    asked: &Asked,
    dialogue: &Dialogue,
    themes: &[ThemeChoice],
) -> AnyView {
    let l = visit.locale;
    let field = |name| asked.form.field(name);
    let any = |words: &'static str| vec![Choice::new("", words)];
    let mut kinds = any(text::contributions_filter_any(l));
    kinds.extend(
        Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind.name(l))),
    );
    let mut topics = any(text::contributions_filter_any_theme(l));
    topics.extend(
        themes
            .iter()
            .map(|theme| Choice::new(theme.id.to_string(), theme.title.clone())),
    );
    let mut answers = any(text::contributions_filter_any(l));
    answers.push(Choice::new("ja", text::contributions_filter_answered(l)));
    answers.push(Choice::new("nej", text::contributions_filter_unanswered(l)));
    let orders = vec![
        Choice::new("", text::contributions_filter_newest(l)),
        Choice::new(Sort::Oldest.as_str(), text::contributions_filter_oldest(l)),
        Choice::new(Sort::Support.as_str(), text::support_filter(l)),
    ];
    let menus: [(&str, &[Choice]); 4] = [
        ("typ", &kinds),
        ("tema", &topics),
        ("svar", &answers),
        ("ordning", &orders),
    ];
    let folded = match chosen(&asked.form, "ord", &menus, l) {
        Some(chosen) => text::contributions_filter_fold_chosen(l, chosen),
        None => text::contributions_filter_fold(l).to_owned(),
    };
    let themes = (!themes.is_empty()).then(|| {
        view! { <Select field=field("tema") label=text::contributions_filter_theme(l) choices=topics/> }
    });
    let action = visit.href(&list_path(&dialogue.slug));
    let [words, kind, answer, order] = ["ord", "typ", "svar", "ordning"].map(field);
    view! {
        <FilterBar
            action=action
            label=text::contributions_filter_label(l)
            submit=text::contributions_filter_submit(l)
            folded=folded
        >
            <TextField field=words label=text::contributions_filter_words(l) kind="search"/>
            <Select field=kind label=text::contributions_filter_kind(l) choices=kinds/>
            {themes}
            <Select field=answer label=text::contributions_filter_answer(l) choices=answers/>
            <Select field=order label=text::contributions_filter_sort(l) choices=orders/>
        </FilterBar>
    }
    .into_any()
}

/// How many, the ideas themselves, and the way on: what the island swaps.
fn results(visit: &Visit, asked: &Asked, data: Data) -> AnyView {
    let l = visit.locale;
    let list = visit.href(&list_path(&data.dialogue.slug));
    let active = asked.filter().is_active();
    let count = if data.count.and_more {
        text::contributions_count_over(l, data.count.number)
    } else {
        text::contributions_count(l, data.count.number)
    };
    let rest = data
        .tally
        .map(|tally| why_fewer(&tally, data.count.number, l));
    // Where support makes the order, it is said what it is not (P8).
    let no_vote = (asked.sort() == Sort::Support)
        .then(|| view! { <p class="small">{text::support_no_vote(l)}</p> });
    let clear = active.then(|| {
        let all = list.clone();
        view! { <p><a href=all>{text::contributions_filter_clear(l)}</a></p> }
    });
    let next = data.page.next.map(|key| {
        Link::new(
            asked.page(&list, Some(key)),
            text::contributions_pages_next(l),
        )
    });
    let first = asked
        .after
        .map(|_| Link::new(asked.page(&list, None), text::contributions_pages_first(l)));
    let slug = &data.dialogue.slug;
    let ideas: Vec<AnyView> = data
        .page
        .rows
        .into_iter()
        .map(|listed| idea(visit, slug, listed))
        .collect();
    let content = if ideas.is_empty() {
        empty(&data.dialogue, active, l)
    } else {
        ideas.into_any()
    };
    view! {
        <h2>{count}</h2>
        {rest}
        {no_vote}
        {clear}
        {content}
        <Pagination label=text::contributions_pages_label(l) previous=first next=next/>
    }
    .into_any()
}

/// Why fewer stand in the list than have come in.
fn why_fewer(tally: &Tally, listed: i64, l: Locale) -> AnyView {
    let hidden = tally.waiting + tally.refused;
    let together = tally.made - hidden - listed;
    let hidden = (hidden > 0).then(|| text::contributions_count_rest(l, hidden));
    let together = (together > 0).then(|| text::contributions_count_together(l, together));
    [hidden, together]
        .into_iter()
        .flatten()
        .map(|words| view! { <p class="small">{words}</p> })
        .collect_view()
        .into_any()
}

fn idea(visit: &Visit, slug: &str, listed: Listed) -> AnyView {
    let l = visit.locale;
    let mut facts = About::from(&listed).facts(l);
    let (lang, dir) = lang_and_dir(&listed.lang, l);
    let href = visit.href(&idea_path(slug, listed.number));
    if let Some(place) = listed.place {
        facts.push(belongs(place, &listed.authority, "", l));
    }
    if listed.same > 0 {
        facts.push(text::contributions_same_count(l, listed.same + 1));
    }
    facts.extend(photos::count(listed.photos, l));
    facts.extend(support::in_list(listed.supports, l));
    if listed.answered == 1 {
        facts.push(text::contributions_answered_note(l).to_owned());
    }
    let is_cut = listed.text.chars().count() > SHOWN || listed.length > 600;
    let words = if is_cut {
        beginning(&listed.text, SHOWN)
    } else {
        listed.text
    };
    let read = if is_cut {
        text::contributions_read_whole(l)
    } else {
        text::contributions_read_thread(l)
    };
    let which = numbered(listed.kind, listed.number, l);
    let links = vec![Link::new(href.clone(), read).about(which)];
    let title = (!listed.title.is_empty()).then(|| Link::new(href, listed.title));
    view! { <Quote text=words lang=lang dir=dir title=title meta=facts links=links/> }.into_any()
}

fn empty(dialogue: &Dialogue, active: bool, l: Locale) -> AnyView {
    let (title, words) = if active {
        (
            text::contributions_none_found(l),
            text::contributions_none_found_words(l),
        )
    } else if dialogue.state == State::Announced {
        (
            text::contributions_none_yet(l),
            text::contributions_none_coming_words(l),
        )
    } else {
        (
            text::contributions_none_yet(l),
            text::contributions_none_yet_words(l),
        )
    };
    view! { <Empty title=title text=words/> }.into_any()
}
