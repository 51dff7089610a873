//! Which gates the databases hold a second time, past the model: a list that is complete.

use super::*;
use crate::core::Error;
use crate::db::Dialect;
use crate::on_both_databases;
use crate::testing::TestDb;

/// The day of the decision is moved with a reason, so that only what it is moved to is wrong.
const WITH_A_REASON: &str = "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, revised_at) SELECT id || 'r', id, 'decision_on', 'a', 'b', 'c', updated_at FROM dialogues WHERE id = $1";
/// The dialogue's owner is the executive board, and what it decided so far the board did.
const BOARD_OWNS: &str = "UPDATE bodies SET kind = 'executive_board' WHERE id = (SELECT owner_id FROM dialogues WHERE id = $1)";
/// Another body is the executive board, and it has decided to hold the dialogue.
const ANOTHER_BOARD: [&str; 2] = [
    "UPDATE bodies SET kind = 'executive_board' WHERE kind = 'committee' AND id <> (SELECT owner_id FROM dialogues WHERE id = $1)",
    "UPDATE decisions SET body_id = (SELECT id FROM bodies WHERE kind = 'executive_board') WHERE id = (SELECT start_decision_id FROM dialogues WHERE id = $1)",
];
/// The council has decided to hold it.
const COUNCIL_DECIDES: &str = "UPDATE decisions SET body_id = (SELECT id FROM bodies WHERE kind = 'council') WHERE id = (SELECT start_decision_id FROM dialogues WHERE id = $1)";
/// There is a goal period in which that was.
const GOALS_ARE_SET: &str = "INSERT INTO goal_periods (id, name, name_en, valid_from, valid_to, created_at) SELECT id, 'Mål', 'Goals', '2026-01-01', '2028-12-31', 0 FROM dialogues WHERE id = $1";
/// It concerns the whole municipality.
const MUNICIPAL: &str = "UPDATE dialogues SET kind = 'municipal' WHERE id = $1";
/// It is about an overarching question.
const STRATEGIC: &str = "UPDATE dialogues SET kind = 'strategic' WHERE id = $1";

/// What takes away what a gate asks for, past the model, with the dialogue's id as its only argument.
const fn without(gate: Gate) -> &'static [&'static str] {
    match gate {
        Gate::Area => &["UPDATE dialogues SET area_id = NULL WHERE id = $1"],
        Gate::GoalPeriod => &[BOARD_OWNS, COUNCIL_DECIDES, MUNICIPAL],
        Gate::BoardOwns => &[COUNCIL_DECIDES, GOALS_ARE_SET, MUNICIPAL],
        Gate::BoardLeads => &[BOARD_OWNS, COUNCIL_DECIDES, STRATEGIC],
        Gate::Matter => &["UPDATE dialogues SET kind = 'statutory' WHERE id = $1"],
        // Ten days, where the law says two months.
        Gate::StatutoryPeriod => &[
            "UPDATE dialogues SET kind = 'statutory', matter_id = (SELECT id FROM matters) WHERE id = $1",
        ],
        Gate::CaseNumber => &["UPDATE dialogues SET case_number = '' WHERE id = $1"],
        Gate::DecisionDay => &["UPDATE dialogues SET decision_on = NULL WHERE id = $1"],
        Gate::OwnQuestion => &["UPDATE dialogues SET decides = 'nothing' WHERE id = $1"],
        Gate::SomethingToChange => &["UPDATE dialogues SET can_change = '[]' WHERE id = $1"],
        Gate::LimitsSaid => &["UPDATE dialogues SET cannot_change = '[]' WHERE id = $1"],
        Gate::NothingDecided => &["UPDATE dialogues SET nothing_decided_at = NULL WHERE id = $1"],
        Gate::DecisionAfterClosing => &[
            WITH_A_REASON,
            "UPDATE dialogues SET decision_on = closes_on WHERE id = $1",
        ],
        Gate::Purpose => &["UPDATE dialogues SET purpose = '' WHERE id = $1"],
        Gate::Goal => &["UPDATE dialogues SET goal = '' WHERE id = $1"],
        Gate::TargetGroup => &["UPDATE dialogues SET target_group = '' WHERE id = $1"],
        Gate::Participation => &["UPDATE dialogues SET participation = NULL WHERE id = $1"],
        Gate::Influence => &["UPDATE dialogues SET influence = NULL WHERE id = $1"],
        Gate::StartDecision => &["UPDATE dialogues SET start_decision_id = NULL WHERE id = $1"],
        Gate::Question => &["UPDATE dialogues SET lead = '' WHERE id = $1"],
        Gate::EasySwedish => &["DELETE FROM translations WHERE dialogue_id = $1"],
        Gate::Days => &["UPDATE dialogues SET closes_on = NULL WHERE id = $1"],
        Gate::PromisedDays => &["UPDATE dialogues SET feedback_by = NULL WHERE id = $1"],
        Gate::Inclusion => &["DELETE FROM inclusion_measures WHERE dialogue_id = $1"],
        Gate::InclusionResults => &[
            "UPDATE inclusion_measures SET outcome = NULL, reached = NULL, told_at = NULL WHERE dialogue_id = $1",
        ],
        Gate::OtherWays => &["UPDATE dialogues SET other_ways = '' WHERE id = $1"],
        Gate::ResponsiblePost => &["UPDATE dialogues SET responsible_post_id = NULL WHERE id = $1"],
        Gate::Committees => &[
            "INSERT INTO consultations (dialogue_id, body_id, asked_at, motive, left_reason, version) SELECT $1, id, 1, '', '', 1 FROM bodies",
        ],
        Gate::OpeningDay | Gate::ClosingDay | Gate::TimeToAnswer => {
            &["SELECT id FROM dialogues WHERE id = $1"]
        }
        Gate::AllReviewed => &[
            "UPDATE contributions SET state = 'received', published_at = NULL WHERE dialogue_id = $1",
        ],
        Gate::AllThemed => &["UPDATE contributions SET theme_id = NULL WHERE dialogue_id = $1"],
        Gate::Compilation => &["UPDATE dialogues SET compilation = '' WHERE id = $1"],
        Gate::CompilationLimits => &["UPDATE dialogues SET compilation_limits = '' WHERE id = $1"],
        Gate::Meeting => &["DELETE FROM political_steps WHERE dialogue_id = $1"],
        Gate::ResultDecision => &["UPDATE dialogues SET result_decision_id = NULL WHERE id = $1"],
        Gate::Outcomes => &[
            "DELETE FROM outcomes WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
        ],
        Gate::Commitments => &[
            "DELETE FROM commitments WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
        ],
        Gate::FeedbackMessage => &["UPDATE dialogues SET feedback_message = '' WHERE id = $1"],
        Gate::EverybodyTold => &[
            "INSERT INTO correspondents (id, dialogue_id, version, way, name, address, phone, locale, same_as, created_at)
             VALUES ($1, $1, 1, 'call', '', '', '0521', 'sv', 'call 0521', 0)",
            "INSERT INTO deliveries (id, version, correspondent_id, kind, due_on, standing, reason, created_at)
             VALUES ($1, 1, $1, 'feedback', '2026-12-01', 'waiting', '', 0)",
        ],
        Gate::CommitmentsSettled => &[
            "UPDATE commitments SET settled_at = NULL, done_on = NULL WHERE theme_id IN (SELECT id FROM themes WHERE dialogue_id = $1)",
        ],
        Gate::Evaluation => &["UPDATE dialogues SET evaluation = '' WHERE id = $1"],
        Gate::CancelDecision => &["UPDATE dialogues SET cancelled_reason = '' WHERE id = $1"],
    }
}

/// Takes `step` again, past the model, with everything that a step sets.
const fn again(step: Step) -> &'static str {
    match step {
        Step::Decide => "UPDATE dialogues SET state = 'decided' WHERE id = $1",
        Step::Announce => {
            "UPDATE dialogues SET state = 'announced', announced_at = 1 WHERE id = $1"
        }
        Step::Open => "UPDATE dialogues SET state = 'open', opened_at = 1 WHERE id = $1",
        Step::Close => "UPDATE dialogues SET state = 'closed', closed_at = 1 WHERE id = $1",
        Step::Compile => "UPDATE dialogues SET state = 'compiled', compiled_at = 1 WHERE id = $1",
        Step::BeginHandling => {
            "UPDATE dialogues SET state = 'handling', handling_at = 1 WHERE id = $1"
        }
        Step::DecideUpon => {
            "UPDATE dialogues SET state = 'decided_upon', decided_upon_at = 1 WHERE id = $1"
        }
        Step::FeedBack => {
            "UPDATE dialogues SET state = 'fed_back', fed_back_at = 1, feedback_published_at = 1, feedback_queued_at = 1 WHERE id = $1"
        }
        Step::FollowUp => {
            "UPDATE dialogues SET state = 'followed_up', followed_up_at = 1 WHERE id = $1"
        }
        Step::Archive => "UPDATE dialogues SET state = 'archived', archived_at = 1 WHERE id = $1",
        Step::Cancel => "UPDATE dialogues SET state = 'cancelled', cancelled_at = 1 WHERE id = $1",
    }
}

/// Gates that only the model holds, with why.
const MODEL_ONLY: [(Step, Gate); 3] = [
    // The databases know no today.
    (Step::Open, Gate::OpeningDay),
    (Step::Close, Gate::ClosingDay),
    (Step::Archive, Gate::TimeToAnswer),
];

/// A dialogue that has everything for `step` and stands before it.
async fn before(world: &World, db: &TestDb, step: Step) -> Id {
    let from = State::ALL
        .iter()
        .copied()
        .find(|state| state.after(step).is_some())
        .unwrap();
    let dialogue = world.reach(from.after(step).unwrap()).await.id;
    // Going back is a step that the database refuses too.
    let mut deed = db.deed().await;
    let (off, on) = match db.app.db.dialect() {
        Dialect::Sqlite => ("DROP TRIGGER IF EXISTS p05_no_step_is_skipped", ""),
        Dialect::Postgres => (
            "ALTER TABLE dialogues DISABLE TRIGGER dialogues_legal_step",
            "ALTER TABLE dialogues ENABLE TRIGGER dialogues_legal_step",
        ),
    };
    sqlx::raw_sql(off).execute(deed.conn()).await.unwrap();
    sqlx::query("UPDATE dialogues SET state = $2 WHERE id = $1")
        .bind(dialogue)
        .bind(from)
        .execute(deed.conn())
        .await
        .unwrap();
    sqlx::raw_sql(on).execute(deed.conn()).await.unwrap();
    deed.commit().await.unwrap();
    dialogue
}

/// Does all of `sql` to the dialogue, past the model; nothing of it stays. Where the database refuses what takes
/// something away, or the step after it, what it says.
async fn refusal(db: &TestDb, dialogue: Id, sql: &[&'static str]) -> Option<String> {
    let mut deed = db.deed().await;
    for (place, each) in sql.iter().copied().enumerate() {
        let done = sqlx::query(each).bind(dialogue).execute(deed.conn()).await;
        if let Err(error) = done {
            let words = error.to_string();
            assert!(Error::from(error).is_rule(), "{each}");
            // What prepares the ground is refused by nothing.
            assert!(place + 2 >= sql.len(), "{each}: {words}");
            return Some(words);
        }
    }
    None
}

on_both_databases! {
    async fn p05_what_only_the_model_holds_is_on_the_list(db: TestDb) {
        let world = World::new(&db).await;
        let mut open = Vec::new();
        for step in Step::ALL.iter().copied().filter(|step| !Gate::of(*step).is_empty()) {
            let dialogue = before(&world, &db, step).await;
            assert_eq!(refusal(&db, dialogue, &[again(step)]).await, None, "{step} with all that it needs");
            for gate in Gate::of(step) {
                let sql = [without(*gate), &[again(step)]].concat();
                if refusal(&db, dialogue, &sql).await.is_none() {
                    open.push((step, *gate));
                }
            }
        }
        assert_eq!(open, MODEL_ONLY);
    }

    async fn p31_p32_p33_each_rule_for_what_concerns_everybody_is_held_by_itself(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = before(&world, &db, Step::Decide).await;
        let [board, decides] = ANOTHER_BOARD;
        for (sql, rule) in [
            (vec![BOARD_OWNS, COUNCIL_DECIDES, GOALS_ARE_SET, MUNICIPAL], None),
            (vec![BOARD_OWNS, COUNCIL_DECIDES, MUNICIPAL], Some("p31")),
            (vec![BOARD_OWNS, GOALS_ARE_SET, MUNICIPAL], Some("p31")),
            (vec![COUNCIL_DECIDES, GOALS_ARE_SET, MUNICIPAL], Some("p32")),
            (vec![BOARD_OWNS, STRATEGIC], None),
            (vec![board, decides, STRATEGIC], Some("p32")),
            (vec![BOARD_OWNS, COUNCIL_DECIDES, STRATEGIC], Some("p33")),
        ] {
            let sql = [sql, vec![again(Step::Decide)]].concat();
            let said = refusal(&db, dialogue, &sql).await;
            match rule {
                None => assert_eq!(said, None, "{sql:?}"),
                Some(rule) => assert!(said.as_ref().is_some_and(|said| said.contains(&format!("{rule}: "))), "{rule}: {said:?}"),
            }
        }
    }
}
