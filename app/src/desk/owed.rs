//! What the municipality owes, reckoned from where the dialogues are and what was promised (P38).

use crate::consultations::Waiting;
use crate::contributions::review_by;
use crate::core::{Date, Id, Locale, text};
use crate::decisions::{Doubt, DueCommitment, reply_by};
use crate::deliveries::{self, Owes};
use crate::dialogues::{self, Body, DeskRow, State};
use crate::goals::{GoalPeriod, Nearing};
use crate::mandates::Post;
use crate::promises::is_pressing;
use crate::staff::{Action, Role};

/// What kind of thing is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The draft, which nobody has changed since that day: begun by an initiative or by somebody, it would else lie forgotten.
    Draft(Date),
    /// A body's decision to hold the dialogue, entered before its first day.
    StartDecision,
    /// Publishing it before its first day.
    Announcement,
    /// So many ideas wait for review: promised within two working days.
    Review(i64),
    /// The compilation.
    Compilation,
    /// Taking the compilation to the politicians.
    Handling,
    /// The decision on the result, entered when it is made.
    Decision,
    /// Telling participants and everyone else.
    Feedback,
    /// So many receipts to those without e-mail: promised within two working days (P3).
    Receipts(i64),
    /// So many letters to those without e-mail (P17).
    Letters(i64),
    /// So many calls to them (P17).
    Calls(i64),
    /// Telling what became of it all.
    FollowUp,
    /// The mandate of the post that answers for it ends soon, and nobody follows (P24).
    PostEnds(String),
    /// Nobody holds the post that answers for it (P24).
    PostIsEmpty {
        /// Which.
        post: String,
        /// From which day on; none when nobody ever did, or it is no post of the owner's.
        since: Option<Date>,
    },
    /// The goal period ends soon, and the council has not decided on a municipality-wide dialogue (P31).
    GoalsEnd(GoalPeriod, Nearing),
    /// A committee's answer whether it joins, by the address part of who was asked (P34).
    Consultation(String),
    /// Most participants say that a promise was not kept: an answer (P16).
    Doubted {
        /// Which.
        id: Id,
        /// What.
        promise: String,
        /// Which unit or post sees to it.
        owner: String,
    },
    /// A promise in the decision.
    Commitment {
        /// Which.
        id: Id,
        /// What.
        promise: String,
        /// Which unit or post sees to it.
        owner: String,
    },
}

impl Kind {
    /// What it is called in the table of reminders; a review by no number, for more may come in.
    pub fn key(&self) -> String {
        match self {
            Self::Draft(_) => "draft".to_owned(),
            Self::StartDecision => "start_decision".to_owned(),
            Self::Announcement => "announcement".to_owned(),
            Self::Review(_) => "review".to_owned(),
            Self::Compilation => "compilation".to_owned(),
            Self::Handling => "handling".to_owned(),
            Self::Decision => "decision".to_owned(),
            Self::Feedback => "feedback".to_owned(),
            Self::Receipts(_) => "receipts".to_owned(),
            Self::Letters(_) => "letters".to_owned(),
            Self::Calls(_) => "calls".to_owned(),
            Self::FollowUp => "follow_up".to_owned(),
            Self::PostEnds(_) => "post_ends".to_owned(),
            Self::PostIsEmpty { .. } => "post_empty".to_owned(),
            Self::GoalsEnd(_, Nearing::Year) => "goals_end_in_a_year".to_owned(),
            Self::GoalsEnd(_, Nearing::HalfYear) => "goals_end_in_half_a_year".to_owned(),
            Self::Consultation(asked) => format!("consultation {asked}"),
            Self::Doubted { id, .. } => format!("doubted {id}"),
            Self::Commitment { id, .. } => id.to_string(),
        }
    }

    /// Who does it.
    pub const fn role(&self) -> Role {
        match self {
            Self::StartDecision | Self::Decision | Self::Consultation(_) => Role::Secretary,
            Self::Announcement
            | Self::Feedback
            | Self::Letters(_)
            | Self::Calls(_)
            | Self::PostEnds(_)
            | Self::PostIsEmpty { .. }
            | Self::GoalsEnd(..) => Role::Coordinator,
            Self::Review(_) => Role::Moderator,
            Self::Draft(_)
            | Self::Receipts(_)
            | Self::Compilation
            | Self::Handling
            | Self::FollowUp
            | Self::Doubted { .. }
            | Self::Commitment { .. } => Role::Official,
        }
    }

    /// Who does it, in words: for a committee also somebody elected answers.
    pub fn who(&self, l: Locale) -> &'static str {
        match self {
            Self::Consultation(_) => text::consultations_speaker(l),
            _ => self.role().name(l),
        }
    }

    /// The right that doing it needs.
    pub const fn right(&self) -> Action {
        match self {
            Self::StartDecision | Self::Decision => Action::RecordDecision,
            Self::Announcement => Action::Announce,
            Self::Review(_) => Action::Moderate,
            Self::Receipts(_) => Action::RegisterContribution,
            Self::Compilation => Action::Compile,
            Self::Handling => Action::RecordHandling,
            Self::Consultation(_) => Action::AnswerConsultation,
            Self::Feedback | Self::Letters(_) | Self::Calls(_) => Action::SendFeedback,
            Self::FollowUp | Self::Doubted { .. } | Self::Commitment { .. } => Action::FollowUp,
            Self::Draft(_) | Self::PostEnds(_) | Self::PostIsEmpty { .. } | Self::GoalsEnd(..) => {
                Action::EditDialogue
            }
        }
    }
}

impl Kind {
    /// What to do when it cannot be done by its day: where the day is moved, or that it cannot be.
    pub fn advice(&self, l: Locale) -> &'static str {
        match self {
            Self::Draft(_) => text::promises_mail_draft(l),
            Self::StartDecision | Self::GoalsEnd(..) => text::promises_mail_move_draft(l),
            Self::Announcement => text::promises_mail_move_decided(l),
            Self::Compilation
            | Self::Handling
            | Self::Decision
            | Self::Feedback
            | Self::FollowUp => text::promises_mail_move(l),
            Self::Letters(_) | Self::Calls(_) => text::promises_mail_letters(l),
            Self::Review(_) => text::promises_mail_review(l),
            Self::Receipts(_) => text::promises_mail_receipts(l),
            Self::Doubted { .. } => text::promises_mail_doubted(l),
            Self::Commitment { .. } => text::promises_mail_commitment(l),
            Self::Consultation(_) => text::promises_mail_consultation(l),
            Self::PostEnds(_) | Self::PostIsEmpty { .. } => text::promises_alarm_post(l),
        }
    }
}

/// One thing that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debt {
    /// What.
    pub kind: Kind,
    /// By when.
    pub due: Date,
    /// The dialogue's address part.
    pub slug: String,
    /// Where the dialogue is on its way.
    pub state: State,
    /// The dialogue's name.
    pub title: String,
    /// The body that owes it.
    pub owner: Body,
    /// The body that decides.
    pub deciding_body: Id,
}

impl Debt {
    /// What is to be done, in words.
    pub fn name(&self, l: Locale, today: Date) -> String {
        match &self.kind {
            Kind::Draft(since) => text::admin_owed_draft(l, since.near(l, today)),
            Kind::StartDecision => text::admin_owed_start(l).to_owned(),
            Kind::Announcement => text::admin_owed_announcement(l).to_owned(),
            Kind::Review(count) => text::admin_owed_review(l, *count),
            Kind::Compilation => text::admin_owed_compilation(l).to_owned(),
            Kind::Handling => text::admin_owed_handling(l).to_owned(),
            Kind::Decision => text::admin_owed_decision(l).to_owned(),
            Kind::Feedback => text::admin_owed_feedback(l).to_owned(),
            Kind::Receipts(count) => text::admin_owed_receipts(l, *count),
            Kind::Letters(count) => text::admin_owed_letters(l, *count),
            Kind::Calls(count) => text::admin_owed_calls(l, *count),
            Kind::FollowUp => text::admin_owed_follow_up(l).to_owned(),
            Kind::PostEnds(post) => {
                text::admin_owed_post_ends(l, self.due.near(l, today), post.clone())
            }
            Kind::PostIsEmpty { post, .. } => text::admin_owed_post_empty(l, post.clone()),
            Kind::GoalsEnd(period, Nearing::Year) => text::admin_owed_goals_year(l, period.name(l)),
            Kind::GoalsEnd(period, Nearing::HalfYear) => {
                text::admin_owed_goals_half(l, period.name(l))
            }
            Kind::Consultation(_) => text::admin_owed_consultation(l).to_owned(),
            Kind::Doubted { promise, .. } => text::commitments_owed(l, promise.clone()),
            Kind::Commitment { promise, .. } => text::admin_owed_commitment(l, promise.clone()),
        }
    }

    /// Whether somebody is reminded of it on `today`.
    pub fn is_pressing(&self, today: Date) -> bool {
        let is_always_soon = matches!(self.kind, Kind::Review(_) | Kind::Receipts(_));
        is_pressing(self.due, is_always_soon, today)
    }

    /// For which body somebody in `role` has to do with it: decisions are entered by the secretary of the body
    /// that makes them, and a committee that does not answer is asked again by who coordinates for the board.
    pub fn body_of(&self, role: Role) -> Id {
        match (role, &self.kind) {
            (Role::Secretary, Kind::Decision) | (Role::Coordinator, Kind::Consultation(_)) => {
                self.deciding_body
            }
            _ => self.owner.id,
        }
    }

    /// The bodies that it concerns.
    pub const fn bodies(&self) -> [Id; 2] {
        [self.owner.id, self.deciding_body]
    }
}

/// Everything that is owed, the longest overdue first.
pub fn debts(rows: &[DeskRow], commitments: &[DueCommitment]) -> Vec<Debt> {
    let mut debts: Vec<Debt> = rows.iter().flat_map(of_dialogue).collect();
    for due in commitments {
        let Some(row) = rows.iter().find(|row| row.id == due.dialogue_id) else {
            continue;
        };
        let kind = Kind::Commitment {
            id: due.commitment.id,
            promise: due.commitment.promise.clone(),
            owner: due.commitment.owner.clone(),
        };
        debts.push(debt(row, kind, due.commitment.due_on));
    }
    debts.sort_by(|a, b| (a.due, &a.title).cmp(&(b.due, &b.title)));
    debts
}

/// The answers that are owed where most participants say that a promise was not kept (P16).
pub fn doubted(rows: &[DeskRow], doubts: &[Doubt]) -> Vec<Debt> {
    let of = |doubt: &Doubt| {
        let row = rows.iter().find(|row| row.id == doubt.dialogue_id)?;
        let kind = Kind::Doubted {
            id: doubt.id,
            promise: doubt.promise.clone(),
            owner: doubt.owner.clone(),
        };
        Some(debt(row, kind, reply_by(doubt.since)))
    };
    doubts.iter().filter_map(of).collect()
}

/// How many days a draft may lie without anybody changing it.
const LIES: i64 = 30;

/// How many days before a mandate ends the desk says so.
const BEFORE_IT_ENDS: i64 = 30;

/// The dialogues under way for which nobody answers, or soon will (P24), as when the post has stayed with a
/// body that has handed them over. It is owed from the day after the last mandate, and where the post never was held from
/// the dialogue's first day.
pub fn unanswered_for(rows: &[DeskRow], posts: &[Post], today: Date) -> Vec<Debt> {
    rows.iter()
        .filter(|row| row.state.is_public() && !row.state.is_over())
        .filter_map(|row| {
            let of_owner = |post: &&Post| {
                Some(post.id) == row.responsible_post_id && post.body.id == row.owner.id
            };
            let post = posts.iter().find(of_owner);
            let until = post.and_then(|post| post.held_until(today));
            let name = row.responsible_post.clone();
            match until {
                None => {
                    let since = post.and_then(|post| post.empty_since(today));
                    let due = since.or(row.opens_on).unwrap_or(today).min(today);
                    Some(debt(row, Kind::PostIsEmpty { post: name, since }, due))
                }
                Some(last) if today.days_until(last) <= BEFORE_IT_ENDS => {
                    Some(debt(row, Kind::PostEnds(name), last))
                }
                Some(_) => None,
            }
        })
        .collect()
}

/// The municipality-wide dialogues that the council has not decided on although the goal period of today ends
/// within a year (P31).
pub fn undecided_in_time(rows: &[DeskRow], goals: &[GoalPeriod], today: Date) -> Vec<Debt> {
    let near = goals
        .iter()
        .find_map(|period| period.nearing(today).map(|near| (period, near)));
    let Some((period, near)) = near else {
        return Vec::new();
    };
    rows.iter()
        .filter(|row| row.kind == dialogues::Kind::Municipal && row.state == State::Draft)
        .map(|row| debt(row, Kind::GoalsEnd(period.clone(), near), period.last))
        .collect()
}

/// The answers that committees owe the executive board (P34). Each is told to those who speak for the committee,
/// and to those who see the board's desk.
pub fn unanswered(waiting: Vec<Waiting>) -> Vec<Debt> {
    waiting
        .into_iter()
        .map(|waiting| Debt {
            kind: Kind::Consultation(waiting.asked),
            due: waiting.due,
            slug: waiting.slug,
            state: State::Decided,
            title: waiting.title,
            owner: waiting.body,
            deciding_body: waiting.board,
        })
        .collect()
}

/// The receipts, letters and calls that are owed to those without e-mail (P3, P17).
pub fn untold(waiting: Vec<deliveries::Waiting>) -> Vec<Debt> {
    waiting
        .into_iter()
        .map(|waiting| Debt {
            kind: match waiting.what {
                Owes::Receipts => Kind::Receipts(waiting.count),
                Owes::Letters => Kind::Letters(waiting.count),
                Owes::Calls => Kind::Calls(waiting.count),
            },
            due: waiting.due,
            slug: waiting.slug,
            state: waiting.state,
            title: waiting.title,
            owner: waiting.owner,
            deciding_body: waiting.deciding_body,
        })
        .collect()
}

fn of_dialogue(row: &DeskRow) -> Vec<Debt> {
    let mut debts = Vec::new();
    if let Some(since) = row.waiting_since
        && row.waiting > 0
        && row.state != State::Cancelled
    {
        debts.push(debt(row, Kind::Review(row.waiting), review_by(since)));
    }
    if row.state == State::Draft {
        let since = row.updated_at.date();
        debts.push(debt(row, Kind::Draft(since), since.plus_days(LIES)));
    }
    let next = match row.state {
        State::Draft => Some((Kind::StartDecision, row.opens_on)),
        State::Decided => Some((Kind::Announcement, row.opens_on)),
        State::Closed => Some((Kind::Compilation, row.compile_by)),
        State::Compiled => Some((Kind::Handling, row.decision_on)),
        State::Handling => Some((Kind::Decision, row.decision_on)),
        State::DecidedUpon => Some((Kind::Feedback, row.feedback_by)),
        State::FedBack => Some((Kind::FollowUp, row.follow_up_on)),
        _ => None,
    };
    if let Some((kind, Some(due))) = next {
        debts.push(debt(row, kind, due));
    }
    debts
}

fn debt(row: &DeskRow, kind: Kind, due: Date) -> Debt {
    Debt {
        kind,
        due,
        slug: row.slug.clone(),
        state: row.state,
        title: row.title.clone(),
        owner: row.owner.clone(),
        deciding_body: row.deciding_body,
    }
}
