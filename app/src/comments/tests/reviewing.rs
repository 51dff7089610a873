//! Comments are reviewed like ideas: in the same queue, by the same rules, with words to the sender.

use http::StatusCode;

use super::fixture::{LAMP, Talk};
use crate::audit::{Act, LogFilter, list};
use crate::comments::{self, NewComment};
use crate::contributions::State;
use crate::core::{Error, Locale};
use crate::db::Keyset;
use crate::deed::Actor;
use crate::moderation::{self, Mask, ModerateError, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, together};

const SECRET: &str = "Ring Kalle på 070-174 06 05 om lampan.";
const COVERED: &str = "Ring [dolt] om lampan.";

fn cover() -> ReviewAct {
    ReviewAct::Mask {
        mask: Mask {
            title: String::new(),
            name: String::new(),
            text: COVERED.into(),
        },
        rule: Rule::PersonalData,
        words: "Vi dolde ett telefonnummer.".into(),
    }
}

fn refuse() -> ReviewAct {
    ReviewAct::Refuse {
        rule: Rule::PersonalAttack,
        words: "Skriv utan att peka ut någon.".into(),
    }
}

on_both_databases! {
    async fn what_is_covered_is_shown_to_nobody_and_what_is_refused_only_to_its_sender(db: TestDb) {
        let talk = Talk::new(&db).await;
        let mut new = NewComment::new(SECRET, Locale::Sv);
        new.draft.shown_name = "Kalles granne".into();
        let comment = talk.try_to_send(&new).await.unwrap();
        talk.review(comment.id, &cover()).await;
        let somebody = Browser::new(&db.app);
        let page = somebody.get(&talk.page("")).await;
        assert!(page.says(COVERED), "{}", page.page);
        assert!(!page.says("070-174") && !page.says("Kalles granne"), "{}", page.page);
        let receipt = somebody.get(&format!("/kommentarer/kvitto/{}", comment.code)).await;
        assert!(receipt.says("Vi dolde ett telefonnummer.") && receipt.says(COVERED), "{}", receipt.page);

        talk.review(comment.id, &refuse()).await;
        let page = somebody.get(&talk.page("")).await;
        assert!(!page.says("om lampan"), "{}", page.page);
        let receipt = somebody.get(&format!("/kommentarer/kvitto/{}", comment.code)).await;
        assert!(receipt.says("Skriv utan att peka ut någon.") && receipt.says("Tycker du att vi har fel?"), "{}", receipt.page);

        // Looked at anew: what was covered stays so until somebody has looked.
        talk.review(comment.id, &ReviewAct::Again).await;
        let version = talk.comment(comment.id).await.version;
        let mut deed = talk.world.deed(Role::Moderator).await;
        let publish = ReviewAct::Publish { whole: false };
        let answer = comments::review(&mut deed, comment.id, version, &publish).await;
        assert!(matches!(answer, Err(ModerateError::WasCovered)), "{answer:?}");
        drop(deed);
        talk.review(comment.id, &ReviewAct::Publish { whole: true }).await;
        let now = talk.comment(comment.id).await;
        assert_eq!((now.state, now.words.as_str(), now.mask()), (State::Published, SECRET, None));
        let mut conn = db.app.db.read().await.unwrap();
        let acts = comments::acts(&mut conn, comment.id).await.unwrap();
        assert_eq!(acts.iter().map(|act| act.to_state).collect::<Vec<_>>(), [State::Masked, State::Refused, State::Received, State::Published]);
        let log = list(&mut conn, &LogFilter::default(), &Keyset { after: None, size: 6 }).await.unwrap();
        assert!(log.rows.iter().filter(|row| row.action.starts_with("comment.")).all(|row| row.action.parse::<Act>().is_ok()));
        assert!(log.rows.iter().any(|row| row.subject == "comment 1 on contribution 1"));
    }

    async fn what_is_covered_is_reviewed_with_its_name_as_everybody_reads_it(db: TestDb) {
        let talk = Talk::new(&db).await;
        let mut new = NewComment::new(SECRET, Locale::Sv);
        new.draft.shown_name = "Kalles granne".into();
        let comment = talk.try_to_send(&new).await.unwrap();
        let path = format!("/admin/granska/kommentarer/{}", comment.id);
        let mask = [("act", "mask"), ("version", "1"), ("mask_text", COVERED), ("mask_name", "[dolt] granne"), ("mask_rule", "personal_data")];
        let done = talk.world.post_page(Role::Moderator, &path, &mask).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        let one = talk.world.get_page(Role::Moderator, &path).await;
        let (_, shown) = one.page.split_once("Så här visas den nu").unwrap();
        let (shown, _) = shown.split_once("<form").unwrap();
        assert!(shown.contains("Namn: [dolt] granne") && shown.contains(COVERED), "{shown}");
    }

    async fn two_who_review_the_same_are_told_and_only_those_who_may_do(db: TestDb) {
        let talk = Talk::new(&db).await;
        let comment = talk.send(LAMP).await;
        let publish = ReviewAct::Publish { whole: false };
        let mut deed = talk.world.deed(Role::Elected).await;
        let answer = comments::review(&mut deed, comment.id, 1, &publish).await;
        assert!(matches!(answer, Err(ModerateError::Other(Error::Forbidden))), "{answer:?}");
        drop(deed);
        talk.publish(comment.id).await;
        let mut deed = talk.world.deed(Role::Moderator).await;
        let answer = comments::review(&mut deed, comment.id, 1, &refuse()).await;
        assert!(matches!(answer, Err(ModerateError::Other(Error::Stale))), "{answer:?}");
    }

    async fn pressed_twice_by_the_same_reviewer_it_is_done(db: TestDb) {
        let talk = Talk::new(&db).await;
        let comment = talk.send(SECRET).await;
        let path = format!("/admin/granska/kommentarer/{}", comment.id);
        let acts: [&[(&str, &str)]; 4] = [
            &[("act", "publish"), ("version", "1")],
            &[("act", "mask"), ("version", "2"), ("mask_text", COVERED), ("mask_rule", "personal_data"), ("mask_words", " Ett nummer. ")],
            &[("act", "refuse"), ("version", "3"), ("refuse_rule", "off_topic"), ("refuse_words", "Det gäller annat.")],
            &[("act", "again"), ("version", "4")],
        ];
        for act in acts {
            let first = talk.world.post_page(Role::Moderator, &path, act).await;
            assert_eq!(first.status, StatusCode::SEE_OTHER, "{act:?}: {}", first.page);
            let second = talk.world.post_page(Role::Moderator, &path, act).await;
            assert_eq!((second.status, second.location()), (StatusCode::SEE_OTHER, first.location()), "{act:?}: {}", second.page);
            // Whoever else comes second is told that somebody was first.
            let other = talk.world.post_page(Role::Official, &path, act).await;
            assert_eq!(other.status, StatusCode::CONFLICT, "{act:?}");
        }
        // Something else is no second press.
        let other = talk.world.post_page(Role::Moderator, &path, acts[2]).await;
        assert_eq!(other.status, StatusCode::CONFLICT, "{}", other.page);
        let kept = comments::acts(&mut db.app.db.read().await.unwrap(), comment.id).await.unwrap();
        assert_eq!(kept.len(), 4, "each is done once");
    }

    async fn eight_who_review_a_comment_at_once_are_one(db: TestDb) {
        let talk = Talk::new(&db).await;
        let id = talk.send(LAMP).await.id;
        let acts = together(0..8, |n, meeting| {
            let (app, staff) = (db.app.clone(), talk.world.staff(Role::Moderator));
            let act = if n % 2 == 0 { ReviewAct::Publish { whole: false } } else { refuse() };
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Staff(staff)).await.unwrap();
                match comments::review(&mut deed, id, 1, &act).await {
                    Ok(()) => {
                        deed.commit().await.unwrap();
                        true
                    }
                    Err(ModerateError::Other(Error::Stale)) => false,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        assert_eq!(acts.into_iter().filter(|done| *done).count(), 1);
        let kept = comments::acts(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(kept.len(), 1);
    }

    async fn ideas_and_comments_wait_in_one_queue_that_leads_through_the_work(db: TestDb) {
        let talk = Talk::new(&db).await;
        let comment = talk.send(LAMP).await;
        talk.straight("UPDATE contributions SET state = 'received', published_at = NULL WHERE id = $1", talk.idea).await.unwrap();
        talk.straight("UPDATE contributions SET received_at = received_at + 5 WHERE id = $1", talk.idea).await.unwrap();
        let moderator = talk.world.browser(Role::Moderator).await;
        let queue = moderator.get("/admin/granska").await;
        for words in ["2 texter väntar", LAMP, "Kommentar 1 till idé 1", "Fler bänkar."] {
            assert!(queue.says(words), "{words}: {}", queue.page);
        }
        let path = format!("/admin/granska/kommentarer/{}", comment.id);
        let one = moderator.get(&path).await;
        assert!(one.says("Granska: Kommentar 1 till idé 1") && one.says(LAMP) && !one.says("name=\"mask_title\""), "{}", one.page);
        // What is wrong is said, and nothing typed is lost.
        let wrong = moderator.post(&path, &[("act", "refuse"), ("version", &one.field("version")), ("refuse_words", "Nej, inte så.")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("Nej, inte så."), "{}", wrong.page);
        let done = moderator.post(&path, &[("act", "publish"), ("version", &one.field("version"))]).await;
        assert_eq!(done.location(), format!("/admin/granska/{}?klart={}", talk.idea, comment.id));
        let next = moderator.get(done.location()).await;
        assert!(next.says("Kommentar 1 till idé 1 är publicerad.") && next.says(&path), "{}", next.page);
        let late = moderator.post(&path, &[("act", "again"), ("version", "1")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        // A comment that waits is owed like an idea.
        let again = moderator.post(&path, &[("act", "again"), ("version", "2")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        let mut conn = db.app.db.read().await.unwrap();
        let staff = talk.world.staff(Role::Moderator);
        assert_eq!(moderation::owed(&mut conn, &staff, Some(talk.dialogue.id)).await.unwrap().waiting, 2);
        drop(conn);
        assert!(moderator.get("/admin").await.says("2 texter väntar på granskning"));
    }
}
