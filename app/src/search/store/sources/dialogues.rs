//! Dialogues, in all languages that they are told in.

use std::collections::BTreeMap;

use crate::core::{Id, Locale, Result, Timestamp};
use crate::db::{Conn, parse_list};
use crate::dialogues::{is_found_by_themes, is_public};
use crate::search::model::{Kind, Named, Piece, Source};

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

/// Those of `list`, a list of ids.
pub async fn of(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<DialogueRow> = sqlx::query_as(concat!(
        "SELECT id, slug, title, lead, background, purpose, goal, target_group, can_change, cannot_change, case_number, compilation,
                compiled_at, feedback_message, feedback_published_at, announced_at, example_at
         FROM dialogues
         WHERE id IN (SELECT value FROM json_each($1)) AND ", is_public!()
    ))
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    // What staff gather ideas under is theirs until the compilation is locked.
    let themes: Vec<(Id, String, String)> = sqlx::query_as(concat!(
        "SELECT t.dialogue_id, t.title, t.summary FROM themes t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.dialogue_id IN (SELECT value FROM json_each($1)) AND ", is_found_by_themes!("d"), "
         ORDER BY t.dialogue_id, t.position"
    ))
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    // What is decided of a theme is told in other languages too, but not before it is decided: those texts are left out.
    let spoken: Vec<(Id, Locale, String, String, String)> = sqlx::query_as(concat!(
        "SELECT t.dialogue_id, t.lang, t.subject, t.field, t.words FROM translations t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.dialogue_id IN (SELECT value FROM json_each($1)) AND t.words <> ''
           AND (t.subject = 'dialogue'
                AND t.field IN ('title', 'lead', 'background', 'purpose', 'goal', 'target_group', 'can_change', 'cannot_change')
                OR t.subject = 'theme' AND t.field IN ('title', 'summary') AND ", is_found_by_themes!("d"), ")
         ORDER BY t.dialogue_id, t.lang, t.subject, t.subject_id, t.field"
    ))
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
