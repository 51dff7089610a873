//! Goal periods, and the dialogues of the whole municipality, on both databases.

use http::StatusCode;
use jiff::SignedDuration;

use super::{NewGoalPeriod, add, all, change};
use crate::bodies::{self, BodyKind, NewBody};
use crate::core::{Date, Error, Id};
use crate::decisions::NewDecision;
use crate::dialogues::{
    self, Decides, Dialogue, EntryError, Gate, Kind, NewDialogue, Problem, StartDecision, State,
    Texts, record_start_decision,
};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn period(first: &str, last: &str) -> NewGoalPeriod {
    NewGoalPeriod {
        name: format!("Mål {first}"),
        name_en: format!("Goals {first}"),
        first: day(first),
        last: day(last),
    }
}

async fn set(world: &World, new: &NewGoalPeriod) -> Result<Id, EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let answer = add(&mut deed, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

/// The executive board.
async fn board(world: &World) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewBody {
        slug: "kommunstyrelsen".into(),
        name: "Kommunstyrelsen".into(),
        name_en: "Municipal Executive Board".into(),
        kind: BodyKind::ExecutiveBoard,
        case_prefix: "KS".into(),
        first_day: None,
    };
    let id = bodies::add(&mut deed, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

async fn begin(world: &World, owner: Id, kind: Kind) -> Result<Dialogue, EntryError> {
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let new = NewDialogue {
        title: "Kommunen mot 2030".into(),
        slug: None,
        kind,
        owner,
        deciding_body: world.council,
        area: None,
        decides: Some(Decides::Own),
        example: false,
    };
    let answer = dialogues::create(&mut deed, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

/// A draft of the board's with everything but a decision.
async fn draft(world: &World, board: Id, kind: Kind) -> Dialogue {
    let draft = begin(world, board, kind).await.unwrap();
    let texts = Texts {
        kind,
        deciding_body: world.council,
        area: None,
        responsible_post: None,
        ..world.texts()
    };
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let draft = dialogues::edit(&mut deed, draft.id, draft.version, &texts)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    draft
}

async fn decide(
    world: &World,
    draft: &Dialogue,
    body: Id,
    decided_on: Date,
) -> Result<State, EntryError> {
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let start = StartDecision {
        decision: NewDecision {
            body,
            decided_on,
            ..world.decision("12")
        },
        ..world.start()
    };
    let answer = record_start_decision(&mut deed, draft.id, draft.version, &start).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

on_both_databases! {
    async fn p31_there_is_one_goal_period_at_a_time(db: TestDb) {
        let world = World::new(&db).await;
        let first = set(&world, &period("2025-01-01", "2027-12-31")).await.unwrap();
        let refused = set(&world, &period("2027-12-31", "2030-12-31")).await.unwrap_err();
        assert_eq!(refused.problems(), [("first_day", Problem::GoalPeriodIsThere)]);
        let next = period("2028-01-01", "2030-12-31");
        let at_once = futures_util::future::join_all((0..8).map(|_| set(&world, &next))).await;
        assert_eq!(at_once.iter().filter(|answer| answer.is_ok()).count(), 1);
        let past = "INSERT INTO goal_periods (id, name, name_en, valid_from, valid_to, created_at) VALUES ('x', 'a', 'b', '2026-01-01', '2026-12-31', 0)";
        let past = sqlx::query(past).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        let past = "UPDATE goal_periods SET valid_to = '2028-06-30' WHERE id = $1";
        let past = sqlx::query(past).bind(first).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());

        for (first, last, problem) in [
            ("2031-01-01", "2031-12-30", Problem::ShorterThanAYear),
            ("2031-01-01", "2041-01-01", Problem::LongerThanTenYears),
            ("2031-01-01", "2133-12-31", Problem::FarAway),
        ] {
            assert_eq!(set(&world, &period(first, last)).await.unwrap_err().problems(), [("last_day", problem)]);
            let past = "INSERT INTO goal_periods (id, name, name_en, valid_from, valid_to, created_at) VALUES ('x', 'a', 'b', $1, $2, 0)";
            let past = sqlx::query(past).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule(), "{last}");
        }

        let mut deed = world.deed(Role::Administrator).await;
        let refused = change(&mut deed, first, 1, &period("2025-01-01", "2028-06-30")).await.unwrap_err();
        assert_eq!(refused.problems(), [("last_day", Problem::GoalPeriodIsThere)]);
        change(&mut deed, first, 1, &period("2024-01-01", "2027-12-31")).await.unwrap();
        let late = change(&mut deed, first, 1, &period("2023-01-01", "2027-12-31")).await.unwrap_err();
        assert!(matches!(late, EntryError::Step(dialogues::StepError::Other(Error::Stale))));
        deed.commit().await.unwrap();
        let kept = all(&mut db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(kept.iter().map(|period| period.first).collect::<Vec<_>>(), [day("2028-01-01"), day("2024-01-01")]);
        let mut deed = world.deed(Role::Coordinator).await;
        assert!(matches!(add(&mut deed, &next).await, Err(EntryError::Step(dialogues::StepError::Other(Error::Forbidden)))));
    }

    async fn p31_the_council_decides_within_a_goal_period(db: TestDb) {
        let world = World::new(&db).await;
        let board = board(&world).await;
        let draft = draft(&world, board, Kind::Municipal).await;
        let today = world.today();
        let refused = decide(&world, &draft, world.council, today).await.unwrap_err();
        assert_eq!(refused.missing(), [Gate::GoalPeriod], "there is no goal period");
        set(&world, &period("2026-11-20", "2027-12-31")).await.unwrap();
        let before = decide(&world, &draft, world.council, day("2026-11-19")).await.unwrap_err();
        assert_eq!(before.missing(), [Gate::GoalPeriod]);
        let by_the_board = decide(&world, &draft, board, today).await.unwrap_err();
        assert_eq!(by_the_board.missing(), [Gate::GoalPeriod]);
        assert_eq!(decide(&world, &draft, world.council, day("2026-11-20")).await.unwrap(), State::Decided);
    }

    async fn p31_p33_the_database_holds_it_again(db: TestDb) {
        let world = World::new(&db).await;
        let board = board(&world).await;
        let decided = world.reach(State::Decided).await;
        // Of a dialogue that the board owns, with a goal period, and that a committee has decided to hold.
        set(&world, &period("2026-01-01", "2028-12-31")).await.unwrap();
        for (kind, rule) in [(Kind::Municipal, "p31: "), (Kind::Strategic, "p33: ")] {
            let draft = draft(&world, board, kind).await;
            let past = "UPDATE dialogues SET state = 'decided', nothing_decided_at = 1, participation = 'comment', influence = 'dialogue', start_decision_id = $2 WHERE id = $1";
            let past = sqlx::query(past).bind(draft.id).bind(decided.start_decision_id).execute(&mut *db.app.db.read().await.unwrap()).await;
            let refused = past.unwrap_err().to_string();
            assert!(refused.contains(rule), "{kind}: {refused}");
        }
    }

    async fn p32_the_executive_board_owns_what_concerns_the_whole_municipality(db: TestDb) {
        let world = World::new(&db).await;
        for kind in [Kind::Municipal, Kind::Strategic] {
            for owner in [world.committee, world.council] {
                let refused = begin(&world, owner, kind).await.unwrap_err();
                assert_eq!(refused.problems(), [("owner", Problem::BoardMustOwn)], "{kind}");
            }
        }
        let own = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Official).await;
        let texts = Texts { kind: Kind::Municipal, ..world.texts() };
        let refused = dialogues::edit(&mut deed, own.id, own.version, &texts).await.unwrap_err();
        assert_eq!(refused.problems(), [("kind", Problem::BoardMustOwn)]);
        drop(deed);
        let board = board(&world).await;
        assert!(begin(&world, board, Kind::Municipal).await.is_ok());
        let body = world.committee.to_string();
        let typed = [("decides", "own"), ("title", "Kommunens mål"), ("owner", &body), ("deciding_body", &body), ("area", ""), ("kind", "municipal")];
        let page = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("Kommunstyrelsen äger sådana dialoger.") && page.field("title") == "Kommunens mål", "{}", page.page);
    }

    async fn p33_the_executive_board_decides_and_owns_an_overarching_question(db: TestDb) {
        let world = World::new(&db).await;
        let board = board(&world).await;
        let draft = draft(&world, board, Kind::Strategic).await;
        let refused = decide(&world, &draft, world.council, world.today()).await.unwrap_err();
        assert_eq!(refused.missing(), [Gate::BoardLeads]);
        assert_eq!(decide(&world, &draft, board, world.today()).await.unwrap(), State::Decided);
    }

    async fn p31_the_desk_warns_twelve_and_six_months_before_a_goal_period_ends(db: TestDb) {
        let world = World::new(&db).await;
        let board = board(&world).await;
        set(&world, &period("2025-01-01", "2027-12-31")).await.unwrap();
        let mut coordinator = world.browser(Role::Coordinator).await;
        sqlx::query("UPDATE staff_roles SET body_id = NULL WHERE role = 'coordinator'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let draft = draft(&world, board, Kind::Municipal).await;
        let mut told = 0;
        for (today, year, half) in [("2026-12-30", false, false), ("2026-12-31", true, false), ("2027-06-30", false, true), ("2027-12-31", false, true), ("2028-01-01", false, false)] {
            let left = day(today).start().as_micros() - world.app.now().as_micros();
            world.app.clock.advance(SignedDuration::from_micros(left));
            // Each is told in a mail once, to whoever coordinates and to whoever keeps the register.
            told += crate::promises::alarm(&world.app).await.unwrap();
            coordinator = world.browser(Role::Coordinator).await;
            let desk = coordinator.get("/admin").await;
            assert_eq!((desk.says("Mindre än ett år är kvar av Mål 2025-01-01"), desk.says("Mindre än ett halvår är kvar av Mål 2025-01-01")), (year, half), "{today}: {}", desk.page);
        }
        assert_eq!(told, 4);
        // Decided, there is nothing to warn of.
        set(&world, &period("2028-01-01", "2028-12-31")).await.unwrap();
        assert!(coordinator.get("/admin").await.says("Mindre än ett år är kvar av Mål 2028-01-01"));
        sqlx::query("UPDATE dialogues SET opens_on = '2028-01-10', closes_on = '2028-01-20', compile_by = '2028-01-25', decision_on = '2028-02-01', feedback_by = '2028-02-10' WHERE id = $1")
            .bind(draft.id).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        decide(&world, &draft, world.council, world.today()).await.unwrap();
        assert!(!coordinator.get("/admin").await.says("är kvar av"));
    }

    async fn p31_the_register_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        let register = "/admin/organisation/malperioder";
        assert!(admin.get("/admin/organisation").await.says(register));
        let wrong = admin.post(&format!("{register}/ny"), &[("name", "Inriktningsmål"), ("name_en", ""), ("first_day", "2027-12-31"), ("last_day", "")]).await;
        assert_eq!((wrong.status, wrong.field("name"), wrong.field("first_day")), (StatusCode::UNPROCESSABLE_ENTITY, "Inriktningsmål".to_owned(), "2027-12-31".to_owned()));
        assert!(wrong.says("href=\"#name_en\"") && wrong.says("href=\"#last_day\""), "{}", wrong.page);
        let done = admin.post(&format!("{register}/ny"), &[("name", "Inriktningsmål"), ("name_en", "Direction goals"), ("first_day", "2025-01-01"), ("last_day", "2027-12-31")]).await;
        assert_eq!(done.location(), format!("{register}?klart=1"), "{}", done.page);
        let id = all(&mut db.app.db.read().await.unwrap()).await.unwrap()[0].id;
        let form = admin.get(&format!("{register}/{id}")).await;
        assert_eq!((form.field("name"), form.field("last_day")), ("Inriktningsmål".to_owned(), "2027-12-31".to_owned()));
        let changed = admin.post(&format!("{register}/{id}"), &[("version", "1"), ("name", "Inriktningsmål"), ("name_en", "Direction goals"), ("first_day", "2025-01-01"), ("last_day", "2028-12-31")]).await;
        assert_eq!(changed.location(), format!("{register}?klart=1"));
        let english = admin.get(&format!("/en{register}")).await;
        assert!(english.says("Direction goals") && english.says("1 January 2025 – 31 December 2028"), "{}", english.page);
    }
}
