//! Where the page stands in the site.

use leptos::prelude::*;

use super::link::Link;

/// The way from the first page to this one.
#[component]
pub fn Breadcrumbs(
    /// Name of the list, read aloud ("Du är här").
    #[prop(into)]
    label: String,
    /// The pages above, outermost first.
    trail: Vec<Link>,
    /// The page that is shown, which is no link; empty when its title says it well enough.
    #[prop(optional, into)]
    here: String,
) -> impl IntoView {
    let here =
        (!here.is_empty()).then(|| view! { <li><span aria-current="page">{here}</span></li> });
    view! {
        <nav class="crumbs" aria-label=label>
            <ol>
                {trail
                    .into_iter()
                    .map(|link| view! { <li><a href=link.href>{link.text}</a></li> })
                    .collect_view()}
                {here}
            </ol>
        </nav>
    }
}
