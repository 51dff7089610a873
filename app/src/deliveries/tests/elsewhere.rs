//! What was sent on is told in the other dialogue too, and how its sender is reached is forgotten in all of them (P17, P22).

use super::{STREET, Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered, publish, send_on};
use crate::contributions::{Channel, Draft, Registration};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::receipts::actions::list as receipts;
use crate::deliveries::{self, Correspondent, Delivery, Kind, Standing};
use crate::dialogues::EntryError;
use crate::moderation::{self, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::together;

pub async fn person_in(setting: &Setting, dialogue: Id, contribution: i64) -> Correspondent {
    let mut conn = setting.world.app.db.read().await.unwrap();
    let people = deliveries::people(&mut conn, dialogue).await.unwrap();
    let found = people
        .into_iter()
        .find(|person| person.numbers.contains(&contribution));
    found.expect("somebody has handed it in")
}

async fn letters_in(setting: &Setting, dialogue: Id) -> Vec<Delivery> {
    let mut conn = setting.world.app.db.read().await.unwrap();
    deliveries::list(&mut conn, dialogue).await.unwrap()
}

/// Ticks off what waits in the first dialogue.
async fn all_told(setting: &Setting) {
    for each in setting.all().await {
        if each.standing == Standing::Waiting {
            let how = (Standing::Delivered, "");
            setting.settle(Role::Coordinator, &each, how).await.unwrap();
        }
    }
}

/// How often the log of a dialogue has `action`.
pub async fn logged(setting: &Setting, dialogue: Id, action: &str) -> i64 {
    let (events,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE chain = $1 AND action = $2")
            .bind(dialogue)
            .bind(action)
            .fetch_one(&mut *setting.world.app.db.read().await.unwrap())
            .await
            .unwrap();
    events
}

on_both_databases! {
    async fn p17_p22_what_is_taken_away_in_one_dialogue_is_taken_away_in_all_that_the_idea_was_sent_on_to(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        // Both ideas of one person are sent on to two dialogues, and one of them further from there.
        publish(world, setting.receipts[1].id).await;
        publish(world, setting.receipts[2].id).await;
        let (second, there) = send_on(world, setting.receipts[1].id).await;
        let (third, _) = send_on(world, setting.receipts[2].id).await;
        publish(world, there).await;
        let (fourth, last) = send_on(world, there).await;
        all_told(&setting).await;
        // In the last the address was corrected: it is the same person all the same. A letter waits for them there.
        let person = person_in(&setting, fourth.id, 1).await;
        let mut new = letter("Astrid Exempel", Locale::Sv);
        new.address = "Kyrkogatan 3\n462 30 Vänersborg".into();
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::correct(&mut deed, fourth.id, (person.id, person.version), &new).await.unwrap();
        assert!(deliveries::tell(&mut deed, last, Kind::Answered).await.unwrap());
        deed.commit().await.unwrap();
        // Whoever corrects it here reads where else it stands, and comes to whom they may correct there.
        let here = person_in(&setting, id, 2).await;
        let path = format!("/admin/dialoger/{}/utskick/mottagare/{}", setting.dialogue.slug, here.id);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(page.says("Uppgifterna står också i de här dialogerna"), "{}", page.page);
        for other in [&second, &third, &fourth] {
            let person = person_in(&setting, other.id, 1).await;
            assert!(page.says(&format!("/{}/utskick/mottagare/{}", other.slug, person.id)), "{}", page.page);
        }
        let gone = world.post_page(Role::Coordinator, &path, &[("do", "erase"), ("version", &page.field("version")), ("sure", "1")]).await;
        assert!(gone.location().ends_with("/utskick?klart=1"), "{}", gone.page);
        for (dialogue, number) in [(id, 2), (second.id, 1), (third.id, 1), (fourth.id, 1)] {
            assert_eq!(person_in(&setting, dialogue, number).await.reach, None);
            assert_eq!(logged(&setting, dialogue, "correspondent.erased").await, 1);
        }
        let (left,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM correspondents WHERE name LIKE 'Astrid%' OR address LIKE '%Kyrkogatan%' OR same_as LIKE '%astrid%'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(left, 0);
        // What waited there is noted as not sent, with why, and in the log.
        let why = Some(Reason::Found(Cause::AddressGone));
        for other in [&second, &third, &fourth] {
            let mut conn = db.app.db.read().await.unwrap();
            let (waiting, settled) = receipts(&mut conn, other.id).await.unwrap();
            drop(conn);
            assert!(waiting.is_empty(), "{waiting:?}");
            assert_eq!(settled.iter().map(|receipt| &receipt.reason).collect::<Vec<_>>(), [&why]);
            assert_eq!(logged(&setting, other.id, "receipt.unreachable").await, 1);
        }
        let told = letters_in(&setting, fourth.id).await;
        assert_eq!(told.iter().map(|each| (each.kind, each.standing, &each.reason)).collect::<Vec<_>>(), [(Kind::Answered, Standing::Unreachable, &why)]);
        assert_eq!(logged(&setting, fourth.id, "delivery.unreachable").await, 1);
        // Somebody else's stays.
        assert!(person_in(&setting, id, 4).await.reach.is_some() && person_in(&setting, id, 5).await.reach.is_some());
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p17_p22_what_is_noted_afterwards_reaches_where_the_idea_was_sent_on_to(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let idea = setting.receipts[5].id;
        publish(world, idea).await;
        let (other, copy) = send_on(world, idea).await;
        // There it was refused before anybody knew how its sender is reached.
        let mut deed = world.deed(Role::Moderator).await;
        let refusal = ReviewAct::Refuse { rule: Rule::OffTopic, words: "Det hör inte till dialogen.".into() };
        moderation::review(&mut deed, copy, 1, &refusal).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Official).await;
        deliveries::add(&mut deed, id, idea, &call("0521-72 10 20")).await.unwrap();
        deed.commit().await.unwrap();
        for (dialogue, number, kind) in [(id, 6, Kind::Rerouted), (other.id, 1, Kind::Moderated)] {
            let person = person_in(&setting, dialogue, number).await;
            assert_eq!(person.reach, Some(call("0521-72 10 20")));
            // The code is another there, and nobody has told it.
            let mut conn = db.app.db.read().await.unwrap();
            let (waiting, _) = receipts(&mut conn, dialogue).await.unwrap();
            drop(conn);
            assert!(waiting.iter().any(|receipt| receipt.number == number && receipt.to.id == person.id), "{waiting:?}");
            let told = letters_in(&setting, dialogue).await;
            assert_eq!(told.iter().map(|each| (each.kind, each.standing)).collect::<Vec<_>>(), [(kind, Standing::Waiting)]);
            assert_eq!(logged(&setting, dialogue, "correspondent.added").await, 1);
        }
        // Noted once it is not noted again, here or there.
        for (dialogue, idea) in [(id, idea), (other.id, copy)] {
            let mut deed = world.deed(Role::Official).await;
            assert!(deliveries::add(&mut deed, dialogue, idea, &call("0521-72 10 21")).await.is_err());
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p17_p22_what_is_noted_where_an_idea_was_sent_on_to_reaches_where_it_came_from(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        // It was called in, and is entered now: in that call the first code was told, and no other.
        let new = Registration { draft: Draft::new("En pump vid cykelvägen.", Locale::Sv), ..entered(world, Channel::Phone, None) };
        let called = enter(world, Role::Official, id, &new).await.unwrap();
        publish(world, called.id).await;
        let (other, copy) = send_on(world, called.id).await;
        let mut deed = world.deed(Role::Official).await;
        deliveries::add(&mut deed, other.id, copy, &call("0521-72 10 20")).await.unwrap();
        deed.commit().await.unwrap();
        assert!(person_in(&setting, id, called.number).await.reach.is_some());
        let mut conn = db.app.db.read().await.unwrap();
        let (waiting, _) = receipts(&mut conn, other.id).await.unwrap();
        assert_eq!(waiting.iter().map(|receipt| receipt.number).collect::<Vec<_>>(), [1]);
    }

    async fn p17_p22_what_is_taken_away_where_an_idea_was_sent_on_to_is_taken_away_where_it_came_from(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[4].id).await;
        let (other, _) = send_on(world, setting.receipts[4].id).await;
        // In the first a call waits that says where the idea belongs.
        assert_eq!(setting.all().await.iter().map(|each| (each.kind, each.standing)).collect::<Vec<_>>(), [(Kind::Rerouted, Standing::Waiting)]);
        let person = person_in(&setting, other.id, 1).await;
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, other.id, (person.id, person.version), true).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(person_in(&setting, id, 5).await.reach, None);
        assert_eq!(setting.all().await[0].reason, Some(Reason::Found(Cause::AddressGone)));
        let page = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick/{}", setting.dialogue.slug, setting.all().await[0].id)).await;
        assert!(page.status.is_success() && page.says("Skickas inte"), "{}", page.page);
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_p22_whoever_takes_it_away_in_both_dialogues_at_once_does_it_once(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[4].id).await;
        let (other, _) = send_on(world, setting.receipts[4].id).await;
        all_told(&setting).await;
        let here = person_in(&setting, id, 5).await;
        let there = person_in(&setting, other.id, 1).await;
        // Four in each, crosswise: nobody waits for somebody who waits for them.
        let all = [(id, here.id, here.version), (other.id, there.id, there.version)].repeat(4);
        let done = together(all, |(dialogue, person, version), meeting| {
            let app = world.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                match deliveries::erase(&mut deed, dialogue, (person, version), true).await {
                    Ok(()) => {
                        deed.commit().await.unwrap();
                        true
                    }
                    Err(error) => {
                        assert!(matches!(error, EntryError::Step(_)), "somebody was first: {error:?}");
                        false
                    }
                }
            }
        })
        .await;
        assert_eq!(done.into_iter().filter(|is_done| *is_done).count(), 1);
        for (dialogue, number) in [(id, 5), (other.id, 1)] {
            assert_eq!(person_in(&setting, dialogue, number).await.reach, None);
            assert_eq!(logged(&setting, dialogue, "correspondent.erased").await, 1);
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_who_took_part_elsewhere_by_themselves_is_told_there_as_before(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[1].id).await;
        let (other, _) = send_on(world, setting.receipts[1].id).await;
        // The same number, in a dialogue that nothing of theirs was sent on to.
        let mut deed = world.deed(Role::Official).await;
        let now = deed.now;
        let same = deed.new_id();
        deliveries::store::insert(deed.conn(), (same, other.id), &call("0521-72 10 00"), now).await.unwrap();
        deed.commit().await.unwrap();
        let called = person_in(&setting, id, 5).await;
        let path = format!("/admin/dialoger/{}/utskick/mottagare/{}", setting.dialogue.slug, called.id);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(!page.says("Uppgifterna står också i"), "{}", page.page);
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (called.id, called.version), true).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        assert!(deliveries::person(&mut conn, other.id, same).await.unwrap().reach.is_some());
        let astrid = deliveries::people(&mut conn, other.id).await.unwrap();
        assert!(astrid.iter().filter_map(|person| person.reach.as_ref()).any(|reach| reach.address.starts_with(STREET)));
    }
}
