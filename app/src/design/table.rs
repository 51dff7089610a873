//! Tables.

use leptos::prelude::*;

/// A table of any form in a region that scrolls by itself where it does not fit, by keyboard too. Use [`DataTable`]
/// where it is enough: that one needs no scrolling on a phone.
#[component]
pub fn Table(
    /// Identity of the caption, unique on the page.
    #[prop(into)]
    id: String,
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// `<thead>` and `<tbody>`.
    children: Children,
) -> impl IntoView {
    let named = id.clone();
    view! {
        <div class="scroll" role="region" aria-labelledby=named tabindex="0">
            <table>
                <caption id=id>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}

/// A table that becomes a list of sheets on a narrow screen, each value with its column's heading. The first cell of
/// a row is the row's heading.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// Headings of the columns.
    headers: Vec<String>,
    /// The rows; each has as many cells as there are headings.
    rows: Vec<Vec<AnyView>>,
    /// Whether the caption is only heard, where a heading beside it says the same.
    #[prop(optional)]
    heard: bool,
    /// Whether all columns but the first are equally wide, however long what stands in them is.
    #[prop(optional)]
    even: bool,
) -> impl IntoView {
    let class = if even { "data even" } else { "data" };
    let body = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .zip(&headers)
                .enumerate()
                .map(|(at, (cell, header))| {
                    let header = header.clone();
                    if at == 0 {
                        view! { <th scope="row">{cell}</th> }.into_any()
                    } else {
                        view! { <td data-label=header>{cell}</td> }.into_any()
                    }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class=class>
            <caption class=heard.then_some("sr")>{caption}</caption>
            <thead>
                <tr>
                    {headers
                        .into_iter()
                        .map(|header| view! { <th scope="col">{header}</th> })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn every_cell_carries_its_columns_heading() {
        let got = html(|| {
            let rows = vec![vec![
                "Bad för alla".into_any(),
                "Ramp".into_any(),
                "§ 87".into_any(),
            ]];
            let headers = vec![
                "Ni sa".to_owned(),
                "Vi gjorde".to_owned(),
                "Varför".to_owned(),
            ];
            view! { <DataTable caption="Resultat" headers=headers rows=rows/> }.into_any()
        });
        assert_eq!(got.matches("scope=\"col\"").count(), 3, "{got}");
        assert_eq!(got.matches("scope=\"row\"").count(), 1, "{got}");
        assert!(
            got.contains("data-label=\"Vi gjorde\"") && got.contains("data-label=\"Varför\""),
            "{got}"
        );
    }

    #[test]
    fn a_wide_table_can_be_scrolled_by_keyboard_and_has_a_name() {
        let got =
            html(|| view! { <Table id="t" caption="Beslut"><tbody></tbody></Table> }.into_any());
        assert!(
            got.contains("tabindex=\"0\"") && got.contains("aria-labelledby=\"t\""),
            "{got}"
        );
        assert!(got.contains("<caption id=\"t\">Beslut</caption>"), "{got}");
    }
}
