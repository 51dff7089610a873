//! Which texts of a dialogue are translated: each list stands once, for those who write translations and for those who
//! read them.

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

/// Texts where they stand, each with the name of its field.
pub type Texts<'a> = Vec<(&'static str, &'a mut String)>;

/// The texts of the dialogue itself, but for its lists.
pub fn texts_of_dialogue(d: &mut Dialogue) -> Texts<'_> {
    vec![
        ("title", &mut d.title),
        ("lead", &mut d.lead),
        ("background", &mut d.background),
        ("purpose", &mut d.purpose),
        ("goal", &mut d.goal),
        ("target_group", &mut d.target_group),
        ("other_ways", &mut d.other_ways),
        ("compilation", &mut d.compilation),
        ("minority_views", &mut d.minority_views),
        ("compilation_limits", &mut d.compilation_limits),
        ("feedback_message", &mut d.feedback_message),
        ("evaluation", &mut d.evaluation),
        ("cancelled_reason", &mut d.cancelled_reason),
    ]
}

/// The lists of the dialogue, which are read together.
pub fn lists_of_dialogue(d: &mut Dialogue) -> [(&'static str, &mut Vec<String>); 2] {
    [
        ("can_change", &mut d.can_change),
        ("cannot_change", &mut d.cannot_change),
    ]
}

/// The texts of a theme.
pub fn texts_of_theme(theme: &mut Theme) -> Texts<'_> {
    vec![
        ("title", &mut theme.title),
        ("summary", &mut theme.summary),
        ("answer", &mut theme.answer),
    ]
}

/// What came of a theme, under the name that the theme has there.
pub fn texts_of_result(result: &mut ThemeResult) -> Texts<'_> {
    let mut texts = vec![
        ("title", &mut result.title),
        ("summary", &mut result.summary),
        ("did", &mut result.did),
        ("reason", &mut result.reason),
    ];
    if let Some(commitment) = &mut result.commitment {
        texts.push(("promise", &mut commitment.promise));
    }
    texts
}

/// The texts of an activity.
pub fn texts_of_activity(activity: &mut Activity) -> Texts<'_> {
    let plan = &mut activity.plan;
    vec![
        ("title", &mut plan.title),
        ("place", &mut plan.place),
        ("access", &mut plan.access),
        ("hearing", &mut plan.hearing),
        ("how_to", &mut plan.how_to),
        ("notes", &mut activity.notes),
    ]
}

/// Those of `texts` that are written, as pieces of `of`.
pub fn written<'a>(
    subject: Subject,
    of: Id,
    texts: impl IntoIterator<Item = (&'static str, &'a mut String)>,
) -> Vec<Piece> {
    texts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(field, text)| Piece {
            subject,
            of,
            field,
            original: text.clone(),
        })
        .collect()
}

/// The texts of the dialogue itself that are written, what it asks first.
pub fn of_dialogue(d: &Dialogue) -> Vec<Piece> {
    let (id, mut d) = (d.id, d.clone());
    let mut lists = lists_of_dialogue(&mut d).map(|(field, lines)| (field, lines.join("\n")));
    let lists = lists.iter_mut().map(|(field, lines)| (*field, lines));
    let mut pieces = written(Subject::Dialogue, id, lists);
    pieces.extend(written(Subject::Dialogue, id, texts_of_dialogue(&mut d)));
    let place = |piece: &Piece| ASKED.iter().position(|field| *field == piece.field);
    pieces.sort_by_key(|piece| place(piece).unwrap_or(ASKED.len()));
    pieces
}

/// The texts of a theme, and of what came of it when that is recorded.
pub fn of_theme(theme: &Theme, result: Option<&ThemeResult>) -> Vec<Piece> {
    let mut pieces = written(Subject::Theme, theme.id, texts_of_theme(&mut theme.clone()));
    if let Some(mut result) = result.cloned() {
        let more = written(Subject::Theme, theme.id, texts_of_result(&mut result));
        pieces.extend(
            more.into_iter()
                .filter(|piece| !["title", "summary"].contains(&piece.field)),
        );
    }
    pieces
}

/// The texts of an activity.
pub fn of_activity(activity: &Activity) -> Vec<Piece> {
    written(
        Subject::Activity,
        activity.id,
        texts_of_activity(&mut activity.clone()),
    )
}
