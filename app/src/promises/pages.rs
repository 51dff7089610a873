//! `/loften`: everything that has been promised, and how it is kept, for everybody.

use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;

use super::actions::of_year;
use super::model::{Figures, Kind, Promised, Standing, Year};
use super::summary::summary;
use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Locale, Result, text};
use crate::design::{
    Choice, DataTable, Empty, FilterBar, Link, PageTitle, Section, Select, Share, Shares, WidePage,
};
use crate::dialogues::own_lang;
use crate::site::{Document, Routes, Visit};

/// The route.
pub fn routes(routes: Routes) -> Routes {
    routes.public("/loften", get(show))
}

/// How many years back one can choose.
const YEARS: i16 = 5;

/// GET `/loften`.
async fn show(visit: Visit) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let now = Year::of(visit.today);
    let year = Year::parse(&asked("ar"), visit.today).unwrap_or(now);
    let body = Some(asked("namnd")).filter(|slug| !slug.is_empty());
    let mut conn = visit.app.db.read().await?;
    let promises = of_year(&mut conn, year, body.as_deref(), visit.today).await?;
    let bodies = bodies::begun(&mut conn, visit.today).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::promises_title(l))
        .described(text::promises_lead(l))
        .example(promises.iter().any(|promise| promise.is_example));
    Ok(visit.page(document, || {
        let filter = filter_bar(&visit, year, &body.unwrap_or_default(), bodies);
        view(&visit, year, filter, promises)
    }))
}

fn view(visit: &Visit, year: Year, filter: AnyView, promises: Vec<Promised>) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let figures = Figures::of(&promises, today);
    let shares = Standing::ALL
        .iter()
        .map(|standing| {
            Share::new(
                standing.as_str(),
                standing.name(l),
                figures.count(*standing),
            )
        })
        .collect();
    let summary = summary(&figures, year, l);
    let moved = (figures.moved > 0).then(|| text::promises_moved_count(l, count(figures.moved)));
    let moved = moved.map(|words| format!(" {words}"));
    let commitments = visit.href("/ataganden");
    let all = promises.is_empty();
    let lists = Standing::ALL
        .iter()
        .map(|standing| {
            let rows: Vec<Promised> = promises
                .iter()
                .filter(|promise| promise.standing(today) == *standing)
                .cloned()
                .collect();
            (!rows.is_empty()).then(|| table(visit, *standing, rows))
        })
        .collect_view();
    let body = if all {
        view! { <Empty title=text::promises_none(l) text=text::promises_none_words(l) level=2/> }
            .into_any()
    } else {
        view! {
            <Section heading=text::promises_figures(l, year.to_string())>
                <p>{summary}{moved}</p>
                <Shares shares=shares label=text::promises_picture(l)/>
                <p class="small">{text::promises_how(l)}</p>
            </Section>
            {lists}
        }
        .into_any()
    };
    view! {
        <WidePage>
            <PageTitle title=text::promises_title(l) lead=text::promises_lead(l)/>
            <p><a href=commitments>{text::commitments_link(l)}</a></p>
            {own_lang(l).map(|_| view! { <p class="small">{text::public_swedish_names(l)}</p> })}
            {filter}
            {body}
        </WidePage>
    }
    .into_any()
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn filter_bar(visit: &Visit, year: Year, body: &str, bodies: Vec<RegisteredBody>) -> AnyView {
    let l = visit.locale;
    let now = Year::of(visit.today);
    let form = Form::new().with("ar", year.to_string()).with("namnd", body);
    let mut years: Vec<Year> = (-YEARS..=1).rev().map(|years| now.plus(years)).collect();
    if !years.contains(&year) {
        years.push(year);
        years.sort_unstable_by(|a, b| b.cmp(a));
    }
    let years = years
        .into_iter()
        .map(|year| Choice::new(year.to_string(), year.to_string()))
        .collect();
    let mut owners = vec![Choice::new("", text::public_list_body_all(l))];
    owners.extend(
        bodies::names_apart(&bodies, l)
            .into_iter()
            .map(|(each, name)| Choice::new(each.body.slug.clone(), name)),
    );
    let path = visit.href("/loften");
    let clear = (!body.is_empty() || year != now)
        .then(|| Link::new(path.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar action=path label=text::promises_filter(l) submit=text::public_list_submit(l) clear=clear>
            <Select field=form.field("ar") label=text::promises_year(l) choices=years/>
            <Select field=form.field("namnd") label=text::public_list_body(l) choices=owners/>
        </FilterBar>
    }
    .into_any()
}

fn table(visit: &Visit, standing: Standing, rows: Vec<Promised>) -> AnyView {
    let l = visit.locale;
    let headers = [
        text::promises_what(l),
        text::promises_where(l),
        text::promises_due(l),
        text::promises_state(l),
    ]
    .map(str::to_owned)
    .to_vec();
    let heading = standing.name(l);
    let rows = rows.into_iter().map(|row| cells(visit, row)).collect();
    view! {
        <Section heading=heading id=standing.as_str()>
            <DataTable caption=heading headers=headers rows=rows heard=true/>
        </Section>
    }
    .into_any()
}

fn cells(visit: &Visit, row: Promised) -> Vec<AnyView> {
    let (l, today) = (visit.locale, visit.today);
    let href = visit.href(&row.page());
    let owner = row
        .owner
        .as_ref()
        .map_or(text::initiatives_no_body(l), |body| body.name(l))
        .to_owned();
    let state = state(&row, visit, l);
    let datetime = row.due.to_string();
    // What staff have written is in Swedish; an initiative is in the language that its sender wrote.
    let is_answer = row.kind == Kind::Answer;
    let lang = own_lang(l);
    let title_lang = lang.filter(|_| !is_answer);
    let moved = row.moved_from.map(|first| {
        let words = text::promises_moved(l, first.near(l, today));
        let why = row.moved_because;
        view! { <p class="small">{words} " " <span lang=lang>{why}</span></p> }
    });
    let what = match row.kind {
        Kind::Commitment => match row.commitment {
            Some(id) => {
                let page = visit.href(&format!("/ataganden/{id}"));
                view! { <a href=page lang=lang>{row.words}</a> }.into_any()
            }
            None => view! { <span lang=lang>{row.words}</span> }.into_any(),
        },
        kind => kind.name(l).into_any(),
    };
    vec![
        what,
        view! {
            <a href=href lang=title_lang>{row.title}</a>
            <p class="small">{owner}</p>
        }
        .into_any(),
        view! {
            <time datetime=datetime>{row.due.near(l, today)}</time>
            {moved}
        }
        .into_any(),
        state.into_any(),
    ]
}

fn state(row: &Promised, visit: &Visit, l: Locale) -> String {
    let today = visit.today;
    match (row.standing(today), row.kept_on) {
        (Standing::Kept | Standing::KeptLate, Some(day)) => {
            // A decision is dated by its minutes; an answer is kept when everybody can read it.
            let words = match row.kind {
                Kind::Decision => text::promises_decided_on(l, day.near(l, today)),
                Kind::Answer => text::promises_answered_on(l, day.near(l, today)),
                _ => text::promises_kept_on(l, day.near(l, today)),
            };
            if row.standing(today) == Standing::KeptLate {
                text::promises_kept_after(l, row.due.days_until(day), words)
            } else {
                words
            }
        }
        (Standing::Overdue, _) => text::admin_days_late(l, row.due.days_until(today)),
        (standing, _) => standing.name(l).to_owned(),
    }
}
