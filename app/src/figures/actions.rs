//! Counting.

use super::model::{Figure, YearFigures, told};
use super::store::{self, YEARS};
use crate::core::{Date, Error, Result, Timestamp};
use crate::db::Conn;
use crate::promises::{self, Standing, Year};

/// The figures of this year and those before, the earliest first; years before the first with something are left out.
pub async fn of_years(conn: &mut Conn, today: Date) -> Result<Vec<YearFigures>> {
    let now = Year::of(today);
    let years: Vec<Year> = (0..YEARS).rev().filter_map(|n| before(now, n)).collect();
    let (Some(first), Some(last)) = (years.first().copied(), years.last().copied()) else {
        return Ok(Vec::new());
    };
    let mut all: Vec<YearFigures> = years.iter().copied().map(YearFigures::new).collect();
    for (figure, counts) in store::counts(conn, bounds(&years)?).await? {
        for (year, count) in all.iter_mut().zip(counts) {
            year.add(figure, number(count)?);
        }
    }
    let days = (first.days().0, last.days().1);
    for (year, outcome, count) in store::outcomes(conn, (&days.0, &days.1)).await? {
        if let Some(of_it) = all.iter_mut().find(|of| of.year.to_string() == year) {
            of_it.add(Figure::Outcome(outcome), number(count)?);
        }
    }
    for ((year, kind), figures) in promises::by_year(conn, (first, last), today).await? {
        if let Some(of_it) = all.iter_mut().find(|of| of.year == year) {
            for standing in Standing::ALL {
                of_it.add(Figure::Promise(kind, *standing), figures.count(*standing));
            }
        }
    }
    Ok(told(all))
}

/// Whether something of what is counted is made-up example content.
pub async fn has_examples(conn: &mut Conn) -> Result<bool> {
    store::has_examples(conn).await
}

/// How many the database counted.
fn number(count: i64) -> Result<usize> {
    usize::try_from(count).map_err(|error| Error::Internal(error.to_string()))
}

fn before(year: Year, years: usize) -> Option<Year> {
    Some(year.plus(-i16::try_from(years).ok()?))
}

/// The first moment of each year, and of the year after them, on the municipality's clock.
fn bounds(years: &[Year]) -> Result<[Timestamp; YEARS + 1]> {
    let next = years.last().map(|year| year.plus(1));
    let moments: Option<Vec<Timestamp>> = years
        .iter()
        .copied()
        .chain(next)
        .map(|year| Some(year.days().0.parse::<Date>().ok()?.start()))
        .collect();
    moments
        .and_then(|moments| moments.try_into().ok())
        .ok_or_else(|| Error::Internal("the years have no days".to_owned()))
}
