//! Noting afterwards how somebody is reached (P3, P17), and what staff are told to say while somebody is on the telephone.

use http::StatusCode;

use super::{Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered};
use crate::contributions::{Channel, Draft, Registration};
use crate::core::Locale;
use crate::deliveries::{self, Kind, NewCorrespondent, receipts};
use crate::dialogues::EntryError;
use crate::moderation::{self, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;

const STREET: &str = "Kyrkogatan 3";

async fn add(
    setting: &Setting,
    role: Role,
    index: usize,
    new: &NewCorrespondent,
) -> Result<(), EntryError> {
    let mut deed = setting.world.deed(role).await;
    let idea = setting.receipts[index].id;
    deliveries::add(&mut deed, setting.dialogue.id, idea, new).await?;
    deed.commit().await?;
    Ok(())
}

on_both_databases! {
    async fn p03_p17_how_somebody_is_reached_can_be_noted_after_the_idea_was_entered(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, slug) = (&setting.world, &setting.dialogue.slug);
        // The sixth said nothing of how to be reached, and was refused meanwhile.
        let idea = setting.receipts[5].id;
        let mut deed = world.deed(Role::Moderator).await;
        let refusal = ReviewAct::Refuse { rule: Rule::OffTopic, words: "Det hör inte till dialogen.".into() };
        moderation::review(&mut deed, idea, 1, &refusal).await.unwrap();
        deed.commit().await.unwrap();
        let path = format!("/admin/dialoger/{slug}/ideer/6/besked");
        let review = world.get_page(Role::Official, &format!("/admin/granska/{idea}")).await;
        assert!(review.says(&path), "{}", review.page);
        let form = world.get_page(Role::Official, &path).await;
        assert!(form.says("name=\"reply_phone\""), "{}", form.page);
        let nothing = world.post_page(Role::Official, &path, &[("reply_lang", "sv")]).await;
        assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.says("href=\"#reply_address\""), "{}", nothing.page);
        let address = format!("{STREET}\n462 30 Vänersborg");
        let fields = [("reply_name", "Karin Exempel"), ("reply_address", address.as_str()), ("reply_phone", ""), ("reply_lang", "sv")];
        for _ in 0..2 {
            // Pressed twice it is one.
            let saved = world.post_page(Role::Official, &path, &fields).await;
            assert!(saved.location().contains("/besked"), "{}", saved.page);
        }
        let known = world.get_page(Role::Official, &path).await;
        assert!(known.says("får besked med brev") && !known.says(STREET) && !known.says("reply_phone"), "{}", known.page);
        // The receipt is owed, and what was missed.
        let mut conn = world.app.db.read().await.unwrap();
        let owed = receipts::waiting(&mut conn, setting.dialogue.id).await.unwrap();
        drop(conn);
        assert!(owed.iter().any(|receipt| receipt.number == 6));
        let all = setting.all().await;
        assert_eq!(all.iter().map(|each| (each.kind, each.idea.map(|(_, number)| number))).collect::<Vec<_>>(), [(Kind::Moderated, Some(6))]);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{slug}/logg")).await;
        assert!(log.says("skrevs in i efterhand") && !log.says(STREET) && !log.says("Karin"), "{}", log.page);
        // Not of who gets mail, and not by who may not enter ideas.
        assert!(add(&setting, Role::Official, 0, &call("0521-72 10 20")).await.is_err());
        assert!(add(&setting, Role::Official, 1, &letter("Karin Exempel", Locale::Sv)).await.is_err());
        for role in [Role::Moderator, Role::Elected] {
            assert_eq!(world.get_page(role, &path).await.status, StatusCode::FORBIDDEN, "{role}");
            assert!(add(&setting, role, 5, &call("0521-72 10 20")).await.is_err(), "{role}");
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p17_whoever_notes_something_else_at_the_same_moment_is_told_what_stands(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, slug) = (&setting.world, &setting.dialogue.slug);
        let path = format!("/admin/dialoger/{slug}/ideer/6/besked");
        let mut new = letter("Karin Exempel", Locale::Sv);
        new.address = format!("{STREET}\n462 30 Vänersborg");
        add(&setting, Role::Official, 5, &new).await.unwrap();
        let typed = [("reply_name", "Karin Exempel"), ("reply_address", ""), ("reply_phone", "0521-72 10 22"), ("reply_lang", "ar")];
        for (role, may_see) in [(Role::Secretary, false), (Role::Coordinator, true)] {
            let late = world.post_page(role, &path, &typed).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{role}: {}", late.page);
            for words in ["Någon annan har redan skrivit in", "Du skrev: Karin Exempel, 0521-72 10 22, ", "får besked med brev"] {
                assert!(late.says(words), "{role} {words}: {}", late.page);
            }
            // An address is shown to none but who sends the letters.
            assert_eq!((late.says(STREET), late.says("Sparat nu:")), (may_see, may_see), "{role}: {}", late.page);
        }
        let people = deliveries::people(&mut db.app.db.read().await.unwrap(), setting.dialogue.id).await.unwrap();
        assert!(people.iter().any(|person| person.reach.as_ref() == Some(&new)), "what was first stands");
        // Who notes the same, however it is written, is not told that it is lost.
        let address = format!("{STREET},\n462 30 VÄNERSBORG");
        let same = [("reply_name", "karin exempel"), ("reply_address", address.as_str()), ("reply_phone", ""), ("reply_lang", "sv")];
        let saved = world.post_page(Role::Secretary, &path, &same).await;
        assert!(saved.status.is_redirection() && saved.location().contains("/besked"), "{}", saved.page);
    }

    async fn p17_who_is_noted_after_the_feedback_gets_it_too(db: TestDb) {
        let setting = handed_in(&db).await.told(&db).await;
        let before = setting.all().await.len();
        add(&setting, Role::Secretary, 5, &call("0521-72 10 21")).await.unwrap();
        let all = setting.all().await;
        assert_eq!(all.len(), before + 1);
        let new = all.iter().find(|each| each.to.numbers == [6]).unwrap();
        assert_eq!((new.kind, new.due), (Kind::Feedback, setting.world.today().plus_working_days(5)));
    }

    async fn p03_who_is_on_the_telephone_is_told_the_code_at_once(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, slug) = (&setting.world, &setting.dialogue.slug);
        let today = world.today();
        let page = async |channel: Channel, day: &str, id: &str| {
            let path = format!("/admin/dialoger/{slug}/ideer/registrera?kanal={channel}&dag={day}&sparad={id}&antal=1&fran=1");
            world.get_page(Role::Official, &path).await
        };
        let called = setting.receipts[4].id.to_string();
        let told = page(Channel::Phone, &today.to_string(), &called).await;
        assert!(told.says("Läs upp koden nu:") && told.says(&setting.receipts[4].code.grouped()) && told.says("Då är kvittot lämnat."), "{}", told.page);
        assert!(!told.says("Skriv ut kvittot") && !told.says("Din kod") && !told.says("Kvittot ska skickas"), "{}", told.page);
        // What is owed by letter is not read out and done with, nor what was called in yesterday.
        let new = Registration {
            draft: Draft::new("En pump vid cykelvägen.", Locale::Sv),
            reply: Some(letter("Karin Exempel", Locale::Sv)),
            ..entered(world, Channel::Phone, None)
        };
        let owed = enter(world, Role::Official, setting.dialogue.id, &new).await.unwrap().id.to_string();
        let told = page(Channel::Phone, &today.to_string(), &owed).await;
        assert!(told.says("Koden är") && told.says("Kvittot ska skickas senast") && !told.says("Läs upp koden nu"), "{}", told.page);
        let late = page(Channel::Phone, &today.plus_days(-1).to_string(), &called).await;
        assert!(late.says("Koden är") && !late.says("Läs upp koden nu"), "{}", late.page);
        // Nobody noted how who handed in this paper is reached: it can be done now.
        let paper = setting.receipts[5].id.to_string();
        let told = page(Channel::Paper, &today.to_string(), &paper).await;
        assert!(told.says("/ideer/6/besked") && told.says("Ingen har skrivit in hur personen nås."), "{}", told.page);
    }
}
