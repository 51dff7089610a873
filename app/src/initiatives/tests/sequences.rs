//! Anything anybody may try, in any order, through the real actions and the real databases: no initiative is left without
//! a day by which it is answered, or an answer.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::audit;
use crate::contributions::State;
use crate::core::{Id, Locale};
use crate::dialogues;
use crate::initiatives::{
    self, Answer, Filter, NewInitiative, Origin, answer, begun_by, move_day, review, route,
};
use crate::moderation::{Mask, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

/// One attempt, by somebody, on one of the initiatives.
#[derive(Debug, Clone)]
enum Attempt {
    Propose(usize),
    Publish,
    Mask,
    Refuse,
    Again,
    Route(bool),
    Move(i64),
    Answer(usize),
    Days(i64),
}

fn attempts() -> impl Strategy<Value = Vec<(Attempt, usize, usize)>> {
    let attempt = prop_oneof![
        1 => (0..Origin::ALL.len()).prop_map(Attempt::Propose),
        5 => Just(Attempt::Publish),
        1 => Just(Attempt::Mask),
        1 => Just(Attempt::Refuse),
        1 => Just(Attempt::Again),
        6 => prop::bool::weighted(0.2).prop_map(Attempt::Route),
        2 => (-5_i64..40).prop_map(Attempt::Move),
        6 => (0..Answer::ALL.len()).prop_map(Attempt::Answer),
        2 => (0_i64..15).prop_map(Attempt::Days),
    ];
    let role = prop_oneof![5 => Just(usize::MAX), 1 => 0..Role::ALL.len()];
    prop::collection::vec((attempt, 0_usize..6, role), 50..80)
}

/// Who does it in daily use.
fn usual(attempt: &Attempt) -> Role {
    match attempt {
        Attempt::Answer(_) => Role::Secretary,
        Attempt::Route(_) | Attempt::Move(_) => Role::Coordinator,
        _ => Role::Moderator,
    }
}

/// What a reviewer asks for in an attempt to review.
fn asked(attempt: &Attempt) -> ReviewAct {
    match attempt {
        Attempt::Mask => ReviewAct::Mask {
            mask: Mask {
                title: String::new(),
                name: "Byalaget".into(),
                text: "[dolt]".into(),
            },
            rule: Rule::PersonalData,
            words: String::new(),
        },
        Attempt::Refuse => ReviewAct::Refuse {
            rule: Rule::OffTopic,
            words: "Det gäller inte kommunen.".into(),
        },
        Attempt::Again => ReviewAct::Again,
        _ => ReviewAct::Publish { whole: false },
    }
}

/// Makes the attempt; what is refused is refused.
async fn make(world: &World, ids: &mut Vec<Id>, (attempt, which, who): &(Attempt, usize, usize)) {
    if let Attempt::Propose(origin) = attempt {
        let text = format!("Fråga oss om sak nummer {}.", ids.len());
        let mut new = NewInitiative::new(&text, Locale::Sv);
        new.origin = Origin::ALL[*origin];
        new.draft.shown_name = "Byalaget".into();
        ids.push(world.propose_as(&new).await.id);
        return;
    }
    if let Attempt::Days(days) = attempt {
        world.days_pass(*days).await;
        return;
    }
    if ids.is_empty() {
        return;
    }
    // One of the three latest, so that many come far.
    let place = ids.len() - 1 - which % ids.len().min(3);
    let id = ids[place];
    let before = world.initiative(id).await;
    let (version, role) = (
        before.version,
        Role::ALL.get(*who).copied().unwrap_or(usual(attempt)),
    );
    let mut deed = world.deed(role).await;
    let kept = match attempt {
        Attempt::Publish | Attempt::Mask | Attempt::Refuse | Attempt::Again => {
            review(&mut deed, id, version, &asked(attempt))
                .await
                .is_ok()
        }
        Attempt::Route(other) => {
            let body = if *other { world.other } else { world.committee };
            route(&mut deed, id, version, Some(body)).await.is_ok()
        }
        Attempt::Move(days) => {
            let day = world.today().plus_days(*days);
            move_day(&mut deed, id, version, day, "Nämnden möts senare.")
                .await
                .is_ok()
        }
        Attempt::Answer(which) => {
            // A body has each paragraph of a day once.
            let paragraph = format!("{place}{version:02}");
            let mut new = world.says(Answer::ALL[*which], &paragraph);
            new.why_changed = "Vi har ändrat oss.".into();
            let answered = answer(&mut deed, id, version, &new).await.is_ok();
            let with = before.body().map(|body| body.id);
            assert!(
                !answered || role == Role::Secretary && with == Some(world.committee),
                "{role} answered {before:?}"
            );
            answered
        }
        Attempt::Propose(_) | Attempt::Days(_) => unreachable!("done above"),
    };
    if kept {
        deed.commit().await.unwrap();
    }
}

/// What must be so whatever was tried.
async fn look(world: &World, ids: &[Id]) {
    let mut conn = world.app.db.read().await.unwrap();
    let owed = initiatives::owed(&mut conn, world.today()).await.unwrap();
    let everything = crate::db::Keyset {
        after: None,
        size: 1000,
    };
    let filter = Filter {
        hidden_too: true,
        ..Filter::default()
    };
    let all = initiatives::page(&mut conn, &filter, &everything)
        .await
        .unwrap()
        .rows;
    assert_eq!(all.len(), ids.len(), "nothing is forgotten");
    for initiative in all {
        let is_owed = owed.iter().find(|debt| debt.id == initiative.id);
        match (&initiative.answered, initiative.state) {
            (Some(answered), _) => {
                assert!(is_owed.is_none() && initiative.is_public());
                assert!(!answered.reasons.is_empty() && !answered.paragraph.is_empty());
                assert_eq!(
                    answered.answer == Answer::Yes,
                    initiative.dialogue.is_some()
                );
                if let Some(begun) = &initiative.dialogue {
                    let draft = dialogues::get_by_slug(&mut conn, &begun.slug)
                        .await
                        .unwrap();
                    let origin = begun_by(&mut conn, draft.id).await.unwrap().unwrap();
                    assert_eq!(
                        (origin.id, origin.origin),
                        (initiative.id, initiative.origin)
                    );
                }
            }
            (None, State::Refused) => {
                assert!(is_owed.is_none() && !initiative.words_to_sender.is_empty());
            }
            (None, _) => {
                let debt = is_owed.expect("something is owed of it, with a day");
                assert!(debt.due <= initiative.due);
            }
        }
    }
}

on_both_databases! {
    async fn p37_no_initiative_is_left_without_a_day_or_an_answer(db: TestDb) {
        let world = World::new(&db).await;
        let mut runner = TestRunner::deterministic();
        let mut ids = Vec::new();
        let mut answered = 0;
        for _ in 0..12 {
            let sequence = attempts().new_tree(&mut runner).unwrap().current();
            for attempt in &sequence {
                make(&world, &mut ids, attempt).await;
            }
            look(&world, &ids).await;
        }
        for id in &ids {
            answered += usize::from(world.initiative(*id).await.answered.is_some());
        }
        assert!(answered > 4, "the sequences reach answers: {answered} of {}", ids.len());
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }
}
