//! Which texts of a dialogue are translated.

use super::Subject;
use crate::activities::Activity;
use crate::core::Id;
use crate::decisions::ThemeResult;
use crate::dialogues::Dialogue;
use crate::themes::Theme;

/// A text that everybody reads, in Swedish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it belongs to.
    pub subject: Subject,
    /// Which of those.
    pub of: Id,
    /// Which of its texts, by the name of its field.
    pub field: &'static str,
    /// The text; the lines of a list each on a line of its own.
    pub original: String,
}

/// What is asked in a dialogue: read before it opens, and so needed in easy Swedish before it is published.
const ASKED: [&str; 9] = [
    "title",
    "lead",
    "background",
    "can_change",
    "cannot_change",
    "purpose",
    "goal",
    "target_group",
    "other_ways",
];

impl Piece {
    /// Whether it is read before the dialogue opens.
    pub fn is_asked(&self) -> bool {
        self.subject == Subject::Dialogue && ASKED.contains(&self.field)
    }

    /// Whether it is written on more than one line.
    pub fn is_long(&self) -> bool {
        !matches!(self.field, "title" | "lead" | "place")
    }
}

fn written(subject: Subject, of: Id, fields: &[(&'static str, String)]) -> Vec<Piece> {
    fields
        .iter()
        .filter(|(_, original)| !original.trim().is_empty())
        .map(|(field, original)| Piece {
            subject,
            of,
            field,
            original: original.clone(),
        })
        .collect()
}

/// The texts of the dialogue itself that are written.
pub fn of_dialogue(d: &Dialogue) -> Vec<Piece> {
    written(
        Subject::Dialogue,
        d.id,
        &[
            ("title", d.title.clone()),
            ("lead", d.lead.clone()),
            ("background", d.background.clone()),
            ("can_change", d.can_change.join("\n")),
            ("cannot_change", d.cannot_change.join("\n")),
            ("purpose", d.purpose.clone()),
            ("goal", d.goal.clone()),
            ("target_group", d.target_group.clone()),
            ("other_ways", d.other_ways.clone()),
            ("compilation", d.compilation.clone()),
            ("minority_views", d.minority_views.clone()),
            ("compilation_limits", d.compilation_limits.clone()),
            ("feedback_message", d.feedback_message.clone()),
            ("evaluation", d.evaluation.clone()),
            ("cancelled_reason", d.cancelled_reason.clone()),
        ],
    )
}

/// The texts of a theme, and of what came of it when that is recorded.
pub fn of_theme(theme: &Theme, result: Option<&ThemeResult>) -> Vec<Piece> {
    let of_result =
        |text: fn(&ThemeResult) -> &String| result.map(text).cloned().unwrap_or_default();
    let promise = result
        .and_then(|result| result.commitment.as_ref())
        .map(|commitment| commitment.promise.clone());
    written(
        Subject::Theme,
        theme.id,
        &[
            ("title", theme.title.clone()),
            ("summary", theme.summary.clone()),
            ("answer", theme.answer.clone()),
            ("did", of_result(|result| &result.did)),
            ("reason", of_result(|result| &result.reason)),
            ("promise", promise.unwrap_or_default()),
        ],
    )
}

/// The texts of an activity.
pub fn of_activity(activity: &Activity) -> Vec<Piece> {
    let plan = &activity.plan;
    written(
        Subject::Activity,
        activity.id,
        &[
            ("title", plan.title.clone()),
            ("place", plan.place.clone()),
            ("access", plan.access.clone()),
            ("hearing", plan.hearing.clone()),
            ("how_to", plan.how_to.clone()),
            ("notes", activity.notes.clone()),
        ],
    )
}
