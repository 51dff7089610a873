//! A place is kept as it came, shown while nobody leaves it out, and goes along.

use http::StatusCode;

use super::{at, draft, show};
use crate::contributions::tests::fixture::Open;
use crate::contributions::tests::registering;
use crate::contributions::{self, Draft, Source};
use crate::core::{Error, Id, Locale};
use crate::deed::{Actor, Deed};
use crate::dialogues::State;
use crate::moderation::{self, Rule};
use crate::on_both_databases;
use crate::places::{self, Done};
use crate::rerouting::{self, NewRerouting};
use crate::staff::Role;
use crate::testing::{Browser, World, together};

async fn sql(open: &Open, sql: &'static str, id: Id) -> Result<(), Error> {
    let mut deed = open.app.begin(Actor::Operator).await?;
    sqlx::query(sql).bind(id).execute(deed.conn()).await?;
    deed.commit().await?;
    Ok(())
}

on_both_databases! {
    async fn p03_p05_a_place_lies_on_the_map_and_stays_as_it_came(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = show(&open, "Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "vid bryggan").await;
        let without = open.show("Fler träd på torget.").await;
        for statement in [
            "UPDATE places SET latitude = 58300000 WHERE contribution_id = $1",
            "UPDATE places SET longitude = NULL WHERE contribution_id = $1",
            "UPDATE places SET words = '' WHERE contribution_id = $1",
            "UPDATE places SET left_out_at = 1 WHERE contribution_id = $1",
            "UPDATE places SET left_out_rule = 'off_topic' WHERE contribution_id = $1",
            "DELETE FROM places WHERE contribution_id = $1",
        ] {
            let refused = sql(&open, statement, sent.id).await.unwrap_err();
            assert!(refused.is_rule(), "{statement}: {refused}");
        }
        for values in [
            "INSERT INTO places (contribution_id, dialogue_id, number, latitude, longitude, words, version, left_out_rule)
             SELECT id, dialogue_id, number, 58100000, 12300000, '', 1, '' FROM contributions WHERE id = $1",
            "INSERT INTO places (contribution_id, dialogue_id, number, latitude, longitude, words, version, left_out_rule)
             SELECT id, dialogue_id, number, 58300000, 12800000, '', 1, '' FROM contributions WHERE id = $1",
            "INSERT INTO places (contribution_id, dialogue_id, number, latitude, longitude, words, version, left_out_rule)
             SELECT id, dialogue_id, number, 58300000, NULL, 'x', 1, '' FROM contributions WHERE id = $1",
            "INSERT INTO places (contribution_id, dialogue_id, number, words, version, left_out_rule)
             SELECT id, dialogue_id, number, '', 1, '' FROM contributions WHERE id = $1",
        ] {
            assert!(sql(&open, values, without.id).await.unwrap_err().is_rule(), "{values}");
        }
        let mut conn = open.app.db.read().await.unwrap();
        let idea = contributions::one(&mut conn, open.dialogue, sent.number).await.unwrap();
        let place = idea.located.unwrap().place;
        assert_eq!((place.point, place.words.as_str()), (Some(at(58.383, 12.317)), "vid bryggan"));
        assert_eq!(contributions::one(&mut conn, open.dialogue, without.number).await.unwrap().located, None);
    }

    async fn p05_a_place_is_left_out_with_a_rule_and_its_sender_reads_why(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = show(&open, "Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1").await;
        let (idea, map) = ("/dialoger/torget/ideer/1", "/dialoger/torget/karta");
        let browser = Browser::new(&open.app);
        assert!(browser.get(idea).await.page.contains("utanför Storgatan 1"));
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        places::leave_out(&mut deed, sent.id, 1, Rule::PersonalData).await.unwrap();
        deed.commit().await.unwrap();
        for path in [idea, map, "/dialoger/torget/ideer"] {
            let page = browser.get(path).await.page;
            assert!(!page.contains("Storgatan") && !page.contains("Sanden.") && !page.contains("id=\"nal-1\""), "{path}: {page}");
        }
        assert!(browser.get(idea).await.page.contains("Fler bänkar vid bryggan."), "the idea is shown all the same");
        let receipt = browser.get(&format!("/kvitto/{}", sent.code)).await.page;
        assert!(receipt.contains("utanför Storgatan 1") && receipt.contains("Platsen visas inte för andra. Enligt våra regler visar vi inte uppgifter om en person"), "{receipt}");
        assert!(receipt.contains("Texten visas, men inte allt du skickade med.") && receipt.contains("/regler") && receipt.contains("prövar någon annan det igen"), "{receipt}");
        // The second of two changes nothing.
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        let late = places::show_again(&mut deed, sent.id, 1).await;
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
        drop(deed);
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        places::show_again(&mut deed, sent.id, 2).await.unwrap();
        deed.commit().await.unwrap();
        assert!(browser.get(map).await.page.contains("id=\"nal-1\""));
        // Every act is kept as it was, and none without its reason.
        for statement in [
            "UPDATE place_acts SET rule = 'advertising' WHERE contribution_id = $1 AND act = 'left_out'",
            "UPDATE place_acts SET acted_at = 1 WHERE contribution_id = $1",
            "DELETE FROM place_acts WHERE contribution_id = $1",
            "INSERT INTO place_acts (id, contribution_id, act, rule, acted_at) SELECT 'x', contribution_id, 'left_out', '', 1 FROM places WHERE contribution_id = $1",
            "INSERT INTO place_acts (id, contribution_id, act, rule, acted_at) SELECT 'x', contribution_id, 'shown_again', 'off_topic', 1 FROM places WHERE contribution_id = $1",
        ] {
            let refused = sql(&open, statement, sent.id).await.unwrap_err();
            assert!(refused.is_rule(), "{statement}: {refused}");
        }
        let acts: Vec<(String, String)> = sqlx::query_as("SELECT action, subject FROM audit_events WHERE action LIKE 'contribution.place%' ORDER BY seq")
            .fetch_all(&mut *open.app.db.read().await.unwrap()).await.unwrap();
        let act = |action: &str| (action.to_owned(), "contribution 1".to_owned());
        assert_eq!(acts, [act("contribution.place_left_out"), act("contribution.place_shown")]);
    }

    async fn p05_the_sender_is_mailed_why_a_place_is_left_out_and_the_second_of_two_tabs_reads_how_it_stands(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        world.participant("anna@exempel.se").await;
        let mut draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        draft.email = "anna@exempel.se".parse().ok();
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let sent = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt;
        deed.commit().await.unwrap();
        db.run_jobs().await;
        let before = db.mailer.sent().len();
        let review = format!("/admin/granska/{}", sent.id);
        let place = format!("{review}/plats");
        let press = async |act: &str, version: &str| {
            let fields = [("act", act), ("version", version), ("place_rule", "off_topic")];
            world.post_page(Role::Moderator, &place, &fields).await
        };
        // Before the idea is reviewed the letter about the review is waited for.
        let done = press("leave_out", "1").await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("{review}#plats").as_str()));
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), before);
        registering::publish(&world, sent.id).await;
        db.run_jobs().await;
        let mails = db.mailer.sent();
        assert_eq!(mails.len(), before + 1);
        for words in ["Nu kan alla läsa den", "Platsen visas inte för andra", "Det du skrev finns kvar", "/regler"] {
            assert!(mails[before].text.contains(words), "{words}: {}", mails[before].text);
        }
        // Shown again, its sender is told so.
        assert_eq!(press("show", "2").await.status, StatusCode::SEE_OTHER);
        db.run_jobs().await;
        let mails = db.mailer.sent();
        assert_eq!(mails.len(), before + 2);
        assert!(!mails[before + 1].text.contains("Platsen visas inte") && !mails[before + 1].text.contains("Det du skrev finns kvar"), "{}", mails[before + 1].text);
        // A tab that was open before changes nothing, says so, and keeps what was chosen in it.
        let late = press("leave_out", "2").await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        for words in ["Någon annan hann före", "Någon annan har ändrat om platsen visas.", "value=\"off_topic\" selected"] {
            assert!(late.says(words), "{words}: {}", late.page);
        }
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), before + 2);
        // From how it stands now it is left out, and its sender is told at once.
        assert_eq!(press("leave_out", "3").await.status, StatusCode::SEE_OTHER);
        db.run_jobs().await;
        let mails = db.mailer.sent();
        assert!(mails.len() == before + 3 && mails[before + 2].text.contains("Platsen visas inte för andra"), "{}", mails[before + 2].text);
    }

    async fn p05_reviewers_read_who_left_a_place_out_when_and_why(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        let draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let sent = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt;
        deed.commit().await.unwrap();
        let review = format!("/admin/granska/{}", sent.id);
        let heading = "Vad som har gjorts med platsen";
        let page = world.get_page(Role::Moderator, &review).await;
        assert!(page.says("utanför Storgatan 1") && !page.says(heading), "nobody has done anything: {}", page.page);
        let press = async |act: &str, version: &str| {
            world.app.clock.advance(jiff::SignedDuration::from_mins(1));
            let fields = [("act", act), ("version", version), ("place_rule", "off_topic")];
            let done = world.post_page(Role::Moderator, &format!("{review}/plats"), &fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
            world.app.now()
        };
        let times = [press("leave_out", "1").await, press("show", "2").await];
        let acts = places::acts(&mut world.app.db.read().await.unwrap(), sent.id).await.unwrap();
        let kept: Vec<(Done, &str, &str)> = acts.iter().map(|act| (act.act, act.rule.as_str(), act.staff.as_str())).collect();
        let who = acts[0].staff.as_str();
        assert!(!who.is_empty(), "{acts:?}");
        assert_eq!(kept, [(Done::LeftOut, "off_topic", who), (Done::ShownAgain, "", who)]);
        assert!(acts.iter().zip(times).all(|(act, time)| act.acted_at == time), "{acts:?}");
        let page = world.get_page(Role::Moderator, &review).await;
        for words in [heading, who, "Platsen för en idé lämnades bort", Rule::OffTopic.name(Locale::Sv), "Platsen för en idé visas igen"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
    }

    async fn p22_what_is_sent_on_takes_its_place_along_as_it_was_shown(db: TestDb) {
        let open = Open::new(&db).await;
        let sent = show(&open, "Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "vid bryggan").await;
        let plain = open.send("Fler träd på torget.").await;
        let mut deed = open.app.begin(Actor::Operator).await.unwrap();
        places::leave_out(&mut deed, sent.id, 1, Rule::PersonalData).await.unwrap();
        let time = deed.new_id();
        let copy = contributions::carry_over(&mut deed, sent.id, open.dialogue, time).await.unwrap().unwrap();
        let located = places::of(deed.conn(), copy.id).await.unwrap().unwrap();
        assert_eq!((located.place.words.as_str(), located.left_out), ("vid bryggan", Some(Rule::PersonalData)));
        let time = deed.new_id();
        let copy = contributions::carry_over(&mut deed, plain.id, open.dialogue, time).await.unwrap().unwrap();
        assert_eq!(places::of(deed.conn(), copy.id).await.unwrap(), None);
    }

    async fn p22_a_place_that_is_left_out_is_gone_from_every_dialogue_of_its_idea_and_its_sender_told_once(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        world.participant("anna@exempel.se").await;
        let mut draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        draft.email = "anna@exempel.se".parse().ok();
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let sent = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt;
        deed.commit().await.unwrap();
        registering::publish(&world, sent.id).await;
        let (other, copy) = registering::send_on(&world, sent.id).await;
        registering::publish(&world, copy).await;
        db.run_jobs().await;
        let browser = Browser::new(&world.app);
        let read = async || {
            let mut read = Vec::new();
            for slug in [&dialogue.slug, &other.slug] {
                let page = browser.get(&format!("/dialoger/{slug}/ideer/1")).await.page;
                assert!(page.contains("Fler bänkar vid bryggan."), "{page}");
                read.push(page.contains("utanför Storgatan 1"));
            }
            read
        };
        let press = async |of: Id, act: &str, version: &str| {
            let before = db.mailer.sent().len();
            let fields = [("act", act), ("version", version), ("place_rule", "personal_data")];
            let done = world.post_page(Role::Moderator, &format!("/admin/granska/{of}/plats"), &fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
            db.run_jobs().await;
            db.mailer.sent().len() - before
        };
        assert_eq!(read().await, [true, true]);
        assert_eq!(press(sent.id, "leave_out", "1").await, 1, "told once");
        assert_eq!(read().await, [false, false]);
        // Shown again here, it is left out there until somebody there has looked.
        assert_eq!(press(sent.id, "show", "2").await, 1);
        assert_eq!(read().await, [true, false]);
        press(copy, "show", "2").await;
        // And the other way round.
        assert_eq!(press(copy, "leave_out", "3").await, 1, "told once");
        assert_eq!(read().await, [false, false]);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_what_was_done_with_a_place_before_its_idea_was_sent_on_is_read_where_it_came_to(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        let draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let idea = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt.id;
        deed.commit().await.unwrap();
        registering::publish(&world, idea).await;
        let mut deed = world.deed(Role::Moderator).await;
        places::leave_out(&mut deed, idea, 1, Rule::PersonalData).await.unwrap();
        deed.commit().await.unwrap();
        let (_, copy) = registering::send_on(&world, idea).await;
        let title = &dialogue.title;
        let page = world.get_page(Role::Moderator, &format!("/admin/granska/{copy}")).await;
        for words in ["Vad som har gjorts med platsen".to_owned(), format!("Platsen för en idé lämnades bort (i dialogen {title})")] {
            assert!(page.says(&words), "{words}: {}", page.page);
        }
        // What is done there afterwards is done there alone.
        world.app.clock.advance(jiff::SignedDuration::from_mins(1));
        let mut deed = world.deed(Role::Moderator).await;
        places::show_again(&mut deed, idea, 2).await.unwrap();
        deed.commit().await.unwrap();
        let mut conn = world.app.db.read().await.unwrap();
        let acts: Vec<(Done, String)> = places::acts(&mut conn, copy).await.unwrap().into_iter().map(|act| (act.act, act.elsewhere)).collect();
        assert_eq!(acts, [(Done::LeftOut, title.clone())]);
        let acts: Vec<(Done, String)> = places::acts(&mut conn, idea).await.unwrap().into_iter().map(|act| (act.act, act.elsewhere)).collect();
        assert_eq!(acts, [(Done::LeftOut, String::new()), (Done::ShownAgain, String::new())]);
    }

    async fn a_place_that_was_left_out_before_acts_were_kept_says_so(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        let draft = draft("Fler bänkar vid bryggan.", None, "utanför Storgatan 1");
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let idea = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt.id;
        sqlx::query("UPDATE places SET version = 2, left_out_at = 1, left_out_rule = 'off_topic' WHERE contribution_id = $1")
            .bind(idea)
            .execute(deed.conn())
            .await
            .unwrap();
        deed.commit().await.unwrap();
        let page = world.get_page(Role::Moderator, &format!("/admin/granska/{idea}")).await;
        assert!(page.says("Platsen togs bort innan det sparades vem som gjorde det och när."), "{}", page.page);
    }

    async fn p22_a_place_that_is_left_out_while_its_idea_is_sent_on_is_left_out_in_both(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        let draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let idea = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt.id;
        deed.commit().await.unwrap();
        registering::publish(&world, idea).await;
        let other = world.reach(State::Open).await;
        let new = NewRerouting {
            place: Some(rerouting::Place::Dialogue),
            dialogue: Some(other.id),
            words: "Det här frågar vi om i en annan dialog.".into(),
            ..NewRerouting::default()
        };
        let mut conn = world.app.db.read().await.unwrap();
        let version = moderation::record(&mut conn, idea).await.unwrap().version;
        drop(conn);
        together([true, false], |sends_on, meeting| {
            let (app, new) = (world.app.clone(), new.clone());
            async move {
                if sends_on {
                    let mut deed = app.begin(Actor::Operator).await.unwrap();
                    rerouting::reroute(&mut deed, idea, version, &new).await.unwrap();
                    meeting.wait_in_a_deed(&app).await;
                    deed.commit().await.unwrap();
                    return;
                }
                // It is sent on, and nobody else can see that yet.
                meeting.wait_in_a_deed(&app).await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                let first = places::leave_out(&mut deed, idea, 1, Rule::PersonalData).await;
                if first.is_ok() {
                    deed.commit().await.unwrap();
                    return;
                }
                assert!(matches!(first, Err(Error::Stale)), "{first:?}");
                drop(deed);
                // Who is told that somebody else was first looks again.
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                places::leave_out(&mut deed, idea, 1, Rule::PersonalData).await.unwrap();
                deed.commit().await.unwrap();
            }
        })
        .await;
        let mut conn = world.app.db.read().await.unwrap();
        let there = rerouting::in_force(&mut conn, idea).await.unwrap().unwrap().to.unwrap().contribution;
        for one in [idea, there] {
            let left_out = places::of(&mut conn, one).await.unwrap().unwrap().left_out;
            assert_eq!(left_out, Some(Rule::PersonalData));
        }
        drop(conn);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p22_two_who_leave_out_the_place_of_an_idea_and_of_its_copy_at_once_do_it_once(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = registering::open(&world).await;
        world.participant("anna@exempel.se").await;
        let mut draft = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "utanför Storgatan 1");
        draft.email = "anna@exempel.se".parse().ok();
        let mut deed = world.app.begin(Actor::Resident).await.unwrap();
        let idea = contributions::submit(&mut deed, dialogue.id, &draft, &Source::default(), "nyckel", Locale::Sv).await.unwrap().receipt.id;
        deed.commit().await.unwrap();
        registering::publish(&world, idea).await;
        let (_, copy) = registering::send_on(&world, idea).await;
        registering::publish(&world, copy).await;
        db.run_jobs().await;
        let before = db.mailer.sent().len();
        world.app.clock.advance(jiff::SignedDuration::from_mins(1));
        together([idea, copy], |one, meeting| {
            let app = world.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                places::leave_out(&mut deed, one, 1, Rule::PersonalData).await.unwrap();
                deed.commit().await.unwrap();
            }
        })
        .await;
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), before + 1, "told once");
        let mut conn = world.app.db.read().await.unwrap();
        for one in [idea, copy] {
            let left_out = places::of(&mut conn, one).await.unwrap().unwrap().left_out;
            assert_eq!(left_out, Some(Rule::PersonalData));
            assert_eq!(places::acts(&mut conn, one).await.unwrap().len(), 1);
        }
        drop(conn);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn a_form_sent_again_with_another_place_is_told_that_the_first_stands(db: TestDb) {
        let open = Open::new(&db).await;
        let mut deed = open.app.begin(Actor::Resident).await.unwrap();
        let first = draft("Fler bänkar vid bryggan.", Some(at(58.383, 12.317)), "");
        let source = Source::default();
        let send = async |deed: &mut Deed, draft: &Draft| {
            contributions::submit(deed, open.dialogue, draft, &source, "01234567890123456789", Locale::Sv).await.unwrap()
        };
        let one = send(&mut deed, &first).await;
        let same = send(&mut deed, &first).await;
        assert_eq!((same.receipt.id, same.again.words), (one.receipt.id, false));
        let moved = draft("Fler bänkar vid bryggan.", Some(at(58.384, 12.317)), "");
        let other = send(&mut deed, &moved).await;
        assert_eq!((other.receipt.id, other.again.words), (one.receipt.id, true));
    }
}
