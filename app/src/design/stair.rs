//! The second mark: the degree of influence as four steps with a promise in words (P20).

use leptos::prelude::*;

/// The stair alone, as a picture. It is always beside words that say the same, so it is hidden from screen readers.
#[component]
pub fn StairMark(
    /// The step that the dialogue stands on, 1 (consultation) to 4 (co-decision).
    step: u8,
) -> impl IntoView {
    let step = step.clamp(1, 4);
    view! {
        <svg class="steps" viewBox="0 0 96 72" aria-hidden="true" focusable="false">
            {(1..=4u8)
                .map(|n| {
                    let height = 12 * n;
                    let class = (n <= step).then_some("on");
                    view! { <rect class=class x=n * 23 - 20 y=69 - height width="21" height=height></rect> }
                })
                .collect_view()}
            <circle cx=f32::from(step) * 23.0 - 9.5 cy=60 - 12 * i32::from(step) r="7"></circle>
        </svg>
    }
}

/// The stair with its step's name and what the municipality promises on that step.
#[component]
pub fn Stair(
    /// The step that the dialogue stands on, 1 (consultation) to 4 (co-decision).
    step: u8,
    /// What the stair measures ("Grad av inflytande").
    #[prop(into)]
    label: String,
    /// The step's place in words ("steg 2 av 4"); empty for none.
    #[prop(optional, into)]
    position: String,
    /// The step's name ("Dialog").
    #[prop(into)]
    heading: String,
    /// The promise in plain words.
    #[prop(into)]
    promise: String,
    /// Level of the heading, 2 when left out.
    #[prop(default = 2)]
    level: u8,
) -> impl IntoView {
    let position = (!position.is_empty()).then(|| view! { <p class="small">{position}</p> });
    view! {
        <div class="stair">
            <StairMark step=step/>
            <div>
                <p class="small">{label}</p>
                <super::Heading level=level class="h3">{heading}</super::Heading>
                {position}
            </div>
            <p>{promise}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn p20_the_stair_fills_as_many_steps_as_the_degree_and_says_the_promise() {
        for step in 1..=4u8 {
            let got = html(move || {
                view! { <Stair step=step label="Grad av inflytande" heading="Dialog" promise="Vi samtalar med er."/> }
                    .into_any()
            });
            assert_eq!(
                got.matches("class=\"on\"").count(),
                usize::from(step),
                "{got}"
            );
            assert!(got.contains("Vi samtalar med er."), "{got}");
            assert!(got.contains("aria-hidden=\"true\""), "{got}");
        }
    }
}
