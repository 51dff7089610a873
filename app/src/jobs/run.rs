//! Doing the work.

use std::collections::HashMap;

use tokio::task::{self, JoinSet};

use super::model::{Claim, Failure, Kind, LEASE, pause};
use super::store;
use crate::app::App;
use crate::core::{Id, Result};
use crate::deed::Actor;
use crate::mail::{self, Mailer};

/// How many jobs one process does at the same time.
const AT_ONCE: usize = 16;
/// Tries of a kind that this version does not know: another version may be on its way in.
const UNKNOWN_TRIES: i64 = 20;

/// Does everything that is due, and what falls due meanwhile. Returns how many tries were made.
pub async fn run_due(app: &App, mailer: &Mailer) -> Result<usize> {
    run_while(app, mailer, || true).await
}

/// As [`run_due`], but takes no new job when `go_on` says no; what is begun is finished.
pub async fn run_while(app: &App, mailer: &Mailer, go_on: impl Fn() -> bool) -> Result<usize> {
    let mut running = JoinSet::new();
    let mut under_way: HashMap<task::Id, Id> = HashMap::new();
    let mut tries = 0;
    let mut trouble = None;
    loop {
        let free = AT_ONCE - running.len();
        // Half empty before more is taken: a claim is a write, and one write serves many jobs.
        if free * 2 >= AT_ONCE && trouble.is_none() && go_on() {
            match claim(app, free).await {
                Ok(claims) => {
                    for claim in claims {
                        // Its lease ran out in our own hands: the clock was set, and the mail may be at the server already.
                        // We let this second lease run out too; whoever takes it then finds what came of the first.
                        if under_way.values().any(|job| *job == claim.id) {
                            continue;
                        }
                        tries += 1;
                        let job = claim.id;
                        let task = running.spawn(one(app.clone(), mailer.clone(), claim));
                        under_way.insert(task.id(), job);
                    }
                }
                // What is under way is not dropped: a mail may be on its way to the server.
                Err(error) => trouble = Some(error),
            }
        }
        match running.join_next_with_id().await {
            Some(Ok((task, ()))) => {
                under_way.remove(&task);
            }
            // The job's lease runs out, and it is tried again.
            Some(Err(panic)) => {
                under_way.remove(&panic.id());
                tracing::error!(%panic, "a job broke off");
            }
            None => break,
        }
    }
    trouble.map_or(Ok(tries), Err)
}

/// Leases up to `count` due jobs.
pub(super) async fn claim(app: &App, count: usize) -> Result<Vec<Claim>> {
    if !store::is_any_due(&mut *app.db.read().await?, app.now()).await? {
        return Ok(Vec::new());
    }
    let mut deed = app.begin(Actor::Clock).await?;
    let (now, dialect) = (deed.now, app.db.dialect());
    let count = i64::try_from(count).unwrap_or(1);
    let claims = store::claim(deed.conn(), dialect, now, now.plus(LEASE), count).await?;
    deed.commit().await?;
    Ok(claims)
}

/// Does one job, or gives it back.
pub(super) async fn one(app: App, mailer: Mailer, claim: Claim) {
    if let Err(failure) = perform(&app, &mailer, &claim).await {
        tracing::warn!(job = %claim.id, kind = claim.kind, tries = claim.tries, %failure, "a job was not done");
        if let Err(error) = settle(&app, &claim, &failure).await {
            tracing::error!(job = %claim.id, %error, "a job could not be given back; its lease will run out");
        }
    }
}

async fn perform(app: &App, mailer: &Mailer, claim: &Claim) -> Result<(), Failure> {
    let kind: Kind = claim
        .kind
        .parse()
        .map_err(|_| Failure::Later("a newer version's kind of job".to_owned()))?;
    if claim.tries > kind.tries() {
        return Err(Failure::Never("each worker that took it died".to_owned()));
    }
    match kind {
        Kind::Mail | Kind::MassMail => mail::deliver(app, mailer, claim).await,
    }
}

/// Gives the job back for later, or lays it aside as dead.
async fn settle(app: &App, claim: &Claim, failure: &Failure) -> Result<()> {
    let mut deed = app.begin(Actor::Clock).await?;
    let now = deed.now;
    let kind: Option<Kind> = claim.kind.parse().ok();
    let last = claim.tries >= kind.map_or(UNKNOWN_TRIES, Kind::tries);
    let is_mail = matches!(kind, Some(Kind::Mail | Kind::MassMail));
    match failure {
        Failure::Lapsed => {
            store::postpone(deed.conn(), claim, now, &failure.to_string()).await?;
        }
        Failure::Later(why) if !last => {
            let again = now.plus(pause(claim.tries, &app.random));
            let ours = store::postpone(deed.conn(), claim, again, why).await?;
            if ours && is_mail {
                mail::note_answer(&mut deed, &claim.payload, why).await?;
            }
        }
        Failure::Later(why) | Failure::Never(why) => {
            let ours = store::bury(deed.conn(), claim, now, why).await?;
            if ours && is_mail {
                mail::give_up(&mut deed, &claim.payload, why).await?;
                mail::note_answer(&mut deed, &claim.payload, why).await?;
            }
        }
    }
    deed.commit().await
}
