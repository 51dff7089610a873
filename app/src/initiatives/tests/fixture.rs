//! An initiative on its way, taken there by the accounts of a [`World`].

use crate::contributions::Receipt;
use crate::core::{Id, Locale};
use crate::deed::{Actor, Deed};
use crate::dialogues::EntryError;
use crate::initiatives::{
    self, Answer, Initiative, NewAnswer, NewInitiative, answer, review, route, submit,
};
use crate::moderation::ReviewAct;
use crate::staff::Role;
use crate::testing::World;

pub const BUS: &str = "Fråga oss i Brålanda när bussarna borde gå på kvällen.";

impl World {
    /// Sends in `text`, with an address when one is given.
    pub(super) async fn propose(&self, text: &str, email: Option<&str>) -> Receipt {
        let mut new = NewInitiative::new(text, Locale::Sv);
        new.draft.email = email.map(|email| email.parse().unwrap());
        self.propose_as(&new).await
    }

    pub(super) async fn propose_as(&self, new: &NewInitiative) -> Receipt {
        let mut deed = self.app.begin(Actor::Resident).await.unwrap();
        let key = self.app.random.code(20);
        let sent = submit(&mut deed, new, &key, Locale::Sv).await.unwrap();
        deed.commit().await.unwrap();
        sent.receipt
    }

    /// The initiative as it is now.
    pub(super) async fn initiative(&self, id: Id) -> Initiative {
        initiatives::get(&mut self.app.db.read().await.unwrap(), id)
            .await
            .unwrap()
    }

    pub(super) async fn publish_it(&self, id: Id) {
        let version = self.initiative(id).await.version;
        let mut deed = self.deed(Role::Moderator).await;
        review(&mut deed, id, version, &ReviewAct::Publish { whole: false })
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    pub(super) async fn route_it(&self, id: Id, body: Id) {
        let version = self.initiative(id).await.version;
        let mut deed = self.deed(Role::Coordinator).await;
        route(&mut deed, id, version, Some(body)).await.unwrap();
        deed.commit().await.unwrap();
    }

    /// An initiative that lies with the committee.
    pub(super) async fn with_committee(&self) -> Initiative {
        let id = self.propose(BUS, None).await.id;
        self.publish_it(id).await;
        self.route_it(id, self.committee).await;
        self.initiative(id).await
    }

    /// An answer of the committee that was decided today.
    pub(super) fn says(&self, answer: Answer, paragraph: &str) -> NewAnswer {
        NewAnswer {
            answer: Some(answer),
            title: "Bussar till Brålanda".into(),
            case_number: "EX 2026/9".into(),
            decided_on: self.today(),
            paragraph: paragraph.into(),
            reasons: "Regionen beslutar om trafiken.".into(),
            minutes_url: "https://example.org/protokoll".into(),
            why_changed: String::new(),
        }
    }

    /// Whoever has `role` for `body`.
    pub(super) async fn of_body(&self, role: Role, body: Id) -> Deed {
        let mut staff = self.staff(role);
        staff.roles[0].body = Some(body);
        self.app.begin(Actor::Staff(staff)).await.unwrap()
    }

    /// The committee's secretary enters `new`.
    pub(super) async fn answer_it(&self, id: Id, new: &NewAnswer) -> Result<(), EntryError> {
        let version = self.initiative(id).await.version;
        let mut deed = self.deed(Role::Secretary).await;
        let answer = answer(&mut deed, id, version, new).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }
}
