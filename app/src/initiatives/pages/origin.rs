//! On a dialogue's page: which initiative it comes from.

use leptos::prelude::*;

use super::parts::path;
use crate::contributions::lang_and_dir;
use crate::core::text;
use crate::design::{NoticeBanner, NoticeKind};
use crate::initiatives::Initiative;
use crate::site::Visit;

/// "Kommer ur ett initiativ från …", with the way there (P37).
pub fn came_from(visit: &Visit, initiative: &Initiative) -> AnyView {
    let l = visit.locale;
    let href = visit.href(&path(initiative.number));
    let words = text::initiatives_came_from(l, initiative.from(l));
    let heading = initiative.shown().heading();
    let (lang, _) = lang_and_dir(&initiative.lang, l);
    let lang = (!lang.is_empty()).then_some(lang);
    view! {
        <NoticeBanner kind=NoticeKind::Info title=words id="initiativ">
            <p><a href=href lang=lang>{heading}</a></p>
        </NoticeBanner>
    }
    .into_any()
}
