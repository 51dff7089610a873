//! Several at once.

use std::collections::BTreeSet;

use super::fixture::BUS;
use crate::core::{Error, Locale};
use crate::deed::Actor;
use crate::dialogues::{EntryError, StepError};
use crate::initiatives::{Answer, NewInitiative, answer, answers, submit};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, together};

on_both_databases! {
    async fn eight_who_propose_at_once_get_eight_numbers_and_one_form_sent_by_all_is_one(db: TestDb) {
        let world = World::new(&db).await;
        for (same, wanted) in [(false, 8), (true, 1)] {
            let numbers = together(0..8, |n, meeting| {
                let app = world.app.clone();
                async move {
                    meeting.wait().await;
                    let mut deed = app.begin(Actor::Resident).await.unwrap();
                    let text = if same { BUS.to_owned() } else { format!("Fråga oss om gata nummer {n}.") };
                    let new = NewInitiative::new(&text, Locale::Sv);
                    let sent = submit(&mut deed, &new, "samma nyckel", Locale::Sv).await.unwrap();
                    deed.commit().await.unwrap();
                    sent.receipt.number
                }
            })
            .await;
            let numbers: BTreeSet<i64> = numbers.into_iter().collect();
            assert_eq!(numbers.len(), wanted, "{numbers:?}");
        }
        let next = world.propose("Fråga oss om badplatsen vid Sikhall.", None).await.number;
        assert_eq!(next, 10, "no number is lost");
    }

    async fn p37_two_secretaries_who_answer_at_once_leave_one_answer(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let made = together(0..8_usize, |n, meeting| {
            let (app, staff) = (world.app.clone(), world.staff(Role::Secretary));
            let (id, version) = (initiative.id, initiative.version);
            let new = world.says(Answer::Yes, &n.to_string());
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Staff(staff)).await.unwrap();
                let answer = answer(&mut deed, id, version, &new).await;
                match answer {
                    Ok(()) => deed.commit().await.unwrap(),
                    Err(EntryError::Step(StepError::Other(Error::Stale))) => return 0,
                    Err(error) => panic!("{error}"),
                }
                1
            }
        })
        .await;
        assert_eq!(made.into_iter().sum::<i32>(), 1);
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(answers(&mut conn, initiative.id).await.unwrap().len(), 1);
        let (drafts,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM dialogues").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(drafts, 1, "and one draft");
    }
}
