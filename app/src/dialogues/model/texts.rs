//! What staff write about a dialogue before it opens, and the rules for it.

use std::str::FromStr;

use super::problem::parse_day;
use super::{Decides, Dialogue, Influence, Kind, Participation, Problem, Problems};
use crate::core::{Date, Id};

/// A dialogue to create.
#[derive(Debug, Clone)]
pub struct NewDialogue {
    /// Its name; the address is made from it.
    pub title: String,
    /// Its address, when it shall be another than the title gives.
    pub slug: Option<String>,
    /// What it rests on.
    pub kind: Kind,
    /// Who asks and answers for it.
    pub owner: Id,
    /// Who makes the coming decision (P7).
    pub deciding_body: Id,
    /// Which area of activity it belongs to (P30); none when it is not chosen yet.
    pub area: Option<Id>,
    /// Who can change what it is about (P13); none when it is not answered yet.
    pub decides: Option<Decides>,
    /// Whether it is made-up example content.
    pub example: bool,
}

/// Everything that can be edited before a dialogue opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// Its name, at most 120 characters.
    pub title: String,
    /// What it rests on.
    pub kind: Kind,
    /// Who makes the coming decision (P7).
    pub deciding_body: Id,
    /// Which area of activity it belongs to (P30).
    pub area: Option<Id>,
    /// The question in one sentence, at most 200 characters.
    pub lead: String,
    /// The question at length; an empty line begins a new paragraph.
    pub background: String,
    /// Who owns the question (P13).
    pub decides: Option<Decides>,
    /// What participants can influence (P13).
    pub can_change: Vec<String>,
    /// What they cannot.
    pub cannot_change: Vec<String>,
    /// Why it is held (P15).
    pub purpose: String,
    /// What it shall lead to (P15).
    pub goal: String,
    /// Whom it turns to (P15).
    pub target_group: String,
    /// What officials propose (P19).
    pub proposed_participation: Option<Participation>,
    /// What officials propose (P20).
    pub proposed_influence: Option<Influence>,
    /// Diarienummer (P7).
    pub case_number: String,
    /// The elected post that answers for it (P24).
    pub responsible_post: Option<Id>,
    /// Where to ask.
    pub contact: String,
    /// How to take part without the web (P3).
    pub other_ways: String,
    /// On which kind of matter the law demands it (P29).
    pub matter: Option<Id>,
    /// First day.
    pub opens_on: Option<Date>,
    /// Last day.
    pub closes_on: Option<Date>,
    /// Promised day of the compilation.
    pub compile_by: Option<Date>,
    /// Day of the coming decision (P7).
    pub decision_on: Option<Date>,
    /// Promised day of the feedback.
    pub feedback_by: Option<Date>,
    /// Promised day of the follow-up.
    pub follow_up_on: Option<Date>,
}

impl Texts {
    /// The texts of `dialogue` as they are.
    pub fn of(dialogue: &Dialogue) -> Self {
        let d = dialogue.clone();
        Self {
            title: d.title,
            kind: d.kind,
            deciding_body: d.deciding_body.id,
            area: d.area,
            lead: d.lead,
            background: d.background,
            decides: d.decides,
            can_change: d.can_change,
            cannot_change: d.cannot_change,
            purpose: d.purpose,
            goal: d.goal,
            target_group: d.target_group,
            proposed_participation: d.proposed_participation,
            proposed_influence: d.proposed_influence,
            case_number: d.case_number,
            responsible_post: d.responsible_post_id,
            contact: d.contact,
            other_ways: d.other_ways,
            matter: d.matter,
            opens_on: d.opens_on,
            closes_on: d.closes_on,
            compile_by: d.compile_by,
            decision_on: d.decision_on,
            feedback_by: d.feedback_by,
            follow_up_on: d.follow_up_on,
        }
    }

    /// `dialogue` as it would be with these texts; its deciding body keeps its name, only the gates
    /// look at the result.
    #[must_use]
    pub fn put_on(&self, dialogue: &Dialogue) -> Dialogue {
        let t = self.clone();
        Dialogue {
            title: t.title,
            kind: t.kind,
            area: t.area,
            lead: t.lead,
            background: t.background,
            decides: t.decides,
            can_change: t.can_change,
            cannot_change: t.cannot_change,
            purpose: t.purpose,
            goal: t.goal,
            target_group: t.target_group,
            proposed_participation: t.proposed_participation,
            proposed_influence: t.proposed_influence,
            case_number: t.case_number,
            responsible_post_id: t.responsible_post,
            contact: t.contact,
            other_ways: t.other_ways,
            matter: t.matter,
            opens_on: t.opens_on,
            closes_on: t.closes_on,
            compile_by: t.compile_by,
            decision_on: t.decision_on,
            feedback_by: t.feedback_by,
            follow_up_on: t.follow_up_on,
            ..dialogue.clone()
        }
    }

    /// The form's fields with their values as they are typed, in the form's order. With
    /// [`Texts::read`] it makes a round trip.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        fn word(word: Option<&'static str>) -> String {
            word.unwrap_or_default().to_owned()
        }
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let id = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        vec![
            ("title", self.title.clone()),
            ("lead", self.lead.clone()),
            ("background", self.background.clone()),
            ("decides", word(self.decides.map(Decides::as_str))),
            ("can_change", self.can_change.join("\n")),
            ("cannot_change", self.cannot_change.join("\n")),
            ("purpose", self.purpose.clone()),
            ("goal", self.goal.clone()),
            ("target_group", self.target_group.clone()),
            (
                "proposed_participation",
                word(self.proposed_participation.map(Participation::as_str)),
            ),
            (
                "proposed_influence",
                word(self.proposed_influence.map(Influence::as_str)),
            ),
            ("area", id(self.area)),
            ("deciding_body", self.deciding_body.to_string()),
            ("kind", self.kind.to_string()),
            ("matter", id(self.matter)),
            ("case_number", self.case_number.clone()),
            ("responsible_post", id(self.responsible_post)),
            ("opens_on", day(self.opens_on)),
            ("closes_on", day(self.closes_on)),
            ("compile_by", day(self.compile_by)),
            ("decision_on", day(self.decision_on)),
            ("feedback_by", day(self.feedback_by)),
            ("follow_up_on", day(self.follow_up_on)),
            ("other_ways", self.other_ways.clone()),
            ("contact", self.contact.clone()),
        ]
    }

    /// Reads a posted form: `typed` gives the text of a field. What cannot be read keeps its value
    /// in `before` and is told as a problem at its field.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str, before: &Self) -> (Self, Problems) {
        let mut problems = Problems::new();
        let text = |name: &str| typed(name).trim().to_owned();
        let mut day = |name: &'static str| {
            parse_day(typed(name)).unwrap_or_else(|problem| {
                problems.push((name, problem));
                None
            })
        };
        let (opens_on, closes_on) = (day("opens_on"), day("closes_on"));
        let (compile_by, decision_on) = (day("compile_by"), day("decision_on"));
        let (feedback_by, follow_up_on) = (day("feedback_by"), day("follow_up_on"));
        let kind = typed("kind").parse().unwrap_or_else(|_| {
            problems.push(("kind", Problem::NotAChoice));
            before.kind
        });
        let deciding_body = typed("deciding_body").parse().unwrap_or_else(|_| {
            problems.push(("deciding_body", Problem::NotAChoice));
            before.deciding_body
        });
        let decides = choice(&mut problems, "decides", typed("decides"), before.decides);
        let proposed_participation = choice(
            &mut problems,
            "proposed_participation",
            typed("proposed_participation"),
            before.proposed_participation,
        );
        let proposed_influence = choice(
            &mut problems,
            "proposed_influence",
            typed("proposed_influence"),
            before.proposed_influence,
        );
        let area = choice(&mut problems, "area", typed("area"), before.area);
        let matter = choice(&mut problems, "matter", typed("matter"), before.matter);
        let responsible_post = choice(
            &mut problems,
            "responsible_post",
            typed("responsible_post"),
            before.responsible_post,
        );
        let texts = Self {
            title: text("title"),
            kind,
            deciding_body,
            area,
            lead: text("lead"),
            background: text("background"),
            decides,
            can_change: lines(typed("can_change")),
            cannot_change: lines(typed("cannot_change")),
            purpose: text("purpose"),
            goal: text("goal"),
            target_group: text("target_group"),
            proposed_participation,
            proposed_influence,
            case_number: text("case_number"),
            responsible_post,
            contact: text("contact"),
            other_ways: text("other_ways"),
            matter,
            opens_on,
            closes_on,
            compile_by,
            decision_on,
            feedback_by,
            follow_up_on,
        };
        (texts, problems)
    }
}

/// What was chosen: nothing when nothing was, and a problem when it is none of the choices.
fn choice<T: FromStr>(
    problems: &mut Problems,
    field: &'static str,
    typed: &str,
    before: Option<T>,
) -> Option<T> {
    match typed {
        "" => None,
        word => {
            let chosen = word.parse().ok();
            if chosen.is_none() {
                problems.push((field, Problem::NotAChoice));
            }
            chosen.or(before)
        }
    }
}

/// The lines of a text, without empty ones.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
