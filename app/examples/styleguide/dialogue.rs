//! A dialogue and its result.

use leptos::prelude::*;
use radslag_app::core::difference::difference;
use radslag_app::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Can, Cover, DataTable, Fact, Facts, Figure, Hero,
    Link, Log, LogEntry, OutcomeBadge, OutcomeKind, Page, PageTitle, Panel, Path, Prose, Quote,
    Section, Split, Stair, StateBadge, StateKind, Stop, StopStatus, Thread, ThreadStep,
};

use super::frame::public;

fn stops() -> Vec<Stop> {
    vec![
        Stop::new("Beslutad", "3 september, § 64", StopStatus::Done),
        Stop::new("Öppen", "2 nov – 13 dec", StopStatus::Now),
        Stop::new("Sammanställs", "senast 15 januari", StopStatus::Coming),
        Stop::new("Politikerna beslutar", "18 februari", StopStatus::Coming),
        Stop::new("Återkoppling", "senast 4 mars", StopStatus::Coming),
        Stop::new("Uppföljning", "juni 2027", StopStatus::Coming),
    ]
}

pub fn dialogue() -> AnyView {
    let kicker = || {
        view! {
            <StateBadge kind=StateKind::Open text="Pågår till 13 december"/>
            <span>"Samhällsbyggnadsnämnden"</span>
        }
        .into_any()
    };
    let key = || {
        view! {
            <Panel label="Inflytande">
                <Stair
                    step=2
                    label="Grad av inflytande"
                    position="steg 2 av 4"
                    heading="Dialog"
                    promise="Vi samtalar med er innan vi bestämmer, och visar hur era idéer påverkade beslutet."
                />
                <Facts>
                    <Fact term="Vem bestämmer?">
                        "Samhällsbyggnadsnämnden, 18 februari 2027. Politikerna har inte bestämt sig än."
                    </Fact>
                </Facts>
            </Panel>
        }
        .into_any()
    };
    let more = || {
        view! {
            <Panel label="Fakta om dialogen">
                <Facts>
                    <Fact term="Ärende">"EX-SBN 2026/118"</Fact>
                    <Fact term="Andra sätt att delta">
                        "Torgmöte lördag 28 november kl. 11.00, biblioteket, telefon eller brev. "
                        <a href="#">"Delta utan e-post"</a>
                    </Fact>
                </Facts>
                <ButtonLink href="#" text="Lämna en idé"/>
                <ButtonLink href="#" text="Följ dialogen" kind=ButtonKind::Plain/>
            </Panel>
        }
        .into_any()
    };
    let list = |items: &[&str]| {
        items
            .iter()
            .map(|item| (*item).to_owned())
            .collect::<Vec<_>>()
    };
    let content = view! {
        <Hero
            title="Ett levande torg"
            lead="Hur ska torget bli en plats där fler vill stanna, hela året och alla tider på dagen?"
            kicker=kicker
        >
            <Actions>
                <ButtonLink href="#" text="Lämna en idé" kind=ButtonKind::Sun/>
                <a href="#">"Läs 57 idéer"</a>
            </Actions>
            <Path label="Dialogens väg" done_word="klart" stops=stops()/>
        </Hero>
        <Split key=key more=more>
            <Section heading="Vad är frågan?">
                <Prose text="Torget ska rustas upp under 2027. Nämnden har pengar till möblering, växter och belysning, men har inte bestämt vad som ska stå var.\n\nVi vill veta vad som får dig att stanna kvar, och vad som får dig att gå vidare."/>
            </Section>
            <Section heading="Vad kan du påverka?">
                <Can
                    can_heading="Det här kan du påverka"
                    can=list(&["Sittplatser, lek och skugga", "Var torghandeln står", "Ljus, ljud och växter"])
                    cannot_heading="Det här kan inte påverkas"
                    cannot=list(&["Budgeten, 4 miljoner kronor", "Busslinjerna (regionen beslutar)"])
                />
            </Section>
            {ideas()}
            {happened()}
        </Split>
    };
    public(content.into_any())
}

fn ideas() -> AnyView {
    view! {
            <Section heading="Senaste idéerna">
                <Quote
                    text="Sätt fler bänkar med ryggstöd och armstöd, så att även äldre orkar stanna."
                    meta=vec!["Idé 41".to_owned(), "Bor här".to_owned()]
                    links=vec![Link::new("#", "Läs hela idén")]
                    answer_heading="Kommunens svar"
                    answer="Tack! Bänkar med armstöd finns med i förslaget som nämnden prövar den 18 februari."
                />
                <Quote
                    text="أضيئوا ممر المشاة حتى محطة الحافلات، فالظلام يمنعنا من المشي مساءً."
                    lang="ar"
                    dir="rtl"
                    meta=vec!["Idé 40".to_owned(), "Skriven på arabiska".to_owned()]
                    links=vec![Link::new("#", "Läs översättningen")]
                />
                <p><a href="#">"Alla 57 idéer"</a></p>
            </Section>
    }
    .into_any()
}

fn happened() -> AnyView {
    view! {
            <Section heading="Det här har hänt">
                <Log change_labels=["Visa vad som ändrades", "Borttaget:", "Tillagt:"] entries=vec![
                    LogEntry {
                        datetime: "2026-11-20".to_owned(),
                        when: "fredag 20 november 2026".to_owned(),
                        text: "Sista dag att delta flyttades från 6 till 13 december.".to_owned(),
                        reason: "Ungdomsmötet fick en ny dag.".to_owned(),
                        change: difference("Torget är en parkering på vardagar.", "Torget är en plats för alla på vardagar."),
                    },
                    LogEntry {
                        datetime: "2026-11-02".to_owned(),
                        when: "måndag 2 november 2026".to_owned(),
                        text: "Dialogen öppnade.".to_owned(),
                        reason: String::new(),
                        change: Vec::new(),
                    },
                ]/>
            </Section>
    }
    .into_any()
}

pub fn result() -> AnyView {
    let row = |theme: &'static str,
               ideas: &'static str,
               kind: OutcomeKind,
               word: &'static str,
               did: &'static str,
               why: &'static str| {
        vec![
            view! { {theme} <p class="small">{ideas}</p> }.into_any(),
            view! { <OutcomeBadge kind=kind text=word/> <p>{did}</p> }.into_any(),
            why.into_any(),
        ]
    };
    let content = view! {
        <Page>
            <Breadcrumbs
                label="Du är här"
                trail=vec![Link::new("#", "Dialoger"), Link::new("#", "Vänerstranden: Sanden–Skräcklan")]
                here="Idé 17"
            />
            <PageTitle title="Vad hände med idén?" kicker="Idé 17" lead="Från ditt förslag till nämndens beslut, steg för steg."/>
            <Thread label="Idéns väg">
                <ThreadStep heading="Din idé">
                    <Quote text="Gör en badramp för rullstol." meta=vec!["Idé 17".to_owned(), "inkom 14 april 2026 på papper".to_owned()]/>
                </ThreadStep>
                <ThreadStep heading="Tema: Bad för alla">
                    <p>"23 idéer handlade om att komma i vattnet. " <a href="#">"Läs sammanställningen"</a></p>
                </ThreadStep>
                <ThreadStep heading="Beslut 10 september 2026, § 87">
                    <p>
                        <OutcomeBadge kind=OutcomeKind::Yes text="Genomförs"/>
                        " Kultur- och fritidsnämnden beslutade att bygga en ramp vid Skräcklan. Ärende EX-KFN 2026/051. "
                        <a href="#">"Protokoll"</a>
                    </p>
                </ThreadStep>
                <ThreadStep heading="Vårt löfte" promised="Inte än. Rampen är på plats senast 15 juni 2027."/>
            </Thread>
            <Section heading="Ni sa – vi gjorde – varför inte">
                <Cover figures=vec![
                    Figure::new("212", "idéer"),
                    Figure::new("100 %", "har fått svar"),
                    Figure::new("6 av 9", "teman genomförs helt eller delvis"),
                    Figure::new("31 dagar", "till återkoppling"),
                ]/>
                <DataTable
                    caption="Så blev det med varje tema"
                    headers=vec!["Ni sa".to_owned(), "Vi gjorde".to_owned(), "Varför".to_owned()]
                    rows=vec![
                        row("Bad för alla", "23 idéer", OutcomeKind::Yes, "Genomförs", "Ramp och omklädning", "Ryms i budgeten 2027, § 87"),
                        row("Belysning längs stråket", "41 idéer", OutcomeKind::Partly, "Delvis", "Två av fyra sträckor", "Resten prövas i budget 2028, § 87"),
                        row("Grillplatser", "12 idéer", OutcomeKind::Looking, "Utreds", "Svar i mars", "Brandrisken behöver prövas, § 88"),
                        row("Cykelställ", "9 idéer", OutcomeKind::Underway, "Pågår redan", "Sätts upp i höst", "Beställt i våras"),
                        row("Riv småbåtshamnen", "4 idéer", OutcomeKind::No, "Genomförs inte", "", "Hamnen behövs för föreningslivet, § 88"),
                        row("Fler bussturer", "6 idéer", OutcomeKind::Outside, "Utanför uppdraget", "Skickat till regionen", "Regionen beslutar om trafiken"),
                    ]
                />
            </Section>
        </Page>
    };
    public(content.into_any())
}
