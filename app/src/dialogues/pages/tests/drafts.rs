//! What is not announced does not exist for the public: not by address, in a list, a search or a feed.

use super::{is_there, page, set};
use crate::dialogues::State;
use crate::on_both_databases;
use crate::testing::World;

on_both_databases! {
    async fn p02_what_is_not_announced_never_leaks(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Draft, State::Decided] {
            let hidden = world.reach(state).await;
            set(&world, hidden.id, "title", "Hemlig plan").await;
            let base = format!("/dialoger/{}", hidden.slug);
            for path in [base.clone(), format!("{base}/resultat"), format!("{base}/nytt.atom"), format!("/en{base}")] {
                assert!(!is_there(&world, &path).await, "{state}: {path}");
            }
            for path in ["/", "/dialoger", "/dialoger?ord=torg", "/dialoger?visa=upcoming", "/beslut", "/nytt.atom"] {
                let page = page(&world, path).await;
                assert!(!page.contains("Hemlig plan") && !page.contains(&hidden.slug), "{state}: {path}");
            }
        }
        // The start decision of the decided one is not told either.
        assert!(page(&world, "/beslut").await.contains("Inget beslut än"));
    }

    async fn p02_a_draft_that_was_stopped_stays_hidden(db: TestDb) {
        let world = World::new(&db).await;
        let stopped = world.reach(State::Cancelled).await;
        assert!(stopped.announced_at.is_none(), "it was never public");
        assert!(!is_there(&world, &format!("/dialoger/{}", stopped.slug)).await);
        for path in ["/dialoger", "/dialoger?visa=carried_out", "/beslut", "/nytt.atom"] {
            assert!(!page(&world, path).await.contains(&stopped.slug), "{path}");
        }
    }

    async fn a_result_decision_is_public_when_all_of_it_is_entered(db: TestDb) {
        let world = World::new(&db).await;
        let handled = world.reach(State::Handling).await;
        assert!(!page(&world, "/beslut").await.contains("§ 87"));
        let decided = world.reach(State::DecidedUpon).await;
        assert_ne!(handled.id, decided.id);
        let list = page(&world, "/beslut").await;
        assert!(list.contains("§ 87") && list.contains(&decided.slug), "{list}");
        // The outcomes are told with the feedback, not before.
        let result = page(&world, &format!("/dialoger/{}/resultat", decided.slug)).await;
        assert!(!result.contains("Tolv bänkar"), "{result}");
    }
}
