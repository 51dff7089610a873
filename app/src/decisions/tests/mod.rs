//! Decisions and outcomes on both databases.

mod commitments;
mod due;
mod followed;
mod rights;

use super::*;
use crate::core::{Error, Id};
use crate::db::Keyset;
use crate::dialogues::{self, EntryError, Gate, Problem, State, Step, StepError};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;
use crate::themes;

/// Makes a decision wrong.
type Change = Box<dyn Fn(&mut NewDecision)>;

async fn add(world: &World, id: Id, new: &NewDecision) -> Result<Id, EntryError> {
    let version = world.get(id).await.version;
    let mut deed = world.deed(Role::Secretary).await;
    let answer = add_result_decision(&mut deed, id, version, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn decide_upon(world: &World, id: Id) -> Result<State, StepError> {
    let version = world.get(id).await.version;
    let mut deed = world.deed(Role::Secretary).await;
    let answer = dialogues::take(&mut deed, id, version, Step::DecideUpon).await;
    if !matches!(answer, Err(StepError::Other(_))) {
        deed.commit().await.unwrap();
    }
    answer
}

async fn outcome(world: &World, id: Id, new: &NewOutcome) -> Result<(), EntryError> {
    let version = world.get(id).await.version;
    let mut deed = world.deed(Role::Secretary).await;
    let theme = themes::list(deed.conn(), id).await.unwrap()[0].id;
    let answer = record_outcome(&mut deed, id, version, theme, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

/// A dialogue whose theme was first promised something, and then not; and the decision.
async fn promised_and_taken_back(world: &World) -> (Id, Id) {
    let id = world.reach(State::Handling).await.id;
    let decision = add(world, id, &world.decision("87")).await.unwrap();
    outcome(world, id, &world.outcome(decision)).await.unwrap();
    let no = NewOutcome {
        outcome: Outcome::NotCarriedOut,
        ..world.outcome(decision)
    };
    outcome(world, id, &no).await.unwrap();
    (id, decision)
}

on_both_databases! {
    async fn p16_a_result_is_entered_theme_by_theme(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        assert_eq!(decide_upon(&world, id).await.unwrap_err().missing(), [Gate::ResultDecision, Gate::Outcomes]);
        let decision = add(&world, id, &world.decision("87")).await.unwrap();
        assert_eq!(decide_upon(&world, id).await.unwrap_err().missing(), [Gate::Outcomes]);
        outcome(&world, id, &world.outcome(decision)).await.unwrap();
        assert_eq!(decide_upon(&world, id).await.unwrap(), State::DecidedUpon);
        assert_eq!(world.get(id).await.result_decision_id, Some(decision));
        let results = results(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!((results[0].outcome, results[0].contributions), (Some(Outcome::CarriedOut), 1));
        assert_eq!(results[0].commitment.as_ref().unwrap().owner, "Gatuenheten");
    }

    async fn p16_the_form_of_a_step_stands_only_where_it_can_be_saved(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Open, State::Closed, State::Handling, State::DecidedUpon] {
            let path = format!("/admin/dialoger/{}/handlaggning/steg", world.reach(state).await.slug);
            let page = world.get_page(Role::Official, &path).await;
            let (form, why) = (page.says("name=\"note\""), page.says("Steg förs in från det att dialogen har stängts"));
            assert_eq!((form, why), (state.takes_steps(), !state.takes_steps()), "{state}: {}", page.page);
        }
        // What somebody had written when the handling ended is not lost.
        let handling = world.reach(State::Handling).await;
        let path = format!("/admin/dialoger/{}/handlaggning/steg", handling.slug);
        let version = world.get_page(Role::Official, &path).await.field("version");
        let decided = world.take_to(handling, State::DecidedUpon).await;
        let day = world.today().to_string();
        // From a form that is older than the decision, and with the number that the dialogue has now.
        for version in [version, decided.version.to_string()] {
            let typed = [("version", version.as_str()), ("kind", "meeting"), ("happens_on", &day), ("title", "Presidiets möte")];
            let late = world.post_page(Role::Official, &path, &typed).await;
            assert_eq!(late.status, http::StatusCode::CONFLICT, "{}", late.page);
            assert!(late.says("Presidiets möte") && late.says("Steg förs in från det att") && !late.says("name=\"note\""), "{}", late.page);
        }
    }

    async fn the_name_of_a_step_is_one_line_and_the_note_as_many_as_were_written(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let path = format!("/admin/dialoger/{}/handlaggning/steg", handling.slug);
        let (version, day) = (handling.version.to_string(), world.today().to_string());
        let typed = [
            ("version", version.as_str()), ("kind", "meeting"), ("happens_on", &day), ("title", "Presidiets\r\nmöte"), ("note", "Ett\r\ntvå"),
        ];
        let saved = world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(saved.status, http::StatusCode::SEE_OTHER, "{}", saved.page);
        let steps = political_steps(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        assert!(steps.iter().any(|step| step.title == "Presidiets möte" && step.note == "Ett\ntvå"), "{steps:?}");
    }

    async fn p16_every_part_of_a_result_decision_is_needed(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let wrong: [(&str, Problem, Change); 7] = [
            ("case_number", Problem::Missing, Box::new(|d| d.case_number.clear())),
            ("paragraph", Problem::Missing, Box::new(|d| d.paragraph = " ".into())),
            ("summary", Problem::Missing, Box::new(|d| d.summary.clear())),
            ("minutes_url", Problem::Missing, Box::new(|d| d.minutes_url.clear())),
            ("minutes_url", Problem::NotALink, Box::new(|d| d.minutes_url = "javascript:alert(1)".into())),
            ("decided_on", Problem::NotAfterClosing, Box::new(move |d| d.decided_on = handling.closes_on.unwrap())),
            ("decided_on", Problem::InTheFuture, Box::new(|d| d.decided_on = d.decided_on.plus_days(1))),
        ];
        for (field, problem, change) in wrong {
            let mut decision = world.decision("87");
            change(&mut decision);
            let answer = add(&world, handling.id, &decision).await;
            assert_eq!(answer.unwrap_err().problems(), [(field, problem)]);
        }
    }

    async fn p16_another_committee_alone_does_not_decide_the_result(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let of_other = NewDecision { body: world.other, part: "Lekplatsen".into(), ..world.decision("71") };
        let other = add(&world, id, &of_other).await.unwrap();
        outcome(&world, id, &world.outcome(other)).await.unwrap();
        assert_eq!(decide_upon(&world, id).await.unwrap_err().missing(), [Gate::ResultDecision]);
        let own = add(&world, id, &world.decision("87")).await.unwrap();
        assert_eq!(decide_upon(&world, id).await.unwrap(), State::DecidedUpon);
        assert_eq!(world.get(id).await.result_decision_id, Some(own));
    }

    async fn p16_p21_a_body_that_does_not_settle_the_question_names_its_own_part(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let of_other = NewDecision { body: world.other, ..world.decision("71") };
        assert_eq!(add(&world, id, &of_other).await.unwrap_err().problems(), [("part", Problem::PartNotSaid)]);
        let blank = NewDecision { part: " ".into(), ..of_other.clone() };
        assert_eq!(add(&world, id, &blank).await.unwrap_err().problems(), [("part", Problem::PartNotSaid)]);
        let named = NewDecision { part: "Lekplatsen".into(), ..of_other };
        let own = add(&world, id, &named).await.unwrap();
        let made = of_dialogue(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(made.iter().find(|decision| decision.id == own).unwrap().part, "Lekplatsen");
        for body in [world.committee, world.council] {
            let whole = NewDecision { body, part: "Lekplatsen".into(), ..world.decision("87") };
            assert_eq!(add(&world, id, &whole).await.unwrap_err().problems(), [("part", Problem::NotAPart)]);
        }
        let mut deed = world.deed(Role::Secretary).await;
        let version = dialogues::get(deed.conn(), id).await.unwrap().version;
        let unnamed = NewDecision { part: String::new(), ..named };
        let answer = correct_result_decision(&mut deed, id, version, own, &unnamed).await;
        assert_eq!(answer.unwrap_err().problems(), [("part", Problem::PartNotSaid)]);
        drop(deed);

        // And past the program the databases say no.
        let refused = sqlx::query("UPDATE decisions SET part = '' WHERE id = $1").bind(own)
            .execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
        let mut conn = db.app.db.read().await.unwrap();
        sqlx::query("INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, recorded_at)
                     VALUES ('x', $1, 'EX', '2026-12-24', '9', 's', 'https://example.org', 1)").bind(world.other).execute(&mut *conn).await.unwrap();
        let refused = sqlx::query("INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose) VALUES ($1, 'x', 'result')")
            .bind(id).execute(&mut *conn).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }

    async fn p16_an_outcome_has_a_reason_and_what_promises_a_commitment(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let decision = add(&world, id, &world.decision("87")).await.unwrap();
        let without_reason = NewOutcome { reason: " ".into(), ..world.outcome(decision) };
        assert_eq!(outcome(&world, id, &without_reason).await.unwrap_err().problems(), [("reason", Problem::Missing)]);
        for kind in Outcome::ALL.iter().copied() {
            let bare = NewOutcome { outcome: kind, commitment: None, ..world.outcome(decision) };
            let answer = outcome(&world, id, &bare).await;
            if kind.promises() {
                assert_eq!(answer.unwrap_err().problems(), [("promise", Problem::Missing)], "{kind}");
            } else {
                answer.unwrap();
            }
        }
        let of_nobody = world.outcome(id);
        assert_eq!(outcome(&world, id, &of_nobody).await.unwrap_err().problems(), [("decision", Problem::NotAChoice)]);
    }

    async fn a_no_takes_the_promise_away(db: TestDb) {
        let world = World::new(&db).await;
        let (id, _) = promised_and_taken_back(&world).await;
        let results = results(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!((results[0].outcome, &results[0].commitment), (Some(Outcome::NotCarriedOut), &None));
    }

    async fn the_second_secretary_is_told_that_the_decision_is_there(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::Handling).await.id;
        let stale = world.get(id).await.version;
        add(&world, id, &world.decision("87")).await.unwrap();
        let mut deed = world.deed(Role::Secretary).await;
        let answer = add_result_decision(&mut deed, id, stale, &world.decision("87")).await;
        assert!(matches!(answer, Err(EntryError::Step(StepError::Other(Error::Stale)))));
        drop(deed);
        let answer = add(&world, id, &world.decision(" 87 ")).await;
        assert_eq!(answer.unwrap_err().problems(), [("paragraph", Problem::AlreadyThere)]);
        add(&world, id, &world.decision("88")).await.unwrap();
    }

    async fn a_slip_in_a_decision_is_mended_before_the_feedback(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.reach(State::DecidedUpon).await.id;
        let mut conn = db.app.db.read().await.unwrap();
        let decision = of_dialogue(&mut conn, id).await.unwrap().into_iter().find(|d| d.purpose == Purpose::Result).unwrap();
        let version = world.get(id).await.version;
        let mut deed = world.deed(Role::Secretary).await;
        correct_result_decision(&mut deed, id, version, decision.id, &world.decision("78")).await.unwrap();
        deed.commit().await.unwrap();
        let after = of_dialogue(&mut conn, id).await.unwrap();
        assert_eq!(after.iter().find(|d| d.id == decision.id).unwrap().paragraph, "78");
        drop(conn);

        let told = world.reach(State::FedBack).await;
        let mut deed = world.deed(Role::Secretary).await;
        let answer = correct_result_decision(&mut deed, told.id, told.version, decision.id, &world.decision("78")).await;
        assert_eq!(answer.unwrap_err().problems(), [("decided_on", Problem::TooLate)]);
        drop(deed);
        let compiled = world.reach(State::Compiled).await;
        let mut deed = world.deed(Role::Secretary).await;
        let answer = add_result_decision(&mut deed, compiled.id, compiled.version, &world.decision("78")).await;
        assert_eq!(answer.unwrap_err().problems(), [("decided_on", Problem::NotHandedOver)]);
    }

    async fn p16_no_handling_without_a_meeting(db: TestDb) {
        let world = World::new(&db).await;
        let compiled = world.reach(State::Compiled).await;
        let mut deed = world.deed(Role::Official).await;
        let answer = dialogues::take(&mut deed, compiled.id, compiled.version, Step::BeginHandling).await;
        assert_eq!(answer.unwrap_err().missing(), [Gate::Meeting]);
    }

    async fn what_an_outcome_was_is_in_the_audit_log(db: TestDb) {
        let world = World::new(&db).await;
        let (id, decision) = promised_and_taken_back(&world).await;
        outcome(&world, id, &world.outcome(decision)).await.unwrap();
        let sql = "SELECT before_digest, after_digest FROM audit_events WHERE chain = $1 AND action = 'outcome.recorded' ORDER BY seq";
        let noted: Vec<(String, String)> = sqlx::query_as(sql)
            .bind(id.to_string()).fetch_all(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!((&noted[1].0, &noted[2].0), (&noted[0].1, &noted[1].1), "each begins where the one before ended");
        assert_ne!(noted[0].1, noted[1].1);
    }

    async fn p16_a_result_that_is_not_whole_leaves_nothing_behind(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let mut deed = world.deed(Role::Secretary).await;
        let theme = themes::list(deed.conn(), handling.id).await.unwrap()[0].id;
        let entry = ThemeOutcome { theme, decision: 0, outcome: world.outcome(theme) };
        let of_other = NewDecision { body: world.other, part: "Lekplatsen".into(), ..world.decision("71") };
        for (decisions, outcomes, missing) in [
            (vec![], vec![], vec![Gate::ResultDecision, Gate::Outcomes]),
            (vec![world.decision("87")], vec![], vec![Gate::Outcomes]),
            (vec![of_other], vec![entry.clone()], vec![Gate::ResultDecision]),
        ] {
            let answer = record_result(&mut deed, handling.id, handling.version, &decisions, &outcomes).await;
            assert_eq!(answer.unwrap_err().missing(), missing);
        }
        deed.commit().await.unwrap();
        assert_eq!(world.get(handling.id).await, handling);
        let mut conn = db.app.db.read().await.unwrap();
        let made = of_dialogue(&mut conn, handling.id).await.unwrap();
        assert!(made.iter().all(|decision| decision.purpose != Purpose::Result), "{made:?}");
        assert_eq!(results(&mut conn, handling.id).await.unwrap()[0].outcome, None);
        drop(conn);
        let mut deed = world.deed(Role::Secretary).await;
        let whole = record_result(&mut deed, handling.id, handling.version, &[world.decision("87")], &vec![entry]).await;
        assert_eq!(whole.unwrap(), State::DecidedUpon);
    }

    async fn the_list_of_decisions_shows_what_is_public_latest_first(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Decided).await;
        let handling = world.reach(State::Handling).await.id;
        add(&world, handling, &world.decision("87")).await.unwrap();
        let first = Keyset { after: None, size: 1 };
        let mut conn = db.app.db.read().await.unwrap();
        let page = list(&mut conn, None, &first).await.unwrap();
        assert_eq!((page.rows[0].decision.purpose, page.next), (Purpose::Start, None), "the result is not finished");
        drop(conn);
        let decided = world.reach(State::DecidedUpon).await;
        let mut conn = db.app.db.read().await.unwrap();
        let page = list(&mut conn, None, &first).await.unwrap();
        assert_eq!((page.rows[0].decision.purpose, &page.rows[0].dialogue_slug), (Purpose::Result, &decided.slug));
        let rest = list(&mut conn, None, &Keyset { after: page.next, size: 10 }).await.unwrap();
        assert_eq!(rest.rows.len(), 2);
    }
}
