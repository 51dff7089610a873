//! `/admin/dialoger/{slug}/pa-en-sida`: a dialogue on one neutral page, for whoever decides (P11). It counts, quotes and
//! names; it does not judge. Every figure leads to what is behind it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::contributions::{State, lang_and_dir, numbered};
use crate::core::words::beginning;
use crate::core::{Locale, Result, text};
use crate::design::{Link, NoticeBanner, Prose, Section, StateBadge, SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::{self, Dialogue, state_kind, what_happens_now};
use crate::elected::{self, Figures, QuotedIdea, Summary, Why};
use crate::site::Desk;
use crate::themes::Theme;

/// Characters of an idea that are quoted; the rest is a click away.
const QUOTED: usize = 180;

/// GET `/admin/dialoger/{slug}/pa-en-sida`. What is not public has nothing to count yet: it is read in the preview.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    if !dialogue.is_public() {
        return Ok(desk.see_other(&href(&dialogue, "forhandsgranska")));
    }
    let mut conn = desk.app.db.read().await?;
    let page = elected::summary(&mut conn, dialogue.id).await?;
    let replies = elected::replies(&mut conn, dialogue.id).await?.len();
    drop(conn);
    let lead = text::elected_page_lead(l, desk.today.long(l));
    let about = Screen::new(text::elected_one_page(l), lead);
    let unfinished = (dialogue.compiled_at.is_none()).then(|| {
        view! {
            <NoticeBanner title=text::elected_unfinished(l)>
                <p>{text::elected_unfinished_words(l)}</p>
            </NoticeBanner>
        }
    });
    let sections = [
        question(&desk, &dialogue),
        influence(&dialogue, l),
        figures(&desk, &dialogue, &page.figures),
        themes(&desk, &dialogue, &page),
        minority(&desk, &dialogue, &page),
        waits(&desk, &dialogue, replies),
    ];
    Ok(screen(&desk, &dialogue, about, move || {
        view! { <div class="brief">{unfinished}{sections.into_iter().collect_view()}</div> }
            .into_any()
    }))
}

fn question(desk: &Desk, d: &Dialogue) -> AnyView {
    let l = desk.locale;
    let day = |day: Option<crate::core::Date>| day.map(|day| day.long(l)).unwrap_or_default();
    let time = text::stop_between(l, day(d.opens_on), day(d.closes_on));
    let (kind, badge) = (state_kind(d.state), d.badge(l, desk.today));
    let facts = [
        (text::public_fact_owner(l), d.owner.name(l).to_owned()),
        (
            text::admin_deciding_body(l),
            d.deciding_body.name(l).to_owned(),
        ),
        (text::public_fact_responsible(l), d.responsible_post.clone()),
        (text::public_fact_case(l), d.case_number.clone()),
        (text::elected_open(l), time),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(term, value)| view! { <SummaryRow term=term>{value}</SummaryRow> })
    .collect_view();
    let (title, lead, purpose) = (d.title.clone(), d.lead.clone(), d.purpose.clone());
    view! {
        <Section heading=text::public_q_question(l)>
            <p><StateBadge kind=kind text=badge/></p>
            <p><strong>{title}</strong>" – "{lead}</p>
            <Prose text=purpose/>
            <SummaryList>{facts}</SummaryList>
        </Section>
    }
    .into_any()
}

/// How much weight it has, and what was promised (P20).
fn influence(d: &Dialogue, l: Locale) -> AnyView {
    let words = match d.influence {
        Some(influence) => view! {
            <p><strong>{influence.name(l)}</strong>". "{influence.promise(l)}</p>
        }
        .into_any(),
        None => view! { <p>{text::admin_not_set(l)}</p> }.into_any(),
    };
    let can = d.can_change.clone();
    let can = (!can.is_empty()).then(|| {
        let items = can
            .into_iter()
            .map(|item| view! { <li>{item}</li> })
            .collect_view();
        view! { <h3 class="h4">{text::public_q_can_this(l)}</h3><ul>{items}</ul> }
    });
    view! { <Section heading=text::elected_promise(l)>{words}{can}</Section> }.into_any()
}

/// How many came in, are published and are not, each with the way to what is behind.
fn figures(desk: &Desk, d: &Dialogue, figures: &Figures) -> AnyView {
    let l = desk.locale;
    let behind = |query: &str| desk.href(&href(d, &format!("pa-en-sida/bidrag{query}")));
    let of_state = |state: State| behind(&format!("?visa={state}"));
    let public = desk.href(&format!("/dialoger/{}/ideer", d.slug));
    let mut rows = vec![
        (
            text::elected_received(l).to_owned(),
            figures.received,
            behind(""),
        ),
        (
            text::elected_published(l).to_owned(),
            figures.published,
            public,
        ),
    ];
    if figures.masked > 0 {
        rows.push((
            text::elected_masked(l).to_owned(),
            figures.masked,
            of_state(State::Masked),
        ));
    }
    rows.push((
        text::elected_refused(l).to_owned(),
        figures.all_refused(),
        of_state(State::Refused),
    ));
    rows.extend(figures.refused.iter().map(|(rule, count)| {
        let link = behind(&format!("?visa={}&regel={rule}", State::Refused));
        (text::elected_refused_for(l, rule.name(l)), *count, link)
    }));
    if figures.waiting > 0 {
        rows.push((
            text::elected_waiting(l).to_owned(),
            figures.waiting,
            of_state(State::Received),
        ));
    }
    let rows = rows
        .into_iter()
        .map(|(term, count, path)| {
            let link = (count > 0).then(|| Link::new(path, text::elected_see(l)));
            view! { <SummaryRow term=term action=link>{count}</SummaryRow> }
        })
        .collect_view();
    view! {
        <Section heading=text::elected_figures(l)>
            <p class="small">{text::elected_figures_words(l)}</p>
            <SummaryList>{rows}</SummaryList>
        </Section>
    }
    .into_any()
}

/// Each theme with how many ideas it has, and the first and the latest of them in their own words.
fn themes(desk: &Desk, d: &Dialogue, page: &Summary) -> AnyView {
    let l = desk.locale;
    let list = if page.themes.is_empty() {
        view! { <p>{text::elected_no_themes(l)}</p> }.into_any()
    } else {
        let parts = page
            .themes
            .iter()
            .map(|theme| {
                let quotes = page
                    .quotes_of(theme.id)
                    .map(|idea| quote(desk, d, idea))
                    .collect_view();
                let summary = theme.summary.clone();
                view! {
                    <article>
                        <h3 class="h4">{theme_link(desk, d, theme)}</h3>
                        {(!summary.is_empty()).then(|| view! { <p>{summary}</p> })}
                        {quotes}
                    </article>
                }
            })
            .collect_view();
        view! { <p class="small">{text::elected_themes_words(l)}</p>{parts} }.into_any()
    };
    view! { <Section heading=text::themes_title(l)>{list}</Section> }.into_any()
}

/// "Bänkar (3 idéer)", leading to the ideas.
fn theme_link(desk: &Desk, d: &Dialogue, theme: &Theme) -> impl IntoView + use<> {
    let l = desk.locale;
    let path = desk.href(&format!("/dialoger/{}/ideer?tema={}", d.slug, theme.id));
    let count = text::public_result_theme_ideas(l, theme.contributions);
    let title = theme.title.clone();
    view! { {title}" "<a href=path>"("{count}")"</a> }
}

fn quote(desk: &Desk, d: &Dialogue, idea: &QuotedIdea) -> AnyView {
    let l = desk.locale;
    // Whoever reads this page has Swedish in common.
    let (words, lang) = if idea.translation.is_empty() {
        (&idea.text, idea.lang.as_str())
    } else {
        (&idea.translation, Locale::Sv.tag())
    };
    let (lang, dir) = lang_and_dir(lang, l);
    let some = |text: String| (!text.is_empty()).then_some(text);
    let path = desk.href(&format!("/dialoger/{}/ideer/{}", d.slug, idea.number));
    let number = numbered(idea.kind, idea.number, l);
    let words = beginning(words, QUOTED);
    view! {
        <blockquote>
            <p lang=some(lang) dir=some(dir)>{words}</p>
            <footer class="small"><a href=path>{number}</a></footer>
        </blockquote>
    }
    .into_any()
}

/// What few have said, or what goes against most: always under a heading of its own, also when there is nothing.
fn minority(desk: &Desk, d: &Dialogue, page: &Summary) -> AnyView {
    let l = desk.locale;
    let named = page.minority();
    let written = d.compiled_at.map_or("", |_| d.minority_views.as_str());
    let nothing = named.is_empty() && written.is_empty();
    let none = nothing.then(|| {
        let words = if d.compiled_at.is_some() {
            text::elected_minority_none(l)
        } else {
            text::elected_minority_none_yet(l)
        };
        view! { <p>{words}</p> }
    });
    let written = (!written.is_empty()).then(|| {
        let written = written.to_owned();
        view! { <Prose text=written/> }
    });
    let rows = (!named.is_empty()).then(|| {
        let rows = named
            .into_iter()
            .map(|(theme, why)| {
                let why = match why {
                    Why::Marked => text::elected_minority_marked(l),
                    Why::Few => text::elected_minority_few(l),
                };
                view! { <li>{theme_link(desk, d, theme)}" – "{why}</li> }
            })
            .collect_view();
        view! { <ul>{rows}</ul> }
    });
    view! {
        <Section heading=text::themes_minority_views(l) id="minoritet">
            {written}
            {rows}
            {none}
        </Section>
    }
    .into_any()
}

/// What happens now, what is promised and by when, and what is said already.
fn waits(desk: &Desk, d: &Dialogue, replies: usize) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    let now = what_happens_now(d, l, today);
    let coming: Vec<AnyView> = [
        (text::field_compile_by(l), d.compile_by, d.compiled_at),
        (text::field_decision_on(l), d.decision_on, d.decided_upon_at),
        (text::field_feedback_by(l), d.feedback_by, d.fed_back_at),
        (
            text::field_follow_up_on(l),
            d.follow_up_on,
            d.followed_up_at,
        ),
    ]
    .into_iter()
    .filter(|(_, _, done)| done.is_none() && d.state != dialogues::State::Cancelled)
    .filter_map(|(term, day, _)| day.map(|day| (term, day.long(l))))
    .map(|(term, day)| view! { <SummaryRow term=term>{day}</SummaryRow> }.into_any())
    .collect();
    let coming = (!coming.is_empty()).then(|| view! { <SummaryList>{coming}</SummaryList> });
    let result = d.state.has_result().then(|| {
        let path = desk.href(&format!("/dialoger/{}/resultat", d.slug));
        view! { <li><a href=path>{text::public_see_result(l)}</a></li> }
    });
    let public = desk.href(&format!("/dialoger/{}", d.slug));
    let said = text::elected_replies_given(l, i64::try_from(replies).unwrap_or(i64::MAX));
    view! {
        <Section heading=text::elected_waits_heading(l)>
            <p>{now}</p>
            {coming}
            <p>{said}</p>
            <ul>
                <li><a href=public>{text::admin_public_page(l)}</a></li>
                {result}
            </ul>
        </Section>
    }
    .into_any()
}
