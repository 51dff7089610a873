//! How the promises of a year stand, in words: only what there is.

use super::model::{Figures, Standing, Year};
use super::pages::count;
use crate::core::{Locale, text};

/// How many have been settled or are overdue, and how they stand: only what there is.
pub fn summary(figures: &Figures, year: Year, l: Locale) -> String {
    let due = figures.due();
    let mut words = vec![text::promises_summary(l, count(due), year.to_string())];
    let standings = [
        Standing::Kept,
        Standing::KeptLate,
        Standing::Explained,
        Standing::Overdue,
    ];
    for standing in standings {
        let number = figures.count(standing);
        if number > 0 && number == due && due > 1 {
            words.push(all_stand(standing, l).to_owned());
        } else if number > 0 {
            words.push(some_stand(standing, count(number), l));
        }
    }
    words.join(" ")
}

fn all_stand(standing: Standing, l: Locale) -> &'static str {
    match standing {
        Standing::Kept => text::promises_all_kept(l),
        Standing::KeptLate => text::promises_all_kept_late(l),
        Standing::Explained => text::promises_all_explained(l),
        Standing::Overdue => text::promises_all_overdue(l),
        Standing::Coming => "",
    }
}

fn some_stand(standing: Standing, number: i64, l: Locale) -> String {
    match standing {
        Standing::Kept => text::promises_some_kept(l, number),
        Standing::KeptLate => text::promises_some_kept_late(l, number),
        Standing::Explained => text::promises_some_explained(l, number),
        Standing::Overdue => text::promises_some_overdue(l, number),
        Standing::Coming => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(figures: &Figures) -> String {
        let year = Year::of("2026-11-27".parse().unwrap());
        summary(figures, year, Locale::Sv)
    }

    #[test]
    fn a_mix_is_told_part_by_part() {
        let figures = Figures {
            kept: 18,
            kept_late: 3,
            overdue: 1,
            coming: 9,
            ..Figures::default()
        };
        assert!(
            words(&figures).ends_with("18 blev klara i tid. 3 blev klara för sent. 1 är försenat."),
            "{}",
            words(&figures)
        );
    }

    #[test]
    fn what_is_all_alike_is_told_once() {
        let figures = Figures {
            overdue: 23,
            ..Figures::default()
        };
        let words = words(&figures);
        assert!(words.starts_with("23 löften"), "{words}");
        assert!(words.ends_with("Alla är försenade."), "{words}");
        assert!(!words.contains("i tid"), "{words}");
    }

    #[test]
    fn a_year_with_nothing_due_says_so_alone() {
        let figures = Figures {
            coming: 4,
            ..Figures::default()
        };
        assert_eq!(
            words(&figures),
            "Inget löfte är avgjort eller försenat än 2026."
        );
    }
}
