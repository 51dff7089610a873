//! What the law demands, and the dialogues held because of it, on both databases.

use http::StatusCode;

use super::{Matter, NewMatter, Shortest, Unit, add, all, change, get};
use crate::core::{Date, Error, Id};
use crate::dialogues::{
    self, Dialogue, EntryError, Gate, Kind, Problem, State, Step, StepError, Texts,
    record_start_decision, take,
};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

const REGISTER: &str = "/admin/organisation/lagkrav";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn matter(name: &str, amount: i64, unit: Unit) -> NewMatter {
    NewMatter {
        name: name.into(),
        name_en: format!("{name} (en)"),
        law: "Plan- och bygglagen (2010:900) 5 kap.".into(),
        shortest: Shortest { amount, unit },
        first: day("2011-05-02"),
        last: None,
    }
}

async fn put(world: &World, new: &NewMatter) -> Result<Id, EntryError> {
    let mut deed = world.deed(Role::Administrator).await;
    let answer = add(&mut deed, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn entry(world: &World) -> Matter {
    get(&mut world.app.db.read().await.unwrap(), world.matter)
        .await
        .unwrap()
}

/// The world's kind of matter as it is, to be changed.
fn same(old: &Matter) -> NewMatter {
    NewMatter {
        name: old.name.clone(),
        name_en: old.name_en.clone(),
        law: old.law.clone(),
        shortest: old.shortest,
        first: old.period.first(),
        last: old.period.last(),
    }
}

async fn becomes(world: &World, new: &NewMatter) -> Result<(), EntryError> {
    let version = entry(world).await.version;
    let mut deed = world.deed(Role::Administrator).await;
    let answer = change(&mut deed, world.matter, version, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn edit(world: &World, dialogue: &Dialogue, texts: &Texts) -> Result<Dialogue, EntryError> {
    let mut deed = world.deed(Role::Official).await;
    let answer = dialogues::edit(&mut deed, dialogue.id, dialogue.version, texts).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

async fn decide(world: &World, draft: &Dialogue) -> Result<State, EntryError> {
    let mut deed = world.deed(Role::Secretary).await;
    let answer = record_start_decision(&mut deed, draft.id, draft.version, &world.start()).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

on_both_databases! {
    async fn p29_too_short_a_period_is_refused(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.empty_draft().await;
        let whole = world.by_law();
        let short = Texts { closes_on: whole.closes_on.map(|last| last.plus_days(-1)), ..whole.clone() };
        let refused = edit(&world, &draft, &short).await.unwrap_err();
        assert_eq!(refused.problems(), [("closes_on", Problem::ShorterThanTheLaw)]);
        let draft = edit(&world, &draft, &whole).await.unwrap();
        assert_eq!((draft.matter, draft.legal_ground.as_str()), (Some(world.matter), "Plan- och bygglagen (2010:900) 3 kap."));

        // Without its kind of matter, or its days, no body decides; and the database says the same.
        for (texts, missing) in [
            (Texts { matter: None, ..whole.clone() }, vec![Gate::Matter, Gate::StatutoryPeriod]),
            (Texts { opens_on: None, closes_on: None, ..whole.clone() }, vec![Gate::StatutoryPeriod]),
        ] {
            let half = world.empty_draft().await;
            let half = edit(&world, &half, &texts).await.unwrap();
            assert_eq!(decide(&world, &half).await.unwrap_err().missing(), missing);
        }
        decide(&world, &draft).await.unwrap();
        let decided = world.get(draft.id).await;

        // Moving the first day alone, taking a day away, or taking another kind is no way round.
        let moved = Texts { opens_on: whole.opens_on.map(|first| first.plus_days(1)), ..whole.clone() };
        let refused = edit(&world, &decided, &moved).await.unwrap_err();
        assert_eq!(refused.problems(), [("opens_on", Problem::ShorterThanTheLaw)]);
        let refused = edit(&world, &decided, &short).await.unwrap_err();
        assert_eq!(refused.problems(), [("closes_on", Problem::ShorterThanTheLaw)]);
        let gone = Texts { closes_on: None, ..whole.clone() };
        assert_eq!(edit(&world, &decided, &gone).await.unwrap_err().problems(), [("closes_on", Problem::NeededInPublic)]);
        let other = Texts { kind: Kind::Own, matter: None, ..whole.clone() };
        assert_eq!(edit(&world, &decided, &other).await.unwrap_err().problems(), [("kind", Problem::IsDecided), ("matter", Problem::IsDecided)]);
        for past in ["UPDATE dialogues SET closes_on = opens_on WHERE id = $1", "UPDATE dialogues SET opens_on = closes_on WHERE id = $1"] {
            let past = sqlx::query(past).bind(draft.id).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule());
        }
        // A week later the two months end a day later in their month: seven days more are not enough.
        let plus = |day: Option<Date>, days| day.map(|day| day.plus_days(days));
        for (days, is_long_enough) in [(7, false), (8, true)] {
            let later = Texts { opens_on: plus(whole.opens_on, 7), closes_on: plus(whole.closes_on, days), ..whole.clone() };
            assert_eq!(edit(&world, &decided, &later).await.is_ok(), is_long_enough, "{days}");
        }
    }

    async fn p29_what_a_body_has_decided_by_stays_in_force_for_it(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.by_law()).await;
        // Until a body decides by it the register may be mended, and the decision takes what stands there then.
        let mended = NewMatter { law: "Plan- och bygglagen (2010:900) 3 kap. 8 §".into(), ..same(&entry(&world).await) };
        becomes(&world, &mended).await.unwrap();
        decide(&world, &draft).await.unwrap();
        let decided = world.get(draft.id).await;
        assert_eq!(decided.legal_ground, mended.law);

        let used = entry(&world).await;
        let longer = NewMatter { shortest: Shortest { amount: 3, unit: Unit::Months }, law: "En ny lag".into(), ..same(&used) };
        assert_eq!(becomes(&world, &longer).await.unwrap_err().problems(), [("law", Problem::MatterIsUsed), ("amount", Problem::MatterIsUsed)]);
        let past = "UPDATE matters SET amount = 3 WHERE id = $1";
        let past = sqlx::query(past).bind(world.matter).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());

        // The law changes: the old entry ends, but not before what was decided by it, and a new one begins.
        let today = world.today();
        let before = NewMatter { last: Some(today.plus_days(-1)), ..same(&used) };
        assert_eq!(becomes(&world, &before).await.unwrap_err().problems(), [("last_day", Problem::DecidedByTheLaw)]);
        let past = "UPDATE matters SET valid_to = $2 WHERE id = $1";
        let past = sqlx::query(past).bind(world.matter).bind(today.plus_days(-1)).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p29: a body has decided by it after that day"));
        becomes(&world, &NewMatter { last: Some(today), ..same(&used) }).await.unwrap();
        put(&world, &NewMatter { first: today.plus_days(1), ..longer }).await.unwrap();
        world.say_easily(decided.id).await;
        let mut deed = world.deed(Role::Coordinator).await;
        take(&mut deed, decided.id, decided.version, Step::Announce).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(1).await;
        assert_eq!(world.get(decided.id).await.state, State::Open);
        // What is begun now follows what is in force now.
        let late = world.empty_draft().await;
        let refused = edit(&world, &late, &world.by_law()).await.unwrap_err();
        assert_eq!(refused.problems(), [("matter", Problem::NotInForce)]);
    }

    async fn p29_a_draft_is_decided_by_what_is_in_force_on_the_day_of_the_decision(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.by_law()).await;
        let yesterday = world.today().plus_days(-1);
        becomes(&world, &NewMatter { last: Some(yesterday), ..same(&entry(&world).await) }).await.unwrap();
        assert_eq!(decide(&world, &draft).await.unwrap_err().missing(), [Gate::Matter]);
        becomes(&world, &NewMatter { last: Some(world.today()), ..same(&entry(&world).await) }).await.unwrap();
        decide(&world, &draft).await.unwrap();
    }

    async fn p29_the_databases_count_as_the_model_does(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        let set = "UPDATE dialogues SET kind = 'statutory', matter_id = $2, opens_on = $3, closes_on = $4, decision_on = '2199-01-01' WHERE id = $1";
        for (number, (amount, unit)) in [(1, Unit::Days), (30, Unit::Days), (3, Unit::Weeks), (1, Unit::Months), (2, Unit::Months), (12, Unit::Months)].into_iter().enumerate() {
            let rule = matter(&format!("Slag {number}"), amount, unit);
            let id = put(&world, &rule).await.unwrap();
            for first in ["2026-01-28", "2026-01-29", "2026-01-31", "2026-03-20", "2026-03-31", "2026-10-20", "2026-12-01", "2026-12-29", "2026-12-31", "2027-12-30", "2028-01-29", "2028-01-31", "2028-02-29"] {
                let earliest = rule.shortest.earliest_end(day(first));
                for (last, is_right) in [(earliest.plus_days(-1), false), (earliest, true)] {
                    let done = sqlx::query(set).bind(decided.id).bind(id).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
                    match done {
                        Ok(_) => assert!(is_right, "{amount} {unit} {first}–{last}"),
                        Err(error) => assert!(Error::from(error).is_rule() && !is_right, "{amount} {unit} {first}–{last}"),
                    }
                }
            }
        }
    }

    async fn p29_only_a_dialogue_that_the_law_demands_has_a_kind_of_matter(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.by_law()).await;
        let own = Texts { kind: Kind::Own, ..world.by_law() };
        assert_eq!(edit(&world, &draft, &own).await.unwrap_err().problems(), [("matter", Problem::OnlyByLaw)]);
        let own = edit(&world, &draft, &Texts { matter: None, ..own }).await.unwrap();
        assert_eq!((own.matter, own.legal_ground.as_str()), (None, ""));
        let unknown = Texts { matter: Some(world.area), ..world.by_law() };
        assert_eq!(edit(&world, &own, &unknown).await.unwrap_err().problems(), [("matter", Problem::NotAChoice)]);
    }

    async fn p29_the_form_and_the_checklist_name_the_law_and_the_shortest_time(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.by_law()).await;
        let base = format!("/admin/dialoger/{}", draft.slug);
        let asked = "Dialogen pågår minst 2 månader, som Plan- och bygglagen (2010:900) 3 kap. kräver.";
        assert!(world.get_page(Role::Official, &base).await.says(asked));
        let form = world.get_page(Role::Official, &format!("{base}/redigera")).await;
        assert!(form.says("Översiktsplan, samråd (minst 2 månader)"), "{}", form.page);
        let mut fields = form.untouched("closes_on");
        for (name, value) in &mut fields {
            match name.as_str() {
                "closes_on" => *value = "2026-12-24".into(),
                "lead" => *value = "Hur ska vi växa?".into(),
                _ => {}
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let wrong = world.post_page(Role::Official, &format!("{base}/redigera"), &fields).await;
        assert_eq!((wrong.status, wrong.field("closes_on")), (StatusCode::UNPROCESSABLE_ENTITY, "2026-12-24".to_owned()));
        let said = "Plan- och bygglagen (2010:900) 3 kap. kräver minst 2 månader. Med den första dagen kan sista dagen tidigast vara 23 januari 2027.";
        assert!(wrong.says(said) && wrong.says("href=\"#closes_on\"") && wrong.says("Hur ska vi växa?"), "{}", wrong.page);
        assert!(!wrong.says("Ändra dagarna."), "it is said once");
        let english = world.get_page(Role::Official, &format!("/en{base}")).await;
        assert!(english.says("at least 2 months"), "{}", english.page);
    }

    async fn p29_a_name_means_one_thing_a_day_and_begins_and_ends_near(db: TestDb) {
        let world = World::new(&db).await;
        let entered = NewMatter { first: day("2020-01-01"), last: Some(day("2026-12-31")), ..matter("Detaljplan, granskning", 2, Unit::Weeks) };
        let id = put(&world, &entered).await.unwrap();
        let next = NewMatter { first: day("2027-01-01"), last: None, ..entered.clone() };
        let later = put(&world, &next).await.unwrap();
        for (first, last) in [("2026-12-31", None), ("2019-01-01", Some("2020-01-01")), ("2019-01-01", None), ("2030-01-01", Some("2030-01-01"))] {
            let double = NewMatter { first: day(first), last: last.map(day), ..entered.clone() };
            assert_eq!(put(&world, &double).await.unwrap_err().problems(), [("name", Problem::MatterIsThere)]);
            let past = "INSERT INTO matters (id, name, name_en, law, amount, unit, valid_from, valid_to, version, created_at)
                        VALUES ('x', 'Detaljplan, granskning', 'a', 'b', 1, 'days', $1, $2, 1, 1795000000000000)";
            let past = sqlx::query(past).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(past.unwrap_err().to_string().contains("p29: the name means something else then"), "{first}");
        }
        for (past, of) in [
            ("UPDATE matters SET valid_to = '2027-01-01' WHERE id = $1", id),
            ("UPDATE matters SET valid_from = '2026-12-31' WHERE id = $1", later),
            ("UPDATE matters SET name = 'Detaljplan, granskning' WHERE id = $1", world.matter),
        ] {
            let past = sqlx::query(past).bind(of).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(past.unwrap_err().to_string().contains("p29: the name means something else then"));
        }
        for (first, last, field) in [("2206-01-01", None, "first_day"), ("2026-01-01", Some("2206-12-31"), "last_day")] {
            let far = NewMatter { first: day(first), last: last.map(day), ..matter("Vattentjänstplan", 4, Unit::Weeks) };
            assert_eq!(put(&world, &far).await.unwrap_err().problems(), [(field, Problem::FarAway)]);
            let past = "INSERT INTO matters (id, name, name_en, law, amount, unit, valid_from, valid_to, version, created_at)
                        VALUES ('x', 'Vattentjänstplan', 'a', 'b', 1, 'days', $1, $2, 1, 1795000000000000)";
            let past = sqlx::query(past).bind(first).bind(last).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(past.unwrap_err().to_string().contains("p29: the year is far away"), "{first}");
        }
    }

    async fn p29_eight_who_add_the_same_at_once_add_it_once(db: TestDb) {
        let world = World::new(&db).await;
        let new = matter("Detaljplan, granskning", 2, Unit::Weeks);
        let at_once = futures_util::future::join_all((0..8).map(|_| put(&world, &new))).await;
        assert_eq!(at_once.iter().filter(|answer| answer.is_ok()).count(), 1);
        let refused = at_once.into_iter().find_map(Result::err).unwrap();
        assert_eq!(refused.problems(), [("name", Problem::MatterIsThere)]);
        let mut deed = world.deed(Role::Coordinator).await;
        assert!(matches!(add(&mut deed, &new).await, Err(EntryError::Step(StepError::Other(Error::Forbidden)))));
    }

    async fn p29_the_register_is_kept_in_the_admin_area(db: TestDb) {
        let world = World::new(&db).await;
        let admin = world.browser(Role::Administrator).await;
        assert!(admin.get("/admin/organisation").await.says(REGISTER));
        let new = format!("{REGISTER}/ny");
        let typed = |amount, first, last| [
            ("name", "Detaljplan, granskning"), ("name_en", "Detailed plan"), ("law", "PBL 5 kap."), ("amount", amount), ("unit", "weeks"), ("first_day", first), ("last_day", last),
        ];
        for (amount, first, last, field) in [
            ("två", "2026-01-01", "", "amount"), ("0", "2026-01-01", "", "amount"), ("2", "", "", "first_day"), ("2", "2026-01-01", "2025-12-31", "last_day"),
        ] {
            let wrong = admin.post(&new, &typed(amount, first, last)).await;
            assert_eq!((wrong.status, wrong.field("name")), (StatusCode::UNPROCESSABLE_ENTITY, "Detaljplan, granskning".to_owned()));
            assert_eq!((wrong.field("amount").as_str(), wrong.field("first_day").as_str()), (amount, first));
            assert!(wrong.says(&format!("href=\"#{field}\"")), "{field}: {}", wrong.page);
        }
        let done = admin.post(&new, &typed("2", "2026-01-01", "")).await;
        assert_eq!(done.location(), format!("{REGISTER}?klart=1"), "{}", done.page);
        let matters = all(&mut db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(matters[0].shortest, Shortest { amount: 2, unit: Unit::Weeks });
        let english = admin.get(&format!("/en{REGISTER}")).await;
        assert!(english.says("Detailed plan") && english.says("2 weeks") && english.says("From 1 January 2026"), "{}", english.page);
    }
}
