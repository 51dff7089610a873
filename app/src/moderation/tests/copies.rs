//! What whoever reviews an idea reads about the same one in another dialogue.

use http::StatusCode;

use crate::contributions::tests::registering;
use crate::core::Id;
use crate::dialogues::State;
use crate::moderation::{self, publish};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, TestDb, World};

/// Idea 20 of one dialogue, and what became of it in another, where it is idea 1.
async fn in_two(db: &TestDb) -> (World, Id, Id) {
    let world = World::new(db).await;
    let dialogue = world.reach(State::Open).await;
    let idea = world.contribution(dialogue.id, 20, None).await;
    let (_, copy) = registering::send_on(&world, idea).await;
    (world, idea, copy)
}

/// The same, where everybody reads both.
async fn shown_in_two(db: &TestDb) -> (World, Id, Id) {
    let (world, idea, copy) = in_two(db).await;
    let mut deed = world.deed(Role::Moderator).await;
    publish(&mut deed, copy, 1).await.unwrap();
    deed.commit().await.unwrap();
    (world, idea, copy)
}

/// The page of one under review.
async fn page(world: &World, id: Id) -> Answer {
    let path = format!("/admin/granska/{id}");
    world.get_page(Role::Moderator, &path).await
}

/// Presses a button on that page; returns the page where one lands.
async fn press(world: &World, id: Id, fields: &[(&str, &str)]) -> Answer {
    let version = page(world, id).await.field("version");
    let mut posted = vec![("version", version.as_str())];
    posted.extend_from_slice(fields);
    let path = format!("/admin/granska/{id}");
    let done = world.post_page(Role::Moderator, &path, &posted).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
    world.get_page(Role::Moderator, done.location()).await
}

const COVER: [(&str, &str); 4] = [
    ("act", "mask"),
    ("mask_text", "[dolt] bänkar."),
    ("mask_rule", "personal_data"),
    ("mask_words", "Vi har dolt ett namn."),
];

const REFUSE: [(&str, &str); 3] = [
    ("act", "refuse"),
    ("refuse_rule", "personal_attack"),
    ("refuse_words", "Det är ett angrepp."),
];

const COVERED_THERE: &str = "I dialogen Ett levande torg är idé 1 också delvis dold.";
const WAITS_THERE: &str =
    "I dialogen Ett levande torg väntar idé 1 på att granskas igen och visas inte.";

on_both_databases! {
    async fn p22_whoever_covers_reads_that_the_copy_is_covered_too(db: TestDb) {
        let (world, idea, _) = shown_in_two(&db).await;
        let next = press(&world, idea, &COVER).await;
        assert!(next.says(COVERED_THERE) && !next.says(WAITS_THERE), "{}", next.page);
        world.app.clock.advance(jiff::SignedDuration::from_secs(60));
        let next = press(&world, idea, &[("act", "again")]).await;
        assert!(next.says(WAITS_THERE) && !next.says(COVERED_THERE), "{}", next.page);
        // What is shown again is shown again here alone.
        world.app.clock.advance(jiff::SignedDuration::from_secs(60));
        let next = press(&world, idea, &[("act", "publish"), ("whole", "1")]).await;
        assert!(next.says("Idé 20 är publicerad.") && !next.says(WAITS_THERE), "{}", next.page);
    }

    async fn p22_whoever_refuses_reads_that_the_copy_waits(db: TestDb) {
        let (world, idea, _) = shown_in_two(&db).await;
        let next = press(&world, idea, &REFUSE).await;
        assert!(next.says("Idé 20 är inte publicerad.") && next.says(WAITS_THERE), "{}", next.page);
    }

    async fn p22_of_a_copy_that_stands_as_it_stood_nothing_is_said(db: TestDb) {
        let (world, idea, _) = in_two(&db).await;
        let next = press(&world, idea, &REFUSE).await;
        assert!(next.says("Idé 20 är inte publicerad.") && !next.says(WAITS_THERE), "it waited before: {}", next.page);
    }

    async fn p05_what_is_refused_is_said_to_be_so_and_nothing_urges_to_publish_it(db: TestDb) {
        let (world, idea, _) = in_two(&db).await;
        press(&world, idea, &COVER).await;
        let covered = page(&world, idea).await;
        assert!(!covered.says("Idén är inte publicerad"), "{}", covered.page);
        press(&world, idea, &REFUSE).await;
        let refused = page(&world, idea).await;
        let day = world.today().long(crate::core::Locale::Sv);
        let when = format!("Det beslutades {}, kl. ", day.replace('\u{a0}', " "));
        for words in ["Idén är inte publicerad", "Skälet är regeln om personangrepp.", "Det är ett angrepp.", when.as_str()] {
            assert!(refused.says(words), "{words}: {}", refused.page);
        }
        let (notice, forms) = (refused.page.find("Idén är inte publicerad").unwrap(), refused.page.find("name=\"act\"").unwrap());
        assert!(notice < forms, "it stands first: {}", refused.page);
        for words in ["Titta igenom den och publicera", "<details open"] {
            assert!(!refused.says(words), "{words}: {}", refused.page);
        }
        // Back among what waits, it is looked at with what was covered in sight.
        press(&world, idea, &[("act", "again")]).await;
        let waits = page(&world, idea).await;
        assert!(waits.says("Titta igenom den och publicera") && waits.says("<details open"), "{}", waits.page);
    }

    async fn p22_what_was_refused_there_is_told_with_its_rule_and_words_before_it_is_published_here(db: TestDb) {
        let (world, idea, copy) = shown_in_two(&db).await;
        press(&world, idea, &REFUSE).await;
        let waits = page(&world, copy).await;
        for words in ["Inte publicerad i en annan dialog", "I dialogen Ett levande torg är idé 20 inte publicerad. Skälet är regeln om personangrepp."] {
            assert!(waits.says(words), "{words}: {}", waits.page);
        }
        let (told, publish) = (waits.page.find("Det är ett angrepp.").unwrap(), waits.page.find("value=\"publish\"").unwrap());
        assert!(told < publish, "in sight before the forms: {}", waits.page);
        // The refused one speaks of itself alone.
        let refused = page(&world, idea).await;
        assert!(!refused.says("Inte publicerad i en annan dialog"), "{}", refused.page);
        // Somebody here has looked: whoever comes back reads it still.
        press(&world, copy, &[("act", "publish")]).await;
        assert!(page(&world, copy).await.says("Det är ett angrepp."));
    }

    async fn p22_that_it_is_about_something_else_there_is_no_warning_here(db: TestDb) {
        let (world, idea, copy) = in_two(&db).await;
        let off_topic = [("act", "refuse"), ("refuse_rule", "off_topic"), ("refuse_words", "Det handlar om något annat.")];
        press(&world, idea, &off_topic).await;
        let waits = page(&world, copy).await;
        assert!(!waits.says("Inte publicerad i en annan dialog") && !waits.says("Det handlar om något annat."), "{}", waits.page);
    }

    async fn p22_what_was_covered_otherwise_there_is_told_with_its_words_where_it_waits(db: TestDb) {
        let (world, idea, copy) = shown_in_two(&db).await;
        let other = [("act", "mask"), ("mask_text", "Fler [dolt]."), ("mask_rule", "unlawful")];
        press(&world, copy, &other).await;
        press(&world, idea, &COVER).await;
        let waits = page(&world, copy).await;
        for words in ["Delvis dold i en annan dialog", "I dialogen Ett levande torg är en del av idé 20 dold. Skälet är regeln om personuppgifter.", "Vi har dolt ett namn."] {
            assert!(waits.says(words), "{words}: {}", waits.page);
        }
    }

    async fn what_is_covered_is_shown_with_its_title_and_name_as_everybody_reads_them(db: TestDb) {
        let (world, idea, _) = in_two(&db).await;
        sqlx::query("UPDATE contributions SET title = 'Kalles bänkar', shown_name = 'Kalles granne' WHERE id = $1")
            .bind(idea)
            .execute(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
        let all = [COVER[0], COVER[1], COVER[2], ("mask_title", "[dolt] bänkar"), ("mask_name", "[dolt] granne")];
        press(&world, idea, &all).await;
        let masked = page(&world, idea).await;
        let (_, shown) = masked.page.split_once("Så här visas den nu").unwrap();
        let (shown, _) = shown.split_once("<form").unwrap();
        for words in ["[dolt] bänkar</h3>", "Namn: [dolt] granne", "[dolt] bänkar."] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        // What is left out stands nowhere there.
        press(&world, idea, &COVER).await;
        let masked = page(&world, idea).await;
        let (_, shown) = masked.page.split_once("Så här visas den nu").unwrap();
        let (shown, _) = shown.split_once("<form").unwrap();
        assert!(!shown.contains("Kalles") && !shown.contains("Namn:"), "{shown}");
    }

    async fn p22_a_copy_is_linked_to_its_review_or_to_what_everybody_reads(db: TestDb) {
        let (world, idea, copy) = in_two(&db).await;
        let named = "Idé 1 i dialogen Ett levande torg";
        let review = format!("<a href=\"/admin/granska/{copy}\">{named}</a>");
        let before = page(&world, idea).await;
        assert!(before.says("Idén finns också här:") && before.says(&review) && before.says("Läget där: granskas."), "{}", before.page);
        // The other dialogue comes to lie with another committee, whose ideas this reviewer does not review.
        let mut deed = db.deed().await;
        let there = moderation::record(deed.conn(), copy).await.unwrap().dialogue_id;
        for statement in [
            "INSERT INTO dialogue_handovers (id, dialogue_id, part, from_body_id, to_body_id, from_day, handed_over_at)
             SELECT 'x', id, 'owner', owner_id, $2, '2026-11-28', 1 FROM dialogues WHERE id = $1",
            "UPDATE dialogues SET owner_id = $2 WHERE id = $1",
        ] {
            sqlx::query(statement).bind(there).bind(world.other).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        let public = format!("<a href=\"/dialoger/{}/ideer/1\">{named}</a>", world.get(there).await.slug);
        let waits = page(&world, idea).await;
        assert!(waits.says(named) && !waits.says(&review) && !waits.says(&public), "nobody else reads it yet: {}", waits.page);
        let mut deed = db.deed().await;
        publish(&mut deed, copy, 1).await.unwrap();
        deed.commit().await.unwrap();
        let shown = page(&world, idea).await;
        assert!(shown.says(&public) && !shown.says(&review), "{}", shown.page);
    }

    async fn p22_what_follows_from_refusing_what_waits_is_said_before_it_is_done(db: TestDb) {
        let (world, _, copy) = in_two(&db).await;
        let waits = page(&world, copy).await;
        assert!(waits.says("Avvisar du idén här, läggs den i kön där med"), "{}", waits.page);
    }

    async fn p22_what_follows_there_is_said_in_three_sentences_at_most(db: TestDb) {
        let (world, idea, copy) = shown_in_two(&db).await;
        let back = "läggs den i kön där med";
        for (act, goes_back) in [(None, true), (Some(&COVER[..]), true), (Some(&REFUSE[..]), false)] {
            if let Some(act) = act {
                press(&world, idea, act).await;
            }
            let here = page(&world, idea).await;
            let (_, follows) = here.page.split_once("Döljer du något här").unwrap();
            let (follows, _) = follows.split_once("</p>").unwrap();
            assert_eq!(follows.contains(back), goes_back, "{follows}");
            assert!(follows.matches(". ").count() <= 2 && follows.ends_with("för sig i varje dialog."), "{follows}");
        }
        // There it waits, and what is refused here is no more shown: nothing would follow from refusing it there too.
        let there = page(&world, copy).await;
        assert!(!there.says(back), "{}", there.page);
    }
}
