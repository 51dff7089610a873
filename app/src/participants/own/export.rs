//! Everything that is held about an address, as a file for programs (GDPR, articles 15 and 20).

use serde_json::{Value, json};

use super::held::Everything;
use crate::app::App;
use crate::core::{Locale, Timestamp};
use crate::participants::Participant;
use crate::{photos, places};

/// What was sent in stands there as its sender wrote it, also where something is covered for others.
pub fn as_json(app: &App, person: &Participant, all: &Everything, l: Locale) -> Value {
    let follows: Vec<Value> = all
        .follows
        .iter()
        .map(|each| {
            json!({
                "what": each.name(l),
                "page": app.url(&each.path),
                "frequency": each.frequency.as_str(),
                "since": each.confirmed_at.map(moment),
            })
        })
        .collect();
    let mails: Vec<Value> = all
        .mails
        .iter()
        .map(|mail| {
            json!({
                "kind": mail.kind,
                "written": moment(mail.created_at),
                "sent": mail.sent_at.map(moment),
            })
        })
        .collect();
    json!({
        "address": person.email.as_str(),
        "language": person.locale.tag(),
        "given": moment(person.created_at),
        "confirmed": person.confirmed_at.map(moment),
        "wants_no_mail_since": person.unsubscribed_at.map(moment),
        "mail_comes_back_since": person.undeliverable_at.map(moment),
        "follows": follows,
        "ideas": ideas(app, all),
        "comments": comments(app, all),
        "initiatives": initiatives(app, all),
        "mails": mails,
    })
}

fn ideas(app: &App, all: &Everything) -> Vec<Value> {
    let of = |sent: &super::held::Sent| {
        let idea = &sent.idea;
        json!({
            "dialogue": sent.dialogue.title,
            "number": idea.number,
            "words": sent.words,
            "language": idea.lang,
            "shown_name": sent.shown_name,
            "tie": idea.tie.as_str(),
            "place": places::as_json(idea.located.as_ref()),
            "received": moment(idea.received_at),
            "state": idea.state.as_str(),
            "photos": photos::as_json(app, idea, sent.code.as_str()),
            "receipt": app.url(&format!("/kvitto/{}", sent.code)),
        })
    };
    all.ideas.iter().map(of).collect()
}

fn comments(app: &App, all: &Everything) -> Vec<Value> {
    let of = |said: &super::held::Said| {
        let comment = &said.comment;
        json!({
            "dialogue": said.dialogue.title,
            "idea": comment.idea,
            "number": comment.number,
            "words": comment.words,
            "language": comment.lang,
            "shown_name": comment.shown_name,
            "received": moment(comment.received_at),
            "state": comment.state.as_str(),
            "receipt": app.url(&format!("/kommentarer/kvitto/{}", comment.receipt_code)),
        })
    };
    all.comments.iter().map(of).collect()
}

fn initiatives(app: &App, all: &Everything) -> Vec<Value> {
    let of = |initiative: &crate::initiatives::Initiative| {
        json!({
            "number": initiative.number,
            "title": initiative.sent.title,
            "text": initiative.sent.text,
            "shown_name": initiative.sent.name,
            "received": moment(initiative.received_at),
            "receipt": app.url(&format!("/initiativ/kvitto/{}", initiative.code)),
        })
    };
    all.initiatives.iter().map(of).collect()
}

fn moment(at: Timestamp) -> String {
    at.jiff().to_string()
}
