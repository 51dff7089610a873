//! Naming a function, and changing one.

use leptos::prelude::*;

use super::REGISTER;
use crate::coordination::{self, Function, NewFunction, Place};
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{Choice, DateField, Radios, Select, TextField};
use crate::desk::{OwnLabels, day, needed_day};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::organisation::{Entry, RegisterForm, keeper, named, nothing};
use crate::site::{Desk, Posted};
use crate::staff::{self, Role};

/// `/admin/organisation/samordning/ny` and `/admin/organisation/samordning/{id}`.
pub struct FunctionForm {
    /// What is changed; none when somebody new is named.
    old: Option<Function>,
    /// The accounts that may coordinate all dialogues.
    accounts: Vec<(Id, String)>,
    /// All accounts, by which what others chose is named.
    names: Vec<(Id, String)>,
}

impl RegisterForm for FunctionForm {
    type New = NewFunction;

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        keeper(desk)?;
        let mut conn = desk.app.db.read().await?;
        let old = match at.first() {
            Some(id) => {
                let id = id.parse().map_err(|_| Error::NotFound)?;
                Some(coordination::get(&mut conn, id).await?)
            }
            None => None,
        };
        Ok(Self {
            old,
            accounts: staff::accounts_for_all(&mut conn, Role::Coordinator).await?,
            names: staff::accounts(&mut conn).await?,
        })
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
            .with("email", old.email.clone())
            .with("phone", old.phone.clone())
            .with("staff", old.staff.to_string())
            .with("first_day", old.period.first().to_string())
            .with("last_day", last.unwrap_or_default())
    }

    /// The place of a function that is there already stays.
    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> NewFunction {
        let l = desk.locale;
        let place: Option<Place> = match &self.old {
            Some(old) => Some(old.place),
            None => posted.get("place").parse().ok(),
        };
        if place.is_none() {
            form.error("place", Problem::NotAChoice.words(l));
        }
        let staff: Option<Id> = posted.get("staff").parse().ok();
        if staff.is_none() {
            form.error("staff", Problem::NotAChoice.words(l));
        }
        let word = |name: &str| posted.get(name).trim().to_owned();
        NewFunction {
            place: place.unwrap_or(Place::Coordinator),
            name: word("name"),
            name_en: word("name_en"),
            email: word("email"),
            phone: word("phone"),
            staff: staff.unwrap_or_else(|| nothing(desk)),
            first: needed_day(form, posted, "first_day", l).unwrap_or(desk.today),
            last: day(form, posted, "last_day", l),
        }
    }

    fn problems(&self, new: &NewFunction, today: Date) -> Problems {
        new.problems([], today)
    }

    async fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        new: &NewFunction,
    ) -> Result<Id, EntryError> {
        let Some(old) = &self.old else {
            return coordination::add(deed, new).await;
        };
        coordination::change(deed, old.id, version, new).await?;
        Ok(old.id)
    }

    fn saved(&self, _: Id) -> String {
        format!("{REGISTER}?klart=1")
    }

    fn shown(&self, name: &str, value: &str, _l: Locale) -> String {
        match name {
            "staff" => named(&self.names, value),
            _ => value.to_owned(),
        }
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("place", text::coordination_place(l)),
            ("name", text::coordination_name(l)),
            ("name_en", text::coordination_name_en(l)),
            ("email", text::coordination_email(l)),
            ("phone", text::coordination_phone(l)),
            ("staff", text::mandates_account(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let title = match &self.old {
            Some(old) => text::coordination_change(l, old.place.name(l)),
            None => text::coordination_add(l).to_owned(),
        };
        Entry {
            above: vec![(REGISTER.to_owned(), text::coordination_title(l).to_owned())],
            title,
            lead: text::coordination_form_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let accounts = self.choices(l);
        let places = Place::ALL
            .iter()
            .map(|place| Choice::new(place.as_str(), place.name(l)))
            .collect();
        let place = self.old.is_none().then(|| {
            view! { <Radios field=form.field("place") label=text::coordination_place(l) choices=places/> }
        });
        view! {
            {place}
            <TextField field=form.field("name") label=text::coordination_name(l) hint=text::coordination_name_hint(l) required=true/>
            <TextField field=form.field("name_en") label=text::coordination_name_en(l) lang="en" required=true/>
            <TextField field=form.field("email") label=text::coordination_email(l) hint=text::coordination_email_hint(l) kind="email" autocomplete="off" required=true/>
            <TextField field=form.field("phone") label=text::coordination_phone(l) kind="tel" autocomplete="off" required=true/>
            <Select field=form.field("staff") label=text::mandates_account(l) hint=text::coordination_account_hint(l) choices=accounts required=true/>
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
            <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::coordination_last_day_hint(l)/>
        }
        .into_any()
    }
}

impl FunctionForm {
    /// The accounts to choose from. One that is closed, or has lost its role, stands there until another is chosen.
    fn choices(&self, l: Locale) -> Vec<Choice> {
        let mut choices = vec![Choice::new("", text::admin_choose(l))];
        let open = self.accounts.iter();
        choices.extend(open.map(|(id, name)| Choice::new(id.to_string(), name.clone())));
        if let Some(old) = &self.old
            && !self.accounts.iter().any(|(id, _)| *id == old.staff)
        {
            let words = text::coordination_account_closed(l);
            choices.push(Choice::new(old.staff.to_string(), words));
        }
        choices
    }
}
