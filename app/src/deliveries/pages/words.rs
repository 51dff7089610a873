//! A letter's own words, and those of a call: what the mail says, in its reader's language.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::app::App;
use crate::core::locale::direction;
use crate::core::reach::{bare, without_mail};
use crate::core::{Date, Error, Form, Id, Locale, Result, text};
use crate::db::Conn;
use crate::deliveries::model::{MOST, Met};
use crate::deliveries::{Correspondent, Delivery, Kind, NewCorrespondent, Noted, Standing, Way};
use crate::design::form::{Choice, FieldGroup, HiddenField, PostForm, Submit, TextField};
use crate::design::{ButtonKind, Fact, Facts, Heading, NoticeBanner, NoticeKind, Post, Prose};
use crate::dialogues::content_lang;
use crate::feedback::{self, Recipient};
use crate::mail::{Block, Letter};
use crate::site::Posted;
use crate::{participants, rerouting};

/// What `delivery` says, written or said; none when there is nothing to tell any more.
pub async fn letter_of(
    app: &App,
    conn: &mut Conn,
    delivery: &Delivery,
    way: Way,
) -> Result<Option<Letter>> {
    let to = match way {
        Way::Letter => Recipient::Correspondent(delivery.to.id),
        Way::Call => Recipient::Called(delivery.to.id),
    };
    let (dialogue, l) = (delivery.to.dialogue, delivery.to.locale);
    let of = || match delivery.idea {
        Some((idea, _)) => Ok((idea, to)),
        None => Err(Error::Internal(format!("{} is of no idea", delivery.id))),
    };
    match delivery.kind {
        Kind::Feedback => feedback::letter(app, conn, dialogue, to, l).await,
        Kind::Cancelled => feedback::cancelled_letter(app, conn, dialogue, to, l).await,
        Kind::Moderated => participants::moderated_letter(app, conn, of()?, l).await,
        Kind::Answered => participants::answered_letter(app, conn, of()?, l).await,
        Kind::Rerouted => rerouting::rerouted_letter(app, conn, of()?, l).await,
        Kind::BackAgain => rerouting::back_letter(app, conn, of()?, l).await,
    }
}

/// Whom a letter or a call is to, and which idea it is about when it is about one.
pub fn about(delivery: &Delivery, l: Locale) -> String {
    let name = who(&delivery.to, l);
    match delivery.idea {
        Some((_, number)) => {
            let idea = text::deliveries_idea(l, number.to_string());
            if name == idea {
                idea
            } else {
                format!("{name}, {idea}")
            }
        }
        None => name,
    }
}

/// The letter with its subject as a heading of `level`, and what follows below it. Addresses of pages are written out, since
/// nobody can press them on paper.
pub fn written(letter: Letter, level: u8) -> AnyView {
    let blocks = letter
        .blocks
        .into_iter()
        .map(|block| part(block, level + 1))
        .collect_view();
    view! {
        <Heading level=level>{letter.subject}</Heading>
        {blocks}
        <p class="small">{letter.why}</p>
    }
    .into_any()
}

/// What to say in a call, with its subject as a heading of `level`: who calls and why, the words of the letter without addresses of
/// pages, which nobody can read out, that the code still holds, and where all of it stands in writing.
pub fn spoken(letter: Letter, name: &str, level: u8) -> AnyView {
    let l = letter.locale;
    let hello =
        (!name.is_empty()).then(|| view! { <p>{text::deliveries_hello(l, name.to_owned())}</p> });
    let blocks = letter
        .blocks
        .into_iter()
        .filter(|block| !matches!(block, Block::Button { .. } | Block::Link { .. }))
        .map(|block| part(block, level + 1))
        .collect_view();
    view! {
        {hello}
        <p>{letter.why}</p>
        <Heading level=level>{letter.subject}</Heading>
        {blocks}
        <p>{text::deliveries_call_code(l)}</p>
        <p>{text::deliveries_call_written(l, text::site_name(l))}</p>
    }
    .into_any()
}

/// The letter on a sheet to print, in its reader's language: from the municipality, with the address in the window, a greeting, and
/// how the municipality is reached without e-mail.
pub fn sheet(reach: NewCorrespondent, letter: Letter, contact: &str, today: Date) -> AnyView {
    let l = letter.locale;
    let (lang, dir) = (l.tag(), l.direction());
    // Who asked for a call, and then for this letter, may have given no name.
    let greeting = if reach.name.is_empty() {
        String::new()
    } else {
        text::deliveries_hello(l, reach.name.as_str())
    };
    let contact = view! {
        <Prose text=without_mail(contact) lang=content_lang(l)/>
        <p>{text::deliveries_reach_ways(l, text::site_postal(l))}</p>
    }
    .into_any();
    let contact = (text::deliveries_reach(l).to_owned(), contact);
    let words = written(letter, 2);
    view! {
        <Post
            from=text::site_owner(l)
            name=reach.name
            address=reach.address
            day=today.long(l)
            greeting=greeting
            regards=text::deliveries_regards(l)
            reach=contact
            lang=lang
            dir=dir
        >
            {words}
        </Post>
    }
    .into_any()
}

fn part(block: Block, level: u8) -> AnyView {
    match block {
        Block::Heading(words) => view! { <Heading level=level>{words}</Heading> }.into_any(),
        Block::Paragraph(words) => view! { <Prose text=words/> }.into_any(),
        Block::Quote { words, lang } => {
            let dir = direction(&lang);
            view! { <blockquote><Prose text=words lang=lang dir=dir/></blockquote> }.into_any()
        }
        Block::Button { label, url } | Block::Link { label, url } => {
            let bare = bare(&url);
            view! { <p>{label} ": " <bdi>{bare}</bdi></p> }.into_any()
        }
        Block::Code { label, code } => {
            view! { <p>{label}<br/><bdi class="code">{code}</bdi></p> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts
                .into_iter()
                .map(|(term, words)| view! { <Fact term=term>{words}</Fact> })
                .collect_view();
            view! { <Facts>{facts}</Facts> }.into_any()
        }
    }
}

/// That these are the first of more, where as many are `shown` as are at a time.
pub fn first_of_more(shown: usize, l: Locale) -> Option<AnyView> {
    let is_full = i64::try_from(shown).is_ok_and(|shown| shown >= MOST);
    is_full.then(|| view! { <p>{text::receipts_more(l, MOST)}</p> }.into_any())
}

/// Who it is, for whoever sends and calls: a name, or the number of what was handed in.
pub fn who(person: &Correspondent, l: Locale) -> String {
    let numbers: Vec<String> = person.numbers.iter().map(ToString::to_string).collect();
    match &person.reach {
        Some(reach) if !reach.name.is_empty() => reach.name.clone(),
        _ => text::deliveries_idea(l, numbers.join(", ")),
    }
}

/// The languages somebody can be told in.
pub fn languages() -> Vec<Choice> {
    Locale::ALL
        .iter()
        .map(|locale| Choice::new(locale.tag(), locale.own_name()))
        .collect()
}

/// What is ticked in a list: each an id with the version that was seen.
pub fn ticked(posted: &Posted) -> Vec<(Id, i64)> {
    let read = |value: &str| {
        let (id, version) = value.split_once(' ')?;
        Some((id.parse().ok()?, version.parse().ok()?))
    };
    posted.all("done").filter_map(read).collect()
}

/// Who these people are.
pub fn ids_of<'a>(people: impl Iterator<Item = &'a Correspondent>) -> Vec<Id> {
    people.map(|person| person.id).collect()
}

/// That a receipt waits too for somebody who is told by `way`.
pub fn receipt_too(way: Way, l: Locale) -> &'static str {
    match way {
        Way::Letter => text::deliveries_also_receipt_to_send(l),
        Way::Call => text::deliveries_also_receipt(l),
    }
}

/// That a letter or a call waits too for somebody who is told by `way`, and what the link to it says.
pub fn news_too(way: Way, l: Locale) -> (&'static str, &'static str) {
    match way {
        Way::Letter => (
            text::receipts_also_letter(l),
            text::deliveries_see_letter(l),
        ),
        Way::Call => (text::receipts_also_call(l), text::deliveries_see_call(l)),
    }
}

/// What else is to be sent or said to the same person, in the same envelope or call, with the way to it for whoever may open it.
pub fn said_too(words: &str, see: &'static str, href: Option<String>) -> AnyView {
    let words = format!("{words}.");
    let way = href.map(|href| view! { " " <a href=href>{see}</a> });
    view! { <p>{words}{way}</p> }.into_any()
}

/// The number to call, for whoever is told by a call.
pub fn phone_fact(reach: &NewCorrespondent, l: Locale) -> Option<AnyView> {
    let phone = reach.phone.clone();
    (!phone.is_empty()).then(|| {
        let dial: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        view! { <Fact term=text::deliveries_phone(l)><a href=format!("tel:{dial}")><bdi>{phone}</bdi></a></Fact> }
            .into_any()
    })
}

/// One line of [`noted_before`]: what it is, how it stands, and who noted that.
fn noted_line(what: &str, words: String, noted: &Noted, l: Locale) -> String {
    let words = if noted.staff.is_empty() {
        words
    } else {
        text::deliveries_noted_by(l, noted.staff.clone(), words)
    };
    format!("{what}: {words}")
}

/// The lines of many: of each which it is, what it is and how it stands, and who of `noted` noted that.
fn noted_each(
    each: impl Iterator<Item = (Id, String, String)>,
    noted: &[Noted],
    l: Locale,
) -> Vec<String> {
    let noted: BTreeMap<Id, &Noted> = noted.iter().map(|noted| (noted.id, noted)).collect();
    each.filter_map(|(id, what, words)| Some(noted_line(&what, words, noted.get(&id)?, l)))
        .collect()
}

/// The lines of one alone, with the reason that was typed for it and is not noted.
pub fn noted_lines(
    what: &str,
    words: String,
    (noted, typed): (&Noted, &str),
    l: Locale,
) -> Vec<String> {
    let typed = typed.trim();
    let reason = (!typed.is_empty()).then(|| format!("{} {typed}", text::admin_conflict_typed(l)));
    let line = noted_line(what, words, noted, l);
    std::iter::once(line).chain(reason).collect()
}

/// Why these cannot be noted as they were asked, whoever reads it having noted them themselves where it `is_own`; nothing where there are
/// none.
pub fn noted_before(lines: Vec<String>, (met, is_own): (Met, bool), l: Locale) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let (title, words) = match met {
        Met::Noted if is_own => (
            text::deliveries_noted_before(l),
            text::deliveries_noted_by_you_words(l),
        ),
        Met::Noted => (
            text::deliveries_noted_before(l),
            text::deliveries_noted_before_words(l),
        ),
        Met::WaitsAgain => (
            text::deliveries_waits_again(l),
            text::deliveries_waits_again_words(l),
        ),
        Met::NewerWaits => (
            text::deliveries_newer_waits(l),
            text::deliveries_newer_waits_words(l),
        ),
        Met::NobodyToReach => (
            text::deliveries_nobody_to_reach(l),
            text::deliveries_nobody_to_reach_words(l),
        ),
    };
    let lines = lines
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    Some(
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=title>
                <p>{words}</p>
                <ul>{lines}</ul>
            </NoticeBanner>
        }
        .into_any(),
    )
}

/// What was ticked in a list although it stands otherwise by now, `each` with what it is and how it stands: what `staff` or somebody else had
/// noted of it, and what was taken back and waits again. Nothing where all that was ticked is noted.
pub fn met_in_list(
    each: impl Iterator<Item = (Id, String, String)>,
    noted: &[Noted],
    staff: Id,
    l: Locale,
) -> Option<AnyView> {
    let each: Vec<(Id, String, String)> = each.collect();
    let banner = |met: Met| {
        let waits = met == Met::WaitsAgain;
        let these = noted.iter().filter(|one| one.is_waiting() == waits);
        let these: Vec<Noted> = these.cloned().collect();
        let is_own = these.iter().all(|one| one.is_by(Some(staff)));
        let lines = noted_each(each.iter().cloned(), &these, l);
        noted_before(lines, (met, is_own), l)
    };
    let (before, again) = (banner(Met::Noted), banner(Met::WaitsAgain));
    let is_one = before.is_some() || again.is_some();
    is_one.then(|| view! { {before}{again} }.into_any())
}

/// What can be noted now of a letter or a call at `version`: that it is done or could not be, or that this is taken back.
pub fn settle_form(
    action: String,
    (standing, version): (Standing, i64),
    way: Way,
    form: &Form,
    l: Locale,
) -> AnyView {
    let version = version.to_string();
    if standing != Standing::Waiting {
        return view! {
            <PostForm action=action>
                <HiddenField name="version" value=version/>
                <Submit text=text::deliveries_take_back(l) name="do" value="waiting" kind=ButtonKind::Plain/>
            </PostForm>
        }
        .into_any();
    }
    let done = match way {
        Way::Letter => text::deliveries_letter_sent(l),
        Way::Call => text::deliveries_call_made(l),
    };
    let field = form.field("reason");
    let (other, again) = (action.clone(), version.clone());
    view! {
        <PostForm action=action>
            <HiddenField name="version" value=version/>
            <Submit text=done name="do" value="delivered"/>
        </PostForm>
        <PostForm action=other>
            <HiddenField name="version" value=again/>
            <FieldGroup legend=text::deliveries_not_reached(l)>
                <TextField field=field label=text::deliveries_reason(l) hint=text::deliveries_reason_hint(l)/>
            </FieldGroup>
            <Submit text=text::deliveries_note_unreachable(l) name="do" value="unreachable" kind=ButtonKind::Plain/>
        </PostForm>
    }
    .into_any()
}
