//! What the registers must say of dialogues, also of those whose rows a test writes past the actions.

use crate::core::{Date, Id};
use crate::db::Conn;
use crate::deed::Deed;
use crate::mandates::{self, NewMandate, NewPost, Standing};
use crate::responsibilities::{self, Assignment, NewArea};
use crate::statutes::{self, NewMatter, Shortest, Unit};

/// The entries of a committee's registers.
#[derive(Debug)]
pub struct Entries {
    /// Its chair, held through this term and the next.
    pub chair: Id,
    /// An area that lies with it.
    pub area: Id,
    /// A kind of matter on which the law demands a dialogue of two months at least.
    pub matter: Id,
}

/// Makes the registers say of `body` what a dialogue of its own needs.
///
/// # Panics
/// When they say so already.
pub async fn entries(deed: &mut Deed, body: Id) -> Entries {
    let chair = NewPost {
        title: "Ordförande".into(),
        title_en: "Chair".into(),
        standing: Standing::Presidium,
    };
    let chair = mandates::add_post(deed, body, &chair)
        .await
        .expect("a post is added");
    let mandate = NewMandate {
        first: "2023-01-01".parse().expect("a date"),
        last: "2030-12-31".parse().expect("a date"),
        staff: None,
    };
    mandates::add(deed, chair, &mandate)
        .await
        .expect("somebody holds it");
    let area = NewArea {
        name: "Torg".into(),
        name_en: "Squares".into(),
    };
    let assignment = Assignment {
        body,
        first: Date::long_ago(),
        last: None,
        terms_url: String::new(),
    };
    let area = responsibilities::add(deed, &area, &assignment)
        .await
        .expect("an area is added");
    let matter = NewMatter {
        name: "Översiktsplan, samråd".into(),
        name_en: "Comprehensive plan, consultation".into(),
        law: "Plan- och bygglagen (2010:900) 3 kap.".into(),
        shortest: Shortest {
            amount: 2,
            unit: Unit::Months,
        },
        first: "2011-05-02".parse().expect("a date"),
        last: None,
    };
    let matter = statutes::add(deed, &matter)
        .await
        .expect("a kind of matter is added");
    Entries {
        chair,
        area,
        matter,
    }
}

/// Gives `body` a chair, under the body's own id, so that what it asks may become public (P24). Nobody holds
/// the post.
///
/// # Panics
/// When the body is not there, or has a chair already.
pub async fn chair(conn: &mut Conn, body: Id) {
    sqlx::query(
        "INSERT INTO posts (id, body_id, title, title_en, standing, created_at)
         VALUES ($1, $1, 'Ordförande', 'Chair', 'presidium', 0)",
    )
    .bind(body)
    .execute(conn)
    .await
    .expect("the body has no chair yet");
}

/// An area of activity, under the id of `body`, so that a body may decide to hold a dialogue (P30). The map says
/// nothing of it.
///
/// # Panics
/// When there is an area under that id already.
pub async fn area(conn: &mut Conn, body: Id) {
    sqlx::query(
        "INSERT INTO areas (id, name, name_en, created_at) VALUES ($1, 'Torg', 'Squares', 0)",
    )
    .bind(body)
    .execute(conn)
    .await
    .expect("the area is new");
}

/// Says what every dialogue that has no easy Swedish yet asks in its own words, for tests that write rows past the actions.
///
/// # Panics
/// When the database does not take it.
pub async fn said_easily(conn: &mut Conn) {
    const FIELDS: [&str; 9] = [
        "title",
        "lead",
        "background",
        "purpose",
        "goal",
        "target_group",
        "other_ways",
        "can_change",
        "cannot_change",
    ];
    for field in FIELDS {
        let sql = format!(
            "INSERT INTO translations (dialogue_id, lang, subject, subject_id, field, words, original, made_by, made_at, version)
             SELECT id, 'sv-simple', 'dialogue', id, '{field}', {field}, {field}, 'human', 0, 1 FROM dialogues WHERE {field} <> ''
             ON CONFLICT DO NOTHING"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *conn)
            .await
            .expect("it is said in easy Swedish");
    }
}
