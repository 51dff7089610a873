//! What is left of what is found when somebody asks for a part.

use super::super::model::{Filter, Kind};
use super::{search, search_under};
use crate::core::Id;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::testing::{TestDb, World};

/// Ties the decision to hold `of` to another dialogue, as one that changes it.
async fn tie(db: &TestDb, other: Id, of: Id) {
    let mut deed = db.deed().await;
    sqlx::query(
        "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose)
         SELECT $1, decision_id, 'change' FROM dialogue_decisions WHERE dialogue_id = $2 AND purpose = 'start'",
    )
    .bind(other)
    .bind(of)
    .execute(deed.conn())
    .await
    .unwrap();
    deed.commit().await.unwrap();
}

fn of_dialogue(slug: &str) -> Filter {
    Filter {
        kind: Some(Kind::Decision),
        dialogue: Some(slug.to_owned()),
        ..Filter::default()
    }
}

on_both_databases! {
    async fn p23_a_decision_on_several_dialogues_is_found_under_each(db: TestDb) {
        let world = World::new(&db).await;
        let hidden = world.reach(State::Decided).await;
        let first = world.reach(State::Announced).await;
        let second = world.reach(State::Announced).await;
        let alone = search_under(&db.app, "§ 12", of_dialogue(&first.slug)).await;
        assert_eq!(alone.hits.len(), 1);
        tie(&db, first.id, second.id).await;
        tie(&db, hidden.id, second.id).await;
        for (slug, decisions) in [(&first.slug, 2), (&second.slug, 1), (&hidden.slug, 0)] {
            let found = search_under(&db.app, "§ 12", of_dialogue(slug)).await;
            assert_eq!(found.hits.len(), decisions, "{slug}");
            // Under a dialogue it counts in that one.
            let named: Vec<(&str, i64)> = found.dialogues.iter().map(|facet| (facet.value.as_str(), facet.count.number)).collect();
            assert!(named.iter().all(|(named, _)| named == slug), "{slug}: {named:?}");
        }
        let all = search(&db.app, "§ 12").await;
        assert_eq!(all.hits.len(), 2, "it stands in the list once");
        let mut under: Vec<(&str, i64)> = all.dialogues.iter().map(|facet| (facet.value.as_str(), facet.count.number)).collect();
        under.sort_unstable();
        let mut expected = vec![(first.slug.as_str(), 2), (second.slug.as_str(), 1)];
        expected.sort_unstable();
        assert_eq!(under, expected, "and what nobody can read is named nowhere");
    }
}
