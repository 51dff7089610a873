//! Two administrators with the same entry of a register open.

use http::StatusCode;

use super::two_editors::{Open, both_are_kept, value};
use crate::bodies;
use crate::core::Id;
use crate::decisions;
use crate::dialogues::State;
use crate::goals::{self, NewGoalPeriod};
use crate::mandates;
use crate::on_both_databases;
use crate::responsibilities;
use crate::staff::Role;
use crate::testing::World;

const ADMIN: Role = Role::Administrator;
const COMMITTEE: &str = "/admin/organisation/namnder/samhallsbyggnadsnamnden";

async fn goal_period(world: &World) -> Id {
    let mut deed = world.deed(ADMIN).await;
    let new = NewGoalPeriod {
        name: "Mål".into(),
        name_en: "Goals".into(),
        first: "2025-01-01".parse().unwrap(),
        last: "2027-12-31".parse().unwrap(),
    };
    let id = goals::add(&mut deed, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

/// The last look that a body's end gets, ready to be said yes to.
async fn looked_at(world: &World, end: &Open) -> Open {
    let look = end.post(world, ADMIN).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.page);
    Open {
        path: end.path.clone(),
        fields: look.untouched("sure"),
    }
}

on_both_databases! {
    async fn p30_two_who_change_the_same_entry_lose_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let goals = goal_period(&world).await;
        let post = mandates::of_body(&mut db.app.db.read().await.unwrap(), world.committee).await.unwrap().remove(0);
        let mandate = post.mandates[0].id;
        let account = world.staff(Role::Elected).id.to_string();
        let register = "/admin/organisation";
        for (path, one, other) in [
            (format!("{COMMITTEE}/namn"), ("name", "Byggnämnden"), ("name_en", "Building Committee")),
            (format!("{register}/uppdrag/{}/andra", post.id), ("title", "Ålderman"), ("title_en", "Alderman")),
            (format!("{register}/uppdrag/{}/{mandate}", post.id), ("last_day", "2026-12-30"), ("staff", account.as_str())),
            (format!("{register}/lagkrav/{}", world.matter), ("law", "PBL 3 kap. 8 §"), ("last_day", "2030-12-31")),
            (format!("{register}/malperioder/{goals}"), ("name", "Inriktningsmål"), ("last_day", "2028-12-31")),
        ] {
            both_are_kept(&world, (ADMIN, one), (ADMIN, other), &path, &[]).await;
        }
    }

    async fn p30_two_who_let_a_body_end_see_each_others_day(db: TestDb) {
        let world = World::new(&db).await;
        let path = format!("{COMMITTEE}/upphor");
        let (one, other) = (world.other.to_string(), world.council.to_string());
        let first = Open::new(&world, ADMIN, &path, "last_day").await.fill("last_day", "2027-12-31").fill("successor", &one);
        let second = Open::new(&world, ADMIN, &path, "last_day").await.fill("last_day", "2028-12-31").fill("successor", &other);
        let first = looked_at(&world, &first).await;
        first.saved(&world, ADMIN).await;
        first.saved(&world, ADMIN).await;
        let met = second.post(&world, ADMIN).await;
        assert_eq!(met.status, StatusCode::CONFLICT, "{}", met.page);
        assert!(met.says("2027-12-31") && met.says("Socialnämnden") && met.says("Spara över med det här"), "{}", met.page);
        looked_at(&world, &Open { path, fields: met.untouched("last_day") }).await.saved(&world, ADMIN).await;
        let body = bodies::get(&mut db.app.db.read().await.unwrap(), world.committee).await.unwrap();
        assert_eq!((body.period.last().map(|day| day.to_string()), body.successor), (Some("2028-12-31".to_owned()), Some(world.council)));
    }

    async fn p30_two_who_move_the_same_area_see_each_others_move(db: TestDb) {
        let world = World::new(&db).await;
        let path = format!("/admin/organisation/ansvar/{}/ny", world.area);
        let (other, council) = (world.other.to_string(), world.council.to_string());
        let first = Open::new(&world, ADMIN, &path, "body").await.fill("body", &other).fill("first_day", "2027-01-01");
        let second = Open::new(&world, ADMIN, &path, "body").await.fill("body", &council).fill("first_day", "2027-06-01");
        first.saved(&world, ADMIN).await;
        // Sent twice it is one version.
        first.saved(&world, ADMIN).await;
        let met = second.post(&world, ADMIN).await;
        assert_eq!(met.status, StatusCode::CONFLICT, "{}", met.page);
        assert!(met.says("Från 1 januari 2027") && met.says("Spara över med det här"), "{}", met.page);
        let fields = met.untouched("body");
        assert_eq!(value(&fields, "first_day"), "2027-06-01");
        Open { path, fields }.saved(&world, ADMIN).await;
        let area = responsibilities::get(&mut db.app.db.read().await.unwrap(), world.area).await.unwrap();
        assert_eq!(area.versions.iter().map(|version| version.body.id).collect::<Vec<_>>(), [world.committee, world.other, world.council]);
    }

    async fn what_was_typed_is_not_taken_for_saved_when_somebody_saved_something_else(db: TestDb) {
        let world = World::new(&db).await;
        // The name and the last day of a body are two forms of one entry.
        let name = format!("{COMMITTEE}/namn");
        let slow = Open::new(&world, ADMIN, &name, "name").await.fill("name", "Byggnämnden");
        let successor = world.other.to_string();
        let end = Open::new(&world, ADMIN, &format!("{COMMITTEE}/upphor"), "last_day").await
            .fill("last_day", "2027-12-31").fill("successor", &successor);
        looked_at(&world, &end).await.saved(&world, ADMIN).await;
        let met = slow.post(&world, ADMIN).await;
        assert_eq!((met.status, met.field("name")), (StatusCode::CONFLICT, "Byggnämnden".to_owned()), "{}", met.page);
        Open { path: name, fields: met.untouched("name") }.saved(&world, ADMIN).await;
        // So are a commitment and what was learnt of one dialogue.
        let told = world.reach(State::FedBack).await;
        let results = decisions::results(&mut db.app.db.read().await.unwrap(), told.id).await.unwrap();
        let follow_up = format!("/admin/dialoger/{}/uppfoljning", told.slug);
        let commitment = format!("{follow_up}/{}", results[0].commitment.as_ref().unwrap().id);
        let slow = Open::new(&world, Role::Official, &commitment, "note").await.fill("note", "Leveransen dröjer.");
        Open::new(&world, Role::Official, &follow_up, "evaluation").await.fill("evaluation", "Fler kom.").fill("do", "save").saved(&world, Role::Official).await;
        let met = slow.post(&world, Role::Official).await;
        let fields = met.untouched("note");
        assert_eq!((met.status, value(&fields, "note").as_str()), (StatusCode::CONFLICT, "Leveransen dröjer."), "{}", met.page);
        Open { path: commitment.clone(), fields }.saved(&world, Role::Official).await;
        let kept = Open::new(&world, Role::Official, &commitment, "note").await;
        assert_eq!(value(&kept.fields, "note"), "Leveransen dröjer.");
    }
}
