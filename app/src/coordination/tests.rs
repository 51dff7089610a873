//! The coordinating function, its alarms and whom reminders go to, on both databases.

use http::StatusCode;

use super::alarms::letter;
use super::{NewFunction, Place, add, alarm, all, change, to_tell};
use crate::core::{Date, Error, Id, Locale};
use crate::dialogues::{EntryError, Problem, State, StepError};
use crate::on_both_databases;
use crate::promises;
use crate::staff::{self, Attempt, Role};
use crate::testing::{TestDb, World, fetch, together};

const REGISTER: &str = "/admin/organisation/samordning";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The account that coordinates, with its role for all bodies.
async fn first(world: &World) -> Id {
    let id = world.staff(Role::Coordinator).id;
    narrow(world, id, None).await;
    id
}

/// Lets a role count for one body, or for all.
async fn narrow(world: &World, staff: Id, body: Option<Id>) {
    sqlx::query("UPDATE staff_roles SET body_id = $2 WHERE staff_id = $1")
        .bind(staff)
        .bind(body)
        .execute(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
}

/// Another account that may coordinate all dialogues.
async fn second(world: &World) -> Id {
    let mut deed = world.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let roles = [staff::RoleFor {
        role: Role::Coordinator,
        body: None,
    }];
    let email = "ersattare@exempel.se".parse().unwrap();
    let id = staff::add(
        &mut deed,
        email,
        "Ersättaren",
        "ett långt lösenord".into(),
        &roles,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
    id
}

fn named(place: Place, staff: Id, first: &str, last: Option<&str>) -> NewFunction {
    NewFunction {
        place,
        name: format!("{place} på svenska"),
        name_en: format!("{place} in English"),
        email: format!("{place}@exempel.se"),
        phone: "0521-000 00".into(),
        staff,
        first: day(first),
        last: last.map(day),
    }
}

async fn name(world: &World, new: &NewFunction) -> Result<Id, EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let answer = add(&mut deed, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn told(world: &World) -> Vec<Id> {
    let mut conn = world.app.db.read().await.unwrap();
    let with_role = staff::with_role(&mut conn, Role::Coordinator, world.committee)
        .await
        .unwrap();
    let accounts = to_tell(&mut conn, with_role, world.today()).await.unwrap();
    accounts.into_iter().map(|account| account.id).collect()
}

async fn close(db: &TestDb, account: Id) {
    sqlx::query("UPDATE staff SET disabled_at = 1 WHERE id = $1")
        .bind(account)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
}

/// Reminds, sends, and tells to whom mails went since the last time, by the name before the @.
async fn reminded(db: &TestDb) -> Vec<String> {
    let before = db.mailer.sent().len();
    promises::remind(&db.app).await.unwrap();
    mailed_to(db, before).await
}

/// Whom the alarms go to now, by the part of the address that names the role.
async fn alarmed(db: &TestDb) -> Vec<String> {
    let before = db.mailer.sent().len();
    promises::alarm(&db.app).await.unwrap();
    mailed_to(db, before).await
}

/// Whom the alarms of the register itself go to now, by the name before the @.
async fn told_by_mail(db: &TestDb) -> Vec<String> {
    let before = db.mailer.sent().len();
    alarm(&db.app).await.unwrap();
    mailed_to(db, before).await
}

/// Whom the mails after the first `before` went to.
async fn mailed_to(db: &TestDb, before: usize) -> Vec<String> {
    db.run_jobs().await;
    let mails = db.mailer.sent();
    let mut to: Vec<String> = mails[before..]
        .iter()
        .map(|mail| mail.to.split('@').next().unwrap_or_default().to_owned())
        .collect();
    to.sort_unstable();
    to
}

on_both_databases! {
    async fn p38_there_is_one_coordinator_and_one_deputy_a_day_and_they_are_two(db: TestDb) {
        let world = World::new(&db).await;
        let (lead, deputy) = (first(&world).await, second(&world).await);
        let id = name(&world, &named(Place::Coordinator, lead, "2026-01-01", Some("2026-12-31"))).await.unwrap();
        let twice = name(&world, &named(Place::Coordinator, deputy, "2026-12-31", None)).await.unwrap_err();
        assert_eq!(twice.problems(), [("first_day", Problem::FunctionIsHeld)]);
        let own = name(&world, &named(Place::Deputy, lead, "2026-06-01", None)).await.unwrap_err();
        assert_eq!(own.problems(), [("staff", Problem::SameAccount)]);
        narrow(&world, deputy, Some(world.committee)).await;
        let of_one = name(&world, &named(Place::Deputy, deputy, "2026-06-01", None)).await.unwrap_err();
        assert_eq!(of_one.problems(), [("staff", Problem::NotAChoice)], "who coordinates sees all dialogues");
        narrow(&world, deputy, None).await;
        let no_role = name(&world, &named(Place::Deputy, world.staff(Role::Official).id, "2026-06-01", None)).await.unwrap_err();
        assert_eq!(no_role.problems(), [("staff", Problem::NotAChoice)]);
        let wrong = NewFunction { email: "ingen adress".into(), ..named(Place::Deputy, deputy, "2026-06-01", Some("2026-05-01")) };
        assert_eq!(name(&world, &wrong).await.unwrap_err().problems(), [("email", Problem::NotAnAddress), ("last_day", Problem::EndsBeforeItBegins)]);

        let next = named(Place::Deputy, deputy, "2026-06-01", None);
        let at_once = futures_util::future::join_all((0..8).map(|_| name(&world, &next))).await;
        assert_eq!(at_once.iter().filter(|answer| answer.is_ok()).count(), 1);
        for past in [
            "INSERT INTO coordinators (id, place, name, name_en, email, phone, staff_id, valid_from, valid_to, version, created_at)
             VALUES ('x', 'coordinator', 'a', 'b', 'c', 'd', $1, '2026-12-31', NULL, 1, 1795000000000000)",
            "INSERT INTO coordinators (id, place, name, name_en, email, phone, staff_id, valid_from, valid_to, version, created_at)
             VALUES ('x', 'coordinator', 'a', 'b', 'c', 'd', $1, '2027-01-01', NULL, 1, 1795000000000000)",
            "UPDATE coordinators SET staff_id = $1 WHERE place = 'coordinator'",
        ] {
            let past = sqlx::query(past).bind(deputy).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule());
        }
        // What has begun keeps its first day; only who administers all bodies may.
        let mut deed = world.deed(Role::Administrator).await;
        let moved = named(Place::Coordinator, lead, "2026-02-01", Some("2026-12-31"));
        assert_eq!(change(&mut deed, id, 1, &moved).await.unwrap_err().problems(), [("first_day", Problem::HasBegun)]);
        change(&mut deed, id, 1, &named(Place::Coordinator, lead, "2026-01-01", None)).await.unwrap();
        let late = change(&mut deed, id, 1, &named(Place::Coordinator, lead, "2026-01-01", None)).await.unwrap_err();
        assert!(matches!(late, EntryError::Step(StepError::Other(Error::Stale))));
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        assert!(matches!(add(&mut deed, &next).await, Err(EntryError::Step(StepError::Other(Error::Forbidden)))));
    }

    async fn p38_a_year_that_is_far_away_is_a_slip_of_the_finger(db: TestDb) {
        let world = World::new(&db).await;
        let lead = first(&world).await;
        for (first, last, field) in [("2206-01-01", None, "first_day"), ("2026-01-01", Some("2206-12-31"), "last_day"), ("1926-01-01", None, "first_day")] {
            let refused = name(&world, &named(Place::Coordinator, lead, first, last)).await.unwrap_err();
            assert_eq!(refused.problems(), [(field, Problem::FarAway)]);
            let past = "INSERT INTO coordinators (id, place, name, name_en, email, phone, staff_id, valid_from, valid_to, version, created_at)
                        VALUES ('x', 'coordinator', 'a', 'b', 'c', 'd', $1, $2, $3, 1, 1795000000000000)";
            let past = sqlx::query(past).bind(lead).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(past.unwrap_err().to_string().contains("p38: the year is far away"), "{first}");
        }
    }

    async fn p38_no_coordinator_raises_an_alarm_and_everybody_reads_it(db: TestDb) {
        let world = World::new(&db).await;
        let (lead, deputy) = (first(&world).await, second(&world).await);
        let desk = world.get_page(Role::Administrator, "/admin").await;
        assert!(desk.says("Ingen samordnar dialogerna i dag") && desk.says(REGISTER), "{}", desk.page);
        let own = world.get_page(Role::Coordinator, "/admin").await;
        assert!(own.says("Ingen samordnar dialogerna i dag") && !own.says(REGISTER), "{}", own.page);
        assert!(!world.get_page(Role::Official, "/admin").await.says("Ingen samordnar"), "it is not theirs to mend");
        for path in ["/samordnare", "/kalender"] {
            let page = fetch(&db.app, path).await.1;
            assert!(page.contains("Ingen är samordnare just nu") && page.contains("inte utsett någon"), "{page}");
        }
        name(&world, &named(Place::Deputy, deputy, "2026-01-01", None)).await.unwrap();
        assert!(fetch(&db.app, "/samordnare").await.1.contains("Ersättaren svarar så länge."));
        let id = name(&world, &named(Place::Coordinator, lead, "2026-01-01", Some("2026-12-31"))).await.unwrap();
        for (path, words) in [("/samordnare", "coordinator på svenska"), ("/en/kalender", "coordinator in English"), ("/en/samordnare", "mailto:deputy@exempel.se")] {
            let page = fetch(&db.app, path).await.1;
            assert!(page.contains(words) && !page.contains("Ingen är samordnare"), "{path}: {page}");
        }
        assert!(!world.get_page(Role::Administrator, "/admin").await.says("Ingen samordnar"));

        // The last day comes near, and then it is over.
        world.days_pass(8).await;
        assert!(world.get_page(Role::Administrator, "/admin").await.says("Samordnare: tiden tar slut 31 december 2026"));
        world.days_pass(40).await;
        assert!(world.get_page(Role::Administrator, "/admin").await.says("Ingen samordnar dialogerna i dag"));
        let mut deed = world.deed(Role::Administrator).await;
        change(&mut deed, id, 1, &named(Place::Coordinator, lead, "2026-01-01", None)).await.unwrap();
        deed.commit().await.unwrap();
        assert!(!world.get_page(Role::Administrator, "/admin").await.says("Ingen samordnar"));
        // A closed account cannot see what is overdue.
        close(&db, lead).await;
        let desk = world.get_page(Role::Administrator, "/admin").await;
        assert!(desk.says("Samordnare: kontot är stängt"), "{}", desk.page);
    }

    async fn p38_fourteen_days_without_a_sign_in_while_something_is_overdue_raise_an_alarm(db: TestDb) {
        let world = World::new(&db).await;
        let deputy = second(&world).await;
        name(&world, &named(Place::Coordinator, first(&world).await, "2026-01-01", None)).await.unwrap();
        name(&world, &named(Place::Deputy, deputy, "2026-01-01", None)).await.unwrap();
        let closed = world.reach(State::Closed).await;
        let words = "Varken samordnaren eller ersättaren har loggat in sedan";
        let until = |days: i64| world.today().days_until(closed.compile_by.unwrap().plus_days(days));
        world.days_pass(until(0)).await;
        assert!(!world.get_page(Role::Administrator, "/admin").await.says(words), "nothing is overdue");
        world.days_pass(until(5)).await;
        let desk = world.get_page(Role::Administrator, "/admin").await;
        assert!(desk.says(words) && desk.says("23 november 2026"), "{}", desk.page);
        let attempt = Attempt { email: "ersattare@exempel.se", password: "ett långt lösenord".into(), network_address: "192.0.2.1", ..Attempt::default() };
        staff::sign_in(&db.app, attempt).await.unwrap();
        assert!(!world.get_page(Role::Administrator, "/admin").await.says(words), "the deputy has looked");
        world.days_pass(14).await;
        assert!(world.get_page(Role::Administrator, "/admin").await.says(words));
    }

    async fn p38_whoever_can_act_gets_one_mail_of_each_alarm_for_as_long_as_it_lasts(db: TestDb) {
        let world = World::new(&db).await;
        let (lead, deputy) = (first(&world).await, second(&world).await);
        let done = together(0..3, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                alarm(&app).await.unwrap()
            }
        })
        .await;
        assert_eq!(done.into_iter().sum::<usize>(), 1, "several workers tell once");
        assert_eq!(mailed_to(&db, 0).await, ["administrator"]);
        let mail = db.mailer.sent().pop().unwrap();
        for words in ["Ingen samordnar dialogerna i dag", "Ingen är ersättare för samordnaren i dag", "Organisation, Samordning", "/admin"] {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        let english = letter(&db.app, &mut db.app.db.read().await.unwrap(), Locale::En).await.unwrap();
        assert!(format!("{english:?}").contains("Nobody coordinates the dialogues today"), "{english:?}");

        name(&world, &named(Place::Deputy, deputy, "2026-01-01", None)).await.unwrap();
        assert_eq!(told_by_mail(&db).await, [""; 0], "that nobody coordinates is told already");
        let id = name(&world, &named(Place::Coordinator, lead, "2026-01-01", Some("2026-12-31"))).await.unwrap();
        assert_eq!(told_by_mail(&db).await, [""; 0], "all is well");
        world.days_pass(8).await;
        assert_eq!(told_by_mail(&db).await, ["administrator", "coordinator", "ersattare"]);
        assert!(db.mailer.sent().pop().unwrap().text.contains("Samordnare: tiden tar slut 31 december 2026"));
        world.days_pass(1).await;
        assert_eq!(told_by_mail(&db).await, [""; 0], "once");
        world.days_pass(40).await;
        assert_eq!(told_by_mail(&db).await, ["administrator", "ersattare"], "it is vacant once more, and told once more");
        // An alarm that is over when its mail is to be sent is not sent.
        let mut deed = world.deed(Role::Administrator).await;
        change(&mut deed, id, 1, &named(Place::Coordinator, lead, "2026-01-01", None)).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(alarm(&db.app).await.unwrap(), 0);
        close(&db, lead).await;
        assert_eq!(alarm(&db.app).await.unwrap(), 2);
        sqlx::query("UPDATE staff SET disabled_at = NULL").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let before = db.mailer.sent().len();
        assert_eq!(mailed_to(&db, before).await, [""; 0]);
    }

    async fn p38_reminders_go_to_the_deputy_when_nobody_coordinates(db: TestDb) {
        let world = World::new(&db).await;
        let (lead, deputy) = (first(&world).await, second(&world).await);
        let mut both = vec![lead, deputy];
        both.sort_unstable();
        let mut without = told(&world).await;
        without.sort_unstable();
        assert_eq!(without, both, "nobody is named: all who have the role");
        name(&world, &named(Place::Coordinator, lead, "2026-01-01", Some("2026-11-30"))).await.unwrap();
        name(&world, &named(Place::Deputy, deputy, "2026-01-01", None)).await.unwrap();
        assert_eq!(told(&world).await, [lead]);
        world.days_pass(8).await;
        assert_eq!(told(&world).await, [deputy], "the coordinator's days are over");
        let id = all(&mut db.app.db.read().await.unwrap()).await.unwrap()[0].id;
        let mut deed = world.deed(Role::Administrator).await;
        change(&mut deed, id, 1, &named(Place::Coordinator, lead, "2026-01-01", None)).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(told(&world).await, [lead]);
        narrow(&world, lead, Some(world.other)).await;
        assert_eq!(told(&world).await, [deputy], "the coordinator would not see this body's dialogues");
        narrow(&world, lead, None).await;
        close(&db, lead).await;
        assert_eq!(told(&world).await, [deputy], "the coordinator's account is closed");
    }

    async fn p38_an_overdue_promise_is_told_to_whoever_coordinates_that_day(db: TestDb) {
        let world = World::new(&db).await;
        let deputy = second(&world).await;
        name(&world, &named(Place::Coordinator, first(&world).await, "2026-01-01", Some("2026-11-30"))).await.unwrap();
        name(&world, &named(Place::Deputy, deputy, "2026-01-01", None)).await.unwrap();
        let closed = world.reach(State::Closed).await;
        db.run_jobs().await;
        let due = closed.compile_by.unwrap();
        world.days_pass(world.today().days_until(due) + 4).await;
        assert_eq!(reminded(&db).await, ["ersattare", "official"]);
        assert_eq!(reminded(&db).await, [""; 0], "once");
    }

    async fn p38_everything_overdue_in_all_dialogues_stands_in_one_list_by_body(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        sqlx::query("UPDATE staff_roles SET body_id = NULL WHERE role = 'coordinator'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let due = closed.compile_by.unwrap();
        let none = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(none.status == StatusCode::OK && none.says("Inget är försenat"), "{}", none.page);
        world.days_pass(world.today().days_until(due) + 4).await;
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("1 sak är försenad") && desk.says("/admin/forsenat"), "{}", desk.page);
        let list = world.get_page(Role::Coordinator, "/admin/forsenat").await;
        assert!(list.says("Samhällsbyggnadsnämnden</h2>") && list.says(&closed.title) && list.says("dagar sen"), "{}", list.page);
        assert!(!list.says("value=\"socialnamnden\""), "who owes nothing is no choice: {}", list.page);
        let of_one = world.get_page(Role::Coordinator, "/admin/forsenat?namnd=samhallsbyggnadsnamnden").await;
        assert!(of_one.says(&closed.title), "{}", of_one.page);
        let of_other = world.get_page(Role::Coordinator, "/en/admin/forsenat?namnd=socialnamnden").await;
        assert!(of_other.says("Nothing is overdue") && !of_other.says(&closed.title), "{}", of_other.page);
    }

    async fn p24_that_nobody_answers_for_a_dialogue_is_told_to_the_coordinator_and_the_elected_once(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        db.run_jobs().await;
        sqlx::query("UPDATE mandates SET valid_to = '2026-11-24'").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        world.days_pass(1).await;
        assert_eq!(alarmed(&db).await, ["administrator", "coordinator", "elected"]);
        let mail = db.mailer.sent().pop().unwrap();
        assert!(mail.text.contains("Ingen har posten som ansvarar för dialogen"), "{}", mail.text);
        assert_eq!(reminded(&db).await, [""; 0], "it is no promise of a day");
        world.days_pass(1).await;
        assert_eq!(alarmed(&db).await, [""; 0]);
        for role in [Role::Coordinator, Role::Elected] {
            let desk = world.get_page(role, "/admin").await;
            assert!(desk.says("Ingen har posten som ansvarar för dialogen") && desk.says(&open.slug), "{role}: {}", desk.page);
        }
    }

    async fn p38_the_register_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        assert!(admin.get("/admin/organisation").await.says(REGISTER));
        let wrong = admin.post(&format!("{REGISTER}/ny"), &[("name", "Samordnare"), ("email", "samordnare"), ("first_day", "2026-13-01")]).await;
        assert_eq!((wrong.status, wrong.field("name"), wrong.field("first_day")), (StatusCode::UNPROCESSABLE_ENTITY, "Samordnare".to_owned(), "2026-13-01".to_owned()));
        for field in ["place", "name_en", "phone", "staff", "first_day"] {
            assert!(wrong.says(&format!("href=\"#{field}\"")), "{field}: {}", wrong.page);
        }
        let account = first(&world).await.to_string();
        let fields = [
            ("place", "coordinator"), ("name", "Samordnare"), ("name_en", "Coordinator"), ("email", "samordnare@exempel.se"), ("phone", "0521-000 00"),
            ("staff", account.as_str()), ("first_day", "2026-01-01"), ("last_day", ""),
        ];
        let done = admin.post(&format!("{REGISTER}/ny"), &fields).await;
        assert_eq!(done.location(), format!("{REGISTER}?klart=1"), "{}", done.page);
        let id = all(&mut db.app.db.read().await.unwrap()).await.unwrap()[0].id;
        let path = format!("{REGISTER}/{id}");
        let form = admin.get(&path).await;
        assert_eq!((form.field("email"), form.field("version")), ("samordnare@exempel.se".to_owned(), "1".to_owned()));
        let filled = form.field("filled").replace("&quot;", "\"");
        let second = |name: &'static str, value: &'static str| {
            let mut fields: Vec<(&str, &str)> = fields.iter().copied().filter(|(field, _)| *field != name && *field != "place").collect();
            fields.extend([("version", "1"), ("filled", filled.as_str()), (name, value)]);
            fields
        };
        let first = admin.post(&path, &second("phone", "0521-111 11")).await;
        assert_eq!(first.location(), format!("{REGISTER}?klart=1"), "{}", first.page);
        let met = admin.post(&path, &second("phone", "0521-222 22")).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("0521-111 11") && met.says("0521-222 22"), "{}", met.page);
        let english = admin.get(&format!("/en{REGISTER}")).await;
        assert!(english.says("Until further notice") || english.says("From 1 January 2026"), "{}", english.page);
    }
}
