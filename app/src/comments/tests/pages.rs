//! Comments as residents meet them, without scripts.

use http::StatusCode;
use jiff::SignedDuration;

use super::fixture::{LAMP, Talk};
use crate::dialogues::Participation;
use crate::on_both_databases;
use crate::participants;
use crate::testing::{Answer, Browser};

/// Opens the form, waits as a person does, and sends it.
async fn send(talk: &Talk, path: &str, typed: &[(&str, &str)]) -> Answer {
    let browser = Browser::new(&talk.world.app);
    let form = browser.get(path).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.page);
    talk.world.app.clock.advance(SignedDuration::from_secs(20));
    let mut all = form.untouched("key");
    for (name, value) in typed {
        all.retain(|(there, _)| there != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let action = path.split('?').next().unwrap();
    browser.post(action, &all).await
}

on_both_databases! {
    async fn p19_a_comment_is_sent_in_read_and_answered(db: TestDb) {
        let talk = Talk::new(&db).await;
        let somebody = Browser::new(&db.app);
        let idea = somebody.get(&talk.page("")).await;
        assert!(idea.says("Samtal om idén") && idea.says("Ingen har kommenterat än"), "{}", idea.page);
        let sent = send(&talk, &talk.page("/kommentera"), &[("text", LAMP), ("name", "Åsa")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        let receipt = somebody.get(sent.location()).await;
        for words in ["Tack, vi har tagit emot din kommentar", LAMP, "Kommentar 1 till idé 1", "class=\"code\"", "noindex"] {
            assert!(receipt.says(words), "{words}: {}", receipt.page);
        }
        assert!(!somebody.get(&talk.page("")).await.says(LAMP), "nobody else reads it before it is reviewed");
        // By typing the code as it is printed, too.
        let (_, code) = sent.location().rsplit_once('/').unwrap();
        let typed = somebody.post("/kvitto", &[("kod", code)]).await;
        assert_eq!(typed.location(), sent.location());
        assert_eq!(somebody.get(&format!("/kvitto/{code}")).await.location(), sent.location());
        let code: crate::contributions::ReceiptCode = code.parse().unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let id = crate::comments::by_receipt(&mut conn, &code).await.unwrap().id;
        drop(conn);
        talk.publish(id).await;
        let idea = somebody.get(&talk.page("")).await;
        for words in ["1 kommentar", LAMP, "Åsa", "id=\"kommentar-1\"", "Svara på kommentar 1"] {
            assert!(idea.says(words), "{words}: {}", idea.page);
        }
        let answer = send(&talk, &talk.page("/kommentera?svar=1"), &[("text", "Vilken sorts lampa tänker du på?")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.page);
        talk.straight("UPDATE comments SET state = 'published', published_at = 5 WHERE number = 2 AND id <> $1", id).await.unwrap();
        let idea = somebody.get(&talk.page("")).await;
        assert!(idea.says("Svar på kommentar 1") && idea.says("2 kommentarer"), "{}", idea.page);
        assert!(idea.page.find(LAMP) < idea.page.find("Vilken sorts lampa"), "the first first");
        assert!(somebody.get(&format!("/ar{}", talk.page(""))).await.says("dir=\"ltr\""), "Swedish words on an Arabic page run their own way");
    }

    async fn what_is_wrong_is_said_and_everything_typed_is_kept(db: TestDb) {
        let talk = Talk::new(&db).await;
        let path = talk.page("/kommentera");
        let wrong = send(&talk, &path, &[("text", "Kort"), ("name", "Åsa"), ("email", "asa@")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in ["<title>Fel: ", "href=\"#text\"", "href=\"#email\"", ">\nKort</textarea>", "value=\"Åsa\"", "value=\"asa@\""] {
            assert!(wrong.says(words), "{words}: {}", wrong.page);
        }
        let empty = send(&talk, &path, &[]).await;
        assert!(empty.says("Skriv din kommentar. Det är det enda som behövs."), "{}", empty.page);
        // The same words twice, from two people.
        send(&talk, &path, &[("text", LAMP)]).await;
        let same = send(&talk, &path, &[("text", LAMP)]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(same.says("Samma text finns redan, som kommentar 1") && same.says("Skicka in ändå") && same.says(LAMP), "{}", same.page);
        let own = send(&talk, &path, &[("text", LAMP), ("own_voice", "1")]).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER);
        // Too many within the hour.
        for n in 0..talk.world.app.settings.submissions_per_hour {
            send(&talk, &path, &[("text", &format!("{n} lampor till vid ån."))]).await;
        }
        let much = send(&talk, &path, &[("text", "Ännu en lampa vid ån.")]).await;
        assert_eq!(much.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(much.says("Ännu en lampa vid ån."), "{}", much.page);
    }

    async fn p03_browsers_may_keep_all_that_is_typed(db: TestDb) {
        let talk = Talk::new(&db).await;
        let page = Browser::new(&db.app).get(&talk.page("/kommentera")).await.page;
        assert_eq!(page.matches("autocomplete=\"off\"").count(), 1, "the trap alone: {page}");
        assert!(page.contains("autocomplete=\"nickname\"") && page.contains("autocomplete=\"email\""), "{page}");
    }

    async fn p19_where_it_is_no_conversation_there_is_nothing_to_see(db: TestDb) {
        let talk = Talk::with(&db, Participation::Comment).await;
        let idea = Browser::new(&db.app).get(&talk.page("")).await;
        assert!(!idea.says("Samtal om idén"), "{}", idea.page);
        let form = Browser::new(&db.app).get(&talk.page("/kommentera")).await;
        assert_eq!(form.status, StatusCode::NOT_FOUND);
    }

    async fn a_dialogue_that_closed_while_somebody_wrote_gives_the_text_back(db: TestDb) {
        let talk = Talk::new(&db).await;
        talk.show("Bra idé, och gärna i skuggan.").await;
        let path = talk.page("/kommentera");
        let browser = Browser::new(&db.app);
        let form = browser.get(&path).await;
        talk.world.days_pass(11).await;
        let (key, time) = (form.field("key"), form.field("time"));
        let late = browser.post(&path, &[("key", &key), ("time", &time), ("text", LAMP)]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says(LAMP) && late.says("Din kommentar kom inte med"), "{}", late.page);
        assert!(browser.get(&path).await.says("Idén tar inte emot kommentarer nu"));
        let idea = browser.get(&talk.page("")).await;
        assert!(idea.says("Bra idé, och gärna i skuggan.") && !idea.says("Svara på kommentar"), "what was said stays: {}", idea.page);
    }

    async fn what_somebody_said_with_their_address_is_on_their_own_page_and_in_the_file(db: TestDb) {
        let talk = Talk::new(&db).await;
        let anna = talk.world.participant("anna@exempel.se").await;
        talk.send_from(LAMP, "anna@exempel.se").await;
        talk.send("Någon annans kommentar om bänken.").await;
        let anna = participants::get(&mut db.app.db.read().await.unwrap(), anna).await.unwrap();
        let somebody = Browser::new(&db.app);
        let own = participants::own_path(&db.app, &anna, participants::Scope::All);
        let page = somebody.get(&own).await;
        for words in ["Kommentar 1 till idé 1", LAMP, "/kommentarer/kvitto/", "Kommentarer"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        assert!(!page.says("Någon annans kommentar") && !page.says("Äldre:"), "{}", page.page);
        let file = somebody.get(&format!("{own}/uppgifter.json")).await;
        let data: serde_json::Value = serde_json::from_str(&file.page).unwrap();
        assert_eq!(data["comments"].as_array().unwrap().len(), 1);
        assert_eq!((data["comments"][0]["words"].as_str().unwrap(), data["comments"][0]["idea"].as_i64()), (LAMP, Some(1)));
        // However many there are, a page has some and leads to the others; the file has all.
        for n in 0..26 {
            // Ids are in the order of time.
            talk.world.app.clock.advance(SignedDuration::from_secs(1));
            talk.send_from(&format!("Kommentar nummer {n} om lampan."), "anna@exempel.se").await;
        }
        let page = somebody.get(&own).await;
        assert!(page.says("Äldre: Kommentarer") && !page.says(LAMP), "{}", page.page);
        let next = page.page.split("?kommentarer=").nth(1).unwrap().split(['#', '"']).next().unwrap().to_owned();
        let older = somebody.get(&format!("{own}?kommentarer={next}")).await;
        assert!(older.says(LAMP) && older.says("De senaste: Kommentarer"), "{}", older.page);
        let wrong = somebody.get(&format!("{own}?kommentarer=x&ideer=&forslag=-1")).await;
        assert_eq!(wrong.status, StatusCode::OK);
        let file = somebody.get(&format!("{own}/uppgifter.json")).await;
        let data: serde_json::Value = serde_json::from_str(&file.page).unwrap();
        assert_eq!(data["comments"].as_array().unwrap().len(), 27);
    }
}
