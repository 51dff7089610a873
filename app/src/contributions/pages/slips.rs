//! `/admin/dialoger/{slug}/ideer/kvitton`: receipts to hand over on paper, several on a sheet, each in its sender's language.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::entering::occasions;
use super::parts::{came, lang_and_dir};
use super::receipt_parts;
use crate::activities;
use crate::contributions::{self, Handed, Slip, Slips};
use crate::core::reach::bare;
use crate::core::{Form, Locale, Result, text};
use crate::deliveries::Way;
use crate::design::form::{DateField, Select};
use crate::design::{
    DataTable, Empty, Fact, Facts, FilterBar, Prose, Section, Slip as Paper, Slips as Sheet,
};
use crate::desk::{Screen, href, open_for, screen};
use crate::dialogues::{Dialogue, parse_day};
use crate::site::Desk;
use crate::staff::Action;
use crate::translations;

/// The most characters of the text that stand on a slip.
const EXCERPT: usize = 160;

/// GET `/admin/dialoger/{slug}/ideer/kvitton`: those that came on the day `dag` or from the activity `tillfalle`, or with the
/// numbers from `fran` to `till`. Those that reach their sender in another way are shown with `alla`, or when one is asked for alone.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let asked = |name: &str| desk.asked(name).unwrap_or_default();
    let number = |name: &str| -> Option<i64> { asked(name).parse().ok() };
    let (first, last) = (number("fran"), number("till"));
    let is_one = first.is_some() && first == last;
    let which = Slips {
        first,
        last,
        day: parse_day(&asked("dag")).unwrap_or_default(),
        activity: asked("tillfalle").parse().ok(),
        to_hand_out: !is_one && asked("alla") != "1",
    };
    let form = Form::new()
        .with("dag", asked("dag"))
        .with("tillfalle", asked("tillfalle"));
    let mut conn = desk.app.db.read().await?;
    let mut held = activities::of_dialogue(&mut conn, dialogue.id).await?;
    let slips = contributions::slips(&mut conn, dialogue.id, &which).await?;
    let languages: Vec<Locale> = slips.iter().map(|slip| slip.locale).collect();
    let readings = translations::readings(&mut conn, &dialogue, languages).await?;
    drop(conn);
    held.retain(|activity| activity.has_been_held(desk.now));
    let occasions = occasions(text::register_slips_any(l), &held, l, desk.today);
    let action = desk.href(&href(&dialogue, "ideer/kvitton"));
    let about = Screen::new(text::register_slips(l), text::register_slips_lead(l));
    let is_more = i64::try_from(slips.len()).is_ok_and(|shown| shown >= Slips::MOST);
    let is_handed_out = which.to_hand_out;
    let to = (!is_handed_out).then(|| for_whom(&slips, l));
    let is_sent = |slip: &Slip| matches!(slip.handed, Handed::To(_));
    let sent = (is_handed_out || slips.iter().any(is_sent)).then(|| {
        let send = desk.href(&href(&dialogue, "ideer/kvitton/skicka"));
        view! { <p><a href=send>{text::receipts_title(l)}</a></p> }
    });
    let others = others(&desk, &dialogue, &which);
    let sheet = slips
        .into_iter()
        .filter_map(|slip| {
            let dialogue = readings.get(&slip.locale)?;
            Some(paper(&desk, dialogue, slip))
        })
        .collect_view();
    Ok(screen(&desk, &dialogue, about, move || {
        let is_empty = sheet.is_empty();
        view! {
            <FilterBar action=action label=text::register_slips(l) submit=text::register_slips_show(l)>
                <DateField field=form.field("dag") label=text::register_came_on(l)/>
                <Select field=form.field("tillfalle") label=text::register_activity(l) choices=occasions/>
            </FilterBar>
            {others}
            {sent}
            {is_more.then(|| view! { <p>{text::register_slips_more(l, Slips::MOST)}</p> })}
            {if is_empty {
                view! { <Empty level=2 title=text::register_slips_none(l) text=text::register_slips_none_words(l)/> }.into_any()
            } else {
                view! {
                    {to}
                    <Sheet>{sheet}</Sheet>
                }
                .into_any()
            }}
        }
        .into_any()
    }))
}

/// Which of those that are asked for are shown, and the way to the others.
fn others(desk: &Desk, dialogue: &Dialogue, which: &Slips) -> AnyView {
    let l = desk.locale;
    let (words, see) = if which.to_hand_out {
        (text::register_slips_hand(l), text::register_slips_all(l))
    } else {
        (text::register_slips_every(l), text::register_slips_only(l))
    };
    let asked = [
        which.to_hand_out.then(|| "alla=1".to_owned()),
        which.first.map(|first| format!("fran={first}")),
        which.last.map(|last| format!("till={last}")),
        which.day.map(|day| format!("dag={day}")),
        which
            .activity
            .map(|activity| format!("tillfalle={activity}")),
    ];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    let rest = format!("ideer/kvitton?{}", asked.join("&"));
    let way = desk.href(&href(dialogue, rest.trim_end_matches('?')));
    // One alone is always shown.
    let is_one = which.first.is_some() && which.first == which.last;
    let way = (!is_one).then(|| view! { " " <a href=way>{see}</a> });
    view! { <p>{words}{way}</p> }.into_any()
}

/// Who gets which, for whoever hands them over: the slips themselves bear no name.
fn for_whom(slips: &[Slip], l: Locale) -> AnyView {
    let rows = slips
        .iter()
        .map(|slip| {
            let number = text::contributions_idea_number(l, slip.number);
            let how = match &slip.handed {
                Handed::Over => text::receipts_hand(l).to_owned(),
                Handed::ByMail => text::receipts_by_mail(l).to_owned(),
                Handed::Sent => text::receipts_already(l).to_owned(),
                Handed::To(reach) => match (reach.way, reach.name.as_str()) {
                    (Way::Letter, name) => {
                        let lines = reach.address.replace('\n', ", ");
                        text::receipts_by_letter(l, lines, name)
                    }
                    (Way::Call, "") => text::receipts_by_call(l, reach.phone.as_str()),
                    (Way::Call, name) => text::receipts_by_call_to(l, name, reach.phone.as_str()),
                },
            };
            vec![number.into_any(), how.into_any()]
        })
        .collect();
    let headers = vec![
        text::contributions_receipt_idea(l).to_owned(),
        text::receipts_for_whom(l).to_owned(),
    ];
    view! {
        <Section heading=text::receipts_for_whom(l)>
            <p class="small">{text::receipts_for_whom_words(l)}</p>
            <DataTable caption=text::receipts_for_whom(l) headers=headers rows=rows heard=true/>
        </Section>
    }
    .into_any()
}

/// One receipt, in its sender's language; `dialogue` as it is read in that.
fn paper(desk: &Desk, dialogue: &Dialogue, slip: Slip) -> AnyView {
    let l: Locale = slip.locale;
    let bare = bare(&desk.app.url(&l.path("/kvitto")));
    let mut excerpt: String = slip.text.chars().take(EXCERPT).collect();
    if excerpt.len() < slip.text.len() {
        excerpt.push_str(" …");
    }
    let (lang, dir) = lang_and_dir(&slip.lang, l);
    let received = came(slip.received_at, slip.channel, l);
    let contact = text::contributions_receipt_contact(l, dialogue.contact.clone());
    let (code, number) = (slip.code.grouped(), slip.number);
    let (dialogue_term, title) = receipt_parts::titled(dialogue, l);
    view! {
        <Paper label=format!("{} {number}", text::contributions_receipt_slip(l)) lang=l.tag() dir=l.direction()>
            <Facts>
                <Fact term=text::contributions_receipt_code(l)><bdi class="code">{code}</bdi></Fact>
                <Fact term=dialogue_term>{title}</Fact>
                <Fact term=text::contributions_receipt_idea(l)>{number}</Fact>
                <Fact term=text::contributions_receipt_received(l)>{received}</Fact>
            </Facts>
            <Prose text=excerpt lang=lang dir=dir/>
            <p class="small">{text::contributions_receipt_address(l, bare)}</p>
            <p class="small">{contact}</p>
        </Paper>
    }
    .into_any()
}
