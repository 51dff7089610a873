//! Sending in.

use super::fixture::Open;
use crate::contributions::{
    Draft, FormTime, Place, Source, Standing, State, SubmitError, Tie, WebForm, Whereabouts,
    by_receipt, one, submit, submit_on_web,
};
use crate::core::{Date, Id, Locale};
use crate::deed::Actor;
use crate::on_both_databases;
use crate::testing::{World, noon, together};
use crate::{audit, dialogues};

const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

fn form<'a>(time: &'a str, key: &'a str) -> WebForm<'a> {
    WebForm {
        key,
        time,
        trap: "",
        is_own_voice: false,
        network_address: "192.0.2.1",
    }
}

/// The token of a form that was shown ten seconds ago.
fn shown_before(open: &Open, key: &str) -> String {
    let secret = &open.app.settings.secret;
    let time = FormTime {
        secret,
        dialogue: Some(open.dialogue),
        key,
    };
    time.sign(open.app.now().plus(jiff::SignedDuration::from_secs(-10)))
}

async fn rows(open: &Open) -> i64 {
    let mut conn = open.app.db.read().await.unwrap();
    let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions")
        .fetch_one(&mut *conn)
        .await
        .unwrap();
    rows
}

async fn send(open: &Open, text: &str, form: &WebForm<'_>) -> Result<i64, SubmitError> {
    let draft = Draft::new(text, Locale::Sv);
    submit_on_web(&open.app, open.dialogue, &draft, form, Locale::Sv)
        .await
        .map(|sent| sent.receipt.number)
}

on_both_databases! {
    async fn p12_submit_without_anything_but_the_text(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.send(BENCHES).await;
        assert_eq!(receipt.number, 1);
        let mut conn = open.app.db.read().await.unwrap();
        let idea = by_receipt(&mut conn, &receipt.code).await.unwrap();
        assert_eq!((idea.text.as_str(), idea.state, idea.received_at), (BENCHES, State::Received, noon()));
        assert!(one(&mut conn, open.dialogue, 1).await.is_err(), "nothing is shown before review");
        let (_, findings) = audit::verify(&open.app.db).await.unwrap();
        assert!(findings.is_empty(), "{findings:?}");
    }

    async fn p01_every_tie_is_stored(db: TestDb) {
        let open = Open::new(&db).await;
        for tie in Tie::ALL {
            let mut draft = Draft::new(&format!("{BENCHES} {tie}"), Locale::Sv);
            draft.tie = *tie;
            let receipt = open.send_with(&draft, &Source::default()).await;
            let mut conn = open.app.db.read().await.unwrap();
            assert_eq!(by_receipt(&mut conn, &receipt.code).await.unwrap().tie, *tie);
        }
    }

    async fn the_same_form_sent_twice_is_one_idea(db: TestDb) {
        let open = Open::new(&db).await;
        let draft = Draft::new(BENCHES, Locale::Sv);
        let mut receipts = Vec::new();
        for _ in 0..2 {
            let mut deed = open.app.begin(Actor::Resident).await.unwrap();
            receipts.push(submit(&mut deed, open.dialogue, &draft, &Source::default(), "k", Locale::Sv).await.unwrap().receipt);
            deed.commit().await.unwrap();
        }
        assert_eq!(receipts[0], receipts[1]);
        assert_eq!(rows(&open).await, 1);
        // Another text under the same key is not lost.
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        let other = Draft::new("Något helt annat än bänkar.", Locale::Sv);
        let receipt = submit(&mut deed, open.dialogue, &other, &Source::default(), "k", Locale::Sv).await.unwrap().receipt;
        deed.commit().await.unwrap();
        assert_eq!(receipt.number, 2);
        // After closing, the same form still gets its receipt, and a new one is refused.
        open.close().await;
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        assert_eq!(submit(&mut deed, open.dialogue, &draft, &Source::default(), "k", Locale::Sv).await.unwrap().receipt, receipts[0]);
    }

    async fn eight_who_press_twice_at_once_make_one_idea(db: TestDb) {
        let open = Open::new(&db).await;
        let (app, dialogue) = (open.app.clone(), open.dialogue);
        let mut codes = together(0..8, |_, meeting| {
            let app = app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Resident).await.unwrap();
                let draft = Draft::new(BENCHES, Locale::Sv);
                let receipt = submit(&mut deed, dialogue, &draft, &Source::default(), "k", Locale::Sv).await.unwrap().receipt;
                deed.commit().await.unwrap();
                receipt.code
            }
        })
        .await;
        codes.dedup();
        assert_eq!((codes.len(), rows(&open).await), (1, 1));
        assert_eq!(open.send("Nästa idé får nästa nummer.").await.number, 2);
    }

    async fn p05_eight_writers_get_numbers_without_a_gap(db: TestDb) {
        let open = Open::new(&db).await;
        let (app, dialogue) = (open.app.clone(), open.dialogue);
        let numbers = together(0..8, |writer, meeting| {
            let app = app.clone();
            async move {
                meeting.wait().await;
                let mut numbers = Vec::new();
                for n in 0..5 {
                    let mut deed = app.begin(Actor::Resident).await.unwrap();
                    let draft = Draft::new(&format!("Idé {n} från skribent {writer}"), Locale::Sv);
                    let key = format!("{writer} {n}");
                    let receipt = submit(&mut deed, dialogue, &draft, &Source::default(), &key, Locale::Sv).await.unwrap().receipt;
                    // One in five thinks better of it: then the number is the next one's.
                    if n == 2 {
                        drop(deed);
                    } else {
                        deed.commit().await.unwrap();
                        numbers.push(receipt.number);
                    }
                }
                numbers
            }
        })
        .await;
        let mut numbers = numbers.concat();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=32).collect::<Vec<i64>>());
        let (events, findings) = audit::verify(&open.app.db).await.unwrap();
        assert_eq!((events, findings), (32, vec![]));
    }

    async fn a_closed_dialogue_refuses(db: TestDb) {
        let open = Open::new(&db).await;
        open.close().await;
        let time = shown_before(&open, "k");
        assert!(matches!(send(&open, BENCHES, &form(&time, "k")).await, Err(SubmitError::Closed)));
        assert_eq!(rows(&open).await, 0);
    }

    async fn the_first_and_the_last_moment_hold_however_late_the_clock_is(db: TestDb) {
        let open = Open::new(&db).await;
        let day = |text: &str| text.parse::<Date>().unwrap();
        let (first, after) = (day("2026-11-01").start(), day("2026-12-01").end());
        let moment = jiff::SignedDuration::from_micros(1);
        for (at, is_taken) in [(first.plus(-moment), false), (first, true), (after.plus(-moment), true), (after, false)] {
            open.app.clock.set(at);
            let key = at.as_micros().to_string();
            let time = shown_before(&open, &key);
            let sent = send(&open, &format!("{BENCHES} {key}"), &form(&time, &key)).await;
            assert_eq!(sent.is_ok(), is_taken, "{sent:?} at {at:?}");
            assert!(is_taken || matches!(sent, Err(SubmitError::Closed)), "{sent:?} at {at:?}");
        }
        // The clock has not come to close it, and no number was taken in vain.
        let dialogue = dialogues::get(&mut open.app.db.read().await.unwrap(), open.dialogue).await.unwrap();
        assert_eq!((dialogue.state, dialogue.contributions_made), (dialogues::State::Open, 2));
    }

    async fn a_program_is_held_back_and_a_person_presses_once_more(db: TestDb) {
        let open = Open::new(&db).await;
        let secret = &open.app.settings.secret;
        let now = FormTime { secret, dialogue: Some(open.dialogue), key: "k" }.sign(open.app.now());
        assert!(matches!(send(&open, BENCHES, &form(&now, "k")).await, Err(SubmitError::OnceMore)));
        assert!(matches!(send(&open, BENCHES, &form("", "k")).await, Err(SubmitError::OnceMore)));
        let time = shown_before(&open, "k");
        let trapped = WebForm { trap: "http://spam", ..form(&time, "k") };
        assert!(matches!(send(&open, BENCHES, &trapped).await, Err(SubmitError::OnceMore)));
        assert_eq!(rows(&open).await, 0);
        open.app.clock.advance(jiff::SignedDuration::from_secs(4));
        assert_eq!(send(&open, BENCHES, &form(&now, "k")).await.unwrap(), 1);
    }

    async fn one_address_sends_so_many_an_hour_to_one_dialogue(db: TestDb) {
        let open = Open::new(&db).await;
        let limit = open.app.settings.submissions_per_hour;
        for n in 1..=limit {
            let key = n.to_string();
            let time = shown_before(&open, &key);
            assert_eq!(send(&open, &format!("{BENCHES} {n}"), &form(&time, &key)).await.unwrap(), n);
        }
        let time = shown_before(&open, "last");
        let last = form(&time, "last");
        assert!(matches!(send(&open, "En idé till på samma gång.", &last).await, Err(SubmitError::TooMany)));
        let neighbour = WebForm { network_address: "192.0.2.2", ..last.clone() };
        assert!(send(&open, "Grannen har också en idé.", &neighbour).await.is_ok());
        open.app.clock.advance(jiff::SignedDuration::from_hours(1));
        assert!(send(&open, "En idé till en timme senare.", &last).await.is_ok());
    }

    async fn the_same_words_are_told_of_and_can_be_sent_all_the_same(db: TestDb) {
        let open = Open::new(&db).await;
        let first = open.send(BENCHES).await;
        let time = shown_before(&open, "k");
        let shouted = BENCHES.to_uppercase();
        let told = send(&open, &shouted, &form(&time, "k")).await;
        assert!(matches!(told, Err(SubmitError::SameWords { number: 1, is_shown: false })), "{told:?}");
        open.publish(&first).await;
        let told = send(&open, &shouted, &form(&time, "k")).await;
        assert!(matches!(told, Err(SubmitError::SameWords { number: 1, is_shown: true })), "{told:?}");
        let own_voice = WebForm { is_own_voice: true, ..form(&time, "k") };
        assert_eq!(send(&open, &shouted, &own_voice).await.unwrap(), 2);
    }

    async fn two_texts_of_signs_alone_are_not_the_same(db: TestDb) {
        let open = Open::new(&db).await;
        let time = shown_before(&open, "k");
        assert_eq!(send(&open, "👍👍👍👍👍👍👍👍👍👍", &form(&time, "k")).await.unwrap(), 1);
        let time = shown_before(&open, "l");
        assert_eq!(send(&open, "🌳🌳🌳🌳🌳🌳🌳🌳🌳🌳", &form(&time, "l")).await.unwrap(), 2);
        let time = shown_before(&open, "m");
        let told = send(&open, " 🌳🌳🌳🌳🌳🌳🌳🌳🌳🌳 ", &form(&time, "m")).await;
        assert!(matches!(told, Err(SubmitError::SameWords { number: 2, .. })), "{told:?}");
    }

    async fn the_receipt_says_what_is_promised_and_when_it_is_late(db: TestDb) {
        let open = Open::new(&db).await;
        let receipt = open.send(BENCHES).await;
        let mut conn = open.app.db.read().await.unwrap();
        let dialogue = dialogues::get(&mut conn, open.dialogue).await.unwrap();
        let idea = by_receipt(&mut conn, &receipt.code).await.unwrap();
        let day = |text: &str| text.parse().unwrap();
        let way = Whereabouts::of(&idea, &dialogue, day("2026-11-25"));
        assert_eq!(way.places, [
            (Place::Received, Standing::Done(Some(day("2026-11-23")))),
            (Place::Reviewed, Standing::Promised(Some(day("2026-11-25")))),
            (Place::Themed, Standing::Promised(Some(day("2026-12-10")))),
            (Place::Decided, Standing::Promised(Some(day("2027-01-10")))),
            (Place::Answered, Standing::Promised(Some(day("2027-02-10")))),
            (Place::FollowedUp, Standing::Promised(Some(day("2028-01-10")))),
        ]);
        let late = Whereabouts::of(&idea, &dialogue, day("2026-11-26"));
        assert_eq!(late.next(), Some((Place::Reviewed, Standing::Late(day("2026-11-25")))));
        // What lies ahead is said in other words than what has happened, in each language.
        let today = day("2026-11-25");
        let ahead = Standing::Promised(Some(today));
        assert_eq!(Place::Reviewed.line(ahead, Locale::Sv, today).replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}'], ""), "Granskas senast 25 november");
        for l in Locale::ALL.iter().copied() {
            for place in [Place::Reviewed, Place::Themed] {
                let done = place.called(Standing::Done(None), l);
                assert_eq!(done, place.name(l));
                assert_ne!(place.called(ahead, l), done, "{l:?}");
                let line = place.line(ahead, l, today);
                assert!(!line.starts_with(done) && line.contains(&today.near(l, today)), "{l:?}: {line}");
                assert!(!place.line(Standing::Late(today), l, today).starts_with(done), "{l:?}");
            }
        }
    }

    async fn p28_the_feedback_stands_on_its_own_day_and_each_answer_on_its(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(dialogues::State::FedBack).await;
        let mut idea = one(&mut db.app.db.read().await.unwrap(), dialogue.id, 1).await.unwrap();
        let decided = idea.outcome.as_ref().unwrap().decision.decided_on;
        let told = dialogue.fed_back_at.unwrap().date();
        let (before, after) = (decided.plus_days(-1), told.plus_days(1));
        idea.answered_at = Some(before.start());
        if let Some(theme) = &mut idea.theme {
            theme.answered_at = Some(after.start());
        }
        idea.received_at = before.start();
        idea.moderated_at = Some(before.start());
        let way = Whereabouts::of(&idea, &dialogue, after);
        let done = |day| Standing::Done(Some(day));
        let days = [
            (Place::Received, done(before)),
            (Place::Reviewed, done(before)),
            (Place::Themed, Standing::Done(None)),
            (Place::Replied, done(before)),
            (Place::Decided, done(decided)),
            (Place::Answered, done(told)),
            (Place::ThemeReplied, done(after)),
        ];
        assert_eq!(way.places[..7], days);
        // What was promised has its own day, and the dialogue's follow-up another.
        let due = idea.outcome.as_ref().unwrap().commitment.as_ref().unwrap().due_on;
        let mut rest = way.places[7..].to_vec();
        assert!(rest.contains(&(Place::Commitment, Standing::Promised(Some(due)))), "{rest:?}");
        rest.retain(|(place, _)| *place != Place::Commitment);
        assert_eq!(rest, [(Place::FollowedUp, Standing::Promised(dialogue.follow_up_on))]);

        // While nothing is decided an answer comes before what is promised.
        let open = dialogues::Dialogue { fed_back_at: None, ..dialogue };
        idea.outcome = None;
        let way = Whereabouts::of(&idea, &open, after);
        assert_eq!(way.here(), Place::ThemeReplied);
        assert_eq!(way.next().map(|(place, _)| place), Some(Place::Decided));
    }

    async fn a_code_that_nobody_was_given_opens_nothing(db: TestDb) {
        let open = Open::new(&db).await;
        open.send(BENCHES).await;
        let code = "0123456789abcdefghjk".parse().unwrap();
        let found = by_receipt(&mut open.app.db.read().await.unwrap(), &code).await;
        assert!(matches!(found, Err(crate::core::Error::NotFound)));
        let nowhere: Id = open.app.new_id();
        assert!(one(&mut open.app.db.read().await.unwrap(), nowhere, 1).await.is_err());
    }
}
