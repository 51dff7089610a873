//! The rights table in full; who gets in.

mod sign_in;

use super::{Action, Role, RoleFor, Staff, allows};
use crate::core::{Id, Locale};
use crate::testing::noon;

/// What each role may do, written out a second time: a change of the table must be meant.
#[test]
fn the_rights_table_is_what_was_agreed() {
    use Action as A;
    use Role as R;
    let agreed = |role: Role| -> Vec<Action> {
        match role {
            R::Coordinator => vec![
                A::ViewDesk,
                A::EditDialogue,
                A::RouteInitiative,
                A::Announce,
                A::Moderate,
                A::RegisterContribution,
                A::GroupIntoThemes,
                A::Answer,
                A::SendFeedback,
                A::FollowUp,
                A::Archive,
                A::EditPages,
                A::ReadLog,
            ],
            R::Official => vec![
                A::ViewDesk,
                A::EditDialogue,
                A::RouteInitiative,
                A::Moderate,
                A::RegisterContribution,
                A::GroupIntoThemes,
                A::Answer,
                A::Compile,
                A::RecordHandling,
                A::FollowUp,
            ],
            R::Secretary => vec![
                A::ViewDesk,
                A::RecordDecision,
                A::RecordHandling,
                A::AnswerConsultation,
                A::RegisterContribution,
            ],
            R::Elected => vec![A::ViewDesk, A::ReplyAsElected, A::AnswerConsultation],
            R::Moderator => vec![A::ViewDesk, A::Moderate],
            R::Auditor => vec![A::ViewDesk, A::ReadAudit, A::ReadLog],
            R::Administrator => vec![
                A::ViewDesk,
                A::Administer,
                A::EditPages,
                A::ReadAudit,
                A::ReadLog,
            ],
        }
    };
    for role in Role::ALL {
        for action in Action::ALL {
            assert_eq!(
                allows(*role, *action),
                agreed(*role).contains(action),
                "{role} × {action}"
            );
        }
    }
}

#[test]
fn p21_only_a_secretary_enters_a_decision() {
    let who: Vec<_> = Role::ALL
        .iter()
        .filter(|role| allows(**role, Action::RecordDecision))
        .collect();
    assert_eq!(who, [&Role::Secretary]);
}

#[test]
fn a_role_for_one_body_is_none_for_another() {
    let random = crate::core::Random::seeded(3);
    let (mine, other) = (Id::new(noon(), &random), Id::new(noon(), &random));
    let staff = Staff {
        id: Id::new(noon(), &random),
        email: "tjansteperson@exempel.se".parse().unwrap(),
        name: "Tjänsteperson".into(),
        locale: Locale::Sv,
        roles: vec![RoleFor {
            role: Role::Official,
            body: Some(mine),
        }],
    };
    assert!(staff.may(Action::Compile, Some(mine)));
    assert!(!staff.may(Action::Compile, Some(other)));
    assert!(!staff.may(Action::RecordDecision, Some(mine)));
}
