//! What is owed, by whom and when (P38).

use http::StatusCode;

use crate::desk::owed::{Kind, debts};
use crate::dialogues::{State, under_way};
use crate::on_both_databases;
use crate::promises;
use crate::staff::Role;
use crate::testing::World;

on_both_databases! {
    async fn p38_each_state_owes_its_next_step_by_the_promised_day(db: TestDb) {
        let world = World::new(&db).await;
        for (state, kind) in [
            (State::Draft, Some(Kind::StartDecision)),
            (State::Decided, Some(Kind::Announcement)),
            (State::Announced, None),
            (State::Open, None),
            (State::Closed, Some(Kind::Compilation)),
            (State::Compiled, Some(Kind::Handling)),
            (State::Handling, Some(Kind::Decision)),
            (State::DecidedUpon, Some(Kind::Feedback)),
            (State::FedBack, Some(Kind::FollowUp)),
            (State::FollowedUp, None),
            (State::Cancelled, None),
        ] {
            let dialogue = world.reach(state).await;
            let rows = under_way(&mut db.app.db.read().await.unwrap(), None).await.unwrap();
            let row: Vec<_> = rows.into_iter().filter(|row| row.id == dialogue.id).collect();
            let owed: Vec<_> = debts(&row, &[]).into_iter().map(|debt| (debt.kind, debt.due)).collect();
            let due = match kind {
                Some(Kind::StartDecision | Kind::Announcement) => dialogue.opens_on,
                Some(Kind::Compilation) => dialogue.compile_by,
                Some(Kind::Handling | Kind::Decision) => dialogue.decision_on,
                Some(Kind::Feedback) => dialogue.feedback_by,
                _ => dialogue.follow_up_on,
            };
            let mut expected: Vec<_> = kind.map(|kind| (kind, due.unwrap())).into_iter().collect();
            if state == State::Draft {
                expected.push((Kind::Draft(world.today()), world.today().plus_days(30)));
                expected.sort_by_key(|(_, due)| *due);
            }
            assert_eq!(owed, expected, "{state}");
        }
    }

    async fn p37_p38_a_draft_that_nobody_changes_is_told_of(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.empty_draft().await;
        for role in [Role::Official, Role::Coordinator] {
            let desk = world.get_page(role, "/admin").await;
            let mine = desk.page.find("Det andra gör").unwrap_or(desk.page.len());
            assert!(desk.page[..mine].contains("Gör klart utkastet") && desk.says(&draft.slug), "{role}: {}", desk.page);
        }
        db.run_jobs().await;
        world.days_pass(20).await;
        assert_eq!(promises::remind(&db.app).await.unwrap(), 0, "there is time");
        world.days_pass(9).await;
        assert_eq!(promises::remind(&db.app).await.unwrap(), 1);
        db.run_jobs().await;
        let mail = db.mailer.sent().pop().unwrap();
        assert!(mail.to.starts_with("official@") && mail.text.contains("Gör klart utkastet, som ingen har ändrat sedan") && mail.text.contains("stoppa utkastet"), "{}", mail.text);
    }

    async fn p38_the_most_overdue_stands_first_with_the_promise_of_two_working_days(db: TestDb) {
        let world = World::new(&db).await;
        // Monday 23 November 2026.
        let open = world.reach(State::Open).await;
        world.contribution(open.id, 1, None).await;
        sqlx::query("UPDATE contributions SET state = 'received', published_at = NULL").execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let closed = world.reach(State::Closed).await;
        world.days_pass(30).await;
        let rows = under_way(&mut db.app.db.read().await.unwrap(), None).await.unwrap();
        let owed: Vec<_> = debts(&rows, &[]).into_iter().map(|debt| (debt.slug, debt.kind)).collect();
        assert_eq!(owed[0], (open.slug.clone(), Kind::Review(1)));
        assert!(owed.contains(&(closed.slug, Kind::Compilation)));

        let page = world.get_page(Role::Moderator, "/admin").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.says("1 text väntar på granskning") && page.says("dagar sen"), "{}", page.page);
        assert!(page.says(&format!("/admin/granska?dialog={}", open.slug)));
        let others = page.page.find("Det andra gör").expect("others' debts");
        assert!(page.page.find("Sammanställning").expect("it is owed") > others, "a moderator does not compile");
        let page = world.get_page(Role::Official, "/en/admin").await;
        assert!(page.says("days late") && page.says("/en/admin/dialoger/"), "{}", page.page);
    }

    async fn commitments_are_owed_until_they_are_settled(db: TestDb) {
        let world = World::new(&db).await;
        let told = world.reach(State::FedBack).await;
        let page = world.get_page(Role::Coordinator, "/admin").await;
        assert!(page.says("Bänkarna är på plats."), "{}", page.page);
        let mut deed = world.deed(Role::Official).await;
        let due = crate::decisions::commitments(deed.conn()).await.unwrap().remove(0);
        drop(deed);
        let path = format!("/admin/dialoger/{}/uppfoljning/{}", told.slug, due.commitment.id);
        assert!(page.says(&path));
        let today = world.today().to_string();
        let version = world.get_page(Role::Coordinator, &path).await.field("version");
        let fields = [("version", version.as_str()), ("how", "done"), ("done_on", &today), ("note", "Bänkarna står där.")];
        let done = world.post_page(Role::Coordinator, &path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert!(!world.get_page(Role::Coordinator, "/admin").await.says("Bänkarna är på plats."));

        // Who had the form open meanwhile sees both, and loses nothing.
        let late = [("version", version.as_str()), ("how", "explained"), ("done_on", ""), ("note", "Leveransen dröjer.")];
        let late = world.post_page(Role::Official, &path, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.says(&today) && late.says("Leveransen dröjer.") && late.says("Spara över"), "{}", late.page);
    }

    async fn how_a_commitment_goes_is_asked_only_during_the_follow_up(db: TestDb) {
        let world = World::new(&db).await;
        let ended = world.reach(State::FollowedUp).await;
        let mut conn = db.app.db.read().await.unwrap();
        let promised = crate::decisions::results(&mut conn, ended.id).await.unwrap()[0].commitment.clone().unwrap();
        drop(conn);
        let all = format!("/admin/dialoger/{}/uppfoljning", ended.slug);
        let one = format!("{all}/{}", promised.id);
        assert_eq!(world.get_page(Role::Official, &one).await.location(), all);
        let list = world.get_page(Role::Official, &all).await;
        assert!(list.says("Bänkarna är på plats.") && !list.says(&one), "{}", list.page);
        let version = ended.version.to_string();
        let fields = [("version", version.as_str()), ("how", "under_way"), ("note", "Ändå inte.")];
        let refused = world.post_page(Role::Official, &one, &fields).await;
        assert!(refused.status.is_client_error(), "{}", refused.status);
    }
}
