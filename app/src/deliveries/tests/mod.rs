//! Those without e-mail are told like everybody else, once, in the way they chose.

mod afterwards;
mod at_once;
mod elsewhere;
mod erased;
mod forgetting;
mod met;
mod noting;
mod plans;
mod receipts;

use super::{Delivery, Kind, NewCorrespondent, Pile, Standing, Way};
use crate::contributions::tests::registering::{decide, enter, entered, open, publish};
use crate::contributions::{Channel, Draft, Receipt, Registration, Source, submit};
use crate::core::{Error, Id, Locale};
use crate::dialogues::{self, Dialogue, EntryError, Gate, Problem, State, Step};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{TestDb, World, fetch};
use crate::{deliveries, desk, feedback};

const STREET: &str = "Ålderdomsgatan 7";

fn letter(name: &str, locale: Locale) -> NewCorrespondent {
    NewCorrespondent {
        way: Way::Letter,
        name: name.into(),
        address: format!("{STREET}\n462 30 Vänersborg"),
        phone: String::new(),
        locale,
    }
}

fn call(phone: &str) -> NewCorrespondent {
    NewCorrespondent {
        way: Way::Call,
        name: String::new(),
        address: String::new(),
        phone: phone.into(),
        locale: Locale::Sv,
    }
}

/// What was handed in to one dialogue: by mail, twice by the same person who wants a letter, by somebody who wants a letter in
/// Arabic, by somebody who wants a call, and by somebody who wants nothing.
struct Setting {
    world: World,
    dialogue: Dialogue,
    receipts: Vec<Receipt>,
}

async fn handed_in(db: &TestDb) -> Setting {
    let world = World::new(db).await;
    let (dialogue, _) = open(&world).await;
    world.participant("anna@exempel.se").await;
    let mut receipts = Vec::new();
    let mut draft = Draft::new("Fler bänkar på webben.", Locale::Sv);
    draft.email = "anna@exempel.se".parse().ok();
    let mut deed = world.app.begin(crate::deed::Actor::Resident).await.unwrap();
    let sent = submit(
        &mut deed,
        dialogue.id,
        &draft,
        &Source::default(),
        "nyckel",
        Locale::Sv,
    )
    .await
    .unwrap();
    deed.commit().await.unwrap();
    receipts.push(sent.receipt);
    for (channel, text, reply) in [
        (
            Channel::Paper,
            "Fler bänkar på papper.",
            Some(letter("Astrid Exempel", Locale::Sv)),
        ),
        (
            Channel::Letter,
            "Och ett träd att sitta under.",
            Some(letter("ASTRID  exempel", Locale::Sv)),
        ),
        (
            Channel::Paper,
            "أضيئوا الممر إلى المحطة",
            Some(letter("Samira Exempel", Locale::Ar)),
        ),
        (
            Channel::Phone,
            "Fler bänkar på telefon.",
            Some(call("0521-72 10 00")),
        ),
        (Channel::Paper, "Fler bänkar utan besked.", None),
    ] {
        let new = Registration {
            draft: Draft::new(text, Locale::Sv),
            reply,
            ..entered(&world, channel, None)
        };
        receipts.push(
            enter(&world, Role::Official, dialogue.id, &new)
                .await
                .unwrap(),
        );
    }
    Setting {
        world,
        dialogue,
        receipts,
    }
}

impl Setting {
    /// Publishes, decides and sends the feedback.
    async fn told(self, db: &TestDb) -> Self {
        let ids: Vec<Id> = self.receipts.iter().map(|receipt| receipt.id).collect();
        for id in &ids {
            publish(&self.world, *id).await;
        }
        let decided = decide(&self.world, self.dialogue.id, &ids).await;
        db.run_jobs().await;
        let mut deed = self.world.deed(Role::Coordinator).await;
        feedback::send(&mut deed, decided.id, decided.version, "Tack alla!")
            .await
            .unwrap();
        deed.commit().await.unwrap();
        db.run_jobs().await;
        self
    }

    async fn all(&self) -> Vec<Delivery> {
        let mut conn = self.world.app.db.read().await.unwrap();
        deliveries::list(&mut conn, self.dialogue.id).await.unwrap()
    }

    async fn settle(
        &self,
        role: Role,
        delivery: &Delivery,
        how: (Standing, &str),
    ) -> Result<(), EntryError> {
        let mut deed = self.world.deed(role).await;
        let place = (delivery.id, delivery.version);
        deliveries::settle(&mut deed, (Pile::News, self.dialogue.id), place, how).await?;
        deed.commit().await?;
        Ok(())
    }
}

on_both_databases! {
    async fn p17_exactly_one_for_each_who_took_part_by_the_way_they_chose(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let all = setting.all().await;
        let ways: Vec<(Way, Locale, &[i64])> = all.iter().map(|each| (each.to.way, each.to.locale, each.to.numbers.as_slice())).collect();
        assert_eq!(ways, [(Way::Letter, Locale::Sv, &[2, 3][..]), (Way::Letter, Locale::Ar, &[4][..]), (Way::Call, Locale::Sv, &[5][..])]);
        assert!(all.iter().all(|each| each.kind == Kind::Feedback && each.standing == Standing::Waiting));
        assert_eq!(all[0].due, setting.world.today().plus_working_days(5));
        let mails = db.mailer.sent();
        let result = |mail: &&crate::mail::Sent| mail.letter.subject.starts_with("Så blev det");
        assert_eq!(mails.iter().filter(result).map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["anna@exempel.se"]);
        // Laid again, nobody gets a second one, and the database takes none.
        let mut deed = setting.world.deed(Role::Coordinator).await;
        assert_eq!(deliveries::lay(&mut deed, setting.dialogue.id, Kind::Feedback).await.unwrap(), 0);
        deed.commit().await.unwrap();
        assert_eq!(setting.all().await, all);
        let mut deed = db.deed().await;
        let second = sqlx::query(
            "INSERT INTO deliveries (id, version, correspondent_id, kind, due_on, standing, reason, created_at)
             SELECT 'x', 1, correspondent_id, kind, due_on, 'waiting', '', 1 FROM deliveries WHERE id = $1",
        ).bind(all[0].id).execute(deed.conn()).await;
        assert!(Error::from(second.unwrap_err()).is_duplicate());
        drop(deed);
        let mut deed = db.deed().await;
        let gone = sqlx::query("DELETE FROM deliveries WHERE id = $1").bind(all[0].id).execute(deed.conn()).await;
        assert!(Error::from(gone.unwrap_err()).is_rule());
    }

    async fn p17_nobody_gets_a_mail_and_a_letter(db: TestDb) {
        let setting = handed_in(&db).await;
        let new = Registration {
            draft: Draft { email: "anna@exempel.se".parse().ok(), ..Draft::new("Fler bänkar två gånger.", Locale::Sv) },
            reply: Some(call("0521-72 10 01")),
            ..entered(&setting.world, Channel::Phone, None)
        };
        let refused = enter(&setting.world, Role::Official, setting.dialogue.id, &new).await.unwrap_err();
        assert_eq!(refused.problems(), [("email", Problem::OneWayOnly)]);
        for sql in [
            "UPDATE contributions SET participant_id = (SELECT id FROM participants LIMIT 1) WHERE number = 2",
            "INSERT INTO correspondent_contributions (contribution_id, correspondent_id)
             SELECT c.id, p.id FROM contributions c, correspondents p WHERE c.number = 1",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).execute(deed.conn()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
    }

    async fn p17_the_letter_says_what_the_mail_says_in_the_language_of_its_reader(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let all = setting.all().await;
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let print = setting.world.get_page(Role::Coordinator, &format!("{base}/brev")).await;
        assert_eq!(print.page.matches("class=\"post\"").count(), 2, "{}", print.page);
        assert!(print.says("<article lang=\"ar\" dir=\"rtl\" class=\"post\">") && print.says("Astrid Exempel<br") && print.says(STREET), "{}", print.page);
        let mail = db.mailer.sent().into_iter().find(|mail| mail.letter.subject.starts_with("Så blev det")).unwrap();
        for words in ["Tack alla!", "Tack för att du var med.", "Beslutat av", "Bänkar", "Så blev det: Ett levande torg"] {
            assert!(mail.text.contains(words) && print.says(words), "{words}: {}", print.page);
        }
        assert!(print.says("Din idé nummer 2") && print.says("Din idé nummer 3") && !print.says("Din idé nummer 1"));
        assert!(print.says("Du får det här brevet") && !print.says("Jag vill inte ha fler mejl"));
        let one = setting.world.get_page(Role::Coordinator, &format!("{base}/{}", all[2].id)).await;
        assert!(one.says("href=\"tel:0521721000\"") && one.says("Din idé nummer 5"), "{}", one.page);
        for role in [Role::Official, Role::Secretary, Role::Moderator, Role::Elected] {
            for path in [base.clone(), format!("{base}/brev"), format!("{base}/{}", all[0].id), format!("{base}/mottagare/{}", all[0].to.id)] {
                let answer = setting.world.get_page(role, &path).await;
                assert!(!answer.status.is_success() && !answer.says(STREET), "{role} {path}");
            }
        }
    }

    async fn p17_a_call_has_words_of_its_own_that_can_be_said(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let all = setting.all().await;
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let call = setting.world.get_page(Role::Coordinator, &format!("{base}/{}", all[2].id)).await;
        let (_, said) = call.page.split_once("Det här står det").unwrap();
        let (said, _) = said.split_once("</main>").unwrap();
        // Who calls, from where and about what; what was decided; that the code still holds, and where all of it stands.
        for words in ["Jag ringer från Vänersborgs kommun.", "Så blev det: Ett levande torg", "Tack alla!", "fattade beslutet", "Din idé nummer 5", "Koden på ditt kvitto gäller fortfarande.", "under Medborgardialog."] {
            assert!(said.contains(words), "{words}: {said}");
        }
        // Nobody can read the address of a page aloud, or answer a question that stands behind one.
        for words in ["Du får det här brevet", "radslag.test", "/kvitto/", "Diarienummer", "En frivillig fråga"] {
            assert!(!said.contains(words), "{words}: {said}");
        }
        // Who wants it on paper too gets the letter, which is not among those that wait.
        let print = setting.world.get_page(Role::Coordinator, &format!("{base}/brev?id={}", all[2].id)).await;
        assert_eq!(print.page.matches("class=\"post\"").count(), 1, "{}", print.page);
        assert!(print.says("Du får det här brevet") && print.says("Diarienummer") && !print.says("Hej !"), "{}", print.page);
    }

    async fn p17_nothing_is_followed_up_before_everybody_is_told(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let id = setting.dialogue.id;
        let world = &setting.world;
        let facts = async || {
            let mut conn = world.app.db.read().await.unwrap();
            dialogues::facts(&mut conn, id, world.today()).await.unwrap()
        };
        assert_eq!(facts().await.untold, 3);
        let told = world.get(id).await;
        assert!(told.checklist(Step::FollowUp, &facts().await, world.today()).contains(&(Gate::EverybodyTold, false)));
        assert!(Gate::EverybodyTold.asks(&facts().await, Locale::Sv).contains("Kvar: 3"));
        let desk = world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("2 brev att skicka") && desk.says("1 samtal att ringa"), "{}", desk.page);
        let all = setting.all().await;
        assert!(matches!(setting.settle(Role::Official, &all[0], (Standing::Delivered, "")).await, Err(EntryError::Step(_))));
        setting.settle(Role::Coordinator, &all[0], (Standing::Delivered, "")).await.unwrap();
        let stale = setting.settle(Role::Coordinator, &all[0], (Standing::Delivered, "")).await;
        assert!(stale.is_err(), "somebody was first");
        // That it could not be done has a reason.
        let refused = setting.settle(Role::Coordinator, &all[1], (Standing::Unreachable, " ")).await.unwrap_err();
        assert_eq!(refused.problems(), [("reason", Problem::Missing)]);
        setting.settle(Role::Coordinator, &all[1], (Standing::Unreachable, "Brevet kom i retur.")).await.unwrap();
        assert_eq!(facts().await.untold, 1);
        // What was ticked off by mistake is taken back.
        let all = setting.all().await;
        setting.settle(Role::Coordinator, &all[0], (Standing::Waiting, "")).await.unwrap();
        assert_eq!(facts().await.untold, 2);
        let all = setting.all().await;
        assert_eq!((all[0].standing, all[0].settled_at), (Standing::Waiting, None));
        // Many at once, on the page.
        let base = format!("/admin/dialoger/{}/utskick", setting.dialogue.slug);
        let nothing = world.post_page(Role::Coordinator, &base, &[]).await;
        assert_eq!(nothing.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        let ticked: Vec<String> = all.iter().filter(|each| each.standing == Standing::Waiting).map(|each| format!("{} {}", each.id, each.version)).collect();
        let fields: Vec<(&str, &str)> = ticked.iter().map(|each| ("done", each.as_str())).collect();
        let done = world.post_page(Role::Coordinator, &base, &fields).await;
        assert_eq!(done.location(), format!("{base}?klart=1"), "{}", done.page);
        assert_eq!(facts().await.untold, 0);
        let list = world.get_page(Role::Coordinator, &base).await;
        assert!(list.says("Brevet kom i retur.") && list.says("Alla har fått besked"), "{}", list.page);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", setting.dialogue.slug)).await;
        assert!(log.says("Ett brev skickades eller ett samtal ringdes") && !log.says(STREET), "{}", log.page);
        let over = world.take_to(world.get(id).await, State::FollowedUp).await;
        assert_eq!(over.state, State::FollowedUp);
        let all = setting.all().await;
        assert!(setting.settle(Role::Coordinator, &all[0], (Standing::Waiting, "")).await.is_err(), "it is over");
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p17_who_asked_for_a_letter_is_told_that_the_dialogue_was_stopped(db: TestDb) {
        let setting = handed_in(&db).await;
        let stopped = setting.world.take_to(setting.world.get(setting.dialogue.id).await, State::Cancelled).await;
        let all = setting.all().await;
        assert_eq!(all.len(), 3);
        assert!(all.iter().all(|each| each.kind == Kind::Cancelled));
        let base = format!("/admin/dialoger/{}/utskick", stopped.slug);
        let print = setting.world.get_page(Role::Coordinator, &format!("{base}/brev")).await;
        assert!(print.says("Frågan har fallit.") && print.says("Dialogen är avbruten: Ett levande torg"), "{}", print.page);
        let desk = setting.world.get_page(Role::Coordinator, "/admin").await;
        assert!(desk.says("2 brev att skicka"), "{}", desk.page);
        setting.settle(Role::Coordinator, &all[0], (Standing::Delivered, "")).await.unwrap();
    }

    async fn p17_who_can_be_reached_no_more_is_owed_no_letter_again(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let (id, all) = (setting.dialogue.id, setting.all().await);
        setting.settle(Role::Coordinator, &all[0], (Standing::Delivered, "")).await.unwrap();
        let mut deed = setting.world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (all[0].to.id, all[0].to.version), true).await.unwrap();
        deed.commit().await.unwrap();
        let all = setting.all().await;
        assert!(all[0].standing == Standing::Delivered && all[0].to.reach.is_none(), "that it was sent stays: {all:?}");
        // Taken back it would wait for ever, and the dialogue with it.
        let page = setting.world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/utskick/{}", setting.dialogue.slug, all[0].id)).await;
        assert!(page.says("Skickat") && !page.says("value=\"waiting\""), "{}", page.page);
        assert!(setting.settle(Role::Coordinator, &all[0], (Standing::Waiting, "")).await.is_err());
        let mut deed = db.deed().await;
        let refused = sqlx::query("UPDATE deliveries SET standing = 'waiting', settled_at = NULL WHERE id = $1")
            .bind(all[0].id).execute(deed.conn()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
    }

    async fn p17_nothing_comes_to_be_owed_to_who_can_be_reached_no_more(db: TestDb) {
        let setting = handed_in(&db).await;
        let (id, called) = (setting.dialogue.id, setting.receipts[4].id);
        let people = deliveries::people(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        let person = people.iter().find(|person| person.way == Way::Call).unwrap();
        let mut deed = setting.world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (person.id, person.version), true).await.unwrap();
        deed.commit().await.unwrap();
        for sql in [
            "INSERT INTO deliveries (id, version, correspondent_id, kind, due_on, standing, reason, created_at)
             SELECT 'x', 1, t.correspondent_id, 'cancelled', '2026-12-01', 'waiting', '', 1 FROM correspondent_contributions t
             WHERE t.contribution_id = $1",
            "INSERT INTO deliveries (id, version, correspondent_id, kind, contribution_id, due_on, standing, reason, created_at)
             SELECT 'x', 1, t.correspondent_id, 'answered', t.contribution_id, '2026-12-01', 'waiting', '', 1
             FROM correspondent_contributions t WHERE t.contribution_id = $1",
            "INSERT INTO receipt_deliveries (contribution_id, dialogue_id, version, due_on, standing, reason, created_at)
             SELECT c.id, c.dialogue_id, 1, '2026-12-01', 'waiting', '', 1 FROM contributions c WHERE c.id = $1",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).bind(called).execute(deed.conn()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
        // The deed that would tell them owes nothing, and is not hindered.
        let mut deed = setting.world.deed(Role::Moderator).await;
        assert!(!deliveries::tell(&mut deed, called, Kind::Answered).await.unwrap());
    }

    async fn p17_how_somebody_is_reached_is_shown_to_nobody_else_and_can_be_taken_away(db: TestDb) {
        let setting = handed_in(&db).await;
        for receipt in &setting.receipts {
            publish(&setting.world, receipt.id).await;
        }
        let slug = &setting.dialogue.slug;
        let mut paths = vec![format!("/dialoger/{slug}"), format!("/dialoger/{slug}/ideer"), format!("/dialoger/{slug}/nytt.atom")];
        for receipt in &setting.receipts {
            paths.push(format!("/kvitto/{}", receipt.code));
            paths.push(format!("/dialoger/{slug}/ideer/{}", receipt.number));
        }
        for path in &paths {
            let (_, page) = fetch(&db.app, path).await;
            for secret in [STREET, "Astrid", "0521-72 10 00"] {
                assert!(!page.contains(secret), "{secret} on {path}");
            }
        }
        let mut conn = db.app.db.read().await.unwrap();
        let people = deliveries::people(&mut conn, setting.dialogue.id).await.unwrap();
        let before = feedback::preview(&mut conn, setting.dialogue.id).await.unwrap();
        drop(conn);
        assert_eq!((before.letters, before.calls, before.without_address), (2, 1, 1));
        let page = format!("/admin/dialoger/{slug}/utskick/mottagare/{}", people[0].id);
        let form = setting.world.get_page(Role::Coordinator, &page).await;
        // Corrected, and typed over by nobody.
        let mut fields = form.untouched("reply_name");
        for (name, value) in &mut fields {
            if name == "reply_address" {
                value.push_str("\nVåning 2");
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let saved = setting.world.post_page(Role::Coordinator, &page, &fields).await;
        assert!(saved.location().ends_with("/utskick?klart=1"), "{}", saved.page);
        let again = setting.world.get_page(Role::Coordinator, &page).await;
        assert!(again.says("Våning 2"), "{}", again.page);
        let version = again.field("version");
        let gone = setting.world.post_page(Role::Coordinator, &page, &[("do", "erase"), ("version", &version), ("sure", "1")]).await;
        assert!(gone.location().ends_with("/utskick?klart=1"), "{}", gone.page);
        let mut conn = db.app.db.read().await.unwrap();
        let (left,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM correspondents WHERE name LIKE 'Astrid%' OR address LIKE '%Våning%' OR same_as LIKE '%astrid%'")
            .fetch_one(&mut *conn).await.unwrap();
        assert_eq!(left, 0);
        drop(conn);
        // Who took their address away is owed nothing; what they handed in stays.
        let setting = setting.told(&db).await;
        assert_eq!(setting.all().await.len(), 2);
        let mut conn = db.app.db.read().await.unwrap();
        let under_way = dialogues::under_way(&mut conn, None).await.unwrap();
        let owed = desk::owed_in(&mut conn, &under_way, setting.world.today()).await.unwrap();
        assert!(owed.iter().any(|debt| debt.kind == desk::owed::Kind::Letters(1)), "{owed:?}");
    }
}
