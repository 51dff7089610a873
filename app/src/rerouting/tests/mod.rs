//! Ideas that belong somewhere else, on both databases: reroute reaches the sender by mail, on the receipt and on the
//! page, and nothing of it is lost on the way.

mod back;
mod counted;
mod covered;
mod elsewhere;

use super::{NewRerouting, Place, reroute, take_back};
use crate::contributions;
use crate::core::{Error, Id};
use crate::dialogues::{Dialogue, EntryError, Problem, State, StepError};
use crate::mail::Sent;
use crate::moderation;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, TestDb, World};

/// An open dialogue with one published idea, whose sender takes mail.
struct Room {
    world: World,
    dialogue: Dialogue,
    idea: Id,
}

impl Room {
    async fn new(db: &TestDb) -> Self {
        let world = World::new(db).await;
        let dialogue = world.reach(State::Open).await;
        let idea = world.contribution(dialogue.id, 1, None).await;
        let anna = world.participant("anna@exempel.se").await;
        sqlx::query("UPDATE contributions SET participant_id = $1, receipt_code = 'aaaabbbbccccddddeeee' WHERE id = $2")
            .bind(anna)
            .bind(idea)
            .execute(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
        sqlx::query("UPDATE dialogues SET contributions_made = 1 WHERE id = $1")
            .bind(dialogue.id)
            .execute(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
        Self {
            world,
            dialogue,
            idea,
        }
    }

    async fn version(&self) -> i64 {
        let mut conn = self.world.app.db.read().await.unwrap();
        moderation::record(&mut conn, self.idea)
            .await
            .unwrap()
            .version
    }

    async fn send_on(&self, new: &NewRerouting) -> Result<Id, EntryError> {
        let version = self.version().await;
        let mut deed = self.world.deed(Role::Moderator).await;
        let answer = reroute(&mut deed, self.idea, version, new).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }

    async fn take_back(&self, reason: &str) -> Result<(), EntryError> {
        let version = self.version().await;
        let mut deed = self.world.deed(Role::Moderator).await;
        let answer = take_back(&mut deed, self.idea, version, reason).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }

    async fn public(&self, path: &str) -> String {
        let answer = Browser::new(&self.world.app).get(path).await;
        assert_eq!(answer.status, http::StatusCode::OK, "{path}");
        answer.page
    }

    fn page(&self) -> String {
        format!("/dialoger/{}/ideer/1", self.dialogue.slug)
    }
}

fn fault() -> NewRerouting {
    NewRerouting {
        place: Some(Place::FaultReport),
        words: "En trasig bänk lagar gatuenheten.".into(),
        ..NewRerouting::default()
    }
}

async fn mails(db: &TestDb) -> Vec<Sent> {
    db.run_jobs().await;
    db.mailer.sent()
}

on_both_databases! {
    async fn p22_a_reroute_reaches_the_sender_by_mail_on_the_receipt_and_on_the_page(db: TestDb) {
        let room = Room::new(&db).await;
        room.send_on(&fault()).await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1, "once");
        for words in ["Den hör hemma hos felanmälan", "Fler bänkar.", "En trasig bänk lagar gatuenheten.", "Nästa gång kan du anmäla ett fel",
            "/andra-satt-att-paverka", "/kvitto/aaaabbbbccccddddeeee"] {
            assert!(sent[0].text.contains(words), "{words}: {}", sent[0].text);
        }
        assert!(sent[0].raw.contains("List-Unsubscribe:"), "{}", sent[0].raw);

        let receipt = room.public("/kvitto/aaaabbbbccccddddeeee").await;
        let page = room.public(&room.page()).await;
        for (what, html) in [("receipt", &receipt), ("page", &page)] {
            for words in ["Hör hemma hos felanmälan", "En trasig bänk lagar gatuenheten.", "/andra-satt-att-paverka", "Idé 1"] {
                assert!(html.contains(words), "{words} on the {what}: {html}");
            }
        }
        assert!(receipt.contains("Nästa gång kan du anmäla ett fel"), "what the sender can do: {receipt}");
        assert_eq!(receipt.matches("hos felanmälan").count(), 1, "said once: {receipt}");
        assert!(!receipt.contains("när kommunen har svarat") && receipt.contains("om idén kommer tillbaka hit"), "{receipt}");
        let list = room.public(&format!("/dialoger/{}/ideer", room.dialogue.slug)).await;
        assert!(list.contains("Hör hemma hos felanmälan"), "{list}");
        let english = room.public(&format!("/en{}", room.page())).await;
        assert!(english.contains("Belongs with the fault reports"), "{english}");
    }

    async fn p22_it_is_taken_back_with_a_reason_and_the_sender_is_told(db: TestDb) {
        let room = Room::new(&db).await;
        room.send_on(&fault()).await.unwrap();
        mails(&db).await;
        assert_eq!(room.take_back(" ").await.unwrap_err().problems(), [("reason", Problem::Missing)]);
        room.take_back("Bänken är inte trasig.").await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 2);
        assert!(sent[1].text.contains("Bänken är inte trasig.") && sent[1].text.contains("med i dialogen igen"), "{}", sent[1].text);
        let page = room.public(&room.page()).await;
        assert!(!page.contains("Hör hemma"), "{page}");
        // And it may be sent on again.
        let other = NewRerouting { place: Some(Place::Authority), authority: "Trafikverket".into(), ..fault() };
        room.send_on(&other).await.unwrap();
        let page = room.public(&room.page()).await;
        assert!(page.contains("Hör hemma hos Trafikverket"), "{page}");
        assert_eq!(mails(&db).await.len(), 3);
    }

    async fn a_mail_that_waits_while_it_is_taken_back_is_not_sent(db: TestDb) {
        let room = Room::new(&db).await;
        room.send_on(&fault()).await.unwrap();
        room.take_back("Bänken är inte trasig.").await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0].text.contains("med i dialogen igen"), "{}", sent[0].text);
    }

    async fn only_those_who_review_for_the_owner_send_on_and_only_what_is_shown(db: TestDb) {
        let room = Room::new(&db).await;
        for (role, may) in [(Role::Moderator, true), (Role::Official, true), (Role::Coordinator, true), (Role::Secretary, false), (Role::Elected, false), (Role::Auditor, false)] {
            let mut deed = room.world.deed(role).await;
            let answer = reroute(&mut deed, room.idea, 1, &fault()).await;
            assert_eq!(answer.is_ok(), may, "{role}: {answer:?}");
        }
        let mut deed = room.world.deed(Role::Moderator).await;
        moderation::review_again(&mut deed, room.idea, 1).await.unwrap();
        let waiting = reroute(&mut deed, room.idea, 2, &fault()).await;
        assert!(matches!(waiting, Err(EntryError::Step(StepError::Other(Error::Refused(_))))), "{waiting:?}");
    }

    async fn the_second_who_sends_it_on_is_told(db: TestDb) {
        let room = Room::new(&db).await;
        room.send_on(&fault()).await.unwrap();
        let mut deed = room.world.deed(Role::Official).await;
        let late = reroute(&mut deed, room.idea, 1, &fault()).await;
        assert!(matches!(late, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{late:?}");
    }

    async fn the_form_keeps_what_was_typed_and_says_what_is_missing(db: TestDb) {
        let room = Room::new(&db).await;
        let path = format!("/admin/dialoger/{}/hor-hemma/1", room.dialogue.slug);
        let form = room.world.get_page(Role::Moderator, &path).await;
        assert!(form.says("Var hör idé 1 hemma?") && form.says("Felanmälan"), "{}", form.page);
        let version = form.field("version");
        let typed = [("version", version.as_str()), ("place", "authority"), ("authority", ""), ("words", "Det är en statlig väg."), ("do", "reroute")];
        let again = room.world.post_page(Role::Moderator, &path, &typed).await;
        assert_eq!(again.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.says("Det är en statlig väg.") && again.says("Vilken myndighet?"), "{}", again.page);
        let typed = [("version", version.as_str()), ("place", "authority"), ("authority", "Trafikverket"), ("words", "Det är en statlig väg."), ("do", "reroute")];
        let done = room.world.post_page(Role::Moderator, &path, &typed).await;
        assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        // Pressed twice it is the same.
        let twice = room.world.post_page(Role::Moderator, &path, &typed).await;
        assert_eq!(twice.status, http::StatusCode::SEE_OTHER, "{}", twice.page);
        let now = room.world.get_page(Role::Moderator, &path).await;
        assert!(now.says("Hör hemma hos Trafikverket") && now.says("Ta tillbaka"), "{}", now.page);
        let mut conn = db.app.db.read().await.unwrap();
        assert_eq!(contributions::one(&mut conn, room.dialogue.id, 1).await.unwrap().rerouted.unwrap().authority, "Trafikverket");
    }

    async fn the_second_of_two_tabs_reads_what_was_done_and_what_was_typed(db: TestDb) {
        let room = Room::new(&db).await;
        let path = format!("/admin/dialoger/{}/hor-hemma/1", room.dialogue.slug);
        let version = room.world.get_page(Role::Moderator, &path).await.field("version");
        room.send_on(&fault()).await.unwrap();
        let typed = [("version", version.as_str()), ("place", "authority"), ("authority", "Trafikverket"), ("words", "Det är en statlig väg."), ("do", "reroute")];
        let late = room.world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(late.status, http::StatusCode::CONFLICT);
        for words in ["Någon annan har redan skickat idén vidare", "Hör hemma hos felanmälan", "En trasig bänk lagar gatuenheten.",
            "Du skrev", "Det är en statlig väg.", "Trafikverket", "Ta tillbaka"] {
            assert!(late.says(words), "{words}: {}", late.page);
        }
        assert!(!late.says("finns kvar i formuläret"), "{}", late.page);
        // And the other way round: two who take it back, each for a reason.
        let version = room.world.get_page(Role::Moderator, &path).await.field("version");
        room.take_back("Bänken är inte trasig.").await.unwrap();
        let typed = [("version", version.as_str()), ("reason", "Det var fel idé."), ("do", "back")];
        let late = room.world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(late.status, http::StatusCode::CONFLICT);
        assert!(late.says("Någon annan har redan tagit tillbaka idén") && late.says("Det var fel idé."), "{}", late.page);
    }

    async fn too_late_is_said_at_the_field_and_what_was_typed_stays(db: TestDb) {
        let room = Room::new(&db).await;
        let path = format!("/admin/dialoger/{}/hor-hemma/1", room.dialogue.slug);
        let version = room.world.get_page(Role::Moderator, &path).await.field("version");
        let dialogue = room.world.get(room.dialogue.id).await;
        room.world.take_to(dialogue, State::Cancelled).await;
        let typed = [("version", version.as_str()), ("place", "fault_report"), ("words", "Gatuenheten lagar lampan."), ("do", "reroute")];
        let late = room.world.post_page(Role::Moderator, &path, &typed).await;
        assert_eq!(late.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("href=\"#place\"") && late.says("Gatuenheten lagar lampan."), "{}", late.page);
    }
}
