//! Following by mail: nobody is told unasked, nobody is told twice, nobody is forgotten.

mod asking;
mod news;
mod once;
mod plans;

use super::model::{Frequency, Target};
use super::{actions, store};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::mail::Sent;
use crate::testing::{TestDb, World};

/// Somebody with a confirmed address who follows something, since now: what was before is told to those who followed before.
async fn follower(world: &World, email: &str, follows: &[(Target, Frequency)]) -> Id {
    super::tell(&world.app).await.unwrap();
    let participant = world.participant(email).await;
    for (target, frequency) in follows {
        follow(world, participant, *target, *frequency).await;
    }
    participant
}

async fn follow(world: &World, participant: Id, target: Target, frequency: Frequency) -> Id {
    let mut deed = world.app.begin(Actor::Resident).await.unwrap();
    let (id, now) = (deed.new_id(), deed.now);
    store::wish(deed.conn(), (id, participant), target, frequency, now)
        .await
        .unwrap();
    assert!(
        store::confirm(deed.conn(), participant, id, now)
            .await
            .unwrap()
    );
    deed.commit().await.unwrap();
    id
}

/// Asks with the form, as the page does.
async fn ask(db: &TestDb, email: &str, target: Target) {
    let mut deed = db.app.begin(Actor::Resident).await.unwrap();
    let wish = super::Wish {
        target,
        frequency: target.usual(),
        email: email.parse().unwrap(),
    };
    assert!(
        actions::ask(&mut deed, &wish, "192.0.2.1", Locale::Sv)
            .await
            .unwrap()
    );
    deed.commit().await.unwrap();
}

/// Everything that is due is told and sent. Returns what has gone out since `from`.
async fn told(db: &TestDb, from: usize) -> Vec<Sent> {
    super::tell(&db.app).await.unwrap();
    db.run_jobs().await;
    db.mailer.sent().split_off(from)
}
