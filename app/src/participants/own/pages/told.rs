//! What was just done, and that mail comes back.

use leptos::prelude::*;

use crate::core::text;
use crate::design::{NoticeBanner, NoticeKind, PostForm, Submit, filled};
use crate::participants::Participant;
use crate::site::Visit;

/// What was just done, and that mail comes back.
pub fn told(visit: &Visit, participant: &Participant) -> AnyView {
    let l = visit.locale;
    let done = [
        ("sparat", text::own_saved(l), ""),
        ("lank", text::own_sent_title(l), text::own_all_sent(l)),
        ("adress", text::own_sent_title(l), text::own_address_sent(l)),
    ]
    .into_iter()
    .find(|(name, _, _)| visit.asked(name).is_some())
    .map(|(_, title, words)| {
        let words = filled(words.to_owned()).map(|words| view! { <p>{words}</p> });
        view! { <NoticeBanner kind=NoticeKind::Done title=title>{words}</NoticeBanner> }
    });
    let comes_back = participant.undeliverable_at.map(|at| {
        let action = visit.href(&visit.path);
        let words = text::own_comes_back_words(l, at.date().long(l));
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::own_comes_back(l)>
                <p>{words}</p>
                <PostForm action=action>
                    <Submit text=text::own_try_again(l) name="do" value="again"/>
                </PostForm>
            </NoticeBanner>
        }
    });
    view! { {done} {comes_back} }.into_any()
}
