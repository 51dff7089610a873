//! The moderators' pages, without scripts.

use http::{StatusCode, header};

use crate::contributions::tests::fixture::Open;
use crate::core::Id;
use crate::deed::Actor;
use crate::moderation::publish;
use crate::on_both_databases;
use crate::staff::{self, Role, RoleFor};
use crate::testing::Browser;

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
    let token = staff::sign_in(&open.app, &email, password.into(), "192.0.2.1")
        .await
        .unwrap();
    Browser::signed_in(&open.app, &token)
}

on_both_databases! {
    async fn the_queue_leads_through_the_work_and_back_to_what_was_done(db: TestDb) {
        let open = Open::new(&db).await;
        let first = open.send("Sätt fler bänkar på torget.").await;
        let second = open.send("Belys gångvägen till stationen.").await;
        let moderator = browser(&open, Role::Moderator, Some(open.body)).await;
        let queue = moderator.get("/admin/granska").await;
        assert_eq!(queue.headers[header::CACHE_CONTROL], "no-store");
        for words in ["2 idéer väntar", "Sätt fler bänkar på torget.", "Senast 25 november", "Ett levande torg"] {
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

    async fn a_mask_that_covers_nothing_is_pointed_out(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Sätt fler bänkar på torget.").await;
        let moderator = browser(&open, Role::Official, Some(open.body)).await;
        let path = format!("/admin/granska/{}", sent.id);
        for (text, words) in [("Sätt fler bänkar på torget.", "Inget är dolt"), (" ", "Skriv den text som ska visas")] {
            let typed = [("act", "mask"), ("version", "1"), ("mask_text", text), ("mask_rule", "personal_data")];
            let answer = moderator.post(&path, &typed).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.page.contains(words) && answer.page.contains("href=\"#mask_text\""), "{}", answer.page);
        }
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
        assert_eq!(elsewhere.get(&path).await.status, StatusCode::FORBIDDEN);
        assert_eq!(elsewhere.post(&path, &act).await.status, StatusCode::FORBIDDEN);
    }
}
