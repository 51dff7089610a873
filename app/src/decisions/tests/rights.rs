//! Who enters decisions: the secretary of the owner, of the body that decides, and of a body that
//! decides on its own part.

use super::*;
use crate::core::Result;
use crate::deed::{Actor, Deed};
use crate::staff::{RoleFor, Staff};

async fn secretary_of(world: &World, body: Id) -> Deed {
    let role = RoleFor {
        role: Role::Secretary,
        body: Some(body),
    };
    let staff = Staff {
        roles: vec![role],
        ..world.staff(Role::Secretary)
    };
    world.app.begin(Actor::Staff(staff)).await.unwrap()
}

fn is_forbidden<T>(answer: &Result<T, EntryError>) -> bool {
    matches!(
        answer,
        Err(EntryError::Step(StepError::Other(Error::Forbidden)))
    )
}

on_both_databases! {
    async fn p21_a_bodys_secretary_mends_only_what_that_body_decided(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let decision = add(&world, id, &world.decision("87")).await.unwrap();
        let version = world.get(id).await.version;
        let of_other = NewDecision { body: world.other, part: "Lekplatsen".into(), ..world.decision("71") };
        let mut deed = secretary_of(&world, world.other).await;
        let answer = correct_result_decision(&mut deed, id, version, decision, &of_other).await;
        assert!(is_forbidden(&answer), "{answer:?}");
        drop(deed);

        let mut deed = secretary_of(&world, world.other).await;
        let own = add_result_decision(&mut deed, id, version, &of_other).await.unwrap();
        let mended = NewDecision { paragraph: "72".into(), ..of_other.clone() };
        correct_result_decision(&mut deed, id, version + 1, own, &mended).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = secretary_of(&world, world.other).await;
        let taken = correct_result_decision(&mut deed, id, version + 2, own, &world.decision("72")).await;
        assert!(is_forbidden(&taken), "{taken:?}");
        drop(deed);
        let mut deed = world.deed(Role::Secretary).await;
        correct_result_decision(&mut deed, id, version + 2, own, &world.decision("72")).await.unwrap();
    }

    async fn p21_the_rule_names_both_bodies_of_a_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        let secretary = world.staff(Role::Secretary);
        let (own, other, council) = (world.committee, world.other, world.council);
        assert!(may_record(&secretary, [own, other]) && may_record(&secretary, [other, own]));
        assert!(!may_record(&secretary, [other, council]));
        assert!(may_record_of(&secretary, [other, council], own));
        assert!(!may_record_of(&secretary, [other, council], other));
        for role in Role::ALL.iter().filter(|role| **role != Role::Secretary) {
            assert!(!may_record(&world.staff(*role), [own, own]), "{role}");
        }
    }
}
