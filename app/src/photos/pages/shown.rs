//! Photos as everybody, and their senders, see them.

use leptos::prelude::*;

use crate::app::App;
use crate::contributions::{Idea, lang_and_dir};
use crate::core::{Locale, text};
use crate::design::{Section, filled};
use crate::dialogues::own_lang;
use crate::photos::model::{Photo, Size};

/// "2 bilder", for the line under an idea in a list; nothing where it has none.
pub fn count(photos: i64, l: Locale) -> Option<String> {
    (photos > 0).then(|| text::photos_count(l, photos))
}

/// One photo with what is said under it. Its room is known before it comes, so that nothing moves. `lang` is the language in which
/// its sender writes.
pub(super) fn figure(
    photo: &Photo,
    (base, size): (&str, Size),
    lang: &str,
    caption: AnyView,
    l: Locale,
) -> AnyView {
    let (alt, spoken) = if photo.our_alt.is_empty() {
        (photo.alt.clone(), lang)
    } else {
        (photo.our_alt.clone(), Locale::Sv.tag())
    };
    let (alt, (lang, dir)) = if alt.is_empty() {
        let words = text::photos_undescribed(l, photo.place);
        (words, (String::new(), String::new()))
    } else {
        (alt, lang_and_dir(spoken, l))
    };
    let (width, height) = match size {
        Size::Small => (photo.small_width, photo.small_height),
        Size::Large => (photo.width, photo.height),
    };
    let src = format!("{base}/{size}");
    view! {
        <figure>
            <img
                src=src
                alt=alt
                width=width
                height=height
                loading="lazy"
                lang=filled(lang)
                dir=filled(dir)
                class="photo"
            />
            <figcaption class="small">{caption}</figcaption>
        </figure>
    }
    .into_any()
}

/// The way to the same photo, larger, and who has described it.
fn caption(photo: &Photo, base: &str, l: Locale) -> AnyView {
    let larger = format!("{base}/{}", Size::Large);
    let ours = (!photo.our_alt.is_empty()).then(|| {
        let words = photo.our_alt.clone();
        view! { <p>{text::photos_ours(l)} ": " <span lang="sv">{words}</span></p> }
    });
    view! {
        <p><a href=larger>{text::photos_larger(l, photo.place)}</a></p>
        {ours}
    }
    .into_any()
}

/// The photos of an idea on its page; nothing where it has none.
pub fn on_idea(idea: &Idea, l: Locale) -> Option<AnyView> {
    if idea.photos.is_empty() {
        return None;
    }
    let hidden = idea.photos.iter().filter(|photo| photo.is_left_out());
    let hidden = i64::try_from(hidden.count()).unwrap_or(0);
    let hidden = (hidden > 0).then(|| {
        let rules = l.path("/regler");
        let words = text::photos_hidden(l, hidden);
        view! { <p class="small">{words} " " <a href=rules>{text::contributions_rules_link(l)}</a></p> }
    });
    let figures: Vec<AnyView> = idea
        .photos
        .iter()
        .filter(|photo| !photo.is_left_out())
        .map(|photo| {
            let base = format!("/bilder/{}", photo.code);
            let under = caption(photo, &base, l);
            figure(photo, (&base, Size::Small), &idea.lang, under, l)
        })
        .collect();
    let figures = (!figures.is_empty()).then(|| view! { <div class="photos">{figures}</div> });
    Some(
        view! {
            <Section heading=text::photos_heading(l)>
                {figures}
                {hidden}
            </Section>
        }
        .into_any(),
    )
}

/// All photos of an idea on its receipt, with what review has said of each; nothing where there are none.
pub fn on_receipt(idea: &Idea, code: &str, l: Locale) -> Option<AnyView> {
    if idea.photos.is_empty() {
        return None;
    }
    let figures: Vec<AnyView> = idea
        .photos
        .iter()
        .map(|photo| {
            let base = format!("/kvitto/{code}/bilder/{}", photo.place);
            let said = photo.ground().map(|rule| {
                let words = photo.words_to_sender.clone();
                view! {
                    <p><strong>{text::photos_not_shown(l, photo.place, rule.why(l))}</strong></p>
                    <p lang=own_lang(l)>{words}</p>
                }
            });
            let larger = caption(photo, &base, l);
            let under = view! { {larger} {said} }.into_any();
            figure(photo, (&base, Size::Small), &idea.lang, under, l)
        })
        .collect();
    Some(
        view! {
            <Section heading=text::photos_heading(l)>
                <div class="photos">{figures}</div>
            </Section>
        }
        .into_any(),
    )
}

/// The photos of an idea for its sender's programs, with where their files are.
pub fn as_json(app: &App, idea: &Idea, code: &str) -> Vec<serde_json::Value> {
    idea.photos
        .iter()
        .map(|photo| {
            let path = format!("/kvitto/{code}/bilder/{}/{}", photo.place, Size::Large);
            serde_json::json!({
                "description": photo.alt,
                "file": app.url(&path),
                "left_out": photo.rule,
            })
        })
        .collect()
}
