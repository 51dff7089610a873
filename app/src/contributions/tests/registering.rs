//! What came on paper, by phone or at a meeting has the same rights as what came on the web (P3).

use http::StatusCode;
use jiff::SignedDuration;

use crate::activities::{self, Kind as Form, NewActivity};
use crate::contributions::{
    self, Channel, Draft, Place, ReceiptCode, Registration, Source, Whereabouts, by_receipt, one,
    register, submit,
};
use crate::core::{Error, Id, Locale, TimeOfDay};
use crate::dialogues::{Dialogue, EntryError, Problem, State, StepError};
use crate::on_both_databases;
use crate::photos::tests::{photo, send, shown};
use crate::rerouting::{self, NewRerouting};
use crate::staff::Role;
use crate::testing::{Browser, World, fetch};
use crate::{feedback, moderation, photos, themes};

const BENCHES: &str = "Fler bänkar med ryggstöd vid torget.";
const JETTY: &str = "vid bryggan";
const KEYS: &str = include_str!("../../../../public/keys.js");

pub fn entered(world: &World, channel: Channel, activity: Option<Id>) -> Registration {
    Registration {
        draft: Draft::new(&format!("{BENCHES} {channel}"), Locale::Sv),
        channel,
        activity,
        came_on: world.today(),
        reply: None,
    }
}

/// An open dialogue with a meeting that was held yesterday evening.
pub async fn open(world: &World) -> (Dialogue, Id) {
    let open = world.reach(State::Open).await;
    world.days_pass(2).await;
    let time = |text: &str| -> TimeOfDay { text.parse().unwrap() };
    let day = world.today().plus_days(-1);
    let meeting = NewActivity {
        kind: Form::Walk,
        title: "Vandring över torget".into(),
        place: "Torget".into(),
        starts: time("18:00").on(day).unwrap(),
        ends: time("19:00").on(day).unwrap(),
        access: "Lugn takt.".into(),
        hearing: String::new(),
        how_to: String::new(),
    };
    let mut deed = world.deed(Role::Official).await;
    let id = activities::add(&mut deed, open.id, &meeting, "Fler vill ses.")
        .await
        .unwrap();
    deed.commit().await.unwrap();
    (open, id)
}

pub async fn enter(
    world: &World,
    role: Role,
    dialogue: Id,
    new: &Registration,
) -> Result<contributions::Receipt, EntryError> {
    let mut deed = world.deed(role).await;
    let receipt = register(&mut deed, dialogue, new).await?;
    deed.commit().await?;
    Ok(receipt)
}

/// Sends an idea in through the form of its way in, with all that somebody may give along: a name, an address for mail, a photo and
/// a place.
async fn send_in(world: &World, dialogue: &Dialogue, channel: Channel, activity: Option<Id>) {
    let slug = &dialogue.slug;
    let (browser, path) = if channel == Channel::Web {
        let path = format!("/dialoger/{slug}/lamna-ide");
        (Browser::new(&world.app), path)
    } else {
        let path = format!("/admin/dialoger/{slug}/ideer/registrera");
        (world.browser(Role::Secretary).await, path)
    };
    let page = browser.get(&path).await;
    world.app.clock.advance(SignedDuration::from_secs(20));
    let (text, email) = (
        format!("{BENCHES} {channel}"),
        format!("{channel}@exempel.se"),
    );
    let activity = activity.map(|id| id.to_string()).unwrap_or_default();
    let mut typed = vec![
        ("text", text.as_str()),
        ("email", email.as_str()),
        ("name", "Granne"),
        ("place_name", "sanden"),
        ("place_words", JETTY),
        ("photo_alt_1", "En bänk vid vattnet"),
    ];
    if channel != Channel::Web {
        typed.extend([
            ("channel", channel.as_str()),
            ("activity", activity.as_str()),
        ]);
    }
    // No two photos are the same, so that none counts as another's.
    let number = Channel::ALL.iter().position(|each| *each == channel);
    let photo = photo(u32::try_from(number.unwrap()).unwrap());
    let sent = send(&browser, &path, &page, &typed, &[("photo_1", &photo)]).await;
    assert_eq!(
        sent.status,
        StatusCode::SEE_OTHER,
        "{channel}: {}",
        sent.page
    );
}

async fn receipt_of(world: &World, dialogue: Id, number: i64) -> contributions::Receipt {
    let (id, code): (Id, ReceiptCode) = sqlx::query_as(
        "SELECT id, receipt_code FROM contributions WHERE dialogue_id = $1 AND number = $2",
    )
    .bind(dialogue)
    .bind(number)
    .fetch_one(&mut *world.app.db.read().await.unwrap())
    .await
    .unwrap();
    contributions::Receipt { id, number, code }
}

/// The public addresses of the photos of these contributions.
async fn photos_of(world: &World, contributions: &[Id]) -> Vec<String> {
    let mut conn = world.app.db.read().await.unwrap();
    let mut all = Vec::new();
    for id in contributions {
        for photo in photos::of_contribution(&mut conn, *id).await.unwrap() {
            all.push(format!("/bilder/{}/liten.jpg", photo.code));
        }
    }
    all
}

/// Lets everybody read it, unless they can already.
pub async fn publish(world: &World, id: Id) {
    let mut deed = world.deed(Role::Moderator).await;
    let record = moderation::record(deed.conn(), id).await.unwrap();
    if record.published_at.is_some() {
        return;
    }
    moderation::publish(&mut deed, id, record.version)
        .await
        .unwrap();
    deed.commit().await.unwrap();
}

/// Sends what is published on to another dialogue that is open; returns that one and what it became there, to be reviewed.
pub async fn send_on(world: &World, id: Id) -> (Dialogue, Id) {
    let other = world.reach(State::Open).await;
    let new = NewRerouting {
        place: Some(rerouting::Place::Dialogue),
        dialogue: Some(other.id),
        words: "Det här frågar vi om i en annan dialog.".into(),
        ..NewRerouting::default()
    };
    let mut deed = world.deed(Role::Moderator).await;
    let record = moderation::record(deed.conn(), id).await.unwrap();
    rerouting::reroute(&mut deed, id, record.version, &new)
        .await
        .unwrap();
    let there = rerouting::in_force(deed.conn(), id).await.unwrap();
    deed.commit().await.unwrap();
    (other, there.unwrap().to.unwrap().contribution)
}

/// Closes the dialogue, puts what is published in it into a theme, and decides on it.
pub async fn decide(world: &World, dialogue: Id, contributions: &[Id]) -> Dialogue {
    world.days_pass(11).await;
    let mut deed = world.deed(Role::Official).await;
    let theme = themes::create(&mut deed, dialogue, "Bänkar", "Fler platser att sitta på.")
        .await
        .unwrap();
    themes::put_into(&mut deed, dialogue, contributions, Some(theme))
        .await
        .unwrap();
    world.write_compilation(&mut deed, dialogue).await;
    world.lock_compilation(&mut deed, dialogue).await;
    deed.commit().await.unwrap();
    world
        .take_to(world.get(dialogue).await, State::DecidedUpon)
        .await
}

on_both_databases! {
    async fn p03_every_way_in_gives_the_same_rights(db: TestDb) {
        let world = World::new(&db).await;
        let (open, walk) = open(&world).await;
        let mut receipts = Vec::new();
        for (number, channel) in (1..).zip(Channel::ALL.iter().copied()) {
            let email = format!("{channel}@exempel.se");
            world.participant(&email).await;
            send_in(&world, &open, channel, (channel == Channel::Meeting).then_some(walk)).await;
            // One series of numbers, whatever the way, and a receipt of the same kind.
            let receipt = receipt_of(&world, open.id, number).await;
            assert_eq!(receipt.code.as_str().len(), 20, "{channel}");
            receipts.push((channel, email, receipt));
        }
        assert_eq!(receipts.len(), 5);
        db.run_jobs().await;
        // Nobody's is shown before it is reviewed, with all that came along, and everybody's waits in the same place.
        let everybody = Browser::new(&world.app);
        let photos = photos_of(&world, &receipts.iter().map(|(_, _, receipt)| receipt.id).collect::<Vec<_>>()).await;
        assert_eq!(photos.len(), 5, "one each: {photos:?}");
        for photo in &photos {
            assert_eq!(everybody.get(photo).await.status, StatusCode::NOT_FOUND, "{photo}");
        }
        let mut conn = db.app.db.read().await.unwrap();
        for (channel, _, receipt) in &receipts {
            assert!(one(&mut conn, open.id, receipt.number).await.is_err(), "{channel} waits to be reviewed");
            let record = moderation::record(&mut conn, receipt.id).await.unwrap();
            assert_eq!((record.state, record.version), (contributions::State::Received, 1), "{channel}");
        }
        drop(conn);
        for (channel, email, receipt) in &receipts {
            publish(&world, receipt.id).await;
            let mut conn = db.app.db.read().await.unwrap();
            let (there, own) = (one(&mut conn, open.id, receipt.number).await.unwrap(), by_receipt(&mut conn, &receipt.code).await.unwrap());
            assert_eq!(there, own);
            assert_eq!((there.channel, there.shown_name.as_str()), (*channel, "Granne"));
            let way = Whereabouts::of(&own, &world.get(open.id).await, world.today());
            assert_eq!(way.here(), Place::Reviewed, "{channel}");
            drop(conn);
            let own = everybody.get(&format!("/kvitto/{}", receipt.code)).await;
            let public = everybody.get(&format!("/dialoger/{}/ideer/{}", open.slug, receipt.number)).await;
            assert!(public.page.contains("Granne"), "{channel}: {}", public.page);
            for page in [own, public] {
                assert_eq!((page.status, shown(&page).len()), (StatusCode::OK, 1), "{channel}: {}", page.page);
                for words in [BENCHES, JETTY, "Vid Sanden", "alt=\"En bänk vid vattnet\""] {
                    assert!(page.page.contains(words), "{words}, {channel}: {}", page.page);
                }
                assert_eq!(everybody.get(&shown(&page)[0]).await.status, StatusCode::OK, "{channel}");
            }
            let (_, list) = fetch(&db.app, &format!("/dialoger/{}/ideer", open.slug)).await;
            assert!(list.contains(&format!("{BENCHES} {channel}")), "{channel}: {list}");
            let mails = db.mailer.sent();
            assert_eq!(mails.iter().filter(|mail| mail.to == *email).count(), 1, "{channel}: one receipt by mail");
        }
        // What came from the walk says so, to everybody.
        let (_, page) = fetch(&db.app, &format!("/dialoger/{}/ideer/5", open.slug)).await;
        assert!(page.contains("Kom på ett möte") && page.contains("Vandring över torget"), "{page}");

        // What came of it is told to all, once each, and stands on every receipt.
        let decided = decide(&world, open.id, &receipts.iter().map(|(_, _, receipt)| receipt.id).collect::<Vec<_>>()).await;
        let mut conn = db.app.db.read().await.unwrap();
        let mut alike = Vec::new();
        for (channel, _, receipt) in &receipts {
            let idea = by_receipt(&mut conn, &receipt.code).await.unwrap();
            assert_eq!(idea.theme.as_ref().map(|theme| theme.title.as_str()), Some("Bänkar"), "{channel}");
            let way = Whereabouts::of(&idea, &decided, world.today());
            let photos: Vec<(i64, bool, String)> = idea.photos.iter().map(|photo| (photo.place, photo.is_left_out(), photo.alt.clone())).collect();
            alike.push((idea.state, idea.theme, idea.outcome, idea.answer, idea.rule, way.here(), idea.located, photos));
        }
        drop(conn);
        alike.dedup();
        assert_eq!(alike.len(), 1, "review, theme, outcome, answer, whereabouts, place and photos are the same: {alike:?}");
        db.run_jobs().await;
        let before = db.mailer.sent().len();
        let mut deed = world.deed(Role::Coordinator).await;
        feedback::send(&mut deed, open.id, decided.version, "Tack för att ni var med.").await.unwrap();
        deed.commit().await.unwrap();
        db.run_jobs().await;
        for (channel, email, receipt) in &receipts {
            let mails = db.mailer.sent();
            let told: Vec<_> = mails[before..].iter().filter(|mail| mail.to == *email).collect();
            assert_eq!(told.len(), 1, "{channel}: told once");
            assert!(told[0].text.contains(&format!("/kvitto/{}", receipt.code)), "{channel}: {}", told[0].text);
            let (_, page) = fetch(&db.app, &format!("/kvitto/{}", receipt.code)).await;
            assert!(page.contains("Bänkar") && page.contains("§ "), "{channel}: {page}");
        }
    }

    async fn p03_what_came_on_paper_in_time_is_in_time(db: TestDb) {
        let world = World::new(&db).await;
        let (open, walk) = open(&world).await;
        world.days_pass(10).await;
        assert_eq!(world.get(open.id).await.state, State::Closed);
        let (first, last) = (open.opens_on.unwrap(), open.closes_on.unwrap());
        let paper = |came_on| Registration { came_on, ..entered(&world, Channel::Paper, Some(walk)) };
        for (came_on, problem) in [
            (last.plus_days(1), Problem::OutOfTime), (first.plus_days(-1), Problem::OutOfTime), (world.today().plus_days(1), Problem::InTheFuture),
        ] {
            let refused = enter(&world, Role::Official, open.id, &paper(came_on)).await.unwrap_err();
            assert_eq!(refused.problems(), [("came_on", problem)], "{came_on}");
        }
        let receipt = enter(&world, Role::Official, open.id, &paper(last)).await.unwrap();
        let mut conn = db.app.db.read().await.unwrap();
        let idea = by_receipt(&mut conn, &receipt.code).await.unwrap();
        drop(conn);
        assert_eq!((idea.received_at.date(), idea.activity.as_str()), (last, "Vandring över torget"));
        // The web is closed, and so is all of it once the ideas are compiled.
        let mut deed = world.app.begin(crate::deed::Actor::Resident).await.unwrap();
        let late = submit(&mut deed, open.id, &Draft::new(BENCHES, Locale::Sv), &Source::default(), "nyckel", Locale::Sv).await;
        assert!(late.is_err());
        drop(deed);
        let compiled = world.reach(State::Compiled).await;
        let refused = enter(&world, Role::Official, compiled.id, &paper(compiled.closes_on.unwrap())).await.unwrap_err();
        assert_eq!(refused.problems(), [("text", Problem::TooLate)]);
    }

    async fn p03_what_came_from_a_meeting_says_which_and_only_one_of_the_dialogue(db: TestDb) {
        let world = World::new(&db).await;
        let (first, walk) = open(&world).await;
        let (other, _) = open(&world).await;
        for (dialogue, channel, activity, problem) in [
            (first.id, Channel::Meeting, None, ("activity", Problem::WhichActivity)),
            (other.id, Channel::Meeting, Some(walk), ("activity", Problem::NotAChoice)),
            (first.id, Channel::Web, None, ("channel", Problem::NotAChoice)),
        ] {
            let refused = enter(&world, Role::Official, dialogue, &entered(&world, channel, activity)).await.unwrap_err();
            assert_eq!(refused.problems(), [problem]);
        }
        let receipt = enter(&world, Role::Coordinator, other.id, &entered(&world, Channel::Phone, None)).await.unwrap();
        let past = sqlx::query(
            "INSERT INTO contributions (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie,
                shown_name, channel, activity, received_at, state, masked_body, refused_rule, words_to_sender, answer, answered_by, text_digest,
                search_text, activity_id)
             SELECT 'x', dialogue_id, 77, 1, 'xxxxxxxxxxxxxxxxxxxx', 'x', kind, title, body, lang, translation, tie, shown_name, channel, activity,
                received_at, state, masked_body, refused_rule, words_to_sender, answer, answered_by, text_digest, search_text, $2
             FROM contributions WHERE id = $1",
        )
        .bind(receipt.id)
        .bind(walk)
        .execute(&mut *db.app.db.read().await.unwrap())
        .await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        for role in [Role::Elected, Role::Moderator, Role::Auditor] {
            let refused = enter(&world, role, first.id, &entered(&world, Channel::Phone, None)).await;
            assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}");
        }
    }

    async fn p03_the_desk_leads_to_where_a_call_is_written_down(db: TestDb) {
        let world = World::new(&db).await;
        let (one, _) = open(&world).await;
        let choose = "/admin/registrera";
        for (role, is_theirs) in [(Role::Official, true), (Role::Secretary, true), (Role::Coordinator, true), (Role::Moderator, false), (Role::Elected, false)] {
            let home = world.get_page(role, "/admin").await;
            assert_eq!(home.says("Registrera samtal eller papper"), is_theirs, "{role}: {}", home.page);
        }
        // Straight to the only one that takes ideas, and with several to a choice of them.
        let only = world.get_page(Role::Official, choose).await;
        assert_eq!(only.location(), format!("/admin/dialoger/{}/ideer/registrera", one.slug));
        let other = world.reach(State::Open).await;
        let draft = world.reach(State::Draft).await;
        let both = world.get_page(Role::Official, choose).await;
        for slug in [&one.slug, &other.slug] {
            assert!(both.says(&format!("/admin/dialoger/{slug}/ideer/registrera")), "{}", both.page);
        }
        assert!(!both.says(&format!("/{}/ideer", draft.slug)), "{}", both.page);
        assert_eq!(world.get_page(Role::Moderator, choose).await.status, StatusCode::FORBIDDEN);
    }

    async fn p03_a_heap_of_papers_is_entered_through_the_page(db: TestDb) {
        let world = World::new(&db).await;
        let (open, walk) = open(&world).await;
        let path = format!("/admin/dialoger/{}/ideer/registrera", open.slug);
        assert!(world.get_page(Role::Official, &format!("/admin/dialoger/{}", open.slug)).await.says(&path));
        assert_eq!(world.get_page(Role::Elected, &path).await.status, StatusCode::FORBIDDEN);
        let form = world.get_page(Role::Official, &path).await;
        assert!(form.says("Vandring över torget") && form.says("Fråga först."), "{}", form.page);
        // What the keyboard can do is said by the script that does it, and by no page without it.
        assert!(form.says("src=\"/keys.js\"") && form.says("data-keys hidden") && form.says("Från alla fält"), "{}", form.page);
        assert!(KEYS.contains("[data-keys]"));
        // The first begins with how it came: nothing is chosen yet, and without it nothing is saved.
        let first = form.page.split("name=\"channel\"").nth(1).unwrap().split('>').next().unwrap();
        assert!(first.contains("autofocus") && form.page.matches(" autofocus").count() == 1, "{}", form.page);
        assert!(form.says("Vad har personen för koppling till kommunen?") && !form.says("Vad har du för"), "{}", form.page);
        let (walk, today) = (walk.to_string(), world.today().to_string());
        let typed = |changes: &[(&'static str, &'static str)]| -> Vec<(&'static str, String)> {
            let mut fields = vec![
                ("channel", "meeting".to_owned()), ("activity", walk.clone()), ("came_on", today.clone()), ("text", "أضيئوا الممر إلى المحطة".to_owned()),
                ("lang", "ar".to_owned()), ("translation", "Belys gångvägen.".to_owned()), ("title", String::new()), ("kind", "need".to_owned()),
                ("tie", String::new()), ("name", String::new()), ("email", String::new()), ("key", "en nyckel".to_owned()),
            ];
            for (name, value) in changes {
                fields.retain(|(there, _)| there != name);
                fields.push((name, (*value).to_owned()));
            }
            fields
        };
        let post = async |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            world.post_page(Role::Official, &path, &fields).await
        };
        for (changes, wrong) in [
            (&[("text", ""), ("channel", ""), ("came_on", "i går"), ("lang", "xx")][..], &["text", "channel", "came_on", "lang"][..]),
            (&[("activity", "")][..], &["activity"][..]),
            (&[("email", "anna")][..], &["email"][..]),
        ] {
            let page = post(typed(changes)).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            for field in wrong {
                assert!(page.says(&format!("href=\"#{field}\"")), "{field}: {}", page.page);
            }
            assert!(page.says("Belys gångvägen."), "what was typed is kept: {}", page.page);
        }
        let mut made = Vec::new();
        for _ in 0..2 {
            made.push(post(typed(&[])).await.location().to_owned());
        }
        assert_eq!(made[0], made[1], "pressed twice it is one");
        // The next one from the same heap: what they have in common stays, and writing begins in the text.
        let next = world.get_page(Role::Official, &made[0]).await;
        assert!(next.says("Nr 1 är sparad") && next.says("value=\"meeting\" checked"), "{}", next.page);
        assert!(next.page.contains(&format!("value=\"{walk}\" selected")) && next.page.contains("value=\"ar\" selected"), "{}", next.page);
        assert_eq!((next.field("came_on"), next.field("row"), next.field("first")), (today.clone(), "1".into(), "1".into()));
        let area = next.page.split("<textarea").nth(1).unwrap().split('>').next().unwrap();
        assert!(area.contains("id=\"text\"") && area.contains("autofocus"), "{area}");
        // What was saved stands right above it, so that both are seen, and what somebody may want comes before the button.
        let place = |words: &str| next.page.find(words).unwrap_or_else(|| panic!("{words}: {}", next.page));
        let heading = place("Nr 1 är sparad");
        assert!(next.page[..heading].contains("role=\"status\"") && heading < place("<textarea"), "{}", next.page);
        assert!(!next.page[heading..place("<textarea")].contains("<input"), "nothing to fill in stands between: {}", next.page);
        assert!(place("name=\"reply_phone\"") < place("Registrera och ta nästa"), "{}", next.page);
        assert!(!next.says("Belys gångvägen."), "nothing of the last one is left in the form: {}", next.page);
        // Pressed once more, the empty form is sent: the notice stays, with the code that may be wanted in the call.
        let told = |name: &str| next.field(name);
        let (saved, came_on) = (told("saved"), told("saved_came_on"));
        let mut empty = typed(&[("text", ""), ("row", "1"), ("first", "1"), ("key", "en tom")]);
        empty.extend([("saved", saved), ("saved_came_on", came_on)]);
        let twice = post(empty.clone()).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        let code = next.page.split("class=\"code\">").nth(1).unwrap().split('<').next().unwrap();
        assert!(twice.says("Nr 1 är sparad") && twice.says(code) && twice.says("href=\"#text\""), "{}", twice.page);
        // Nothing that was typed is lost over one that is not there.
        empty.retain(|(name, _)| *name != "saved");
        empty.push(("saved", "00000000-0000-7000-8000-000000000001".to_owned()));
        let gone = post(empty).await;
        assert!(gone.status == StatusCode::UNPROCESSABLE_ENTITY && gone.says("Belys gångvägen.") && !gone.says("är sparad"), "{}", gone.page);
        let second = post(typed(&[("text", "Fler soptunnor vid torget."), ("lang", "sv"), ("translation", ""), ("row", "1"), ("first", "1"), ("key", "en annan")])).await;
        let second = world.get_page(Role::Official, second.location()).await;
        assert!(second.says("Nr 2 är sparad") && second.says("2 idéer i den här omgången."), "{}", second.page);
        // The receipts of the round, each in its sender's language.
        let slips = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton?fran=1&till=2", open.slug)).await;
        assert!(slips.says("class=\"facts slip\"") && slips.says("lang=\"ar\" dir=\"rtl\"") && slips.says("/ar/kvitto"), "{}", slips.page);
        assert_eq!(slips.page.matches("facts slip").count(), 2);
        let other_day = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton?dag={}", open.slug, world.today().plus_days(-1))).await;
        assert!(other_day.says("Inga kvitton"), "{}", other_day.page);
        let from_walk = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton?tillfalle={walk}", open.slug)).await;
        assert_eq!(from_walk.page.matches("facts slip").count(), 2);
        // What came on the web is its sender's.
        let mut deed = world.app.begin(crate::deed::Actor::Resident).await.unwrap();
        let own = submit(&mut deed, open.id, &Draft::new(BENCHES, Locale::Sv), &Source::default(), "nyckel", Locale::Sv).await.unwrap();
        deed.commit().await.unwrap();
        let all = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/kvitton", open.slug)).await;
        assert!(!all.says(&own.receipt.code.grouped()), "{}", all.page);
        let not_mine = world.get_page(Role::Official, &format!("{path}?sparad={}", own.receipt.id)).await;
        assert_eq!(not_mine.status, StatusCode::NOT_FOUND);
    }
}
