//! What is followed and how often.

use leptos::prelude::*;

use crate::core::text;
use crate::design::{PostForm, Section, Submit};
use crate::following::{Frequency, Subscription};
use crate::site::Visit;

/// What a choice posts that ends a subscription.
pub const END: &str = "sluta";

/// What is followed and how often, in one form.
pub fn follows(visit: &Visit, all: &[Subscription]) -> AnyView {
    let l = visit.locale;
    let more = visit.href("/folj");
    if all.is_empty() {
        return view! {
            <Section heading=text::own_follows(l) id="foljer">
                <p>{text::own_follows_nothing(l)} " " <a href=more>{text::following_title(l)}</a></p>
            </Section>
        }
        .into_any();
    }
    let action = visit.href(&visit.path);
    let rows = all
        .iter()
        .map(|each| {
            let id = format!("ofta-{}", each.id);
            let mut choices: Vec<(&str, &str)> = Frequency::ALL
                .iter()
                .map(|frequency| (frequency.as_str(), frequency.name(l)))
                .collect();
            choices.push((END, text::own_follows_end(l)));
            let options = choices
                .into_iter()
                .map(|(value, label)| {
                    let selected = value == each.frequency.as_str();
                    view! { <option value=value selected=selected>{label}</option> }
                })
                .collect_view();
            let name = each.name(l);
            view! {
                <div class="field">
                    <label for=id.clone()>{name}</label>
                    <select id=id.clone() name=id>{options}</select>
                </div>
            }
        })
        .collect_view();
    view! {
        <Section heading=text::own_follows(l) id="foljer">
            <PostForm action=action>
                {rows}
                <Submit text=text::own_save(l) name="do" value="follow"/>
            </PostForm>
            <p><a href=more>{text::own_follows_more(l)}</a></p>
        </Section>
    }
    .into_any()
}
