//! `/admin/dialoger/{slug}/ideer/kvitton/skicka/{id}`: one receipt to send or to say, and how it went.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::LIST;
use crate::core::{Error, Form, Id, Result, text};
use crate::deliveries::model::Met;
use crate::deliveries::pages::words::{
    ids_of, news_too, noted_before, noted_lines, phone_fact, said_too, settle_form, who,
};
use crate::deliveries::receipts::OwedReceipt;
use crate::deliveries::receipts::actions::get;
use crate::deliveries::{self, Noted, Pile, Standing, Way};
use crate::design::{Actions, ButtonKind, ButtonLink, Fact, Facts, Panel};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/kvitton/skicka/{id}`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, receipt) = found(&desk, &slug, &id).await?;
    let form = Form::new().with("reason", "");
    page(&desk, &dialogue, &receipt, form, None).await
}

/// POST `/admin/dialoger/{slug}/ideer/kvitton/skicka/{id}`: `do` is how it stands now.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (dialogue, receipt) = found(&desk, &slug, &id).await?;
    let standing: Standing = posted.get("do").parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&["reason"]);
    let place = (receipt.contribution, posted.number("version"));
    let mut deed = deed(&desk).await?;
    let how = (standing, posted.get("reason"));
    let answer = deliveries::settle(&mut deed, (Pile::Receipts, dialogue.id), place, how).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, LIST)),
        Settled::Stale => {
            let mut conn = desk.app.db.read().await?;
            let receipt = get(&mut conn, dialogue.id, receipt.contribution).await?;
            let pile = (Pile::Receipts, dialogue.id);
            let noted = deliveries::noted(&mut conn, pile, receipt.contribution).await?;
            drop(conn);
            let noted = noted.ok_or(Error::NotFound)?;
            if noted.is_same((standing, posted.get("reason")), Some(desk.staff.id)) {
                // Pressed twice.
                return Ok(back_to(&desk, &dialogue, LIST));
            }
            let met = Some((&noted, standing));
            page(&desk, &dialogue, &receipt, form, met).await
        }
        _ => page(&desk, &dialogue, &receipt, form, None).await,
    }
}

async fn found(desk: &Desk, slug: &str, id: &str) -> Result<(Dialogue, OwedReceipt)> {
    let dialogue = open_for(desk, slug, Action::RegisterContribution).await?;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let receipt = get(&mut conn, dialogue.id, id).await?;
    Ok((dialogue, receipt))
}

/// The page; `before` is how it stands for whoever asked that it stand otherwise.
async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    receipt: &OwedReceipt,
    form: Form,
    before: Option<(&Noted, Standing)>,
) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let people = ids_of(std::iter::once(&receipt.to));
    let news = deliveries::news_of(&mut conn, dialogue.state, &people).await?;
    drop(conn);
    let idea = text::deliveries_idea(l, receipt.number.to_string());
    // An address is shown only as long as it is needed.
    let waits = receipt.standing == Standing::Waiting;
    let (title, reach) = if waits {
        (who(&receipt.to, l), receipt.to.reach.clone())
    } else {
        (idea.clone(), None)
    };
    let lead = match receipt.to.way {
        Way::Letter => text::receipts_one_letter(l),
        Way::Call => text::receipts_one_call(l),
    };
    let about = Screen::new(title, lead)
        .with(&form)
        .conflict(before.is_some())
        .calling(vec![("reason", text::deliveries_reason(l))]);
    let has_reach = receipt.to.reach.is_some();
    let before = before.and_then(|(noted, asked)| {
        let met = Met::of((asked, noted.standing), false, has_reach);
        let is_own = noted.is_by(Some(desk.staff.id));
        let words = receipt.words(l, desk.today);
        let lines = noted_lines(&idea, words, (noted, form.value("reason")), l);
        noted_before(lines, (met, is_own), l)
    });
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let news = news.into_values().next().map(|news| {
        let may = desk.may(Action::SendFeedback, dialogue.owner.id);
        let href = may.then(|| at(&format!("utskick/{news}")));
        let (words, see) = news_too(receipt.to.way, l);
        said_too(words, see, href)
    });
    let phone = reach.as_ref().and_then(|reach| phone_fact(reach, l));
    let print = (waits && receipt.to.way == Way::Letter && reach.is_some()).then(|| {
        let print = at(&format!("ideer/kvitton/brev?id={}", receipt.contribution));
        view! { <Actions><ButtonLink href=print text=text::deliveries_print_one(l) kind=ButtonKind::Plain/></Actions> }
    });
    let action = at(&format!("{LIST}/{}", receipt.contribution));
    let place = (receipt.standing, receipt.version);
    // Whoever can be reached no more is owed nothing again.
    let settle = has_reach.then(|| settle_form(action, place, receipt.to.way, &form, l));
    let (code, standing) = (receipt.code.grouped(), receipt.words(l, desk.today));
    let language = receipt.to.locale;
    Ok(screen(desk, dialogue, about, move || {
        let lang = language.tag();
        view! {
            {before}
            <Panel>
                <Facts>
                    {phone}
                    <Fact term=text::receipts_of(l)>{idea}</Fact>
                    <Fact term=text::receipts_code(l)><bdi class="code">{code}</bdi></Fact>
                    <Fact term=text::deliveries_language(l)><span lang=lang>{language.own_name()}</span></Fact>
                    <Fact term=text::deliveries_how(l)>{standing}</Fact>
                </Facts>
            </Panel>
            {news}
            {print}
            {settle}
        }
        .into_any()
    }))
}
