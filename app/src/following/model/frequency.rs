//! How often somebody wants mail, and when it goes.

use crate::core::{Date, Locale, TimeOfDay, Timestamp, text};

keywords! {
    /// How often somebody wants mail about what they follow.
    pub enum Frequency {
        /// As soon as something happens, but not at night.
        AtOnce = "at_once",
        /// All of a day in one mail.
        Daily = "daily",
        /// All of a week in one mail.
        Weekly = "weekly",
    }
}

impl Frequency {
    /// When a mail about what happened at `moment` goes. Nobody is woken: what happens between ten in the evening and seven in
    /// the morning, when the clock opens and closes dialogues, waits until seven.
    pub fn due(self, moment: Timestamp) -> Timestamp {
        let today = moment.date();
        let next = |first: Date, step: i64| {
            let morning = seven(first);
            if morning > moment {
                morning
            } else {
                seven(first.plus_days(step))
            }
        };
        match self {
            Self::AtOnce => {
                let morning = seven(today);
                let hour = moment.zoned().hour();
                if moment < morning {
                    morning
                } else if hour >= 22 {
                    seven(today.plus_days(1))
                } else {
                    moment
                }
            }
            Self::Daily => next(today, 1),
            Self::Weekly => {
                let since_monday = i64::from(
                    jiff::civil::Date::from(today)
                        .weekday()
                        .to_monday_zero_offset(),
                );
                next(today.plus_days(-since_monday), 7)
            }
        }
    }

    /// What it is called.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::AtOnce => text::following_often_at_once(l),
            Self::Daily => text::following_often_daily(l),
            Self::Weekly => text::following_often_weekly(l),
        }
    }
}

/// Seven in the morning of `day`: never in the hour that is left out when the clocks go forward.
fn seven(day: Date) -> Timestamp {
    let seven: Option<TimeOfDay> = "07:00".parse().ok();
    seven
        .and_then(|seven| seven.on(day))
        .unwrap_or_else(|| day.start())
}
