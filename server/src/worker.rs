//! The worker: turns the dialogues' clock and does the jobs that deeds left, each in a round of its
//! own, so that a mail server that does not answer keeps no dialogue from opening or closing. It runs
//! inside `serve`, alone as `radslag worker`, or both; the database sees to it that nothing is done
//! twice.

use std::time::Duration;

use radslag_app::app::App;
use radslag_app::consultations;
use radslag_app::coordination;
use radslag_app::core::Result;
use radslag_app::decisions;
use radslag_app::dialogues::Clockwork;
use radslag_app::following;
use radslag_app::jobs;
use radslag_app::mail::Mailer;
use radslag_app::promises;
use radslag_app::search;
use tokio::sync::watch;

/// How long it sleeps when nothing wakes it: jobs of other processes, and the clock.
const POLL: Duration = Duration::from_secs(1);
/// How long it rests when the database does not answer.
const REST: Duration = Duration::from_secs(5);
/// An hour in the clock's microseconds.
const HOUR: i64 = 3600 * 1_000_000;

/// Works until `shutdown` resolves. Then it takes nothing new, finishes what is under way, and
/// returns. Trouble goes to the log and never ends it.
pub async fn run(app: App, mailer: Mailer, shutdown: impl Future<Output = ()> + Send) {
    let (stop, stopping) = watch::channel(false);
    let told = async {
        shutdown.await;
        stop.send_replace(true);
    };
    tokio::join!(
        told,
        turn_the_clock(&app, stopping.clone()),
        keep_the_index(&app, stopping.clone()),
        do_jobs(&app, &mailer, stopping)
    );
}

async fn turn_the_clock(app: &App, mut stopping: watch::Receiver<bool>) {
    let mut clockwork = Clockwork::default();
    let mut kept = None;
    while !*stopping.borrow() {
        let pause = pause(turn(app, &mut clockwork, &mut kept).await);
        let _ = tokio::time::timeout(pause, stopping.changed()).await;
    }
}

/// One turn of the clock; in a new hour, reminders, alarms, questions whether promises were kept, and housekeeping too. `kept` is the hour of the last.
async fn turn(app: &App, clockwork: &mut Clockwork, kept: &mut Option<i64>) -> Result<()> {
    // Taken first: what the clock does in an hour that begins meanwhile is looked at once more in the next turn.
    let hour = app.now().as_micros() / HOUR;
    clockwork.turn(app).await?;
    following::tell(app).await?;
    if *kept != Some(hour) {
        consultations::ask_those_who_began(app).await?;
        promises::remind(app).await?;
        promises::alarm(app).await?;
        coordination::alarm(app).await?;
        decisions::ask(app).await?;
        following::closes_soon(app).await?;
        jobs::keep_house(app).await?;
        *kept = Some(hour);
    }
    Ok(())
}

/// Indexes for search what no deed has indexed, in a round of its own, for after an upgrade it may take minutes.
async fn keep_the_index(app: &App, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        let kept = search::keep_up(app, || !*stopping.borrow()).await;
        let _ = tokio::time::timeout(pause(kept), stopping.changed()).await;
    }
}

async fn do_jobs(app: &App, mailer: &Mailer, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        let done = jobs::run_while(app, mailer, || !*stopping.borrow()).await;
        let pause = pause(done.map(drop));
        tokio::select! {
            // A bell that rang meanwhile is remembered.
            () = app.bell.notified() => {}
            _ = stopping.changed() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// How long to wait after a round.
fn pause(done: Result<()>) -> Duration {
    match done {
        Ok(()) => POLL,
        Err(error) => {
            tracing::error!(%error, "the worker could not go on");
            REST
        }
    }
}

#[cfg(test)]
mod tests {
    use radslag_app::core::Locale;
    use radslag_app::db::Dialect;
    use radslag_app::dialogues::State;
    use radslag_app::on_both_databases;
    use radslag_app::participants;
    use radslag_app::testing::{TestDb, World};
    use tokio::net::TcpListener;
    use tokio::sync::oneshot;

    use super::*;

    async fn leave_a_mail(db: &TestDb) {
        let mut deed = db.deed().await;
        let address = "anna@example.org".parse().unwrap();
        participants::give_address(&mut deed, &address, Locale::Sv)
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    on_both_databases! {
        async fn the_clock_goes_on_while_the_mail_server_is_silent(db: TestDb) {
            let world = World::new(&db).await;
            let announced = world.reach(State::Announced).await;
            leave_a_mail(&db).await;
            let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("smtp://{}?tls=none", server.local_addr().unwrap());
            let silent = Mailer::smtp(&url, None, "Dialog <dialog@radslag.test>", "http://radslag.test").unwrap();
            let worker = tokio::spawn(run(db.app.clone(), silent, std::future::pending()));
            let (_held, _) = server.accept().await.unwrap();
            db.app.clock.advance(Duration::from_hours(24).try_into().unwrap());
            for _ in 0..100 {
                if world.get(announced.id).await.state == State::Open {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            assert_eq!(world.get(announced.id).await.state, State::Open);
            worker.abort();
        }
    }

    #[tokio::test]
    async fn it_is_woken_sends_and_stops() {
        let db = TestDb::new(Dialect::Sqlite).await;
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async move {
            let _ = stopped.await;
        };
        let worker = tokio::spawn(run(db.app.clone(), db.mailer.clone(), shutdown));
        leave_a_mail(&db).await;
        for _ in 0..200 {
            if !db.mailer.sent().is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(db.mailer.sent().len(), 1);
        stop.send(()).unwrap();
        tokio::time::timeout(Duration::from_secs(10), worker)
            .await
            .expect("it stops")
            .unwrap();
    }
}
