//! What everybody reads of it: replies of elected people under their post, apart from the administration's answers.

use leptos::prelude::*;

use crate::core::difference::difference;
use crate::core::text;
use crate::design::{Log, LogEntry, Prose, Reply as ReplyView, Section};
use crate::dialogues::{content_lang, own_dir, own_lang};
use crate::elected::Reply;
use crate::site::Visit;

/// The replies under a heading of their own; nothing when there are none. Those to a theme name it.
pub fn given(visit: &Visit, replies: &[Reply]) -> Option<AnyView> {
    let (l, today) = (visit.locale, visit.today);
    if replies.is_empty() {
        return None;
    }
    let items = replies
        .iter()
        .map(|reply| {
            let theme = (!reply.theme_title.is_empty()).then(|| {
                let title = reply.theme_title.clone();
                view! { " · " {text::elected_public_theme(l)} " " <span lang=own_lang(l)>{title}</span> }
            });
            let day = reply.given_at.date().near(l, today);
            let revised: Vec<LogEntry> = reply
                .revisions
                .iter()
                .rev()
                .map(|revision| {
                    let day = revision.revised_at.date();
                    LogEntry {
                        datetime: day.to_string(),
                        when: day.near(l, today),
                        text: text::elected_revised(l).to_owned(),
                        reason: text::public_log_reason(l, revision.reason.clone()),
                        change: difference(&revision.before_words, &revision.after_words),
                    }
                })
                .collect();
            let labels = [
                text::public_log_change(l),
                text::public_log_taken(l),
                text::public_log_put(l),
            ];
            let revised = (!revised.is_empty())
                .then(|| view! { <Log entries=revised change_labels=labels/> });
            let (words, role) = (reply.words.clone(), reply.role(l).to_owned());
            view! {
                <ReplyView who=role>
                    <p class="small">{text::elected_public_mark(l)} " · " {day} {theme}</p>
                    <Prose text=words lang=content_lang(l) dir=own_dir(l).unwrap_or_default()/>
                    {revised}
                </ReplyView>
            }
        })
        .collect_view();
    Some(
        view! {
            <Section heading=text::elected_public_title(l) id="fortroendevalda">
                <p>{text::elected_public_lead(l)}</p>
                {items}
            </Section>
        }
        .into_any(),
    )
}
