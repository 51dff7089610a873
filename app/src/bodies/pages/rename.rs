//! Giving a body other names from today on.

use leptos::prelude::*;

use super::{above, href, open};
use crate::bodies::{self, Names, RegisteredBody};
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::TextField;
use crate::desk::OwnLabels;
use crate::dialogues::{EntryError, Problems};
use crate::organisation::{Entry, RegisterForm};
use crate::site::{Desk, Posted};

/// `/admin/organisation/namnder/{slug}/namn`.
pub struct NameForm {
    body: RegisteredBody,
}

impl RegisterForm for NameForm {
    type New = Names;

    const TOGETHER: &'static [&'static [&'static str]] = &[];

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        let slug = at.first().ok_or(Error::NotFound)?;
        let body = open(desk, slug).await?;
        if body.period.is_over(desk.today) {
            return Err(Error::Refused("the body is over"));
        }
        Ok(Self { body })
    }

    fn at(&self) -> Vec<String> {
        vec![self.body.body.slug.clone()]
    }

    fn there(&self) -> Option<(Id, i64)> {
        Some((self.body.body.id, self.body.version))
    }

    fn filled(&self) -> Form {
        Form::new()
            .with("name", self.body.body.name(Locale::Sv))
            .with("name_en", self.body.body.name(Locale::En))
    }

    fn read(&self, _: &Desk, posted: &Posted, _: &mut Form) -> Names {
        Names {
            name: posted.get("name").to_owned(),
            name_en: posted.get("name_en").to_owned(),
        }
    }

    fn problems(&self, new: &Names, _today: Date) -> Problems {
        new.problems()
    }

    async fn save(&self, deed: &mut Deed, version: i64, new: &Names) -> Result<Id, EntryError> {
        bodies::rename(deed, self.body.body.id, version, new).await?;
        Ok(self.body.body.id)
    }

    fn saved(&self, _: Id) -> String {
        href(&self.body, "?klart=1")
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("name", text::bodies_name(l)),
            ("name_en", text::bodies_name_en(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        Entry {
            above: above(&self.body, l),
            title: text::bodies_rename(l).to_owned(),
            lead: text::bodies_rename_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        view! {
            <TextField field=form.field("name") label=text::bodies_name(l) required=true/>
            <TextField field=form.field("name_en") label=text::bodies_name_en(l) lang="en" required=true/>
        }
        .into_any()
    }

    fn button(&self, l: Locale) -> &'static str {
        text::bodies_rename_submit(l)
    }
}
