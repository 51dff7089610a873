//! Where comments are taken in, and that each is taken in once.

use super::fixture::{LAMP, Talk};
use crate::comments::{NewComment, of_idea, submit};
use crate::contributions::SubmitError;
use crate::core::{Error, Locale};
use crate::deed::Actor;
use crate::dialogues::Participation;
use crate::moderation;
use crate::on_both_databases;
use crate::rerouting::{NewRerouting, Place, reroute};
use crate::staff::Role;
use crate::testing::{plan, together};

/// A comment put in without the product, on the idea with that id.
const SNEAK: &str = "INSERT INTO comments (id, dialogue_id, contribution_id, number, version, receipt_code, submit_key, text_digest, words, lang,
        shown_name, received_at, state, masked_name, masked_words, refused_rule, words_to_sender)
     SELECT 'sneaked', dialogue_id, id, 99, 1, 'sneakedsneakedsneaked', 'x', 'x', 'Hej', 'sv', '', 1, 'received', '', '', '', ''
     FROM contributions WHERE id = $1";

on_both_databases! {
    async fn p19_ideas_are_commented_only_where_the_elected_decided_on_a_conversation(db: TestDb) {
        let talk = Talk::with(&db, Participation::Comment).await;
        let answer = talk.try_to_send(&NewComment::new(LAMP, Locale::Sv)).await;
        assert!(matches!(answer, Err(SubmitError::Closed)), "{answer:?}");
        assert!(talk.straight(SNEAK, talk.idea).await.is_err(), "nor straight in the database");
    }

    async fn p19_working_together_is_a_conversation_too(db: TestDb) {
        let talk = Talk::with(&db, Participation::CoCreation).await;
        assert_eq!(talk.send(LAMP).await.number, 1);
    }

    async fn p19_nothing_is_said_about_what_is_not_shown_or_after_the_last_moment(db: TestDb) {
        let talk = Talk::new(&db).await;
        let before = talk.world.app.now();
        talk.world.app.clock.set(talk.dialogue.closes_on.unwrap().end());
        let late = talk.try_to_send(&NewComment::new(LAMP, Locale::Sv)).await;
        assert!(matches!(late, Err(SubmitError::Closed)), "the clock has not come to close it: {late:?}");
        talk.world.app.clock.set(before);
        let idea = talk.idea().await;
        talk.straight("UPDATE contributions SET state = 'received' WHERE id = $1", talk.idea).await.unwrap();
        let mut deed = talk.world.app.begin(Actor::Resident).await.unwrap();
        let hidden = submit(&mut deed, &idea, &NewComment::new(LAMP, Locale::Sv), "key", Locale::Sv).await;
        assert!(matches!(hidden, Err(SubmitError::Other(_))), "{hidden:?}");
        drop(deed);
        assert!(talk.straight(SNEAK, talk.idea).await.is_err());
        talk.straight("UPDATE contributions SET state = 'published' WHERE id = $1", talk.idea).await.unwrap();
        talk.world.days_pass(11).await;
        let closed = talk.try_to_send(&NewComment::new(LAMP, Locale::Sv)).await;
        assert!(matches!(closed, Err(SubmitError::Closed)), "{closed:?}");
        assert!(talk.straight(SNEAK, talk.idea).await.is_err());
    }

    async fn p19_p22_nothing_is_said_about_what_belongs_somewhere_else(db: TestDb) {
        let talk = Talk::new(&db).await;
        // Read while it was here, and sent in when it was sent on.
        let idea = talk.idea().await;
        let elsewhere = NewRerouting {
            place: Some(Place::Authority),
            authority: "Trafikverket".into(),
            words: "Vägen är statens.".into(),
            ..NewRerouting::default()
        };
        let mut deed = talk.world.deed(Role::Moderator).await;
        let version = moderation::record(deed.conn(), talk.idea).await.unwrap().version;
        reroute(&mut deed, talk.idea, version, &elsewhere).await.unwrap();
        deed.commit().await.unwrap();
        let mut deed = talk.world.app.begin(Actor::Resident).await.unwrap();
        let late = submit(&mut deed, &idea, &NewComment::new(LAMP, Locale::Sv), "key", Locale::Sv).await;
        assert!(matches!(late, Err(SubmitError::Other(Error::NotFound))), "{late:?}");
        drop(deed);
        assert!(talk.straight(SNEAK, talk.idea).await.is_err(), "nor straight in the database");
    }

    async fn one_form_sent_twice_is_one_comment_and_a_corrected_address_is_taken_over(db: TestDb) {
        let talk = Talk::new(&db).await;
        let idea = talk.idea().await;
        let mut new = NewComment::new(LAMP, Locale::Sv);
        let mut receipts = Vec::new();
        for email in ["anna@example.org", "anna@example.org", "anan@example.org"] {
            new.draft.email = Some(email.parse().unwrap());
            let mut deed = talk.world.app.begin(Actor::Resident).await.unwrap();
            let sent = submit(&mut deed, &idea, &new, "the form's key", Locale::Sv).await.unwrap();
            deed.commit().await.unwrap();
            receipts.push((sent.receipt, sent.again.address));
        }
        assert!(receipts.iter().all(|(receipt, _)| *receipt == receipts[0].0), "{receipts:?}");
        assert_eq!(receipts.iter().map(|(_, address)| *address).collect::<Vec<_>>(), [false, false, true]);
        let whose = talk.comment(receipts[0].0.id).await.participant_id.unwrap();
        let mut conn = talk.world.app.db.read().await.unwrap();
        let email = crate::participants::get(&mut conn, whose).await.unwrap().email;
        assert_eq!(email.to_string(), "anan@example.org");
    }

    async fn eight_at_once_get_the_numbers_one_to_eight(db: TestDb) {
        let talk = Talk::new(&db).await;
        let idea = talk.idea().await;
        let mut numbers = together(1..=8, |n, meeting| {
            let (app, idea) = (talk.world.app.clone(), idea.clone());
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Resident).await.unwrap();
                let new = NewComment::new(&format!("{n} lampor till vid ån."), Locale::Sv);
                let sent = submit(&mut deed, &idea, &new, &format!("key {n}"), Locale::Sv).await.unwrap();
                deed.commit().await.unwrap();
                sent.receipt.number
            }
        })
        .await;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=8).collect::<Vec<i64>>());
    }

    async fn an_answer_names_a_comment_that_everybody_can_read(db: TestDb) {
        let talk = Talk::new(&db).await;
        let first = talk.show(LAMP).await;
        let waiting = talk.send("Den här väntar på granskning.").await;
        let mut answer = NewComment::new("Vilken sorts lampa tänker du på?", Locale::Sv);
        for (asked, named) in [(first.number, Some(1)), (waiting.number, None), (77, None)] {
            answer.answers = Some(asked);
            answer.draft.text.push('?');
            let sent = talk.try_to_send(&answer).await.unwrap();
            assert_eq!(talk.comment(sent.id).await.answers, named);
        }
        let names_a_hidden_one = talk.straight(
            "INSERT INTO comments (id, dialogue_id, contribution_id, number, version, receipt_code, submit_key, text_digest, words, lang,
                shown_name, answers_id, received_at, state, masked_name, masked_words, refused_rule, words_to_sender)
             SELECT 'sneaked', dialogue_id, contribution_id, 99, 1, 'sneakedsneakedsneaked', 'x', 'x', 'Hej', 'sv', '', id, 1, 'received', '', '', '', ''
             FROM comments WHERE id = $1",
            waiting.id,
        ).await;
        assert!(names_a_hidden_one.is_err());
    }

    async fn p05_what_was_written_and_what_was_done_with_it_stays(db: TestDb) {
        let talk = Talk::new(&db).await;
        let comment = talk.show(LAMP).await;
        for sql in [
            "UPDATE comments SET words = 'Nej' WHERE id = $1",
            "UPDATE comments SET shown_name = 'Någon' WHERE id = $1",
            "DELETE FROM comments WHERE id = $1",
            "UPDATE comment_acts SET words = 'Nej' WHERE comment_id = $1",
            "DELETE FROM comment_acts WHERE comment_id = $1",
        ] {
            assert!(talk.straight(sql, comment.id).await.is_err(), "{sql}");
        }
    }

    async fn comments_come_the_first_first_page_by_page_by_an_index(db: TestDb) {
        let talk = Talk::new(&db).await;
        for n in 1..=21 {
            talk.show(&format!("Kommentar nummer {n} om bänkarna.")).await;
        }
        let mut conn = talk.world.app.db.read().await.unwrap();
        let first = of_idea(&mut conn, talk.idea, None).await.unwrap();
        assert_eq!((first.count, first.page.rows.len(), first.page.rows[0].number), (21, 20, 1));
        let second = of_idea(&mut conn, talk.idea, first.page.next).await.unwrap();
        assert_eq!(second.page.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [21]);
        assert_eq!(second.page.next, None);
        drop(conn);
        let id = format!("'{}'", talk.idea);
        let plan = plan(&talk.world.app, crate::comments::store::SHOWN, &[&id, "0", "21"]).await;
        assert!(plan.contains("comments_shown"), "{plan}");
        assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "{plan}");
        let of_one = crate::comments::store::ALL_OF_PARTICIPANT;
        let plan = crate::testing::plan(&talk.world.app, of_one, &["'p'", "'g'", "26"]).await;
        assert!(plan.contains("comments_of_participant"), "{plan}");
        assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "{plan}");
    }
}
