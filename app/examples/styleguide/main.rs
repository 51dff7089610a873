//! Writes pages that hold every component of `design`, to look at: `cargo run -p radslag-app --features ssr --example
//! styleguide` puts them in `target/styleguide`. `scripts/join-styles` makes the style sheet that they link to.

mod desk;
mod dialogue;
mod forms;
mod frame;
mod lists;

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new("target/styleguide");
    std::fs::create_dir_all(folder)?;
    let pages = [
        (
            "dialogue",
            dialogue::dialogue as fn() -> leptos::prelude::AnyView,
        ),
        ("result", dialogue::result),
        ("lists", lists::lists),
        ("start", lists::start),
        ("form", forms::form),
        ("receipt", forms::receipt),
        ("desk", desk::desk),
        ("confirm", desk::confirm),
    ];
    for (name, page) in pages {
        for (suffix, lang, dir) in [("", "sv", "ltr"), ("-rtl", "sv", "rtl")] {
            let html = frame::document(lang, dir, page);
            std::fs::write(folder.join(format!("{name}{suffix}.html")), html)?;
        }
    }
    Ok(())
}
