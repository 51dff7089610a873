//! A letter to print.

use leptos::prelude::*;

/// A letter on a sheet of its own, with the address where the window of a Swedish envelope (C5 or E65, to the right) shows it. All
/// else on the page is left out on paper.
#[component]
pub fn Post(
    /// From whom: the municipality.
    #[prop(into)]
    from: String,
    /// To whom.
    #[prop(into)]
    name: String,
    /// The lines of the address under the name.
    #[prop(into)]
    address: String,
    /// The day of the letter, in its own language.
    #[prop(into)]
    day: String,
    /// How it greets; empty when nobody's name is known.
    #[prop(into)]
    greeting: String,
    /// How it ends, before the name of the municipality.
    #[prop(into)]
    regards: String,
    /// How the municipality is reached without e-mail: a heading and lines in the content's language.
    reach: (String, AnyView),
    /// Its language.
    #[prop(into)]
    lang: String,
    /// Its direction.
    #[prop(into)]
    dir: String,
    /// The letter.
    children: Children,
) -> impl IntoView {
    let lines = address
        .lines()
        .map(|line| view! { <br/>{line.to_owned()} })
        .collect_view();
    let (heading, words) = reach;
    let sender = from.clone();
    let greeting = (!greeting.is_empty()).then(|| view! { <p>{greeting}</p> });
    view! {
        <article class="post" lang=lang dir=dir>
            <p class="sender">{sender}</p>
            // The post reads addresses in Sweden from left to right, in whatever language the letter is.
            <p class="window" lang="sv" dir="ltr">{name}{lines}</p>
            <p class="day">{day}</p>
            {greeting}
            {children()}
            <p>{regards}<br/>{from}</p>
            <div class="reach small"><p><strong>{heading}</strong></p>{words}</div>
        </article>
    }
}
