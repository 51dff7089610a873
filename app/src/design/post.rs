//! A letter to print.

use leptos::prelude::*;

/// A letter on a sheet of its own, with the address where the window of a Swedish envelope (C5, to the right) shows it. All
/// else on the page is left out on paper.
#[component]
pub fn Post(
    /// To whom.
    #[prop(into)]
    name: String,
    /// The lines of the address under the name.
    #[prop(into)]
    address: String,
    /// The day of the letter, in its own language.
    #[prop(into)]
    day: String,
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
    view! {
        <article class="post" lang=lang dir=dir>
            // The post reads addresses in Sweden from left to right, in whatever language the letter is.
            <p class="window" lang="sv" dir="ltr">{name}{lines}</p>
            <p class="small">{day}</p>
            {children()}
        </article>
    }
}
