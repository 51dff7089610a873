//! Entering the population's figures of a year, and changing them.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::background::{
    self, NAMES, NAMES_EN, NewPopulation, NewShare, PLACES, Population, Question, SHARES, permille,
    typed,
};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::FieldGroup;
use crate::design::form::{PostForm, Submit, TextField};
use crate::desk::{OwnLabels, Settled, Sheet, as_typed, deed, once_field, settle};
use crate::dialogues::EntryError;
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};

/// GET `/admin/organisation/befolkning/ny/{question}`.
pub async fn show_new(desk: Desk, Path(question): Path<String>) -> Result<Response> {
    let question = asked(&desk, &question)?;
    let sheet = Sheet::fresh(Form::new(), 0);
    Ok(page(&desk, question, None, &sheet))
}

/// POST `/admin/organisation/befolkning/ny/{question}`.
pub async fn submit_new(
    desk: Desk,
    Path(question): Path<String>,
    posted: Posted,
) -> Result<Response> {
    let question = asked(&desk, &question)?;
    save(&desk, question, None, &posted).await
}

/// GET `/admin/organisation/befolkning/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let population = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&population), population.version);
    Ok(page(&desk, population.question, Some(&population), &sheet))
}

/// POST `/admin/organisation/befolkning/{id}`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let population = open(&desk, &id).await?;
    save(&desk, population.question, Some(&population), &posted).await
}

fn asked(desk: &Desk, word: &str) -> Result<Question> {
    keeper(desk)?;
    let question: Question = word.parse().map_err(|_| Error::NotFound)?;
    if question.has_population() {
        Ok(question)
    } else {
        Err(Error::NotFound)
    }
}

async fn open(desk: &Desk, part: &str) -> Result<Population> {
    keeper(desk)?;
    let id = part.parse().map_err(|_| Error::NotFound)?;
    background::get(&mut *desk.app.db.read().await?, id).await
}

/// The names of the fields, from the top of the form down.
fn fields(question: Question) -> Vec<&'static str> {
    let mut fields = vec!["year", "source"];
    for at in 0..groups(question) {
        if question == Question::Part {
            fields.extend([NAMES[at], NAMES_EN[at]]);
        }
        fields.push(SHARES[at]);
    }
    fields
}

/// How many groups the form has room for.
fn groups(question: Question) -> usize {
    match question {
        Question::Part => PLACES,
        _ => question.counted_in_population().len(),
    }
}

fn filled(population: &Population) -> Form {
    let mut form = Form::new()
        .with("year", population.year.to_string())
        .with("source", population.source.clone());
    for at in 0..groups(population.question) {
        let share = population.shares.get(at);
        if population.question == Question::Part {
            let (name, name_en) = share.map_or_else(Default::default, |share| {
                (share.answer.clone(), share.name_en.clone())
            });
            form = form.with(NAMES[at], name).with(NAMES_EN[at], name_en);
        }
        let share = share.map(|share| typed(share.permille));
        form = form.with(SHARES[at], share.unwrap_or_default());
    }
    form
}

/// What was posted. Lines of parts that are left empty are no parts; what cannot be read is told by the rules.
fn read(posted: &Posted, question: Question) -> NewPopulation {
    let fixed = question.counted_in_population();
    let is_part = question == Question::Part;
    let shares = (0..groups(question)).filter_map(|line| {
        let [name, name_en, share] =
            [NAMES, NAMES_EN, SHARES].map(|fields| posted.get(fields[line]).trim());
        let is_empty = [name, name_en, share].iter().all(|typed| typed.is_empty());
        if is_part && is_empty {
            return None;
        }
        Some(NewShare {
            answer: fixed.get(line).map_or(name, |fixed| *fixed).to_owned(),
            name_en: name_en.to_owned(),
            permille: permille(share),
            line,
        })
    });
    NewPopulation {
        question,
        year: posted.get("year").trim().parse().ok(),
        source: posted.get("source").trim().to_owned(),
        shares: shares.collect(),
    }
}

async fn save(
    desk: &Desk,
    question: Question,
    population: Option<&Population>,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&fields(question));
    let new = read(posted, question);
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match population {
        Some(old) => background::change(&mut deed, old.id, posted.number("version"), &new).await,
        None => once(&mut deed, &desk.path, posted, async |deed| {
            background::add(deed, &new, None).await
        })
        .await
        .map(drop),
    };
    let saved = desk.see_other(&format!("{REGISTER}?klart=1"));
    match (settle(deed, answer, &mut form, l).await?, population) {
        (Settled::Done(()), _) => Ok(saved),
        (Settled::Stale, Some(old)) => {
            let now = background::get(&mut *desk.app.db.read().await?, old.id).await?;
            // Shares are one whole, with the names that they are of.
            let all = fields(question);
            let together: [&[&'static str]; 1] = [&all];
            let sheet = Sheet::posted(form, posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &together, as_typed);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(page(desk, question, Some(&now), &sheet))
        }
        _ => Ok(page(
            desk,
            question,
            population,
            &Sheet::posted(form, posted),
        )),
    }
}

/// What the fields are called where they stand alone, as among what is wrong.
fn labels(question: Question, l: Locale) -> OwnLabels {
    let mut labels: OwnLabels = vec![
        ("year", text::background_year(l)),
        ("source", text::background_source_name(l)),
    ];
    for at in 0..groups(question) {
        labels.extend([
            (NAMES[at], text::background_part_name(l)),
            (NAMES_EN[at], text::background_part_name_en(l)),
            (SHARES[at], text::background_share(l)),
        ]);
    }
    labels
}

fn page(
    desk: &Desk,
    question: Question,
    population: Option<&Population>,
    sheet: &Sheet,
) -> Response {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = population.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let once = population.is_none().then(|| once_field(desk));
    let name = question.name(l).to_lowercase();
    let (title, path) = population.map_or_else(
        || {
            (
                text::background_add(l, name.clone()),
                format!("{REGISTER}/ny/{question}"),
            )
        },
        |population| {
            (
                text::background_change(l, name.clone()),
                format!("{REGISTER}/{}", population.id),
            )
        },
    );
    let entry = Entry {
        above: vec![(
            REGISTER.to_owned(),
            text::background_register_title(l).to_owned(),
        )],
        title,
        lead: text::background_entry_lead(l).to_owned(),
        labels: labels(question, l),
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let is_example = population.is_some_and(|population| population.example_at.is_some());
    register(desk, entry, move || {
        let groups = (0..groups(question))
            .map(|at| group(question, at, &form, l))
            .collect_view();
        view! {
            {is_example.then(|| view! { <p><strong>{text::background_example(l)}</strong> " " {text::background_example_words(l)}</p> })}
            <PostForm action=action>
                {once}
                {hidden}
                <TextField field=form.field("year") label=text::background_year(l) hint=text::background_year_hint(l) inputmode="numeric" short=true required=true/>
                <TextField field=form.field("source") label=text::background_source_name(l) hint=text::background_source_hint(l) required=true/>
                {(question == Question::Part).then(|| view! { <p class="hint">{text::background_parts_hint(l)}</p> })}
                {groups}
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}

/// The fields of one group.
fn group(question: Question, at: usize, form: &Form, l: Locale) -> AnyView {
    let share = form.field(SHARES[at]);
    if question != Question::Part {
        let fixed = question.counted_in_population();
        let name = question.answer_name(fixed[at], &[], l);
        let label = text::background_share_of(l, name);
        let hint = if at == 0 {
            text::background_share_hint(l)
        } else {
            ""
        };
        return view! {
            <TextField field=share label=label hint=hint inputmode="decimal" short=true required=true/>
        }
        .into_any();
    }
    let number = i64::try_from(at + 1).unwrap_or(0);
    let hint = if at == 0 {
        text::background_share_hint(l)
    } else {
        ""
    };
    let [name, name_en] = [NAMES[at], NAMES_EN[at]].map(|field| form.field(field));
    view! {
        <FieldGroup legend=text::background_part_number(l, number)>
            <TextField field=name label=text::background_part_name(l)/>
            <TextField field=name_en label=text::background_part_name_en(l) lang="en"/>
            <TextField field=share label=text::background_share(l) hint=hint inputmode="decimal" short=true/>
        </FieldGroup>
    }
    .into_any()
}
