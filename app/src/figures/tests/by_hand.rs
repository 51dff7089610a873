//! Every figure counted by hand: one dialogue and one initiative at a time as their own pages read them, with rules of its own for what
//! counts and how a day stands. Nothing here is what the figures are made of.

use std::collections::BTreeMap;

use crate::app::App;
use crate::core::{Date, Id, Timestamp};
use crate::db::{Conn, Keyset};
use crate::decisions;
use crate::dialogues::{self, Dialogue};
use crate::initiatives::{self, Filter};

/// How many of each figure there are in a year, by its key; what is none is left out.
pub type Counted = BTreeMap<(i16, String), usize>;

/// What has been counted up to `today`.
struct Count {
    counted: Counted,
    today: Date,
}

impl Count {
    fn one(&mut self, day: Date, key: impl Into<String>) {
        // The years that are told end with this one.
        if day.year() <= self.today.year() {
            *self.counted.entry((day.year(), key.into())).or_default() += 1;
        }
    }

    /// A promised day, with when it was kept.
    fn promise(&mut self, kind: &str, due: Date, kept: Option<Date>) {
        let last = last_day(due);
        let standing = match kept {
            Some(day) if day <= last => "kept",
            Some(_) => "kept_late",
            None if self.today > last => "overdue",
            None => "coming",
        };
        self.one(due, format!("{kind}_{standing}"));
    }
}

/// The last day on which something is in time: the day itself, or the first after it on which the municipality is open.
fn last_day(due: Date) -> Date {
    let mut day = due;
    while !day.is_working_day() {
        day = day.plus_days(1);
    }
    day
}

/// Every figure, up to today.
pub async fn recounted(app: &App) -> Counted {
    let mut count = Count {
        counted: Counted::new(),
        today: app.now().date(),
    };
    let mut conn = app.db.read().await.unwrap();
    let ids: Vec<(Id,)> = sqlx::query_as("SELECT id FROM dialogues")
        .fetch_all(&mut *conn)
        .await
        .unwrap();
    for (id,) in ids {
        let dialogue = dialogues::get(&mut conn, id).await.unwrap();
        if let Some(at) = dialogue.opened_at {
            count.one(at.date(), "dialogues_opened");
        }
        // What was never announced was there for nobody.
        if dialogue.announced_at.is_none() {
            continue;
        }
        if let Some(at) = dialogue.cancelled_at {
            count.one(at.date(), "dialogues_stopped");
        }
        let decided = result(&mut count, &mut conn, &dialogue).await;
        days(&mut count, &dialogue, decided);
    }
    // What an idea became in another dialogue came in before.
    let once = "SELECT received_at FROM contributions WHERE id NOT IN (SELECT to_contribution_id FROM reroutings WHERE to_contribution_id IS NOT NULL)";
    let received: Vec<(Timestamp,)> = sqlx::query_as(once).fetch_all(&mut *conn).await.unwrap();
    for (at,) in received {
        count.one(at.date(), "contributions_received");
    }
    proposals(&mut count, &mut conn).await;
    count.counted
}

/// The four days of a dialogue. One that was stopped owes nothing more.
fn days(count: &mut Count, dialogue: &Dialogue, decided: Option<Date>) {
    let day = |at: Option<Timestamp>| at.map(Timestamp::date);
    for (kind, due, kept) in [
        (
            "compilation",
            dialogue.compile_by,
            day(dialogue.compiled_at),
        ),
        ("decision", dialogue.decision_on, decided),
        ("feedback", dialogue.feedback_by, day(dialogue.fed_back_at)),
        (
            "follow_up",
            dialogue.follow_up_on,
            day(dialogue.followed_up_at),
        ),
    ] {
        let is_owed = dialogue.cancelled_at.is_none() || kept.is_some();
        if let Some(due) = due.filter(|_| is_owed) {
            count.promise(kind, due, kept);
        }
    }
}

/// What came of a dialogue's themes, and what was promised in them. Returns the day of the decision on the result, when
/// all of it is entered.
async fn result(count: &mut Count, conn: &mut Conn, dialogue: &Dialogue) -> Option<Date> {
    dialogue.decided_upon_at?;
    let decisions = decisions::of_dialogue(conn, dialogue.id).await.unwrap();
    let day_of = |id: Id| {
        let mut of_it = decisions.iter().filter(|decision| decision.id == id);
        of_it.next().map(|decision| decision.decided_on)
    };
    for theme in decisions::results(conn, dialogue.id).await.unwrap() {
        if let (Some(outcome), Some(day)) = (theme.outcome, theme.decision_id.and_then(day_of)) {
            count.one(day, format!("outcome_{outcome}"));
        }
        // Participants are told of it with the feedback.
        let Some(commitment) = theme.commitment.filter(|_| dialogue.fed_back_at.is_some()) else {
            continue;
        };
        let is_explained = commitment.done_on.is_none() && commitment.settled_at.is_some();
        if is_explained {
            count.one(commitment.due_on, "commitment_explained");
        } else {
            count.promise("commitment", commitment.due_on, commitment.done_on);
        }
    }
    dialogue.result_decision_id.and_then(day_of)
}

/// Proposals of dialogues, and their first answers. A day is promised in public when the proposal is published.
async fn proposals(count: &mut Count, conn: &mut Conn) {
    let filter = Filter {
        hidden_too: true,
        ..Filter::default()
    };
    let keyset = Keyset {
        after: None,
        size: 1_000,
    };
    let all = initiatives::page(conn, &filter, &keyset).await.unwrap();
    for initiative in all.rows {
        count.one(initiative.received_at.date(), "initiatives_received");
        let answers = initiatives::answers(conn, initiative.id).await.unwrap();
        let first = answers.first().map(|answer| answer.at.date());
        if let Some(day) = first {
            count.one(day, "initiatives_answered");
        }
        if ["published", "masked"].contains(&initiative.state.as_str()) {
            count.promise("answer", initiative.due, first);
        }
    }
}
