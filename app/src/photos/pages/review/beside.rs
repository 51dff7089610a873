//! The photos of an idea beside its text.

use leptos::prelude::*;

use super::{SAVED, path, under};
use crate::contributions::lang_and_dir;
use crate::core::{Locale, text};
use crate::design::{NoticeBanner, NoticeKind, Section, filled};
use crate::moderation::{Only, Record};
use crate::photos::model::{Photo, Size};
use crate::photos::pages::shown::figure;
use crate::site::Desk;

/// What to know before all of an idea is published: how many of its photos nobody has described, for those who do not see them.
pub fn undescribed(photos: &[Photo], l: Locale) -> Option<AnyView> {
    let is_undescribed =
        |photo: &&Photo| !photo.is_left_out() && photo.alt.is_empty() && photo.our_alt.is_empty();
    let count = photos.iter().filter(is_undescribed).count();
    let count = i64::try_from(count).unwrap_or(0);
    (count > 0).then(|| view! { <p>{text::photos_undescribed_yet(l, count)} " " <a href="#bilder">{text::photos_describe(l)}</a></p> }.into_any())
}

/// The photos of an idea beside its text, each with the way to its own page; nothing where it has none.
pub fn under_review(
    visit: &Desk,
    photos: &[Photo],
    (record, only): (&Record, &Only),
) -> Option<AnyView> {
    let l = visit.locale;
    if photos.is_empty() {
        return None;
    }
    let figures: Vec<AnyView> = photos
        .iter()
        .map(|photo| {
            // Files have no language.
            let base = path(record.id, photo.place);
            let href = visit.href(&only.path(&under(record.id, photo.place), None));
            let said = photo.ground().map(|rule| {
                let words = text::photos_left_out(l, photo.place, rule.name(l));
                view! { <p><strong>{words}</strong></p> }
            });
            // Everybody who hears the photo described, or opens the source, reads it: so does who reviews it.
            let theirs = (!photo.alt.is_empty()).then(|| {
                let (lang, dir) = lang_and_dir(&record.lang, l);
                let alt = photo.alt.clone();
                view! {
                    <p>
                        {text::photos_their_alt(l)} ": "
                        <span lang=filled(lang) dir=filled(dir)>{alt}</span>
                    </p>
                }
            });
            let ours = (!photo.our_alt.is_empty()).then(|| {
                let words = photo.our_alt.clone();
                view! { <p>{text::photos_ours(l)} ": " <span lang="sv">{words}</span></p> }
            });
            let under = view! {
                {said}
                {theirs}
                {ours}
                <p><a href=href>{text::photos_review_one(l, photo.place)}</a></p>
            }
            .into_any();
            figure(photo, (&base, Size::Small), &record.lang, under, l)
        })
        .collect();
    let saved = visit
        .asked(SAVED)
        .is_some_and(|place| photos.iter().any(|photo| photo.place.to_string() == place))
        .then(
            || view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l) level=3/> },
        );
    Some(
        view! {
            <Section heading=text::photos_heading(l) id="bilder">
                {saved}
                <div class="photos">{figures}</div>
            </Section>
        }
        .into_any(),
    )
}
