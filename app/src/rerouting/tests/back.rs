//! No idea falls between two dialogues, none goes round, and what everybody has read stays.

use super::elsewhere::to;
use super::*;
use crate::contributions::State as Review;
use crate::moderation::{Record, Rule};
use crate::rerouting::To;

impl Room {
    /// What the idea became in the other dialogue.
    async fn there(&self) -> To {
        let mut conn = self.world.app.db.read().await.unwrap();
        let idea = contributions::one(&mut conn, self.dialogue.id, 1)
            .await
            .unwrap();
        idea.rerouted.unwrap().to.unwrap()
    }

    async fn copy(&self, id: Id) -> Record {
        let mut conn = self.world.app.db.read().await.unwrap();
        moderation::record(&mut conn, id).await.unwrap()
    }

    async fn publish(&self, id: Id) {
        let version = self.copy(id).await.version;
        let mut deed = self.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, id, version).await.unwrap();
        deed.commit().await.unwrap();
    }

    async fn refuse(&self, id: Id) {
        let version = self.copy(id).await.version;
        let mut deed = self.world.deed(Role::Moderator).await;
        moderation::refuse(&mut deed, id, version, Rule::OffTopic, "Det hör inte hit.")
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }
}

on_both_databases! {
    async fn p22_an_idea_that_was_refused_in_the_other_dialogue_comes_back(db: TestDb) {
        let room = Room::new(&db).await;
        let other = room.world.reach(State::Open).await;
        room.send_on(&to(other.id)).await.unwrap();
        let there = room.there().await;
        room.refuse(there.contribution).await;
        let page = room.public(&room.page()).await;
        assert!(page.contains("Den publicerades inte i dialogen") && !page.contains("fått nummer"), "{page}");
        let receipt = room.public("/kvitto/aaaabbbbccccddddeeee").await;
        assert!(receipt.contains("Den publicerades inte i dialogen") && !receipt.contains("Nästa gång"), "{receipt}");
        // The staff of the first dialogue see it where they sort, and where they take it back.
        let board = format!("/admin/dialoger/{}/teman", room.dialogue.slug);
        let table = room.world.get_page(Role::Official, &board).await;
        assert!(table.says("1 idé som ni skickade vidare tar ingen hand om") && table.says("Inte publicerad där"), "{}", table.page);
        let path = format!("/admin/dialoger/{}/hor-hemma/1", room.dialogue.slug);
        let form = room.world.get_page(Role::Official, &path).await;
        assert!(form.says("tar ingen hand om idén längre") && form.says("Till teman"), "{}", form.page);
        let typed = [("version", form.field("version")), ("reason", "Den hör hit ändå.".to_owned()), ("do", "back".to_owned())];
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let done = room.world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        // There it stays as it was reviewed, with its own words.
        let copy = room.copy(there.contribution).await;
        assert_eq!((copy.state, copy.words_to_sender.as_str()), (Review::Refused, "Det hör inte hit."));
        let table = room.world.get_page(Role::Official, &board).await;
        assert!(!table.says("tar ingen hand om") && !table.says("Skickade vidare"), "{}", table.page);
        // Now it can be sent to where it belongs.
        room.send_on(&fault()).await.unwrap();
        let table = room.world.get_page(Role::Official, &board).await;
        assert!(table.says("Skickade vidare") && table.says("Felanmälan") && table.says("Följs inte härifrån"), "{}", table.page);
    }

    async fn p22_from_a_dialogue_that_is_cancelled_it_comes_back_too(db: TestDb) {
        let room = Room::new(&db).await;
        for is_shown in [false, true] {
            let other = room.world.reach(State::Open).await;
            room.send_on(&to(other.id)).await.unwrap();
            let there = room.there().await;
            if is_shown {
                room.publish(there.contribution).await;
            }
            let other = room.world.get(other.id).await;
            room.world.take_to(other, State::Cancelled).await;
            let page = room.public(&room.page()).await;
            assert!(page.contains("är avbruten."), "{page}");
            room.take_back("Den dialogen är avbruten.").await.unwrap();
            let left = if is_shown { Review::Published } else { Review::Refused };
            assert_eq!(room.copy(there.contribution).await.state, left);
        }
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_was_published_once_is_not_withdrawn_by_taking_back(db: TestDb) {
        let room = Room::new(&db).await;
        let other = room.world.reach(State::Open).await;
        room.send_on(&to(other.id)).await.unwrap();
        let there = room.there().await.contribution;
        room.publish(there).await;
        let version = room.copy(there).await.version;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::review_again(&mut deed, there, version).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.take_back("Ändå inte.").await.unwrap_err().problems(), [("reason", Problem::ReviewedThere)]);
        assert_eq!(room.copy(there).await.state, Review::Received);
        let mut deed = room.world.deed(Role::Moderator).await;
        assert!(!moderation::withdraw(&mut deed, there, "Ändå inte.").await.unwrap());
        drop(deed);
        // The database holds it too, past the model.
        let change = "UPDATE reroutings SET taken_back_at = 1, taken_back_reason = 'Ändå inte.'";
        let refused = sqlx::query(change).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
        room.refuse(there).await;
        room.take_back("De publicerar den inte.").await.unwrap();
    }

    async fn p22_an_idea_does_not_go_round(db: TestDb) {
        let room = Room::new(&db).await;
        let other = room.world.reach(State::Open).await;
        let third = room.world.reach(State::Open).await;
        room.send_on(&to(other.id)).await.unwrap();
        let second = room.there().await.contribution;
        room.publish(second).await;
        let send = async |id: Id, dialogue: Id| {
            let version = room.copy(id).await.version;
            let mut deed = room.world.deed(Role::Moderator).await;
            let answer = reroute(&mut deed, id, version, &to(dialogue)).await;
            if answer.is_ok() {
                deed.commit().await.unwrap();
            }
            answer
        };
        let back = send(second, room.dialogue.id).await;
        assert_eq!(back.unwrap_err().problems(), [("dialogue", Problem::HasBeenThere)]);
        send(second, third.id).await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let last = crate::rerouting::in_force(&mut conn, second).await.unwrap().unwrap().to.unwrap().contribution;
        drop(conn);
        room.publish(last).await;
        for been in [room.dialogue.id, other.id] {
            let back = send(last, been).await;
            assert_eq!(back.unwrap_err().problems(), [("dialogue", Problem::HasBeenThere)]);
        }
        // The form does not offer them, and says what to do instead.
        let path = format!("/admin/dialoger/{}/hor-hemma/1", third.slug);
        let form = room.world.get_page(Role::Moderator, &path).await;
        assert!(form.says("Dit skickar du den inte tillbaka") && !form.says(&room.dialogue.id.to_string()), "{}", form.page);
        let typed = [("version", form.field("version")), ("place", "dialogue".into()), ("dialogue", room.dialogue.id.to_string()), ("words", "Hör dit.".into()), ("do", "reroute".into())];
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let again = room.world.post_page(Role::Moderator, &path, &typed).await;
        assert_eq!(again.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.says("Idén har redan varit i den dialogen") && again.says("Hör dit."), "{}", again.page);
        // The database holds it too: another idea of the first dialogue cannot be made what the last one became.
        let strange = room.world.contribution(room.dialogue.id, 9, None).await;
        let refused = sqlx::query(
            "INSERT INTO reroutings (id, contribution_id, place, authority, to_contribution_id, words, rerouted_at, taken_back_reason)
             VALUES ('x', $1, 'dialogue', '', $2, 'Ord.', 1, '')",
        )
        .bind(last)
        .bind(strange)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }
}
