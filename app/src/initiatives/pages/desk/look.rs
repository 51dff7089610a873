//! The last look before an answer becomes public: what everybody will read, and what happens then.

use axum::response::Response;
use leptos::prelude::*;

use super::answer::FIELDS;
use crate::core::text;
use crate::design::form::{HiddenField, PostForm, Submit};
use crate::design::{
    Breadcrumbs, ButtonKind, ConfirmPanel, Fact, Facts, Letter, Link, PageTitle, Panel, Prose,
    Section,
};
use crate::desk::Sheet;
use crate::initiatives::{Answer, Initiative, NewAnswer};
use crate::site::{Desk, Document};

/// What was typed, with the button that publishes it and the one that goes back to the form.
pub fn page(desk: &Desk, initiative: &Initiative, new: &NewAnswer, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let title = text::initiatives_answer_sure(l);
    let here = desk.href(&format!("/admin/initiativ/{}", initiative.number));
    let trail = vec![
        Link::new(desk.href("/admin/initiativ"), text::initiatives_title(l)),
        Link::new(here, initiative.shown().heading()),
    ];
    let action = desk.href(&desk.path);
    let body = initiative.body().map_or("", |body| body.name(l)).to_owned();
    let answer = new.answer.map_or("", |answer| answer.name(l));
    let begins = new.answer == Some(Answer::Yes) && initiative.dialogue.is_none();
    let mut happens = vec![text::initiatives_sure_public(l).to_owned()];
    if begins {
        let words = text::initiatives_sure_dialogue(l, body.clone(), new.title.clone());
        happens.push(words);
    }
    if initiative.participant.is_some() {
        happens.push(text::initiatives_sure_mail(l).to_owned());
    }
    let happens = happens
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    let said = text::stop_paragraph(l, new.decided_on.near(l, desk.today), new.paragraph.clone());
    let (case, reasons, minutes) = (
        new.case_number.clone(),
        new.reasons.clone(),
        new.minutes_url.clone(),
    );
    let minutes = (!minutes.is_empty()).then(|| {
        let href = minutes.clone();
        view! { <Fact term=text::initiatives_minutes(l)><a href=href>{minutes}</a></Fact> }
    });
    let why = (!new.why_changed.is_empty()).then(|| {
        let why = new.why_changed.clone();
        view! { <Section heading=text::initiatives_why_changed(l) level=3><Prose text=why/></Section> }
    });
    let (publish, change) = (kept(sheet), kept(sheet));
    let again = action.clone();
    desk.page(Document::new(title), move || {
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title/>
                <Section heading=answer>
                    <Prose text=reasons/>
                    {why}
                    <Panel>
                        <Facts>
                            <Fact term=text::initiatives_answered_by(l)>{body}</Fact>
                            <Fact term=text::initiatives_decided(l)>{said}</Fact>
                            <Fact term=text::decisions_case_number(l)>{case}</Fact>
                            {minutes}
                        </Facts>
                    </Panel>
                </Section>
                <ConfirmPanel heading=text::initiatives_sure_heading(l) danger=true>
                    <ul>{happens}</ul>
                    <PostForm action=action>
                        {publish}
                        <HiddenField name="looked" value="1"/>
                        <Submit text=text::initiatives_answer_submit(l)/>
                    </PostForm>
                </ConfirmPanel>
                <PostForm action=again>
                    {change}
                    <HiddenField name="change" value="1"/>
                    <Submit text=text::initiatives_sure_change(l) kind=ButtonKind::Plain/>
                </PostForm>
            </Letter>
        }
        .into_any()
    })
}

/// All that was typed, unseen, so that nothing is lost on the way.
fn kept(sheet: &Sheet) -> AnyView {
    let fields = FIELDS
        .map(|name| {
            let value = sheet.form.value(name).to_owned();
            view! { <HiddenField name=name value=value/> }
        })
        .into_iter()
        .collect_view();
    view! { {sheet.hidden()} {fields} }.into_any()
}
