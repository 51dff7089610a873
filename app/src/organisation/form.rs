//! The form of a register, from the page that shows it to what it saves. A register says what its fields are, how what was typed is
//! read, and how it is saved. That two who save the same are told, that a form sent twice makes one entry, and that nothing
//! typed is lost, is the same for all.

use axum::extract::Path;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use leptos::prelude::*;

use super::frame::{Entry, register};
use crate::app::App;
use crate::core::{Date, Form, Id, Locale, Result, text};
use crate::deed::Deed;
use crate::design::form::{PostForm, Submit};
use crate::desk::{OwnLabels, Settled, Sheet, deed, once_field, settle};
use crate::dialogues::{EntryError, Problems};
use crate::once::once;
use crate::site::{Desk, Posted};

/// A form of a register, opened for an entry that is there or for a new one, with all that its page needs.
pub trait RegisterForm: Sized + Send + Sync + 'static {
    /// What it enters.
    type New: Send + Sync;

    /// Fields that mean something only with one another.
    const TOGETHER: &'static [&'static [&'static str]] = &[&["first_day", "last_day"]];

    /// The form at an address: `at` has the parts of it that differ. Only those who keep the register open it.
    fn open(desk: &Desk, at: &[String]) -> impl Future<Output = Result<Self>> + Send;

    /// Which entry it changes, and its version; none when it makes a new one.
    fn there(&self) -> Option<(Id, i64)>;

    /// The parts of its address that differ, as [`Self::open`] takes them.
    fn at(&self) -> Vec<String> {
        let there = self.there().into_iter();
        there.map(|(id, _)| id.to_string()).collect()
    }

    /// Whether it makes something, and so makes it once however often it is sent.
    fn makes(&self) -> bool {
        self.there().is_none()
    }

    /// What its fields hold before anything is typed.
    fn filled(&self) -> Form;

    /// What was posted. What cannot be read is told at its field, and something else stands in for it: that is not saved.
    fn read(&self, desk: &Desk, posted: &Posted, form: &mut Form) -> Self::New;

    /// What is wrong with it by itself, to be told together with what could not be read.
    fn problems(&self, new: &Self::New, today: Date) -> Problems;

    /// Saves it, to what is still at `version` when something is changed. The id is the entry's.
    fn save(
        &self,
        deed: &mut Deed,
        version: i64,
        new: &Self::New,
    ) -> impl Future<Output = Result<Id, EntryError>> + Send;

    /// Where it leads when the entry `id` is saved, without the language.
    fn saved(&self, id: Id) -> String;

    /// The value of a field as people read it.
    fn shown(&self, _name: &str, value: &str, _l: Locale) -> String {
        value.to_owned()
    }

    /// What its fields are called, from the top of the page down.
    fn labels(&self, l: Locale) -> OwnLabels;

    /// The pages above it, what it is called, and what to do in it.
    fn entry(&self, l: Locale) -> Entry;

    /// What stands between that and the form.
    fn before(&self, _l: Locale) -> Option<AnyView> {
        None
    }

    /// Its fields.
    fn fields(&self, form: &Form, l: Locale) -> AnyView;

    /// What its button says.
    fn button(&self, l: Locale) -> &'static str {
        text::admin_save(l)
    }
}

/// The parts of the address that differ; none for a new entry of a register.
type At = Option<Path<Vec<String>>>;

/// GET and POST of a form: for what is there, and for something new.
pub fn register_form<F: RegisterForm>() -> MethodRouter<App> {
    get(show::<F>).post(submit::<F>)
}

async fn open<F: RegisterForm>(desk: &Desk, at: At) -> Result<F> {
    F::open(desk, &at.map(|Path(at)| at).unwrap_or_default()).await
}

async fn show<F: RegisterForm>(desk: Desk, at: At) -> Result<Response> {
    let open: F = open(&desk, at).await?;
    let sheet = Sheet::fresh(open.filled(), version(&open));
    Ok(page(&desk, &open, &sheet))
}

/// Saves what was posted, or shows the form again with what is wrong, or with what somebody else saved meanwhile.
async fn submit<F: RegisterForm>(desk: Desk, at: At, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let open: F = open(&desk, at).await?;
    let names: Vec<&'static str> = open.labels(l).iter().map(|(name, _)| *name).collect();
    let mut form = posted.keep(&names);
    let new = open.read(&desk, &posted, &mut form);
    if !form.is_valid() {
        tell_the_rest(&mut form, open.problems(&new, desk.today), l);
        return Ok(page(&desk, &open, &Sheet::posted(form, &posted)));
    }
    let seen = posted.number("version");
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        open.save(deed, seen, &new).await
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(id) => Ok(desk.see_other(&open.saved(id))),
        Settled::Stale => {
            let now = F::open(&desk, &open.at()).await?;
            let shown = |name: &str, value: &str| now.shown(name, value, l);
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&now.filled(), version(&now), F::TOGETHER, shown);
            match now.there() {
                Some((id, _)) if sheet.is_as_saved() => Ok(desk.see_other(&now.saved(id))),
                _ => Ok(page(&desk, &now, &sheet)),
            }
        }
        _ => Ok(page(&desk, &open, &Sheet::posted(form, &posted))),
    }
}

/// An id that nothing has: it stands in for one that could not be read.
pub fn nothing(desk: &Desk) -> Id {
    Id::new(desk.now, &desk.app.random)
}

/// What the account with the id `value` is called; nothing when none is chosen.
pub fn named(accounts: &[(Id, String)], value: &str) -> String {
    accounts
        .iter()
        .find(|(id, _)| id.to_string() == value)
        .map(|(_, name)| name.clone())
        .unwrap_or_default()
}

fn version<F: RegisterForm>(open: &F) -> i64 {
    open.there().map_or(0, |(_, version)| version)
}

/// Puts at the fields what else is wrong where something could not be read, so that everything is told at once. A day that could not
/// be read makes no other day wrong.
fn tell_the_rest(form: &mut Form, problems: Problems, l: Locale) {
    let is_day = |name: &str| name.ends_with("_day");
    let told: Vec<&str> = form.errors().into_iter().map(|(name, _)| name).collect();
    let unread_day = told.iter().any(|name| is_day(name));
    for (name, problem) in problems {
        if !(told.contains(&name) || unread_day && is_day(name)) {
            form.error(name, problem.words(l));
        }
    }
}

fn page<F: RegisterForm>(desk: &Desk, open: &F, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let entry = Entry {
        labels: open.labels(l),
        ..open.entry(l)
    };
    let action = desk.href(&desk.path);
    let save = sheet.save_words(open.button(l), l);
    register(desk, entry.of(sheet), || {
        let before = open.before(l);
        let once = open.makes().then(|| once_field(desk));
        let hidden = open.there().map(|_| sheet.hidden());
        let fields = open.fields(&sheet.form, l);
        view! {
            {before}
            <PostForm action=action>
                {once}
                {hidden}
                {fields}
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogues::Problem;

    #[test]
    fn what_is_wrong_beside_what_cannot_be_read_is_told_too() {
        let all = vec![
            ("name", Problem::Missing),
            ("first_day", Problem::FarAway),
            ("last_day", Problem::EndsBeforeItBegins),
        ];
        let names = ["name", "amount", "first_day", "last_day"];
        for (unread, told) in [
            ("first_day", vec!["name", "first_day"]),
            ("amount", vec!["name", "amount", "first_day", "last_day"]),
            ("name", vec!["name", "first_day", "last_day"]),
        ] {
            let mut form = names
                .iter()
                .fold(Form::new(), |form, name| form.with(name, ""));
            form.error(unread, Problem::NoDay.words(Locale::Sv));
            tell_the_rest(&mut form, all.clone(), Locale::Sv);
            let at: Vec<&str> = form.errors().into_iter().map(|(name, _)| name).collect();
            assert_eq!(at, told, "{unread}");
        }
    }
}
