//! The frame that every page of a register stands in.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::core::{Date, Error, Form, Locale, Period, Result, text};
use crate::design::form::ErrorSummary;
use crate::design::{Breadcrumbs, Letter, Link, NoticeBanner, NoticeKind, PageTitle};
use crate::desk::{Met, OwnLabels, Sheet, named_errors, notice};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// Lets only those in who administer the whole organisation.
pub fn keeper(desk: &Desk) -> Result<()> {
    if desk.staff.may_everywhere(Action::Administer) {
        Ok(())
    } else {
        Err(Error::Forbidden)
    }
}

/// What a page of a register says before its own content.
#[derive(Debug, Default)]
pub struct Entry {
    /// The pages above it, below the organisation's: paths without the language, and words.
    pub above: Vec<(String, String)>,
    /// What the page is called: the one job it is for.
    pub title: String,
    /// What to do here.
    pub lead: String,
    /// What is wrong with what was posted.
    pub form: Form,
    /// What somebody else saved first, when that is so.
    pub met: Option<Met>,
    /// What its fields are called.
    pub labels: OwnLabels,
}

impl Entry {
    /// The page with `sheet`: what is wrong in it, and what others saved meanwhile.
    #[must_use]
    pub fn of(mut self, sheet: &Sheet) -> Self {
        self.form.clone_from(&sheet.form);
        self.met.clone_from(&sheet.met);
        self
    }

    fn status(&self) -> StatusCode {
        if self.met.is_some() {
            StatusCode::CONFLICT
        } else if self.form.is_valid() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// A page of a register.
pub fn register(desk: &Desk, entry: Entry, view: impl FnOnce() -> AnyView) -> Response {
    let l = desk.locale;
    let status = entry.status();
    let Entry {
        above,
        title,
        lead,
        form,
        met,
        labels,
    } = entry;
    let named = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    let trail = [(
        "/admin/organisation".to_owned(),
        text::organisation_title(l).to_owned(),
    )]
    .into_iter()
    .filter(|(path, _)| *path != desk.path)
    .chain(above)
    .map(|(path, words)| Link::new(desk.href(&path), words))
    .collect();
    let saved = status == StatusCode::OK && desk.asked("klart").is_some();
    let errors = named_errors(&form, &labels, l);
    let met = met.map(|met| notice(met, &labels, l));
    desk.page(Document::new(named).status(status), move || {
        let content = view();
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=lead/>
                {saved.then(|| view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l)/> })}
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {met}
                {content}
            </Letter>
        }
        .into_any()
    })
}

/// "1 januari 2023 – 31 december 2026", "från 1 januari 2027", "till 31 december 2026", "tills vidare".
pub fn days(period: Period, l: Locale) -> String {
    let first = Some(period.first()).filter(|first| *first != Date::long_ago());
    match (first, period.last()) {
        (Some(first), Some(last)) => text::organisation_days(l, first.long(l), last.long(l)),
        (Some(first), None) => text::organisation_from(l, first.long(l)),
        (None, Some(last)) => text::organisation_until(l, last.long(l)),
        (None, None) => text::organisation_until_further_notice(l).to_owned(),
    }
}
