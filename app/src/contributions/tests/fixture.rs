//! An open dialogue and ideas in it, for the tests of this slice and of moderation.

use crate::app::App;
use crate::contributions::{Draft, Receipt, Source, submit};
use crate::core::{Date, Id, Locale};
use crate::deed::Actor;
use crate::dialogues::{self, Step};
use crate::moderation;
use crate::testing::{TestDb, area, chair, said_easily};

/// A body and an open dialogue that it owns.
pub struct Open {
    pub app: App,
    pub body: Id,
    pub dialogue: Id,
}

async fn run(app: &App, sql: &'static str, ids: &[Id]) {
    let mut deed = app.begin(Actor::Operator).await.unwrap();
    let mut query = sqlx::query(sql);
    for id in ids {
        query = query.bind(*id);
    }
    query.execute(deed.conn()).await.unwrap();
    deed.commit().await.unwrap();
}

impl Open {
    pub async fn new(db: &TestDb) -> Self {
        let app = db.app.clone();
        let (body, decision, dialogue) = (app.new_id(), app.new_id(), app.new_id());
        run(
            &app,
            "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, created_at)
             VALUES ($1, 'sbn', 'Samhällsbyggnadsnämnden', 'Urban Planning Committee', 'committee', 'EX', 0)",
            &[body],
        )
        .await;
        let mut deed = app.begin(Actor::Operator).await.unwrap();
        chair(deed.conn(), body).await;
        area(deed.conn(), body).await;
        deed.commit().await.unwrap();
        run(
            &app,
            "INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, recorded_at)
             VALUES ($1, $2, 'EX 1', '2026-10-01', '12', 'Nämnden beslutade.', 'https://example.org/12', 0)",
            &[decision, body],
        )
        .await;
        run(
            &app,
            "INSERT INTO dialogues (id, slug, version, state, kind, owner_id, deciding_body_id, title, lead, background, purpose, goal,
                target_group, can_change, cannot_change, inclusion, decides, nothing_decided_at, participation, influence,
                start_decision_id, case_number, area_id, responsible_post_id, responsible_post, contact, other_ways, legal_ground, opens_on, closes_on, opens_at,
                closes_at, compile_by, decision_on, feedback_by, follow_up_on, announced_at, compilation, compilation_limits,
                feedback_message, evaluation, cancelled_reason, contributions_made, search_text, created_at, updated_at)
             VALUES ($1, 'torget', 1, 'draft', 'own', $2, $2, 'Ett levande torg', 'Hur?', 'Torget byggs om.', 'Veta.', 'Ett bra torg.',
                'Alla.', '[\"Bänkar\"]', '[\"Budget\"]', '[{\"group\":\"Unga\",\"measure\":\"Vi kommer.\"}]', 'own', 0, 'conversation',
                'dialogue', $3, 'EX 1', $2, $2, 'Ordföranden', 'Ring.', 'Brev.', '', '2026-11-01', '2026-12-01', 1, 9, '2026-12-10',
                '2027-01-10', '2027-02-10', '2028-01-10', 0, '', '', '', '', '', 0, '', 0, 0)",
            &[dialogue, body, decision],
        )
        .await;
        let day = |text: &str| text.parse::<Date>().unwrap();
        let mut deed = app.begin(Actor::Operator).await.unwrap();
        said_easily(deed.conn()).await;
        sqlx::query("UPDATE dialogues SET opens_at = $2, closes_at = $3 WHERE id = $1")
            .bind(dialogue)
            .bind(day("2026-11-01").start())
            .bind(day("2026-12-01").end())
            .execute(deed.conn())
            .await
            .unwrap();
        deed.commit().await.unwrap();
        for sql in [
            "UPDATE dialogues SET state = 'decided' WHERE id = $1",
            "UPDATE dialogues SET state = 'announced' WHERE id = $1",
            "UPDATE dialogues SET state = 'open' WHERE id = $1",
        ] {
            run(&app, sql, &[dialogue]).await;
        }
        Self {
            app,
            body,
            dialogue,
        }
    }

    /// A body that owns nothing.
    pub async fn other_body(&self) -> Id {
        let body = self.app.new_id();
        run(
            &self.app,
            "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, created_at)
             VALUES ($1, 'sn', 'Socialnämnden', 'Social Services Committee', 'committee', 'EX', 0)",
            &[body],
        )
        .await;
        body
    }

    /// Sends in a text and nothing else.
    pub async fn send(&self, text: &str) -> Receipt {
        self.send_with(&Draft::new(text, Locale::Sv), &Source::default())
            .await
    }

    pub async fn send_with(&self, draft: &Draft, source: &Source) -> Receipt {
        let mut deed = self.app.begin(Actor::Resident).await.unwrap();
        let key = self.app.random.code(20);
        let sent = submit(&mut deed, self.dialogue, draft, source, &key, Locale::Sv)
            .await
            .unwrap();
        deed.commit().await.unwrap();
        sent.receipt
    }

    pub async fn publish(&self, receipt: &Receipt) {
        let mut deed = self.app.begin(Actor::Operator).await.unwrap();
        moderation::publish(&mut deed, receipt.id, 1).await.unwrap();
        deed.commit().await.unwrap();
    }

    /// Sends in and publishes.
    pub async fn show(&self, text: &str) -> Receipt {
        let receipt = self.send(text).await;
        self.publish(&receipt).await;
        receipt
    }

    pub async fn close(&self) {
        self.app
            .clock
            .advance(jiff::SignedDuration::from_hours(24 * 30));
        let mut deed = self.app.begin(Actor::Clock).await.unwrap();
        dialogues::advance(&mut deed, self.dialogue, Step::Close)
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }

    /// A theme with these contributions in it.
    pub async fn theme(&self, title: &'static str, numbers: &[i64]) -> Id {
        let id = self.app.new_id();
        let mut deed = self.app.begin(Actor::Operator).await.unwrap();
        sqlx::query(
            "INSERT INTO themes (id, dialogue_id, version, position, title, summary, answer, answered_by, created_at)
             VALUES ($1, $2, 1, (SELECT COUNT(*) + 1 FROM themes WHERE dialogue_id = $2), $3, '', '', '', 0)",
        )
        .bind(id)
        .bind(self.dialogue)
        .bind(title)
        .execute(deed.conn())
        .await
        .unwrap();
        for number in numbers {
            sqlx::query(
                "UPDATE contributions SET theme_id = $1 WHERE dialogue_id = $2 AND number = $3",
            )
            .bind(id)
            .bind(self.dialogue)
            .bind(*number)
            .execute(deed.conn())
            .await
            .unwrap();
        }
        deed.commit().await.unwrap();
        id
    }
}
