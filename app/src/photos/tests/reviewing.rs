//! Review looks at photos with their idea, and may leave out one with a reason.

use http::{StatusCode, header};

use super::{BENCHES, photo, send, shown};
use crate::contributions::tests::registering;
use crate::core::Id;
use crate::dialogues::Dialogue;
use crate::on_both_databases;
use crate::photos;
use crate::staff::Role;
use crate::testing::{Browser, World};

/// An idea with two photos of somebody with a confirmed address, not reviewed, and its receipt.
async fn idea(world: &World, dialogue: &Dialogue) -> (Id, String) {
    world.participant("anna@exempel.se").await;
    let path = format!("/dialoger/{}/lamna-ide", dialogue.slug);
    let browser = Browser::new(&world.app);
    let page = browser.get(&path).await;
    world.app.clock.advance(jiff::SignedDuration::from_secs(20));
    let words = [
        ("text", BENCHES),
        ("email", "anna@exempel.se"),
        ("photo_alt_1", "En bänk i solen"),
    ];
    let sent = send(
        &browser,
        &path,
        &page,
        &words,
        &[("photo_1", &photo(1)), ("photo_2", &photo(2))],
    )
    .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
    let mut conn = world.app.db.read().await.unwrap();
    let (id,): (Id,) = sqlx::query_as("SELECT contribution_id FROM photos WHERE place = 1")
        .fetch_one(&mut *conn)
        .await
        .unwrap();
    (id, sent.location().to_owned())
}

on_both_databases! {
    async fn p03_one_photo_is_left_out_and_the_other_is_seen(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, receipt) = idea(&world, &open).await;
        let everybody = Browser::new(&world.app);
        let of = photos::of_contribution(&mut world.app.db.read().await.unwrap(), id).await.unwrap();
        let public: Vec<String> = of.iter().map(|photo| format!("/bilder/{}/liten.jpg", photo.code)).collect();
        for src in &public {
            assert_eq!(everybody.get(src).await.status, StatusCode::NOT_FOUND, "not reviewed");
        }
        // The reviewer sees both beside the words, each with a page of its own.
        let review = format!("/admin/granska/{id}");
        let queue = world.get_page(Role::Moderator, "/admin/granska").await;
        assert!(queue.says("2 bilder"), "{}", queue.page);
        let page = world.get_page(Role::Moderator, &review).await;
        assert!(page.says("Granska bild 1") && page.says("Granska bild 2"), "{}", page.page);
        // That nobody has described one is said where it is published, and hinders nobody.
        assert!(page.says("1 bild saknar beskrivning."), "{}", page.page);
        let moderator = world.browser(Role::Moderator).await;
        let file = moderator.get(&shown(&page)[0]).await;
        assert_eq!((file.status, file.headers[header::CACHE_CONTROL].as_bytes()), (StatusCode::OK, &b"no-store"[..]));
        assert!(everybody.get(&shown(&page)[0]).await.location().starts_with("/admin/logga-in"));
        let one = format!("{review}/bilder/2");
        let page = world.get_page(Role::Moderator, &one).await;
        assert!(page.says("/bilder/2/stor.jpg") && page.says("har inte skrivit vad som syns"), "{}", page.page);
        // A ground and words are asked for, and nothing typed is lost.
        let refused = world.post_page(Role::Moderator, &one, &[("act", "leave_out"), ("version", "1"), ("refuse_rule", "personal_data")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("href=\"#refuse_words\"") && refused.says("selected"), "{}", refused.page);
        let why = [("act", "leave_out"), ("version", "1"), ("refuse_rule", "personal_data"), ("refuse_words", "En bilskylt syns.")];
        let done = world.post_page(Role::Moderator, &one, &why).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("{review}?bild=2#bilder").as_str()));
        // Pressed twice, it is done; whoever else wants it so is told that it is.
        let twice = world.post_page(Role::Moderator, &one, &why).await;
        assert_eq!((twice.status, twice.location()), (StatusCode::SEE_OTHER, done.location()), "{}", twice.page);
        let other = world.post_page(Role::Official, &one, &why).await;
        assert!(other.status == StatusCode::UNPROCESSABLE_ENTITY && other.says("Det är redan så."), "{}", other.page);
        let stale = world.post_page(Role::Moderator, &one, &[("act", "describe"), ("version", "1"), ("our_alt", "En bil")]).await;
        assert!(stale.status == StatusCode::CONFLICT && stale.says("value=\"En bil\""), "{}", stale.page);
        // The idea is published without it, and its sender, who has the receipt, is told why in the same letter.
        db.run_jobs().await;
        // The idea is published without it, and its sender, who has the receipt, is told why in the same letter.
        db.run_jobs().await;
        registering::publish(&world, id).await;
        db.run_jobs().await;
        let letter = db.mailer.sent().pop().unwrap();
        assert!(letter.text.contains("Bild 2 visas inte för andra. Enligt våra regler visar vi inte uppgifter om en person") && letter.text.contains("/regler") && letter.text.contains("Hör av dig") && letter.text.contains("En bilskylt syns."), "{}", letter.text);
        let file = everybody.get(&public[0]).await;
        assert_eq!((file.status, file.headers[header::CACHE_CONTROL].as_bytes()), (StatusCode::OK, &b"private, max-age=3600, must-revalidate"[..]));
        // Who has it is sent it no more, as long as it is shown.
        let again = everybody.clone().sending(header::IF_NONE_MATCH, file.headers[header::ETAG].to_str().unwrap());
        let same = again.get(&public[0]).await;
        assert!(same.status == StatusCode::NOT_MODIFIED && same.bytes.is_empty(), "{:?}", same.headers);
        assert_eq!(same.headers[header::CACHE_CONTROL], file.headers[header::CACHE_CONTROL]);
        assert_eq!(again.get(&public[1]).await.status, StatusCode::NOT_FOUND, "what is left out goes from browsers that have it");
        assert_eq!(everybody.clone().sending(header::IF_NONE_MATCH, "\"another\"").get(&public[0]).await.status, StatusCode::OK);
        assert_eq!(file.headers[header::CONTENT_TYPE], "image/jpeg");
        assert_eq!(everybody.get(&public[1]).await.status, StatusCode::NOT_FOUND);
        let list = everybody.get(&format!("/dialoger/{}/ideer", open.slug)).await;
        assert!(list.page.contains("1 bild<"), "{}", list.page);
        let page = everybody.get(&format!("/dialoger/{}/ideer/1", open.slug)).await;
        assert_eq!(shown(&page), [public[0].clone()]);
        assert!(page.page.contains("alt=\"En bänk i solen\"") && page.page.contains("1 bild visas inte"), "{}", page.page);
        for part in ["width=\"41\"", "height=\"30\"", "loading=\"lazy\""] {
            assert!(page.page.contains(part), "nothing moves when it comes: {}", page.page);
        }
        let own = everybody.get(&receipt).await;
        assert!(shown(&own).len() == 2 && own.page.contains("En bilskylt syns.") && !own.page.contains("Bild 2 visas inte:") && own.page.contains("prövar någon annan det igen"), "{}", own.page);
        // Taken back, it is seen, and its sender is told; described, everybody reads by whom.
        let back = world.post_page(Role::Moderator, &one, &[("act", "show"), ("version", "2")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.page);
        let ours = world.post_page(Role::Moderator, &one, &[("act", "describe"), ("version", "3"), ("our_alt", "En bänk av trä bredvid en väg")]).await;
        assert_eq!(ours.location(), format!("{review}?bild=2#bilder"));
        let back = world.get_page(Role::Moderator, &format!("{review}?bild=2")).await;
        assert!(back.says("Sparat") && back.says("En bänk av trä bredvid en väg</span>") && !back.says("saknar beskrivning"), "{}", back.page);
        db.run_jobs().await;
        assert!(!db.mailer.sent().pop().unwrap().text.contains("visas inte"));
        assert_eq!(everybody.get(&public[1]).await.status, StatusCode::OK);
        let page = everybody.get(&format!("/en/dialoger/{}/ideer/1", open.slug)).await;
        assert!(page.page.contains("How we describe the photo") && page.page.contains("alt=\"En bänk av trä bredvid en väg\""), "{}", page.page);
        let page = world.get_page(Role::Moderator, &one).await;
        assert!(page.says("En bild togs bort ur det som visas") && page.says("En bilskylt syns."), "every act is kept: {}", page.page);
        let log = world.get_page(Role::Auditor, &format!("/admin/dialoger/{}/logg", open.slug)).await;
        for words in ["Bilder kom in med en idé: Idé 1", "En bild visas igen: Bild 2 till idé 1"] {
            assert!(log.says(words), "{words}: {}", log.page);
        }
        // When the idea itself is hidden, so are they.
        let record = crate::moderation::record(&mut world.app.db.read().await.unwrap(), id).await.unwrap();
        let mut deed = world.deed(Role::Moderator).await;
        crate::moderation::review_again(&mut deed, id, record.version).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(everybody.get(&public[0]).await.status, StatusCode::NOT_FOUND);
    }

    async fn p12_our_description_of_a_photo_holds_no_personal_number_and_nothing_typed_is_lost(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, _) = idea(&world, &open).await;
        let one = format!("/admin/granska/{id}/bilder/2");
        let typed = "En skylt med numret 121212-1212";
        let refused = world.post_page(Role::Moderator, &one, &[("act", "describe"), ("version", "1"), ("our_alt", typed)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.page);
        for words in ["href=\"#our_alt\"", "Här står ett personnummer.", typed] {
            assert!(refused.says(words), "{words}: {}", refused.page);
        }
        let of = photos::of_contribution(&mut world.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(of[1].our_alt, "");
    }

    async fn p22_a_photo_that_is_left_out_is_gone_from_every_dialogue_of_its_idea_and_its_sender_told_once(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, _) = idea(&world, &open).await;
        registering::publish(&world, id).await;
        let (_, copy) = registering::send_on(&world, id).await;
        registering::publish(&world, copy).await;
        db.run_jobs().await;
        let before = db.mailer.sent().len();
        let everybody = Browser::new(&world.app);
        let mut public = Vec::new();
        for of in [id, copy] {
            let of = photos::of_contribution(&mut world.app.db.read().await.unwrap(), of).await.unwrap();
            public.push(format!("/bilder/{}/liten.jpg", of[1].code));
        }
        let seen = async || {
            let mut seen = Vec::new();
            for src in &public {
                seen.push(everybody.get(src).await.status == StatusCode::OK);
            }
            seen
        };
        let press = async |of: Id, act: &str, version: &str| {
            let fields = [("act", act), ("version", version), ("refuse_rule", "personal_data"), ("refuse_words", "En bilskylt syns.")];
            let done = world.post_page(Role::Moderator, &format!("/admin/granska/{of}/bilder/2"), &fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
            db.run_jobs().await;
            db.mailer.sent().len()
        };
        assert_eq!(seen().await, [true, true]);
        // Left out where it came in, it is gone where it was sent on to, whose reviewers read why.
        assert_eq!(press(id, "leave_out", "1").await, before + 1, "told once");
        assert!(db.mailer.sent()[before].text.contains("En bilskylt syns."));
        assert_eq!(seen().await, [false, false]);
        let page = world.get_page(Role::Moderator, &format!("/admin/granska/{copy}/bilder/2")).await;
        assert!(page.says("En bilskylt syns.") && page.says("En bild togs bort ur det som visas"), "{}", page.page);
        let page = world.get_page(Role::Moderator, &format!("/admin/granska/{copy}")).await;
        assert!(page.says("en bild eller plats som du tar bort här tas bort där"), "{}", page.page);
        // Shown again here, it is left out there until somebody there has looked.
        press(id, "show", "2").await;
        assert_eq!(seen().await, [true, false]);
        press(copy, "show", "2").await;
        assert_eq!(seen().await, [true, true]);
        // And the other way round.
        let before = db.mailer.sent().len();
        assert_eq!(press(copy, "leave_out", "3").await, before + 1);
        assert_eq!(seen().await, [false, false]);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_a_photo_is_said_to_show_is_said_in_each_dialogue_until_somebody_says_it_otherwise(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, _) = idea(&world, &open).await;
        registering::publish(&world, id).await;
        let (_, copy) = registering::send_on(&world, id).await;
        let said = async |of: Id| -> String {
            let mut conn = db.app.db.read().await.unwrap();
            photos::of_contribution(&mut conn, of).await.unwrap().swap_remove(0).our_alt
        };
        let say = async |of: Id, version: &str, words: &str| {
            let fields = [("act", "describe"), ("version", version), ("our_alt", words)];
            let done = world.post_page(Role::Moderator, &format!("/admin/granska/{of}/bilder/1"), &fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        };
        say(copy, "1", "Ett hus vid torget.").await;
        assert_eq!((said(id).await, said(copy).await), ("Ett hus vid torget.".into(), "Ett hus vid torget.".into()));
        say(id, "2", "Ett gult hus.").await;
        assert_eq!(said(copy).await, "Ett gult hus.");
        // In the database of before, somebody had said it otherwise there.
        let mut deed = db.deed().await;
        sqlx::query("UPDATE photos SET our_alt = 'Huset.' WHERE contribution_id = $1").bind(copy).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        say(id, "3", "Ett grönt hus.").await;
        assert_eq!(said(copy).await, "Huset.");
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_was_done_with_a_photo_before_its_idea_was_sent_on_is_read_where_it_came_to(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, _) = idea(&world, &open).await;
        registering::publish(&world, id).await;
        let fields = [("act", "leave_out"), ("version", "1"), ("refuse_rule", "personal_data"), ("refuse_words", "En bilskylt syns.")];
        let done = world.post_page(Role::Moderator, &format!("/admin/granska/{id}/bilder/2"), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        let (_, copy) = registering::send_on(&world, id).await;
        let there = |place: i64| format!("/admin/granska/{copy}/bilder/{place}");
        let page = world.get_page(Role::Moderator, &there(2)).await;
        let words = format!("En bild togs bort ur det som visas (i dialogen {})", open.title);
        assert!(page.says(&words) && page.says("En bilskylt syns."), "{}", page.page);
        let page = world.get_page(Role::Moderator, &there(1)).await;
        assert!(!page.says("En bild togs bort"), "that was another: {}", page.page);
    }

    async fn only_who_reviews_the_dialogue_sees_or_touches_them(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let (id, _) = idea(&world, &open).await;
        let one = format!("/admin/granska/{id}/bilder/1");
        for role in [Role::Auditor, Role::Secretary, Role::Elected] {
            let browser = world.browser(role).await;
            for path in [one.clone(), format!("{one}/stor.jpg")] {
                assert_eq!(browser.get(&path).await.status, StatusCode::FORBIDDEN, "{role} {path}");
            }
        }
        let moderator = world.browser(Role::Moderator).await;
        for path in [format!("/admin/granska/{id}/bilder/3"), format!("{one}/original.jpg"), format!("{one}x"), "/admin/granska/x/bilder/1".to_owned()] {
            assert_eq!(moderator.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let everybody = Browser::new(&world.app);
        for path in ["/bilder/x/liten.jpg", "/bilder/x/stor.png", "/bilder/vantar/x/liten.jpg", "/kvitto/x/bilder/1/liten.jpg", "/kvitto/x/bilder/y/liten.jpg"] {
            assert_eq!(everybody.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
