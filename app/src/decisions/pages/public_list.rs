//! `/ataganden`: every promise that the bodies have made to participants, and how it stands (P16).

use axum::response::Response;
use leptos::prelude::*;

use super::standing_badge;
use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Result, text};
use crate::db::{Keyset, PageOf};
use crate::decisions::{self, CommitmentFilter, CommitmentKey, PublicCommitment, Standing};
use crate::design::{
    Choice, DataTable, Empty, FilterBar, Link, PageTitle, Pagination, Section, Select, WidePage,
};
use crate::dialogues::{is_done_late, own_lang};
use crate::site::{Document, Visit};

/// Promises on a page, or of one state where all are shown.
const SIZE: usize = 30;

/// How a part of the list stands, and its rows.
type Part = (Standing, PageOf<PublicCommitment, CommitmentKey>);

/// GET `/ataganden`. Where no state is chosen the list begins with what is overdue and what is under way; what is done
/// comes after it.
pub async fn show(visit: Visit) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let form = Form::new()
        .with("namnd", asked("namnd"))
        .with("lage", asked("lage"));
    let chosen: Option<Standing> = asked("lage").parse().ok();
    let keyset = Keyset {
        after: chosen.and_then(|_| key(&asked("efter"))),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let mut parts: Vec<Part> = Vec::new();
    for standing in Standing::ALL.iter().copied() {
        if chosen.is_some_and(|chosen| chosen != standing) {
            continue;
        }
        let filter = CommitmentFilter {
            body: Some(asked("namnd")).filter(|slug| !slug.is_empty()),
            standing: Some(standing),
        };
        let page = decisions::public_commitments(&mut conn, &filter, visit.today, &keyset).await?;
        parts.push((standing, page));
    }
    let bodies = bodies::begun(&mut conn, visit.today).await?;
    drop(conn);
    parts.retain(|(_, page)| !page.rows.is_empty());
    let l = visit.locale;
    let mut rows = parts.iter().flat_map(|(_, page)| &page.rows);
    let document = Document::new(text::commitments_title(l))
        .described(text::commitments_lead(l))
        .example(rows.any(|row| row.is_example));
    let is_later = keyset.after.is_some();
    Ok(visit.page(document, || {
        view(&visit, &form, (chosen, is_later), parts, bodies)
    }))
}

fn key(asked: &str) -> Option<CommitmentKey> {
    let (day, id) = asked.split_once('_')?;
    Some(CommitmentKey {
        due_on: day.parse().ok()?,
        id: id.parse().ok()?,
    })
}

/// The address of what stands so, after `after` or from the first.
fn address(visit: &Visit, form: &Form, lage: &str, after: Option<CommitmentKey>) -> String {
    let after = after.map_or_else(String::new, |key| format!("{}_{}", key.due_on, key.id));
    let pairs = [
        ("namnd", form.value("namnd")),
        ("lage", lage),
        ("efter", &after),
    ];
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()))
        .finish();
    let path = visit.href("/ataganden");
    if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    }
}

fn view(
    visit: &Visit,
    form: &Form,
    (chosen, is_later): (Option<Standing>, bool),
    parts: Vec<Part>,
    bodies: Vec<RegisteredBody>,
) -> AnyView {
    let l = visit.locale;
    let lage = form.value("lage");
    let next = parts
        .first()
        .filter(|_| chosen.is_some())
        .and_then(|(_, page)| page.next)
        .map(|key| {
            Link::new(
                address(visit, form, lage, Some(key)),
                text::commitments_next(l),
            )
        });
    let first =
        is_later.then(|| Link::new(address(visit, form, lage, None), text::commitments_first(l)));
    let list = if parts.is_empty() {
        view! { <Empty title=text::commitments_none(l) text=text::commitments_none_words(l) level=2/> }
            .into_any()
    } else {
        parts
            .into_iter()
            .map(|part| section(visit, form, part, chosen.is_none()))
            .collect_view()
            .into_any()
    };
    let filter = filter_bar(visit, form, bodies);
    view! {
        <WidePage>
            <PageTitle title=text::commitments_title(l) lead=text::commitments_lead(l)/>
            {own_lang(l).map(|_| view! { <p class="small">{text::public_swedish_names(l)}</p> })}
            {filter}
            {list}
            <Pagination label=text::commitments_more(l) previous=first next=next/>
        </WidePage>
    }
    .into_any()
}

/// What stands so, under a heading; `one_of_many` has the way to the rest of it.
fn section(visit: &Visit, form: &Form, (standing, page): Part, one_of_many: bool) -> AnyView {
    let l = visit.locale;
    let headers = [
        text::decisions_column_promise(l),
        text::public_decisions_dialogue(l),
        text::decisions_due_on(l),
        text::decisions_column_state(l),
    ]
    .map(str::to_owned)
    .to_vec();
    let rest = page.next.filter(|_| one_of_many).map(|_| {
        let href = address(visit, form, standing.as_str(), None);
        let words = text::commitments_all_that(l, standing.name(l));
        view! { <p><a href=href>{words}</a></p> }
    });
    let rows = page.rows.into_iter().map(|row| cells(visit, row)).collect();
    view! {
        <Section heading=standing.name(l) id=standing.as_str()>
            <DataTable caption=text::commitments_table(l) headers=headers rows=rows heard=true/>
            {rest}
        </Section>
    }
    .into_any()
}

fn filter_bar(visit: &Visit, form: &Form, bodies: Vec<RegisteredBody>) -> AnyView {
    let l = visit.locale;
    let mut owners = vec![Choice::new("", text::public_list_body_all(l))];
    owners.extend(
        bodies
            .iter()
            .map(|each| Choice::new(each.body.slug.clone(), each.body.name(l))),
    );
    let mut standings = vec![Choice::new("", text::commitments_standing_all(l))];
    standings.extend(
        Standing::ALL
            .iter()
            .map(|standing| Choice::new(standing.as_str(), standing.name(l))),
    );
    let [standing, owner] = ["lage", "namnd"].map(|name| form.field(name));
    let path = visit.href("/ataganden");
    let is_narrowed = !form.value("namnd").is_empty() || !form.value("lage").is_empty();
    let clear = is_narrowed.then(|| Link::new(path.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar action=path label=text::commitments_filter(l) submit=text::public_list_submit(l) clear=clear>
            <Select field=standing label=text::decisions_column_state(l) choices=standings/>
            <Select field=owner label=text::public_list_body(l) choices=owners/>
        </FilterBar>
    }
    .into_any()
}

fn cells(visit: &Visit, row: PublicCommitment) -> Vec<AnyView> {
    let (l, today) = (visit.locale, visit.today);
    let lang = own_lang(l);
    let commitment = row.commitment;
    let one = visit.href(&format!("/ataganden/{}", commitment.id));
    let dialogue = visit.href(&format!("/dialoger/{}/resultat", row.dialogue_slug));
    let standing = commitment.standing(today);
    let badge = standing_badge(&commitment, l, today);
    let more = match standing {
        Standing::Done if is_done_late(&commitment) => Some(text::commitments_due_late(
            l,
            commitment.due_on.near(l, today),
        )),
        Standing::Overdue => Some(text::admin_days_late(
            l,
            commitment.due_on.days_until(today),
        )),
        _ => None,
    };
    let more = more.map(|words| view! { <p class="small">{words}</p> });
    let owner = row.owner.name(l).to_owned();
    let datetime = commitment.due_on.to_string();
    vec![
        view! {
            <a href=one lang=lang>{commitment.promise}</a>
            <p class="small" lang=lang>{commitment.owner}</p>
        }
        .into_any(),
        view! {
            <a href=dialogue lang=lang>{row.dialogue_title}</a>
            <p class="small">{owner}</p>
        }
        .into_any(),
        view! { <time datetime=datetime>{commitment.due_on.near(l, today)}</time> }.into_any(),
        view! { {badge}{more} }.into_any(),
    ]
}
