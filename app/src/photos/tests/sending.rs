//! Sending photos, with no script, over errors, twice, and by staff for whoever wrote on paper.

use http::{StatusCode, header};

use super::{BENCHES, WRITE, form, photo, send, shown};
use crate::contributions::tests::fixture::Open;
use crate::contributions::tests::registering;
use crate::deed::Actor;
use crate::moderation;
use crate::on_both_databases;
use crate::photos::store;
use crate::staff::Role;
use crate::testing::{Browser, World};

async fn count(open: &Open, table: &'static str) -> i64 {
    let mut conn = open.app.db.read().await.unwrap();
    let (count,): (i64,) = sqlx::query_as(table).fetch_one(&mut *conn).await.unwrap();
    count
}

const PHOTOS: &str = "SELECT COUNT(*) FROM photos";
const UPLOADS: &str = "SELECT COUNT(*) FROM photo_uploads";

on_both_databases! {
    async fn p03_photos_are_sent_without_scripts_and_an_error_loses_none(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        for part in ["enctype=\"multipart/form-data\"", "name=\"photo_4\"", "Vad syns på bild 1?", "accept=\"image/jpeg,image/png,image/webp\""] {
            assert!(page.page.contains(part), "{part}: {}", page.page);
        }
        // Folded away: one, and the others once more.
        let inner = page.page.split_once("Fler bilder").unwrap();
        let outer = inner.0.rsplit_once("Lägg till bilder").unwrap();
        assert!(outer.0.ends_with("<details class=\"fold\"><summary>"), "{}", page.page);
        assert!(inner.0.ends_with("<details class=\"fold\"><summary>"), "{}", page.page);
        assert!(outer.1.contains("name=\"photo_1\"") && !outer.1.contains("name=\"photo_2\"") && inner.1.contains("name=\"photo_2\""), "{}", page.page);
        let words = [("text", BENCHES), ("photo_alt_1", "En bänk i solen"), ("photo_alt_2", "Samma bänk på vintern")];
        let wrong = send(&browser, WRITE, &page, &words, &[("photo_1", &photo(1)), ("photo_2", b"%PDF-1.7 no photo")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["href=\"#photo_2\"", "Bild 2 går inte att läsa. Filen är skadad, eller är ingen bild", BENCHES, "value=\"En bänk i solen\"", "value=\"Samma bänk på vintern\"", "Bild 1, som du har valt"] {
            assert!(wrong.page.contains(part), "{part}: {}", wrong.page);
        }
        let (shown_first, folded) = wrong.page.split_once("Fler bilder").unwrap();
        assert!(shown_first.contains("<details open class=\"fold\"><summary>Lägg till bilder"), "{}", wrong.page);
        assert!(shown_first.contains("name=\"photo_3\"") && folded.contains("name=\"photo_4\""), "as many as are chosen, and one: {}", wrong.page);
        assert!(!wrong.page.contains("name=\"photo_1\""), "it has that one already: {}", wrong.page);
        assert_eq!(count(&open, "SELECT COUNT(*) FROM contributions").await, 0);
        // The one that waits is seen by whoever has the form.
        let waiting = shown(&wrong);
        assert!(waiting.len() == 1 && waiting[0].starts_with("/bilder/vantar/"), "{waiting:?}");
        let file = browser.get(&waiting[0]).await;
        assert_eq!((file.status, &file.headers[header::CONTENT_TYPE]), (StatusCode::OK, &header::HeaderValue::from_static("image/jpeg")));
        assert_eq!(file.headers[header::CACHE_CONTROL], "no-store");
        // Mended, it is sent with both.
        let sent = send(&browser, WRITE, &wrong, &[], &[("photo_2", &photo(2))]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert_eq!((count(&open, PHOTOS).await, count(&open, UPLOADS).await), (2, 0));
        let receipt = browser.get(sent.location()).await;
        assert!(receipt.page.contains("2 bilder") && receipt.page.contains("alt=\"Samma bänk på vintern\""), "{}", receipt.page);
        let mine = shown(&receipt);
        assert!(mine.len() == 2 && mine.iter().all(|src| src.starts_with(sent.location())), "{mine:?}");
        let file = browser.get(&mine[0]).await;
        assert_eq!((file.status, file.headers[header::CACHE_CONTROL].as_bytes()), (StatusCode::OK, &b"no-store"[..]));
        assert!(file.bytes.starts_with(b"\xff\xd8\xff"));
        assert_eq!(browser.get(&waiting[0]).await.status, StatusCode::NOT_FOUND, "it waits no more");
    }

    async fn what_the_form_does_not_name_is_not_sent(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        let short = send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_1", &photo(1)), ("photo_3", &photo(3))]).await;
        assert_eq!((short.status, count(&open, UPLOADS).await), (StatusCode::UNPROCESSABLE_ENTITY, 2));
        // One is taken out again, another comes.
        let short = send(&browser, WRITE, &short, &[("photo_drop_1", "1"), ("photo_alt_1", "Fel bild")], &[("photo_2", &photo(2))]).await;
        assert!(!short.page.contains("photo_kept_1") && short.page.contains("photo_kept_2") && short.page.contains("photo_kept_3"), "{}", short.page);
        assert!(!short.page.contains("Fel bild"), "its words go with it: {}", short.page);
        // Who goes back to the form as it was first, and chooses another, sends that one alone.
        let sent = send(&browser, WRITE, &page, &[("text", BENCHES)], &[("photo_1", &photo(4))]).await;
        assert_eq!((sent.status, count(&open, PHOTOS).await, count(&open, UPLOADS).await), (StatusCode::SEE_OTHER, 1, 0));
        // And who chooses none, none.
        let page = form(&open, &browser).await;
        let short = send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_1", &photo(5))]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = send(&browser, WRITE, &page, &[("text", "Fler träd vid torget, tack.")], &[]).await;
        assert_eq!((sent.status, count(&open, PHOTOS).await), (StatusCode::SEE_OTHER, 1));
    }

    async fn words_about_a_photo_are_asked_for_and_checked(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        let long = "x".repeat(301);
        let words = [("text", BENCHES), ("photo_alt_1", "En bänk"), ("photo_alt_2", long.as_str()), ("photo_alt_3", "Ring 19121212-1212")];
        let wrong = send(&browser, WRITE, &page, &words, &[("photo_2", &photo(2)), ("photo_3", &photo(3))]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["Välj bild 1 igen", "href=\"#photo_alt_2\"", "högst 300 tecken", "href=\"#photo_alt_3\""] {
            assert!(wrong.page.contains(part), "{part}: {}", wrong.page);
        }
        let mended = [("photo_alt_1", ""), ("photo_alt_2", ""), ("photo_alt_3", "")];
        let sent = send(&browser, WRITE, &wrong, &mended, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "they are no condition: {}", sent.page);
        let receipt = browser.get(sent.location()).await;
        assert!(receipt.page.contains("Bild 1, som ingen har beskrivit"), "{}", receipt.page);
    }

    async fn pressed_twice_they_come_once_and_added_before_review_they_come_too(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        let text = [("text", BENCHES)];
        let first = send(&browser, WRITE, &page, &text, &[("photo_1", &photo(1))]).await;
        let twice = send(&browser, WRITE, &page, &text, &[("photo_1", &photo(1))]).await;
        assert_eq!((twice.location(), count(&open, PHOTOS).await, count(&open, UPLOADS).await), (first.location(), 1, 0));
        // Whoever reviews it at that moment looks again.
        let added = send(&browser, WRITE, &page, &text, &[("photo_1", &photo(1)), ("photo_2", &photo(2))]).await;
        assert_eq!((added.location(), count(&open, PHOTOS).await), (first.location(), 2));
        let (id,): (crate::core::Id,) = sqlx::query_as("SELECT id FROM contributions").fetch_one(&mut *open.app.db.read().await.unwrap()).await.unwrap();
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        assert!(moderation::publish(&mut deed, id, 1).await.is_err(), "another has come since");
        moderation::publish(&mut deed, id, 2).await.unwrap();
        deed.commit().await.unwrap();
        let late = send(&browser, WRITE, &page, &text, &[("photo_1", &photo(3))]).await;
        assert!(late.location().contains("andrat=1"), "{}", late.location());
        assert_eq!(count(&open, PHOTOS).await, 2, "nothing is shown that nobody has looked at");
    }

    async fn p03_a_kept_photo_that_is_sent_twice_leads_to_the_receipt_and_one_that_is_gone_is_asked_for(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        let short = send(&browser, WRITE, &page, &[("text", "Kort"), ("photo_alt_1", "En bänk")], &[("photo_1", &photo(1))]).await;
        let first = send(&browser, WRITE, &short, &[("text", BENCHES)], &[]).await;
        let twice = send(&browser, WRITE, &short, &[("text", BENCHES)], &[]).await;
        assert_eq!((twice.status, twice.location()), (StatusCode::SEE_OTHER, first.location()), "{}", twice.page);
        assert_eq!((count(&open, PHOTOS).await, count(&open, UPLOADS).await), (1, 0));
        // A form that lay for days says that its photo is gone, also when nobody had described it.
        let page = form(&open, &browser).await;
        let short = send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_2", &photo(2))]).await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        store::forget_oldest(deed.conn(), 0).await.unwrap();
        deed.commit().await.unwrap();
        let gone = send(&browser, WRITE, &short, &[("text", "Fler träd vid torget, tack.")], &[]).await;
        assert!(gone.status == StatusCode::UNPROCESSABLE_ENTITY && gone.page.contains("Välj bild 2 igen"), "{}", gone.page);
        let sent = send(&browser, WRITE, &gone, &[], &[]).await;
        assert_eq!((sent.status, count(&open, PHOTOS).await), (StatusCode::SEE_OTHER, 1), "{}", sent.page);
    }

    async fn more_photos_than_one_has_room_for_are_not_dropped_unsaid(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        let text = [("text", BENCHES)];
        let all = [photo(1), photo(2), photo(3), photo(4)];
        let files: Vec<(&str, &[u8])> = crate::photos::PHOTO.into_iter().zip(all.iter().map(Vec::as_slice)).collect();
        send(&browser, WRITE, &page, &text, &files).await;
        let more = send(&browser, WRITE, &page, &text, &[("photo_1", &photo(5))]).await;
        assert!(more.location().contains("andrat=1"), "{}", more.location());
        assert_eq!((count(&open, PHOTOS).await, count(&open, UPLOADS).await), (4, 0));
    }

    async fn when_too_many_wait_the_oldest_go(db: TestDb) {
        let open = Open::new(&db).await;
        let mut forms = Vec::new();
        for number in 0..3 {
            let browser = Browser::new(&open.app);
            let page = form(&open, &browser).await;
            forms.push(send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_1", &photo(number))]).await);
        }
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        store::forget_oldest(deed.conn(), 2).await.unwrap();
        deed.commit().await.unwrap();
        let browser = Browser::new(&open.app);
        let mut left = Vec::new();
        for page in &forms {
            left.push(browser.get(&shown(page)[0]).await.status);
        }
        assert_eq!(left, [StatusCode::NOT_FOUND, StatusCode::OK, StatusCode::OK]);
    }

    async fn a_form_that_is_not_ours_keeps_nobody_busy(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        for strange in [[("text", BENCHES), ("time", "1.0")], [("text", BENCHES), ("webbplats", "x")], [("text", BENCHES), ("key", "another")]] {
            let refused = send(&browser, WRITE, &page, &strange, &[("photo_1", &photo(1))]).await;
            assert_eq!((refused.status, count(&open, UPLOADS).await), (StatusCode::UNPROCESSABLE_ENTITY, 0), "{strange:?}");
            assert!(refused.page.contains("Välj bild 1 igen") && refused.page.contains(BENCHES), "{}", refused.page);
        }
        // From one network come only so many in an hour; the words are taken in all the same.
        for number in 0..open.app.settings.submissions_per_hour {
            let number = u32::try_from(number).unwrap() * 4;
            let photos: Vec<Vec<u8>> = (0..4).map(|more| photo(number + more)).collect();
            let names = ["photo_1", "photo_2", "photo_3", "photo_4"];
            let files: Vec<(&str, &[u8])> = names.into_iter().zip(&photos).map(|(name, bytes)| (name, bytes.as_slice())).collect();
            let page = form(&open, &browser).await;
            let short = send(&browser, WRITE, &page, &[("text", "Kort")], &files).await;
            assert!(!short.page.contains("många bilder just nu"), "{}", short.page);
        }
        let page = form(&open, &browser).await;
        let much = send(&browser, WRITE, &page, &[("text", BENCHES)], &[("photo_1", &photo(900))]).await;
        assert!(much.status == StatusCode::UNPROCESSABLE_ENTITY && much.page.contains("många bilder just nu"), "{}", much.page);
        let sent = send(&browser, WRITE, &much, &[], &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }

    async fn p03_what_comes_on_paper_has_photos_too(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = registering::open(&world).await;
        let path = format!("/admin/dialoger/{}/ideer/registrera", open.slug);
        let browser = world.browser(Role::Official).await;
        let page = browser.get(&path).await;
        let words = [("channel", "letter"), ("text", BENCHES), ("photo_alt_1", "Ett handritat kort")];
        let wrong = send(&browser, &path, &page, &words, &[("photo_1", &photo(1)), ("photo_2", b"no photo")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.page.contains("href=\"#photo_2\""), "{}", wrong.page);
        let sent = send(&browser, &path, &wrong, &[], &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        let twice = send(&browser, &path, &wrong, &[], &[]).await;
        assert_eq!((twice.status, twice.location()), (StatusCode::SEE_OTHER, sent.location()), "pressed twice: {}", twice.page);
        let mut conn = world.app.db.read().await.unwrap();
        let (photos,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM photos p JOIN contributions c ON c.id = p.contribution_id WHERE c.channel = 'letter' AND p.alt = 'Ett handritat kort'")
            .fetch_one(&mut *conn)
            .await
            .unwrap();
        assert_eq!(photos, 1);
        drop(conn);
        // Whose session has ended keeps what was typed.
        let stranger = Browser::new(&world.app);
        let ended = send(&stranger, &path, &page, &[("text", "Det jag just skrev av.")], &[("photo_1", &photo(1))]).await;
        assert!(ended.status == StatusCode::UNAUTHORIZED && ended.page.contains("Det jag just skrev av."), "{}", ended.page);
    }
}
