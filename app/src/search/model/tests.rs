//! What is found by what, and how it is shown.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;

use super::highlight::{excerpt, marked};
use super::near::distance;
use super::terms::terms;
use super::*;
use crate::core::words::{Tongue, normal};
use crate::core::{Id, Locale, Timestamp};
use crate::db::Keyset;

/// Whether `query`, typed on a Swedish page, is found in a Swedish `text`.
fn finds(query: &str, text: &str) -> bool {
    let there: BTreeSet<String> = terms(text, "sv")
        .into_iter()
        .map(|term| term.term)
        .collect();
    let wanted = wanted(query, Locale::Sv);
    !wanted.is_empty()
        && wanted
            .iter()
            .all(|word| word.terms.iter().any(|term| there.contains(term)))
}

#[test]
fn p23_a_word_is_found_in_its_forms_and_in_compounds_and_nowhere_else() {
    for (query, text) in [
        ("bänk", "Fler bänkar i solen."),
        ("bänkarna", "En bänk räcker."),
        ("bänk", "Parkbänkarna är slitna."),
        ("skola", "Grundskolans gård"),
        ("skolan", "En säker skolväg"),
        ("skola", "Förskolan stänger."),
        ("gata", "Gatubelysningen är trasig."),
        ("hamn", "Riv småbåtshamnen."),
        ("EX-SBN 2026/118", "Ärendet är EX-SBN 2026/118."),
        ("2026-118", "Ärendet är EX-SBN 2026/118."),
        ("118", "Ärendet är EX-SBN 2026/118."),
        ("§87", "Nämnden beslutade i § 87 att bygga."),
        ("ide", "Rolig idé."),
        ("IDÉER", "Rolig idé."),
        ("år", "Året om"),
    ] {
        assert!(finds(query, text), "{query} in {text}");
    }
    for (query, text) in [
        ("ost", "Kostnaden är hög."),
        ("tal", "Ett betalt arbete"),
        ("ar", "Året om"),
        ("bank", "Fler bänkar"),
        ("§ 87", "Det kostar 87 kronor."),
        ("2026/11", "Ärendet är EX-SBN 2026/118."),
        ("och", "Sol och regn"),
        ("?!", "Va?!"),
    ] {
        assert!(!finds(query, text), "{query} in {text}");
    }
}

#[test]
fn other_languages_are_found_as_they_are_written() {
    let in_arabic = terms("نحتاج إلى مَقَاعِد في الظل", "ar");
    assert!(in_arabic.iter().any(|term| term.term == normal("مقاعد")));
    assert!(
        wanted("مقاعد", Locale::Ar)[0]
            .terms
            .contains(&normal("مَقَاعِد"))
    );
    let in_english = terms("More benches, please", "en");
    let wanted = wanted("bench", Locale::En);
    assert!(
        in_english
            .iter()
            .any(|term| wanted[0].terms.contains(&term.term))
    );
}

#[test]
fn typing_errors_are_forgiven_by_the_length_of_the_word() {
    for (typed, meant) in [
        ("bänkk", "bänk"),
        ("bäknar", "bänkar"),
        ("bankar", "bänkar"),
        ("bibloteket", "biblioteket"),
        ("bilbioteket", "biblioteket"),
        ("belysnignen", "belysningen"),
        ("oversiktplan", "översiktsplan"),
        ("rullstoll", "rullstol"),
    ] {
        let known = vec![(meant.to_owned(), "term".to_owned())];
        assert_eq!(nearest(typed, known.clone()), known, "{typed}");
        assert!(!forms(typed).is_disjoint(&forms(meant)), "{typed}");
    }
    for (typed, other) in [("väg", "våg"), ("bänk", "dank"), ("skola", "stola r")] {
        assert!(
            nearest(typed, vec![(other.to_owned(), String::new())]).is_empty(),
            "{typed} is not {other}"
        );
    }
    assert_eq!(distance("torg", "togr"), 1);
    assert_eq!(distance("år", "ar"), 1);
}

/// `word` with `errors` typing errors, each as two numbers say.
fn typed_wrongly(word: &str, errors: &[(u8, u8)]) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    for (what, place) in errors {
        let at = usize::from(*place) % letters.len();
        match what % 4 {
            0 => {
                letters.remove(at);
            }
            1 => letters.insert(at, 'x'),
            2 => letters[at] = if letters[at] == 'ä' { 'a' } else { 'q' },
            _ => {
                let next = (at + 1) % letters.len();
                if next > at {
                    letters.swap(at, next);
                }
            }
        }
    }
    letters.into_iter().collect()
}

fn part_words(parts: &[Part]) -> String {
    parts.iter().map(|part| part.words.as_str()).collect()
}

/// No part begins with a mark that belongs to the letter before it.
fn keeps_letters_whole(parts: &[Part]) -> bool {
    parts.iter().skip(1).all(|part| {
        !part
            .words
            .starts_with(|c| is_combining_mark(c) || c == '\u{200d}')
    })
}

fn source(pieces: Vec<Piece>) -> Source {
    Source {
        kind: Kind::Idea,
        subject: "019ac000-0000-7000-8000-0000deadbeef".to_owned(),
        dialogue: "019ac000-0000-7000-8000-000000000001".parse::<Id>().ok(),
        at: Timestamp::from_micros(1_795_000_000_000_000),
        pieces,
        path: String::new(),
        named: Named::Own,
        is_example: false,
    }
}

#[test]
fn a_title_weighs_more_than_a_text_and_a_word_more_than_its_part() {
    let entry = Entry::of(&source(vec![
        Piece::title("Bänkar", "sv"),
        Piece::body("Skolväg och torg, torg, torg, torg, torg, torg.", "sv"),
    ]));
    let weight = |word: &str| entry.terms[&Tongue::Swedish.stem(word)];
    assert_eq!(weight("bänk"), 8);
    assert_eq!(weight("skolväg"), 4);
    assert_eq!(weight("skola"), 3);
    assert_eq!(weight("torg"), 7);
    assert_eq!(entry.year, 2026);
}

#[test]
fn an_excerpt_shows_the_place_of_the_words() {
    let text = format!(
        "{} Fler bänkar vid vattnet. {}",
        "Inget här. ".repeat(40),
        "Inget mer. ".repeat(40)
    );
    let parts = excerpt(&text, "sv", &BTreeSet::from([Tongue::Swedish.stem("bänk")]));
    let hit = parts.iter().find(|part| part.is_hit).unwrap();
    assert_eq!(hit.words, "bänkar");
    let shown = part_words(&parts);
    assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
    assert!(shown.chars().count() <= 270, "{shown}");
}

#[test]
fn items_of_a_list_do_not_run_together_in_an_excerpt() {
    let text = "Var bänkar ska finnas\r\nHur gående tar sig fram\n\nTorget ligger mitt i staden.\nDet används  varje dag.";
    let shown = part_words(&excerpt(text, "sv", &BTreeSet::new()));
    assert_eq!(
        shown,
        "Var bänkar ska finnas · Hur gående tar sig fram · Torget ligger mitt i staden. Det används varje dag."
    );
}

#[test]
fn the_same_word_with_rings_and_dots_stands_under_one_form() {
    assert_eq!(bare("bänk"), "bank");
    assert_eq!(bare("översiktsplan"), "oversiktsplan");
    for (typed, meant) in [
        ("bank", "bänk"),
        ("oversiktsplan", "översiktsplan"),
        ("våg", "väg"),
    ] {
        assert!(forms(meant).contains(&bare_form(typed)), "{typed}");
    }
}

proptest! {
    #[test]
    fn what_is_typed_wrongly_is_found(word in "[a-zåäö]{8,14}", errors in vec((any::<u8>(), any::<u8>()), 1..=2)) {
        let typed = typed_wrongly(&word, &errors);
        // Two errors in a row may be more than two, when one letter is swapped and changed.
        prop_assume!(distance(&typed, &word) <= forgiven(typed.chars().count()));
        prop_assert!(!forms(&typed).is_disjoint(&forms(&word)), "{} of {}", typed, word);
    }

    #[test]
    fn one_error_in_a_short_word_is_found(word in "[a-zåäö]{5,7}", error in (any::<u8>(), any::<u8>())) {
        let typed = typed_wrongly(&word, &[error]);
        prop_assert!(distance(&typed, &word) <= 1);
        prop_assert!(!forms(&typed).is_disjoint(&forms(&word)), "{} of {}", typed, word);
    }

    #[test]
    fn a_distance_is_the_same_both_ways_and_bounded(a in "[a-cåä]{0,8}", b in "[a-cåä]{0,8}") {
        prop_assert_eq!(distance(&a, &b), distance(&b, &a));
        prop_assert_eq!(distance(&a, &b) == 0, a == b);
        prop_assert!(distance(&a, &b) <= a.chars().count().max(b.chars().count()));
    }

    #[test]
    fn marks_change_nothing_of_a_text(text in "\\PC{0,80}", query in "\\PC{1,10}") {
        let wanted: BTreeSet<String> = wanted(&query, Locale::Sv).into_iter().flat_map(|word| word.terms).collect();
        let parts = marked(&text, "sv", &wanted);
        prop_assert_eq!(part_words(&parts), text.as_str());
        prop_assert!(keeps_letters_whole(&parts));
    }

    #[test]
    fn an_excerpt_is_of_the_text_and_short(words in vec("\\PC{1,12}", 0..90), at in 0usize..90) {
        let text = words.join(" ");
        let wanted: BTreeSet<String> = words.get(at).into_iter().flat_map(|word| wanted(word, Locale::Sv)).flat_map(|word| word.terms).collect();
        let parts = excerpt(&text, "sv", &wanted);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown = part_words(&parts);
        let bare = shown.trim_start_matches("… ").trim_end_matches(" …");
        prop_assert!(line.contains(bare) || line.contains(&shown), "{} of {}", shown, line);
        prop_assert!(keeps_letters_whole(&parts));
    }

    #[test]
    fn terms_are_bounded_and_never_empty(text in "\\PC{0,200}", lang in "sv|en|ar|und|fi") {
        for term in terms(&text, &lang) {
            prop_assert!(!term.term.is_empty());
            prop_assert!(term.term.chars().count() <= 66);
            prop_assert!(!text[term.range].is_empty());
        }
    }

    #[test]
    fn any_question_has_few_words(query in "\\PC{0,300}") {
        let wanted = wanted(&query, Locale::En);
        prop_assert!(wanted.len() <= 6);
        prop_assert!(wanted.iter().all(|word| !word.terms.is_empty() && word.terms.len() <= 3 && word.terms.iter().all(|term| !term.is_empty())));
    }

    #[test]
    fn the_later_has_the_greater_place(a in 0i64..4_000_000_000, b in 0i64..4_000_000_000, one in any::<u32>(), other in any::<u32>()) {
        let at = |seconds: i64| Timestamp::from_micros(seconds * 1_000_000);
        let (one, other) = (format!("x-{one:08x}"), format!("x-{other:08x}"));
        prop_assert!(place(at(a), &one) >= 0);
        if a < b {
            prop_assert!(place(at(a), &one) < place(at(b), &other));
        }
    }

    #[test]
    fn the_places_of_a_year_hold_all_that_is_of_it(seconds in -2_000_000_000i64..6_000_000_000, tail in any::<u32>()) {
        let at = Timestamp::from_micros(seconds * 1_000_000);
        let year = i64::from(at.date().year());
        let place = place(at, &format!("x-{tail:08x}"));
        let (from, until) = places(year);
        prop_assert!(from <= place && place <= until);
        if (1971..2106).contains(&year) {
            prop_assert!(places(year - 1).1 < from && until < places(year + 1).0);
        }
    }

    #[test]
    fn any_year_has_places(year in any::<i64>()) {
        let (from, until) = places(year);
        prop_assert!(0 <= from && from < until);
    }

    #[test]
    fn pages_put_together_are_the_whole_in_order(weights in vec((0i64..9, 0usize..5), 0..70), size in 1usize..9) {
        let all: Vec<Candidate> = weights.iter().enumerate().map(|(at, (weight, kind))| Candidate {
            kind: Kind::ALL[*kind],
            subject: at.to_string(),
            place: i64::try_from(at).unwrap(),
            weight: *weight,
            dialogues: Vec::new(),
            year: 2026,
        }).collect();
        let (mut read, mut after) = (Vec::new(), None::<Rank>);
        loop {
            let page = page(all.clone(), &Keyset { after, size });
            read.extend(page.rows);
            // The key goes through an address.
            after = page.next.map(|key| key.to_string().parse().unwrap());
            if after.is_none() {
                break;
            }
        }
        prop_assert_eq!(read.len(), all.len());
        prop_assert!(read.windows(2).all(|pair| pair[0].key() > pair[1].key()));
    }
}
