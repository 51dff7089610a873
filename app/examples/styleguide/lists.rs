//! Lists: of dialogues, of ideas, and the first page.

use leptos::prelude::*;
use radslag_app::core::form::Field;
use radslag_app::design::{
    Actions, ButtonKind, ButtonLink, Card, Cards, Choice, Empty, FilterBar, Hero, Link,
    NoticeBanner, NoticeKind, Page, PageTitle, Pagination, Quote, Section, Select, Stack, Stair,
    StateKind, Table, TextField,
};

use super::frame::public;

fn field(name: &'static str, value: &str) -> Field {
    Field {
        name,
        value: value.to_owned(),
        error: None,
    }
}

fn cards() -> AnyView {
    view! {
        <Cards>
            <Card href="#" title="Ett levande torg" lead="Hur ska torget bli en plats där fler vill stanna?" state=StateKind::Open state_text="Pågår till 13 december" owner="Samhällsbyggnadsnämnden" step=Some(2) influence="Dialog: vi samtalar med er innan vi bestämmer" dates=dates(&["57 idéer", "Nämnden beslutar 18 februari"])/>
            <Card href="#" title="Ny översiktsplan – samråd" lead="Var ska kommunen växa, och vad ska vara kvar?" state=StateKind::Coming state_text="Öppnar 11 januari" owner="Kommunstyrelsen" step=Some(1) influence="Samråd: vi lyssnar innan vi bestämmer" dates=dates(&["Öppen 11 januari – 14 mars"])/>
            <Card href="#" title="Skolorna i norra kommundelen" lead="Hur ska skolorna se ut när barnen blir färre?" state=StateKind::Working state_text="Nämnden behandlar" owner="Barn- och utbildningsnämnden" step=Some(1) influence="Samråd: vi lyssnar innan vi bestämmer" dates=dates(&["184 idéer", "Nämnden beslutar 20 januari"])/>
            <Card href="#" title="Vänerstranden: Sanden–Skräcklan" state=StateKind::Answered state_text="Återkopplad" owner="Kultur- och fritidsnämnden" step=Some(3) influence="Inflytande: era förslag styr beslutet" dates=dates(&["212 idéer"])/>
            <Card href="#" title="Unga formar biblioteket (150 000 kr)" state=StateKind::Done state_text="Uppföljd" owner="Kultur- och fritidsnämnden" step=Some(4) influence="Medbeslutande: ni bestämmer tillsammans med oss" dates=dates(&["96 idéer"])/>
            <Card href="#" title="En mycket lång rubrik om medborgardialogsamordningsansvaret i kommunen" state=StateKind::Stopped state_text="Avbruten" owner="Socialnämnden"/>
        </Cards>
    }
    .into_any()
}

pub fn start() -> AnyView {
    let content = view! {
        <Hero title="Vad vill du ändra?" lead="Här frågar Vänersborgs politiker dig innan de bestämmer. Och berättar efteråt vad det blev av ditt svar.">
            <Actions>
                <ButtonLink href="#" text="Se öppna dialoger" kind=ButtonKind::Sun/>
                <ButtonLink href="#" text="Hitta ditt kvitto" kind=ButtonKind::Plain/>
            </Actions>
        </Hero>
        <Page>
            <Section heading="Öppna just nu">{cards()}</Section>
            <Section heading="Kommande">
                <Empty title="Inget planerat än" text="Nästa dialog visas här så snart en nämnd har beslutat om den.">
                    <Actions><a href="#">"Föreslå en dialog"</a></Actions>
                </Empty>
            </Section>
            <Section heading="De fyra stegen">
                <Stair step=1 level=3 label="Grad av inflytande" heading="Samråd" promise="Vi lyssnar innan vi bestämmer."/>
                <Stair step=3 level=3 label="Grad av inflytande" heading="Inflytande" promise="Era förslag styr beslutet."/>
                <Stair step=4 level=3 label="Grad av inflytande" heading="Medbeslutande" promise="Ni bestämmer tillsammans med oss."/>
            </Section>
        </Page>
    };
    public(content.into_any())
}

pub fn lists() -> AnyView {
    let content = view! {
        <Page>
            <PageTitle title="Idéer" kicker="Ett levande torg" lead="57 idéer, senaste först."/>
            <FilterBar action="#" label="Sök bland idéerna" submit="Visa" clear=Some(Link::new("#", "Visa alla"))>
                <TextField field=field("q", "bänk") label="Sök" kind="search"/>
                <Select field=field("tema", "lek") label="Tema" choices=vec![Choice::new("", "Alla teman"), Choice::new("lek", "Lek och skugga")]/>
                <Select field=field("sort", "") label="Ordning" choices=vec![Choice::new("", "Senaste först"), Choice::new("old", "Äldsta först")]/>
            </FilterBar>
            <Stack>
                <Quote title=Some(Link::new("#", "Bänkar med armstöd")) level=2 text="Sätt fler bänkar med ryggstöd och armstöd, så att även äldre orkar stanna." meta=vec!["Idé 41".to_owned(), "Bor här".to_owned()]/>
                <Quote text="Ett tak över en del av torget, så att vi kan ses när det regnar." meta=vec!["Idé 40".to_owned(), "Elev".to_owned(), "på ungdomsmötet 12 november".to_owned()] links=vec![Link::new("#", "Läs hela idén")]/>
            </Stack>
            <Pagination label="Fler idéer" previous=Some(Link::new("#", "Nyare idéer")) next=Some(Link::new("#", "Äldre idéer"))/>
            <NoticeBanner title="Dialogen stänger om tre dagar"><p>"Skicka in din idé senast söndag 13 december."</p></NoticeBanner>
            <NoticeBanner kind=NoticeKind::Done title="Sparat"><p>"Ändringen syns på sidan nu."</p></NoticeBanner>
            <NoticeBanner kind=NoticeKind::Mind title="Någon annan har ändrat samma sak"><p>"Din text finns kvar här nedanför. " <a href="#">"Se den andra ändringen"</a></p></NoticeBanner>
            <NoticeBanner kind=NoticeKind::Stop title="Det gick inte att skicka"><p>"Försök igen om en stund."</p></NoticeBanner>
            <Table id="beslut" caption="Alla beslut">
                <thead><tr><th scope="col">"Datum"</th><th scope="col">"Nämnd"</th><th scope="col">"Ärende"</th><th scope="col">"Paragraf"</th><th scope="col">"Dialog"</th></tr></thead>
                <tbody>
                    <tr><td>"2026-09-10"</td><td>"Kultur- och fritidsnämnden"</td><td>"EX-KFN 2026/051"</td><td>"§ 87"</td><td><a href="#">"Vänerstranden"</a></td></tr>
                    <tr><td>"2026-09-03"</td><td>"Samhällsbyggnadsnämnden"</td><td>"EX-SBN 2026/118"</td><td>"§ 64"</td><td><a href="#">"Ett levande torg"</a></td></tr>
                </tbody>
            </Table>
        </Page>
    };
    public(content.into_any())
}

fn dates(words: &[&str]) -> Vec<String> {
    words.iter().map(|each| (*each).to_owned()).collect()
}
