//! Rådslag: the product.
//!
//! One folder per word of the policy, always with the same file names: `model` (types and rules),
//! `store` (SQL), `actions` (use cases), `pages` (views), `forms` (POST handlers), `islands` (what
//! runs in the browser), `mails` and `jobs`. A slice's `mod.rs` is the only door others use.
//! docs/ARCHITECTURE.md is the map.

#[macro_use]
pub mod core;

#[cfg(feature = "ssr")]
pub mod activities;
#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod background;
#[cfg(feature = "ssr")]
pub mod backup;
#[cfg(feature = "ssr")]
pub mod bodies;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod comments;
#[cfg(feature = "ssr")]
pub mod consultations;
pub mod contributions;
#[cfg(feature = "ssr")]
pub mod coordination;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod decisions;
#[cfg(feature = "ssr")]
pub mod deed;
#[cfg(feature = "ssr")]
pub mod deliveries;
#[cfg(feature = "ssr")]
pub mod design;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod dialogues;
#[cfg(feature = "ssr")]
pub mod elected;
#[cfg(feature = "ssr")]
pub mod examples;
#[cfg(feature = "ssr")]
pub mod feedback;
#[cfg(feature = "ssr")]
pub mod figures;
#[cfg(feature = "ssr")]
pub mod following;
#[cfg(feature = "ssr")]
pub mod goals;
#[cfg(feature = "ssr")]
pub mod imports;
#[cfg(feature = "ssr")]
pub mod inclusion;
#[cfg(feature = "ssr")]
pub mod initiatives;
#[cfg(feature = "ssr")]
pub mod jobs;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod mandates;
#[cfg(feature = "ssr")]
pub mod methods;
#[cfg(feature = "ssr")]
pub mod moderation;
#[cfg(feature = "ssr")]
pub mod offline;
#[cfg(feature = "ssr")]
pub mod once;
#[cfg(feature = "ssr")]
pub mod organisation;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paper;
#[cfg(feature = "ssr")]
pub mod participants;
#[cfg(feature = "ssr")]
pub mod photos;
#[cfg(feature = "ssr")]
pub mod places;
#[cfg(feature = "ssr")]
pub mod policy;
#[cfg(feature = "ssr")]
pub mod promises;
#[cfg(feature = "ssr")]
pub mod rerouting;
#[cfg(feature = "ssr")]
pub mod responsibilities;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod shortcomings;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
pub mod staff;
#[cfg(feature = "ssr")]
pub mod statutes;
#[cfg(feature = "ssr")]
pub mod support;
#[cfg(feature = "ssr")]
pub mod tally;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(feature = "ssr")]
pub mod themes;
#[cfg(feature = "ssr")]
pub mod throttle;
#[cfg(feature = "ssr")]
pub mod translations;
#[cfg(feature = "ssr")]
pub mod trust;

/// Every route of the product, each with the right it needs.
#[cfg(feature = "ssr")]
pub fn routes(routes: site::Routes) -> site::Routes {
    routes
        .with(activities::routes)
        .with(audit::routes)
        .with(background::routes)
        .with(bodies::routes)
        .with(calendar::routes)
        .with(comments::routes)
        .with(contributions::routes)
        .with(coordination::routes)
        .with(deliveries::routes)
        .with(dialogues::routes)
        .with(elected::routes)
        .with(mandates::routes)
        .with(methods::routes)
        .with(moderation::routes)
        .with(offline::routes)
        .with(organisation::routes)
        .with(pages::routes)
        .with(paper::routes)
        .with(photos::routes)
        .with(participants::routes)
        .with(places::routes)
        .with(promises::routes)
        .with(rerouting::routes)
        .with(responsibilities::routes)
        .with(search::routes)
        .with(staff::routes)
        .with(desk::routes)
        .with(themes::routes)
        .with(translations::routes)
        .with(decisions::routes)
        .with(feedback::routes)
        .with(figures::routes)
        .with(following::routes)
        .with(goals::routes)
        .with(consultations::routes)
        .with(initiatives::routes)
        .with(imports::routes)
        .with(inclusion::routes)
        .with(shortcomings::routes)
        .with(statutes::routes)
        .with(support::routes)
        .with(trust::routes)
}

/// Called by the browser on a page with an island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
