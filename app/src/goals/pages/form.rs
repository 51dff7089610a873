//! Adding a goal period, and changing its name or its days.

use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{DateField, TextField};
use crate::desk::{OwnLabels, needed_day};
use crate::dialogues::{EntryError, Problems};
use crate::goals::{self, GoalPeriod, NewGoalPeriod};
use crate::organisation::{Entry, RegisterForm, keeper};
use crate::site::{Desk, Posted};

/// `/admin/organisation/malperioder/ny` and `/admin/organisation/malperioder/{id}`.
pub enum GoalForm {
    /// Of a period that is there.
    Change(GoalPeriod),
    /// Of the next one, which begins where the last one ends.
    Next(Option<Date>),
}

impl RegisterForm for GoalForm {
    type New = NewGoalPeriod;

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        keeper(desk)?;
        let mut conn = desk.app.db.read().await?;
        let Some(id) = at.first() else {
            let all = goals::all(&mut conn).await?;
            let first = all.first().map(|latest| latest.last.plus_days(1));
            return Ok(Self::Next(first));
        };
        let id = id.parse().map_err(|_| Error::NotFound)?;
        Ok(Self::Change(goals::get(&mut conn, id).await?))
    }

    fn there(&self) -> Option<(Id, i64)> {
        match self {
            Self::Change(period) => Some((period.id, period.version)),
            Self::Next(_) => None,
        }
    }

    fn filled(&self) -> Form {
        match self {
            Self::Change(period) => Form::new()
                .with("name", period.name.clone())
                .with("name_en", period.name_en.clone())
                .with("first_day", period.first.to_string())
                .with("last_day", period.last.to_string()),
            Self::Next(first) => {
                let first = first.map(|day| day.to_string());
                Form::new().with("first_day", first.unwrap_or_default())
            }
        }
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> NewGoalPeriod {
        let mut day = |name| needed_day(form, posted, name, desk.locale).unwrap_or(desk.today);
        NewGoalPeriod {
            first: day("first_day"),
            last: day("last_day"),
            name: posted.get("name").trim().to_owned(),
            name_en: posted.get("name_en").trim().to_owned(),
        }
    }

    fn problems(&self, new: &NewGoalPeriod, today: Date) -> Problems {
        new.problems([], today)
    }

    async fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        new: &NewGoalPeriod,
    ) -> Result<Id, EntryError> {
        match self {
            Self::Change(period) => {
                goals::change(deed, period.id, version, new).await?;
                Ok(period.id)
            }
            Self::Next(_) => goals::add(deed, new).await,
        }
    }

    fn saved(&self, _: Id) -> String {
        format!("{REGISTER}?klart=1")
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("name", text::goals_name(l)),
            ("name_en", text::goals_name_en(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let title = match self {
            Self::Change(_) => text::goals_change(l),
            Self::Next(_) => text::goals_add(l),
        };
        Entry {
            above: vec![(REGISTER.to_owned(), text::goals_title(l).to_owned())],
            title: title.to_owned(),
            lead: text::goals_form_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        view! {
            <TextField field=form.field("name") label=text::goals_name(l) hint=text::goals_name_hint(l) required=true/>
            <TextField field=form.field("name_en") label=text::goals_name_en(l) lang="en" required=true/>
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
            <DateField field=form.field("last_day") label=text::organisation_last_day(l) required=true/>
        }
        .into_any()
    }
}
