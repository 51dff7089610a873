//! Giving a post to somebody from a day to a day, and changing those days.

use leptos::prelude::*;

use super::{above, href, id, open};
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{Choice, DateField, Select};
use crate::desk::{OwnLabels, needed_day};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::mandates::actions::one_of;
use crate::mandates::{self, Mandate, NewMandate, Post};
use crate::organisation::{Entry, RegisterForm, named};
use crate::site::{Desk, Posted};
use crate::staff;

/// `/admin/organisation/uppdrag/{id}/ny` and `/admin/organisation/uppdrag/{id}/{mandate}`.
pub struct MandateForm {
    post: Post,
    /// What is changed; none when the post is given to somebody.
    old: Option<Mandate>,
    /// The accounts in use, and those that are closed.
    accounts: Vec<(Id, String)>,
    closed: Vec<(Id, String)>,
}

impl RegisterForm for MandateForm {
    type New = NewMandate;

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        let (part, rest) = at.split_first().ok_or(Error::NotFound)?;
        let post = open(desk, part).await?;
        let old = match rest.first() {
            Some(mandate) => Some(one_of(&post, id(mandate)?)?),
            None => None,
        };
        let mut conn = desk.app.db.read().await?;
        Ok(Self {
            post,
            old,
            accounts: staff::accounts(&mut conn).await?,
            closed: staff::closed_accounts(&mut conn).await?,
        })
    }

    fn at(&self) -> Vec<String> {
        let old = self.old.iter();
        [self.post.id]
            .into_iter()
            .chain(old.map(|old| old.id))
            .map(|id| id.to_string())
            .collect()
    }

    fn there(&self) -> Option<(Id, i64)> {
        self.old.as_ref().map(|old| (old.id, old.version))
    }

    /// A new one begins where the last one ends.
    fn filled(&self) -> Form {
        let word = |word: Option<String>| word.unwrap_or_default();
        let day = |day: Option<Date>| word(day.map(|day| day.to_string()));
        let Some(old) = &self.old else {
            let mandates = self.post.mandates.iter();
            let last = mandates.filter_map(|m| m.period.last()).max();
            return Form::new().with("first_day", day(last.map(|last| last.plus_days(1))));
        };
        Form::new()
            .with("first_day", old.period.first().to_string())
            .with("last_day", day(old.period.last()))
            .with("staff", word(old.staff.map(|id| id.to_string())))
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> NewMandate {
        let l = desk.locale;
        let mut day = |name| needed_day(form, posted, name, l).unwrap_or(desk.today);
        let (first, last) = (day("first_day"), day("last_day"));
        let typed = posted.get("staff");
        let staff = typed.parse().ok();
        if staff.is_none() && !typed.is_empty() {
            form.error("staff", Problem::NotAChoice.words(l));
        }
        NewMandate { first, last, staff }
    }

    /// All that is wrong with days is wrong beside other days: there is nothing more to tell until both are read.
    fn problems(&self, _new: &NewMandate, _today: Date) -> Problems {
        Problems::new()
    }

    async fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        new: &NewMandate,
    ) -> Result<Id, EntryError> {
        let Some(old) = &self.old else {
            return mandates::add(deed, self.post.id, new).await;
        };
        mandates::change(deed, self.post.id, old.id, version, new).await?;
        Ok(old.id)
    }

    fn saved(&self, _: Id) -> String {
        href(&self.post, "?klart=1")
    }

    fn shown(&self, name: &str, value: &str, _l: Locale) -> String {
        match name {
            "staff" => named(&self.accounts, value),
            _ => value.to_owned(),
        }
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
            ("staff", text::mandates_account(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let title = match self.old {
            Some(_) => text::mandates_change(l),
            None => text::mandates_add(l),
        };
        Entry {
            above: above(&self.post, l),
            title: title.to_owned(),
            lead: text::mandates_mandate_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let accounts = self.choices(l);
        view! {
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
            <DateField field=form.field("last_day") label=text::organisation_last_day(l) required=true/>
            <Select field=form.field("staff") label=text::mandates_account(l) note=text::admin_optional(l) hint=text::mandates_account_hint(l) choices=accounts/>
        }
        .into_any()
    }
}

impl MandateForm {
    /// The accounts to choose from. A closed one stays with a mandate that it was given until another is chosen.
    fn choices(&self, l: Locale) -> Vec<Choice> {
        let mut choices = vec![Choice::new("", text::mandates_no_account(l))];
        let open = self.accounts.iter();
        choices.extend(open.map(|(id, name)| Choice::new(id.to_string(), name.clone())));
        let kept = self.old.as_ref().and_then(|old| old.staff);
        let closed = self.closed.iter().filter(|(id, _)| Some(*id) == kept);
        choices.extend(closed.map(|(id, name)| {
            let words = text::mandates_account_closed(l, name.clone());
            Choice::new(id.to_string(), words)
        }));
        choices
    }
}
