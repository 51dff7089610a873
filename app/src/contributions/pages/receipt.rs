//! The receipt: the code, what happens next, and where the idea is now. On paper it is a slip.

use crate::translations;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::code;
use super::notices::notices;
use super::parts::{came, dialogue_path, idea_path, lang_and_dir, steps, whole_text, write_path};
use super::receipt_parts::{self, Address};
use super::together::together;
use crate::background::{Receipt, on_receipt};
use crate::contributions::islands::ForgetDraft;
use crate::contributions::{self, Channel, Idea, Place, ReceiptCode, State, Whereabouts};
use crate::core::{Error, Locale, Result, text};
use crate::decisions::asks_participants;
use crate::design::{
    Actions, ButtonKind, ButtonLink, Page, PageTitle, Prose, Section, Thread, filled,
};
use crate::dialogues::{self, Dialogue, content_lang};
use crate::participants;
use crate::photos::{self, Photo};
use crate::places;
use crate::rerouting;
use crate::site::{Document, Visit};

/// GET `/kvitto/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let Ok(code) = code.parse::<ReceiptCode>() else {
        return Ok(code::unknown(&visit, &code));
    };
    let mut conn = visit.app.db.read().await?;
    let idea = match contributions::by_receipt(&mut conn, &code).await {
        Ok(idea) => idea,
        // The codes of all receipts look the same.
        Err(Error::NotFound) => {
            return Ok(match code::elsewhere(&mut conn, &code).await? {
                Some(path) => visit.see_other(&path),
                None => code::unknown(&visit, code.as_str()),
            });
        }
        Err(error) => return Err(error),
    };
    let before = contributions::sent_before_it(&mut conn, idea.id).await?;
    let dialogue = dialogues::get(&mut conn, idea.dialogue)
        .await?
        .on(visit.today);
    let dialogue = translations::read_in(&mut conn, dialogue, visit.locale).await?;
    let address = match idea.participant {
        Some(id) => Some(Address::of(
            &participants::get(&mut conn, id).await?,
            idea.received_at,
        )),
        None => None,
    };
    let asked = Receipt::of(&mut conn, &visit, &dialogue, &idea).await?;
    drop(conn);
    let l = visit.locale;
    let title = if idea.state == State::Received && !idea.waits_again() {
        text::contributions_receipt_thanks(l).to_owned()
    } else {
        text::contributions_receipt_title(l, idea.number)
    };
    let document = Document::new(title.clone())
        .example(dialogue.example_at.is_some())
        .hidden()
        .with_island();
    let notices = notices(&visit, (&dialogue, &idea), before, address);
    let questions = on_receipt(&visit, &code, &asked);
    Ok(visit.page(document, || {
        view(
            &visit,
            title,
            &code,
            (&dialogue, &idea),
            (notices, questions),
        )
    }))
}

fn view(
    visit: &Visit,
    title: String,
    code: &ReceiptCode,
    (dialogue, idea): (&Dialogue, &Idea),
    (notices, questions): (AnyView, Option<AnyView>),
) -> AnyView {
    let l = visit.locale;
    let way = Whereabouts::of(idea, dialogue, visit.today);
    let steps = steps(idea, dialogue, l, visit.today);
    let slip = slip(visit, code, dialogue, idea, &way);
    let said = said(visit, dialogue, idea);
    let stopped = (dialogue.state == dialogues::State::Cancelled).then(|| {
        let words = text::contributions_receipt_stopped(l, dialogue.cancelled_reason.clone());
        view! { <p>{words}</p> }
    });
    let next = (idea.state != State::Refused && stopped.is_none()).then(|| {
        let words = now(idea, way.here(), l);
        view! { <p>{words}</p> }
    });
    let heading = heading(idea, l);
    let public = idea.state.is_shown().then(|| {
        let href = visit.href(&idea_path(&dialogue.slug, idea.number));
        view! { <ButtonLink href=href text=text::contributions_receipt_public(l)/> }
    });
    let another = dialogue.state.takes_contributions().then(|| {
        let href = visit.href(&write_path(&dialogue.slug));
        view! { <ButtonLink href=href text=text::contributions_receipt_another(l) kind=ButtonKind::Plain/> }
    });
    let about = visit.href(&dialogue_path(&dialogue.slug));
    let words = yours(idea, l);
    let path = about.clone();
    let asked = idea
        .outcome
        .as_ref()
        .and_then(|outcome| outcome.commitment.as_ref())
        .filter(|promised| asks_participants(dialogue.state, promised.due_on, visit.today))
        .map(|promised| {
            let path = format!("/ataganden/{}?kod={code}#svara", promised.id);
            let href = visit.href(&path);
            view! {
                <Section heading=text::commitments_was_it_done(l)>
                    <p>{text::commitments_ask_words(l)}</p>
                    <Actions><ButtonLink href=href text=text::commitments_ask(l)/></Actions>
                </Section>
            }
        });
    let photos = photos::on_receipt(idea, code.as_str(), l);
    let together = together(idea, &dialogue.slug, l);
    let belongs = idea
        .rerouted
        .as_ref()
        .map(|rerouting| rerouting::notice(rerouting, true, l));
    let came_from = idea
        .came_from
        .as_ref()
        .map(|from| rerouting::came_from_note(from, true, l));
    view! {
        <Page>
            <PageTitle title=title lead=text::contributions_receipt_keep(l)/>
            {slip}
            {notices}
            {belongs}
            {came_from}
            {said}
            {asked}
            <Section heading=text::contributions_receipt_where(l)>
                {next}
                {stopped}
                <Thread label=text::contributions_one_way_label(l)>{steps}</Thread>
            </Section>
            <Section heading=heading>{words}</Section>
            {photos}
            {together}
            <Actions>
                {public}
                {another}
                <ButtonLink href=about text=text::contributions_receipt_dialogue_link(l) kind=ButtonKind::Plain/>
            </Actions>
            {questions}
            <ForgetDraft path=path/>
        </Page>
    }
    .into_any()
}

/// Where the idea is, in a sentence.
fn now(idea: &Idea, here: Place, l: Locale) -> &'static str {
    match here {
        _ if idea.waits_again() => text::contributions_here_again(l),
        // Gathered before there are themes, it is no longer alone.
        Place::Reviewed if idea.same.is_some() => text::contributions_here_together(l),
        here => here.words(l),
    }
}

/// What stands over the words: who called has said them.
fn heading(idea: &Idea, l: Locale) -> &'static str {
    match (idea.state, idea.channel) {
        (State::Masked, _) => text::contributions_receipt_shown_text(l),
        (_, Channel::Phone) => text::contributions_receipt_yours_said(l),
        _ => text::contributions_receipt_yours(l),
    }
}

/// What its sender wrote, with its title and its place: the page of its own has that as its heading.
fn yours(idea: &Idea, l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(&idea.lang, l);
    let title = (!idea.title.is_empty()).then(|| {
        let title = idea.title.clone();
        view! { <p lang=filled(lang) dir=filled(dir)><strong>{title}</strong></p> }
    });
    let words = whole_text(idea, l);
    let place = places::on_receipt(idea.located.as_ref(), &idea.lang, l);
    view! { {title} {words} {place} }.into_any()
}

/// What is printed.
fn slip(
    visit: &Visit,
    code: &ReceiptCode,
    dialogue: &Dialogue,
    idea: &Idea,
    way: &Whereabouts,
) -> AnyView {
    let l = visit.locale;
    let mut facts = vec![
        receipt_parts::titled(dialogue, l),
        (
            text::contributions_receipt_idea(l),
            idea.number.to_string().into_any(),
        ),
        (
            text::contributions_receipt_received(l),
            came(idea.received_at, idea.channel, l).into_any(),
        ),
    ];
    let photos = i64::try_from(idea.photos.len()).unwrap_or(0);
    facts.extend(photos::count(photos, l).map(|count| (text::photos_heading(l), count.into_any())));
    facts.extend(way.next().map(|(place, standing)| {
        let words = place.line(standing, l, visit.today);
        (text::contributions_receipt_next(l), words.into_any())
    }));
    let contact = dialogue.contact.clone();
    receipt_parts::slip(visit, code, facts, yours(idea, l), Some(contact))
}

/// What moderation wants to say, and what can be done about it.
fn said(visit: &Visit, dialogue: &Dialogue, idea: &Idea) -> Option<AnyView> {
    let l = visit.locale;
    let after = |more: &'static str| {
        let rules = visit.href("/regler");
        let contact = dialogue.contact.clone();
        view! {
            <p>{text::contributions_receipt_again(l)}</p>
            <Prose text=contact lang=content_lang(l) reach=true/>
            <p>{more} " " <a href=rules>{text::contributions_rules_link(l)}</a></p>
        }
        .into_any()
    };
    let place_is_left_out = idea
        .located
        .as_ref()
        .is_some_and(|it| it.left_out.is_some());
    if idea.state == State::Published
        && (place_is_left_out || idea.photos.iter().any(Photo::is_left_out))
    {
        // Why stands beside the photo and the place.
        let after = after("");
        return Some(
            view! {
                <Section heading=text::contributions_receipt_ours(l)>
                    <p>{text::contributions_receipt_left_out(l)}</p>
                    {after}
                </Section>
            }
            .into_any(),
        );
    }
    let after = || after(text::contributions_receipt_rewrite(l));
    receipt_parts::said(idea.state, &idea.words_to_sender, after, l)
}
