//! No form of the staff takes somebody's personal number, in whichever of its texts it stands (P12).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use http::StatusCode;

use super::errors::{browser, links, route_of, routes, value};
use crate::app::App;
use crate::decisions;
use crate::dialogues::State;
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, Browser, World};

/// How many pages of one route are tried by one of the staff.
const OF_A_ROUTE: usize = 2;

const TYPED: &str = "Ring Tolvan, 19121212-1212.";
const TOLD: &str = "Här står ett personnummer";

on_both_databases! {
    async fn p12_no_text_of_the_staff_is_taken_with_a_personal_number(db: Examples) {
        let (mut told, mut taken) = (BTreeSet::new(), BTreeSet::new());
        for account in ["samordnare", "tjansteperson", "sekreterare", "granskare", "fortroendevald", "admin"] {
            let browser = browser(&db.app, account).await;
            walk(&db.app, &browser, &mut told, &mut taken).await;
        }
        assert_eq!(taken, BTreeSet::new());
        let translation = ("/admin/granska/{id}/oversattning".to_owned(), "translation".to_owned());
        assert!(told.contains(&translation), "{told:#?}");
        assert!(told.iter().any(|(route, field)| route.starts_with("/admin/sidor/") && field == "markdown"), "{told:#?}");
    }
}

on_both_databases! {
    async fn p12_a_step_with_a_personal_number_is_told_so_at_its_fields_and_loses_nothing(db: TestDb) {
        let world = World::new(&db).await;
        let handling = world.reach(State::Handling).await;
        let path = format!("/admin/dialoger/{}/handlaggning/steg", handling.slug);
        let (version, day) = (handling.version.to_string(), world.today().to_string());
        let typed = [
            ("version", version.as_str()), ("kind", "meeting"), ("happens_on", &day), ("title", "Möte om 19121212-1212"), ("note", TYPED),
        ];
        let before = decisions::political_steps(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        let told = world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", told.page);
        for words in ["href=\"#title\"", "href=\"#note\"", TOLD, "Möte om 19121212-1212", TYPED] {
            assert!(told.says(words), "{words}: {}", told.page);
        }
        let after = decisions::political_steps(&mut db.app.db.read().await.unwrap(), handling.id).await.unwrap();
        assert_eq!(before.len(), after.len());
        // What only looks like one is taken.
        let typed = [
            ("version", version.as_str()), ("kind", "meeting"), ("happens_on", &day), ("title", "Möte om dnr KS 2026/0412"),
            ("note", "Ring 0521-72 10 00."), ("url", "https://example.org/191212121212"),
        ];
        let saved = world.post_page(Role::Official, &path, &typed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.page);
    }
}

/// Follows every link of the admin area, and sends each of its forms once for each text and each button, as it stands but with a personal
/// number in that text. `told` are the routes and texts where that was said, `taken` those where the form was taken.
async fn walk(
    app: &App,
    browser: &Browser,
    told: &mut BTreeSet<(String, String)>,
    taken: &mut BTreeSet<(String, String)>,
) {
    let routes = routes(app);
    let mut next: VecDeque<String> = ["/admin".to_owned()].into();
    let mut known = BTreeSet::new();
    let mut pages: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(path) = next.pop_front() {
        let Some(route) = route_of(&routes, &path) else {
            continue;
        };
        let seen = pages.entry(route.clone()).or_default();
        *seen += 1;
        if *seen > OF_A_ROUTE {
            continue;
        }
        let page = browser.get(&path).await;
        if page.status != StatusCode::OK {
            continue;
        }
        let all = links(&page.page).into_iter();
        for link in all.filter(|link| link.starts_with("/admin")) {
            if known.insert(link.clone()) {
                next.push_back(link);
            }
        }
        for (field, action, pressed) in texts(&page) {
            let mut fields = page.untouched(&field);
            fields.retain(|(name, _)| *name != field);
            // A page without a heading is told of that first.
            let heading = if field == "markdown" {
                "# Sidan\n\n"
            } else {
                ""
            };
            fields.push((field.clone(), format!("{heading}{TYPED}")));
            fields.extend(pressed);
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let answer = browser.post(&action, &fields).await;
            let which = (route.clone(), field);
            if answer.status == StatusCode::SEE_OTHER {
                taken.insert(which);
            } else if answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.says(TOLD) {
                told.insert(which);
            }
        }
    }
}

/// The button that is pressed.
type Pressed = Option<(String, String)>;

/// Each text of the page's forms, of one line or many, with where its form is sent, once for each of the form's buttons. Of a name that
/// stands in two forms only the first is tried.
fn texts(page: &Answer) -> Vec<(String, String, Pressed)> {
    let mut all = Vec::new();
    let mut known = BTreeSet::new();
    for form in page.page.split("<form").skip(1) {
        let form = form.split("</form>").next().unwrap_or_default();
        let head = form.split('>').next().unwrap_or_default();
        if !head.contains("method=\"post\"") {
            continue;
        }
        let action = value(head, " action=\"").unwrap_or_default();
        let action = action.split('#').next().unwrap_or_default();
        let (mut names, mut buttons) = (Vec::new(), Vec::new());
        for tag in form.split('<') {
            let name = value(tag, " name=\"");
            match (tag.split([' ', '>']).next().unwrap_or_default(), name) {
                ("input", Some(name)) if tag.contains("type=\"text\"") => {
                    names.push(name.to_owned());
                }
                ("textarea", Some(name)) => names.push(name.to_owned()),
                // A button without a name sends the form as it stands.
                ("button", name) => {
                    let held = value(tag, " value=\"").unwrap_or_default();
                    buttons.push(name.map(|name| (name.to_owned(), held.to_owned())));
                }
                _ => {}
            }
        }
        for name in names.into_iter().filter(|name| known.insert(name.clone())) {
            for pressed in &buttons {
                all.push((name.clone(), action.to_owned(), pressed.clone()));
            }
        }
    }
    all
}
