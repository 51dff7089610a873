//! What residents sent in, how it was reviewed, grouped and answered.

use std::collections::BTreeMap;

use super::super::model::{Comment, Dialogue as Example, Idea, Rerouted, Spot};
use super::teller::{Teller, told};
use crate::activities::{self, Activity};
use crate::comments::{self, NewComment};
use crate::contributions::{self, Draft, Receipt, ReceiptCode, Source};
use crate::core::{Date, Id, Locale, Result, locale};
use crate::deed::Actor;
use crate::deliveries::{self, NewCorrespondent, Pile, Standing};
use crate::dialogues::{self, State};
use crate::moderation::{self, Mask, ReviewAct};
use crate::photos::{self, PhotoAct};
use crate::places::{Place, Point};
use crate::rerouting::{self, NewRerouting};
use crate::staff::Role;
use crate::support;
use crate::themes::{self, Answer};

/// Minutes after midnight at which the first idea of a day comes in; each later one comes some minutes after.
const FIRST: i64 = 8 * 60;
const BETWEEN: i64 = 7;
/// When comments come, and when they are read.
const NOON: i64 = 12 * 60;

/// Sends in, reviews and groups every idea, gathers those that say the same, and sends on those that belong somewhere
/// else. Returns the receipts.
pub async fn tell(teller: &Teller, example: &Example, dialogue: Id) -> Result<Vec<ReceiptCode>> {
    let mut by_key: BTreeMap<&str, Id> = BTreeMap::new();
    for theme in &example.themes {
        let mut deed = teller
            .deed(
                Role::Official,
                teller.then_or_later(example.opens_in + 1),
                FIRST,
            )
            .await?;
        let id = themes::create(&mut deed, dialogue, &theme.title, theme.summary.trim())
            .await
            .map_err(told)?;
        if theme.minority {
            let texts = (theme.title.as_str(), theme.summary.trim());
            themes::edit(&mut deed, id, 1, texts, true)
                .await
                .map_err(told)?;
        }
        deed.commit().await?;
        by_key.insert(&theme.key, id);
    }
    let held = activities::of_dialogue(&mut *teller.app().db.read().await?, dialogue).await?;
    let mut receipts = Vec::new();
    let mut same: BTreeMap<&str, Vec<Id>> = BTreeMap::new();
    for (index, idea) in example.ideas.iter().enumerate() {
        let minutes = FIRST + i64::try_from(index).unwrap_or(0) * BETWEEN % 600;
        let receipt = send_in(teller, example, (dialogue, &held), idea, index, minutes).await?;
        let id = receipt.id;
        receipts.push(receipt.code.clone());
        review(teller, idea, id, minutes).await?;
        agree(teller, (idea, id), minutes).await?;
        for (at, comment) in idea.comments.iter().enumerate() {
            let key = format!("{}-{index}-{at}", example.slug);
            talk(teller, (dialogue, receipt.number), comment, &key).await?;
        }
        if let Some(theme) = by_key.get(idea.theme.as_str()).filter(|_| is_shown(idea)) {
            let mut deed = teller
                .deed(
                    Role::Official,
                    teller.then_or_later(idea.in_days + 2),
                    minutes,
                )
                .await?;
            themes::put_into(&mut deed, dialogue, &[id], Some(*theme))
                .await
                .map_err(told)?;
            deed.commit().await?;
        }
        if !idea.same.is_empty() {
            same.entry(&idea.same).or_default().push(id);
        }
        if let Some(rerouted) = &idea.rerouted {
            let day = teller.then_or_later(idea.in_days + 2);
            send_on(teller, rerouted, id, (day, minutes)).await?;
        }
    }
    for ids in same.values() {
        let mut deed = teller
            .deed(Role::Official, teller.then_or_later(-1), FIRST)
            .await?;
        themes::gather(&mut deed, dialogue, ids)
            .await
            .map_err(told)?;
        deed.commit().await?;
    }
    Ok(receipts)
}

/// Those who agree with an idea that everybody can read, on the day after it came: each in a browser of their own.
async fn agree(teller: &Teller, (idea, id): (&Idea, Id), minutes: i64) -> Result<()> {
    if idea.supports == 0 {
        return Ok(());
    }
    let mut deed = teller
        .deed_of(Actor::Resident, teller.day(idea.in_days + 1), minutes)
        .await?;
    for _ in 0..idea.supports {
        support::invented(&mut deed, id).await?;
    }
    deed.commit().await
}

/// A comment on the idea with that number, and its review.
async fn talk(
    teller: &Teller,
    (dialogue, number): (Id, i64),
    comment: &Comment,
    key: &str,
) -> Result<()> {
    let mut deed = teller
        .deed_of(Actor::Resident, teller.day(comment.in_days), NOON)
        .await?;
    let idea = contributions::one(deed.conn(), dialogue, number).await?;
    let new = NewComment {
        draft: Draft {
            shown_name: comment.shown_name.clone(),
            lang: comment.lang.clone(),
            ..Draft::new(&comment.text, Locale::Sv)
        },
        answers: comment.answers,
    };
    let sent = comments::submit(&mut deed, &idea, &new, key, Locale::Sv)
        .await
        .map_err(told)?;
    deed.commit().await?;
    if comment.state == "published" {
        let day = teller.then_or_later(comment.in_days + 1);
        let mut deed = teller.deed(Role::Moderator, day, NOON).await?;
        let publish = ReviewAct::Publish { whole: false };
        comments::review(&mut deed, sent.receipt.id, 1, &publish)
            .await
            .map_err(told)?;
        deed.commit().await?;
    }
    Ok(())
}

/// To where it belongs.
async fn send_on(
    teller: &Teller,
    rerouted: &Rerouted,
    id: Id,
    (day, minutes): (Date, i64),
) -> Result<()> {
    let mut conn = teller.app().db.read().await?;
    let dialogue = match &rerouted.dialogue {
        Some(slug) => Some(dialogues::get_by_slug(&mut conn, slug).await?.id),
        None => None,
    };
    let version = moderation::record(&mut conn, id).await?.version;
    drop(conn);
    let new = NewRerouting {
        place: Some(rerouted.place.parse().map_err(told)?),
        authority: rerouted.authority.clone(),
        dialogue,
        words: rerouted.words.clone(),
    };
    let mut deed = teller.deed(Role::Moderator, day, minutes).await?;
    rerouting::reroute(&mut deed, id, version, &new)
        .await
        .map_err(told)?;
    deed.commit().await
}

fn is_shown(idea: &Idea) -> bool {
    matches!(idea.state.as_str(), "published" | "masked")
}

async fn send_in(
    teller: &Teller,
    example: &Example,
    (dialogue, held): (Id, &[Activity]),
    idea: &Idea,
    index: usize,
    minutes: i64,
) -> Result<Receipt> {
    let draft = Draft {
        title: idea.title.clone(),
        kind: idea.kind.parse().map_err(told)?,
        tie: idea.tie.parse().map_err(told)?,
        shown_name: idea.shown_name.clone(),
        lang: idea.lang.clone(),
        translation: idea.translation.trim().to_owned(),
        place: idea.place.as_ref().and_then(spot),
        ..Draft::new(&idea.text, Locale::Sv)
    };
    let source = Source {
        channel: idea.channel.parse().map_err(told)?,
        activity: idea.activity.clone(),
        activity_id: super::activities::source(held, idea, teller),
        import: None,
        came_at: None,
    };
    let mut deed = teller
        .deed_of(Actor::Resident, teller.day(idea.in_days), minutes)
        .await?;
    let key = format!("{}-{index}", example.slug);
    let pictures: Vec<(&str, &str)> = idea
        .photos
        .iter()
        .map(|photo| (photo.motif.as_str(), photo.alt.as_str()))
        .collect();
    let draft = Draft {
        photos: photos::example(&mut deed, (dialogue, &key), &pictures).await?,
        ..draft
    };
    let sent = contributions::submit(&mut deed, dialogue, &draft, &source, &key, Locale::Sv)
        .await
        .map_err(told)?;
    if let Some(reply) = &idea.reply {
        let new = NewCorrespondent {
            way: reply.way.parse().map_err(told)?,
            name: reply.name.clone(),
            address: reply.address.clone(),
            phone: reply.phone.clone(),
            locale: locale::or_default(&reply.locale),
        };
        deliveries::give(&mut deed, dialogue, sent.receipt.id, &new).await?;
    }
    deed.commit().await?;
    if idea.reply.is_some() && idea.in_days < -1 {
        send_receipt(teller, dialogue, &sent.receipt, idea.in_days + 1).await?;
    }
    Ok(sent.receipt)
}

/// Sends the receipt by letter, or says it in a call, on the next working day.
async fn send_receipt(
    teller: &Teller,
    dialogue: Id,
    receipt: &Receipt,
    in_days: i64,
) -> Result<()> {
    let day = teller.then_or_later(in_days);
    let mut deed = teller.deed(Role::Official, day, NOON).await?;
    let owed = deliveries::receipt_due(deed.conn(), dialogue, receipt.id).await?;
    if owed.is_some() {
        deliveries::settle_all(&mut deed, (Pile::Receipts, dialogue), &[(receipt.id, 1)])
            .await
            .map_err(told)?;
    }
    deed.commit().await
}

/// Where an idea is about.
fn spot(spot: &Spot) -> Option<Place> {
    let point = spot
        .at
        .and_then(|(north, east)| Point::of_degrees(north, east));
    Place::of(point, &spot.words)
}

async fn review(teller: &Teller, idea: &Idea, id: Id, minutes: i64) -> Result<()> {
    let version = moderation::record(&mut *teller.app().db.read().await?, id)
        .await?
        .version;
    let mut deed = teller
        .deed(
            Role::Moderator,
            teller.then_or_later(idea.in_days + 1),
            minutes,
        )
        .await?;
    for (place, photo) in (1..).zip(&idea.photos) {
        if photo.left_out.is_empty() {
            continue;
        }
        let act = PhotoAct::LeaveOut {
            rule: photo.left_out.parse().map_err(told)?,
            words: photo.words.clone(),
        };
        photos::review(&mut deed, (id, place), 1, &act)
            .await
            .map_err(told)?;
    }
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
        _ => {}
    }
    deed.commit().await
}

/// Gives the answers: when the dialogue was decided, for they tell what was; before that to an idea some days after it
/// came.
pub async fn answer(
    teller: &Teller,
    example: &Example,
    dialogue: Id,
    reached: State,
) -> Result<()> {
    let body = teller.body(&example.owner)?;
    let post = &example.responsible_post;
    let signed = |text: &str| Answer {
        text: text.trim().to_owned(),
        role: post.clone(),
        body,
    };
    let mut conn = teller.app().db.read().await?;
    let themes = themes::list(&mut conn, dialogue).await?;
    drop(conn);
    for theme in example
        .themes
        .iter()
        .filter(|theme| !theme.answer.is_empty())
    {
        let Some(found) = themes.iter().find(|found| found.title == theme.title) else {
            continue;
        };
        let days = if reached >= State::DecidedUpon {
            example.decision_in + 1
        } else {
            -1
        };
        let mut deed = teller
            .deed(Role::Official, teller.then_or_later(days), FIRST)
            .await?;
        themes::answer(&mut deed, found.id, found.version, &signed(&theme.answer))
            .await
            .map_err(told)?;
        deed.commit().await?;
    }
    for (index, idea) in example
        .ideas
        .iter()
        .enumerate()
        .filter(|(_, idea)| !idea.answer.is_empty())
    {
        let number = i64::try_from(index + 1).unwrap_or(i64::MAX);
        let mut conn = teller.app().db.read().await?;
        let id = contributions::one(&mut conn, dialogue, number).await?.id;
        let version = moderation::record(&mut conn, id).await?.version;
        drop(conn);
        let days = if reached >= State::DecidedUpon {
            example.decision_in + 1
        } else {
            idea.in_days + 5
        };
        let mut deed = teller
            .deed(Role::Official, teller.then_or_later(days), FIRST)
            .await?;
        themes::answer_contribution(&mut deed, id, version, &signed(&idea.answer))
            .await
            .map_err(told)?;
        deed.commit().await?;
        if idea.reply.is_some() {
            tell_answer(teller, dialogue, id, teller.then_or_later(days + 1)).await?;
        }
    }
    Ok(())
}

/// Sends the letter with the answer, or calls to say it.
async fn tell_answer(teller: &Teller, dialogue: Id, idea: Id, day: Date) -> Result<()> {
    let owed = deliveries::list(&mut *teller.app().db.read().await?, dialogue).await?;
    let of_it: Vec<(Id, i64)> = owed
        .iter()
        .filter(|each| each.standing == Standing::Waiting)
        .filter(|each| each.idea.is_some_and(|(id, _)| id == idea))
        .map(|each| (each.id, each.version))
        .collect();
    if of_it.is_empty() {
        return Ok(());
    }
    let mut deed = teller.deed(Role::Coordinator, day, NOON).await?;
    deliveries::settle_all(&mut deed, (Pile::News, dialogue), &of_it)
        .await
        .map_err(told)?;
    deed.commit().await
}
