//! Adding a kind of matter, and changing one.

use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{Choice, DateField, Radios, TextField};
use crate::desk::{OwnLabels, day, needed_day};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::organisation::{Entry, RegisterForm, keeper};
use crate::site::{Desk, Posted};
use crate::statutes::{self, Matter, NewMatter, Shortest, Unit};

/// `/admin/organisation/lagkrav/ny` and `/admin/organisation/lagkrav/{id}`.
pub struct MatterForm {
    /// What is changed; none when something new is added.
    old: Option<Matter>,
}

impl RegisterForm for MatterForm {
    type New = NewMatter;

    /// A number means something with what it counts only.
    const TOGETHER: &'static [&'static [&'static str]] =
        &[&["amount", "unit"], &["first_day", "last_day"]];

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        keeper(desk)?;
        let Some(id) = at.first() else {
            return Ok(Self { old: None });
        };
        let id = id.parse().map_err(|_| Error::NotFound)?;
        let old = statutes::get(&mut *desk.app.db.read().await?, id).await?;
        Ok(Self { old: Some(old) })
    }

    fn there(&self) -> Option<(Id, i64)> {
        self.old.as_ref().map(|old| (old.id, old.version))
    }

    fn filled(&self) -> Form {
        let Some(old) = &self.old else {
            return Form::new();
        };
        let last = old.period.last().map(|day| day.to_string());
        Form::new()
            .with("name", old.name.clone())
            .with("name_en", old.name_en.clone())
            .with("law", old.law.clone())
            .with("amount", old.shortest.amount.to_string())
            .with("unit", old.shortest.unit.as_str())
            .with("first_day", old.period.first().to_string())
            .with("last_day", last.unwrap_or_default())
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> NewMatter {
        let l = desk.locale;
        let unit: Option<Unit> = posted.get("unit").parse().ok();
        if unit.is_none() {
            form.error("unit", Problem::NotAChoice.words(l));
        }
        let word = |name: &str| posted.get(name).trim().to_owned();
        NewMatter {
            name: word("name"),
            name_en: word("name_en"),
            law: word("law"),
            shortest: Shortest {
                // What is no number is none that the law could name.
                amount: posted.number("amount"),
                unit: unit.unwrap_or(Unit::Days),
            },
            first: needed_day(form, posted, "first_day", l).unwrap_or(desk.today),
            last: day(form, posted, "last_day", l),
        }
    }

    fn problems(&self, new: &NewMatter, today: Date) -> Problems {
        new.problems([], today)
    }

    async fn save(&self, deed: &mut Deed, version: i64, new: &NewMatter) -> Result<Id, EntryError> {
        let Some(old) = &self.old else {
            return statutes::add(deed, new).await;
        };
        statutes::change(deed, old.id, version, new).await?;
        Ok(old.id)
    }

    fn saved(&self, _: Id) -> String {
        format!("{REGISTER}?klart=1")
    }

    fn shown(&self, name: &str, value: &str, l: Locale) -> String {
        match (name, value.parse::<Unit>()) {
            ("unit", Ok(unit)) => unit.name(l).to_owned(),
            _ => value.to_owned(),
        }
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("name", text::statutes_name(l)),
            ("name_en", text::statutes_name_en(l)),
            ("law", text::statutes_column_law(l)),
            ("amount", text::statutes_amount(l)),
            ("unit", text::statutes_unit(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let title = match self.old {
            Some(_) => text::statutes_change(l),
            None => text::statutes_add(l),
        };
        Entry {
            above: vec![(REGISTER.to_owned(), text::statutes_title(l).to_owned())],
            title: title.to_owned(),
            lead: text::statutes_form_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let units = Unit::ALL
            .iter()
            .map(|unit| Choice::new(unit.as_str(), unit.name(l)))
            .collect();
        view! {
            <TextField field=form.field("name") label=text::statutes_name(l) hint=text::statutes_name_hint(l) required=true/>
            <TextField field=form.field("name_en") label=text::statutes_name_en(l) lang="en" required=true/>
            <TextField field=form.field("law") label=text::statutes_column_law(l) hint=text::statutes_law_hint(l) required=true/>
            <TextField field=form.field("amount") label=text::statutes_amount(l) hint=text::statutes_amount_hint(l) short=true required=true/>
            <Radios field=form.field("unit") label=text::statutes_unit(l) choices=units/>
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
            <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::statutes_last_day_hint(l)/>
        }
        .into_any()
    }
}
