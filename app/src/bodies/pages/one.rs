//! One body: what the register says of it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href, kind_name, open};
use crate::bodies;
use crate::core::{Locale, Result, text};
use crate::design::{Dotted, Link, SummaryList, SummaryRow};
use crate::organisation::{Entry, days, register};
use crate::site::Desk;

/// GET `/admin/organisation/namnder/{slug}`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let former = bodies::former_names(&mut conn, body.body.id).await?;
    let successor = match body.successor {
        Some(id) => Some(bodies::get(&mut conn, id).await?),
        None => None,
    };
    drop(conn);
    let is_over = body.period.is_over(desk.today);
    let change = |rest: &str| {
        (!is_over).then(|| Link::new(desk.href(&href(&body, rest)), text::admin_gate_change(l)))
    };
    let (rename, end) = (change("/namn"), change("/upphor"));
    let heir = successor
        .as_ref()
        .map(|heir| (desk.href(&href(heir, "")), heir.body.name(l).to_owned()));
    let former: Vec<String> = former
        .into_iter()
        .map(|name| {
            let words = l.of_two(&name.name, &name.name_en);
            text::bodies_former(l, days(name.period, l), words.clone())
        })
        .collect();
    let names = [Locale::Sv, Locale::En]
        .iter()
        .map(|each| body.body.name(*each).to_owned().into_any())
        .collect();
    let period = days(body.period, l);
    let (kind, prefix) = (kind_name(body.kind, l), body.case_prefix.clone());
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::bodies_title(l).to_owned())],
        title: body.body.name(l).to_owned(),
        lead: if is_over {
            text::bodies_is_over(l).to_owned()
        } else {
            String::new()
        },
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        view! {
            <SummaryList>
                <SummaryRow term=text::bodies_names(l) action=rename><Dotted items=names/></SummaryRow>
                {(!former.is_empty()).then(|| view! {
                    <SummaryRow term=text::bodies_former_names(l)>
                        <ul>{former.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
                    </SummaryRow>
                })}
                <SummaryRow term=text::bodies_column_kind(l)>{kind}</SummaryRow>
                <SummaryRow term=text::bodies_case_prefix(l)>{prefix}</SummaryRow>
                <SummaryRow term=text::bodies_column_days(l) action=end>{period}</SummaryRow>
                <SummaryRow term=text::bodies_column_successor(l)>
                    {match heir {
                        Some((href, name)) => view! { <a href=href>{name}</a> }.into_any(),
                        None => text::organisation_none(l).into_any(),
                    }}
                </SummaryRow>
            </SummaryList>
        }
        .into_any()
    }))
}
