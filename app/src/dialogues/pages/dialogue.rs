//! A dialogue's page: the path, the stair, the six questions, the latest ideas and what has happened.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::facts::{key_facts, more_facts};
use super::ideas::latest;
use super::log::{log, timeline};
use super::now::now;
use super::parts::{path_view, public_dialogue, shown_decisions, state_kind};
use super::questions::questions;
use crate::activities::{self, Activity};
use crate::consultations::{self, Consultation, who_takes_part};
use crate::core::{Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Decision, Note, PoliticalStep, Purpose};
use crate::design::{
    Actions, ButtonKind, ButtonLink, Hero, NoticeBanner, NoticeKind, Prose, Split, StateBadge,
};
use crate::dialogues::listing::{self, ShownIdea};
use crate::dialogues::{self, Dialogue, Handover, Revision, State};
use crate::elected::{self, Reply};
use crate::following::{self, Frequency};
use crate::inclusion::{self, Measure};
use crate::initiatives::{self, Initiative, came_from};
use crate::mandates::{self, Post};
use crate::site::{Document, Visit};
use crate::translations;

/// How many of the latest ideas are shown.
const IDEAS: i64 = 4;

/// What the page is made of.
pub struct Data {
    dialogue: Dialogue,
    decisions: Vec<Decision>,
    steps: Vec<PoliticalStep>,
    revisions: Vec<Revision>,
    handovers: Vec<Handover>,
    notes: Vec<Note>,
    ideas: Vec<ShownIdea>,
    committees: Vec<Consultation>,
    initiative: Option<Initiative>,
    replies: Vec<Reply>,
    measures: Vec<Measure>,
    activities: Vec<Activity>,
    /// The responsible post, as the register has it: in both languages.
    post: Option<Post>,
}

/// GET `/dialoger/{slug}`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let data = Data::of(&mut conn, dialogue, visit.locale).await?;
    drop(conn);
    let document = Document::new(data.dialogue.title.clone())
        .described(data.dialogue.lead.clone())
        .example(data.dialogue.example_at.is_some());
    Ok(visit.page(document, || page(&visit, data)))
}

impl Data {
    /// All that the page shows of `dialogue` to somebody who reads in `l`.
    pub async fn of(conn: &mut Conn, dialogue: Dialogue, l: Locale) -> Result<Self> {
        let id = dialogue.id;
        let translations = translations::for_reading(conn, id, l).await?;
        let mut activities = activities::of_dialogue(conn, id).await?;
        translations.put_on_activities(&mut activities);
        Ok(Self {
            decisions: shown_decisions(decisions::of_dialogue(conn, id).await?, &dialogue),
            steps: decisions::political_steps(conn, id).await?,
            revisions: dialogues::revisions(conn, id).await?,
            handovers: dialogues::handovers(conn, id).await?,
            notes: decisions::notes(conn, id).await?,
            ideas: listing::latest_ideas(conn, id, IDEAS).await?,
            committees: consultations::of_dialogue(conn, id).await?,
            initiative: initiatives::begun_by(conn, id).await?,
            replies: elected::replies(conn, id).await?,
            measures: inclusion::of_dialogue(conn, id).await?,
            activities,
            post: match dialogue.responsible_post_id {
                Some(post) => mandates::find(conn, post).await?,
                None => None,
            },
            dialogue,
        })
    }
}

/// The page's content: the hero and the letter with its facts.
pub fn page(visit: &Visit, data: Data) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let d = &data.dialogue;
    let key = key_facts(visit, d, &data.decisions);
    let more = more_facts(visit, d, data.post.as_ref());
    let hero = hero(visit, d, &data.decisions);
    let stopped = stopped(visit, d, &data.decisions);
    let ways = (data.measures.as_slice(), data.activities.as_slice());
    let questions = questions(visit, d, &data.decisions, &data.steps, ways);
    let committees = who_takes_part(visit, &data.committees);
    let initiative = data
        .initiative
        .as_ref()
        .map(|initiative| came_from(visit, initiative));
    let ideas = latest(visit, d, data.ideas);
    let replies = elected::given(visit, &data.replies);
    let events = timeline(
        d,
        &data.decisions,
        (data.revisions, data.handovers),
        data.notes,
        l,
    );
    // Titles and texts are as they were decided: whoever reads in another language is told why.
    let original = visit.in_language(Locale::Sv);
    let in_swedish = translations::notice(d, l, &original);
    // What is over has nothing more to tell, and a preview is nobody's to follow yet.
    let follow = (d.is_public() && !d.state.is_over()).then(|| {
        let words = (
            text::following_dialogue(l),
            text::following_dialogue_words(l),
        );
        following::follow(
            visit,
            format!("dialog:{}", d.slug),
            Frequency::AtOnce,
            words,
        )
    });
    // In a preview nothing has happened yet.
    let log = (!events.is_empty()).then(|| log(events, l, today));
    view! {
        {hero}
        <Split key=move || key more=move || more>
            {in_swedish}
            {stopped}
            {questions}
            {committees}
            {initiative}
            {ideas}
            {replies}
            {follow}
            {log}
        </Split>
    }
    .into_any()
}

/// Title, question, what happens now, what to do, and the path.
fn hero(visit: &Visit, d: &Dialogue, decisions: &[Decision]) -> impl IntoView + use<> {
    let (l, today) = (visit.locale, visit.today);
    let base = format!("/dialoger/{}", d.slug);
    let (kind, badge) = (state_kind(d.state), d.badge(l, today));
    let owner = d.owner.name(l).to_owned();
    let kicker = move || {
        view! {
            <StateBadge kind=kind text=badge/>
            <span>{owner}</span>
        }
        .into_any()
    };
    let button = if d.state.takes_contributions() {
        Some((format!("{base}/lamna-ide"), text::public_give_idea(l)))
    } else if d.state.has_result() {
        Some((format!("{base}/resultat"), text::public_see_result(l)))
    } else {
        None
    };
    let button = button.map(|(path, words)| {
        let href = visit.href(&path);
        view! { <Actions><ButtonLink href=href text=words kind=ButtonKind::Sun/></Actions> }
    });
    let address = visit.app.url(&visit.href(&base));
    // On a library's board: it invites only while there is something to be invited to.
    let notice = if matches!(d.state, State::Announced | State::Open) {
        text::public_print_address(l, address)
    } else {
        text::public_print_address_only(l, address)
    };
    let (title, lead) = (d.title.clone(), d.lead.clone());
    // The name and the question are read together.
    let lang = match d.spoken.lang("title", l) {
        "" => d.spoken.lang("lead", l),
        other => other,
    };
    let (now, path) = (now(d, l, today), path_view(d, decisions, l, today));
    view! {
        <Hero title=title lead=lead lang=lang kicker=kicker>
            <p>{now}</p>
            {button}
            <p class="on-paper">{notice}</p>
            {path}
        </Hero>
    }
}

/// Why a cancelled dialogue was stopped, and by which decision.
fn stopped(visit: &Visit, d: &Dialogue, decisions: &[Decision]) -> Option<impl IntoView + use<>> {
    let l = visit.locale;
    if d.state != State::Cancelled {
        return None;
    }
    let decision = decisions
        .iter()
        .find(|decision| decision.purpose == Purpose::Cancel)
        .map(|decision| {
            let words = text::public_cancelled_decision(
                l,
                decision.body.name(l).to_owned(),
                decision.decided_on.near(l, visit.today),
                decision.paragraph.clone(),
            );
            view! { <p>{words}</p> }
        });
    let reason = d.cancelled_reason.clone();
    let lang = d.spoken.lang("cancelled_reason", l);
    Some(view! {
        <NoticeBanner kind=NoticeKind::Mind title=text::public_cancelled_title(l)>
            <Prose text=reason lang=lang/>
            {decision}
        </NoticeBanner>
    })
}
