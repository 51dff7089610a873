//! What is written to those who follow.

mod confirm;
mod news;

pub use confirm::confirm_letter;
pub use news::news_letter;

use crate::app::App;
use crate::core::{Locale, text};
use crate::mail::Stop;
use crate::participants::{self, Participant, Scope};

/// How to change what one follows or to end it: a page for people, and one POST for mail programs that ends all following and
/// nothing else.
pub fn stop(app: &App, participant: &Participant, l: Locale) -> Stop {
    let own = participants::own_path(app, participant, Scope::Following);
    Stop {
        label: text::following_mail_change(l),
        list: Some("folj"),
        page: app.url(&l.path(&own)),
        one_click: app.url(&format!("/folj/avsluta/{}", participant.unsubscribe_code)),
    }
}
