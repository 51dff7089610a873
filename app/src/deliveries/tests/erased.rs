//! What staff are shown when how somebody is reached is taken away: of whom it was, before it is done, and when they press twice (P3, P17).

use http::StatusCode;

use super::elsewhere::person_in;
use super::handed_in;
use crate::contributions::tests::registering::{publish, send_on};
use crate::deliveries;
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
        deliveries::erase(&mut deed, other.id, (person.id, person.version)).await.unwrap();
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
}
