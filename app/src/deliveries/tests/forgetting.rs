//! How somebody is reached is forgotten two months after nothing is owed to them any more, and never before.

use std::time::Duration;

use jiff::SignedDuration;

use super::{STREET, Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered, publish};
use crate::contributions::{Channel, Draft, Registration};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Locale, Timestamp};
use crate::deliveries::forgetting::AT_A_TIME;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::receipts::actions::list as receipts;
use crate::deliveries::{self, Delivery, Kind, Pile, Standing, store};
use crate::dialogues::{Dialogue, State};
use crate::participants::IDLE;
use crate::staff::Role;
use crate::testing::{TestDb, World};
use crate::{jobs, on_both_databases};

/// What staff should not write, and do.
const WRONG_ADDRESS: &str = "Fel adress: Ålderdomsgatan 7, flyttad till Kyrkogatan 3";

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

/// Notes that the first letter and the first receipt, both to the same person, could not be delivered, in words that hold the address.
/// Returns the letter as it stands then, and of which contribution the receipt is.
async fn with_words(setting: &Setting) -> (Delivery, Id) {
    let (world, id) = (&setting.world, setting.dialogue.id);
    let how = (Standing::Unreachable, WRONG_ADDRESS);
    let first = letters_of(world, id).await.swap_remove(0);
    setting
        .settle(Role::Coordinator, &first, how)
        .await
        .unwrap();
    let owed = {
        let mut conn = world.app.db.read().await.unwrap();
        let mut owed = deliveries::receipts_waiting(&mut conn, id).await.unwrap();
        owed.swap_remove(0)
    };
    assert_eq!(owed.to.id, first.to.id);
    let mut deed = world.deed(Role::Official).await;
    let place = (owed.contribution, owed.version);
    deliveries::settle(&mut deed, (Pile::Receipts, id), place, how)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    let first = letters_of(world, id).await.swap_remove(0);
    assert_eq!(first.reason, Some(Reason::Said(WRONG_ADDRESS.to_owned())));
    (first, owed.contribution)
}

/// All of a stopped dialogue is over long ago. Then something is noted of its first letter, and before that is stored the clock begins to
/// forget: it waits, and forgets the two others alone. Returns the letter as it stood before.
async fn noted_while_the_clock_forgets(db: &TestDb, how: (Standing, &str)) -> (Setting, Delivery) {
    let setting = handed_in(db).await;
    let (world, id) = (&setting.world, setting.dialogue.id);
    stopped(world, id).await;
    all_told(world, id).await;
    all_receipts_sent(world, id).await;
    for receipt in &setting.receipts {
        publish(world, receipt.id).await;
    }
    db.app.clock.advance(SignedDuration::from_hours(24 * 100));
    let first = letters_of(world, id).await.swap_remove(0);
    let mut deed = world.deed(Role::Coordinator).await;
    let place = (first.id, first.version);
    deliveries::settle(&mut deed, (Pile::News, id), place, how)
        .await
        .unwrap();
    let app = db.app.clone();
    let mut clock = tokio::spawn(async move { deliveries::forget(&app).await.unwrap() });
    let early = tokio::time::timeout(Duration::from_millis(300), &mut clock).await;
    assert!(early.is_err(), "the clock waits for whoever was first");
    deed.commit().await.unwrap();
    assert_eq!(clock.await.unwrap(), 2);
    (setting, first)
}

/// Nothing is left of what [`with_words`] noted but that it was: not in a table, on a page or in the log.
async fn are_words_forgotten(db: &TestDb, setting: &Setting, (letter, receipt): (Id, Id)) {
    let (world, id, slug) = (&setting.world, setting.dialogue.id, &setting.dialogue.slug);
    let why = Some(Reason::Found(Cause::WordsForgotten));
    let mut conn = db.app.db.read().await.unwrap();
    let after = deliveries::get(&mut conn, id, letter).await.unwrap();
    assert_eq!(
        (after.standing, &after.reason),
        (Standing::Unreachable, &why)
    );
    assert!(after.to.reach.is_none() && after.settled_at.is_some());
    let (_, settled) = receipts(&mut conn, id).await.unwrap();
    let sent = settled.iter().find(|each| each.contribution == receipt);
    assert_eq!(sent.unwrap().reason, why);
    // What the log has for ever proves that words were said, and is not the digest of an address that somebody could guess.
    let logged: Vec<(String,)> = sqlx::query_as(
        "SELECT after_digest FROM audit_events
         WHERE action IN ('delivery.unreachable', 'receipt.unreachable') AND chain = $1 ORDER BY seq",
    )
    .bind(id)
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    drop(conn);
    let said = (sha256_hex("unreachable\nsaid"),);
    assert_eq!(logged[..2], [said.clone(), said]);
    let base = format!("/admin/dialoger/{slug}");
    for path in [
        format!("{base}/utskick"),
        format!("{base}/utskick/{letter}"),
        format!("{base}/ideer/kvitton/skicka"),
        format!("{base}/ideer/kvitton/skicka/{receipt}"),
        format!("{base}/logg"),
    ] {
        let role = if path.contains("kvitton") {
            Role::Official
        } else {
            Role::Coordinator
        };
        let page = world.get_page(role, &path).await;
        let is_log = path.ends_with("logg");
        assert!(page.status.is_success(), "{path}: {}", page.page);
        assert!(
            is_log || page.says("Varför är glömt."),
            "{path}: {}",
            page.page
        );
        assert!(
            is_log || page.says("Gick inte att nå"),
            "{path}: {}",
            page.page
        );
        for word in ["Fel adress", "Kyrkogatan", "words_forgotten"] {
            assert!(!page.says(word), "{word} on {path}: {}", page.page);
        }
    }
    // Nobody writes words about them again: not the program, not the database.
    let again = setting
        .settle(
            Role::Coordinator,
            &after,
            (Standing::Delivered, WRONG_ADDRESS),
        )
        .await;
    assert!(again.is_err());
    for sql in [
        "UPDATE deliveries SET reason = 'Fel adress', cause = NULL WHERE id = $1",
        "UPDATE receipt_deliveries SET reason = 'Fel adress', cause = NULL WHERE contribution_id = $1",
    ] {
        let mut deed = db.deed().await;
        let which = if sql.contains("receipt") {
            receipt
        } else {
            letter
        };
        let refused = sqlx::query(sql).bind(which).execute(deed.conn()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
    }
    assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
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
        // That the first was told is taken back.
        let (setting, first) = noted_while_the_clock_forgets(&db, (Standing::Waiting, "")).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let all = letters_of(world, id).await;
        let waits: Vec<&Delivery> = all.iter().filter(|each| each.standing == Standing::Waiting).collect();
        assert_eq!(waits.iter().map(|each| each.id).collect::<Vec<_>>(), [first.id]);
        assert!(waits[0].to.reach.is_some() && all.iter().filter(|each| each.to.reach.is_some()).count() == 1);
    }

    async fn p03_p17_the_clock_forgets_why_somebody_was_not_reached_with_the_address(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let (first, receipt) = with_words(&setting).await;
        all_told(world, id).await;
        all_receipts_sent(world, id).await;
        // The database forgets nobody whose address may stand in what staff have said.
        let mut deed = db.deed().await;
        let gone = "UPDATE correspondents SET name = '', address = '', phone = '', same_as = id, erased_at = 1 WHERE id = $1";
        let refused = sqlx::query(gone).bind(first.to.id).execute(deed.conn()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
        drop(deed);
        let over = world.take_to(world.get(id).await, State::FollowedUp).await;
        as_long_after(&db, over.followed_up_at);
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(letters_of(world, id).await[0].reason, first.reason, "not a moment before");
        db.app.clock.advance(SignedDuration::from_hours(1));
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(kept(&db).await, 0);
        are_words_forgotten(&db, &setting, (first.id, receipt)).await;
    }

    async fn p03_p17_who_is_taken_away_takes_the_words_about_them_along(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let (first, receipt) = with_words(&setting).await;
        // Somebody else's words stay.
        let other = letters_of(world, id).await.swap_remove(1);
        setting.settle(Role::Coordinator, &other, (Standing::Unreachable, "Brevet kom i retur.")).await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (first.to.id, first.to.version), true).await.unwrap();
        deed.commit().await.unwrap();
        are_words_forgotten(&db, &setting, (first.id, receipt)).await;
        let other = letters_of(world, id).await.swap_remove(1);
        assert_eq!(other.reason, Some(Reason::Said("Brevet kom i retur.".to_owned())));
        // The other receipt of the same person waited, and it is known why it was not sent.
        let mut conn = db.app.db.read().await.unwrap();
        let (_, settled) = receipts(&mut conn, id).await.unwrap();
        assert_eq!(settled.iter().filter(|each| each.reason == Some(Reason::Found(Cause::AddressGone))).count(), 1);
    }

    async fn p17_words_that_are_noted_at_the_same_moment_are_not_left_behind(db: TestDb) {
        // A letter came back after all.
        let (setting, _) = noted_while_the_clock_forgets(&db, (Standing::Unreachable, WRONG_ADDRESS)).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let after = letters_of(world, id).await.swap_remove(0);
        assert!(after.to.reach.is_some(), "for as long again: {after:?}");
        db.app.clock.advance(SignedDuration::from_hours(24 * 100));
        assert_eq!(forget(&db).await, 1);
        let after = letters_of(world, id).await.swap_remove(0);
        assert_eq!(after.reason, Some(Reason::Found(Cause::WordsForgotten)));
    }

    async fn p17_the_words_about_who_was_forgotten_before_go_when_upgrading(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let (first, receipt) = with_words(&setting).await;
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (first.to.id, first.to.version), true).await.unwrap();
        deed.commit().await.unwrap();
        // As it stood before: the tables are made anew without what holds it, the words are there, and then it is upgraded.
        let mut deed = db.deed().await;
        let upgrade = include_str!("../../../../migrations/0323_words_forgotten.sql");
        sqlx::raw_sql(upgrade).execute(deed.conn()).await.unwrap();
        for (sql, which) in [
            ("UPDATE deliveries SET reason = $2, cause = NULL WHERE id = $1", first.id),
            ("UPDATE receipt_deliveries SET reason = $2, cause = NULL WHERE contribution_id = $1", receipt),
        ] {
            sqlx::query(sql).bind(which).bind(WRONG_ADDRESS).execute(deed.conn()).await.unwrap();
        }
        sqlx::raw_sql(upgrade).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        let why = Some(Reason::Found(Cause::WordsForgotten));
        assert_eq!(letters_of(world, id).await[0].reason, why);
        let mut conn = db.app.db.read().await.unwrap();
        let (waiting, settled) = receipts(&mut conn, id).await.unwrap();
        assert_eq!((waiting.len(), settled.iter().filter(|each| each.reason == why).count()), (1, 1));
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
