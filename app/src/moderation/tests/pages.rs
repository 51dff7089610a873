//! The moderators' pages, without scripts.

use http::{StatusCode, header};

use crate::contributions::tests::fixture::Open;
use crate::core::Id;
use crate::deed::Actor;
use crate::dialogues::State;
use crate::moderation::publish;
use crate::on_both_databases;
use crate::staff::{self, Role, RoleFor};
use crate::testing::{Browser, World};

/// The browser of somebody who is signed in with one role.
async fn browser(open: &Open, role: Role, body: Option<Id>) -> Browser {
    let email = format!("{role}@exempel.se");
    let password = "ett långt lösenord";
    let mut deed = open.app.begin(Actor::Operator).await.unwrap();
    let roles = [RoleFor { role, body }];
    staff::add(
        &mut deed,
        email.parse().unwrap(),
        "Granskare",
        password.into(),
        &roles,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
    let attempt = staff::Attempt {
        email: &email,
        password: password.into(),
        network_address: "192.0.2.1",
        ..staff::Attempt::default()
    };
    let given = staff::sign_in(&open.app, attempt).await.unwrap();
    Browser::signed_in(&open.app, &given.session)
}

on_both_databases! {
    async fn the_queue_leads_through_the_work_and_back_to_what_was_done(db: TestDb) {
        let open = Open::new(&db).await;
        let first = open.send("Sätt fler bänkar på torget.").await;
        let second = open.send("Belys gångvägen till stationen.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let queue = moderator.get("/admin/granska").await;
        assert_eq!(queue.headers[header::CACHE_CONTROL], "no-store");
        for words in ["2 texter väntar", "Sätt fler bänkar på torget.", "Senast 25 november", "Ett levande torg"] {
            assert!(queue.page.contains(words), "{words}: {}", queue.page);
        }
        let path = format!("/admin/granska/{}", first.id);
        let one = moderator.get(&path).await;
        let version = one.field("version");
        let done = moderator.post(&path, &[("act", "publish"), ("version", &version)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(done.location(), format!("/admin/granska/{}?klart={}", second.id, first.id));
        let next = moderator.get(done.location()).await;
        assert!(next.page.contains("Idé 1 är publicerad.") && next.page.contains("Belys gångvägen"), "{}", next.page);

        let path = format!("/admin/granska/{}", second.id);
        let silent = moderator.post(&path, &[("act", "refuse"), ("version", "1"), ("refuse_words", "Det gäller <b>annat</b>.")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.page.contains("href=\"#refuse_rule\"") && silent.page.contains("Det gäller &lt;b&gt;annat"), "{}", silent.page);
        let refused = moderator.post(&path, &[("act", "refuse"), ("version", "1"), ("refuse_rule", "off_topic"), ("refuse_words", "Det gäller annat.")]).await;
        assert_eq!(refused.location(), format!("/admin/granska?klart={}", second.id));
        let empty = moderator.get(refused.location()).await;
        assert!(empty.page.contains("Inget väntar på granskning") && empty.page.contains("Idé 2 är inte publicerad"), "{}", empty.page);
        let again = moderator.get(&path).await;
        assert!(again.page.contains("Fel ämne: Det gäller annat.") && again.page.contains("Lägg tillbaka i kön"), "{}", again.page);
        let back = moderator.post(&path, &[("act", "again"), ("version", "2")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER);
    }

    async fn the_second_of_two_is_told_and_loses_nothing(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Moderator, None).await;
        let path = format!("/admin/granska/{}", sent.id);
        let version = moderator.get(&path).await.field("version");
        let mut other = open.app.begin(Actor::Operator).await.unwrap();
        publish(&mut other, sent.id, 1).await.unwrap();
        other.commit().await.unwrap();
        let masked = [("act", "mask"), ("version", version.as_str()), ("mask_text", "Sätt [dolt] på torget."), ("mask_rule", "personal_data"), ("mask_words", "Vi har dolt ett namn.")];
        let late = moderator.post(&path, &masked).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        for words in ["Någon annan hann före", "publicerad", "Sätt [dolt] på torget.", "Vi har dolt ett namn."] {
            assert!(late.page.contains(words), "{words}: {}", late.page);
        }
        // What was typed can be sent again, now on what is true.
        let mut again = masked;
        let version = late.field("version");
        again[1].1 = &version;
        assert_eq!(moderator.post(&path, &again).await.status, StatusCode::SEE_OTHER);
        let shown = Browser::new(&open.app).get("/dialoger/torget/ideer/1").await;
        assert!(shown.page.contains("Sätt [dolt] på torget.") && !shown.page.contains("bänkar"), "{}", shown.page);
        assert!(shown.page.contains("regeln om personuppgifter"), "{}", shown.page);
    }

    async fn pressed_twice_by_the_same_reviewer_it_is_done(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Moderator, None).await;
        let colleague = browser(&open, Role::Official, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        let acts: [&[(&str, &str)]; 4] = [
            &[("act", "publish"), ("version", "1")],
            &[("act", "mask"), ("version", "2"), ("mask_text", "Sätt [dolt] på torget."), ("mask_rule", "personal_data"), ("mask_words", " Ett namn. ")],
            &[("act", "refuse"), ("version", "3"), ("refuse_rule", "off_topic"), ("refuse_words", "Det gäller annat.")],
            &[("act", "again"), ("version", "4")],
        ];
        for act in acts {
            let first = moderator.post(&path, act).await;
            assert_eq!(first.status, StatusCode::SEE_OTHER, "{act:?}: {}", first.page);
            let second = moderator.post(&path, act).await;
            assert_eq!((second.status, second.location()), (StatusCode::SEE_OTHER, first.location()), "{act:?}: {}", second.page);
            // Whoever else comes second is told that somebody was first.
            assert_eq!(colleague.post(&path, act).await.status, StatusCode::CONFLICT, "{act:?}");
        }
        // Something else, or other words, are no second press.
        let other = [("act", "refuse"), ("version", "4"), ("refuse_rule", "off_topic"), ("refuse_words", "Det gäller annat.")];
        assert_eq!(moderator.post(&path, &other).await.status, StatusCode::CONFLICT);
        let history = crate::moderation::history(&mut open.app.db.read().await.unwrap(), sent.id).await.unwrap();
        assert_eq!(history.len(), 4, "each is done once");
    }

    async fn a_mask_that_covers_nothing_is_pointed_out(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Official, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        for (text, words) in [("Sätt fler bänkar på torget.", "Inget är dolt"), ("Sätt inga bänkar på torget.", "”Sätt inga bänkar på torget.” står inte så"),
            (" ", "Skriv den text som ska visas")] {
            let typed = [("act", "mask"), ("version", "1"), ("mask_text", text), ("mask_rule", "personal_data")];
            let answer = moderator.post(&path, &typed).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.page.contains(words) && answer.page.contains("href=\"#mask_text\""), "{}", answer.page);
        }
    }

    async fn p12_what_reviewers_write_holds_no_personal_number_and_nothing_typed_is_lost(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        let typed = "Du skrev 19121212-1212.";
        let refusal = [("act", "refuse"), ("version", "1"), ("refuse_rule", "personal_data"), ("refuse_words", typed)];
        let mask = [("act", "mask"), ("version", "1"), ("mask_rule", "personal_data"), ("mask_text", "Sätt [dolt] på torget."), ("mask_words", typed)];
        let translation = [("version", "1"), ("lang", "en"), ("translation", typed)];
        let other = format!("{path}/oversattning");
        for (path, fields, field) in [(&path, &refusal[..], "refuse_words"), (&path, &mask[..], "mask_words"), (&other, &translation[..], "translation")] {
            let told = moderator.post(path, fields).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {}", told.page);
            for words in [format!("href=\"#{field}\""), "Här står ett personnummer".to_owned(), typed.to_owned()] {
                assert!(told.says(&words), "{words}: {}", told.page);
            }
        }
    }

    async fn p12_a_mark_that_names_the_personal_number_that_it_covers_is_refused(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        let mark = "[19121212-1212 dolt]";
        for (field, text) in [("mask_text", "Sätt [19121212-1212 dolt] på torget."), ("mask_title", mark), ("mask_name", mark)] {
            let mut fields = vec![("act", "mask"), ("version", "1"), ("mask_rule", "personal_data")];
            if field != "mask_text" {
                fields.push(("mask_text", "Sätt [dolt] på torget."));
            }
            fields.push((field, text));
            let told = moderator.post(&path, &fields).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {}", told.page);
            for words in [format!("href=\"#{field}\"").as_str(), "Här står ett personnummer", text] {
                assert!(told.says(words), "{words}: {}", told.page);
            }
        }
    }

    async fn the_reviewer_is_told_before_it_is_published(db: TestDb) {
        let open = Open::new(&db).await;
        let quiet = open.send("Sätt fler bänkar på torget.").await;
        let sent = open.send("Jag är 19800101-1234 och vill ha bänkar.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let page = moderator.get(&format!("/admin/granska/{}", sent.id)).await;
        assert!(page.says("Ser ut som personuppgifter") && page.page.matches("19800101-1234").count() >= 2, "{}", page.page);
        let page = moderator.get(&format!("/admin/granska/{}", quiet.id)).await;
        assert!(!page.says("Ser ut som personuppgifter"));
    }

    async fn the_queue_keeps_to_one_dialogue_when_asked(db: TestDb) {
        let world = World::new(&db).await;
        let (first, second) = (world.reach(State::Open).await, world.reach(State::Open).await);
        for (dialogue, numbers) in [(&first, [1, 2]), (&second, [31, 32])] {
            for number in numbers {
                world.contribution(dialogue.id, number, None).await;
                // The queue is in the order in which they came.
                world.app.clock.advance(jiff::SignedDuration::from_secs(1));
            }
        }
        let waiting = "UPDATE contributions SET state = 'received', published_at = NULL";
        sqlx::query(waiting).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let all = world.get_page(Role::Moderator, "/admin/granska").await;
        assert!(all.says("4 texter väntar") && all.says("Idé 2<") && all.says("Idé 32<") && !all.says("Visa alla dialoger"), "{}", all.page);

        let own = format!("/admin/granska?dialog={}", second.slug);
        let only = world.get_page(Role::Moderator, &own).await;
        assert!(only.says("2 texter väntar") && only.says("Idé 32<") && !only.says("Idé 2<"), "{}", only.page);
        assert!(only.says("Du ser bara det som väntar") && only.says("<a href=\"/admin/granska\">Visa alla dialoger</a>"), "{}", only.page);

        // Work goes on in the same dialogue.
        let (_, rest) = only.page.split_once("href=\"/admin/granska/").unwrap();
        let one = format!("/admin/granska/{}", rest.split_once('"').unwrap().0);
        assert!(one.ends_with(&format!("?dialog={}", second.slug)), "{one}");
        assert!(world.get_page(Role::Moderator, &one).await.says(&format!("action=\"{one}\"")));
        let done = world.post_page(Role::Moderator, &one, &[("act", "publish"), ("version", "1")]).await;
        let next = world.get_page(Role::Moderator, done.location()).await;
        assert!(next.says("Granska idé 32") && next.says("Idé 31 är publicerad."), "{} {}", done.location(), next.page);
        // Also from a translation.
        let (of_it, dialog) = one.split_once('?').unwrap();
        let translation = format!("{of_it}/oversattning?{dialog}");
        let form = world.get_page(Role::Moderator, &translation).await;
        assert!(form.says(&format!("action=\"{translation}\"")), "{}", form.page);
        let version = form.field("version");
        let saved = world.post_page(Role::Moderator, &translation, &[("version", &version), ("lang", "sv"), ("translation", "")]).await;
        assert_eq!(saved.location(), one);
        assert_eq!(world.get_page(Role::Moderator, "/admin/granska?dialog=finns-inte").await.status, StatusCode::NOT_FOUND);
    }

    async fn what_does_not_fit_is_pointed_out_and_kept(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        let long = |most: usize| format!("{} sist", "å".repeat(most));
        for (act, field, most) in [("mask", "mask_title", 120), ("mask", "mask_name", 60), ("mask", "mask_text", 6_000),
            ("mask", "mask_words", 2_000), ("refuse", "refuse_words", 2_000)] {
            let typed = long(most);
            let mut fields = vec![("act", act), ("version", "1"), ("mask_rule", "personal_data"), ("refuse_rule", "off_topic"), (field, typed.as_str())];
            if field != "mask_text" {
                fields.push(("mask_text", "Sätt [dolt] på torget."));
            }
            let answer = moderator.post(&path, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(answer.page.contains(&format!("href=\"#{field}\"")) && answer.page.contains(&typed), "{field}: {}", answer.page);
        }
        let record = crate::moderation::record(&mut db.app.db.read().await.unwrap(), sent.id).await.unwrap();
        assert_eq!(record.version, 1);
        let fits = "å".repeat(2_000);
        let fields = [("act", "refuse"), ("version", "1"), ("refuse_rule", "off_topic"), ("refuse_words", fits.as_str())];
        assert_eq!(moderator.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    }

    async fn others_see_nothing_and_do_nothing(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let path = format!("/admin/granska/{}", sent.id);
        let act = [("act", "publish"), ("version", "1")];
        let anybody = Browser::new(&open.app);
        assert_eq!(anybody.get("/admin/granska").await.status, StatusCode::SEE_OTHER);
        assert_eq!(anybody.get(&path).await.status, StatusCode::SEE_OTHER);
        assert_eq!(anybody.post(&path, &act).await.status, StatusCode::UNAUTHORIZED);
        let elsewhere = browser(&open, Role::Moderator, Some(open.other_body().await)).await;
        assert!(!elsewhere.get("/admin/granska").await.page.contains("bänkar"));
        let done = elsewhere.get(&format!("/admin/granska?klart={}", sent.id)).await;
        assert!(done.status == StatusCode::OK && !done.page.contains("Idé 1"), "{}", done.page);
        assert_eq!(elsewhere.get("/admin/granska?dialog=torget").await.status, StatusCode::FORBIDDEN);
        assert_eq!(elsewhere.get(&path).await.status, StatusCode::FORBIDDEN);
        assert_eq!(elsewhere.post(&path, &act).await.status, StatusCode::FORBIDDEN);
    }

    async fn p03_what_is_written_in_another_language_gets_a_marked_translation_beside_it(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("ضعوا مقاعد تحت الأشجار في الساحة.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let path = format!("/admin/granska/{}/oversattning", sent.id);
        let form = moderator.get(&path).await;
        assert_eq!(form.status, StatusCode::OK);
        let version = form.field("version");
        let swedish = "Sätt bänkar under träden på torget.";
        let fields = [("version", version.as_str()), ("lang", "ar"), ("translation", swedish)];
        assert_eq!(moderator.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
        let late = moderator.post(&path, &[("version", "1"), ("lang", "fa"), ("translation", "Annat.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.page.contains("Annat.") && late.page.contains(swedish), "{}", late.page);
        let strange = moderator.post(&path, &[("version", "2"), ("lang", "xx"), ("translation", swedish)]).await;
        assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        publish(&mut deed, sent.id, 2).await.unwrap();
        deed.commit().await.unwrap();
        let public = Browser::new(&open.app).get("/dialoger/torget/ideer/1").await;
        for words in ["ضعوا مقاعد تحت الأشجار في الساحة.", swedish, "Det är originalet som gäller.", "lang=\"ar\""] {
            assert!(public.page.contains(words), "{words}: {}", public.page);
        }
        let elsewhere = browser(&open, Role::Auditor, None).await;
        assert_eq!(elsewhere.get(&path).await.status, StatusCode::FORBIDDEN);
    }
}
