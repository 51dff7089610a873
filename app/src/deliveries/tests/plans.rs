//! Lists of letters and calls, and one of them, go by indexes on both databases, and no list is longer than a page.

use super::{Setting, handed_in, letter};
use crate::core::{Error, Id, Locale};
use crate::db::Dialect;
use crate::deliveries::model::MOST;
use crate::deliveries::receipts::store as receipts;
use crate::deliveries::store::{
    self, FORGET_WORDS, FORGET_WORDS_OF_RECEIPTS, KINDS_OF, NOTED_NEWS, NOTED_RECEIPTS, NUMBERS_OF,
    ONE, OWED_NOTHING, PEOPLE, PERSON, SAME_PEOPLE, SETTLED, SOME, STILL_OWED_NOTHING, TALLY,
    TO_BE_TOLD, UNREACHED, UNSENT, WAITING, WAITING_FOR, WAITING_OF_PEOPLE, WHERE_THEY_STAND,
    WITH_SAME,
};
use crate::deliveries::{self, Kind, Owes, Pile, Standing, Way};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::plan;

/// As many more as a list shows wait for a letter.
async fn many_more(setting: &Setting) {
    let mut deed = setting.world.deed(Role::Coordinator).await;
    let now = deed.now;
    for n in 0..MOST {
        let (person, delivery) = (deed.new_id(), deed.new_id());
        let new = letter(&format!("Karin Exempel {n}"), Locale::Sv);
        let place = (person, setting.dialogue.id);
        let person = store::insert(deed.conn(), place, &new, now).await.unwrap();
        let owed = (Kind::Feedback, None, now.date());
        store::lay(deed.conn(), (delivery, person), owed, now)
            .await
            .unwrap();
    }
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn hot_questions_use_their_indexes(db: TestDb) {
        let is_sqlite = matches!(db.app.db.dialect(), Dialect::Sqlite);
        for (sql, arguments, indexes) in [
            (PEOPLE, &["'d'"][..], &["correspondents", "correspondent_contributions_by_person"][..]),
            (PERSON, &["'d'", "'p'"], &["correspondents"]),
            (TO_BE_TOLD, &["'d'", "300"], &["correspondents", "deliveries_by_person"]),
            (ONE, &["'d'", "'x'"], &["deliveries", "correspondents"]),
            (SOME, &["'d'", "'[\"x\"]'"], &["deliveries_", "correspondents"]),
            (receipts::SOME, &["'d'", "'[\"c\"]'"], &["receipt_deliveries", "contributions", "correspondent_contributions"]),
            (KINDS_OF, &["'d'", "'[\"x\"]'"], &["deliveries", "correspondents"]),
            (NOTED_NEWS, &["'d'", "'[\"x\"]'"], &["deliveries", "correspondents"]),
            (NOTED_RECEIPTS, &["'d'", "'[\"c\"]'"], &["receipt_deliveries"]),
            (WAITING, &["'d'", "'letter'", "300"], &["correspondents", "deliveries_", "correspondent_contributions_by_person"]),
            (SETTLED, &["'d'", "'letter'", "300"], &["correspondents", "deliveries_"]),
            (TALLY, &["'d'"], &["correspondents", "deliveries_"]),
            (NUMBERS_OF, &["'[\"p\"]'"], &["correspondent_contributions_by_person"]),
            (WAITING_OF_PEOPLE, &["'[\"p\"]'"], &["deliveries_"]),
            (receipts::OF_PEOPLE, &["'[\"p\"]'"], &["correspondent_contributions_by_person", "receipt_deliveries"]),
            (WITH_SAME, &["'d'", "'x'"], &["correspondents"]),
            (WAITING_FOR, &["'p'"], &["deliveries_"]),
            (SAME_PEOPLE, &["'[\"p\"]'"], &["correspondent_contributions_by_person", "reroutings"]),
            (UNREACHED, &["'c'"], &["reroutings", "contributions", "correspondent_contributions"]),
            (UNSENT, &["'[\"p\"]'"], &["correspondents", "deliveries_", "correspondent_contributions_by_person", "receipt_deliveries"]),
            (WHERE_THEY_STAND, &["'[\"p\"]'"], &["correspondents", "dialogues"]),
            (OWED_NOTHING, &["10", "500"], &["correspondents_kept", "deliveries_", "correspondent_contributions_by_person"]),
            (STILL_OWED_NOTHING, &["10", "'p'"], &["correspondents", "deliveries_", "correspondent_contributions_by_person"]),
            (FORGET_WORDS, &["'p'", "'words_forgotten'"], &["deliveries_by_person"]),
            (FORGET_WORDS_OF_RECEIPTS, &["'p'", "'words_forgotten'"], &["receipt_deliveries", "correspondent_contributions_by_person"]),
        ] {
            let plan = plan(&db.app, sql, arguments).await;
            for index in indexes {
                // Which of several PostgreSQL takes in an empty table is chance.
                assert!(!is_sqlite || plan.contains(index), "{index}:\n{sql}\n{plan}");
            }
            assert!(!plan.contains("Seq Scan on"), "{sql}\n{plan}");
            for table in ["p", "d", "c", "t", "n", "correspondents", "deliveries", "receipt_deliveries"] {
                assert!(!plan.lines().any(|line| line.trim() == format!("SCAN {table}")), "{sql}\n{plan}");
            }
        }
    }

    async fn p17_a_list_shows_the_first_letters_and_the_next_when_those_are_ticked_off(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        many_more(&setting).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let waiting = async || {
            let mut conn = world.app.db.read().await.unwrap();
            deliveries::waiting_by(&mut conn, id, Way::Letter).await.unwrap()
        };
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let list = world.get_page(Role::Coordinator, &base).await;
        // As many letters as a list shows, the call, and how many there are in all.
        assert_eq!(list.page.matches("/utskick/mottagare/").count(), 301, "{}", list.page);
        assert!(list.says("Här visas de första 300.") && list.says("303 återstår"), "{}", list.page);
        let first = waiting().await;
        assert!(first.len() == 300 && first.iter().all(|each| each.to.numbers.is_empty()), "{first:?}");
        setting.settle(Role::Coordinator, &first[0], (Standing::Delivered, "")).await.unwrap();
        let next = waiting().await;
        assert_eq!((next.len(), next[299].to.numbers.as_slice()), (300, &[2, 3][..]));
    }

    async fn p17_one_is_found_by_itself_and_only_in_its_own_dialogue(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (id, all) = (setting.dialogue.id, setting.all().await);
        let other = setting.world.empty_draft().await.id;
        let mut conn = db.app.db.read().await.unwrap();
        for delivery in &all {
            assert_eq!(&deliveries::get(&mut conn, id, delivery.id).await.unwrap(), delivery);
            assert_eq!(deliveries::person(&mut conn, id, delivery.to.id).await.unwrap(), delivery.to);
            let unsent = deliveries::unsent(&mut conn, delivery.to.id).await.unwrap();
            assert!(unsent.iter().any(|each| each.what != Owes::Receipts && each.count == 1), "{unsent:?}");
            assert!(matches!(deliveries::get(&mut conn, other, delivery.id).await, Err(Error::NotFound)));
            assert!(matches!(deliveries::person(&mut conn, other, delivery.to.id).await, Err(Error::NotFound)));
        }
        // Many are found in one question, in the order of the list, and only in their own dialogue.
        let ids: Vec<Id> = all.iter().rev().map(|delivery| delivery.id).collect();
        assert_eq!(deliveries::some(&mut conn, id, &ids).await.unwrap(), all);
        assert_eq!(deliveries::some(&mut conn, id, &ids[..1]).await.unwrap(), all[2..]);
        assert_eq!(deliveries::some(&mut conn, other, &ids).await.unwrap(), []);
        assert_eq!(deliveries::some(&mut conn, id, &[]).await.unwrap(), []);
        assert_eq!(store::kinds_of(&mut conn, id, &ids).await.unwrap(), [Kind::Feedback]);
        assert_eq!(store::kinds_of(&mut conn, other, &ids).await.unwrap(), []);
        assert_eq!(store::noted(&mut conn, Pile::News, id, &ids).await.unwrap().len(), 3);
        assert_eq!(store::noted(&mut conn, Pile::News, other, &ids).await.unwrap(), []);
        assert_eq!(deliveries::tally(&mut conn, id).await.unwrap(), (0, 3));
        assert!(deliveries::to_be_told(&mut conn, id).await.unwrap().is_empty());
    }
}
