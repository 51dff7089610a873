//! What belongs somewhere else needs no theme, and is counted.

use super::*;
use crate::contributions::Tally;
use crate::dialogues::{Gate, Step, take};
use crate::themes;

async fn theme(room: &Room) -> Id {
    let mut deed = room.world.deed(Role::Official).await;
    let theme = themes::create(&mut deed, room.dialogue.id, "Bänkar", "")
        .await
        .unwrap();
    deed.commit().await.unwrap();
    theme
}

on_both_databases! {
    async fn p22_p28_no_theme_is_asked_of_what_belongs_somewhere_else(db: TestDb) {
        let room = Room::new(&db).await;
        let theme = theme(&room).await;
        let second = room.world.contribution(room.dialogue.id, 2, Some(theme)).await;
        room.world.days_pass(11).await;
        let dialogue = room.world.get(room.dialogue.id).await;
        let mut deed = room.world.deed(Role::Official).await;
        let blocked = take(&mut deed, dialogue.id, dialogue.version, Step::Compile).await;
        assert!(blocked.unwrap_err().missing().contains(&Gate::AllThemed));
        drop(deed);
        room.send_on(&fault()).await.unwrap();
        let mut deed = room.world.deed(Role::Official).await;
        // Nor can it be put into one.
        let put = themes::put_into(&mut deed, dialogue.id, &[room.idea], Some(theme)).await;
        assert_eq!(put.unwrap_err().problems(), [("contribution", Problem::NotHere)]);
        drop(deed);
        let mut deed = room.world.deed(Role::Official).await;
        room.world.write_compilation(&mut deed, room.dialogue.id).await;
        room.world.lock_compilation(&mut deed, room.dialogue.id).await;
        deed.commit().await.unwrap();

        let mut conn = db.app.db.read().await.unwrap();
        let tally = contributions::tally(&mut conn, dialogue.id).await.unwrap();
        assert_eq!(tally, Tally { made: 2, waiting: 0, refused: 0, rerouted: 1, themed: 1 });
        drop(conn);
        let page = room.public(&format!("/dialoger/{}/resultat", dialogue.slug)).await;
        assert!(page.contains("2 idéer kom in.") && page.contains("1 idé hör hemma någon annanstans"), "{page}");

        // After the lock both stand: it is not taken back, and nothing more is sent on.
        assert_eq!(room.take_back("Ändå inte.").await.unwrap_err().problems(), [("reason", Problem::TooLate)]);
        let version = moderation::record(&mut db.app.db.read().await.unwrap(), second).await.unwrap().version;
        let mut deed = room.world.deed(Role::Moderator).await;
        let late = reroute(&mut deed, second, version, &fault()).await;
        assert_eq!(late.unwrap_err().problems(), [("place", Problem::TooLate)]);
    }

    async fn p22_what_is_sent_on_leaves_its_theme_and_may_be_covered_later(db: TestDb) {
        let room = Room::new(&db).await;
        let theme = theme(&room).await;
        let mut deed = room.world.deed(Role::Official).await;
        themes::put_into(&mut deed, room.dialogue.id, &[room.idea], Some(theme)).await.unwrap();
        deed.commit().await.unwrap();
        room.send_on(&fault()).await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(themes::get(&mut conn, theme).await.unwrap().contributions, 0);
        drop(conn);
        let dialogue = room.world.get(room.dialogue.id).await;
        room.world.take_to(dialogue, State::Closed).await;
        room.world.contribution(room.dialogue.id, 2, Some(theme)).await;
        let mut deed = room.world.deed(Role::Official).await;
        room.world.write_compilation(&mut deed, room.dialogue.id).await;
        room.world.lock_compilation(&mut deed, room.dialogue.id).await;
        deed.commit().await.unwrap();
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        let mask = moderation::Mask { title: String::new(), name: String::new(), text: "[dolt] bänkar.".into() };
        moderation::mask(&mut deed, room.idea, version, &mask, moderation::Rule::PersonalData, "").await.unwrap();
    }

    async fn p22_the_databases_hold_it_too(db: TestDb) {
        let room = Room::new(&db).await;
        let theme = theme(&room).await;
        room.send_on(&fault()).await.unwrap();
        for change in [
            "DELETE FROM reroutings",
            "UPDATE reroutings SET words = 'Något annat.'",
            "UPDATE reroutings SET taken_back_at = 1",
            "UPDATE contributions SET theme_id = (SELECT MIN(id) FROM themes)",
        ] {
            let refused = sqlx::query(change).execute(&mut *db.app.db.read().await.unwrap()).await;
            let refused = Error::from(refused.unwrap_err());
            assert!(refused.is_rule(), "{change}: {refused}");
        }
        // One that could be sent on: no authority without its name, and no other dialogue that is this one.
        let free = room.world.contribution(room.dialogue.id, 3, None).await;
        for values in ["'authority', '', NULL", "'comment', 'Trafikverket', NULL", "'dialogue', '', NULL", "'dialogue', '', $2"] {
            let refused = sqlx::query(sqlx::AssertSqlSafe(format!(
                "INSERT INTO reroutings (id, contribution_id, place, authority, to_contribution_id, words, rerouted_at, taken_back_reason)
                 SELECT 'x', id, {values}, 'Ord.', 1, '' FROM contributions WHERE id = $1 AND id <> $2")))
                .bind(free)
                .bind(room.idea)
                .execute(&mut *db.app.db.read().await.unwrap())
                .await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{values}");
        }
        // A second one, of a contribution that lies in a theme.
        room.world.contribution(room.dialogue.id, 2, Some(theme)).await;
        let refused = sqlx::query(
            "INSERT INTO reroutings (id, contribution_id, place, authority, words, rerouted_at, taken_back_reason)
             SELECT 'x', id, 'comment', '', 'Ord.', 1, '' FROM contributions WHERE number = 2",
        )
        .execute(&mut *db.app.db.read().await.unwrap())
        .await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }
}
