//! Searching and filtering a list.

use leptos::prelude::*;

use super::form::Choice;
use super::link::Link;
use crate::core::{Form, Locale};

/// What is chosen in a filter, for the line that its fields are folded away under: the words in the field `search`, then what
/// is chosen in each of `menus`, which are told by the name of their field. Nothing where all is shown.
pub fn chosen(form: &Form, search: &str, menus: &[(&str, &[Choice])], l: Locale) -> Option<String> {
    let words = form.value(search);
    let words = (!words.is_empty()).then(|| l.quoted(words));
    let names = menus.iter().filter_map(|(name, choices)| {
        let value = form.value(name);
        let choice = choices.iter().find(|choice| choice.value == value)?;
        (!value.is_empty()).then(|| l.isolated(choice.label.as_str()))
    });
    let parts: Vec<String> = words.into_iter().chain(names).collect();
    (!parts.is_empty()).then(|| parts.join(l.comma()))
}

/// A form that asks for the same page with other contents, so that an address can be shared. Put
/// [`super::TextField`] and [`super::Select`] in it.
#[component]
pub fn FilterBar(
    /// Address of the list.
    #[prop(into)]
    action: String,
    /// Name of the form, read aloud ("Sök bland idéerna").
    #[prop(into)]
    label: String,
    /// What the button says ("Visa").
    #[prop(into)]
    submit: String,
    /// How to see everything again, in sight also when the fields are folded away; `None` when nothing is filtered away.
    #[prop(optional_no_strip)]
    clear: Option<Link>,
    /// The line that the fields are folded away under, with what is chosen in them; empty when they stand open.
    #[prop(optional, into)]
    folded: String,
    /// Whether they are folded away on narrow screens alone, and stand open where there is room.
    #[prop(optional)]
    narrow: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let clear = clear.map(|link| view! { <a href=link.href>{link.text}</a> }.into_any());
    // Beside the line of a fold the way back is in sight when it is shut.
    let (inside_clear, beside) = if folded.is_empty() {
        (clear, None)
    } else {
        (None, clear)
    };
    let inside = view! {
        {children()}
        <div class="actions">
            <button class="button plain">{submit}</button>
            {inside_clear}
        </div>
    };
    let inside = if folded.is_empty() {
        inside.into_any()
    } else {
        let class = if narrow { "fold narrow" } else { "fold" };
        view! {
            <details class=class>
                <summary>{folded}</summary>
                <div>{inside}</div>
            </details>
            {beside}
        }
        .into_any()
    };
    view! {
        <search>
            <form class="filter" method="get" action=action aria-label=label>
                {inside}
            </form>
        </search>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_told_as_the_readers_language_writes_it() {
        let phases = [Choice::new("", "Alla"), Choice::new("ongoing", "Pågår")];
        let themes = [
            Choice::new("", "Alla teman"),
            Choice::new("Bänkar", "Bänkar"),
        ];
        let menus: [(&str, &[Choice]); 2] = [("visa", &phases), ("tema", &themes)];
        let all = Form::new()
            .with("ord", "")
            .with("visa", "")
            .with("tema", "");
        let some = all.clone().with("ord", "torget").with("tema", "Bänkar");
        for (l, line) in [
            (Locale::Sv, "”torget”, Bänkar"),
            (Locale::En, "“torget”, Bänkar"),
            (Locale::Fi, "”torget”, Bänkar"),
            // What runs the other way turns nothing around it, and the comma is Arabic.
            (
                Locale::Ar,
                "«\u{2068}torget\u{2069}»، \u{2068}Bänkar\u{2069}",
            ),
        ] {
            assert_eq!(
                chosen(&some, "ord", &menus, l).as_deref(),
                Some(line),
                "{l}"
            );
            assert_eq!(chosen(&all, "ord", &menus, l), None, "{l}");
        }
        let unknown = all.with("visa", "nonsense");
        assert_eq!(chosen(&unknown, "ord", &menus, Locale::Sv), None);
    }
}
