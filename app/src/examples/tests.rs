//! The examples pass every rule on both databases and are all there.

use std::collections::BTreeMap;

use super::seed;
use crate::audit;
use crate::dialogues::State;
use crate::on_both_databases;

on_both_databases! {
    async fn p05_the_examples_are_told_through_the_rules(db: TestDb) {
        assert!(seed(&db.app, "ett långt lösenord").await.unwrap());
        let mut conn = db.app.db.read().await.unwrap();
        let states: Vec<(String, State)> = sqlx::query_as("SELECT slug, state FROM dialogues").fetch_all(&mut *conn).await.unwrap();
        let states: BTreeMap<String, State> = states.into_iter().collect();
        for (slug, state) in [
            ("ett-levande-torg", State::Open),
            ("skolorna-i-norra-kommundelen", State::Handling),
            ("ny-oversiktsplan-samrad", State::Announced),
            ("vanerstranden", State::FedBack),
            ("trygg-vag-till-hallplatsen", State::Compiled),
            ("unga-formar-biblioteket", State::Open),
            ("motesplatser-for-aldre", State::FollowedUp),
            ("vanersborg-mot-2030", State::Draft),
        ] {
            assert_eq!(states.get(slug), Some(&state), "{slug}");
        }
        let (ideas,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions").fetch_one(&mut *conn).await.unwrap();
        assert!(ideas >= 120, "{ideas} ideas");
        let (arabic,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions WHERE lang = 'ar' AND translation <> ''").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(arabic, 1);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }

    async fn p05_the_log_of_each_example_is_in_the_order_in_which_it_happened(db: TestDb) {
        assert!(seed(&db.app, "ett långt lösenord").await.unwrap());
        let mut conn = db.app.db.read().await.unwrap();
        let events: Vec<(String, i64, i64)> = sqlx::query_as("SELECT chain, seq, happened_at FROM audit_events ORDER BY chain, seq").fetch_all(&mut *conn).await.unwrap();
        assert!(events.len() > 500, "{} events", events.len());
        for pair in events.windows(2) {
            let ((chain, seq, earlier), (same, next, later)) = (&pair[0], &pair[1]);
            assert!(chain != same || earlier <= later, "{chain}: {next} comes before {seq}");
        }
        let first = db.app.now().date().plus_days(-499).start().as_micros();
        let (registered,): (i64,) = sqlx::query_as("SELECT MAX(happened_at) FROM audit_events WHERE chain = 'site'").fetch_one(&mut *conn).await.unwrap();
        assert!(registered < first, "the registers are there before the dialogues");
    }

    async fn a_database_in_use_is_left_as_it_is(db: TestDb) {
        assert!(seed(&db.app, "ett långt lösenord").await.unwrap());
        assert!(!seed(&db.app, "ett långt lösenord").await.unwrap());
    }
}
