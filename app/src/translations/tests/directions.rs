//! Swedish words on a page from right to left keep their own direction. A full stop or a question mark after a Swedish sentence that
//! says nothing of its language would jump to the other side of it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use http::StatusCode;

use crate::app::App;
use crate::on_both_databases;
use crate::site::Routes;
use crate::testing::Browser;

/// Elements without an end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "meta", "link"];

/// What keeps the direction of what stands in it, by itself or by style/base.css.
const APART: [&str; 8] = [
    "a", "bdi", "code", "h1", "option", "svg", "textarea", "script",
];

/// Whether what stands in the element of `tag` ("p class=\"small\"") keeps its own direction; `within` is the element around it.
fn keeps_apart(tag: &str, name: &str, within: &str) -> bool {
    let says = |what: &str| tag.contains(what);
    APART.contains(&name)
        || says(" lang=\"")
        || says(" dir=\"")
        || says("class=\"dotted")
        || says("class=\"crumbs\"")
        || says("class=\"log\"")
        || within == "header" && says("class=\"small\"")
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}')
}

/// Whether `text` is a sentence in Latin letters alone, without marks of its direction.
fn is_other_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', ':'])
        && text.chars().any(char::is_alphabetic)
        && !text.chars().any(|c| is_arabic(c) || c == '\u{2068}')
}

/// The sentences in the main part of `page` that stand in no element that keeps their direction.
fn sentences_left_alone(page: &str) -> Vec<String> {
    let main = page.split_once("<main").map_or("", |(_, main)| main);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let mut rest = main.split_once('>').map_or("", |(_, rest)| rest);
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut found = Vec::new();
    while let Some((text, after)) = rest.split_once('<') {
        let text = text.trim();
        if is_other_sentence(text) && !open.iter().any(|(_, apart)| *apart) {
            found.push(text.to_owned());
        }
        let Some((tag, next)) = after.split_once('>') else {
            break;
        };
        rest = next;
        if let Some(ended) = tag.strip_prefix('/') {
            while let Some((name, _)) = open.pop() {
                if name == ended {
                    break;
                }
            }
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('!') || tag.ends_with('/') || VOID.contains(&name) {
            continue;
        }
        let within = open.last().map_or("", |(name, _)| *name);
        open.push((name, keeps_apart(tag, name, within)));
    }
    found
}

#[test]
fn a_sentence_that_is_left_alone_is_found() {
    let page = "<main id=\"m\"><p>قرار</p><p lang=\"sv\">Bra.</p><br><p><a href=\"/\">Hur?</a> <b>Torget byggs.</b></p><p>\u{2068}Ja.\u{2069}</p></main>";
    assert_eq!(sentences_left_alone(page), ["Torget byggs."]);
}

/// Every kind of page that a visitor comes to by following links from the start page in Arabic, each a few times: its path, and the page.
async fn pages_in_arabic(app: &App) -> Vec<(String, String)> {
    const OF_A_KIND: usize = 4;
    let routes = Routes::new(app.clone()).with(crate::routes);
    let mut routes: Vec<Vec<&str>> = routes
        .table()
        .iter()
        .map(|route| route.path.split('/').collect())
        .collect();
    routes.sort_by_key(|parts| parts.iter().filter(|part| part.starts_with('{')).count());
    let kind_of = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        routes.iter().position(|route| {
            let same = |(there, here): (&&str, &&str)| there.starts_with('{') || there == here;
            route.len() == parts.len() && route.iter().zip(&parts).all(same)
        })
    };
    let mut next: VecDeque<String> = ["/ar".to_owned()].into();
    let (mut known, mut seen) = (BTreeSet::new(), BTreeMap::<usize, usize>::new());
    let mut pages = Vec::new();
    while let Some(path) = next.pop_front() {
        let there = path.strip_prefix("/ar").unwrap_or(&path);
        let there = there.split(['?', '#']).next().unwrap_or_default();
        let Some(kind) = kind_of(if there.is_empty() { "/" } else { there }) else {
            continue;
        };
        let times = seen.entry(kind).or_default();
        *times += 1;
        if *times > OF_A_KIND {
            continue;
        }
        let answer = Browser::new(app).get(&path).await;
        if answer.status != StatusCode::OK {
            continue;
        }
        for link in answer.page.split(" href=\"/ar").skip(1) {
            let link = link.split('"').next().unwrap_or_default();
            let link = link.split('#').next().unwrap_or_default();
            if known.insert(link.to_owned()) {
                next.push_back(format!("/ar{link}"));
            }
        }
        pages.push((path, answer.page));
    }
    pages
}

on_both_databases! {
    async fn p03_p12_every_public_page_is_in_its_readers_language_and_turns_no_swedish_sentence(db: Examples) {
        // A sentence for staff, which is there in Swedish and English alone, ends the test where it is asked for.
        let pages = pages_in_arabic(&db.app).await;
        assert!(pages.len() > 60, "{:#?}", pages.iter().map(|(path, _)| path).collect::<Vec<_>>());
        for needed in ["/ar/dialoger/ett-levande-torg/karta", "/ar/dialoger/service-nara-dig/resultat", "/ar/ataganden"] {
            assert!(pages.iter().any(|(path, _)| path == needed), "{needed}");
        }
        let wrong: Vec<String> = pages
            .iter()
            .flat_map(|(path, page)| sentences_left_alone(page).into_iter().map(move |text| format!("{path}: {text}")))
            .collect();
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}
