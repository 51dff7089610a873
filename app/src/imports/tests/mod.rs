//! What stands in a sheet is taken in like what is entered one by one, and undone as long as nobody has read it.

pub mod books;

use http::StatusCode;

use crate::contributions::tests::registering::{enter, entered, open, publish};
use crate::contributions::{self, Channel, Slips};
use crate::core::{Error, Id, Locale};
use crate::db::Dialect;
use crate::deed::Actor;
use crate::dialogues::{Dialogue, EntryError, StepError};
use crate::moderation::Rule;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, Browser, World, together};
use crate::{deliveries, imports, jobs};

/// Uploads a file as an official, and gives the address of its page.
async fn upload(world: &World, dialogue: &Dialogue, name: &str, bytes: &[u8]) -> Answer {
    let path = format!("/admin/dialoger/{}/ideer/importera", dialogue.slug);
    world
        .browser(Role::Official)
        .await
        .upload(&path, name, bytes)
        .await
}

/// Posts the form of the page at `path` with these changes.
async fn choose(world: &World, path: &str, changes: &[(&str, &str)]) -> Answer {
    let page = world.get_page(Role::Official, path).await;
    let mut fields = page.untouched("col_text");
    for (name, value) in changes {
        fields.retain(|(there, _)| there != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields.push(("do".to_owned(), "look".to_owned()));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    world.post_page(Role::Official, path, &fields).await
}

/// Presses the button that does `what`.
async fn press(world: &World, path: &str, what: &str) -> Answer {
    let page = world.get_page(Role::Official, path).await;
    let version = page.field("version");
    let fields = [
        ("version", version.as_str()),
        ("do", what),
        ("leave_out", "1"),
    ];
    world.post_page(Role::Official, path, &fields).await
}

async fn made(world: &World, dialogue: Id) -> i64 {
    let (made,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM contributions WHERE dialogue_id = $1")
            .bind(dialogue)
            .fetch_one(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
    made
}

/// The places of what was sent in, in words.
async fn places(world: &World) -> Vec<String> {
    let rows: Vec<(String,)> = sqlx::query_as("SELECT words FROM places ORDER BY number")
        .fetch_all(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
    rows.into_iter().map(|(words,)| words).collect()
}

on_both_databases! {
    async fn p03_what_stands_in_a_sheet_is_taken_in_and_what_is_wrong_is_told_row_by_row(db: TestDb) {
        let world = World::new(&db).await;
        let (open, walk) = open(&world).await;
        enter(&world, Role::Official, open.id, &entered(&world, Channel::Paper, None)).await.unwrap();
        let (today, early) = (world.today().to_string(), open.opens_on.unwrap().plus_days(-1).to_string());
        let there = format!("Fler bänkar med ryggstöd vid torget. {}", Channel::Paper);
        let rows = [
            books::row(1, &["Nr", "Synpunkt", "Språk", "Datum", "Namn", "Adress"]),
            books::row(2, &["1", "Fler cykelställ vid torget.", "svenska", &today, "Astrid Exempel", "Storgatan 1, 462 30 Vänersborg"]),
            books::row(3, &["2", "", "", "", "", ""]),
            books::row(4, &["3", "Kort", "klingon", "i går", "", ""]),
            books::row(5, &["4", "Fler CYKELSTÄLL vid torget", "sv", &today, "", ""]),
            books::row(6, &["5", &there, "", "", "", ""]),
            books::row(7, &["6", "Ring 19121212-1212 om träden.", "", "", "", ""]),
            books::row(8, &["7", "Ett träd till vid torget.", "", &early, "", ""]),
            books::row(9, &["8", "Больше скамеек на площади.", "und", "", "", ""]),
        ].concat();
        let begun = upload(&world, &open, "synpunkter.xlsx", &books::book(&rows)).await;
        let path = begun.location().to_owned();
        assert!(path.contains("/ideer/importera/"), "{}", begun.page);
        let again = upload(&world, &open, "synpunkter.xlsx", &books::book(&rows)).await;
        assert_eq!(again.location(), path, "the same file is one");
        // Nothing is taken in unseen.
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("synpunkter.xlsx") && !page.says("För in dem"), "{}", page.page);
        let refused = choose(&world, &path, &[("channel", "meeting")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("href=\"#activity\""), "{}", refused.page);
        let chosen = choose(&world, &path, &[("channel", "meeting"), ("activity", &walk.to_string())]).await;
        assert!(chosen.location().ends_with("#rader"), "{}", chosen.page);
        let report = world.get_page(Role::Official, &path).await;
        for words in [
            "Förs in: 2. Fel: 4. Samma ord finns redan: 2.", "Text: Cellen är tom.", "Text: Skriv några ord till", "Språk: Språket är inget av dem",
            "Datum: ", "Samma ord står på rad 2.", "Samma ord finns redan i dialogen, som nummer 1.", "Här står ett personnummer", "För in 2 idéer", "6 rader lämnas utanför",
        ] {
            assert!(report.says(words), "{words}: {}", report.page);
        }
        assert_eq!(made(&world, open.id).await, 1);
        // A column that is chosen for nothing is not dropped unseen.
        assert!(report.says("Det som står i de här kolumnerna förs inte in.") && report.says("<li>Nr</li>"), "{}", report.page);
        let version = report.field("version");
        let asked = world.post_page(Role::Official, &path, &[("version", &version), ("do", "import")]).await;
        assert!(asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.says("href=\"#leave_out\"") && asked.says("För in 2 idéer"), "{}", asked.page);
        assert_eq!(made(&world, open.id).await, 1);
        let done = press(&world, &path, "import").await;
        assert_eq!(done.location(), path, "{}", done.page);
        // Pressed twice, it is taken in once.
        let twice = world.post_page(Role::Official, &path, &[("version", "2"), ("do", "import")]).await;
        assert_eq!(twice.location(), path);
        assert_eq!(made(&world, open.id).await, 3);
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("2 idéer infördes") && page.says("nr 2–3"), "{}", page.page);
        // They have what those that are entered one by one have: number, receipt, activity, language, and who is told.
        let mut conn = db.app.db.read().await.unwrap();
        let slips = contributions::slips(&mut conn, open.id, &Slips { activity: Some(walk), ..Slips::default() }).await.unwrap();
        let got: Vec<(i64, &str, Channel)> = slips.iter().map(|slip| (slip.number, slip.lang.as_str(), slip.channel)).collect();
        assert_eq!(got, [(2, "sv", Channel::Meeting), (3, "und", Channel::Meeting)]);
        let people = deliveries::people(&mut conn, open.id).await.unwrap();
        let reach = people[0].reach.clone().unwrap();
        assert_eq!((reach.name.as_str(), reach.address.as_str(), people[0].numbers.as_slice()), ("Astrid Exempel", "Storgatan 1\n462 30 Vänersborg", &[2][..]));
        let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM import_rows").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(rows, 6, "what was taken in is forgotten, the rest is kept to be mended");
        drop(conn);
        let third = upload(&world, &open, "samma.xlsx", &books::book(&self::books::row(1, &["Text"]))).await;
        assert_eq!(third.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn p03_a_file_that_is_too_large_is_told_of_at_its_field_and_not_as_a_text_that_is_too_long(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        for size in [500 * 1024 + 1, 5 * 1024 * 1024] {
            let page = upload(&world, &open, "stor.csv", &vec![b'x'; size]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.page);
            assert!(page.says("Dela upp den i filer på högst 500 kB.") && page.says("href=\"#file\""), "{}", page.page);
        }
        // Whoever is not signed in any more is told that, when all has come.
        let path = format!("/admin/dialoger/{}/ideer/importera", open.slug);
        let stranger = Browser::new(&world.app).upload(&path, "stor.csv", &vec![b'x'; 5 * 1024 * 1024]).await;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{}", stranger.page);
    }

    async fn p12_p18_personal_numbers_stop_a_row_and_what_looks_personal_is_pointed_out(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé;Plats;Telefon\nFler bänkar vid torget.;hos 19121212-1212;\nMitt personnummer är 19850101-1234, ring mig 070-1234567.;;\n\
            Fler soptunnor, skriv till astrid@exempel.se.;;\nEn fontän mitt på torget.;vid kiosken;0521-72 10 00\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        let report = world.get_page(Role::Official, &path).await;
        assert!(report.says("Förs in: 3. Fel: 1.") && report.says("Här står ett personnummer"), "{}", report.page);
        // No number of anybody's, or one that is meant to be there: looked at by a person, and not stopped.
        let remark = report.page.split("id=\"personuppgifter\"").nth(1).unwrap();
        let remark = remark.split("</section>").next().unwrap();
        for found in ["19850101-1234", "070-1234567", "astrid@exempel.se"] {
            assert!(remark.contains(found), "{found}: {remark}");
        }
        assert!(!remark.contains("0521-72") && !remark.contains("19121212"), "{remark}");
        press(&world, &path, "import").await;
        assert_eq!(made(&world, open.id).await, 3);
    }

    async fn what_was_chosen_for_every_column_stays_when_something_is_missing_and_each_row_shows_what_is_taken_in(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé;Plats;Visningsnamn;Namn;Adress;Telefon\nLyktor längs stranden.;;;Karin Exempel;;\nEn fontän mitt på torget.;vid kiosken;Asta på torget;Astrid Exempel;Storgatan 1, 462 85 Vänersborg;\n\
            Fler soptunnor vid torget.;;;;;0521-72 10 00\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        let guessed = world.get_page(Role::Official, &path).await.untouched("col_text");
        // The way they came is not chosen yet.
        let refused = choose(&world, &path, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let columns = |fields: Vec<(String, String)>| -> Vec<(String, String)> {
            fields.into_iter().filter(|(name, _)| name.starts_with("col_")).collect()
        };
        let kept = columns(refused.untouched("col_text"));
        assert!(kept.contains(&("col_place".to_owned(), "1".to_owned())), "{kept:?}");
        assert_eq!(kept, columns(guessed));
        choose(&world, &path, &[("channel", "paper")]).await;
        let report = world.get_page(Role::Official, &path).await;
        for taken in ["vid kiosken", "Asta på torget", "Astrid Exempel", "Storgatan 1, 462 85 Vänersborg", "0521-72 10 00"] {
            assert!(report.says(&format!("<bdi>{taken}</bdi>")), "{taken}: {}", report.page);
        }
        // A name with nothing to reach it by is taken in without it, and that is said.
        let alone = report.page.split("id=\"namn\"").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(alone.contains("<bdi>Karin Exempel</bdi>") && !alone.contains("Astrid"), "{alone}");
        assert!(report.says("Förs in: 3. Fel: 0."), "{}", report.page);
        // What the help calls a column is what it is called where it is chosen.
        let help = world.get_page(Role::Official, &format!("/admin/dialoger/{}/ideer/importera", open.slug)).await;
        for name in ["Text", "Rubrik", "Typ", "Språk", "Översättning", "Datum", "Visningsnamn", "Plats", "Namn", "Adress", "Telefon"] {
            assert!(help.says(name) && report.says(&format!(">{name}</label>")), "{name}: {}", report.page);
        }
    }

    async fn the_dialogue_is_held_once_for_a_file_and_not_for_each_row(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé\nFler bänkar vid torget.\nFler soptunnor vid torget.\nEn fontän mitt på torget.\nLyktor längs stranden.\nEtt träd till.\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        // The database counts who holds it from now on.
        let counts = match db.app.db.dialect() {
            Dialect::Sqlite => {
                "CREATE TABLE held (id TEXT);
                 CREATE TRIGGER counts_who_holds AFTER UPDATE OF version ON dialogues BEGIN INSERT INTO held VALUES (NEW.id); END"
            }
            Dialect::Postgres => {
                "CREATE TABLE held (id TEXT);
                 CREATE FUNCTION counts_who_holds() RETURNS trigger LANGUAGE plpgsql AS $$
                 BEGIN INSERT INTO held VALUES (NEW.id); RETURN NULL; END $$;
                 CREATE TRIGGER counts_who_holds AFTER UPDATE OF version ON dialogues FOR EACH ROW EXECUTE FUNCTION counts_who_holds()"
            }
        };
        sqlx::raw_sql(counts).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        press(&world, &path, "import").await;
        assert_eq!(made(&world, open.id).await, 5);
        let (held,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM held").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(held, 1);
    }

    async fn p03_a_file_that_eight_take_in_at_once_is_taken_in_once(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé\nFler bänkar vid torget.\nFler soptunnor vid torget.\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        let before = made(&world, open.id).await;
        let import: Id = path.rsplit('/').next().unwrap().parse().unwrap();
        let version: i64 = world.get_page(Role::Official, &path).await.field("version").parse().unwrap();
        let dialogue = open.id;
        let taken = together(0..8, |_, meeting| {
            let (app, staff) = (db.app.clone(), world.staff(Role::Official));
            async move {
                meeting.wait().await;
                let mut deed = app.begin(Actor::Staff(staff)).await.unwrap();
                match imports::take_in(&mut deed, dialogue, (import, version), (true, Locale::Sv)).await {
                    Ok(rows) => {
                        deed.commit().await.unwrap();
                        rows
                    }
                    Err(EntryError::Step(StepError::Other(Error::Stale))) => 0,
                    Err(error) => panic!("{error}"),
                }
            }
        })
        .await;
        assert_eq!(taken.into_iter().sum::<u64>(), 2);
        assert_eq!(made(&world, dialogue).await - before, 2);
    }

    async fn p03_whoever_has_no_sheet_begins_in_a_template_that_is_taken_in_as_it_is(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let path = format!("/admin/dialoger/{}/ideer/importera", open.slug);
        let page = world.get_page(Role::Official, &path).await;
        for words in ["Visningsnamn", "Bara kolumnen Text måste vara ifylld.", "mall.csv", "mall.xlsx", "Varje rad kontrolleras här först"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        for name in ["mall.csv", "mall.xlsx"] {
            let file = world.get_page(Role::Official, &format!("{path}/{name}")).await;
            assert_eq!(file.status, StatusCode::OK, "{name}");
            assert!(file.headers["content-disposition"].to_str().unwrap().contains(name));
            let begun = upload(&world, &open, name, &file.bytes).await;
            let import = begun.location().to_owned();
            let report = choose(&world, &import, &[("channel", "paper")]).await;
            assert!(report.location().ends_with("#rader"), "{name}: {}", report.page);
            let report = world.get_page(Role::Official, &import).await;
            assert!(report.says("Förs in: 1. Fel: 0.") && !report.says("Det som står i de här kolumnerna förs inte in."), "{name}: {}", report.page);
            assert_eq!(world.get_page(Role::Elected, &format!("{path}/{name}")).await.status, StatusCode::FORBIDDEN);
        }
    }

    async fn p28_an_import_is_undone_until_somebody_has_reviewed_something_of_it(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé;Telefon;Plats\nFler soptunnor vid torget.;0521-72 10 00;vid kiosken\nEn fontän mitt på torget.;0521-72 10 01;\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        press(&world, &path, "import").await;
        assert_eq!(made(&world, open.id).await, 2);
        assert_eq!(places(&world).await, ["vid kiosken"]);
        // The same file again is told of.
        let again = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        assert_ne!(again, path);
        let page = world.get_page(Role::Official, &again).await;
        assert!(page.says("Samma fil fördes in"), "{}", page.page);
        // That a place was left out before anybody reviewed its idea goes along.
        let (placed,): (Id,) = sqlx::query_as("SELECT contribution_id FROM places")
            .fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let mut deed = world.deed(Role::Moderator).await;
        crate::places::leave_out(&mut deed, placed, 1, Rule::OffTopic).await.unwrap();
        deed.commit().await.unwrap();
        let before = world.get_page(Role::Official, &path).await.field("version");
        let undone = press(&world, &path, "undo").await;
        assert_eq!(undone.location(), path, "{}", undone.page);
        assert_eq!(made(&world, open.id).await, 0);
        // Sent twice, it leads to the page that says so.
        let twice = world.post_page(Role::Official, &path, &[("version", &before), ("do", "undo")]).await;
        assert_eq!((twice.status, twice.location()), (StatusCode::SEE_OTHER, path.as_str()), "{}", twice.page);
        assert!(places(&world).await.is_empty());
        let mut conn = db.app.db.read().await.unwrap();
        assert!(crate::places::acts(&mut conn, placed).await.unwrap().is_empty());
        assert!(deliveries::people(&mut conn, open.id).await.unwrap().is_empty());
        drop(conn);
        assert_eq!(world.get(open.id).await.contributions_made, 0);
        // The numbers that were on the receipts never become somebody else's.
        let next = enter(&world, Role::Official, open.id, &entered(&world, Channel::Paper, None)).await.unwrap();
        assert_eq!((next.number, world.get(open.id).await.contributions_made), (3, 1));
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("Filens 2 idéer togs bort"), "{}", page.page);
        let log = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}/logg", open.slug)).await;
        assert!(log.says("Idéer fördes in från en fil") && log.says("Idéer från en fil togs bort igen"), "{}", log.page);
        // Taken in anew, and reviewed: then it stays, for the page and for the database.
        choose(&world, &again, &[("channel", "paper")]).await;
        press(&world, &again, "import").await;
        let mut conn = db.app.db.read().await.unwrap();
        let ideas: Vec<(Id,)> = sqlx::query_as("SELECT id FROM contributions WHERE dialogue_id = $1 AND number IN (4, 5) ORDER BY number")
            .bind(open.id).fetch_all(&mut *conn).await.unwrap();
        let (first, second) = (ideas[0].0, ideas[1].0);
        drop(conn);
        let seen = world.get_page(Role::Official, &again).await.field("version");
        publish(&world, first).await;
        let page = world.get_page(Role::Official, &again).await;
        assert!(page.says("kan inte tas bort längre") && !page.says("Ta bort dem"), "{}", page.page);
        let refused = world.post_page(Role::Official, &again, &[("version", &seen), ("do", "undo")]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.page);
        assert!(refused.says("kan inte tas bort längre") && !refused.says("Gå tillbaka"), "{}", refused.page);
        assert_eq!(made(&world, open.id).await, 3);
        // Neither the one that was reviewed goes, nor its sibling that nobody has looked at, nor that a receipt is owed for that.
        for (id, sql) in [
            (first, "DELETE FROM contributions WHERE id = $1"),
            (second, "DELETE FROM receipt_deliveries WHERE contribution_id = $1"),
            (second, "DELETE FROM contributions WHERE id = $1"),
        ] {
            let mut deed = db.deed().await;
            let gone = sqlx::query(sql).bind(id).execute(deed.conn()).await;
            assert!(Error::from(gone.unwrap_err()).is_rule(), "{sql}");
        }
        assert_eq!(crate::audit::verify(&db.app.db).await.unwrap().1, vec![]);
    }

    async fn what_cannot_be_read_of_a_file_is_an_error_and_not_taken_for_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        upload(&world, &open, "blad.csv", "Idé\nFler soptunnor vid torget.\n".as_bytes()).await;
        let spoil = async |sql: &'static str| {
            let mut deed = db.deed().await;
            sqlx::query(sql).execute(deed.conn()).await.unwrap();
            deed.commit().await.unwrap();
        };
        spoil("UPDATE import_rows SET cells = '['").await;
        let mut conn = db.app.db.read().await.unwrap();
        let all = imports::of_dialogue(&mut conn, open.id).await.unwrap();
        let rows = imports::left_out_of(&mut conn, &all[0]).await;
        assert!(matches!(rows, Err(Error::Data(_))), "{rows:?}");
        drop(conn);
        spoil("UPDATE imports SET headers = '['").await;
        let all = imports::of_dialogue(&mut db.app.db.read().await.unwrap(), open.id).await;
        assert!(matches!(all, Err(Error::Data(_))), "{all:?}");
    }

    async fn only_those_who_enter_ideas_upload_files_and_files_are_forgotten_after_a_day(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let path = format!("/admin/dialoger/{}/ideer/importera", open.slug);
        let csv = b"Text\nFler soptunnor vid torget.\n";
        for role in [Role::Elected, Role::Moderator, Role::Auditor] {
            let refused = world.browser(role).await.upload(&path, "a.csv", csv).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{role}");
        }
        for (name, bytes) in [("a.pdf", &b"%PDF-1.7\n\x00\x01"[..]), ("b.xlsx", b"PK\x03\x04"), ("c.csv", b"")] {
            let refused = upload(&world, &open, name, bytes).await;
            assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("href=\"#file\""), "{name}: {}", refused.page);
        }
        upload(&world, &open, "a.csv", csv).await;
        let kept = async || {
            let mut conn = db.app.db.read().await.unwrap();
            imports::of_dialogue(&mut conn, open.id).await.unwrap().len()
        };
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(kept().await, 1);
        db.app.clock.advance(jiff::SignedDuration::from_hours(25));
        jobs::keep_house(&db.app).await.unwrap();
        assert_eq!(kept().await, 0);
    }

    async fn p03_rows_that_were_left_out_are_downloaded_mended_and_taken_in(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let (d, m, y) = (world.today().day_of_month(), world.today().to_string()[5..7].to_owned(), world.today().year());
        let csv = format!("Idé;Datum;Adress;Mottagare\nFler soptunnor vid torget.;{d}/{m} {y};;\n\"=En fontän; mitt på torget.\";i går;;\nEtt träd till.;{d}.{m}.{y};Storgatan;Astrid\n");
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        let report = world.get_page(Role::Official, &path).await;
        for words in ["Förs in: 1. Fel: 2.", "23/11 2026", "postnummer med ort"] {
            assert!(report.says(words), "{words}: {}", report.page);
        }
        press(&world, &path, "import").await;
        let page = world.get_page(Role::Official, &path).await;
        assert!(page.says("2 rader fördes inte in") && page.says("Numret används inte igen"), "{}", page.page);
        let file = world.get_page(Role::Official, &format!("{path}/rader.csv")).await;
        assert!(file.page.starts_with("\u{feff}Rad;Idé;Datum;Adress;Mottagare;Varför\r\n3;\"'=En fontän; mitt på torget.\";i går;;;"), "{}", file.page);
        assert!(file.page.contains("4;Ett träd till."), "{}", file.page);
        assert_eq!(world.get_page(Role::Elected, &format!("{path}/rader.csv")).await.status, StatusCode::FORBIDDEN);
        // Mended, what was chosen for the file holds for its rows too, and the columns of the report are no columns of it.
        let mended = file.page.replace("i går", &world.today().to_string()).replace("Storgatan;", "Storgatan 1, 462 85 Vänersborg;");
        let again = upload(&world, &open, "rattat.csv", mended.as_bytes()).await.location().to_owned();
        let page = world.get_page(Role::Official, &again).await;
        assert!(page.says("För in 2 idéer") && !page.says("Det som står i de här kolumnerna förs inte in."), "{}", page.page);
        press(&world, &again, "import").await;
        assert_eq!(made(&world, open.id).await, 3);
        let mut conn = db.app.db.read().await.unwrap();
        let (text,): (String,) = sqlx::query_as("SELECT body FROM contributions WHERE number = 2").fetch_one(&mut *conn).await.unwrap();
        assert_eq!(text, "=En fontän; mitt på torget.");
        let (first,): (Id,) = sqlx::query_as("SELECT id FROM contributions WHERE number = 1").fetch_one(&mut *conn).await.unwrap();
        drop(conn);
        // When it cannot be undone any more, the rows are not given out, and are forgotten.
        publish(&world, first).await;
        assert_eq!(world.get_page(Role::Official, &format!("{path}/rader.csv")).await.status, StatusCode::NOT_FOUND);
        jobs::keep_house(&db.app).await.unwrap();
        let (rows,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM import_rows").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(rows, 0);
    }

    async fn p03_calls_that_were_noted_in_a_file_are_owed_their_codes(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé;Telefon\nFler soptunnor vid torget.;0521-72 10 20\nEn fontän mitt på torget.;\n";
        let path = upload(&world, &open, "samtal.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "phone")]).await;
        press(&world, &path, "import").await;
        assert_eq!(made(&world, open.id).await, 2);
        let owed = deliveries::receipts_waiting(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        let owed: Vec<(i64, deliveries::Way)> = owed.iter().map(|receipt| (receipt.number, receipt.to.way)).collect();
        assert_eq!(owed, [(1, deliveries::Way::Call)], "on the day of the call, and yet not in the call");
    }

    async fn p03_undoing_an_import_says_what_goes_and_that_receipts_were_sent(db: TestDb) {
        let world = World::new(&db).await;
        let (open, _) = open(&world).await;
        let csv = "Idé;Namn;Adress\nFler soptunnor vid torget.;Astrid Exempel;Storgatan 1, 462 85 Vänersborg\nEn fontän mitt på torget.;;\n";
        let path = upload(&world, &open, "blad.csv", csv.as_bytes()).await.location().to_owned();
        choose(&world, &path, &[("channel", "paper")]).await;
        press(&world, &path, "import").await;
        let owed = deliveries::receipts_waiting(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        assert_eq!(owed.len(), 1);
        let mut deed = world.deed(Role::Official).await;
        deliveries::settle_all(&mut deed, (deliveries::Pile::Receipts, open.id), &[(owed[0].contribution, owed[0].version)]).await.unwrap();
        deed.commit().await.unwrap();
        let page = world.get_page(Role::Official, &path).await;
        for words in ["Idéerna nummer 1 till 2 tas bort", "Numren används inte igen", "Adresser och telefonnummer från filen glöms", "1 kvitto är redan skickat"] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        press(&world, &path, "undo").await;
        assert_eq!(made(&world, open.id).await, 0);
        let mut conn = db.app.db.read().await.unwrap();
        for table in ["SELECT COUNT(*) FROM receipt_deliveries", "SELECT COUNT(*) FROM correspondents"] {
            let (left,): (i64,) = sqlx::query_as(table).fetch_one(&mut *conn).await.unwrap();
            assert_eq!(left, 0, "{table}");
        }
    }
}
