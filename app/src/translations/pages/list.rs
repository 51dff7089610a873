//! `/admin/dialoger/{slug}/oversattningar`: every language and how far it has come; and below it one language with
//! everything that the dialogue says.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{called, languages, standing};
use crate::core::{Error, Id, Locale, Result, text};
use crate::design::{SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::site::Desk;
use crate::translations::actions;
use crate::translations::model::{Piece, Translation, counts};

/// GET `/admin/dialoger/{slug}/oversattningar`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let mut conn = desk.app.db.read().await?;
    let pieces = actions::pieces(&mut conn, &dialogue).await?;
    let all = actions::all_languages(&mut conn, dialogue.id).await?;
    drop(conn);
    let rows: Vec<(Locale, String, String)> = languages()
        .map(|language| {
            let made: Vec<Translation> = all
                .iter()
                .filter(|(lang, _)| *lang == language)
                .map(|(_, made)| made.clone())
                .collect();
            let path = format!("oversattningar/{language}");
            let words = standing(counts(&pieces, &made), l);
            (language, desk.href(&href(&dialogue, &path)), words)
        })
        .collect();
    let about = Screen::new(text::translations_title(l), text::translations_lead(l));
    Ok(screen(&desk, &dialogue, about, move || {
        let rows = rows
            .into_iter()
            .map(|(language, href, words)| {
                view! {
                    <li>
                        <a href=href lang=language.tag()>{language.own_name()}</a>
                        ": " {words}
                        {(language == Locale::Simple).then(|| view! { ". " <strong>{text::translations_needed(l)}</strong> })}
                    </li>
                }
            })
            .collect_view();
        view! { <ul>{rows}</ul> }.into_any()
    }))
}

/// The language of an address.
pub(super) fn language(word: &str) -> Result<Locale> {
    word.parse()
        .ok()
        .filter(|language| *language != Locale::Sv)
        .ok_or(Error::NotFound)
}

/// `pieces` by what they belong to, in their order.
pub(super) fn grouped(pieces: Vec<Piece>) -> Vec<(Id, Vec<Piece>)> {
    let mut groups: Vec<(Id, Vec<Piece>)> = Vec::new();
    for piece in pieces {
        match groups.last_mut() {
            Some((of, group)) if *of == piece.of => group.push(piece),
            _ => groups.push((piece.of, vec![piece])),
        }
    }
    groups
}

/// GET `/admin/dialoger/{slug}/oversattningar/{lang}`.
pub async fn show_language(
    desk: Desk,
    Path((slug, lang)): Path<(String, String)>,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let language = language(&lang)?;
    let mut conn = desk.app.db.read().await?;
    let pieces = actions::pieces(&mut conn, &dialogue).await?;
    let made = actions::in_language(&mut conn, dialogue.id, language).await?;
    drop(conn);
    let may = desk.may(crate::staff::Action::EditDialogue, dialogue.owner.id);
    let rows: Vec<(String, String, String)> = grouped(pieces)
        .into_iter()
        .map(|(of, group)| {
            let path = format!("oversattningar/{language}/{of}");
            let words = standing(counts(&group, &made), l);
            (called(&group, l), words, desk.href(&href(&dialogue, &path)))
        })
        .collect();
    let title = text::translations_in(l, language.own_name());
    let about = Screen::new(title, text::translations_in_lead(l));
    Ok(screen(&desk, &dialogue, about, move || {
        let rows = rows
            .into_iter()
            .map(|(name, words, href)| {
                let of = format!(" ({name})");
                view! {
                    <SummaryRow term=name>
                        <p>{words}</p>
                        {may.then(|| view! { <p><a href=href>{text::translations_write(l)}<span class="sr">{of}</span></a></p> })}
                    </SummaryRow>
                }
            })
            .collect_view();
        view! { <SummaryList>{rows}</SummaryList> }.into_any()
    }))
}
