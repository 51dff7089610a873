//! Photos from the form to the page, and what review and the database do with them.

mod keeping;
mod reviewing;
mod sending;

use http::StatusCode;
use image::ImageFormat;
use jiff::SignedDuration;

use super::model::tests::sent;
use crate::contributions::tests::fixture::Open;
use crate::testing::{Answer, Browser};

pub const WRITE: &str = "/dialoger/torget/lamna-ide";
pub const BENCHES: &str = "Sätt fler bänkar med ryggstöd på torget.";

/// A photo that is like no other of these.
pub fn photo(number: u32) -> Vec<u8> {
    sent(40 + number, 30, ImageFormat::Jpeg)
}

/// The form of a page as a browser would send it, but for the fields in which photos are chosen.
pub fn typed(page: &Answer, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let is_file = |name: &str| super::PHOTO.contains(&name);
    page.untouched("text")
        .into_iter()
        .filter(|(name, _)| !is_changed(name) && !is_file(name))
        .chain(
            changes
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
        .collect()
}

/// Sends the form that `page` shows, with these changes and these photos.
pub async fn send(
    browser: &Browser,
    path: &str,
    page: &Answer,
    changes: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Answer {
    let typed = typed(page, changes);
    let typed: Vec<(&str, &str)> = typed
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post_with(path, &typed, files).await
}

/// The form for an idea, as it is when somebody has taken their time.
pub async fn form(open: &Open, browser: &Browser) -> Answer {
    let page = browser.get(WRITE).await;
    assert_eq!(page.status, StatusCode::OK);
    open.app.clock.advance(SignedDuration::from_secs(20));
    page
}

/// The addresses of the photos on a page, in their order.
pub fn shown(page: &Answer) -> Vec<String> {
    page.page
        .split("<img src=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(src, _)| src.to_owned())
        .collect()
}
