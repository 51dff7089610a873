//! Mail as a transactional outbox: a deed leaves a message and the job that sends it in its own
//! transaction, so that a mail exists exactly when what it tells of does. Messages are written when
//! they are sent, from what is true then. docs/adr/0005 says what happens when the power goes.

mod actions;
mod bounce;
mod compose;
mod deliver;
mod letter;
mod mailer;
mod model;
mod store;
mod trouble;

pub use actions::{
    failed, give_up, note_answer, progress, queue, queue_each, queue_mass, retry_about, retry_all,
};
pub use bounce::{Came, came_back};
pub use deliver::deliver;
pub use letter::{Block, Letter, Stop};
#[cfg(any(test, feature = "testing"))]
pub use mailer::Sent;
pub use mailer::{Mail, Mailer, MailerError, SendError};
pub use model::{About, Failed, Kind, Message, NewMessage, Progress, Subject};
pub use trouble::Trouble;

#[cfg(test)]
mod tests;
