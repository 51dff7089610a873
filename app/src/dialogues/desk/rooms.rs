//! The list of a dialogue's pages in the admin area.

use crate::core::text;
use crate::decisions;
use crate::design::Link;
use crate::desk::href;
use crate::dialogues::{Dialogue, Kind, State};
use crate::site::Desk;
use crate::staff::Action;

/// The pages of this dialogue that its state and the reader's role open.
#[expect(clippy::too_many_lines, reason = "a line or three for each page")]
pub fn rooms(desk: &Desk, dialogue: &Dialogue) -> Vec<Link> {
    let l = desk.locale;
    let may = |action| desk.may(action, dialogue.owner.id);
    let state = dialogue.state;
    let record = decisions::may_record(&desk.staff, dialogue.bodies());
    let over = state.is_over();
    let opened = dialogue.opened_at.is_some();
    let compiled = dialogue.compiled_at.is_some();
    let is_thrown = state == State::Draft && dialogue.start_decision_id.is_none();
    let rooms = [
        (
            "forhandsgranska",
            text::admin_preview(l),
            !dialogue.is_public(),
        ),
        (
            "redigera",
            text::admin_edit(l),
            may(Action::EditDialogue) && !state.is_locked(),
        ),
        (
            "revidera",
            text::admin_revise(l),
            !over
                && state != State::Draft
                && (record || may(Action::EditDialogue) && dialogue.is_public()),
        ),
        (
            "oversattningar",
            text::translations_title(l),
            may(Action::EditDialogue),
        ),
        (
            "inkludering",
            text::inclusion_title(l),
            !over && (may(Action::EditDialogue) || opened),
        ),
        (
            "aktiviteter",
            text::activities_title(l),
            may(Action::EditDialogue) || opened,
        ),
        (
            "ideer/registrera",
            text::register_title(l),
            may(Action::RegisterContribution) && state.takes_registered(),
        ),
        (
            "ideer/kvitton/skicka",
            text::receipts_title(l),
            may(Action::RegisterContribution) && opened && !over,
        ),
        (
            "samrad",
            text::consultations_title(l),
            dialogue.kind == Kind::Strategic && dialogue.start_decision_id.is_some(),
        ),
        ("bakgrund", text::background_desk_title(l), opened),
        (
            "pa-en-sida",
            text::elected_one_page(l),
            dialogue.is_public(),
        ),
        (
            "svar",
            text::elected_reply(l),
            opened && may(Action::ReplyAsElected),
        ),
        (
            "teman",
            text::themes_room(l),
            opened && (may(Action::GroupIntoThemes) || may(Action::Answer)),
        ),
        (
            "sammanstallning",
            text::themes_compilation(l),
            opened && may(Action::Compile) && !over,
        ),
        (
            "handlaggning",
            text::decisions_handling(l),
            compiled && !over,
        ),
        (
            "aterkoppling",
            text::admin_feedback(l),
            may(Action::SendFeedback) && dialogue.decided_upon_at.is_some(),
        ),
        (
            "utskick",
            text::deliveries_title(l),
            may(Action::SendFeedback) && opened,
        ),
        (
            "uppfoljning",
            text::decisions_follow_up(l),
            dialogue.fed_back_at.is_some() && may(Action::FollowUp),
        ),
        ("logg", text::log_dialogue_title(l), may(Action::ReadLog)),
        ("avbryt", text::step_cancel(l), record && !over),
        (
            "kasta",
            text::throw_away_title(l),
            is_thrown && may(Action::EditDialogue),
        ),
    ];
    rooms
        .into_iter()
        .filter(|(_, _, open)| *open)
        .map(|(rest, words, _)| Link::new(desk.href(&href(dialogue, rest)), words))
        .collect()
}
