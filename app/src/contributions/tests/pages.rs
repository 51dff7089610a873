//! The pages as residents meet them, without scripts.

use http::{StatusCode, header};
use jiff::SignedDuration;

use super::fixture::Open;
use crate::contributions::{Draft, Source, by_receipt};
use crate::core::{Date, Locale};
use crate::deed::Actor;
use crate::dialogues::State;
use crate::moderation::{Rule, refuse, review_again};
use crate::on_both_databases;
use crate::testing::{Answer, Browser, World};

const WRITE: &str = "/dialoger/torget/lamna-ide";
const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

/// Opens the form, waits as a person does, and sends it.
async fn send(open: &Open, path: &str, typed: &[(&str, &str)]) -> Answer {
    let browser = Browser::new(&open.app);
    let form = browser.get(path).await;
    assert_eq!(form.status, StatusCode::OK);
    open.app.clock.advance(SignedDuration::from_secs(20));
    resend(&browser, path, &form, typed).await
}

/// Sends the form that `shown` shows.
async fn resend(browser: &Browser, path: &str, shown: &Answer, typed: &[(&str, &str)]) -> Answer {
    let (key, time) = (shown.field("key"), shown.field("time"));
    let mut all = vec![("key", key.as_str()), ("time", &time), ("webbplats", "")];
    all.extend_from_slice(typed);
    browser.post(path, &all).await
}

on_both_databases! {
    async fn p12_an_idea_is_sent_with_its_text_alone_and_the_receipt_tells_the_rest(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = send(&open, WRITE, &[("text", BENCHES)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert!(sent.location().starts_with("/kvitto/"), "{}", sent.location());
        let receipt = Browser::new(&open.app).get(sent.location()).await;
        assert_eq!(receipt.status, StatusCode::OK);
        for words in ["Tack, vi har tagit emot din idé", BENCHES, "Senast 25 november", "Senast 10 januari 2027", "class=\"code\""] {
            assert!(receipt.page.contains(words), "{words}: {}", receipt.page);
        }
        assert!(receipt.page.contains("noindex"));
        // The page where the code is typed is a link, and what lies ahead has not happened.
        assert!(receipt.page.contains("<a href=\"/kvitto\">") && receipt.page.contains("/kvitto</a>"), "{}", receipt.page);
        assert!(receipt.page.contains("Granskas senast") && !receipt.page.contains("Granskad:") && !receipt.page.contains(">Granskad<"), "{}", receipt.page);
        assert_eq!(receipt.headers[header::CACHE_CONTROL], "no-store");
        let (_, code) = sent.location().rsplit_once('/').unwrap();
        let code: crate::contributions::ReceiptCode = code.parse().unwrap();
        assert!(receipt.page.contains(&code.grouped()), "the code is read in groups");
        // In English, too, and by typing the code as it is printed.
        let browser = Browser::new(&open.app);
        let english = browser.get(&format!("/en{}", sent.location())).await;
        assert!(english.page.contains("Thank you, we have received your idea"));
        let typed = browser.post("/kvitto", &[("kod", &code.grouped().to_uppercase())]).await;
        assert_eq!((typed.status, typed.location()), (StatusCode::SEE_OTHER, sent.location()));
        let wrong = browser.post("/kvitto", &[("kod", "0123456789abcdefghjk")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn whoever_comes_back_is_offered_their_text_above_the_box(db: TestDb) {
        let open = Open::new(&db).await;
        let page = Browser::new(&open.app).get(WRITE).await.page;
        let offer = page.find("data-take hidden").expect("it is offered, once a script finds a text");
        assert!(offer < page.find("<textarea").expect("the box"), "{page}");
        let page = Browser::new(&open.app).get("/initiativ/foresla").await.page;
        assert!(page.find("data-take hidden").expect("the same") < page.find("<textarea").expect("the box"), "{page}");
    }

    /// A browser forgets what is typed where filling in is switched off: whoever goes back to mend something has lost just that.
    async fn p03_browsers_may_keep_all_that_is_typed(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        for path in [WRITE, "/initiativ/foresla"] {
            let page = browser.get(path).await.page;
            assert_eq!(page.matches("autocomplete=\"off\"").count(), 1, "the trap alone in {path}: {page}");
            assert!(page.contains("autocomplete=\"nickname\"") && page.contains("autocomplete=\"email\""), "{path}: {page}");
        }
    }

    async fn whoever_gave_an_address_reads_how_to_confirm_it(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = send(&open, WRITE, &[("text", BENCHES), ("email", "anna@example.org")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let receipt = Browser::new(&open.app).get(sent.location()).await;
        assert!(receipt.page.contains("ett mejl med en knapp"), "{}", receipt.page);
        assert!(!receipt.page.contains("anna@"), "the address is shown to nobody");
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 1);
    }

    async fn what_is_wrong_is_said_and_everything_typed_is_kept(db: TestDb) {
        let open = Open::new(&db).await;
        let typed = [("text", "Kort"), ("title", "Min <rubrik>"), ("kind", "need"), ("tie", "visitor"), ("name", "Åsa"), ("email", "asa@")];
        let answer = send(&open, WRITE, &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = &answer.page;
        assert!(page.contains("<title>Fel: "), "{page}");
        // After a lost connection the browser's own error page stands between: the back button finds the text again.
        assert_eq!(answer.headers[header::CACHE_CONTROL], "private, no-cache");
        assert_eq!(Browser::new(&open.app).get(WRITE).await.headers[header::CACHE_CONTROL], "private, no-cache");
        assert!(page.contains("href=\"#text\"") && page.contains("href=\"#email\""), "{page}");
        assert!(page.contains(">\nKort</textarea>") && page.contains("value=\"asa@\"") && page.contains("value=\"Åsa\""), "{page}");
        assert!(page.contains("Min &lt;rubrik&gt;") && !page.contains("Min <rubrik>"), "{page}");
        let (before, _) = page.split_once("name=\"title\"").unwrap();
        let details = before.rsplit_once("<details").unwrap().1.split_once('>').unwrap().0;
        assert!(details.contains(" open"), "what was filled in is in sight: {details}");
        // Mended and sent again, it goes through at once.
        let again = resend(&Browser::new(&open.app), WRITE, &answer, &[("text", BENCHES), ("kind", "need")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
    }

    async fn whoever_is_stopped_keeps_the_text_and_is_told_what_to_do(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        let fast = resend(&browser, WRITE, &form, &[("text", BENCHES)]).await;
        assert_eq!(fast.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(fast.page.contains("en gång till") && fast.page.contains(BENCHES), "{}", fast.page);
        open.app.clock.advance(SignedDuration::from_secs(4));
        let sent = resend(&browser, WRITE, &fast, &[("text", BENCHES)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        // Pressed twice: the same receipt.
        let twice = resend(&browser, WRITE, &fast, &[("text", BENCHES)]).await;
        assert_eq!(twice.location(), sent.location());
        // Somebody else with the same words.
        let same = send(&open, WRITE, &[("text", BENCHES)]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(same.page.contains("Var det du som skickade den? Då har vi tagit emot den"), "{}", same.page);
        assert!(same.page.contains("Skicka in ändå") && same.page.contains(BENCHES), "{}", same.page);
        let own = resend(&browser, WRITE, &same, &[("text", BENCHES), ("own_voice", "1")]).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER);
        assert_ne!(own.location(), sent.location());
        // Too many within the hour: the text is kept, and it is said where else to turn.
        for n in 0..open.app.settings.submissions_per_hour {
            send(&open, WRITE, &[("text", &format!("{n} bänkar till vid ån."))]).await;
        }
        let much = send(&open, WRITE, &[("text", "Ännu en bänk vid ån.")]).await;
        assert_eq!(much.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(much.page.contains("Ännu en bänk vid ån.") && much.page.contains("/delta-utan-e-post"), "{}", much.page);
    }

    async fn a_dialogue_that_closed_while_somebody_wrote_gives_the_text_back(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        open.close().await;
        let late = resend(&browser, WRITE, &form, &[("text", BENCHES)]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.page.contains(BENCHES) && late.page.contains("stängde medan du skrev"), "{}", late.page);
        let closed = browser.get(WRITE).await;
        assert_eq!(closed.status, StatusCode::OK);
        assert!(!closed.page.contains("<textarea"), "{}", closed.page);
    }

    async fn a_form_opened_before_midnight_of_the_last_day_and_sent_after_gives_everything_back(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let midnight = "2026-12-01".parse::<Date>().unwrap().end();
        open.app.clock.set(midnight.plus(SignedDuration::from_mins(-2)));
        let form = browser.get(WRITE).await;
        assert!(form.page.contains("<textarea"), "{}", form.page);
        assert!(browser.get("/dialoger/torget").await.page.contains("Pågår till 1 december"));
        // The clock has not come to close it.
        open.app.clock.set(midnight.plus(SignedDuration::from_mins(3)));
        let typed = [("text", BENCHES), ("title", "Sitta i solen"), ("name", "Åsa")];
        let late = resend(&browser, WRITE, &form, &typed).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in ["stängde medan du skrev", BENCHES, "Sitta i solen", "Åsa", "Ring.", "Andra sätt att påverka"] {
            assert!(late.page.contains(words), "{words}: {}", late.page);
        }
        // So with a text that has something wrong in it.
        let wrong = resend(&browser, WRITE, &form, &[("text", "Kort"), ("email", "asa@")]).await;
        assert!(wrong.page.contains("stängde medan du skrev") && wrong.page.contains("Kort"), "{}", wrong.page);
        // No page asks for ideas any more, or says that it goes on.
        for path in ["/", "/dialoger", "/dialoger/torget", "/dialoger/torget/ideer"] {
            let page = browser.get(path).await.page;
            for words in ["/torget/lamna-ide\"", "Pågår till"] {
                assert!(!page.contains(words), "{words} in {path}: {page}");
            }
        }
        let page = browser.get(WRITE).await.page;
        assert!(!page.contains("<textarea") && page.contains("Dialogen är stängd"), "{page}");
    }

    async fn before_the_first_day_nothing_is_asked_for(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let form = browser.get(WRITE).await;
        open.app.clock.set("2026-11-01".parse::<Date>().unwrap().start().plus(SignedDuration::from_mins(-1)));
        let early = resend(&browser, WRITE, &form, &[("text", BENCHES)]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(early.page.contains("öppnar 1 november") && early.page.contains(BENCHES), "{}", early.page);
        assert!(!early.page.contains("stängde"), "{}", early.page);
        assert!(!browser.get("/dialoger/torget").await.page.contains("/torget/lamna-ide\""));
        let shown = browser.get(WRITE).await.page;
        assert!(shown.contains("Dialogen öppnar 1 november") && !shown.contains("stängd"), "{shown}");
    }

    async fn whoever_comes_to_write_in_a_cancelled_dialogue_is_told_so(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let cancelled = world.take_to(announced, State::Cancelled).await;
        let page = Browser::new(&db.app).get(&format!("/dialoger/{}/lamna-ide", cancelled.slug)).await.page;
        assert!(page.contains("Dialogen är avbruten. Inga fler idéer tas emot."), "{page}");
    }

    async fn the_receipt_repeats_the_title_too(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = send(&open, WRITE, &[("text", BENCHES), ("title", "Sitta i solen")]).await;
        let receipt = Browser::new(&open.app).get(sent.location()).await;
        let (_, yours) = receipt.page.split_once("Så här skrev du").unwrap();
        assert!(yours.contains("Sitta i solen") && yours.contains(BENCHES), "{yours}");
    }

    async fn what_is_not_there_says_where_to_go(db: TestDb) {
        let open = Open::new(&db).await;
        open.send("Den här väntar på granskning.").await;
        let browser = Browser::new(&open.app);
        for missing in ["/dialoger/torget/ideer/99", "/dialoger/torget/ideer/1", "/dialoger/torget/ideer/x"] {
            let answer = browser.get(missing).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{missing}");
            for words in ["Den idén finns inte här", "href=\"/dialoger/torget/ideer\"", "href=\"/kvitto\""] {
                assert!(answer.page.contains(words), "{words} at {missing}: {}", answer.page);
            }
        }
        for (wrong, why) in [("/kvitto/0123", "alla tjugo tecken"), ("/kvitto/0123456789abcdefghjk", "Vi hittar inget kvitto med den koden")] {
            let answer = browser.get(wrong).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
            assert!(answer.page.contains(why) && answer.page.contains("action=\"/kvitto\""), "{why} at {wrong}: {}", answer.page);
        }
    }

    async fn a_receipt_says_only_what_is_still_to_be_written(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FollowedUp).await;
        let open = world.reach(State::Open).await;
        world.contribution(open.id, 501, None).await;
        let anna = world.participant("anna@example.org").await;
        let browser = Browser::new(&db.app);
        for (dialogue, number, words) in [(open.id, 501_i64, Some("Vi skriver till dig när kommunen har svarat.")), (told.id, 1, None)] {
            let mut deed = db.deed().await;
            sqlx::query("UPDATE contributions SET participant_id = $3 WHERE dialogue_id = $1 AND number = $2")
                .bind(dialogue).bind(number).bind(anna).execute(deed.conn()).await.unwrap();
            let (code,): (String,) = sqlx::query_as("SELECT receipt_code FROM contributions WHERE dialogue_id = $1 AND number = $2")
                .bind(dialogue).bind(number).fetch_one(deed.conn()).await.unwrap();
            deed.commit().await.unwrap();
            let page = browser.get(&format!("/kvitto/{code}")).await.page;
            match words {
                Some(words) => assert!(page.contains(words), "{page}"),
                None => assert!(!page.contains("skriver till dig") && !page.contains("Du lämnade en e-postadress"), "{page}"),
            }
        }
    }

    async fn p23_the_list_is_searched_and_filtered_by_its_address(db: TestDb) {
        let open = Open::new(&db).await;
        open.show(BENCHES).await;
        open.show("Belys gångvägen till stationen.").await;
        open.send("Den här väntar på granskning.").await;
        let browser = Browser::new(&open.app);
        let all = browser.get("/dialoger/torget/ideer").await;
        assert!(all.page.contains("2 idéer visas") && all.page.contains(BENCHES) && !all.page.contains("väntar på granskning."), "{}", all.page);
        assert!(all.page.contains("1 idé till har kommit in. Den granskas eller visas inte."), "{}", all.page);
        let found = browser.get("/dialoger/torget/ideer?ord=b%C3%A4nk&typ=idea&ordning=oldest").await;
        assert!(found.page.contains("1 idé visas<") && !found.page.contains("Belys"), "{}", found.page);
        assert!(!found.page.contains("till har kommit in"), "a search tells what it found: {}", found.page);
        assert!(found.page.contains("Visa alla idéer"));
        // The fields are folded away under a line that says what is chosen in them.
        assert!(all.page.contains("<summary>Sök och sortera</summary>"), "{}", all.page);
        assert!(found.page.contains("<summary>Sök och sortera. Valt: ”bänk”, Idé, Äldst först</summary>"), "{}", found.page);
        let none = browser.get("/en/dialoger/torget/ideer?ord=skola").await;
        assert!(none.page.contains("No ideas match"), "{}", none.page);
        // Nonsense in the address is no error.
        for nonsense in ["?typ=x&tema=y&svar=z&efter=w", "?efter=-5", "?ord=%25%27%00", "?efter=99999999999999999999"] {
            let answer = browser.get(&format!("/dialoger/torget/ideer{nonsense}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{nonsense}");
        }
        for nowhere in ["/dialoger/finns-inte/ideer", "/dialoger/torget/ideer/99", "/dialoger/torget/ideer/3", "/dialoger/torget/ideer/x", "/kvitto/x"] {
            assert_eq!(browser.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
        }
    }

    async fn p28_an_idea_shows_its_way_with_what_is_promised(db: TestDb) {
        let open = Open::new(&db).await;
        let mut draft = Draft::new("أضيئوا الممر إلى محطة الحافلات", Locale::Sv);
        draft.translation = "Belys gångvägen till busstationen.".into();
        let sent = open.send_with(&draft, &Source::default()).await;
        open.publish(&sent).await;
        open.theme("Ljus", &[1]).await;
        let one = Browser::new(&open.app).get("/dialoger/torget/ideer/1").await;
        for words in ["dir=\"rtl\"", "lang=\"ar\"", "Belys gångvägen", "originalet som gäller", "Ljus", "Senast 10 januari 2027", "Idé 1"] {
            assert!(one.page.contains(words), "{words}: {}", one.page);
        }
        assert!(!one.page.contains(sent.code.as_str()), "the receipt is the sender's alone");
    }

    async fn p28_the_thread_leads_from_the_idea_to_the_paragraph_and_the_answer(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::FedBack).await;
        let browser = Browser::new(&db.app);
        let one = browser.get(&format!("/dialoger/{}/ideer/1", dialogue.slug)).await;
        for words in [
            "Bänkar", "Genomförs", "Tolv bänkar", "Ryms i budgeten.", "§ 87", "EX 2026/1", "https://example.org/protokoll", "Tack!",
            "Bänkarna är på plats.", "Gatuenheten",
        ] {
            assert!(one.page.contains(words), "{words}: {}", one.page);
        }
        let answered = browser.get(&format!("/dialoger/{}/ideer?svar=ja", dialogue.slug)).await;
        assert!(answered.page.contains("1 idé visas<") && answered.page.contains("Kommunen har svarat"), "{}", answered.page);
        // And forward from the theme to everything in it.
        let (_, link) = one.page.split_once("/teman/").unwrap();
        let (theme, _) = link.split_once('"').unwrap();
        let theme = browser.get(&format!("/dialoger/{}/ideer?tema={theme}", dialogue.slug)).await;
        assert!(theme.page.contains("1 idé visas<"), "{}", theme.page);
    }

    async fn a_refused_idea_tells_its_sender_why_and_what_to_do(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Köp min bil, ring mig nu.").await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        refuse(&mut deed, sent.id, 1, Rule::Advertising, "Det här är en annons.").await.unwrap();
        deed.commit().await.unwrap();
        let receipt = Browser::new(&open.app).get(&format!("/kvitto/{}", sent.code)).await;
        for words in ["Det här är en annons.", "regeln om reklam", "prövar någon annan det igen:</p>", "<p>Skriv också gärna om texten", "Köp min bil"] {
            assert!(receipt.page.contains(words), "{words}: {}", receipt.page);
        }
        assert!(by_receipt(&mut open.app.db.read().await.unwrap(), &sent.code).await.is_ok());
    }

    async fn p28_an_idea_that_is_reviewed_again_says_so_and_by_when(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.show(BENCHES).await;
        open.app.clock.advance(SignedDuration::from_hours(24 * 5));
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        review_again(&mut deed, sent.id, 2).await.unwrap();
        deed.commit().await.unwrap();
        let receipt = Browser::new(&open.app).get(&format!("/kvitto/{}", sent.code)).await.page;
        for words in ["Din idé 1", "Vi granskar din idé igen, och den visas inte under tiden.", "Senast 1 december"] {
            assert!(receipt.contains(words), "{words}: {receipt}");
        }
        // It was reviewed in time before, and has not just come in.
        for words in ["Vi är sena", "Tack, vi har tagit emot", "Nu läser vi den"] {
            assert!(!receipt.contains(words), "{words}: {receipt}");
        }
    }

    async fn p23_the_island_is_told_of_similar_ideas(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler \"bänkar\" med ryggstöd på torget.").await;
        let browser = Browser::new(&open.app);
        let similar = "/dialoger/torget/liknande";
        let found = browser.post(similar, &[("text", "bänkar med ryggstöd vid torget")]).await;
        assert_eq!(found.page, "[[\"1\",\"Fler \\\"bänkar\\\" med ryggstöd på torget.\"]]");
        assert_eq!(found.headers[header::CONTENT_TYPE], "application/json");
        assert_eq!(browser.post(similar, &[("text", "skola")]).await.page, "[]");
        assert_eq!(browser.post(similar, &[]).await.page, "[]");
    }

    async fn hostile_text_is_shown_as_text(db: TestDb) {
        let open = Open::new(&db).await;
        let evil = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'>{{7*7}}";
        let mut draft = Draft::new(evil, Locale::Sv);
        draft.title = evil.into();
        draft.shown_name = evil.into();
        let sent = open.send_with(&draft, &Source::default()).await;
        open.publish(&sent).await;
        let browser = Browser::new(&open.app);
        for path in ["/dialoger/torget/ideer", "/dialoger/torget/ideer/1", &format!("/kvitto/{}", sent.code)] {
            let answer = browser.get(path).await;
            assert!(!answer.page.contains("<script>alert") && !answer.page.contains("<img"), "{path}");
        }
    }
}
