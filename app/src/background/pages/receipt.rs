//! What a receipt asks its holder, and the questions as a part of it.

use leptos::prelude::*;

use super::form::{empty, fields};
use crate::background::{self, Part, Standing};
use crate::contributions::{Idea, ReceiptCode};
use crate::core::{Id, Result, text};
use crate::db::Conn;
use crate::design::Section;
use crate::dialogues::Dialogue;
use crate::site::Visit;

/// What a receipt asks its holder now.
#[derive(Debug)]
pub struct Receipt {
    pub(super) standing: Standing,
    pub(super) is_answered: bool,
    pub(super) parts: Vec<Part>,
}

impl Receipt {
    /// What the receipt of `idea` asks.
    pub async fn of(
        conn: &mut Conn,
        visit: &Visit,
        dialogue: &Dialogue,
        idea: &Idea,
    ) -> Result<Self> {
        // After the result only who is read by everybody is asked: whoever reviews has seen that it is somebody who takes part.
        let standing = match Standing::of(dialogue, visit.today) {
            Standing::After if !idea.state.is_shown() => Standing::Closed,
            standing => standing,
        };
        let secret = &visit.app.settings.secret;
        Ok(Self {
            standing,
            is_answered: background::standing(conn, secret, (dialogue, who(idea)), standing)
                .await?,
            parts: background::parts(conn, dialogue).await?,
        })
    }
}

/// Who answers: an address once in a dialogue, whatever was sent with it, and otherwise each receipt.
pub(super) fn who(idea: &Idea) -> Id {
    idea.participant.unwrap_or(idea.id)
}

/// The questions as a part of the receipt; nothing when none is asked.
pub fn on_receipt(visit: &Visit, code: &ReceiptCode, receipt: &Receipt) -> Option<AnyView> {
    let l = visit.locale;
    let (heading, words) = match receipt.standing {
        Standing::Closed => return None,
        Standing::Before => (text::background_title(l), text::background_why(l)),
        Standing::After => (text::trust_title(l), text::trust_why(l)),
    };
    let content = if receipt.is_answered {
        view! { <p>{text::background_answered(l)}</p> }.into_any()
    } else {
        view! {
            <p>{words}</p>
            {fields(visit, code, receipt, &empty(), None)}
        }
        .into_any()
    };
    Some(view! { <Section heading=heading id="fragor">{content}</Section> }.into_any())
}
