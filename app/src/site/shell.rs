//! The HTML around every page: head, header, banners, footer.

use axum::response::{Html, IntoResponse, Response};
use http::{HeaderValue, header};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::document::{Document, Island};
use super::language::VARIES_BY;
use super::render::render;
use super::visit::{Desk, Visit, keep_out_of_caches};
use crate::core::{Locale, text};
use crate::design::{
    DeskLayout, ExampleBanner, LanguageLink, LanguageOffer, Link, NavLink, NoticeBanner,
    NoticeKind, PublicFooter, PublicHeader, PublicLayout,
};
use crate::staff::Action;

/// A page for residents.
pub(super) fn public(
    visit: &Visit,
    document: Document,
    view: impl FnOnce() -> AnyView,
) -> Response {
    let l = visit.locale;
    let banners = banners(visit, &document);
    let header = header(visit);
    let footer = footer(visit);
    respond(
        visit,
        Area::Public,
        document,
        move || {
            let content = view();
            view! { <PublicLayout header=header banner=banners footer=footer>{content}</PublicLayout> }.into_any()
        },
        l,
    )
}

/// A page of the admin area.
pub(super) fn desk(desk: &Desk, document: Document, view: impl FnOnce() -> AnyView) -> Response {
    let visit = &desk.visit;
    let l = visit.locale;
    let banner = banners(
        visit,
        &Document {
            example: false,
            ..document.clone()
        },
    );
    let links = desk_links(desk);
    let who = desk.staff.name.clone();
    let (home, sign_out) = (visit.href("/admin"), visit.href("/admin/logga-ut"));
    let email = desk.staff.email.to_string();
    let mut response = respond(
        visit,
        Area::Desk,
        document.hidden(),
        move || {
            let content = view();
            view! {
                <DeskLayout
                    skip=text::site_skip(l)
                    home=home
                    name=text::site_name(l)
                    nav_label=text::desk_nav_label(l)
                    links=links
                    who=who
                    account=email
                    sign_out_action=sign_out
                    sign_out=text::staff_sign_out(l)
                    banner=banner
                >
                    {content}
                </DeskLayout>
            }
            .into_any()
        },
        l,
    );
    keep_out_of_caches(&mut response);
    response
}

fn desk_links(desk: &Desk) -> Vec<NavLink> {
    let (visit, l) = (&desk.visit, desk.visit.locale);
    let elected = desk.staff.may(Action::ReplyAsElected, None).then(|| {
        NavLink::new(
            visit.href("/admin/fortroendevald"),
            text::elected_title(l),
            visit.path.starts_with("/admin/fortroendevald"),
        )
    });
    let mut links: Vec<NavLink> = elected.into_iter().collect();
    links.extend([
        NavLink::new(
            visit.href("/admin"),
            text::desk_nav_owed(l),
            visit.path == "/admin",
        ),
        NavLink::new(
            visit.href("/admin/dialoger"),
            text::desk_nav_dialogues(l),
            visit.path.starts_with("/admin/dialoger"),
        ),
    ]);
    if desk.staff.may(Action::Announce, None) {
        links.push(NavLink::new(
            visit.href("/admin/forsenat"),
            text::admin_overdue_title(l),
            visit.path == "/admin/forsenat",
        ));
    }
    if desk.staff.may(Action::Announce, None) {
        links.push(NavLink::new(
            visit.href("/admin/mejl"),
            text::following_desk_title(l),
            visit.path == "/admin/mejl",
        ));
    }
    if desk.staff.may(Action::Moderate, None) {
        links.push(NavLink::new(
            visit.href("/admin/granska"),
            text::desk_nav_review(l),
            visit.path.starts_with("/admin/granska"),
        ));
    }
    links.push(NavLink::new(
        visit.href("/admin/initiativ"),
        text::initiatives_title(l),
        visit.path.starts_with("/admin/initiativ"),
    ));
    if desk.staff.may(Action::ReadAudit, None) {
        links.push(NavLink::new(
            visit.href("/admin/logg"),
            text::desk_nav_log(l),
            visit.path == "/admin/logg",
        ));
    }
    if desk.staff.may(Action::EditPages, None) {
        links.push(NavLink::new(
            visit.href("/admin/sidor"),
            text::pages_edit_list(l),
            visit.path.starts_with("/admin/sidor"),
        ));
    }
    if desk.staff.may_everywhere(Action::EditPages) {
        links.push(NavLink::new(
            visit.href("/admin/brister"),
            text::shortcomings_list(l),
            visit.path.starts_with("/admin/brister"),
        ));
    }
    if desk.staff.may_everywhere(Action::Administer) {
        links.push(NavLink::new(
            visit.href("/admin/organisation"),
            text::desk_nav_organisation(l),
            visit.path.starts_with("/admin/organisation"),
        ));
    }
    for (path, words) in [
        ("/kalender", text::calendar_title(l)),
        ("/handbok", text::pages_name_handbook(l)),
    ] {
        links.push(NavLink::new(visit.href(path), words, false));
    }
    links.push(NavLink::new(
        visit.href("/"),
        text::desk_nav_public(l),
        false,
    ));
    links
}

fn header(visit: &Visit) -> impl FnOnce() -> AnyView + Send + 'static {
    let l = visit.locale;
    let at = |path: &str| visit.path == path || visit.path.starts_with(&format!("{path}/"));
    let link =
        |path: &'static str, words: &'static str| NavLink::new(visit.href(path), words, at(path));
    let links = vec![
        link("/dialoger", text::nav_dialogues(l)),
        link("/initiativ", text::initiatives_title(l)),
        link("/beslut", text::nav_decisions(l)),
        link("/om", text::nav_about(l)),
        link("/andra-satt-att-paverka", text::nav_other_ways(l)),
        link("/sok", text::search_title(l)),
    ];
    let languages: Vec<LanguageLink> = visit
        .languages()
        .iter()
        .map(|other| {
            let link = LanguageLink::new(visit.in_language(*other), other.own_name(), other.tag());
            if *other == l { link.current() } else { link }
        })
        .collect();
    let home = visit.href("/");
    move || {
        view! {
            <PublicHeader
                skip=text::site_skip(l)
                home=home
                name=text::site_name(l)
                owner=text::site_owner(l)
                nav_label=text::nav_label(l)
                links=links
                languages_label=text::languages_label(l)
                languages=languages
            />
        }
        .into_any()
    }
}

fn footer(visit: &Visit) -> impl FnOnce() -> AnyView + Send + 'static {
    let l = visit.locale;
    let link = |path: &str, words: &'static str| Link::new(visit.href(path), words);
    let links = vec![
        link("/initiativ/foresla", text::initiatives_propose(l)),
        link("/samordnare", text::coordination_public_title(l)),
        link("/kalender", text::calendar_title(l)),
        link("/loften", text::promises_title(l)),
        link("/ataganden", text::commitments_title(l)),
        link("/siffror", text::figures_title(l)),
        link("/fortroende", text::trust_title(l)),
        link("/former", text::methods_footer(l)),
        link("/folj", text::following_title(l)),
        link("/mitt", text::own_ask_title(l)),
        link("/policy", text::footer_policy(l)),
        link("/handbok", text::pages_name_handbook(l)),
        link("/regler", text::footer_rules(l)),
        link("/personuppgifter", text::footer_privacy(l)),
        link("/tillganglighet", text::footer_accessibility(l)),
        link("/tillganglighet/brist", text::shortcomings_report(l)),
        link("/kakor", text::pages_name_cookies(l)),
        link("/om-webbplatsen", text::pages_name_site(l)),
        link("/kontakt", text::pages_name_contact(l)),
        link("/delta-utan-e-post", text::footer_offline(l)),
        link("/kvitto", text::footer_receipt(l)),
        Link::new("/nytt.atom", text::footer_feed(l)),
        Link::new(l.at_work().path("/admin"), text::footer_staff(l)),
    ];
    move || {
        view! {
            <PublicFooter label=text::footer_label(l) links=links>
                <p><strong>{text::site_owner(l)}</strong><br/>{text::footer_words(l)}</p>
            </PublicFooter>
        }
        .into_any()
    }
}

fn banners(visit: &Visit, document: &Document) -> impl FnOnce() -> AnyView + Send + 'static {
    let l = visit.locale;
    let (example, rehearsal) = (document.example, visit.app.clock.is_rehearsal());
    let today = visit.today.full(l);
    let offer = visit.offer.map(|offered| {
        LanguageLink::new(
            visit.in_language(offered),
            text::languages_offer(offered),
            offered.tag(),
        )
    });
    move || {
        let offer = offer.map(|to| view! { <LanguageOffer to=to/> });
        let rehearsal = rehearsal.then(|| {
            view! {
                <div class="wrap above">
                    <NoticeBanner kind=NoticeKind::Mind title=text::banner_rehearsal(l)>
                        <p>{text::banner_rehearsal_words(l, today)}</p>
                    </NoticeBanner>
                </div>
            }
        });
        let example =
            example.then(|| view! { <ExampleBanner word=text::banner_example(l) text=text::banner_example_words(l)/> });
        view! { {offer}{example}{rehearsal} }.into_any()
    }
}

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Area {
    /// Residents': it may be kept for when there is no network.
    Public,
    /// Staff's, which is kept nowhere.
    Desk,
}

/// The colours of the browser's own frame: `--sheet` in style/tokens.css.
const FRAME: [(&str, &str); 2] = [
    ("#ffffff", "(prefers-color-scheme: light)"),
    ("#15252f", "(prefers-color-scheme: dark)"),
];

fn respond(
    visit: &Visit,
    area: Area,
    document: Document,
    body: impl FnOnce() -> AnyView,
    l: Locale,
) -> Response {
    let assets = &visit.app.settings.assets;
    // As the inside of the element: a title knows no comments, and a view leaves one after each text. Nothing divides it, so a soft
    // hyphen would only stand in bookmarks and be read aloud.
    let title = format!("{} – {}", document.title, text::site_name(l))
        .replace('\u{ad}', "")
        .replace('&', "&amp;")
        .replace('<', "&lt;");
    let alternates: Vec<(&'static str, String)> = if document.hidden {
        Vec::new()
    } else {
        visit
            .languages()
            .iter()
            .map(|other| (other.tag(), visit.app.url(&visit.in_language(*other))))
            .chain([("x-default", visit.app.url(&visit.in_language(Locale::Sv)))])
            .collect()
    };
    let css = assets.css.clone();
    let script = (document.island == Island::Some && !assets.js.is_empty())
        .then(|| (assets.js.clone(), assets.wasm.clone()));
    let description = document.description.replace('\u{ad}', "");
    let manifest = visit.href("/app.webmanifest");
    // Leptos knows no `media` on this element.
    let colours = FRAME.map(|(colour, media)| {
        view! { <meta name="theme-color" content=colour/> }
            .add_any_attr(custom_attribute("media", media))
    });
    let html = render(|| {
        let body = body();
        view! {
            <html lang=l.tag() dir=l.direction()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title inner_html=title></title>
                    {(!description.is_empty()).then(|| view! { <meta name="description" content=description/> })}
                    {document.hidden.then(|| view! { <meta name="robots" content="noindex"/> })}
                    <link rel="stylesheet" href=css/>
                    <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                    <link rel="apple-touch-icon" href="/icons/180.png"/>
                    <link rel="manifest" href=manifest/>
                    {colours}
                    <link rel="alternate" type="application/atom+xml" href="/nytt.atom" title=text::footer_feed(l)/>
                    {alternates
                        .into_iter()
                        .map(|(tag, href)| view! { <link rel="alternate" hreflang=tag href=href/> })
                        .collect_view()}
                    {script.map(|(js, wasm)| view! { <script type="module" src="/islands.js" data-js=js data-wasm=wasm></script> })}
                    {(area == Area::Public).then(|| view! { <script type="module" src="/offline.js"></script> })}
                </head>
                <body>{body}</body>
            </html>
        }
        .into_any()
    });
    let mut response = (document.status, Html(format!("<!doctype html>{html}"))).into_response();
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static(VARIES_BY));
    if document.own_copy {
        let own = HeaderValue::from_static("private, no-cache");
        response.headers_mut().insert(header::CACHE_CONTROL, own);
    } else if document.hidden {
        keep_out_of_caches(&mut response);
    }
    response
}
