//! Adding a body.

use leptos::prelude::*;

use super::{REGISTER, kind_name};
use crate::bodies::{self, BodyKind, NewBody, RegisteredBody};
use crate::core::{Date, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{Choice, DateField, Radios, TextField};
use crate::desk::{OwnLabels, day};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::organisation::{Entry, RegisterForm, keeper};
use crate::site::{Desk, Posted};

/// `/admin/organisation/namnder/ny`.
pub struct NewBodyForm {
    /// The bodies that are there.
    all: Vec<RegisteredBody>,
}

impl RegisterForm for NewBodyForm {
    type New = NewBody;

    const TOGETHER: &'static [&'static [&'static str]] = &[];

    async fn open(desk: &Desk, _: &[String]) -> Result<Self> {
        keeper(desk)?;
        let all = bodies::all(&mut *desk.app.db.read().await?).await?;
        Ok(Self { all })
    }

    fn at(&self) -> Vec<String> {
        Vec::new()
    }

    fn there(&self) -> Option<(Id, i64)> {
        None
    }

    fn filled(&self) -> Form {
        Form::new().with("kind", BodyKind::Committee.as_str())
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> NewBody {
        let l = desk.locale;
        let kind: Option<BodyKind> = posted.get("kind").parse().ok();
        if kind.is_none() {
            form.error("kind", Problem::NotAChoice.words(l));
        }
        let word = |name: &str| posted.get(name).trim().to_owned();
        NewBody {
            slug: String::new(),
            name: word("name"),
            name_en: word("name_en"),
            kind: kind.unwrap_or(BodyKind::Committee),
            case_prefix: word("case_prefix"),
            first_day: day(form, posted, "first_day", l),
        }
    }

    fn problems(&self, new: &NewBody, today: Date) -> Problems {
        new.problems(&self.all, today)
    }

    async fn save(&self, deed: &mut Deed, _: i64, new: &NewBody) -> Result<Id, EntryError> {
        bodies::add(deed, new).await
    }

    fn saved(&self, _: Id) -> String {
        format!("{REGISTER}?klart=1")
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("name", text::bodies_name(l)),
            ("name_en", text::bodies_name_en(l)),
            ("kind", text::bodies_column_kind(l)),
            ("case_prefix", text::bodies_case_prefix(l)),
            ("first_day", text::organisation_first_day(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        Entry {
            above: vec![(REGISTER.to_owned(), text::bodies_title(l).to_owned())],
            title: text::bodies_add(l).to_owned(),
            lead: text::bodies_add_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let kinds = BodyKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind_name(*kind, l)))
            .collect();
        view! {
            <TextField field=form.field("name") label=text::bodies_name(l) hint=text::bodies_name_hint(l) required=true/>
            <TextField field=form.field("name_en") label=text::bodies_name_en(l) lang="en" required=true/>
            <Radios field=form.field("kind") label=text::bodies_column_kind(l) choices=kinds/>
            <TextField field=form.field("case_prefix") label=text::bodies_case_prefix(l) hint=text::bodies_case_prefix_hint(l) note=text::admin_optional(l) short=true/>
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) note=text::admin_optional(l) hint=text::bodies_first_day_hint(l)/>
        }
        .into_any()
    }

    fn button(&self, l: Locale) -> &'static str {
        text::bodies_add_submit(l)
    }
}
