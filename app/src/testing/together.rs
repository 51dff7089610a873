//! Several who do something at the same moment.

use std::sync::Arc;

use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::app::App;
use crate::db::Dialect;

/// Where those meet who do something at once: nobody goes on before all have come.
#[derive(Debug, Clone)]
pub struct Meeting(Arc<Barrier>);

impl Meeting {
    /// Waits for all the others, before anybody has begun a deed.
    pub async fn wait(&self) {
        self.0.wait().await;
    }

    /// Waits for all the others with what a deed has written and not stored yet. SQLite lets one write at a time, so that there nobody
    /// waits: the others come when this one has stored it.
    pub async fn wait_in_a_deed(&self, app: &App) {
        if matches!(app.db.dialect(), Dialect::Postgres) {
            self.0.wait().await;
        }
    }
}

/// Lets each of `all` do `what`, every one in a task of its own, and gives what each came to, in the order of `all`.
///
/// # Panics
/// When one of them does; nobody waits for them at the meeting then.
pub async fn together<I, F>(
    all: impl IntoIterator<Item = I>,
    what: impl Fn(I, Meeting) -> F,
) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let all: Vec<I> = all.into_iter().collect();
    let meeting = Meeting(Arc::new(Barrier::new(all.len())));
    let mut tasks = JoinSet::new();
    for (at, one) in all.into_iter().enumerate() {
        let doing = what(one, meeting.clone());
        tasks.spawn(async move { (at, doing.await) });
    }
    let mut done = Vec::new();
    // In the order in which they end: who fails is heard of while others still wait for them.
    while let Some(one) = tasks.join_next().await {
        done.push(one.expect("none of them fails"));
    }
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, came)| came).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn nobody_goes_on_before_all_have_come_and_each_is_answered_in_its_place() {
        let come = Arc::new(AtomicUsize::new(0));
        let seen = together(0..5, |n, meeting| {
            let come = come.clone();
            async move {
                come.fetch_add(1, Ordering::SeqCst);
                meeting.wait().await;
                (n, come.load(Ordering::SeqCst))
            }
        })
        .await;
        assert_eq!(seen, [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5)]);
    }

    #[tokio::test]
    #[should_panic(expected = "none of them fails")]
    async fn who_fails_before_the_meeting_does_not_keep_the_others_waiting_for_ever() {
        together([true, false], |fails, meeting| async move {
            assert!(!fails, "this one never comes");
            meeting.wait().await;
        })
        .await;
    }
}
