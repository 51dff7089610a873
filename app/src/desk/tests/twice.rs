//! A form pressed twice, or gone back to and sent again, makes one thing and leads to it.

use http::StatusCode;

use crate::dialogues::{Dialogue, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, World};
use crate::{decisions, dialogues, themes};

/// Opens the form at `path`, fills in `typed` and posts it twice. Both are done and lead to the same
/// place, which is given.
async fn twice(world: &World, role: Role, path: &str, typed: &[(&str, &str)]) -> String {
    let browser = world.browser(role).await;
    let form = browser.get(path).await;
    assert_eq!(form.status, StatusCode::OK, "{path}: {}", form.page);
    let key = form.field("key");
    assert_eq!(key.len(), 20, "{path}");
    let version = if form.says("name=\"version\"") {
        form.field("version")
    } else {
        String::new()
    };
    let mut all = vec![("key", key.as_str()), ("version", version.as_str())];
    all.extend_from_slice(typed);
    let first = browser.post(path, &all).await;
    assert_eq!(
        first.status,
        StatusCode::SEE_OTHER,
        "{path}: {}",
        first.page
    );
    let again = browser.post(path, &all).await;
    assert_eq!(
        again.status,
        StatusCode::SEE_OTHER,
        "{path}: {}",
        again.page
    );
    assert_eq!(again.location(), first.location());
    first.location().to_owned()
}

/// Fills in the form at `path`, which keeps what is saved, and posts it twice: nobody else was there.
async fn saved_twice(world: &World, role: Role, path: &str, typed: &[(&str, &str)]) {
    let browser = world.browser(role).await;
    let form = browser.get(path).await;
    let (version, filled) = (form.field("version"), form.field("filled"));
    let mut all = vec![("version", version.as_str()), ("filled", filled.as_str())];
    all.extend_from_slice(typed);
    for time in ["first", "again"] {
        let answer = browser.post(path, &all).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{path} {time}: {}",
            answer.page
        );
    }
}

/// The fields of a decision of the committee today, with what else `page` asks for.
async fn decide(
    world: &World,
    dialogue: &Dialogue,
    page: &str,
    paragraph: &str,
    rest: &[(&str, &str)],
) {
    let (body, today) = (world.committee.to_string(), world.today().to_string());
    let mut fields = vec![
        ("body", body.as_str()),
        ("case_number", "EX 2026/1"),
        ("decided_on", &today),
        ("paragraph", paragraph),
        ("summary", "Nämnden beslutade."),
        ("minutes_url", "https://example.org/protokoll"),
    ];
    fields.extend_from_slice(rest);
    let path = format!("/admin/dialoger/{}/{page}", dialogue.slug);
    twice(world, Role::Secretary, &path, &fields).await;
}

async fn rows(world: &World, sql: &'static str) -> i64 {
    let mut conn = world.app.db.read().await.unwrap();
    let (rows,): (i64,) = sqlx::query_as(sql).fetch_one(&mut *conn).await.unwrap();
    rows
}

on_both_databases! {
    async fn one_dialogue_is_begun_and_another_title_begins_another(db: TestDb) {
        let world = World::new(&db).await;
        let body = world.committee.to_string();
        let fields = |title| [("decides", "own"), ("title", title), ("owner", body.as_str()), ("deciding_body", &body), ("kind", "own")];
        let first = twice(&world, Role::Coordinator, "/admin/dialoger/ny", &fields("Fler bänkar")).await;
        assert_eq!(first, "/admin/dialoger/fler-bankar/redigera");
        // A new form with the same title is asked about; sent again it is meant: two dialogues may have one name.
        let asked = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &fields("Fler bänkar")).await;
        assert!(asked.says("Det finns redan en dialog med det namnet"), "{}", asked.page);
        let meant = [fields("Fler bänkar").as_slice(), &[("told_title", "Fler bänkar")]].concat();
        let second = twice(&world, Role::Coordinator, "/admin/dialoger/ny", &meant).await;
        assert_ne!(first, second);
        assert_eq!(rows(&world, "SELECT COUNT(*) FROM dialogues").await, 2);
        // Gone back to and changed, nothing that was typed is lost.
        let browser = world.browser(Role::Coordinator).await;
        let key = browser.get("/admin/dialoger/ny").await.field("key");
        let mut places = Vec::new();
        for title in ["Ljus", "Ljus i parken"] {
            let mut all = vec![("key", key.as_str())];
            all.extend(fields(title));
            places.push(browser.post("/admin/dialoger/ny", &all).await.location().to_owned());
        }
        assert_eq!(places, ["/admin/dialoger/ljus/redigera", "/admin/dialoger/ljus-i-parken/redigera"]);
    }

    async fn p05_what_was_refused_can_be_sent_again(db: TestDb) {
        let world = World::new(&db).await;
        let browser = world.browser(Role::Coordinator).await;
        let key = browser.get("/admin/dialoger/ny").await.field("key");
        let body = world.committee.to_string();
        let wrong: Answer = browser.post("/admin/dialoger/ny", &[("key", &key), ("decides", "own"), ("owner", &body), ("deciding_body", &body), ("kind", "own")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mended = [("key", key.as_str()), ("decides", "own"), ("title", "Ljus"), ("owner", &body), ("deciding_body", &body), ("kind", "own")];
        assert_eq!(browser.post("/admin/dialoger/ny", &mended).await.status, StatusCode::SEE_OTHER);
    }

    async fn p28_one_theme_is_made(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let path = format!("/admin/dialoger/{}/teman", open.slug);
        twice(&world, Role::Official, &path, &[("do", "sort"), ("title", "Ljus")]).await;
        let made = themes::list(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        assert_eq!(made.len(), 1, "{made:?}");
    }

    async fn p04_one_revision_is_made(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let path = format!("/admin/dialoger/{}/revidera/lead", open.slug);
        twice(&world, Role::Official, &path, &[("value", "Hur ska torget bli?"), ("reason", "Kortare.")]).await;
        decide(&world, &open, "revidera/purpose", "13", &[("value", "Att veta mer."), ("reason", "Nytt läge.")]).await;
        let made = dialogues::revisions(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        assert_eq!(made.len(), 2, "{made:?}");
    }

    async fn what_is_saved_twice_blames_nobody(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let values = world.texts().values();
        let mut texts: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.retain(|(name, _)| *name != "lead");
        texts.push(("lead", "Vad mer behöver torget?"));
        saved_twice(&world, Role::Official, &format!("/admin/dialoger/{}/redigera", draft.slug), &texts).await;
        let closed = world.reach(State::Closed).await;
        let written = [("compilation", "Många vill sitta."), ("compilation_limits", "Vi har hört få unga."), ("do", "save")];
        saved_twice(&world, Role::Official, &format!("/admin/dialoger/{}/sammanstallning", closed.slug), &written).await;
        let board = format!("/admin/dialoger/{}/teman", closed.slug);
        let made = world.post_page(Role::Official, &board, &[("title", "Bänkar")]).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.page);
        let theme = themes::list(&mut db.app.db.read().await.unwrap(), closed.id).await.unwrap()[0].id;
        let path = format!("{board}/{theme}");
        saved_twice(&world, Role::Official, &path, &[("do", "save"), ("title", "Vila"), ("summary", "Att sitta.")]).await;
    }

    async fn p16_one_step_one_decision_and_one_commitment_are_entered(db: TestDb) {
        let world = World::new(&db).await;
        let handled = world.reach(State::Handling).await;
        let before = rows(&world, "SELECT COUNT(*) FROM political_steps").await;
        let day = world.today().plus_days(3).to_string();
        let path = format!("/admin/dialoger/{}/handlaggning/steg", handled.slug);
        twice(&world, Role::Official, &path, &[("kind", "meeting"), ("happens_on", &day), ("title", "Presidiet")]).await;
        assert_eq!(rows(&world, "SELECT COUNT(*) FROM political_steps").await, before + 1);
        decide(&world, &handled, "handlaggning/beslut", "87", &[]).await;
        let mut conn = db.app.db.read().await.unwrap();
        let made = decisions::of_dialogue(&mut conn, handled.id).await.unwrap();
        let theme = themes::list(&mut conn, handled.id).await.unwrap()[0].id;
        drop(conn);
        let result: Vec<_> = made.iter().filter(|decision| decision.paragraph == "87").collect();
        assert_eq!(result.len(), 1, "{made:?}");
        let (decision, due) = (result[0].id.to_string(), world.today().plus_days(90).to_string());
        let path = format!("/admin/dialoger/{}/handlaggning/tema/{theme}", handled.slug);
        let fields = [
            ("outcome", "partly"), ("decision", decision.as_str()), ("did", ""), ("reason", "Pengarna räcker till en del."),
            ("promise", "Sex bänkar."), ("owner", "Gatuenheten"), ("due_on", &due),
        ];
        twice(&world, Role::Secretary, &path, &fields).await;
        assert_eq!(rows(&world, "SELECT COUNT(*) FROM commitments").await, 1);
    }

    async fn p21_the_decisions_to_hold_and_to_stop_are_entered_once(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let degrees = [("participation", "conversation"), ("influence", "dialogue"), ("nothing_decided", "1")];
        decide(&world, &draft, "beslut", "12", &degrees).await;
        assert_eq!(world.get(draft.id).await.state, State::Decided);
        decide(&world, &draft, "avbryt", "13", &[("reason", "Frågan har fallit."), ("sure", "1")]).await;
        assert_eq!(world.get(draft.id).await.state, State::Cancelled);
        let made = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), draft.id).await.unwrap();
        assert_eq!(made.len(), 2, "{made:?}");
    }
}
