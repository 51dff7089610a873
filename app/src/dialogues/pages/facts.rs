//! The facts beside the letter. On a phone the first four come before it: how much influence, which
//! part one has, who decides and when, and which case it is (P7, P8, P19, P20).

use leptos::prelude::*;

use super::parts::{content_lang, own_lang, result_decision};
use crate::core::{Date, Locale, text};
use crate::decisions::Decision;
use crate::design::{
    Actions, ButtonKind, ButtonLink, CaseNumber, Fact, Facts, Panel, Prose, Stair,
};
use crate::dialogues::{Dialogue, State};
use crate::mandates::Post;
use crate::paper;
use crate::site::Visit;

/// The four facts that matter most.
pub fn key_facts(visit: &Visit, d: &Dialogue, decisions: &[Decision]) -> AnyView {
    let l = visit.locale;
    let stair = d.influence.map(|influence| {
        let step = influence.step();
        view! {
            <Stair
                step=step
                label=text::field_influence(l)
                position=text::public_stair_position(l, i64::from(step))
                heading=influence.name(l)
                promise=influence.promise(l)
            />
        }
    });
    let part = d.participation.map(|participation| {
        view! {
            <Fact term=text::public_fact_participation(l)>
                <strong>{participation.name(l)}</strong>
                ". "
                {participation.meaning(l)}
            </Fact>
        }
    });
    let who = who_decides(d, decisions, l, visit.today);
    let case = d.case_number.clone();
    view! {
        <Panel label=text::public_facts_label(l)>
            {stair}
            <Facts>
                {part}
                <Fact term=text::public_fact_who(l)>{who}</Fact>
                <Fact term=text::public_fact_case(l)><CaseNumber number=case/></Fact>
            </Facts>
        </Panel>
    }
    .into_any()
}

/// Who decides and when, or who decided and where it stands (P8).
pub fn who_decides(d: &Dialogue, decisions: &[Decision], l: Locale, today: Date) -> String {
    if let Some(decision) = result_decision(d, decisions) {
        return text::public_fact_who_decided(
            l,
            decision.body.name(l).to_owned(),
            decision.decided_on.near(l, today),
            decision.paragraph.clone(),
        );
    }
    let body = d.deciding_body.name(l).to_owned();
    if d.state == State::Cancelled {
        return body;
    }
    match d.decision_on {
        // Past its day, the decision may be made though it is not entered yet.
        Some(day) if day < today => text::public_fact_who_waiting(l, body, day.near(l, today)),
        Some(day) => text::public_fact_who_coming(l, body, day.near(l, today)),
        None => text::public_fact_who_coming_undated(l, body),
    }
}

/// The rest: other ways to take part, who asks, who answers for it, where to ask.
pub fn more_facts(visit: &Visit, d: &Dialogue, post: Option<&Post>) -> AnyView {
    let l = visit.locale;
    let lang = content_lang(l);
    let owner = d.owner.name(l).to_owned();
    let body = visit.href(&format!("/namnder/{}", d.owner.slug));
    let post = (!d.responsible_post.is_empty()).then(|| {
        // The dialogue keeps the name in Swedish; the register has it in both languages.
        let (name, lang) = match post.filter(|_| l != Locale::Sv) {
            Some(post) => (post.name(l), None),
            None => (d.responsible_post.clone(), own_lang(l)),
        };
        view! { <Fact term=text::public_fact_responsible(l)><span lang=lang>{name}</span></Fact> }
    });
    let contact = (!d.contact.is_empty()).then(|| {
        let contact = d.contact.clone();
        view! { <Fact term=text::public_fact_contact(l)><Prose text=contact lang=lang reach=true/></Fact> }
    });
    let ground = (!d.legal_ground.is_empty()).then(|| {
        let ground = d.legal_ground.clone();
        view! { <Fact term=text::public_fact_legal(l)><Prose text=ground lang=lang/></Fact> }
    });
    let path = format!("/dialoger/{}", d.slug);
    let offline = visit.href("/delta-utan-e-post");
    let give = d.state.takes_contributions().then(|| {
        let href = visit.href(&format!("{path}/lamna-ide"));
        view! { <Actions><ButtonLink href=href text=text::public_give_idea(l)/></Actions> }
    });
    let offline = d.state.takes_contributions().then(|| {
        view! { <ButtonLink href=offline text=text::public_q_offline(l) kind=ButtonKind::Plain/> }
    });
    let paper = d.is_public().then(|| paper::links(visit, d));
    // What is not public has no feed yet.
    let feed = d.is_public().then(|| {
        let feed = visit.href(&format!("{path}/nytt.atom"));
        let form = (!d.state.is_over())
            .then(|| view! { <a href="#folj">{text::following_dialogue(l)}</a> " · " });
        view! { <p class="small">{form}<a href=feed>{text::public_follow_feed(l)}</a></p> }
    });
    view! {
        <Panel>
            <Facts>
                <Fact term=text::public_fact_owner(l)><a href=body>{owner}</a></Fact>
                {post}
                {ground}
                {contact}
            </Facts>
            {give}
            {offline}
            {paper}
            {feed}
        </Panel>
    }
    .into_any()
}
