//! Forms of taking part, on both databases.

use crate::activities::{self, Kind, NewActivity};
use crate::contributions::{self, Channel, Draft, Registration};
use crate::core::{Id, Locale, TimeOfDay};
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};

/// A walk that was held yesterday.
async fn walk(world: &World, dialogue: Id, days: i64) -> Id {
    let time = |text: &str| -> TimeOfDay { text.parse().unwrap() };
    let day = world.today().plus_days(days);
    let new = NewActivity {
        kind: Kind::Walk,
        title: "Vandring".into(),
        place: "Torget".into(),
        starts: time("14:00").on(day).unwrap(),
        ends: time("15:00").on(day).unwrap(),
        access: "Lugn takt.".into(),
        hearing: String::new(),
        how_to: String::new(),
    };
    let mut deed = world.deed(Role::Official).await;
    let id = activities::add(&mut deed, dialogue, &new, "Fler vill ses.")
        .await
        .unwrap();
    deed.commit().await.unwrap();
    id
}

on_both_databases! {
    async fn p36_the_overview_counts_forms_and_flags_a_committee_with_one(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        world.days_pass(2).await;
        let (_, nobody) = fetch(&db.app, "/former").await;
        assert!(nobody.contains("Ingen har deltagit än") && !nobody.contains("Bara en form"), "{nobody}");
        world.contribution(open.id, 501, None).await;
        let (_, one) = fetch(&db.app, "/former").await;
        assert!(one.contains("Webben: 1 idé") && one.contains("Bara en form"), "{one}");
        let staff = world.get_page(Role::Coordinator, "/admin/metoder").await;
        assert!(staff.says("En nämnd har bara använt en form."), "{}", staff.page);

        // What is to come and what is cancelled has let nobody take part.
        walk(&world, open.id, 2).await;
        let cancelled = walk(&world, open.id, 3).await;
        let mut deed = world.deed(Role::Official).await;
        activities::cancel(&mut deed, open.id, (cancelled, 1), "Storm.").await.unwrap();
        deed.commit().await.unwrap();
        let (_, still) = fetch(&db.app, "/former").await;
        assert!(still.contains("Bara en form") && !still.contains("Vandring"), "{still}");

        let been = walk(&world, open.id, -1).await;
        let mut deed = world.deed(Role::Official).await;
        let new = Registration {
            draft: Draft::new("Sänk kantstenen vid apoteket.", Locale::Sv),
            channel: Channel::Meeting,
            activity: Some(been),
            came_on: world.today().plus_days(-1),
            reply: None,
        };
        contributions::register(&mut deed, open.id, &new).await.unwrap();
        deed.commit().await.unwrap();
        let (_, two) = fetch(&db.app, "/former").await;
        assert!(two.contains("Vandring: 1 tillfälle, 1 idé") && !two.contains("Bara en form"), "{two}");
        let staff = world.get_page(Role::Coordinator, "/admin/metoder").await;
        assert!(staff.says("Alla nämnder som har haft deltagare har använt flera former."), "{}", staff.page);

        // Back to the year before only once there is something in it.
        assert!(!two.contains("ar=2025"), "{two}");
        let (_, same) = fetch(&db.app, "/former?ar=2025").await;
        assert!(same.contains("Vandring: 1 tillfälle"), "{same}");
        let mut deed = db.deed().await;
        let back = world.today().plus_days(-365).start();
        sqlx::query("UPDATE activities SET starts_at = $2, ends_at = $2 + 3600000000 WHERE id = $1").bind(been).bind(back).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();
        assert!(fetch(&db.app, "/former").await.1.contains("ar=2025"));
        assert!(fetch(&db.app, "/former?ar=2025").await.1.contains("Vandring: 1 tillfälle"));
        let mut deed = db.deed().await;
        sqlx::query("UPDATE activities SET starts_at = $2, ends_at = $2 + 3600000000 WHERE id = $1").bind(been).bind(world.today().plus_days(-1).start()).execute(deed.conn()).await.unwrap();
        deed.commit().await.unwrap();

        // Years that are none.
        for wrong in ["/former?ar=nej", "/former?ar=3000"] {
            assert!(fetch(&db.app, wrong).await.1.contains("Vandring: 1 tillfälle, 1 idé"), "{wrong}");
        }
        let list = world.get_page(Role::Coordinator, "/admin/dialoger").await;
        assert!(list.says("href=\"/admin/metoder\""), "{}", list.page);
    }
}
