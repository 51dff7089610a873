//! The end of every public page.

use leptos::prelude::*;

use super::header::Mark;
use super::link::Link;

/// Who runs the site, how to reach them, and the pages that every page must lead to (accessibility, personal data,
/// the policy, other ways to have a say).
#[component]
pub fn PublicFooter(
    /// Name of the list of links, read aloud ("Om webbplatsen").
    #[prop(into)]
    label: String,
    /// Links that stand on every page.
    links: Vec<Link>,
    /// Who runs the site and how to reach them.
    children: Children,
) -> impl IntoView {
    view! {
        <footer class="foot">
            <div class="wrap">
                <div class="about">
                    <Mark/>
                    <div>{children()}</div>
                </div>
                <nav aria-label=label>
                    <ul>
                        {links
                            .into_iter()
                            .map(|link| view! { <li><a href=link.href>{link.text}</a></li> })
                            .collect_view()}
                    </ul>
                </nav>
            </div>
        </footer>
    }
}
