//! What everybody can read, as it is now: what the index is made of, and what a result shows. What is not public is in none of
//! these questions, so that it is not shown either if it still stood in the index.

use std::collections::BTreeMap;

use super::index::ids;
use crate::contributions;
use crate::core::{Date, Id, Locale, Result, Timestamp};
use crate::db::{Conn, json_list, parse_list};
use crate::dialogues::Body;
use crate::search::model::{Home, Kind, Named, Piece, Source};

/// The texts of `of`; those that nobody can read are left out.
pub async fn sources(conn: &mut Conn, of: &[(Kind, String)]) -> Result<Vec<Source>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let subjects: Vec<&String> = of
            .iter()
            .filter(|(own, _)| own == kind)
            .map(|(_, subject)| subject)
            .collect();
        if subjects.is_empty() {
            continue;
        }
        let list = json_list(&subjects);
        found.extend(match kind {
            Kind::Dialogue => dialogues(conn, &list).await?,
            Kind::Decision => decisions(conn, &list).await?,
            Kind::Answer => answers(conn, &list).await?,
            Kind::Initiative => initiatives(conn, &list).await?,
            Kind::Idea => ideas(conn, &list).await?,
        });
    }
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct IdeaRow {
    id: Id,
    dialogue_id: Id,
    slug: String,
    number: i64,
    kind: contributions::Kind,
    title: String,
    text: String,
    lang: String,
    translation: String,
    published_at: Timestamp,
    example_at: Option<Timestamp>,
}

async fn ideas(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<IdeaRow> = sqlx::query_as(
        "SELECT c.id, c.dialogue_id, d.slug, c.number, c.kind, c.title, c.text, c.lang, c.translation, c.published_at, d.example_at
         FROM covered_contributions c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.id IN (SELECT value FROM json_each($1)) AND c.state IN ('published', 'masked') AND c.published_at IS NOT NULL
           AND d.announced_at IS NOT NULL AND d.state NOT IN ('draft', 'decided')",
    )
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, row.lang.as_str()),
                Piece::body(row.text, row.lang),
                Piece::body(row.translation, "sv"),
            ];
            pieces.retain(|piece| !piece.words.is_empty());
            Source {
                kind: Kind::Idea,
                subject: row.id.to_string(),
                dialogue: Some(row.dialogue_id),
                at: row.published_at,
                pieces,
                path: format!("/dialoger/{}/ideer/{}", row.slug, row.number),
                named: Named::Idea(row.kind, row.number),
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    id: Id,
    dialogue_id: Id,
    slug: String,
    /// Of an idea; none of a theme.
    number: Option<i64>,
    title: String,
    answer: String,
    answered_by: String,
    answered_at: Timestamp,
    example_at: Option<Timestamp>,
}

async fn answers(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<AnswerRow> = sqlx::query_as(
        "SELECT c.id, c.dialogue_id, d.slug, c.number, '' AS title, c.answer, c.answered_by, c.answered_at, d.example_at
         FROM covered_contributions c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.id IN (SELECT value FROM json_each($1)) AND c.state IN ('published', 'masked')
           AND c.answered_at IS NOT NULL AND c.answer <> '' AND d.announced_at IS NOT NULL AND d.state NOT IN ('draft', 'decided')
         UNION ALL
         SELECT t.id, t.dialogue_id, d.slug, CAST(NULL AS BIGINT), t.title, t.answer, t.answered_by, t.answered_at, d.example_at
         FROM themes t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.id IN (SELECT value FROM json_each($1))
           AND t.answered_at IS NOT NULL AND t.answer <> '' AND d.announced_at IS NOT NULL AND d.state NOT IN ('draft', 'decided')",
    )
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, "sv"),
                Piece::body(row.answer, "sv"),
                Piece::body(row.answered_by, "sv"),
            ];
            pieces.retain(|piece| !piece.words.is_empty());
            let (path, named) = match row.number {
                Some(number) => (
                    format!("/dialoger/{}/ideer/{number}", row.slug),
                    Named::AnswerToIdea(number),
                ),
                None => (
                    format!("/dialoger/{}/teman/{}", row.slug, row.id),
                    Named::AnswerToTheme,
                ),
            };
            Source {
                kind: Kind::Answer,
                subject: row.id.to_string(),
                dialogue: Some(row.dialogue_id),
                at: row.answered_at,
                pieces,
                path,
                named,
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct InitiativeRow {
    id: Id,
    number: i64,
    title: String,
    words: String,
    lang: String,
    published_at: Timestamp,
    case_number: Option<String>,
    paragraph: Option<String>,
    /// The reasons of the answer.
    summary: Option<String>,
    example_at: Option<Timestamp>,
}

async fn initiatives(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<InitiativeRow> = sqlx::query_as(
        "SELECT i.id, i.number, CASE i.state WHEN 'masked' THEN i.masked_title ELSE i.title END AS title,
                CASE i.state WHEN 'masked' THEN i.masked_words ELSE i.words END AS words, i.lang, i.published_at,
                e.case_number, e.paragraph, e.summary, i.example_at
         FROM initiatives i LEFT JOIN initiative_answers a ON a.initiative_id = i.id AND a.revision = i.revision
         LEFT JOIN decisions e ON e.id = a.decision_id
         WHERE i.id IN (SELECT value FROM json_each($1)) AND i.state IN ('published', 'masked') AND i.published_at IS NOT NULL",
    )
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, row.lang.as_str()),
                Piece::body(row.words, row.lang),
                Piece::body(row.summary.unwrap_or_default(), "sv"),
            ];
            if let (Some(case), Some(paragraph)) = (row.case_number, row.paragraph) {
                pieces.push(Piece::body(format!("{case}, § {paragraph}"), "sv"));
            }
            pieces.retain(|piece| !piece.words.is_empty());
            Source {
                kind: Kind::Initiative,
                subject: row.id.to_string(),
                dialogue: None,
                at: row.published_at,
                pieces,
                path: format!("/initiativ/{}", row.number),
                named: Named::Initiative(row.number),
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct DecisionRow {
    id: Id,
    dialogue_id: Id,
    decided_on: Date,
    case_number: String,
    paragraph: String,
    summary: String,
    part: String,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
    example_at: Option<Timestamp>,
}

async fn decisions(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<DecisionRow> = sqlx::query_as(
        "SELECT e.id, d.id AS dialogue_id, e.decided_on, e.case_number, e.paragraph, e.summary, e.part,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en, d.example_at
         FROM decisions e JOIN dialogue_decisions l ON l.decision_id = e.id JOIN dialogues d ON d.id = l.dialogue_id
         JOIN bodies b ON b.id = e.body_id
         WHERE e.id IN (SELECT value FROM json_each($1)) AND d.announced_at IS NOT NULL AND d.state NOT IN ('draft', 'decided')
           AND (l.purpose <> 'result' OR d.decided_upon_at IS NOT NULL)
         ORDER BY e.id, d.id",
    )
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    let outcomes: Vec<(Id, String, String)> = sqlx::query_as(
        "SELECT o.decision_id, o.did, o.reason FROM outcomes o JOIN themes t ON t.id = o.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE o.decision_id IN (SELECT value FROM json_each($1)) AND d.announced_at IS NOT NULL
           AND d.decided_upon_at IS NOT NULL AND d.state <> 'cancelled'
         ORDER BY o.decision_id, t.position",
    )
    .bind(list)
    .fetch_all(conn)
    .await?;
    let mut found: Vec<Source> = Vec::new();
    for row in rows {
        let subject = row.id.to_string();
        // A decision on several dialogues is found once.
        if found.iter().any(|there| there.subject == subject) {
            continue;
        }
        let mut pieces = vec![Piece::body(row.summary, "sv")];
        let own = outcomes
            .iter()
            .filter(|(decision, _, _)| *decision == row.id);
        for (_, did, reason) in own {
            pieces.push(Piece::body(did.as_str(), "sv"));
            pieces.push(Piece::body(reason.as_str(), "sv"));
        }
        let record = format!(
            "{}, {}, § {} {}",
            row.body_name, row.case_number, row.paragraph, row.part
        );
        pieces.push(Piece::body(record, "sv"));
        pieces.retain(|piece| !piece.words.is_empty());
        let body = Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en);
        found.push(Source {
            kind: Kind::Decision,
            path: format!("/beslut/{subject}"),
            subject,
            dialogue: Some(row.dialogue_id),
            at: row.decided_on.start(),
            pieces,
            named: Named::Decision {
                body,
                paragraph: row.paragraph,
            },
            is_example: row.example_at.is_some(),
        });
    }
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct DialogueRow {
    id: Id,
    slug: String,
    title: String,
    lead: String,
    background: String,
    purpose: String,
    goal: String,
    target_group: String,
    can_change: String,
    cannot_change: String,
    case_number: String,
    compilation: String,
    compiled_at: Option<Timestamp>,
    feedback_message: String,
    feedback_published_at: Option<Timestamp>,
    announced_at: Timestamp,
    example_at: Option<Timestamp>,
}

impl DialogueRow {
    fn source(self) -> Result<Source> {
        let can = parse_list::<String>(&self.can_change)?.join("\n");
        let cannot = parse_list::<String>(&self.cannot_change)?.join("\n");
        let compilation = self.compiled_at.map(|_| self.compilation);
        let feedback = self.feedback_published_at.map(|_| self.feedback_message);
        let mut pieces = vec![Piece::title(self.title, "sv")];
        for words in [
            self.lead,
            self.background,
            self.purpose,
            self.goal,
            self.target_group,
            can,
            cannot,
            compilation.unwrap_or_default(),
            feedback.unwrap_or_default(),
            self.case_number,
        ] {
            if !words.is_empty() {
                pieces.push(Piece::body(words, "sv"));
            }
        }
        Ok(Source {
            kind: Kind::Dialogue,
            subject: self.id.to_string(),
            dialogue: Some(self.id),
            at: self.announced_at,
            pieces,
            path: format!("/dialoger/{}", self.slug),
            named: Named::Own,
            is_example: self.example_at.is_some(),
        })
    }
}

async fn dialogues(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<DialogueRow> = sqlx::query_as(
        "SELECT id, slug, title, lead, background, purpose, goal, target_group, can_change, cannot_change, case_number, compilation,
                compiled_at, feedback_message, feedback_published_at, announced_at, example_at
         FROM dialogues
         WHERE id IN (SELECT value FROM json_each($1)) AND announced_at IS NOT NULL AND state NOT IN ('draft', 'decided')",
    )
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    // What staff gather ideas under is theirs until the compilation is locked.
    let themes: Vec<(Id, String, String)> = sqlx::query_as(
        "SELECT t.dialogue_id, t.title, t.summary FROM themes t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.dialogue_id IN (SELECT value FROM json_each($1)) AND d.compiled_at IS NOT NULL ORDER BY t.dialogue_id, t.position",
    )
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    // What is decided of a theme is told in other languages too, but not before it is decided: those texts are left out.
    let spoken: Vec<(Id, Locale, String, String, String)> = sqlx::query_as(
        "SELECT t.dialogue_id, t.lang, t.subject, t.field, t.words FROM translations t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.dialogue_id IN (SELECT value FROM json_each($1)) AND t.words <> ''
           AND (t.subject = 'dialogue'
                AND t.field IN ('title', 'lead', 'background', 'purpose', 'goal', 'target_group', 'can_change', 'cannot_change')
                OR t.subject = 'theme' AND t.field IN ('title', 'summary') AND d.compiled_at IS NOT NULL)
         ORDER BY t.dialogue_id, t.lang, t.subject, t.subject_id, t.field",
    )
    .bind(list)
    .fetch_all(conn)
    .await?;
    let mut found: BTreeMap<Id, Source> = BTreeMap::new();
    for row in rows {
        found.insert(row.id, row.source()?);
    }
    for (dialogue, title, summary) in themes {
        if let Some(source) = found.get_mut(&dialogue) {
            let words = format!("{title}\n{summary}");
            source.pieces.push(Piece::body(words, "sv"));
        }
    }
    for (dialogue, lang, subject, field, words) in spoken {
        if let Some(source) = found.get_mut(&dialogue) {
            let is_title = subject == "dialogue" && field == "title";
            source.pieces.push(Piece {
                words,
                lang: lang.tag().to_owned(),
                is_title,
            });
        }
    }
    Ok(found.into_values().collect())
}

#[derive(sqlx::FromRow)]
struct HomeRow {
    id: Id,
    slug: String,
    title: String,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

/// What these dialogues are called, and whose they are.
pub async fn homes(conn: &mut Conn, dialogues: &[Id]) -> Result<BTreeMap<Id, Home>> {
    let rows: Vec<HomeRow> = sqlx::query_as(
        "SELECT d.id, d.slug, d.title, o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
         FROM dialogues d JOIN bodies o ON o.id = d.owner_id WHERE d.id IN (SELECT value FROM json_each($1))",
    )
    .bind(ids(dialogues))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let home = Home {
                slug: row.slug,
                title: row.title,
                owner: Body::new(
                    row.owner_id,
                    row.owner_slug,
                    row.owner_name,
                    row.owner_name_en,
                ),
            };
            (row.id, home)
        })
        .collect())
}

/// With which bodies these initiatives lie; those that lie with none are left out.
pub async fn lying(conn: &mut Conn, initiatives: &[&str]) -> Result<BTreeMap<String, Body>> {
    let rows: Vec<(String, Id, String, String, String)> = sqlx::query_as(
        "SELECT i.id, b.id AS body_id, b.slug, b.name, b.name_en FROM initiatives i JOIN bodies b ON b.id = i.body_id
         WHERE i.id IN (SELECT value FROM json_each($1))",
    )
    .bind(json_list(initiatives))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(initiative, id, slug, name, name_en)| {
            (initiative, Body::new(id, slug, name, name_en))
        })
        .collect())
}
