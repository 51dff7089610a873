//! Sending in an idea, with errors, and the receipt.

use leptos::prelude::*;
use radslag_app::core::form::Field;
use radslag_app::design::{
    Actions, Checkboxes, Choice, DateField, ErrorSummary, Fact, Facts, FieldGroup, HiddenField,
    Honeypot, ListField, More, Page, PageTitle, PostForm, Radios, Section, Select, Slip, Submit,
    TextArea, TextField,
};

use super::frame::public;

fn field(name: &'static str, value: &str, error: Option<&str>) -> Field {
    Field {
        name,
        value: value.to_owned(),
        error: error.map(str::to_owned),
    }
}

pub fn form() -> AnyView {
    let content = view! {
        <Page>
            <ErrorSummary
                title="Två saker behöver ändras"
                errors=vec![("text", "Skriv din idé.".to_owned()), ("email", "Skriv hela e-postadressen, till exempel namn@exempel.se.".to_owned())]
            />
            <PageTitle title="Lämna en idé" kicker="Ett levande torg" lead="Skriv kort eller långt, på vilket språk du vill. Du behöver inget konto."/>
            <PostForm action="#">
                <TextArea field=field("text", "", Some("Skriv din idé.")) label="Din idé" hint="Vad vill du ska hända, och varför?" rows=6 required=true dir="auto"/>
                <Honeypot name="webbplats" label="Lämna det här fältet tomt"/>
                <HiddenField name="t" value="1"/>
                <TextField field=field("email", "namn@", Some("Skriv hela e-postadressen, till exempel namn@exempel.se.")) label="E-post" note="frivilligt" hint="Om du vill ha svar och få veta vad som beslutas." kind="email" autocomplete="email"/>
                <More summary="Mer om idén och dig (frivilligt)" open=true>
                    <TextField field=field("title", "", None) label="Rubrik" max_length=Some(120)/>
                    <Radios
                        field=field("kind", "need", None)
                        label="Vad är det?"
                        choices=vec![
                            Choice::new("idea", "En idé").hint("Något som kan göras."),
                            Choice::new("need", "Ett behov").hint("Något som saknas eller hindrar dig."),
                            Choice::new("view", "En erfarenhet").hint("Något du vet som vi bör veta."),
                        ]
                    />
                    <Select field=field("tie", "", None) label="Hur hör du till kommunen?" choices=vec![Choice::new("", "Vill inte säga"), Choice::new("lives", "Jag bor här"), Choice::new("works", "Jag arbetar här")]/>
                </More>
                <FieldGroup legend="Ditt möte" hint="För arrangörer.">
                    <Checkboxes field=field("where", "", None) checked=vec!["bib".to_owned()] label="Var?" choices=vec![Choice::new("torg", "På torget"), Choice::new("bib", "På biblioteket")]/>
                    <DateField field=field("day", "2026-11-28", None) label="Dag"/>
                    <ListField field=field("list", "Sittplatser\nLjus", None) label="Går att påverka" hint="En sak per rad."/>
                </FieldGroup>
                <Actions>
                    <Submit text="Skicka in idén"/>
                    <a href="#">"Avbryt"</a>
                </Actions>
            </PostForm>
        </Page>
    };
    public(content.into_any())
}

pub fn receipt() -> AnyView {
    let content = view! {
        <Page>
            <h1>"Tack!"</h1>
            <Slip label="Kvitto">
                <h2>"Vi har tagit emot ditt bidrag"</h2>
                <p><span class="small">"Din kvittokod"</span><br/><span class="code">"K7QM-3XHT-9D2P"</span></p>
                <Facts>
                    <Fact term="Dialog">"Ett levande torg"</Fact>
                    <Fact term="Inkom">"måndag 23 november 2026 kl. 18.00"</Fact>
                    <Fact term="Så följer du din idé">"dialog.vanersborg.se/kvitto"</Fact>
                </Facts>
            </Slip>
            <Section heading="Vad händer nu?"><p>"Vi läser din idé inom två arbetsdagar. Sedan syns den på sidan."</p></Section>
        </Page>
    };
    public(content.into_any())
}
