//! The letter that ends a dialogue: what was decided, and what came of each thing you said (P17).

use super::{addressed, decision, with_comments};
use crate::app::App;
use crate::contributions::State;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Outcome};
use crate::dialogues::{self, Dialogue};
use crate::feedback::Recipient;
use crate::feedback::store::{self, Trace};
use crate::mail::{Block, Letter};
use crate::rerouting::where_to;
use crate::translations::{self, Subject, Translations};

/// The letter `to` somebody about `dialogue`; none when there is no result to tell of.
pub async fn letter(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    to: Recipient,
    l: Locale,
) -> Result<Option<Letter>> {
    let dialogue = dialogues::get(conn, dialogue).await?;
    if !dialogue.state.has_result() {
        return Ok(None);
    }
    compose(app, conn, &dialogue, to, l).await
}

/// The letter, with the message that `dialogue` holds; none when the participant said nothing in it, of their own or about what
/// others said.
pub async fn compose(
    app: &App,
    conn: &mut Conn,
    dialogue: &Dialogue,
    to: Recipient,
    l: Locale,
) -> Result<Option<Letter>> {
    let mut traces = store::traces(conn, dialogue.id, to).await?;
    let translations = translations::for_reading(conn, dialogue.id, l).await?;
    let dialogue = &translations.put_on(dialogue.clone());
    for trace in &mut traces {
        in_language(trace, &translations);
    }
    let decided = decisions::of_dialogue(conn, dialogue.id)
        .await?
        .into_iter()
        .find(|decision| Some(decision.id) == dialogue.result_decision_id);
    let subject = text::feedback_subject(l, dialogue.title.clone());
    let letter = Letter::about(app, dialogue, l, subject);
    let mut letter = addressed(app, conn, letter, to)
        .await?
        .paragraph(text::feedback_thanks(l))
        .paragraph(&dialogue.feedback_message);
    if let Some(decided) = decided {
        letter = decision(letter, decided, to, l);
    }
    for trace in &traces {
        letter = contribution(app, letter, (trace, to), l);
    }
    let (letter, said) = with_comments(app, conn, letter, (dialogue.id, to), l).await?;
    if traces.is_empty() && said == 0 {
        return Ok(None);
    }
    let page = format!("/dialoger/{}/resultat", dialogue.slug);
    let letter = letter
        .heading(text::feedback_everybody(l))
        .paragraph(text::feedback_everybody_words(l))
        .button(text::feedback_to_result(l), app.url(&l.path(&page)));
    // The questions stand with the receipt of an idea; in a call nobody can follow the way to them.
    let asked = traces
        .first()
        .filter(|_| !matches!(to, Recipient::Called(_)));
    Ok(Some(match asked {
        Some(trace) => {
            let questions = format!("/kvitto/{}/fragor", trace.receipt_code);
            letter
                .heading(text::trust_mail_heading(l))
                .paragraph(text::trust_mail_words(l))
                .link(text::trust_mail_link(l), app.url(&l.path(&questions)))
        }
        None => letter,
    }))
}

/// Puts what came of it into the reader's language, as far as that is translated.
fn in_language(trace: &mut Trace, translations: &Translations) {
    let Some(theme) = trace.theme_id else { return };
    for (field, text) in [
        ("title", &mut trace.theme),
        ("answer", &mut trace.answer),
        ("did", &mut trace.did),
        ("reason", &mut trace.reason),
        ("promise", &mut trace.promise),
    ] {
        if let Some(text) = text {
            *text = translations.said(Subject::Theme, theme, field, text).words;
        }
    }
}

fn contribution(app: &App, letter: Letter, (trace, to): (&Trace, Recipient), l: Locale) -> Letter {
    let letter = letter
        .heading(text::feedback_yours(l, trace.number))
        .excerpt(&trace.body, &trace.lang);
    let letter = if trace.others > 0 && trace.state.is_shown() {
        let count = trace.others + 1;
        letter.paragraph(match trace.leading {
            Some(leading) => text::feedback_same_under(l, count, leading),
            None => text::feedback_same(l, count),
        })
    } else {
        letter
    };
    let letter = if let Some(place) = trace.place.filter(|_| trace.state != State::Refused) {
        let known = |name: &Option<String>| name.clone().unwrap_or_default();
        let (authority, dialogue) = (known(&trace.authority), known(&trace.dialogue));
        letter
            .paragraph(text::rerouting_it_belongs(
                l,
                where_to(place, &authority, &dialogue, l),
            ))
            .paragraph(known(&trace.rerouted))
    } else {
        letter
    };
    let letter = match (&trace.theme, trace.outcome) {
        _ if trace.state == State::Refused => letter
            .paragraph(text::feedback_refused(l))
            .paragraph(&trace.words_to_sender),
        (Some(theme), Some(outcome)) => outcome_of(letter, trace, theme, outcome, l),
        _ => letter,
    };
    let letter = match to {
        Recipient::Correspondent(_) | Recipient::Called(_) => answer_to_theme(letter, trace, l),
        // Told by a mail of its own when it was given.
        Recipient::Participant(_) => letter,
    };
    let receipt = format!("/kvitto/{}", trace.receipt_code);
    letter.link(text::feedback_to_receipt(l), app.url(&l.path(&receipt)))
}

/// With the answer to the theme: to those without e-mail it was not sent when it was given.
fn answer_to_theme(letter: Letter, trace: &Trace, l: Locale) -> Letter {
    let answer = trace.answer.as_ref().filter(|words| !words.is_empty());
    let Some(answer) = answer.filter(|_| trace.state.is_shown()) else {
        return letter;
    };
    let ours = (
        text::participants_answered_ours(l).to_owned(),
        answer.clone(),
    );
    let letter = letter.with(Block::Facts(vec![ours]));
    match trace.answered_by.as_ref().filter(|by| !by.is_empty()) {
        Some(by) => letter.paragraph(text::participants_answered_by(l, by.clone())),
        None => letter,
    }
}

fn outcome_of(letter: Letter, trace: &Trace, theme: &str, outcome: Outcome, l: Locale) -> Letter {
    let mut facts = vec![
        (text::feedback_theme(l).to_owned(), theme.to_owned()),
        (
            text::feedback_outcome(l).to_owned(),
            outcome.name(l).to_owned(),
        ),
    ];
    let mut fact = |name: &'static str, value: &Option<String>| {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            facts.push((name.to_owned(), value.clone()));
        }
    };
    fact(text::feedback_did(l), &trace.did);
    fact(text::feedback_reason(l), &trace.reason);
    if let (Some(promise), Some(owner), Some(due_on)) = (&trace.promise, &trace.owner, trace.due_on)
    {
        facts.extend(
            [
                (text::feedback_promise(l), promise.clone()),
                (text::feedback_owner(l), owner.clone()),
                (text::feedback_due(l), due_on.long(l)),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
    }
    letter.with(Block::Facts(facts))
}
