//! What the pages where ideas are sorted share: the ideas to tick with the ways to their own pages, and gathering those that
//! say the same.

use leptos::prelude::*;

use crate::core::{Error, Form, Id, Locale, Result, text};
use crate::db::Conn;
use crate::deed::Deed;
use crate::design::form::{Choice, FieldGroup, Submit, TextField};
use crate::design::{Actions, ButtonKind, Link, NoticeBanner, NoticeKind};
use crate::desk::href;
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes::{self, Group, LooseContribution};

/// The field with the number of an idea that the ticked ones say the same as.
pub const SAME_AS: &str = "same_as";

/// In the address of a page: under which number ideas were just gathered.
const GATHERED: &str = "tillsammans";

/// The ids of the ticked ideas, as they were posted.
pub fn ticked(posted: &Posted) -> Vec<String> {
    posted.all("contribution").map(str::to_owned).collect()
}

/// The ticked ideas.
pub fn ids(ticked: &[String]) -> Result<Vec<Id>, EntryError> {
    ticked
        .iter()
        .map(|id| {
            id.parse()
                .map_err(|_| EntryError::at("contribution", Problem::NotHere))
        })
        .collect()
}

/// Gathers the ticked ideas, which say the same, and with them the one whose number is typed, where one is. Returns the
/// number that they stand under.
pub async fn gather(
    deed: &mut Deed,
    dialogue: &Dialogue,
    posted: &Posted,
) -> Result<i64, EntryError> {
    let mut together = ids(&ticked(posted))?;
    let typed = posted.get(SAME_AS).trim();
    if !typed.is_empty() {
        if together.is_empty() {
            return Err(EntryError::at("contribution", Problem::NothingTicked));
        }
        let number: i64 = typed
            .parse()
            .map_err(|_| EntryError::at(SAME_AS, Problem::NoSuchIdea))?;
        match themes::by_number(deed.conn(), dialogue.id, number).await {
            Ok(idea) => together.push(idea.id),
            Err(Error::NotFound) => return Err(EntryError::at(SAME_AS, Problem::NoSuchIdea)),
            Err(error) => return Err(error.into()),
        }
        together.sort_unstable();
        together.dedup();
    }
    let leading = themes::gather(deed, dialogue.id, &together).await?;
    let group = themes::group_of(deed.conn(), leading).await?;
    let group = group.ok_or(Error::Stale)?;
    Ok(group.leading().number)
}

/// The page at `rest` of the dialogue, which tells what was just gathered under `number`.
pub fn told_at(dialogue: &Dialogue, rest: &str, number: i64) -> String {
    format!("{}?{GATHERED}={number}", href(dialogue, rest))
}

/// Those that were just gathered, when the address tells of it.
pub async fn just_gathered(
    desk: &Desk,
    conn: &mut Conn,
    dialogue: &Dialogue,
) -> Result<Option<Group>> {
    let asked = desk.asked(GATHERED);
    let Some(number) = asked.and_then(|number| number.parse().ok()) else {
        return Ok(None);
    };
    match themes::by_number(conn, dialogue.id, number).await {
        Ok(idea) => themes::group_of(conn, idea.id).await,
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What was just done, in words: "Idé 56 och 57 visas nu tillsammans".
pub fn told(desk: &Desk, dialogue: &Dialogue, group: &Group) -> AnyView {
    let l = desk.locale;
    let mut numbers: Vec<String> = group
        .members()
        .iter()
        .map(|member| member.number.to_string())
        .collect();
    let last = numbers.pop().unwrap_or_default();
    let title = text::themes_gathered(l, numbers.join(", "), last);
    let number = group.leading().number;
    let path = desk.href(&href(dialogue, &format!("teman/lika/{number}")));
    let words = text::themes_same_link(l, group.count(), number);
    view! {
        <NoticeBanner kind=NoticeKind::Done title=title>
            <p>{text::themes_gathered_words(l, number)}</p>
            <p><a href=path>{words}</a></p>
        </NoticeBanner>
    }
    .into_any()
}

/// The part of a form that gathers the ticked ideas.
pub fn gather_part(form: &Form, l: Locale) -> AnyView {
    let same_as = form.field(SAME_AS);
    view! {
        <FieldGroup legend=text::themes_gather_ask(l)>
            <TextField
                field=same_as
                label=text::themes_same_as(l)
                note=text::contributions_optional(l)
                hint=text::themes_same_as_hint(l)
            />
            <Actions>
                <Submit text=text::themes_gather(l) kind=ButtonKind::Plain name="do" value="gather"/>
            </Actions>
        </FieldGroup>
    }
    .into_any()
}

/// The ways from an idea to its own pages: to answer it, in a theme or not; to where it belongs; to those that say the same.
pub fn ways(desk: &Desk, dialogue: &Dialogue, idea: &LooseContribution) -> Vec<Link> {
    let l = desk.locale;
    let owner = dialogue.owner.id;
    let to = |rest: &str| desk.href(&href(dialogue, &format!("{rest}/{}", idea.number)));
    let may_answer = desk.may(Action::Answer, owner) && !dialogue.state.is_over();
    let answer = may_answer.then(|| {
        let words = if idea.answer.is_empty() {
            text::themes_answer_one(l, idea.number)
        } else {
            text::themes_change_answer(l, idea.number)
        };
        Link::new(to("teman/ide"), words)
    });
    let may_reroute = desk.may(Action::Moderate, owner) && dialogue.state.takes_themes();
    let elsewhere =
        may_reroute.then(|| Link::new(to("hor-hemma"), text::rerouting_link(l, idea.number)));
    let same = idea.together().map(|count| {
        let words = text::themes_same_link(l, count, idea.number);
        Link::new(to("teman/lika"), words)
    });
    [answer, elsewhere, same].into_iter().flatten().collect()
}

/// Ideas to tick: number, title and text, and under each the ways to its own pages.
pub fn idea_choices(desk: &Desk, dialogue: &Dialogue, rows: Vec<LooseContribution>) -> Vec<Choice> {
    let l = desk.locale;
    rows.into_iter()
        .map(|idea| {
            let (ways, together) = (ways(desk, dialogue, &idea), idea.together());
            // An idea without a title is called by its text.
            let (title, text) = if idea.title.is_empty() {
                (idea.text, String::new())
            } else {
                (idea.title, idea.text)
            };
            let mut label = text::themes_idea(l, idea.number, l.isolated(title));
            if let Some(count) = together {
                label = format!("{label} ({})", text::themes_same_count(l, count));
            }
            Choice::new(idea.id.to_string(), label)
                .hint(l.isolated(text))
                .links(ways)
        })
        .collect()
}
