//! Every figure as it is published, and once more by another way: they are the same (P25).

use super::by_hand::{Counted, recounted};
use crate::app::App;
use crate::core::{Date, Id, Locale, Timestamp};
use crate::deed::Actor;
use crate::dialogues::{self, State};
use crate::figures::{Group, of_years};
use crate::initiatives::{self, Answer, NewAnswer, NewInitiative};
use crate::on_both_databases;
use crate::promises::Year;
use crate::staff::Role;
use crate::testing::{World, plan};

/// The figures as they are published, without what is none.
async fn published(app: &App) -> Counted {
    let today = app.now().date();
    let mut conn = app.db.read().await.unwrap();
    let mut counted = Counted::new();
    for of_year in of_years(&mut conn, today).await.unwrap() {
        let year: i16 = of_year.year.to_string().parse().unwrap();
        for figure in Group::ALL.iter().flat_map(|group| group.figures()) {
            let count = of_year.count(figure);
            if count > 0 {
                counted.insert((year, figure.key()), count);
            }
        }
    }
    counted
}

/// Proposes a dialogue, and takes the proposal to the committee when it is to be published.
async fn propose(world: &World, text: &str, is_published: bool) -> Id {
    let mut deed = world.app.begin(Actor::Resident).await.unwrap();
    let new = NewInitiative::new(text, Locale::Sv);
    let key = world.app.random.code(20);
    let id = initiatives::submit(&mut deed, &new, &key, Locale::Sv)
        .await
        .unwrap()
        .receipt
        .id;
    deed.commit().await.unwrap();
    if is_published {
        let mut deed = world.deed(Role::Moderator).await;
        let publish = crate::moderation::ReviewAct::Publish { whole: false };
        initiatives::review(&mut deed, id, 1, &publish)
            .await
            .unwrap();
        deed.commit().await.unwrap();
        let mut deed = world.deed(Role::Coordinator).await;
        initiatives::route(&mut deed, id, 2, Some(world.committee))
            .await
            .unwrap();
        deed.commit().await.unwrap();
    }
    id
}

async fn answer(world: &World, id: Id, paragraph: &str, why_changed: &str) {
    let mut conn = world.app.db.read().await.unwrap();
    let version = initiatives::get(&mut conn, id).await.unwrap().version;
    drop(conn);
    let new = NewAnswer {
        answer: Some(Answer::No),
        title: String::new(),
        case_number: "EX 2026/9".into(),
        decided_on: world.today(),
        paragraph: paragraph.into(),
        reasons: "Vi har frågat nyss.".into(),
        minutes_url: String::new(),
        why_changed: why_changed.into(),
    };
    let mut deed = world.deed(Role::Secretary).await;
    initiatives::answer(&mut deed, id, version, &new)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn p25_every_figure_of_the_examples_is_the_same_counted_one_by_one(db: Examples) {
        let figures = published(&db.app).await;
        assert_eq!(figures, recounted(&db.app).await);
        assert!(figures.len() > 15, "there is something to compare: {figures:?}");
    }
}

on_both_databases! {
    async fn p25_every_figure_of_two_years_is_the_same_counted_one_by_one(db: TestDb) {
        let world = World::new(&db).await;
        assert_eq!(published(&db.app).await, Counted::new());
        world.reach(State::Draft).await;
        world.reach(State::Cancelled).await;
        let hidden = propose(&world, "Fråga oss om badplatsen vid Sikhall.", false).await;
        let kept = propose(&world, "Fråga oss när bussarna borde gå.", true).await;
        let late = propose(&world, "Fråga oss om nästa lekplats.", true).await;
        let owed = propose(&world, "Fråga oss om torghandeln.", true).await;
        assert!(hidden != owed);
        answer(&world, kept, "12", "").await;
        let done = world.reach(State::FollowedUp).await;
        let open = world.reach(State::Open).await;
        world.contribution(open.id, 1, None).await;
        let mut deed = world.deed(Role::Secretary).await;
        let cancellation = dialogues::Cancellation { decision: world.decision("98"), reason: "Frågan har fallit.".into(), drops_matter: false };
        dialogues::cancel(&mut deed, open.id, open.version, &cancellation).await.unwrap();
        deed.commit().await.unwrap();
        // It is the next year before the second answer comes, and the first one is changed.
        let year = Year::of(world.today());
        while Year::of(world.today()) == year {
            world.days_pass(10).await;
        }
        answer(&world, late, "31", "").await;
        answer(&world, kept, "32", "Vi har tänkt om.").await;
        world.reach(State::DecidedUpon).await;
        let figures = published(&db.app).await;
        assert_eq!(figures, recounted(&db.app).await);
        let of = |year: i16, key: &str| figures.get(&(year, key.to_owned())).copied().unwrap_or(0);
        // And some of them by hand.
        let first = done.opened_at.unwrap().date().year();
        assert_eq!((of(2026, "initiatives_received"), of(2027, "initiatives_received")), (4, 0), "also what is hidden");
        assert_eq!((of(2026, "initiatives_answered"), of(2027, "initiatives_answered")), (1, 1), "a changed answer is no other");
        assert_eq!((of(2026, "answer_kept"), of(2026, "answer_kept_late"), of(2026, "answer_overdue")), (1, 1, 1));
        assert_eq!(of(first, "dialogues_opened") + of(first + 1, "dialogues_opened"), 3);
        assert_eq!(of(2026, "dialogues_stopped") + of(2027, "dialogues_stopped"), 1, "a draft that is dropped was never there for anybody");
        assert_eq!(of(2026, "outcome_carried_out") + of(2027, "outcome_carried_out"), 2);
    }

    async fn p25_a_year_begins_at_midnight_on_the_wall_in_the_municipality(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let new_year: Date = "2026-01-01".parse().unwrap();
        for (number, micros) in [(1, -1), (2, 0), (3, 1)] {
            let id = world.contribution(open.id, number, None).await;
            let at = Timestamp::from_micros(new_year.start().as_micros() + micros);
            sqlx::query("UPDATE contributions SET received_at = $2 WHERE id = $1").bind(id).bind(at).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        }
        let figures = published(&db.app).await;
        assert_eq!(figures, recounted(&db.app).await);
        let key = || "contributions_received".to_owned();
        assert_eq!((figures[&(2025, key())], figures[&(2026, key())]), (1, 2));
    }

    async fn p25_a_day_that_is_moved_counts_where_it_is_now(db: TestDb) {
        let world = World::new(&db).await;
        let id = propose(&world, "Fråga oss när bussarna borde gå.", true).await;
        let mut deed = world.deed(Role::Coordinator).await;
        initiatives::move_day(&mut deed, id, 3, "2027-02-01".parse().unwrap(), "Nämnden möts först i januari.").await.unwrap();
        deed.commit().await.unwrap();
        let key = || "answer_overdue".to_owned();
        world.days_pass(60).await;
        assert_eq!(published(&db.app).await.get(&(2026, key())), None);
        world.days_pass(60).await;
        let figures = published(&db.app).await;
        assert_eq!((figures.get(&(2026, key())), figures.get(&(2027, key()))), (None, Some(&1)));
        assert_eq!(figures, recounted(&db.app).await);
    }

    async fn p25_p22_what_is_sent_on_to_another_dialogue_came_in_once(db: TestDb) {
        let world = World::new(&db).await;
        let (here, there) = (world.reach(State::Open).await, world.reach(State::Open).await);
        let idea = world.contribution(here.id, 1, None).await;
        let counted = async || {
            let page = crate::testing::fetch(&db.app, "/siffror.csv").await.1;
            page.lines().find(|line| line.contains("contributions") || line.contains("idéer")).unwrap_or_default().to_owned()
        };
        let before = counted().await;
        let mut deed = world.deed(crate::staff::Role::Moderator).await;
        let version = crate::moderation::record(deed.conn(), idea).await.unwrap().version;
        let new = crate::rerouting::NewRerouting {
            place: Some(crate::rerouting::Place::Dialogue),
            authority: String::new(),
            dialogue: Some(there.id),
            words: "Det hör hemma där.".into(),
        };
        crate::rerouting::reroute(&mut deed, idea, version, &new).await.unwrap();
        deed.commit().await.unwrap();
        let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM contributions").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(rows, 2, "it is there too");
        assert_eq!(counted().await, before);
        assert!(before.contains('1'), "{before}");
    }

    async fn p25_what_came_in_is_counted_by_an_index(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        for number in 1..20 {
            world.contribution(open.id, number, None).await;
        }
        let bounds: Vec<String> = (0..11).map(|n| n.to_string()).collect();
        let bounds: Vec<&str> = bounds.iter().map(String::as_str).collect();
        let plan = plan(&db.app, crate::figures::store::COUNTS, &bounds).await;
        assert!(plan.contains("contributions_by_time"), "{plan}");
    }
}
