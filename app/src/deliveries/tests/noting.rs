//! Noting what became of a letter, a call or a receipt: two who note the same, whoever notes it again, and why it could not be done
//! (P3, P17).

use http::StatusCode;

use super::handed_in;
use crate::core::{Error, Id};
use crate::deed::Actor;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::{self, Pile, Standing};
use crate::on_both_databases;
use crate::staff::{Role, Staff};
use crate::testing::World;

/// A coordinator, but not the one who is signed in in the tests: called as the secretary is.
fn another_coordinator(world: &World) -> Actor {
    Actor::Staff(Staff {
        roles: world.staff(Role::Coordinator).roles,
        ..world.staff(Role::Secretary)
    })
}

on_both_databases! {
    async fn p17_the_second_who_ticks_the_same_is_told_by_whom_it_was_noted(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let all = setting.all().await;
        let mut deed = world.app.begin(another_coordinator(world)).await.unwrap();
        let place = (all[0].id, all[0].version);
        deliveries::settle(&mut deed, (Pile::News, id), place, (Standing::Delivered, "")).await.unwrap();
        deed.commit().await.unwrap();
        let ticked: Vec<String> = all[..2].iter().map(|each| format!("{} {}", each.id, each.version)).collect();
        let fields: Vec<(&str, &str)> = ticked.iter().map(|each| ("done", each.as_str())).collect();
        let late = world.post_page(Role::Coordinator, &base, &fields).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page);
        assert!(late.says("Det är redan noterat") && late.page.matches("(noterat av secretary)").count() == 1, "{}", late.page);
        assert_eq!(setting.all().await[1].standing, Standing::Delivered, "what waited is done");
        // Whoever presses twice is told that it is done.
        let twice = world.post_page(Role::Coordinator, &base, &fields[1..]).await;
        assert_eq!(twice.location(), format!("{base}?klart=1"), "{}", twice.page);
        let (version, own) = (all[0].version.to_string(), all[1].version.to_string());
        let twice = world.post_page(Role::Coordinator, &format!("{base}/{}", all[1].id), &[("version", &own), ("do", "delivered")]).await;
        assert_eq!(twice.location(), format!("{base}?klart=1"), "{}", twice.page);
        // The same where it stands alone, and what was typed there is not lost.
        let one = format!("{base}/{}", all[0].id);
        let late = world.post_page(Role::Coordinator, &one, &[("version", &version), ("do", "delivered")]).await;
        assert!(late.status == StatusCode::CONFLICT && late.says("(noterat av secretary)") && late.says("Skickat"), "{}", late.page);
        let late = world.post_page(Role::Coordinator, &one, &[("version", &version), ("do", "unreachable"), ("reason", "Brevet kom i retur.")]).await;
        assert!(late.status == StatusCode::CONFLICT && late.says("Brevet kom i retur."), "{}", late.page);
    }

    async fn p03_p17_whoever_ticks_many_that_are_noted_is_told_of_each(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id, slug) = (&setting.world, setting.dialogue.id, &setting.dialogue.slug);
        let letters: Vec<(Id, i64)> = setting.all().await.iter().map(|each| (each.id, each.version)).collect();
        let receipts: Vec<(Id, i64)> = {
            let mut conn = db.app.db.read().await.unwrap();
            let owed = deliveries::receipts_waiting(&mut conn, id).await.unwrap();
            owed.iter().map(|receipt| (receipt.contribution, receipt.version)).collect()
        };
        for (pile, ticked, path, role) in [
            (Pile::News, &letters, "utskick", Role::Coordinator),
            (Pile::Receipts, &receipts, "ideer/kvitton/skicka", Role::Official),
        ] {
            let mut deed = match pile {
                Pile::News => world.app.begin(another_coordinator(world)).await.unwrap(),
                Pile::Receipts => world.deed(Role::Secretary).await,
            };
            assert_eq!(deliveries::settle_all(&mut deed, (pile, id), ticked).await.unwrap(), []);
            deed.commit().await.unwrap();
            let ticked: Vec<String> = ticked.iter().map(|(id, version)| format!("{id} {version}")).collect();
            let fields: Vec<(&str, &str)> = ticked.iter().map(|each| ("done", each.as_str())).collect();
            let late = world.post_page(role, &format!("/admin/dialoger/{slug}/{path}"), &fields).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{path}: {}", late.page);
            assert_eq!(late.page.matches("(noterat av secretary)").count(), 3, "{path}: {}", late.page);
        }
    }

    async fn p17_who_notes_the_same_again_in_other_words_is_told_what_is_noted(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, all) = (&setting.world, setting.all().await);
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let (one, version) = (format!("{base}/{}", all[0].id), all[0].version.to_string());
        let noted = async |reason: &str| {
            let fields = [("version", version.as_str()), ("do", "unreachable"), ("reason", reason)];
            world.post_page(Role::Coordinator, &one, &fields).await
        };
        for pressed in ["Ingen svarade.", " Ingen  svarade."] {
            let saved = noted(pressed).await;
            assert_eq!(saved.location(), format!("{base}?klart=1"), "{}", saved.page);
        }
        // Other words are not saved, and nobody is made to believe that they are.
        let late = noted("Numret finns inte.").await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page);
        for words in ["Det är redan noterat", "Du har noterat något annat", "Ingen svarade.", "Numret finns inte."] {
            assert!(late.says(words), "{words}: {}", late.page);
        }
        assert!(!late.says("Någon annan hann före"), "{}", late.page);
        assert_eq!(setting.all().await[0].reason, Some(Reason::Said("Ingen svarade.".to_owned())));
    }

    async fn p17_why_it_could_not_be_done_is_said_or_found_and_just_one_of_them(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let all = setting.all().await;
        // Whoever happens to write a word of the site's own has said it, and is not mistaken for the site.
        setting.settle(Role::Coordinator, &all[0], (Standing::Unreachable, "nothing_to_tell")).await.unwrap();
        assert_eq!(setting.all().await[0].reason, Some(Reason::Said("nothing_to_tell".to_owned())));
        let list = setting.world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick", setting.dialogue.slug)).await;
        assert!(list.says("nothing_to_tell") && !list.says("Skickas inte"), "{}", list.page);
        // Both, none, one that nobody knows, or one where it was done after all.
        for sql in [
            "UPDATE deliveries SET cause = 'nothing_to_tell' WHERE id = $1",
            "UPDATE deliveries SET reason = '' WHERE id = $1",
            "UPDATE deliveries SET reason = '', cause = 'moved' WHERE id = $1",
            "UPDATE deliveries SET standing = 'delivered' WHERE id = $1",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).bind(all[0].id).execute(deed.conn()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
    }

    async fn p03_p17_what_stood_in_one_column_has_one_of_its_own(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (id, all) = (setting.dialogue.id, setting.all().await);
        setting.settle(Role::Coordinator, &all[0], (Standing::Unreachable, "nothing_to_tell")).await.unwrap();
        setting.settle(Role::Coordinator, &all[1], (Standing::Unreachable, "Brevet kom i retur.")).await.unwrap();
        setting.settle(Role::Coordinator, &all[2], (Standing::Delivered, "")).await.unwrap();
        let mut deed = db.deed().await;
        sqlx::query("UPDATE receipt_deliveries SET standing = 'unreachable', reason = 'address_gone', settled_at = 1 WHERE dialogue_id = $1")
            .bind(id).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        // As they stand now, so they stood before.
        let mut deed = db.deed().await;
        sqlx::raw_sql(include_str!("../../../../migrations/0304_why_it_could_not_be_done.sql")).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        let reasons: Vec<Option<Reason>> = setting.all().await.into_iter().map(|each| each.reason).collect();
        assert_eq!(reasons, [Some(Reason::Found(Cause::NothingToTell)), Some(Reason::Said("Brevet kom i retur.".to_owned())), None]);
        let mut conn = db.app.db.read().await.unwrap();
        let (waiting, settled) = deliveries::receipts::actions::list(&mut conn, id).await.unwrap();
        assert!(waiting.is_empty() && !settled.is_empty());
        assert!(settled.iter().all(|receipt| receipt.reason == Some(Reason::Found(Cause::AddressGone))), "{settled:?}");
    }
}
