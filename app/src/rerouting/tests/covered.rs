//! What was covered before an idea is sent on stays covered where it goes.

use super::elsewhere::to;
use super::*;
use crate::contributions::State as Review;
use crate::contributions::tests::registering;
use crate::deed::Actor;
use crate::moderation::{Mask, ModerateError, Rule};
use crate::testing::together;

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

    /// Covers what stands in one of the dialogues, as `text`.
    async fn cover_as(&self, id: Id, text: &str) {
        let mut deed = self.world.deed(Role::Moderator).await;
        let version = moderation::record(deed.conn(), id).await.unwrap().version;
        let mask = Mask {
            title: String::new(),
            name: String::new(),
            text: text.into(),
        };
        moderation::mask(&mut deed, id, version, &mask, Rule::PersonalData, "")
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    /// What became of the idea in another dialogue, where everybody reads it.
    async fn shown_in_another(&self) -> (Dialogue, Id) {
        let (other, copy) = self.send_to_another().await;
        let mut deed = self.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, copy, 1).await.unwrap();
        deed.commit().await.unwrap();
        (other, copy)
    }

    /// How it stands.
    async fn state(&self, id: Id) -> contributions::State {
        let mut conn = self.world.app.db.read().await.unwrap();
        moderation::record(&mut conn, id).await.unwrap().state
    }

    /// Covers what stands in `other` in another way than here, and locks the compilation there.
    async fn lock(&self, other: &Dialogue, copy: Id) {
        registering::decide(&self.world, other.id, &[copy]).await;
        self.cover_as(copy, "Fler [dolt].").await;
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

/// An idea that is shown, and whose copy was shown until it was refused for being about something else: with the copy, and its version.
async fn off_topic_there(db: &TestDb) -> (Room, Id, i64) {
    let room = Room::new(db).await;
    let (_, copy) = room.shown_in_another().await;
    let mut deed = room.world.deed(Role::Moderator).await;
    let version = moderation::record(deed.conn(), copy).await.unwrap().version;
    let words = "Det handlar om något annat.";
    moderation::refuse(&mut deed, copy, version, Rule::OffTopic, words)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    let state = room.state(room.idea).await;
    assert_eq!(state, Review::Published, "here it is about what it should");
    (room, copy, version + 1)
}

/// What is shown in two dialogues is refused, or put back to wait, in the first.
async fn taken_out_of_sight_there_too(db: &TestDb, is_refused: bool) {
    let room = Room::new(db).await;
    let (other, copy) = room.shown_in_another().await;
    let there = format!("/dialoger/{}/ideer/1", other.slug);
    assert!(room.public(&there).await.contains("Fler bänkar."));
    let before = mails(db).await.len();
    let version = room.version().await;
    let mut deed = room.world.deed(Role::Moderator).await;
    if is_refused {
        let (idea, words) = (room.idea, "Det är ett angrepp.");
        moderation::refuse(&mut deed, idea, version, Rule::PersonalAttack, words)
            .await
            .unwrap();
    } else {
        moderation::review_again(&mut deed, room.idea, version)
            .await
            .unwrap();
    }
    deed.commit().await.unwrap();
    assert_eq!(room.state(copy).await, Review::Received);
    let gone = Browser::new(&room.world.app).get(&there).await;
    assert_eq!(gone.status, http::StatusCode::NOT_FOUND);
    let told = mails(db).await.len() - before;
    assert_eq!(
        told,
        usize::from(is_refused),
        "told once, and of nothing that waits"
    );
    let mut conn = db.app.db.read().await.unwrap();
    let acts = moderation::history(&mut conn, copy).await.unwrap();
    assert!(
        acts.iter()
            .any(|act| (act.from_state, act.to_state) == (Review::Published, Review::Received)),
        "{acts:?}"
    );
    drop(conn);
    // Somebody there has looked and shows it: it stays, also when what is refused here is looked at again.
    let mut deed = room.world.deed(Role::Moderator).await;
    let waits = moderation::record(deed.conn(), copy).await.unwrap();
    moderation::publish(&mut deed, copy, waits.version)
        .await
        .unwrap();
    if is_refused {
        moderation::review_again(&mut deed, room.idea, version + 1)
            .await
            .unwrap();
    }
    deed.commit().await.unwrap();
    assert_eq!(room.state(copy).await, Review::Published);
    let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
    assert_eq!(findings, []);
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

    async fn p28_the_receipt_of_what_is_put_back_to_wait_does_not_begin_anew(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.shown_in_another().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        let version = moderation::record(deed.conn(), copy).await.unwrap().version;
        moderation::refuse(&mut deed, copy, version, Rule::PersonalAttack, "Det är ett angrepp.").await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.state(room.idea).await, Review::Received);
        let receipt = room.public("/kvitto/aaaabbbbccccddddeeee").await;
        for words in ["Din idé 1", "Vi granskar din idé igen, och den visas inte under tiden.", "Den visas inte längre i dialogen Ett levande torg."] {
            assert!(receipt.contains(words), "{words}: {receipt}");
        }
        for words in ["Tack, vi har tagit emot", "Nu läser vi den", "Den publicerades inte", "Din idé är skickad vidare"] {
            assert!(!receipt.contains(words), "{words}: {receipt}");
        }
        let (_, way) = receipt.split_once("Var är min idé nu?").unwrap();
        let (done, ahead) = (way.find("Skickad vidare").unwrap(), way.find("Granskas<").unwrap());
        assert!(done < ahead, "what is done comes first: {way}");
    }

    async fn p22_whoever_reviews_reads_in_which_dialogues_it_is_and_how_it_stands_there(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, second) = room.shown_in_another().await;
        let (_, third) = registering::send_on(&room.world, second).await;
        for (id, states) in [
            (room.idea, ["publicerad", "granskas"]),
            (second, ["publicerad", "granskas"]),
            (third, ["publicerad", "publicerad"]),
        ] {
            let page = room.world.get_page(Role::Moderator, &format!("/admin/granska/{id}")).await;
            assert_eq!(page.page.matches(">Idé 1 i dialogen Ett levande torg</a>").count(), 2, "{}", page.page);
            for state in states {
                assert!(page.says(&format!("Läget där: {state}.")), "{state}: {}", page.page);
            }
            assert_eq!(page.page.matches("Ska något visas igen, prövas det för sig i varje dialog.").count(), 1);
        }
    }

    async fn p22_where_something_else_is_covered_it_goes_back_to_wait_and_nobody_is_told_twice(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.shown_in_another().await;
        room.cover_as(copy, "Fler [dolt].").await;
        let there = format!("/dialoger/{}/ideer/1", other.slug);
        assert!(room.public(&there).await.contains("Fler [dolt].") && room.public(&room.page()).await.contains("Fler [dolt]."));
        let before = mails(&db).await.len();
        // Of two that cover different words nobody can make one: what is covered here now would be read there.
        room.cover().await;
        assert!(room.public(&room.page()).await.contains("[dolt] bänkar."));
        let gone = Browser::new(&room.world.app).get(&there).await;
        assert!(gone.status == http::StatusCode::NOT_FOUND && !gone.page.contains("Fler"), "{}", gone.page);
        assert_eq!(mails(&db).await.len(), before + 1);
        let mut conn = db.app.db.read().await.unwrap();
        let waits = moderation::record(&mut conn, copy).await.unwrap();
        assert_eq!((waits.state, waits.masked_text.as_str()), (Review::Received, "Fler [dolt]."), "nothing of what was covered is lost");
        let acts = moderation::history(&mut conn, copy).await.unwrap();
        assert!(acts.iter().any(|act| (act.from_state, act.to_state) == (Review::Masked, Review::Received)), "{acts:?}");
        drop(conn);
        let log = room.world.get_page(Role::Auditor, &format!("/admin/dialoger/{}/logg", other.slug)).await;
        assert!(log.says("En idé ska granskas igen: Idé 1"), "{}", log.page);
        // Whoever reviews it there has both in sight, and one click does not show it.
        let page = room.world.get_page(Role::Moderator, &format!("/admin/granska/{copy}")).await;
        for words in ["Där är något annat dolt än här.", "[dolt] bänkar.", "Fler [dolt].", "Läget där: publicerad, delvis dold."] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        let mut deed = room.world.deed(Role::Moderator).await;
        let raw = moderation::publish(&mut deed, copy, waits.version).await;
        assert!(matches!(raw, Err(ModerateError::WasCovered)));
        drop(deed);
        // Covered as here, it is shown as here, and here nothing changes.
        room.cover_as(copy, "[dolt] bänkar.").await;
        assert!(room.public(&there).await.contains("[dolt] bänkar.") && room.public(&room.page()).await.contains("[dolt] bänkar."));
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_one_committee_covers_is_covered_in_the_dialogue_of_another_and_shown_there_by_that_one_alone(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.shown_in_another().await;
        let mut deed = db.deed().await;
        for statement in [
            "INSERT INTO dialogue_handovers (id, dialogue_id, part, from_body_id, to_body_id, from_day, handed_over_at)
             SELECT 'x', id, 'owner', owner_id, $2, '2026-11-28', 1 FROM dialogues WHERE id = $1",
            "UPDATE dialogues SET owner_id = $2 WHERE id = $1",
        ] {
            sqlx::query(statement).bind(other.id).bind(room.world.other).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        room.cover().await;
        let there = room.public(&format!("/dialoger/{}/ideer/1", other.slug)).await;
        assert!(there.contains("[dolt] bänkar.") && !there.contains("Fler bänkar."), "{there}");
        let mut deed = room.world.deed(Role::Moderator).await;
        let version = moderation::record(deed.conn(), copy).await.unwrap().version;
        let shown = moderation::publish_whole(&mut deed, copy, version).await;
        assert!(matches!(shown, Err(ModerateError::Other(Error::Forbidden))), "{shown:?}");
    }

    async fn p22_of_two_who_cover_an_idea_and_its_copy_together_the_second_is_told(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.shown_in_another().await;
        let both = [(room.idea, room.version().await, "[dolt] bänkar."), (copy, 2, "Fler [dolt].")];
        let done = together(both, |(id, version, text), meeting| {
            let app = room.world.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                let mask = Mask { title: String::new(), name: String::new(), text: text.into() };
                match moderation::mask(&mut deed, id, version, &mask, Rule::PersonalData, "").await {
                    Ok(()) => { deed.commit().await.unwrap(); true }
                    Err(ModerateError::Other(Error::Stale)) => false,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        let words = match done[..] {
            [true, false] => "[dolt] bänkar.",
            [false, true] => "Fler [dolt].",
            _ => panic!("{done:?}"),
        };
        let there = format!("/dialoger/{}/ideer/1", other.slug);
        for path in [&there, &room.page()] {
            let shown = room.public(path).await;
            assert!(shown.contains(words) && !shown.contains("Fler bänkar."), "{path}: {shown}");
        }
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_where_it_cannot_go_back_whoever_covers_is_told_that_it_is_still_read_there(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.shown_in_another().await;
        room.lock(&other, copy).await;
        let path = format!("/admin/granska/{}", room.idea);
        let version = room.version().await.to_string();
        let masked = [("act", "mask"), ("version", version.as_str()), ("mask_text", "[dolt] bänkar."), ("mask_rule", "personal_data")];
        let done = room.world.post_page(Role::Moderator, &path, &masked).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(room.state(copy).await, Review::Masked);
        let next = room.world.get_page(Role::Moderator, done.location()).await;
        let way = format!("href=\"/admin/granska/{copy}\"");
        for words in ["Den visas fortfarande", "Idé 1 i dialogen Ett levande torg", way.as_str()] {
            assert!(next.says(words), "{words}: {}", next.page);
        }
        // By hand it is covered there, and nothing is still to do.
        room.cover_as(copy, "[allt är dolt]").await;
        let mut conn = db.app.db.read().await.unwrap();
        let here = moderation::record(&mut conn, room.idea).await.unwrap();
        assert_eq!(moderation::still_read(&mut conn, &here).await.unwrap(), []);
    }

    async fn p22_what_is_covered_in_what_became_of_it_is_told_where_it_waits_again(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.send_to_another().await;
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::publish(&mut deed, copy, 1).await.unwrap();
        moderation::review_again(&mut deed, room.idea, version).await.unwrap();
        let mask = Mask { title: String::new(), name: String::new(), text: "[dolt] bänkar.".into() };
        moderation::mask(&mut deed, copy, 3, &mask, Rule::PersonalData, "").await.unwrap();
        let refused = moderation::publish(&mut deed, room.idea, version + 1).await;
        assert!(matches!(refused, Err(ModerateError::WasCovered)));
    }

    async fn p22_what_is_refused_after_everybody_could_read_it_waits_where_it_is_shown_too(db: TestDb) {
        taken_out_of_sight_there_too(&db, true).await;
    }

    async fn p22_what_is_to_be_reviewed_again_waits_where_it_is_shown_too(db: TestDb) {
        taken_out_of_sight_there_too(&db, false).await;
    }

    async fn p22_that_it_is_about_something_else_here_says_nothing_of_where_it_belongs(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.shown_in_another().await;
        let version = room.version().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::refuse(&mut deed, room.idea, version, Rule::OffTopic, "Det handlar om något annat.").await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.state(copy).await, Review::Published);
    }

    async fn p22_a_ground_that_is_found_afterwards_holds_where_it_is_shown_too(db: TestDb) {
        let (room, copy, version) = off_topic_there(&db).await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::refuse(&mut deed, copy, version, Rule::PersonalData, "Ett namn.").await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.state(room.idea).await, Review::Received);
    }

    async fn p22_what_was_about_something_else_and_is_looked_at_again_waits_where_it_is_shown_too(db: TestDb) {
        let (room, copy, version) = off_topic_there(&db).await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::review_again(&mut deed, copy, version).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.state(room.idea).await, Review::Received);
    }

    async fn p22_what_is_refused_before_anybody_could_read_it_waits_where_it_is_shown(db: TestDb) {
        let room = Room::new(&db).await;
        let (_, copy) = room.send_to_another().await;
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::refuse(&mut deed, copy, 1, Rule::PersonalData, "Ett namn.").await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(room.state(room.idea).await, Review::Received);
    }

    async fn p22_what_is_refused_is_named_where_it_can_wait_no_more(db: TestDb) {
        let room = Room::new(&db).await;
        let (other, copy) = room.shown_in_another().await;
        registering::decide(&room.world, other.id, &[copy]).await;
        let path = format!("/admin/granska/{}", room.idea);
        let version = room.version().await.to_string();
        let refused = [("act", "refuse"), ("version", version.as_str()), ("refuse_rule", "unlawful"), ("refuse_words", "Det är inte lagligt.")];
        let done = room.world.post_page(Role::Moderator, &path, &refused).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(room.state(copy).await, Review::Published);
        let next = room.world.get_page(Role::Moderator, done.location()).await;
        assert!(next.says("Den visas fortfarande") && next.says("Idé 1 i dialogen Ett levande torg"), "{}", next.page);
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
