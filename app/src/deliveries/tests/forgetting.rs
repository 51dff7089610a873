//! How somebody is reached is forgotten two months after nothing is owed to them any more, and never before.

use std::time::Duration;

use jiff::SignedDuration;

use super::{STREET, Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered, publish};
use crate::contributions::{Channel, Draft, Registration};
use crate::core::{Id, Locale, Timestamp};
use crate::deliveries::forgetting::AT_A_TIME;
use crate::deliveries::{self, Delivery, Kind, Pile, Standing, store};
use crate::dialogues::{Dialogue, State};
use crate::participants::IDLE;
use crate::staff::Role;
use crate::testing::{TestDb, World};
use crate::{jobs, on_both_databases};

/// The least that a clock goes on.
const TICK: SignedDuration = SignedDuration::from_micros(1);

async fn letters_of(world: &World, dialogue: Id) -> Vec<Delivery> {
    let mut conn = world.app.db.read().await.unwrap();
    deliveries::list(&mut conn, dialogue).await.unwrap()
}

/// Ticks off every letter and call of a dialogue.
async fn all_told(world: &World, dialogue: Id) {
    let waiting: Vec<(Id, i64)> = letters_of(world, dialogue)
        .await
        .iter()
        .filter(|each| each.standing == Standing::Waiting)
        .map(|each| (each.id, each.version))
        .collect();
    let mut deed = world.deed(Role::Coordinator).await;
    deliveries::settle_all(&mut deed, (Pile::News, dialogue), &waiting)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

/// Ticks off every receipt of a dialogue.
async fn all_receipts_sent(world: &World, dialogue: Id) {
    let waiting: Vec<(Id, i64)> = {
        let mut conn = world.app.db.read().await.unwrap();
        let owed = deliveries::receipts_waiting(&mut conn, dialogue).await;
        owed.unwrap()
            .iter()
            .map(|receipt| (receipt.contribution, receipt.version))
            .collect()
    };
    let mut deed = world.deed(Role::Official).await;
    deliveries::settle_all(&mut deed, (Pile::Receipts, dialogue), &waiting)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

/// The feedback is sent and ticked off, and the dialogue followed up.
async fn followed_up(setting: Setting, db: &TestDb) -> (Setting, Dialogue) {
    let setting = setting.told(db).await;
    let (world, id) = (&setting.world, setting.dialogue.id);
    all_told(world, id).await;
    let over = world.take_to(world.get(id).await, State::FollowedUp).await;
    (setting, over)
}

async fn stopped(world: &World, dialogue: Id) -> Dialogue {
    world
        .take_to(world.get(dialogue).await, State::Cancelled)
        .await
}

/// The clock stands as long after `moment` as an address is kept.
fn as_long_after(db: &TestDb, moment: Option<Timestamp>) {
    db.app.clock.set(moment.unwrap().plus(IDLE));
}

/// How many are still reached.
async fn kept(db: &TestDb) -> i64 {
    let (kept,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM correspondents WHERE erased_at IS NULL")
            .fetch_one(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
    kept
}

async fn forget(db: &TestDb) -> usize {
    deliveries::forget(&db.app).await.unwrap()
}

on_both_databases! {
    async fn p17_how_somebody_is_reached_is_forgotten_two_months_after_all_is_over(db: TestDb) {
        let (setting, over) = Box::pin(followed_up(handed_in(&db).await, &db)).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        all_receipts_sent(world, id).await;
        let told = letters_of(world, id).await;
        as_long_after(&db, over.followed_up_at);
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(kept(&db).await, 3, "not a moment before");
        // The receipts were the last: they were sent in the same moment, or later.
        db.app.clock.advance(SignedDuration::from_hours(1));
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(kept(&db).await, 0);
        let (left,): (i64,) = sqlx::query_as(
            "SELECT COUNT(*) FROM correspondents WHERE name <> '' OR address <> '' OR phone <> '' OR same_as <> id",
        ).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(left, 0);
        // That each was told stays, and what they handed in.
        let after = letters_of(world, id).await;
        let standing = |all: &[Delivery]| -> Vec<(Id, Standing, Vec<i64>)> {
            let mut all: Vec<_> = all.iter().map(|each| (each.id, each.standing, each.to.numbers.clone())).collect();
            all.sort_unstable_by_key(|(id, ..)| *id);
            all
        };
        assert_eq!(standing(&after), standing(&told));
        assert!(after.iter().all(|each| each.to.reach.is_none() && each.standing == Standing::Delivered));
        // It is in the log, whom it was done by, and nothing of what stood there.
        let noted = async || {
            let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'correspondent.forgotten' AND actor = 'clock'")
                .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
            events
        };
        assert_eq!(noted().await, 3);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", over.slug)).await;
        assert!(log.says("glömdes, när inget väntade längre") && !log.says(STREET) && !log.says("Astrid"), "{}", log.page);
        // Done again it finds nothing, and nobody can be owed anything anew.
        assert_eq!(forget(&db).await, 0);
        assert_eq!(noted().await, 3);
        let mut deed = world.deed(Role::Moderator).await;
        assert!(!deliveries::tell(&mut deed, setting.receipts[4].id, Kind::Answered).await.unwrap());
        drop(deed);
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p17_nobody_is_forgotten_who_waits_for_a_receipt_or_for_news_of_an_idea(db: TestDb) {
        let (setting, over) = Box::pin(followed_up(handed_in(&db).await, &db)).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        // Three receipts wait, and who called comes to wait for the answer to their idea.
        let mut deed = world.deed(Role::Moderator).await;
        assert!(deliveries::tell(&mut deed, setting.receipts[4].id, Kind::Answered).await.unwrap());
        deed.commit().await.unwrap();
        as_long_after(&db, over.followed_up_at);
        db.app.clock.advance(SignedDuration::from_hours(24 * 40));
        assert_eq!((forget(&db).await, kept(&db).await), (0, 3));
        let answer = letters_of(world, id).await.into_iter().find(|each| each.kind == Kind::Answered).unwrap();
        setting.settle(Role::Coordinator, &answer, (Standing::Unreachable, "Ingen svarar.")).await.unwrap();
        // From then on it is as long again: it may be taken back.
        as_long_after(&db, Some(world.app.now()));
        assert_eq!((forget(&db).await, kept(&db).await), (0, 3));
        db.app.clock.advance(TICK);
        assert_eq!((forget(&db).await, kept(&db).await), (1, 2), "who was owed no receipt");
        all_receipts_sent(world, id).await;
        as_long_after(&db, Some(world.app.now()));
        assert_eq!((forget(&db).await, kept(&db).await), (0, 2));
        db.app.clock.advance(TICK);
        assert_eq!((forget(&db).await, kept(&db).await), (2, 0));
    }

    async fn p05_p17_nobody_is_forgotten_whose_idea_waits_to_be_reviewed(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let over = stopped(world, id).await;
        all_told(world, id).await;
        all_receipts_sent(world, id).await;
        as_long_after(&db, over.cancelled_at);
        db.app.clock.advance(SignedDuration::from_hours(24 * 40));
        assert_eq!((forget(&db).await, kept(&db).await), (0, 3));
        // One of two that the same person has handed in, and who called.
        for at in [1, 4] {
            publish(world, setting.receipts[at].id).await;
        }
        assert_eq!((forget(&db).await, kept(&db).await), (1, 2));
        publish(world, setting.receipts[2].id).await;
        assert_eq!((forget(&db).await, kept(&db).await), (1, 1));
    }

    async fn p17_who_took_part_in_two_dialogues_is_forgotten_in_each_by_itself(db: TestDb) {
        let setting = handed_in(&db).await;
        let world = &setting.world;
        let other = world.reach(State::Open).await.id;
        let new = Registration {
            draft: Draft::new("En pump vid cykelvägen.", Locale::Sv),
            reply: Some(call("0521-72 10 00")),
            ..entered(world, Channel::Phone, None)
        };
        let there = enter(world, Role::Official, other, &new).await.unwrap();
        publish(world, there.id).await;
        let (setting, over) = Box::pin(followed_up(setting, &db)).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        all_receipts_sent(world, id).await;
        as_long_after(&db, over.followed_up_at);
        db.app.clock.advance(SignedDuration::from_hours(24 * 40));
        assert_eq!((forget(&db).await, kept(&db).await), (3, 1), "the other dialogue goes on");
        let over = stopped(world, other).await;
        as_long_after(&db, over.cancelled_at);
        db.app.clock.advance(SignedDuration::from_hours(24 * 40));
        assert_eq!((forget(&db).await, kept(&db).await), (0, 1), "that it was stopped is owed");
        let mut conn = db.app.db.read().await.unwrap();
        let people = deliveries::people(&mut conn, other).await.unwrap();
        drop(conn);
        assert_eq!(people[0].reach.as_ref().unwrap().phone, "0521-72 10 00");
        all_told(world, other).await;
        as_long_after(&db, Some(world.app.now()));
        db.app.clock.advance(TICK);
        assert_eq!((forget(&db).await, kept(&db).await), (1, 0));
    }

    async fn p17_what_comes_to_be_owed_at_the_same_moment_is_seen(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        stopped(world, id).await;
        all_told(world, id).await;
        all_receipts_sent(world, id).await;
        for receipt in &setting.receipts {
            publish(world, receipt.id).await;
        }
        db.app.clock.advance(SignedDuration::from_hours(24 * 100));
        // That the first was told is taken back, and not stored yet.
        let first = letters_of(world, id).await.swap_remove(0);
        let mut deed = world.deed(Role::Coordinator).await;
        let place = (first.id, first.version);
        deliveries::settle(&mut deed, (Pile::News, id), place, (Standing::Waiting, "")).await.unwrap();
        let app = db.app.clone();
        let mut clock = tokio::spawn(async move { deliveries::forget(&app).await.unwrap() });
        let early = tokio::time::timeout(Duration::from_millis(300), &mut clock).await;
        assert!(early.is_err(), "the clock waits for whoever was first");
        deed.commit().await.unwrap();
        assert_eq!(clock.await.unwrap(), 2);
        let all = letters_of(world, id).await;
        let waits: Vec<&Delivery> = all.iter().filter(|each| each.standing == Standing::Waiting).collect();
        assert_eq!(waits.iter().map(|each| each.id).collect::<Vec<_>>(), [first.id]);
        assert!(waits[0].to.reach.is_some() && all.iter().filter(|each| each.to.reach.is_some()).count() == 1);
    }

    async fn p17_so_many_are_forgotten_at_a_time_and_the_next_after_them(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let mut deed = world.deed(Role::Coordinator).await;
        let now = deed.now;
        for n in 0..AT_A_TIME {
            let person = deed.new_id();
            let new = letter(&format!("Karin Exempel {n}"), Locale::Sv);
            store::insert(deed.conn(), (person, id), &new, now).await.unwrap();
        }
        deed.commit().await.unwrap();
        let over = stopped(world, id).await;
        all_told(world, id).await;
        all_receipts_sent(world, id).await;
        for receipt in &setting.receipts {
            publish(world, receipt.id).await;
        }
        as_long_after(&db, over.cancelled_at);
        db.app.clock.advance(SignedDuration::from_hours(1));
        let most = usize::try_from(AT_A_TIME).unwrap();
        assert_eq!((forget(&db).await, forget(&db).await, forget(&db).await), (most, 3, 0));
    }
}
