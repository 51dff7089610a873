//! How many of all are what: a bar with a part for each, and the same in words and numbers.

use leptos::prelude::*;

/// One part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its kind, which gives the part its colour and pattern.
    pub kind: &'static str,
    /// Its name ("Hållna i tid").
    pub name: String,
    /// How many.
    pub count: usize,
}

impl Share {
    /// `count` of `kind`, which are called `name`.
    pub fn new(kind: &'static str, name: impl Into<String>, count: usize) -> Self {
        Self {
            kind,
            name: name.into(),
            count,
        }
    }
}

/// The bar is a picture of the list under it, so it is hidden from screen readers.
#[component]
pub fn Shares(
    /// The parts, in the order they are to be seen.
    shares: Vec<Share>,
    /// What is counted ("Löften"), read aloud before the list.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    const WIDTH: usize = 1000;
    let all: usize = shares.iter().map(|share| share.count).sum();
    let mut before = 0;
    let parts = shares
        .iter()
        .filter(|share| share.count > 0)
        .map(|share| {
            let (x, end) = (before * WIDTH / all, (before + share.count) * WIDTH / all);
            before += share.count;
            view! { <rect class=share.kind x=x width=end - x height="100"></rect> }
        })
        .collect_view();
    let rows = shares
        .into_iter()
        .map(|share| {
            view! {
                <li>
                    <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class=share.kind width="10" height="10"></rect></svg>
                    <span>{share.name}</span>
                    " "
                    <strong>{share.count}</strong>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="shares">
            <svg class="bar" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">{parts}</svg>
            <ul aria-label=label>{rows}</ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn the_parts_fill_the_bar_and_are_said_in_numbers() {
        let got = html(|| {
            let shares = vec![
                Share::new("kept", "Hållna", 2),
                Share::new("late", "Sena", 1),
                Share::new("none", "Inga", 0),
            ];
            view! { <Shares shares=shares label="Löften"/> }.into_any()
        });
        assert!(
            got.contains("x=\"0\" width=\"666\"") && got.contains("x=\"666\" width=\"334\""),
            "{got}"
        );
        assert!(!got.contains("class=\"none\" x="), "{got}");
        assert!(got.contains("<strong>0</strong>"), "{got}");
    }

    #[test]
    fn nothing_at_all_has_an_empty_bar() {
        let got = html(|| {
            view! { <Shares shares=vec![Share::new("kept", "Hållna", 0)] label="Löften"/> }
                .into_any()
        });
        assert_eq!(got.matches("<rect").count(), 1, "only in the list: {got}");
    }
}
