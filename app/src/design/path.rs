//! The first mark: the dialogue's way from decision to follow-up, with dates (P4, P5).

use leptos::prelude::*;

/// Whether a stop lies behind, is where the dialogue is, or is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopStatus {
    /// It has happened.
    Done,
    /// The dialogue is here.
    Now,
    /// It is promised.
    Coming,
}

/// One stop on the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What happens there ("Politikerna beslutar").
    pub label: String,
    /// When, in words ("senast 4 mars"); empty when no date is set.
    pub date: String,
    /// Where the stop lies in relation to today.
    pub status: StopStatus,
}

impl Stop {
    /// A stop called `label`, at `date` in words.
    pub fn new(label: impl Into<String>, date: impl Into<String>, status: StopStatus) -> Self {
        Self {
            label: label.into(),
            date: date.into(),
            status,
        }
    }
}

/// The dialogue's way as one line: across on wide screens, down on narrow ones, an ordered list to screen readers.
#[component]
pub fn Path(
    /// Name of the list, read aloud ("Dialogens väg").
    #[prop(into)]
    label: String,
    /// The stops, first to last.
    stops: Vec<Stop>,
    /// Word read aloud after a stop that lies behind ("klart"); empty for none.
    #[prop(optional, into)]
    done_word: String,
) -> impl IntoView {
    view! {
        <ol class="path" aria-label=label>
            {stops
                .into_iter()
                .map(|stop| {
                    let (class, current) = match stop.status {
                        StopStatus::Done => (Some("done"), None),
                        StopStatus::Now => (Some("now"), Some("step")),
                        StopStatus::Coming => (None, None),
                    };
                    let done = (stop.status == StopStatus::Done && !done_word.is_empty())
                        .then(|| view! { <span class="sr">" ("{done_word.clone()}")"</span> });
                    view! {
                        <li class=class aria-current=current>
                            <strong>{stop.label}</strong>
                            " "
                            {(!stop.date.is_empty()).then(|| view! { <span>{stop.date}</span> })}
                            {done}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn the_present_stop_is_the_current_step_and_the_order_is_kept() {
        let got = html(|| {
            view! {
                <Path
                    label="Dialogens väg"
                    done_word="klart"
                    stops=vec![
                        Stop::new("Beslutad", "3 september", StopStatus::Done),
                        Stop::new("Öppen", "2 nov – 13 dec", StopStatus::Now),
                        Stop::new("Återkoppling", "", StopStatus::Coming),
                    ]
                />
            }
            .into_any()
        });
        assert_eq!(got.matches("aria-current=\"step\"").count(), 1, "{got}");
        let now = got.find("aria-current").expect("a present stop");
        assert!(
            got.find("Beslutad").expect("first") < now && now < got.find("Öppen").expect("second"),
            "{got}"
        );
        assert_eq!(got.matches("klart").count(), 1, "{got}");
    }
}
