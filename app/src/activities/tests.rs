//! Activities on both databases.

use http::StatusCode;

use super::{Activity, Kind, NewActivity, add, cancel, change, of_dialogue, remove, write_notes};
use crate::audit;
use crate::core::{Date, Error, Id, TimeOfDay, Timestamp};
use crate::dialogues::{self, Dialogue, EntryError, Problem, Revised, State, StepError};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, TestDb, World, fetch};

fn at(day: Date, time: &str) -> Timestamp {
    let time: TimeOfDay = time.parse().unwrap();
    time.on(day).unwrap()
}

/// A meeting in the evening, in `days`.
fn meeting(world: &World, days: i64) -> NewActivity {
    let day = world.today().plus_days(days);
    NewActivity {
        kind: Kind::Meeting,
        title: "Möte om torget".into(),
        place: "Biblioteket".into(),
        starts: at(day, "18:00"),
        ends: at(day, "20:00"),
        access: "Hiss finns.".into(),
        hearing: "Hörslinga finns.".into(),
        how_to: "Kom när du vill.".into(),
    }
}

async fn all(world: &World, dialogue: Id) -> Vec<Activity> {
    let mut conn = world.app.db.read().await.unwrap();
    of_dialogue(&mut conn, dialogue).await.unwrap()
}

async fn planned(world: &World, dialogue: &Dialogue, days: i64, reason: &str) -> Activity {
    let mut deed = world.deed(Role::Official).await;
    let id = add(&mut deed, dialogue.id, &meeting(world, days), reason)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    all(world, dialogue.id)
        .await
        .into_iter()
        .find(|activity| activity.id == id)
        .unwrap()
}

async fn past_the_model(db: &TestDb, id: Id, sql: &'static str) -> Result<(), Error> {
    let mut conn = db.app.db.read().await.unwrap();
    sqlx::query(sql).bind(id).execute(&mut *conn).await?;
    Ok(())
}

on_both_databases! {
    async fn p03_an_activity_stands_on_the_dialogues_page_with_how_to_get_in(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        planned(&world, &decided, 4, "").await;
        let announced = world.take_to(decided, State::Announced).await;
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}", announced.slug)).await;
        for words in [
            "Möten och andra tillfällen", "Möte: Möte om torget", "fredag 27 november 2026 kl. 18.00–20.00", "Biblioteket", "Hiss finns.",
            "Hörslinga finns.", "Kom när du vill.", "Du behöver inte anmäla dig.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let (_, english) = fetch(&db.app, &format!("/en/dialoger/{}", announced.slug)).await;
        assert!(english.contains("Meeting: Möte om torget") && english.contains("Friday, 27 November 2026 at 18:00–20:00"), "{english}");
    }

    async fn p38_an_activity_stands_in_the_calendar_and_in_a_file_of_its_own(db: TestDb) {
        let world = World::new(&db).await;
        let hidden = world.reach(State::Decided).await;
        planned(&world, &hidden, 4, "").await;
        let announced = world.reach(State::Announced).await;
        let winter = planned(&world, &announced, 4, "").await;
        let mut deed = world.deed(Role::Official).await;
        let day: Date = "2027-07-01".parse().unwrap();
        let in_summer = NewActivity { starts: at(day, "18:00"), ends: at(day, "20:00"), ..meeting(&world, 4) };
        let summer = add(&mut deed, announced.id, &in_summer, "").await.unwrap();
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, "/kalender?manad=2026-11").await;
        assert_eq!(page.matches("Kl. 18.00 Möte om torget").count(), 1, "what is not public is nowhere: {page}");

        let (_, calendar) = fetch(&db.app, "/kalender.ics").await;
        for line in [
            format!("UID:{}-activity", winter.id), "DTSTART:20261127T170000Z".into(), "DTEND:20261127T190000Z".into(), "LOCATION:Biblioteket".into(),
            format!("UID:{summer}-activity"), "DTSTART:20270701T160000Z".into(),
        ] {
            assert!(calendar.contains(&line), "{line}: {calendar}");
        }
        assert!(calendar.lines().all(|line| line.len() <= 75), "lines are folded (RFC 5545, 3.1)");
        let path = format!("/dialoger/{}/aktiviteter/{}.ics", announced.slug, winter.id);
        let file = Browser::new(&db.app).get(&path).await;
        assert_eq!(file.status, StatusCode::OK);
        assert!(file.headers[http::header::CONTENT_TYPE].to_str().unwrap().starts_with("text/calendar"));
        assert!(file.says("DTSTART:20261127T170000Z") && !file.says(&summer.to_string()), "{}", file.page);
        for wrong in [path.replace(".ics", ""), path.replace(&winter.id.to_string(), "nej"), path.replace(&announced.slug, &hidden.slug)] {
            assert_eq!(Browser::new(&db.app).get(&wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    }

    async fn p04_what_is_changed_or_cancelled_after_opening_is_explained_and_shown(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let mut deed = world.deed(Role::Official).await;
        let silent = add(&mut deed, open.id, &meeting(&world, 3), "").await.unwrap_err();
        assert_eq!(silent.problems(), [("reason", Problem::Missing)]);
        drop(deed);
        let first = planned(&world, &open, 3, "Fler vill ses.").await;
        let moved = NewActivity { place: "Kommunhuset".into(), ..first.plan.clone() };
        let mut deed = world.deed(Role::Official).await;
        let silent = change(&mut deed, open.id, (first.id, 1), &moved, " ").await.unwrap_err();
        assert_eq!(silent.problems(), [("reason", Problem::Missing)]);
        change(&mut deed, open.id, (first.id, 1), &moved, "Biblioteket är stängt.").await.unwrap();
        let stale = change(&mut deed, open.id, (first.id, 1), &moved, "Igen.").await;
        assert!(matches!(stale, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{stale:?}");
        let silent = cancel(&mut deed, open.id, (first.id, 2), "").await.unwrap_err();
        assert_eq!(silent.problems(), [("reason", Problem::Missing)]);
        cancel(&mut deed, open.id, (first.id, 2), "Mötesledaren är sjuk.").await.unwrap();
        let again = cancel(&mut deed, open.id, (first.id, 3), "Igen.").await.unwrap_err();
        assert_eq!(again.problems(), [("reason", Problem::TooLate)]);
        let gone = remove(&mut deed, open.id, (first.id, 3)).await.unwrap_err();
        assert_eq!(gone.problems(), [("title", Problem::TooLate)]);
        deed.commit().await.unwrap();
        assert!(past_the_model(&db, open.id, "DELETE FROM activities WHERE dialogue_id = $1").await.unwrap_err().is_rule());
        let unexplained = "UPDATE activities SET cancelled_reason = '' WHERE dialogue_id = $1";
        assert!(past_the_model(&db, open.id, unexplained).await.unwrap_err().is_rule());

        let revisions = dialogues::revisions(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        let reasons: Vec<_> = revisions.iter().map(|one| (one.field, one.reason.as_str())).collect();
        let expected = ["Fler vill ses.", "Biblioteket är stängt.", "Mötesledaren är sjuk."].map(|reason| (Revised::Activity, reason));
        assert_eq!(reasons.len(), 3);
        assert!(expected.iter().all(|one| reasons.contains(one)), "{reasons:?}");
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}", open.slug)).await;
        assert!(page.contains("Inställt.") && page.contains("Mötesledaren är sjuk.") && page.contains("Biblioteket är stängt."), "{page}");
        assert!(!page.contains("Lägg i din kalender"), "{page}");
        let (_, calendar) = fetch(&db.app, "/kalender.ics").await;
        assert!(calendar.contains("STATUS:CANCELLED"), "{calendar}");
        let (_, month) = fetch(&db.app, "/kalender").await;
        assert!(month.contains("Inställt: kl. 18.00 Möte om torget"), "{month}");
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn a_reason_in_swedish_says_so_where_the_rest_is_translated(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let meeting = planned(&world, &open, 3, "Fler vill ses.").await;
        let mut deed = world.deed(Role::Official).await;
        for field in ["title", "place", "access", "hearing", "how_to"] {
            let sql = format!(
                "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
                 SELECT dialogue_id, 'ar', 'activity', id, '{field}', 'لقاء', {field}, 'human', 0, 1 FROM activities WHERE id = $1"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(meeting.id).execute(deed.conn()).await.unwrap();
        }
        cancel(&mut deed, open.id, (meeting.id, 1), "Mötesledaren är sjuk.").await.unwrap();
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, &format!("/ar/dialoger/{}", open.slug)).await;
        assert!(page.contains("لقاء"), "it is translated: {page}");
        assert!(page.contains("<p lang=\"sv\" dir=\"ltr\">Mötesledaren är sjuk."), "the full stop stays with its sentence: {page}");
        // In the line about a decision the body's Swedish name and the day keep apart, with an Arabic comma between.
        let line = page.replace("<!>", "");
        assert!(line.contains("\u{2069}، \u{2068}"), "{line}");
    }

    async fn what_was_said_is_told_when_it_has_begun(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let later = planned(&world, &open, 1, "Fler vill ses.").await;
        let mut deed = world.deed(Role::Official).await;
        let early = write_notes(&mut deed, open.id, (later.id, 1), "Bra möte.").await.unwrap_err();
        assert_eq!(early.problems(), [("notes", Problem::NotBegun)]);
        drop(deed);
        world.days_pass(2).await;
        let mut deed = world.deed(Role::Official).await;
        let late = cancel(&mut deed, open.id, (later.id, 1), "Ingen kom.").await.unwrap_err();
        assert_eq!(late.problems(), [("reason", Problem::TooLate)]);
        write_notes(&mut deed, open.id, (later.id, 1), "Tolv kom. Bänkarna var viktigast.").await.unwrap();
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}", open.slug)).await;
        assert!(page.contains("Så blev det") && page.contains("Bänkarna var viktigast."), "{page}");
    }

    async fn the_activities_of_a_stopped_dialogue_that_were_to_come_are_in_no_calendar(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        planned(&world, &announced, 3, "").await;
        world.take_to(announced, State::Cancelled).await;
        let (_, calendar) = fetch(&db.app, "/kalender.ics").await;
        assert!(!calendar.contains("Möte om torget"), "{calendar}");
    }

    async fn an_activity_is_planned_changed_and_cancelled_through_the_pages(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let list = format!("/admin/dialoger/{}/aktiviteter", draft.slug);
        let new = format!("{list}/ny");
        assert!(world.get_page(Role::Official, &format!("/admin/dialoger/{}", draft.slug)).await.says(&list));
        assert_eq!(world.get_page(Role::Secretary, &new).await.status, StatusCode::FORBIDDEN);
        let typed = |changes: &[(&'static str, &'static str)]| {
            let mut fields = vec![
                ("kind", "walk"), ("title", "Vandring"), ("day", "2026-12-05"), ("from", "14.00"), ("to", "15:30"), ("end_day", ""),
                ("place", "Torget"), ("access", "Lugn takt."), ("hearing", ""), ("how_to", ""), ("key", "en nyckel"),
            ];
            for (name, value) in changes {
                fields.retain(|(there, _)| there != name);
                fields.push((name, value));
            }
            fields
        };
        for (changes, wrong) in [
            (&[("title", ""), ("access", " "), ("from", "halv sju")][..], &["title", "access", "from"][..]),
            (&[("day", "2027-03-28"), ("from", "02:30")][..], &["from"][..]),
            (&[("to", "13:00")][..], &["to"][..]),
            (&[("kind", "party"), ("day", "")][..], &["kind", "day"][..]),
        ] {
            let page = world.post_page(Role::Official, &new, &typed(changes)).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            for field in wrong {
                assert!(page.says(&format!("href=\"#{field}\"")), "{field}: {}", page.page);
            }
            assert!(page.says("value=\"Torget\""), "what was typed is kept: {}", page.page);
        }
        for _ in 0..2 {
            let made = world.post_page(Role::Official, &new, &typed(&[])).await;
            assert_eq!(made.location(), format!("{list}?klart=1"), "{}", made.page);
        }
        let walk = all(&world, draft.id).await;
        assert_eq!(walk.len(), 1, "pressed twice it is one");
        let walk = walk[0].clone();
        assert_eq!(TimeOfDay::of(walk.plan.starts).to_string(), "14:00");

        // Two with the same form open.
        let path = format!("{list}/{}", walk.id);
        let form = world.get_page(Role::Official, &path).await;
        assert!(form.says("value=\"2026-12-05\"") && form.says("value=\"14:00\"") && form.says("Ta bort aktiviteten"), "{}", form.page);
        let with = |name: &str, value: &str| -> Vec<(String, String)> {
            let mut fields = form.untouched("title");
            fields.retain(|(there, _)| there != name);
            fields.push((name.into(), value.into()));
            fields
        };
        let post = async |fields: Vec<(String, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            world.post_page(Role::Official, &path, &fields).await
        };
        assert_eq!(post(with("place", "Sanden")).await.status, StatusCode::SEE_OTHER);
        let met = post(with("place", "Skräcklan")).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Sanden") && met.says("Skräcklan") && met.says("Spara över med det här"), "{}", met.page);

        world.take_to(draft.clone(), State::Announced).await;
        assert!(!world.get_page(Role::Official, &path).await.says("Ta bort aktiviteten"), "everybody has read of it");
        let stop = format!("{path}/stall-in");
        assert!(world.get_page(Role::Official, &list).await.says(&stop));
        let form = world.get_page(Role::Official, &stop).await;
        let version = form.field("version");
        let silent = world.post_page(Role::Official, &stop, &[("version", &version), ("reason", "")]).await;
        assert!(silent.status == StatusCode::UNPROCESSABLE_ENTITY && silent.says("href=\"#reason\""), "{}", silent.page);
        for _ in 0..2 {
            let done = world.post_page(Role::Official, &stop, &[("version", &version), ("reason", "Det blåser.")]).await;
            assert_eq!(done.location(), format!("{list}?klart=1"), "{}", done.page);
        }
        assert!(world.get_page(Role::Official, &list).await.says("Inställt. Det blåser."));
    }
}
