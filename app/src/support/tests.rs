//! Agreeing with an idea, on both databases: each browser once, no vote, and only while the dialogue takes ideas.

use http::{StatusCode, header};

use super::*;
use crate::contributions::tests::fixture::Open;
use crate::contributions::{Filter, Receipt, Sort, published};
use crate::core::{Id, Timestamp};
use crate::db::Keyset;
use crate::moderation;
use crate::on_both_databases;
use crate::rerouting::{NewRerouting, Place, reroute, take_back};
use crate::testing::{Answer, Browser, together};

const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";
const AGREE: &[(&str, &str)] = &[("act", "agree")];
/// Somebody who agrees without the product.
const SNEAK: &str = "INSERT INTO supports (contribution_id, supporter) VALUES ($1, '0000000000000000000000000000000000000000000000000000000000000000')";
const TAKE_BACK: &[(&str, &str)] = &[("act", "take_back")];

fn page(number: i64) -> String {
    format!("/dialoger/torget/ideer/{number}")
}

fn button(number: i64) -> String {
    format!("{}/haller-med", page(number))
}

/// Somebody presses the button for the first time; the browser keeps what it is given.
async fn newcomer(open: &Open, number: i64) -> (Browser, Answer) {
    first_press(Browser::new(&open.app), number).await
}

/// The browser is given a name, and sends the press once more with it, without anybody doing anything.
async fn first_press(browser: Browser, number: i64) -> (Browser, Answer) {
    let named = browser.post(&button(number), AGREE).await;
    assert_eq!(
        named.status,
        StatusCode::TEMPORARY_REDIRECT,
        "{}",
        named.page
    );
    let browser = browser.keeping(&named);
    let answer = browser.post(named.location(), AGREE).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
    (browser, answer)
}

async fn counted(open: &Open, number: i64) -> i64 {
    let (count,): (i64,) = sqlx::query_as("SELECT supports FROM contributions WHERE number = $1")
        .bind(number)
        .fetch_one(&mut *open.app.db.read().await.unwrap())
        .await
        .unwrap();
    count
}

async fn order(open: &Open, after: Option<i64>, size: usize) -> (Vec<i64>, Option<i64>) {
    let mut conn = open.app.db.read().await.unwrap();
    let keyset = Keyset { after, size };
    let filter = Filter::default();
    let page = published(&mut conn, open.dialogue, &filter, Sort::Support, &keyset)
        .await
        .unwrap();
    (page.rows.iter().map(|row| row.number).collect(), page.next)
}

/// What the database says to a statement with an idea's id.
async fn straight(open: &Open, sql: &'static str, idea: Id) -> Result<u64, sqlx::Error> {
    sqlx::query(sql)
        .bind(idea)
        .execute(&mut *open.app.db.read().await.unwrap())
        .await
        .map(|done| done.rows_affected())
}

/// Gathers the second under the first, straight in the database.
async fn gather(open: &Open, leading: &Receipt, other: &Receipt) {
    sqlx::query(
        "INSERT INTO same_ideas (contribution_id, leading_id, gathered_at) VALUES ($1, $2, 0)",
    )
    .bind(other.id)
    .bind(leading.id)
    .execute(&mut *open.app.db.read().await.unwrap())
    .await
    .unwrap();
}

async fn set_apart(open: &Open, other: &Receipt) {
    let gone = straight(
        open,
        "DELETE FROM same_ideas WHERE contribution_id = $1",
        other.id,
    )
    .await;
    assert_eq!(gone.unwrap(), 1);
}

async fn act(open: &Open, receipt: &Receipt, publish: bool) {
    let mut deed = open.app.begin(crate::deed::Actor::Operator).await.unwrap();
    let version = moderation::record(deed.conn(), receipt.id)
        .await
        .unwrap()
        .version;
    if publish {
        moderation::publish(&mut deed, receipt.id, version)
            .await
            .unwrap();
    } else {
        moderation::review_again(&mut deed, receipt.id, version)
            .await
            .unwrap();
    }
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn p08_each_browser_counts_once_and_the_page_says_that_it_is_no_vote(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        let stranger = Browser::new(&open.app).get(&page(1)).await;
        assert!(!stranger.headers.contains_key(header::SET_COOKIE), "nobody is given a cookie for looking");
        for words in ["Jag håller med", "Ingen har hållit med än", "Det är ingen omröstning. Politikerna bestämmer."] {
            assert!(stranger.says(words), "{words}: {}", stranger.page);
        }
        let (anna, answer) = newcomer(&open, 1).await;
        assert_eq!(answer.location(), "/dialoger/torget/ideer/1#haller-med");
        let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
        // Pressed twice, in two tabs.
        assert_eq!(anna.post(&button(1), AGREE).await.status, StatusCode::SEE_OTHER);
        newcomer(&open, 1).await;
        assert_eq!(counted(&open, 1).await, 2);
        let hers = anna.get(&page(1)).await;
        assert!(hers.says("2 håller med") && hers.says("Du håller med.") && hers.says("Ta tillbaka"), "{}", hers.page);
        let varies: Vec<_> = hers.headers.get_all(header::VARY).iter().collect();
        assert!(varies.iter().any(|by| *by == "Cookie"), "no cache shows hers to another: {varies:?}");
        let list = Browser::new(&open.app).get("/dialoger/torget/ideer?ordning=support").await;
        assert!(list.says("2 håller med") && list.says("Det är ingen omröstning."), "{}", list.page);
        // In the order of their days they are counted too.
        assert!(Browser::new(&open.app).get("/dialoger/torget/ideer").await.says("2 håller med"));
        assert!(Browser::new(&open.app).get("/en/dialoger/torget/ideer/1").await.says("This is not a vote. The politicians decide."));
    }

    async fn p08_whoever_agreed_takes_it_back_and_agrees_again(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        let (anna, _) = newcomer(&open, 1).await;
        for _ in 0..2 {
            assert_eq!(anna.post(&button(1), TAKE_BACK).await.status, StatusCode::SEE_OTHER);
            assert_eq!(counted(&open, 1).await, 0);
        }
        assert!(anna.get(&page(1)).await.says("Jag håller med"));
        anna.post(&button(1), AGREE).await;
        assert_eq!(counted(&open, 1).await, 1);
        // Whoever never agreed has nothing to take back.
        Browser::new(&open.app).post(&button(1), TAKE_BACK).await;
        assert_eq!(counted(&open, 1).await, 1);
    }

    async fn p08_nothing_is_counted_before_an_idea_is_shown_or_after_the_dialogue_has_closed(db: TestDb) {
        let open = Open::new(&db).await;
        let shown = open.show(BENCHES).await;
        let waiting = open.send("Den här väntar på granskning.").await;
        assert_eq!(Browser::new(&open.app).post(&button(2), AGREE).await.status, StatusCode::NOT_FOUND);
        assert!(straight(&open, SNEAK, waiting.id).await.is_err(), "nor straight in the database");
        let (anna, _) = newcomer(&open, 1).await;
        // The last moment is over, and the clock has not come to close it.
        let last: crate::core::Date = "2026-12-01".parse().unwrap();
        let before = open.app.now();
        open.app.clock.set(last.end());
        let late = anna.post(&button(1), TAKE_BACK).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.says("Dialogen är inte öppen") && late.says("Tillbaka till idén"), "{}", late.page);
        open.app.clock.set(before);
        open.close().await;
        assert_eq!(anna.post(&button(1), TAKE_BACK).await.status, StatusCode::CONFLICT);
        for sql in [SNEAK, "DELETE FROM supports WHERE contribution_id = $1", "UPDATE supports SET supporter = supporter WHERE contribution_id = $1"] {
            assert!(straight(&open, sql, shown.id).await.is_err(), "{sql}");
        }
        let closed = anna.get(&page(1)).await;
        assert!(closed.says("1 håller med") && !closed.says("Ta tillbaka") && closed.says("Det är ingen omröstning."), "{}", closed.page);
    }

    async fn p08_p22_nobody_agrees_with_what_belongs_somewhere_else_or_takes_it_back_there(db: TestDb) {
        let open = Open::new(&db).await;
        let shown = open.show(BENCHES).await;
        let (anna, _) = newcomer(&open, 1).await;
        let elsewhere = NewRerouting {
            place: Some(Place::Authority),
            authority: "Trafikverket".into(),
            words: "Vägen är statens.".into(),
            ..NewRerouting::default()
        };
        let mut deed = open.app.begin(crate::deed::Actor::Operator).await.unwrap();
        let version = moderation::record(deed.conn(), shown.id).await.unwrap().version;
        reroute(&mut deed, shown.id, version, &elsewhere).await.unwrap();
        deed.commit().await.unwrap();
        // Its page is there and has no button; a form that was open is no way in, and neither is the database.
        let page = anna.get(&page(1)).await;
        assert!(page.status == StatusCode::OK && !page.page.contains("/haller-med"), "{}", page.page);
        for what in [AGREE, TAKE_BACK] {
            assert_eq!(anna.post(&button(1), what).await.status, StatusCode::NOT_FOUND);
        }
        for sql in [SNEAK, "DELETE FROM supports WHERE contribution_id = $1"] {
            assert!(straight(&open, sql, shown.id).await.is_err(), "{sql}");
        }
        assert_eq!(counted(&open, 1).await, 1);
        // Back again it can be pressed as before.
        let mut deed = open.app.begin(crate::deed::Actor::Operator).await.unwrap();
        let version = moderation::record(deed.conn(), shown.id).await.unwrap().version;
        take_back(&mut deed, shown.id, version, "Den hör hit ändå.").await.unwrap();
        deed.commit().await.unwrap();
        anna.post(&button(1), TAKE_BACK).await;
        assert_eq!(counted(&open, 1).await, 0);
    }

    async fn p08_a_browser_counts_once_for_all_that_say_the_same(db: TestDb) {
        let open = Open::new(&db).await;
        let first = open.show(BENCHES).await;
        let second = open.show("Det saknas platser att sitta på vid torget.").await;
        let (anna, _) = newcomer(&open, 1).await;
        anna.post(&button(2), AGREE).await;
        let (bo, _) = newcomer(&open, 2).await;
        gather(&open, &first, &second).await;
        assert_eq!((counted(&open, 1).await, counted(&open, 2).await), (2, 2), "Anna and Bo, each once");
        // At the page of the second one is led to the first, and counted there.
        let page = anna.get(&page(2)).await;
        assert!(page.says("Håll med på idé 1") && !page.page.contains("value=\"agree\""), "{}", page.page);
        let (_, cecilia) = newcomer(&open, 2).await;
        assert_eq!(cecilia.location(), "/dialoger/torget/ideer/1#haller-med");
        assert_eq!((counted(&open, 1).await, counted(&open, 2).await), (3, 2));
        // Bo agreed with the second alone; at the first it is his to take back.
        assert!(bo.get(&super::tests::page(1)).await.says("Du håller med."));
        bo.post(&button(1), TAKE_BACK).await;
        assert_eq!(counted(&open, 1).await, 2);
        // What is not shown counts for nobody, and comes back with the idea.
        act(&open, &second, false).await;
        assert_eq!(counted(&open, 1).await, 2, "Anna agreed with both");
        act(&open, &second, true).await;
        set_apart(&open, &second).await;
        assert_eq!((counted(&open, 1).await, counted(&open, 2).await), (2, 1));
    }

    async fn p08_the_list_is_ordered_by_support_page_by_page(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=5 {
            open.show(&format!("Idé nummer {n} om torget.")).await;
        }
        for (number, times) in [(2, 3), (4, 1), (5, 1)] {
            for _ in 0..times {
                newcomer(&open, number).await;
            }
        }
        let (first, next) = order(&open, None, 2).await;
        assert_eq!((first, next), (vec![2, 5], Some(5)));
        let (second, next) = order(&open, next, 2).await;
        assert_eq!((second, next), (vec![4, 3], Some(3)));
        assert_eq!(order(&open, next, 2).await, (vec![1], None));
        let page = Browser::new(&open.app).get("/dialoger/torget/ideer?ordning=support&efter=5").await;
        assert!(page.page.find("ideer/4").unwrap() < page.page.find("ideer/3").unwrap(), "{}", page.page);
        assert!(!page.page.contains("ideer/2\""), "{}", page.page);
    }

    async fn eight_at_once_are_counted_as_eight(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        together(0..8, |_, meeting| {
            let app = open.app.clone();
            let idea = (open.dialogue, 1);
            async move {
                meeting.wait().await;
                let named = press(&app, idea, &Supporter::default(), Press::Agree, "192.0.2.1").await.unwrap();
                let Pressed::Named(supporter) = named else { panic!("it has no name yet") };
                let done = press(&app, idea, &supporter, Press::Agree, "192.0.2.1").await.unwrap();
                assert_eq!(done, Pressed::Done(1));
            }
        })
        .await;
        assert_eq!(counted(&open, 1).await, 8);
    }

    async fn p08_a_browser_that_keeps_no_cookie_is_not_counted_and_is_told_why(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        let forgetful = Browser::new(&open.app);
        for _ in 0..3 {
            let named = forgetful.post(&button(1), AGREE).await;
            assert_eq!(named.location(), "/dialoger/torget/ideer/1/haller-med?igen");
            let told = forgetful.post(named.location(), AGREE).await;
            assert_eq!(told.status, StatusCode::FORBIDDEN);
            assert!(told.says("Din webbläsare sparade inte kakan.") && told.says("Tillbaka till idén"), "{}", told.page);
            assert!(!told.headers.contains_key(header::SET_COOKIE));
        }
        assert_eq!(counted(&open, 1).await, 0);
        let named = forgetful.post("/ar/dialoger/torget/ideer/1/haller-med", AGREE).await;
        assert_eq!(named.location(), "/ar/dialoger/torget/ideer/1/haller-med?igen", "in the same language");
        // A name that is not ours is none.
        let made_up = forgetful.sending(header::COOKIE, "radslag-support=0123456789abcdefghjkmnpqrs.00");
        assert_eq!(made_up.post(named.location(), AGREE).await.status, StatusCode::FORBIDDEN);
        assert_eq!(counted(&open, 1).await, 0);
        // Taking back what nobody said needs none.
        assert_eq!(Browser::new(&open.app).post(&button(1), TAKE_BACK).await.status, StatusCode::SEE_OTHER);
    }

    async fn whoever_throws_the_cookie_away_is_stopped_and_others_are_not(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        let (anna, _) = newcomer(&open, 1).await;
        for _ in 1..40 {
            newcomer(&open, 1).await;
        }
        let stopped = Browser::new(&open.app).post(&button(1), AGREE).await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(stopped.says("Vi kunde inte räkna dig just nu"), "{}", stopped.page);
        assert_eq!(counted(&open, 1).await, 40);
        anna.post(&button(1), TAKE_BACK).await;
        first_press(Browser::new(&open.app).at("198.51.100.7"), 1).await;
        assert_eq!(counted(&open, 1).await, 40);
        // A made-up name is no browser that we know.
        let kept = Supporter::of(&open.app.settings.secret, Some("0123456789abcdefghjkmnpqrs.00"));
        assert!(!kept.is_known());
    }

    async fn nothing_is_kept_that_tells_when_or_from_where(db: TestDb) {
        let open = Open::new(&db).await;
        let idea = open.show(BENCHES).await;
        let events = async || {
            let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events").fetch_one(&mut *open.app.db.read().await.unwrap()).await.unwrap();
            events
        };
        let before = events().await;
        newcomer(&open, 1).await;
        assert_eq!(events().await, before);
        let moved: (Timestamp, i64) = sqlx::query_as("SELECT moderated_at, version FROM contributions WHERE id = $1")
            .bind(idea.id).fetch_one(&mut *open.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(moved, (open.app.now(), 2), "no page of a reviewer is made stale by it");
    }
}
