//! The responsibility map, on both databases.

use http::StatusCode;

use super::{Assignment, NewArea, add, assign, get, owner_on};
use crate::bodies::{self, BodyKind, Ending, NewBody};
use crate::core::{Date, Error, Id};
use crate::dialogues::{
    self, Decides, EntryError, Gate, Kind, NewDialogue, Problem, Texts, record_start_decision,
};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn assignment(body: Id, first: &str, last: Option<&str>) -> Assignment {
    Assignment {
        body,
        first: day(first),
        last: last.map(day),
        terms_url: "https://example.org/reglemente".into(),
    }
}

async fn area(world: &World, name: &str, body: Id) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewArea {
        name: name.into(),
        name_en: format!("{name} (en)"),
    };
    let id = add(&mut deed, &new, &assignment(body, "2023-01-01", None))
        .await
        .unwrap();
    deed.commit().await.unwrap();
    id
}

async fn moves(world: &World, area: Id, new: &Assignment) -> Result<(), EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let version = get(deed.conn(), area).await.unwrap().version;
    let answer = assign(&mut deed, area, version, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

fn new_dialogue(world: &World, owner: Id, area: Id, kind: Kind) -> NewDialogue {
    NewDialogue {
        title: "Äldres mötesplatser".into(),
        slug: None,
        kind,
        owner,
        deciding_body: world.committee,
        area: Some(area),
        decides: Some(Decides::Own),
        example: false,
    }
}

on_both_databases! {
    async fn p30_the_map_grows_by_versions_and_none_is_overwritten(db: TestDb) {
        let world = World::new(&db).await;
        let area = area(&world, "Äldreomsorg", world.other).await;
        moves(&world, area, &assignment(world.committee, "2027-01-01", None)).await.unwrap();
        let versions = get(&mut db.app.db.read().await.unwrap(), area).await.unwrap().versions;
        let days: Vec<_> = versions.iter().map(|v| (v.body.id, v.period.first(), v.period.last())).collect();
        assert_eq!(days, [
            (world.other, day("2023-01-01"), Some(day("2026-12-31"))),
            (world.committee, day("2027-01-01"), None),
        ]);
        let taken = moves(&world, area, &assignment(world.committee, "2025-01-01", Some("2025-12-31"))).await.unwrap_err();
        assert_eq!(taken.problems(), [("first_day", Problem::AreaIsTaken)]);
        for past in [
            "UPDATE responsibilities SET valid_to = '2027-12-31' WHERE valid_to = '2026-12-31' AND area_id = $1",
            "UPDATE responsibilities SET terms_url = '' WHERE area_id = $1",
            "DELETE FROM responsibilities WHERE area_id = $1",
            "INSERT INTO responsibilities (id, area_id, body_id, terms_url, valid_from, created_at) SELECT 'x', area_id, body_id, '', '2024-01-01', 1795000000000000 FROM responsibilities WHERE area_id = $1 LIMIT 1",
        ] {
            let answer = sqlx::query(past).bind(area).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(answer.unwrap_err()).is_rule(), "{past}");
        }
    }

    async fn p30_a_year_that_is_far_away_is_a_slip_of_the_finger(db: TestDb) {
        let world = World::new(&db).await;
        let area = area(&world, "Äldreomsorg", world.other).await;
        for (first, last, field) in [("2206-01-01", None, "first_day"), ("2027-01-01", Some("2206-12-31"), "last_day")] {
            let refused = moves(&world, area, &assignment(world.committee, first, last)).await.unwrap_err();
            assert_eq!(refused.problems(), [(field, Problem::FarAway)]);
            let mut deed = world.deed(Role::Administrator).await;
            let new = NewArea { name: "Idrott".into(), name_en: "Sports".into() };
            assert_eq!(add(&mut deed, &new, &assignment(world.committee, first, last)).await.unwrap_err().problems(), [(field, Problem::FarAway)]);
            drop(deed);
            let past = "INSERT INTO responsibilities (id, area_id, body_id, terms_url, valid_from, valid_to, created_at)
                        SELECT 'x', id, $1, '', $2, $3, 1795000000000000 FROM areas WHERE name = 'Tomt'";
            let mut conn = db.app.db.read().await.unwrap();
            sqlx::query("INSERT INTO areas (id, name, name_en, created_at) VALUES ($1, 'Tomt', 'Empty', 0) ON CONFLICT (name) DO NOTHING").bind(world.committee).execute(&mut *conn).await.unwrap();
            let past = sqlx::query(past).bind(world.committee).bind(first).bind(last).execute(&mut *conn).await;
            assert!(past.unwrap_err().to_string().contains("p30: the year is far away"), "{first}");
        }
    }

    async fn p30_eight_who_move_an_area_at_once_leave_it_with_one_body_a_day(db: TestDb) {
        let world = World::new(&db).await;
        let area = area(&world, "Äldreomsorg", world.other).await;
        let new = assignment(world.committee, "2027-01-01", None);
        let all = futures_util::future::join_all((0..8).map(|_| moves(&world, area, &new))).await;
        assert_eq!(all.iter().filter(|answer| answer.is_ok()).count(), 1);
        assert_eq!(get(&mut db.app.db.read().await.unwrap(), area).await.unwrap().versions.len(), 2);
    }

    async fn p30_after_a_change_of_term_the_successor_answers(db: TestDb) {
        let world = World::new(&db).await;
        let area = area(&world, "Äldreomsorg", world.other).await;
        let mut deed = world.deed(Role::Administrator).await;
        let new = NewBody {
            slug: "nya".into(), name: "Nya nämnden".into(), name_en: "New".into(), kind: BodyKind::Committee,
            case_prefix: "NY".into(), first_day: Some(day("2027-01-01")),
        };
        let heir = bodies::add(&mut deed, &new).await.unwrap();
        let ending = Ending { last_day: day("2026-12-31"), successor: Some(heir) };
        bodies::end(&mut deed, world.other, 1, Some(ending)).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        for (on, today, owner) in [
            ("2026-12-31", "2026-12-31", world.other),
            ("2026-12-31", "2027-01-04", heir),
            ("2027-01-04", "2027-01-04", heir),
        ] {
            let found = owner_on(&mut conn, area, day(on), day(today)).await.unwrap();
            assert_eq!(found.map(|body| body.body.id), Some(owner), "{on} {today}");
        }
        assert!(owner_on(&mut conn, area, day("2022-12-31"), day("2027-01-04")).await.unwrap().is_none());
    }

    async fn p30_the_wrong_committee_is_refused(db: TestDb) {
        let world = World::new(&db).await;
        let elderly = area(&world, "Äldreomsorg", world.other).await;
        for (owner, kind, refused) in [
            (world.committee, Kind::Own, true),
            (world.committee, Kind::Statutory, true),
            (world.other, Kind::Own, false),
        ] {
            let mut deed = db.deed().await;
            let answer = dialogues::create(&mut deed, new_dialogue(&world, owner, elderly, kind)).await;
            match answer {
                Err(error) if refused => assert_eq!(error.problems(), [("owner", Problem::WrongOwner)]),
                answer => assert!(answer.is_ok() && !refused, "{kind} {answer:?}"),
            }
        }
        let draft = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Official).await;
        let texts = Texts { area: Some(elderly), ..world.texts() };
        let refused = dialogues::edit(&mut deed, draft.id, draft.version, &texts).await.unwrap_err();
        assert_eq!(refused.problems(), [("area", Problem::WrongOwner)]);
        drop(deed);

        // At the field, with the right committee's name and everything that was typed.
        let body = world.committee.to_string();
        let typed = [("decides", "own"), ("title", "Äldres mötesplatser"), ("owner", &body), ("deciding_body", &body), ("area", &elderly.to_string()), ("kind", "own")];
        let page = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("Det området ligger hos Socialnämnden.") && page.field("title") == "Äldres mötesplatser", "{}", page.page);
    }

    async fn p30_the_form_takes_the_owner_from_the_map(db: TestDb) {
        let world = World::new(&db).await;
        let body = world.committee.to_string();
        let typed = [("decides", "own"), ("title", "Torget igen"), ("owner", ""), ("deciding_body", &body), ("area", &world.area.to_string()), ("kind", "own")];
        let form = world.get_page(Role::Coordinator, "/admin/dialoger/ny").await;
        assert!(form.says("Torg (Samhällsbyggnadsnämnden)"), "{}", form.page);
        let page = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &typed).await;
        assert_eq!(page.location(), "/admin/dialoger/torget-igen/redigera", "{}", page.page);
        let made = dialogues::get_by_slug(&mut db.app.db.read().await.unwrap(), "torget-igen").await.unwrap();
        assert_eq!((made.owner.id, made.area), (world.committee, Some(world.area)));
    }

    async fn p30_a_body_decides_when_the_owner_was_right_on_the_day_of_the_decision(db: TestDb) {
        let world = World::new(&db).await;
        let without = world.draft(&Texts { area: None, ..world.texts() }).await;
        let mut deed = world.deed(Role::Secretary).await;
        let refused = record_start_decision(&mut deed, without.id, without.version, &world.start()).await.unwrap_err();
        assert_eq!(refused.missing(), [Gate::Area]);
        drop(deed);
        let past = "UPDATE dialogues SET state = 'decided', nothing_decided_at = 1, participation = 'comment', influence = 'dialogue', start_decision_id = $2 WHERE id = $1";
        let decided = world.reach(dialogues::State::Decided).await;
        let past = sqlx::query(past).bind(without.id).bind(decided.start_decision_id).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());

        // The area moves tomorrow: what was decided before stays right, also when it is entered after.
        let (before, after) = (world.draft(&world.texts()).await, world.draft(&world.texts()).await);
        let decided_today = world.start();
        let tomorrow = world.today().plus_days(1);
        moves(&world, world.area, &assignment(world.other, &tomorrow.to_string(), None)).await.unwrap();
        world.days_pass(1).await;
        let mut deed = world.deed(Role::Secretary).await;
        record_start_decision(&mut deed, before.id, before.version, &decided_today).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Secretary).await;
        let refused = record_start_decision(&mut deed, after.id, after.version, &world.start()).await.unwrap_err();
        assert_eq!(refused.missing(), [Gate::Area]);
    }

    async fn p30_an_area_is_not_moved_back_before_what_was_decided_by_the_map(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(dialogues::State::Announced).await;
        let today = world.today();
        let back = |days: i64| assignment(world.other, &today.plus_days(-days).to_string(), None);
        for days in [0, 30, 4000] {
            let refused = moves(&world, world.area, &back(days)).await.unwrap_err();
            assert_eq!(refused.problems(), [("first_day", Problem::DecidedByTheMap)], "{days}");
        }
        let past = "UPDATE responsibilities SET valid_to = $2 WHERE area_id = $1";
        let past = sqlx::query(past).bind(world.area).bind(today.plus_days(-1)).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        moves(&world, world.area, &back(-1)).await.unwrap();
        // Where nothing was decided, a move that was forgotten can be entered late.
        let quiet = area(&world, "Äldreomsorg", world.other).await;
        moves(&world, quiet, &assignment(decided.owner.id, &today.plus_days(-30).to_string(), None)).await.unwrap();
    }

    async fn p30_the_map_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        let register = "/admin/organisation/ansvar";
        let (other, committee) = (world.other.to_string(), world.committee.to_string());
        let wrong = admin.post(&format!("{register}/ny"), &[("name", "Skola"), ("name_en", ""), ("body", &other), ("terms_url", "reglemente"), ("first_day", ""), ("last_day", "")]).await;
        assert_eq!((wrong.status, wrong.field("name")), (StatusCode::UNPROCESSABLE_ENTITY, "Skola".to_owned()));
        assert!(wrong.says("href=\"#first_day\"") && wrong.says("href=\"#name_en\""), "{}", wrong.page);
        let page = admin.post(&format!("{register}/ny"), &[("name", "Skola"), ("name_en", "School"), ("body", &other), ("terms_url", "https://example.org/r"), ("first_day", "2023-01-01"), ("last_day", "")]).await;
        let path = page.location().trim_end_matches("?klart=1").to_owned();
        let moved = admin.post(&format!("{path}/ny"), &[("version", "1"), ("body", &committee), ("terms_url", ""), ("first_day", "2027-01-01"), ("last_day", "")]).await;
        assert_eq!(moved.location(), format!("{path}?klart=1"), "{}", moved.page);
        let english = admin.get(&format!("/en{path}")).await;
        assert!(english.says("1 January 2023 – 31 December 2026") && english.says("From 1 January 2027"), "{}", english.page);
        let taken = admin.post(&format!("{path}/ny"), &[("version", "2"), ("body", &committee), ("terms_url", ""), ("first_day", "2024-01-01"), ("last_day", "2024-02-01")]).await;
        assert!(taken.says("Området ligger hos någon annan då.") && taken.field("last_day") == "2024-02-01", "{}", taken.page);
        assert!(admin.get(register).await.says("Skola"));
    }
}
