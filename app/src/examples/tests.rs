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
            ("halsa-hela-livet", State::Announced),
        ] {
            assert_eq!(states.get(slug), Some(&state), "{slug}");
        }
        let (ideas,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions").fetch_one(&mut *conn).await.unwrap();
        assert!(ideas >= 120, "{ideas} ideas");
        let (arabic,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions WHERE lang = 'ar' AND translation <> ''").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(arabic, 1);
        let answered: Vec<(i64, String)> = sqlx::query_as("SELECT i.number, a.answer FROM initiatives i JOIN initiative_answers a ON a.initiative_id = i.id ORDER BY i.number").fetch_all(&mut *conn).await.unwrap();
        assert_eq!(answered, [(1, "yes".to_owned()), (2, "elsewhere".to_owned())]);
        let (begun,): (String,) = sqlx::query_as("SELECT d.slug FROM initiatives i JOIN dialogues d ON d.id = i.dialogue_id").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(begun, "trygg-vag-till-hallplatsen");
        let (open,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM initiatives WHERE answered_at IS NULL").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(open, 3);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }

    async fn a_database_in_use_is_left_as_it_is(db: TestDb) {
        assert!(seed(&db.app, "ett långt lösenord").await.unwrap());
        assert!(!seed(&db.app, "ett långt lösenord").await.unwrap());
    }
}
