//! The feeds, read back by a parser.

use atom_syndication::{Entry, Feed};

use super::page;
use crate::app::{App, Settings};
use crate::decisions::{self, NewDecision, ThemeOutcome};
use crate::dialogues::{self, Cancellation, Change, Field, State, Texts};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};
use crate::themes;

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

    async fn p16_two_decisions_of_one_day_are_two_entries_told_when_all_of_the_result_is_there(db: TestDb) {
        let world = World::new(&db).await;
        let handled = world.reach(State::Handling).await;
        let path = format!("/dialoger/{}/nytt.atom", handled.slug);
        let before = feed(&world, &path).await;
        let decided_on = world.today();
        world.days_pass(2).await;
        let of_that_day = |paragraph| NewDecision { decided_on, ..world.decision(paragraph) };
        let mut deed = world.deed(Role::Secretary).await;
        let themes = themes::list(deed.conn(), handled.id).await.unwrap();
        let outcomes = themes.iter().map(|theme| ThemeOutcome { theme: theme.id, decision: 0, outcome: world.outcome(theme.id) }).collect();
        let both = [of_that_day("87"), of_that_day("88")];
        decisions::record_result(&mut deed, handled.id, handled.version, &both, &outcomes).await.unwrap();
        deed.commit().await.unwrap();

        let after = feed(&world, &path).await;
        let new: Vec<&Entry> = after.entries.iter().filter(|entry| !before.entries.iter().any(|old| old.id == entry.id)).collect();
        assert_eq!(new.len(), 2, "{new:?}");
        for paragraph in ["§ 87", "§ 88"] {
            let one = new.iter().filter(|entry| entry.title.value.contains(paragraph)).count();
            assert_eq!(one, 1, "{paragraph}: {new:?}");
        }
        assert_ne!(new[0].id, new[1].id);
        let told_at = world.get(handled.id).await.decided_upon_at.unwrap();
        for entry in new {
            assert_eq!(entry.updated.timestamp_micros(), told_at.as_micros(), "not on the day it was decided, when nobody could read it here");
            assert_eq!(entry.published.unwrap(), entry.updated);
        }
    }

    async fn a_mended_decision_is_the_same_entry_with_a_new_time(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::DecidedUpon).await;
        let path = format!("/dialoger/{}/nytt.atom", decided.slug);
        let entry = |feed: &Feed, words: &str| feed.entries.iter().find(|entry| entry.title.value.contains(words)).unwrap().clone();
        let before = entry(&feed(&world, &path).await, "§ 87");
        world.days_pass(1).await;
        let made = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), decided.id).await.unwrap();
        let result = made.iter().find(|decision| decision.paragraph == "87").unwrap();
        let mended = NewDecision { decided_on: result.decided_on, ..world.decision("78") };
        let mut deed = world.deed(Role::Secretary).await;
        decisions::correct_result_decision(&mut deed, decided.id, decided.version, result.id, &mended).await.unwrap();
        let now = deed.now;
        deed.commit().await.unwrap();
        let after = entry(&feed(&world, &path).await, "§ 78");
        assert_eq!((&after.id, after.published), (&before.id, before.published));
        assert_eq!(after.updated.timestamp_micros(), now.as_micros());
    }

    async fn an_entry_stays_itself_when_title_and_address_of_the_site_change(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let own = format!("/dialoger/{}/nytt.atom", open.slug);
        let (before, before_own) = (feed(&world, "/nytt.atom").await, feed(&world, &own).await);
        world.app.clock.advance(jiff::SignedDuration::from_hours(1));
        let mut deed = world.deed(Role::Coordinator).await;
        let change = Change { field: Field::Title, value: "Torget i solen".into(), reason: "Kortare.".into(), decision: None };
        dialogues::revise(&mut deed, open.id, open.version, &change).await.unwrap();
        let now = deed.now;
        deed.commit().await.unwrap();
        let settings = Settings { base_url: "https://dialog.kommun.test".into(), ..world.app.settings.clone() };
        let moved = App::new(world.app.db.clone(), world.app.clock.clone(), world.app.random.clone(), settings);
        let read = async |path: &str| fetch(&moved, path).await.1.parse::<Feed>().unwrap();

        let after = read("/nytt.atom").await;
        assert_eq!((&after.id, &after.entries[0].id), (&before.id, &before.entries[0].id));
        assert!(after.entries[0].title.value.contains("Torget i solen"), "{after:?}");
        assert!(after.entries[0].links[0].href.starts_with("https://dialog.kommun.test/"), "{after:?}");
        assert_eq!(after.entries[0].published, before.entries[0].published);
        assert_eq!(after.entries[0].updated.timestamp_micros(), now.as_micros(), "what it says is new");

        let after_own = read(&own).await;
        assert_eq!(after_own.id, before_own.id);
        for old in &before_own.entries {
            let same = after_own.entries.iter().find(|entry| entry.id == old.id).expect("it is still there");
            assert_eq!((same.updated, same.published), (old.updated, old.published));
        }
    }

    async fn a_text_changed_before_opening_is_a_new_time_of_the_same_entry(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let before = feed(&world, "/nytt.atom").await;
        world.app.clock.advance(jiff::SignedDuration::from_hours(1));
        let mut deed = world.deed(Role::Official).await;
        let texts = Texts { lead: "Hur ska torget bli?".into(), ..Texts::of(&announced) };
        dialogues::edit(&mut deed, announced.id, announced.version, &texts).await.unwrap();
        let now = deed.now;
        deed.commit().await.unwrap();
        let after = feed(&world, "/nytt.atom").await;
        assert_eq!(after.entries[0].id, before.entries[0].id);
        assert_eq!(after.entries[0].summary.as_ref().unwrap().value, "Hur ska torget bli?");
        assert_eq!(after.entries[0].updated.timestamp_micros(), now.as_micros());
    }

    async fn a_stopped_dialogue_is_told_of_as_stopped(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let before = feed(&world, "/nytt.atom").await;
        let mut deed = world.deed(Role::Secretary).await;
        let cancellation = Cancellation { decision: world.decision("99"), reason: "Frågan har fallit.".into(), drops_matter: false };
        dialogues::cancel(&mut deed, open.id, open.version, &cancellation).await.unwrap();
        deed.commit().await.unwrap();
        let after = feed(&world, "/nytt.atom").await;
        assert_eq!(after.entries[0].id, before.entries[0].id);
        assert!(after.entries[0].title.value.starts_with("Avbruten dialog"), "{after:?}");
        assert_eq!(after.entries[0].summary.as_ref().unwrap().value, "Frågan har fallit.");
    }

    async fn an_empty_feed_is_valid(db: TestDb) {
        let world = World::new(&db).await;
        assert!(feed(&world, "/nytt.atom").await.entries.is_empty());
    }
}
