//! Which slice writes which letter.

use super::letter::Letter;
use super::model::{Kind, Message};
use crate::app::App;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::feedback::Recipient;
use crate::{
    comments, consultations, coordination, decisions, feedback, following, initiatives,
    participants, promises, rerouting, shortcomings,
};

/// Writes the message's letter from what is true now; none when there is nothing to tell any more.
pub async fn compose(app: &App, conn: &mut Conn, message: &Message) -> Result<Option<Letter>> {
    let about = |id: Option<Id>| {
        id.ok_or_else(|| Error::Internal(format!("message {} is about nothing", message.id)))
    };
    let l = message.locale;
    // Whom it is to and what it is about differs from kind to kind.
    let participant = || about(message.participant_id);
    let dialogue = || about(message.dialogue_id);
    let contribution = || {
        let to = Recipient::Participant(participant()?);
        Ok::<_, Error>((about(message.contribution_id)?, to))
    };
    let initiative = || Ok::<_, Error>((about(message.initiative_id)?, participant()?));
    match message.kind {
        Kind::ConfirmAddress => participants::confirm_letter(app, conn, participant()?, l).await,
        Kind::Receipt => participants::receipt_letter(app, conn, contribution()?, l).await,
        Kind::Receipts => participants::receipts_letter(app, conn, participant()?, l).await,
        Kind::Moderated => participants::moderated_letter(app, conn, contribution()?, l).await,
        Kind::Answered => match message.theme_id {
            Some(theme) => {
                participants::theme_answered_letter(app, conn, theme, participant()?, l).await
            }
            None => participants::answered_letter(app, conn, contribution()?, l).await,
        },
        Kind::Rerouted => rerouting::rerouted_letter(app, conn, contribution()?, l).await,
        Kind::BackAgain => rerouting::back_letter(app, conn, contribution()?, l).await,
        Kind::Feedback => {
            let to = Recipient::Participant(participant()?);
            feedback::letter(app, conn, dialogue()?, to, l).await
        }
        Kind::Commitment => {
            let note = about(message.note_id)?;
            decisions::note_letter(app, conn, note, participant()?, l).await
        }
        Kind::WasItDone => {
            let commitment = about(message.note_id)?;
            decisions::due_letter(app, conn, commitment, participant()?, l).await
        }
        Kind::Cancelled => {
            let to = Recipient::Participant(participant()?);
            feedback::cancelled_letter(app, conn, dialogue()?, to, l).await
        }
        Kind::InitiativeReceipt => {
            initiatives::receipt_letter(app, conn, message.initiative_id, participant()?, l).await
        }
        Kind::InitiativeModerated => {
            initiatives::moderated_letter(app, conn, initiative()?, l).await
        }
        Kind::InitiativeRouted => initiatives::routed_letter(app, conn, initiative()?, l).await,
        Kind::InitiativeAnswered => initiatives::answered_letter(app, conn, initiative()?, l).await,
        Kind::InitiativeMoved => initiatives::moved_letter(app, conn, initiative()?, l).await,
        Kind::CommentReceipt => {
            comments::receipt_letter(app, conn, message.comment_id, participant()?, l).await
        }
        Kind::CommentModerated => {
            let of = (about(message.comment_id)?, participant()?);
            comments::moderated_letter(app, conn, of, l).await
        }
        Kind::ConfirmFollowing => following::confirm_letter(app, conn, participant()?, l).await,
        Kind::News => following::news_letter(app, conn, message.id, participant()?, l).await,
        Kind::OwnPage => participants::own_page_letter(app, conn, participant()?, l).await,
        Kind::ConfirmNewAddress => {
            let to = &message.to_address;
            participants::confirm_new_address_letter(app, conn, participant()?, to, l).await
        }
        Kind::AddressChanged => {
            participants::address_changed_letter(app, conn, participant()?, l).await
        }
        Kind::ShortcomingAnswered => {
            shortcomings::answered_letter(app, conn, about(message.shortcoming_id)?, l).await
        }
        Kind::Asked => {
            let to = &message.to_address;
            consultations::asked_letter(app, conn, dialogue()?, to, l).await
        }
        Kind::Reminder => {
            let to = &message.to_address;
            match (message.initiative_id, message.shortcoming_id) {
                (Some(initiative), _) => {
                    initiatives::reminder_letter(app, conn, initiative, l).await
                }
                (None, Some(it)) => shortcomings::reminder_letter(app, conn, it, l).await,
                (None, None) => promises::reminder_letter(app, conn, dialogue()?, to, l).await,
            }
        }
        Kind::Alarm => match message.dialogue_id {
            Some(dialogue) => promises::alarm_letter(app, conn, dialogue, l).await,
            None => coordination::alarm_letter(app, conn, l).await,
        },
    }
}
