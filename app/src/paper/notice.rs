//! `/dialoger/{slug}/anslag`: a notice for the library's board, on one sheet: the question, what can be influenced, until when,
//! four ways to take part, and who decides.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{address, code, is_printed, over, until};
use crate::activities::{self, Activity};
use crate::core::{Locale, Result, text};
use crate::design::{Page, Prose, Section, filled};
use crate::dialogues::{content_lang, own_dir, own_lang_of, public_dialogue};
use crate::site::{Document, Visit};
use crate::translations::{self, caution};

/// So many activities have room on the sheet.
const ACTIVITIES: usize = 3;

/// GET `/dialoger/{slug}/anslag`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let l = visit.locale;
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let mut coming = activities::of_dialogue(&mut conn, dialogue.id).await?;
    let translations = translations::for_reading(&mut conn, dialogue.id, l).await?;
    translations.put_on_activities(&mut coming);
    drop(conn);
    if !is_printed(dialogue.state) {
        return Ok(over(&visit, &dialogue, text::paper_notice(l)));
    }
    coming.retain(|activity| activity.cancelled.is_none() && activity.plan.ends > visit.now);
    let document = Document::new(format!(
        "{} – {}",
        text::paper_notice(l),
        l.isolated(dialogue.title.as_str())
    ))
    .described(dialogue.lead.clone())
    .example(dialogue.example_at.is_some());
    let spoken = dialogue.spoken.clone();
    let lang_of = move |field: &str| filled(spoken.lang(field, l).to_owned());
    let meetings = meetings(&coming, l);
    let own_dir = own_dir(l).unwrap_or_default();
    let can = dialogue
        .can_change
        .iter()
        .map(|line| view! { <li>{line.clone()}</li> })
        .collect_view();
    let lang = lang_of("can_change");
    let dir = lang.is_some().then_some(own_dir);
    let can = view! { <ul lang=lang dir=dir class="ticked">{can}</ul> };
    let who = match dialogue.decision_on {
        Some(day) => text::public_fact_who_coming(
            l,
            dialogue.deciding_body.name(l).to_owned(),
            day.near(l, visit.today),
        ),
        None => text::public_fact_who_coming_undated(l, dialogue.deciding_body.name(l).to_owned()),
    };
    let promise = dialogue.influence.map(|influence| {
        let words = text::public_q_who_influence(l, influence.name(l), influence.promise(l));
        view! { <p>{words}</p> }
    });
    let caution = caution(&dialogue, l).map(|words| view! { <p class="small">{words}</p> });
    let (code, address) = (code(&visit, &dialogue), address(&visit, &dialogue));
    let until = until(&dialogue, l);
    let (title, lead) = (dialogue.title.clone(), dialogue.lead.clone());
    let (ways, contact) = (dialogue.other_ways.clone(), dialogue.contact.clone());
    Ok(visit.page(document, move || {
        view! {
            <Page>
                <p class="hint no-paper">{text::paper_print(l)}</p>
                <article class="board">
                    <header>
                        <div>
                            <p class="kicker">{text::paper_kicker(l)}</p>
                            <h1 lang=lang_of("title")>{title}</h1>
                            <p class="lead" lang=lang_of("lead")>{lead}</p>
                            <p class="until">{until}</p>
                        </div>
                        <div>{code}</div>
                    </header>
                    <Section heading=text::public_q_can_this(l)>{can}</Section>
                    <Section heading=text::paper_ways(l)>
                        <div class="ways-in">
                            <div>
                                <h3>{text::paper_way_web(l)}</h3>
                                {address}
                            </div>
                            <div>
                                <h3>{text::paper_way_paper(l)}</h3>
                                <p>{text::paper_way_paper_words(l)}</p>
                                <Prose text=ways lang=dialogue.spoken.lang("other_ways", l)/>
                            </div>
                            <div>
                                <h3>{text::paper_way_call(l)}</h3>
                                <Prose text=contact lang=content_lang(l) dir=own_dir reach=true/>
                            </div>
                            <div>
                                <h3>{text::paper_way_meeting(l)}</h3>
                                {meetings}
                            </div>
                        </div>
                        <p>{text::paper_everybody(l)}</p>
                    </Section>
                    <Section heading=text::public_q_who(l)>
                        <p>{who}</p>
                        {promise}
                    </Section>
                    {caution}
                </article>
            </Page>
        }
        .into_any()
    }))
}

/// The first of the activities that are to come.
fn meetings(coming: &[Activity], l: Locale) -> AnyView {
    if coming.is_empty() {
        return view! { <p>{text::paper_way_meeting_none(l)}</p> }.into_any();
    }
    let rows = coming
        .iter()
        .take(ACTIVITIES)
        .map(|activity| {
            let plan = &activity.plan;
            let (title, place) = (plan.title.clone(), plan.place.clone());
            let (when, comma) = (l.isolated(plan.when(l)), l.comma());
            let lang = own_lang_of(activity.is_spoken, l);
            // What runs the other way than the page is in one piece, apart from the time.
            if lang.is_some() && l.direction() == "rtl" {
                view! { <li><p lang=lang dir=own_dir(l)><strong>{title}</strong> ", " {place}</p> <p>{when}</p></li> }
                    .into_any()
            } else {
                view! { <li><strong lang=lang>{title}</strong> {comma} {when} {comma} <span lang=lang>{place}</span></li> }
                    .into_any()
            }
        })
        .collect_view();
    view! { <ul>{rows}</ul> }.into_any()
}
