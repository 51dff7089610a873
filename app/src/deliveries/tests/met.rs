//! What is said to whoever notes something of a letter, a call or a receipt that stands otherwise by now (P3, P17).

use http::StatusCode;

use super::{Setting, handed_in};
use crate::core::Id;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::receipts::{self, OwedReceipt};
use crate::deliveries::{self, Delivery, Kind, Pile, Standing};
use crate::moderation::{self, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;

async fn receipts_of(setting: &Setting) -> Vec<OwedReceipt> {
    let mut conn = setting.world.app.db.read().await.unwrap();
    receipts::waiting(&mut conn, setting.dialogue.id)
        .await
        .unwrap()
}

async fn settle_receipt(setting: &Setting, (id, version): (Id, i64), standing: Standing) {
    let mut deed = setting.world.deed(Role::Secretary).await;
    let pile = (Pile::Receipts, setting.dialogue.id);
    deliveries::settle(&mut deed, pile, (id, version), (standing, ""))
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

async fn review(setting: &Setting, idea: Id, act: &ReviewAct) {
    let mut deed = setting.world.deed(Role::Moderator).await;
    let record = moderation::record(deed.conn(), idea).await.unwrap();
    moderation::review(&mut deed, idea, record.version, act)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

async fn of_one_idea(setting: &Setting) -> Vec<Delivery> {
    let mut all = setting.all().await;
    all.retain(|each| each.kind == Kind::Moderated);
    all
}

on_both_databases! {
    async fn p03_of_what_was_taken_back_it_is_said_that_it_waits_and_not_that_somebody_was_first(db: TestDb) {
        let setting = handed_in(&db).await;
        let world = &setting.world;
        let list = format!("/admin/dialoger/{}/ideer/kvitton/skicka", setting.dialogue.slug);
        let seen = receipts_of(&setting).await.swap_remove(0);
        let (id, version) = (seen.contribution, seen.version);
        // Ticked off after the page was opened, and taken back.
        settle_receipt(&setting, (id, version), Standing::Delivered).await;
        settle_receipt(&setting, (id, version + 1), Standing::Waiting).await;
        let (ticked, version) = (format!("{id} {version}"), version.to_string());
        let one = format!("{list}/{id}");
        for (path, fields) in [
            (&list, vec![("done", ticked.as_str())]),
            (&one, vec![("version", version.as_str()), ("do", "delivered")]),
            (&one, vec![("version", version.as_str()), ("do", "unreachable"), ("reason", "Brevet kom i retur.")]),
        ] {
            let late = world.post_page(Role::Official, path, &fields).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{path}: {}", late.page);
            assert!(late.says("Det väntar igen") && late.says("Någon ångrade"), "{path}: {}", late.page);
            for words in ["Det är redan noterat", "hann före"] {
                assert!(!late.says(words), "{path} {words}: {}", late.page);
            }
            assert_eq!(late.says("Brevet kom i retur."), fields.len() == 3, "what was typed is kept: {}", late.page);
        }
        assert_eq!(receipts_of(&setting).await[0].contribution, id, "it waits");
        // As it stands now it can be ticked off.
        let now = world.get_page(Role::Official, &one).await.field("version");
        let done = world.post_page(Role::Official, &one, &[("version", &now), ("do", "delivered")]).await;
        assert!(done.location().ends_with("klart=1"), "{}", done.page);
    }

    async fn p05_p17_a_letter_that_a_newer_one_replaces_cannot_be_taken_back_and_it_is_said_why(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, idea) = (&setting.world, setting.receipts[1].id);
        review(&setting, idea, &ReviewAct::Refuse { rule: Rule::OffTopic, words: "Det hör inte till dialogen.".into() }).await;
        let first = of_one_idea(&setting).await.swap_remove(0);
        setting.settle(Role::Coordinator, &first, (Standing::Delivered, "")).await.unwrap();
        let one = format!("/admin/dialoger/{}/utskick/{}", setting.dialogue.slug, first.id);
        let page = world.get_page(Role::Coordinator, &one).await;
        assert!(page.says("value=\"waiting\""), "nothing newer waits: {}", page.page);
        let version = page.field("version");
        review(&setting, idea, &ReviewAct::Publish { whole: true }).await;
        let standing = |all: Vec<Delivery>| -> Vec<Standing> {
            let mut all: Vec<Standing> = all.iter().map(|each| each.standing).collect();
            all.sort_unstable();
            all
        };
        let both = [Standing::Waiting, Standing::Delivered];
        assert_eq!(standing(of_one_idea(&setting).await), both);
        // No button does what cannot be done, and a page that lay open says why.
        let page = world.get_page(Role::Coordinator, &one).await;
        assert!(page.status.is_success() && !page.says("value=\"waiting\""), "{}", page.page);
        let late = world.post_page(Role::Coordinator, &one, &[("version", &version), ("do", "waiting")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page);
        assert!(late.says("Det går inte att ångra") && late.says("Ett nyare brev"), "{}", late.page);
        assert!(!late.says("hann före") && !late.says("value=\"waiting\""), "{}", late.page);
        assert_eq!(standing(of_one_idea(&setting).await), both);
    }

    async fn p03_p17_nothing_is_noted_of_whom_nobody_can_reach(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let receipt = receipts_of(&setting).await.swap_remove(0);
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (receipt.to.id, receipt.to.version), true).await.unwrap();
        deed.commit().await.unwrap();
        let stands = async || {
            let mut conn = db.app.db.read().await.unwrap();
            receipts::actions::get(&mut conn, id, receipt.contribution).await.unwrap()
        };
        let before = stands().await;
        assert_eq!((before.standing, &before.reason), (Standing::Unreachable, &Some(Reason::Found(Cause::AddressGone))));
        // No form does it; and who makes the request by hand notes nothing, neither that it was sent nor words about them.
        let one = format!("/admin/dialoger/{}/ideer/kvitton/skicka/{}", setting.dialogue.slug, receipt.contribution);
        let version = before.version.to_string();
        for (asked, reason) in [("delivered", ""), ("waiting", ""), ("unreachable", "Brevet kom i retur.")] {
            let late = world.post_page(Role::Official, &one, &[("version", &version), ("do", asked), ("reason", reason)]).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{asked}: {}", late.page);
            assert!(late.says("Personen går inte att nå längre") && !late.says("hann före"), "{asked}: {}", late.page);
            assert_eq!(stands().await, before, "{asked}");
        }
        let ticked = format!("{} {version}", receipt.contribution);
        let list = format!("/admin/dialoger/{}/ideer/kvitton/skicka", setting.dialogue.slug);
        let late = world.post_page(Role::Official, &list, &[("done", &ticked)]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page);
        assert_eq!(stands().await, before);
        let (sent,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'receipt.sent'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(sent, 0);
    }
}
