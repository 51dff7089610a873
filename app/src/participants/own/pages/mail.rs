//! In which language mail goes, and whether at all.

use leptos::prelude::*;

use crate::core::{Form, Locale, text};
use crate::design::{ButtonKind, Choice, PostForm, Section, Select, Submit};
use crate::participants::Participant;
use crate::site::Visit;

/// In which language, and whether at all.
pub fn mail(visit: &Visit, participant: &Participant) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let form = Form::new().with("sprak", participant.locale.tag());
    let choices = Locale::ALL
        .iter()
        .map(|other| Choice::new(other.tag(), other.own_name()))
        .collect();
    let (words, deed, value) = if participant.has_left() {
        (
            text::own_no_mail(l),
            text::participants_come_back_deed(l),
            "come_back",
        )
    } else {
        (
            text::participants_leave_words(l),
            text::participants_leave_deed(l),
            "leave",
        )
    };
    let language = action.clone();
    view! {
        <Section heading=text::own_mail(l)>
            <PostForm action=language>
                <Select field=form.field("sprak") label=text::own_language(l) choices=choices/>
                <Submit text=text::own_save(l) kind=ButtonKind::Plain name="do" value="language"/>
            </PostForm>
            <PostForm action=action>
                <p>{words}</p>
                <Submit text=deed kind=ButtonKind::Plain name="do" value=value/>
            </PostForm>
        </Section>
    }
    .into_any()
}
