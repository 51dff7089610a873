//! What waits to be sent by letter and said in calls in a dialogue, where whoever does it looks first (P3, P17).

use leptos::prelude::*;

use crate::core::{Result, text};
use crate::db::Conn;
use crate::deliveries::{self, Owes};
use crate::design::Section;
use crate::desk::href;
use crate::dialogues::Dialogue;
use crate::site::Desk;
use crate::staff::Action;

/// The ways to the lists of what waits and the reader does; nothing when nothing does.
pub async fn by_hand(desk: &Desk, conn: &mut Conn, dialogue: &Dialogue) -> Result<Option<AnyView>> {
    let l = desk.locale;
    let does = |what: Owes| {
        let action = match what {
            Owes::Receipts => Action::RegisterContribution,
            Owes::Letters | Owes::Calls => Action::SendFeedback,
        };
        desk.may(action, dialogue.owner.id)
    };
    let rows: Vec<AnyView> = deliveries::waiting_in(conn, dialogue.id)
        .await?
        .into_iter()
        .filter(|(what, ..)| does(*what))
        .map(|(what, count, due)| {
            let day = due.near(l, desk.today);
            let (rest, words) = match what {
                Owes::Receipts => ("ideer/kvitton/skicka", text::receipts_owed(l, count, day)),
                Owes::Letters => ("utskick#brev", text::deliveries_owed_letters(l, count, day)),
                Owes::Calls => ("utskick#samtal", text::deliveries_owed_calls(l, count, day)),
            };
            let href = desk.href(&href(dialogue, rest));
            view! { <li><a href=href>{words}</a></li> }.into_any()
        })
        .collect();
    Ok((!rows.is_empty()).then(|| {
        view! { <Section heading=text::deliveries_owed(l)><ul>{rows}</ul></Section> }.into_any()
    }))
}
