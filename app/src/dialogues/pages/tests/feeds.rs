//! The feeds, read back by a parser.

use atom_syndication::Feed;

use super::page;
use crate::decisions;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::testing::World;

async fn feed(world: &World, path: &str) -> Feed {
    page(world, path).await.parse().expect("a valid feed")
}

on_both_databases! {
    async fn p18_the_feed_tells_of_new_dialogues_and_results(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let open = world.reach(State::Open).await;
        let feed_then = feed(&world, "/nytt.atom").await;
        let ids: Vec<&str> = feed_then.entries.iter().map(|entry| entry.id.as_str()).collect();
        let expected = [format!("urn:uuid:{}", open.id), format!("urn:uuid:{}#resultat", told.id), format!("urn:uuid:{}", told.id)];
        assert_eq!(ids, expected);
        let result = &feed_then.entries[1];
        assert_eq!(result.updated.timestamp_micros(), told.fed_back_at.unwrap().as_micros());
        assert_eq!(result.links[0].href, format!("http://radslag.test/dialoger/{}/resultat", told.slug));
        assert_eq!(result.summary.as_ref().unwrap().value, "Tack!");
        assert_eq!(feed_then.updated, feed_then.entries[0].updated);
        assert_eq!(feed_then.links[0].href, "http://radslag.test/nytt.atom");

        // Time alone changes nothing, and neither does the language change what an entry is.
        world.app.clock.advance(jiff::SignedDuration::from_hours(30));
        assert_eq!(feed(&world, "/nytt.atom").await, feed_then);
        let english = feed(&world, "/en/nytt.atom").await;
        let same: Vec<&str> = english.entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(same, ids);
        assert!(english.entries[1].links[0].href.contains("/en/dialoger/"));
    }

    async fn p04_a_dialogue_has_a_feed_of_what_happens_in_it(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let sv = feed(&world, &format!("/dialoger/{}/nytt.atom", told.slug)).await;
        let en = feed(&world, &format!("/en/dialoger/{}/nytt.atom", told.slug)).await;
        let ids = |feed: &Feed| feed.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&sv), ids(&en));
        let mut once = ids(&sv);
        once.sort();
        once.dedup();
        assert_eq!(once.len(), sv.entries.len(), "every entry has an identity of its own");
        assert!(sv.entries.iter().any(|entry| entry.title.value.contains("§ 87")));
        assert!(sv.entries.is_sorted_by(|a, b| a.updated >= b.updated));
    }

    async fn p16_each_decision_is_an_entry_of_its_own_whatever_its_day(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let made = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), told.id).await.unwrap();
        assert!(made.len() > 1);
        let feed = feed(&world, &format!("/dialoger/{}/nytt.atom", told.slug)).await;
        for decision in made {
            let id = format!("urn:uuid:{}#{}", told.id, decision.id);
            assert_eq!(feed.entries.iter().filter(|entry| entry.id == id).count(), 1, "{id}");
        }
    }

    async fn an_empty_feed_is_valid(db: TestDb) {
        let world = World::new(&db).await;
        assert!(feed(&world, "/nytt.atom").await.entries.is_empty());
    }
}
