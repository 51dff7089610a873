//! What is told, when, in which words and why.

use jiff::SignedDuration;

use super::{follow, follower, told};
use crate::core::{Id, Locale};
use crate::deed::Actor;
use crate::dialogues::{self, Change, Field, State};
use crate::feedback::tests::setting;
use crate::following::model::{Frequency, Target};
use crate::following::{self, Choice, actions};
use crate::moderation;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;
use crate::themes::{self, Answer};

on_both_databases! {
    async fn p17_p18_one_mail_says_all_the_reasons_and_how_to_change_or_stop(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let anna = follower(&world, "anna@example.org", &[
            (Target::Everything, Frequency::Weekly),
            (Target::Dialogue(open.id), Frequency::AtOnce),
            (Target::Body(world.committee), Frequency::Daily),
        ]).await;
        world.take_to(open, State::Closed).await;
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1, "the clock is at noon, and the most urgent counts");
        let mail = &sent[0];
        assert_eq!(mail.letter.subject, "Nytt i dialogen: Ett levande torg");
        for words in [
            "Dialogen har stängt. Nu läser vi alla idéer.",
            "Du får det här mejlet för att du följer:",
            "Alla dialoger hos: Samhällsbyggnadsnämnden",
            "Dialogen: Ett levande torg",
            "Grad av inflytande: Dialog (steg 2 av 4).",
            "Ändra eller sluta följa: http://radslag.test/mitt/f",
        ] {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        for header in [
            "List-Id: <folj.radslag.test>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Auto-Submitted: auto-generated",
            &format!("Message-ID: <{}@radslag.test>", mail.id),
        ] {
            assert!(mail.raw.contains(header), "{header}: {}", mail.raw);
        }
        let code = crate::participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap().unsubscribe_code;
        assert_eq!(mail.letter.stop.as_ref().unwrap().one_click, format!("http://radslag.test/folj/avsluta/{code}"));
        assert!(mail.letter.why.contains(" Alla dialoger;") || mail.letter.why.ends_with(" Alla dialoger."), "{}", mail.letter.why);
        assert!(told(&db, 1).await.is_empty());
    }

    async fn p17_who_is_mailed_as_a_participant_is_not_told_the_same_once_more(db: TestDb) {
        let setting = setting::closed(&db).await;
        let theme = setting.theme(&db, "Bänkar").await;
        let anna = setting.participant(&db, "anna@example.org", true).await;
        let bo = setting.participant(&db, "bo@example.org", true).await;
        setting.contribution(&db, Some(anna), "Fler bänkar", "published", Some(theme)).await;
        setting.decide(&db).await;
        for participant in [anna, bo] {
            let mut deed = db.deed().await;
            let (id, now) = (deed.new_id(), deed.now);
            let target = Target::Dialogue(setting.dialogue);
            following::store::wish(deed.conn(), (id, participant), target, Frequency::AtOnce, now).await.unwrap();
            following::store::confirm(deed.conn(), participant, id, now).await.unwrap();
            deed.commit().await.unwrap();
        }
        db.app.clock.advance(SignedDuration::from_mins(1));
        let mut deed = db.app.begin(Actor::Staff(setting.staff(&db, Role::Coordinator))).await.unwrap();
        let version = setting.dialogue(&db).await.version;
        crate::feedback::send(&mut deed, setting.dialogue, version, "Tack för hjälpen!").await.unwrap();
        deed.commit().await.unwrap();
        let sent = told(&db, 0).await;
        let to = |who: &str| sent.iter().filter(|mail| mail.to == who).collect::<Vec<_>>();
        assert_eq!((to("anna@example.org").len(), to("bo@example.org").len()), (1, 1));
        assert!(to("anna@example.org")[0].text.contains("Bänkar"), "the feedback itself");
        let news = to("bo@example.org")[0];
        assert!(news.text.contains("Nu kan du läsa vad det blev av idéerna.") && news.text.contains("Tack för hjälpen!"), "{}", news.text);
    }

    async fn a_day_comes_at_seven_and_a_week_on_monday_and_nothing_comes_of_nothing(db: TestDb) {
        let world = World::new(&db).await;
        follower(&world, "dag@example.org", &[(Target::Everything, Frequency::Daily)]).await;
        follower(&world, "vecka@example.org", &[(Target::Everything, Frequency::Weekly)]).await;
        // Noon on a Monday.
        world.reach(State::Announced).await;
        assert!(told(&db, 0).await.is_empty());
        db.app.clock.advance(SignedDuration::from_hours(19));
        let sent = told(&db, 0).await;
        assert_eq!(sent.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["dag@example.org"]);
        db.app.clock.advance(SignedDuration::from_hours(24 * 6));
        let sent = told(&db, 1).await;
        assert_eq!(sent.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["vecka@example.org"]);
        assert!(sent[0].text.contains("Det blir en ny dialog."), "{}", sent[0].text);
        db.app.clock.advance(SignedDuration::from_hours(24 * 14));
        assert!(told(&db, 2).await.is_empty());
    }

    async fn p04_a_change_with_its_reason_is_told_and_a_new_frequency_holds_for_what_waits(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let anna = world.participant("anna@example.org").await;
        let subscription = follow(&world, anna, Target::Dialogue(open.id), Frequency::Weekly).await;
        let mut deed = world.deed(Role::Official).await;
        let change = Change {
            field: Field::Lead,
            value: "Vad vill du göra på torget?".into(),
            reason: "Frågan var oklar.".into(),
            decision: None,
        };
        let version = world.get(open.id).await.version;
        dialogues::revise(&mut deed, open.id, version, &change).await.unwrap();
        deed.commit().await.unwrap();
        assert!(told(&db, 0).await.is_empty(), "on Monday");
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        actions::change(&mut deed, anna, &[(subscription, Choice::Keep(Frequency::AtOnce))]).await.unwrap();
        deed.commit().await.unwrap();
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Frågan var oklar."), "{}", sent[0].text);
        // Ended, what waits is told to nobody.
        world.take_to(world.get(open.id).await, State::Closed).await;
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        actions::change(&mut deed, anna, &[(subscription, Choice::End)]).await.unwrap();
        deed.commit().await.unwrap();
        assert!(told(&db, 1).await.is_empty());
    }

    async fn whom_mails_told_is_forgotten_after_sixty_days_and_what_waits_is_not(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        follower(&world, "anna@example.org", &[(Target::Everything, Frequency::AtOnce)]).await;
        follower(&world, "bo@example.org", &[(Target::Everything, Frequency::Weekly)]).await;
        world.take_to(open, State::Closed).await;
        assert_eq!(told(&db, 0).await.len(), 1);
        let mut conn = db.app.db.read().await.unwrap();
        for (days, forgotten) in [(59, 0), (2, 1), (1, 0)] {
            db.app.clock.advance(SignedDuration::from_hours(24 * days));
            assert_eq!(following::forget(&mut conn, db.app.now()).await.unwrap(), forgotten, "{days}");
        }
        let left: Vec<(Option<String>,)> = sqlx::query_as("SELECT message_id FROM tellings").fetch_all(&mut *conn).await.unwrap();
        assert_eq!(left, [(None,)], "who waits is told yet");
    }

    async fn who_follows_an_idea_is_told_of_it_alone(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let (one, other) = (world.contribution(open.id, 1, None).await, world.contribution(open.id, 2, None).await);
        follower(&world, "ett@example.org", &[(Target::Idea(one), Frequency::AtOnce)]).await;
        follower(&world, "dialog@example.org", &[(Target::Dialogue(open.id), Frequency::AtOnce)]).await;
        let answer = Answer { text: "Ja, vid dammen.".into(), role: "Ordföranden".into(), body: world.committee };
        for idea in [one, other] {
            let mut deed = world.deed(Role::Official).await;
            themes::answer_contribution(&mut deed, idea, 1, &answer).await.unwrap();
            deed.commit().await.unwrap();
        }
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1, "those who follow the dialogue are not told of each idea: {:?}", sent.iter().map(|mail| (mail.to.as_str(), mail.text.as_str())).collect::<Vec<_>>());
        assert_eq!(sent[0].to, "ett@example.org");
        assert!(sent[0].text.contains("Idé 1: den har fått svar.") && sent[0].text.contains("/ideer/1"), "{}", sent[0].text);
        // Its theme's answer too, and that it can be read again after a review.
        let mut deed = world.deed(Role::Official).await;
        let theme = themes::create(&mut deed, open.id, "Bänkar", "Fler bänkar").await.unwrap();
        themes::put_into(&mut deed, open.id, &[one], Some(theme)).await.unwrap();
        themes::answer(&mut deed, theme, 1, &answer).await.unwrap();
        deed.commit().await.unwrap();
        reviewed_again(&world, one).await;
        let sent = told(&db, 1).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Idé 1: temat den hör till har fått svar. Temat: Bänkar"), "{}", sent[0].text);
        assert!(sent[0].text.contains("Idé 1: alla kan läsa den."), "{}", sent[0].text);
    }

    async fn a_last_day_that_is_near_is_told_once_and_anew_when_it_is_moved(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        follower(&world, "anna@example.org", &[(Target::Dialogue(open.id), Frequency::AtOnce)]).await;
        world.days_pass(5).await;
        following::closes_soon(&db.app).await.unwrap();
        let early = told(&db, 0).await;
        assert!(early.is_empty(), "{}", early[0].text);
        world.days_pass(1).await;
        for _ in 0..3 {
            following::closes_soon(&db.app).await.unwrap();
            world.app.clock.advance(SignedDuration::from_hours(1));
        }
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Dialogen stänger snart. Sista dag: 3 december 2026"), "{}", sent[0].text.replace('\u{a0}', " "));
        let moved = Change {
            field: Field::ClosesOn,
            value: world.get(open.id).await.closes_on.unwrap().plus_days(5).to_string(),
            reason: "Många är borta.".into(),
            decision: None,
        };
        let mut deed = world.deed(Role::Official).await;
        let version = world.get(open.id).await.version;
        dialogues::revise(&mut deed, open.id, version, &moved).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(told(&db, 1).await.len(), 1, "that it was moved");
        following::closes_soon(&db.app).await.unwrap();
        world.days_pass(5).await;
        following::closes_soon(&db.app).await.unwrap();
        let sent = told(&db, 2).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Dialogen stänger snart."), "{}", sent[0].text);
    }

    async fn who_follows_a_body_follows_whoever_takes_over_from_it(db: TestDb) {
        let world = World::new(&db).await;
        follower(&world, "anna@example.org", &[(Target::Body(world.other), Frequency::AtOnce)]).await;
        let today = world.today();
        sqlx::query("UPDATE bodies SET valid_to = $2, successor_id = $3 WHERE id = $1")
            .bind(world.other).bind(today.plus_days(-1)).bind(world.committee)
            .execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        world.reach(State::Announced).await;
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Alla dialoger hos: Socialnämnden"), "{}", sent[0].text);
    }

    async fn a_dialogue_that_is_stopped_before_it_was_public_is_told_to_nobody(db: TestDb) {
        let world = World::new(&db).await;
        follower(&world, "anna@example.org", &[(Target::Everything, Frequency::AtOnce)]).await;
        let decided = world.reach(State::Decided).await;
        world.take_to(decided, State::Cancelled).await;
        assert!(told(&db, 0).await.is_empty());
        let open = world.reach(State::Open).await;
        told(&db, 0).await;
        let before = db.mailer.sent().len();
        world.take_to(open, State::Cancelled).await;
        let sent = told(&db, before).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].text.contains("Frågan har fallit."), "{}", sent[0].text);
    }

    async fn the_mail_comes_in_the_language_that_was_chosen(db: TestDb) {
        let world = World::new(&db).await;
        let anna = follower(&world, "anna@example.org", &[(Target::Everything, Frequency::AtOnce)]).await;
        sqlx::query("UPDATE participants SET locale = 'en' WHERE id = $1").bind(anna)
            .execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        world.reach(State::Announced).await;
        let sent = told(&db, 0).await;
        assert_eq!(sent[0].letter.locale, Locale::En);
        assert!(sent[0].text.contains("There will be a new dialogue.") && sent[0].text.contains("http://radslag.test/en/mitt/"), "{}", sent[0].text);
    }
}

/// Taken back into the queue, and published anew.
async fn reviewed_again(world: &World, idea: Id) {
    let mut deed = world.deed(Role::Moderator).await;
    let version = moderation::record(deed.conn(), idea).await.unwrap().version;
    moderation::review_again(&mut deed, idea, version)
        .await
        .unwrap();
    moderation::publish(&mut deed, idea, version + 1)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}
