//! What residents and the desk find.

use super::*;
use crate::db::Keyset;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::plan;

async fn found(world: &World, filter: &Filter) -> Vec<Id> {
    let first = Keyset {
        after: None,
        size: 20,
    };
    let mut conn = world.app.db.read().await.unwrap();
    let page = cards(&mut conn, filter, &first, world.today())
        .await
        .unwrap();
    page.rows.into_iter().map(|card| card.id).collect()
}

fn phase(phase: Phase) -> Filter {
    Filter {
        phase: Some(phase),
        ..Filter::default()
    }
}

on_both_databases! {
    async fn p02_residents_find_what_is_public_by_phase_body_and_words(db: TestDb) {
        let world = World::new(&db).await;
        world.draft(&world.texts()).await;
        let open = world.reach(State::Open).await.id;
        let announced = world.reach(State::Announced).await.id;
        assert_eq!(found(&world, &Filter::default()).await, [open, announced], "a draft is nobody's business");
        assert_eq!(found(&world, &phase(Phase::Ongoing)).await, [open]);
        assert_eq!(found(&world, &phase(Phase::Upcoming)).await, [announced]);
        assert_eq!(found(&world, &phase(Phase::CarriedOut)).await, []);
        let by_body = |slug: &str| Filter { body: Some(slug.into()), ..Filter::default() };
        assert_eq!(found(&world, &by_body("samhallsbyggnadsnamnden")).await.len(), 2);
        assert_eq!(found(&world, &by_body("socialnamnden")).await, []);
        let by_words = |words: &str| Filter { words: words.into(), ..Filter::default() };
        assert_eq!(found(&world, &by_words("torg byggas")).await.len(), 2);
        assert_eq!(found(&world, &by_words("torg rymdraket")).await, []);
    }

    async fn p05_what_has_closed_is_shown_as_open_by_nothing_also_when_the_clock_is_late(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let left = world.today().days_until(open.closes_on.unwrap());
        world.app.clock.advance(jiff::SignedDuration::from_hours(24 * left));
        let on_front = async || front(&mut world.app.db.read().await.unwrap(), world.today()).await.unwrap().open.len();
        assert_eq!((on_front().await, found(&world, &phase(Phase::Ongoing)).await), (1, vec![open.id]), "its last day");
        world.app.clock.advance(jiff::SignedDuration::from_hours(24));
        assert_eq!(world.get(open.id).await.state, State::Open, "nobody has turned the clock");
        assert_eq!((on_front().await, found(&world, &phase(Phase::Ongoing)).await), (0, vec![]));
        assert_eq!(found(&world, &phase(Phase::CarriedOut)).await, [open.id]);
        let (_, page) = crate::testing::fetch(&db.app, "/").await;
        assert!(!page.contains(&open.slug), "{page}");
        // The desk says so too, though what is to be done there waits for the clock.
        let desk = world.get_page(Role::Official, "/admin/dialoger").await;
        assert!(desk.says(State::Closed.name(crate::core::Locale::Sv)) && !desk.says("class=\"badge open"), "{}", desk.page);
    }

    async fn p23_a_dialogue_is_found_by_its_theme(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await.id;
        let by_words = Filter { words: "cykelparkeringar".into(), ..Filter::default() };
        let by_name = Filter { theme: Some("Cykelparkering".into()), ..Filter::default() };
        let mut deed = world.deed(Role::Official).await;
        let theme = crate::themes::create(&mut deed, closed, "Cykelparkering", "").await.unwrap();
        deed.commit().await.unwrap();
        world.contribution(closed, 2, Some(theme)).await;
        for filter in [&by_words, &by_name] {
            assert_eq!(found(&world, filter).await, [], "what staff gather ideas under is theirs until the compilation is locked");
        }
        let closed = world.get(closed).await;
        let compiled = world.take_to(closed, State::Compiled).await.id;
        for filter in [&by_words, &by_name] {
            assert_eq!(found(&world, filter).await, [compiled]);
        }
    }

    async fn p17_an_outcome_answers_an_idea_while_everybody_can_read_it(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::DecidedUpon).await;
        let id = decided.id;
        let answered = async || listing::answered(&mut world.app.db.read().await.unwrap(), id).await.unwrap();
        let of = |answered| listing::Answered { shown: 1, answered };
        assert_eq!((decided.shows_outcomes(), answered().await), (true, of(1)));
        let stopped = world.take_to(decided, State::Cancelled).await;
        assert_eq!((stopped.shows_outcomes(), answered().await), (false, of(0)), "as the list of ideas has it");
    }

    async fn pages_follow_each_other_without_gaps(db: TestDb) {
        let world = World::new(&db).await;
        let mut all = Vec::new();
        for _ in 0..5 {
            all.push(world.reach(State::Announced).await.id);
        }
        all.sort_unstable();
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let mut conn = world.app.db.read().await.unwrap();
            let page = cards(&mut conn, &Filter::default(), &Keyset { after, size: 2 }, world.today()).await.unwrap();
            seen.extend(page.rows.iter().map(|card| card.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    async fn p18_the_start_page_shows_what_is_open_coming_and_answered(db: TestDb) {
        let world = World::new(&db).await;
        let answered = world.reach(State::FedBack).await.id;
        let open = world.reach(State::Open).await.id;
        let coming = world.reach(State::Announced).await.id;
        let front = front(&mut world.app.db.read().await.unwrap(), world.today()).await.unwrap();
        let ids = |cards: &[Card]| cards.iter().map(|card| card.id).collect::<Vec<_>>();
        assert_eq!((ids(&front.open), ids(&front.coming), ids(&front.answered)), (vec![open], vec![coming], vec![answered]));
    }

    async fn the_desk_tells_when_a_result_was_decided_and_until_then_when_it_is_to_be(db: TestDb) {
        let world = World::new(&db).await;
        let coming = world.reach(State::Handling).await;
        let made = world.reach(State::DecidedUpon).await;
        let mut conn = world.app.db.read().await.unwrap();
        let days = crate::dialogues::decided_days(&mut conn, &[coming.id, made.id]).await.unwrap();
        let decisions = crate::decisions::of_dialogue(&mut conn, made.id).await.unwrap();
        drop(conn);
        let decided_on = decisions.iter().find(|d| Some(d.id) == made.result_decision_id).unwrap().decided_on;
        assert_eq!(days, [(made.id, decided_on)]);
        let page = world.get_page(Role::Coordinator, "/admin/dialoger").await;
        assert_eq!(page.page.matches("Beslutat ").count(), 1, "{}", page.page);
    }

    async fn the_desk_lists_what_its_bodies_own_or_decide_page_by_page(db: TestDb) {
        let world = World::new(&db).await;
        let mut all = Vec::new();
        for _ in 0..3 {
            all.push(world.reach(State::Announced).await.id);
            world.days_pass(1).await;
        }
        let stopped = world.reach(State::Cancelled).await.id;
        let bodies = Some(vec![world.committee]);
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let filter = DeskFilter { bodies: bodies.clone(), ..DeskFilter::default() };
            let mut conn = world.app.db.read().await.unwrap();
            let page = desk_page(&mut conn, &filter, &Keyset { after, size: 2 }).await.unwrap();
            seen.extend(page.rows.iter().map(|row| (std::cmp::Reverse(row.updated_at), row.id)));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 4);
        assert!(seen.is_sorted_by_key(|(changed, _)| *changed), "the last changed first");
        let mut conn = world.app.db.read().await.unwrap();
        let ids = |rows: Vec<DeskRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        let under = ids(under_way(&mut conn, bodies).await.unwrap());
        assert!(under.len() == 3 && all.iter().all(|id| under.contains(id)), "{under:?}");
        assert_eq!(ids(under_way(&mut conn, Some(vec![world.other])).await.unwrap()), []);
        let over = DeskFilter { work: Some(Work::Over), ..DeskFilter::default() };
        let over = desk_page(&mut conn, &over, &Keyset { after: None, size: 9 }).await.unwrap();
        assert_eq!(ids(over.rows), [stopped]);
        drop(conn);
        for state in [State::Archived, State::FollowedUp] {
            let id = world.reach(state).await.id;
            let mut conn = world.app.db.read().await.unwrap();
            let is_under_way = ids(under_way(&mut conn, None).await.unwrap()).contains(&id);
            assert_eq!(is_under_way, !state.is_over(), "{state}");
        }
        let page = world.get_page(Role::Coordinator, "/admin/dialoger?visa=over").await;
        assert!(page.says("Avbruten") && !page.says("Kommande"), "{}", page.page);
        let plan = plan(&world.app, crate::dialogues::store::DESK, &["9223372036854775807", "''", "0", "NULL", "50", "NULL"]).await;
        assert!(plan.contains("dialogues_by_change"), "{plan}");
        assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY") && !plan.contains("Sort"), "the index has the order\n{plan}");
    }

    async fn the_desk_counts_what_waits_for_review(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await.id;
        world.contribution(open, 1, None).await;
        past_the_model(&world, open, "UPDATE contributions SET state = 'received', published_at = NULL WHERE dialogue_id = $1").await.unwrap();
        let rows = under_way(&mut world.app.db.read().await.unwrap(), None).await.unwrap();
        assert_eq!((rows[0].waiting, rows[0].waiting_since), (1, Some(world.app.now())));
    }
}
