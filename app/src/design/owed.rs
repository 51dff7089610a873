//! What is owed, by whom and when (P38).

use leptos::prelude::*;

use super::dotted::Dotted;
use super::link::Link;

/// How near the promised time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// The time has passed.
    Late,
    /// It is near.
    Soon,
    /// There is time.
    Later,
}

/// One thing that is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedItem {
    /// How near the promised time is.
    pub urgency: Urgency,
    /// When it is owed, in words ("2 dagar sen", "i morgon").
    pub when: String,
    /// What is owed ("7 idéer väntar på granskning").
    pub what: String,
    /// In which dialogue, by whom, and what else there is to know.
    pub details: Vec<String>,
    /// Where to do it.
    pub action: Link,
}

/// The desk's list, most urgent first.
#[component]
pub fn Owed(
    /// What is owed, in the order it is to be read.
    items: Vec<OwedItem>,
) -> impl IntoView {
    view! {
        <ul class="owed">
            {items
                .into_iter()
                .map(|item| {
                    let (class, button) = match item.urgency {
                        Urgency::Late => (Some("late"), "button"),
                        Urgency::Soon => (Some("soon"), "button plain"),
                        Urgency::Later => (None, "button plain"),
                    };
                    let of = format!(": {}", item.what);
                    view! {
                        <li class=class>
                            <b>{item.when}</b>
                            <div>
                                <strong>{item.what}</strong>
                                <Dotted items=item.details.into_iter().map(IntoAny::into_any).collect() small=true/>
                            </div>
                            <a class=button href=item.action.href>
                                {item.action.text}
                                <span class="sr">{of}</span>
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
