//! How figures are written in each language (from ICU data).

use std::sync::LazyLock;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;

use super::Locale;
use super::regional::regional;

static FORMATS: LazyLock<Vec<DecimalFormatter>> =
    LazyLock::new(|| Locale::ALL.iter().map(|l| format_of(*l)).collect());

fn format_of(language: Locale) -> DecimalFormatter {
    DecimalFormatter::try_new(
        regional(language).into(),
        DecimalFormatterOptions::default(),
    )
    .expect("ICU's compiled data has our languages")
}

fn written(number: &Decimal, language: Locale) -> String {
    FORMATS[language as usize].format(number).to_string()
}

/// A whole number: "150 000", in English "150,000".
pub fn whole(amount: i64, language: Locale) -> String {
    written(&Decimal::from(amount), language)
}

/// So many tenths: 235 is "23,5", in English "23.5", and 240 is "24".
pub fn tenths(amount: i64, language: Locale) -> String {
    let mut number = Decimal::from(amount);
    number.multiply_pow10(-1);
    number.trim_end();
    written(&number, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_people_write_them() {
        for (amount, l, expected) in [
            (0, Locale::Sv, "0"),
            (999, Locale::Sv, "999"),
            (3_000, Locale::Sv, "3\u{a0}000"),
            (150_000, Locale::En, "150,000"),
            (150_000, Locale::Fi, "150\u{a0}000"),
            (100_000_000, Locale::Bs, "100.000.000"),
            (150_000, Locale::Ar, "150,000"),
        ] {
            assert_eq!(whole(amount, l), expected);
        }
        assert_eq!(tenths(235, Locale::Sv), "23,5");
        assert_eq!(tenths(235, Locale::En), "23.5");
        assert_eq!(tenths(240, Locale::Simple), "24");
        assert_eq!(tenths(5, Locale::Uk), "0,5");
    }

    #[test]
    fn every_language_writes_the_figures_of_minutes_and_signs() {
        for l in Locale::ALL.iter().copied() {
            let digits: String = whole(1_234_567_890, l)
                .chars()
                .filter(|c| c.is_numeric())
                .collect();
            assert_eq!(digits, "1234567890", "{l}");
        }
    }
}
