//! `/siffror`: the figures in a picture, a table and words, for everybody.

use axum::response::Response;
use leptos::prelude::*;

use super::actions::{has_examples, of_years};
use super::meaning::{kind_name, standing_meaning, standing_name};
use super::model::{Figure, Group, KINDS, OF_COMMITMENTS, STANDINGS, YearFigures};
use crate::core::{Locale, Result, percent, text};
use crate::decisions::Outcome;
use crate::design::{
    Actions, ButtonKind, ButtonLink, DataTable, PageTitle, Section, Share, WidePage, YearBar,
    YearBars,
};
use crate::promises::{Kind, Standing, Year};
use crate::site::{Document, Visit};

/// GET `/siffror`.
pub async fn show(visit: Visit) -> Result<Response> {
    let l = visit.locale;
    let mut conn = visit.app.db.read().await?;
    let years = of_years(&mut conn, visit.today).await?;
    let is_example = has_examples(&mut conn).await?;
    drop(conn);
    let document = Document::new(text::figures_title(l))
        .described(text::figures_lead(l))
        .example(is_example);
    Ok(visit.page(document, || view(&visit, &years)))
}

fn view(visit: &Visit, years: &[YearFigures]) -> AnyView {
    let l = visit.locale;
    let now = Year::of(visit.today);
    let groups = Group::ALL
        .iter()
        .map(|group| section(*group, years, now, l))
        .collect_view();
    let [file, promises, trust] =
        ["/siffror.csv", "/loften", "/fortroende"].map(|path| visit.href(path));
    view! {
        <WidePage>
            <PageTitle title=text::figures_title(l) lead=text::figures_lead(l)/>
            {groups}
            <Section heading=text::figures_file(l) id="fil">
                <p>{text::figures_file_words(l)}</p>
                <Actions>
                    <ButtonLink href=file text=text::figures_file_get(l) kind=ButtonKind::Plain/>
                </Actions>
                <p>{text::figures_each(l)} " " <a href=promises>{text::promises_title(l)}</a></p>
                <p>{text::figures_trust(l)} " " <a href=trust>{text::trust_title(l)}</a></p>
            </Section>
        </WidePage>
    }
    .into_any()
}

fn section(group: Group, years: &[YearFigures], now: Year, l: Locale) -> AnyView {
    let bars: Vec<YearBar> = years
        .iter()
        .map(|of_year| YearBar {
            name: of_year.year.to_string(),
            shares: shares(group, of_year, l),
        })
        .collect();
    let columns = columns(group, l);
    let mut headers = vec![text::figures_year(l).to_owned()];
    headers.extend(columns.iter().map(|column| column.name.clone()));
    let rows = years
        .iter()
        .map(|of_year| {
            let mut cells = vec![year_name(of_year.year, now, l).into_any()];
            cells.extend(
                columns
                    .iter()
                    .map(|column| column.cell.words(of_year, l).into_any()),
            );
            cells
        })
        .collect();
    let words = columns
        .into_iter()
        .chain(explanations(group, l))
        .map(|column| view! { <div><dt>{column.name}</dt><dd>{column.means}</dd></div> })
        .collect_view();
    let caption = text::figures_table(l, group.name(l));
    let picture = text::figures_picture(l, picture_of(group, l));
    view! {
        <Section heading=group.name(l) id=group.as_str()>
            <p>{group.meaning(l)}</p>
            <p class="small">{picture}</p>
            <YearBars years=bars/>
            <DataTable caption=caption headers=headers rows=rows heard=true/>
            <dl class="meanings">{words}</dl>
        </Section>
    }
    .into_any()
}

/// "2026 hittills" of the year that is not over.
fn year_name(year: Year, now: Year, l: Locale) -> String {
    if year == now {
        text::figures_so_far(l, year.to_string())
    } else {
        year.to_string()
    }
}

/// A column of a table, with what it tells.
struct Column {
    name: String,
    means: &'static str,
    cell: Cell,
}

/// What stands in a column.
#[derive(Clone, Copy)]
enum Cell {
    Count(Figure),
    /// How many of those that were due were in time.
    InTime(Kind),
}

impl Cell {
    fn words(self, of_year: &YearFigures, l: Locale) -> String {
        match self {
            Self::Count(figure) => of_year.count(figure).to_string(),
            Self::InTime(kind) => {
                let (due, kept) = of_year.in_time(kind);
                let (due, kept) = (count(due), count(kept));
                match percent(kept, due) {
                    Some(share) => text::figures_share(l, due, kept, share),
                    None => text::figures_none_due(l).to_owned(),
                }
            }
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn columns(group: Group, l: Locale) -> Vec<Column> {
    match group {
        Group::Participation => group
            .figures()
            .into_iter()
            .map(|figure| Column {
                name: figure.name(l),
                means: figure.meaning(l),
                cell: Cell::Count(figure),
            })
            .collect(),
        Group::Outcomes => Outcome::ALL
            .iter()
            .map(|outcome| Column {
                name: outcome.name(l).to_owned(),
                means: Figure::Outcome(*outcome).meaning(l),
                cell: Cell::Count(Figure::Outcome(*outcome)),
            })
            .collect(),
        Group::InTime => KINDS
            .iter()
            .map(|kind| Column {
                name: kind_name(*kind, l).to_owned(),
                means: Figure::Promise(*kind, Standing::Kept).meaning(l),
                cell: Cell::InTime(*kind),
            })
            .collect(),
        Group::Commitments => OF_COMMITMENTS
            .iter()
            .map(|standing| standing_column(*standing, Kind::Commitment, l))
            .collect(),
    }
}

fn standing_column(standing: Standing, kind: Kind, l: Locale) -> Column {
    Column {
        name: standing_name(standing, l).to_owned(),
        means: standing_meaning(standing, l),
        cell: Cell::Count(Figure::Promise(kind, standing)),
    }
}

/// What is told in words beside the columns: the parts of the picture, where they are no columns.
fn explanations(group: Group, l: Locale) -> Vec<Column> {
    match group {
        Group::InTime => STANDINGS
            .iter()
            .map(|standing| standing_column(*standing, Kind::Answer, l))
            .collect(),
        _ => Vec::new(),
    }
}

/// What the picture shows.
fn picture_of(group: Group, l: Locale) -> &'static str {
    match group {
        Group::Participation => text::figures_picture_participation(l),
        Group::InTime => text::figures_picture_in_time(l),
        Group::Outcomes => text::figures_picture_outcomes(l),
        Group::Commitments => text::figures_picture_commitments(l),
    }
}

/// The parts of a year's bar.
fn shares(group: Group, of_year: &YearFigures, l: Locale) -> Vec<Share> {
    let standing = |standing: Standing, kinds: &[Kind]| {
        let of = |kind: &Kind| of_year.count(Figure::Promise(*kind, standing));
        let all = kinds.iter().map(of).sum();
        Share::new(standing.as_str(), standing_name(standing, l), all)
    };
    match group {
        Group::Participation => vec![Share::new(
            "contributions",
            Figure::Contributions.name(l),
            of_year.count(Figure::Contributions),
        )],
        Group::InTime => STANDINGS.map(|each| standing(each, &KINDS)).to_vec(),
        Group::Outcomes => Outcome::ALL
            .iter()
            .map(|outcome| {
                let all = of_year.count(Figure::Outcome(*outcome));
                Share::new(outcome.as_str(), outcome.name(l), all)
            })
            .collect(),
        Group::Commitments => OF_COMMITMENTS
            .map(|each| standing(each, &[Kind::Commitment]))
            .to_vec(),
    }
}
