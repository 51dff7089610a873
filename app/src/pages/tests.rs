//! The standing pages as they are served.

use http::StatusCode;

use super::model::problems;
use super::{Standing, rewrite};
use crate::core::{Error, Locale};
use crate::deed::Actor;
use crate::dialogues::{EntryError, State, StepError};
use crate::on_both_databases;
use crate::staff::{self, Role, RoleFor, Staff};
use crate::testing::fetch;

/// The words of a Markdown source, one text for each paragraph, heading and list item.
fn paragraphs(source: &str) -> Vec<String> {
    source
        .lines()
        .map(|line| line.trim_start_matches(['#', '-', ' ']).trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// The text of the page's own content: what stands in `<main>`, without tags.
fn words_of(html: &str) -> String {
    let main = html
        .split_once("<main")
        .and_then(|(_, rest)| rest.split_once("</main>"))
        .map_or("", |(main, _)| main);
    let mut words = String::new();
    let mut inside = true;
    for c in main.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                words.push(' ');
            }
            c if !inside => words.push(c),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The links of the main menu and the footer to pages of this language, each with its words.
fn menu_links(page: &str) -> Vec<(String, String)> {
    let part = |begins: &str, ends: &str| {
        page.split_once(begins)
            .and_then(|(_, rest)| rest.split_once(ends))
            .map_or("", |(part, _)| part)
    };
    let (menu, footer) = (part("<nav", "</nav>"), part("<footer", "</footer>"));
    [menu, footer]
        .into_iter()
        .flat_map(|part| part.split("<a ").skip(1))
        .filter(|link| !link.contains("hreflang"))
        .filter_map(|link| {
            let (_, path) = link.split_once("href=\"")?;
            let (path, rest) = path.split_once('"')?;
            let (_, name) = rest.split_once('>')?;
            let (name, _) = name.split_once('<')?;
            Some((path.to_owned(), name.to_owned()))
        })
        .filter(|(path, _)| !path.contains(".atom") && !path.ends_with("/admin"))
        .collect()
}

/// The words of the main heading, as they are read.
fn heading(page: &str) -> String {
    let (_, heading) = page.split_once("<h1").expect("a main heading");
    let (_, heading) = heading.split_once('>').expect("a whole tag");
    let (heading, _) = heading.split_once('<').expect("an end");
    heading.replace('\u{ad}', "").trim().to_owned()
}

on_both_databases! {
    async fn p09_the_policy_page_says_what_the_policy_says(db: TestDb) {
        let (source, _) = Standing::Policy.source(Locale::Sv);
        let source = paragraphs(source);
        assert!(source.len() > 20, "the policy is there");
        for path in ["/policy", "/en/policy"] {
            let (status, page) = fetch(&db.app, path).await;
            assert_eq!(status, StatusCode::OK);
            // Word for word, nothing left out and nothing put in between.
            assert!(words_of(&page).contains(&source.join(" ")), "{path}");
        }
    }

    async fn p09_adoption_is_told_when_known_and_never_guessed(db: TestDb) {
        let (_, page) = fetch(&db.app, "/policy").await;
        assert!(page.contains("är inte ifyllt än") && !page.contains("Antagen den"), "said once, without empty lines: {page}");
        let mut deed = db.deed().await;
        for (name, value) in [("policy.version", "2"), ("policy.adopted_on", "2021-03-24"), ("policy.adopted_by", "Kommunfullmäktige")] {
            sqlx::query("INSERT INTO settings (name, value) VALUES ($1, $2)")
                .bind(name).bind(value).execute(deed.conn()).await.unwrap();
        }
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, "/policy").await;
        assert!(page.contains("24 mars 2021") && page.contains("Kommunfullmäktige"), "{page}");
        assert!(page.contains("Några uppgifter om antagandet är inte ifyllda än.") && !page.contains("Diarienummer</dt>"), "{page}");
    }

    async fn every_standing_page_answers_in_both_languages(db: TestDb) {
        for page in Standing::ALL {
            let path = page.path();
            for path in [path.clone(), format!("/en{path}")] {
                let (status, page) = fetch(&db.app, &path).await;
                assert_eq!(status, StatusCode::OK, "{path}");
                assert_eq!(page.matches("<h1").count(), 1, "{path}");
            }
        }
        let (_, page) = fetch(&db.app, "/tillganglighet").await;
        assert!(page.contains("<title>Tillgänglighetsredogörelse – ") && page.contains("Tillgänglighets\u{ad}redogörelse</h1>"), "its heading may be divided: {page}");
        let (_, page) = fetch(&db.app, "/en/policy").await;
        assert!(page.contains("lang=\"sv\""), "the Swedish text is marked as such");
        assert!(page.contains("The policy is in Swedish"), "{page}");
    }
}

on_both_databases! {
    async fn the_rules_lead_to_the_pages_that_they_speak_of_in_each_language(db: TestDb) {
        for l in Locale::ALL {
            let path = l.path("/regler");
            let (status, page) = fetch(&db.app, &path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            let (_, main) = page.split_once("<main").unwrap();
            let (main, _) = main.split_once("</main>").unwrap();
            let links = |to: &str| main.matches(&format!("<a href=\"{}\">", l.path(to))).count();
            // Where somebody asks for a new review and reports what they saw, and where the code on a receipt is typed.
            assert_eq!((links("/kontakt"), links("/kvitto")), (2, 1), "{path}: {main}");
        }
    }
}

/// An account with `role` for all bodies.
async fn account(db: &crate::testing::TestDb, role: Role) -> Staff {
    let mut deed = db.deed().await;
    let email: crate::core::EmailAddress = format!("{role}@exempel.se").parse().unwrap();
    let roles = [RoleFor { role, body: None }];
    let password = "tolv-tecken-minst".to_owned();
    let id = staff::add(&mut deed, email.clone(), "Någon", password, &roles)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    Staff {
        id,
        email,
        name: "Någon".to_owned(),
        locale: Locale::Sv,
        roles: roles.to_vec(),
    }
}

const NEW: &str = "# Andra vägar\n\nRing oss.\n";

on_both_databases! {
    async fn p22_other_ways_are_rewritten_by_staff_and_what_stood_there_is_kept(db: TestDb) {
        let coordinator = account(&db, Role::Coordinator).await;
        let mut deed = db.app.begin(Actor::Staff(coordinator.clone())).await.unwrap();
        rewrite(&mut deed, Standing::OtherWays, Locale::Sv, 0, NEW).await.unwrap();
        deed.commit().await.unwrap();
        let (_, page) = fetch(&db.app, "/andra-satt-att-paverka").await;
        assert!(words_of(&page).starts_with("Andra vägar Ring oss. Ändrad"), "{page}");
        let (_, english) = fetch(&db.app, "/en/andra-satt-att-paverka").await;
        assert!(!english.contains("Andra vägar"), "a language is rewritten by itself");

        // Whoever began on the text that came before is told, and overwrites nothing.
        let mut deed = db.app.begin(Actor::Staff(coordinator)).await.unwrap();
        let late = rewrite(&mut deed, Standing::OtherWays, Locale::Sv, 0, NEW).await;
        assert!(matches!(late, Err(EntryError::Step(StepError::Other(Error::Stale)))), "{late:?}");
        drop(deed);
        let kept: (i64,) = sqlx::query_as("SELECT COUNT(*) FROM page_texts").fetch_one(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        assert_eq!(kept.0, 1);
    }

    async fn only_those_who_may_rewrite_a_page_and_nobody_the_policy(db: TestDb) {
        let coordinator = account(&db, Role::Coordinator).await;
        for (role, page) in [(Role::Moderator, Standing::About), (Role::Elected, Standing::Handbook)] {
            let someone = account(&db, role).await;
            let mut deed = db.app.begin(Actor::Staff(someone)).await.unwrap();
            let refused = rewrite(&mut deed, page, Locale::Sv, 0, NEW).await;
            assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Forbidden)))), "{role}: {refused:?}");
        }
        let mut deed = db.app.begin(Actor::Staff(coordinator)).await.unwrap();
        let refused = rewrite(&mut deed, Standing::Policy, Locale::Sv, 0, NEW).await;
        assert!(matches!(refused, Err(EntryError::Step(StepError::Other(Error::Refused(_))))), "{refused:?}");
    }

    async fn a_text_without_its_heading_is_sent_back(db: TestDb) {
        let coordinator = account(&db, Role::Coordinator).await;
        for text in ["", "Bara ord.", "# En\n\n# Två\n", "Ord\n\n# Sen en rubrik\n"] {
            let mut deed = db.app.begin(Actor::Staff(coordinator.clone())).await.unwrap();
            let refused = rewrite(&mut deed, Standing::About, Locale::Sv, 0, text).await.unwrap_err();
            assert_eq!(refused.problems().first().map(|(field, _)| *field), Some("markdown"), "{text:?}");
        }
    }

    async fn a_link_on_every_page_is_called_what_the_page_is_called(db: TestDb) {
        for start in ["/", "/en"] {
            let (_, page) = fetch(&db.app, start).await;
            let links = menu_links(&page);
            assert!(links.len() > 10, "{links:?}");
            for (path, name) in links {
                let (status, page) = fetch(&db.app, &path).await;
                assert_eq!(status, StatusCode::OK, "{path}");
                let heading = heading(&page);
                // The calendar says which month it shows, the forms which year, and the heading of the policy is the policy's own.
                let says_more = ["/kalender", "/former", "/policy"].iter().any(|it| path.ends_with(it));
                let title = format!("<title>{name}{}", if says_more { "" } else { " – " });
                assert!(page.replace('\u{ad}', "").contains(&title), "{path}: {title}");
                assert!(path.ends_with("/policy") || heading == name || says_more && heading.starts_with(&name), "{path}: {name} is {heading}");
            }
        }
    }

    async fn p10_the_handbook_is_read_from_page_to_page(db: TestDb) {
        let (_, first) = fetch(&db.app, "/handbok").await;
        assert!(first.contains("href=\"/handbok/planera\" rel=\"next\"") || first.contains("rel=\"next\" href=\"/handbok/planera\""), "{first}");
        let (_, middle) = fetch(&db.app, "/en/handbok/genomfora").await;
        for link in ["/en/handbok", "/en/handbok/planera", "/en/handbok/folja-upp"] {
            assert!(middle.contains(&format!("href=\"{link}\"")), "{link}");
        }
        let (_, last) = fetch(&db.app, "/handbok/folja-upp").await;
        assert!(last.contains("rel=\"prev\"") && !last.contains("rel=\"next\""), "{last}");
    }

    async fn p10_the_handbook_has_a_checklist_for_every_phase(db: TestDb) {
        let (_, handbook) = fetch(&db.app, "/handbok").await;
        for state in State::ALL {
            let path = Standing::checklist(*state).path();
            assert!(handbook.contains(&format!("href=\"{path}\"")), "{state}: {path}");
            let (status, _) = fetch(&db.app, &path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
        }
        assert!(handbook.contains("inte kommunens antagna handbok"), "it does not pass for the municipality's own");
    }
}

#[test]
fn a_page_has_text_of_its_own_in_each_language() {
    for page in Standing::ALL {
        let (sv, _) = page.source(Locale::Sv);
        let (en, language) = page.source(Locale::En);
        assert!(
            problems(sv).is_empty() && problems(en).is_empty(),
            "{page:?}"
        );
        assert_eq!(sv == en, language == Locale::Sv, "{page:?}");
    }
}

/// What a page says of each kind: headings, list items, numbered items.
fn shape(source: &str) -> [usize; 3] {
    let lines = |is: fn(&str) -> bool| source.lines().filter(|line| is(line)).count();
    [
        lines(|line| line.starts_with('#')),
        lines(|line| line.starts_with("- ")),
        lines(|line| line.starts_with(|c: char| c.is_ascii_digit())),
    ]
}

#[test]
fn each_language_says_as_much_about_data_and_rules_as_swedish() {
    let pages = [
        Standing::Privacy,
        Standing::Site,
        Standing::Rules,
        Standing::Cookies,
        Standing::Accessibility,
    ];
    for page in pages {
        let (swedish, _) = page.source(Locale::Sv);
        for l in Locale::ALL.iter().copied() {
            assert_eq!(shape(page.source(l).0), shape(swedish), "{page:?} in {l:?}");
        }
    }
}

/// The words for a telephone number and for photos, as the pages of each language write them.
const fn told_words(l: Locale) -> [&'static str; 2] {
    match l {
        Locale::Sv | Locale::Simple => ["telefonnummer", "bilderna"],
        Locale::En => ["phone number", "photos"],
        Locale::Fi => ["puhelinnumero", "kuvat"],
        Locale::Uk => ["телефон", "фото"],
        Locale::So => ["lambar", "sawirrada"],
        Locale::Bs => ["telefon", "slike"],
        Locale::Ar => ["هاتف", "الصور"],
        Locale::Fa => ["تلفن", "عکس‌ها"],
    }
}

/// Article 13 of the General Data Protection Regulation: what is collected on paper and by phone is told, too, with who sees it and
/// how long it stays; and what everybody sees is told whole.
#[test]
fn p03_what_is_collected_without_the_web_and_what_becomes_public_is_told_in_each_language() {
    for l in Locale::ALL.iter().copied() {
        let [phone, photos] = told_words(l);
        let (privacy, _) = Standing::Privacy.source(l);
        // What is kept, that nobody else is shown it, who sees it, and how long.
        assert!(privacy.matches(phone).count() >= 4, "{l:?}: {phone}");
        let (site, _) = Standing::Site.source(l);
        assert!(site.contains(phone) && site.contains(photos), "{l:?}");
        let after = |page: &'static str, heading: usize| {
            page.split("\n## ").nth(heading).unwrap_or_default()
        };
        assert!(after(privacy, 4).contains(photos), "{l:?}: what others see");
        assert!(
            after(site, 3).contains(photos),
            "{l:?}: what becomes visible"
        );
    }
}

/// "Two months", as the page about personal data of each language has it.
const fn two_months(l: Locale) -> &'static str {
    match l {
        Locale::Sv | Locale::Simple => "två månader",
        Locale::En => "two months",
        Locale::Fi => "kahden kuukauden",
        Locale::Uk => "два місяці",
        Locale::So => "laba bilood",
        Locale::Bs => "dva mjeseca",
        Locale::Ar => "شهرين",
        Locale::Fa => "دو ماه",
    }
}

/// An address for mail and one for letters and calls are forgotten by the same clock, and each language says of both when.
#[test]
fn p17_when_addresses_are_forgotten_is_told_in_each_language() {
    assert_eq!(crate::participants::IDLE.as_hours(), 60 * 24);
    for l in Locale::ALL.iter().copied() {
        let (privacy, _) = Standing::Privacy.source(l);
        let told: Vec<&str> = privacy
            .split("\n\n")
            .filter(|paragraph| paragraph.contains(two_months(l)))
            .collect();
        assert_eq!(told.len(), 2, "{l:?}: {told:?}");
    }
}
