//! `/utan-nat`: what to do and what can be read without a network, and how to empty it.

use axum::response::Response;
use http::{HeaderName, HeaderValue};
use leptos::prelude::*;

use crate::core::text;
use crate::design::{
    ButtonKind, NoticeBanner, NoticeKind, Page, PageTitle, PostForm, Section, Submit,
};
use crate::site::{Document, Visit};

/// GET `/utan-nat`. Its templates are the words of the service worker, in the language of the page: a line above a kept page
/// where `#` stands for when it was kept, and the heading of the list of what is kept.
pub async fn show(visit: Visit) -> Response {
    let l = visit.locale;
    let emptied = visit.asked("tomt").is_some().then(|| {
        view! { <NoticeBanner kind=NoticeKind::Done title=text::offline_emptied(l)/> }
    });
    let (action, offline) = (visit.href("/utan-nat"), visit.href("/delta-utan-e-post"));
    let document = Document::new(text::offline_title(l)).described(text::offline_lead(l));
    visit.page(document, move || {
        view! {
            <template id="lost" inner_html=line(text::offline_lost(l))></template>
            <template id="slow" inner_html=line(text::offline_slow(l))></template>
            <Page>
                <PageTitle title=text::offline_title(l) lead=text::offline_lead(l)/>
                {emptied}
                <Section heading=text::offline_again_heading(l)>
                    <p>{text::offline_again_words(l)}</p>
                    <p>{text::offline_again_text(l)}</p>
                    // To the address in the bar, in the place of which this page is shown; pressed by `offline.js` when the
                    // network is back.
                    <p><a href="" data-again class="button">{text::offline_again(l)}</a></p>
                </Section>
                <template id="kept" inner_html=format!("<h2>{}</h2>", text::offline_kept(l))></template>
                <p><a href=offline>{text::footer_offline(l)}</a></p>
                <Section heading=text::offline_empty_heading(l)>
                    <p>{text::offline_empty_words(l)}</p>
                    <PostForm action=action>
                        <Submit text=text::offline_empty(l) kind=ButtonKind::Plain/>
                    </PostForm>
                </Section>
            </Page>
        }
        .into_any()
    })
}

/// A line above a kept page; its words are ours and hold no markup.
fn line(words: &str) -> String {
    format!("<div class=\"wrap above\"><div class=\"notice mind\"><p>{words}</p></div></div>")
}

/// POST `/utan-nat`: the browser throws away all that it has kept of the site: pages, files and texts that were not sent.
pub async fn empty(visit: Visit) -> Response {
    let mut response = visit.see_other("/utan-nat?tomt=1");
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    response
}
