//! Themes on both databases.

mod same;
mod told;

use super::*;
use crate::core::{Error, Id};
use crate::db::Keyset;
use crate::dialogues::{EntryError, Gate, Problem, State, Step, StepError, take};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

async fn theme(world: &World, dialogue: Id, title: &str) -> Id {
    let mut deed = world.deed(Role::Official).await;
    let id = create(&mut deed, dialogue, title, "").await.unwrap();
    deed.commit().await.unwrap();
    id
}

on_both_databases! {
    async fn themes_are_made_renamed_ordered_and_removed_when_empty(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Open).await.id;
        let (a, b, c) = (theme(&world, dialogue, "A").await, theme(&world, dialogue, "B").await, theme(&world, dialogue, "C").await);
        let mut deed = world.deed(Role::Official).await;
        edit(&mut deed, a, 1, ("Bänkar", "Att sitta"), false).await.unwrap();
        let answer = edit(&mut deed, a, 1, ("Annat", ""), false).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Stale)))));
        reorder(&mut deed, dialogue, &[c, a, b]).await.unwrap();
        assert!(matches!(reorder(&mut deed, dialogue, &[c, a]).await, Err(Error::Stale)));
        assert!(delete_if_empty(&mut deed, b).await.unwrap());
        let titles: Vec<_> = list(deed.conn(), dialogue).await.unwrap().into_iter().map(|t| t.title).collect();
        assert_eq!(titles, ["C", "Bänkar"]);
        let last = create(&mut deed, dialogue, "D", "").await.unwrap();
        assert_eq!(get(deed.conn(), last).await.unwrap().position, 3);
    }

    async fn the_form_for_an_answer_says_whether_there_is_one_already(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Open).await;
        let benches = theme(&world, dialogue.id, "Bänkar").await;
        let path = format!("/admin/dialoger/{}/teman/{benches}", dialogue.slug);
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("Svara på hela temat") && !page.says("Ändra svaret på temat"), "{}", page.page);
        let mut deed = world.deed(Role::Official).await;
        let words = Answer { text: "Vi sätter upp tolv.".into(), role: "Ordföranden".into(), body: world.committee };
        answer(&mut deed, benches, 1, &words).await.unwrap();
        deed.commit().await.unwrap();
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("Ändra svaret på temat") && !page.says("Svara på hela temat"), "{}", page.page);
    }

    async fn many_contributions_are_sorted_at_once(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Open).await.id;
        let benches = theme(&world, dialogue, "Bänkar").await;
        let mut ids = Vec::new();
        for number in 1..=3 {
            ids.push(world.contribution(dialogue, number, None).await);
        }
        let mut deed = world.deed(Role::Official).await;
        put_into(&mut deed, dialogue, &[ids[0], ids[2], ids[2]], Some(benches)).await.unwrap();
        let first = Keyset { after: None, size: 10 };
        let unsorted = to_sort(deed.conn(), dialogue, SortFilter::Unsorted, &first).await.unwrap();
        assert_eq!(unsorted.rows.iter().map(|c| c.number).collect::<Vec<_>>(), [2]);
        let sorted = to_sort(deed.conn(), dialogue, SortFilter::In(benches), &first).await.unwrap();
        assert_eq!(sorted.rows.iter().map(|c| c.number).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(get(deed.conn(), benches).await.unwrap().contributions, 2);
        assert!(!delete_if_empty(&mut deed, benches).await.unwrap());
        put_into(&mut deed, dialogue, &ids, None).await.unwrap();
        assert!(delete_if_empty(&mut deed, benches).await.unwrap());
    }

    async fn nothing_of_another_dialogue_is_sorted_in(db: TestDb) {
        let world = World::new(&db).await;
        let (mine, other) = (world.reach(State::Open).await.id, world.reach(State::Open).await.id);
        let (my_theme, other_theme) = (theme(&world, mine, "Min").await, theme(&world, other, "Annan").await);
        let (my_idea, other_idea) = (world.contribution(mine, 1, None).await, world.contribution(other, 1, None).await);
        let mut deed = world.deed(Role::Official).await;
        let answer = put_into(&mut deed, mine, &[my_idea], Some(other_theme)).await;
        assert_eq!(answer.unwrap_err().problems(), [("theme", Problem::NotHere)]);
        let answer = put_into(&mut deed, mine, &[my_idea, other_idea], Some(my_theme)).await;
        assert_eq!(answer.unwrap_err().problems(), [("contribution", Problem::NotHere)]);
    }

    async fn p28_a_published_idea_without_a_theme_stops_the_compilation(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        world.contribution(closed.id, 1, None).await;
        let mut deed = world.deed(Role::Official).await;
        let answer = take(&mut deed, closed.id, closed.version, Step::Compile).await;
        assert_eq!(answer.unwrap_err().missing(), [Gate::AllThemed, Gate::InclusionResults, Gate::Compilation, Gate::CompilationLimits]);
    }

    async fn p28_after_the_compilation_the_thread_stands(db: TestDb) {
        let world = World::new(&db).await;
        let compiled = world.reach(State::Compiled).await.id;
        let mut deed = world.deed(Role::Official).await;
        let found = list(deed.conn(), compiled).await.unwrap().remove(0);
        assert!(create(&mut deed, compiled, "Sent", "").await.is_err());
        assert!(edit(&mut deed, found.id, found.version, ("Annat", ""), false).await.is_err());
        assert!(delete_if_empty(&mut deed, found.id).await.is_err());
        assert!(put_into(&mut deed, compiled, &[], None).await.is_err());
    }

    async fn p24_an_answer_is_given_as_a_role_for_a_body(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await.id;
        let benches = theme(&world, open, "Bänkar").await;
        let idea = world.contribution(open, 1, Some(benches)).await;
        let words = Answer { text: "Vi sätter upp tolv bänkar.".into(), role: "Ordföranden".into(), body: world.committee };
        let mut deed = world.deed(Role::Official).await;
        answer(&mut deed, benches, 1, &words).await.unwrap();
        answer_contribution(&mut deed, idea, 1, &words).await.unwrap();
        let again = answer_contribution(&mut deed, idea, 1, &words).await;
        assert!(matches!(again, Err(EntryError::Step(StepError::Other(Error::Stale)))));
        let answered = get(deed.conn(), benches).await.unwrap();
        assert_eq!(answered.answered_by, "Ordföranden, Samhällsbyggnadsnämnden");
        let empty = Answer { text: " ".into(), ..words.clone() };
        assert_eq!(answer(&mut deed, benches, 2, &empty).await.unwrap_err().problems(), [("answer", Problem::Missing)]);
        drop(deed);
        for role in [Role::Secretary, Role::Elected, Role::Moderator, Role::Auditor, Role::Administrator] {
            let mut deed = world.deed(role).await;
            assert!(matches!(answer(&mut deed, benches, 2, &words).await, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}");
        }
    }
}
