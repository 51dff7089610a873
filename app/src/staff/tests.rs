//! The rights table in full, and who gets in.

use super::{Action, Role, RoleFor, SignInError, Staff, add, allows, sign_in, sign_out, signed_in};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::on_both_databases;
use crate::testing::{TestDb, noon};

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
                A::Announce,
                A::Moderate,
                A::GroupIntoThemes,
                A::Answer,
                A::SendFeedback,
                A::FollowUp,
                A::Archive,
                A::ReadLog,
            ],
            R::Official => vec![
                A::ViewDesk,
                A::EditDialogue,
                A::Moderate,
                A::GroupIntoThemes,
                A::Answer,
                A::Compile,
                A::RecordHandling,
                A::FollowUp,
            ],
            R::Secretary => vec![A::ViewDesk, A::RecordDecision, A::RecordHandling],
            R::Elected => vec![A::ViewDesk, A::Answer],
            R::Moderator => vec![A::ViewDesk, A::Moderate],
            R::Auditor => vec![A::ViewDesk, A::ReadAudit, A::ReadLog],
            R::Administrator => vec![A::ViewDesk, A::Administer, A::ReadAudit, A::ReadLog],
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

async fn with_an_account(db: &TestDb) {
    let mut deed = db.deed().await;
    let roles = [RoleFor {
        role: Role::Coordinator,
        body: None,
    }];
    add(
        &mut deed,
        "Samordnare@exempel.se".parse().unwrap(),
        "Samordnare",
        "ett långt lösenord".into(),
        &roles,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn the_right_password_opens_a_session_that_ends(db: TestDb) {
        with_an_account(&db).await;
        let token = sign_in(&db.app, " samordnare@EXEMPEL.se", "ett långt lösenord".into(), "192.0.2.1").await.unwrap();
        let staff = signed_in(&db.app, &token).await.unwrap().unwrap();
        assert!(staff.may(Action::Announce, None));
        sign_out(&db.app, Actor::Staff(staff), &token).await.unwrap();
        assert!(signed_in(&db.app, &token).await.unwrap().is_none());

        let token = sign_in(&db.app, "samordnare@exempel.se", "ett långt lösenord".into(), "192.0.2.1").await.unwrap();
        db.app.clock.advance(jiff::SignedDuration::from_hours(13));
        assert!(signed_in(&db.app, &token).await.unwrap().is_none());
    }

    async fn a_wrong_password_and_an_unknown_account_get_the_same_answer(db: TestDb) {
        with_an_account(&db).await;
        for (email, password) in [("samordnare@exempel.se", "fel"), ("ingen@exempel.se", "ett långt lösenord")] {
            let answer = sign_in(&db.app, email, password.into(), "192.0.2.1").await;
            assert!(matches!(answer, Err(SignInError::Wrong)), "{answer:?}");
        }
    }

    async fn guessing_is_stopped_after_ten_tries(db: TestDb) {
        with_an_account(&db).await;
        for n in 0..10 {
            let address = format!("192.0.2.{n}");
            let answer = sign_in(&db.app, "samordnare@exempel.se", "fel".into(), &address).await;
            assert!(matches!(answer, Err(SignInError::Wrong)), "{answer:?}");
        }
        let answer = sign_in(&db.app, "samordnare@exempel.se", "ett långt lösenord".into(), "192.0.2.99").await;
        assert!(matches!(answer, Err(SignInError::TooMany)), "{answer:?}");
        db.app.clock.advance(jiff::SignedDuration::from_mins(16));
        assert!(sign_in(&db.app, "samordnare@exempel.se", "ett långt lösenord".into(), "192.0.2.99").await.is_ok());
    }
}
