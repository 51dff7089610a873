//! What is wrong with a form is told in the order in which its fields stand on the page, for every form there is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use http::StatusCode;

use crate::app::App;
use crate::on_both_databases;
use crate::site::{Routes, is_one_line};
use crate::testing::{Answer, Browser, PASSWORD};

/// How many pages of one route are tried by one visitor.
const OF_A_ROUTE: usize = 3;

/// The fields of one line whose names are those of texts of many lines elsewhere, by their routes: what reads them makes one line of
/// them itself.
const LINES_BY_THEMSELVES: [(&str, &str); 3] = [
    // A dialogue's title and case number are revised on the page on which its long texts are: `revise.rs` tells them apart.
    ("/admin/dialoger/{slug}/revidera/{field}", "value"),
    // Why nobody was reached is a few words, and a reason elsewhere as many lines as it needs: `settle` in `deliveries/settling.rs`.
    ("/admin/dialoger/{slug}/utskick/{id}", "reason"),
    ("/admin/dialoger/{slug}/ideer/kvitton/skicka/{id}", "reason"),
];

on_both_databases! {
    async fn every_form_tells_what_is_wrong_from_the_top_down(db: Examples) {
        let (mut tried, mut lines, mut wrong) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for account in ["", "samordnare", "tjansteperson", "sekreterare", "granskare", "fortroendevald", "admin"] {
            let browser = browser(&db.app, account).await;
            let mut walk = Walk::new(&db.app, browser);
            walk.all().await;
            tried.extend(walk.told);
            lines.extend(walk.lines);
            wrong.extend(walk.wrong);
        }
        assert_eq!(wrong, [""; 0]);
        // The longest forms, and one of each that a slice shows in a way of its own.
        for route in [
            "/dialoger/{slug}/lamna-ide",
            "/admin/dialoger/ny",
            "/admin/dialoger/{slug}/beslut",
            "/admin/dialoger/{slug}/handlaggning/steg",
            "/admin/dialoger/{slug}/handlaggning/beslut",
            "/admin/dialoger/{slug}/inkludering/ny",
            "/admin/dialoger/{slug}/revidera/{field}",
            "/admin/granska/{id}",
            "/admin/organisation/namnder/ny",
            "/admin/organisation/lagkrav/ny",
        ] {
            assert!(tried.contains(route), "{route} is not among {tried:#?}");
        }
        // Of residents' forms and of the staff's, so that nobody believes a walk that saw no line.
        for (route, name) in [
            ("/dialoger/{slug}/lamna-ide", "place_words"),
            ("/dialoger/{slug}/lamna-ide", "webbplats"),
            ("/kvitto", "kod"),
            ("/mitt", "email"),
            ("/tillganglighet/brist", "page"),
            ("/admin/organisation/lagkrav/ny", "law"),
        ] {
            assert!(lines.contains(&(route.to_owned(), name.to_owned())), "{route}: {name} is not among {lines:#?}");
        }
    }
}

/// The browser of whoever has that account among the examples; anybody's without one.
pub(super) async fn browser(app: &App, account: &str) -> Browser {
    if account.is_empty() {
        return Browser::new(app);
    }
    let email = format!("{account}@exempel.se");
    let form = [("email", email.as_str()), ("password", PASSWORD)];
    let answer = Browser::new(app).post("/admin/logga-in", &form).await;
    let cookie = answer.headers.get(http::header::SET_COOKIE);
    let cookie = cookie
        .unwrap_or_else(|| panic!("{account} cannot sign in"))
        .to_str()
        .unwrap();
    let (_, token) = cookie.split(';').next().unwrap().split_once('=').unwrap();
    Browser::signed_in(app, token)
}

/// All routes in their parts. Where one address fits two, the one with fewer gaps comes first: it is meant.
pub(super) fn routes(app: &App) -> Vec<Vec<&'static str>> {
    let routes = Routes::new(app.clone()).with(crate::routes);
    let mut routes: Vec<Vec<&str>> = routes
        .table()
        .iter()
        .map(|route| route.path.split('/').collect())
        .collect();
    routes.sort_by_key(|parts| parts.iter().filter(|part| part.starts_with('{')).count());
    routes
}

/// Which of the `routes` the page at `path` has.
pub(super) fn route_of(routes: &[Vec<&'static str>], path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |route: &&Vec<&str>| {
        route.len() == parts.len()
            && route
                .iter()
                .zip(&parts)
                .all(|(there, here)| there.starts_with('{') || there == here)
    };
    routes.iter().find(fits).map(|route| route.join("/"))
}

/// A visitor who follows every link and sends every form, first with nothing in it and then with rubbish.
struct Walk {
    browser: Browser,
    routes: Vec<Vec<&'static str>>,
    next: VecDeque<String>,
    known: BTreeSet<String>,
    pages: BTreeMap<String, usize>,
    /// The routes whose forms told of more than one error.
    told: BTreeSet<String>,
    /// The fields of one line that were met, by route and name.
    lines: BTreeSet<(String, String)>,
    /// The forms that told of their errors in another order than that of their fields, and the fields that are read in another way than
    /// they look.
    wrong: Vec<String>,
}

impl Walk {
    fn new(app: &App, browser: Browser) -> Self {
        Self {
            browser,
            routes: routes(app),
            next: ["/".to_owned(), "/admin".to_owned()].into(),
            known: BTreeSet::new(),
            pages: BTreeMap::new(),
            told: BTreeSet::new(),
            lines: BTreeSet::new(),
            wrong: Vec::new(),
        }
    }

    async fn all(&mut self) {
        while let Some(path) = self.next.pop_front() {
            let Some(route) = route_of(&self.routes, &path) else {
                continue;
            };
            let seen = self.pages.entry(route.clone()).or_default();
            *seen += 1;
            if *seen > OF_A_ROUTE {
                continue;
            }
            let answer = self.browser.get(&path).await;
            if answer.status != StatusCode::OK {
                continue;
            }
            self.compare_lines(&route, &answer.page);
            for link in links(&answer.page) {
                if self.known.insert(link.clone()) {
                    self.next.push_back(link);
                }
            }
            for form in forms(&answer.page) {
                for typed in ["", "x"] {
                    self.send(&route, &form, typed).await;
                }
            }
        }
    }

    /// What is typed in one line is read as one, and what a browser breaks into lines keeps them.
    fn compare_lines(&mut self, route: &str, page: &str) {
        for tag in page.split("<textarea").skip(1) {
            let tag = tag.split('>').next().unwrap_or_default();
            let name = value(tag, " name=\"").unwrap_or_default();
            // The translation of a title is one line.
            if is_one_line(name) && !route.contains("/oversattningar") {
                self.wrong
                    .push(format!("{route}: {name} would lose its lines"));
            }
        }
        for name in lines_of_one(page) {
            if !is_one_line(name) && !LINES_BY_THEMSELVES.contains(&(route, name)) {
                self.wrong.push(format!(
                    "{route}: {name} takes many lines, and looks like one: it belongs in ONE_LINE"
                ));
            }
            self.lines.insert((route.to_owned(), name.to_owned()));
        }
    }

    async fn send(&mut self, route: &str, form: &Posting, typed: &str) {
        let fields: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|(name, held)| (name.as_str(), held.as_deref().unwrap_or(typed)))
            .collect();
        let answer = self.browser.post(&form.action, &fields).await;
        if answer.status != StatusCode::UNPROCESSABLE_ENTITY {
            return;
        }
        let places = places(&answer);
        let in_order = places.is_sorted_by_key(|(_, place)| *place);
        if !in_order {
            self.wrong
                .push(format!("{route} {}: {places:?}", form.action));
        }
        if places.len() > 1 {
            self.told.insert(route.to_owned());
        }
    }
}

/// The fields that the summary of errors leads to, in its order, each with where it stands on the page.
fn places(answer: &Answer) -> Vec<(String, usize)> {
    let Some((_, summary)) = answer.page.split_once("id=\"errors\"") else {
        return Vec::new();
    };
    let (summary, rest) = summary.split_once("</ul>").expect("a whole summary");
    values(summary, "href=\"#")
        .map(|name| {
            let place = rest.find(&format!(" id=\"{name}\""));
            let place = place.unwrap_or_else(|| panic!("the summary leads nowhere: {name}"));
            (name.to_owned(), place)
        })
        .collect()
}

/// A form as it would be posted: what is hidden, or says which button was pressed, has its value; the rest is typed.
#[derive(Debug)]
struct Posting {
    action: String,
    fields: Vec<(String, Option<String>)>,
}

/// The forms of a page that are posted, each to its end.
fn posted(page: &str) -> impl Iterator<Item = &str> {
    let all = page.split("<form").skip(1);
    all.map(|form| form.split("</form>").next().unwrap_or_default())
        .filter(|form| {
            let tag = form.split('>').next().unwrap_or_default();
            tag.contains("method=\"post\"")
        })
}

/// The names of the fields of a page's forms in which a browser takes one line of text.
fn lines_of_one(page: &str) -> impl Iterator<Item = &str> {
    const KINDS: [&str; 5] = ["text", "tel", "url", "email", "search"];
    posted(page)
        .flat_map(|form| form.split("<input").skip(1))
        .map(|tag| tag.split('>').next().unwrap_or_default())
        .filter(|tag| KINDS.contains(&value(tag, " type=\"").unwrap_or("text")))
        .filter_map(|tag| value(tag, " name=\""))
}

/// The page's forms in which something can be typed, once for each of their buttons.
fn forms(page: &str) -> Vec<Posting> {
    let mut all = Vec::new();
    for form in posted(page) {
        let (mut fields, mut buttons) = (Vec::new(), Vec::new());
        for tag in form.split('<') {
            let Some(name) = value(tag, " name=\"") else {
                continue;
            };
            let held = value(tag, " value=\"").unwrap_or_default().to_owned();
            match tag.split([' ', '>']).next().unwrap_or_default() {
                "input" if tag.contains("type=\"hidden\"") => {
                    fields.push((name.to_owned(), Some(held)));
                }
                "input" if tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"") => {}
                "input" | "textarea" | "select" => fields.push((name.to_owned(), None)),
                "button" => buttons.push((name.to_owned(), Some(held))),
                _ => {}
            }
        }
        if fields.iter().all(|(_, held)| held.is_some()) {
            continue;
        }
        let action = value(form, " action=\"").unwrap_or_default().to_owned();
        let presses = if buttons.is_empty() {
            vec![None]
        } else {
            buttons.into_iter().map(Some).collect()
        };
        all.extend(presses.into_iter().map(|pressed| Posting {
            action: action.split('#').next().unwrap_or_default().to_owned(),
            fields: fields.iter().cloned().chain(pressed).collect(),
        }));
    }
    all
}

/// The pages of the site to which a page leads, without those that a question leads to.
pub(super) fn links(page: &str) -> Vec<String> {
    values(page, " href=\"/")
        .map(|rest| format!("/{}", rest.split('#').next().unwrap_or_default()))
        .filter(|link| !link.starts_with("/en") && !link.contains(['.', '?']))
        .collect()
}

/// What stands between the first `begins` and the next quotation mark.
pub(super) fn value<'a>(html: &'a str, begins: &str) -> Option<&'a str> {
    values(html, begins).next()
}

fn values<'a>(html: &'a str, begins: &str) -> impl Iterator<Item = &'a str> {
    html.split(begins)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}
