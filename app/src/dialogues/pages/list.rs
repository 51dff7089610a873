//! The list of all public dialogues, with filters in the address so that it can be shared (P2, P23).

use std::collections::BTreeSet;

use axum::response::Response;
use leptos::prelude::*;

use super::card::{card, in_language};
use super::parts::{address, phase_of};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Id, Locale, Result, text};
use crate::db::{Conn, Keyset, PageOf};
use crate::design::{
    Cards, Choice, Empty, FilterBar, Link, PageTitle, Pagination, Select, TextField, WidePage,
    chosen,
};
use crate::dialogues::{self, Card, CardKey, Filter, Phase, listing};
use crate::site::{Document, Visit};
use crate::translations::{self, Subject};

/// Cards on a page.
const SIZE: usize = 24;

/// What was asked for, as it stands in the address.
struct Asked {
    phase: String,
    body: String,
    theme: String,
    words: String,
    after: String,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let asked = |name: &str| {
            let value = visit.asked(name).unwrap_or_default();
            value.trim().chars().take(200).collect()
        };
        Self {
            phase: asked("visa"),
            body: asked("namnd"),
            theme: asked("tema"),
            words: asked("ord"),
            after: asked("efter"),
        }
    }

    fn filter(&self) -> Filter {
        let some = |value: &str| (!value.is_empty()).then(|| value.to_owned());
        Filter {
            phase: phase_of(&self.phase),
            body: some(&self.body),
            theme: some(&self.theme),
            words: self.words.clone(),
        }
    }

    fn after(&self) -> Option<CardKey> {
        let (place, id) = self.after.split_once('_')?;
        Some(CardKey {
            place: place.parse().ok()?,
            id: id.parse().ok()?,
        })
    }

    /// The address of the page that follows `key`, or of the first.
    fn page(&self, visit: &Visit, key: Option<CardKey>) -> String {
        let after = key.map_or_else(String::new, |key| format!("{}_{}", key.place, key.id));
        let pairs = [
            ("visa", self.phase.as_str()),
            ("namnd", &self.body),
            ("tema", &self.theme),
            ("ord", &self.words),
            ("efter", &after),
        ];
        address(&visit.href("/dialoger"), &pairs)
    }

    /// Whether anything but the phase narrows the list.
    fn is_narrow(&self) -> bool {
        !(self.body.is_empty() && self.theme.is_empty() && self.words.is_empty())
    }
}

/// What the page is made of.
struct Data {
    page: PageOf<Card, CardKey>,
    bodies: Vec<RegisteredBody>,
    themes: Vec<Choice>,
    /// What opens next, when the list has nothing in it.
    next: Option<Card>,
}

/// GET `/dialoger`.
pub async fn show(visit: Visit) -> Result<Response> {
    let asked = Asked::of(&visit);
    let keyset = Keyset {
        after: asked.after(),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let mut page = dialogues::cards(&mut conn, &asked.filter(), &keyset, visit.today).await?;
    in_language(&mut conn, [page.rows.as_mut_slice()], visit.locale).await?;
    let next = if page.rows.is_empty() {
        dialogues::front(&mut conn, visit.today)
            .await?
            .coming
            .into_iter()
            .next()
    } else {
        None
    };
    let data = Data {
        page,
        bodies: bodies::begun(&mut conn, visit.today).await?,
        themes: themes_in(&mut conn, visit.locale).await?,
        next,
    };
    drop(conn);
    let l = visit.locale;
    let example = data.page.rows.iter().any(|card| card.example_at.is_some());
    let document = Document::new(text::public_list_title(l))
        .described(text::public_list_lead(l))
        .example(example);
    Ok(visit.page(document, || view(&visit, asked, data)))
}

/// The themes to choose among, as they are called in the language `l`; the address has their Swedish names.
async fn themes_in(conn: &mut Conn, l: Locale) -> Result<Vec<Choice>> {
    let all = listing::themes(conn).await?;
    let homes: BTreeSet<Id> = all.iter().map(|theme| theme.dialogue_id).collect();
    let homes: Vec<Id> = homes.into_iter().collect();
    let spoken = translations::of_themes(conn, &homes, l).await?;
    let mut choices: Vec<Choice> = all
        .into_iter()
        .map(|theme| {
            let said = spoken.said(Subject::Theme, theme.id, "title", &theme.title);
            Choice::new(theme.title, said.words).lang(said.lang)
        })
        .collect();
    if l != Locale::Sv {
        choices.sort_by(|a, b| a.label.cmp(&b.label));
    }
    Ok(choices)
}

fn view(visit: &Visit, asked: Asked, data: Data) -> AnyView {
    let l = visit.locale;
    let filter = filter_bar(visit, &asked, &data.bodies, data.themes);
    let next = data
        .page
        .next
        .map(|key| Link::new(asked.page(visit, Some(key)), text::public_list_next(l)));
    let first = asked
        .after()
        .map(|_| Link::new(asked.page(visit, None), text::public_list_first(l)));
    let cards: Vec<_> = data
        .page
        .rows
        .into_iter()
        .map(|each| card(visit, each, false))
        .collect();
    let list = if cards.is_empty() {
        empty(visit, &asked, data.next).into_any()
    } else {
        view! {
            <section>
                <h2 class="sr">{text::public_list_results(l)}</h2>
                <Cards>{cards}</Cards>
            </section>
        }
        .into_any()
    };
    view! {
        <WidePage>
            <PageTitle title=text::public_list_title(l) lead=text::public_list_lead(l)/>
            {filter}
            {list}
            <Pagination label=text::public_list_more(l) previous=first next=next/>
        </WidePage>
    }
    .into_any()
}

fn filter_bar(
    visit: &Visit,
    asked: &Asked,
    bodies: &[RegisteredBody],
    themes: Vec<Choice>,
) -> impl IntoView + use<> {
    let l = visit.locale;
    let form = Form::new()
        .with("ord", asked.words.clone())
        .with("visa", asked.phase.clone())
        .with("namnd", asked.body.clone())
        .with("tema", asked.theme.clone());
    let all = |words: &'static str| vec![Choice::new("", words)];
    let mut phases = all(text::public_list_phase_all(l));
    phases.extend(
        Phase::ALL
            .iter()
            .map(|phase| Choice::new(phase.as_str(), phase.name(l))),
    );
    let mut owners = all(text::public_list_body_all(l));
    owners.extend(
        bodies::names_apart(bodies, l)
            .into_iter()
            .map(|(each, name)| Choice::new(each.body.slug.clone(), name)),
    );
    let has_themes = !themes.is_empty();
    let mut topics = all(text::public_list_theme_all(l));
    topics.extend(themes);
    let menus: [(&str, &[Choice]); 3] = [("visa", &phases), ("namnd", &owners), ("tema", &topics)];
    let folded = match chosen(&form, "ord", &menus, l) {
        Some(chosen) => text::public_list_filter_chosen(l, chosen),
        None => text::public_list_filter(l).to_owned(),
    };
    let themes = has_themes.then(|| {
        view! { <Select field=form.field("tema") label=text::public_list_theme(l) choices=topics/> }
    });
    let all = visit.href("/dialoger");
    let clear = (asked.is_narrow() || !asked.phase.is_empty())
        .then(|| Link::new(all.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar
            action=all
            label=text::public_list_filter(l)
            submit=text::public_list_submit(l)
            clear=clear
            folded=folded
            narrow=true
        >
            <TextField field=form.field("ord") label=text::public_list_words(l) kind="search"/>
            <Select field=form.field("visa") label=text::public_list_phase(l) choices=phases/>
            <Select field=form.field("namnd") label=text::public_list_body(l) choices=owners/>
            {themes}
        </FilterBar>
    }
}

/// Says why nothing is here, and when something will be.
fn empty(visit: &Visit, asked: &Asked, next: Option<Card>) -> impl IntoView + use<> {
    let l = visit.locale;
    let opening = next.and_then(|card| {
        let day = card.opens_on?.near(l, visit.today);
        Some(text::public_open_none_next(l, day, card.title))
    });
    let (title, words) = if asked.is_narrow() {
        (
            text::public_list_none_found(l),
            text::public_list_none_found_words(l).to_owned(),
        )
    } else {
        of_phase(phase_of(&asked.phase), opening, l)
    };
    let other = visit.href("/andra-satt-att-paverka");
    view! {
        <Empty title=title text=words level=2>
            <p><a href=other>{text::public_list_other_ways(l)}</a></p>
        </Empty>
    }
}

fn of_phase(phase: Option<Phase>, opening: Option<String>, l: Locale) -> (&'static str, String) {
    match phase {
        Some(Phase::Ongoing) => (
            text::public_list_none_ongoing(l),
            opening.unwrap_or_else(|| text::public_open_none_words(l).to_owned()),
        ),
        Some(Phase::Upcoming) => (
            text::public_list_none_upcoming(l),
            text::public_list_none_upcoming_words(l).to_owned(),
        ),
        Some(Phase::CarriedOut) => (
            text::public_list_none_carried_out(l),
            text::public_list_none_carried_out_words(l).to_owned(),
        ),
        None => (
            text::public_list_none_at_all(l),
            text::public_list_none_at_all_words(l).to_owned(),
        ),
    }
}
