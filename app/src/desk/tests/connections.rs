//! A request takes one connection at a time: whoever waits for the write lock holds none meanwhile.

use http::StatusCode;

use crate::app::App;
use crate::core::Random;
use crate::db::Db;
use crate::dialogues::{Dialogue, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, TestDb, World};
use crate::themes;

/// The same product over a pool with a single connection.
async fn narrow(db: &TestDb) -> App {
    let one = Db::connect(&db.url, 1).await.unwrap();
    let (clock, settings) = (db.app.clock.clone(), db.app.settings.clone());
    App::new(one, clock, Random::seeded(2), settings)
}

/// Opens the page at `rest` of `dialogue` and posts to it with a version that is gone, so that it also
/// comes back.
async fn late(world: &World, role: Role, dialogue: &Dialogue, rest: &str, fields: &[(&str, &str)]) {
    let path = format!("/admin/dialoger/{}{rest}", dialogue.slug);
    let shown = world.get_page(role, &path).await;
    assert_eq!(shown.status, StatusCode::OK, "{path}: {}", shown.page);
    let answer = post(world, role, &path, fields).await;
    assert_eq!(
        answer.status,
        StatusCode::CONFLICT,
        "{path}: {}",
        answer.page
    );
}

async fn post(world: &World, role: Role, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("version", "0")];
    all.extend_from_slice(fields);
    world.post_page(role, path, &all).await
}

on_both_databases! {
    async fn one_connection_is_enough_for_every_form(db: TestDb) {
        let mut world = World::new(&db).await;
        world.app = narrow(&db).await;
        let (body, today) = (world.committee.to_string(), world.today().to_string());
        let decision = [
            ("body", body.as_str()), ("case_number", "EX 2026/1"), ("decided_on", &today), ("paragraph", "88"), ("summary", "Så blev det."),
            ("minutes_url", "https://example.org/88"), ("reason", "Frågan har fallit."), ("participation", "comment"), ("influence", "dialogue"),
            ("nothing_decided", "1"), ("value", "Annat"), ("sure", "1"),
        ];
        let new = [("decides", "own"), ("title", "Bänkar"), ("owner", &body), ("deciding_body", &body), ("kind", "own")];
        assert_eq!(post(&world, Role::Coordinator, "/admin/dialoger/ny", &new).await.status, StatusCode::SEE_OTHER);

        let draft = world.reach(State::Draft).await;
        let texts = world.texts().values();
        let mut texts: Vec<(&str, &str)> = texts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for (name, value) in &mut texts {
            if *name == "lead" {
                *value = "Vad mer behöver torget?";
            }
        }
        late(&world, Role::Official, &draft, "/redigera", &texts).await;
        late(&world, Role::Secretary, &draft, "/beslut", &decision).await;
        let decided = world.reach(State::Decided).await;
        let texts = format!("/oversattningar/sv-simple/{}", decided.id);
        late(&world, Role::Official, &decided, &texts, &[("title", "Torget"), ("made_by", "human")]).await;
        world.say_easily(decided.id).await;
        late(&world, Role::Coordinator, &decided, "/steg/announce", &[]).await;

        let open = world.reach(State::Open).await;
        let sorting = post(&world, Role::Official, &format!("/admin/dialoger/{}/teman", open.slug), &[("title", "Bänkar")]).await;
        assert_eq!(sorting.status, StatusCode::SEE_OTHER, "{}", sorting.page);
        let theme = themes::list(&mut world.app.db.read().await.unwrap(), open.id).await.unwrap()[0].id;
        let idea = world.contribution(open.id, 1, Some(theme)).await;
        let answer = [("answer", "Vi sätter upp tolv."), ("role", "Ordföranden"), ("body", body.as_str())];
        let with_do: Vec<_> = answer.iter().copied().chain([("do", "answer")]).collect();
        late(&world, Role::Official, &open, &format!("/teman/{theme}"), &[("do", "save"), ("title", "Vila")]).await;
        late(&world, Role::Official, &open, &format!("/teman/{theme}"), &with_do).await;
        late(&world, Role::Official, &open, "/teman/ide/1", &answer).await;
        late(&world, Role::Official, &open, "/revidera/lead", &decision).await;
        late(&world, Role::Secretary, &open, "/avbryt", &decision).await;
        let review = post(&world, Role::Moderator, &format!("/admin/granska/{idea}"), &[("act", "again")]).await;
        assert_eq!(review.status, StatusCode::CONFLICT, "{}", review.page);

        let closed = world.reach(State::Closed).await;
        late(&world, Role::Official, &closed, "/sammanstallning", &[("compilation", "Många vill sitta.")]).await;
        let compiled = world.reach(State::Compiled).await;
        let meeting = [("kind", "meeting"), ("happens_on", today.as_str()), ("title", "Sammanträde")];
        late(&world, Role::Official, &compiled, "/handlaggning/steg", &meeting).await;
        let handling = world.reach(State::Handling).await;
        let step = crate::decisions::political_steps(&mut world.app.db.read().await.unwrap(), handling.id).await.unwrap()[0].id;
        late(&world, Role::Official, &handling, &format!("/handlaggning/steg/{step}"), &meeting).await;
        late(&world, Role::Official, &handling, &format!("/handlaggning/steg/{step}"), &[("do", "remove")]).await;
        let theme = themes::list(&mut world.app.db.read().await.unwrap(), handling.id).await.unwrap()[0].id;
        late(&world, Role::Secretary, &handling, "/handlaggning/beslut", &decision).await;
        let outcome = [("outcome", "under_way"), ("decision", body.as_str()), ("reason", "Det pågår.")];
        late(&world, Role::Secretary, &handling, &format!("/handlaggning/tema/{theme}"), &outcome).await;
        let decided_upon = world.reach(State::DecidedUpon).await;
        late(&world, Role::Coordinator, &decided_upon, "/aterkoppling", &[("feedback_message", "Tack!"), ("do", "send")]).await;

        let told = world.reach(State::FedBack).await;
        let results = crate::decisions::results(&mut world.app.db.read().await.unwrap(), told.id).await.unwrap();
        let commitment = results[0].commitment.as_ref().unwrap().id;
        late(&world, Role::Official, &told, "/uppfoljning", &[("evaluation", "Vi lärde oss.")]).await;
        late(&world, Role::Official, &told, &format!("/uppfoljning/{commitment}"), &[("how", "under_way"), ("note", "Snart.")]).await;
        let again = post(&world, Role::Coordinator, &format!("/admin/dialoger/{}/aterkoppling", told.slug), &[("do", "retry")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
    }
}
