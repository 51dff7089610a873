//! Creating, editing and revising.

use super::*;
use crate::core::{Date, Error};
use crate::on_both_databases;
use crate::staff::Role;

fn change(field: Field, value: &str) -> Change {
    Change {
        field,
        value: value.into(),
        reason: "Vi hade skrivit fel.".into(),
        decision: None,
    }
}

/// Tries a change as `role` and commits it when it is taken.
async fn try_change(
    world: &World,
    role: Role,
    id: Id,
    change: &Change,
) -> Result<Dialogue, EntryError> {
    let version = world.get(id).await.version;
    let mut deed = world.deed(role).await;
    let answer = revise(&mut deed, id, version, change).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn revisions_of(world: &World, id: Id) -> Vec<Revision> {
    revisions(&mut world.app.db.read().await.unwrap(), id)
        .await
        .unwrap()
}

on_both_databases! {
    async fn two_dialogues_with_one_title_get_two_addresses(db: TestDb) {
        let world = World::new(&db).await;
        let slugs = [world.empty_draft().await.slug, world.empty_draft().await.slug, world.empty_draft().await.slug];
        assert_eq!(slugs, ["ett-levande-torg", "ett-levande-torg-2", "ett-levande-torg-3"]);
    }

    async fn a_title_cannot_take_an_address_of_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        for (title, slug) in [("Ny", "dialog-ny"), ("?!", "dialog"), ("!?", "dialog-2"), ("Ny", "dialog-ny-2")] {
            let mut deed = world.deed(Role::Coordinator).await;
            let new = NewDialogue {
                title: title.into(), slug: None, kind: Kind::Own, owner: world.committee, deciding_body: world.committee,
                area: None,
                decides: Some(Decides::Own), example: false,
            };
            assert_eq!(create(&mut deed, new).await.unwrap().slug, slug);
            deed.commit().await.unwrap();
        }
    }

    async fn p13_what_others_decide_is_never_created(db: TestDb) {
        let world = World::new(&db).await;
        for decides in [Decides::Nothing, Decides::OtherAuthority] {
            let mut deed = world.deed(Role::Coordinator).await;
            let new = NewDialogue {
                title: "Fler bussturer".into(), slug: None, kind: Kind::Own, owner: world.committee, deciding_body: world.committee,
                area: None,
                decides: Some(decides), example: false,
            };
            let answer = create(&mut deed, new).await;
            assert_eq!(answer.unwrap_err().problems(), [("decides", Problem::InformInstead)]);
        }
    }

    async fn texts_are_stored_as_they_were_written(db: TestDb) {
        let world = World::new(&db).await;
        let texts = world.texts();
        let draft = world.draft(&texts).await;
        assert_eq!(Texts::of(&draft), texts);
        let mut conn = db.app.db.read().await.unwrap();
        let (opens, closes): (i64, i64) = sqlx::query_as("SELECT opens_at, closes_at FROM dialogues WHERE id = $1")
            .bind(draft.id).fetch_one(&mut *conn).await.unwrap();
        assert_eq!(opens, texts.opens_on.unwrap().start().as_micros());
        assert_eq!(closes, texts.closes_on.unwrap().end().as_micros());
    }

    async fn the_second_who_edits_the_same_version_is_told(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let mut mine = world.texts();
        mine.lead = "Min".into();
        let mut deed = world.deed(Role::Official).await;
        edit(&mut deed, draft.id, draft.version, &mine).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        let answer = edit(&mut deed, draft.id, draft.version, &world.texts()).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{answer:?}");
        drop(deed);
        assert_eq!(world.get(draft.id).await.lead, "Min");
    }

    async fn a_draft_whose_days_contradict_each_other_is_told_at_the_field(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let mut texts = world.texts();
        texts.feedback_by = texts.decision_on.map(|day| day.plus_days(-1));
        let mut deed = world.deed(Role::Official).await;
        let answer = edit(&mut deed, draft.id, draft.version, &texts).await;
        assert_eq!(answer.unwrap_err().problems(), [("feedback_by", Problem::FeedbackBeforeDecision)]);
        drop(deed);
        // Days that are not set yet contradict nothing, and a slip in the year is told.
        texts.decision_on = None;
        texts.follow_up_on = Some(world.today().plus_days(26 * 366));
        let mut deed = world.deed(Role::Official).await;
        let answer = edit(&mut deed, draft.id, draft.version, &texts).await;
        assert_eq!(answer.unwrap_err().problems(), [("follow_up_on", Problem::FarAway)]);
    }

    async fn a_secretary_may_not_edit(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        for role in [Role::Secretary, Role::Elected, Role::Moderator, Role::Auditor, Role::Administrator] {
            let mut deed = world.deed(role).await;
            let answer = edit(&mut deed, draft.id, draft.version, &world.texts()).await;
            assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}");
        }
    }

    async fn an_announced_dialogue_keeps_what_its_gates_asked_for(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let mut texts = Texts::of(&announced);
        texts.contact.clear();
        texts.purpose = "Annat".into();
        let mut deed = world.deed(Role::Official).await;
        let answer = edit(&mut deed, announced.id, announced.version, &texts).await;
        let problems = answer.unwrap_err().problems().to_vec();
        assert_eq!(problems, [("purpose", Problem::IsDecided), ("other_ways", Problem::NeededInPublic)]);
    }

    async fn p04_after_opening_a_change_is_a_dated_explained_revision(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let mut deed = world.deed(Role::Official).await;
        let answer = edit(&mut deed, open.id, open.version, &Texts::of(&open)).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Refused(_))))), "{answer:?}");
        drop(deed);

        try_change(&world, Role::Official, open.id, &change(Field::Background, "Torget byggs om 2028.")).await.unwrap();
        let revisions = revisions_of(&world, open.id).await;
        assert_eq!(revisions.len(), 1);
        assert_eq!((revisions[0].field, revisions[0].before.as_str(), revisions[0].after.as_str()),
            (Revised::Text(Field::Background), "Torget ska byggas om.", "Torget byggs om 2028."));
        assert_eq!(revisions[0].revised_at, world.app.now());

        let mut unexplained = change(Field::Background, "Igen.");
        unexplained.reason = "  ".into();
        let answer = try_change(&world, Role::Official, open.id, &unexplained).await;
        assert_eq!(answer.unwrap_err().problems(), [("reason", Problem::Missing)]);
    }

    async fn p04_a_day_that_everybody_has_read_moves_with_a_reason_only(db: TestDb) {
        let world = World::new(&db).await;
        let moved = |d: &Dialogue| Texts { feedback_by: d.feedback_by.map(|day| day.plus_days(3)), opens_on: d.opens_on.map(|day| day.plus_days(1)), ..Texts::of(d) };
        // Nobody has read it yet: it is free.
        let decided = world.reach(State::Decided).await;
        let mut deed = world.deed(Role::Official).await;
        edit(&mut deed, decided.id, decided.version, &moved(&decided)).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(revisions_of(&world, decided.id).await, []);

        let announced = world.reach(State::Announced).await;
        let mut deed = world.deed(Role::Official).await;
        let refused = edit(&mut deed, announced.id, announced.version, &moved(&announced)).await.unwrap_err();
        assert_eq!(refused.problems(), [("opens_on", Problem::IsPromised), ("feedback_by", Problem::IsPromised)]);
        drop(deed);
        for field in Field::ALL.iter().copied().filter(|field| field.is_day()) {
            let sql = match field {
                Field::OpensOn => "UPDATE dialogues SET opens_on = '2026-11-25' WHERE id = $1",
                Field::ClosesOn => "UPDATE dialogues SET closes_on = '2026-12-04' WHERE id = $1",
                Field::CompileBy => "UPDATE dialogues SET compile_by = '2026-12-14' WHERE id = $1",
                Field::DecisionOn => "UPDATE dialogues SET decision_on = '2026-12-24' WHERE id = $1",
                Field::FeedbackBy => "UPDATE dialogues SET feedback_by = '2027-01-04' WHERE id = $1",
                Field::FollowUpOn => "UPDATE dialogues SET follow_up_on = NULL WHERE id = $1",
                other => panic!("{other} is no day"),
            };
            let refused = past_the_model(&world, announced.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }

        // Each is moved with a reason, earlier too: nobody has begun. What was promised is kept in order.
        let day = |day: Option<Date>, days: i64| day.unwrap().plus_days(days).to_string();
        try_change(&world, Role::Official, announced.id, &change(Field::OpensOn, &day(announced.opens_on, 2))).await.unwrap();
        try_change(&world, Role::Official, announced.id, &change(Field::ClosesOn, &day(announced.closes_on, -1))).await.unwrap();
        let after = try_change(&world, Role::Official, announced.id, &change(Field::FeedbackBy, &day(announced.feedback_by, 3))).await.unwrap();
        assert_eq!(after.feedback_by.unwrap().to_string(), day(announced.feedback_by, 3));
        assert_eq!(revisions_of(&world, announced.id).await.len(), 3);
        for (field, value, problem) in [
            (Field::OpensOn, day(after.closes_on, 1), Problem::ClosesBeforeOpens),
            (Field::OpensOn, world.today().plus_days(-1).to_string(), Problem::DueInThePast),
            (Field::ClosesOn, day(after.opens_on, -1), Problem::ClosesBeforeOpens),
            (Field::ClosesOn, day(after.decision_on, 0), Problem::CompiledBeforeClosing),
            (Field::FeedbackBy, day(after.decision_on, -1), Problem::FeedbackBeforeDecision),
        ] {
            let refused = try_change(&world, Role::Official, announced.id, &change(field, &value)).await.unwrap_err();
            assert_eq!(refused.problems().first(), Some(&("value", problem)), "{field} {value}");
        }
        let (_, page) = crate::testing::fetch(&db.app, &format!("/dialoger/{}", announced.slug)).await;
        let days = page.replace('\u{a0}', " ");
        assert!(days.contains("Ändrat: Första dag, från 24 november 2026 till 26 november 2026."), "{days}");
        let form = world.get_page(Role::Official, &format!("/admin/dialoger/{}/redigera", announced.slug)).await;
        assert!(!form.says("name=\"feedback_by\"") && form.says("revidera/feedback_by"), "{}", form.page);
        world.days_pass(2).await;
        assert_eq!(world.get(announced.id).await.state, State::Announced);
        world.days_pass(1).await;
        assert_eq!(world.get(announced.id).await.state, State::Open);
        let late = try_change(&world, Role::Official, announced.id, &change(Field::OpensOn, &day(after.opens_on, 1))).await;
        assert_eq!(late.unwrap_err().problems(), [("value", Problem::TooLate)]);
    }

    async fn p15_a_locked_text_needs_a_new_decision(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Decided, State::Announced, State::Open] {
            let dialogue = world.reach(state).await;
            for (field, value) in [(Field::Purpose, "Annat"), (Field::Goal, "Annat"), (Field::TargetGroup, "Andra"),
                (Field::Influence, "co_decision"), (Field::Participation, "insight"), (Field::CanChange, "Allt")] {
                let mut wish = change(field, value);
                let answer = try_change(&world, Role::Official, dialogue.id, &wish).await;
                assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{field}: {answer:?}");
                let answer = try_change(&world, Role::Secretary, dialogue.id, &wish).await;
                assert_eq!(answer.unwrap_err().problems(), [("value", Problem::IsDecided)], "{state} {field}");
                wish.decision = Some(world.decision(&format!("2{field}")[..6.min(1 + field.as_str().len())]));
                let after = try_change(&world, Role::Secretary, dialogue.id, &wish).await.unwrap();
                assert_eq!(field.value(&after), value);
            }
            let revisions = revisions_of(&world, dialogue.id).await;
            assert_eq!(revisions.len(), 6);
            assert!(revisions.iter().all(|r| r.decision_id.is_some()));
        }
    }

    async fn p15_the_database_keeps_no_locked_revision_without_a_decision(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let refused = past_the_model(&world, open.id,
            "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at)
             VALUES ('x', $1, 'purpose', 'a', 'b', 'c', 1)").await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }

    async fn p15_the_database_changes_nothing_decided_without_a_new_decision(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Decided, State::Open] {
            let dialogue = world.reach(state).await;
            for field in Field::ALL.iter().copied().filter(|field| field.is_decided()) {
                let sql = match field {
                    Field::Purpose => "UPDATE dialogues SET purpose = 'Annat' WHERE id = $1",
                    Field::Goal => "UPDATE dialogues SET goal = 'Annat' WHERE id = $1",
                    Field::TargetGroup => "UPDATE dialogues SET target_group = 'Annat' WHERE id = $1",
                    Field::CanChange => "UPDATE dialogues SET can_change = '[\"Annat\"]' WHERE id = $1",
                    Field::CannotChange => "UPDATE dialogues SET cannot_change = '[\"Annat\"]' WHERE id = $1",
                    Field::Participation => "UPDATE dialogues SET participation = CASE participation WHEN 'insight' THEN 'comment' ELSE 'insight' END WHERE id = $1",
                    Field::Influence => "UPDATE dialogues SET influence = CASE influence WHEN 'dialogue' THEN 'influence' ELSE 'dialogue' END WHERE id = $1",
                    other => panic!("the database does not hold {other}"),
                };
                let refused = past_the_model(&world, dialogue.id, sql).await.unwrap_err();
                assert!(Error::from(refused).is_rule(), "{state}: {sql}");
            }
            assert_eq!(world.get(dialogue.id).await, dialogue);
        }
    }

    async fn a_revision_may_be_as_long_as_the_text_may_be_when_it_is_edited(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        for (field, too_long) in [
            (Field::Contact, "x".repeat(1_001)),
            (Field::Lead, "x".repeat(201)),
            (Field::CanChange, "En rad\n".repeat(21)),
            (Field::Goal, "x".repeat(2_001)),
        ] {
            let mut change = change(field, &too_long);
            change.decision = field.is_decided().then(|| world.decision("90"));
            let role = if field.is_decided() { Role::Secretary } else { Role::Coordinator };
            let answer = try_change(&world, role, open.id, &change).await;
            assert_eq!(answer.unwrap_err().problems(), [("value", Problem::TooLong)], "{field}");
        }
    }

    async fn p14_the_last_day_moves_forward_only_and_never_past_the_decision(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let last = open.closes_on.unwrap();
        let day = |days: i64| last.plus_days(days).to_string();
        let earlier = try_change(&world, Role::Official, open.id, &change(Field::ClosesOn, &day(-1))).await;
        assert_eq!(earlier.unwrap_err().problems(), [("value", Problem::OnlyLater)]);
        let past = change(Field::ClosesOn, &open.decision_on.unwrap().to_string());
        let past = try_change(&world, Role::Official, open.id, &past).await;
        assert!(past.unwrap_err().problems().contains(&("value", Problem::DecisionBeforeClosing)));
        let longer = try_change(&world, Role::Official, open.id, &change(Field::ClosesOn, &day(3))).await.unwrap();
        assert_eq!(longer.closes_on, Some(last.plus_days(3)));
        world.days_pass(11).await;
        assert_eq!(world.get(open.id).await.state, State::Open, "the clock keeps to the new day");
        world.days_pass(3).await;
        assert_eq!(world.get(open.id).await.state, State::Closed);
        let late = try_change(&world, Role::Official, open.id, &change(Field::ClosesOn, &day(9))).await;
        assert_eq!(late.unwrap_err().problems(), [("value", Problem::TooLate)]);
    }
}
