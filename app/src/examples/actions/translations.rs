//! The examples in other languages.

use super::super::model::{Dialogue as Example, Translation};
use super::teller::told;
use crate::core::{Id, Locale, Result};
use crate::deed::Deed;
use crate::translations::{self, MadeBy};
use crate::{activities, themes};

include!(concat!(env!("OUT_DIR"), "/example_translations.rs"));

/// The languages in which there is a file of the dialogue at `slug`.
fn of(slug: &str) -> Result<Vec<(Locale, Translation)>> {
    TRANSLATIONS
        .iter()
        .filter(|(of, ..)| *of == slug)
        .map(|(_, language, source)| {
            let said = toml::from_str(source)
                .map_err(|error| told(format!("{slug}.{language}: {error}")))?;
            Ok((language.parse().map_err(told)?, said))
        })
        .collect()
}

/// Who made it. Easy Swedish was written for the examples; what a file says nothing of is a machine's.
fn made_by(language: Locale, said: &Translation) -> Result<MadeBy> {
    match (&said.made_by, language) {
        (Some(by), _) => by.parse().map_err(told),
        (None, Locale::Simple) => Ok(MadeBy::Human),
        (None, _) => Ok(MadeBy::Machine),
    }
}

/// Writes what there is so far of the dialogue and its activities in every language.
pub async fn draft(deed: &mut Deed, example: &Example, id: Id) -> Result<()> {
    for (language, said) in of(&example.slug)? {
        let by = made_by(language, &said)?;
        let own: Vec<(&str, String)> = said.said();
        translations::put(deed, id, (language, id), None, by, &own)
            .await
            .map_err(told)?;
        let mut held = activities::of_dialogue(deed.conn(), id).await?;
        for texts in &said.activities {
            // Those of the same title come in their order.
            let at = held
                .iter()
                .position(|activity| activity.plan.title == texts.of)
                .ok_or_else(|| told(format!("no activity {}", texts.of)))?;
            let activity = held.remove(at);
            translations::put(deed, id, (language, activity.id), None, by, &texts.said())
                .await
                .map_err(told)?;
        }
    }
    Ok(())
}

/// Writes the rest, when all of it is told: what was compiled, and what came of each theme.
pub async fn finish(deed: &mut Deed, example: &Example, id: Id) -> Result<()> {
    draft(deed, example, id).await?;
    for (language, said) in of(&example.slug)? {
        let by = made_by(language, &said)?;
        let made = themes::list(deed.conn(), id).await?;
        for texts in &said.themes {
            let title = example
                .themes
                .iter()
                .find(|theme| theme.key == texts.key)
                .map(|theme| theme.title.as_str());
            let theme = made
                .iter()
                .find(|theme| Some(theme.title.as_str()) == title);
            let Some(theme) = theme else { continue };
            translations::put(deed, id, (language, theme.id), None, by, &texts.said())
                .await
                .map_err(told)?;
        }
    }
    Ok(())
}
