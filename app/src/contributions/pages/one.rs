//! One idea with its thread: from the words to the decision and the answer, forward and back (P28).

use axum::extract::Path;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;

use super::parts::{lang_and_dir, list_path, numbered, steps, trail, whole_text, write_path};
use super::together::together;
use crate::comments::{self, conversation};
use crate::contributions::{self, Idea};
use crate::core::{Error, Result, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Link, Page, PageTitle, Section, Thread,
};
use crate::dialogues::{Dialogue, public_dialogue};
use crate::elected::{self, Reply};
use crate::following::{self, Frequency};
use crate::photos;
use crate::places;
use crate::rerouting;
use crate::site::{Document, Visit};
use crate::support::{self, Supporter, agreement};

/// GET `/dialoger/{slug}/ideer/{number}`.
pub async fn show(
    visit: Visit,
    supporter: Supporter,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let found = match number.parse::<i64>() {
        Ok(number) => contributions::one(&mut conn, dialogue.id, number).await,
        Err(_) => Err(Error::NotFound),
    };
    let idea = match found {
        Ok(idea) => idea,
        Err(Error::NotFound) => {
            drop(conn);
            return Ok(missing(&visit, &dialogue));
        }
        Err(error) => return Err(error),
    };
    // What elected people have replied to its theme is a reply to it too.
    let theme = idea.theme.as_ref().map(|theme| theme.id);
    let mut replies = elected::replies(&mut conn, dialogue.id).await?;
    replies.retain(|reply| reply.theme.is_some() && reply.theme == theme);
    let asked = (dialogue.id, idea.id, idea.supports);
    let agreed = support::of_idea(&visit.app, &mut conn, asked, &supporter).await?;
    let after = visit.asked("kommentarer").and_then(|key| key.parse().ok());
    let said = comments::of_idea(&mut conn, idea.id, after).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(format!(
        "{} – {}",
        l.isolated(idea.heading()),
        l.isolated(dialogue.title.as_str())
    ))
    .described(text::contributions_one_about(l, dialogue.title.clone()))
    .example(dialogue.example_at.is_some());
    let agreement = agreement(&visit, &dialogue, &idea, agreed);
    let mut response = visit.page(document, || {
        let conversation = conversation(&visit, &dialogue, &idea, said);
        view(
            &visit,
            &dialogue,
            &idea,
            (&replies, agreement, conversation),
        )
    });
    // What a browser that has agreed reads is for no other.
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("Cookie"));
    Ok(response)
}

/// There is none with that number, or it is not shown: the same words, so that nobody learns which.
fn missing(visit: &Visit, dialogue: &Dialogue) -> Response {
    let l = visit.locale;
    let title = text::contributions_missing(l);
    let document = Document::new(title)
        .status(StatusCode::NOT_FOUND)
        .example(dialogue.example_at.is_some())
        .hidden();
    let trail = trail(dialogue, l);
    let kicker = dialogue.title.clone();
    let list = visit.href(&list_path(&dialogue.slug));
    let receipt = visit.href("/kvitto");
    visit.page(document, move || {
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title kicker=kicker lead=text::contributions_missing_words(l)/>
                <Actions>
                    <ButtonLink href=list text=text::contributions_closed_ideas(l)/>
                    <ButtonLink href=receipt text=text::contributions_code_title(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}

fn view(
    visit: &Visit,
    dialogue: &Dialogue,
    idea: &Idea,
    (replies, agreement, conversation): (&[Reply], Option<AnyView>, Option<AnyView>),
) -> AnyView {
    let l = visit.locale;
    let list = visit.href(&list_path(&dialogue.slug));
    let mut way = trail(dialogue, l);
    way.push(Link::new(list.clone(), text::contributions_list_here(l)));
    let name = numbered(idea.kind, idea.number, l);
    let (title, kicker, written_in) = if idea.title.is_empty() {
        (name.clone(), dialogue.title.clone(), String::new())
    } else {
        let kicker = format!("{name}{}{}", l.comma(), l.isolated(dialogue.title.as_str()));
        (idea.title.clone(), kicker, lang_and_dir(&idea.lang, l).0)
    };
    let steps = steps(idea, dialogue, l, visit.today);
    let write = dialogue.state.takes_contributions().then(|| {
        let href = visit.href(&write_path(&dialogue.slug));
        view! { <ButtonLink href=href text=text::contributions_write(l)/> }
    });
    let words = whole_text(idea, l);
    let follow = (!dialogue.state.is_over()).then(|| {
        let what = format!("ide:{}/{}", dialogue.slug, idea.number);
        let words = (text::following_idea(l), text::following_idea_words(l));
        following::follow(visit, what, Frequency::AtOnce, words)
    });
    let replies = elected::given(visit, replies);
    let photos = photos::on_idea(idea, l);
    let which = (dialogue.slug.as_str(), idea.number);
    let place = places::on_idea(visit, which, idea.located.as_ref(), &idea.lang);
    let together = together(idea, &dialogue.slug, l);
    let belongs = idea
        .rerouted
        .as_ref()
        .map(|rerouting| rerouting::notice(rerouting, false, l));
    let came_from = idea
        .came_from
        .as_ref()
        .map(|from| rerouting::came_from_note(from, false, l));
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=way here=name/>
            <PageTitle title=title kicker=kicker written_in=written_in/>
            {belongs}
            {came_from}
            <section>
                <h2 class="sr">{text::contributions_one_text(l)}</h2>
                {words}
            </section>
            {photos}
            {place}
            {together}
            {agreement}
            <Section heading=text::contributions_one_way(l)>
                <Thread label=text::contributions_one_way_label(l)>{steps}</Thread>
            </Section>
            {replies}
            {conversation}
            {follow}
            <Actions>
                {write}
                <ButtonLink href=list text=text::contributions_closed_ideas(l) kind=ButtonKind::Plain/>
            </Actions>
        </Page>
    }
    .into_any()
}
