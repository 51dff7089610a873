//! `/kalender`: a month or a year of days.

use axum::response::Response;
use leptos::prelude::*;

use super::gather::entries;
use super::model::{Entry, Mark, Month};
use crate::contributions::lang_and_dir;
use crate::coordination::{self, contact};
use crate::core::{Date, Locale, Result, text};
use crate::design::form::More;
use crate::design::{
    Actions, ButtonKind, ButtonLink, Empty, Link, Page, PageTitle, Pagination, Section, StateBadge,
    StateKind, filled,
};
use crate::dialogues::own_lang;
use crate::site::{Document, Visit};

/// GET `/kalender?manad=2026-11`, or `?ar=2026-01` for the twelve months from one on.
pub async fn show(visit: Visit) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let year = Month::parse(&asked("ar"), visit.today);
    let month =
        Month::parse(&asked("manad"), visit.today).unwrap_or_else(|| Month::of(visit.today));
    let (first, months) = year.map_or((month, 1), |year| (year, 12));
    let range = (first.first(), first.plus(months).first());
    let mut conn = visit.app.db.read().await?;
    let entries = entries(&mut conn, range, visit.now).await?;
    let functions = coordination::all(&mut conn).await?;
    drop(conn);
    let l = visit.locale;
    let title = if months == 1 {
        text::calendar_of_month(l, first.name(l))
    } else {
        text::calendar_of_year(l, first.name(l), first.plus(months - 1).name(l))
    };
    let document = Document::new(title.clone())
        .described(text::calendar_lead(l))
        .example(entries.iter().any(|entry| entry.is_example));
    Ok(visit.page(document, || {
        let contact = contact(&visit, &functions);
        view(&visit, title, (first, months), entries, contact)
    }))
}

fn view(
    visit: &Visit,
    title: String,
    (first, months): (Month, i64),
    entries: Vec<Entry>,
    contact: AnyView,
) -> AnyView {
    let l = visit.locale;
    let name = if months == 1 { "manad" } else { "ar" };
    let at = |month: Month| visit.href(&format!("/kalender?{name}={month}"));
    let label = |from: Month| {
        if months == 1 {
            from.name(l)
        } else {
            text::calendar_year_from(l, from.name(l))
        }
    };
    let (before, after) = (first.plus(-months), first.plus(months));
    let previous = Some(Link::new(at(before), label(before)));
    let next = Some(Link::new(at(after), label(after)));
    let other = if months == 1 {
        Link::new(
            visit.href(&format!("/kalender?ar={first}")),
            text::calendar_show_year(l),
        )
    } else {
        Link::new(
            visit.href(&format!("/kalender?manad={first}")),
            text::calendar_show_month(l),
        )
    };
    let subscribe = visit.href("/kalender.ics");
    let sections = (0..months)
        .map(|n| first.plus(n))
        .filter_map(|month| {
            let of_it: Vec<Entry> = entries
                .iter()
                .filter(|entry| Month::of(entry.day) == month)
                .cloned()
                .collect();
            (!of_it.is_empty()).then(|| section(visit, month, of_it))
        })
        .collect_view();
    let nothing = entries.is_empty().then(|| {
        view! { <Empty title=text::calendar_none(l) text=text::calendar_none_words(l) level=2/> }
    });
    view! {
        <Page>
            <PageTitle title=title lead=text::calendar_lead(l)/>
            <Actions>
                <ButtonLink href=other.href text=other.text kind=ButtonKind::Plain/>
                <ButtonLink href=subscribe text=text::calendar_subscribe(l) kind=ButtonKind::Plain/>
            </Actions>
            {nothing}
            {sections}
            <Pagination label=text::calendar_more(l) previous=previous next=next/>
            {contact}
        </Page>
    }
    .into_any()
}

/// A month. The page opens at today: what has been is folded away above it.
fn section(visit: &Visit, month: Month, entries: Vec<Entry>) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let is_now = Month::of(today) == month;
    let (over, rest): (Vec<Entry>, Vec<Entry>) = entries
        .into_iter()
        .partition(|entry| is_now && entry.day < today);
    let over = (!over.is_empty()).then(|| {
        let count = i64::try_from(over.len()).unwrap_or(i64::MAX);
        let list = list(visit, over);
        view! { <More summary=text::calendar_earlier(l, count)>{list}</More> }
    });
    let rest = if rest.is_empty() {
        view! { <p>{text::calendar_rest_none(l)}</p> }.into_any()
    } else {
        list(visit, rest)
    };
    view! {
        <Section heading=month.heading(l)>
            {over}
            {rest}
        </Section>
    }
    .into_any()
}

fn list(visit: &Visit, entries: Vec<Entry>) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let rows = entries
        .into_iter()
        .map(|entry| {
            let href = visit.href(&entry.page());
            let (lang, dir) = lang_and_dir(&entry.lang, l);
            let name = entry.name(l);
            // What a step of the handling is called is written by staff, in Swedish.
            let is_written = entry.activity.is_none() && !entry.words.is_empty();
            let name = if is_written {
                view! { <span lang=own_lang(l)>{name}</span> }.into_any()
            } else {
                name.into_any()
            };
            let datetime = entry.day.to_string();
            let mark = mark(&entry, l, today);
            view! {
                <li>
                    <time class="small" datetime=datetime>{entry.day.full(l)}</time>
                    <p>{name}": "<a href=href lang=filled(lang) dir=filled(dir)>{entry.title}</a></p>
                    {mark}
                    {(entry.day == today).then(|| view! { <p class="small">{text::calendar_today(l)}</p> })}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="log">{rows}</ol> }.into_any()
}

/// The badge of what is done, overdue or will not be done.
fn mark(entry: &Entry, l: Locale, today: Date) -> Option<AnyView> {
    let words = entry.mark_words(l, today)?;
    let kind = match entry.mark? {
        Mark::Done(_) => StateKind::Answered,
        Mark::Late => StateKind::Stopped,
        Mark::Explained => StateKind::Done,
    };
    Some(view! { <p><StateBadge kind=kind text=words/></p> }.into_any())
}
