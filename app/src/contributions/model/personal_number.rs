//! Finds Swedish personal numbers in a text, so that nobody publishes one by mistake.

/// Whether a personal or coordination number stands in `text`: `YYMMDD-NNNN` or `YYYYMMDD-NNNN`, the
/// long form also without its hyphen, with a possible date and a right check digit. Telephone
/// numbers and case numbers are let through.
pub fn is_in(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.iter().enumerate().any(|(at, c)| {
        let begins = c.is_ascii_digit() && (at == 0 || !letters[at - 1].is_ascii_digit());
        begins && is_number(&letters[at..])
    })
}

/// Whether `letters` begin with such a number and no digit follows it.
fn is_number(letters: &[char]) -> bool {
    let digits = |from: usize, count: usize| -> Option<Vec<u32>> {
        letters
            .get(from..from + count)?
            .iter()
            .map(|c| c.to_digit(10))
            .collect()
    };
    let ends = |at: usize| letters.get(at).is_none_or(|c| !c.is_ascii_digit());
    let hyphen = |at: usize| {
        letters
            .get(at)
            .is_some_and(|c| matches!(c, '-' | '–' | '\u{2010}' | '\u{2011}' | '+'))
    };
    let joined = |from: usize, day: usize, gap: usize| -> Option<Vec<u32>> {
        let mut all = digits(from, day)?;
        all.extend(digits(from + day + gap, 4)?);
        ends(from + day + gap + 4).then_some(all)
    };
    let century = digits(0, 2).is_some_and(|c| matches!(c[..], [1, 8 | 9] | [2, 0]));
    let found = if hyphen(6) {
        joined(0, 6, 1)
    } else if century && hyphen(8) {
        joined(2, 6, 1)
    } else if century {
        joined(2, 6, 0)
    } else {
        None
    };
    found.is_some_and(|number| is_date(&number) && checks(&number))
}

fn is_date(number: &[u32]) -> bool {
    let month = number[2] * 10 + number[3];
    let day = number[4] * 10 + number[5];
    // Coordination numbers have sixty added to the day.
    (1..=12).contains(&month) && matches!(day, 1..=31 | 61..=91)
}

/// The check digit (Luhn, modulo 10).
fn checks(number: &[u32]) -> bool {
    let sum: u32 = number
        .iter()
        .enumerate()
        .map(|(at, digit)| {
            let product = digit * (2 - u32::from(at % 2 == 1));
            product / 10 + product % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn p12_a_personal_number_is_found_and_a_telephone_number_is_not() {
        for text in [
            "121212-1212",
            "Jag heter Tolvan, 121212-1212.",
            "Född 19121212-1212",
            "191212121212",
            "(121212+1212)",
            "121272–1219",
        ] {
            assert!(is_in(text), "{text}");
        }
        for text in [
            "121212-1213",
            "Ring 0521-721000",
            "070-123 45 67",
            "EX-SBN 2026/0412",
            "121312-1212",
            "1121212-1212",
            "121212-12123",
            "1912121212123",
            "12-1212",
            "",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }
}
