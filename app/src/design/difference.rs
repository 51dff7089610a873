//! A text as it was changed: what was taken out is struck through, what was put in is underlined, and both are
//! said in words to whoever hears the page.

use leptos::prelude::*;

use crate::core::difference::Piece;

/// The changed text.
#[component]
pub fn Difference(
    /// From what it was to what it is.
    pieces: Vec<Piece>,
    /// Before what was taken out, for whoever hears the page ("Borttaget:").
    taken_label: &'static str,
    /// Before what was put in ("Tillagt:").
    put_label: &'static str,
    /// The language of the text, when it is another than the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let pieces = pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Kept(text) => text.into_any(),
            Piece::Taken(text) => {
                view! { <del><span class="sr">{taken_label}" "</span>{text}</del> }.into_any()
            }
            Piece::Put(text) => {
                view! { <ins><span class="sr">{put_label}" "</span>{text}</ins> }.into_any()
            }
        })
        .collect_view();
    view! { <p class="difference" lang=lang dir="auto">{pieces}</p> }
}
