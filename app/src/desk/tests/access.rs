//! Who gets in, and where.

use http::StatusCode;

use crate::dialogues::State;
use crate::on_both_databases;
use crate::site::{Right, Routes};
use crate::staff::{Action, Role, allows};
use crate::testing::{Browser, World};

/// A path of the route table with a real dialogue in it, and nothing real behind.
fn filled(path: &str, slug: &str) -> String {
    path.replace("{slug}", slug)
        .replace("{number}", "1")
        .replace("{field}", "lead")
        .split('/')
        .map(|part| if part.starts_with('{') { "x" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

on_both_databases! {
    async fn anonymous_gets_nothing_under_admin(db: TestDb) {
        let world = World::new(&db).await;
        let slug = world.reach(State::Open).await.slug;
        let before = world.get_page(Role::Auditor, &format!("/admin/dialoger/{slug}")).await.page;
        let routes = Routes::new(db.app.clone()).with(crate::routes);
        let mut walked = 0;
        for route in routes.table().iter().filter(|r| r.path.starts_with("/admin") && r.path != "/admin/logga-in") {
            assert!(matches!(route.right, Right::Staff(_)), "{} is public", route.path);
            let path = filled(route.path, &slug);
            let got = Browser::new(&db.app).get(&path).await;
            let signs_in = got.location().starts_with("/admin/logga-in") && got.page.is_empty();
            assert!(signs_in || got.status == StatusCode::METHOD_NOT_ALLOWED, "GET {path}: {} {}", got.status, got.page);
            let posted = Browser::new(&db.app).post(&path, &[("version", "1"), ("step", "archive")]).await;
            assert!(matches!(posted.status, StatusCode::UNAUTHORIZED | StatusCode::METHOD_NOT_ALLOWED), "POST {path}: {}", posted.status);
            walked += 1;
        }
        assert!(walked > 15, "{walked}");
        assert_eq!(world.get_page(Role::Auditor, &format!("/admin/dialoger/{slug}")).await.page, before);
    }

    async fn each_role_gets_only_the_pages_of_its_acts(db: TestDb) {
        let world = World::new(&db).await;
        let slug = world.reach(State::Open).await.slug;
        let routes = Routes::new(db.app.clone()).with(crate::routes);
        for role in Role::ALL {
            for route in routes.table() {
                let Right::Staff(action) = route.right else { continue };
                let path = filled(route.path, &slug);
                let page = world.get_page(*role, &path).await;
                assert!(page.status.as_u16() < 500, "{role} {path}: {}", page.page);
                if !allows(*role, action) {
                    assert_eq!(page.status, StatusCode::FORBIDDEN, "{role} {path}");
                }
            }
        }
    }

    async fn another_bodys_staff_see_and_change_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let dialogue = world.reach(State::Closed).await;
        let moved = "UPDATE staff_roles SET body_id = $1";
        sqlx::query(moved).bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let routes = Routes::new(db.app.clone()).with(crate::routes);
        for role in Role::ALL {
            let list = world.get_page(*role, "/admin/dialoger").await;
            assert!(!list.says("Ett levande torg"), "{role}");
            let desk = world.get_page(*role, "/admin").await;
            assert!(!desk.says("Ett levande torg"), "{role}");
            for route in routes.table().iter().filter(|r| r.path.starts_with("/admin/dialoger/{slug}")) {
                let Right::Staff(action) = route.right else { continue };
                if !allows(*role, action) {
                    continue;
                }
                let path = filled(route.path, &dialogue.slug);
                let page = world.get_page(*role, &path).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{role} {path}");
                let page = world.post_page(*role, &path, &[("version", "9"), ("step", "announce"), ("do", "save")]).await;
                let refused = [StatusCode::FORBIDDEN, StatusCode::METHOD_NOT_ALLOWED, StatusCode::NOT_FOUND];
                assert!(refused.contains(&page.status), "{role} POST {path}: {}", page.status);
            }
        }
        assert_eq!(world.get(dialogue.id).await, dialogue);
    }

    async fn a_step_is_only_offered_to_those_who_may_take_it(db: TestDb) {
        let world = World::new(&db).await;
        let decided = world.reach(State::Decided).await;
        world.say_easily(decided.id).await;
        let path = format!("/admin/dialoger/{}", decided.slug);
        for role in Role::ALL {
            let page = world.get_page(*role, &path).await;
            let step = format!("{path}/steg/announce");
            let may = allows(*role, Action::Announce);
            assert_eq!(page.says(&format!("href=\"{step}\"")), may, "{role}");
            let sure = world.get_page(*role, &step).await;
            assert_eq!(sure.status, if may { StatusCode::OK } else { StatusCode::FORBIDDEN }, "{role}");
            if !may {
                let version = decided.version.to_string();
                let page = world.post_page(*role, &step, &[("version", &version)]).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{role}");
            }
        }
        assert_eq!(world.get(decided.id).await.state, State::Decided);
    }
}
