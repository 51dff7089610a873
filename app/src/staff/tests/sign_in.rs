//! Who gets in, how guessing is bounded, and that nobody can keep somebody else out.

use jiff::SignedDuration;

use crate::app::App;
use crate::deed::Actor;
use crate::on_both_databases;
use crate::staff::guessing::{ACCOUNT_AGAIN, ACCOUNT_FIRST, ACCOUNT_FROM_NETWORK, DEVICE, NETWORK};
use crate::staff::{
    Attempt, Role, RoleFor, SignInError, SignedIn, add, disable, set_password, sign_out, signed_in,
};
use crate::testing::{TestDb, together};

const EMAIL: &str = "samordnare@exempel.se";
const PASSWORD: &str = "ett långt lösenord";
const OFFICE: &str = "192.0.2.1";

async fn with_accounts(db: &TestDb, emails: &[&str]) {
    let mut deed = db.deed().await;
    let roles = [RoleFor {
        role: Role::Coordinator,
        body: None,
    }];
    for email in emails {
        add(
            &mut deed,
            email.parse().unwrap(),
            "Samordnare",
            PASSWORD.into(),
            &roles,
        )
        .await
        .unwrap();
    }
    deed.commit().await.unwrap();
}

/// Somebody at a keyboard somewhere.
#[derive(Debug, Clone, Copy)]
struct Somebody<'a> {
    app: &'a App,
    email: &'a str,
    network: &'a str,
    device: Option<&'a str>,
}

impl<'a> Somebody<'a> {
    fn at(app: &'a App, network: &'a str) -> Self {
        Self {
            app,
            email: EMAIL,
            network,
            device: None,
        }
    }

    fn with_device(self, device: &'a str) -> Self {
        Self {
            device: Some(device),
            ..self
        }
    }

    async fn tries(self, password: &str) -> Result<SignedIn, SignInError> {
        let attempt = Attempt {
            email: self.email,
            password: password.into(),
            network_address: self.network,
            device: self.device,
            session: None,
        };
        crate::staff::sign_in(self.app, attempt).await
    }

    async fn gets_in(self) -> SignedIn {
        self.tries(PASSWORD).await.unwrap()
    }

    async fn guesses_wrong(self, times: i64) {
        for n in 1..=times {
            let answer = self.tries("fel lösenord").await;
            assert!(matches!(answer, Err(SignInError::Wrong)), "{n}: {answer:?}");
        }
    }

    /// Also with the right password.
    async fn is_asked_to_wait(self) {
        let answer = self.tries(PASSWORD).await;
        assert!(matches!(answer, Err(SignInError::TooMany)), "{answer:?}");
    }
}

/// The `n`th network of a stranger who has many.
fn network(n: i64) -> String {
    format!("198.51.100.{n}")
}

/// A stranger who guesses from so many networks that the account's hour is used up for browsers that are
/// not known. Returns how many guesses that took.
async fn many_networks_guess(app: &App) -> i64 {
    let mut guesses = 0;
    for n in 1..=100 {
        let address = network(n);
        let stranger = Somebody::at(app, &address);
        while matches!(
            stranger.tries("fel lösenord").await,
            Err(SignInError::Wrong)
        ) {
            guesses += 1;
        }
    }
    guesses
}

on_both_databases! {
    async fn the_right_password_opens_a_session_that_ends(db: TestDb) {
        with_accounts(&db, &["Samordnare@exempel.se"]).await;
        let somebody = Somebody { email: " samordnare@EXEMPEL.se", ..Somebody::at(&db.app, OFFICE) };
        let token = somebody.gets_in().await.session;
        let staff = signed_in(&db.app, &token).await.unwrap().unwrap();
        assert_eq!(staff.email.as_str(), "Samordnare@exempel.se");
        sign_out(&db.app, Actor::Staff(staff), &token).await.unwrap();
        assert!(signed_in(&db.app, &token).await.unwrap().is_none());

        let token = Somebody::at(&db.app, OFFICE).gets_in().await.session;
        db.app.clock.advance(SignedDuration::from_hours(13));
        assert!(signed_in(&db.app, &token).await.unwrap().is_none());
    }

    async fn an_address_at_a_domain_with_other_letters_signs_in_as_it_is_typed(db: TestDb) {
        with_accounts(&db, &["anna@räksmörgås.se"]).await;
        for email in ["anna@räksmörgås.se", "Anna@RÄKSMÖRGÅS.se"] {
            Somebody { email, ..Somebody::at(&db.app, OFFICE) }.gets_in().await;
        }
    }

    async fn a_new_password_ends_all_sessions_and_knows_no_browser(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let before = Somebody::at(&db.app, OFFICE).gets_in().await;
        let mut deed = db.deed().await;
        assert!(set_password(&mut deed, &EMAIL.parse().unwrap(), "ett annat lösenord".into()).await.unwrap());
        assert!(!set_password(&mut deed, &"ingen@exempel.se".parse().unwrap(), "ett annat lösenord".into()).await.unwrap());
        deed.commit().await.unwrap();
        assert!(signed_in(&db.app, &before.session).await.unwrap().is_none());
        let somebody = Somebody::at(&db.app, OFFICE);
        assert!(matches!(somebody.tries(PASSWORD).await, Err(SignInError::Wrong)));
        somebody.tries("ett annat lösenord").await.unwrap();
        // Strangers use the account's hour up; the browser that was known is a stranger too.
        many_networks_guess(&db.app).await;
        let answer = somebody.with_device(&before.device).tries("ett annat lösenord").await;
        assert!(matches!(answer, Err(SignInError::TooMany)), "{answer:?}");
    }

    async fn nobody_signs_in_with_a_closed_account(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let before = Somebody::at(&db.app, OFFICE).gets_in().await;
        let mut deed = db.deed().await;
        assert!(disable(&mut deed, &EMAIL.parse().unwrap()).await.unwrap());
        assert!(!disable(&mut deed, &EMAIL.parse().unwrap()).await.unwrap(), "once is enough");
        deed.commit().await.unwrap();
        assert!(signed_in(&db.app, &before.session).await.unwrap().is_none());
        assert!(matches!(Somebody::at(&db.app, OFFICE).tries(PASSWORD).await, Err(SignInError::Wrong)));
    }

    async fn signing_in_ends_the_session_that_the_browser_had(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let earlier = Somebody::at(&db.app, OFFICE).gets_in().await.session;
        let elsewhere = Somebody::at(&db.app, OFFICE).gets_in().await.session;
        let attempt = Attempt {
            email: EMAIL,
            password: PASSWORD.into(),
            network_address: OFFICE,
            session: Some(&earlier),
            ..Attempt::default()
        };
        let now = crate::staff::sign_in(&db.app, attempt).await.unwrap().session;
        assert_ne!(now, earlier);
        assert!(signed_in(&db.app, &earlier).await.unwrap().is_none());
        assert!(signed_in(&db.app, &elsewhere).await.unwrap().is_some(), "another browser's goes on");
        assert!(signed_in(&db.app, &now).await.unwrap().is_some());
    }

    async fn a_wrong_password_and_an_unknown_account_get_the_same_answers(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        for (email, address) in [(EMAIL, "192.0.2.1"), ("ingen@exempel.se", "192.0.2.2")] {
            let somebody = Somebody { email, ..Somebody::at(&db.app, address) };
            somebody.guesses_wrong(ACCOUNT_FROM_NETWORK.hits).await;
            somebody.is_asked_to_wait().await;
        }
    }

    async fn a_whole_office_signs_in_from_one_address(db: TestDb) {
        let emails: Vec<String> = (0..12).map(|n| format!("tjansteperson{n}@exempel.se")).collect();
        with_accounts(&db, &emails.iter().map(String::as_str).collect::<Vec<_>>()).await;
        for email in &emails {
            for _ in 0..5 {
                Somebody { email, ..Somebody::at(&db.app, OFFICE) }.gets_in().await;
            }
        }
    }

    async fn guessing_from_one_network_is_stopped_and_keeps_nobody_else_out(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let stranger = Somebody::at(&db.app, "198.51.100.7");
        stranger.guesses_wrong(ACCOUNT_FROM_NETWORK.hits).await;
        stranger.is_asked_to_wait().await;
        Somebody::at(&db.app, OFFICE).gets_in().await;
        db.app.clock.advance(SignedDuration::from_hours(1));
        stranger.gets_in().await;
    }

    async fn guessing_at_many_accounts_from_one_network_is_stopped(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        for n in 0..NETWORK.hits {
            let email = format!("person{n}@exempel.se");
            Somebody { email: &email, ..Somebody::at(&db.app, OFFICE) }.guesses_wrong(1).await;
        }
        Somebody::at(&db.app, OFFICE).is_asked_to_wait().await;
        Somebody::at(&db.app, "192.0.2.2").gets_in().await;
    }

    async fn a_stranger_with_a_few_networks_cannot_keep_the_owner_out(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        for n in 1..ACCOUNT_FIRST.hits {
            let address = network(n);
            let stranger = Somebody::at(&db.app, &address);
            while matches!(stranger.tries("fel lösenord").await, Err(SignInError::Wrong)) {}
        }
        // A browser that is not known, from a network without wrong tries.
        Somebody::at(&db.app, OFFICE).gets_in().await;
    }

    async fn all_strangers_together_have_so_many_guesses_and_the_owners_browser_gets_in(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let device = Somebody::at(&db.app, OFFICE).gets_in().await.device;
        let guesses = many_networks_guess(&db.app).await;
        assert_eq!(guesses, ACCOUNT_FIRST.hits + ACCOUNT_AGAIN.hits);
        Somebody::at(&db.app, OFFICE).is_asked_to_wait().await;
        // Even from the network that the guesses come from.
        let stormy = network(1);
        let owner = Somebody::at(&db.app, &stormy).with_device(&device);
        owner.guesses_wrong(1).await;
        owner.gets_in().await;
    }

    async fn a_known_browser_has_so_many_guesses_and_no_other_account(db: TestDb) {
        with_accounts(&db, &[EMAIL, "annan@exempel.se"]).await;
        let device = Somebody::at(&db.app, OFFICE).gets_in().await.device;
        let thief = Somebody::at(&db.app, OFFICE).with_device(&device);
        thief.guesses_wrong(DEVICE.hits).await;
        thief.is_asked_to_wait().await;
        // For another account the browser is as good as unknown: it counts by its network.
        let other = Somebody { email: "annan@exempel.se", ..thief };
        other.guesses_wrong(ACCOUNT_FROM_NETWORK.hits).await;
        other.is_asked_to_wait().await;
    }

    async fn what_a_browser_keeps_cannot_be_made_up_and_ends(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let device = Somebody::at(&db.app, OFFICE).gets_in().await.device;
        let (until, rest) = device.split_once('.').unwrap();
        let longer = format!("{}.{rest}", until.parse::<i64>().unwrap() + 1);
        let renamed = device.replacen('.', ".x", 1);
        many_networks_guess(&db.app).await;
        for made_up in ["", "x", "1.2", longer.as_str(), renamed.as_str()] {
            Somebody::at(&db.app, OFFICE).with_device(made_up).is_asked_to_wait().await;
        }
        Somebody::at(&db.app, OFFICE).with_device(&device).gets_in().await;
        db.app.clock.advance(SignedDuration::from_hours(181 * 24));
        many_networks_guess(&db.app).await;
        Somebody::at(&db.app, OFFICE).with_device(&device).is_asked_to_wait().await;
    }

    async fn right_passwords_take_nothing_from_what_may_be_wrong(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let somebody = Somebody::at(&db.app, OFFICE);
        somebody.guesses_wrong(ACCOUNT_FROM_NETWORK.hits - 1).await;
        for _ in 0..3 {
            somebody.gets_in().await;
        }
        somebody.guesses_wrong(1).await;
        somebody.is_asked_to_wait().await;
    }

    async fn many_tries_at_once_do_not_slip_past_the_count(db: TestDb) {
        with_accounts(&db, &[EMAIL]).await;
        let tries = together(0..2 * ACCOUNT_FROM_NETWORK.hits, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                Somebody::at(&app, OFFICE).tries("fel lösenord").await
            }
        })
        .await;
        let mut looked_at = 0;
        for one in tries {
            match one {
                Err(SignInError::Wrong) => looked_at += 1,
                Err(SignInError::TooMany) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(looked_at, ACCOUNT_FROM_NETWORK.hits);
    }
}
