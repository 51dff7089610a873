//! The worker: turns the dialogues' clock and does the jobs that deeds left. It runs inside `serve`,
//! alone as `radslag worker`, or both; the database sees to it that nothing is done twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use radslag_app::app::App;
use radslag_app::core::{Date, Result};
use radslag_app::dialogues;
use radslag_app::jobs;
use radslag_app::mail::Mailer;

/// How long it sleeps when nothing wakes it: jobs of other processes, and the clock.
const POLL: Duration = Duration::from_secs(1);
/// How long it rests when the database does not answer.
const REST: Duration = Duration::from_secs(5);

/// Works until `shutdown` resolves. Then it takes nothing new, finishes what is under way, and
/// returns. Trouble goes to the log and never ends it.
pub async fn run(app: App, mailer: Mailer, shutdown: impl Future<Output = ()> + Send) {
    let stopping = Arc::new(AtomicBool::new(false));
    let work = work(&app, &mailer, &stopping);
    tokio::pin!(work, shutdown);
    tokio::select! {
        () = &mut work => return,
        () = &mut shutdown => {}
    }
    stopping.store(true, Ordering::SeqCst);
    app.bell.notify_one();
    work.await;
}

async fn work(app: &App, mailer: &Mailer, stopping: &AtomicBool) {
    let mut planned = None;
    while !stopping.load(Ordering::SeqCst) {
        let pause = match round(app, mailer, stopping, &mut planned).await {
            Ok(()) => POLL,
            Err(error) => {
                tracing::error!(%error, "the worker could not go on");
                REST
            }
        };
        // A bell that rang meanwhile is remembered.
        let _ = tokio::time::timeout(pause, app.bell.notified()).await;
    }
}

async fn round(
    app: &App,
    mailer: &Mailer,
    stopping: &AtomicBool,
    planned: &mut Option<Date>,
) -> Result<()> {
    let today = app.now().date();
    if *planned != Some(today) {
        jobs::plan_housekeeping(app).await?;
        *planned = Some(today);
    }
    dialogues::turn_the_clock(app).await?;
    jobs::run_while(app, mailer, || !stopping.load(Ordering::SeqCst)).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use radslag_app::core::Locale;
    use radslag_app::db::Dialect;
    use radslag_app::participants;
    use radslag_app::testing::TestDb;
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn it_is_woken_sends_and_stops() {
        let db = TestDb::new(Dialect::Sqlite).await;
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async move {
            let _ = stopped.await;
        };
        let worker = tokio::spawn(run(db.app.clone(), db.mailer.clone(), shutdown));
        let mut deed = db.deed().await;
        let address = "anna@example.org".parse().unwrap();
        participants::give_address(&mut deed, &address, Locale::Sv)
            .await
            .unwrap();
        deed.commit().await.unwrap();
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
