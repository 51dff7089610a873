//! What the database holds, forgets and carries elsewhere.

use jiff::SignedDuration;

use super::{BENCHES, WRITE, form, photo, send};
use crate::backup;
use crate::contributions::tests::fixture::Open;
use crate::core::Id;
use crate::db::Dialect;
use crate::deed::Actor;
use crate::jobs;
use crate::moderation::Rule;
use crate::on_both_databases;
use crate::photos::{self, PhotoAct, store};
use crate::testing::{Browser, TestDb, plan};

/// An idea with two photos, not reviewed.
async fn idea(open: &Open) -> Id {
    let browser = Browser::new(&open.app);
    let page = form(open, &browser).await;
    let words = [("text", BENCHES), ("photo_alt_1", "En bänk")];
    send(
        &browser,
        WRITE,
        &page,
        &words,
        &[("photo_1", &photo(1)), ("photo_2", &photo(2))],
    )
    .await;
    let mut conn = open.app.db.read().await.unwrap();
    let (id,): (Id,) = sqlx::query_as("SELECT contribution_id FROM photos WHERE place = 2")
        .fetch_one(&mut *conn)
        .await
        .unwrap();
    id
}

on_both_databases! {
    async fn p28_a_photo_stays_as_it_came_whoever_asks_the_database(db: TestDb) {
        let open = Open::new(&db).await;
        let id = idea(&open).await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        let act = PhotoAct::LeaveOut { rule: Rule::OffTopic, words: "Bilden visar en annan ort.".into() };
        photos::review(&mut deed, (id, 1), 1, &act).await.unwrap();
        deed.commit().await.unwrap();
        for sql in [
            "DELETE FROM photos",
            "DELETE FROM photo_files",
            "DELETE FROM photo_acts",
            "UPDATE photos SET alt = 'Något annat'",
            "UPDATE photos SET place = 3 WHERE place = 2",
            "UPDATE photos SET code = code || 'x'",
            "UPDATE photo_files SET small = large",
            "UPDATE photo_acts SET words = 'Något annat'",
            "UPDATE photos SET left_out_at = NULL WHERE place = 1",
            "INSERT INTO photos SELECT 'x', contribution_id, 5, 1, file_id, code || 'y', substr(digest, 1, 63) || 'x', width, height, small_width, small_height, '', '', NULL, '', '' FROM photos WHERE place = 1",
        ] {
            let mut deed = open.app.begin(Actor::Operator).await.unwrap();
            let refused = sqlx::query(sql).execute(deed.conn()).await;
            assert!(refused.is_err(), "{sql}");
        }
        // And none comes once somebody has looked at the idea.
        open.publish(&crate::contributions::Receipt { id, number: 1, code: "0123456789abcdefghjk".parse().unwrap() }).await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        let late = "INSERT INTO photos SELECT 'x', contribution_id, 3, 1, file_id, code || 'y', substr(digest, 1, 63) || 'x', width, height, small_width, small_height, '', '', NULL, '', '' FROM photos WHERE place = 1";
        assert!(sqlx::query(late).execute(deed.conn()).await.is_err());
    }

    async fn what_waits_in_a_form_is_forgotten_after_a_day(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_1", &photo(1))]).await;
        let waiting = async || {
            let mut conn = open.app.db.read().await.unwrap();
            let (count,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM photo_uploads").fetch_one(&mut *conn).await.unwrap();
            count
        };
        open.app.clock.advance(SignedDuration::from_hours(23));
        jobs::keep_house(&open.app).await.unwrap();
        assert_eq!(waiting().await, 1);
        open.app.clock.advance(SignedDuration::from_hours(2));
        jobs::keep_house(&open.app).await.unwrap();
        assert_eq!(waiting().await, 0);
    }

    async fn a_backup_carries_every_byte_and_nothing_that_waits(db: TestDb) {
        let open = Open::new(&db).await;
        let id = idea(&open).await;
        let browser = Browser::new(&open.app);
        let page = form(&open, &browser).await;
        send(&browser, WRITE, &page, &[("text", "Kort")], &[("photo_1", &photo(3))]).await;
        let mut file = Vec::new();
        let saved = backup::save(&open.app.db, &mut file).await.unwrap();
        assert_eq!((saved["photos"], saved["photo_files"], saved.get("photo_uploads")), (2, 2, None));
        let here = photos_of(&db, id).await;
        for dialect in [Dialect::Sqlite, Dialect::Postgres] {
            let other = TestDb::new(dialect).await;
            assert_eq!(backup::restore(&other.app.db, file.as_slice()).await.unwrap(), saved);
            assert_eq!(photos_of(&other, id).await, here);
            let mut again = Vec::new();
            backup::save(&other.app.db, &mut again).await.unwrap();
            assert!(again == file, "the same, byte for byte");
        }
    }

    async fn an_idea_that_is_sent_on_takes_its_photos_with_it(db: TestDb) {
        let open = Open::new(&db).await;
        let id = idea(&open).await;
        let copy = open.send("Samma sak i en annan dialog.").await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        let act = PhotoAct::LeaveOut { rule: Rule::OffTopic, words: "Bilden visar en annan ort.".into() };
        photos::review(&mut deed, (id, 1), 1, &act).await.unwrap();
        photos::carry_over(&mut deed, id, copy.id).await.unwrap();
        let there = photos::of_contribution(deed.conn(), copy.id).await.unwrap();
        assert_eq!((there.len(), there[0].is_left_out(), there[1].is_left_out()), (2, true, false));
        let here = photos::of_contribution(deed.conn(), id).await.unwrap();
        assert_ne!(here[0].code, there[0].code, "each has an address of its own");
        deed.commit().await.unwrap();
        let (files,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM photo_files").fetch_one(&mut *open.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(files, 2, "the bytes are there once");
    }

    async fn photos_are_found_by_their_indexes(db: TestDb) {
        let open = Open::new(&db).await;
        idea(&open).await;
        for (sql, index) in [(store::OF_CONTRIBUTION, "photos"), (store::PUBLIC_FILE[0], "photos"), (store::PUBLIC_FILE[1], "photos")] {
            let plan = plan(&open.app, sql, &["'x'"]).await;
            assert!(plan.contains(index) && !plan.contains("SCAN p") && !plan.contains("Seq Scan on photos"), "{sql}\n{plan}");
        }
    }
}

/// The small bytes of an idea's photos, in their order.
async fn photos_of(db: &TestDb, id: Id) -> Vec<Vec<u8>> {
    let mut conn = db.app.db.read().await.unwrap();
    let mut all = Vec::new();
    for photo in photos::of_contribution(&mut conn, id).await.unwrap() {
        let size = photos::Size::Small;
        all.push(
            store::file(&mut conn, (id, photo.place), size)
                .await
                .unwrap()
                .unwrap(),
        );
    }
    all
}
