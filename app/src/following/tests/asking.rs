//! Asking to follow, saying yes, and ending it.

use http::StatusCode;

use super::{ask, follower, told};
use crate::deed::Actor;
use crate::dialogues::State;
use crate::following::model::{Frequency, Target};
use crate::following::{actions, of_participant};
use crate::on_both_databases;
use crate::participants;
use crate::testing::{Browser, World};

const FORM: [(&str, &str); 2] = [("vad", "allt"), ("ofta", "weekly")];

on_both_databases! {
    async fn an_address_that_is_known_or_follows_already_or_wants_no_mail_gives_the_same_screen(db: TestDb) {
        let world = World::new(&db).await;
        follower(&world, "foljer@example.org", &[(Target::Everything, Frequency::Daily)]).await;
        world.participant("kand@example.org").await;
        let left = world.participant("nej@example.org").await;
        let mut deed = db.deed().await;
        let code = participants::get(deed.conn(), left).await.unwrap().unsubscribe_code;
        participants::leave(&mut deed, &code).await.unwrap();
        deed.commit().await.unwrap();
        let browser = Browser::new(&db.app);
        let mut screens = Vec::new();
        for email in ["ny@example.org", "kand@example.org", "foljer@example.org", "nej@example.org"] {
            let answer = browser.post("/folj", &[FORM[0], FORM[1], ("email", email)]).await;
            let page = browser.get(answer.location()).await.page;
            screens.push((answer.status, answer.location().to_owned(), answer.page, page));
        }
        assert_eq!(screens[0].0, StatusCode::SEE_OTHER);
        assert!(screens[0].3.contains("Titta i din e-post") && !screens[0].3.contains("example.org"));
        assert!(screens.iter().all(|screen| *screen == screens[0]), "{screens:?}");
        let sent = told(&db, 0).await;
        let mut to: Vec<&str> = sent.iter().map(|mail| mail.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, ["foljer@example.org", "kand@example.org", "ny@example.org"], "who has said no hears nothing");
        let already = sent.iter().find(|mail| mail.to == "foljer@example.org").unwrap();
        assert!(already.text.contains("Du följer det redan") && already.text.contains("• Alla dialoger"), "{}", already.text);
        // Nobody else has changed what is followed, or how often.
        let mut conn = db.app.db.read().await.unwrap();
        let (often,): (String,) = sqlx::query_as("SELECT frequency FROM subscriptions WHERE confirmed_at IS NOT NULL").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(often, "daily");
    }

    async fn nothing_is_followed_before_its_owner_says_yes_to_it_in_the_mailbox(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        ask(&db, "anna@example.org", Target::Everything).await;
        db.app.clock.advance(jiff::SignedDuration::from_mins(1));
        ask(&db, "anna@example.org", Target::Dialogue(open.id)).await;
        let sent = told(&db, 0).await;
        assert_eq!(sent.len(), 1, "one mail at a time");
        let mail = &sent[0];
        assert!(mail.text.contains("• Alla dialoger") && mail.text.contains("• Dialogen: Ett levande torg"), "{}", mail.text);
        let path = mail.text.split("http://radslag.test").find(|part| part.starts_with("/folj/bekrafta/")).unwrap();
        let path = path.split_whitespace().next().unwrap().to_owned();
        let browser = Browser::new(&db.app);
        let page = browser.get(&path).await;
        assert!(mail.text.contains("Ja, jag vill följa") && page.page.contains("Ja, jag vill följa"), "the page has the words of the mail");
        assert!(page.page.contains("a***@example.org") && !page.page.contains("anna@"), "{}", page.page);
        assert_eq!(page.headers.get("cache-control").unwrap(), "no-store");
        assert!(page.page.contains("content=\"noindex\""));
        let (begun,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM subscriptions WHERE confirmed_at IS NOT NULL")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(begun, 0, "a look changes nothing");
        // Of two they want one.
        let wanted = page.untouched("vill").into_iter().filter(|(name, _)| name == "vill").nth(1).unwrap().1;
        let answer = browser.post(&path, &[("vill", &wanted)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let thanks = browser.get(answer.location()).await.page;
        assert!(thanks.contains("nu följer du") && thanks.contains(&format!("href=\"/dialoger/{}\"", open.slug)), "{thanks}");
        let mut deed = db.deed().await;
        let anna = participants::remember(&mut deed, &"anna@example.org".parse().unwrap(), crate::core::Locale::Sv).await.unwrap();
        assert!(anna.confirmed_at.is_some(), "whoever reads the mailbox has confirmed the address");
        let follows = of_participant(deed.conn(), anna.id, anna.locale).await.unwrap();
        assert_eq!(follows.iter().map(|each| each.target).collect::<Vec<_>>(), [Target::Dialogue(open.id)]);
        assert!(actions::waiting(deed.conn(), anna.id, anna.locale).await.unwrap().is_empty());
        deed.commit().await.unwrap();
        // The same button again, and a code that nobody has.
        assert_eq!(browser.post(&path, &[("vill", &wanted)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(browser.get("/folj/bekrafta/ingen").await.status, StatusCode::NOT_FOUND);
    }

    async fn how_often_somebody_is_written_to_is_said_before_the_yes_and_after_it(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let browser = Browser::new(&db.app);
        let of_dialogue = format!("dialog:{}", open.slug);
        for (what, often) in [("allt", "weekly"), (of_dialogue.as_str(), "daily")] {
            browser.post("/folj", &[("vad", what), ("ofta", often), ("email", "anna@example.org")]).await;
        }
        let sent = told(&db, 0).await;
        let mail = &sent[0];
        assert!(mail.text.contains("• Alla dialoger (en gång i veckan)") && mail.text.contains("(en gång om dagen)"), "{}", mail.text);
        let path = mail.text.split("http://radslag.test").find(|part| part.starts_with("/folj/bekrafta/")).unwrap();
        let path = path.split_whitespace().next().unwrap().to_owned();
        let page = browser.get(&path).await;
        let fields = page.untouched("vill");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = browser.post(&path, &fields).await;
        let thanks = browser.get(answer.location()).await.page;
        assert!(thanks.contains("<li>Alla dialoger (en gång i veckan)</li>") && thanks.contains("</a> (en gång om dagen)</li>"), "{thanks}");
        assert!(thanks.contains("så ofta som du har valt") && !thanks.contains("Vi mejlar när något händer"), "{thanks}");
    }

    async fn p02_each_body_has_a_page_with_its_dialogues_and_what_it_has_decided_and_can_be_followed_there(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let browser = Browser::new(&db.app);
        let page = browser.get("/namnder/samhallsbyggnadsnamnden").await;
        assert_eq!(page.status, StatusCode::OK);
        for words in ["Ett levande torg", "Nämnden beslutade.", "value=\"namnd:samhallsbyggnadsnamnden\"", "action=\"/folj\""] {
            assert!(page.page.contains(words), "{words}: {}", page.page);
        }
        assert!(browser.get("/namnder/socialnamnden").await.page.contains("Här finns inga dialoger ännu."));
        assert_eq!(browser.get("/namnder/finns-inte").await.status, StatusCode::NOT_FOUND);
        // And so can a dialogue and an idea, on their own pages, without scripts.
        world.contribution(open.id, 1, None).await;
        let dialogue = format!("/dialoger/{}", open.slug);
        let page = browser.get(&dialogue).await;
        assert!(page.page.contains(&format!("value=\"dialog:{}\"", open.slug)) && page.page.contains("href=\"/namnder/samhallsbyggnadsnamnden\""), "{}", page.page);
        let idea = browser.get(&format!("{dialogue}/ideer/1")).await;
        let mut form = idea.untouched("vad");
        form.iter_mut().filter(|(name, _)| name == "email").for_each(|(_, value)| "anna@example.org".clone_into(value));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = browser.post("/folj", &form).await;
        assert_eq!(answer.location(), format!("/folj?skickat=1&vad=ide%3A{}%2F1", open.slug));
        let asked = browser.get(answer.location()).await.page;
        assert!(asked.contains(&format!("href=\"{dialogue}/ideer/1\"")), "there is a way back: {asked}");
        let sent = told(&db, 0).await;
        assert!(sent[0].text.contains("• Idé 1 i dialogen: Ett levande torg"), "{}", sent[0].text);
        assert!(!sent[0].text.contains("Fler bänkar"), "nothing that a resident wrote");
    }

    async fn one_address_is_asked_few_times_and_one_network_sends_few_forms(db: TestDb) {
        let world = World::new(&db).await;
        for _ in 0..6 {
            ask(&db, "anna@example.org", Target::Body(world.committee)).await;
            told(&db, 0).await;
        }
        assert_eq!(db.mailer.sent().len(), 3, "in an hour");
        let browser = Browser::new(&db.app);
        let mut last = StatusCode::OK;
        for number in 0..30 {
            let email = format!("n{number}@example.org");
            last = browser.post("/folj", &[FORM[0], FORM[1], ("email", &email)]).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        let answer = browser.post("/folj", &[FORM[0], FORM[1], ("email", "sist@example.org")]).await;
        assert!(answer.page.contains("Vänta en timme") && answer.page.contains("value=\"sist@example.org\""), "nothing typed is lost");
    }

    async fn what_is_wrong_is_told_at_the_field_and_what_is_not_public_cannot_be_followed(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let browser = Browser::new(&db.app);
        let unseen = format!("dialog:{}", draft.slug);
        for (what, email, words) in [
            ("allt", "anna", "Skriv hela e-postadressen"),
            ("allt", "åsa@example.org", "Vi kan inte skriva till den adressen"),
            (unseen.as_str(), "anna@example.org", "Välj vad du vill följa"),
            ("ide:finns-inte/1", "anna@example.org", "Välj vad du vill följa"),
            ("", "anna@example.org", "Välj vad du vill följa"),
        ] {
            let answer = browser.post("/folj", &[("vad", what), ("ofta", "daily"), ("email", email)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what} {email}");
            assert!(answer.page.contains(words), "{}", answer.page);
            assert!(answer.page.contains(&format!("value=\"{email}\"")), "{}", answer.page);
        }
        assert!(told(&db, 0).await.is_empty());
        // A program that fills in everything asks for nothing, and is told nothing.
        let answer = browser.post("/folj", &[FORM[0], FORM[1], ("email", "anna@example.org"), (crate::contributions::TRAP, "x")]).await;
        assert_eq!(answer.location(), "/folj?skickat=1");
        assert!(told(&db, 0).await.is_empty());
    }

    async fn one_click_ends_all_following_and_nothing_else(db: TestDb) {
        let world = World::new(&db).await;
        let anna = follower(&world, "anna@example.org", &[(Target::Everything, Frequency::AtOnce), (Target::Body(world.other), Frequency::Weekly)]).await;
        world.reach(State::Announced).await;
        crate::following::tell(&db.app).await.unwrap();
        let code = participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap().unsubscribe_code;
        let path = format!("/folj/avsluta/{code}");
        let browser = Browser::new(&db.app);
        assert!(browser.get(&path).await.page.contains("Sluta följa allt"));
        assert_eq!(of_participant(&mut db.app.db.read().await.unwrap(), anna, crate::core::Locale::Sv).await.unwrap().len(), 2, "a look changes nothing");
        let answer = browser.post(&path, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(browser.get(&path).await.page.contains("Du följer inget längre"));
        assert_eq!(browser.post(&path, &[("List-Unsubscribe", "One-Click")]).await.status, StatusCode::OK);
        assert!(told(&db, 0).await.is_empty(), "what waited is not sent");
        let after = participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap();
        assert!(after.may_be_written_to(), "answers about one's own ideas come as before");
        assert_eq!(browser.post("/folj/avsluta/ingen", &[]).await.status, StatusCode::NOT_FOUND);
    }

    async fn what_nobody_says_yes_to_is_forgotten_with_the_address(db: TestDb) {
        let world = World::new(&db).await;
        ask(&db, "anna@example.org", Target::Everything).await;
        told(&db, 0).await;
        let bo = follower(&world, "bo@example.org", &[(Target::Everything, Frequency::Weekly)]).await;
        let count = async || {
            let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM participants").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
            rows
        };
        let days = async |days: i64| {
            db.app.clock.advance(jiff::SignedDuration::from_hours(24 * days));
            crate::jobs::keep_house(&db.app).await.unwrap();
        };
        days(13).await;
        assert_eq!(count().await, 2);
        days(50).await;
        assert_eq!(count().await, 1, "who follows stays");
        let mut deed = db.app.begin(Actor::Resident).await.unwrap();
        actions::stop_all(&mut deed, bo).await.unwrap();
        deed.commit().await.unwrap();
        days(1).await;
        assert_eq!(count().await, 0);
        let (left,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM messages WHERE to_address <> '' OR participant_id IS NOT NULL")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(left, 0, "nor does the outbox keep it");
    }
}
