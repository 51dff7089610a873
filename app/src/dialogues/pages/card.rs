//! A dialogue as a card: on the start page and in the list.

use leptos::prelude::*;

use super::parts::{own_lang_of, state_kind};
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::design;
use crate::dialogues::{Card, State, badge};
use crate::site::Visit;
use crate::translations;

/// The card of a dialogue, with its degree of influence and the promise in it (P20). `to_result`
/// makes it lead to what came of the dialogue.
pub fn card(visit: &Visit, card: Card, to_result: bool) -> impl IntoView + use<> {
    let (l, today) = (visit.locale, visit.today);
    let state = card.state.on(today, (card.opens_on, card.closes_on));
    let card = Card { state, ..card };
    let tail = if to_result { "/resultat" } else { "" };
    let href = visit.href(&format!("/dialoger/{}{tail}", card.slug));
    let influence = card
        .influence
        .map(|influence| text::public_card_influence(l, influence.name(l), influence.promise(l)));
    let dates = dates(visit, &card);
    view! {
        <design::Card
            href=href
            title=card.title
            lead=card.lead
            lang=own_lang_of(card.is_spoken, l).unwrap_or_default()
            state=state_kind(card.state)
            state_text=badge(card.state, card.opens_on, card.closes_on, l, today)
            owner=card.owner.name(l)
            step=card.influence.map(crate::dialogues::Influence::step)
            influence=influence.unwrap_or_default()
            dates=dates
        />
    }
}

/// Puts the names and leads of listed dialogues into the language `l`, with one question for all of them.
pub async fn in_language<const N: usize>(
    conn: &mut Conn,
    lists: [&mut [Card]; N],
    l: Locale,
) -> Result<()> {
    let ids: Vec<Id> = lists
        .iter()
        .flat_map(|cards| cards.iter().map(|card| card.id))
        .collect();
    let translations = translations::of_lists(conn, &ids, l).await?;
    for cards in lists {
        translations.put_on_cards(cards);
    }
    Ok(())
}

/// "57 inkomna idéer", "Beslut 18 februari": what matters most next, or last.
fn dates(visit: &Visit, card: &Card) -> Vec<String> {
    let (l, today) = (visit.locale, visit.today);
    let ideas = || text::public_card_ideas(l, card.contributions_made);
    let decision = card
        .decision_on
        .map(|day| text::public_card_decision(l, day.near(l, today)));
    match card.state {
        State::Draft | State::Decided | State::Cancelled => Vec::new(),
        State::Announced => card
            .opens_on
            .zip(card.closes_on)
            .map(|(first, last)| {
                text::public_card_between(l, first.near(l, today), last.near(l, today))
            })
            .into_iter()
            .chain(decision)
            .collect(),
        State::Open | State::Closed | State::Compiled | State::Handling | State::DecidedUpon => {
            std::iter::once(ideas()).chain(decision).collect()
        }
        State::FedBack | State::FollowedUp | State::Archived => std::iter::once(ideas())
            .chain(
                card.fed_back_at
                    .map(|at| text::public_card_feedback(l, at.date().near(l, today))),
            )
            .collect(),
    }
}
