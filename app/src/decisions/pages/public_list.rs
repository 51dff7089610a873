//! `/ataganden`: every promise that the bodies have made to participants, and how it stands (P16).

use axum::response::Response;
use leptos::prelude::*;

use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Result, text};
use crate::db::{Keyset, PageOf};
use crate::decisions::{self, CommitmentFilter, CommitmentKey, PublicCommitment, Standing};
use crate::design::{
    Choice, DataTable, Empty, FilterBar, Link, PageTitle, Pagination, Select, WidePage,
};
use crate::dialogues::own_lang;
use crate::site::{Document, Visit};

/// Promises on a page.
const SIZE: usize = 30;

/// GET `/ataganden`.
pub async fn show(visit: Visit) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).unwrap_or_default();
    let form = Form::new()
        .with("namnd", asked("namnd"))
        .with("lage", asked("lage"));
    let filter = CommitmentFilter {
        body: Some(asked("namnd")).filter(|slug| !slug.is_empty()),
        standing: asked("lage").parse().ok(),
    };
    let keyset = Keyset {
        after: key(&asked("efter")),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let page = decisions::public_commitments(&mut conn, &filter, visit.today, &keyset).await?;
    let bodies = bodies::begun(&mut conn, visit.today).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::commitments_title(l))
        .described(text::commitments_lead(l))
        .example(page.rows.iter().any(|row| row.is_example));
    let is_later = keyset.after.is_some();
    Ok(visit.page(document, || view(&visit, &form, is_later, page, bodies)))
}

fn key(asked: &str) -> Option<CommitmentKey> {
    let (day, id) = asked.split_once('_')?;
    Some(CommitmentKey {
        due_on: day.parse().ok()?,
        id: id.parse().ok()?,
    })
}

/// The address of the page after `after`, or of the first.
fn address(visit: &Visit, form: &Form, after: Option<CommitmentKey>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["namnd", "lage"] {
        if !form.value(name).is_empty() {
            query.append_pair(name, form.value(name));
        }
    }
    if let Some(key) = after {
        query.append_pair("efter", &format!("{}_{}", key.due_on, key.id));
    }
    let query = query.finish();
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
    is_later: bool,
    page: PageOf<PublicCommitment, CommitmentKey>,
    bodies: Vec<RegisteredBody>,
) -> AnyView {
    let l = visit.locale;
    let next = page
        .next
        .map(|key| Link::new(address(visit, form, Some(key)), text::commitments_next(l)));
    let first = is_later.then(|| Link::new(address(visit, form, None), text::commitments_first(l)));
    let list = if page.rows.is_empty() {
        view! { <Empty title=text::commitments_none(l) text=text::commitments_none_words(l) level=2/> }
            .into_any()
    } else {
        let headers = [
            text::promises_what(l),
            text::public_decisions_dialogue(l),
            text::decisions_due_on(l),
            text::decisions_column_state(l),
        ]
        .map(str::to_owned)
        .to_vec();
        let rows = page.rows.into_iter().map(|row| cells(visit, row)).collect();
        view! { <DataTable caption=text::commitments_table(l) headers=headers rows=rows/> }
            .into_any()
    };
    let filter = filter_bar(visit, form, bodies);
    view! {
        <WidePage>
            <PageTitle title=text::commitments_title(l) lead=text::commitments_lead(l)/>
            {filter}
            {list}
            <Pagination label=text::commitments_more(l) previous=first next=next/>
        </WidePage>
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
    let words = match (standing, commitment.done_on) {
        (Standing::Done, Some(day)) => text::decisions_done(l, day.near(l, today)),
        (Standing::Overdue, _) => text::admin_days_late(l, commitment.due_on.days_until(today)),
        (standing, _) => standing.name(l).to_owned(),
    };
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
        words.into_any(),
    ]
}
