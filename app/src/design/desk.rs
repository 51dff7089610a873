//! The staff's desk.

use leptos::prelude::*;

use super::header::{Mark, menu_item};
use super::link::NavLink;

/// The frame of every page under the desk: the side menu with what waits, who one is, and the page.
#[component]
pub fn DeskLayout(
    /// Words of the link that jumps to the page's own content.
    #[prop(into)]
    skip: String,
    /// Address of the desk's first page.
    #[prop(into)]
    home: String,
    /// Name of the site ("Medborgardialog").
    #[prop(into)]
    name: String,
    /// Name of the menu, read aloud ("Arbetsytor").
    #[prop(into)]
    nav_label: String,
    /// The menu.
    links: Vec<NavLink>,
    /// One's name, which is a role's title ("Samordnare för medborgardialog").
    #[prop(into)]
    who: String,
    /// The address that one signs in with.
    #[prop(into)]
    account: String,
    /// Address that the sign-out form posts to.
    #[prop(into)]
    sign_out_action: String,
    /// What the sign-out button says ("Logga ut").
    #[prop(into)]
    sign_out: String,
    /// Banners that concern the whole page; nothing when left out.
    #[prop(optional, into)]
    banner: ViewFnOnce,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="skip" href="#main">{skip}</a>
        <div class="desk">
            <header class="side">
                <a class="mark" href=home><Mark/><span>{name}</span></a>
                <nav aria-label=nav_label>
                    <ul>{links.into_iter().map(menu_item).collect_view()}</ul>
                </nav>
                <form class="who" method="post" action=sign_out_action>
                    <p><strong>{who}</strong><br/>{account}</p>
                    <button class="button plain">{sign_out}</button>
                </form>
            </header>
            <main id="main" tabindex="-1">{banner.run()} {children()}</main>
        </div>
    }
}
