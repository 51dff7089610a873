//! Examples of the thread: from an idea through its theme to the paragraph and the promise (P28).

use leptos::prelude::*;

use super::ideas::quote;
use super::parts::{minutes, outcome_kind, own_lang_of};
use super::result_table::promise;
use crate::contributions::numbered;
use crate::core::text;
use crate::decisions::{Decision, ThemeResult};
use crate::design::{OutcomeBadge, Section, Thread, ThreadStep};
use crate::dialogues::Dialogue;
use crate::dialogues::listing::ShownIdea;
use crate::site::Visit;

/// So many examples are enough to see how it works.
const EXAMPLES: usize = 3;

/// One idea for each kind of outcome, so that a no is shown as well as a yes.
pub fn threads(
    visit: &Visit,
    d: &Dialogue,
    themes: &[ThemeResult],
    mut ideas: Vec<ShownIdea>,
    decisions: &[Decision],
) -> Option<impl IntoView + use<>> {
    let l = visit.locale;
    let mut seen = Vec::new();
    let mut examples = Vec::new();
    for theme in themes {
        let new = theme
            .outcome
            .is_some_and(|outcome| !seen.contains(&outcome));
        let idea = ideas
            .iter()
            .position(|idea| new && idea.theme_id == Some(theme.theme_id));
        if let Some(at) = idea
            && examples.len() < EXAMPLES
        {
            seen.extend(theme.outcome);
            examples.push(example(visit, d, theme, ideas.swap_remove(at), decisions));
        }
    }
    (!examples.is_empty()).then(|| {
        view! {
            <Section heading=text::public_result_threads(l) id="exempel">
                <p>{text::public_result_threads_words(l)}</p>
                <div class="threads">{examples}</div>
            </Section>
        }
    })
}

fn example(
    visit: &Visit,
    d: &Dialogue,
    theme: &ThemeResult,
    idea: ShownIdea,
    decisions: &[Decision],
) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let lang = own_lang_of(theme.is_spoken, l);
    let number = numbered(idea.kind, idea.number, l);
    let href = visit.href(&format!("/dialoger/{}/ideer/{}", d.slug, idea.number));
    let quote = quote(idea, href, l, visit);
    let theme_page = visit.href(&format!("/dialoger/{}/teman/{}", d.slug, theme.theme_id));
    let theme_heading = text::public_thread_theme(l, theme.title.clone());
    let ideas = text::public_result_theme_ideas(l, theme.contributions);
    let decision = theme
        .decision_id
        .and_then(|id| decisions.iter().find(|decision| decision.id == id))
        .map(|decision| {
            let heading = text::public_thread_decision(
                l,
                decision.decided_on.near(l, today),
                decision.paragraph.clone(),
            );
            let badge = theme.outcome.map(|outcome| {
                view! { <OutcomeBadge kind=outcome_kind(outcome) text=outcome.name(l)/> }
            });
            let (reason, link) = (theme.reason.clone(), minutes(decision, l));
            view! {
                <ThreadStep heading=heading level=3>
                    <p>{badge} " " <span lang=lang>{reason}</span></p>
                    <p class="small">{link}</p>
                </ThreadStep>
            }
        });
    let promised = theme.commitment.as_ref().map(|commitment| {
        let promise = promise(commitment, theme.is_spoken, l, today);
        view! { <ThreadStep heading=text::public_thread_promise(l) level=3>{promise}</ThreadStep> }
    });
    view! {
        <Thread label=text::public_thread_label(l)>
            <ThreadStep heading=number level=3>{quote}</ThreadStep>
            <ThreadStep heading=theme_heading level=3><p class="small"><a href=theme_page>{text::public_thread_to_theme(l)}</a>". "{ideas}</p></ThreadStep>
            {decision}
            {promised}
        </Thread>
    }
    .into_any()
}
