//! What several pages about ideas need.

use leptos::prelude::*;

use crate::contributions::{Channel, Idea, Kind, Listed, Place, Standing, State, Tie, Whereabouts};
use crate::core::locale::direction;
use crate::core::{Date, Locale, Timestamp, text};
use crate::design::{CaseNumber, Link, OutcomeBadge, Prose, Quote, ThreadStep};
use crate::dialogues::{Dialogue, content_lang, outcome_kind};
use crate::moderation::Rule;

/// The page of one dialogue.
pub fn dialogue_path(slug: &str) -> String {
    format!("/dialoger/{slug}")
}

/// The list of a dialogue's ideas.
pub fn list_path(slug: &str) -> String {
    format!("/dialoger/{slug}/ideer")
}

/// The page of one idea.
pub fn idea_path(slug: &str, number: i64) -> String {
    format!("/dialoger/{slug}/ideer/{number}")
}

/// Where ideas are written.
pub fn write_path(slug: &str) -> String {
    format!("/dialoger/{slug}/lamna-ide")
}

/// The `lang` and `dir` of a text in the language `lang` on a page in `l`: empty where they are the
/// page's, and left to the browser where the language is unknown.
pub fn lang_and_dir(lang: &str, l: Locale) -> (String, String) {
    if lang == "und" {
        (String::new(), "auto".to_owned())
    } else if lang == l.tag() {
        (String::new(), String::new())
    } else {
        (lang.to_owned(), direction(lang).to_owned())
    }
}

/// "Idé 41", "Behov 12".
pub fn numbered(kind: Kind, number: i64, l: Locale) -> String {
    if kind == Kind::Idea {
        text::contributions_idea_number(l, number)
    } else {
        format!("{} {number}", kind.name(l))
    }
}

/// What a line under an idea says about it.
pub struct About<'a> {
    /// Its number in the dialogue.
    pub number: i64,
    /// What it is.
    pub kind: Kind,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// The name to show; may be empty.
    pub shown_name: &'a str,
    /// How it came in.
    pub channel: Channel,
    /// The activity it came from; may be empty.
    pub activity: &'a str,
    /// What moderation has said.
    pub state: State,
    /// Its theme; may be empty.
    pub theme: &'a str,
}

impl<'a> From<&'a Listed> for About<'a> {
    fn from(listed: &'a Listed) -> Self {
        Self {
            number: listed.number,
            kind: listed.kind,
            tie: listed.tie,
            shown_name: &listed.shown_name,
            channel: listed.channel,
            activity: "",
            state: listed.state,
            theme: &listed.theme,
        }
    }
}

impl<'a> From<&'a Idea> for About<'a> {
    fn from(idea: &'a Idea) -> Self {
        Self {
            number: idea.number,
            kind: idea.kind,
            tie: idea.tie,
            shown_name: &idea.shown_name,
            channel: idea.channel,
            activity: &idea.activity,
            state: idea.state,
            theme: idea.theme.as_ref().map_or("", |theme| &theme.title),
        }
    }
}

impl About<'_> {
    /// The facts of the line, in their order.
    pub fn facts(&self, l: Locale) -> Vec<String> {
        let mut facts = vec![numbered(self.kind, self.number, l)];
        if !self.shown_name.is_empty() {
            facts.push(self.shown_name.to_owned());
        }
        if self.tie != Tie::Unstated {
            facts.push(self.tie.name(l).to_owned());
        }
        facts.extend(self.channel.note(l).map(str::to_owned));
        if !self.activity.is_empty() {
            facts.push(self.activity.to_owned());
        }
        if self.state == State::Masked {
            facts.push(text::contributions_masked_note(l).to_owned());
        }
        if !self.theme.is_empty() {
            facts.push(self.theme.to_owned());
        }
        facts
    }
}

/// When a contribution came: to the minute on the web; on paper nobody noted the time.
pub fn came(at: Timestamp, channel: Channel, l: Locale) -> String {
    match channel {
        Channel::Web => at.moment(l),
        _ => at.date().long(l),
    }
}

/// The text of one idea with its line and, where there is one, its translation.
pub fn whole_text(idea: &Idea, l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(&idea.lang, l);
    let facts = About::from(idea).facts(l);
    let translation = (!idea.translation.is_empty()).then(|| {
        view! {
            <div class="translation">
                <h3 class="h4">{text::contributions_translation(l)}</h3>
                <Prose text=idea.translation.clone() lang=content_lang(l)/>
                <p class="small">{text::contributions_translation_words(l)}</p>
            </div>
        }
    });
    view! {
        <Quote text=idea.text.clone() lang=lang dir=dir meta=facts>{translation}</Quote>
    }
    .into_any()
}

/// The idea's way, place for place, with what came of it at each (P28).
pub fn steps(idea: &Idea, dialogue: &Dialogue, l: Locale, today: Date) -> Vec<AnyView> {
    Whereabouts::of(idea, dialogue, today)
        .places
        .into_iter()
        .map(|(place, standing)| {
            let words = standing.words(l, today);
            let heading = name_of(place, standing, idea, l);
            if let Standing::Done(day) = standing {
                let when = day.map(|day| day.near(l, today));
                let came = what_came(place, idea, dialogue, l, today);
                view! {
                    <ThreadStep heading=heading level=3>
                        {when.map(|when| view! { <p class="small">{when}</p> })}
                        {came}
                    </ThreadStep>
                }
                .into_any()
            } else {
                // What is promised is told before it is done.
                let promise = (place == Place::Commitment).then(|| promised(idea, l, today));
                view! { <ThreadStep heading=heading level=3 promised=words>{promise}</ThreadStep> }
                    .into_any()
            }
        })
        .collect()
}

fn what_came(place: Place, idea: &Idea, dialogue: &Dialogue, l: Locale, today: Date) -> AnyView {
    match place {
        // Where it belongs, and the words about it, stand above the way.
        Place::Received | Place::Rerouted | Place::FollowedUp => ().into_any(),
        Place::Reviewed => reviewed(idea, l),
        Place::Themed => themed(idea, dialogue, l),
        Place::Decided => decided(idea, l),
        Place::Replied => replied(&idea.answer, l),
        Place::ThemeReplied => replied(idea.theme.as_ref().map_or("", |theme| &theme.answer), l),
        Place::Answered => fed_back(dialogue, l),
        Place::Commitment => promised(idea, l, today),
    }
}

fn reviewed(idea: &Idea, l: Locale) -> AnyView {
    let rule = idea.rule.parse::<Rule>().ok();
    let words = rule.map(|rule| {
        let name = rule.name(l).to_lowercase();
        if idea.state == State::Refused {
            text::contributions_refused_words(l, name)
        } else {
            text::contributions_masked_words(l, name)
        }
    });
    words
        .map(|words| {
            let rules = l.path("/regler");
            view! { <p>{words} " " <a href=rules>{text::contributions_rules_link(l)}</a></p> }
        })
        .into_any()
}

fn themed(idea: &Idea, dialogue: &Dialogue, l: Locale) -> AnyView {
    idea.theme
        .as_ref()
        .map(|theme| {
            let href = l.path(&format!("/dialoger/{}/teman/{}", dialogue.slug, theme.id));
            let words = text::contributions_theme_link(l, theme.title.clone());
            view! { <p><a href=href>{words}</a></p> }
        })
        .into_any()
}

fn decided(idea: &Idea, l: Locale) -> AnyView {
    idea.outcome
        .as_ref()
        .map(|outcome| {
            let decision = &outcome.decision;
            let line = text::contributions_decided_line(
                l,
                decision.body(l).to_owned(),
                decision.decided_on.long(l),
                decision.paragraph.clone(),
            );
            let case = decision.case_number.clone();
            let (kind, name) = (outcome_kind(outcome.outcome), outcome.outcome.name(l));
            let did = (!outcome.did.is_empty())
                .then(|| view! { <Prose text=outcome.did.clone() lang=content_lang(l)/> });
            let minutes = (!decision.minutes_url.is_empty()).then(|| {
                let href = decision.minutes_url.clone();
                view! { " " <a href=href>{text::contributions_minutes_link(l)}</a> }
            });
            let paragraph = l.path(&format!("/beslut/{}", decision.id));
            view! {
                <p><OutcomeBadge kind=kind text=name/></p>
                {did}
                <Prose text=outcome.reason.clone() lang=content_lang(l)/>
                <p class="small">
                    <a href=paragraph>{line}</a> " " {text::public_result_case(l)} " " <CaseNumber number=case/> "." {minutes}
                </p>
            }
        })
        .into_any()
}

/// What a step is called: an answer by who gave it.
fn name_of(place: Place, standing: Standing, idea: &Idea, l: Locale) -> String {
    let by = match place {
        Place::Replied => idea.answered_by.as_str(),
        Place::ThemeReplied => idea.theme.as_ref().map_or("", |theme| &theme.answered_by),
        _ => "",
    };
    if by.is_empty() {
        place.called(standing, l).to_owned()
    } else {
        text::contributions_place_reply(l, by.to_owned())
    }
}

/// An answer; who gave it and when stands above it.
fn replied(answer: &str, l: Locale) -> AnyView {
    let answer = answer.to_owned();
    view! { <div class="answer"><Prose text=answer lang=content_lang(l)/></div> }.into_any()
}

/// What everybody who took part was told.
fn fed_back(dialogue: &Dialogue, l: Locale) -> AnyView {
    (!dialogue.feedback_message.is_empty())
        .then(|| replied(&dialogue.feedback_message, l))
        .into_any()
}

fn promised(idea: &Idea, l: Locale, today: Date) -> AnyView {
    idea.outcome
        .as_ref()
        .and_then(|outcome| outcome.commitment.as_ref())
        .map(|commitment| {
            let owner = commitment.owner.clone();
            let line = match commitment.done_on {
                Some(day) => text::contributions_promise_done(l, day.near(l, today), owner),
                None => {
                    text::contributions_promise_line(l, commitment.due_on.near(l, today), owner)
                }
            };
            let note = (!commitment.note.is_empty())
                .then(|| view! { <Prose text=commitment.note.clone() lang=content_lang(l)/> });
            let page = l.path(&format!("/ataganden/{}", commitment.id));
            view! {
                <Prose text=commitment.promise.clone() lang=content_lang(l)/>
                <p class="small">{line}</p>
                {note}
                <p class="small"><a href=page>{text::commitments_follow(l)}</a></p>
            }
        })
        .into_any()
}

/// The way to a dialogue, for breadcrumbs.
pub fn trail(dialogue: &Dialogue, l: Locale) -> Vec<Link> {
    vec![
        Link::new(l.path("/dialoger"), text::nav_dialogues(l)),
        Link::new(
            l.path(&dialogue_path(&dialogue.slug)),
            dialogue.title.clone(),
        ),
    ]
}
