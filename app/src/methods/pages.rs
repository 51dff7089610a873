//! `/former` for everybody and `/admin/metoder` for the staff: one year, body by body.

use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

use super::model::{OfBody, overview};
use super::store;
use crate::bodies::{self, BodyKind};
use crate::core::{Date, Locale, Period, Result, text};
use crate::design::{Breadcrumbs, DataTable, Empty, Letter, Link, Page, PageTitle, Pagination};
use crate::site::{Desk, Document, Routes, Visit};
use crate::staff::Action;

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    routes.public("/former", get(show)).staff(
        "/admin/metoder",
        Action::ViewDesk,
        get(show_to_staff),
    )
}

/// The first year that there is anything to count in: nobody turns the pages back past that.
async fn first_year(visit: &Visit) -> Result<i16> {
    let first = store::first_day(&mut *visit.app.db.read().await?, visit.now).await?;
    let this_year = visit.today.year();
    Ok(first.map_or(this_year, |day| day.year().min(this_year)))
}

/// The year that is asked for with `ar`, else this one.
fn year(visit: &Visit, first_year: i16) -> i16 {
    let this_year = visit.today.year();
    visit
        .asked("ar")
        .and_then(|typed| typed.parse().ok())
        .filter(|year: &i16| (first_year..=this_year).contains(year))
        .unwrap_or(this_year)
}

/// Every committee that was there in `year`, and every other body whose dialogues anybody took part in.
async fn of_year(visit: &Visit, year: i16) -> Result<Vec<OfBody>> {
    let day = |year: i16| -> Date {
        let first = format!("{year:04}-01-01");
        first.parse().unwrap_or(visit.today)
    };
    let (first, next) = (day(year), day(year + 1));
    let moments = (first.start(), next.start());
    let mut conn = visit.app.db.read().await?;
    let held = store::held(&mut conn, moments, visit.now).await?;
    let came = store::came(&mut conn, moments).await?;
    let all = bodies::all(&mut conn).await?;
    drop(conn);
    let whole_year = Period::new(first, Some(next.plus_days(-1))).ok();
    let shown = all
        .into_iter()
        .filter(|registered| {
            let is_there = whole_year.is_some_and(|year| registered.period.overlaps(year));
            let id = registered.body.id;
            registered.kind == BodyKind::Committee && is_there
                || held.iter().chain(&came).any(|(body, ..)| *body == id)
        })
        .map(|registered| registered.body)
        .collect();
    Ok(overview(shown, &held, &came))
}

/// GET `/former?ar=2026`.
async fn show(visit: Visit) -> Result<Response> {
    let (l, first) = (visit.locale, first_year(&visit).await?);
    let year = year(&visit, first);
    let all = of_year(&visit, year).await?;
    let title = text::methods_title(l, year_words(year));
    let document = Document::new(title.clone()).described(text::methods_lead(l));
    Ok(visit.page(document, || {
        let (table, pages) = (table(l, all), pages(&visit, "/former", (first, year)));
        view! {
            <Page>
                <PageTitle title=title lead=text::methods_lead(l)/>
                {table}
                {pages}
            </Page>
        }
        .into_any()
    }))
}

/// GET `/admin/metoder?ar=2026`: the same, and what to do where one form stands alone.
async fn show_to_staff(desk: Desk) -> Result<Response> {
    let (l, first) = (desk.locale, first_year(&desk).await?);
    let year = year(&desk, first);
    let all = of_year(&desk, year).await?;
    let alone = all.iter().filter(|of_body| of_body.is_one_sided()).count();
    let alone = i64::try_from(alone).unwrap_or(i64::MAX);
    let title = text::methods_title(l, year_words(year));
    Ok(desk.page(Document::new(title.clone()), || {
        let (table, pages) = (table(l, all), pages(&desk, "/admin/metoder", (first, year)));
        let list = desk.href("/admin/dialoger");
        let trail = vec![Link::new(list, text::desk_nav_dialogues(l))];
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=text::methods_lead_staff(l)/>
                <p>{text::methods_alone_count(l, alone)}</p>
                {table}
                {pages}
            </Letter>
        }
        .into_any()
    }))
}

/// A year is written without a space in it.
fn year_words(year: i16) -> String {
    year.to_string()
}

fn table(l: Locale, all: Vec<OfBody>) -> AnyView {
    if all.is_empty() {
        return view! { <Empty title=text::methods_none(l) text=text::methods_none_words(l) level=2/> }
            .into_any();
    }
    let rows: Vec<Vec<AnyView>> = all
        .into_iter()
        .map(|of_body| {
            let standing = match of_body.uses.len() {
                0 => text::methods_nothing(l),
                1 => text::methods_alone(l),
                _ => text::methods_several(l),
            };
            let name = of_body.body.name(l).to_owned();
            let uses = (!of_body.uses.is_empty()).then(|| {
                let uses = of_body
                    .uses
                    .iter()
                    .map(|used| view! { <li>{used.words(l)}</li> })
                    .collect_view();
                view! { <ul>{uses}</ul> }
            });
            let standing = if of_body.is_one_sided() {
                view! { <strong>{standing}</strong> }.into_any()
            } else {
                standing.into_any()
            };
            vec![name.into_any(), uses.into_any(), standing]
        })
        .collect();
    let headers = [
        text::methods_column_body(l),
        text::methods_column_forms(l),
        text::methods_column_standing(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    view! { <DataTable caption=text::methods_caption(l) headers=headers rows=rows/> }.into_any()
}

/// The years before and after.
fn pages(visit: &Visit, path: &str, (first_year, year): (i16, i16)) -> AnyView {
    let l = visit.locale;
    let at = |year: i16| Link::new(visit.href(&format!("{path}?ar={year}")), year_words(year));
    let next = (year < visit.today.year()).then(|| at(year + 1));
    let previous = (year > first_year).then(|| at(year - 1));
    view! { <Pagination label=text::methods_years(l) previous=previous next=next/> }.into_any()
}
