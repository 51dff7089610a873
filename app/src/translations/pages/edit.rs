//! `/admin/dialoger/{slug}/oversattningar/{lang}/{part}`: the texts of the dialogue, of a theme or of an activity in
//! another language, each beside the Swedish one.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::list::{grouped, language};
use super::{called, label};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{Choice, PostForm, Radios, Submit, TextArea};
use crate::design::{Prose, Section};
use crate::desk::{
    OwnLabels, Screen, Settled, Sheet, as_typed, deed, href, open_for, screen, settle,
};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::translations::actions;
use crate::translations::model::{MadeBy, Piece, Standing, Translation, find};

/// What the page is about: the texts and what there is of them in the other language.
struct Texts {
    language: Locale,
    pieces: Vec<Piece>,
    made: Vec<Translation>,
}

impl Texts {
    async fn read(desk: &Desk, dialogue: &Dialogue, lang: &str, part: &str) -> Result<Self> {
        let language = language(lang)?;
        let mut conn = desk.app.db.read().await?;
        let pieces = grouped(actions::pieces(&mut conn, dialogue).await?)
            .into_iter()
            .find(|(of, _)| of.to_string() == part)
            .map(|(_, pieces)| pieces)
            .ok_or(Error::NotFound)?;
        let made = actions::in_language(&mut conn, dialogue.id, language).await?;
        Ok(Self {
            language,
            pieces,
            made,
        })
    }

    fn version(&self) -> i64 {
        actions::version(&self.pieces, &self.made)
    }

    fn fields(&self) -> Vec<&'static str> {
        let mut fields: Vec<&'static str> = self.pieces.iter().map(|piece| piece.field).collect();
        fields.push("made_by");
        fields
    }

    fn filled(&self) -> Form {
        let is_by_machine = self
            .pieces
            .iter()
            .filter_map(|piece| find(&self.made, piece))
            .any(|made| made.made_by == MadeBy::Machine);
        let made_by = if is_by_machine {
            MadeBy::Machine
        } else {
            MadeBy::Human
        };
        self.pieces
            .iter()
            .fold(Form::new(), |form, piece| {
                let words = find(&self.made, piece).map(|made| made.words.clone());
                form.with(piece.field, words.unwrap_or_default())
            })
            .with("made_by", made_by.as_str())
    }

    fn labels(&self, l: Locale) -> OwnLabels {
        self.pieces
            .iter()
            .map(|piece| (piece.field, label(piece.field, l)))
            .chain([("made_by", text::translations_made_by(l))])
            .collect()
    }
}

/// GET `…/oversattningar/{lang}/{part}`.
pub async fn show(
    desk: Desk,
    Path((slug, lang, part)): Path<(String, String, String)>,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let texts = Texts::read(&desk, &dialogue, &lang, &part).await?;
    let sheet = Sheet::fresh(texts.filled(), texts.version());
    Ok(page(&desk, &dialogue, &texts, &sheet))
}

/// POST `…/oversattningar/{lang}/{part}`.
pub async fn submit(
    desk: Desk,
    Path((slug, lang, part)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let texts = Texts::read(&desk, &dialogue, &lang, &part).await?;
    let fields = texts.fields();
    let mut form = posted.keep(&fields);
    let Ok(made_by) = posted.get("made_by").parse::<MadeBy>() else {
        form.error("made_by", crate::dialogues::Problem::NotAChoice.words(l));
        return Ok(page(
            &desk,
            &dialogue,
            &texts,
            &Sheet::posted(form, &posted),
        ));
    };
    let said: Vec<(&str, String)> = texts
        .pieces
        .iter()
        .map(|piece| (piece.field, posted.get(piece.field).to_owned()))
        .collect();
    let place = (texts.language, texts.pieces[0].of);
    let version = Some(posted.number("version"));
    let mut deed = deed(&desk).await?;
    let answer = actions::put(&mut deed, dialogue.id, place, version, made_by, &said).await;
    let back = desk.see_other(&format!(
        "{}?klart=1",
        href(&dialogue, &format!("oversattningar/{}", texts.language))
    ));
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back),
        Settled::Stale => {
            let now = Texts::read(&desk, &dialogue, &lang, &part).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&now.filled(), now.version(), &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back);
            }
            Ok(page(&desk, &dialogue, &now, &sheet))
        }
        _ => Ok(page(
            &desk,
            &dialogue,
            &texts,
            &Sheet::posted(form, &posted),
        )),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, texts: &Texts, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let language = texts.language;
    let name = called(&texts.pieces, l);
    let title = text::translations_of(l, language.own_name(), name);
    let about = Screen::new(title, text::translations_edit_lead(l))
        .of(sheet)
        .calling(texts.labels(l));
    let form = sheet.form.clone();
    let (hidden, save) = (sheet.hidden(), sheet.save_words(text::admin_save(l), l));
    let part = texts.pieces[0].of;
    let action = desk.href(&href(
        dialogue,
        &format!("oversattningar/{language}/{part}"),
    ));
    let rows: Vec<_> = texts
        .pieces
        .iter()
        .map(|piece| {
            let standing = Standing::of(piece, find(&texts.made, piece));
            (piece.clone(), standing, form.field(piece.field))
        })
        .collect();
    let made_by = form.field("made_by");
    screen(desk, dialogue, about, move || {
        let fields = rows
            .into_iter()
            .map(|(piece, standing, field)| {
                let heading = label(piece.field, l);
                let note = match standing {
                    Standing::Human => String::new(),
                    other => other.name(l).to_owned(),
                };
                let rows = if piece.is_long() { 6 } else { 2 };
                view! {
                    <Section heading=heading>
                        <blockquote><Prose text=piece.original/></blockquote>
                        <TextArea
                            field=field
                            label=text::translations_words(l, heading, language.own_name())
                            note=note
                            rows=rows
                            lang=language.tag()
                            dir=language.direction()
                        />
                    </Section>
                }
            })
            .collect_view();
        let choices = MadeBy::ALL
            .iter()
            .map(|by| {
                let words = match by {
                    MadeBy::Human => text::translations_by_hand_choice(l),
                    MadeBy::Machine => text::translations_by_machine_choice(l),
                };
                Choice::new(by.as_str(), words)
            })
            .collect();
        view! {
            <PostForm action=action>
                {hidden}
                {fields}
                <Radios field=made_by label=text::translations_made_by(l) choices=choices/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
