//! The plan for those who are seldom heard, on both databases.

use http::StatusCode;

use super::{Measure, NewMeasure, NewTold, Outcome, add, change, of_dialogue, remove, tell};
use crate::audit;
use crate::core::{Error, Id};
use crate::db::Dialect;
use crate::dialogues::{
    self, Dialogue, EntryError, Gate, Problem, Revised, State, Step, StepError, take,
};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, TestDb, World, fetch};

async fn plan(world: &World, dialogue: Id) -> Vec<Measure> {
    let mut conn = world.app.db.read().await.unwrap();
    of_dialogue(&mut conn, dialogue).await.unwrap()
}

async fn adds(
    world: &World,
    dialogue: Id,
    new: &NewMeasure,
    reason: &str,
) -> Result<(), EntryError> {
    let mut deed = world.deed(Role::Official).await;
    add(&mut deed, dialogue, new, reason).await?;
    deed.commit().await.map_err(EntryError::from)
}

async fn takes(
    world: &World,
    dialogue: &Dialogue,
    role: Role,
    step: Step,
) -> Result<State, StepError> {
    let mut deed = world.deed(role).await;
    let version = world.get(dialogue.id).await.version;
    let done = take(&mut deed, dialogue.id, version, step).await;
    if done.is_ok() {
        deed.commit().await.unwrap();
    }
    done
}

async fn past_the_model(db: &TestDb, dialogue: Id, sql: &'static str) -> Result<(), Error> {
    let mut conn = db.app.db.read().await.unwrap();
    sqlx::query(sql).bind(dialogue).execute(&mut *conn).await?;
    Ok(())
}

fn told(outcome: Outcome, result: &str) -> NewTold {
    NewTold {
        outcome: Some(outcome),
        result: result.into(),
        reached: None,
    }
}

/// The fields of the form as somebody types them.
fn typed<'a>(changes: &[(&'static str, &'a str)], day: &'a str) -> Vec<(&'static str, &'a str)> {
    let mut fields = vec![
        ("suggestion", ""),
        ("group", "Äldre"),
        ("group_en", "Older people"),
        ("measure", "Vi kommer till träffpunkten."),
        ("who", "Biblioteket"),
        ("day", day),
        ("place", "Träffpunkten"),
        ("cost", "1 500 kr"),
        ("key", "en nyckel"),
    ];
    for (name, value) in changes {
        fields.retain(|(there, _)| there != name);
        fields.push((name, value));
    }
    fields
}

async fn reads(world: &World, path: &str, words: &[&str]) -> Answer {
    let page = world.get_page(Role::Official, path).await;
    for word in words {
        assert!(page.says(word), "{path}: {word} in {}", page.page);
    }
    page
}

on_both_databases! {
    async fn p06_an_empty_plan_blocks_publishing(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        let only = plan(&world, decided.id).await.remove(0);
        let mut deed = world.deed(Role::Coordinator).await;
        remove(&mut deed, decided.id, (only.id, only.version)).await.unwrap();
        deed.commit().await.unwrap();
        let blocked = takes(&world, &decided, Role::Coordinator, Step::Announce).await;
        assert_eq!(blocked.unwrap_err().missing(), [Gate::Inclusion]);

        // A group without who, when and where is a thought, not a plan.
        let thought = NewMeasure { day: None, ..world.measure() };
        adds(&world, decided.id, &thought, "").await.unwrap();
        let blocked = takes(&world, &decided, Role::Coordinator, Step::Announce).await;
        assert_eq!(blocked.unwrap_err().missing(), [Gate::Inclusion]);
        let announce = "UPDATE dialogues SET state = 'announced', announced_at = 1 WHERE id = $1";
        assert!(past_the_model(&db, decided.id, announce).await.unwrap_err().is_rule());

        adds(&world, decided.id, &world.measure(), "").await.unwrap();
        assert_eq!(takes(&world, &decided, Role::Coordinator, Step::Announce).await.unwrap(), State::Announced);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p06_what_is_published_keeps_a_plan(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let only = plan(&world, announced.id).await.remove(0);
        let place = (only.id, only.version);
        let mut deed = world.deed(Role::Official).await;
        assert_eq!(remove(&mut deed, announced.id, place).await.unwrap_err().problems(), [("measure", Problem::NeededInPublic)]);
        for (field, measure) in [
            ("who", NewMeasure { who: " ".into(), ..world.measure() }),
            ("day", NewMeasure { day: None, ..world.measure() }),
            ("place", NewMeasure { place: String::new(), ..world.measure() }),
        ] {
            let refused = change(&mut deed, announced.id, place, &measure, "").await.unwrap_err();
            assert_eq!(refused.problems(), [(field, Problem::NeededInPublic)]);
        }
        let late = NewMeasure { day: announced.closes_on.map(|last| last.plus_days(1)), ..world.measure() };
        let refused = change(&mut deed, announced.id, place, &late, "").await.unwrap_err();
        assert_eq!(refused.problems(), [("day", Problem::AfterClosing)]);
        drop(deed);
        for sql in ["DELETE FROM inclusion_measures WHERE dialogue_id = $1", "UPDATE inclusion_measures SET place = '' WHERE dialogue_id = $1"] {
            assert!(past_the_model(&db, announced.id, sql).await.unwrap_err().is_rule(), "{sql}");
        }
        assert_eq!(plan(&world, announced.id).await, [only]);
    }

    async fn p04_p06_a_plan_changed_after_opening_is_explained_and_shown(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let first = plan(&world, open.id).await.remove(0);
        let moved = NewMeasure { place: "Fritidsgården".into(), ..first.plan.clone() };
        let place = (first.id, first.version);
        let mut deed = world.deed(Role::Official).await;
        let silent = change(&mut deed, open.id, place, &moved, " ").await.unwrap_err();
        assert_eq!(silent.problems(), [("reason", Problem::Missing)]);
        assert_eq!(remove(&mut deed, open.id, place).await.unwrap_err().problems(), [("measure", Problem::TooLate)]);
        change(&mut deed, open.id, place, &moved, "Skolan har lov.").await.unwrap();
        deed.commit().await.unwrap();
        let revisions = dialogues::revisions(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        assert_eq!(revisions.len(), 1);
        assert_eq!((revisions[0].field, revisions[0].reason.as_str()), (Revised::Inclusion, "Skolan har lov."));
        assert!(revisions[0].before.contains("Dalboskolan") && revisions[0].after.contains("Fritidsgården"));
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}", open.slug)).await;
        for words in ["Texten ”Grupper som sällan hörs” är ändrad.", "Skolan har lov.", "Fritidsgården", "Ungdomssamordnaren"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let (_, english) = fetch(&db.app, &format!("/en/dialoger/{}", open.slug)).await;
        assert!(english.contains("Young people") && english.contains("Groups that are seldom heard"), "{english}");
        // From right to left, what is Swedish is in one piece, which cannot be wrapped into the page's own words.
        let (_, arabic) = fetch(&db.app, &format!("/ar/dialoger/{}", open.slug)).await;
        let arabic = arabic.replace("<!>", "");
        for block in [format!("><strong>{}</strong> – {}</p>", moved.group, moved.measure), format!(" class=\"small\">{} · {}</p>", moved.who, moved.place)] {
            assert!(arabic.contains(&format!("<p lang=\"sv\" dir=\"ltr\"{block}")), "{block}: {arabic}");
        }
        assert!(past_the_model(&db, open.id, "DELETE FROM inclusion_measures WHERE dialogue_id = $1").await.unwrap_err().is_rule());
    }

    async fn p06_p26_nothing_is_compiled_before_it_is_told_how_it_went(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        adds(&world, open.id, &NewMeasure { group: "Äldre".into(), ..world.measure() }, "Fler ska höras.").await.unwrap();
        let closed = world.take_to(open, State::Closed).await;
        let two = plan(&world, closed.id).await;
        let mut deed = world.deed(Role::Official).await;
        let version = world.get(closed.id).await.version;
        dialogues::save_compilation(&mut deed, closed.id, version, &dialogues::Compilation { text: "En idé.", minority_views: "", limits: "Få unga." }).await.unwrap();
        for (reason, outcome) in [("", Outcome::NotDone), (" ", Outcome::Done)] {
            let silent = tell(&mut deed, closed.id, (two[0].id, 1), &told(outcome, reason)).await.unwrap_err();
            assert_eq!(silent.problems(), [("result", Problem::Missing)]);
        }
        tell(&mut deed, closed.id, (two[0].id, 1), &told(Outcome::Done, "Tjugo idéer från högstadiet.")).await.unwrap();
        deed.commit().await.unwrap();
        let blocked = takes(&world, &closed, Role::Official, Step::Compile).await;
        assert_eq!(blocked.unwrap_err().missing(), [Gate::InclusionResults]);
        let compile = "UPDATE dialogues SET state = 'compiled', compiled_at = 1 WHERE id = $1";
        assert!(past_the_model(&db, closed.id, compile).await.unwrap_err().is_rule());
        let unexplained = "UPDATE inclusion_measures SET outcome = 'not_done', told_at = 1 WHERE dialogue_id = $1 AND told_at IS NULL";
        assert!(past_the_model(&db, closed.id, unexplained).await.unwrap_err().is_rule());
        let mut deed = world.deed(Role::Official).await;
        tell(&mut deed, closed.id, (two[1].id, 1), &told(Outcome::NotDone, "Träffpunkten var stängd.")).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(takes(&world, &closed, Role::Official, Step::Compile).await.unwrap(), State::Compiled);
    }

    async fn p06_p26_everybody_reads_how_it_went_and_then_it_stays(db: TestDb) {
        let world = World::new(&db).await;
        let told_of = world.reach(State::FedBack).await;
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}/resultat", told_of.slug)).await;
        for words in ["Så nådde vi dem som sällan hörs", "Genomförd", "Vi fick tjugo idéer.", "Nådde 60 personer"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let only = plan(&world, told_of.id).await.remove(0);
        let mut deed = world.deed(Role::Official).await;
        let late = tell(&mut deed, told_of.id, (only.id, only.version), &told(Outcome::Done, "Hundra.")).await.unwrap_err();
        assert_eq!(late.problems(), [("result", Problem::TooLate)]);
        drop(deed);
        let past = "UPDATE inclusion_measures SET result = 'Hundra.' WHERE dialogue_id = $1";
        assert!(past_the_model(&db, told_of.id, past).await.unwrap_err().is_rule());
        // Before everybody is told it is nobody else's to read.
        let compiled = world.reach(State::Compiled).await;
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}/resultat", compiled.slug)).await;
        assert!(!page.contains("Vi fick tjugo idéer."), "{page}");
    }

    async fn p06_the_plan_is_the_writers_alone(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        for role in [Role::Secretary, Role::Elected, Role::Moderator, Role::Auditor] {
            let mut deed = world.deed(role).await;
            let refused = add(&mut deed, draft.id, &world.measure(), "").await;
            assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}");
            drop(deed);
            let page = world.get_page(role, &format!("/admin/dialoger/{}/inkludering/ny", draft.slug)).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{role}");
        }
    }

    async fn p06_what_stood_as_words_before_there_was_a_plan_is_in_it(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let words = r#"UPDATE dialogues SET inclusion = '[{"group":"Unga","measure":"Vi besöker skolorna."},{"group":"Äldre","measure":"Vi ringer."}]' WHERE id = $1"#;
        past_the_model(&db, draft.id, "DELETE FROM inclusion_measures WHERE dialogue_id = $1").await.unwrap();
        past_the_model(&db, draft.id, words).await.unwrap();
        let migration = match db.app.db.dialect() {
            Dialect::Sqlite => include_str!("../../../migrations/sqlite/0151_inclusion.sql"),
            Dialect::Postgres => include_str!("../../../migrations/postgres/0152_inclusion.sql"),
        };
        let (copy, _) = migration.split_once(';').unwrap();
        sqlx::raw_sql(copy).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let plan = plan(&world, draft.id).await;
        let mut groups: Vec<_> = plan.iter().map(|one| (one.plan.group.as_str(), one.plan.measure.as_str(), one.plan.is_whole())).collect();
        groups.sort_unstable();
        assert_eq!(groups, [("Unga", "Vi besöker skolorna.", false), ("Äldre", "Vi ringer.", false)]);
    }

    async fn a_group_is_planned_changed_and_told_of_through_the_pages(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        let list = format!("/admin/dialoger/{}/inkludering", decided.slug);
        let new = format!("{list}/ny");
        reads(&world, &format!("/admin/dialoger/{}", decided.slug), &[&list]).await;
        reads(&world, &list, &["Unga", "Dalboskolan", &new]).await;

        let day = world.today().plus_days(3).to_string();
        let wrong = world.post_page(Role::Official, &new, &typed(&[("measure", ""), ("day", "snart"), ("cost", "mycket")], &day)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["measure", "day", "cost"] {
            assert!(wrong.says(&format!("href=\"#{field}\"")), "{field}: {}", wrong.page);
        }
        assert!(wrong.says("value=\"Äldre\"") && wrong.says("value=\"mycket\"") && wrong.says("value=\"snart\""), "{}", wrong.page);
        // Pressed twice it is one; what is suggested has a name in both languages.
        for _ in 0..2 {
            let made = world.post_page(Role::Official, &new, &typed(&[("suggestion", "older"), ("group", ""), ("group_en", "")], &day)).await;
            assert_eq!(made.location(), format!("{list}?klart=1"), "{}", made.page);
        }
        let two = plan(&world, decided.id).await;
        assert_eq!(two.len(), 2);
        let made = two.iter().find(|one| one.plan.cost == Some(1_500)).unwrap();
        assert_eq!((made.plan.group.as_str(), made.plan.group_en.as_str()), ("Äldre som sällan går ut", "Older people who seldom go out"));

        // Two with the same form open.
        let path = format!("{list}/{}", made.id);
        let form = reads(&world, &path, &["Ta bort ur planen", "value=\"1500\""]).await;
        let with = |name: &str, value: &str| -> Vec<(String, String)> {
            let mut fields = form.untouched("group");
            fields.retain(|(there, _)| there != name);
            fields.push((name.into(), value.into()));
            fields
        };
        let post = async |fields: Vec<(String, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            world.post_page(Role::Official, &path, &fields).await
        };
        assert_eq!(post(with("place", "Biblioteket i Brålanda")).await.status, StatusCode::SEE_OTHER);
        let met = post(with("place", "Församlingshemmet")).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Biblioteket i Brålanda") && met.says("Församlingshemmet") && met.says("Spara över med det här"), "{}", met.page);

        let version = plan(&world, decided.id).await.iter().find(|one| one.id == made.id).unwrap().version.to_string();
        for _ in 0..2 {
            let gone = world.post_page(Role::Official, &path, &[("do", "remove"), ("version", &version)]).await;
            assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.page);
        }
        assert_eq!(plan(&world, decided.id).await.len(), 1);

        let announced = world.take_to(decided, State::Announced).await;
        let only = plan(&world, announced.id).await.remove(0);
        let result = format!("{list}/{}/resultat", only.id);
        reads(&world, &list, &[&result]).await;
        let version = reads(&world, &result, &["Vi besöker skolorna."]).await.field("version");
        let silent = world.post_page(Role::Official, &result, &[("version", &version), ("outcome", "not_done"), ("result", ""), ("reached", "några")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.says("href=\"#result\"") && silent.says("href=\"#reached\"") && silent.says("value=\"not_done\" checked"), "{}", silent.page);
        let fields = [("version", version.as_str()), ("outcome", "done"), ("result", "Vi fick tolv idéer."), ("reached", "30")];
        let done = world.post_page(Role::Official, &result, &fields).await;
        assert_eq!(done.location(), format!("{list}?klart=1"), "{}", done.page);
        reads(&world, &list, &["Vi fick tolv idéer.", "Nådde 30 personer", "Genomförd"]).await;
    }
}
