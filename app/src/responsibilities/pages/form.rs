//! Adding an area, and letting one lie with another body from a day on.

use leptos::prelude::*;

use super::{REGISTER, above, open, versions};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Date, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{DateField, Select, TextField};
use crate::desk::{OwnLabels, body_choices, day, needed_day, shown};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::organisation::{Entry, RegisterForm, keeper, nothing};
use crate::responsibilities::{self, Area, Assignment, NewArea};
use crate::site::{Desk, Posted};

/// `/admin/organisation/ansvar/ny` and `/admin/organisation/ansvar/{id}/ny`.
pub struct AreaForm {
    /// What is to lie with another body; none when an area is added.
    area: Option<Area>,
    /// All bodies, and the day on which it is chosen among those that are not over.
    bodies: Vec<RegisteredBody>,
    today: Date,
}

impl RegisterForm for AreaForm {
    /// The names are those of a new area.
    type New = (NewArea, Assignment);

    const TOGETHER: &'static [&'static [&'static str]] = &[];

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        keeper(desk)?;
        let area = match at.first() {
            Some(id) => Some(open(desk, id).await?),
            None => None,
        };
        let bodies = bodies::all(&mut *desk.app.db.read().await?).await?;
        Ok(Self {
            area,
            bodies,
            today: desk.today,
        })
    }

    fn there(&self) -> Option<(Id, i64)> {
        self.area.as_ref().map(|area| (area.id, area.version))
    }

    /// Nothing that is in the map is changed: what is entered is its next version.
    fn makes(&self) -> bool {
        true
    }

    /// The form begins with whom the area lies with last, so that who else changes that meanwhile is seen.
    fn filled(&self) -> Form {
        let Some(area) = &self.area else {
            return Form::new();
        };
        let (body, terms_url) = area.versions.last().map_or_else(Default::default, |last| {
            (last.body.id.to_string(), last.terms_url.clone())
        });
        Form::new()
            .with("body", body)
            .with("terms_url", terms_url)
            .with("first_day", "")
            .with("last_day", "")
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> (NewArea, Assignment) {
        let l = desk.locale;
        let body: Option<Id> = posted.get("body").parse().ok();
        if body.is_none() {
            form.error("body", Problem::NotAChoice.words(l));
        }
        let word = |name: &str| posted.get(name).trim().to_owned();
        let names = NewArea {
            name: word("name"),
            name_en: word("name_en"),
        };
        let assignment = Assignment {
            body: body.unwrap_or_else(|| nothing(desk)),
            first: needed_day(form, posted, "first_day", l).unwrap_or(desk.today),
            last: day(form, posted, "last_day", l),
            terms_url: word("terms_url"),
        };
        (names, assignment)
    }

    fn problems(&self, (names, new): &(NewArea, Assignment), today: Date) -> Problems {
        let mut problems = new.problems(today);
        if self.area.is_none() {
            problems.extend(names.problems(&[]));
        }
        problems
    }

    async fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        (names, new): &(NewArea, Assignment),
    ) -> Result<Id, EntryError> {
        let Some(area) = &self.area else {
            return responsibilities::add(deed, names, new).await;
        };
        responsibilities::assign(deed, area.id, version, new).await?;
        Ok(area.id)
    }

    fn saved(&self, id: Id) -> String {
        format!("{REGISTER}/{id}?klart=1")
    }

    fn shown(&self, name: &str, value: &str, l: Locale) -> String {
        shown(name, value, &self.bodies, l)
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("name", text::map_name(l)),
            ("name_en", text::map_name_en(l)),
            ("body", text::map_column_body(l)),
            ("terms_url", text::map_terms_url(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let (above, title, lead) = if let Some(area) = &self.area {
            (
                above(area, l),
                text::map_assign(l),
                text::map_assign_lead(l),
            )
        } else {
            let register = (REGISTER.to_owned(), text::map_title(l).to_owned());
            (vec![register], text::map_add(l), text::map_add_lead(l))
        };
        Entry {
            above,
            title: title.to_owned(),
            lead: lead.to_owned(),
            ..Entry::default()
        }
    }

    fn before(&self, l: Locale) -> Option<AnyView> {
        self.area.as_ref().map(|area| versions(area, l))
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let names = self.area.is_none().then(|| {
            view! {
                <TextField field=form.field("name") label=text::map_name(l) hint=text::map_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::map_name_en(l) lang="en" required=true/>
            }
        });
        let open = self.bodies.iter();
        let bodies = body_choices(open.filter(|body| !body.period.is_over(self.today)), l);
        view! {
            {names}
            <Select field=form.field("body") label=text::map_column_body(l) choices=bodies required=true/>
            <TextField field=form.field("terms_url") label=text::map_terms_url(l) note=text::admin_optional(l) kind="url"/>
            <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
            <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::map_last_day_hint(l)/>
        }
        .into_any()
    }
}
