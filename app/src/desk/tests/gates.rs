//! The checklist leads to the field where each thing is filled in, and else says who does it.

use std::collections::BTreeSet;

use http::StatusCode;

use crate::core::{Id, Locale};
use crate::decisions;
use crate::dialogues::{Dialogue, Gate, State};
use crate::on_both_databases;
use crate::staff::{Action, Role, allows};
use crate::testing::{TestDb, World};

/// One line of a checklist as it stands on a page.
struct Line {
    ok: bool,
    html: String,
}

impl Line {
    fn link(&self) -> Option<String> {
        let (_, rest) = self.html.split_once("href=\"")?;
        Some(rest.split('"').next()?.replace("&amp;", "&"))
    }

    fn is(&self, gate: Gate) -> bool {
        self.html.contains(gate.words(Locale::Sv))
    }
}

fn lines(page: &str) -> Vec<Line> {
    let lists = page.split("<ul class=\"gates\">").skip(1);
    lists
        .flat_map(|rest| {
            rest.split("</ul>")
                .next()
                .unwrap_or_default()
                .split("<li class=\"")
                .skip(1)
        })
        .map(|line| Line {
            ok: line.starts_with("ok"),
            html: line.to_owned(),
        })
        .collect()
}

/// Every line of the checklists that each role sees at `path`: its link opens for that role and has the
/// field; a missing thing without a link says who sees to it. Returns the gates that are missing and that
/// somebody can fill in.
async fn every_line_leads_somewhere(world: &World, dialogue: &Dialogue) -> BTreeSet<Gate> {
    let mut filled = BTreeSet::new();
    let base = format!("/admin/dialoger/{}", dialogue.slug);
    for role in Role::ALL {
        for page in [
            "",
            "/beslut",
            "/sammanstallning",
            "/handlaggning",
            "/aterkoppling",
            "/uppfoljning",
        ] {
            let path = format!("{base}{page}");
            let shown = world.get_page(*role, &path).await;
            if shown.status != StatusCode::OK {
                continue;
            }
            for line in lines(&shown.page) {
                let Some(link) = line.link() else {
                    let says_who = ["Görs av", "Fylls i av", "Förs in av", "Väntar: "];
                    assert!(
                        line.ok || says_who.iter().any(|who| line.html.contains(who)),
                        "{role} {path}: {}",
                        line.html
                    );
                    continue;
                };
                let (address, anchor) = link
                    .split_once('#')
                    .unwrap_or_else(|| panic!("no field in {link}"));
                let there = world.get_page(*role, address).await;
                assert_eq!(
                    there.status,
                    StatusCode::OK,
                    "{role} {path} ({}): {link}",
                    dialogue.state
                );
                assert!(
                    there.says(&format!("id=\"{anchor}\"")),
                    "{role} {path} ({}): {link}",
                    dialogue.state
                );
                if !line.ok {
                    filled.extend(Gate::ALL.iter().filter(|gate| line.is(**gate)));
                }
            }
        }
    }
    filled
}

async fn set(db: &TestDb, dialogue: &Dialogue, change: &'static str) {
    let done = sqlx::query(change)
        .bind(dialogue.id)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await
        .unwrap();
    assert!(done.rows_affected() > 0, "{change}");
}

on_both_databases! {
    async fn every_missing_thing_leads_to_its_field_for_those_who_may(db: TestDb) {
        let world = World::new(&db).await;
        let mut filled = BTreeSet::new();
        let empty = world.empty_draft().await;
        set(&db, &empty, "UPDATE dialogues SET decides = '' WHERE id = $1").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(empty.id).await).await);

        // What only dialogues of the whole municipality are asked.
        set(&db, &empty, "UPDATE dialogues SET kind = 'municipal' WHERE id = $1").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(empty.id).await).await);
        set(&db, &empty, "UPDATE dialogues SET kind = 'strategic' WHERE id = $1").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(empty.id).await).await);

        // And what only one that the law demands is asked.
        set(&db, &empty, "UPDATE dialogues SET kind = 'statutory' WHERE id = $1").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(empty.id).await).await);

        let decided = world.reach(State::Decided).await;
        set(&db, &decided, "UPDATE dialogues SET lead = '', opens_on = NULL, compile_by = NULL, other_ways = '', responsible_post_id = NULL, responsible_post = '' WHERE id = $1").await;
        set(&db, &decided, "DELETE FROM inclusion_measures WHERE dialogue_id = $1").await;
        set(&db, &decided, "DELETE FROM translations WHERE dialogue_id = $1").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(decided.id).await).await);

        // One on an overarching question waits for the committees.
        let waiting = world.reach(State::Decided).await;
        set(&db, &waiting, "UPDATE dialogues SET kind = 'strategic' WHERE id = $1").await;
        set(&db, &waiting, "INSERT INTO consultations (dialogue_id, body_id, asked_at, motive, left_reason, version) SELECT $1, id, 1, '', '', 1 FROM bodies").await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(waiting.id).await).await);

        let closed = world.reach(State::Closed).await;
        world.contribution(closed.id, 1, None).await;
        let waiting = world.contribution(closed.id, 2, None).await;
        sqlx::query("UPDATE contributions SET state = 'received', published_at = NULL WHERE id = $1")
            .bind(waiting).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        filled.extend(every_line_leads_somewhere(&world, &closed).await);

        let compiled = world.reach(State::Compiled).await;
        filled.extend(every_line_leads_somewhere(&world, &compiled).await);

        // First the decision is missing, then what it means, then what it promises.
        let handling = world.reach(State::Handling).await;
        filled.extend(every_line_leads_somewhere(&world, &handling).await);
        let mut deed = world.deed(Role::Secretary).await;
        let made = decisions::add_result_decision(&mut deed, handling.id, handling.version, &world.decision("87")).await.unwrap();
        deed.commit().await.unwrap();
        filled.extend(every_line_leads_somewhere(&world, &world.get(handling.id).await).await);
        promise_without_commitment(&world, &handling, made).await;
        filled.extend(every_line_leads_somewhere(&world, &world.get(handling.id).await).await);

        for state in [State::DecidedUpon, State::FedBack] {
            filled.extend(every_line_leads_somewhere(&world, &world.reach(state).await).await);
        }
        // Somebody waits for a call.
        let told = world.reach(State::FedBack).await;
        set(&db, &told, "INSERT INTO correspondents (id, dialogue_id, version, way, name, address, phone, locale, same_as, created_at)
            VALUES ($1, $1, 1, 'call', '', '', '0521', 'sv', 'call 0521', 0)").await;
        set(&db, &told, "INSERT INTO deliveries (id, version, correspondent_id, kind, due_on, standing, reason, created_at)
            VALUES ($1, 1, $1, 'feedback', '2026-12-01', 'waiting', '', 0)").await;
        filled.extend(every_line_leads_somewhere(&world, &told).await);
        let by_itself = [Gate::OpeningDay, Gate::ClosingDay, Gate::TimeToAnswer];
        // Stopping is no next step: what it needs is in its own form.
        let expected: BTreeSet<Gate> = Gate::ALL.iter().copied().filter(|gate| !by_itself.contains(gate) && *gate != Gate::CancelDecision).collect();
        let not_seen: Vec<_> = expected.difference(&filled).collect();
        assert!(not_seen.is_empty(), "{not_seen:?}");
    }

    async fn what_is_there_is_changed_where_it_can_be_and_nowhere_else(db: TestDb) {
        let world = World::new(&db).await;
        for state in [State::Draft, State::Decided, State::Announced, State::Open, State::Closed, State::DecidedUpon, State::FollowedUp, State::Cancelled] {
            every_line_leads_somewhere(&world, &world.reach(state).await).await;
        }
    }

    async fn p15_what_is_decided_is_changed_by_the_secretary_once_it_is_announced(db: TestDb) {
        let world = World::new(&db).await;
        let announced = world.reach(State::Announced).await;
        for role in Role::ALL {
            let page = world.get_page(*role, &format!("/admin/dialoger/{}", announced.slug)).await;
            let purpose = lines(&page.page).into_iter().find(|line| line.is(Gate::Purpose)).expect("the purpose is looked at once more");
            let link = purpose.link();
            assert_eq!(link.is_some(), allows(*role, Action::RecordDecision), "{role}");
            assert!(link.is_none_or(|link| link.ends_with("/revidera/purpose#value")), "{role}");
        }
    }
}

/// An outcome that promises something, and has lost what it promises.
async fn promise_without_commitment(world: &World, dialogue: &Dialogue, decision: Id) {
    let mut deed = world.deed(Role::Secretary).await;
    let theme = crate::themes::list(deed.conn(), dialogue.id).await.unwrap()[0].id;
    let version = crate::dialogues::get(deed.conn(), dialogue.id)
        .await
        .unwrap()
        .version;
    decisions::record_outcome(
        &mut deed,
        dialogue.id,
        version,
        theme,
        &world.outcome(decision),
    )
    .await
    .unwrap();
    sqlx::query("DELETE FROM commitments WHERE theme_id = $1")
        .bind(theme)
        .execute(deed.conn())
        .await
        .unwrap();
    deed.commit().await.unwrap();
}
