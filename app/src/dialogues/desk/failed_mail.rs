//! Mails about a dialogue that could not be delivered, on its page in the admin area.

use leptos::prelude::*;

use crate::core::{Result, text};
use crate::db::Conn;
use crate::design::form::{PostForm, Submit};
use crate::design::{NoticeBanner, NoticeKind};
use crate::desk::href;
use crate::dialogues::Dialogue;
use crate::mail;
use crate::site::Desk;
use crate::staff::Action;

/// How many mails of each kind failed, with the button that sends them again, for those who may; nothing
/// when none did.
pub async fn failed_mail(
    desk: &Desk,
    conn: &mut Conn,
    dialogue: &Dialogue,
) -> Result<Option<AnyView>> {
    let l = desk.locale;
    if !desk.may(Action::SendFeedback, dialogue.owner.id) {
        return Ok(None);
    }
    let failed = mail::failed(conn, dialogue.id).await?;
    if failed.is_empty() {
        return Ok(None);
    }
    let all = failed.iter().map(|some| some.mails).sum::<i64>();
    let action = desk.href(&href(dialogue, ""));
    let lines = failed
        .into_iter()
        .map(|some| {
            let words = text::mail_failed_line(l, some.kind.name(l), some.mails);
            view! { <li>{words}</li> }
        })
        .collect_view();
    Ok(Some(
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::feedback_failed(l, all)>
                <ul>{lines}</ul>
                <p>{text::feedback_failed_words(l)}</p>
                <PostForm action=action>
                    <Submit text=text::feedback_retry(l) name="do" value="retry"/>
                </PostForm>
            </NoticeBanner>
        }
        .into_any(),
    ))
}
