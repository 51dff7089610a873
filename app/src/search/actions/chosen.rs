//! What is chosen in the menus where nothing of it is found.

use crate::bodies;
use crate::core::{Locale, Result};
use crate::db::Conn;
use crate::search::model::{Count, Facet, Filter, Found};
use crate::search::store;
use crate::translations::{self, Subject};

/// Names for a reader of `l` the dialogue, the theme and the body of `filter` that `found` does not name, as such of which there is none.
/// What is not there, and what not everybody can read, stays without a name.
pub async fn name_chosen(
    conn: &mut Conn,
    found: &mut Found,
    filter: &Filter,
    l: Locale,
) -> Result<()> {
    if let Some(slug) = unnamed(filter.dialogue.as_ref(), &found.dialogues)
        && let Some((id, title)) = store::public_home(conn, slug).await?
    {
        let spoken = translations::of_lists(conn, &[id], l).await?;
        let said = spoken.said(Subject::Dialogue, id, "title", &title);
        found.dialogues.push(none_of(slug, said.words, said.lang));
    }
    if let Some(title) = unnamed(filter.theme.as_ref(), &found.themes)
        && let Some((id, dialogue)) = store::oldest_topic(conn, title).await?
    {
        let spoken = translations::of_themes(conn, &[dialogue], l).await?;
        let said = spoken.said(Subject::Theme, id, "title", title);
        found.themes.push(none_of(title, said.words, said.lang));
    }
    if let Some(slug) = unnamed(filter.body.as_ref(), &found.bodies)
        && let Some(body) = bodies::find_by_slug(conn, slug).await?
    {
        let name = body.body.name(l).to_owned();
        found.bodies.push(none_of(slug, name, ""));
    }
    Ok(())
}

/// What is chosen, where none of the `facets` is it.
fn unnamed<'a>(chosen: Option<&'a String>, facets: &[Facet]) -> Option<&'a str> {
    chosen
        .map(String::as_str)
        .filter(|chosen| facets.iter().all(|facet| facet.value != *chosen))
}

fn none_of(value: &str, name: String, lang: &'static str) -> Facet {
    Facet {
        value: value.to_owned(),
        name,
        lang,
        count: Count::default(),
    }
}
