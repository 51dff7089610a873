//! Where in the admin area each gate is filled in, down to the field, and who does it.

use crate::core::Locale;

use super::{Dialogue, Facts, Field, Gate, State, is_fixed};

keywords! {
    /// Who fills in what a gate asks for.
    pub enum Doer {
        /// Whoever writes the dialogue's texts.
        Writer = "writer",
        /// Whoever enters decisions.
        Recorder = "recorder",
        /// Whoever reviews contributions.
        Reviewer = "reviewer",
        /// Whoever groups them into themes.
        Sorter = "sorter",
        /// Whoever compiles.
        Compiler = "compiler",
        /// Whoever takes the compilation to the political bodies.
        Handler = "handler",
        /// Whoever sends the feedback.
        Teller = "teller",
        /// Whoever follows up.
        Follower = "follower",
        /// Whoever speaks for a committee.
        Committee = "committee",
        /// Nobody: it happens when the day comes.
        Clock = "clock",
    }
}

impl Gate {
    /// Who fills it in, in a dialogue that is in `state`: what a body has decided is changed by a new
    /// decision.
    pub fn doer(self, state: State) -> Doer {
        match self {
            Self::StartDecision
            | Self::GoalPeriod
            | Self::BoardLeads
            | Self::NothingDecided
            | Self::Participation
            | Self::Influence
            | Self::ResultDecision
            | Self::Outcomes
            | Self::Commitments
            | Self::CancelDecision => Doer::Recorder,
            Self::OpeningDay | Self::ClosingDay | Self::TimeToAnswer => Doer::Clock,
            Self::Committees => Doer::Committee,
            Self::AllReviewed => Doer::Reviewer,
            Self::AllThemed => Doer::Sorter,
            Self::Compilation | Self::CompilationLimits => Doer::Compiler,
            Self::Meeting => Doer::Handler,
            Self::FeedbackMessage | Self::EverybodyTold => Doer::Teller,
            Self::CommitmentsSettled | Self::Evaluation => Doer::Follower,
            Self::OwnQuestion | Self::Area | Self::BoardOwns | Self::Matter
                if state != State::Draft =>
            {
                Doer::Recorder
            }
            gate if state != State::Draft && gate.decided_field().is_some() => Doer::Recorder,
            _ => Doer::Writer,
        }
    }

    /// The address, without the language, of the page and the field where it is filled in when it is
    /// missing, or changed when it `is_met`; nothing where that cannot be done any more, or not yet.
    pub fn way(self, dialogue: &Dialogue, facts: &Facts, is_met: bool) -> Option<String> {
        let state = dialogue.state;
        let at = |rest: &str| Some(format!("/admin/dialoger/{}/{rest}", dialogue.slug));
        let only_if = |so: bool, rest: &str| if so { at(rest) } else { None };
        match self {
            Self::OpeningDay | Self::ClosingDay | Self::TimeToAnswer => None,
            Self::StartDecision | Self::GoalPeriod | Self::BoardLeads | Self::NothingDecided => {
                only_if(state == State::Draft, &format!("beslut#{}", self.field()))
            }
            Self::EasySwedish => at(&format!(
                "oversattningar/{}/{}#title",
                Locale::Simple,
                dialogue.id
            )),
            Self::Committees => only_if(state != State::Draft, "samrad#committees"),
            Self::Participation | Self::Influence if state == State::Draft => {
                at(&format!("beslut#{}", self.field()))
            }
            Self::AllReviewed => Some(format!("/admin/granska?dialog={}#main", dialogue.slug)),
            Self::Inclusion => only_if(
                state.plans_inclusion(),
                // What is planned by halves is in the list.
                if is_met || facts.measures_untold > 0 {
                    "inkludering#inclusion"
                } else {
                    "inkludering/ny#suggestion"
                },
            ),
            Self::InclusionResults => match facts.measure_untold {
                Some(measure) if !is_met => only_if(
                    state.tells_inclusion(),
                    &format!("inkludering/{measure}/resultat#outcome"),
                ),
                _ => only_if(state.tells_inclusion(), "inkludering#inclusion"),
            },
            Self::AllThemed => only_if(state.takes_themes(), "teman#all_themed"),
            Self::Compilation | Self::CompilationLimits => only_if(
                state.takes_themes(),
                &format!("sammanstallning#{}", self.field()),
            ),
            Self::Meeting if is_met => at("handlaggning#meeting"),
            Self::Meeting => only_if(state.takes_steps(), "handlaggning/steg#happens_on"),
            Self::ResultDecision | Self::Outcomes | Self::Commitments => {
                if state.takes_results() {
                    self.way_to_result(facts, is_met).and_then(|rest| at(&rest))
                } else {
                    None
                }
            }
            Self::FeedbackMessage => {
                only_if(state == State::DecidedUpon, "aterkoppling#feedback_message")
            }
            Self::EverybodyTold => only_if(state == State::FedBack, "utskick#main"),
            Self::CommitmentsSettled => match facts.commitment_unsettled {
                Some(commitment) if !is_met => only_if(
                    state.is_followed(),
                    &format!("uppfoljning/{commitment}#how"),
                ),
                _ => only_if(state.is_followed(), "uppfoljning#commitments_settled"),
            },
            Self::Evaluation => only_if(state.is_followed(), "uppfoljning#evaluation"),
            Self::CancelDecision => at("avbryt#body"),
            _ => self.way_to_text(dialogue).and_then(|rest| at(&rest)),
        }
    }

    /// An outcome follows from a decision: that comes first.
    fn way_to_result(self, facts: &Facts, is_met: bool) -> Option<String> {
        let decided = facts.result_decided_on.is_some();
        match (self, is_met) {
            (Self::ResultDecision, true) => Some("handlaggning#result_decision".to_owned()),
            (_, true) => decided.then(|| "handlaggning#outcomes".to_owned()),
            (Self::ResultDecision, false) => Some("handlaggning/beslut#body".to_owned()),
            (_, false) if !decided => Some("handlaggning/beslut#body".to_owned()),
            (Self::Outcomes, false) => facts
                .theme_without_outcome
                .map(|theme| format!("handlaggning/tema/{theme}#outcome")),
            (_, false) => facts
                .theme_without_commitment
                .map(|theme| format!("handlaggning/tema/{theme}#promise")),
        }
    }

    /// A text or a day of the dialogue: in the form before it opens, and one by one when it is decided
    /// or public.
    fn way_to_text(self, dialogue: &Dialogue) -> Option<String> {
        let name = self.field_in(dialogue);
        let field = name.parse::<Field>().ok();
        let decided = self.decided_field();
        let in_form = !dialogue.state.is_locked()
            && !is_fixed(dialogue.state, name)
            && (dialogue.state == State::Draft
                || decided.is_none()
                    && !matches!(
                        self,
                        Self::OwnQuestion | Self::Area | Self::BoardOwns | Self::Matter
                    ));
        if in_form {
            return Some(format!("redigera#{name}"));
        }
        decided
            .or(field)
            .filter(|field| dialogue.may_be_revised(*field))
            .map(|field| format!("revidera/{field}#value"))
    }

    /// The text that a body decided and that this gate asks for.
    fn decided_field(self) -> Option<Field> {
        self.field()
            .parse::<Field>()
            .ok()
            .filter(|field| field.is_decided())
    }

    /// The field that fills it: of those that it asks for, the first that is not there.
    fn field_in(self, d: &Dialogue) -> &'static str {
        let is_there = |text: &str| !text.trim().is_empty();
        match self {
            Self::Question if is_there(&d.lead) && !is_there(&d.background) => "background",
            Self::OtherWays if is_there(&d.other_ways) && !is_there(&d.contact) => "contact",
            Self::StatutoryPeriod if d.opens_on.is_none() && !d.state.is_locked() => "opens_on",
            Self::Days if d.opens_on.is_some() || d.state.is_locked() => "closes_on",
            Self::PromisedDays if d.compile_by.is_some() && d.decision_on.is_none() => {
                "decision_on"
            }
            Self::PromisedDays
                if d.compile_by.is_some() && d.decision_on.is_some() && d.feedback_by.is_none() =>
            {
                "feedback_by"
            }
            _ => self.field(),
        }
    }
}
