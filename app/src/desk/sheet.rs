//! A form that others may have open at the same time, and what is said when two have saved.

use leptos::prelude::*;

use super::labels::{OwnLabels, name_of};
use super::merge::{Filled, merge};
use crate::core::{Form, Locale, text};
use crate::design::form::HiddenField;
use crate::design::{NoticeBanner, NoticeKind, Prose, SummaryList, SummaryRow};
use crate::site::Posted;

/// A form with what it was filled with, so that whoever saves last overwrites nothing unseen.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What stands in it, and what is wrong with that.
    pub form: Form,
    /// The version that its changes are made to.
    pub version: i64,
    /// What its fields held then.
    filled: Filled,
    /// What others saved meanwhile, when that is so.
    pub met: Option<Met>,
    /// Whether all that was typed is what is saved now.
    as_saved: bool,
}

/// One field in which somebody else has saved something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Which field.
    pub name: &'static str,
    /// What is stored now, as people read it.
    pub saved: String,
    /// What was typed here, as people read it.
    pub typed: String,
}

/// What two who saved the same form did; empty lists where they only met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Met {
    /// What both changed.
    pub both: Vec<Meeting>,
    /// What only the other one changed: it is in the form now.
    pub taken: Vec<Meeting>,
}

impl Sheet {
    /// A form that is filled now, with what is stored at `version`.
    pub fn fresh(form: Form, version: i64) -> Self {
        Self {
            filled: Filled::of(&form),
            form,
            version,
            met: None,
            as_saved: false,
        }
    }

    /// A form that was posted, with what was typed in it: it stays a form of the version that it was
    /// filled at.
    pub fn posted(form: Form, posted: &Posted) -> Self {
        Self {
            form,
            version: posted.number("version"),
            filled: Filled::read(posted.get("filled")),
            met: None,
            as_saved: false,
        }
    }

    /// The form where some fields can no longer be saved: what was typed in them will be shown.
    #[must_use]
    pub fn without(mut self, no_longer: impl Fn(&str) -> bool) -> Self {
        self.filled.forget(&self.form, no_longer);
        self
    }

    /// The form after somebody else has saved: what was left alone here takes what is `saved` now, at
    /// `version`; what both changed keeps what was typed and is shown. `together` are fields that only
    /// mean something with one another; `shown` gives a field's value as people read it.
    #[must_use]
    pub fn meeting(
        self,
        saved: &Form,
        version: i64,
        together: &[&[&'static str]],
        shown: impl Fn(&str, &str) -> String,
    ) -> Self {
        let merged = merge(&self.filled, &self.form, saved, together);
        let meetings = |names: &[&'static str]| {
            let meeting = |name: &&'static str| Meeting {
                name,
                saved: shown(name, saved.value(name)),
                typed: shown(name, self.form.value(name)),
            };
            names.iter().map(meeting).collect()
        };
        let as_saved = saved
            .names()
            .all(|name| self.form.value(name).trim() == saved.value(name).trim());
        Self {
            met: Some(Met {
                both: meetings(&merged.both),
                taken: meetings(&merged.taken),
            }),
            form: merged.form,
            version,
            filled: Filled::of(saved),
            as_saved,
        }
    }

    /// Whether what was typed is what is saved: the same form was sent twice, and nobody else was there.
    /// Where others saved something that is not in the form, what was typed is still to be saved.
    pub const fn is_as_saved(&self) -> bool {
        self.as_saved
    }

    /// What goes with the form unseen.
    pub fn hidden(&self) -> impl IntoView + use<> {
        view! {
            <HiddenField name="version" value=self.version.to_string()/>
            <HiddenField name="filled" value=self.filled.posted()/>
        }
    }

    /// What the button says: saving over what somebody else saved is said in words.
    pub fn save_words(&self, usual: &'static str, l: Locale) -> &'static str {
        if self.met.as_ref().is_some_and(|met| !met.both.is_empty()) {
            text::admin_save_over(l)
        } else {
            usual
        }
    }
}

/// A value as it stands.
pub fn as_typed(_: &str, value: &str) -> String {
    value.to_owned()
}

/// What two who met are told, before the form.
pub fn notice(met: Met, own: &OwnLabels, l: Locale) -> AnyView {
    let value = |value: String| {
        if value.trim().is_empty() {
            text::admin_nothing(l).to_owned()
        } else {
            value
        }
    };
    let words = match (met.both.is_empty(), met.taken.is_empty()) {
        (true, false) => text::admin_conflict_none(l),
        _ => text::admin_conflict_words(l),
    };
    let both = (!met.both.is_empty()).then(|| {
        let rows = met
            .both
            .into_iter()
            .map(|m| {
                let (saved, typed) = (value(m.saved), value(m.typed));
                view! {
                    <SummaryRow term=name_of(m.name, own, l)>
                        <p><strong>{text::admin_conflict_saved(l)}</strong></p>
                        <Prose text=saved/>
                        <p><strong>{text::admin_conflict_typed(l)}</strong></p>
                        <Prose text=typed/>
                    </SummaryRow>
                }
            })
            .collect_view();
        view! { <SummaryList>{rows}</SummaryList> }
    });
    let taken = (!met.taken.is_empty()).then(|| {
        let rows = met
            .taken
            .into_iter()
            .map(|m| {
                let saved = value(m.saved);
                view! { <SummaryRow term=name_of(m.name, own, l)><Prose text=saved/></SummaryRow> }
            })
            .collect_view();
        view! {
            <p><strong>{text::admin_conflict_taken(l)}</strong></p>
            <SummaryList>{rows}</SummaryList>
        }
    });
    view! {
        <NoticeBanner kind=NoticeKind::Stop title=text::admin_conflict(l)>
            <p>{words}</p>
            {both}
            {taken}
        </NoticeBanner>
    }
    .into_any()
}
