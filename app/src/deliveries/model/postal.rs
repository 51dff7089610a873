//! What a postal address is, and whether mail that bears it arrives.

use crate::dialogues::Problem;

/// The most lines under the name: as many as a window shows.
const LINES_MAX: usize = 4;
/// The most characters of each, and of the name: as wide as a window is.
pub const LINE_MAX: usize = 40;

/// A postal address as it is printed: lines without blanks around them, without empty ones. What stands on one line, parted by
/// commas, is taken apart.
pub fn lines_of(typed: &str) -> String {
    let lines = parts(typed, &['\n', '\r']);
    if lines.len() == 1 {
        parts(typed, &[',']).join("\n")
    } else {
        lines.join("\n")
    }
}

fn parts<'a>(typed: &'a str, by: &[char]) -> Vec<&'a str> {
    typed
        .split(by)
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

/// What is wrong with an address whose lines stand as [`lines_of`] has them.
pub fn problem(address: &str) -> Option<Problem> {
    let lines: Vec<&str> = address.lines().collect();
    if lines.is_empty() {
        Some(Problem::Missing)
    } else if lines.len() > LINES_MAX || lines.iter().any(|line| line.chars().count() > LINE_MAX) {
        Some(Problem::NotInTheWindow)
    } else if is_postal(&lines) {
        None
    } else {
        Some(Problem::NoPostalTown)
    }
}

/// Whether mail that bears these lines arrives: a street or a box, and after it a postal code with its town as Sweden writes them
/// ("462 85 Vänersborg"), or those of another country, which is named on the last line.
fn is_postal(lines: &[&str]) -> bool {
    let Some((first, rest)) = lines.split_first() else {
        return false;
    };
    let is_abroad = match rest {
        [middle @ .., country] => {
            !has_digit(country)
                && has_letter(country)
                && middle
                    .iter()
                    .any(|line| has_letter(line) && has_digit(line))
        }
        [] => false,
    };
    has_letter(first) && (rest.iter().any(|line| is_swedish_town(line)) || is_abroad)
}

fn has_letter(line: &str) -> bool {
    line.chars().any(char::is_alphabetic)
}

fn has_digit(line: &str) -> bool {
    line.chars().any(|c| c.is_ascii_digit())
}

/// "462 85 Vänersborg", also "46285 Vänersborg" and "SE-462 85 Vänersborg". No Swedish postal code begins with nought.
fn is_swedish_town(line: &str) -> bool {
    let line = line.trim_start_matches("SE-").trim_start_matches("S-");
    let digits: String = line
        .chars()
        .take_while(|c| c.is_ascii_digit() || c.is_whitespace())
        .filter(char::is_ascii_digit)
        .collect();
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    digits.len() == 5 && !digits.starts_with('0') && rest.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_arrives_where_a_line_has_the_postal_code_and_the_town() {
        let wrong = |address: &str| problem(&lines_of(address));
        for address in [
            "Storgatan 1\n462 85 Vänersborg",
            "Storgatan 1, 462 85 Vänersborg",
            "Box 12\r\n46285 Vänersborg\r\n",
            "c/o Svensson\nStorgatan 1 lgh 1102\nSE-462 85 Vänersborg",
            "Poste restante\n462 85  Vänersborg",
            "Hauptstraße 5\n10115 Berlin\nTyskland",
            "221B Baker Street\nLondon NW1 6XE\nStorbritannien",
            "شارع الجمهورية 5\n11000 دمشق\nسوريا",
        ] {
            assert_eq!(wrong(address), None, "{address}");
        }
        for (address, problem) in [
            (" \n ", Problem::Missing),
            ("Storgatan 1", Problem::NoPostalTown),
            ("462 85 Vänersborg", Problem::NoPostalTown),
            ("Storgatan 1\nVänersborg", Problem::NoPostalTown),
            ("Storgatan 1\n462 85", Problem::NoPostalTown),
            ("Storgatan 1\n462 8 Vänersborg", Problem::NoPostalTown),
            ("12\n462 85 Vänersborg", Problem::NoPostalTown),
            ("221B Baker Street\nLondon NW1 6XE", Problem::NoPostalTown),
            ("ring mig\ni morgon", Problem::NoPostalTown),
            ("a\nb\nc\nd\n462 85 Vänersborg", Problem::NotInTheWindow),
        ] {
            assert_eq!(wrong(address), Some(problem), "{address}");
        }
        let wide = format!("{}\n462 85 Vänersborg", "a".repeat(LINE_MAX + 1));
        assert_eq!(wrong(&wide), Some(Problem::NotInTheWindow));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_as_an_address_is_bounded_and_the_same_when_it_is_tidied_again(typed in "[a-zåäö0-9,\\n\\r ]{0,80}") {
            let lines = lines_of(&typed);
            proptest::prop_assert!(lines.lines().all(|line| !line.is_empty() && line.trim() == line));
            if !lines.contains(',') {
                proptest::prop_assert_eq!(lines_of(&lines), lines);
            }
        }
    }
}
