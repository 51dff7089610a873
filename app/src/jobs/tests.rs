//! Nothing is done twice, nothing is left undone.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::net::TcpListener;

use super::model::LEASE;
use super::{Kind, enqueue, finish, keep_house, left, retry_dead, run_due, run_while, store};
use crate::core::Id;
use crate::mail::{self, Mailer, NewMessage, SendError, Subject};
use crate::on_both_databases;
use crate::testing::{TestDb, together};

/// Leaves a mail that asks a new address to be confirmed, and returns its message's id.
async fn a_mail(db: &TestDb, address: &str) -> Id {
    let mut deed = db.deed().await;
    crate::participants::give_address(
        &mut deed,
        &address.parse().unwrap(),
        crate::core::Locale::Sv,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
    let (id,): (Id,) = sqlx::query_as("SELECT id FROM messages WHERE to_address = $1")
        .bind(address)
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    id
}

async fn state_of(db: &TestDb, id: Id) -> (i64, bool, bool) {
    let row: (i64, i64, i64) = sqlx::query_as(
        "SELECT attempts, CASE WHEN done_at IS NULL THEN 0 ELSE 1 END, CASE WHEN dead_at IS NULL THEN 0 ELSE 1 END FROM jobs WHERE id = $1",
    )
    .bind(id)
    .fetch_one(&mut *db.app.db.read().await.unwrap())
    .await
    .unwrap();
    (row.0, row.1 == 1, row.2 == 1)
}

/// How many jobs wait for another time after a try.
async fn settled(db: &TestDb) -> i64 {
    let (count,): (i64,) = sqlx::query_as("SELECT count(*) FROM jobs WHERE last_error <> ''")
        .fetch_one(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    count
}

async fn claims(db: &TestDb, count: usize) -> Vec<super::Claim> {
    super::run::claim(&db.app, count).await.unwrap()
}

on_both_databases! {
    async fn eight_workers_take_no_job_twice(db: TestDb) {
        let mut deed = db.deed().await;
        let now = deed.now;
        for n in 0..200 {
            assert!(enqueue(&mut deed, Kind::Mail, "", &format!("job {n}"), now).await.unwrap());
        }
        deed.commit().await.unwrap();
        let all = together(0..8, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                let mut mine = Vec::new();
                loop {
                    let claims = super::super::run::claim(&app, 7).await.unwrap();
                    if claims.is_empty() && !store::is_any_due(&mut app.db.read().await.unwrap(), app.now()).await.unwrap() {
                        return mine;
                    }
                    mine.extend(claims.into_iter().map(|claim| claim.id));
                }
            }
        })
        .await;
        let all: Vec<Id> = all.into_iter().flatten().collect();
        let different: BTreeSet<Id> = all.iter().copied().collect();
        assert_eq!((all.len(), different.len()), (200, 200));
    }

    async fn eight_workers_send_no_mail_twice(db: TestDb) {
        for n in 0..40 {
            a_mail(&db, &format!("anna{n}@example.org")).await;
        }
        let tries = together(0..8, |_, meeting| {
            let (app, mailer) = (db.app.clone(), db.mailer.clone());
            async move {
                meeting.wait().await;
                run_due(&app, &mailer).await.unwrap()
            }
        })
        .await;
        let tries: usize = tries.into_iter().sum();
        assert_eq!((tries, db.mailer.sent().len()), (40, 40));
    }

    async fn a_job_of_a_dead_worker_is_taken_by_another(db: TestDb) {
        let id = a_mail(&db, "anna@example.org").await;
        let lost = claims(&db, 1).await;
        assert_eq!(lost[0].id, id);
        assert_eq!(db.run_jobs().await, 0, "it is leased");
        db.app.clock.advance(LEASE);
        assert_eq!(db.run_jobs().await, 1);
        assert_eq!(db.mailer.sent().len(), 1);
        // The one that was thought dead comes back: it has nothing to say any more.
        let mut deed = db.deed().await;
        let now = deed.now;
        assert!(!finish(deed.conn(), &lost[0], now).await.unwrap());
        assert!(!store::postpone(deed.conn(), &lost[0], now, "late").await.unwrap());
        deed.commit().await.unwrap();
        assert_eq!(state_of(&db, id).await, (2, true, false));
        assert_eq!(db.run_jobs().await, 0);
    }

    async fn a_job_whose_lease_ran_out_before_it_was_begun_is_taken_at_once(db: TestDb) {
        let id = a_mail(&db, "anna@example.org").await;
        let taken = claims(&db, 1).await.remove(0);
        // The machine sleeps for a day, or somebody sets the clock.
        db.app.clock.advance(SignedDuration::from_hours(24));
        crate::jobs::run::one(db.app.clone(), db.mailer.clone(), taken).await;
        assert!(db.mailer.sent().is_empty(), "another may have it by now");
        assert_eq!(db.run_jobs().await, 1, "nothing is waited for");
        assert_eq!(db.mailer.sent().len(), 1);
        assert_eq!(state_of(&db, id).await, (2, true, false));
    }

    async fn a_mail_that_is_at_the_server_is_not_sent_beside_itself_when_the_clock_is_set(db: TestDb) {
        let held = a_mail(&db, "anna@example.org").await;
        a_mail(&db, "bo@example.org").await;
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}?tls=none", server.local_addr().unwrap());
        let silent = Mailer::smtp(&url, None, "Dialog <dialog@radslag.test>", "http://radslag.test").unwrap();
        let app = db.app.clone();
        let worker = tokio::spawn(async move { run_due(&app, &silent).await.unwrap() });
        let (one, _) = server.accept().await.unwrap();
        let (other, _) = server.accept().await.unwrap();
        db.app.clock.advance(LEASE);
        // One of the two fails, so that the worker looks for more to do while the other is still at the server.
        drop(one);
        while settled(&db).await == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        drop(other);
        assert_eq!(worker.await.unwrap(), 2, "each was sent once");
        db.app.clock.advance(LEASE);
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 2, "and again when the lease that nobody used is over");
        assert!(state_of(&db, held).await.1, "done");
    }

    async fn a_job_that_kills_every_worker_is_laid_aside(db: TestDb) {
        let id = a_mail(&db, "anna@example.org").await;
        for _ in 0..Kind::Mail.tries() {
            assert_eq!(claims(&db, 1).await.len(), 1);
            db.app.clock.advance(LEASE);
        }
        db.run_jobs().await;
        assert!(state_of(&db, id).await.2, "dead");
        assert!(db.mailer.sent().is_empty());
    }

    async fn a_mail_is_tried_again_with_pauses_until_it_is_dead_and_arrives_when_it_is_retried(db: TestDb) {
        let id = a_mail(&db, "anna@example.org").await;
        db.mailer.answer("anna@example.org", Some(SendError::Temporary("SMTP 451".into())));
        assert_eq!(db.run_jobs().await, 1);
        assert_eq!(db.run_jobs().await, 0, "not at once");
        for _ in 1..Kind::Mail.tries() {
            db.app.clock.advance(SignedDuration::from_hours(8));
            assert_eq!(db.run_jobs().await, 1);
        }
        assert_eq!(state_of(&db, id).await, (Kind::Mail.tries(), false, true));
        db.app.clock.advance(SignedDuration::from_hours(24));
        assert_eq!(db.run_jobs().await, 0, "dead");

        db.mailer.answer("anna@example.org", None);
        let mut deed = db.deed().await;
        assert_eq!(retry_dead(&mut deed).await.unwrap(), 1);
        assert_eq!(retry_dead(&mut deed).await.unwrap(), 0);
        deed.commit().await.unwrap();
        assert_eq!(db.run_jobs().await, 1);
        assert!(state_of(&db, id).await.1, "done");
        assert_eq!(db.mailer.sent().len(), 1, "and the mail has arrived");
        let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'jobs.retried'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(events, 1);
    }

    async fn a_mail_that_was_refused_for_good_arrives_when_it_is_retried(db: TestDb) {
        let id = a_mail(&db, "anna@example.org").await;
        db.mailer.answer("anna@example.org", Some(SendError::Permanent("SMTP 550".into())));
        assert_eq!(db.run_jobs().await, 1);
        assert_eq!(state_of(&db, id).await, (1, false, true));
        db.mailer.answer("anna@example.org", None);
        let mut deed = db.deed().await;
        retry_dead(&mut deed).await.unwrap();
        deed.commit().await.unwrap();
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 1);
    }

    async fn only_the_operator_retries_what_is_dead(db: TestDb) {
        let mut deed = db.app.begin(crate::deed::Actor::Resident).await.unwrap();
        assert!(matches!(retry_dead(&mut deed).await, Err(crate::core::Error::Forbidden)));
    }

    async fn the_operator_sees_what_waits_and_what_is_dead_and_no_address(db: TestDb) {
        for n in 0..3 {
            a_mail(&db, &format!("anna{n}@example.org")).await;
        }
        db.mailer.answer("anna0@example.org", Some(SendError::Permanent("SMTP 550".into())));
        db.mailer.answer("anna1@example.org", Some(SendError::Temporary("SMTP 451".into())));
        db.run_jobs().await;
        for n in 3..5 {
            a_mail(&db, &format!("anna{n}@example.org")).await;
        }
        let lines: Vec<String> = left(&mut db.app.db.read().await.unwrap()).await.unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(lines, [
            "dead     mail                1 jobs,  1 tries: SMTP 550",
            "waiting  mail                2 jobs,  0 tries",
            "waiting  mail                1 jobs,  1 tries: SMTP 451",
        ]);
    }

    async fn a_deed_that_did_not_happen_leaves_no_job(db: TestDb) {
        let mut deed = db.deed().await;
        let now = deed.now;
        enqueue(&mut deed, Kind::MassMail, "", "once", now).await.unwrap();
        drop(deed);
        assert!(claims(&db, 1).await.is_empty());
        let mut deed = db.deed().await;
        assert!(enqueue(&mut deed, Kind::MassMail, "", "once", now).await.unwrap());
        assert!(!enqueue(&mut deed, Kind::MassMail, "", "once", now).await.unwrap());
        let later = now.plus(SignedDuration::from_hours(1));
        assert!(enqueue(&mut deed, Kind::MassMail, "", "later", later).await.unwrap());
        deed.commit().await.unwrap();
        assert_eq!(claims(&db, 9).await.len(), 1);
        db.app.clock.set(later);
        assert_eq!(claims(&db, 9).await.len(), 2, "the later one, and the first whose lease is over");
    }

    async fn what_a_person_waits_for_goes_before_thousands(db: TestDb) {
        let mut deed = db.deed().await;
        let now = deed.now;
        for (kind, key) in [(Kind::MassMail, "mass"), (Kind::Mail, "mail")] {
            enqueue(&mut deed, kind, "", key, now).await.unwrap();
        }
        deed.commit().await.unwrap();
        let mut order = Vec::new();
        for _ in 0..2 {
            order.extend(claims(&db, 1).await.into_iter().map(|claim| claim.kind));
        }
        assert_eq!(order, ["mail", "mass_mail"]);
    }

    async fn a_worker_that_is_told_to_stop_takes_nothing_new(db: TestDb) {
        a_mail(&db, "anna@example.org").await;
        assert_eq!(run_while(&db.app, &db.mailer, || false).await.unwrap(), 0);
        assert_eq!(run_while(&db.app, &db.mailer, || true).await.unwrap(), 1);
    }

    async fn a_deed_with_a_job_rings_the_bell(db: TestDb) {
        a_mail(&db, "anna@example.org").await;
        tokio::time::timeout(std::time::Duration::from_secs(5), db.app.bell.notified()).await.expect("it rang");
    }

    async fn housekeeping_forgets_what_is_no_longer_needed_and_nothing_else(db: TestDb) {
        let mail = a_mail(&db, "anna@example.org").await;
        assert_eq!(db.run_jobs().await, 1);
        keep_house(&db.app).await.unwrap();
        let count = async |sql: &'static str| -> i64 {
            let (n,): (i64,) = sqlx::query_as(sql).fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
            n
        };
        assert_eq!(count("SELECT COUNT(*) FROM throttles").await, 2, "an hour's and a day's");
        db.app.clock.advance(SignedDuration::from_hours(31 * 24));
        let waiting = a_mail(&db, "bo@example.org").await;
        for _ in 0..2 {
            keep_house(&db.app).await.unwrap();
        }
        assert_eq!(count("SELECT COUNT(*) FROM throttles").await, 2, "today's only");
        assert_eq!(count("SELECT COUNT(*) FROM participants").await, 2);
        assert_eq!(count("SELECT COUNT(*) FROM messages").await, 2);
        let jobs: Vec<(Id,)> = sqlx::query_as("SELECT id FROM jobs WHERE kind = 'mail'").fetch_all(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(jobs, [(waiting,)], "{mail} was done a month ago");
    }
}

/// Rows that no version of the program writes must not stop the queue.
#[tokio::test]
async fn broken_rows_do_not_stop_the_queue() {
    let db = TestDb::new(crate::db::Dialect::Sqlite).await;
    let mut deed = db.deed().await;
    let now = deed.now;
    enqueue(&mut deed, Kind::Mail, "not an id", "broken", now)
        .await
        .unwrap();
    enqueue(
        &mut deed,
        Kind::Mail,
        &db.app.new_id().to_string(),
        "gone",
        now,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
    assert_eq!(run_due(&db.app, &Mailer::memory()).await.unwrap(), 2);
    let given_up = left(&mut db.app.db.read().await.unwrap()).await.unwrap();
    assert_eq!(given_up.len(), 1);
    assert_eq!(given_up[0].error, "the payload is no message's id");
    let message = NewMessage {
        kind: mail::Kind::Receipt,
        deed: "receipt:x".into(),
        to: "anna@example.org".parse().unwrap(),
        locale: crate::core::Locale::Sv,
        participant: None,
        about: Subject::default(),
    };
    let mut deed = db.deed().await;
    assert!(mail::queue(&mut deed, &message).await.unwrap());
    deed.commit().await.unwrap();
    assert_eq!(
        run_due(&db.app, &Mailer::memory()).await.unwrap(),
        1,
        "about nothing: not sent, tried later"
    );
}
