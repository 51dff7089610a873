//! The gates through the actions, and a second time in the database.

use super::*;
use crate::audit;
use crate::core::{Date, Error};
use crate::decisions::{self, NewDecision};
use crate::deed::Actor;
use crate::on_both_databases;
use crate::staff::Role;
use crate::themes;

/// Takes something out of the texts.
type Change = fn(&mut Texts);

async fn decide(
    world: &World,
    texts: &Texts,
    start: &StartDecision,
) -> (Id, Result<State, EntryError>) {
    let draft = world.draft(texts).await;
    let mut deed = world.deed(Role::Secretary).await;
    let answer = record_start_decision(&mut deed, draft.id, draft.version, start).await;
    if !matches!(&answer, Err(EntryError::Problems(_))) {
        deed.commit().await.unwrap();
    }
    (draft.id, answer)
}

on_both_databases! {
    async fn p05_an_illegal_step_is_refused_logged_and_changes_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        for step in Step::ALL.iter().copied().filter(|s| State::Draft.after(*s).is_none()) {
            let mut deed = db.deed().await;
            let answer = take(&mut deed, draft.id, draft.version, step).await;
            let answer = keep(deed, answer).await;
            assert!(matches!(answer, Err(StepError::Refused(Refusal::NoSuchStep { .. }))), "{step}: {answer:?}");
            assert_eq!(refusals(&world, draft.id, step).await, 1);
        }
        assert_eq!(world.get(draft.id).await, draft);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p05_the_database_refuses_a_skipped_step(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        for sql in [
            "UPDATE dialogues SET state = 'closed' WHERE id = $1",
            "UPDATE dialogues SET state = 'fed_back' WHERE id = $1",
            "UPDATE dialogues SET state = 'draft' WHERE id = $1",
        ] {
            let refused = past_the_model(&world, announced.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
        assert_eq!(world.get(announced.id).await, announced);
    }

    async fn p13_p14_p15_p19_p20_p21_the_database_opens_nothing_without_them(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        for sql in [
            "UPDATE dialogues SET decides = 'nothing' WHERE id = $1",
            "UPDATE dialogues SET can_change = '[]' WHERE id = $1",
            "UPDATE dialogues SET nothing_decided_at = NULL WHERE id = $1",
            "UPDATE dialogues SET decision_on = closes_on WHERE id = $1",
            "UPDATE dialogues SET purpose = '' WHERE id = $1",
            "UPDATE dialogues SET goal = '' WHERE id = $1",
            "UPDATE dialogues SET target_group = '' WHERE id = $1",
            "UPDATE dialogues SET participation = NULL WHERE id = $1",
            "UPDATE dialogues SET influence = NULL WHERE id = $1",
            "UPDATE dialogues SET start_decision_id = NULL WHERE id = $1",
            "UPDATE dialogues SET case_number = '' WHERE id = $1",
        ] {
            let refused = past_the_model(&world, decided.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
    }

    async fn p16_p17_p18_the_database_closes_nothing_without_them(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let without_result = "UPDATE dialogues SET state = 'decided_upon', decided_upon_at = 1 WHERE id = $1";
        assert!(past_the_model(&world, handling.id, without_result).await.is_err());

        let decided = world.reach(State::DecidedUpon).await;
        for sql in [
            "UPDATE dialogues SET state = 'fed_back', feedback_message = 'Tack', feedback_published_at = 1 WHERE id = $1",
            "UPDATE dialogues SET state = 'fed_back', feedback_message = 'Tack', feedback_queued_at = 1 WHERE id = $1",
            "UPDATE dialogues SET state = 'fed_back', feedback_published_at = 1, feedback_queued_at = 1 WHERE id = $1",
            "UPDATE dialogues SET result_decision_id = NULL WHERE id = $1",
        ] {
            let refused = past_the_model(&world, decided.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
    }

    async fn p16_the_database_takes_no_promise_without_a_commitment(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let mut deed = world.deed(Role::Secretary).await;
        let decision = decisions::add_result_decision(&mut deed, handling.id, handling.version, &world.decision("87")).await.unwrap();
        let theme = themes::list(deed.conn(), handling.id).await.unwrap()[0].id;
        decisions::record_outcome(&mut deed, handling.id, handling.version + 1, theme, &world.outcome(decision)).await.unwrap();
        deed.commit().await.unwrap();
        let decided = world.reach(State::DecidedUpon).await;
        for (id, step) in [
            (handling.id, "UPDATE dialogues SET state = 'decided_upon', decided_upon_at = 1 WHERE id = $1"),
            (decided.id, "UPDATE dialogues SET state = 'fed_back', feedback_message = 'Tack', feedback_published_at = 1, feedback_queued_at = 1 WHERE id = $1"),
        ] {
            let kept = "UPDATE outcomes SET outcome = 'carried_out' WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)";
            past_the_model(&world, id, kept).await.unwrap();
            past_the_model(&world, id, "DELETE FROM commitments WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)").await.unwrap();
            let refused = past_the_model(&world, id, step).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{step}");
            let no = "UPDATE outcomes SET outcome = 'not_carried_out' WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)";
            past_the_model(&world, id, no).await.unwrap();
            past_the_model(&world, id, step).await.unwrap();
        }
    }

    async fn p16_the_database_ends_no_follow_up_with_a_loose_end(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let ending = "UPDATE dialogues SET state = 'followed_up', followed_up_at = 1, evaluation = 'Vi lärde oss.' WHERE id = $1";
        for sql in [
            ending,
            "UPDATE commitments SET done_on = '2026-12-01' WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
            "UPDATE commitments SET settled_at = 1 WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
            "INSERT INTO commitments (id, theme_id, promise, owner, due_on, note, settled_at) VALUES ('x', $1, 'Mer', 'Enheten', '2026-12-01', '', 1)",
        ] {
            let refused = past_the_model(&world, told.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
        let explained = "UPDATE commitments SET settled_at = 1, note = 'Slut på pengar.' WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)";
        past_the_model(&world, told.id, explained).await.unwrap();
        past_the_model(&world, told.id, ending).await.unwrap();
    }

    async fn p16_p28_the_database_ties_an_outcome_to_a_result_of_its_own_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::DecidedUpon).await;
        let decided = world.reach(State::DecidedUpon).await;
        for sql in [
            "UPDATE outcomes SET decision_id = (SELECT start_decision_id FROM dialogues WHERE id = $1) WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
            "UPDATE outcomes SET decision_id = (SELECT result_decision_id FROM dialogues WHERE id <> $1) WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
            "INSERT INTO outcomes (theme_id, decision_id, outcome, did, reason, recorded_at)
             SELECT t.id, d.start_decision_id, 'partly', '', 'Skäl', 1 FROM themes t JOIN dialogues d ON d.id = t.dialogue_id WHERE d.id = $1",
        ] {
            let refused = past_the_model(&world, decided.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
    }

    async fn p14_the_database_takes_no_result_from_before_the_last_day_is_over(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::DecidedUpon).await;
        for sql in [
            "UPDATE decisions SET decided_on = (SELECT closes_on FROM dialogues WHERE id = $1)
             WHERE id = (SELECT result_decision_id FROM dialogues WHERE id = $1)",
            "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose)
             SELECT o.id, d.start_decision_id, 'result' FROM dialogues d, dialogues o WHERE d.id = $1 AND o.id <> $1",
        ] {
            world.reach(State::Handling).await;
            let refused = past_the_model(&world, decided.id, sql).await.unwrap_err();
            assert!(Error::from(refused).is_rule(), "{sql}");
        }
        let later = "UPDATE decisions SET decided_on = '2027-12-24' WHERE id = (SELECT start_decision_id FROM dialogues WHERE id = $1)";
        past_the_model(&world, decided.id, later).await.unwrap();
    }

    async fn p21_an_official_may_not_set_the_degrees(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        for role in Role::ALL.iter().copied().filter(|role| *role != Role::Secretary) {
            let mut deed = world.deed(role).await;
            let answer = record_start_decision(&mut deed, draft.id, draft.version, &world.start()).await;
            assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}: {answer:?}");
        }
        assert_eq!(world.get(draft.id).await, draft);
    }

    async fn p19_p20_p21_a_recorded_decision_sets_the_degrees(db: TestDb) {
        let world = World::new(&db).await;
        let start = StartDecision { influence: Influence::CoDecision, participation: Participation::CoCreation, ..world.start() };
        let (id, answer) = decide(&world, &world.texts(), &start).await;
        assert_eq!(answer.unwrap(), State::Decided);
        let dialogue = world.get(id).await;
        assert_eq!(dialogue.influence, Some(Influence::CoDecision));
        assert_eq!(dialogue.participation, Some(Participation::CoCreation));
        assert_eq!(dialogue.nothing_decided_at, Some(world.app.now()));
        let decisions = crate::decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(dialogue.start_decision_id, Some(decisions[0].id));
    }

    async fn p14_without_the_attest_the_decision_is_not_stored(db: TestDb) {
        let world = World::new(&db).await;
        let start = StartDecision { attests_nothing_decided: false, ..world.start() };
        let (id, answer) = decide(&world, &world.texts(), &start).await;
        assert_eq!(answer.as_ref().unwrap_err().missing(), [Gate::NothingDecided]);
        let decisions = crate::decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(decisions, []);
        assert_eq!(refusals(&world, id, Step::Decide).await, 1);
        assert_eq!(world.get(id).await.influence, None);
    }

    async fn p13_p15_each_missing_text_blocks_the_decision(db: TestDb) {
        let world = World::new(&db).await;
        let changes: [(Gate, Change); 6] = [
            (Gate::OwnQuestion, |t| t.decides = Some(Decides::Nothing)),
            (Gate::OwnQuestion, |t| t.decides = Some(Decides::OtherAuthority)),
            (Gate::SomethingToChange, |t| t.can_change.clear()),
            (Gate::Purpose, |t| t.purpose.clear()),
            (Gate::Goal, |t| t.goal.clear()),
            (Gate::TargetGroup, |t| t.target_group.clear()),
        ];
        for (gate, change) in changes {
            let mut texts = world.texts();
            change(&mut texts);
            let (id, answer) = decide(&world, &texts, &world.start()).await;
            assert_eq!(answer.as_ref().unwrap_err().missing(), [gate], "{gate}");
            assert_eq!(world.get(id).await.state, State::Draft);
        }
    }

    async fn p14_no_decision_is_promised_before_residents_have_had_their_say(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let mut texts = world.texts();
        texts.decision_on = texts.closes_on;
        let mut deed = world.deed(Role::Official).await;
        let answer = edit(&mut deed, draft.id, draft.version, &texts).await;
        assert!(answer.unwrap_err().problems().contains(&("decision_on", Problem::DecisionBeforeClosing)));
        drop(deed);
        past_the_model(&world, draft.id, "UPDATE dialogues SET decision_on = closes_on WHERE id = $1").await.unwrap();
        let mut deed = world.deed(Role::Secretary).await;
        let answer = record_start_decision(&mut deed, draft.id, draft.version, &world.start()).await;
        assert_eq!(answer.unwrap_err().missing(), [Gate::DecisionAfterClosing]);
    }

    async fn p21_only_the_right_body_decides_and_only_when_it_has_met(db: TestDb) {
        let world = World::new(&db).await;
        let with = |decision: NewDecision| StartDecision { decision, ..world.start() };
        let of_other = with(NewDecision { body: world.other, ..world.decision("12") });
        let (_, answer) = decide(&world, &world.texts(), &of_other).await;
        assert_eq!(answer.unwrap_err().problems(), [("body", Problem::BodyMayNotDecide)]);

        let tomorrow = world.today().plus_days(1);
        let too_early = with(NewDecision { decided_on: tomorrow, ..world.decision("12") });
        let (_, answer) = decide(&world, &world.texts(), &too_early).await;
        assert_eq!(answer.unwrap_err().problems(), [("decided_on", Problem::InTheFuture)]);

        let of_council = with(NewDecision { body: world.council, ..world.decision("12") });
        let (_, answer) = decide(&world, &world.texts(), &of_council).await;
        assert_eq!(answer.unwrap(), State::Decided);
    }

    async fn only_the_clock_opens_and_closes(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        for role in Role::ALL {
            let mut deed = world.deed(*role).await;
            let answer = take(&mut deed, announced.id, announced.version, Step::Open).await;
            assert!(matches!(answer, Err(StepError::Other(Error::Forbidden))), "{role}");
        }
        assert_eq!(turn_the_clock(&world.app).await.unwrap(), 0);
        world.days_pass(1).await;
        assert_eq!(world.get(announced.id).await.state, State::Open);
        assert_eq!(turn_the_clock(&world.app).await.unwrap(), 0);
    }

    async fn what_fell_due_while_the_server_was_down_is_done_at_once(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        world.app.clock.advance(jiff::SignedDuration::from_hours(24 * 30));
        assert_eq!(turn_the_clock(&world.app).await.unwrap(), 2);
        assert_eq!(world.get(announced.id).await.state, State::Closed);
    }

    async fn the_last_day_lasts_until_midnight_also_when_the_clock_is_changed(db: TestDb) {
        let world = World::new(&db).await;
        for (night, hours) in [("2027-03-28", 23), ("2027-10-31", 25)] {
            let night: Date = night.parse().unwrap();
            world.app.clock.set(night.plus_days(-10).start());
            let open = world.reach(State::Open).await;
            assert_eq!(open.closes_on, Some(night));
            world.app.clock.set(night.start());
            world.app.clock.advance(jiff::SignedDuration::from_mins(hours * 60 - 1));
            assert_eq!(turn_the_clock(&world.app).await.unwrap(), 0, "{night}");
            assert_eq!(world.get(open.id).await.state, State::Open);
            world.app.clock.advance(jiff::SignedDuration::from_mins(1));
            assert_eq!(turn_the_clock(&world.app).await.unwrap(), 1, "{night}");
            assert_eq!(world.get(open.id).await.state, State::Closed);
        }
    }

    async fn one_dialogue_that_cannot_be_closed_does_not_stop_the_others(db: TestDb) {
        let world = World::new(&db).await;
        let first = world.reach(State::Announced).await;
        let second = world.reach(State::Announced).await;
        world.days_pass(1).await;
        let wrong = "UPDATE dialogues SET closes_at = opens_at + 1 WHERE id = $1";
        past_the_model(&world, first.id, wrong).await.unwrap();
        world.app.clock.advance(jiff::SignedDuration::from_hours(24 * 10));
        // The first one's moment has come but its last day was moved: it waits for somebody to mend it.
        for revised in [
            "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at) SELECT id || '1', id, 'closes_on', 'a', 'b', 'c', updated_at FROM dialogues WHERE id = $1",
            "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at) SELECT id || '2', id, 'decision_on', 'a', 'b', 'c', updated_at FROM dialogues WHERE id = $1",
        ] {
            past_the_model(&world, first.id, revised).await.unwrap();
        }
        past_the_model(&world, first.id, "UPDATE dialogues SET closes_on = decision_on, decision_on = feedback_by WHERE id = $1").await.unwrap();
        assert_eq!(turn_the_clock(&world.app).await.unwrap(), 1);
        assert_eq!(world.get(first.id).await.state, State::Open);
        assert_eq!(world.get(second.id).await.state, State::Closed);
    }

    async fn a_body_stops_a_dialogue_with_a_reason(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let mut cancellation = Cancellation { decision: world.decision("99"), reason: " ".into(), drops_matter: false };
        let mut deed = world.deed(Role::Secretary).await;
        let answer = cancel(&mut deed, open.id, open.version, &cancellation).await;
        assert_eq!(answer.unwrap_err().problems(), [("reason", Problem::Missing)]);
        drop(deed);

        cancellation.reason = "Frågan har fallit.".into();
        let mut deed = world.deed(Role::Coordinator).await;
        let answer = cancel(&mut deed, open.id, open.version, &cancellation).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Forbidden)))));
        drop(deed);

        let mut deed = world.deed(Role::Secretary).await;
        cancel(&mut deed, open.id, open.version, &cancellation).await.unwrap();
        deed.commit().await.unwrap();
        let stopped = world.get(open.id).await;
        assert_eq!((stopped.state, stopped.cancelled_reason.as_str()), (State::Cancelled, "Frågan har fallit."));

        let mut deed = world.deed(Role::Secretary).await;
        let answer = cancel(&mut deed, open.id, stopped.version, &cancellation).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Refused(_)))));
    }

    async fn p29_what_the_law_demands_stops_only_with_its_matter(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.by_law()).await;
        let mut cancellation = Cancellation { decision: world.decision("99"), reason: "Vi hinner inte.".into(), drops_matter: false };
        let mut deed = world.deed(Role::Secretary).await;
        let answer = cancel(&mut deed, draft.id, draft.version, &cancellation).await;
        assert_eq!(answer.unwrap_err().problems(), [("drops_matter", Problem::LawDemandsIt)]);
        drop(deed);

        // The database knows it too, whoever has decided what.
        let mut deed = world.deed(Role::Secretary).await;
        decisions::record(&mut deed, draft.id, &cancellation.decision, decisions::Purpose::Cancel).await.unwrap();
        let past = "UPDATE dialogues SET state = 'cancelled', cancelled_reason = 'Vi hinner inte.', cancelled_at = 1 WHERE id = $1";
        let past = sqlx::query(past).bind(draft.id).execute(deed.conn()).await;
        assert!(past.unwrap_err().to_string().contains("p29"));
        drop(deed);

        cancellation.drops_matter = true;
        let mut deed = world.deed(Role::Secretary).await;
        assert_eq!(cancel(&mut deed, draft.id, draft.version, &cancellation).await.unwrap(), State::Cancelled);
        deed.commit().await.unwrap();
    }

    async fn p29_the_form_asks_whether_the_matter_is_closed_where_the_law_demands_the_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        let statutory = world.draft(&world.by_law()).await;
        let path = format!("/admin/dialoger/{}/avbryt", statutory.slug);
        let form = world.get_page(Role::Secretary, &path).await;
        assert!(form.says("Läggs ärendet också ner?") && form.says(&statutory.legal_ground), "{}", form.page);
        let version = statutory.version.to_string();
        let again = world.post_page(Role::Secretary, &path, &[("version", &version), ("reason", "Vi hinner inte."), ("sure", "1")]).await;
        assert!(again.says("href=\"#drops_matter\"") && again.says("Vi hinner inte."), "{}", again.page);
        let own = world.draft(&world.texts()).await;
        let form = world.get_page(Role::Secretary, &format!("/admin/dialoger/{}/avbryt", own.slug)).await;
        assert!(!form.says("drops_matter"), "{}", form.page);
    }

    async fn p15_nothing_is_stopped_by_what_was_decided_before_it_was_begun(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let old = NewDecision { decided_on: world.today().plus_days(-400), ..world.decision("99") };
        let cancellation = Cancellation { decision: old.clone(), reason: "Frågan har fallit.".into(), drops_matter: false };
        let mut deed = world.deed(Role::Secretary).await;
        let answer = cancel(&mut deed, open.id, open.version, &cancellation).await;
        assert_eq!(answer.unwrap_err().problems(), [("decided_on", Problem::BeforeItCame)]);
        let past = decisions::record(&mut deed, open.id, &old, decisions::Purpose::Cancel).await;
        assert!(past.unwrap_err().is_rule(), "the database knows it too");
    }

    async fn p04_a_public_text_does_not_change_past_the_model(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        for field in ["title", "lead", "background", "other_ways", "contact", "case_number", "responsible_post"] {
            let quiet = sqlx::query(sqlx::AssertSqlSafe(format!("UPDATE dialogues SET {field} = {field} || ' nu' WHERE id = $1")))
                .bind(open.id)
                .execute(&mut *db.app.db.read().await.unwrap())
                .await;
            assert!(quiet.unwrap_err().to_string().contains("p04"), "{field}");
        }
    }

    async fn the_whole_way_is_walked_in_order(db: TestDb) {
        let world = World::new(&db).await;
        let archived = world.reach(State::Archived).await;
        assert_eq!(archived.state, State::Archived);
        let moments = [
            archived.announced_at, archived.opened_at, archived.closed_at, archived.compiled_at, archived.handling_at,
            archived.decided_upon_at, archived.fed_back_at, archived.followed_up_at, archived.archived_at,
        ];
        assert!(moments.is_sorted() && moments.iter().all(Option::is_some), "{moments:?}");
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn a_resident_takes_no_step(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        for step in Step::ALL {
            let answer = take(&mut deed, decided.id, decided.version, *step).await;
            assert!(matches!(answer, Err(StepError::Other(Error::Forbidden))), "{step}");
        }
    }
}
