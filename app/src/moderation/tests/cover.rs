//! A mask covers words, and changes none.

use proptest::prelude::*;

use crate::moderation::only_covers;

const WRITTEN: &str = "Ring Anna på 0521-12 34 om ni vill ha hjälp.\n\nJag kan snickra.";

#[test]
fn words_may_be_covered_at_the_beginning_in_the_middle_and_at_the_end() {
    for shown in [
        WRITTEN,
        "Ring [dolt] på [telefonnumret är dolt] om ni vill ha hjälp. Jag kan snickra.",
        "[dolt] om ni vill ha hjälp.\nJag kan snickra.",
        "Ring [hidden] på 0521-12 34 om ni vill ha hjälp. [Dolt]",
        "Ring A[dolt] på [dolt] [dolt] om ni vill ha hjälp. Jag kan snickra.",
        "[dolt]",
    ] {
        assert_eq!(only_covers(WRITTEN, shown), Ok(()), "{shown}");
    }
}

#[test]
fn nothing_is_added_left_out_or_moved() {
    for (shown, wrong) in [
        ("Ring inte Anna.", "Ring inte Anna."),
        (
            "Ring Anna på [dolt] om ni inte vill ha hjälp. [dolt]",
            "om ni inte vill ha hjälp.",
        ),
        ("Ring Anna på 0521-12 34", "Ring Anna på 0521-12 34"),
        ("Jag kan snickra. [dolt]", "Jag kan snickra."),
        ("[dolt] Jag kan snickra. [dolt] Ring Anna", "Ring Anna"),
        ("Ring [Anna är dum] på [dolt]", "Ring [Anna är dum] på"),
        ("[dolt] Ring Anna [dolt]", "Ring Anna"),
    ] {
        assert_eq!(only_covers(WRITTEN, shown), Err(wrong.into()), "{shown}");
    }
    assert_eq!(only_covers("Kort.", "Kort. [dolt]"), Err(String::new()));
}

#[test]
fn brackets_that_somebody_wrote_stand_as_they_are() {
    let written = "Bygg [som förra året] en rink [i parken.";
    assert_eq!(only_covers(written, written), Ok(()));
    let shown = "Bygg [som förra året] [dolt] [i parken.";
    assert_eq!(only_covers(written, shown), Ok(()));
}

proptest! {
    #[test]
    fn whatever_is_covered_is_accepted(
        words in prop::collection::vec(("[a-zåäö]{1,6}[.,]?", any::<bool>()), 1..30),
    ) {
        let written: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let shown: Vec<&str> = words.iter().map(|(word, cover)| if *cover { "[dolt]" } else { word }).collect();
        prop_assert_eq!(only_covers(&written.join(" "), &shown.join("  ")), Ok(()));
    }

    #[test]
    fn what_is_accepted_holds_no_word_of_another(
        written in "[abc ]{0,20}", shown in "[abc ]{0,8}(\\[dolt\\])?[abc ]{0,8}(\\[dolt\\])?[abc ]{0,4}",
    ) {
        if only_covers(&written, &shown).is_ok() {
            let mut left = written.chars().filter(|c| !c.is_whitespace());
            let kept = shown.replace("[dolt]", "");
            for letter in kept.chars().filter(|c| !c.is_whitespace()) {
                prop_assert!(left.any(|other| other == letter), "{letter} in order");
            }
            if !shown.contains('[') {
                prop_assert_eq!(left.next(), None);
            }
        }
    }
}
