//! A form that makes something makes it once: pressed twice, or gone back to and sent once more, it
//! leads to what it made. The same form with something changed in it is another, so that nothing that
//! somebody wrote is lost.
//!
//! The form carries a key of its own ([`KEY`]). Contributions, which residents send without an
//! account and which are told apart for ever, have theirs in a column.

mod store;

use jiff::SignedDuration;

use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Random, Result, Timestamp};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::site::Posted;

/// The name of the field that holds the form's key.
pub const KEY: &str = "key";

/// How long it is remembered: longer than any session.
const KEPT: SignedDuration = SignedDuration::from_hours(48);

/// A key for a form that is shown.
pub fn key(random: &Random) -> String {
    random.code(20)
}

/// Does what the form at `path` is for, unless the deed's actor has posted the same before: then it gives
/// what that made. What was refused may be tried again.
pub async fn once<E: From<Error>>(
    deed: &mut Deed,
    path: &str,
    posted: &Posted,
    make: impl AsyncFnOnce(&mut Deed) -> Result<Id, E>,
) -> Result<Id, E> {
    let once = Once::of(deed, path, posted).await?;
    let answer = match once.made {
        Some(made) => Ok(made),
        None => make(deed).await,
    };
    once.keep(deed, answer).await
}

/// What the form at `path` made when `actor` posted the same before, if they did.
pub async fn made(
    conn: &mut Conn,
    actor: &Actor,
    path: &str,
    posted: &Posted,
) -> Result<Option<Id>> {
    if posted.get(KEY).is_empty() {
        return Ok(None);
    }
    store::made(conn, &digest(&actor.audit_name(), path, posted)).await
}

/// One posting of a form, in a deed. Whoever posts the same at the same time waits here.
#[derive(Debug)]
#[must_use = "what is made is kept with `keep`"]
struct Once {
    /// None for a form without a key.
    posted: Option<String>,
    made: Option<Id>,
}

impl Once {
    /// The form at `path` as the deed's actor has posted it.
    async fn of(deed: &mut Deed, path: &str, posted: &Posted) -> Result<Self> {
        if posted.get(KEY).is_empty() {
            return Ok(Self {
                posted: None,
                made: None,
            });
        }
        let digest = digest(&deed.actor.audit_name(), path, posted);
        let now = deed.now;
        let made = store::note(deed.conn(), &digest, now).await?;
        Ok(Self {
            posted: Some(digest),
            made,
        })
    }

    /// Remembers what it made, and gives the answer back. What was refused may be tried again.
    async fn keep<E: From<Error>>(self, deed: &mut Deed, answer: Result<Id, E>) -> Result<Id, E> {
        let Some(posted) = self.posted.filter(|_| self.made.is_none()) else {
            return answer;
        };
        match answer {
            Ok(made) => {
                store::set_made(deed.conn(), &posted, made).await?;
                Ok(made)
            }
            Err(error) => {
                // A deed that keeps a refusal must not keep this. After a failure of the database
                // there is nothing to keep, and it is that one which is told.
                let _ = store::unnote(deed.conn(), &posted).await;
                Err(error)
            }
        }
    }
}

/// Who posted what and where; each part with its length, so that no two run together.
fn digest(who: &str, path: &str, posted: &Posted) -> String {
    let parts = [who, path]
        .into_iter()
        .chain(posted.pairs().flat_map(|(name, value)| [name, value]));
    let whole: String = parts
        .map(|part| format!("{}:{part}\n", part.len()))
        .collect();
    sha256_hex(whole)
}

/// Forgets forms that nobody sends again at `now`.
pub async fn forget(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    store::forget_until(conn, now.plus(-KEPT)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use crate::on_both_databases;
    use crate::staff::Role;
    use crate::testing::{World, together};

    async fn rows(app: &App) -> i64 {
        let mut conn = app.db.read().await.unwrap();
        let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM forms_once")
            .fetch_one(&mut *conn)
            .await
            .unwrap();
        rows
    }

    /// Posts as the coordinator, and makes `new` unless the form made something before.
    async fn post(world: &World, path: &str, posted: &Posted, new: Id) -> Id {
        let mut deed = world.deed(Role::Coordinator).await;
        let made: Result<Id> = once(&mut deed, path, posted, async |_| Ok(new)).await;
        let made = made.unwrap();
        deed.commit().await.unwrap();
        made
    }

    on_both_databases! {
        async fn the_same_form_leads_to_what_it_made_and_a_changed_one_makes_another(db: TestDb) {
            let world = World::new(&db).await;
            let [first, second] = [db.app.new_id(), db.app.new_id()];
            let form = Posted::new(&[(KEY, "k"), ("title", "Torget")]);
            assert_eq!(post(&world, "/ny", &form, first).await, first);
            assert_eq!(post(&world, "/ny", &form, second).await, first);
            for (path, other) in [
                ("/ny", Posted::new(&[(KEY, "k"), ("title", "Parken")])),
                ("/ny", Posted::new(&[(KEY, "l"), ("title", "Torget")])),
                ("/ny", Posted::new(&[(KEY, "k"), ("title", "Tor"), ("get", "")])),
                ("/nytt", form.clone()),
                ("/ny", Posted::new(&[("title", "Torget")])),
            ] {
                assert_eq!(post(&world, path, &other, second).await, second, "{path} {other:?}");
            }
        }

        async fn somebody_elses_form_is_another(db: TestDb) {
            let world = World::new(&db).await;
            let [first, second] = [db.app.new_id(), db.app.new_id()];
            let form = Posted::new(&[(KEY, "k")]);
            post(&world, "/ny", &form, first).await;
            let mut deed = world.deed(Role::Official).await;
            let made: Result<Id> = once(&mut deed, "/ny", &form, async |_| Ok(second)).await;
            assert_eq!(made.unwrap(), second);
        }

        async fn what_was_refused_may_be_tried_again(db: TestDb) {
            let world = World::new(&db).await;
            let form = Posted::new(&[(KEY, "k")]);
            let mut deed = world.deed(Role::Coordinator).await;
            let refused = once(&mut deed, "/ny", &form, async |_| Err(Error::Refused("not yet"))).await;
            assert!(matches!(refused, Err(Error::Refused(_))));
            // The refusal is kept in the log, so the deed is committed.
            deed.commit().await.unwrap();
            assert_eq!(rows(&db.app).await, 0);
            let id = db.app.new_id();
            assert_eq!(post(&world, "/ny", &form, id).await, id);
        }

        async fn eight_who_press_at_once_make_one(db: TestDb) {
            let world = std::sync::Arc::new(World::new(&db).await);
            let mut made = together(0..8, |_, meeting| {
                let world = world.clone();
                async move {
                    meeting.wait().await;
                    let new = world.app.new_id();
                    post(&world, "/ny", &Posted::new(&[(KEY, "k")]), new).await
                }
            })
            .await;
            made.dedup();
            assert_eq!(made.len(), 1, "{made:?}");
        }

        async fn it_is_forgotten_after_two_days(db: TestDb) {
            let world = World::new(&db).await;
            let id = db.app.new_id();
            post(&world, "/ny", &Posted::new(&[(KEY, "k")]), id).await;
            let forget_at = async |moment: Timestamp| {
                let mut deed = db.deed().await;
                forget(deed.conn(), moment).await.unwrap();
                deed.commit().await.unwrap();
            };
            let over = db.app.now().plus(KEPT);
            forget_at(over.plus(SignedDuration::from_micros(-1))).await;
            assert_eq!(rows(&db.app).await, 1);
            forget_at(over).await;
            assert_eq!(rows(&db.app).await, 0);
        }
    }
}
