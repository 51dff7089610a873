//! Swedish words on a page from right to left keep their own direction. A full stop or a question mark after a Swedish sentence that
//! says nothing of its language would jump to the other side of it.

use http::StatusCode;

use crate::on_both_databases;
use crate::testing::fetch;

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

on_both_databases! {
    async fn p03_swedish_sentences_on_arabic_pages_keep_their_direction(db: Examples) {
        let mut wrong = Vec::new();
        for path in [
            "/ar",
            "/ar/dialoger",
            "/ar/beslut",
            "/ar/kalender",
            "/ar/initiativ",
            "/ar/ataganden",
            "/ar/dialoger/ett-levande-torg",
            "/ar/dialoger/ett-levande-torg/ideer",
            "/ar/dialoger/ett-levande-torg/karta",
            "/ar/dialoger/motesplatser-for-aldre",
            "/ar/dialoger/motesplatser-for-aldre/resultat",
            "/ar/dialoger/service-nara-dig/resultat",
        ] {
            let (status, page) = fetch(&db.app, path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            wrong.extend(sentences_left_alone(&page).into_iter().map(|text| format!("{path}: {text}")));
        }
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}
