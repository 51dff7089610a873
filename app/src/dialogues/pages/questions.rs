//! The six questions that every dialogue page answers, in this order: what is the question, what do
//! we hope for, what can and cannot be influenced (P13), which groups, when and how, who decides (P8).

use leptos::prelude::*;

use super::facts::who_decides;
use super::parts::minutes;
use super::politics;
use crate::activities::{Activity, occasions};
use crate::core::{Date, Locale, text};
use crate::decisions::{Decision, PoliticalStep};
use crate::design::{Can, Prose, Section};
use crate::dialogues::{Dialogue, State};
use crate::inclusion::{Measure, who_is_sought_out};
use crate::site::Visit;

/// All six.
pub fn questions(
    visit: &Visit,
    d: &Dialogue,
    decisions: &[Decision],
    steps: &[PoliticalStep],
    (measures, activities): (&[Measure], &[Activity]),
) -> AnyView {
    let l = visit.locale;
    let lang = d.spoken.lang("can_change", l);
    let background = said(d, "background", &d.background, l);
    let unwritten = d.can_change.is_empty().then(|| {
        view! { <p class="quiet">{text::public_q_can_unwritten(l)}</p> }
    });
    let (can, cannot) = (d.can_change.clone(), d.cannot_change.clone());
    let (hope, groups, when) = (
        hope(d, l),
        groups(d, measures, l),
        when(visit, d, activities),
    );
    let who = who(visit, d, decisions, steps);
    let (can_heading, can_words, cannot_words) = if is_past(d) {
        (
            text::public_q_can_over(l),
            text::public_q_could_this(l),
            text::public_q_could_not_this(l),
        )
    } else {
        (
            text::public_q_can(l),
            text::public_q_can_this(l),
            text::public_q_cannot_this(l),
        )
    };
    view! {
        <Section heading=text::public_q_question(l) id="fragan">
            {background}
        </Section>
        {hope}
        <Section heading=can_heading id="paverka">
            {unwritten}
            <Can
                can_heading=can_words
                can=can
                cannot_heading=cannot_words
                cannot=cannot
                lang=lang
            />
        </Section>
        {groups}
        {when}
        {who}
    }
    .into_any()
}

/// Whether nobody can take part any more: then the questions are told as something that was.
const fn is_past(d: &Dialogue) -> bool {
    d.state.is_locked() && !d.state.takes_contributions()
}

/// What is written of a question, or that nothing is yet, as in the preview of a draft.
fn said(d: &Dialogue, field: &str, words: &str, l: Locale) -> AnyView {
    if words.trim().is_empty() {
        view! { <p class="quiet">{text::public_q_unwritten(l)}</p> }.into_any()
    } else {
        view! { <Prose text=words.to_owned() lang=d.spoken.lang(field, l)/> }.into_any()
    }
}

fn hope(d: &Dialogue, l: Locale) -> impl IntoView + use<> {
    let purpose = said(d, "purpose", &d.purpose, l);
    let goal = said(d, "goal", &d.goal, l);
    let (heading, why, what) = if is_past(d) {
        (
            text::public_q_hope_over(l),
            text::public_q_purpose_over(l),
            text::public_q_goal_over(l),
        )
    } else {
        (
            text::public_q_hope(l),
            text::public_q_purpose(l),
            text::public_q_goal(l),
        )
    };
    view! {
        <Section heading=heading id="hopp">
            <h3 class="h4">{why}</h3>
            {purpose}
            <h3 class="h4">{what}</h3>
            {goal}
        </Section>
    }
}

/// Whom it turns to, and how those who are seldom heard are sought out (P6).
fn groups(d: &Dialogue, measures: &[Measure], l: Locale) -> impl IntoView + use<> {
    let target = said(d, "target_group", &d.target_group, l);
    let groups = who_is_sought_out(measures, is_past(d), l);
    let heading = if is_past(d) {
        text::public_q_groups_over(l)
    } else {
        text::public_q_groups(l)
    };
    view! {
        <Section heading=heading id="grupper">
            {target}
            {groups}
        </Section>
    }
}

fn when(visit: &Visit, d: &Dialogue, activities: &[Activity]) -> impl IntoView + use<> {
    let l = visit.locale;
    let day = |day: Option<Date>| day.map(|day| day.full(l)).unwrap_or_default();
    let (opens, closes) = (day(d.opens_on), day(d.closes_on));
    let words = match d.state {
        _ if d.opens_on.is_none() || d.closes_on.is_none() => {
            text::public_q_when_unset(l).to_owned()
        }
        State::Draft | State::Decided | State::Announced => {
            text::public_q_when_announced(l, closes, opens)
        }
        State::Open => text::public_q_when_open(l, closes),
        State::Cancelled => text::public_q_when_cancelled(l, closes, opens),
        _ => text::public_q_when_over(l, closes, opens),
    };
    let activities = occasions(visit, d, activities);
    let offline = visit.href("/delta-utan-e-post");
    let other = (!d.other_ways.is_empty()).then(|| {
        let ways = d.other_ways.clone();
        view! {
            <h3 class="h4">{text::public_q_other_ways(l)}</h3>
            <Prose text=ways lang=d.spoken.lang("other_ways", l)/>
        }
    });
    let offline = d.state.takes_contributions().then(|| {
        view! { <p><a href=offline>{text::public_q_offline(l)}</a></p> }
    });
    view! {
        <Section heading=text::public_q_when(l) id="nar">
            <p>{words}</p>
            {activities}
            {other}
            {offline}
        </Section>
    }
}

fn who(
    visit: &Visit,
    d: &Dialogue,
    decisions: &[Decision],
    steps: &[PoliticalStep],
) -> impl IntoView + use<> {
    let (l, today) = (visit.locale, visit.today);
    let who = who_decides(d, decisions, l, today);
    let influence = d.influence.map(|influence| {
        let words = text::public_q_who_influence(l, influence.name(l), influence.promise(l));
        view! { <p>{words}</p> }
    });
    let steps = politics::steps(steps, text::public_q_who_steps(l), visit);
    let decisions = (!decisions.is_empty()).then(|| {
        let rows = decisions
            .iter()
            .map(|decision| {
                let purpose = decision.purpose.name(l);
                let body = l.isolated(decision.body.name(l));
                let day = l.isolated(decision.decided_on.near(l, today));
                let comma = l.comma();
                view! {
                    <li>{purpose} ": " {body} {comma} {day} {comma} {minutes(decision, l)}</li>
                }
            })
            .collect_view();
        view! {
            <h3 class="h4">{text::public_q_who_decisions(l)}</h3>
            <ul>{rows}</ul>
        }
    });
    view! {
        <Section heading=text::public_q_who(l) id="vem">
            <p><strong>{who}</strong></p>
            <p>{text::public_q_who_votes(l)}</p>
            {influence}
            {steps}
            {decisions}
        </Section>
    }
}
