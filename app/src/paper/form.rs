//! `/dialoger/{slug}/blankett`: a form on paper: lines to write on, which language it is in, whether one wants an answer and how,
//! and where to hand it in.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{address, code, is_printed, over, until};
use crate::core::{Result, text};
use crate::design::{Page, Prose, filled};
use crate::dialogues::{content_lang, own_dir, public_dialogue};
use crate::site::{Document, Visit};
use crate::translations::caution;

/// How far apart the lines to write on are, in millimetres on paper.
const APART: usize = 9;
/// As many as a whole sheet has room for: the style shows those that the rest of the form leaves room for.
const ROOM: usize = 22;
/// For a name with an address: the street, and the town.
const ADDRESS: usize = 3;

/// GET `/dialoger/{slug}/blankett`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let l = visit.locale;
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    drop(conn);
    if !is_printed(dialogue.state) {
        return Ok(over(&visit, &dialogue, text::paper_form(l)));
    }
    let document = Document::new(format!(
        "{} – {}",
        text::paper_form(l),
        l.isolated(dialogue.title.as_str())
    ))
    .described(dialogue.lead.clone())
    .example(dialogue.example_at.is_some());
    let spoken = dialogue.spoken.clone();
    let lang_of = move |field: &str| filled(spoken.lang(field, l).to_owned());
    let caution = caution(&dialogue, l).map(|words| view! { <p class="small">{words}</p> });
    let (code, address) = (code(&visit, &dialogue), address(&visit, &dialogue));
    let until = until(&dialogue, l);
    let (title, lead) = (dialogue.title.clone(), dialogue.lead.clone());
    let (ways, contact) = (dialogue.other_ways.clone(), dialogue.contact.clone());
    Ok(visit.page(document, move || {
        view! {
            <Page>
                <p class="hint no-paper">{text::paper_print(l)}</p>
                <article class="board blank">
                    <header>
                        <div>
                            <p class="kicker">{text::paper_form_kicker(l)}</p>
                            <h1 lang=lang_of("title")>{title}</h1>
                            <p class="lead" lang=lang_of("lead")>{lead}</p>
                            <p class="until">{until}</p>
                        </div>
                        <div>{code} {address}</div>
                    </header>
                    <section>
                        <h2>{text::paper_write(l)}</h2>
                        <p>{text::paper_write_words(l)}</p>
                        {lines(ROOM, true)}
                    </section>
                    <section>
                        <h2>{text::paper_answer(l)}</h2>
                        <ul class="boxes">
                            <li>{text::paper_answer_none(l)}</li>
                            <li>{text::paper_answer_letter(l)}</li>
                            <li>{text::paper_answer_call(l)}</li>
                        </ul>
                        <p>{text::paper_answer_where(l)}</p>
                        {lines(ADDRESS, false)}
                        <p>{text::paper_language(l)}</p>
                        {lines(1, false)}
                    </section>
                    <section>
                        <h2>{text::paper_hand_in(l)}</h2>
                        <Prose text=ways lang=dialogue.spoken.lang("other_ways", l)/>
                        <Prose text=contact lang=content_lang(l) dir=own_dir(l).unwrap_or_default() reach=true/>
                        <p class="small">{text::paper_public(l)}</p>
                        {caution}
                    </section>
                </article>
            </Page>
        }
        .into_any()
    }))
}

/// Lines to write on: drawn, since browsers leave backgrounds out on paper. In a `room` they are cut off where it ends.
fn lines(count: usize, room: bool) -> AnyView {
    let height = count * APART;
    let rows = (1..=count)
        .map(|line| {
            let y = (line * APART).to_string();
            view! { <line x1="0" x2="180" y1=y.clone() y2=y/> }
        })
        .collect_view();
    let whole = format!("0 0 180 {}", height + 1);
    if room {
        view! {
            <svg viewBox=whole preserveAspectRatio="xMidYMin slice" aria-hidden="true" class="lines room">{rows}</svg>
        }
        .into_any()
    } else {
        view! { <svg viewBox=whole aria-hidden="true" class="lines">{rows}</svg> }.into_any()
    }
}
