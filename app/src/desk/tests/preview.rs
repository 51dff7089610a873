//! A draft as everybody will read it, for those who must decide on it.

use http::StatusCode;

use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};

on_both_databases! {
    async fn p08_p21_every_role_of_the_body_reads_all_of_a_draft(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let overview = format!("/admin/dialoger/{}", draft.slug);
        let preview = format!("{overview}/forhandsgranska");
        for role in Role::ALL {
            let way = world.get_page(*role, &overview).await;
            assert!(way.says(&format!("href=\"{preview}\"")), "{role}: {}", way.page);
            let page = world.get_page(*role, &preview).await;
            assert_eq!(page.status, StatusCode::OK, "{role}");
            for words in [
                "Utkast – inte publicerat", "Hur ska torget bli en plats för alla?", "Torget ska byggas om.", "Att veta vad torget behöver.",
                "Ett torg som fler använder.", "Alla som använder torget.", "Var bänkarna står", "Budgeten", "Unga", "Vi besöker skolorna.",
                "EX 2026/1", "Ordförande, Samhällsbyggnadsnämnden", "Ring kommunen.", "Skriv ett brev.", "Samtal", "Dialog", "Öppnar 24 november", "23 december",
            ] {
                assert!(page.says(words), "{role}: {words} in {}", page.page);
            }
            assert!(!page.says("Det här har hänt") && page.says("class=\"stair"), "the proposed degree is on the stair: {}", page.page);
            assert!(!page.says("<form class=\"form\"") && !page.says("/nytt.atom\">"), "it can only be read");
            assert_eq!(page.page.matches("<h1").count(), 1, "{}", page.page);
            assert!(page.headers["cache-control"] == "no-store" && page.says("noindex"));
        }
        let english = world.get_page(Role::Elected, &format!("/en{preview}")).await;
        assert!(english.says("Draft – not published"), "{}", english.page);
        let secretary = world.get_page(Role::Secretary, &format!("{overview}/beslut")).await;
        assert!(secretary.says(&format!("href=\"{preview}\"")), "{}", secretary.page);
        assert_eq!(fetch(&db.app, &format!("/dialoger/{}", draft.slug)).await.0, StatusCode::NOT_FOUND, "and nobody else does");
    }

    async fn a_draft_with_nothing_but_a_title_can_be_looked_at(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.empty_draft().await;
        let page = world.get_page(Role::Secretary, &format!("/admin/dialoger/{}/forhandsgranska", draft.slug)).await;
        assert!(page.says("Dagarna är inte bestämda än.") && page.says("Inte satt"), "{}", page.page);
        assert!(page.says("Det här är inte skrivet än.") && page.says("Det är inte skrivet än vad du kan påverka.") && !page.says("Det här kan du påverka"), "no empty list: {}", page.page);
        assert!(!page.says("aria-current=\"step\""), "nothing has begun: {}", page.page);
    }

    async fn what_is_public_is_read_where_everybody_reads_it(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let page = world.get_page(Role::Elected, &format!("/admin/dialoger/{}/forhandsgranska", announced.slug)).await;
        assert_eq!(page.location(), format!("/dialoger/{}", announced.slug));
        let stopped = world.reach(State::Cancelled).await;
        assert!(stopped.announced_at.is_none());
        let page = world.get_page(Role::Elected, &format!("/admin/dialoger/{}/forhandsgranska", stopped.slug)).await;
        assert!(page.says("Frågan har fallit."), "{}", page.page);
    }

    async fn another_bodys_draft_is_not_shown(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        sqlx::query("UPDATE staff_roles SET body_id = $1").bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        for role in Role::ALL {
            let page = world.get_page(*role, &format!("/admin/dialoger/{}/forhandsgranska", draft.slug)).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{role}");
        }
    }
}
