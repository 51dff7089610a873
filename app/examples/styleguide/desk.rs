//! The staff's desk.

use leptos::prelude::*;
use radslag_app::design::{
    Actions, ButtonKind, ConfirmPanel, DeskLayout, Gate, Gates, Link, NavLink, Owed, OwedItem,
    PageTitle, PostForm, Progress, Section, Submit, SummaryList, SummaryRow, Urgency,
};

fn frame(content: AnyView) -> AnyView {
    view! {
        <DeskLayout
            skip="Hoppa till innehållet"
            home="#"
            name="Medborgardialog"
            nav_label="Arbetsytor"
            links=vec![
                NavLink::new("#", "Det vi är skyldiga", true),
                NavLink::new("#", "Dialoger", false),
                NavLink::new("#", "Granska", false).counting("7", "att granska"),
                NavLink::new("#", "Initiativ", false),
                NavLink::new("#", "Uppföljning", false),
            ]
            who="Exempel Samordnare"
            account="samordnare@exempel.se"
            sign_out_action="#"
            sign_out="Logga ut"
        >
            {content}
        </DeskLayout>
    }
    .into_any()
}

fn owed(urgency: Urgency, when: &str, what: &str, details: [&str; 2], action: &str) -> OwedItem {
    OwedItem {
        urgency,
        when: when.to_owned(),
        what: what.to_owned(),
        details: details.map(str::to_owned).to_vec(),
        action: Link::new("#", action),
    }
}

fn gate(ok: bool, text: &str, detail: &str, action: &str) -> Gate {
    Gate {
        ok,
        waits: false,
        text: text.to_owned(),
        detail: detail.to_owned(),
        action: Some(Link::new("#", action)),
    }
}

pub fn desk() -> AnyView {
    let content = view! {
        <PageTitle title="Det vi är skyldiga"/>
        <Owed items=vec![
            owed(Urgency::Late, "2 dagar sen", "Återkoppling till 86 deltagare", ["Trygg väg till hållplatsen", "Samhällsbyggnadsnämnden"], "Skriv återkoppling"),
            owed(Urgency::Soon, "I morgon", "7 idéer väntar på granskning", ["Ett levande torg", "löftet är två arbetsdagar"], "Granska"),
            owed(Urgency::Later, "15 januari", "Sammanställning", ["Skolorna i norra kommundelen", "Barn- och utbildningsnämnden"], "Öppna"),
        ]/>
        <Section heading="Vänersborg mot 2030 kan inte öppnas än">
            <p>"Tre saker saknas. Policyn kräver dem innan dialogen genomförs."</p>
            <Gates
                ok_word="Klart"
                missing_word="Saknas" waiting_word="Väntar"
                items=vec![
                    gate(true, "Syfte och mål är klarlagda", "", "Ändra"),
                    gate(true, "Målgrupp: alla, särskilt unga och nyanlända", "", "Ändra"),
                    gate(false, "Grad av inflytande är inte beslutad", "Bara kommunfullmäktige kan bestämma den.", "För in beslut"),
                    gate(false, "Beslutsdatum ligger före sista dag att delta", "", "Ändra datum"),
                ]
            />
        </Section>
        <Section heading="Det som är ifyllt">
            <SummaryList>
                <SummaryRow term="Syfte" action=Some(Link::new("#", "Ändra"))>"Att måla upp en bild av kommunen om tio år som många känner igen sig i."</SummaryRow>
                <SummaryRow term="Målgrupp" action=Some(Link::new("#", "Ändra"))>"Alla, särskilt unga och nyanlända"</SummaryRow>
                <SummaryRow term="Ansvarig">"Kommunstyrelsens ordförande"</SummaryRow>
            </SummaryList>
        </Section>
    };
    frame(content.into_any())
}

pub fn confirm() -> AnyView {
    let content = view! {
        <PageTitle title="Återkoppling"/>
        <Progress id="sent" label="Utskick av återkoppling" done=64 total=86 text="64 av 86 skickade, 2 misslyckades"/>
        <ConfirmPanel heading="Skicka återkoppling till 86 deltagare">
            <p>"Var och en får ett brev med svaret på sin idé. Det går inte att ångra."</p>
            <PostForm action="#"><Actions><Submit text="Skicka till 86 deltagare"/><a href="#">"Avbryt"</a></Actions></PostForm>
        </ConfirmPanel>
        <ConfirmPanel heading="Avbryt dialogen" danger=true>
            <p>"Alla som har deltagit får veta varför."</p>
            <PostForm action="#"><Actions><Submit text="Avbryt dialogen" kind=ButtonKind::Danger/></Actions></PostForm>
        </ConfirmPanel>
    };
    frame(content.into_any())
}
