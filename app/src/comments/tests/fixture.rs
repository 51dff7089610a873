//! An open dialogue with an idea, and comments on it.

use crate::comments::{self, Comment, NewComment, submit};
use crate::contributions::{self, Idea, Receipt, SubmitError};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::dialogues::{self, Dialogue, Participation, State};
use crate::moderation::ReviewAct;
use crate::staff::Role;
use crate::testing::{TestDb, World};

pub const LAMP: &str = "Ja, och en lampa bredvid, annars sitter ingen där på kvällen.";

/// The municipality, a dialogue, and its idea number 1.
pub struct Talk {
    pub world: World,
    pub dialogue: Dialogue,
    pub idea: Id,
}

impl Talk {
    /// A dialogue that is a conversation.
    pub async fn new(db: &TestDb) -> Self {
        Self::with(db, Participation::Conversation).await
    }

    /// A dialogue with this degree of participation.
    pub async fn with(db: &TestDb, participation: Participation) -> Self {
        let world = World::new(db).await;
        let draft = world.draft(&world.texts()).await;
        let start = dialogues::StartDecision {
            participation,
            ..world.start()
        };
        let mut deed = world.deed(Role::Secretary).await;
        dialogues::record_start_decision(&mut deed, draft.id, draft.version, &start)
            .await
            .unwrap();
        deed.commit().await.unwrap();
        world.say_easily(draft.id).await;
        let decided = world.get(draft.id).await;
        let dialogue = world.take_to(decided, State::Open).await;
        let idea = world.contribution(dialogue.id, 1, None).await;
        Self {
            world,
            dialogue,
            idea,
        }
    }

    pub async fn idea(&self) -> Idea {
        let mut conn = self.world.app.db.read().await.unwrap();
        contributions::one(&mut conn, self.dialogue.id, 1)
            .await
            .unwrap()
    }

    pub async fn try_to_send(&self, new: &NewComment) -> Result<Receipt, SubmitError> {
        let idea = self.idea().await;
        let mut deed = self.world.app.begin(Actor::Resident).await.unwrap();
        let key = self.world.app.random.code(20);
        let sent = submit(&mut deed, &idea, new, &key, Locale::Sv).await?;
        deed.commit().await.unwrap();
        Ok(sent.receipt)
    }

    pub async fn send(&self, text: &str) -> Receipt {
        self.try_to_send(&NewComment::new(text, Locale::Sv))
            .await
            .unwrap()
    }

    pub async fn send_from(&self, text: &str, email: &str) -> Receipt {
        let mut new = NewComment::new(text, Locale::Sv);
        new.draft.email = Some(email.parse().unwrap());
        self.try_to_send(&new).await.unwrap()
    }

    pub async fn comment(&self, id: Id) -> Comment {
        let mut conn = self.world.app.db.read().await.unwrap();
        comments::get(&mut conn, id).await.unwrap()
    }

    pub async fn review(&self, id: Id, act: &ReviewAct) {
        let version = self.comment(id).await.version;
        // Acts are told apart by their time.
        let second = jiff::SignedDuration::from_secs(1);
        self.world.app.clock.advance(second);
        let mut deed = self.world.deed(Role::Moderator).await;
        comments::review(&mut deed, id, version, act).await.unwrap();
        deed.commit().await.unwrap();
    }

    /// Sends in and publishes.
    pub async fn show(&self, text: &str) -> Receipt {
        let receipt = self.send(text).await;
        self.publish(receipt.id).await;
        receipt
    }

    pub async fn publish(&self, id: Id) {
        self.review(id, &ReviewAct::Publish { whole: false }).await;
    }

    /// The page of the idea, with what stands behind it.
    pub fn page(&self, behind: &str) -> String {
        format!("/dialoger/{}/ideer/1{behind}", self.dialogue.slug)
    }

    /// What the database says to a statement with an id.
    pub async fn straight(&self, sql: &'static str, id: Id) -> Result<u64, sqlx::Error> {
        let mut conn = self.world.app.db.read().await.unwrap();
        let done = sqlx::query(sql).bind(id).execute(&mut *conn).await?;
        Ok(done.rows_affected())
    }
}
