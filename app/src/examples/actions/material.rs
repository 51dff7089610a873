//! What residents sent in, how it was reviewed, grouped and answered.

use std::collections::BTreeMap;

use super::super::model::{Dialogue as Example, Idea, Theme};
use super::scenes::When;
use super::teller::{Teller, told};
use crate::contributions::{self, Draft, Source};
use crate::core::{Id, Locale, Result};
use crate::deed::Actor;
use crate::moderation::{self, Mask};
use crate::staff::Role;
use crate::themes::{self, Answer};

/// The ideas and themes of a dialogue that have been told so far.
pub struct Material {
    /// The dialogue.
    pub dialogue: Id,
    /// The themes by their key.
    themes: BTreeMap<String, Id>,
    /// The ideas by their place in the file.
    ideas: BTreeMap<usize, Id>,
}

/// An idea with its place in the file.
type Placed<'a> = (usize, &'a Idea);

impl Material {
    /// Nothing yet.
    pub const fn new(dialogue: Id) -> Self {
        Self {
            dialogue,
            themes: BTreeMap::new(),
            ideas: BTreeMap::new(),
        }
    }

    fn idea(&self, index: usize) -> Result<Id> {
        self.ideas
            .get(&index)
            .copied()
            .ok_or_else(|| told(format!("the idea {index} has not come in")))
    }

    /// Makes a theme.
    pub async fn theme(&mut self, teller: &Teller, theme: &Theme, when: When) -> Result<()> {
        let mut deed = teller.deed(Role::Official, when).await?;
        let id = themes::create(&mut deed, self.dialogue, &theme.title, theme.summary.trim())
            .await
            .map_err(told)?;
        deed.commit().await?;
        self.themes.insert(theme.key.clone(), id);
        Ok(())
    }

    /// Sends in an idea.
    pub async fn send_in(
        &mut self,
        teller: &Teller,
        example: &Example,
        (index, idea): Placed<'_>,
        when: When,
    ) -> Result<()> {
        let draft = Draft {
            title: idea.title.clone(),
            kind: idea.kind.parse().map_err(told)?,
            tie: idea.tie.parse().map_err(told)?,
            shown_name: idea.shown_name.clone(),
            lang: idea.lang.clone(),
            translation: idea.translation.trim().to_owned(),
            ..Draft::new(&idea.text, Locale::Sv)
        };
        let source = Source {
            channel: idea.channel.parse().map_err(told)?,
            activity: idea.activity.clone(),
        };
        let mut deed = teller.deed_of(Actor::Resident, when).await?;
        let key = format!("{}-{index}", example.slug);
        let sent =
            contributions::submit(&mut deed, self.dialogue, &draft, &source, &key, Locale::Sv)
                .await
                .map_err(told)?;
        deed.commit().await?;
        self.ideas.insert(index, sent.receipt.id);
        Ok(())
    }

    /// Reviews it.
    pub async fn review(
        &self,
        teller: &Teller,
        (index, idea): Placed<'_>,
        when: When,
    ) -> Result<()> {
        let id = self.idea(index)?;
        let version = version(teller, id).await?;
        let mut deed = teller.deed(Role::Moderator, when).await?;
        match idea.state.as_str() {
            "published" => moderation::publish(&mut deed, id, version)
                .await
                .map_err(told)?,
            "masked" => {
                let mask = Mask {
                    title: idea.title.clone(),
                    name: idea.shown_name.clone(),
                    text: idea.masked_text.trim().to_owned(),
                };
                let rule = idea.refused_rule.parse().map_err(told)?;
                moderation::mask(&mut deed, id, version, &mask, rule, &idea.words)
                    .await
                    .map_err(told)?;
            }
            "refused" => {
                let rule = idea.refused_rule.parse().map_err(told)?;
                moderation::refuse(&mut deed, id, version, rule, &idea.words)
                    .await
                    .map_err(told)?;
            }
            unknown => return Err(told(format!("no state {unknown} of an idea"))),
        }
        deed.commit().await
    }

    /// Puts it into its theme, if it has one.
    pub async fn group(
        &self,
        teller: &Teller,
        (index, idea): Placed<'_>,
        when: When,
    ) -> Result<()> {
        let Some(theme) = self.themes.get(&idea.theme) else {
            return Ok(());
        };
        let id = self.idea(index)?;
        let mut deed = teller.deed(Role::Official, when).await?;
        themes::put_into(&mut deed, self.dialogue, &[id], Some(*theme))
            .await
            .map_err(told)?;
        deed.commit().await
    }

    /// Answers one idea.
    pub async fn answer_idea(
        &self,
        teller: &Teller,
        index: usize,
        answer: &Answer,
        when: When,
    ) -> Result<()> {
        let id = self.idea(index)?;
        let version = version(teller, id).await?;
        let mut deed = teller.deed(Role::Official, when).await?;
        themes::answer_contribution(&mut deed, id, version, answer)
            .await
            .map_err(told)?;
        deed.commit().await
    }

    /// Answers all of a theme.
    pub async fn answer_theme(
        &self,
        teller: &Teller,
        theme: &Theme,
        answer: &Answer,
        when: When,
    ) -> Result<()> {
        let Some(id) = self.themes.get(&theme.key) else {
            return Err(told(format!(
                "the theme {} is answered before it is made",
                theme.key
            )));
        };
        let version = themes::get(&mut *teller.app().db.read().await?, *id)
            .await?
            .version;
        let mut deed = teller.deed(Role::Official, when).await?;
        themes::answer(&mut deed, *id, version, answer)
            .await
            .map_err(told)?;
        deed.commit().await
    }
}

async fn version(teller: &Teller, idea: Id) -> Result<i64> {
    Ok(
        moderation::record(&mut *teller.app().db.read().await?, idea)
            .await?
            .version,
    )
}

/// An answer in the name of the post that is responsible.
pub fn signed(teller: &Teller, example: &Example, text: &str) -> Result<Answer> {
    Ok(Answer {
        text: text.trim().to_owned(),
        role: example.responsible_post.clone(),
        body: teller.body(&example.owner)?,
    })
}
