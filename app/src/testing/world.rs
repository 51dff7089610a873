//! A small municipality for tests: bodies, one account for each role, and what a dialogue
//! needs. `way` takes a dialogue to any state.

#![expect(
    clippy::missing_panics_doc,
    reason = "a test panics where something is not as it must be"
)]

use jiff::SignedDuration;

use super::TestDb;
use super::registers::{Entries, entries};
use crate::app::App;
use crate::bodies::{self, BodyKind, NewBody};
use crate::contributions::ReceiptCode;
use crate::core::{Date, Id, Locale};
use crate::decisions::NewDecision;
use crate::deed::{Actor, Deed};
use crate::dialogues::{
    self, Decides, Dialogue, Influence, Kind, NewDialogue, Participation, StartDecision, Texts,
};
use crate::inclusion::{self, NewMeasure};
use crate::staff::{Role, RoleFor, Staff};

/// The municipality.
#[derive(Debug)]
pub struct World {
    /// The product over the test's database.
    pub app: App,
    /// A committee, which owns the dialogues.
    pub committee: Id,
    /// Another committee.
    pub other: Id,
    /// The council.
    pub council: Id,
    /// An area that lies with the committee.
    pub area: Id,
    /// A kind of matter on which the law demands a dialogue of two months at least.
    pub matter: Id,
    /// The committee's chair, held through this term and the next.
    pub chair: Id,
    /// One account for each role, for the committee; the administrator's for all bodies.
    staff: Vec<Staff>,
}

impl World {
    /// Bodies and staff in an empty database.
    pub async fn new(db: &TestDb) -> Self {
        let app = db.app.clone();
        let mut deed = db.deed().await;
        let mut ids = Vec::new();
        for (slug, name, kind) in [
            (
                "samhallsbyggnadsnamnden",
                "Samhällsbyggnadsnämnden",
                BodyKind::Committee,
            ),
            ("socialnamnden", "Socialnämnden", BodyKind::Committee),
            ("kommunfullmaktige", "Kommunfullmäktige", BodyKind::Council),
        ] {
            let new = NewBody {
                slug: slug.into(),
                name: name.into(),
                name_en: format!("{name} (en)"),
                kind,
                case_prefix: "EX".into(),
                first_day: None,
            };
            ids.push(bodies::add(&mut deed, &new).await.expect("a body is added"));
        }
        let mut staff = Vec::new();
        for role in Role::ALL {
            let id = deed.new_id();
            // The organisation's registers are kept by whoever administers all of it.
            let body = (*role != Role::Administrator).then_some(ids[0]);
            sqlx::query(
                "INSERT INTO staff (id, email, email_folded, name, password_hash, locale, created_at) VALUES ($1, $2, $2, $3, '', 'sv', 0)",
            )
            .bind(id)
            .bind(format!("{role}@exempel.se"))
            .bind(role.as_str())
            .execute(deed.conn())
            .await
            .expect("an account is added");
            sqlx::query(
                "INSERT INTO staff_roles (id, staff_id, role, body_id) VALUES ($1, $1, $2, $3)",
            )
            .bind(id)
            .bind(*role)
            .bind(body)
            .execute(deed.conn())
            .await
            .expect("it gets its role");
            staff.push(Staff {
                id,
                email: format!("{role}@exempel.se").parse().expect("an address"),
                name: role.as_str().into(),
                locale: Locale::Sv,
                roles: vec![RoleFor { role: *role, body }],
            });
        }
        let Entries {
            area,
            matter,
            chair,
        } = entries(&mut deed, ids[0]).await;
        deed.commit().await.expect("the municipality is stored");
        Self {
            app,
            area,
            matter,
            chair,
            committee: ids[0],
            other: ids[1],
            council: ids[2],
            staff,
        }
    }

    /// The account with `role`.
    pub fn staff(&self, role: Role) -> Staff {
        self.staff
            .iter()
            .find(|s| s.roles[0].role == role)
            .expect("each role has an account")
            .clone()
    }

    /// A deed of the account with `role`.
    pub async fn deed(&self, role: Role) -> Deed {
        self.app
            .begin(Actor::Staff(self.staff(role)))
            .await
            .expect("the database answers")
    }

    /// Which day it is.
    pub fn today(&self) -> Date {
        self.app.now().date()
    }

    /// A dialogue as it is now.
    pub async fn get(&self, id: Id) -> Dialogue {
        let mut conn = self.app.db.read().await.expect("the database answers");
        dialogues::get(&mut conn, id).await.expect("it is there")
    }

    /// Texts with which a dialogue passes every gate before opening: it opens tomorrow for ten days.
    pub fn texts(&self) -> Texts {
        let day = |days| Some(self.today().plus_days(days));
        Texts {
            title: "Ett levande torg".into(),
            kind: Kind::Own,
            deciding_body: self.committee,
            area: Some(self.area),
            lead: "Hur ska torget bli en plats för alla?".into(),
            background: "Torget ska byggas om.".into(),
            decides: Some(Decides::Own),
            can_change: vec!["Var bänkarna står".into()],
            cannot_change: vec!["Budgeten".into()],
            purpose: "Att veta vad torget behöver.".into(),
            goal: "Ett torg som fler använder.".into(),
            target_group: "Alla som använder torget.".into(),
            proposed_participation: Some(Participation::Conversation),
            proposed_influence: Some(Influence::Dialogue),
            case_number: "EX 2026/1".into(),
            responsible_post: Some(self.chair),
            contact: "Ring kommunen.".into(),
            other_ways: "Skriv ett brev.".into(),
            matter: None,
            opens_on: day(1),
            closes_on: day(10),
            compile_by: day(20),
            decision_on: day(30),
            feedback_by: day(40),
            follow_up_on: day(400),
        }
    }

    /// A draft with nothing but its title.
    pub async fn empty_draft(&self) -> Dialogue {
        let mut deed = self.deed(Role::Coordinator).await;
        let new = NewDialogue {
            title: "Ett levande torg".into(),
            slug: None,
            kind: Kind::Own,
            owner: self.committee,
            deciding_body: self.committee,
            area: None,
            decides: Some(Decides::Own),
            example: false,
        };
        let dialogue = dialogues::create(&mut deed, new)
            .await
            .expect("a draft is made");
        deed.commit().await.expect("it is stored");
        dialogue
    }

    /// A measure for a group that is seldom heard, with everything that publishing needs (P6).
    pub fn measure(&self) -> NewMeasure {
        NewMeasure {
            group: "Unga".into(),
            group_en: "Young people".into(),
            measure: "Vi besöker skolorna.".into(),
            who: "Ungdomssamordnaren".into(),
            day: Some(self.today().plus_days(2)),
            place: "Dalboskolan".into(),
            cost: None,
        }
    }

    /// A draft with `texts`, and a plan for a group that is seldom heard.
    pub async fn draft(&self, texts: &Texts) -> Dialogue {
        let draft = self.empty_draft().await;
        let mut deed = self.deed(Role::Official).await;
        let draft = dialogues::edit(&mut deed, draft.id, draft.version, texts)
            .await
            .expect("the texts are right");
        self.plan(&mut deed, draft.id, texts).await;
        deed.commit().await.expect("they are stored");
        draft
    }

    /// A plan for a group that is seldom heard, on the first day of a draft with `texts` (P6).
    pub async fn plan(&self, deed: &mut Deed, draft: Id, texts: &Texts) {
        let measure = NewMeasure {
            day: texts.opens_on.or(Some(self.today())),
            ..self.measure()
        };
        inclusion::add(deed, draft, &measure, "")
            .await
            .expect("the plan is right");
    }

    /// A decision of the committee made today.
    pub fn decision(&self, paragraph: &str) -> NewDecision {
        NewDecision {
            body: self.committee,
            case_number: "EX 2026/1".into(),
            decided_on: self.today(),
            paragraph: paragraph.into(),
            summary: "Nämnden beslutade.".into(),
            minutes_url: "https://example.org/protokoll".into(),
            part: String::new(),
        }
    }

    /// What a dialogue that the law demands needs to be decided: it is open from tomorrow for two months.
    pub fn by_law(&self) -> Texts {
        let first = self.today().plus_days(1);
        let last = first.plus_months(2).plus_days(-1);
        Texts {
            kind: Kind::Statutory,
            matter: Some(self.matter),
            opens_on: Some(first),
            closes_on: Some(last),
            compile_by: Some(last.plus_days(20)),
            decision_on: Some(last.plus_days(40)),
            feedback_by: Some(last.plus_days(60)),
            follow_up_on: Some(last.plus_days(400)),
            ..self.texts()
        }
    }

    /// The committee's decision to hold a dialogue.
    pub fn start(&self) -> StartDecision {
        StartDecision {
            decision: self.decision("12"),
            participation: Participation::Conversation,
            influence: Influence::Dialogue,
            attests_nothing_decided: true,
        }
    }

    /// Somebody with a confirmed address.
    ///
    /// # Panics
    /// When the address is taken.
    pub async fn participant(&self, email: &str) -> Id {
        let id = self.app.new_id();
        sqlx::query(
            "INSERT INTO participants (id, email, email_folded, locale, confirm_code, unsubscribe_code, created_at, confirmed_at)
             VALUES ($1, $2, $2, 'sv', 'c' || $2, 'u' || $2, 1, 1)",
        )
        .bind(id)
        .bind(email)
        .execute(&mut *self.app.db.read().await.expect("a connection"))
        .await
        .expect("the address is free");
        id
    }

    /// A new published contribution, number `number`, in `theme` or in none.
    pub async fn contribution(&self, dialogue: Id, number: i64, theme: Option<Id>) -> Id {
        let mut deed = self
            .app
            .begin(Actor::Operator)
            .await
            .expect("the database answers");
        let (id, now) = (deed.new_id(), deed.now);
        sqlx::query(
            "INSERT INTO contributions (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie,
                shown_name, channel, activity, received_at, state, moderated_at, published_at, masked_body, refused_rule, words_to_sender,
                theme_id, answer, answered_by, text_digest, search_text)
             VALUES ($1, $2, $3, 1, $4, $4, 'idea', '', 'Fler bänkar.', 'sv', '', 'unstated', '', 'web', '', $5, 'published', $5, $5, '', '', '',
                $6, '', '', '', '')",
        )
        .bind(id)
        .bind(dialogue)
        .bind(number)
        .bind(ReceiptCode::new(&self.app.random))
        .bind(now)
        .bind(theme)
        .execute(deed.conn())
        .await
        .expect("a contribution is stored");
        deed.commit().await.expect("it is stored");
        id
    }

    /// Lets `days` pass, and the clock do its work.
    pub async fn days_pass(&self, days: i64) {
        self.app
            .clock
            .advance(SignedDuration::from_hours(24 * days));
        dialogues::turn_the_clock(&self.app)
            .await
            .expect("the clock turns");
    }
}
