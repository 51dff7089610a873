//! `/fortroende`: what was answered before and after, dialogue by dialogue (P27).

use axum::response::Response;
use leptos::prelude::*;

use super::table;
use crate::core::{Result, text};
use crate::design::{Empty, Page, PageTitle, Section};
use crate::dialogues::own_lang;
use crate::site::{Document, Visit};
use crate::trust::{Changed, changes};

/// GET `/fortroende`.
pub async fn show(visit: Visit) -> Result<Response> {
    let all = changes(&mut *visit.app.db.read().await?, visit.today).await?;
    let l = visit.locale;
    let is_example = |changed: &Changed| changed.dialogue.example_at.is_some();
    let document = Document::new(text::trust_title(l))
        .described(text::trust_all_lead(l))
        .example(all.iter().any(is_example));
    Ok(visit.page(document, || {
        let list = if all.is_empty() {
            view! { <Empty title=text::trust_none(l) text=text::trust_none_words(l) level=2/> }
                .into_any()
        } else {
            all.into_iter()
                .map(|changed| {
                    let title = changed.dialogue.title;
                    let path = format!("/dialoger/{}/resultat", changed.dialogue.slug);
                    let href = visit.href(&path);
                    view! {
                        <Section heading=title.clone()>
                            {table(&changed.change, l)}
                            <p><a href=href>{text::trust_to_result(l)}<span class="sr">" (" <span lang=own_lang(l)>{title}</span> ")"</span></a></p>
                        </Section>
                    }
                })
                .collect_view()
                .into_any()
        };
        view! {
            <Page>
                <PageTitle title=text::trust_title(l) lead=text::trust_all_lead(l)/>
                {list}
            </Page>
        }
        .into_any()
    }))
}
