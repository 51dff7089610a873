//! Whoever took part without e-mail gets a receipt within two working days too (P3).

use http::StatusCode;

use super::{STREET, Setting, call, handed_in, letter};
use crate::contributions::tests::registering::{enter, entered, publish};
use crate::contributions::{Channel, Draft, Registration};
use crate::core::{Error, Id, Locale};
use crate::deliveries::receipts::{self, OwedReceipt};
use crate::deliveries::{self, Kind, Owes, Pile, Standing, Way};
use crate::dialogues::State;
use crate::on_both_databases;
use crate::rerouting::{NewRerouting, Place, reroute, take_back};
use crate::staff::Role;
use crate::testing::Browser;
use crate::{desk, dialogues, moderation};

async fn waiting(setting: &Setting) -> Vec<OwedReceipt> {
    waiting_in(setting, setting.dialogue.id).await
}

async fn waiting_in(setting: &Setting, dialogue: Id) -> Vec<OwedReceipt> {
    let mut conn = setting.world.app.db.read().await.unwrap();
    receipts::waiting(&mut conn, dialogue).await.unwrap()
}

async fn version(setting: &Setting, contribution: Id) -> i64 {
    let mut conn = setting.world.app.db.read().await.unwrap();
    moderation::record(&mut conn, contribution)
        .await
        .unwrap()
        .version
}

/// Sends what everybody can read on to another dialogue.
async fn send_on(setting: &Setting, contribution: Id, dialogue: Id) {
    let version = version(setting, contribution).await;
    let new = NewRerouting {
        place: Some(Place::Dialogue),
        dialogue: Some(dialogue),
        words: "Det här frågar vi om i en annan dialog.".into(),
        ..NewRerouting::default()
    };
    let mut deed = setting.world.deed(Role::Moderator).await;
    reroute(&mut deed, contribution, version, &new)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

on_both_databases! {
    async fn p03_a_receipt_is_owed_to_each_who_took_part_without_mail_and_has_none_in_hand(db: TestDb) {
        let setting = handed_in(&db).await;
        let owed = waiting(&setting).await;
        // Two papers of one person, one of another; who called was told the code, who wants nothing got a slip, and who has an
        // address got a mail.
        let numbers: Vec<i64> = owed.iter().map(|receipt| receipt.number).collect();
        assert_eq!(numbers, [2, 3, 4]);
        assert_eq!(owed[0].to.id, owed[1].to.id);
        let today = setting.world.today();
        assert!(owed.iter().all(|receipt| receipt.due == today.plus_working_days(2)));
        // A letter with a telephone number: the code is said in a call.
        let new = Registration {
            draft: Draft::new("Skolbussen behöver en hållplats till.", Locale::Sv),
            reply: Some(call("0521-72 10 09")),
            ..entered(&setting.world, Channel::Letter, None)
        };
        enter(&setting.world, Role::Official, setting.dialogue.id, &new).await.unwrap();
        let owed = waiting(&setting).await;
        assert_eq!(owed.last().unwrap().number, 7);
        let mut conn = db.app.db.read().await.unwrap();
        let in_all: Vec<_> = deliveries::waiting(&mut conn).await.unwrap().into_iter().filter(|waiting| waiting.what == Owes::Receipts).collect();
        assert_eq!((in_all.len(), in_all[0].count), (1, 4));
        // It is the official's to do, and overdue when two working days are over.
        let rows = dialogues::under_way(&mut conn, None).await.unwrap();
        let debts = desk::owed_in(&mut conn, &rows, today).await.unwrap();
        let debt = debts.iter().find(|debt| debt.kind == desk::owed::Kind::Receipts(4)).unwrap();
        assert!(!debt.is_pressing(today) && debt.is_pressing(debt.due.plus_working_days(1)));
        drop(conn);
        let home = setting.world.get_page(Role::Official, "/admin").await;
        assert!(home.says("4 kvitton att skicka med brev") && home.says("ideer/kvitton/skicka"), "{}", home.page);
        let overview = setting.world.get_page(Role::Official, &format!("/admin/dialoger/{}", setting.dialogue.slug)).await;
        assert!(overview.says("Att skicka och ringa") && overview.says("4 kvitton att skicka senast"), "{}", overview.page);
    }

    async fn p03_who_called_is_owed_the_code_unless_it_was_said_in_that_call(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let phoned = |text: &str, reply| Registration {
            draft: Draft::new(text, Locale::Sv),
            reply: Some(reply),
            ..entered(world, Channel::Phone, None)
        };
        let today = phoned("Lyktor längs stranden.", call("0521-72 10 11"));
        let yesterday = Registration { came_on: world.today().plus_days(-1), ..phoned("Fler papperskorgar.", call("0521-72 10 12")) };
        let on_paper = phoned("En pump vid cykelvägen.", letter("Karin Exempel", Locale::Sv));
        for (new, is_owed) in [(&today, false), (&yesterday, true), (&on_paper, true)] {
            let receipt = enter(world, Role::Official, id, new).await.unwrap();
            let found = waiting(&setting).await.into_iter().find(|owed| owed.contribution == receipt.id);
            assert_eq!(found.is_some(), is_owed, "{}", receipt.number);
            // Who said it has written nothing, on the site either.
            let page = Browser::new(&db.app).get(&format!("/kvitto/{}", receipt.code)).await;
            assert!(page.says("Så här sa du") && !page.says("Så här skrev du"), "{}", page.page);
            assert!(found.as_ref().is_none_or(|owed| owed.channel == Channel::Phone));
            // Within two working days of the call, not of when somebody came to enter it.
            assert!(found.is_none_or(|owed| owed.due == new.came_on.plus_working_days(2)));
        }
        let print = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton/brev", setting.dialogue.slug)).await;
        assert!(print.says("Hej Karin Exempel!") && print.says("Så här sa du:"), "{}", print.page);
    }

    async fn p03_p22_what_was_sent_on_has_a_new_code_that_its_sender_is_told(db: TestDb) {
        let setting = handed_in(&db).await;
        let called = &setting.receipts[4];
        publish(&setting.world, called.id).await;
        let before: Vec<i64> = waiting(&setting).await.iter().map(|receipt| receipt.number).collect();
        assert!(!before.contains(&called.number), "the code was said in that call");
        let other = setting.world.reach(State::Open).await;
        send_on(&setting, called.id, other.id).await;
        let there = waiting_in(&setting, other.id).await;
        assert_eq!(there.len(), 1);
        assert_eq!((there[0].to.way, there[0].number, there[0].due), (Way::Call, 1, setting.world.today().plus_working_days(2)));
        assert_ne!(there[0].code, called.code);
        let here: Vec<i64> = waiting(&setting).await.iter().map(|receipt| receipt.number).collect();
        assert_eq!(here, before, "of the first nothing more is owed than before");
        // What came of it is told once in each of the two, and to nobody twice.
        for (dialogue, told) in [(setting.dialogue.id, 3), (other.id, 1)] {
            for again in [told, 0] {
                let mut deed = setting.world.deed(Role::Coordinator).await;
                assert_eq!(deliveries::lay(&mut deed, dialogue, Kind::Feedback).await.unwrap(), again);
                deed.commit().await.unwrap();
            }
        }
    }

    async fn p03_receipts_are_printed_for_a_window_ticked_off_and_logged(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, base) = (&setting.world, format!("/admin/dialoger/{}/ideer/kvitton", setting.dialogue.slug));
        let print = world.get_page(Role::Official, &format!("{base}/brev")).await;
        assert_eq!(print.page.matches("class=\"post\"").count(), 2, "one sheet for each person: {}", print.page);
        for receipt in &setting.receipts[1..4] {
            assert!(print.says(&receipt.code.grouped()), "{}", print.page);
        }
        for words in ["Astrid Exempel", STREET, "Hej Astrid Exempel!", "Tack, vi har tagit emot din idé", "Ring kommunen.", "Så når du oss utan e-post", "lang=\"ar\" dir=\"rtl\" class=\"post\""] {
            assert!(print.says(words), "{words}: {}", print.page);
        }
        // The code is what is to be kept; by when the idea is read, and that the code can be said, stand under it.
        assert_eq!(print.page.matches("<bdi class=\"code\">").count(), 3, "{}", print.page);
        for words in ["Så här skrev du:", "Vi läser din idé senast", "Ring oss eller gå till biblioteket och säg koden.", "462 85 Vänersborg"] {
            assert!(print.says(words), "{words}: {}", print.page);
        }
        assert!(!print.says("Så här sa du:"), "{}", print.page);
        // The overview says who gets which; the slips themselves bear no name.
        let slips = world.get_page(Role::Official, &format!("{base}?alla=1")).await;
        assert!(slips.says("Skickas med brev till Astrid Exempel") && slips.says("Lämnas i handen"), "{}", slips.page);
        assert_eq!(slips.page.matches("facts slip").count(), 5, "{}", slips.page);
        // It opens with those that are to be handed over: the one who wants no news.
        let open = world.get_page(Role::Official, &base).await;
        assert!(open.page.matches("facts slip").count() == 1 && open.says(&setting.receipts[5].code.grouped()), "{}", open.page);
        assert!(open.says(&format!("href=\"{base}?alla=1\"")) && open.says("Skriv ut sidan från webbläsaren"), "{}", open.page);
        // So it is with a round; but one that is asked for alone is shown, however it is sent.
        let round = world.get_page(Role::Official, &format!("{base}?fran=1&till=6")).await;
        assert_eq!(round.page.matches("facts slip").count(), 1, "{}", round.page);
        let one = world.get_page(Role::Official, &format!("{base}?fran=2&till=2")).await;
        assert!(one.page.matches("facts slip").count() == 1 && one.says("Skickas med brev till Astrid Exempel"), "{}", one.page);
        let sheet = slips.page.split("class=\"slips\"").nth(1).unwrap();
        assert!(!sheet.contains("Astrid") && !sheet.contains(STREET), "{sheet}");
        // Ticked off.
        let list = format!("{base}/skicka");
        let page = world.get_page(Role::Official, &list).await;
        assert!(page.says(STREET) && page.says("Kvitton som väntar"), "{}", page.page);
        let nothing = world.post_page(Role::Official, &list, &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let owed = waiting(&setting).await;
        let ticked: Vec<String> = owed[..2].iter().map(|receipt| format!("{} {}", receipt.contribution, receipt.version)).collect();
        let fields: Vec<(&str, &str)> = ticked.iter().map(|each| ("done", each.as_str())).collect();
        let done = world.post_page(Role::Official, &list, &fields).await;
        assert!(done.location().ends_with("/skicka?klart=1"), "{}", done.page);
        let left = waiting(&setting).await;
        assert_eq!(left.len(), 1);
        // What is done is shown by its number alone.
        let page = world.get_page(Role::Official, &format!("{list}/{}", owed[0].contribution)).await;
        assert!(page.says("Idé 2") && !page.says(STREET) && !page.says("Astrid"), "{}", page.page);
        // Taken back, and that it could not be done has a reason.
        let version = page.field("version");
        world.post_page(Role::Official, &format!("{list}/{}", owed[0].contribution), &[("version", &version), ("do", "waiting")]).await;
        assert_eq!(waiting(&setting).await.len(), 2);
        let one = format!("{list}/{}", left[0].contribution);
        let version = left[0].version.to_string();
        let refused = world.post_page(Role::Official, &one, &[("version", &version), ("do", "unreachable"), ("reason", " ")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("href=\"#reason\""), "{}", refused.page);
        world.post_page(Role::Official, &one, &[("version", &version), ("do", "unreachable"), ("reason", "Brevet kom i retur.")]).await;
        assert_eq!(waiting(&setting).await.len(), 1);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", setting.dialogue.slug)).await;
        assert!(log.says("Ett kvitto skickades med brev") && log.says("Ett kvitto gick inte att skicka") && !log.says(STREET), "{}", log.page);
        for role in [Role::Moderator, Role::Elected] {
            for path in [list.clone(), format!("{base}/brev"), one.clone()] {
                let answer = world.get_page(role, &path).await;
                assert!(!answer.status.is_success() && !answer.says(STREET), "{role} {path}");
            }
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_the_second_who_ticks_the_same_receipt_is_told_by_whom_it_was_noted(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let list = format!("/admin/dialoger/{}/ideer/kvitton/skicka", setting.dialogue.slug);
        let owed = waiting(&setting).await;
        let (contribution, version) = (owed[0].contribution, owed[0].version);
        let mut deed = world.deed(Role::Secretary).await;
        deliveries::settle(&mut deed, (Pile::Receipts, id), (contribution, version), (Standing::Delivered, "")).await.unwrap();
        deed.commit().await.unwrap();
        let (ticked, version) = (format!("{contribution} {version}"), version.to_string());
        for (path, fields) in [(list.clone(), vec![("done", ticked.as_str())]), (format!("{list}/{contribution}"), vec![("version", version.as_str()), ("do", "delivered")])] {
            let late = world.post_page(Role::Official, &path, &fields).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{path}: {}", late.page);
            assert!(late.says("Det är redan noterat") && late.says("(noterat av secretary)"), "{path}: {}", late.page);
        }
    }

    async fn p03_that_a_receipt_was_owed_stays(db: TestDb) {
        let setting = handed_in(&db).await;
        let owed = waiting(&setting).await;
        for sql in [
            "DELETE FROM receipt_deliveries WHERE contribution_id = $1",
            "UPDATE receipt_deliveries SET standing = 'unreachable', settled_at = 1 WHERE contribution_id = $1",
            "UPDATE receipt_deliveries SET standing = 'delivered' WHERE contribution_id = $1",
        ] {
            let mut deed = db.deed().await;
            let refused = sqlx::query(sql).bind(owed[0].contribution).execute(deed.conn()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{sql}");
        }
        let mut deed = setting.world.deed(Role::Elected).await;
        let place = (owed[2].contribution, 1);
        let refused = deliveries::settle(&mut deed, (Pile::Receipts, setting.dialogue.id), place, (Standing::Delivered, "")).await;
        assert!(refused.is_err());
    }

    async fn p03_a_receipt_whose_address_is_taken_away_is_noted_as_not_sent_and_owed_no_more(db: TestDb) {
        let setting = handed_in(&db).await;
        let (world, id) = (&setting.world, setting.dialogue.id);
        let owed = waiting(&setting).await;
        // The database takes no address away while something waits for it.
        let gone = "UPDATE correspondents SET name = '', address = '', phone = '', same_as = id, erased_at = 1 WHERE id = $1";
        let mut deed = db.deed().await;
        let refused = sqlx::query(gone).bind(owed[0].to.id).execute(deed.conn()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
        drop(deed);
        let mut deed = world.deed(Role::Coordinator).await;
        deliveries::erase(&mut deed, id, (owed[0].to.id, owed[0].to.version), true).await.unwrap();
        deed.commit().await.unwrap();
        // Both receipts of the one whose address it was; the other still waits.
        let mut conn = db.app.db.read().await.unwrap();
        let (left, settled) = receipts::actions::list(&mut conn, id).await.unwrap();
        let in_all = deliveries::waiting_in(&mut conn, id).await.unwrap();
        drop(conn);
        assert_eq!(left.iter().map(|receipt| receipt.number).collect::<Vec<_>>(), [4]);
        assert_eq!(in_all.iter().map(|(what, count, _)| (*what, *count)).collect::<Vec<_>>(), [(Owes::Receipts, 1)]);
        let mut noted: Vec<(i64, Standing)> = settled.iter().map(|receipt| (receipt.number, receipt.standing)).collect();
        noted.sort_unstable();
        assert_eq!(noted, [(2, Standing::Unreachable), (3, Standing::Unreachable)]);
        assert!(settled.iter().all(|receipt| receipt.settled_at.is_some() && receipt.to.reach.is_none()));
        // Why stands in the list, on its own page, and that it was not sent in the log.
        let list = format!("/admin/dialoger/{}/ideer/kvitton/skicka", setting.dialogue.slug);
        let one = format!("{list}/{}", owed[0].contribution);
        for path in [&list, &one] {
            let page = world.get_page(Role::Official, path).await;
            assert!(page.says("Skickas inte") && page.says("Namn, adress och telefonnummer är borttagna."), "{}", page.page);
            assert!(!page.says("Astrid") && !page.says("address_gone"), "{}", page.page);
        }
        // Neither list says that it was sent.
        let settled_list = world.get_page(Role::Official, &list).await;
        assert!(settled_list.says("Kvitton som inte väntar längre") && !settled_list.says("Skickade kvitton"), "{}", settled_list.page);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", setting.dialogue.slug)).await;
        assert!(log.says("Ett kvitto gick inte att skicka eller läsa upp"), "{}", log.page);
        let (events,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'receipt.unreachable'")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(events, 2);
        // Nobody owes it anew to somebody who can be reached no more: not the page, not a form that was open, not the database.
        let page = world.get_page(Role::Official, &one).await;
        assert!(!page.says("value=\"waiting\""), "{}", page.page);
        let version = settled.iter().find(|receipt| receipt.contribution == owed[0].contribution).unwrap().version.to_string();
        let late = world.post_page(Role::Official, &one, &[("version", &version), ("do", "waiting")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.page);
        let mut deed = db.deed().await;
        let anew = "UPDATE receipt_deliveries SET standing = 'waiting', cause = NULL, settled_at = NULL WHERE contribution_id = $1";
        let refused = sqlx::query(anew).bind(owed[0].contribution).execute(deed.conn()).await;
        assert!(Error::from(refused.unwrap_err()).is_rule());
        drop(deed);
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn p03_p22_of_what_came_back_before_it_was_sent_no_second_receipt_is_owed(db: TestDb) {
        let setting = handed_in(&db).await;
        let astrid = &setting.receipts[1];
        publish(&setting.world, astrid.id).await;
        let before = waiting(&setting).await;
        let other = setting.world.reach(State::Open).await;
        send_on(&setting, astrid.id, other.id).await;
        let there = waiting_in(&setting, other.id).await;
        assert_eq!(there.len(), 1);
        let seen = version(&setting, astrid.id).await;
        let mut deed = setting.world.deed(Role::Moderator).await;
        take_back(&mut deed, astrid.id, seen, "Den hör hit ändå.").await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(waiting_in(&setting, other.id).await, []);
        assert_eq!(waiting(&setting).await, before, "that of the first is owed as before, once");
        let page = setting.world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton/skicka", other.slug)).await;
        assert!(page.says("Idén skickades tillbaka till den andra dialogen."), "{}", page.page);
    }

    async fn p03_a_corrected_address_gets_the_one_receipt_that_waits(db: TestDb) {
        let setting = handed_in(&db).await;
        let owed = waiting(&setting).await;
        let mut new = letter("Astrid Exempel", Locale::Sv);
        new.address = "Kyrkogatan 3\n462 30 Vänersborg".into();
        let mut deed = setting.world.deed(Role::Coordinator).await;
        deliveries::correct(&mut deed, setting.dialogue.id, (owed[0].to.id, owed[0].to.version), &new).await.unwrap();
        deed.commit().await.unwrap();
        let now = waiting(&setting).await;
        assert_eq!(now.iter().map(|receipt| receipt.number).collect::<Vec<_>>(), [2, 3, 4]);
        assert!(now[..2].iter().all(|receipt| receipt.to.reach == Some(new.clone())));
        let print = setting.world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton/brev", setting.dialogue.slug)).await;
        assert!(print.page.matches("class=\"post\"").count() == 2 && print.says("Kyrkogatan 3"), "{}", print.page);
    }
}
