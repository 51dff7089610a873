//! The acts and what follows from them.

use crate::contributions::tests::fixture::Open;
use crate::contributions::{
    Draft, Filter, Listed, Place, Sort, Source, State, Whereabouts, by_receipt, one, published,
    similar,
};
use crate::core::{Error, Id, Locale};
use crate::db::Keyset;
use crate::deed::{Actor, Deed};
use crate::moderation::{
    Mask, ModerateError, QueueKey, Rule, history, mask, owed, publish, queue, record, refuse,
    review_again,
};
use crate::on_both_databases;
use crate::staff::{Role, RoleFor, Staff};
use crate::testing::together;
use crate::{audit, dialogues};

/// Somebody with one role for one body. The account is stored, for acts refer to it.
async fn staff(open: &Open, role: Role, body: Option<Id>) -> Staff {
    let staff = Staff {
        id: open.app.new_id(),
        email: "granskare@exempel.se".parse().unwrap(),
        name: "Granskare".into(),
        locale: Locale::Sv,
        roles: vec![RoleFor { role, body }],
    };
    let mut deed = open.app.begin(Actor::Operator).await.unwrap();
    sqlx::query(
        "INSERT INTO staff (id, email, email_folded, name, password_hash, locale, created_at) VALUES ($1, $2, $2, $3, '', 'sv', 0)",
    )
    .bind(staff.id)
    .bind(staff.id.to_string())
    .bind(&staff.name)
    .execute(deed.conn())
    .await
    .unwrap();
    deed.commit().await.unwrap();
    staff
}

async fn deed(open: &Open, staff: &Staff) -> Deed {
    open.app.begin(Actor::Staff(staff.clone())).await.unwrap()
}

fn covered(text: &str) -> Mask {
    Mask {
        title: String::new(),
        name: String::new(),
        text: text.into(),
    }
}

async fn list(open: &Open, query: &str) -> Vec<Listed> {
    let filter = Filter {
        query: query.into(),
        ..Filter::default()
    };
    let keyset = Keyset {
        after: None,
        size: 9,
    };
    let mut conn = open.app.db.read().await.unwrap();
    published(&mut conn, open.dialogue, &filter, Sort::Newest, &keyset)
        .await
        .unwrap()
        .rows
}

const SECRET: &str = "Granntanten Hjördis på Kungsgatan 5";

on_both_databases! {
    async fn a_masked_text_never_shows_the_original_in_public(db: TestDb) {
        let open = Open::new(&db).await;
        let mut draft = Draft::new(&format!("{SECRET} fäller träd. Plantera nya träd i parken."), Locale::Sv);
        draft.title = format!("{SECRET} och träden");
        draft.shown_name = "Hjördis granne".into();
        draft.translation = format!("{SECRET} översatt");
        let sent = open.send_with(&draft, &Source::default()).await;
        let moderator = staff(&open, Role::Moderator, Some(open.body)).await;
        let mut act = deed(&open, &moderator).await;
        let new = covered("[Dolt] fäller träd. Plantera nya träd i parken.");
        mask(&mut act, sent.id, 1, &new, Rule::PersonalData, "Vi har dolt en persons namn.").await.unwrap();
        act.commit().await.unwrap();

        let mut conn = open.app.db.read().await.unwrap();
        let shown = one(&mut conn, open.dialogue, 1).await.unwrap();
        let own = by_receipt(&mut conn, &sent.code).await.unwrap();
        let alike = similar(&mut conn, open.dialogue, "Plantera träd i parken").await.unwrap();
        for public in [format!("{shown:?}"), format!("{own:?}"), format!("{alike:?}"), format!("{:?}", list(&open, "träd").await)] {
            assert!(public.contains("[Dolt]"), "{public}");
            assert!(!public.contains("Hjördis") && !public.contains("Kungsgatan"), "{public}");
        }
        assert!(list(&open, "Hjördis").await.is_empty(), "nor is it found by what is covered");
        // The record itself is kept.
        let kept = record(&mut conn, sent.id).await.unwrap();
        assert!(kept.text.contains(SECRET) && kept.title.contains(SECRET));
        assert_eq!(own.words_to_sender, "Vi har dolt en persons namn.");
        let acts = history(&mut conn, sent.id).await.unwrap();
        assert_eq!((acts.len(), acts[0].to_state, acts[0].staff.as_str()), (1, State::Masked, "Granskare"));
    }

    async fn something_must_be_covered_by_a_mask(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Fler bänkar på torget.").await;
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        let same = mask(&mut act, sent.id, 1, &covered("Fler bänkar på torget."), Rule::PersonalData, "").await;
        assert!(matches!(same, Err(ModerateError::NothingMasked)));
        let nothing = mask(&mut act, sent.id, 1, &covered(" \n"), Rule::PersonalData, "").await;
        assert!(matches!(nothing, Err(ModerateError::Missing)));
    }

    async fn nobody_puts_words_into_somebody_elses_mouth(db: TestDb) {
        let open = Open::new(&db).await;
        let mut draft = Draft::new("Sätt en skylt med torgets historia på torget.", Locale::Sv);
        draft.title = "En skylt".into();
        draft.shown_name = "Kajsa".into();
        let sent = open.send_with(&draft, &Source::default()).await;
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        let rewritten = Mask { title: "Ingen skylt".into(), name: "Anna".into(), text: "Sätt ingen skylt på torget.".into() };
        let refused = mask(&mut act, sent.id, 1, &rewritten, Rule::OffTopic, "").await;
        let Err(ModerateError::Rewritten(fields)) = refused else { panic!("{refused:?}") };
        assert_eq!(fields.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["mask_title", "mask_name", "mask_text"]);
        let covered = Mask { title: String::new(), name: "Kajsa".into(), text: "Sätt en skylt [dolt] på torget.".into() };
        mask(&mut act, sent.id, 1, &covered, Rule::OffTopic, "").await.unwrap();
    }

    async fn refusing_needs_a_rule_and_words_and_is_seen_by_the_sender_alone(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Köp min bil, ring mig nu.").await;
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        let silent = refuse(&mut act, sent.id, 1, Rule::Advertising, "  ").await;
        assert!(matches!(silent, Err(ModerateError::Missing)));
        refuse(&mut act, sent.id, 1, Rule::Advertising, "Det här är reklam.").await.unwrap();
        act.commit().await.unwrap();
        let mut conn = open.app.db.read().await.unwrap();
        assert!(one(&mut conn, open.dialogue, 1).await.is_err());
        let own = by_receipt(&mut conn, &sent.code).await.unwrap();
        assert_eq!((own.state, own.rule.as_str(), own.words_to_sender.as_str()), (State::Refused, "advertising", "Det här är reklam."));
        let dialogue = dialogues::get(&mut conn, open.dialogue).await.unwrap();
        let way = Whereabouts::of(&own, &dialogue, open.app.now().date());
        assert_eq!((way.here(), way.next(), way.places.len()), (Place::Reviewed, None, 2));
        // The database itself refuses a refusal without words.
        drop(conn);
        let mut past = open.app.begin(Actor::Operator).await.unwrap();
        assert!(sqlx::query("UPDATE contributions SET words_to_sender = ''").execute(past.conn()).await.is_err());
    }

    async fn two_moderators_the_second_is_told(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Fler bänkar på torget.").await;
        let (one_of_them, other) = (staff(&open, Role::Moderator, None).await, staff(&open, Role::Official, Some(open.body)).await);
        let mut act = deed(&open, &one_of_them).await;
        publish(&mut act, sent.id, 1).await.unwrap();
        act.commit().await.unwrap();
        let mut late = deed(&open, &other).await;
        let answer = refuse(&mut late, sent.id, 1, Rule::OffTopic, "Det handlar om annat.").await;
        assert!(matches!(answer, Err(ModerateError::Other(Error::Stale))));
        drop(late);
        let mut conn = open.app.db.read().await.unwrap();
        assert_eq!(record(&mut conn, sent.id).await.unwrap().state, State::Published);
        assert_eq!(history(&mut conn, sent.id).await.unwrap().len(), 1);
    }

    async fn eight_moderators_at_once_are_one(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Fler bänkar på torget.").await;
        let acts = together(0..8, |_, meeting| {
            let (app, id) = (open.app.clone(), sent.id);
            async move {
                meeting.wait().await;
                let mut act = app.begin(Actor::Operator).await.unwrap();
                match publish(&mut act, id, 1).await {
                    Ok(()) => { act.commit().await.unwrap(); true }
                    Err(ModerateError::Other(Error::Stale)) => false,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        assert_eq!(acts.into_iter().filter(|done| *done).count(), 1);
        assert_eq!(history(&mut open.app.db.read().await.unwrap(), sent.id).await.unwrap().len(), 1);
    }

    async fn only_those_who_may_for_that_body_moderate(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Fler bänkar på torget.").await;
        let elsewhere = open.app.new_id();
        for (role, body, may) in [
            (Role::Moderator, Some(open.body), true),
            (Role::Coordinator, None, true),
            (Role::Moderator, Some(elsewhere), false),
            (Role::Secretary, Some(open.body), false),
            (Role::Elected, None, false),
            (Role::Administrator, None, false),
        ] {
            let somebody = staff(&open, role, body).await;
            let mut act = deed(&open, &somebody).await;
            let answer = publish(&mut act, sent.id, 1).await;
            assert_eq!(answer.is_ok(), may, "{role} {answer:?}");
            drop(act);
            let all = Keyset { after: None, size: 9 };
            let waiting = queue(&mut open.app.db.read().await.unwrap(), &somebody, None, &all).await.unwrap();
            assert_eq!(waiting.rows.len(), usize::from(may), "{role}");
        }
        let mut resident = open.app.begin(Actor::Resident).await.unwrap();
        assert!(matches!(publish(&mut resident, sent.id, 1).await, Err(ModerateError::Other(Error::Forbidden))));
    }

    async fn a_review_can_be_made_again_and_every_act_is_kept(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = open.send("Fler bänkar på torget.").await;
        let next = async || {
            open.app.clock.advance(jiff::SignedDuration::from_mins(1));
            open.app.begin(Actor::Operator).await.unwrap()
        };
        let mut act = next().await;
        refuse(&mut act, sent.id, 1, Rule::OffTopic, "Det handlar om annat.").await.unwrap();
        assert!(matches!(publish(&mut act, sent.id, 1).await, Err(ModerateError::Other(Error::Stale))));
        act.commit().await.unwrap();
        let mut act = next().await;
        review_again(&mut act, sent.id, 2).await.unwrap();
        assert!(matches!(review_again(&mut act, sent.id, 3).await, Err(ModerateError::NoChange)));
        act.commit().await.unwrap();
        let mut act = next().await;
        publish(&mut act, sent.id, 3).await.unwrap();
        assert!(matches!(publish(&mut act, sent.id, 4).await, Err(ModerateError::NoChange)));
        act.commit().await.unwrap();
        let mut conn = open.app.db.read().await.unwrap();
        let states: Vec<State> = history(&mut conn, sent.id).await.unwrap().iter().map(|a| a.to_state).collect();
        assert_eq!(states, [State::Refused, State::Received, State::Published]);
        assert_eq!(list(&open, "bänkar").await.len(), 1);
        let (_, findings) = audit::verify(&open.app.db).await.unwrap();
        assert!(findings.is_empty());
    }

    async fn p28_after_the_compilation_nothing_without_a_theme_is_shown(db: TestDb) {
        let open = Open::new(&db).await;
        open.show("Fler bänkar på torget.").await;
        let out = open.send("Köp min bil, ring mig nu.").await;
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        refuse(&mut act, out.id, 1, Rule::Advertising, "Det här är reklam.").await.unwrap();
        act.commit().await.unwrap();
        open.theme("Sitta", &[1]).await;
        open.close().await;
        let mut past = open.app.begin(Actor::Operator).await.unwrap();
        sqlx::query("UPDATE dialogues SET state = 'compiled', compiled_at = 5, compilation = 'x', compilation_limits = 'y'")
            .execute(past.conn()).await.unwrap();
        past.commit().await.unwrap();

        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        assert!(matches!(publish(&mut act, out.id, 2).await, Err(ModerateError::Compiled)));
        drop(act);
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        let shown = one(act.conn(), open.dialogue, 1).await.unwrap().id;
        assert!(matches!(review_again(&mut act, shown, 2).await, Err(ModerateError::Compiled)));
        drop(act);
        let mut act = open.app.begin(Actor::Operator).await.unwrap();
        mask(&mut act, shown, 2, &covered("[dolt]"), Rule::PersonalData, "").await.unwrap();
    }

    async fn the_queue_is_oldest_first_with_its_promise(db: TestDb) {
        let open = Open::new(&db).await;
        for n in 1..=3 {
            open.send(&format!("Idé nummer {n} om torget.")).await;
            open.app.clock.advance(jiff::SignedDuration::from_hours(24));
        }
        let moderator = staff(&open, Role::Moderator, None).await;
        let mut conn = open.app.db.read().await.unwrap();
        let first = queue(&mut conn, &moderator, None, &Keyset { after: None, size: 2 }).await.unwrap();
        assert_eq!(first.rows.iter().map(|w| w.number).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(first.rows[0].dialogue, "Ett levande torg");
        // Monday's is due on Wednesday; on Thursday it is late.
        let today = open.app.now().date();
        assert_eq!(first.rows[0].review_by().to_string(), "2026-11-25");
        assert!(first.rows[0].is_late(today) && !first.rows[1].is_late(today));
        let key: Option<QueueKey> = first.next;
        let rest = queue(&mut conn, &moderator, None, &Keyset { after: key, size: 2 }).await.unwrap();
        assert_eq!((rest.rows[0].number, rest.rows.len(), rest.next), (3, 1, None));
        let owed = owed(&mut conn, &moderator, None).await.unwrap();
        assert_eq!((owed.waiting, owed.oldest), (3, Some(crate::testing::noon())));
    }
}
