//! A dialogue on its way: taken to any state through the same actions as in daily use.

#![expect(
    clippy::missing_panics_doc,
    reason = "a test panics where something is not as it must be"
)]

use super::World;
use crate::core::{Id, Locale};
use crate::decisions::{self, NewCommitment, NewOutcome, NewStep, StepKind, ThemeOutcome};
use crate::deed::{Actor, Deed};
use crate::dialogues::{self, Dialogue, State, Step};
use crate::inclusion::{self, NewTold, Outcome};
use crate::staff::Role;
use crate::themes;
use crate::translations::{self, MadeBy};

/// What a dialogue asks, each text by its field: easy Swedish where the texts are easy already.
pub fn as_it_stands(dialogue: &Dialogue) -> Vec<(&'static str, String)> {
    translations::asked(dialogue)
        .into_iter()
        .map(|piece| (piece.field, piece.original))
        .collect()
}

impl World {
    /// Takes a new dialogue to `state` through the actions of daily use, and lets time pass on the way.
    pub async fn reach(&self, state: State) -> Dialogue {
        let draft = self.draft(&self.texts()).await;
        self.take_to(draft, state).await
    }

    /// Takes a dialogue on to `state` through the actions of daily use, and lets time pass on the way.
    pub async fn take_to(&self, mut dialogue: Dialogue, state: State) -> Dialogue {
        while dialogue.state != state {
            self.next(&dialogue, state).await;
            let after = self.get(dialogue.id).await;
            assert_ne!(after.state, dialogue.state, "a step is taken");
            dialogue = after;
        }
        dialogue
    }

    async fn next(&self, dialogue: &Dialogue, goal: State) {
        let (id, version) = (dialogue.id, dialogue.version);
        let step = match goal {
            State::Cancelled => Step::Cancel,
            _ => dialogue.state.next_step().expect("there is a way on"),
        };
        let right = "the step is right";
        match step {
            Step::Decide => {
                let mut deed = self.deed(Role::Secretary).await;
                dialogues::record_start_decision(&mut deed, id, version, &self.start())
                    .await
                    .expect(right);
                deed.commit().await.expect(right);
                self.say_easily(id).await;
            }
            Step::Open => self.days_pass(1).await,
            Step::Close => self.days_pass(11).await,
            Step::Compile => self.compile(id).await,
            Step::BeginHandling => self.begin_handling(id).await,
            Step::DecideUpon => self.decide_upon(id).await,
            Step::FeedBack => self.feed_back(id).await,
            Step::FollowUp => self.follow_up(id).await,
            Step::Cancel => {
                let mut deed = self.deed(Role::Secretary).await;
                let cancellation = dialogues::Cancellation {
                    decision: self.decision("99"),
                    reason: "Frågan har fallit.".into(),
                    drops_matter: false,
                };
                dialogues::cancel(&mut deed, id, version, &cancellation)
                    .await
                    .expect(right);
                deed.commit().await.expect(right);
            }
            Step::Announce | Step::Archive => {
                // Before it is put away participants have time to say what they think of what was promised.
                let facts = self.facts(id).await;
                if let Some(due) = facts.last_due.filter(|_| step == Step::Archive) {
                    let last = dialogues::asked_until(due, self.today());
                    self.days_pass(self.today().days_until(last) + 1).await;
                }
                let mut deed = self.deed(Role::Coordinator).await;
                dialogues::take(&mut deed, id, version, step)
                    .await
                    .expect(right);
                deed.commit().await.expect(right);
            }
        }
    }

    /// Writes what a dialogue asks in easy Swedish (P3).
    pub async fn say_easily(&self, id: Id) {
        let mut deed = self
            .app
            .begin(Actor::Operator)
            .await
            .expect("the database answers");
        let dialogue = dialogues::get(deed.conn(), id).await.expect("it is there");
        let place = (Locale::Simple, id);
        let said = as_it_stands(&dialogue);
        translations::put(&mut deed, id, place, None, MadeBy::Human, &said)
            .await
            .expect("it is written in easy Swedish");
        deed.commit().await.expect("it is stored");
    }

    async fn facts(&self, id: Id) -> dialogues::Facts {
        let mut conn = self.app.db.read().await.expect("the database answers");
        dialogues::facts(&mut conn, id, self.today())
            .await
            .expect("the facts are there")
    }

    async fn compile(&self, id: Id) {
        let mut deed = self.deed(Role::Official).await;
        let theme = themes::create(&mut deed, id, "Bänkar", "Fler platser att sitta på.")
            .await
            .expect("a theme is made");
        self.write_compilation(&mut deed, id).await;
        deed.commit().await.expect("it is stored");
        self.contribution(id, 1, Some(theme)).await;
        let mut deed = self.deed(Role::Official).await;
        self.lock_compilation(&mut deed, id).await;
        deed.commit().await.expect("it is stored");
    }

    /// Writes the compilation of a closed dialogue, and tells how its measures went (P6).
    pub async fn write_compilation(&self, deed: &mut Deed, id: Id) {
        self.tell_inclusion(deed, id).await;
        let version = self.version(deed, id).await;
        let compilation = dialogues::Compilation {
            text: "En idé.",
            minority_views: "",
            limits: "Få svar från unga.",
        };
        dialogues::save_compilation(deed, id, version, &compilation)
            .await
            .expect("the compilation is saved");
    }

    /// Locks the compilation of a dialogue.
    pub async fn lock_compilation(&self, deed: &mut Deed, id: Id) {
        let version = self.version(deed, id).await;
        dialogues::take(deed, id, version, Step::Compile)
            .await
            .expect("the compilation is locked");
    }

    /// Tells of every measure that it was carried out (P6).
    pub async fn tell_inclusion(&self, deed: &mut Deed, id: Id) {
        let plan = inclusion::of_dialogue(deed.conn(), id).await;
        for measure in plan.expect("a plan") {
            let told = NewTold {
                outcome: Some(Outcome::Done),
                result: "Vi fick tjugo idéer.".into(),
                reached: Some(60),
            };
            inclusion::tell(deed, id, (measure.id, measure.version), &told)
                .await
                .expect("it is told how it went");
        }
    }

    async fn begin_handling(&self, id: Id) {
        let mut deed = self.deed(Role::Official).await;
        let meeting = NewStep {
            kind: StepKind::Meeting,
            happens_on: self.today().plus_days(5),
            title: "Nämndens sammanträde".into(),
            note: String::new(),
            url: String::new(),
        };
        let version = self.version(&mut deed, id).await;
        decisions::add_step(&mut deed, id, version, &meeting)
            .await
            .expect("a meeting is added");
        dialogues::take(&mut deed, id, version + 1, Step::BeginHandling)
            .await
            .expect("the handling begins");
        deed.commit().await.expect("it is stored");
    }

    async fn decide_upon(&self, id: Id) {
        let mut deed = self.deed(Role::Secretary).await;
        let version = self.version(&mut deed, id).await;
        let themes = themes::list(deed.conn(), id).await.expect("themes");
        let outcomes = themes
            .iter()
            .map(|theme| ThemeOutcome {
                theme: theme.id,
                decision: 0,
                outcome: self.outcome(theme.id),
            })
            .collect();
        decisions::record_result(&mut deed, id, version, &[self.decision("87")], &outcomes)
            .await
            .expect("the result is recorded");
        deed.commit().await.expect("it is stored");
    }

    /// An outcome that promises something, by the decision with that id.
    pub fn outcome(&self, decision: Id) -> NewOutcome {
        NewOutcome {
            decision,
            outcome: decisions::Outcome::CarriedOut,
            did: "Tolv bänkar".into(),
            reason: "Ryms i budgeten.".into(),
            commitment: Some(NewCommitment {
                promise: "Bänkarna är på plats.".into(),
                owner: "Gatuenheten".into(),
                due_on: self.today().plus_days(100),
            }),
        }
    }

    async fn feed_back(&self, id: Id) {
        let mut deed = self.deed(Role::Coordinator).await;
        let now = deed.now;
        sqlx::query(
            "UPDATE dialogues SET feedback_message = 'Tack!', feedback_published_at = $2, feedback_queued_at = $2 WHERE id = $1",
        )
        .bind(id)
        .bind(now)
        .execute(deed.conn())
        .await
        .expect("the words are stored");
        let version = self.version(&mut deed, id).await;
        dialogues::take(&mut deed, id, version, Step::FeedBack)
            .await
            .expect("the feedback is sent");
        deed.commit().await.expect("it is stored");
    }

    async fn follow_up(&self, id: Id) {
        let mut deed = self.deed(Role::Official).await;
        let results = decisions::results(deed.conn(), id).await.expect("results");
        for result in results {
            let commitment = result.commitment.expect("each outcome here promises").id;
            let done = decisions::Progress::Done {
                on: self.today(),
                note: "Bänkarna står där.".into(),
            };
            let version = self.version(&mut deed, id).await;
            decisions::note_progress(&mut deed, commitment, version, &done)
                .await
                .expect("it is done");
        }
        let version = self.version(&mut deed, id).await;
        dialogues::save_evaluation(&mut deed, id, version, "Vi lärde oss.")
            .await
            .expect("the evaluation is saved");
        dialogues::take(&mut deed, id, version + 1, Step::FollowUp)
            .await
            .expect("the follow-up is closed");
        deed.commit().await.expect("it is stored");
    }

    async fn version(&self, deed: &mut Deed, id: Id) -> i64 {
        dialogues::get(deed.conn(), id)
            .await
            .expect("it is there")
            .version
    }
}
