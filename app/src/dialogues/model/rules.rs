//! What a dialogue's texts and days must be, before a body has decided and after.

use super::problem::{fits, near, said};
use super::{Dialogue, Facts, Field, Gate, Kind, Problem, Problems, Registers, State, Step, Texts};
use crate::core::Date;
use crate::statutes::Demand;

impl Dialogue {
    /// Whether a body may stop it: what the law demands stops only with the matter that it is demanded on, so that
    /// nobody declines to hold it (P29).
    pub fn may_be_stopped(&self, drops_matter: bool) -> bool {
        self.kind != Kind::Statutory || drops_matter
    }
}

impl Texts {
    /// What stands in the way of saving these texts in place of those of `before`.
    ///
    /// A draft may be half done, but what is there may not contradict itself: lengths and the order of
    /// the days are looked at, the checklist tells the rest. Once a body has decided, what it decided stays (P15, P21) and no gate that
    /// was passed may open again.
    ///
    /// `registers` is what the registers say of the dialogue with these texts. A gate that rests on them may
    /// have opened by itself since it was passed, as when a mandate has ended: then the desk says so, and
    /// other texts can still be saved.
    pub fn problems(&self, before: &Dialogue, registers: Registers, today: Date) -> Problems {
        let mut problems = self.lengths();
        if let (Some(first), Some(last)) = (self.opens_on, self.closes_on)
            && last < first
        {
            problems.push(("closes_on", Problem::ClosesBeforeOpens));
        }
        problems.extend(far_days(&self.put_on(before), today));
        problems.extend(days_in_order(&self.put_on(before)));
        if let Some(demand) = &registers.demand
            && let Some(field) = self.too_short(before, demand)
        {
            problems.push((field, Problem::ShorterThanTheLaw));
        }
        if before.state == State::Draft {
            if self.matter.is_some() && self.kind != Kind::Statutory {
                problems.push(("matter", Problem::OnlyByLaw));
            }
            if self.area.is_some()
                && self.kind.follows_the_map()
                && registers.area_owner != Some(before.owner.id)
            {
                problems.push(("area", Problem::WrongOwner));
            }
            if self.kind.is_the_boards() && !registers.board_owns {
                problems.push(("kind", Problem::BoardMustOwn));
            }
            return problems;
        }
        let stored = Self::of(before);
        problems.extend(
            stored
                .values()
                .into_iter()
                .zip(self.values())
                .filter(|((name, old), (_, new))| is_decided(name) && old != new)
                .map(|((name, _), _)| (name, Problem::IsDecided)),
        );
        problems.extend(
            stored
                .values()
                .into_iter()
                .zip(self.values())
                .filter(|((name, old), (_, new))| is_promised(before.state, name) && old != new)
                .map(|((name, _), _)| (name, Problem::IsPromised)),
        );
        let after = self.put_on(before);
        let facts = Facts {
            registers,
            ..Facts::default()
        };
        let passed: &[Step] = if before.state == State::Decided {
            &[Step::Decide]
        } else {
            &[Step::Decide, Step::Announce]
        };
        for gate in passed.iter().flat_map(|step| Gate::of(step.to_owned())) {
            let field = gate.field();
            let is_as_it_was = match gate {
                // Decided, and the registers may have changed since.
                Gate::Area
                | Gate::GoalPeriod
                | Gate::BoardOwns
                | Gate::BoardLeads
                | Gate::Matter
                // The plan has pages of its own, which keep it.
                | Gate::Inclusion => true,
                // That is said already, with the law's name.
                Gate::StatutoryPeriod => problems
                    .iter()
                    .any(|(_, problem)| *problem == Problem::ShorterThanTheLaw),
                Gate::ResponsiblePost => {
                    self.responsible_post.is_some()
                        && self.responsible_post == before.responsible_post_id
                }
                _ => false,
            };
            if is_as_it_was {
                continue;
            }
            if !gate.is_met(&after, &facts, today)
                && !problems.iter().any(|(name, _)| *name == field)
            {
                problems.push((field, Problem::NeededInPublic));
            }
        }
        problems
    }

    /// The field in which the time to take part is made shorter than what the law demands: the first day when
    /// it alone was moved, else the last.
    pub fn too_short(&self, before: &Dialogue, demand: &Demand) -> Option<&'static str> {
        let (first, last) = self.opens_on.zip(self.closes_on)?;
        if self.kind != Kind::Statutory || last < first || demand.shortest.is_kept_by(first, last) {
            return None;
        }
        let only_first = self.opens_on != before.opens_on && self.closes_on == before.closes_on;
        Some(if only_first { "opens_on" } else { "closes_on" })
    }

    /// What is too long, at the names of the form's fields.
    pub fn lengths(&self) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "title", &self.title, 120);
        for (name, value, most) in [
            ("lead", &self.lead, 200),
            ("background", &self.background, 10_000),
            ("purpose", &self.purpose, 2_000),
            ("goal", &self.goal, 2_000),
            ("target_group", &self.target_group, 2_000),
            ("case_number", &self.case_number, 60),
            ("contact", &self.contact, 1_000),
            ("other_ways", &self.other_ways, 4_000),
        ] {
            fits(&mut problems, name, value, most);
        }
        for (name, list) in [
            ("can_change", &self.can_change),
            ("cannot_change", &self.cannot_change),
        ] {
            if list.len() > 20 || list.iter().any(|line| line.chars().count() > 300) {
                problems.push((name, Problem::TooLong));
            }
        }
        problems
    }
}

/// Whether the form's field `name` holds what the body decided: fixed from then on. What officials propose
/// of a degree is fixed with the degree.
pub fn is_decided(name: &str) -> bool {
    let field = name.strip_prefix("proposed_").unwrap_or(name);
    let own_part = matches!(
        name,
        "kind" | "deciding_body" | "area" | "matter" | "decides"
    );
    own_part || field.parse().is_ok_and(Field::is_decided)
}

/// Whether the form's field `name` holds a day that everybody has read and that has not come: it is moved with a
/// reason, as a revision (P4).
fn is_promised(state: State, name: &str) -> bool {
    state == State::Announced && name.parse().is_ok_and(Field::is_day)
}

/// Whether the form's field `name` stays as it is where the dialogue is, until it is revised.
pub fn is_fixed(state: State, name: &str) -> bool {
    state != State::Draft && is_decided(name) || is_promised(state, name)
}

/// The days of `d` that are too far from `today`.
pub fn far_days(d: &Dialogue, today: Date) -> Problems {
    let mut problems = Problems::new();
    for (field, day) in [
        ("opens_on", d.opens_on),
        ("closes_on", d.closes_on),
        ("compile_by", d.compile_by),
        ("decision_on", d.decision_on),
        ("feedback_by", d.feedback_by),
        ("follow_up_on", d.follow_up_on),
    ] {
        if let Some(day) = day {
            near(&mut problems, field, day, today);
        }
    }
    problems
}

/// The promised days in their order: last day, compilation, decision, feedback, follow-up.
pub fn days_in_order(d: &Dialogue) -> Problems {
    let mut problems = Problems::new();
    let mut after = |field, earlier: Option<Date>, later: Option<Date>, strictly, problem| {
        if let (Some(earlier), Some(later)) = (earlier, later)
            && (later < earlier || strictly && later == earlier)
        {
            problems.push((field, problem));
        }
    };
    after(
        "compile_by",
        d.closes_on,
        d.compile_by,
        true,
        Problem::CompiledBeforeClosing,
    );
    after(
        "decision_on",
        d.closes_on,
        d.decision_on,
        true,
        Problem::DecisionBeforeClosing,
    );
    after(
        "decision_on",
        d.compile_by,
        d.decision_on,
        false,
        Problem::DecisionBeforeCompilation,
    );
    after(
        "feedback_by",
        d.decision_on,
        d.feedback_by,
        false,
        Problem::FeedbackBeforeDecision,
    );
    after(
        "follow_up_on",
        d.feedback_by,
        d.follow_up_on,
        false,
        Problem::FollowUpBeforeFeedback,
    );
    problems
}
