//! Names, addresses and numbers are forgotten when nobody needs them any more. Staff take them away before, when they are asked to;
//! whom nobody asks about is forgotten by the clock.

use std::collections::BTreeMap;

use super::store;
use crate::app::App;
use crate::core::{Id, Result};
use crate::deed::Actor;
use crate::dialogues;
use crate::participants::IDLE;

/// At most so many at a time; the next hour does the next.
pub const AT_A_TIME: i64 = 500;

/// Forgets how those are reached to whom nothing has been owed for as long as an address for mail is kept that is of no use ([`IDLE`]),
/// and whose dialogue has been over as long. What they handed in, and that they were told, stays. Done again, or by several workers, it
/// finds nothing more to forget. Returns how many.
pub async fn forget(app: &App) -> Result<usize> {
    let moment = app.now().plus(-IDLE);
    let due = store::owed_nothing(&mut *app.db.read().await?, moment, AT_A_TIME).await?;
    let mut by_dialogue: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for (dialogue, person) in due {
        by_dialogue.entry(dialogue).or_default().push(person);
    }
    let mut forgotten = 0;
    for (dialogue, people) in by_dialogue {
        let mut deed = app.begin(Actor::Clock).await?;
        // Held, so that it is not stopped meanwhile, which everybody would be owed a letter about.
        dialogues::taken(&mut deed, dialogue).await?;
        let now = deed.now;
        let mut gone = Vec::new();
        for person in people {
            if store::forget(deed.conn(), person, moment, now).await? {
                gone.push(person);
            }
        }
        // Chains are taken last, after every row (docs/adr/0004).
        for person in &gone {
            let subject = format!("correspondent {person}");
            deed.audit_on_dialogue(dialogue, "correspondent.forgotten", &subject, ("", ""))
                .await?;
        }
        deed.commit().await?;
        forgotten += gone.len();
    }
    Ok(forgotten)
}
