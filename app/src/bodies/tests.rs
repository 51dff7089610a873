//! The register of bodies, on both databases.

use http::StatusCode;
use jiff::SignedDuration;

use super::{
    BodyKind, Ending, Names, NewBody, add, all, end, find_by_slug, former_names, get, rename,
};
use crate::core::{Date, Error, Id, Locale};
use crate::deed::Actor;
use crate::dialogues::{
    self, EntryError, NewDialogue, Part, Problem, State, handovers, turn_the_clock,
};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, together};
use crate::{audit, decisions, staff};

fn new_body(slug: &str, kind: BodyKind) -> NewBody {
    NewBody {
        slug: slug.into(),
        name: format!("{slug} på svenska"),
        name_en: format!("{slug} in English"),
        kind,
        case_prefix: "EX".into(),
        first_day: None,
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The committee that begins with the new term, on 1 January 2027.
async fn new_committee(world: &World) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewBody {
        first_day: Some(day("2027-01-01")),
        ..new_body("nya-namnden", BodyKind::Committee)
    };
    let id = add(&mut deed, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

async fn let_end(world: &World, body: Id, last: &str, heir: Option<Id>) -> Result<(), EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let ending = Ending {
        last_day: day(last),
        successor: heir,
    };
    let version = get(deed.conn(), body).await.unwrap().version;
    let answer = end(&mut deed, body, version, Some(ending)).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

/// Lets the clock stand at the first minute of `text`, without the worker having been there.
fn go_to(world: &World, text: &str) {
    let left = day(text).start().as_micros() - world.app.now().as_micros();
    world.app.clock.advance(SignedDuration::from_micros(left));
}

async fn roles_for(world: &World, body: Id) -> Vec<String> {
    let rows: Vec<(String,)> =
        sqlx::query_as("SELECT role FROM staff_roles WHERE body_id = $1 ORDER BY role")
            .bind(body)
            .fetch_all(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
    rows.into_iter().map(|(role,)| role).collect()
}

on_both_databases! {
    async fn a_body_is_added_once_and_found_by_its_slug(db: TestDb) {
        let mut deed = db.deed().await;
        add(&mut deed, &new_body("namnden", BodyKind::Committee)).await.unwrap();
        add(&mut deed, &new_body("fullmaktige", BodyKind::Council)).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let found = find_by_slug(&mut conn, "namnden").await.unwrap().unwrap();
        assert_eq!(found.body.name(Locale::En), "namnden in English");
        assert!(!found.decides_for_all());
        let order: Vec<_> = all(&mut conn).await.unwrap().into_iter().map(|b| b.body.slug).collect();
        assert_eq!(order, ["fullmaktige", "namnden"]);
        drop(conn);
        let mut deed = db.deed().await;
        let same_address = NewBody { name: "En annan".into(), ..new_body("namnden", BodyKind::Committee) };
        let refused = add(&mut deed, &same_address).await.unwrap_err();
        assert_eq!(refused.problems(), [("name", Problem::NameIsTaken)]);
    }

    async fn nobody_without_the_right_for_all_bodies_changes_the_register(db: TestDb) {
        let world = World::new(&db).await;
        let new = new_body("namnden", BodyKind::Committee);
        let names = Names { name: "A".into(), name_en: "B".into() };
        let mut of_one_body = world.staff(Role::Administrator);
        of_one_body.roles[0].body = Some(world.committee);
        for actor in [Actor::Resident, Actor::Staff(world.staff(Role::Coordinator)), Actor::Staff(of_one_body)] {
            let mut deed = db.app.begin(actor).await.unwrap();
            let forbidden = |answer: EntryError| matches!(answer, EntryError::Step(dialogues::StepError::Other(Error::Forbidden)));
            assert!(forbidden(add(&mut deed, &new).await.unwrap_err()));
            assert!(forbidden(rename(&mut deed, world.committee, 1, &names).await.unwrap_err()));
            assert!(forbidden(end(&mut deed, world.committee, 1, None).await.unwrap_err()));
        }
    }

    async fn p30_a_name_is_changed_and_the_old_one_kept_with_its_days(db: TestDb) {
        let world = World::new(&db).await;
        for name in ["Bygg", "Byggnämnden", "Stadsbyggnadsnämnden"] {
            let mut deed = world.deed(Role::Administrator).await;
            let names = Names { name: name.into(), name_en: format!("{name} (en)") };
            let version = get(deed.conn(), world.committee).await.unwrap().version;
            rename(&mut deed, world.committee, version, &names).await.unwrap();
            deed.commit().await.unwrap();
            if name != "Bygg" {
                world.days_pass(10).await;
            }
        }
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(get(&mut conn, world.committee).await.unwrap().body.name(Locale::Sv), "Stadsbyggnadsnämnden");
        let former: Vec<_> = former_names(&mut conn, world.committee).await.unwrap().into_iter().map(|f| (f.name, f.period.last().unwrap())).collect();
        // "Bygg" was a slip that was mended the same day.
        assert_eq!(former, [("Byggnämnden".to_owned(), day("2026-12-02")), ("Samhällsbyggnadsnämnden".to_owned(), day("2026-11-22"))]);
    }

    async fn p30_a_body_with_dialogues_under_way_does_not_end_without_a_successor(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.empty_draft().await;
        let refused = let_end(&world, world.committee, "2026-12-31", None).await.unwrap_err();
        assert_eq!(refused.problems(), [("successor", Problem::NeedsASuccessor)]);
        let past = sqlx::query("UPDATE bodies SET valid_to = '2026-12-31' WHERE id = $1").bind(world.committee).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        // What the register says is the same after it is read again, and it can be taken back in time.
        let body = get(&mut db.app.db.read().await.unwrap(), world.committee).await.unwrap();
        assert_eq!((body.period.last(), body.successor), (Some(day("2026-12-31")), Some(heir)));
        let mut deed = world.deed(Role::Administrator).await;
        end(&mut deed, world.committee, 2, None).await.unwrap();
        deed.commit().await.unwrap();
        go_to(&world, "2027-01-01");
        assert_eq!(turn_the_clock(&db.app).await.unwrap(), 0);
        assert_eq!(world.get(draft.id).await.owner.id, world.committee);
    }

    async fn p30_a_body_that_is_over_has_not_begun_or_ends_at_a_dead_end_gets_nothing_new(db: TestDb) {
        let world = World::new(&db).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.other, "2026-12-31", None).await.unwrap();
        let new = |owner, deciding_body| NewDialogue {
            title: "Torget".into(), slug: None, kind: dialogues::Kind::Own, owner, deciding_body, area: None,
            decides: Some(dialogues::Decides::Own), example: false,
        };
        for (owner, deciding, field) in [
            (heir, world.committee, "owner"),
            (world.other, world.committee, "owner"),
            (world.committee, heir, "deciding_body"),
            (world.committee, world.other, "deciding_body"),
        ] {
            let mut deed = db.deed().await;
            let refused = dialogues::create(&mut deed, new(owner, deciding)).await.unwrap_err();
            assert_eq!(refused.problems(), [(field, Problem::TakesOnNothing)]);
        }
        let draft = world.draft(&world.texts()).await;
        let mut deed = world.deed(Role::Official).await;
        let texts = dialogues::Texts { deciding_body: world.other, ..world.texts() };
        let refused = dialogues::edit(&mut deed, draft.id, draft.version, &texts).await.unwrap_err();
        assert_eq!(refused.problems(), [("deciding_body", Problem::TakesOnNothing)]);
        drop(deed);
        let past = sqlx::query("UPDATE dialogues SET deciding_body_id = $1").bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        let page = world.get_page(Role::Coordinator, "/admin/dialoger/ny").await;
        assert!(!page.says("nya-namnden på svenska") && !page.says("Socialnämnden"), "{}", page.page);
    }

    async fn p30_at_a_change_of_term_the_new_committee_has_the_dialogues(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let told = world.reach(State::FedBack).await;
        let stopped = world.reach(State::Cancelled).await;
        let draft = world.draft(&world.texts()).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        // The last moment of the old term, and then a server that was down for two days.
        go_to(&world, "2026-12-31");
        turn_the_clock(&db.app).await.unwrap();
        assert_eq!(world.get(open.id).await.owner.id, world.committee);
        go_to(&world, "2027-01-03");
        // Several workers at once: each dialogue goes over once.
        let done = together(0..3, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                turn_the_clock(&app).await.unwrap()
            }
        })
        .await;
        assert_eq!(done.into_iter().sum::<usize>(), 4);
        assert_eq!(turn_the_clock(&db.app).await.unwrap(), 0);

        for (id, owner, deciding, part) in [
            (open.id, heir, heir, Part::Both),
            (draft.id, heir, heir, Part::Both),
            (told.id, heir, world.committee, Part::Owner),
        ] {
            let now = world.get(id).await;
            assert_eq!((now.owner.id, now.deciding_body.id), (owner, deciding));
            let mut conn = db.app.db.read().await.unwrap();
            let kept = handovers(&mut conn, id).await.unwrap();
            assert_eq!(kept.len(), 1);
            assert_eq!((kept[0].part, kept[0].from.id, kept[0].from_day), (part, world.committee, day("2027-01-01")));
            let made = decisions::of_dialogue(&mut conn, id).await.unwrap();
            assert!(made.iter().all(|decision| decision.body.id == world.committee), "history keeps its body");
        }
        assert_eq!(world.get(stopped.id).await.owner.id, world.committee);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);

        let page = crate::testing::fetch(&db.app, &format!("/dialoger/{}", open.slug)).await.1;
        assert!(page.contains("lämnade över dialogen och beslutet till nya-namnden på svenska"), "{page}");
        assert!(page.contains("fanns till och med 31 december 2026"), "{page}");
    }

    async fn p30_employees_go_on_at_the_new_committee_and_mandates_end(db: TestDb) {
        let world = World::new(&db).await;
        let heir = new_committee(&world).await;
        let mut deed = db.deed().await;
        let has_it_already = world.staff(Role::Official).id;
        sqlx::query("INSERT INTO staff_roles (id, staff_id, role, body_id) VALUES ('x', $1, 'official', $2)")
            .bind(has_it_already).bind(heir).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        let open = world.reach(State::Open).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        let before = roles_for(&world, world.committee).await;
        go_to(&world, "2027-01-01");
        turn_the_clock(&db.app).await.unwrap();
        assert_eq!(roles_for(&world, world.committee).await, Vec::<String>::new());
        let after: Vec<String> = before.into_iter().filter(|role| role != "elected").collect();
        assert_eq!(roles_for(&world, heir).await, after);
        let token_holder = staff::Staff { roles: vec![staff::RoleFor { role: Role::Official, body: Some(heir) }], ..world.staff(Role::Official) };
        assert!(token_holder.may(staff::Action::Compile, Some(world.get(open.id).await.owner.id)));
    }

    async fn p30_what_the_old_committee_decided_in_its_last_days_can_be_entered_by_the_new_one(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        go_to(&world, "2027-01-04");
        turn_the_clock(&db.app).await.unwrap();
        let now = world.get(draft.id).await;
        let mut secretary = world.staff(Role::Secretary);
        secretary.roles[0].body = Some(heir);
        for (decided_on, body, refused) in [
            ("2027-01-02", world.committee, Some(("decided_on", Problem::BodyNotThereThen))),
            ("2026-12-30", heir, Some(("decided_on", Problem::BodyNotThereThen))),
            ("2026-12-30", world.other, Some(("body", Problem::BodyMayNotDecide))),
            ("2026-12-30", world.committee, None),
        ] {
            let mut deed = db.app.begin(Actor::Staff(secretary.clone())).await.unwrap();
            let new = decisions::NewDecision { body, decided_on: day(decided_on), ..world.decision("12") };
            let found = decisions::problems(&mut deed, &now, &new, decisions::Purpose::Start).await.unwrap();
            assert_eq!(found.first().copied(), refused, "{decided_on}");
        }
    }

    async fn p16_p30_a_result_of_the_old_committee_settles_the_matter_after_the_handover_too(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        go_to(&world, "2027-01-04");
        turn_the_clock(&db.app).await.unwrap();
        let mut secretary = world.staff(Role::Secretary);
        secretary.roles[0].body = Some(heir);
        let of_old = decisions::NewDecision { decided_on: day("2026-12-30"), ..world.decision("87") };
        let part_of_other = decisions::NewDecision {
            body: world.other, part: "Servicehusens gårdar".into(), decided_on: day("2027-01-03"), ..world.decision("9")
        };
        let mut deed = db.app.begin(Actor::Staff(secretary.clone())).await.unwrap();
        let version = world.get(handling.id).await.version;
        let id = decisions::add_result_decision(&mut deed, handling.id, version, &of_old).await.unwrap();
        decisions::add_result_decision(&mut deed, handling.id, version + 1, &part_of_other).await.unwrap();
        let mended = decisions::NewDecision { summary: "Tolv bänkar.".into(), ..of_old };
        decisions::correct_result_decision(&mut deed, handling.id, version + 2, id, &mended).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(world.get(handling.id).await.result_decision_id, Some(id), "a later part is not the result");
    }

    async fn p30_nobody_takes_over_who_ends_without_an_heir(db: TestDb) {
        let world = World::new(&db).await;
        world.reach(State::Open).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        let refused = let_end(&world, heir, "2027-06-30", None).await.unwrap_err();
        assert_eq!(refused.problems(), [("successor", Problem::NeedsASuccessor)]);
        let_end(&world, heir, "2027-06-30", Some(world.other)).await.unwrap();
    }

    async fn p30_there_is_one_council_and_one_body_of_a_name_also_when_an_end_is_moved(db: TestDb) {
        let world = World::new(&db).await;
        let_end(&world, world.council, "2026-12-31", None).await.unwrap();
        let mut deed = world.deed(Role::Administrator).await;
        let next = NewBody { name: "Kommunfullmäktige".into(), first_day: Some(day("2027-01-01")), ..new_body("", BodyKind::Council) };
        let next = add(&mut deed, &next).await.unwrap();
        assert_eq!(get(deed.conn(), next).await.unwrap().body.slug, "kommunfullmaktige-2");
        deed.commit().await.unwrap();
        let refused = let_end(&world, world.council, "2027-01-01", None).await.unwrap_err();
        let both = [("last_day", Problem::NameIsTaken), ("last_day", Problem::AnotherBegins)];
        assert_eq!(refused.problems(), both);
        let mut deed = world.deed(Role::Administrator).await;
        assert_eq!(end(&mut deed, world.council, 2, None).await.unwrap_err().problems(), both);
        drop(deed);
        for past in [
            "UPDATE bodies SET valid_to = NULL WHERE id = $1",
            "UPDATE bodies SET valid_to = '2027-06-30', name = 'Fullmäktige' WHERE id = $1",
            "UPDATE bodies SET valid_to = '2027-06-30', kind = 'committee' WHERE id = $1",
            "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, created_at) SELECT 'x', 'x', 'X', 'X', kind, '', 0 FROM bodies WHERE id = $1",
        ] {
            let past = sqlx::query(past).bind(world.council).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule());
        }
    }

    async fn p30_a_body_does_not_end_before_what_it_has_decided(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Cancelled).await;
        let yesterday = world.today().plus_days(-1);
        let refused = let_end(&world, decided.owner.id, &yesterday.to_string(), None).await.unwrap_err();
        assert_eq!(refused.problems(), [("last_day", Problem::DecidedAfter)]);
        let past = sqlx::query("UPDATE bodies SET valid_to = $2 WHERE id = $1")
            .bind(decided.owner.id).bind(yesterday).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        let_end(&world, decided.owner.id, &world.today().to_string(), None).await.unwrap();
    }

    async fn a_body_whose_name_has_other_letters_gets_an_address(db: TestDb) {
        let mut deed = db.deed().await;
        for (name, slug) in [("لجنة", "organ"), ("Комитет", "organ-2"), ("Ny", "ny-2")] {
            let new = NewBody { name: name.into(), slug: String::new(), ..new_body("x", BodyKind::Committee) };
            let id = add(&mut deed, &new).await.unwrap();
            assert_eq!(get(deed.conn(), id).await.unwrap().body.slug, slug);
        }
    }

    async fn p30_nobody_gets_a_role_for_a_body_that_is_over(db: TestDb) {
        let world = World::new(&db).await;
        let heir = new_committee(&world).await;
        let_end(&world, world.committee, "2026-12-31", Some(heir)).await.unwrap();
        for (today, body, is_right) in [
            ("2026-12-31", world.committee, true),
            ("2026-12-31", heir, true),
            ("2027-01-01", world.committee, false),
            ("2027-01-01", heir, true),
        ] {
            if world.today() < day(today) {
                go_to(&world, today);
            }
            let mut deed = db.deed().await;
            let role = staff::RoleFor { role: Role::Secretary, body: Some(body) };
            // Not committed: each time it is the first account with that address.
            let answer = staff::add(&mut deed, "ny@exempel.se".parse().unwrap(), "Sekreterare", "lång nog för ett konto".into(), &[role]).await;
            assert_eq!(answer.is_ok(), is_right, "{today}: {answer:?}");
        }
    }

    async fn p30_the_register_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        world.empty_draft().await;
        let admin = world.browser(Role::Administrator).await;
        let organisation = admin.get("/admin/organisation").await;
        assert_eq!(organisation.status, StatusCode::OK);
        assert!(organisation.says("/admin/organisation/namnder"));

        let typed = [("name", "Torgnämnden"), ("name_en", ""), ("kind", "committee"), ("case_prefix", "TN"), ("first_day", "1 januari")];
        let page = admin.post("/admin/organisation/namnder/ny", &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!((page.field("name").as_str(), page.field("first_day").as_str()), ("Torgnämnden", "1 januari"));
        assert!(page.says("href=\"#name_en\"") && page.says("href=\"#first_day\""), "{}", page.page);
        let typed = [("name", "Torgnämnden"), ("name_en", "Square Committee"), ("kind", "committee"), ("case_prefix", "TN"), ("first_day", "2027-01-01")];
        assert_eq!(admin.post("/admin/organisation/namnder/ny", &typed).await.location(), "/admin/organisation/namnder?klart=1");
        let heir = find_by_slug(&mut db.app.db.read().await.unwrap(), "torgnamnden").await.unwrap().unwrap();

        let path = "/admin/organisation/namnder/samhallsbyggnadsnamnden";
        let alone = admin.post(&format!("{path}/upphor"), &[("version", "1"), ("last_day", "2026-12-31"), ("successor", "")]).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(alone.says("Välj vem som tar över dem") && alone.field("last_day") == "2026-12-31", "{}", alone.page);
        let successor = heir.body.id.to_string();
        let typed = [("version", "1"), ("last_day", "2026-12-31"), ("successor", successor.as_str())];
        let look = admin.post(&format!("{path}/upphor"), &typed).await;
        assert_eq!((look.status, look.field("last_day").as_str()), (StatusCode::OK, "2026-12-31"));
        assert!(look.says("finns till och med torsdag 31 december 2026") && look.says("Torgnämnden tar över 1 dialog"), "{}", look.page);
        assert!(admin.get(path).await.says("Tills vidare"), "looking changes nothing");
        // Whoever says yes to another day than the one that was shown looks once more.
        let sure = look.field("sure");
        let other = [("version", "1"), ("last_day", "2027-12-31"), ("successor", successor.as_str()), ("sure", sure.as_str())];
        assert!(admin.post(&format!("{path}/upphor"), &other).await.says("finns till och med fredag 31 december 2027"));
        let yes = [typed[0], typed[1], typed[2], ("sure", sure.as_str())];
        let done = admin.post(&format!("{path}/upphor"), &yes).await;
        assert_eq!(done.location(), format!("{path}?klart=1"), "{}", done.page);
        let english = admin.get("/en/admin/organisation/namnder/samhallsbyggnadsnamnden").await;
        assert!(english.says("Until 31 December 2026") && english.says("Square Committee"), "{}", english.page);

        let named = admin.post(&format!("{path}/namn"), &[("version", "2"), ("name", "Byggnämnden"), ("name_en", "Building Committee")]).await;
        assert_eq!(named.location(), format!("{path}?klart=1"));
        let page = admin.get(path).await;
        assert!(page.says("Samhällsbyggnadsnämnden (Till 22 november 2026)"), "{}", page.page);
    }
}
