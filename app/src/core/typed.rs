//! What people type, before anything else is done with it.

use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;

/// The text without what has no place in one: every way to end a line becomes `\n`, and control characters,
/// the two that Unicode and XML keep for nobody, and marks that turn the direction of what comes after them
/// are left out. Texts from word processors bring some of them along; feeds and PostgreSQL refuse others, and
/// a turned direction would run on into the rest of a page. A line on which nothing is to be seen is an empty line, so
/// that nobody answers a question with signs that nobody sees.
pub fn clean(typed: &str) -> String {
    let cleaned = without_what_has_no_place(typed);
    if cleaned
        .lines()
        .all(|line| line.trim().is_empty() || is_seen(line))
    {
        return cleaned;
    }
    let lines = cleaned
        .split('\n')
        .map(|line| if is_seen(line) { line } else { "" });
    lines.collect::<Vec<_>>().join("\n")
}

/// One line: white space and control characters become single spaces, and marks that turn the
/// direction of the text around it are left out.
pub fn clean_line(typed: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line: String = typed
        .chars()
        .filter(|c| !turns(c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether anything of `text` is to be seen.
fn is_seen(text: &str) -> bool {
    // Unicode does not count the empty cell of braille among what is ignored; nobody sees or feels it either.
    const EMPTY_BRAILLE: char = '\u{2800}';
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.chars()
        .any(|c| !c.is_whitespace() && c != EMPTY_BRAILLE && !ignorable.contains(c))
}

fn without_what_has_no_place(typed: &str) -> String {
    typed
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(c),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_stay_and_what_no_text_holds_goes() {
        assert_eq!(
            clean("ett\r\ntv\u{e5}\u{b}tre\rfyra"),
            "ett\ntvå\ntre\nfyra"
        );
        assert_eq!(
            clean("a\0b\u{1b}c\u{7f}d\u{fffe}e\u{202e}f\tg"),
            "abcdef\tg"
        );
        // Of what nobody sees nothing is left, line by line.
        assert_eq!(clean("\u{200b}\u{200b}"), "");
        assert_eq!(clean("Bänkar\n\u{2060} \u{3164}\nTräd"), "Bänkar\n\nTräd");
        assert_eq!(
            clean("\u{1f469}\u{200d}\u{1f469}"),
            "\u{1f469}\u{200d}\u{1f469}"
        );
        // Marks that only join letters or name a direction are part of how languages are written.
        assert_eq!(
            clean("می\u{200c}خواهم \u{200f}!"),
            "می\u{200c}خواهم \u{200f}!"
        );
    }

    proptest! {
        #[test]
        fn what_is_clean_can_stand_in_xml_and_stays_as_it_is(typed in any::<String>()) {
            let once = clean(&typed);
            let stands = |c: char| matches!(c, '\n' | '\t') || !c.is_control() && c != '\u{fffe}' && c != '\u{ffff}';
            let all = once.chars().all(stands);
            prop_assert!(all);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
