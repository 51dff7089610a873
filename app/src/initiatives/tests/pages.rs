//! The pages as people meet them, without scripts.

use http::{StatusCode, header};
use jiff::SignedDuration;

use super::fixture::BUS;
use crate::contributions::ReceiptCode;
use crate::core::Error;
use crate::db::Keyset;
use crate::dialogues;
use crate::initiatives::{self, Answer as InitiativeAnswer, Filter, review};
use crate::moderation::{Mask, ReviewAct, Rule};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer as Page, Browser, World, fetch};

const FORM: &str = "/initiativ/foresla";

/// Opens the form, waits as a person does, and sends it.
async fn send(world: &World, typed: &[(&str, &str)]) -> Page {
    let browser = Browser::new(&world.app);
    let form = browser.get(FORM).await;
    assert_eq!(form.status, StatusCode::OK);
    world.app.clock.advance(SignedDuration::from_secs(20));
    resend(&browser, &form, typed).await
}

/// Sends the form that `shown` shows.
async fn resend(browser: &Browser, shown: &Page, typed: &[(&str, &str)]) -> Page {
    let (key, time) = (shown.field("key"), shown.field("time"));
    let mut all = vec![("key", key.as_str()), ("time", &time), ("webbplats", "")];
    all.extend_from_slice(typed);
    browser.post(FORM, &all).await
}

/// Posts one of the forms of the page at `path` with what is typed in it.
async fn post(world: &World, role: Role, path: &str, typed: &[(&str, &str)]) -> Page {
    let version = world.get_page(role, path).await.field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(typed);
    world.post_page(role, path, &all).await
}

on_both_databases! {
    async fn an_empty_proposal_gets_one_message_of_its_own(db: TestDb) {
        let world = World::new(&db).await;
        let empty = send(&world, &[("text", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.page.contains("Skriv vad kommunen ska fråga om.") && !empty.page.contains("Skriv din idé."), "{}", empty.page);
    }

    async fn p12_p37_anybody_proposes_with_a_text_alone_and_the_receipt_tells_the_rest(db: TestDb) {
        let world = World::new(&db).await;
        for path in ["/", "/initiativ", "/en/initiativ"] {
            let (_, page) = fetch(&db.app, path).await;
            assert!(page.contains("/initiativ/foresla"), "{path}: {page}");
        }
        let sent = send(&world, &[("text", BUS)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert!(sent.location().starts_with("/initiativ/kvitto/"), "{}", sent.location());
        let browser = Browser::new(&db.app);
        let receipt = browser.get(sent.location()).await;
        assert_eq!(receipt.status, StatusCode::OK);
        for words in ["Tack, vi har tagit emot ditt förslag", BUS, "senast 21 december", "noindex", "class=\"code\""] {
            assert!(receipt.page.contains(words), "{words}: {}", receipt.page);
        }
        assert_eq!(receipt.headers[header::CACHE_CONTROL], "no-store");
        // In English, by typing the code, and where codes of ideas lead.
        let code: ReceiptCode = sent.location().rsplit_once('/').unwrap().1.parse().unwrap();
        let english = browser.get(&format!("/en{}", sent.location())).await;
        assert!(english.page.contains("Thank you, we have received your proposal"));
        let typed = browser.post("/kvitto", &[("kod", &code.grouped().to_uppercase())]).await;
        assert_eq!((typed.status, typed.location()), (StatusCode::SEE_OTHER, sent.location()));
        assert_eq!(browser.get(&format!("/kvitto/{code}")).await.location(), sent.location());
        // Nobody else reads it before it is reviewed.
        assert_eq!(browser.get("/initiativ/1").await.status, StatusCode::NOT_FOUND);
        assert!(!browser.get("/initiativ").await.page.contains("Brålanda"));
        assert_eq!(world.get_page(Role::Secretary, "/admin/initiativ/1").await.status, StatusCode::FORBIDDEN);
        assert!(!world.get_page(Role::Secretary, "/admin/initiativ").await.page.contains("Brålanda"));
        assert_eq!(browser.get("/initiativ/kvitto/0123456789abcdefghjk").await.status, StatusCode::NOT_FOUND);
    }

    async fn what_is_wrong_is_said_and_everything_typed_is_kept(db: TestDb) {
        let world = World::new(&db).await;
        let typed = [("text", "Kort"), ("title", "Min <rubrik>"), ("origin", "civil_society"), ("body", "x"), ("email", "asa@")];
        let answer = send(&world, &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = &answer.page;
        assert!(page.contains("<title>Fel: "), "{page}");
        for at in ["text", "name", "body", "email"] {
            assert!(page.contains(&format!("href=\"#{at}\"")), "{at}: {page}");
        }
        assert!(page.contains(">\nKort</textarea>") && page.contains("value=\"asa@\"") && page.contains("Min &lt;rubrik&gt;"), "{page}");
        assert!(page.contains("value=\"civil_society\" checked") || page.split("civil_society").nth(1).unwrap().split('>').next().unwrap().contains("checked"), "{page}");
        // Mended and sent again, it goes through at once.
        let mended = [("text", BUS), ("origin", "civil_society"), ("name", "Byalaget"), ("body", ""), ("title", "")];
        let again = resend(&Browser::new(&db.app), &answer, &mended).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page);
    }

    async fn whoever_is_stopped_keeps_the_text_and_is_told_what_to_do(db: TestDb) {
        let world = World::new(&db).await;
        let browser = Browser::new(&db.app);
        let form = browser.get(FORM).await;
        let fast = resend(&browser, &form, &[("text", BUS)]).await;
        assert_eq!(fast.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(fast.says("en gång till") && fast.says(BUS), "{}", fast.page);
        world.app.clock.advance(SignedDuration::from_secs(4));
        let (key, time) = (fast.field("key"), fast.field("time"));
        let trap = [("key", key.as_str()), ("time", &time), ("webbplats", "http://spam.example"), ("text", BUS)];
        assert_eq!(browser.post(FORM, &trap).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = resend(&browser, &fast, &[("text", BUS)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        // Pressed twice: the same receipt. With another address: the same, and that one is written to.
        let twice = resend(&browser, &fast, &[("text", BUS)]).await;
        assert_eq!(twice.location(), sent.location());
        let corrected = resend(&browser, &fast, &[("text", BUS), ("email", "anna@example.org")]).await;
        assert_eq!(corrected.location(), format!("{}?ny-adress=1", sent.location()));
        db.run_jobs().await;
        assert_eq!(db.mailer.sent().len(), 1);
        // Somebody else with the same words.
        let same = send(&world, &[("text", BUS)]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(same.says("Skicka in ändå") && same.says(BUS), "{}", same.page);
        let own = resend(&browser, &same, &[("text", BUS), ("own_voice", "1")]).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER);
        assert_ne!(own.location(), sent.location());
        // Too many within the hour: the text is kept.
        for n in 0..db.app.settings.submissions_per_hour {
            send(&world, &[("text", &format!("Fråga oss om gata nummer {n}."))]).await;
        }
        let much = send(&world, &[("text", "Fråga oss om ännu en gata.")]).await;
        assert_eq!(much.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(much.says("Fråga oss om ännu en gata."), "{}", much.page);
    }

    async fn p37_from_the_form_to_the_public_answer_through_everybodys_pages(db: TestDb) {
        let world = World::new(&db).await;
        let committee = world.committee.to_string();
        let sent = send(&world, &[("text", BUS), ("origin", "elected"), ("title", "Kvällsbussar"), ("body", &committee)]).await;
        let receipt = sent.location().to_owned();

        // The moderator reads it, is told what is missing for a refusal, and publishes.
        let page = "/admin/initiativ/1";
        let queue = world.get_page(Role::Moderator, "/admin/initiativ").await;
        assert!(queue.says("Kvällsbussar") && queue.says("Granska initiativ"), "{}", queue.page);
        let wrong = post(&world, Role::Moderator, page, &[("act", "refuse"), ("refuse_words", "Nej.")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("Välj vilken regel") && wrong.says("Nej."), "{}", wrong.page);
        let done = post(&world, Role::Moderator, page, &[("act", "publish")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        let (_, public) = fetch(&db.app, "/initiativ/1").await;
        assert!(public.contains("Kvällsbussar") && public.contains("Från en förtroendevald"), "{public}");

        // The coordinator finds the body that is wished chosen already, and the area's when none is.
        let shown = world.get_page(Role::Coordinator, page).await;
        assert!(shown.says("tror att det gäller Samhällsbyggnadsnämnden"), "{}", shown.page);
        let none = post(&world, Role::Coordinator, page, &[("act", "route"), ("body", ""), ("area", "")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let area = world.area.to_string();
        let version = shown.field("version");
        let fields = [("version", version.as_str()), ("act", "route"), ("body", ""), ("area", area.as_str())];
        let routed = world.post_page(Role::Coordinator, page, &fields).await;
        assert_eq!(routed.status, StatusCode::SEE_OTHER, "{}", routed.page);
        assert_eq!(world.initiative(world_id(&world).await).await.body().unwrap().id, world.committee);
        let late = [("version", version.as_str()), ("act", "move"), ("due_on", "2027-02-01"), ("reason", "Nämnden möts senare.")];
        let stale = world.post_page(Role::Coordinator, page, &late).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.says("Någon annan hann före") && stale.says("Nämnden möts senare.") && stale.says("2027-02-01"), "{}", stale.page);

        // The secretary enters the answer; what is missing is said, and nothing typed is lost.
        let answer = "/admin/initiativ/1/svar";
        let wrong = post(&world, Role::Secretary, answer, &[("answer", "elsewhere"), ("reasons", "Regionen beslutar om trafiken."), ("title", "Kvällsbussar")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in ["Regionen beslutar om trafiken.", "href=\"#decided_on\"", "href=\"#paragraph\"", "href=\"#case_number\""] {
            assert!(wrong.says(words), "{words}: {}", wrong.page);
        }
        let form = world.get_page(Role::Secretary, answer).await;
        let (version, filled) = (form.field("version"), form.field("filled"));
        let mut fields = vec![
            ("version", version.as_str()),
            ("filled", &filled),
            ("answer", "elsewhere"),
            ("reasons", "Regionen beslutar om trafiken. Vi skickar med synpunkten i vårt yttrande."),
            ("title", "Kvällsbussar"),
            ("case_number", "EX 2026/9"),
            ("decided_on", "2026-11-23"),
            ("paragraph", "§ 12"),
            ("minutes_url", ""),
        ];
        // What is typed is looked at once more before it is public; going back loses nothing.
        let look = world.post_page(Role::Secretary, answer, &fields).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.page);
        assert!(look.says("Titta en gång till") && look.says("Vi skickar med synpunkten i vårt yttrande."), "{}", look.page);
        assert!(world.initiative(world_id(&world).await).await.answered.is_none());
        fields.push(("change", "1"));
        let back = world.post_page(Role::Secretary, answer, &fields).await;
        assert!(back.status == StatusCode::OK && back.says("EX 2026/9") && back.says("Titta igenom svaret"), "{}", back.page);
        fields.pop();
        fields.push(("looked", "1"));
        for pressed in ["once", "twice"] {
            let done = world.post_page(Role::Secretary, answer, &fields).await;
            assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/admin/initiativ/1?klart=1"), "{pressed}: {}", done.page);
        }
        // A colleague who had the form open meanwhile is shown what is saved, and what was typed.
        fields[2] = ("answer", "no");
        fields[3] = ("reasons", "Vi hinner inte.");
        let met = world.post_page(Role::Secretary, answer, &fields).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Vi hinner inte.") && met.says("Vi skickar med synpunkten i vårt yttrande."), "{}", met.page);

        // The staff's history has the answer too.
        let history = world.get_page(Role::Coordinator, page).await;
        assert!(history.says("Samhällsbyggnadsnämnden svarade: Nej, någon annan bestämmer"), "{}", history.page);

        // Everybody reads it: the page, the list, and whoever has the receipt.
        for path in ["/initiativ/1", receipt.as_str(), "/initiativ?lage=no", "/en/initiativ/1"] {
            let (status, page) = fetch(&db.app, path).await;
            assert_eq!(status, StatusCode::OK);
            assert!(page.contains("Regionen beslutar om trafiken."), "{path}: {page}");
        }
        let (_, other) = fetch(&db.app, "/initiativ?lage=yes").await;
        assert!(!other.contains("Kvällsbussar"), "{other}");
        let (_, other) = fetch(&db.app, "/initiativ?namnd=socialnamnden").await;
        assert!(!other.contains("Kvällsbussar"), "{other}");
    }

    async fn a_review_that_is_pressed_twice_is_done(db: TestDb) {
        let world = World::new(&db).await;
        send(&world, &[("text", BUS), ("title", "Kvällsbussar")]).await;
        let path = "/admin/initiativ/1";
        let masked = BUS.replacen(BUS.split(' ').next().unwrap(), "[dolt]", 1);
        let acts: [&[(&str, &str)]; 4] = [
            &[("act", "publish"), ("version", "1")],
            &[("act", "mask"), ("version", "2"), ("mask_title", "Kvällsbussar"), ("mask_text", &masked), ("mask_rule", "personal_data"), ("mask_words", " Ett namn. ")],
            &[("act", "refuse"), ("version", "3"), ("refuse_rule", "off_topic"), ("refuse_words", "Det gäller annat.")],
            &[("act", "again"), ("version", "4")],
        ];
        for act in acts {
            let first = world.post_page(Role::Moderator, path, act).await;
            assert_eq!(first.status, StatusCode::SEE_OTHER, "{act:?}: {}", first.page);
            let second = world.post_page(Role::Moderator, path, act).await;
            assert_eq!((second.status, second.location()), (StatusCode::SEE_OTHER, first.location()), "{act:?}: {}", second.page);
            // Whoever else comes second is told that somebody was first.
            let other = world.post_page(Role::Coordinator, path, act).await;
            assert_eq!(other.status, StatusCode::CONFLICT, "{act:?}: {}", other.page);
        }
        // Something else is no second press.
        let other = world.post_page(Role::Moderator, path, acts[2]).await;
        assert_eq!(other.status, StatusCode::CONFLICT, "{}", other.page);
        let id = world_id(&world).await;
        let kept = initiatives::acts(&mut db.app.db.read().await.unwrap(), id).await.unwrap();
        assert_eq!(kept.len(), 4, "each is done once");
    }

    async fn the_list_goes_on_page_by_page(db: TestDb) {
        let world = World::new(&db).await;
        for n in 1..=23 {
            let id = world.propose(&format!("Fråga oss om gata nummer {n}."), None).await.id;
            if n != 7 {
                world.publish_it(id).await;
            }
        }
        let browser = Browser::new(&db.app);
        let first = browser.get("/initiativ").await;
        assert!(first.says("/initiativ/23\"") && first.says("efter=3") && !first.says("/initiativ/7\""), "{}", first.page);
        let second = browser.get("/initiativ?efter=3").await;
        assert!(second.says("/initiativ/2\"") && second.says("/initiativ/1\"") && !second.says("/initiativ/3\"") && !second.says("rel=\"next\""), "{}", second.page);
    }

    /// Its sender and staff read the record; for everybody else the original does not leave the database.
    async fn p05_what_is_covered_in_an_initiative_is_in_nothing_that_everybodys_pages_are_made_of(db: TestDb) {
        let world = World::new(&db).await;
        let id = world.propose("Fråga oss om gatan där Kalle Hemlig bor.", None).await.id;
        let mask = Mask { title: String::new(), name: String::new(), text: "Fråga oss om gatan där [dolt] bor.".into() };
        let covering = ReviewAct::Mask { mask, rule: Rule::PersonalData, words: String::new() };
        let version = world.initiative(id).await.version;
        let mut deed = world.deed(Role::Moderator).await;
        review(&mut deed, id, version, &covering).await.unwrap();
        deed.commit().await.unwrap();
        world.route_it(id, world.committee).await;
        world.answer_it(id, &world.says(InitiativeAnswer::Yes, "12")).await.unwrap();
        let begun = world.initiative(id).await.dialogue.unwrap();

        let mut conn = db.app.db.read().await.unwrap();
        let first = Keyset { after: None, size: 20 };
        let listed = initiatives::page(&mut conn, &Filter::default(), &first).await.unwrap().rows;
        let dialogue = dialogues::get_by_slug(&mut conn, &begun.slug).await.unwrap();
        let origin = initiatives::begun_by(&mut conn, dialogue.id).await.unwrap();
        let mut read = vec![initiatives::shown(&mut conn, 1).await.unwrap()];
        read.extend(listed);
        read.extend(origin);
        assert_eq!(read.len(), 3);
        for each in read {
            assert_eq!(each.shown().text, "Fråga oss om gatan där [dolt] bor.");
            assert!(!format!("{each:?}").contains("Kalle"), "{each:?}");
        }
        let hidden_too = Filter { hidden_too: true, ..Filter::default() };
        let staff = initiatives::page(&mut conn, &hidden_too, &first).await.unwrap().rows;
        assert_eq!((staff[0].sent.text.contains("Kalle Hemlig"), staff[0].masked.text.contains("[dolt]")), (true, true));
        // What is not shown is nothing that everybody reads.
        drop(conn);
        world.propose("Fråga oss om annat.", None).await;
        let mut conn = db.app.db.read().await.unwrap();
        assert!(matches!(initiatives::shown(&mut conn, 2).await, Err(Error::NotFound)));
        assert_eq!(initiatives::page(&mut conn, &Filter::default(), &first).await.unwrap().rows.len(), 1);
    }
}

/// The id of the only initiative.
async fn world_id(world: &World) -> crate::core::Id {
    let mut conn = world.app.db.read().await.unwrap();
    crate::initiatives::by_number(&mut conn, 1)
        .await
        .unwrap()
        .id
}
