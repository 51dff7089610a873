//! One photo, large, with what can be done with it and what was done.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::forms::{describe_form, leave_out_form, show_form};
use super::{Data, path, under};
use crate::contributions::lang_and_dir;
use crate::core::{Form, Locale, text};
use crate::design::form::ErrorSummary;
use crate::design::{
    Breadcrumbs, Link, Log, LogEntry, NoticeBanner, NoticeKind, Page, PageTitle, Section, filled,
};
use crate::desk::{OwnLabels, named_errors};
use crate::moderation::{act_entry, act_in};
use crate::photos::model::{Act, Done, Size};
use crate::photos::pages::shown::figure;
use crate::site::{Desk, Document};

/// The page of one photo.
pub(super) fn page(
    desk: &Desk,
    data: Data,
    form: Form,
    status: StatusCode,
    problem: Option<&'static str>,
) -> Response {
    let l = desk.locale;
    let title = text::photos_review_title(l, data.record.number, data.photo.place);
    let whole = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    desk.page(Document::new(whole).status(status), || {
        view(desk, data, &form, title, problem)
    })
}

fn view(
    desk: &Desk,
    data: Data,
    form: &Form,
    title: String,
    problem: Option<&'static str>,
) -> AnyView {
    let l = desk.locale;
    let Data {
        record,
        dialogue,
        photo,
        acts,
        only,
    } = data;
    let base = path(record.id, photo.place);
    let action = desk.href(&only.path(&under(record.id, photo.place), None));
    let trail = vec![
        Link::new(desk.href(&only.path("", None)), text::moderation_title(l)),
        Link::new(
            desk.href(&only.path(&format!("/{}", record.id), None)),
            text::moderation_one_title(l, record.number),
        ),
    ];
    let labels: OwnLabels = vec![
        ("our_alt", text::photos_our_alt(l)),
        ("refuse_rule", text::moderation_rule(l)),
        ("refuse_words", text::moderation_words(l)),
    ];
    let errors = named_errors(form, &labels, l);
    let problem = problem.map(|words| {
        view! {
            <NoticeBanner kind=NoticeKind::Stop title=text::moderation_problem(l)><p>{words}</p></NoticeBanner>
        }
    });
    let left_out = photo.ground().map(|rule| {
        let title = text::photos_left_out(l, photo.place, rule.name(l));
        let words = photo.words_to_sender.clone();
        view! { <NoticeBanner kind=NoticeKind::Mind title=title><p>{words}</p></NoticeBanner> }
    });
    let (lang, dir) = lang_and_dir(&record.lang, l);
    let theirs = if photo.alt.is_empty() {
        view! { {text::photos_no_alt(l)} }.into_any()
    } else {
        let alt = photo.alt.clone();
        view! { {text::photos_their_alt(l)} ": " <span lang=filled(lang) dir=filled(dir)>{alt}</span> }
            .into_any()
    };
    let shown = figure(
        &photo,
        (&base, Size::Large),
        &record.lang,
        view! { <p>{theirs}</p> }.into_any(),
        l,
    );
    let describe = describe_form(&action, &photo, form, l);
    let act = if photo.is_left_out() {
        show_form(&action, &photo, l)
    } else {
        leave_out_form(&action, &photo, form, l)
    };
    let history = history(acts, l);
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=dialogue/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {problem}
            {left_out}
            <div class="photos one">{shown}</div>
            {describe}
            {act}
            {history}
        </Page>
    }
    .into_any()
}

/// Every act, kept; nothing where there was none.
fn history(acts: Vec<Act>, l: Locale) -> Option<AnyView> {
    if acts.is_empty() {
        return None;
    }
    let entries: Vec<LogEntry> = acts
        .into_iter()
        .map(|act| {
            let what = match act.act {
                Done::LeftOut => text::log_act_photo_left_out(l),
                Done::ShownAgain => text::log_act_photo_shown_again(l),
                Done::Described => text::log_act_photo_described(l),
            };
            let by = (act.staff, act.acted_at);
            act_entry(
                act_in(what, &act.elsewhere, l),
                by,
                (&act.rule, &act.words),
                l,
            )
        })
        .collect();
    Some(
        view! {
            <Section heading=text::moderation_history(l)>
                <Log entries=entries/>
            </Section>
        }
        .into_any(),
    )
}
