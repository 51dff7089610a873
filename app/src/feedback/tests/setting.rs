//! A dialogue with participants, put into the database by hand: the rules of getting there are
//! tested where they are made.

use crate::contributions::ReceiptCode;
use crate::core::{Date, Id};
use crate::db::Conn;
use crate::dialogues::{self, Dialogue};
use crate::staff::{self, Role, RoleFor};
use crate::testing::{TestDb, area, chair, said_easily};

/// The ids of a dialogue and what it stands on.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub body: Id,
    pub dialogue: Id,
    pub decision: Id,
}

async fn run(conn: &mut Conn, sql: &'static str, texts: &[String]) {
    let mut query = sqlx::query(sql);
    for text in texts {
        query = query.bind(text.clone());
    }
    query.execute(conn).await.expect("the row is right");
}

/// A dialogue that was open three weeks ago and is closed.
pub async fn closed(db: &TestDb) -> Setting {
    let today: Date = db.app.now().date();
    let (body, dialogue, decision) = (db.app.new_id(), db.app.new_id(), db.app.new_id());
    let now = db.app.now();
    let mut tx = db.app.db.begin().await.unwrap();
    run(
        &mut tx,
        "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, created_at)
         VALUES ($1, 'samhallsbyggnad', 'Samhällsbyggnadsnämnden', 'Planning committee', 'committee', 'SBN', 0)",
        &[body.to_string()],
    )
    .await;
    chair(&mut tx, body).await;
    area(&mut tx, body).await;
    run(
        &mut tx,
        "INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, recorded_at)
         VALUES ($1, $2, 'EX 2026/12', $3, '87', 'Nämnden bygger om torget.', 'https://kommun.test/protokoll/87', 0)",
        &[decision.to_string(), body.to_string(), today.plus_days(-2).to_string()],
    )
    .await;
    sqlx::query(
        "INSERT INTO dialogues (id, slug, version, state, kind, owner_id, deciding_body_id, title, lead, background, purpose, goal,
            target_group, can_change, cannot_change, inclusion, decides, nothing_decided_at, participation, influence, start_decision_id,
            case_number, area_id, responsible_post_id, responsible_post, contact, other_ways, legal_ground, opens_on, closes_on, opens_at, closes_at, decision_on,
            compile_by, feedback_by, announced_at, compilation, compilation_limits, feedback_message, evaluation, cancelled_reason, contributions_made,
            search_text, created_at, updated_at)
         VALUES ($1, 'ett-levande-torg', 1, 'draft', 'own', $2, $2, 'Ett levande torg', 'Vad behöver torget?', 'Torget byggs om.', 'Syfte', 'Mål',
            'Alla', '[\"Bänkar\"]', '[\"Parkeringen\"]', '[{\"group\":\"Unga\",\"measure\":\"Skolbesök\"}]', 'own', $6, 'comment', 'dialogue', $3,
            'EX 2026/12', $2, $2, 'Ordförande', 'Kontakt', 'Ring oss', '', $4, $5, $6, $7, $8,
            $9, $8, $6, 'Sammanställning', 'Få unga svarade', '', '', '', 0, ' ', $6, $6)",
    )
    .bind(dialogue)
    .bind(body)
    .bind(decision)
    .bind(today.plus_days(-30))
    .bind(today.plus_days(-10))
    .bind(now)
    .bind(now.plus(jiff::SignedDuration::from_hours(1)))
    .bind(today.plus_days(-2))
    .bind(today.plus_days(-5))
    .execute(&mut *tx)
    .await
    .unwrap();
    run(
        &mut tx,
        "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose) VALUES ($1, $2, 'result')",
        &[dialogue.to_string(), decision.to_string()],
    )
    .await;
    run(
        &mut tx,
        "INSERT INTO political_steps (id, dialogue_id, kind, happens_on, title, note, url, created_at)
         VALUES ($1, $2, 'meeting', $3, 'Nämndens sammanträde', '', '', 0)",
        &[
            db.app.new_id().to_string(),
            dialogue.to_string(),
            today.plus_days(-2).to_string(),
        ],
    )
    .await;
    said_easily(&mut tx).await;
    for state in ["decided", "announced", "open", "closed"] {
        step(&mut tx, dialogue, state).await;
    }
    tx.commit().await.unwrap();
    Setting {
        body,
        dialogue,
        decision,
    }
}

async fn step(conn: &mut Conn, dialogue: Id, state: &str) {
    sqlx::query("UPDATE dialogues SET state = $2 WHERE id = $1")
        .bind(dialogue)
        .bind(state)
        .execute(conn)
        .await
        .expect("the step follows");
}

impl Setting {
    /// A participant with this address.
    pub async fn participant(&self, db: &TestDb, email: &str, confirmed: bool) -> Id {
        let id = db.app.new_id();
        sqlx::query(
            "INSERT INTO participants (id, email, email_folded, locale, confirm_code, unsubscribe_code, created_at, confirmed_at)
             VALUES ($1, $2, $2, 'sv', $3, $4, 0, $5)",
        )
        .bind(id)
        .bind(email)
        .bind(db.app.random.code(24))
        .bind(db.app.random.code(24))
        .bind(confirmed.then(|| db.app.now()))
        .execute(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
        id
    }

    /// A contribution in `state`; published ones are about the theme with that title.
    pub async fn contribution(
        &self,
        db: &TestDb,
        participant: Option<Id>,
        body: &str,
        state: &str,
        theme: Option<Id>,
    ) -> Id {
        let id = db.app.new_id();
        let mut tx = db.app.db.begin().await.unwrap();
        let (number,): (i64,) = sqlx::query_as(
            "UPDATE dialogues SET contributions_made = contributions_made + 1 WHERE id = $1 RETURNING contributions_made",
        )
        .bind(self.dialogue)
        .fetch_one(&mut *tx)
        .await
        .unwrap();
        sqlx::query(
            "INSERT INTO contributions (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie,
                shown_name, channel, activity, participant_id, received_at, state, published_at, masked_body, refused_rule, words_to_sender,
                theme_id, answer, answered_by, text_digest, search_text)
             VALUES ($1, $2, $3, 1, $4, $4, 'idea', '', $5, 'sv', '', 'unstated', '', 'web', '', $6, $7, $8, $7,
                'Dold text', 'personal_data', 'Vi har dolt ett namn.', $9, '', '', '', ' ')",
        )
        .bind(id)
        .bind(self.dialogue)
        .bind(number)
        .bind(ReceiptCode::new(&db.app.random))
        .bind(body)
        .bind(participant)
        .bind(db.app.now())
        .bind(state)
        .bind(theme)
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A theme with an outcome and a commitment.
    pub async fn theme(&self, db: &TestDb, title: &str) -> Id {
        let id = db.app.new_id();
        let mut tx = db.app.db.begin().await.unwrap();
        run(
            &mut tx,
            "INSERT INTO themes (id, dialogue_id, version, position, title, summary, answer, answered_by, created_at)
             SELECT $1, $2, 1, COUNT(*) + 1, $3, '', 'Vi håller med.', 'Ordföranden', 0 FROM themes WHERE dialogue_id = $2",
            &[id.to_string(), self.dialogue.to_string(), title.to_owned()],
        )
        .await;
        run(
            &mut tx,
            "INSERT INTO outcomes (theme_id, decision_id, outcome, did, reason, recorded_at)
             VALUES ($1, $2, 'carried_out', 'Vi ställer ut tio bänkar.', 'Många vill kunna vila.', 0)",
            &[id.to_string(), self.decision.to_string()],
        )
        .await;
        run(
            &mut tx,
            "INSERT INTO commitments (id, theme_id, promise, owner, due_on, note) VALUES ($1, $2, 'Bänkarna är på plats.', 'Gatuenheten', '2027-06-30', '')",
            &[db.app.new_id().to_string(), id.to_string()],
        )
        .await;
        tx.commit().await.unwrap();
        id
    }

    /// Takes the dialogue to `decided_upon`.
    pub async fn decide(&self, db: &TestDb) {
        let mut tx = db.app.db.begin().await.unwrap();
        sqlx::query(
            "UPDATE dialogues SET result_decision_id = $2, decided_upon_at = $3 WHERE id = $1",
        )
        .bind(self.dialogue)
        .bind(self.decision)
        .bind(db.app.now())
        .execute(&mut *tx)
        .await
        .unwrap();
        for state in ["compiled", "handling", "decided_upon"] {
            step(&mut tx, self.dialogue, state).await;
        }
        tx.commit().await.unwrap();
    }

    /// The dialogue as it is now.
    pub async fn dialogue(&self, db: &TestDb) -> Dialogue {
        dialogues::get(&mut db.app.db.read().await.unwrap(), self.dialogue)
            .await
            .unwrap()
    }

    /// Somebody signed in with `role` for the owner.
    pub fn staff(&self, db: &TestDb, role: Role) -> staff::Staff {
        staff::Staff {
            id: db.app.new_id(),
            email: "samordnare@kommun.test".parse().unwrap(),
            name: "Samordnare".to_owned(),
            locale: crate::core::Locale::Sv,
            roles: vec![RoleFor {
                role,
                body: Some(self.body),
            }],
        }
    }
}
