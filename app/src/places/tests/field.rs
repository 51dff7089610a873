//! Choosing a place without scripts: each press shows the form again, and nothing is lost.

use http::StatusCode;
use jiff::SignedDuration;

use super::{at, draft};
use crate::contributions::tests::fixture::Open;
use crate::contributions::tests::registering::open as open_with_walk;
use crate::contributions::{self, ReceiptCode};
use crate::core::Form;
use crate::on_both_databases;
use crate::places::{Frame, Point, Zoom, picked};
use crate::site::Posted;
use crate::staff::{self, Role, RoleFor};
use crate::testing::{Answer, Browser, World};

const WRITE: &str = "/dialoger/torget/lamna-ide";
const BENCHES: &str = "Sätt fler bänkar med ryggstöd vid bryggan.";

/// Posts the form that `shown` shows, with these values instead of its own.
async fn press(browser: &Browser, shown: &Answer, typed: &[(&str, &str)]) -> Answer {
    let mut fields = shown.untouched("text");
    for (name, value) in typed {
        fields.retain(|(there, _)| there != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(WRITE, &fields).await
}

fn form(pin: &str, frame: &str) -> Form {
    Form::new()
        .with("place_name", "")
        .with("place_at", pin)
        .with("place_frame", frame)
}

#[test]
fn a_press_counts_in_the_pixels_of_its_own_picture() {
    let whole = Frame::default();
    let press = |pairs: &[(&str, &str)]| picked(&form("", ""), &Posted::new(pairs)).unwrap();
    let small = press(&[("karta_liten.x", "125"), ("karta_liten.y", "175")]);
    let large = press(&[("karta_stor.x", "250"), ("karta_stor.y", "350")]);
    assert_eq!(small.value("place_at"), large.value("place_at"));
    let point: Point = small.value("place_at").parse().unwrap();
    assert_eq!(Some(point), whole.point(500.0, 700.0));
    // The keyboard presses the corner; nobody points at what is off the picture.
    for odd in ["0", "-3", "9999", "NaN", "x"] {
        let form = picked(
            &form("58.38,12.32", ""),
            &Posted::new(&[("karta_stor.x", odd), ("karta_stor.y", odd)]),
        );
        let at = form.map(|form| form.value("place_at").to_owned());
        assert!(at.is_none_or(|at| at == "58.38,12.32"), "{odd}");
    }
    assert_eq!(
        picked(&form("", ""), &Posted::new(&[("text", "Bänkar")])),
        None,
        "nothing was pressed"
    );
    assert_eq!(
        picked(&form("", ""), &Posted::new(&[("karta", "hoppa")])),
        None
    );
}

#[test]
fn buttons_do_what_the_map_does() {
    let press = |form: Form, what: &str| picked(&form, &Posted::new(&[("karta", what)])).unwrap();
    let chosen = press(form("", "").with("place_name", "sanden"), "visa");
    assert_eq!(
        (chosen.value("place_name"), chosen.value("place_at")),
        ("sanden", "")
    );
    let closer = press(chosen, "narmare");
    assert_eq!(Frame::of_kept(closer.value("place_frame")).zoom, Zoom::Area);
    let moved = press(closer, "norr");
    assert_eq!(
        moved.value("place_name"),
        "",
        "a pin of one's own is no place of the list"
    );
    let (before, after) = (
        at(58.383, 12.317),
        moved.value("place_at").parse::<Point>().unwrap(),
    );
    assert!(after.latitude() > before.latitude() && after.longitude() == before.longitude());
    let gone = press(press(moved, "langre"), "bort");
    assert_eq!((gone.value("place_name"), gone.value("place_at")), ("", ""));
    // Without a pin there is one to put in the middle, and the first step is from there.
    let set = press(form("", ""), "mitten");
    assert_eq!(
        set.value("place_at").parse::<Point>(),
        Ok(Frame::default().centre)
    );
    assert!(
        press(form("", ""), "oster")
            .value("place_at")
            .parse::<Point>()
            .is_ok()
    );
}

on_both_databases! {
    async fn p03_a_place_is_pointed_out_without_scripts_and_nothing_typed_is_lost(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let fresh = browser.get(WRITE).await;
        assert!(fresh.page.contains("name=\"karta_liten\"") && fresh.page.contains("Visa vilken plats det gäller"), "{}", fresh.page);
        assert!(fresh.page.contains("Sätt en nål i mitten"), "{}", fresh.page);
        for words in ["Flytta nålen", "Norrut", "Ta bort nålen"] {
            assert!(!fresh.page.contains(words), "there is no pin yet to do this with: {words}: {}", fresh.page);
        }
        let typed = [("text", BENCHES), ("email", "anna@"), ("name", "Åsa"), ("place_words", "vid bryggan")];
        let clicked = [&typed[..], &[("karta_liten.x", "110"), ("karta_liten.y", "235")]].concat();
        let shown = press(&browser, &fresh, &clicked).await;
        assert_eq!(shown.status, StatusCode::OK, "nothing is wrong, and nothing was sent");
        for words in [BENCHES, "value=\"anna@\"", "value=\"Åsa\"", "value=\"vid bryggan\"", "Utpekad plats: ", "Nålen på kartan", "Flytta nålen", "Norrut", "Ta bort nålen"] {
            assert!(shown.page.contains(words), "{words}: {}", shown.page);
        }
        assert!(!shown.page.contains("<title>Fel: "), "{}", shown.page);
        let pin = shown.field("place_at");
        assert!(pin.parse::<Point>().is_ok(), "{pin}");
        // An error elsewhere keeps the pin.
        let wrong = press(&browser, &shown, &[]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.page.contains("href=\"#email\"") && wrong.field("place_at") == pin, "{}", wrong.page);
        open.app.clock.advance(SignedDuration::from_secs(20));
        let sent = press(&browser, &wrong, &[("email", "")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        let receipt = browser.get(sent.location()).await;
        assert!(receipt.page.contains("vid bryggan"), "{}", receipt.page);
        let code: ReceiptCode = sent.location().rsplit('/').next().unwrap().parse().unwrap();
        let mut conn = open.app.db.read().await.unwrap();
        let place = contributions::by_receipt(&mut conn, &code).await.unwrap().located.unwrap().place;
        assert_eq!(place.point.map(|point| point.to_string()), Some(pin));
    }

    async fn p03_the_list_alone_is_enough_and_what_is_wrong_is_told_at_its_field(db: TestDb) {
        let open = Open::new(&db).await;
        let browser = Browser::new(&open.app);
        let fresh = browser.get(WRITE).await;
        open.app.clock.advance(SignedDuration::from_secs(20));
        let long = "x".repeat(201);
        let wrong = press(&browser, &fresh, &[("text", BENCHES), ("place_name", "atlantis"), ("place_words", &long)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.page.contains("href=\"#place_name\"") && wrong.page.contains("href=\"#place_words\""), "{}", wrong.page);
        let number = press(&browser, &wrong, &[("place_name", ""), ("place_words", "hos 19121212-1212")]).await;
        assert!(number.page.contains("href=\"#place_words\""), "{}", number.page);
        let outside = press(&browser, &wrong, &[("place_name", ""), ("place_at", "59.3,18.1"), ("place_words", "")]).await;
        assert!(outside.page.contains("href=\"#place_name\""), "{}", outside.page);
        let sent = press(&browser, &wrong, &[("place_name", "sanden"), ("place_words", "")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
        assert!(browser.get(sent.location()).await.page.contains("Vid Sanden"));
    }

    async fn p03_what_came_on_paper_has_a_place_in_the_same_way(db: TestDb) {
        let world = World::new(&db).await;
        let (dialogue, _) = open_with_walk(&world).await;
        let path = format!("/admin/dialoger/{}/ideer/registrera", dialogue.slug);
        let page = world.get_page(Role::Official, &path).await;
        let mut fields = page.untouched("text");
        fields.retain(|(name, _)| !["channel", "text", "place_name", "place_words"].contains(&name.as_str()));
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend([("channel", "paper"), ("text", BENCHES), ("place_name", "sanden"), ("place_words", "vid bryggan")]);
        let looked = world.post_page(Role::Official, &path, &[&fields[..], &[("karta", "narmare")]].concat()).await;
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.page);
        assert!(looked.says(BENCHES) && looked.says("Utpekad plats: Vid Sanden"), "{}", looked.page);
        let saved = world.post_page(Role::Official, &path, &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.page);
        let mut conn = db.app.db.read().await.unwrap();
        let (words, latitude): (String, i64) = sqlx::query_as("SELECT words, latitude FROM places").fetch_one(&mut *conn).await.unwrap();
        assert_eq!((words.as_str(), latitude), ("vid bryggan", 58_383_000));
    }

    async fn a_reviewer_sees_the_place_and_leaves_it_out(db: TestDb) {
        let open = Open::new(&db).await;
        let draft = draft(BENCHES, Some(at(58.383, 12.317)), "ring 0521-72 10 00");
        let sent = open.send_with(&draft, &contributions::Source::default()).await;
        let mut deed = open.app.begin(crate::deed::Actor::Operator).await.unwrap();
        let roles = [RoleFor { role: Role::Moderator, body: Some(open.body) }];
        staff::add(&mut deed, "g@exempel.se".parse().unwrap(), "Granskare", "ett långt lösenord".into(), &roles).await.unwrap();
        deed.commit().await.unwrap();
        let attempt = staff::Attempt { email: "g@exempel.se", password: "ett långt lösenord".into(), network_address: "192.0.2.1", ..staff::Attempt::default() };
        let given = staff::sign_in(&open.app, attempt).await.unwrap();
        let moderator = Browser::signed_in(&open.app, &given.session);
        let path = format!("/admin/granska/{}", sent.id);
        let page = moderator.get(&path).await;
        for words in ["Vid Sanden", "58.3830, 12.3170", "Ser ut som personuppgifter", "Visa inte platsen"] {
            assert!(page.page.contains(words), "{words}: {}", page.page);
        }
        let place = format!("{path}/plats");
        let odd = moderator.post(&place, &[("act", "leave_out"), ("version", "1"), ("place_rule", "dull")]).await;
        assert_eq!(odd.status, StatusCode::NOT_FOUND);
        let left = moderator.post(&place, &[("act", "leave_out"), ("version", "1"), ("place_rule", "personal_data")]).await;
        assert_eq!(left.location(), format!("{path}#plats"));
        let page = moderator.get(&path).await;
        assert!(page.page.contains("Platsen visas inte för andra") && page.page.contains("Visa platsen igen"), "{}", page.page);
        // A late press of somebody else changes nothing.
        let late = moderator.post(&place, &[("act", "show"), ("version", "1")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.page.contains("Platsen visas inte för andra") && late.page.contains("Någon annan hann före"), "{}", late.page);
        open.publish(&sent).await;
        let public = Browser::new(&open.app).get("/dialoger/torget/ideer/1").await;
        assert!(!public.page.contains("0521") && public.page.contains(BENCHES), "{}", public.page);
    }
}
