//! The examples pass every rule on both databases and are all there.

use std::collections::BTreeMap;

use super::actions;
use super::seed;
use crate::core::Date;
use crate::db::{Conn, Dialect};
use crate::dialogues::{Dialogue, State};
use crate::testing::{PASSWORD, TestDb};
use crate::{activities, audit, dialogues, initiatives, on_both_databases, trust};

on_both_databases! {
    async fn p05_the_examples_are_told_through_the_rules(db: TestDb) {
        assert!(seed(&db.app, PASSWORD).await.unwrap());
        let mut conn = db.app.db.read().await.unwrap();
        let states: Vec<(String, State)> = sqlx::query_as("SELECT slug, state FROM dialogues").fetch_all(&mut *conn).await.unwrap();
        let states: BTreeMap<String, State> = states.into_iter().collect();
        for (slug, state) in [
            ("ett-levande-torg", State::Open),
            ("skolorna-i-norra-kommundelen", State::Handling),
            ("ny-oversiktsplan-samrad", State::Announced),
            ("vanerstranden", State::FedBack),
            ("trygg-vag-till-hallplatsen", State::Compiled),
            ("unga-formar-biblioteket", State::Open),
            ("motesplatser-for-aldre", State::FollowedUp),
            ("vanersborg-mot-2030", State::Draft),
            ("halsa-hela-livet", State::Announced),
            ("service-nara-dig", State::FedBack),
            ("nya-vatmarker", State::Cancelled),
        ] {
            assert_eq!(states.get(slug), Some(&state), "{slug}");
        }
        let (ideas,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions").fetch_one(&mut *conn).await.unwrap();
        assert!(ideas >= 120, "{ideas} ideas");
        let (arabic,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions WHERE lang = 'ar' AND translation <> ''").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(arabic, 1);
        let answered: Vec<(i64, String)> = sqlx::query_as("SELECT i.number, a.answer FROM initiatives i JOIN initiative_answers a ON a.initiative_id = i.id ORDER BY i.number").fetch_all(&mut *conn).await.unwrap();
        assert_eq!(answered, [(1, "yes".to_owned()), (2, "elsewhere".to_owned())]);
        let (begun,): (String,) = sqlx::query_as("SELECT d.slug FROM initiatives i JOIN dialogues d ON d.id = i.dialogue_id").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(begun, "trygg-vag-till-hallplatsen");
        let (open,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM initiatives WHERE answered_at IS NULL").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(open, 4);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, vec![]);
    }
}

on_both_databases! {
    async fn p27_p31_a_dialogue_of_the_whole_municipality_has_just_been_told_and_asks_about_trust(db: Examples) {
        let mut conn = db.app.db.read().await.unwrap();
        let told = dialogues::get_by_slug(&mut conn, "service-nara-dig").await.unwrap();
        assert_eq!(told.kind, dialogues::Kind::Municipal);
        assert!(trust::takes(&told, db.app.now().date()));
        let held = activities::of_dialogue(&mut conn, told.id).await.unwrap();
        let mut forms: Vec<_> = held.iter().map(|activity| activity.plan.kind.as_str()).collect();
        forms.dedup();
        assert_eq!(forms, ["drop_in", "meeting"]);
    }

    async fn p04_a_stopped_dialogue_and_a_moved_day_say_why(db: Examples) {
        let mut conn = db.app.db.read().await.unwrap();
        let stopped = dialogues::get_by_slug(&mut conn, "nya-vatmarker").await.unwrap();
        assert!(stopped.cancelled_reason.contains("dragit tillbaka bidraget"));
        assert!(stopped.opened_at < stopped.cancelled_at);
        let moved = initiatives::by_number(&mut conn, 3).await.unwrap();
        let (before, after) = moved_day(&mut conn).await;
        assert!(before < after);
        assert_eq!(moved.due, after);
        assert!(moved.answered.is_none());
    }

    async fn a_database_in_use_is_left_as_it_is(db: Examples) {
        assert!(!seed(&db.app, PASSWORD).await.unwrap());
    }
}

/// The one day of an answer that was moved: from when, and to when.
async fn moved_day(conn: &mut Conn) -> (Date, Date) {
    let sql = "SELECT before_day, after_day FROM initiative_acts WHERE act = 'day_moved'";
    sqlx::query_as(sql).fetch_one(conn).await.unwrap()
}

/// On a working day, a holiday, a Saturday and a Sunday of the week of Christmas, side by side since each takes some seconds.
#[tokio::test]
async fn p16_no_body_meets_on_a_day_off_whichever_day_the_examples_are_told() {
    let days = [23, 25, 26, 27].map(|day| told_on(format!("2026-12-{day}").parse().unwrap()));
    futures_util::future::join_all(days).await;
}

/// The examples as they are told on `today`, with every day where it belongs.
async fn told_on(today: Date) {
    let db = TestDb::new(Dialect::Sqlite).await;
    let ten = jiff::SignedDuration::from_hours(10);
    db.app.clock.set(today.start().plus(ten));
    assert!(seed(&db.app, PASSWORD).await.unwrap());
    let mut conn = db.app.db.read().await.unwrap();
    for (what, sql) in [
        ("a decision", "SELECT DISTINCT decided_on FROM decisions"),
        ("a step", "SELECT DISTINCT happens_on FROM political_steps"),
        (
            "a coming decision",
            "SELECT DISTINCT decision_on FROM dialogues",
        ),
    ] {
        let days: Vec<(Date,)> = sqlx::query_as(sql).fetch_all(&mut *conn).await.unwrap();
        assert!(!days.is_empty());
        for (day,) in days {
            assert!(day.is_working_day(), "{today}: {what} on {day}");
        }
    }
    let all: Vec<(String,)> = sqlx::query_as("SELECT slug FROM dialogues")
        .fetch_all(&mut *conn)
        .await
        .unwrap();
    for (slug,) in all {
        let dialogue = dialogues::get_by_slug(&mut conn, &slug).await.unwrap();
        follows_its_order(&mut conn, today, &dialogue).await;
    }
}

/// Each step came after the one before, and nobody met before it was open.
async fn follows_its_order(conn: &mut Conn, today: Date, dialogue: &Dialogue) {
    let (slug, d) = (&dialogue.slug, dialogue);
    let steps: Vec<_> = [
        d.announced_at,
        d.opened_at,
        d.closed_at,
        d.compiled_at,
        d.handling_at,
        d.decided_upon_at,
        d.fed_back_at,
        d.followed_up_at,
        d.cancelled_at,
    ]
    .into_iter()
    .flatten()
    .collect();
    assert!(
        steps.is_sorted_by(|one, next| one < next),
        "{today}: {slug} takes its steps at {steps:?}"
    );
    let (first, last) = (d.opens_on.unwrap(), d.closes_on.unwrap());
    for activity in activities::of_dialogue(conn, d.id).await.unwrap() {
        let day = activity.plan.starts.date();
        assert!(day.is_working_day(), "{today}: people meet on {day}");
        assert!(
            first <= day && day <= last,
            "{today}: {slug} meets on {day}, outside {first}–{last}"
        );
    }
}

#[test]
fn p26_no_more_people_answer_than_have_sent_something_in() {
    for example in actions::dialogues().unwrap() {
        let answers = &example.answers;
        for question in [
            &answers.trust_before,
            &answers.age,
            &answers.gender,
            &answers.part,
            &answers.first_time,
        ] {
            let said: usize = question.values().sum();
            assert!(
                said <= example.ideas.len(),
                "{}: {question:?}",
                example.slug
            );
        }
    }
}
