//! Finds Swedish personal numbers in a text, so that nobody publishes one by mistake (P12).

/// Whether a personal or coordination number stands in `text`: `YYMMDD-NNNN` or `YYYYMMDD-NNNN`, with a possible date and a right
/// check digit, however it is written: with any dash, with spaces, with the digits of other scripts, or with signs that nobody sees.
/// The long form is found also without anything between, and with its date written out (`1912-12-12-1212`). Telephone numbers,
/// case numbers, and days with hours or with another day after them are let through: ten digits in a row are taken for a telephone number.
pub fn is_in(text: &str) -> bool {
    let signs: Vec<Sign> = text.chars().filter_map(Sign::of).collect();
    signs.iter().enumerate().any(|(at, sign)| {
        let begins = at == 0 || !signs[at - 1].is_digit();
        sign.is_digit() && begins && Digits::read(&signs[at..]).are_a_number()
    })
}

/// What a sign of a text is in a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Digit(u32),
    Space,
    Dash,
    Other,
}

impl Sign {
    /// None of what nobody sees: soft hyphens, spaces without width, and marks of direction.
    fn of(c: char) -> Option<Self> {
        let unseen = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if unseen {
            return None;
        }
        Some(match c {
            '-'
            | '+'
            | '/'
            | '_'
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}'
            | '\u{fe58}'
            | '\u{fe63}'
            | '\u{ff0b}'
            | '\u{ff0d}' => Self::Dash,
            c if c.is_whitespace() => Self::Space,
            c => digit(c).map_or(Self::Other, Self::Digit),
        })
    }

    const fn is_digit(self) -> bool {
        matches!(self, Self::Digit(_))
    }
}

/// The value of a digit: Latin, Arabic, Persian, Devanagari or full width.
fn digit(c: char) -> Option<u32> {
    ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}']
        .into_iter()
        .find_map(|zero| {
            u32::from(c)
                .checked_sub(zero.into())
                .filter(|value| *value < 10)
        })
}

/// Digits that follow upon each other, with at most a dash and spaces between some of them.
struct Digits {
    values: Vec<u32>,
    /// After how many digits something stands between, and whether a dash is part of it.
    gaps: Vec<(usize, bool)>,
}

impl Digits {
    /// More are not read: no number has as many.
    const ENOUGH: usize = 13;

    fn read(signs: &[Sign]) -> Self {
        let (mut values, mut gaps) = (Vec::new(), Vec::new());
        let mut rest = signs;
        while values.len() < Self::ENOUGH {
            if let [Sign::Digit(value), after @ ..] = rest {
                values.push(*value);
                rest = after;
                continue;
            }
            let length = rest
                .iter()
                .take_while(|sign| matches!(sign, Sign::Space | Sign::Dash))
                .count();
            let (between, after) = rest.split_at(length);
            let dashes = between.iter().filter(|sign| **sign == Sign::Dash).count();
            let goes_on = after.first().is_some_and(|sign| sign.is_digit());
            if !goes_on || length > 3 || dashes > 1 {
                break;
            }
            gaps.push((values.len(), dashes == 1));
            rest = after;
        }
        Self { values, gaps }
    }

    fn are_a_number(&self) -> bool {
        let number = match self.values.get(..2) {
            Some([1, 8 | 9] | [2, 0]) if self.is_long() => &self.values[2..12],
            _ if self.is_short() => &self.values[..10],
            _ => return false,
        };
        is_date(number) && checks(number)
    }

    /// `YYMMDD-NNNN`: what stands between is what tells it from a telephone number.
    fn is_short(&self) -> bool {
        let within: Vec<usize> = self.places(10).collect();
        self.end_at(10) && within == [6]
    }

    /// `YYYYMMDD-NNNN`, also in one; or with its parts apart.
    fn is_long(&self) -> bool {
        if !self.end_at(12) {
            return false;
        }
        let within: Vec<usize> = self.places(12).collect();
        if within.is_empty() || within == [8] {
            return true;
        }
        let dash = |places: &[usize]| {
            let mut all = self.gaps.iter();
            all.any(|(at, is_dash)| *is_dash && places.contains(at))
        };
        // A day with another day or an hour after it is written so too: 2026-11-28 – 2026-12-04, 2026-11-28 1730.
        let is_alone = self.values.len() == 12;
        let is_apart = within.contains(&8) && (dash(&[8]) || !dash(&[2, 4, 6]));
        is_alone && is_apart && within.iter().all(|at| at % 2 == 0)
    }

    /// Where something stands between the first `count` digits.
    fn places(&self, count: usize) -> impl Iterator<Item = usize> {
        self.gaps
            .iter()
            .map(|(at, _)| *at)
            .filter(move |at| *at < count)
    }

    /// Whether there are `count` digits, and the next does not follow at once.
    fn end_at(&self, count: usize) -> bool {
        self.values.len() == count
            || self.values.len() > count && self.gaps.iter().any(|(at, _)| *at == count)
    }
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
            "1212121212",
            "12-1212",
            "",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }

    #[test]
    fn p12_a_personal_number_is_found_however_it_is_written() {
        for text in [
            "Min granne har 19121212 1212 och vill ha bänkar.",
            "19121212\u{a0}1212",
            "121212 1212",
            "121212 - 1212",
            "19121212 - 1212",
            "19 12 12 12 - 12 12",
            "1912 12 12 1212",
            "1912-12-12-1212",
            "19121212/1212",
            "19121212\u{2212}1212",
            "121212\u{2014}1212",
            "121212\u{2012}1212",
            "121212\u{ff0d}1212",
            "1912\u{ad}1212-1212",
            "121212\u{200b}-1212",
            "\u{200f}121212\u{2066}-1212",
            "１２１２１２-１２１２",
            "١٩١٢١٢١٢-١٢١٢",
            "۱۲۱۲۱۲-۱۲۱۲",
            "121212-\n1212",
            "Huset 14, 121212-1212 14",
        ] {
            assert!(is_in(text), "{text:?}");
        }
    }

    #[test]
    fn days_hours_and_telephone_numbers_are_no_personal_numbers() {
        // Each with a day and a last part for which the check digit is right.
        for (day, last) in [("1912-12-12", "1212"), ("2012-12-12", "1212")] {
            for text in [
                format!("{day} {last}"),
                format!("{day} {last}-1400"),
                format!("{day}–{last}-12-31"),
                format!("{day} – {last}-12-31"),
                format!("{day} kl. {last}"),
                format!("{day}, {last}"),
            ] {
                assert!(!is_in(&text), "{text}");
            }
        }
        for text in [
            "1212-12 12 12",
            "12 12 12 12 12",
            "1212 12 12 12",
            "121 212 12 12",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }
}
