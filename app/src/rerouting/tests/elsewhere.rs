//! Sent on to another dialogue, an idea is one there too, and its sender keeps the thread.

use super::*;
use crate::testing::together;

pub(super) fn to(dialogue: Id) -> NewRerouting {
    NewRerouting {
        place: Some(Place::Dialogue),
        dialogue: Some(dialogue),
        words: "Det här frågar vi om i en annan dialog.".into(),
        ..NewRerouting::default()
    }
}

on_both_databases! {
    async fn p22_in_another_dialogue_it_has_its_own_number_and_says_where_it_came_from(db: TestDb) {
        let room = Room::new(&db).await;
        // A day later, so that both are open.
        let other = room.world.reach(State::Open).await;
        let missing = NewRerouting { dialogue: None, ..to(other.id) };
        assert_eq!(room.send_on(&missing).await.unwrap_err().problems(), [("dialogue", Problem::NotAChoice)]);
        assert_eq!(room.send_on(&to(room.dialogue.id)).await.unwrap_err().problems(), [("dialogue", Problem::NotAChoice)]);
        room.send_on(&to(other.id)).await.unwrap();

        let mut conn = db.app.db.read().await.unwrap();
        let old = contributions::one(&mut conn, room.dialogue.id, 1).await.unwrap();
        let there = old.rerouted.unwrap().to.unwrap();
        assert_eq!((there.number, there.slug.as_str(), there.state), (1, other.slug.as_str(), contributions::State::Received));
        let copy = moderation::record(&mut conn, there.contribution).await.unwrap();
        assert_eq!((copy.text.as_str(), copy.state), ("Fler bänkar.", contributions::State::Received));
        drop(conn);
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains(&format!("/kvitto/{}", there.receipt)) && sent[0].text.contains("fått nummer 1 i dialogen"), "{}", sent[0].text);
        // The old receipt leads on; the old page does not tell the new receipt.
        let receipt = room.public("/kvitto/aaaabbbbccccddddeeee").await;
        assert!(receipt.contains(&format!("/kvitto/{}", there.receipt)), "{receipt}");
        let page = room.public(&room.page()).await;
        assert!(page.contains("Hör hemma i dialogen Ett levande torg") && !page.contains(there.receipt.as_str()), "{page}");

        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, there.contribution, 1).await.unwrap();
        deed.commit().await.unwrap();
        let new = room.public(&format!("/dialoger/{}/ideer/1", other.slug)).await;
        assert!(new.contains("Kommer från idé 1 i dialogen Ett levande torg") && new.contains(&room.page()), "{new}");
        // The author's own: the mail about the review there comes too.
        assert_eq!(mails(&db).await.len(), 2);
        // Everybody has read it there: it stays.
        let late = room.take_back("Ändå inte.").await;
        assert_eq!(late.unwrap_err().problems(), [("reason", Problem::ReviewedThere)]);
        // Once nobody can read it where it came from, nothing leads there.
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        let words = "Samma sak står redan i en annan idé.";
        moderation::refuse(&mut deed, room.idea, version, moderation::Rule::OffTopic, words).await.unwrap();
        deed.commit().await.unwrap();
        let alone = room.public(&format!("/dialoger/{}/ideer/1", other.slug)).await;
        assert!(alone.contains("Kommer från dialogen Ett levande torg") && !alone.contains("Kommer från idé") && !alone.contains(&room.page()), "{alone}");
        // Its sender knows its number.
        let own = room.public(&format!("/kvitto/{}", there.receipt)).await;
        assert!(own.contains("Kommer från idé 1 i dialogen Ett levande torg") && !own.contains(&room.page()), "{own}");
    }

    async fn p22_taken_back_before_its_review_there_it_is_not_shown_there(db: TestDb) {
        let room = Room::new(&db).await;
        let other = room.world.reach(State::Open).await;
        room.send_on(&to(other.id)).await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let there = contributions::one(&mut conn, room.dialogue.id, 1).await.unwrap().rerouted.unwrap().to.unwrap();
        drop(conn);
        room.take_back("Den hör hit ändå.").await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let copy = moderation::record(&mut conn, there.contribution).await.unwrap();
        assert_eq!((copy.state, copy.words_to_sender.as_str()), (contributions::State::Refused, "Den hör hit ändå."));
        assert_eq!(moderation::history(&mut conn, there.contribution).await.unwrap().len(), 1);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_a_dialogue_that_takes_no_ideas_is_no_place(db: TestDb) {
        let room = Room::new(&db).await;
        let coming = room.world.reach(State::Announced).await;
        assert_eq!(room.send_on(&to(coming.id)).await.unwrap_err().problems(), [("dialogue", Problem::NotAChoice)]);
        let unknown = db.app.new_id();
        assert_eq!(room.send_on(&to(unknown)).await.unwrap_err().problems(), [("dialogue", Problem::NotAChoice)]);
    }

    async fn eight_who_send_it_on_at_once_make_one(db: TestDb) {
        let room = Room::new(&db).await;
        let other = room.world.reach(State::Open).await;
        let tries = together(0..8, |_, meeting| {
            let (app, staff, idea, new) = (db.app.clone(), room.world.staff(Role::Moderator), room.idea, to(other.id));
            async move {
                meeting.wait().await;
                let mut deed = app.begin(crate::deed::Actor::Staff(staff)).await.unwrap();
                match reroute(&mut deed, idea, 1, &new).await {
                    Ok(_) => { deed.commit().await.unwrap(); true }
                    Err(EntryError::Step(StepError::Other(Error::Stale))) => false,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        assert_eq!(tries.into_iter().filter(|done| *done).count(), 1);
        assert_eq!(room.world.get(other.id).await.contributions_made, 1);
    }
}
