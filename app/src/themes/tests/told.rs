//! Who left an address is told of each answer once.

use crate::core::Id;
use crate::dialogues::State;
use crate::moderation;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{TestDb, World};
use crate::themes::{Answer, answer, answer_contribution, create, put_into};

/// An open dialogue with two themes, and Anna, who takes mail.
struct Room {
    world: World,
    dialogue: Id,
    benches: Id,
    trees: Id,
    anna: Id,
}

impl Room {
    async fn new(db: &TestDb) -> Self {
        let world = World::new(db).await;
        let dialogue = world.reach(State::Open).await.id;
        let mut deed = world.deed(Role::Official).await;
        let benches = create(&mut deed, dialogue, "Bänkar", "").await.unwrap();
        let trees = create(&mut deed, dialogue, "Träd", "").await.unwrap();
        deed.commit().await.unwrap();
        let anna = world.participant("anna@exempel.se").await;
        Self {
            world,
            dialogue,
            benches,
            trees,
            anna,
        }
    }

    /// Anna's published idea number `number`.
    async fn idea(&self, number: i64, theme: Option<Id>) -> Id {
        let id = self.world.contribution(self.dialogue, number, theme).await;
        let mut deed = self.world.deed(Role::Official).await;
        sqlx::query("UPDATE contributions SET participant_id = $1 WHERE id = $2")
            .bind(self.anna)
            .bind(id)
            .execute(deed.conn())
            .await
            .unwrap();
        deed.commit().await.unwrap();
        id
    }

    fn words(&self, text: &str) -> Answer {
        Answer {
            text: text.into(),
            role: "Ordföranden".into(),
            body: self.world.committee,
        }
    }

    async fn answer_theme(&self, theme: Id, version: i64, text: &str) {
        let mut deed = self.world.deed(Role::Official).await;
        answer(&mut deed, theme, version, &self.words(text))
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    async fn answer_idea(&self, idea: Id, text: &str) {
        let mut deed = self.world.deed(Role::Official).await;
        answer_contribution(&mut deed, idea, 1, &self.words(text))
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    async fn put(&self, idea: Id, theme: Option<Id>) {
        let mut deed = self.world.deed(Role::Official).await;
        put_into(&mut deed, self.dialogue, &[idea], theme)
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }
}

/// What Anna has read so far.
async fn mails(db: &TestDb) -> Vec<String> {
    db.run_jobs().await;
    db.mailer.sent().into_iter().map(|mail| mail.text).collect()
}

on_both_databases! {
    async fn the_first_answer_is_told_and_mended_words_are_not(db: TestDb) {
        let room = Room::new(&db).await;
        room.idea(1, Some(room.benches)).await;
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        assert_eq!(mails(&db).await.len(), 1);
        room.answer_theme(room.benches, 2, "Vi sätter upp tolv bänkar.").await;
        assert_eq!(mails(&db).await.len(), 1);
    }

    async fn an_ideas_own_answer_and_its_themes_are_two_mails_with_one_answer_each(db: TestDb) {
        let room = Room::new(&db).await;
        let idea = room.idea(1, Some(room.benches)).await;
        room.answer_idea(idea, "Just din bänk kommer i maj.").await;
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        let mut sent = mails(&db).await;
        sent.sort();
        assert_eq!(sent.len(), 2);
        let (own, theme): (Vec<_>, Vec<_>) = sent.iter().partition(|text| text.contains("Just din bänk kommer i maj."));
        assert_eq!((own.len(), theme.len()), (1, 1), "{sent:?}");
        assert!(theme[0].contains("Vi sätter upp tolv.") && !own[0].contains("Vi sätter upp tolv."), "{sent:?}");
    }

    async fn five_ideas_in_a_theme_get_one_mail_that_names_them(db: TestDb) {
        let room = Room::new(&db).await;
        for number in 1..=5 {
            room.idea(number, Some(room.benches)).await;
        }
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1);
        for number in 1..=5 {
            assert!(sent[0].contains(&format!("idé nummer {number}")), "{}", sent[0]);
        }
    }

    async fn who_comes_into_an_answered_theme_is_told_its_answer_once(db: TestDb) {
        let room = Room::new(&db).await;
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        let idea = room.idea(1, None).await;
        assert!(mails(&db).await.is_empty());
        room.put(idea, Some(room.trees)).await;
        assert!(mails(&db).await.is_empty(), "nothing is answered there");
        room.put(idea, Some(room.benches)).await;
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].contains("Vi sätter upp tolv.") && sent[0].contains("Din idé hör dit."), "{}", sent[0]);
        room.put(idea, None).await;
        room.put(idea, Some(room.benches)).await;
        let second = room.idea(2, None).await;
        room.put(second, Some(room.benches)).await;
        assert_eq!(mails(&db).await.len(), 1, "the same answer is not told twice");
    }

    async fn who_is_published_into_an_answered_theme_is_told_its_answer(db: TestDb) {
        let room = Room::new(&db).await;
        let idea = room.idea(1, Some(room.benches)).await;
        let mut deed = room.world.deed(Role::Official).await;
        moderation::review_again(&mut deed, idea, 1).await.unwrap();
        deed.commit().await.unwrap();
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        assert!(mails(&db).await.is_empty(), "it is not shown");
        let mut deed = room.world.deed(Role::Official).await;
        moderation::publish(&mut deed, idea, 2).await.unwrap();
        deed.commit().await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len(), 2, "that it is published, and the answer: {sent:?}");
        assert!(sent.iter().any(|text| text.contains("Vi sätter upp tolv.")), "{sent:?}");
    }

    async fn an_idea_that_is_sorted_while_its_theme_is_answered_is_not_missed(db: TestDb) {
        let room = Room::new(&db).await;
        let idea = room.idea(1, None).await;
        let mut sorting = room.world.deed(Role::Official).await;
        put_into(&mut sorting, room.dialogue, &[idea], Some(room.benches)).await.unwrap();
        let (theme, words) = (room.benches, room.words("Vi sätter upp tolv."));
        let (app, official) = (db.app.clone(), room.world.staff(Role::Official));
        let answering = tokio::spawn(async move {
            let mut deed = app.begin(crate::deed::Actor::Staff(official)).await.unwrap();
            answer(&mut deed, theme, 1, &words).await.unwrap();
            deed.commit().await.unwrap();
        });
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        sorting.commit().await.unwrap();
        answering.await.unwrap();
        assert_eq!(mails(&db).await.len(), 1);
    }

    async fn an_answered_theme_that_is_emptied_can_be_deleted_and_its_mail_is_not_sent(db: TestDb) {
        let room = Room::new(&db).await;
        let idea = room.idea(1, Some(room.benches)).await;
        room.answer_theme(room.benches, 1, "Vi sätter upp tolv.").await;
        room.put(idea, None).await;
        let mut deed = room.world.deed(Role::Official).await;
        assert!(crate::themes::delete_if_empty(&mut deed, room.benches).await.unwrap());
        deed.commit().await.unwrap();
        assert!(mails(&db).await.is_empty());
    }
}
