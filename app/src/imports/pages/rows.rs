//! The rows of a file as they will be taken in, and what is wrong with those that will not be.

use leptos::prelude::*;

use crate::contributions::language_name;
use crate::core::text;
use crate::design::{DataTable, Section};
use crate::imports::{Field, Judged, Verdict};
use crate::site::Desk;

/// So many rows with something wrong are listed; they are mended a few at a time anyway.
const LISTED: usize = 200;
/// So many good rows are shown, to see that the columns are right.
const SAMPLE: usize = 5;

/// How many rows there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that will be taken in.
    pub good: usize,
    /// Those with something wrong.
    pub wrong: usize,
    /// Those whose words are there already, and that are left out.
    pub same: usize,
}

impl Counts {
    /// Of `rows`, when also what is there already is taken (`with_same`).
    pub fn of(rows: &[Judged], with_same: bool) -> Self {
        let mut counts = Self::default();
        for row in rows {
            match row.verdict {
                Verdict::Wrong(_) => counts.wrong += 1,
                Verdict::Same(_) if !with_same => counts.same += 1,
                _ => counts.good += 1,
            }
        }
        counts
    }
}

/// What a number of rows is in Fluent.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The rows that will be taken in although something in them looks like personal data, with what that is.
fn personal(desk: &Desk, rows: &[Judged], with_same: bool) -> Option<AnyView> {
    let l = desk.locale;
    let found: Vec<Vec<AnyView>> = rows
        .iter()
        .filter(|row| row.taken(with_same).is_some())
        .map(|row| (row.number, row.looks_personal()))
        .filter(|(_, found)| !found.is_empty())
        .take(LISTED)
        .map(|(at, found)| {
            let quoted: Vec<String> = found
                .into_iter()
                .map(|words| text::moderation_quoted(l, words.to_owned()))
                .collect();
            let quoted = quoted.join(", ");
            vec![view! { {at} }.into_any(), view! { {quoted} }.into_any()]
        })
        .collect();
    (!found.is_empty()).then(|| {
        let headers = vec![
            text::imports_row(l).to_owned(),
            text::moderation_personal(l).to_owned(),
        ];
        view! {
            <Section heading=text::imports_personal(l) level=3 id="personuppgifter">
                <p>{text::imports_personal_words(l)}</p>
                <DataTable caption=text::imports_personal(l) headers=headers rows=found heard=true/>
            </Section>
        }
        .into_any()
    })
}

/// Some rows that will be taken in, with all that is taken in of each.
fn sample(desk: &Desk, rows: &[Judged], with_same: bool) -> Option<AnyView> {
    let l = desk.locale;
    let good: Vec<Vec<AnyView>> = rows
        .iter()
        .filter_map(|row| Some((row.number, row.taken(with_same)?)))
        .take(SAMPLE)
        .map(|(at, new)| {
            let words = new.draft.text.clone();
            let lang = (new.draft.lang != "und").then(|| new.draft.lang.clone());
            let name = language_name(&new.draft.lang, l);
            let day = new.came_on.near(l, desk.today);
            let besides = Judged::besides(new)
                .into_iter()
                .map(|(field, words)| {
                    let label = format!("{}: ", field.name(l));
                    view! { <p class="small">{label}<bdi>{words}</bdi></p> }
                })
                .collect_view();
            vec![
                view! { {at} }.into_any(),
                view! {
                    <p lang=lang dir="auto">{words}</p>
                    {besides}
                }
                .into_any(),
                view! { {name} }.into_any(),
                view! { {day} }.into_any(),
            ]
        })
        .collect();
    (!good.is_empty()).then(|| {
        let headers = headers(&[
            text::imports_row(l),
            Field::Text.name(l),
            Field::Lang.name(l),
            Field::CameOn.name(l),
        ]);
        view! {
            <Section heading=text::imports_sample(l) level=3>
                <DataTable caption=text::imports_sample(l) headers=headers rows=good heard=true/>
            </Section>
        }
        .into_any()
    })
}

/// The rows that will be taken in without the name that stands in them, since nothing says how that person is reached.
fn names_alone(desk: &Desk, rows: &[Judged], with_same: bool) -> Option<AnyView> {
    let l = desk.locale;
    let found: Vec<Vec<AnyView>> = rows
        .iter()
        .filter(|row| row.taken(with_same).is_some() && !row.name_alone.is_empty())
        .take(LISTED)
        .map(|row| {
            let (at, name) = (row.number, row.name_alone.clone());
            vec![
                view! { {at} }.into_any(),
                view! { <bdi>{name}</bdi> }.into_any(),
            ]
        })
        .collect();
    (!found.is_empty()).then(|| {
        let headers = headers(&[text::imports_row(l), Field::ReplyName.name(l)]);
        view! {
            <Section heading=text::imports_names_alone(l) level=3 id="namn">
                <p>{text::imports_names_alone_words(l)}</p>
                <DataTable caption=text::imports_names_alone(l) headers=headers rows=found heard=true/>
            </Section>
        }
        .into_any()
    })
}

fn headers(names: &[&'static str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// The report: some good rows, and each of the others with its number, its field and what is wrong.
pub fn report(desk: &Desk, rows: &[Judged], with_same: bool) -> AnyView {
    let l = desk.locale;
    let counts = Counts::of(rows, with_same);
    let bad: Vec<Vec<AnyView>> = rows
        .iter()
        .filter_map(|row| Some((row.number, row.why(with_same, l)?)))
        .take(LISTED)
        .map(|(at, lines)| {
            let lines = lines
                .into_iter()
                .map(|line| view! { <p>{line}</p> })
                .collect_view();
            vec![view! { {at} }.into_any(), lines.into_any()]
        })
        .collect();
    let personal = personal(desk, rows, with_same);
    let names_alone = names_alone(desk, rows, with_same);
    let sample = sample(desk, rows, with_same);
    let left_out = counts.wrong + counts.same;
    let listed = (left_out > LISTED).then(|| {
        view! { <p>{text::imports_first_listed(l, LISTED)}</p> }
    });
    let bad = (!bad.is_empty()).then(|| {
        let headers = headers(&[text::imports_row(l), text::imports_what(l)]);
        view! {
            <Section heading=text::imports_left_out(l) level=3 id="fel">
                {listed}
                <DataTable caption=text::imports_left_out(l) headers=headers rows=bad heard=true/>
            </Section>
        }
    });
    view! {
        <Section heading=text::imports_report(l) id="rader">
            <p>{text::imports_counts(l, number(counts.good), number(counts.same), number(counts.wrong))}</p>
            {bad}
            {personal}
            {names_alone}
            {sample}
        </Section>
    }
    .into_any()
}
