//! What both pages of the log share: the filter, the rows, and the way to older events.

use leptos::prelude::*;

use crate::audit::{Act, Entry, LogFilter, LogKey, Who};
use crate::core::{Form, Id, Locale, Timestamp, text};
use crate::db::Keyset;
use crate::decisions::StepKind;
use crate::design::form::{Choice, DateField, Select};
use crate::design::{DataTable, Empty, Fact, Facts, FilterBar, Link};
use crate::dialogues::{Field, Step, parse_day};
use crate::site::Visit;

/// Events on a page.
const SIZE: usize = 50;

/// What the address asks for.
pub struct Asked {
    /// The filter's fields as they were asked for.
    pub form: Form,
    /// Which events.
    pub filter: LogFilter,
    /// Which page of them.
    pub keyset: Keyset<LogKey>,
}

impl Asked {
    /// From the query of `visit`; the chain is the page's to choose.
    pub fn of(visit: &Visit) -> Self {
        let asked = |name: &str| visit.asked(name).unwrap_or_default();
        let mut form = Form::new()
            .with("dialog", asked("dialog"))
            .with("vem", asked("vem"))
            .with("vad", asked("vad"))
            .with("dag", asked("dag"));
        let day = parse_day(form.value("dag")).unwrap_or_else(|problem| {
            form.error("dag", problem.words(visit.locale));
            None
        });
        let filter = LogFilter {
            who: form.value("vem").parse().ok(),
            act: form.value("vad").parse().ok(),
            day,
            ..LogFilter::default()
        };
        let keyset = Keyset {
            after: visit.asked("efter").and_then(|key| key_of(&key)),
            size: SIZE,
        };
        Self {
            form,
            filter,
            keyset,
        }
    }

    /// `path` with what was asked for, and one thing more.
    pub fn address(&self, path: &str, more: Option<(&str, &str)>) -> String {
        let kept = ["dialog", "vem", "vad", "dag"].map(|name| (name, self.form.value(name)));
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept.into_iter().filter(|(_, value)| !value.is_empty()))
            .extend_pairs(more)
            .finish();
        if query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{query}")
        }
    }

    /// The way to older events.
    pub fn next(&self, visit: &Visit, key: Option<LogKey>) -> Option<Link> {
        let key = key?;
        let after = format!("{}_{}_{}", key.happened_at, key.seq, key.chain);
        let href = self.address(&visit.href(&visit.path), Some(("efter", &after)));
        Some(Link::new(href, text::log_next(visit.locale)))
    }

    /// The way back to the latest.
    pub fn first(&self, visit: &Visit) -> Option<Link> {
        self.keyset.after.as_ref()?;
        let href = self.address(&visit.href(&visit.path), None);
        Some(Link::new(href, text::log_first(visit.locale)))
    }

    /// Whether anything is filtered away.
    fn is_narrowed(&self) -> bool {
        ["dialog", "vem", "vad", "dag"]
            .into_iter()
            .any(|name| !self.form.value(name).is_empty())
    }
}

fn key_of(text: &str) -> Option<LogKey> {
    let mut parts = text.splitn(3, '_');
    Some(LogKey {
        happened_at: parts.next()?.parse().ok()?,
        seq: parts.next()?.parse().ok()?,
        chain: parts.next()?.to_owned(),
    })
}

/// The filter; `dialogues` to choose from, where the page is not about one.
pub fn filter_bar(
    visit: &Visit,
    asked: &Asked,
    dialogues: Option<Vec<Choice>>,
) -> impl IntoView + use<> {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let form = asked.form.clone();
    let mut who = vec![Choice::new("", text::log_all_who(l))];
    who.extend(Who::all().map(|who| Choice::new(who.as_str(), who.name(l))));
    let mut acts = vec![Choice::new("", text::log_all_what(l))];
    acts.extend(
        Act::ALL
            .iter()
            .map(|act| Choice::new(act.as_str(), act.name(l))),
    );
    let dialogues = dialogues.map(|choices| {
        let field = form.field("dialog");
        view! { <Select field=field label=text::log_dialogue(l) choices=choices/> }
    });
    let clear = asked
        .is_narrowed()
        .then(|| Link::new(action.clone(), text::log_clear(l)));
    view! {
        <FilterBar action=action label=text::log_filter(l) submit=text::log_submit(l) clear=clear>
            {dialogues}
            <Select field=form.field("vem") label=text::log_who(l) choices=who/>
            <Select field=form.field("vad") label=text::log_what(l) choices=acts/>
            <DateField field=form.field("dag") label=text::log_day(l)/>
        </FilterBar>
    }
}

/// The events; `dialogue` names the dialogue of a chain with the way to its log, on a page with several.
pub fn table(
    visit: &Visit,
    entries: Vec<Entry>,
    dialogue: Option<&dyn Fn(&str) -> AnyView>,
) -> AnyView {
    let l = visit.locale;
    if entries.is_empty() {
        return view! { <Empty title=text::log_none(l) text=text::log_none_words(l) level=2/> }
            .into_any();
    }
    let mut headers = vec![text::log_when(l), text::log_who(l), text::log_what(l)];
    if dialogue.is_some() {
        headers.push(text::log_dialogue(l));
    }
    headers.push(text::log_print(l));
    let headers = headers.into_iter().map(str::to_owned).collect();
    let rows = entries
        .into_iter()
        .map(|entry| {
            let at = Timestamp::from_micros(entry.happened_at);
            let day = at.date().to_string();
            let zoned = at.zoned();
            let time = zoned.strftime("%H.%M.%S").to_string();
            let machine = zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            let mut cells = vec![
                view! { <time datetime=machine>{day} " " {time}</time> }.into_any(),
                who(&entry, l).into_any(),
                what(&entry, l).into_any(),
            ];
            if let Some(dialogue) = dialogue {
                cells.push(dialogue(&entry.chain));
            }
            cells.push(print(entry, l));
            cells
        })
        .collect();
    view! { <DataTable caption=text::log_caption(l) headers=headers rows=rows/> }.into_any()
}

/// In which role, or that it was nobody of the staff.
fn who(entry: &Entry, l: Locale) -> String {
    let word = if entry.role.is_empty() {
        &entry.actor
    } else {
        &entry.role
    };
    match word.parse::<Who>() {
        Ok(who) => who.name(l).to_owned(),
        // Signing in and out is done in no role.
        Err(_) if entry.role.is_empty() => text::log_somebody(l).to_owned(),
        Err(unknown) => unknown.0,
    }
}

/// What happened, to what where that can be said in words. A word that is not known is shown as it is.
fn what(entry: &Entry, l: Locale) -> String {
    let Ok(act) = entry.action.parse::<Act>() else {
        return format!("{} {}", entry.action, entry.subject);
    };
    let subject = match act {
        Act::DialogueStep | Act::DialogueStepRefused => entry
            .subject
            .parse()
            .ok()
            .map(|step: Step| step.name(l).to_owned()),
        Act::DialogueRevised => entry
            .subject
            .parse()
            .ok()
            .map(|field: Field| field.name(l).to_owned()),
        Act::PoliticalStepAdded => entry
            .subject
            .parse()
            .ok()
            .map(|kind: StepKind| kind.name(l).to_owned()),
        _ => entry
            .subject
            .strip_prefix("contribution ")
            .and_then(|number| number.parse::<i64>().ok())
            .map(|number| text::log_contribution(l, number))
            .or_else(|| comment(&entry.subject, l))
            .or_else(|| photo(&entry.subject, l)),
    };
    match subject {
        Some(subject) => format!("{}: {subject}", act.name(l)),
        None => act.name(l).to_owned(),
    }
}

/// "Kommentar 3 till idé 41".
fn comment(subject: &str, l: Locale) -> Option<String> {
    let numbers = subject.strip_prefix("comment ")?;
    let (number, idea) = numbers.split_once(" on contribution ")?;
    let (number, idea): (i64, i64) = (number.parse().ok()?, idea.parse().ok()?);
    Some(text::comments_number_of(l, idea, number))
}

/// "Bild 2 till idé 41".
fn photo(subject: &str, l: Locale) -> Option<String> {
    let numbers = subject.strip_prefix("photo ")?;
    let (number, idea) = numbers.split_once(" on contribution ")?;
    let (number, idea): (i64, i64) = (number.parse().ok()?, idea.parse().ok()?);
    Some(text::photos_review_title(l, idea, number))
}

/// What proves it, folded away: the digests, and its place in the chain.
fn print(entry: Entry, l: Locale) -> AnyView {
    let shown = |value: String| {
        if value.is_empty() {
            text::log_nothing(l).to_owned()
        } else {
            value
        }
    };
    let account = entry.actor.parse::<Id>().is_ok().then_some(entry.actor);
    let account = account.map(|id| view! { <Fact term=text::log_account(l)>{id}</Fact> });
    let (before, after) = (shown(entry.before_digest), shown(entry.after_digest));
    let (number, about) = (entry.seq.to_string(), shown(entry.subject));
    view! {
        <details class="fold">
            <summary>{text::log_show(l)}</summary>
            <div>
                <Facts>
                    <Fact term=text::log_number(l)>{number}</Fact>
                    <Fact term=text::log_about(l)>{about}</Fact>
                    {account}
                    <Fact term=text::log_before(l)>{before}</Fact>
                    <Fact term=text::log_after(l)>{after}</Fact>
                </Facts>
            </div>
        </details>
    }
    .into_any()
}
