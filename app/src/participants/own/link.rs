//! The address of somebody's own page: a signed link that ends, and that nobody can make without the server's secret.

use std::fmt;

use crate::app::App;
use crate::core::digest::{hmac_sha256_hex, same};
use crate::core::{Date, Id};
use crate::participants::Participant;

/// How many days a link opens the page.
pub const LASTS: i64 = 30;
/// Digits of a signature: 128 bits.
const SIGNATURE: usize = 32;

/// How much of the page a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What is followed, and whether mail comes at all. It stands in mails that people pass on to others.
    Following,
    /// All of it: ideas, data, address. It is sent alone, to whoever asks for it.
    All,
}

impl Scope {
    const fn mark(self) -> char {
        match self {
            Self::Following => 'f',
            Self::All => 'a',
        }
    }
}

/// A link as it was read: whose page, how much of it, until which day. Whether it is ours is told by [`OwnLink::is_signed`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLink {
    /// How much.
    pub scope: Scope,
    /// Whose.
    pub participant: Id,
    /// The last day on which it opens the page, counted from the first one that there is.
    day: i64,
    signature: String,
}

impl OwnLink {
    /// A link for `participant`, from `today` on.
    fn new(app: &App, participant: &Participant, scope: Scope, today: Date) -> Self {
        let day = Date::long_ago().days_until(today) + LASTS;
        Self {
            scope,
            participant: participant.id,
            day,
            signature: signature(app, participant, scope, day),
        }
    }

    /// What stands in an address; nothing when it is no link.
    pub fn parse(code: &str) -> Option<Self> {
        let scope = match code.chars().next()? {
            'f' => Scope::Following,
            'a' => Scope::All,
            _ => return None,
        };
        // In digits alone, so that every cut is between letters.
        if !code.is_ascii() || code.len() != 1 + 32 + 5 + SIGNATURE {
            return None;
        }
        let (participant, rest) = code[1..].split_at(32);
        let (day, signature) = rest.split_at(5);
        Some(Self {
            scope,
            participant: participant.parse().ok()?,
            day: day.parse().ok()?,
            signature: signature.to_owned(),
        })
    }

    /// Whether it was made for `participant` as they are now: a changed address makes older links invalid.
    pub fn is_signed(&self, app: &App, participant: &Participant) -> bool {
        let ours = signature(app, participant, self.scope, self.day);
        self.participant == participant.id && same(&ours, &self.signature)
    }

    /// Whether its time is over.
    pub fn is_over(&self, today: Date) -> bool {
        Date::long_ago().days_until(today) > self.day
    }
}

impl fmt::Display for OwnLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let participant = self.participant.to_string().replace('-', "");
        let (mark, day) = (self.scope.mark(), self.day);
        write!(f, "{mark}{participant}{day:05}{}", self.signature)
    }
}

fn signature(app: &App, participant: &Participant, scope: Scope, day: i64) -> String {
    let (mark, id, code) = (scope.mark(), participant.id, &participant.unsubscribe_code);
    let mut whole = hmac_sha256_hex(
        &app.settings.secret,
        &format!("own page\n{mark}\n{id}\n{day}\n{code}"),
    );
    whole.truncate(SIGNATURE);
    whole
}

/// The path of a participant's own page, with a link that is made now.
pub fn own_path(app: &App, participant: &Participant, scope: Scope) -> String {
    let link = OwnLink::new(app, participant, scope, app.now().date());
    format!("/mitt/{link}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Locale;
    use crate::db::Dialect;
    use crate::testing::TestDb;

    async fn somebody() -> (TestDb, Participant) {
        let db = TestDb::new(Dialect::Sqlite).await;
        let id = db.app.new_id();
        let participant = Participant {
            id,
            email: "anna@example.org".parse().unwrap(),
            locale: Locale::Sv,
            confirm_code: "c".to_owned(),
            unsubscribe_code: "u".to_owned(),
            confirmed_at: None,
            unsubscribed_at: None,
            undeliverable_at: None,
            created_at: db.app.now(),
        };
        (db, participant)
    }

    fn link(path: &str) -> OwnLink {
        OwnLink::parse(path.strip_prefix("/mitt/").unwrap()).unwrap()
    }

    #[tokio::test]
    async fn a_link_opens_the_page_for_thirty_days_and_until_the_address_changes() {
        let (db, anna) = somebody().await;
        let today = db.app.now().date();
        let made = link(&own_path(&db.app, &anna, Scope::All));
        assert!(made.is_signed(&db.app, &anna) && made.scope == Scope::All);
        assert!(!made.is_over(today) && !made.is_over(today.plus_days(LASTS)));
        assert!(made.is_over(today.plus_days(LASTS + 1)));
        let moved = Participant {
            unsubscribe_code: "other".to_owned(),
            ..anna
        };
        assert!(!made.is_signed(&db.app, &moved));
    }

    #[tokio::test]
    async fn whatever_is_changed_in_a_link_makes_it_invalid() {
        let (db, anna) = somebody().await;
        let code = link(&own_path(&db.app, &anna, Scope::Following)).to_string();
        for at in 0..code.len() {
            for other in ['a', 'f', '0', '9'] {
                let mut changed: Vec<char> = code.chars().collect();
                if changed[at] == other {
                    continue;
                }
                changed[at] = other;
                let changed: String = changed.into_iter().collect();
                let is_ours =
                    OwnLink::parse(&changed).is_some_and(|link| link.is_signed(&db.app, &anna));
                assert!(!is_ours, "{changed}");
            }
        }
        for wrong in ["", "f", "åäö", &code[1..], &format!("{code}0")] {
            assert_eq!(OwnLink::parse(wrong), None, "{wrong}");
        }
    }
}
