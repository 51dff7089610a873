//! What came on paper, by letter, by phone or at a meeting, as somebody of the staff enters it (P3).

use super::{Channel, Draft};
use crate::activities::Activity;
use crate::core::{Date, Id, Timestamp};
use crate::deliveries::NewCorrespondent;
use crate::dialogues::{Dialogue, Problem, Problems};

/// A contribution to enter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// What it says, as it was written or told.
    pub draft: Draft,
    /// How it came.
    pub channel: Channel,
    /// At which activity.
    pub activity: Option<Id>,
    /// On which day: who was in time on paper is in time.
    pub came_on: Date,
    /// Where to send a letter or whom to call about what came of it, for whoever has no e-mail (P17).
    pub reply: Option<NewCorrespondent>,
}

impl Registration {
    /// What stands in the way of entering it in `dialogue`, whose `activities` are these, `now`.
    pub fn problems(
        &self,
        dialogue: &Dialogue,
        activities: &[Activity],
        now: Timestamp,
    ) -> Problems {
        let mut problems = Problems::new();
        if self.channel == Channel::Web {
            problems.push(("channel", Problem::NotAChoice));
        }
        let activity = self.activity.map(|id| {
            activities
                .iter()
                .find(|activity| activity.id == id)
                .filter(|activity| activity.has_been_held(now))
        });
        match activity {
            None if self.channel == Channel::Meeting => {
                problems.push(("activity", Problem::WhichActivity));
            }
            Some(None) => problems.push(("activity", Problem::NotAChoice)),
            _ => {}
        }
        let in_time = match (dialogue.opens_on, dialogue.closes_on) {
            (Some(first), Some(last)) => (first..=last).contains(&self.came_on),
            _ => false,
        };
        if self.came_on > now.date() {
            problems.push(("came_on", Problem::InTheFuture));
        } else if !in_time {
            problems.push(("came_on", Problem::OutOfTime));
        }
        if let Some(reply) = &self.reply {
            problems.extend(reply.problems());
            if self.draft.email.is_some() {
                problems.push(("email", Problem::OneWayOnly));
            }
        }
        problems
    }

    /// The moment that counts: now for what comes today, else noon of its day, since nobody noted the time.
    pub fn came_at(&self, now: Timestamp) -> Timestamp {
        if self.came_on == now.date() {
            return now;
        }
        let noon = jiff::SignedDuration::from_hours(12);
        self.came_on.start().plus(noon)
    }
}
