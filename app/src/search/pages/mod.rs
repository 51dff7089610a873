//! `/sok`: a question in the address, so that it can be shared and needs no script, and what is found for it.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::actions::{Question, find, name_chosen};
use super::model::{Count, Facet, Filter, Found, Hit, LONGEST, Named, Part, Rank, Shown};
use crate::contributions::limits::TITLE_MAX;
use crate::contributions::{lang_and_dir, numbered};
use crate::core::number::whole;
use crate::core::{Form, Locale, Result, text};
use crate::design::form::{Choice, ErrorSummary, More, Select, TextField};
use crate::design::{
    Empty, FilterBar, FoundItem, Link, MarkedText, Page, PageTitle, Pagination, Stack,
};
use crate::dialogues::{self, Card};
use crate::site::{Document, Visit};

/// The parts of the address, in the order of the form.
const FIELDS: [&str; 6] = ["q", "typ", "dialog", "tema", "namnd", "ar"];

/// What was asked for, as it stands in the address.
struct Asked {
    form: Form,
    exact: bool,
    after: Option<Rank>,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let asked = |name: &str| visit.asked(name).unwrap_or_default().trim().to_owned();
        // Longer than a title nothing is that can be chosen: cut, it is as unknown as it was.
        let typed = |name: &str| match name {
            "q" => asked(name),
            _ => asked(name).chars().take(TITLE_MAX + 1).collect(),
        };
        let mut form = FIELDS
            .iter()
            .fold(Form::new(), |form, name| form.with(name, typed(name)));
        if form.value("q").chars().count() > LONGEST {
            form.error("q", text::search_too_long(visit.locale));
        }
        Self {
            form,
            exact: asked("exakt") == "1",
            after: asked("efter").parse().ok(),
        }
    }

    fn words(&self) -> &str {
        self.form.value("q")
    }

    fn question(&self) -> Question {
        let some = |name: &str| {
            let value = self.form.value(name);
            (!value.is_empty()).then(|| value.to_owned())
        };
        Question {
            words: self.words().to_owned(),
            exact: self.exact,
            filter: Filter {
                kind: some("typ").and_then(|kind| kind.parse().ok()),
                dialogue: some("dialog"),
                theme: some("tema"),
                body: some("namnd"),
                year: some("ar").and_then(|year| year.parse().ok()),
            },
            after: self.after,
        }
    }

    /// The address of this question, with the fields of `names` and what else is said.
    fn address(&self, visit: &Visit, names: &[&str], more: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in names {
            let value = self.form.value(name);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if self.exact {
            query.append_pair("exakt", "1");
        }
        query.extend_pairs(more);
        format!("{}?{}", visit.href("/sok"), query.finish())
    }
}

/// GET `/sok`.
pub async fn show(visit: Visit) -> Result<Response> {
    let mut asked = Asked::of(&visit);
    let l = visit.locale;
    let is_asked = !asked.words().is_empty() && asked.form.is_valid();
    let mut conn = visit.app.db.read().await?;
    let found = if is_asked {
        let question = asked.question();
        let mut found = find(&mut conn, &question, l).await?;
        name_chosen(&mut conn, &mut found, &question.filter, l).await?;
        Some(found)
    } else {
        None
    };
    // Who finds nothing is shown where something can be said now.
    let open = match &found {
        Some(found) if found.hits.is_empty() => {
            let mut open = dialogues::front(&mut conn, visit.today).await?.open;
            let ids: Vec<_> = open.iter().map(|card| card.id).collect();
            crate::translations::of_lists(&mut conn, &ids, l)
                .await?
                .put_on_cards(&mut open);
            open
        }
        _ => Vec::new(),
    };
    drop(conn);
    if found.as_ref().is_some_and(|found| !found.has_words) {
        asked.form.error("q", text::search_no_words(l));
    }
    let found = found.filter(|found| found.has_words);
    let mut title = if asked.words().is_empty() {
        text::search_title(l).to_owned()
    } else {
        text::search_of(l, asked.words().chars().take(LONGEST).collect::<String>())
    };
    let mut status = StatusCode::OK;
    if !asked.form.is_valid() {
        title = text::form_error_title(l, title);
        status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    let is_example = found
        .as_ref()
        .is_some_and(|found| found.hits.iter().any(|hit| hit.is_example));
    let document = Document::new(title)
        .described(text::search_lead(l))
        .status(status)
        .example(is_example)
        .hidden();
    Ok(visit.page(document, || view(&visit, &asked, found, open)))
}

fn view(visit: &Visit, asked: &Asked, found: Option<Found>, open: Vec<Card>) -> AnyView {
    let l = visit.locale;
    let errors = asked.form.errors();
    let bar = bar(visit, asked, found.as_ref());
    let results = found.map(|found| results(visit, asked, found, open));
    view! {
        <Page>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            <PageTitle title=text::search_title(l) lead=text::search_lead(l)/>
            {bar}
            {results}
        </Page>
    }
    .into_any()
}

/// "Idéer (12)"; of a thousand no more are counted than are looked at, and where none of them was looked at nothing is said.
fn counted(name: &str, count: Count, l: Locale) -> String {
    if count.number == 0 && count.and_more {
        return name.to_owned();
    }
    let more = if count.and_more { "+" } else { "" };
    format!("{name} ({}{more})", whole(count.number, l))
}

fn bar(visit: &Visit, asked: &Asked, found: Option<&Found>) -> AnyView {
    let l = visit.locale;
    let [words, kind, dialogue, theme, body, year] = FIELDS.map(|name| asked.form.field(name));
    let is_narrow = asked.question().filter.is_active();
    let clear =
        is_narrow.then(|| Link::new(asked.address(visit, &["q"], &[]), text::search_clear(l)));
    let menus = found.map(|found| {
        let mut kinds = vec![Choice::new("", text::search_kind_all(l))];
        kinds.extend(
            found
                .kinds
                .iter()
                .map(|(kind, count)| Choice::new(kind.as_str(), counted(kind.plural(l), *count, l))),
        );
        let dialogues = menu(&asked.form, "dialog", (text::search_dialogue_all(l), is_narrow), &found.dialogues, l);
        let themes = menu(&asked.form, "tema", (text::public_list_theme_all(l), is_narrow), &found.themes, l);
        let bodies = menu(&asked.form, "namnd", (text::public_list_body_all(l), is_narrow), &found.bodies, l);
        let years = menu(&asked.form, "ar", (text::search_year_all(l), is_narrow), &found.years, l);
        // Of the results themselves it is said above them.
        let newest = (found.menus_and_more && !found.count.and_more)
            .then(|| view! { <p class="small">{text::search_newest_menus(l)}</p> });
        let menus = view! {
            <Select field=kind label=text::search_kind(l) choices=kinds/>
            {dialogues.map(|choices| view! { <Select field=dialogue label=text::search_dialogue(l) choices=choices/> })}
            {themes.map(|choices| view! { <Select field=theme label=text::public_list_theme(l) choices=choices/> })}
            {bodies.map(|choices| view! { <Select field=body label=text::public_list_body(l) choices=choices/> })}
            {years.map(|choices| view! { <Select field=year label=text::search_year(l) choices=choices/> })}
            {newest}
        }
        .into_any();
        view! { <More summary=text::search_narrow(l) open=is_narrow narrow=true>{menus}</More> }
    });
    view! {
        <FilterBar action=visit.href("/sok") label=text::search_label(l) submit=text::search_submit(l) clear=clear>
            <TextField field=words label=text::search_words(l) kind="search" max_length=Some(200)/>
            {menus}
        </FilterBar>
    }
    .into_any()
}

/// The choices of a menu; nothing where there is nothing to choose. What is chosen stands in it, also when there is none of it; where
/// something is chosen in any menu, a single choice stays, so that no menu goes because another was used.
fn menu(
    form: &Form,
    name: &str,
    (all, is_narrow): (&'static str, bool),
    facets: &[Facet],
    l: Locale,
) -> Option<Vec<Choice>> {
    let chosen = form.value(name);
    let least = if is_narrow { 1 } else { 2 };
    if facets.len() < least && chosen.is_empty() {
        return None;
    }
    let mut choices = vec![Choice::new("", all)];
    choices.extend(facets.iter().map(|facet| {
        let label = counted(&facet.name, facet.count, l);
        Choice::new(facet.value.clone(), label).lang(facet.lang)
    }));
    if !chosen.is_empty() && !facets.iter().any(|facet| facet.value == chosen) {
        choices.push(Choice::new(
            chosen.to_owned(),
            counted(chosen, Count::default(), l),
        ));
    }
    Some(choices)
}

fn results(visit: &Visit, asked: &Asked, found: Found, open: Vec<Card>) -> AnyView {
    let l = visit.locale;
    let notes = notes(visit, asked, &found);
    if found.hits.is_empty() {
        return view! {
            <section>
                {notes}
                {none(visit, asked, open)}
            </section>
        }
        .into_any();
    }
    let heading = if found.count.and_more {
        text::search_count_over(l, found.count.number)
    } else {
        text::search_count(l, found.count.number)
    };
    let next = found.next.map(|key| {
        let after = key.to_string();
        Link::new(
            asked.address(visit, &FIELDS, &[("efter", &after)]),
            text::public_list_next(l),
        )
    });
    let first = asked.after.map(|_| {
        Link::new(
            asked.address(visit, &FIELDS, &[]),
            text::public_list_first(l),
        )
    });
    let hits = found
        .hits
        .into_iter()
        .map(|each| hit(visit, each))
        .collect_view();
    view! {
        <section>
            <h2>{heading}</h2>
            {notes}
            <Stack>{hits}</Stack>
        </section>
        <Pagination label=text::search_more(l) previous=first next=next/>
    }
    .into_any()
}

/// Which words may have been meant, which were taken for those that were typed, which were left out, and that older texts were not looked at.
fn notes(visit: &Visit, asked: &Asked, found: &Found) -> AnyView {
    let l = visit.locale;
    let respelled = found.respelled.clone().map(|words| {
        let href = asked.address(visit, &FIELDS[1..], &[("q", &words)]);
        view! { <p><a href=href>{text::search_meant(l, words)}</a></p> }
    });
    let instead = found
        .instead
        .iter()
        .map(|word| {
            let words = text::search_instead(l, word.shown.clone(), word.typed.clone());
            view! { <p>{words}</p> }
        })
        .collect_view();
    let exact = (!found.instead.is_empty()).then(|| {
        let href = asked.address(visit, &FIELDS, &[("exakt", "1")]);
        view! { <p><a href=href>{text::search_exact(l, asked.words().to_owned())}</a></p> }
    });
    let left_out = (!found.left_out.is_empty()).then(|| {
        let words: Vec<String> = found
            .left_out
            .iter()
            .map(|word| l.isolated(word.as_str()))
            .collect();
        let words = text::search_left_out(l, words.join(l.comma()));
        view! { <p>{words}</p> }
    });
    let newest = found
        .count
        .and_more
        .then(|| view! { <p>{text::search_newest(l)}</p> });
    view! { {respelled} {instead} {exact} {left_out} {newest} }.into_any()
}

/// What to do when nothing is found.
fn none(visit: &Visit, asked: &Asked, open: Vec<Card>) -> AnyView {
    let l = visit.locale;
    let words = if asked.question().filter.is_active() {
        text::search_narrow_words(l)
    } else {
        text::search_none_words(l)
    };
    let other = visit.href("/andra-satt-att-paverka");
    let open = (!open.is_empty()).then(|| {
        let links = open
            .into_iter()
            .map(|card| {
                let href = visit.href(&format!("/dialoger/{}", card.slug));
                let lang = crate::dialogues::own_lang_of(card.is_spoken, l);
                view! { <li><a href=href lang=lang>{card.title}</a></li> }
            })
            .collect_view();
        view! {
            <h3>{text::search_open(l)}</h3>
            <ul>{links}</ul>
        }
    });
    view! {
        <Empty title=text::search_none(l) text=words level=2>
            {open}
            <p><a href=other>{text::nav_other_ways(l)}</a></p>
        </Empty>
    }
    .into_any()
}

fn shown(text: Shown, l: Locale) -> MarkedText {
    let (lang, dir) = lang_and_dir(&text.lang, l);
    MarkedText {
        parts: text
            .parts
            .into_iter()
            .map(|Part { words, is_hit }| (words, is_hit))
            .collect(),
        lang,
        dir,
    }
}

fn hit(visit: &Visit, hit: Hit) -> AnyView {
    let l = visit.locale;
    let plain = |words: String| MarkedText {
        parts: vec![(words, false)],
        ..MarkedText::default()
    };
    let title = hit.title.map(|title| shown(title, l));
    let day = hit.day.near(l, visit.today);
    let (kind, title) = match hit.named {
        Named::Own => (text::search_one_dialogue(l).to_owned(), title),
        Named::Idea(kind, number) => {
            let name = numbered(kind, number, l);
            (name.clone(), title.or_else(|| Some(plain(name))))
        }
        Named::Initiative(number) => {
            let name = text::initiatives_number(l, number);
            (name.clone(), title.or_else(|| Some(plain(name))))
        }
        Named::AnswerToIdea(number) => (
            text::search_one_answer(l).to_owned(),
            Some(plain(text::search_answer(l, number))),
        ),
        Named::AnswerToTheme => (text::search_one_answer(l).to_owned(), title),
        Named::Decision { body, paragraph } => {
            let line =
                text::public_decision_line(l, body.name(l).to_owned(), day.clone(), paragraph);
            (text::search_one_decision(l).to_owned(), Some(plain(line)))
        }
    };
    let title = title.unwrap_or_else(|| plain(kind.clone()));
    let about = hit
        .dialogue
        .as_ref()
        .map(|(name, _)| name.clone())
        .unwrap_or_default();
    let datetime = hit.day.to_string();
    // What has no other name than its number is called so already.
    let is_said = title.parts.iter().map(|(words, _)| words).eq([&kind]);
    let mut facts: Vec<AnyView> = (!is_said).then(|| kind.into_any()).into_iter().collect();
    facts.push(view! { <time datetime=datetime>{day}</time> }.into_any());
    if let Some((name, lang)) = hit.dialogue {
        let lang = (!lang.is_empty()).then_some(lang);
        facts.push(view! { <span lang=lang>{name}</span> }.into_any());
    }
    let excerpt = hit.excerpt.map(|excerpt| shown(excerpt, l));
    let href = visit.href(&hit.path);
    view! { <FoundItem href=href title=title about=about facts=facts excerpt=excerpt/> }.into_any()
}
