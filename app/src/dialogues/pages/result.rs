//! "You said – we did – why not": what came of a dialogue (P16, P18, P28). Before there is a result
//! the page says what is coming and when.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{own_lang_of, path_view, public_dialogue, shown_decisions};
use super::politics::{result_decisions, steps};
use super::result_table::table;
use super::threads::threads;
use crate::background::{self, Comparison, compared};
use crate::contributions::{self, Tally};
use crate::core::{Locale, Result, text};
use crate::decisions::{self, Decision, Outcome, PoliticalStep, ThemeResult};
use crate::design::{
    Breadcrumbs, CaseNumber, Cover, Figure, Link, NoticeBanner, NoticeKind, PageTitle, Panel,
    Prose, Section, Thread, WidePage,
};
use crate::dialogues::listing::{self, Answered, ShownIdea};
use crate::dialogues::{Dialogue, State};
use crate::elected::{self, Reply};
use crate::inclusion::{self, Measure, who_was_reached};
use crate::site::{Document, Visit};
use crate::themes::{self, Theme};
use crate::translations;
use crate::trust::{self, Change};

/// What the page is made of. Before there is a result, themes, ideas and figures are empty.
struct Data {
    dialogue: Dialogue,
    decisions: Vec<Decision>,
    steps: Vec<PoliticalStep>,
    themes: Vec<ThemeResult>,
    ideas: Vec<ShownIdea>,
    answered: Option<Answered>,
    replies: Vec<Reply>,
    measures: Vec<Measure>,
    tally: Tally,
    compiled: Vec<Theme>,
    compared: Vec<Comparison>,
    trust: Option<Change>,
}

/// GET `/dialoger/{slug}/resultat`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let id = dialogue.id;
    let mut data = Data {
        decisions: shown_decisions(decisions::of_dialogue(&mut conn, id).await?, &dialogue),
        steps: decisions::political_steps(&mut conn, id).await?,
        themes: Vec::new(),
        ideas: Vec::new(),
        answered: None,
        replies: elected::replies(&mut conn, id).await?,
        measures: Vec::new(),
        tally: contributions::tally(&mut conn, id).await?,
        compiled: themes::list(&mut conn, id).await?,
        compared: Vec::new(),
        trust: None,
        dialogue,
    };
    if data.dialogue.state.has_result() {
        data.themes = decisions::results(&mut conn, id).await?;
        data.ideas = listing::example_ideas(&mut conn, id).await?;
        data.measures = inclusion::of_dialogue(&mut conn, id).await?;
        let compared = background::comparisons(&mut conn, &data.dialogue).await?;
        data.compared = compared.unwrap_or_default();
        data.trust = trust::change(&mut conn, &data.dialogue, visit.today).await?;
        data.answered = Some(listing::answered(&mut conn, id).await?);
    }
    let translations = translations::for_reading(&mut conn, id, visit.locale).await?;
    drop(conn);
    translations.put_on_results(&mut data.themes);
    translations.put_on_themes(&mut data.compiled);
    let l = visit.locale;
    let title = format!(
        "{}: {}",
        text::public_result_title(l),
        l.isolated(data.dialogue.title.as_str())
    );
    let document = Document::new(title)
        .described(text::public_result_about(l, data.dialogue.title.clone()))
        .example(data.dialogue.example_at.is_some());
    Ok(visit.page(document, || page(&visit, data)))
}

fn page(visit: &Visit, data: Data) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let d = &data.dialogue;
    let trail = vec![
        Link::new(visit.href("/dialoger"), text::public_list_title(l)),
        Link::new(
            visit.href(&format!("/dialoger/{}", d.slug)),
            d.title.clone(),
        ),
    ];
    let path = path_view(d, &data.decisions, l, today);
    let coming = coming(visit, d);
    let figures = data
        .answered
        .map(|answered| view! { <Cover figures=figures(d, &data.themes, answered, l)/> });
    let message = message(visit, d);
    let replies = elected::given(visit, &data.replies);
    let table = (!data.themes.is_empty()).then(|| {
        let table = table(visit, &d.slug, &data.themes, &data.decisions, true);
        view! { <Section heading=text::public_result_table(l) id="teman">{table}</Section> }
    });
    let threads = threads(visit, d, &data.themes, data.ideas, &data.decisions);
    let politics_heading = if data.steps.is_empty() && d.decided_upon_at.is_none() {
        text::public_path_label(l)
    } else {
        text::public_result_politics(l)
    };
    let politics = politics(visit, d, &data.decisions, &data.steps);
    let reached = who_was_reached(&data.measures, l);
    let compilation = compilation(visit, d, data.tally, data.compiled);
    let who = compared(&data.compared, l);
    let trust = trust::section(visit, d, data.trust.as_ref());
    let evaluation = (d.followed_up_at.is_some() && !d.evaluation.is_empty()).then(|| {
        let evaluation = d.evaluation.clone();
        let lang = d.spoken.lang("evaluation", l);
        view! {
            <Section heading=text::public_result_evaluation(l) id="larde">
                <Prose text=evaluation lang=lang/>
            </Section>
        }
    });
    let lead = text::public_result_lead(l, d.title.clone());
    let in_swedish = translations::notice(d, l, &visit.in_language(Locale::Sv));
    view! {
        <WidePage>
            <Breadcrumbs label=text::nav_dialogues(l) trail=trail/>
            <PageTitle title=text::public_result_title(l) lead=lead/>
            {in_swedish}
            {coming}
            {figures}
            {table}
            {message}
            {replies}
            {threads}
            <Section heading=politics_heading id="politik">
                {path}
                {politics}
            </Section>
            {reached}
            {who}
            {compilation}
            {evaluation}
            {trust}
        </WidePage>
    }
    .into_any()
}

/// What will be here and when, while there is no result.
fn coming(visit: &Visit, d: &Dialogue) -> Option<impl IntoView + use<>> {
    let l = visit.locale;
    if d.state.has_result() {
        return None;
    }
    let (kind, title, words) = if d.state == State::Cancelled {
        (
            NoticeKind::Mind,
            text::public_result_cancelled(l),
            text::public_result_cancelled_words(l).to_owned(),
        )
    } else {
        let words = match d.feedback_by {
            Some(day) => text::public_result_coming_by(l, day.near(l, visit.today)),
            None => text::public_result_coming_later(l, d.deciding_body.name(l).to_owned()),
        };
        (NoticeKind::Info, text::public_result_coming(l), words)
    };
    let href = visit.href(&format!("/dialoger/{}", d.slug));
    Some(view! {
        <NoticeBanner kind=kind title=title>
            <p>{words}</p>
            <p><a href=href>{text::public_result_back(l)}</a></p>
        </NoticeBanner>
    })
}

/// Ideas, share answered, themes carried out, days to feedback.
fn figures(d: &Dialogue, themes: &[ThemeResult], answered: Answered, l: Locale) -> Vec<Figure> {
    let done = themes
        .iter()
        .filter(|theme| matches!(theme.outcome, Some(Outcome::CarriedOut | Outcome::Partly)))
        .count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let mut figures = vec![Figure::new(
        d.contributions_made.to_string(),
        text::public_figure_ideas(l, d.contributions_made),
    )];
    if let Some(percent) = answered.percent() {
        figures.push(Figure::new(
            text::public_figure_answered(l, percent),
            text::public_figure_answered_label(l),
        ));
    }
    if !themes.is_empty() {
        figures.push(Figure::new(
            text::public_figure_themes(l, count(themes.len()), count(done)),
            text::public_figure_themes_label(l),
        ));
    }
    if let Some((last, told)) = d.closes_on.zip(d.fed_back_at) {
        figures.push(Figure::new(
            text::public_figure_days(l, last.days_until(told.date())),
            text::public_figure_days_label(l),
        ));
    }
    figures
}

/// The words to everybody (P17, P18).
fn message(visit: &Visit, d: &Dialogue) -> Option<impl IntoView + use<>> {
    let l = visit.locale;
    let told = d.fed_back_at.filter(|_| d.state.has_result())?;
    let from = text::public_result_message_from(
        l,
        d.owner.name(l).to_owned(),
        told.date().near(l, visit.today),
    );
    let message = d.feedback_message.clone();
    let lang = d.spoken.lang("feedback_message", l);
    Some(view! {
        <Section heading=text::public_result_message(l) id="besked">
            <Panel>
                <Prose text=message lang=lang/>
                <p class="small">{from}</p>
            </Panel>
        </Section>
    })
}

fn politics(
    visit: &Visit,
    d: &Dialogue,
    decisions: &[Decision],
    handling: &[PoliticalStep],
) -> AnyView {
    let l = visit.locale;
    let results = result_decisions(decisions, visit);
    if handling.is_empty() && results.is_empty() {
        return view! { <p>{text::public_result_politics_coming(l)}</p> }.into_any();
    }
    let handling = steps(handling, text::public_q_who_steps(l), visit);
    let results = (!results.is_empty()).then(|| {
        view! { <Thread label=text::public_q_who_decisions(l)>{results}</Thread> }
    });
    let case = d.case_number.clone();
    view! {
        <p class="small">{text::public_result_case(l)} " " <CaseNumber number=case/></p>
        {handling}
        {results}
    }
    .into_any()
}

/// What residents said, compiled, and what the material cannot tell; public when it is locked.
fn compilation(
    visit: &Visit,
    d: &Dialogue,
    tally: Tally,
    themes: Vec<Theme>,
) -> Option<impl IntoView + use<>> {
    d.compiled_at?;
    let l = visit.locale;
    // Where no idea is published there is nothing to gather.
    let themes = if themes.is_empty() {
        view! { <p>{text::public_ideas_none_closed(l)}</p> }.into_any()
    } else {
        let themes = themes
            .into_iter()
            .map(|theme| {
                let href = visit.href(&format!("/dialoger/{}/teman/{}", d.slug, theme.id));
                view! { <li lang=own_lang_of(theme.is_spoken, l)><a href=href>{text::themes_with_count(l, theme.contributions, theme.title)}</a></li> }
            })
            .collect_view();
        view! { <ul>{themes}</ul> }.into_any()
    };
    let counted = accounted(tally, l);
    let limits = (!d.compilation_limits.is_empty()).then(|| {
        let limits = d.compilation_limits.clone();
        view! {
            <h3 class="h4">{text::public_result_limits(l)}</h3>
            <Prose text=limits lang=d.spoken.lang("compilation_limits", l)/>
        }
    });
    let views = (!d.minority_views.is_empty()).then(|| {
        let views = d.minority_views.clone();
        view! {
            <h3 class="h4">{text::themes_minority_views(l)}</h3>
            <Prose text=views lang=d.spoken.lang("minority_views", l)/>
        }
    });
    let compilation = d.compilation.clone();
    let lang = d.spoken.lang("compilation", l);
    Some(view! {
        <Section heading=text::public_result_compilation(l) id="sammanstallning">
            <Prose text=compilation lang=lang/>
            {views}
            {limits}
            <h3 class="h4">{text::public_result_compiled_themes(l)}</h3>
            {themes}
            {counted}
        </Section>
    })
}

/// Where every contribution is, so that none is lost on the way (P22, P28).
fn accounted(tally: Tally, l: Locale) -> impl IntoView + use<> {
    let parts = [
        (tally.themed, text::public_tally_themed(l, tally.themed)),
        (
            tally.rerouted,
            text::public_tally_rerouted(l, tally.rerouted),
        ),
        (tally.refused, text::public_tally_refused(l, tally.refused)),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, words)| view! { <li>{words}</li> })
    .collect_view();
    (tally.made > 0).then(|| {
        view! {
            <h3 class="h4">{text::public_tally(l, tally.made)}</h3>
            <ul>{parts}</ul>
        }
    })
}
