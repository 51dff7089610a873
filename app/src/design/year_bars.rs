//! Numbers over the years, in a picture: a bar for each year, as long as there were many, with a part for each kind.

use leptos::prelude::*;

use super::shares::Share;

/// One year of a [`YearBars`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearBar {
    /// The year, in words.
    pub name: String,
    /// Its parts; every year has the same ones, in the same order.
    pub shares: Vec<Share>,
}

/// The picture shows what the table beside it tells in numbers, so it is hidden from screen readers.
#[component]
pub fn YearBars(
    /// The years, in the order in which they are to be seen.
    years: Vec<YearBar>,
) -> impl IntoView {
    const WIDTH: usize = 1000;
    let total = |year: &YearBar| -> usize { year.shares.iter().map(|share| share.count).sum() };
    let most = years.iter().map(total).max().unwrap_or(0).max(1);
    let legend = years.first().map(|year| {
        year.shares
            .iter()
            .map(|share| {
                let (kind, name) = (share.kind, share.name.clone());
                view! {
                    <li>
                        <svg class="swatch" viewBox="0 0 10 10" focusable="false"><rect class=kind width="10" height="10"></rect></svg>
                        <span>{name}</span>
                    </li>
                }
            })
            .collect_view()
    });
    let rows = years
        .iter()
        .map(|year| {
            let mut before = 0;
            let parts = year
                .shares
                .iter()
                .filter(|share| share.count > 0)
                .map(|share| {
                    let (x, end) = (before * WIDTH / most, (before + share.count) * WIDTH / most);
                    before += share.count;
                    view! { <rect class=share.kind x=x width=end - x height="100"></rect> }
                })
                .collect_view();
            let (name, all) = (year.name.clone(), total(year));
            view! {
                <div class="year">
                    <span>{name}</span>
                    <svg class="bar" viewBox="0 0 1000 100" preserveAspectRatio="none" focusable="false">{parts}</svg>
                    <strong>{all}</strong>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="shares years" aria-hidden="true">
            {rows}
            <ul>{legend}</ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    fn bar(name: &str, kept: usize, late: usize) -> YearBar {
        YearBar {
            name: name.to_owned(),
            shares: vec![
                Share::new("kept", "Hållna", kept),
                Share::new("overdue", "Sena", late),
            ],
        }
    }

    #[test]
    fn the_year_with_most_fills_its_bar_and_the_others_are_measured_by_it() {
        let got = html(|| {
            view! { <YearBars years=vec![bar("2025", 1, 0), bar("2026", 3, 1)]/> }.into_any()
        });
        assert!(got.contains("x=\"0\" width=\"250\""), "{got}");
        assert!(
            got.contains("x=\"0\" width=\"750\"") && got.contains("x=\"750\" width=\"250\""),
            "{got}"
        );
        assert_eq!(
            got.matches("Hållna").count(),
            1,
            "one key for all years: {got}"
        );
    }

    #[test]
    fn years_with_nothing_have_empty_bars() {
        let got = html(|| view! { <YearBars years=vec![bar("2026", 0, 0)]/> }.into_any());
        assert_eq!(got.matches("<rect").count(), 2, "only in the key: {got}");
        assert!(got.contains("<strong>0</strong>"), "{got}");
    }
}
