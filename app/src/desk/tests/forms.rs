//! Forms: errors at their fields, what was typed kept, and two who edit the same.

use http::StatusCode;

use crate::dialogues::{Dialogue, State, Texts};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::World;

fn path(dialogue: &Dialogue, rest: &str) -> String {
    format!("/admin/dialoger/{}/{rest}", dialogue.slug)
}

/// The edit form's fields with `version`, some of them changed.
fn edit_fields(
    texts: &Texts,
    version: i64,
    changes: &[(&'static str, &str)],
) -> Vec<(&'static str, String)> {
    let mut fields = texts.values();
    for (name, value) in changes {
        for field in &mut fields {
            if field.0 == *name {
                field.1 = (*value).to_owned();
            }
        }
    }
    fields.push(("version", version.to_string()));
    fields
}

async fn post(
    world: &World,
    role: Role,
    path: &str,
    fields: &[(&'static str, String)],
) -> crate::testing::Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    world.post_page(role, path, &fields).await
}

on_both_databases! {
    async fn p13_what_cannot_be_influenced_leads_to_advice_and_no_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        let body = world.committee.to_string();
        for decides in ["nothing", "other_authority"] {
            let fields = [("decides", decides), ("title", "Fler bussturer"), ("owner", &body), ("deciding_body", &body), ("kind", "own")];
            let page = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.says("Publicera information i stället") && page.says("value=\"Fler bussturer\""), "{}", page.page);
        }
        assert!(!world.get_page(Role::Coordinator, "/admin/dialoger").await.says("Fler bussturer"));
        let draft = world.draft(&world.texts()).await;
        let fields = edit_fields(&world.texts(), draft.version, &[("decides", "other_authority")]);
        assert_eq!(post(&world, Role::Official, &path(&draft, "redigera"), &fields).await.status, StatusCode::SEE_OTHER);
        let overview = world.get_page(Role::Official, &path(&draft, "")).await;
        assert!(world.get_page(Role::Official, &format!("/admin/dialoger/{}", draft.slug)).await.says("Publicera information i stället"), "{}", overview.page);
    }

    async fn errors_stand_on_top_and_at_their_fields_and_the_rest_is_kept(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let long = "x".repeat(201);
        let changes = [("title", ""), ("lead", long.as_str()), ("opens_on", "i morgon"), ("background", "Nytt & <b>fint</b>")];
        let fields = edit_fields(&world.texts(), draft.version, &changes);
        let page = post(&world, Role::Official, &path(&draft, "redigera"), &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["title", "lead", "opens_on"] {
            assert!(page.says(&format!("href=\"#{field}\"")) && page.says(&format!("id=\"{field}-error\"")), "{field}");
        }
        assert!(page.says("<title>Fel: ") && page.says("value=\"i morgon\"") && page.says("Nytt &amp; &lt;b&gt;fint&lt;/b&gt;"));
        assert_eq!(page.field("version"), draft.version.to_string(), "a failed form does not take over another's version");
        assert_eq!(world.get(draft.id).await, draft);
    }

    async fn the_second_sees_what_the_first_saved_and_loses_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let edit = path(&draft, "redigera");
        let first = edit_fields(&world.texts(), draft.version, &[("lead", "Den förstas fråga?")]);
        assert_eq!(post(&world, Role::Official, &edit, &first).await.status, StatusCode::SEE_OTHER);
        let second = edit_fields(&world.texts(), draft.version, &[("lead", "Den andras fråga?")]);
        let page = post(&world, Role::Coordinator, &edit, &second).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        assert!(page.says("Den förstas fråga?") && page.says("Den andras fråga?") && page.says("Spara över"), "{}", page.page);
        let over = edit_fields(&world.texts(), page.field("version").parse().unwrap(), &[("lead", "Den andras fråga?")]);
        assert_eq!(post(&world, Role::Coordinator, &edit, &over).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.get(draft.id).await.lead, "Den andras fråga?");
    }

    async fn p15_what_is_decided_is_not_in_the_form_and_cannot_be_posted(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        let edit = path(&announced, "redigera");
        let page = world.get_page(Role::Official, &edit).await;
        assert!(!page.says("name=\"purpose\"") && page.says("Att veta vad torget behöver."), "{}", page.page);
        let fields = edit_fields(&Texts::of(&announced), announced.version, &[("purpose", "Annat"), ("lead", "En bättre fråga?")]);
        assert_eq!(post(&world, Role::Official, &edit, &fields).await.status, StatusCode::SEE_OTHER);
        let now = world.get(announced.id).await;
        assert_eq!((now.purpose, now.lead.as_str()), (announced.purpose, "En bättre fråga?"));
    }

    async fn p04_a_revision_is_made_one_text_at_a_time_with_a_reason(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let page = world.get_page(Role::Official, &path(&open, "redigera")).await;
        assert!(page.location().ends_with("/revidera"), "{}", page.location());
        let list = world.get_page(Role::Official, &path(&open, "revidera")).await;
        assert!(list.says("revidera/lead") && !list.says("revidera/purpose"), "the four are the secretary's");
        let list = world.get_page(Role::Secretary, &path(&open, "revidera")).await;
        assert!(!list.says("revidera/lead") && list.says("revidera/purpose"));
        let one = path(&open, "revidera/lead");
        let version = world.get_page(Role::Official, &one).await.field("version");
        let page = world.post_page(Role::Official, &one, &[("version", &version), ("value", "Bättre?"), ("reason", "")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("href=\"#reason\"") && page.says("Bättre?"));
        let page = world.post_page(Role::Official, &one, &[("version", &version), ("value", "Bättre?"), ("reason", "Tydligare.")]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.page);
        assert_eq!(world.get(open.id).await.lead, "Bättre?");
    }

    async fn what_was_compiled_is_saved_even_when_it_cannot_be_locked(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        world.contribution(closed.id, 1, None).await;
        let page_path = path(&closed, "sammanstallning");
        let version = world.get_page(Role::Official, &page_path).await.field("version");
        let fields = [("version", version.as_str()), ("compilation", "Många vill sitta."), ("compilation_limits", "Få unga."), ("do", "lock")];
        let page = world.post_page(Role::Official, &page_path, &fields).await;
        assert!(page.location().ends_with("/steg/compile?klart=1"), "{}", page.location());
        let look = world.get_page(Role::Official, &path(&closed, "steg/compile")).await;
        assert!(look.says("Alla publicerade idéer hör till ett tema.") && !look.says("Det här händer"), "{}", look.page);
        let version = world.get(closed.id).await.version.to_string();
        let page = world.post_page(Role::Official, &path(&closed, "steg/compile"), &[("version", &version)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let now = world.get(closed.id).await;
        assert_eq!((now.state, now.compilation.as_str()), (State::Closed, "Många vill sitta."));
    }
}
