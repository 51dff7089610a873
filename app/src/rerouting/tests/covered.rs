//! What was covered before an idea is sent on stays covered where it goes.

use super::elsewhere::to;
use super::*;
use crate::moderation::{Mask, ModerateError, Rule};

impl Room {
    /// Covers the idea's text in its own dialogue.
    async fn cover(&self) {
        let version = self.version().await;
        let mut deed = self.world.deed(Role::Moderator).await;
        let mask = Mask {
            title: String::new(),
            name: String::new(),
            text: "[dolt] bänkar.".into(),
        };
        moderation::mask(
            &mut deed,
            self.idea,
            version,
            &mask,
            Rule::PersonalData,
            "Vi har dolt ett namn.",
        )
        .await
        .unwrap();
        deed.commit().await.unwrap();
    }

    /// Sends the idea on to another dialogue; returns what it became there.
    async fn send_to_another(&self) -> (Dialogue, Id) {
        let other = self.world.reach(State::Open).await;
        self.send_on(&to(other.id)).await.unwrap();
        let mut conn = self.world.app.db.read().await.unwrap();
        let idea = contributions::one(&mut conn, self.dialogue.id, 1)
            .await
            .unwrap();
        (other, idea.rerouted.unwrap().to.unwrap().contribution)
    }
}

on_both_databases! {
    async fn p22_what_was_covered_is_covered_in_the_other_dialogue_until_somebody_has_looked(db: TestDb) {
        let room = Room::new(&db).await;
        room.cover().await;
        let (other, copy) = room.send_to_another().await;
        let path = format!("/admin/granska/{copy}");
        let page = room.world.get_page(Role::Moderator, &path).await;
        for words in ["En del av texten har varit dold", "I dialogen Ett levande torg, där den var idé 1", "regeln om personuppgifter", "[dolt] bänkar.",
            "Publicera hela texten"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        let (covering, whole) = (page.page.find("mask_text").unwrap(), page.page.find("name=\"whole\"").unwrap());
        assert!(covering < whole && page.page.matches("value=\"publish\"").count() == 1, "covering stands first: {}", page.page);

        // One click does not show it.
        let version = page.field("version");
        let raw = room.world.post_page(Role::Moderator, &path, &[("act", "publish"), ("version", &version)]).await;
        assert_eq!(raw.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(raw.says("href=\"#whole\"") && raw.says("[dolt] bänkar."), "{}", raw.page);
        let mut deed = room.world.deed(Role::Moderator).await;
        assert!(matches!(moderation::publish(&mut deed, copy, 1).await, Err(ModerateError::WasCovered)));
        drop(deed);

        let masked = [("act", "mask"), ("version", version.as_str()), ("mask_text", "[dolt] bänkar."), ("mask_rule", "personal_data")];
        let done = room.world.post_page(Role::Moderator, &path, &masked).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        let shown = room.public(&format!("/dialoger/{}/ideer/1", other.slug)).await;
        assert!(shown.contains("[dolt] bänkar.") && !shown.contains("Fler bänkar."), "{shown}");
    }

    async fn p22_who_has_looked_may_show_all_of_it(db: TestDb) {
        let room = Room::new(&db).await;
        room.cover().await;
        let (other, copy) = room.send_to_another().await;
        let path = format!("/admin/granska/{copy}");
        let looked = [("act", "publish"), ("version", "1"), ("whole", "1")];
        let done = room.world.post_page(Role::Moderator, &path, &looked).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        let shown = room.public(&format!("/dialoger/{}/ideer/1", other.slug)).await;
        assert!(shown.contains("Fler bänkar."), "{shown}");
    }

    async fn p22_what_is_covered_after_it_was_sent_on_is_told_where_it_waits(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.send_to_another().await;
        room.cover().await;
        let page = room.world.get_page(Role::Moderator, &format!("/admin/granska/{copy}")).await;
        assert!(page.says("En del av texten har varit dold") && page.says("[dolt] bänkar."), "{}", page.page);
        let original = room.world.get_page(Role::Moderator, &format!("/admin/granska/{}", room.idea)).await;
        assert!(original.says("Döljer du något här döljs det där med"), "{}", original.page);
        let mut deed = room.world.deed(Role::Moderator).await;
        assert!(matches!(moderation::publish(&mut deed, copy, 1).await, Err(ModerateError::WasCovered)));
    }

    async fn p22_what_is_covered_afterwards_is_covered_where_it_is_read_and_the_sender_is_told_once(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.send_to_another().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, copy, 1).await.unwrap();
        deed.commit().await.unwrap();
        let there = format!("/dialoger/{}/ideer/1", other.slug);
        assert!(room.public(&there).await.contains("Fler bänkar."));
        let before = mails(&db).await.len();
        room.cover().await;
        for path in [&there, &room.page()] {
            let shown = room.public(path).await;
            assert!(shown.contains("[dolt] bänkar.") && !shown.contains("Fler bänkar."), "{path}: {shown}");
        }
        assert_eq!(mails(&db).await.len(), before + 1);
        // What more is covered there is covered here.
        let mut deed = room.world.deed(Role::Moderator).await;
        let version = moderation::record(deed.conn(), copy).await.unwrap().version;
        let mask = Mask { title: String::new(), name: String::new(), text: "[allt är dolt]".into() };
        moderation::mask(&mut deed, copy, version, &mask, Rule::PersonalData, "").await.unwrap();
        deed.commit().await.unwrap();
        assert!(room.public(&room.page()).await.contains("[allt är dolt]"));
        // Less is shown by whoever has looked here, and by nobody else.
        room.cover().await;
        let (here, there) = (room.public(&room.page()).await, room.public(&there).await);
        assert!(here.contains("[dolt] bänkar.") && there.contains("[allt är dolt]") && !there.contains("] bänkar."), "{there}");
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_is_covered_in_what_became_of_it_is_told_where_it_waits_again(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.send_to_another().await;
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, copy, 1).await.unwrap();
        moderation::review_again(&mut deed, room.idea, version).await.unwrap();
        let mask = Mask { title: String::new(), name: String::new(), text: "[dolt] bänkar.".into() };
        moderation::mask(&mut deed, copy, 2, &mask, Rule::PersonalData, "").await.unwrap();
        let refused = moderation::publish(&mut deed, room.idea, version + 1).await;
        assert!(matches!(refused, Err(ModerateError::WasCovered)));
    }

    async fn p22_the_databases_hold_that_the_covering_goes_along(db: TestDb) {
        let room = Room::new(&db).await;
        room.cover().await;
        let other = room.world.reach(State::Open).await;
        let bare = room.world.contribution(other.id, 7, None).await;
        let refused = sqlx::query(
            "INSERT INTO reroutings (id, contribution_id, place, authority, to_contribution_id, words, rerouted_at, taken_back_reason)
             VALUES ('x', $1, 'dialogue', '', $2, 'Ord.', 1, '')",
        )
        .bind(room.idea)
        .bind(bare)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }

    async fn p22_what_waits_is_published_and_sent_on_in_one_go(db: TestDb) {
        let room = Room::new(&db).await;
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::review_again(&mut deed, room.idea, version).await.unwrap();
        deed.commit().await.unwrap();
        let path = format!("/admin/granska/{}", room.idea);
        let page = room.world.get_page(Role::Moderator, &path).await;
        assert!(page.says("Publicera och skicka vidare") && page.says("Avvisa den inte för det"), "{}", page.page);
        let version = page.field("version");
        let done = room.world.post_page(Role::Moderator, &path, &[("act", "publish"), ("version", &version), ("onward", "1")]).await;
        assert_eq!(done.location(), format!("/admin/dialoger/{}/hor-hemma/1", room.dialogue.slug));
        assert!(room.public(&room.page()).await.contains("Fler bänkar."));
    }
}
