//! Where each rule is kept: what follows from the product itself, and what has to be said.

use super::mails::rules_of;
use super::schema::HELD;
use super::{Rule, Status};
use crate::dialogues::Gate;
use crate::mail;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// Where a rule is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A gate before a step of the lifecycle.
    Gate(Gate),
    /// A constraint, a trigger or a unique index of the databases whose name carries its id.
    Constraint(&'static str),
    /// A list of words that a column takes, a key, or an older name.
    Schema(&'static str),
    /// A page, by its address; parts in braces differ.
    Page(&'static str),
    /// A kind of mail.
    Mail(mail::Kind),
    /// Code that decides, by the path of its file in the repository.
    Code(&'static str),
}

impl Rule {
    /// How far the product keeps it.
    pub const fn status(self) -> Status {
        match self {
            Self::P39 => Status::CollectingOnly,
            _ => Status::Kept,
        }
    }

    /// Where it is kept: gates, constraints and schema as they are, then pages, mails and code.
    pub fn places(self) -> Vec<Place> {
        let gates = Gate::ALL.iter().copied();
        let gates = gates.filter(|gate| gate.rules().contains(&self.as_str()));
        let constraints = CONSTRAINTS.iter().copied();
        let constraints = constraints.filter(|name| self.is_carried_by(name));
        let schema = HELD.iter().filter(|(_, rules)| rules.contains(&self));
        let pages = self.pages().iter().copied();
        let mails = mail::Kind::ALL.iter().copied();
        let mails = mails.filter(|kind| rules_of(*kind).contains(&self));
        let code = self.code().iter().copied();
        gates
            .map(Place::Gate)
            .chain(constraints.map(Place::Constraint))
            .chain(schema.map(|held| Place::Schema(held.0)))
            .chain(pages.map(Place::Page))
            .chain(mails.map(Place::Mail))
            .chain(code.map(Place::Code))
            .collect()
    }

    /// The tests that carry its id: the file without its ending, then the name.
    pub fn tests(self) -> Vec<&'static str> {
        let named = TESTS.iter().copied().filter(|test| {
            let name = test.split_once(' ').map_or(*test, |(_, name)| name);
            self.is_carried_by(name)
        });
        named.collect()
    }

    /// The pages that show it, or on which it is done.
    #[expect(clippy::too_many_lines, reason = "a line or two for each rule")]
    pub const fn pages(self) -> &'static [&'static str] {
        match self {
            Self::P1 | Self::P12 => &["/dialoger/{slug}/lamna-ide"],
            Self::P23 => &["/dialoger/{slug}/lamna-ide", "/sok"],
            Self::P2 => &["/", "/dialoger", "/folj", "/namnder/{slug}"],
            Self::P3 => &[
                "/delta-utan-e-post",
                "/dialoger/{slug}/anslag",
                "/dialoger/{slug}/blankett",
                "/admin/dialoger/{slug}/ideer/registrera",
                "/admin/dialoger/{slug}/ideer/importera",
                "/admin/dialoger/{slug}/ideer/kvitton/skicka",
                "/admin/dialoger/{slug}/aktiviteter",
            ],
            Self::P36 => &["/former", "/admin/metoder"],
            Self::P4 => &[
                "/dialoger/{slug}",
                "/loften",
                "/admin/dialoger/{slug}/revidera",
            ],
            Self::P5 => &["/admin/dialoger/{slug}/steg/{step}", "/admin/logg"],
            Self::P6 => &["/dialoger/{slug}", "/admin/dialoger/{slug}/inkludering"],
            Self::P8 => &["/dialoger/{slug}", "/dialoger/{slug}/ideer/{number}"],
            Self::P7 | Self::P20 => &["/dialoger/{slug}"],
            Self::P19 => &[
                "/dialoger/{slug}",
                "/dialoger/{slug}/ideer/{number}/kommentera",
            ],
            Self::P25 => &["/siffror", "/siffror.csv"],
            Self::P26 => &[
                "/kvitto/{code}/fragor",
                "/dialoger/{slug}/resultat",
                "/admin/dialoger/{slug}/bakgrund",
                "/admin/organisation/befolkning",
            ],
            Self::P27 => &[
                "/kvitto/{code}/fragor",
                "/dialoger/{slug}/resultat",
                "/fortroende",
            ],
            Self::P9 => &["/policy"],
            Self::P10 => &[
                "/handbok",
                "/handbok/planera",
                "/handbok/genomfora",
                "/handbok/folja-upp",
            ],
            Self::P11 => &[
                "/admin",
                "/admin/fortroendevald",
                "/admin/dialoger/{slug}/pa-en-sida",
            ],
            Self::P13 => &["/admin/dialoger/ny"],
            Self::P14 | Self::P15 | Self::P21 => &["/admin/dialoger/{slug}/beslut"],
            Self::P16 => &[
                "/admin/dialoger/{slug}/handlaggning",
                "/beslut",
                "/ataganden",
                "/ataganden/{commitment}",
            ],
            Self::P17 => &[
                "/kvitto/{code}",
                "/mitt/{code}",
                "/admin/dialoger/{slug}/aterkoppling",
                "/admin/dialoger/{slug}/utskick",
                "/admin/dialoger/{slug}/utskick/brev",
            ],
            Self::P18 => &["/dialoger/{slug}/resultat", "/nytt.atom", "/folj"],
            Self::P24 => &[
                "/dialoger/{slug}",
                "/admin/organisation/uppdrag",
                "/admin/dialoger/{slug}/svar",
                "/admin/fortroendevald/overlamning/{post}",
            ],
            Self::P22 => &[
                "/andra-satt-att-paverka",
                "/admin/dialoger/{slug}/hor-hemma/{number}",
            ],
            Self::P30 => &["/admin/organisation/ansvar", "/admin/organisation/namnder"],
            Self::P29 => &["/dialoger/{slug}", "/admin/organisation/lagkrav"],
            Self::P31 => &["/admin/organisation/malperioder"],
            Self::P32 | Self::P33 => &["/admin/dialoger/{slug}/redigera"],
            Self::P34 => &["/dialoger/{slug}", "/admin/dialoger/{slug}/samrad"],
            Self::P35 => &["/dialoger/{slug}", "/admin/samrad/{dialogue}/{body}"],
            Self::P28 => &[
                "/dialoger/{slug}/ideer/{number}",
                "/dialoger/{slug}/teman/{theme}",
                "/dialoger/{slug}/resultat",
                "/beslut/{decision}",
                "/ataganden/{commitment}",
            ],
            Self::P37 => &[
                "/initiativ",
                "/initiativ/foresla",
                "/initiativ/{number}",
                "/admin/initiativ",
                "/admin/initiativ/{number}/svar",
            ],
            Self::P38 => &[
                "/samordnare",
                "/admin",
                "/admin/forsenat",
                "/admin/organisation/samordning",
                "/loften",
                "/kalender",
                "/kalender.ics",
            ],
            Self::P39 => &["/admin/dialoger/{slug}/uppfoljning"],
        }
    }

    /// The code in which it is decided, where it is no gate alone.
    #[expect(clippy::too_many_lines, reason = "a line or two for each rule")]
    pub const fn code(self) -> &'static [&'static str] {
        match self {
            Self::P1 => &["app/src/contributions/model/kind.rs"],
            Self::P2 => &[
                "app/src/dialogues/conditions.rs",
                "app/src/dialogues/store/lists.rs",
            ],
            Self::P3 => &[
                "app/src/contributions/actions/submit.rs",
                "app/src/contributions/model/registration.rs",
                "app/src/deliveries/receipts/model.rs",
                "app/src/activities/model.rs",
            ],
            Self::P36 => &["app/src/methods/model.rs"],
            Self::P4 => &[
                "app/src/dialogues/model/revision.rs",
                "app/src/dialogues/pages/log.rs",
            ],
            Self::P5 => &[
                "app/src/dialogues/model/state.rs",
                "app/src/audit/model.rs",
                "app/src/deliveries/at_once.rs",
                "app/src/moderation/model/ruling.rs",
                "app/src/moderation/actions.rs",
                "app/src/photos/actions/review.rs",
                "app/src/places/actions.rs",
                "app/src/contributions/conditions.rs",
            ],
            Self::P6 => &["app/src/inclusion/model.rs"],
            Self::P26 => &[
                "app/src/tally/model.rs",
                "app/src/background/model/comparison.rs",
                "app/src/inclusion/model.rs",
            ],
            Self::P27 => &["app/src/trust/model.rs"],
            Self::P8 => &[
                "app/src/dialogues/pages/facts.rs",
                "app/src/support/model.rs",
            ],
            Self::P11 | Self::P24 => &["app/src/elected/model.rs"],
            Self::P9 | Self::P10 => &["app/src/pages/model.rs"],
            Self::P22 => &[
                "app/src/pages/model.rs",
                "app/src/rerouting/model.rs",
                "app/src/deliveries/at_once.rs",
                "app/src/moderation/actions.rs",
                "app/src/photos/actions/review.rs",
                "app/src/places/actions.rs",
                "app/src/rerouting/conditions.rs",
            ],
            Self::P12 => &["app/src/contributions/model/draft.rs"],
            Self::P13 => &["app/src/dialogues/actions/create.rs"],
            Self::P15 => &["app/src/dialogues/actions/revise.rs"],
            Self::P14 => &["app/src/decisions/model/day.rs"],
            Self::P16 => &[
                "app/src/decisions/model/decision.rs",
                "app/src/decisions/model/day.rs",
                "app/src/decisions/model/outcome.rs",
                "app/src/decisions/model/verdict.rs",
                "app/src/decisions/conditions.rs",
                "app/src/dialogues/conditions.rs",
            ],
            Self::P17 => &[
                "app/src/feedback/actions.rs",
                "app/src/deliveries/model/delivery.rs",
                "app/src/deliveries/model/kind.rs",
                "app/src/deliveries/at_once.rs",
                "app/src/deliveries/forgetting.rs",
                "app/src/following/actions/tell.rs",
                "app/src/participants/conditions.rs",
            ],
            Self::P18 => &[
                "app/src/feedback/actions.rs",
                "app/src/following/actions/tell.rs",
            ],
            Self::P19 => &[
                "app/src/dialogues/model/degrees.rs",
                "app/src/comments/model/mod.rs",
            ],
            Self::P20 => &["app/src/dialogues/model/degrees.rs"],
            Self::P21 => &[
                "app/src/decisions/model/decision.rs",
                "app/src/dialogues/actions/start.rs",
            ],
            Self::P23 => &[
                "app/src/themes/actions/mod.rs",
                "app/src/search/store/sources/mod.rs",
                "app/src/search/model/found.rs",
                "app/src/contributions/conditions.rs",
            ],
            Self::P25 => &["app/src/figures/model.rs", "app/src/figures/store.rs"],
            Self::P28 => &[
                "app/src/contributions/model/whereabouts.rs",
                "app/src/themes/actions/same.rs",
            ],
            Self::P30 => &["app/src/responsibilities/model.rs"],
            Self::P29 => &["app/src/statutes/model.rs"],
            Self::P31 => &[
                "app/src/goals/model.rs",
                "app/src/dialogues/model/gates/met.rs",
            ],
            Self::P32 | Self::P33 => &["app/src/dialogues/model/gates/met.rs"],
            Self::P34 | Self::P35 => &["app/src/consultations/model.rs"],
            Self::P37 => &[
                "app/src/initiatives/model/owed.rs",
                "app/src/initiatives/actions/answer.rs",
            ],
            Self::P38 => &[
                "app/src/coordination/model/mod.rs",
                "app/src/coordination/model/alarm.rs",
                "app/src/desk/owed.rs",
                "app/src/promises/actions.rs",
            ],
            _ => &[],
        }
    }
}
