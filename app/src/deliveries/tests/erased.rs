//! What staff are shown when how somebody is reached is taken away: of whom it was, before it is done, and when they press twice (P3, P17).

use http::StatusCode;

use super::elsewhere::{logged, person_in};
use super::handed_in;
use crate::contributions::tests::registering::{publish, send_on};
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::{self, Standing};
use crate::dialogues::Problem;
use crate::on_both_databases;
use crate::staff::Role;

on_both_databases! {
    async fn p17_p22_whose_address_is_taken_away_is_told_nothing_more_and_the_page_says_so(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[4].id).await;
        let (other, _) = send_on(world, setting.receipts[4].id).await;
        let (here, there) = (
            format!("/admin/dialoger/{}/ideer/5/besked", setting.dialogue.slug),
            format!("/admin/dialoger/{}/ideer/1/besked", other.slug),
        );
        for path in [&here, &there] {
            let before = world.get_page(Role::Coordinator, path).await;
            assert!(before.says("får besked på telefon") && before.says("Rätta uppgifterna"), "{path}: {}", before.page);
        }
        let person = person_in(&setting, other.id, 1).await;
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, other.id, (person.id, person.version), true).await.unwrap();
        deed.commit().await.unwrap();
        for path in [&here, &there] {
            for role in [Role::Official, Role::Coordinator] {
                let after = world.get_page(role, path).await;
                assert!(after.status.is_success() && after.says("är borttagna") && after.says("inget mer besked"), "{role} {path}: {}", after.page);
                // Neither what is no longer so, nor a way that ends at nothing, nor a form whose words nobody would keep.
                for words in ["får besked på telefon", "Rätta uppgifterna", "/utskick/mottagare/", "reply_phone", "Skriv hur personen"] {
                    assert!(!after.says(words), "{words} for {role} at {path}: {}", after.page);
                }
            }
            // Whoever had the form open is told what became of it, and has what was typed.
            let typed = [("reply_name", ""), ("reply_address", ""), ("reply_phone", "0521-72 10 22"), ("reply_lang", "sv")];
            let late = world.post_page(Role::Official, path, &typed).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{path}: {}", late.page);
            assert!(late.says("0521-72 10 22") && late.says("sedan togs det bort") && !late.says("Någon annan har redan"), "{path}: {}", late.page);
        }
        // Nobody is owed anything anew by that.
        assert_eq!(person_in(&setting, id, 5).await.reach, None);
        assert_eq!(person_in(&setting, other.id, 1).await.reach, None);
    }

    async fn p03_p17_p22_what_waits_in_any_dialogue_is_named_before_it_is_taken_away_and_whoever_does_it_is_sure(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[4].id).await;
        let (other, _) = send_on(world, setting.receipts[4].id).await;
        let (here, there) = (person_in(&setting, id, 5).await, person_in(&setting, other.id, 1).await);
        // In the first a call waits that says where the idea belongs, and in the other the receipt.
        let (call, receipt) = (format!("{}: 1 samtal", setting.dialogue.title), format!("{}: 1 kvitto", other.title));
        for (dialogue, slug, person) in [(id, &setting.dialogue.slug, &here), (other.id, &other.slug, &there)] {
            let path = format!("/admin/dialoger/{slug}/utskick/mottagare/{}", person.id);
            let page = world.get_page(Role::Coordinator, &path).await;
            assert!(page.says(&call) && page.says(&receipt) && page.says("name=\"sure\""), "{path}: {}", page.page);
            let refused = world.post_page(Role::Coordinator, &path, &[("do", "erase"), ("version", &page.field("version"))]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {}", refused.page);
            assert!(refused.says("href=\"#sure\"") && refused.says(&call) && refused.says("0521-72 10 00"), "{path}: {}", refused.page);
            let mut deed = world.deed(Role::Coordinator).await;
            let refused = deliveries::erase(&mut deed, dialogue, (person.id, person.version), false).await;
            assert_eq!(refused.unwrap_err().problems(), [("sure", Problem::NotSure)]);
        }
        assert!(person_in(&setting, id, 5).await.reach.is_some() && person_in(&setting, other.id, 1).await.reach.is_some());
        assert_eq!(setting.all().await[0].standing, Standing::Waiting);
        // Whoever is asked to forget is not hindered by what waits, neither here nor there.
        let path = format!("/admin/dialoger/{}/utskick/mottagare/{}", setting.dialogue.slug, here.id);
        let version = here.version.to_string();
        let gone = world.post_page(Role::Coordinator, &path, &[("do", "erase"), ("version", &version), ("sure", "1")]).await;
        assert!(gone.location().ends_with("/utskick?klart=1"), "{}", gone.page);
        assert_eq!(person_in(&setting, id, 5).await.reach, None);
        assert_eq!(person_in(&setting, other.id, 1).await.reach, None);
        let all = setting.all().await;
        assert_eq!(all.iter().map(|each| (each.standing, &each.reason)).collect::<Vec<_>>(), [(Standing::Unreachable, &Some(Reason::Found(Cause::AddressGone)))]);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", setting.dialogue.slug)).await;
        assert!(log.says("Adressen för ett brev eller samtal togs bort") && !log.says("0521-72"), "{}", log.page);
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_where_nothing_waits_nobody_is_asked_whether_they_are_sure(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        // Who called was told the code in the call.
        let person = person_in(&setting, id, 5).await;
        let path = format!("/admin/dialoger/{}/utskick/mottagare/{}", setting.dialogue.slug, person.id);
        let page = world.get_page(Role::Coordinator, &path).await;
        assert!(page.says("value=\"erase\"") && !page.says("name=\"sure\""), "{}", page.page);
        let gone = world.post_page(Role::Coordinator, &path, &[("do", "erase"), ("version", &page.field("version"))]).await;
        assert!(gone.location().ends_with("/utskick?klart=1"), "{}", gone.page);
        assert_eq!(person_in(&setting, id, 5).await.reach, None);
    }

    async fn p17_p22_whoever_takes_it_away_twice_is_answered_twice_that_it_is_done(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        publish(world, setting.receipts[4].id).await;
        let (other, _) = send_on(world, setting.receipts[4].id).await;
        let (here, there) = (person_in(&setting, id, 5).await, person_in(&setting, other.id, 1).await);
        let list = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let path = format!("{list}/mottagare/{}", here.id);
        let version = here.version.to_string();
        let fields = [("do", "erase"), ("version", version.as_str()), ("sure", "1")];
        for _ in 0..2 {
            let gone = world.post_page(Role::Coordinator, &path, &fields).await;
            assert_eq!(gone.location(), format!("{list}?klart=1"), "{}", gone.page);
        }
        // Also where the other press was in the other dialogue.
        let version = there.version.to_string();
        let fields = [("do", "erase"), ("version", version.as_str()), ("sure", "1")];
        let list = format!("/admin/dialoger/{}/utskick", other.slug);
        let gone = world.post_page(Role::Coordinator, &format!("{list}/mottagare/{}", there.id), &fields).await;
        assert_eq!(gone.location(), format!("{list}?klart=1"), "{}", gone.page);
        // It was done once, and what is gone is corrected by nobody.
        for dialogue in [id, other.id] {
            assert_eq!(logged(&setting, dialogue, "correspondent.erased").await, 1);
        }
        let version = here.version.to_string();
        let late = world.post_page(Role::Coordinator, &path, &[("version", &version), ("reply_phone", "0521-72 10 22"), ("reply_lang", "sv")]).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "{}", late.page);
        let nobody = world.post_page(Role::Coordinator, &format!("{list}/mottagare/{}", here.id), &fields).await;
        assert_eq!(nobody.status, StatusCode::NOT_FOUND, "somebody of another dialogue: {}", nobody.page);
        assert_eq!(person_in(&setting, id, 5).await.reach, None);
    }
}
