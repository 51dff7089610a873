//! A shortcoming is reported by anybody, and answered with words, on both databases.

use http::{StatusCode, header};
use jiff::SignedDuration;

use super::*;
use crate::contributions::ReceiptCode;
use crate::core::{Error, Id, Locale};
use crate::db::Dialect;
use crate::deed::Actor;
use crate::dialogues::{EntryError, StepError};
use crate::on_both_databases;
use crate::site::supporter_cookie;
use crate::staff::Role;
use crate::testing::{Answer, Browser, TestDb, World, fetch, together};

const FORM: &str = "/tillganglighet/brist";
const WORDS: &str = "Knappen Visa läses inte upp av NVDA.";

/// Opens the form, waits as long as a person writes, and sends it with `fields`.
async fn send(db: &TestDb, form: &str, fields: &[(&str, &str)]) -> Answer {
    let browser = Browser::new(&db.app);
    let shown = browser.get(form).await;
    let (key, time) = (shown.field("key"), shown.field("time"));
    db.app.clock.advance(SignedDuration::from_secs(5));
    let mut all = vec![("key", key.as_str()), ("time", time.as_str())];
    all.extend(fields);
    browser.post(form, &all).await
}

async fn only(db: &TestDb) -> Shortcoming {
    let mut all = waiting(&mut db.app.db.read().await.unwrap()).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

async fn reported(db: &TestDb, email: Option<&str>) -> Shortcoming {
    let new = NewReport {
        words: WORDS.to_owned(),
        page: "/dialoger".to_owned(),
        email: email.map(|email| email.parse().unwrap()),
    };
    let mut deed = db.app.begin(Actor::Resident).await.unwrap();
    report(&mut deed, &new, "key", Locale::En, false)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    only(db).await
}

fn mended() -> NewAnswer {
    NewAnswer {
        outcome: Some(Outcome::Mended),
        words: "Nu läses knappen upp.".to_owned(),
    }
}

on_both_databases! {
    async fn anybody_reports_a_shortcoming_and_reads_by_when_it_is_answered(db: TestDb) {
        let sent = send(&db, FORM, &[("words", WORDS), ("page", "/dialoger")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert!(sent.location().starts_with("/tillganglighet/brist/kvitto/"), "{}", sent.location());
        let receipt = Browser::new(&db.app).get(sent.location()).await;
        // Ten working days after 23 November 2026.
        for words in [WORDS, "Svar senast", "7 december 2026", "<bdi>/dialoger</bdi>"] {
            assert!(receipt.page.contains(words), "{words}: {}", receipt.page);
        }
        assert_eq!(receipt.headers[header::CACHE_CONTROL], "no-store");
        let it = only(&db).await;
        // It says where its code is typed, and that page knows of reports too.
        assert!(receipt.page.contains("<a href=\"/kvitto\">") && receipt.page.contains("/kvitto</a>"), "{}", receipt.page);
        let browser = Browser::new(&db.app);
        let form = browser.get("/kvitto").await;
        assert!(form.page.contains("din anmälan"), "{}", form.page);
        let typed = browser.post("/kvitto", &[("kod", &it.code.grouped())]).await;
        assert_eq!((typed.status, typed.location()), (StatusCode::SEE_OTHER, sent.location()));
        assert_eq!((it.words.as_str(), it.page.as_str(), it.email), (WORDS, "/dialoger", None));
    }

    async fn nothing_is_kept_of_a_report_but_what_stands_in_it_and_what_is_answered(db: TestDb) {
        let sql = match db.app.db.dialect() {
            Dialect::Sqlite => "SELECT CAST(name AS TEXT) FROM pragma_table_info('shortcomings')",
            Dialect::Postgres => {
                "SELECT CAST(column_name AS TEXT) FROM information_schema.columns
                 WHERE table_schema = current_schema() AND table_name = 'shortcomings'"
            }
        };
        let mut conn = db.app.db.read().await.unwrap();
        let rows: Vec<(String,)> = sqlx::query_as(sql).fetch_all(&mut *conn).await.unwrap();
        let mut columns: Vec<String> = rows.into_iter().map(|(name,)| name).collect();
        columns.sort_unstable();
        // No network address, no cookie, no account of whoever reported, and not when the form was opened. Who adds a column says here
        // what of a person stands in it: the form promises that nobody has to say who they are.
        let known = [
            "answer", "answered_at", "answered_by", "due_on", "email", "example_at", "id", "locale", "outcome", "page", "receipt_code",
            "received_at", "submit_key", "version", "words",
        ];
        assert_eq!(columns, known);
    }

    async fn who_reports_without_an_address_leaves_nothing_that_says_who(db: TestDb) {
        const NETWORK: &str = "198.51.100.77";
        const COOKIE: &str = "aaaabbbbccccddddeeee";
        // Somebody who has agreed with an idea before, whom a cookie knows again.
        let mut shown = Browser::new(&db.app).at(NETWORK).get(FORM).await;
        let cookie = supporter_cookie(&db.app, COOKIE).parse().unwrap();
        shown.headers.insert(header::SET_COOKIE, cookie);
        let browser = Browser::new(&db.app).at(NETWORK).keeping(&shown);
        let before = crate::backup::save(&db.app.db, &mut Vec::<u8>::new()).await.unwrap();
        let (key, time) = (shown.field("key"), shown.field("time"));
        db.app.clock.advance(SignedDuration::from_secs(5));
        let sent = browser.post(FORM, &[("key", key.as_str()), ("time", time.as_str()), ("words", WORDS), ("page", "/dialoger")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert!(sent.headers.get(header::SET_COOKIE).is_none(), "{:?}", sent.headers);

        let mut kept: Vec<u8> = Vec::new();
        let after = crate::backup::save(&db.app.db, &mut kept).await.unwrap();
        // The report, and in the log that there was one.
        let grown: Vec<&str> = after.iter().filter(|(table, rows)| before[*table] != **rows).map(|(table, _)| table.as_str()).collect();
        let rest: Vec<&str> = grown.into_iter().filter(|table| !table.starts_with("audit_")).collect();
        assert_eq!(rest, ["shortcomings"]);
        let kept = String::from_utf8(kept).unwrap();
        assert!(kept.contains(WORDS), "{kept}");
        let (opened, signature) = time.split_once('.').unwrap();
        for of_a_person in [NETWORK, COOKIE, key.as_str(), signature] {
            assert!(!kept.contains(of_a_person), "{of_a_person}: {kept}");
        }
        for line in kept.lines().filter(|line| line.contains("shortcoming")) {
            assert!(!line.contains(opened), "when the form was opened: {line}");
        }
        // What was counted so that nobody sends too much is counted without a name, and gone soon.
        let counted: Vec<(String,)> = sqlx::query_as("SELECT bucket FROM throttles").fetch_all(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert!(!counted.is_empty() && counted.iter().all(|(bucket,)| !bucket.contains(NETWORK)), "{counted:?}");
    }

    async fn the_statement_and_every_page_lead_to_the_form(db: TestDb) {
        for (path, form) in [("/tillganglighet", FORM), ("/en/tillganglighet", "/en/tillganglighet/brist"), ("/dialoger", FORM)] {
            let (_, page) = fetch(&db.app, path).await;
            assert!(page.contains(&format!("href=\"{form}\"")), "{path}");
        }
        let (_, page) = fetch(&db.app, FORM).await;
        assert!(page.contains("inom 10 arbetsdagar"), "{page}");
    }

    async fn what_was_typed_and_not_sent_is_offered_on_the_form_and_forgotten_when_it_is_sent(db: TestDb) {
        // The page for no network says that the form asks.
        let (_, page) = fetch(&db.app, FORM).await;
        assert!(page.contains("data-take") && page.contains("Hämta texten"), "{page}");
        let sent = send(&db, FORM, &[("words", WORDS)]).await;
        let receipt = Browser::new(&db.app).get(sent.location()).await;
        assert!(receipt.page.contains(&format!("data-sent=\"{FORM}\"")), "{}", receipt.page);
    }

    async fn what_is_wrong_is_said_and_everything_typed_is_kept_for_the_back_button_too(db: TestDb) {
        let form = Browser::new(&db.app).get(FORM).await;
        assert_eq!(form.headers[header::CACHE_CONTROL], "private, no-cache");
        let answer = send(&db, FORM, &[("words", " "), ("page", "<b>"), ("email", "anna@")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "private, no-cache");
        assert!(answer.page.contains("href=\"#words\"") && answer.page.contains("href=\"#email\""), "{}", answer.page);
        assert!(answer.page.contains("value=\"anna@\"") && answer.page.contains("&lt;b&gt;"), "{}", answer.page);
    }

    async fn a_form_sent_twice_is_one_report(db: TestDb) {
        let browser = Browser::new(&db.app);
        let shown = browser.get(FORM).await;
        let (key, time) = (shown.field("key"), shown.field("time"));
        db.app.clock.advance(SignedDuration::from_secs(5));
        let fields = [("key", key.as_str()), ("time", time.as_str()), ("words", WORDS)];
        let (first, second) = (browser.post(FORM, &fields).await, browser.post(FORM, &fields).await);
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        assert_eq!(first.location(), second.location());
        only(&db).await;
    }

    async fn programs_are_held_back_and_nobody_has_to_prove_anything(db: TestDb) {
        let trapped = send(&db, FORM, &[("words", WORDS), ("webbplats", "x")]).await;
        assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(trapped.page.contains(WORDS) && trapped.page.contains("en gång till"), "{}", trapped.page);
        for n in 0..db.app.settings.submissions_per_hour {
            let sent = send(&db, FORM, &[("words", &format!("Fel {n}"))]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{n}");
        }
        let much = send(&db, FORM, &[("words", WORDS)]).await;
        assert_eq!(much.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(much.page.contains(WORDS), "{}", much.page);
    }

    async fn it_is_owed_on_the_desk_of_those_who_answer_until_it_is_answered(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, None).await;
        let path = format!("/admin/brister/{}", it.id);
        let desk = world.get_page(Role::Administrator, "/admin").await;
        assert!(desk.says(&path) && desk.says("Svara på en anmäld brist"), "{}", desk.page);
        assert!(!world.get_page(Role::Official, "/admin").await.says(&path));
        // One committee's coordinator does not answer for the whole site.
        assert_eq!(world.get_page(Role::Coordinator, &path).await.status, StatusCode::FORBIDDEN);
        db.app.clock.advance(SignedDuration::from_hours(24 * 20));
        let late = world.get_page(Role::Administrator, "/admin/forsenat").await;
        assert!(late.says(&path), "{}", late.page);

        let form = world.get_page(Role::Administrator, &path).await;
        let version = form.field("version");
        let empty = world.post_page(Role::Administrator, &path, &[("version", &version), ("answer", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("version", version.as_str()), ("outcome", "mended"), ("answer", "Nu läses knappen upp.")];
        let done = world.post_page(Role::Administrator, &path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        // Pressed twice, it is done all the same; somebody else's later answer is given back to its writer.
        let twice = world.post_page(Role::Administrator, &path, &fields).await;
        assert_eq!(twice.status, StatusCode::SEE_OTHER);
        let other = [("version", version.as_str()), ("outcome", "declined"), ("answer", "Nej, det går inte.")];
        let stale = world.post_page(Role::Administrator, &path, &other).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.says("Nej, det går inte.") && stale.says("Nu läses knappen upp."), "{}", stale.page);

        assert!(!world.get_page(Role::Administrator, "/admin").await.says(&path));
        assert!(world.get_page(Role::Administrator, "/admin/brister").await.says(&path));
        let (_, receipt) = fetch(&db.app, &format!("/en/tillganglighet/brist/kvitto/{}", it.code)).await;
        assert!(receipt.contains("It has been mended") && receipt.contains("Nu läses knappen upp."), "{receipt}");
    }

    async fn whoever_left_an_address_gets_the_answer_once_and_none_of_the_reports_words(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, Some("anna@example.org")).await;
        assert_eq!(db.run_jobs().await, 0, "nothing is sent before there is an answer");
        let mut deed = world.deed(Role::Administrator).await;
        answer(&mut deed, it.id, it.version, &mended()).await.unwrap();
        deed.commit().await.unwrap();
        db.run_jobs().await;
        db.run_jobs().await;
        let sent = db.mailer.sent();
        assert_eq!(sent.len(), 1);
        let mail = &sent[0];
        assert_eq!(mail.letter.subject, "The answer to your report of a shortcoming");
        let said = format!("{:?}", mail.letter.blocks);
        assert!(said.contains("Nu läses knappen upp.") && !said.contains("NVDA"), "{said}");
    }

    async fn only_those_who_keep_the_whole_statement_answer_and_once(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, None).await;
        for role in [Role::Coordinator, Role::Moderator] {
            let mut deed = world.deed(role).await;
            let refused = answer(&mut deed, it.id, it.version, &mended()).await;
            assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}: {refused:?}");
        }
        let mut deed = world.deed(Role::Administrator).await;
        answer(&mut deed, it.id, it.version, &mended()).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Administrator).await;
        let late = answer(&mut deed, it.id, it.version + 1, &mended()).await;
        assert!(matches!(late, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{late:?}");
    }

    async fn eight_who_answer_at_once_leave_one_answer_and_one_mail(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, Some("anna@example.org")).await;
        let (id, version) = (it.id, it.version);
        let answers = together(0..8, |n, meeting| {
            let (app, staff) = (db.app.clone(), world.staff(Role::Administrator));
            async move {
                meeting.wait().await;
                let new = NewAnswer { outcome: Some(Outcome::Mended), words: format!("Svar nummer {n}.") };
                let mut deed = app.begin(Actor::Staff(staff)).await.unwrap();
                match answer(&mut deed, id, version, &new).await {
                    Ok(()) => {
                        deed.commit().await.unwrap();
                        Some(new.words)
                    }
                    Err(EntryError::Step(StepError::Other(Error::Stale))) => None,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        let given: Vec<String> = answers.into_iter().flatten().collect();
        let after = super::actions::get(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(given, [after.answered.unwrap().words]);
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 1);
    }

    async fn the_database_forgets_and_changes_no_report(db: TestDb) {
        let it = reported(&db, None).await;
        for sql in [
            "DELETE FROM shortcomings",
            "UPDATE shortcomings SET words = 'x'",
            "UPDATE shortcomings SET due_on = '2030-01-01'",
            "UPDATE shortcomings SET answered_at = 1",
            "UPDATE shortcomings SET outcome = 'mended', answer = 'x'",
        ] {
            let mut deed = db.deed().await;
            assert!(sqlx::query(sql).execute(deed.conn()).await.is_err(), "{sql}");
        }
        let mut deed = db.deed().await;
        answer(&mut deed, it.id, it.version, &mended()).await.unwrap();
        sqlx::query("UPDATE shortcomings SET answer = 'x'").execute(deed.conn()).await.unwrap_err();
    }

    async fn a_wrong_code_or_id_opens_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let code = ReceiptCode::new(&db.app.random);
        let (status, _) = fetch(&db.app, &format!("/tillganglighet/brist/kvitto/{code}")).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        let id: Id = db.app.new_id();
        for id in [id.to_string(), "x".to_owned()] {
            let page = world.get_page(Role::Administrator, &format!("/admin/brister/{id}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
    }

    async fn p38_who_owes_an_answer_is_reminded_then_the_coordinator_then_the_elected_each_once(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, None).await;
        let remind_on = async |day: crate::core::Date| {
            world.days_pass(world.today().days_until(day)).await;
            remind(&db.app).await.unwrap();
            let again = remind(&db.app).await.unwrap();
            assert_eq!(again, 0, "each is told once");
            db.run_jobs().await;
            let told: Vec<String> = db.mailer.sent().into_iter().filter(|mail| mail.letter.subject.contains("anmäld brist")).map(|mail| mail.to).collect();
            told
        };
        assert!(remind_on(it.received_at.date().plus_working_days(2)).await.is_empty(), "there is time");
        let soon = remind_on(it.due).await;
        assert!(!soon.is_empty() && !soon.iter().any(|to| to.contains("elected")), "{soon:?}");
        let late = remind_on(it.due.plus_working_days(1)).await;
        assert!(late.len() > soon.len(), "{late:?}");
        let mail = db.mailer.sent().into_iter().find(|mail| mail.letter.subject.contains("anmäld brist")).unwrap();
        assert!(mail.text.contains(&format!("/admin/brister/{}", it.id)) && !mail.text.contains(WORDS), "{}", mail.text);
        let long = remind_on(it.due.plus_days(60)).await;
        assert!(long.len() > late.len(), "the elected are told: {long:?}");
        assert!(crate::desk::is_anything_overdue(&mut db.app.db.read().await.unwrap(), world.today()).await.unwrap());
        // Answered, nobody is reminded any more, and a reminder that was on its way says nothing.
        let mut deed = world.deed(Role::Administrator).await;
        answer(&mut deed, it.id, it.version, &mended()).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(remind(&db.app).await.unwrap(), 0);
        let letter = reminder_letter(&db.app, &mut db.app.db.read().await.unwrap(), it.id, Locale::Sv).await.unwrap();
        assert!(letter.is_none());
    }

    async fn the_address_of_who_reported_is_forgotten_some_time_after_the_answer(db: TestDb) {
        let world = World::new(&db).await;
        let it = reported(&db, Some("anna@exempel.se")).await;
        let addresses = async || {
            let mut conn = db.app.db.read().await.unwrap();
            let (kept, mailed): (i64, i64) = sqlx::query_as(
                "SELECT (SELECT COUNT(*) FROM shortcomings WHERE email <> ''), (SELECT COUNT(*) FROM messages WHERE to_address = 'anna@exempel.se')",
            ).fetch_one(&mut *conn).await.unwrap();
            (kept, mailed)
        };
        world.days_pass(40).await;
        crate::jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(addresses().await, (1, 0), "the answer is still owed");
        let mut deed = world.deed(Role::Administrator).await;
        answer(&mut deed, it.id, it.version, &mended()).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(31).await;
        crate::jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(addresses().await, (1, 1), "the mail is still on its way");
        db.run_jobs().await;
        assert!(db.mailer.sent().iter().any(|mail| mail.to == "anna@exempel.se"));
        crate::jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(addresses().await, (0, 0));
        // The report and its answer stay, and nothing else of them can be changed.
        let after = super::actions::get(&mut db.app.db.read().await.unwrap(), it.id).await.unwrap();
        assert_eq!((after.words.as_str(), after.email), (WORDS, None));
        assert!(after.answered.is_some());
        for sql in [
            "UPDATE shortcomings SET answer = 'x'", "UPDATE shortcomings SET email = 'b@exempel.se'", "UPDATE shortcomings SET words = 'x'",
            "UPDATE shortcomings SET answered_at = NULL, answer = '', outcome = ''",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).execute(deed.conn()).await;
            assert!(refused.is_err(), "{sql}");
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }
}
