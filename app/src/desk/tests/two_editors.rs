//! Two with the same form open: whoever saves last overwrites nothing by leaving it alone.

use http::StatusCode;

use crate::decisions;
use crate::dialogues::{Dialogue, State};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, World};
use crate::themes;

/// A form as somebody has it open: what a browser would post.
pub(super) struct Open {
    pub(super) path: String,
    pub(super) fields: Vec<(String, String)>,
}

impl Open {
    pub(super) async fn new(world: &World, role: Role, path: &str, name: &str) -> Self {
        let shown = world.get_page(role, path).await;
        assert_eq!(shown.status, StatusCode::OK, "{path}: {}", shown.page);
        Self {
            path: path.to_owned(),
            fields: shown.untouched(name),
        }
    }

    /// Types `value` in the field `name`, chooses it, or ticks it.
    pub(super) fn fill(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(there, _)| there != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(super) async fn post(&self, world: &World, role: Role) -> Answer {
        let fields: Vec<(&str, &str)> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        world.post_page(role, &self.path, &fields).await
    }

    pub(super) async fn saved(&self, world: &World, role: Role) {
        let answer = self.post(world, role).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{}: {}",
            self.path,
            answer.page
        );
    }
}

pub(super) fn value(fields: &[(String, String)], name: &str) -> String {
    fields
        .iter()
        .find(|(there, _)| there == name)
        .map(|(_, value)| value.clone())
        .unwrap_or_default()
}

fn path(dialogue: &Dialogue, rest: &str) -> String {
    format!("/admin/dialoger/{}/{rest}", dialogue.slug)
}

/// The same form twice: the first changes one field, then the second another. What the second gets back
/// has both, asks for no choice, and can be saved as it is.
pub(super) async fn both_are_kept(
    world: &World,
    (first, one): (Role, (&str, &str)),
    (second, other): (Role, (&str, &str)),
    path: &str,
    press: &[(&str, &str)],
) {
    let pressed = |mut form: Open| {
        for (name, value) in press {
            form = form.fill(name, value);
        }
        form
    };
    let a = pressed(Open::new(world, first, path, one.0).await).fill(one.0, one.1);
    let b = pressed(Open::new(world, second, path, other.0).await).fill(other.0, other.1);
    a.saved(world, first).await;
    let met = b.post(world, second).await;
    assert_eq!(met.status, StatusCode::CONFLICT, "{path}: {}", met.page);
    assert!(
        met.says("Någon annan har sparat före dig") && met.says("Inlagt från den andra"),
        "{path}: {}",
        met.page
    );
    assert!(!met.says("Spara över"), "{path}: nothing to choose");
    let fields = met.untouched(other.0);
    assert_eq!(value(&fields, one.0), one.1, "{path}");
    assert_eq!(value(&fields, other.0), other.1, "{path}");
    let b = pressed(Open {
        path: path.to_owned(),
        fields,
    });
    b.saved(world, second).await;
    let now = Open::new(world, second, path, other.0).await;
    assert_eq!(value(&now.fields, one.0), one.1, "{path}");
    assert_eq!(value(&now.fields, other.0), other.1, "{path}");
}

on_both_databases! {
    async fn what_the_second_left_alone_is_not_overwritten(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let edit = path(&draft, "redigera");
        both_are_kept(&world, (Role::Official, ("lead", "Den förstas fråga?")), (Role::Coordinator, ("purpose", "Den andras syfte.")), &edit, &[]).await;
        // A choice, a list and a day are left alone in the same way.
        both_are_kept(&world, (Role::Official, ("decides", "other_authority")), (Role::Coordinator, ("can_change", "Ett\nTvå")), &edit, &[]).await;
        let later = world.today().plus_days(3).to_string();
        both_are_kept(&world, (Role::Official, ("opens_on", &later)), (Role::Coordinator, ("background", "Rad ett.\n\nRad \"två\" & <tre>.")), &edit, &[]).await;
    }

    async fn only_what_both_changed_has_to_be_chosen(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let edit = path(&draft, "redigera");
        let first = Open::new(&world, Role::Official, &edit, "lead").await.fill("lead", "Den förstas fråga?").fill("goal", "Den förstas mål.");
        let second = Open::new(&world, Role::Coordinator, &edit, "lead").await.fill("lead", "Den andras fråga?");
        first.saved(&world, Role::Official).await;
        let met = second.post(&world, Role::Coordinator).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Sparat nu:") && met.says("Den förstas fråga?") && met.says("Spara över med det här"), "{}", met.page);
        let fields = met.untouched("lead");
        assert_eq!(value(&fields, "lead"), "Den andras fråga?", "what was typed stands");
        assert_eq!(value(&fields, "goal"), "Den förstas mål.", "what was not touched is taken");
        Open { path: edit, fields }.saved(&world, Role::Coordinator).await;
        let now = world.get(draft.id).await;
        assert_eq!((now.lead.as_str(), now.goal.as_str()), ("Den andras fråga?", "Den förstas mål."));
    }

    async fn a_form_that_was_wrong_first_still_knows_what_it_held(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let edit = path(&draft, "redigera");
        let slow = Open::new(&world, Role::Coordinator, &edit, "lead").await.fill("opens_on", "i morgon");
        Open::new(&world, Role::Official, &edit, "lead").await.fill("lead", "Den förstas fråga?").saved(&world, Role::Official).await;
        let wrong = slow.post(&world, Role::Coordinator).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let day = world.today().plus_days(2).to_string();
        let mended = Open { path: edit, fields: wrong.untouched("lead") }.fill("opens_on", &day);
        let met = mended.post(&world, Role::Coordinator).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        let fields = met.untouched("lead");
        assert_eq!((value(&fields, "lead"), value(&fields, "opens_on")), ("Den förstas fråga?".to_owned(), day));
    }

    async fn p15_what_a_body_decides_meanwhile_stands_and_what_was_typed_is_shown(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.draft(&world.texts()).await;
        let edit = path(&draft, "redigera");
        let open = Open::new(&world, Role::Official, &edit, "purpose").await.fill("purpose", "Ett annat syfte.").fill("lead", "En ny fråga?");
        let mut deed = world.deed(Role::Secretary).await;
        crate::dialogues::record_start_decision(&mut deed, draft.id, draft.version, &world.start()).await.unwrap();
        deed.commit().await.unwrap();
        let met = open.post(&world, Role::Official).await;
        assert!(met.says("Ett annat syfte.") && !met.says("name=\"purpose\""), "{}", met.page);
        Open { path: edit.clone(), fields: met.untouched("lead") }.saved(&world, Role::Official).await;
        let now = world.get(draft.id).await;
        assert_eq!((now.purpose, now.lead.as_str()), (world.texts().purpose, "En ny fråga?"));

        // It opens while somebody writes: there is no form any more, but every word of theirs.
        let late = Open::new(&world, Role::Official, &edit, "lead").await.fill("lead", "För sen fråga?");
        world.say_easily(draft.id).await;
        let mut deed = world.deed(Role::Coordinator).await;
        crate::dialogues::take(&mut deed, draft.id, now.version, crate::dialogues::Step::Announce).await.unwrap();
        deed.commit().await.unwrap();
        world.days_pass(1).await;
        let met = late.post(&world, Role::Official).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("För sen fråga?") && met.says("/revidera\""), "{}", met.page);
    }

    async fn every_form_that_several_may_have_open_keeps_what_both_wrote(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        let theme = themes::create(&mut deed, closed.id, "Bänkar", "Att sitta på.").await.unwrap();
        deed.commit().await.unwrap();
        both_are_kept(&world, (Role::Official, ("compilation", "Många vill sitta.")), (Role::Official, ("compilation_limits", "Få unga.")),
            &path(&closed, "sammanstallning"), &[("do", "save")]).await;
        both_are_kept(&world, (Role::Official, ("title", "Vila")), (Role::Coordinator, ("summary", "Platser för vila.")),
            &path(&closed, &format!("teman/{theme}")), &[("do", "save")]).await;

        let handling = world.reach(State::Handling).await;
        let mut deed = world.deed(Role::Secretary).await;
        let theme = themes::list(deed.conn(), handling.id).await.unwrap()[0].id;
        let made = decisions::add_result_decision(&mut deed, handling.id, handling.version, &world.decision("87")).await.unwrap();
        deed.commit().await.unwrap();
        both_are_kept(&world, (Role::Secretary, ("paragraph", "88")), (Role::Secretary, ("summary", "Nämnden köper bänkar.")),
            &path(&handling, &format!("handlaggning/beslut/{made}")), &[]).await;
        let outcome = path(&handling, &format!("handlaggning/tema/{theme}"));
        Open::new(&world, Role::Secretary, &outcome, "outcome").await.fill("outcome", "under_way").fill("reason", "Det pågår.").saved(&world, Role::Secretary).await;
        both_are_kept(&world, (Role::Secretary, ("did", "Tolv bänkar")), (Role::Secretary, ("reason", "Arbetet har börjat.")), &outcome, &[]).await;

        let told = world.reach(State::FedBack).await;
        let results = decisions::results(&mut db.app.db.read().await.unwrap(), told.id).await.unwrap();
        let commitment = results[0].commitment.as_ref().unwrap().id;
        both_are_kept(&world, (Role::Official, ("how", "explained")), (Role::Coordinator, ("note", "Leveransen dröjer.")),
            &path(&told, &format!("uppfoljning/{commitment}")), &[("note", "Leveransen dröjer.")]).await;
    }

    async fn one_text_that_both_changed_is_shown_in_both_wordings(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let theme = {
            let mut deed = world.deed(Role::Official).await;
            let theme = themes::create(&mut deed, open.id, "Bänkar", "").await.unwrap();
            deed.commit().await.unwrap();
            theme
        };
        world.contribution(open.id, 1, Some(theme)).await;
        let told = world.reach(State::FedBack).await;
        for (role, at, name, press) in [
            (Role::Official, path(&open, "revidera/lead"), "value", ("reason", "Tydligare.")),
            (Role::Official, path(&open, "teman/ide/1"), "answer", ("do", "answer")),
            (Role::Official, path(&open, &format!("teman/{theme}")), "answer", ("do", "answer")),
            (Role::Official, path(&told, "uppfoljning"), "evaluation", ("do", "save")),
        ] {
            let first = Open::new(&world, role, &at, name).await.fill(name, "Den förstas ord").fill(press.0, press.1);
            let second = Open::new(&world, role, &at, name).await.fill(name, "Den andras ord").fill(press.0, press.1);
            first.saved(&world, role).await;
            let met = second.post(&world, role).await;
            assert_eq!(met.status, StatusCode::CONFLICT, "{at}");
            assert!(met.says("Den förstas ord") && met.says("Den andras ord"), "{at}: {}", met.page);
            let fields = met.untouched(name);
            assert_eq!(value(&fields, name), "Den andras ord", "{at}");
        }
    }
}
