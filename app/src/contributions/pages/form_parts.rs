//! What the forms of everything that residents write have in common: each knows itself again when it is sent once more, and says
//! what to do when it is held back. What the receipt then says of it: [`super::receipt_parts`].

use http::StatusCode;
use leptos::prelude::*;

use crate::contributions::{FormTime, SubmitError, WebForm};
use crate::core::{Form, Id, text};
use crate::design::{NoticeBanner, NoticeKind};
use crate::site::{Posted, Visit};

/// The field that people do not see.
pub const TRAP: &str = "webbplats";

/// How long a form's own key is.
const KEY_LENGTH: usize = 20;

/// Which form it is, and when it was first shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The form's own key: the same words sent with it again are the same deed.
    pub key: String,
    /// When it was shown, signed: [`FormTime`].
    pub time: String,
}

impl Stamp {
    /// That of a form shown for the first time. `of` is the dialogue it is for; nothing where it is for the whole site.
    pub fn new(visit: &Visit, of: Option<Id>) -> Self {
        let key = visit.app.random.code(KEY_LENGTH);
        let time = form_time(visit, of, &key).sign(visit.now);
        Self { key, time }
    }

    /// That of the form `posted`, shown again. A key from nowhere gets a new one; a real one stays, so that sending again is
    /// the same deed.
    pub fn again(visit: &Visit, of: Option<Id>, posted: &Posted) -> Self {
        let key = posted.get("key");
        let key = if key.len() == KEY_LENGTH {
            key.to_owned()
        } else {
            visit.app.random.code(KEY_LENGTH)
        };
        let time = form_time(visit, of, &key).again(posted.get("time"), visit.now);
        Self { key, time }
    }
}

/// When the form with that key was shown, to be signed or checked.
pub fn form_time<'a>(visit: &'a Visit, of: Option<Id>, key: &'a str) -> FormTime<'a> {
    FormTime {
        secret: &visit.app.settings.secret,
        dialogue: of,
        key,
    }
}

/// What came with the form `posted`, beside what was written.
pub fn web_form<'a>(visit: &'a Visit, posted: &'a Posted) -> WebForm<'a> {
    WebForm {
        key: posted.get("key"),
        time: posted.get("time"),
        trap: posted.get(TRAP),
        is_own_voice: posted.has("own_voice"),
        network_address: &visit.client.0,
    }
}

/// How a page with the form answers: as it should at first, or with why nothing was taken in.
pub fn status(form: &Form, held: Option<&SubmitError>) -> StatusCode {
    match held {
        Some(SubmitError::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        None if form.is_valid() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// What one form says when what was sent with it is held back: the same for all, each in its own words.
pub struct HeldBack<'a> {
    /// Too much came from one network: that it did, and what to do.
    pub too_many: (&'static str, &'static str),
    /// Another way in meanwhile: its path, and the words of the link.
    pub other_way: Option<(&'static str, &'static str)>,
    /// To press send once more.
    pub once_more: &'static str,
    /// The same words are there already, under that number; for a form that may be sent with the same words, nothing.
    pub same: Option<&'a dyn Fn(i64) -> SameWords>,
}

/// What the same words are called that are there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameWords {
    /// That they are there.
    pub title: String,
    /// The path at which everybody reads them, once they are shown.
    pub path: String,
    /// The words of the link there.
    pub link: String,
}

impl HeldBack<'_> {
    /// Says what to do; the text is kept below.
    pub fn notice(&self, visit: &Visit, held: &SubmitError) -> AnyView {
        let l = visit.locale;
        let (title, words, link) = match (held, self.same) {
            (SubmitError::TooMany, _) => {
                let (title, words) = self.too_many;
                let other = self.other_way;
                let link = other.map(|(path, words)| (visit.href(path), words.to_owned()));
                (title.to_owned(), words, link)
            }
            (SubmitError::SameWords { number, is_shown }, Some(same)) => {
                let same = same(*number);
                let words = if *is_shown {
                    text::contributions_same_shown(l)
                } else {
                    text::contributions_same_waiting(l)
                };
                let link = is_shown.then(|| (visit.href(&same.path), same.link));
                (same.title, words, link)
            }
            _ => (
                self.once_more.to_owned(),
                text::contributions_once_more_words(l),
                None,
            ),
        };
        view! {
            <NoticeBanner kind=NoticeKind::Stop title=title>
                <p>{words}</p>
                {link.map(|(href, words)| view! { <p><a href=href>{words}</a></p> })}
            </NoticeBanner>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_answers_as_it_should_or_with_why_nothing_was_taken_in() {
        let whole = Form::new().with("text", "Fler bänkar");
        assert_eq!(status(&whole, None), StatusCode::OK);
        let too_many = status(&whole, Some(&SubmitError::TooMany));
        assert_eq!(too_many, StatusCode::TOO_MANY_REQUESTS);
        let once_more = status(&whole, Some(&SubmitError::OnceMore));
        assert_eq!(once_more, StatusCode::UNPROCESSABLE_ENTITY);
        let mut wrong = Form::new().with("text", "");
        wrong.error("text", "Skriv några ord.");
        assert_eq!(status(&wrong, None), StatusCode::UNPROCESSABLE_ENTITY);
    }
}
