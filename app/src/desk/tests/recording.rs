//! Who enters decisions, through the pages: whoever is shown a form may also send it (P21).

use http::StatusCode;

use crate::core::Id;
use crate::decisions;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;
use crate::themes;

/// A dialogue of the committee in which the other committee decides.
async fn decided_by_other(world: &World, state: State) -> crate::dialogues::Dialogue {
    let dialogue = world.reach(state).await;
    sqlx::query("UPDATE dialogues SET deciding_body_id = $2 WHERE id = $1")
        .bind(dialogue.id)
        .bind(world.other)
        .execute(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
    world.get(dialogue.id).await
}

/// Lets the secretary's account be that of `body`.
async fn is_secretary_of(world: &World, body: Id) {
    sqlx::query("UPDATE staff_roles SET body_id = $1 WHERE role = 'secretary'")
        .bind(body)
        .execute(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
}

/// A decision of `body` made today, as it is posted.
fn decision(world: &World, body: Id) -> Vec<(&'static str, String)> {
    vec![
        ("body", body.to_string()),
        ("case_number", "EX 2026/1".into()),
        ("decided_on", world.today().to_string()),
        ("paragraph", "88".into()),
        ("summary", "Så blev det.".into()),
        ("minutes_url", "https://example.org/88".into()),
    ]
}

/// What else is posted to `page` with the decision.
fn rest(page: &str) -> &'static [(&'static str, &'static str)] {
    match page {
        "beslut" => &[
            ("participation", "comment"),
            ("influence", "dialogue"),
            ("nothing_decided", "1"),
        ],
        "revidera/purpose" => &[
            ("value", "Ett annat syfte."),
            ("reason", "Det första var fel."),
        ],
        "avbryt" => &[("reason", "Frågan har fallit."), ("sure", "1")],
        _ => &[],
    }
}

async fn post(world: &World, path: &str, fields: &[(&'static str, String)]) -> StatusCode {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    world.post_page(Role::Secretary, path, &fields).await.status
}

on_both_databases! {
    async fn p21_the_owners_and_the_deciding_bodys_secretary_enter_every_decision(db: TestDb) {
        let world = World::new(&db).await;
        for (state, page) in [
            (State::Draft, "beslut"),
            (State::Open, "revidera/purpose"),
            (State::Open, "avbryt"),
            (State::Handling, "handlaggning/beslut"),
        ] {
            for (body, may) in [(world.council, false), (world.committee, true), (world.other, true)] {
                let dialogue = decided_by_other(&world, state).await;
                is_secretary_of(&world, body).await;
                let path = format!("/admin/dialoger/{}/{page}", dialogue.slug);
                let mut fields = decision(&world, world.committee);
                fields.push(("version", dialogue.version.to_string()));
                fields.extend(rest(page).iter().map(|(name, value)| (*name, (*value).to_owned())));
                // The council decides on no part of its own here: it sees the form for one, and no more.
                if may || state != State::Handling {
                    let shown = world.get_page(Role::Secretary, &path).await.status;
                    assert_eq!(shown, if may { StatusCode::OK } else { StatusCode::FORBIDDEN }, "{page}");
                }
                let answer = post(&world, &path, &fields).await;
                assert_eq!(answer, if may { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN }, "{page}");
            }
        }
    }

    async fn p16_p21_the_deciding_bodys_secretary_enters_outcomes_and_decides(db: TestDb) {
        let world = World::new(&db).await;
        for (body, shown, done) in [
            (world.council, StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
            (world.committee, StatusCode::OK, StatusCode::SEE_OTHER),
            (world.other, StatusCode::OK, StatusCode::SEE_OTHER),
        ] {
            let dialogue = decided_by_other(&world, State::Handling).await;
            let mut deed = world.deed(Role::Secretary).await;
            let (id, version) = (dialogue.id, dialogue.version);
            let made = decisions::add_result_decision(&mut deed, id, version, &world.decision("87")).await.unwrap();
            let theme = themes::list(deed.conn(), id).await.unwrap()[0].id;
            if done == StatusCode::FORBIDDEN {
                decisions::record_outcome(&mut deed, id, version + 1, theme, &world.outcome(made)).await.unwrap();
            }
            deed.commit().await.unwrap();
            is_secretary_of(&world, body).await;
            let overview = format!("/admin/dialoger/{}", dialogue.slug);
            let outcome = format!("{overview}/handlaggning/tema/{theme}");
            assert_eq!(world.get_page(Role::Secretary, &outcome).await.status, shown);
            let mut version = world.get(id).await.version;
            let due = world.today().plus_days(90).to_string();
            let fields = [
                ("version", version.to_string()), ("outcome", "partly".into()), ("decision", made.to_string()), ("did", String::new()),
                ("reason", "Pengarna räcker till en del.".into()), ("promise", "Sex bänkar.".into()), ("owner", "Gatuenheten".into()), ("due_on", due),
            ];
            assert_eq!(post(&world, &outcome, &fields).await, done);
            version = world.get(id).await.version;
            let button = world.get_page(Role::Secretary, &overview).await.says("/steg/decide_upon\"");
            assert_eq!(button, done == StatusCode::SEE_OTHER);
            let step = [("version", version.to_string())];
            assert_eq!(post(&world, &format!("{overview}/steg/decide_upon"), &step).await, done);
            let decided = world.get(id).await.state == State::DecidedUpon;
            assert_eq!(decided, done == StatusCode::SEE_OTHER);
        }
    }

    async fn p16_p21_a_committee_enters_what_it_decided_on_its_own_part_and_no_more(db: TestDb) {
        let world = World::new(&db).await;
        let early = world.reach(State::Compiled).await;
        let handling = world.reach(State::Handling).await;
        is_secretary_of(&world, world.other).await;
        let page = |slug: &str| format!("/admin/dialoger/{slug}/handlaggning/beslut");
        assert_eq!(world.get_page(Role::Secretary, &page(&early.slug)).await.status, StatusCode::FORBIDDEN);
        let path = page(&handling.slug);
        let form = world.get_page(Role::Secretary, &path).await;
        assert!(form.says("Socialnämnden") && !form.says(&world.committee.to_string()), "{}", form.page);

        let mut fields = decision(&world, world.other);
        fields.push(("version", form.field("version")));
        fields.push(("part", String::new()));
        let typed: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let asked = world.post_page(Role::Secretary, &path, &typed).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.says("href=\"#part\"") && asked.says("Skriv vilken egen del beslutet gäller"), "{}", asked.page);
        fields.last_mut().unwrap().1 = "Lekplatsen".into();
        let typed: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let saved = world.post_page(Role::Secretary, &path, &typed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.page);
        let own = world.get_page(Role::Secretary, saved.location()).await;
        assert!(own.status == StatusCode::OK && own.says("Sparat") && own.says("Så blev det."), "{}", own.page);

        let mut deed = db.deed().await;
        let version = world.get(handling.id).await.version;
        let theirs = decisions::add_result_decision(&mut deed, handling.id, version, &world.decision("87")).await.unwrap();
        deed.commit().await.unwrap();
        let theirs = format!("{path}/{theirs}");
        fields.retain(|(name, _)| *name != "version");
        fields.push(("version", world.get(handling.id).await.version.to_string()));
        assert_eq!(world.get_page(Role::Secretary, &theirs).await.status, StatusCode::FORBIDDEN);
        assert_eq!(post(&world, &theirs, &fields).await, StatusCode::FORBIDDEN);
    }
}
