//! What the file of an example in another language says.

use serde::Deserialize;

/// A dialogue in another language: texts with the names of those of the dialogue's own file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    pub made_by: Option<String>,
    #[serde(default)]
    pub themes: Vec<ThemeTexts>,
    #[serde(default)]
    pub activities: Vec<ActivityTexts>,
    #[serde(default)]
    pub can_change: Vec<String>,
    #[serde(default)]
    pub cannot_change: Vec<String>,
    pub title: Option<String>,
    pub lead: Option<String>,
    pub background: Option<String>,
    pub purpose: Option<String>,
    pub goal: Option<String>,
    pub target_group: Option<String>,
    pub other_ways: Option<String>,
    pub compilation: Option<String>,
    pub minority_views: Option<String>,
    pub compilation_limits: Option<String>,
    pub feedback_message: Option<String>,
    pub evaluation: Option<String>,
    pub cancelled_reason: Option<String>,
}

/// A theme, by its key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeTexts {
    pub key: String,
    pub title: Option<String>,
    pub summary: Option<String>,
    pub answer: Option<String>,
    pub did: Option<String>,
    pub reason: Option<String>,
    pub promise: Option<String>,
}

/// An activity, by its Swedish title; those of the same title in their order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityTexts {
    pub of: String,
    pub title: Option<String>,
    pub place: Option<String>,
    pub access: Option<String>,
    pub hearing: Option<String>,
    pub how_to: Option<String>,
    pub notes: Option<String>,
}

/// A field with its words.
pub type Said = Vec<(&'static str, String)>;

fn said(fields: &[(&'static str, &Option<String>)]) -> Said {
    fields
        .iter()
        .filter_map(|(field, words)| Some((*field, words.as_ref()?.trim().to_owned())))
        .collect()
}

impl Translation {
    /// The texts of the dialogue itself.
    pub fn said(&self) -> Said {
        let mut said = said(&[
            ("title", &self.title),
            ("lead", &self.lead),
            ("background", &self.background),
            ("purpose", &self.purpose),
            ("goal", &self.goal),
            ("target_group", &self.target_group),
            ("other_ways", &self.other_ways),
            ("compilation", &self.compilation),
            ("minority_views", &self.minority_views),
            ("compilation_limits", &self.compilation_limits),
            ("feedback_message", &self.feedback_message),
            ("evaluation", &self.evaluation),
            ("cancelled_reason", &self.cancelled_reason),
        ]);
        said.push(("can_change", self.can_change.join("\n")));
        said.push(("cannot_change", self.cannot_change.join("\n")));
        said
    }
}

impl ThemeTexts {
    /// The texts of the theme.
    pub fn said(&self) -> Said {
        said(&[
            ("title", &self.title),
            ("summary", &self.summary),
            ("answer", &self.answer),
            ("did", &self.did),
            ("reason", &self.reason),
            ("promise", &self.promise),
        ])
    }
}

impl ActivityTexts {
    /// The texts of the activity.
    pub fn said(&self) -> Said {
        said(&[
            ("title", &self.title),
            ("place", &self.place),
            ("access", &self.access),
            ("hearing", &self.hearing),
            ("how_to", &self.how_to),
            ("notes", &self.notes),
        ])
    }
}
