//! Words as they are compared.

use proptest::prelude::*;

use super::lexicon::parts;
use super::*;

#[test]
fn inflected_words_share_a_stem() {
    assert_eq!(stems("bänk"), stems("Bänkar"));
    assert!(
        likeness(
            &stems("Fler bänkar på torget"),
            &stems("En bänk vid torget")
        ) > 0.5
    );
    assert!(likeness(&stems("Fler bänkar"), &stems("Belys gångvägen")) < 0.1);
}

#[test]
fn a_long_text_is_cut_at_a_word() {
    assert_eq!(beginning("Fler bänkar", 11), "Fler bänkar");
    assert_eq!(beginning("Fler bänkar, tack", 13), "Fler bänkar …");
    assert_eq!(beginning("ååååå", 3), "ååå …");
    assert_eq!(first_line(" Fler\nbänkar  på torget", 14), "Fler bänkar …");
}

#[test]
fn a_decomposed_letter_is_the_same_letter() {
    assert_eq!(stems("ba\u{308}nk"), stems("bänk"));
}

/// The words before the colon are forms of one; those after it are others.
#[test]
fn forms_of_a_word_share_a_stem_and_others_do_not() {
    for line in [
        "skola skolan skolor skolorna skolans : skal",
        "bänk bänkar bänken bänkarna bänkars : bank banker",
        "torg torget torgets torgen : torka",
        "bok böcker böckerna boken : bock",
        "cykel cyklar cykeln cyklarna : cirkel",
        "strand stranden stränder stränderna : sträng",
        "bibliotek biblioteket biblioteken bibliotekets : bild",
        "gata gatan gator gatorna : gåta gåtor",
        "väg vägen vägar vägarna : vagn",
        "idé ide idéer idéerna : ideal",
        "brygga bryggan bryggor bryggorna : brygd",
        "hållplats hållplatsen hållplatser hållplatserna : hållpinne",
        "hus huset husen husets : hud",
        "buss bussen bussar bussarna : buse",
        "talbok talböcker talböckerna : talbock",
    ] {
        let (same, others) = line.split_once(" : ").unwrap();
        let stem = |word: &str| Tongue::Swedish.stem(&normal(word));
        let first = stem(same.split(' ').next().unwrap());
        for word in same.split(' ') {
            assert_eq!(stem(word), first, "{word}");
        }
        for word in others.split(' ') {
            assert_ne!(stem(word), first, "{word}");
        }
    }
}

#[test]
fn a_compound_is_taken_apart_where_all_of_it_is_known() {
    for (word, made_of) in [
        ("grundskolans", "grund skola"),
        ("skolväg", "skola väg"),
        ("skolgården", "skola gård"),
        ("förskolan", "skola"),
        ("parkbänkar", "park bänk"),
        ("gatubelysningen", "gata belysning"),
        ("småbåtshamnen", "små båt hamn"),
        ("busstation", "buss station"),
        ("sommarlov", "sommar lov"),
        ("kyrkogården", "kyrka gård"),
        ("cykelbanor", "cykel bana"),
        ("kostnad", ""),
        ("kostnader", ""),
        ("bänkar", ""),
        ("torgets", ""),
        ("planering", ""),
        ("storlek", ""),
        ("parkering", ""),
        ("medborgaren", ""),
    ] {
        let mut wanted: Vec<String> = made_of
            .split_whitespace()
            .map(|part| Tongue::Swedish.stem(part))
            .collect();
        wanted.sort();
        assert_eq!(parts(word), wanted, "{word}");
    }
}

#[test]
fn one_word_in_several_writings_is_one() {
    for (one, other) in [
        ("IDÉ", "ide"),
        ("Muñoz", "munoz"),
        ("مَقَاعِد", "مقاعد"),
        ("مقـــاعد", "مقاعد"),
        ("أحمد", "احمد"),
        ("کتابی", "كتابي"),
        ("می\u{200c}خواهم", "میخواهم"),
        ("٢٠٢٦", "2026"),
        ("till\u{ad}gänglig", "tillgänglig"),
    ] {
        assert_eq!(normal(one), normal(other), "{one}");
    }
    assert_ne!(normal("й"), normal("и"));
    assert_eq!(words("Vägen – för alla!"), ["vägen", "för", "alla"]);
}

proptest! {
    #[test]
    fn a_normal_writing_is_its_own(text in "\\PC{0,40}") {
        let once = normal(&text);
        prop_assert_eq!(normal(&once), once);
    }

    #[test]
    fn words_are_never_empty_and_stand_where_they_say(text in "\\PC{0,60}") {
        let mut last = 0;
        for word in words_in(&text) {
            prop_assert!(!word.normal.is_empty());
            prop_assert!(word.range.start >= last);
            prop_assert_eq!(&normal(&text[word.range.clone()]), &word.normal);
            last = word.range.end;
        }
    }

    #[test]
    fn letters_with_rings_and_dots_are_letters_of_their_own(before in "[a-z]{0,5}", after in "[a-z]{0,5}") {
        let word = |letter: char| normal(&format!("{before}{letter}{after}"));
        for (letter, other) in [('å', 'a'), ('ä', 'a'), ('ö', 'o'), ('å', 'ä')] {
            prop_assert_ne!(word(letter), word(other));
        }
    }

    #[test]
    fn stems_and_parts_are_never_empty(word in "[a-zåäö]{1,30}") {
        for tongue in [Tongue::Swedish, Tongue::English, Tongue::Other] {
            prop_assert!(!tongue.stem(&word).is_empty());
            prop_assert!(tongue.parts(&word).iter().all(|part| !part.is_empty()));
        }
    }
}
