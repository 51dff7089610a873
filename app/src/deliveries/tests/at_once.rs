//! What happens to an idea on the way is told at once to those without e-mail too (P5, P17, P22).

use super::{Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered, publish};
use crate::contributions::{Channel, Draft, Registration, register};
use crate::core::{Error, Id, Locale};
use crate::deed::Actor;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::{self, Delivery, Kind, NewCorrespondent, Pile, Standing, Way};
use crate::dialogues::State;
use crate::moderation::{self, Mask, ReviewAct, Rule};
use crate::on_both_databases;
use crate::photos::{self, PhotoAct};
use crate::rerouting::{NewRerouting, Place, reroute, take_back};
use crate::staff::Role;
use crate::testing::together;
use crate::{dialogues, places, themes};

const WORDS: &str = "Det du skrev om grannen kan vi inte visa.";

async fn version(setting: &Setting, contribution: Id) -> i64 {
    let mut conn = setting.world.app.db.read().await.unwrap();
    moderation::record(&mut conn, contribution)
        .await
        .unwrap()
        .version
}

async fn review(setting: &Setting, contribution: Id, act: &ReviewAct) {
    let version = version(setting, contribution).await;
    let mut deed = setting.world.deed(Role::Moderator).await;
    moderation::review(&mut deed, contribution, version, act)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

fn refusal() -> ReviewAct {
    ReviewAct::Refuse {
        rule: Rule::PersonalAttack,
        words: WORDS.into(),
    }
}

/// What waits to be told of one idea.
async fn waiting(setting: &Setting) -> Vec<Delivery> {
    let mut all = setting.all().await;
    all.retain(|each| each.standing == Standing::Waiting && each.kind.is_of_one_idea());
    all
}

fn kinds(all: &[Delivery]) -> Vec<(Kind, i64)> {
    all.iter()
        .filter_map(|each| Some((each.kind, each.idea?.1)))
        .collect()
}

/// What three people do at the same moment with what somebody handed in.
enum Does {
    /// One leaves out the place of an idea, of which its sender is owed a letter.
    LeavesOut(Id),
    /// One corrects how the sender is reached.
    Corrects((Id, i64), NewCorrespondent),
    /// One ticks off a letter about another idea of theirs.
    TicksOff((Id, i64)),
}

on_both_databases! {
    async fn p05_p17_who_is_refused_and_has_no_mail_is_owed_a_letter_or_a_call_at_once(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, slug) = (&setting.world, &setting.dialogue.slug);
        // The one with an address gets a mail, the one who wants a call a call, and who wants nothing nothing.
        for index in [0, 4, 5] {
            review(&setting, setting.receipts[index].id, &refusal()).await;
        }
        db.run_jobs().await;
        let owed = waiting(&setting).await;
        assert_eq!(kinds(&owed), [(Kind::Moderated, 5)]);
        assert_eq!((owed[0].to.way, owed[0].due), (Way::Call, world.today().plus_working_days(2)));
        let home = world.get_page(Role::Coordinator, "/admin").await;
        assert!(home.says("1 samtal att ringa"), "{}", home.page);
        let base = format!("/admin/dialoger/{slug}/utskick");
        let list = world.get_page(Role::Coordinator, &base).await;
        assert!(list.says("Vad som visas och inte, och varför") && list.says("0521-72 10 00"), "{}", list.page);
        // It says what the mail says.
        let mails = db.mailer.sent();
        let mail = mails.iter().find(|mail| mail.text.contains(WORDS)).unwrap();
        let path = format!("{base}/{}", owed[0].id);
        let one = world.get_page(Role::Coordinator, &path).await;
        assert!(one.says(WORDS) && one.says(&mail.letter.subject) && !one.says("Jag vill inte ha fler mejl"), "{}", one.page);
        assert!(!one.says("/kvitto/") && one.says("Ring oss och säg koden"), "nobody reads an address out: {}", one.page);
        // By which rule, as the receipt says; and how it is looked at again: in a call by saying so, not on a receipt.
        assert!(mail.text.contains("personangrepp") && one.says("Skälet är regeln om personangrepp."), "{}", one.page);
        assert!(one.says("Säg det nu, eller ring oss senare.") && !one.says("På kvittot står hur"), "{}", one.page);
        // Ticked off while the dialogue is open, taken back, and noted as not possible; each stands in the log.
        for (standing, reason) in [(Standing::Delivered, ""), (Standing::Waiting, ""), (Standing::Unreachable, "Ingen svarade.")] {
            let all = setting.all().await;
            setting.settle(Role::Coordinator, &all[0], (standing, reason)).await.unwrap();
            assert_eq!(setting.all().await[0].standing, standing);
        }
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{slug}/logg")).await;
        assert!(log.says("Ett brev skickades eller ett samtal ringdes") && !log.says("0521-72"), "{}", log.page);
        for role in [Role::Official, Role::Moderator, Role::Elected] {
            assert!(!world.get_page(role, &path).await.says("0521-72"), "{role}");
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p05_who_waits_for_a_receipt_and_a_call_stands_so_in_both_lists(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, dialogue) = (&setting.world, setting.dialogue.id);
        // It came in a letter with a telephone number.
        let new = Registration {
            draft: Draft::new("Skolbussen behöver en hållplats till.", Locale::Sv),
            reply: Some(call("0521-72 10 09")),
            ..entered(world, Channel::Letter, None)
        };
        let idea = enter(world, Role::Official, dialogue, &new).await.unwrap().id;
        let calls = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let receipts = format!("/admin/dialoger/{}/ideer/kvitton/skicka", setting.dialogue.slug);
        let (to_call, to_read) = ("Har också ett samtal att ringa", "Har också ett kvitto att läsa upp");
        assert!(!world.get_page(Role::Official, &receipts).await.says(to_call));
        review(&setting, idea, &refusal()).await;
        // Who is called without waiting for a receipt: the code was said in the call.
        review(&setting, setting.receipts[4].id, &refusal()).await;
        let mut owed = waiting(&setting).await;
        owed.retain(|each| each.idea.is_some_and(|(id, _)| id == idea));
        let (the_call, the_receipt) = (format!("{calls}/{}", owed[0].id), format!("{receipts}/{idea}"));
        for (from, words, to) in [
            (&calls, to_read, &the_receipt),
            (&the_call, to_read, &the_receipt),
            (&receipts, to_call, &the_call),
            (&the_receipt, to_call, &the_call),
        ] {
            let page = world.get_page(Role::Coordinator, from).await;
            assert_eq!(page.page.matches(words).count(), 1, "{from}: {}", page.page);
            assert!(page.says(&format!("href=\"{to}\"")), "{from}: {}", page.page);
        }
        // Whoever may not open it is told all the same.
        for from in [&receipts, &the_receipt] {
            let page = world.get_page(Role::Official, from).await;
            assert!(page.says(to_call) && !page.says(&format!("href=\"{the_call}\"")), "{from}: {}", page.page);
        }
        // Made, it is said no more.
        setting.settle(Role::Coordinator, &owed[0], (Standing::Delivered, "")).await.unwrap();
        assert!(!world.get_page(Role::Official, &receipts).await.says(to_call));
    }

    async fn p03_p05_who_waits_for_a_receipt_and_a_letter_stands_so_in_both_lists(db: TestDb) {
        let setting = handed_in(&db).await;
        let world = &setting.world;
        let base = format!("/admin/dialoger/{}", setting.dialogue.slug);
        let (letters, receipts) = (format!("{base}/utskick"), format!("{base}/ideer/kvitton/skicka"));
        let (to_write, to_send) = ("Har också ett brev att skicka", "Har också ett kvitto att skicka");
        assert!(!world.get_page(Role::Official, &receipts).await.says(to_write));
        // Who has handed in two waits for two receipts, and now for a letter about one of them.
        let idea = setting.receipts[1].id;
        review(&setting, idea, &refusal()).await;
        let letter = waiting(&setting).await.swap_remove(0);
        let (the_letter, the_receipt) = (format!("{letters}/{}", letter.id), format!("{receipts}/{idea}"));
        let a_receipt = format!("{receipts}/");
        for (from, words, times, to) in [
            (&letters, to_send, 1, &a_receipt),
            (&the_letter, to_send, 1, &a_receipt),
            (&receipts, to_write, 2, &the_letter),
            (&the_receipt, to_write, 1, &the_letter),
        ] {
            let page = world.get_page(Role::Coordinator, from).await;
            assert_eq!(page.page.matches(words).count(), times, "{from}: {}", page.page);
            assert!(page.says(&format!("href=\"{to}")), "{from}: {}", page.page);
            // One envelope holds both: nothing is to be called or read out.
            assert!(!page.says("Har också ett samtal") && !page.says("Har också ett kvitto att läsa upp"), "{from}: {}", page.page);
        }
        // Sent, it is said no more.
        setting.settle(Role::Coordinator, &letter, (Standing::Delivered, "")).await.unwrap();
        assert!(!world.get_page(Role::Official, &receipts).await.says(to_write));
    }

    async fn p05_p17_one_letter_waits_for_each_idea_and_says_what_is_true_when_it_is_printed(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, idea) = (&setting.world, setting.receipts[1].id);
        let mask = Mask { title: String::new(), name: String::new(), text: "Fler bänkar på [dolt].".into() };
        review(&setting, idea, &ReviewAct::Mask { mask, rule: Rule::PersonalData, words: String::new() }).await;
        review(&setting, idea, &refusal()).await;
        assert_eq!(kinds(&waiting(&setting).await), [(Kind::Moderated, 2)]);
        let print = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick/brev", setting.dialogue.slug)).await;
        assert!(print.page.matches("class=\"post\"").count() == 1 && print.says(WORDS) && print.says("Astrid Exempel"), "{}", print.page);
        assert!(print.says("Du får det här brevet"), "{}", print.page);
        assert!(print.says("Skälet är regeln om personangrepp.") && print.says("Skriv till oss eller ring oss"), "{}", print.page);
        assert!(!print.says("På kvittot står hur"), "whoever waits for the receipt has none to look at: {}", print.page);
        // Reviewed again before anybody sent it, there is nothing to tell; and whoever never heard that it was refused need not
        // hear at once that it is shown.
        review(&setting, idea, &ReviewAct::Again).await;
        assert_eq!(kinds(&waiting(&setting).await), []);
        let noted = setting.all().await;
        assert_eq!((noted[0].standing, &noted[0].reason), (Standing::Unreachable, &Some(Reason::Found(Cause::NothingToTell))));
        let page = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick", setting.dialogue.slug)).await;
        assert!(page.says("Det som skulle sägas gäller inte längre.") && !page.says("nothing_to_tell"), "{}", page.page);
        review(&setting, idea, &ReviewAct::Publish { whole: true }).await;
        assert_eq!(kinds(&waiting(&setting).await), []);
        // Refused again, one waits; what was noted does not come back beside it.
        review(&setting, idea, &refusal()).await;
        let owed = waiting(&setting).await;
        assert_eq!(kinds(&owed), [(Kind::Moderated, 2)]);
        assert!(setting.settle(Role::Coordinator, &noted[0], (Standing::Waiting, "")).await.is_err());
        // Sent, it is known; then also that it is shown after all is told.
        setting.settle(Role::Coordinator, &owed[0], (Standing::Delivered, "")).await.unwrap();
        review(&setting, idea, &ReviewAct::Publish { whole: true }).await;
        assert_eq!(kinds(&waiting(&setting).await), [(Kind::Moderated, 2)]);
    }

    async fn p17_p22_who_has_no_mail_is_told_where_the_idea_belongs_and_what_was_answered(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, idea) = (&setting.world, setting.receipts[3].id);
        for receipt in &setting.receipts {
            publish(world, receipt.id).await;
        }
        assert_eq!(kinds(&waiting(&setting).await), [], "that it is shown as it came waits for what comes of it");
        let other = world.reach(State::Open).await;
        let new = NewRerouting {
            place: Some(Place::Dialogue),
            dialogue: Some(other.id),
            words: "Det här frågar vi om i en annan dialog.".into(),
            ..NewRerouting::default()
        };
        let seen = version(&setting, idea).await;
        let mut deed = world.deed(Role::Moderator).await;
        reroute(&mut deed, idea, seen, &new).await.unwrap();
        deed.commit().await.unwrap();
        let owed = waiting(&setting).await;
        assert_eq!(kinds(&owed), [(Kind::Rerouted, 4)]);
        let one = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick/{}", setting.dialogue.slug, owed[0].id)).await;
        assert!(one.says("Det här frågar vi om i en annan dialog.") && one.says("lang=\"ar\" dir=\"rtl\""), "{}", one.page);
        // Back before anybody was told of it, nothing is owed; told of it, that it is back is.
        for is_told in [false, true] {
            if is_told {
                let seen = version(&setting, idea).await;
                let mut deed = world.deed(Role::Moderator).await;
                let place = NewRerouting { place: Some(Place::Authority), authority: "Trafikverket".into(), dialogue: None, ..new.clone() };
                reroute(&mut deed, idea, seen, &place).await.unwrap();
                deed.commit().await.unwrap();
                let owed = waiting(&setting).await;
                setting.settle(Role::Coordinator, &owed[0], (Standing::Delivered, "")).await.unwrap();
            }
            let seen = version(&setting, idea).await;
            let mut deed = world.deed(Role::Moderator).await;
            take_back(&mut deed, idea, seen, "Den hör hit ändå.").await.unwrap();
            deed.commit().await.unwrap();
            let expected: &[(Kind, i64)] = if is_told { &[(Kind::BackAgain, 4)] } else { &[] };
            assert_eq!(kinds(&waiting(&setting).await), expected);
        }
        // An answer of its own.
        let called = setting.receipts[4].id;
        let seen = version(&setting, called).await;
        let answer = themes::Answer { text: "Det tar vi med oss.".into(), role: "Ordföranden".into(), body: world.committee };
        let mut deed = world.deed(Role::Official).await;
        themes::answer_contribution(&mut deed, called, seen, &answer).await.unwrap();
        deed.commit().await.unwrap();
        let owed = waiting(&setting).await;
        assert!(kinds(&owed).contains(&(Kind::Answered, 5)), "{owed:?}");
        let answered = owed.iter().find(|each| each.kind == Kind::Answered).unwrap();
        let one = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick/{}", setting.dialogue.slug, answered.id)).await;
        assert!(one.says("Det tar vi med oss."), "{}", one.page);
    }

    async fn p17_whose_idea_is_published_while_its_place_or_photo_is_left_out_is_told_of_it(db: TestDb) {
        let setting = handed_in(&db).await;
        let world = &setting.world;
        let mut ideas = Vec::new();
        for n in 0..8 {
            // Every other one has a photo that is left out, the others a place.
            let pictures: &[(&str, &str)] = if n % 2 == 0 { &[] } else { &[("bench", "En bänk")] };
            let mut deed = world.deed(Role::Official).await;
            let photos = photos::example(&mut deed, (setting.dialogue.id, &format!("bild {n}")), pictures).await.unwrap();
            let place = places::Place::of(None, "utanför Storgatan 1");
            let new = Registration {
                draft: Draft { photos, place, ..Draft::new(&format!("Bänk {n} vid bryggan."), Locale::Sv) },
                reply: Some(letter("Astrid Exempel", Locale::Sv)),
                ..entered(world, Channel::Paper, None)
            };
            let idea = register(&mut deed, setting.dialogue.id, &new).await.unwrap().id;
            deed.commit().await.unwrap();
            ideas.push((idea, version(&setting, idea).await, pictures.len()));
        }
        // Two reviewers for each, all sixteen at once. Whoever comes second sees what the first did: in either order one letter is owed.
        let reviews = ideas.into_iter().flat_map(|idea| [(idea, true), (idea, false)]);
        together(reviews, |((idea, version, with_photos), publishes), meeting| {
            let app = world.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                if publishes {
                    moderation::publish(&mut deed, idea, version).await.unwrap();
                } else if with_photos > 0 {
                    let act = PhotoAct::LeaveOut { rule: Rule::PersonalData, words: "En bilskylt syns.".into() };
                    photos::review(&mut deed, (idea, 1), 1, &act).await.unwrap();
                } else {
                    places::leave_out(&mut deed, idea, 1, Rule::PersonalData).await.unwrap();
                }
                deed.commit().await.unwrap();
            }
        })
        .await;
        let owed = kinds(&waiting(&setting).await);
        assert!(owed.iter().all(|(kind, _)| *kind == Kind::Moderated), "{owed:?}");
        let mut told: Vec<i64> = owed.into_iter().map(|(_, number)| number).collect();
        told.sort_unstable();
        assert_eq!(told, (7..=14).collect::<Vec<i64>>());
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_a_place_is_left_out_while_its_senders_address_is_corrected_and_a_letter_to_them_ticked_off(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let mut ideas = Vec::new();
        for n in 0..10 {
            // Two ideas of each of five people.
            let mut deed = world.deed(Role::Official).await;
            let place = places::Place::of(None, "utanför Storgatan 1");
            let new = Registration {
                draft: Draft { place, ..Draft::new(&format!("Bänk {n} vid bryggan."), Locale::Sv) },
                reply: Some(letter(&format!("Person {} Exempel", n % 5), Locale::Sv)),
                ..entered(world, Channel::Paper, None)
            };
            let idea = register(&mut deed, id, &new).await.unwrap().id;
            deed.commit().await.unwrap();
            publish(world, idea).await;
            ideas.push(idea);
        }
        // A letter about the first of each waits.
        for idea in &ideas[..5] {
            let mut deed = world.deed(Role::Moderator).await;
            places::leave_out(&mut deed, *idea, 1, Rule::PersonalData).await.unwrap();
            deed.commit().await.unwrap();
        }
        let letters = waiting(&setting).await;
        assert_eq!(kinds(&letters).len(), 5);
        let theirs = async || {
            let mut conn = world.app.db.read().await.unwrap();
            let mut people = deliveries::people(&mut conn, id).await.unwrap();
            people.retain(|one| one.reach.as_ref().is_some_and(|reach| reach.name.starts_with("Person")));
            people
        };
        let corrections = theirs().await.into_iter().map(|one| {
            let address = "Nygatan 1\n462 30 Vänersborg".into();
            Does::Corrects((one.id, one.version), NewCorrespondent { address, ..one.reach.unwrap() })
        });
        let all: Vec<Does> = ideas[5..]
            .iter()
            .map(|idea| Does::LeavesOut(*idea))
            .chain(corrections)
            .chain(letters.iter().map(|letter| Does::TicksOff((letter.id, letter.version))))
            .collect();
        assert_eq!(all.len(), 15);
        // All in one dialogue, whose log each of them notes in.
        together(all, |does, meeting| {
            let app = world.app.clone();
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Operator).await.unwrap();
                match does {
                    Does::LeavesOut(idea) => places::leave_out(&mut deed, idea, 1, Rule::PersonalData).await.unwrap(),
                    Does::Corrects(person, new) => deliveries::correct(&mut deed, id, person, &new).await.unwrap(),
                    Does::TicksOff(letter) => {
                        let done = (Standing::Delivered, "");
                        deliveries::settle(&mut deed, (Pile::News, id), letter, done).await.unwrap();
                    }
                }
                deed.commit().await.unwrap();
            }
        })
        .await;
        let mut told: Vec<i64> = kinds(&waiting(&setting).await).into_iter().map(|(_, number)| number).collect();
        told.sort_unstable();
        assert_eq!(told, (12..=16).collect::<Vec<i64>>());
        let done = setting.all().await.into_iter().filter(|each| each.standing == Standing::Delivered).count();
        assert_eq!(done, 5);
        let people = theirs().await;
        assert_eq!(people.len(), 5);
        assert!(people.iter().all(|one| one.reach.as_ref().is_some_and(|reach| reach.address.starts_with("Nygatan"))));
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_nothing_is_followed_up_while_somebody_waits_to_be_told_of_their_idea(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let all = setting.all().await;
        assert!(all.iter().all(|each| each.kind == Kind::Feedback), "all that was shown as it came: {all:?}");
        for each in &all {
            setting.settle(Role::Coordinator, each, (Standing::Delivered, "")).await.unwrap();
        }
        let mut deed = world.deed(Role::Moderator).await;
        assert!(deliveries::tell(&mut deed, setting.receipts[4].id, Kind::Answered).await.unwrap());
        assert!(!deliveries::tell(&mut deed, setting.receipts[4].id, Kind::Answered).await.unwrap(), "one waits");
        assert!(!deliveries::tell(&mut deed, setting.receipts[0].id, Kind::Answered).await.unwrap(), "told by mail");
        assert!(!deliveries::tell(&mut deed, setting.receipts[5].id, Kind::Answered).await.unwrap(), "wants nothing");
        deed.commit().await.unwrap();
        let facts = {
            let mut conn = world.app.db.read().await.unwrap();
            dialogues::facts(&mut conn, id, world.today()).await.unwrap()
        };
        assert_eq!(facts.untold, 1);
        // The database holds it too, and that nobody is told of somebody else's idea.
        for sql in [
            "UPDATE dialogues SET state = 'followed_up' WHERE id = $1",
            "INSERT INTO deliveries (id, version, correspondent_id, kind, contribution_id, due_on, standing, reason, created_at)
             SELECT 'x', 1, p.id, 'answered', c.id, '2026-12-01', 'waiting', '', 1 FROM correspondents p
             JOIN contributions c ON c.dialogue_id = p.dialogue_id AND c.number = 6 WHERE p.dialogue_id = $1 AND p.way = 'call'",
            "UPDATE deliveries SET contribution_id = NULL WHERE kind = 'answered' AND correspondent_id IN
             (SELECT id FROM correspondents WHERE dialogue_id = $1)",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).bind(id).execute(deed.conn()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
        let owed = waiting(&setting).await;
        let mut deed = world.deed(Role::Coordinator).await;
        let ticked = [(owed[0].id, owed[0].version)];
        assert_eq!(deliveries::settle_all(&mut deed, (Pile::News, id), &ticked).await.unwrap(), []);
        deed.commit().await.unwrap();
        let over = world.take_to(world.get(id).await, State::FollowedUp).await;
        assert_eq!(over.state, State::FollowedUp);
    }
}
