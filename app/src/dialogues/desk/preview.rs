//! `/admin/dialoger/{slug}/forhandsgranska`: a dialogue that is not public yet, as everybody will read
//! it, for whoever must decide on it or answers for it (P8, P21, P24).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Locale, Result, text};
use crate::design::{
    Breadcrumbs, Letter, Link, NoticeBanner, NoticeKind, Section, SummaryList, SummaryRow,
};
use crate::desk::{href, open};
use crate::dialogues::pages::{PageData, dialogue_page};
use crate::dialogues::{Decides, Dialogue, State};
use crate::site::{Desk, Document};

/// GET `/admin/dialoger/{slug}/forhandsgranska`. What is public is read where everybody reads it.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    if dialogue.is_public() {
        return Ok(desk.see_other(&format!("/dialoger/{}", dialogue.slug)));
    }
    let proposals = proposals(&dialogue, l);
    let trail = vec![
        Link::new(desk.href("/admin/dialoger"), text::desk_nav_dialogues(l)),
        Link::new(desk.href(&href(&dialogue, "")), dialogue.title.clone()),
    ];
    let title = text::admin_preview_title(l, dialogue.title.clone());
    let mut conn = desk.app.db.read().await?;
    let data = PageData::of(&mut conn, as_announced(dialogue), desk.locale).await?;
    drop(conn);
    Ok(desk.page(Document::new(title), || {
        let page = dialogue_page(&desk, data);
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <NoticeBanner kind=NoticeKind::Mind title=text::admin_preview_banner(l)>
                    <p>{text::admin_preview_words(l)}</p>
                </NoticeBanner>
                {proposals}
            </Letter>
            {page}
        }
        .into_any()
    }))
}

/// The dialogue as it would be when it is announced, with the degrees as they are proposed where no body has
/// decided them; one that was stopped before is shown as stopped.
fn as_announced(dialogue: Dialogue) -> Dialogue {
    let state = match dialogue.state {
        State::Draft | State::Decided => State::Announced,
        state => state,
    };
    Dialogue {
        state,
        participation: dialogue.participation.or(dialogue.proposed_participation),
        influence: dialogue.influence.or(dialogue.proposed_influence),
        ..dialogue
    }
}

/// What a body has yet to decide, and what only the staff see: it is nowhere on the public page.
fn proposals(dialogue: &Dialogue, l: Locale) -> Option<AnyView> {
    if dialogue.state != State::Draft {
        return None;
    }
    let unset = || text::admin_not_set(l).to_owned();
    let decides = dialogue.decides.map_or_else(unset, |decides| {
        match decides {
            Decides::Own => text::admin_decides_own(l),
            Decides::OtherAuthority => text::admin_decides_other(l),
            Decides::Nothing => text::admin_decides_nothing(l),
        }
        .to_owned()
    });
    let participation = dialogue
        .proposed_participation
        .map_or_else(unset, |degree| {
            format!("{}. {}", degree.name(l), degree.meaning(l))
        });
    let influence = dialogue.proposed_influence.map_or_else(unset, |degree| {
        format!("{}. {}", degree.name(l), degree.promise(l))
    });
    let promised = [
        (text::field_compile_by(l), dialogue.compile_by),
        (text::field_decision_on(l), dialogue.decision_on),
        (text::field_feedback_by(l), dialogue.feedback_by),
        (text::field_follow_up_on(l), dialogue.follow_up_on),
    ]
    .map(|(term, day)| (term, day.map_or_else(unset, |day| day.long(l))));
    let rows = [
        (text::admin_proposed_participation(l), participation),
        (text::admin_proposed_influence(l), influence),
        (text::admin_decides(l), decides),
        (text::admin_kind(l), dialogue.kind.name(l).to_owned()),
        (
            text::admin_deciding_body(l),
            dialogue.deciding_body.name(l).to_owned(),
        ),
    ]
    .into_iter()
    .chain(promised)
    .map(|(term, words)| view! { <SummaryRow term=term>{words}</SummaryRow> })
    .collect_view();
    Some(
        view! {
            <Section heading=text::admin_preview_proposals(l)><SummaryList>{rows}</SummaryList></Section>
        }
        .into_any(),
    )
}
