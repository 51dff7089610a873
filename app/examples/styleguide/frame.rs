//! What stands around the pages.

use leptos::prelude::*;
use radslag_app::design::{
    ExampleBanner, LanguageLink, Link, NavLink, PublicFooter, PublicHeader, PublicLayout,
};

/// A whole HTML document.
pub fn document(lang: &'static str, dir: &'static str, page: fn() -> AnyView) -> String {
    let html = Owner::new().with(|| {
        view! {
            <html lang=lang dir=dir>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title>"Rådslag"</title>
                    <link rel="stylesheet" href="../style/radslag.css"/>
                </head>
                <body>{page()}</body>
            </html>
        }
        .to_html()
    });
    format!("<!doctype html>{}", html.replace("<!>", ""))
}

/// A public page.
pub fn public(content: AnyView) -> AnyView {
    let header = || {
        view! {
            <PublicHeader
                skip="Hoppa till innehållet"
                home="#"
                name="Medborgardialog"
                owner="Vänersborgs kommun"
                nav_label="Huvudmeny"
                links=vec![
                    NavLink::new("#", "Dialoger", true),
                    NavLink::new("#", "Beslut", false),
                    NavLink::new("#", "Så håller vi våra löften", false),
                    NavLink::new("#", "Föreslå en dialog", false),
                ]
                languages_label="Språk"
                languages=vec![LanguageLink::new("#", "English", "en")]
            />
        }
        .into_any()
    };
    let footer = || {
        view! {
            <PublicFooter
                label="Om webbplatsen"
                links=vec![
                    Link::new("#", "Policyn för medborgardialog"),
                    Link::new("#", "Tillgänglighetsredogörelse"),
                    Link::new("#", "Så behandlar vi personuppgifter"),
                    Link::new("#", "Andra sätt att påverka"),
                    Link::new("#", "Delta utan e-post"),
                    Link::new("#", "För medarbetare"),
                ]
            >
                <p><strong>"Vänersborgs kommun"</strong></p>
                <p>"Sundsgatan 29, 462 85 Vänersborg"</p>
            </PublicFooter>
        }
        .into_any()
    };
    let banner = || view! { <ExampleBanner word="Exempel" text="påhittat innehåll"/> }.into_any();
    view! { <PublicLayout header=header banner=banner footer=footer>{content}</PublicLayout> }
        .into_any()
}
