//! What is held about the address, and what can be done with it.

use leptos::prelude::*;

use crate::core::text;
use crate::design::{
    Actions, ButtonKind, ButtonLink, Fact, Facts, PostForm, Section, Submit, TextField,
};
use crate::participants::own::held::Own;
use crate::site::Visit;

/// What we hold, and what can be done with it.
pub fn data(visit: &Visit, own: &Own) -> AnyView {
    let l = visit.locale;
    let person = &own.participant;
    let action = visit.href(&visit.path);
    let base = visit.href(&visit.path);
    let (export, withdraw) = (format!("{base}/uppgifter.json"), format!("{base}/ta-bort"));
    let confirmed = person.confirmed_at.map(|at| {
        let day = at.date().long(l);
        view! { <Fact term=text::own_data_confirmed(l)>{day}</Fact> }
    });
    let (email, given) = (person.email.to_string(), person.created_at.date().long(l));
    let count = own.mails;
    let field = own.form.field("email");
    view! {
        <Section heading=text::own_data(l) id="uppgifter">
            <Facts>
                <Fact term=text::own_data_address(l)><bdi>{email}</bdi></Fact>
                <Fact term=text::own_data_given(l)>{given}</Fact>
                {confirmed}
                <Fact term=text::own_data_mails(l)>{count}</Fact>
            </Facts>
            <p><a href=export download="uppgifter.json">{text::own_data_export(l)}</a></p>
        </Section>
        <Section heading=text::own_address(l) id="adress">
            <PostForm action=action>
                <TextField
                    field=field
                    label=text::own_address_new(l)
                    hint=text::own_address_hint(l)
                    kind="email"
                    autocomplete="email"
                    required=true
                />
                <Submit text=text::own_address_deed(l) kind=ButtonKind::Plain name="do" value="address"/>
            </PostForm>
        </Section>
        <Section heading=text::own_withdraw(l)>
            <p>{text::own_withdraw_words(l)}</p>
            <Actions><ButtonLink href=withdraw text=text::own_withdraw(l) kind=ButtonKind::Danger/></Actions>
        </Section>
    }
    .into_any()
}
