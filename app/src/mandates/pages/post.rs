//! Adding a post, and changing what it is called.

use leptos::prelude::*;

use super::{REGISTER, above, open, standing_name};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Date, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{Choice, Radios, Select, TextField};
use crate::desk::{OwnLabels, body_choices};
use crate::dialogues::{EntryError, Problem, Problems};
use crate::mandates::{self, NewPost, Post, Standing};
use crate::organisation::{Entry, RegisterForm, keeper, nothing};
use crate::site::{Desk, Posted};

/// `/admin/organisation/uppdrag/ny` and `/admin/organisation/uppdrag/{id}/andra`.
pub enum ElectedPostForm {
    /// Of a post that is there.
    Change(Post),
    /// Of a new one, of one of these bodies.
    New(Vec<RegisteredBody>),
}

impl RegisterForm for ElectedPostForm {
    /// With the body that a new one belongs to.
    type New = (Id, NewPost);

    const TOGETHER: &'static [&'static [&'static str]] = &[];

    async fn open(desk: &Desk, at: &[String]) -> Result<Self> {
        if let Some(id) = at.first() {
            return Ok(Self::Change(open(desk, id).await?));
        }
        keeper(desk)?;
        let mut all = bodies::all(&mut *desk.app.db.read().await?).await?;
        all.retain(|body| !body.period.is_over(desk.today));
        Ok(Self::New(all))
    }

    fn there(&self) -> Option<(Id, i64)> {
        match self {
            Self::Change(post) => Some((post.id, post.version)),
            Self::New(_) => None,
        }
    }

    fn filled(&self) -> Form {
        match self {
            Self::Change(post) => Form::new()
                .with("title", post.title.clone())
                .with("title_en", post.title_en.clone())
                .with("standing", post.standing.as_str()),
            Self::New(_) => Form::new(),
        }
    }

    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> (Id, NewPost) {
        let standing: Option<Standing> = posted.get("standing").parse().ok();
        if standing.is_none() {
            form.error("standing", Problem::NotAChoice.words(desk.locale));
        }
        let body = match self {
            Self::Change(post) => Some(post.body.id),
            Self::New(_) => posted.get("body").parse().ok(),
        };
        if body.is_none() {
            form.error("body", Problem::NotAChoice.words(desk.locale));
        }
        let new = NewPost {
            title: posted.get("title").trim().to_owned(),
            title_en: posted.get("title_en").trim().to_owned(),
            standing: standing.unwrap_or(Standing::Member),
        };
        (body.unwrap_or_else(|| nothing(desk)), new)
    }

    fn problems(&self, (_, new): &(Id, NewPost), _today: Date) -> Problems {
        new.problems([])
    }

    async fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        (body, new): &(Id, NewPost),
    ) -> Result<Id, EntryError> {
        match self {
            Self::Change(post) => {
                mandates::change_post(deed, post.id, version, new).await?;
                Ok(post.id)
            }
            Self::New(_) => mandates::add_post(deed, *body, new).await,
        }
    }

    fn saved(&self, id: Id) -> String {
        format!("{REGISTER}/{id}?klart=1")
    }

    fn shown(&self, name: &str, value: &str, l: Locale) -> String {
        match (name, value.parse()) {
            ("standing", Ok(standing)) => standing_name(standing, l).to_owned(),
            _ => value.to_owned(),
        }
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        vec![
            ("body", text::decisions_body(l)),
            ("title", text::mandates_post_title(l)),
            ("title_en", text::mandates_post_title_en(l)),
            ("standing", text::mandates_standing(l)),
        ]
    }

    fn entry(&self, l: Locale) -> Entry {
        let (above, title) = match self {
            Self::Change(post) => (above(post, l), text::mandates_change_post(l)),
            Self::New(_) => {
                let register = (REGISTER.to_owned(), text::mandates_title(l).to_owned());
                (vec![register], text::mandates_add_post(l))
            }
        };
        Entry {
            above,
            title: title.to_owned(),
            lead: text::mandates_post_lead(l).to_owned(),
            ..Entry::default()
        }
    }

    fn fields(&self, form: &Form, l: Locale) -> AnyView {
        let body = match self {
            Self::New(bodies) => Some(body_choices(bodies.iter(), l)),
            Self::Change(_) => None,
        };
        let body = body.map(|bodies| {
            view! { <Select field=form.field("body") label=text::decisions_body(l) choices=bodies required=true/> }
        });
        let standings = Standing::ALL
            .iter()
            .map(|standing| Choice::new(standing.as_str(), standing_name(*standing, l)))
            .collect();
        view! {
            {body}
            <TextField field=form.field("title") label=text::mandates_post_title(l) hint=text::mandates_post_title_hint(l) required=true/>
            <TextField field=form.field("title_en") label=text::mandates_post_title_en(l) lang="en" required=true/>
            <Radios field=form.field("standing") label=text::mandates_standing(l) choices=standings/>
        }
        .into_any()
    }
}
