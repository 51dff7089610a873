//! Who answers, and what an answer leads to.

use super::fixture::BUS;
use crate::audit;
use crate::bodies::{self, Ending};
use crate::core::Error;
use crate::dialogues::{self, EntryError, Problem, State, StepError};
use crate::initiatives::{Answer, NewInitiative, Origin, Stage, answer, answers, begun_by, route};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};

fn is_forbidden(answer: &Result<(), EntryError>) -> bool {
    matches!(
        answer,
        Err(EntryError::Step(StepError::Other(Error::Forbidden)))
    )
}

on_both_databases! {
    async fn p37_only_the_secretary_of_the_body_it_lies_with_answers(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let new = world.says(Answer::No, "12");
        for role in Role::ALL.iter().filter(|role| **role != Role::Secretary) {
            let mut deed = world.deed(*role).await;
            let refused = answer(&mut deed, initiative.id, initiative.version, &new).await;
            assert!(is_forbidden(&refused), "{role}: {refused:?}");
        }
        let mut deed = world.of_body(Role::Secretary, world.other).await;
        let refused = answer(&mut deed, initiative.id, initiative.version, &new).await;
        assert!(is_forbidden(&refused), "another committee's secretary: {refused:?}");
        drop(deed);
        world.answer_it(initiative.id, &new).await.unwrap();
        let answered = world.initiative(initiative.id).await;
        assert_eq!(answered.stage(), Stage::No);
        assert_eq!(answered.answered.unwrap().body.id, world.committee);
        // One more proposal, which no body has: nobody can answer it.
        let other = world.propose("Fråga oss om badplatsen vid Sikhall.", None).await;
        world.publish_it(other.id).await;
        assert!(world.answer_it(other.id, &new).await.is_err());
    }

    async fn p37_a_yes_begins_a_draft_that_keeps_its_origin(db: TestDb) {
        let world = World::new(&db).await;
        let mut new = NewInitiative::new(BUS, crate::core::Locale::Sv);
        new.origin = Origin::CivilSociety;
        new.draft.shown_name = "Byalaget".into();
        let id = world.propose_as(&new).await.id;
        world.publish_it(id).await;
        world.route_it(id, world.committee).await;
        let mut nameless = world.says(Answer::Yes, "12");
        nameless.title = " ".into();
        let refused = world.answer_it(id, &nameless).await.unwrap_err();
        assert_eq!(refused.problems(), [("title", Problem::Missing)]);
        world.answer_it(id, &world.says(Answer::Yes, "12")).await.unwrap();

        let begun = world.initiative(id).await.dialogue.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let draft = dialogues::get_by_slug(&mut conn, &begun.slug).await.unwrap();
        assert_eq!((draft.state, draft.owner.id), (State::Draft, world.committee));
        let origin = begun_by(&mut conn, draft.id).await.unwrap().unwrap();
        assert_eq!((origin.id, origin.origin), (id, Origin::CivilSociety));
        drop(conn);
        // What was promised is not thrown away, neither here nor past the model.
        let mut deed = world.deed(Role::Coordinator).await;
        let thrown = dialogues::throw_away(&mut deed, draft.id, draft.version).await;
        assert_eq!(thrown.unwrap_err().problems(), [("sure", Problem::WasPromised)]);
        drop(deed);
        let past = sqlx::query("DELETE FROM dialogues WHERE id = $1").bind(draft.id).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(crate::core::Error::from(past.unwrap_err()).is_rule());
        // The draft's own page says where it comes from, and the initiative's leads to the draft once it is public.
        let desk = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}", begun.slug)).await;
        assert!(desk.says("Kommer ur ett initiativ från Byalaget"), "{}", desk.page);
        let (_, public) = fetch(&db.app, "/initiativ/1").await;
        assert!(public.contains("Dialogen förbereds") && !public.contains(&format!("/dialoger/{}", begun.slug)), "{public}");
        let mut deed = world.deed(Role::Official).await;
        let version = draft.version;
        dialogues::edit(&mut deed, draft.id, version, &world.texts()).await.unwrap();
        world.plan(&mut deed, draft.id, &world.texts()).await;
        deed.commit().await.unwrap();
        let draft = world.get(draft.id).await;
        world.take_to(draft, State::Announced).await;
        let (_, public) = fetch(&db.app, "/initiativ/1").await;
        assert!(public.contains(&format!("/dialoger/{}", begun.slug)), "{public}");
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}", begun.slug)).await;
        assert!(page.contains("Kommer ur ett initiativ från Byalaget") && page.contains("/initiativ/1"), "{page}");
    }

    async fn p37_an_answer_has_reasons_a_case_a_day_and_a_paragraph(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let mut empty = world.says(Answer::No, " ");
        empty.answer = None;
        empty.reasons = String::new();
        empty.case_number = String::new();
        empty.minutes_url = "protokoll".into();
        empty.decided_on = world.today().plus_days(-1);
        let refused = world.answer_it(initiative.id, &empty).await.unwrap_err();
        for wrong in [
            ("answer", Problem::NotAChoice),
            ("reasons", Problem::Missing),
            ("case_number", Problem::Missing),
            ("paragraph", Problem::Missing),
            ("minutes_url", Problem::NotALink),
            ("decided_on", Problem::BeforeItCame),
        ] {
            assert!(refused.problems().contains(&wrong), "{wrong:?}: {:?}", refused.problems());
        }
        assert_eq!(world.initiative(initiative.id).await.answered, None);
    }

    async fn p37_an_answer_changes_only_in_sight_and_the_former_one_stays(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.with_committee().await.id;
        world.answer_it(id, &world.says(Answer::No, "12")).await.unwrap();
        let first_at = world.initiative(id).await.answered.unwrap().at;
        world.days_pass(3).await;
        let mut changed = world.says(Answer::Elsewhere, "31");
        let refused = world.answer_it(id, &changed).await.unwrap_err();
        assert_eq!(refused.problems(), [("why_changed", Problem::Missing)]);
        changed.why_changed = "Vi har fått veta att regionen bestämmer.".into();
        world.answer_it(id, &changed).await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let all = answers(&mut conn, id).await.unwrap();
        drop(conn);
        let told: Vec<_> = all.iter().map(|a| (a.revision, a.answer, a.why_changed.as_str())).collect();
        assert_eq!(told, [(1, Answer::No, ""), (2, Answer::Elsewhere, "Vi har fått veta att regionen bestämmer.")]);
        assert_eq!(all[0].at, first_at);
        let (_, page) = fetch(&db.app, "/initiativ/1").await;
        for words in ["Nej, det blir ingen dialog", "någon annan bestämmer", "Vi har fått veta", "26 november"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // A later yes begins a dialogue, and then it stays a yes.
        let mut yes = world.says(Answer::Yes, "40");
        yes.why_changed = "Vi har ändrat oss.".into();
        world.answer_it(id, &yes).await.unwrap();
        let mut no = world.says(Answer::No, "41");
        no.why_changed = "Ändå inte.".into();
        let refused = world.answer_it(id, &no).await.unwrap_err();
        assert_eq!(refused.problems(), [("answer", Problem::YesStays)]);
        // What is answered goes to no other body, and its day is history.
        let version = world.initiative(id).await.version;
        let mut deed = world.deed(Role::Coordinator).await;
        let refused = route(&mut deed, id, version, Some(world.other)).await.unwrap_err();
        assert_eq!(refused.problems(), [("body", Problem::IsAnswered)]);
        drop(deed);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }

    async fn p30_p37_the_successor_of_a_body_that_is_over_answers(db: TestDb) {
        let world = World::new(&db).await;
        let initiative = world.with_committee().await;
        let mut deed = world.deed(Role::Administrator).await;
        let all = bodies::all(deed.conn()).await.unwrap();
        let version = all.iter().find(|b| b.body.id == world.committee).unwrap().version;
        let ending = Ending {
            last_day: world.today().plus_days(2),
            successor: Some(world.other),
        };
        bodies::end(&mut deed, world.committee, version, Some(ending)).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(5).await;
        let new = world.says(Answer::No, "12");
        let mut deed = world.of_body(Role::Secretary, world.other).await;
        answer(&mut deed, initiative.id, initiative.version, &new).await.unwrap();
        deed.commit().await.unwrap();
        let answered = world.initiative(initiative.id).await;
        assert_eq!(answered.answered.as_ref().unwrap().body.id, world.other);
        assert_eq!(answered.body().unwrap().id, world.other);
    }
}
