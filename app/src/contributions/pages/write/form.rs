//! The form itself.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::contributions::islands::{Composer, ComposerWords};
use crate::contributions::limits::TEXT_MAX;
use crate::contributions::pages::form_parts::{HeldBack, SameWords, Stamp, TRAP, status};
use crate::contributions::pages::parts::{dialogue_path, idea_path, trail, write_path};
use crate::contributions::{Kind, SubmitError, Tie};
use crate::core::{Form, text};
use crate::design::{
    self, Breadcrumbs, Choice, Dotted, EnterSends, ErrorSummary, HiddenField, Honeypot, More,
    Offer, OfferWords, Page, PageTitle, PostForm, Radios, Select, Sending, SendingWords, Submit,
    TextArea, TextField,
};
use crate::dialogues::Dialogue;
use crate::photos::{self, Upload};
use crate::places;
use crate::site::{Document, Visit};

/// The form as it is shown: what was typed, and which form it is.
pub struct Shown {
    /// What was typed.
    pub form: Form,
    /// Which form it is.
    pub stamp: Stamp,
    /// Why it was held back, beside errors at fields.
    pub held: Option<SubmitError>,
    /// The photos that it has already.
    pub photos: Vec<Upload>,
}

/// The page with the form.
pub fn page(visit: &Visit, dialogue: &Dialogue, shown: Shown) -> Response {
    let l = visit.locale;
    let status = status(&shown.form, shown.held.as_ref());
    let title = text::contributions_write_title(l);
    let whole = format!("{title} – {}", l.isolated(dialogue.title.as_str()));
    let whole = if status == StatusCode::OK {
        whole
    } else {
        text::form_error_title(l, whole)
    };
    let document = Document::new(whole)
        .described(text::contributions_write_about(l, dialogue.title.clone()))
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden()
        .own_copy()
        .with_island();
    visit.page(document, || view(visit, dialogue, shown))
}

fn view(visit: &Visit, dialogue: &Dialogue, shown: Shown) -> AnyView {
    let l = visit.locale;
    let notice = shown
        .held
        .as_ref()
        .map(|held| notice(visit, dialogue, held));
    let same = matches!(shown.held, Some(SubmitError::SameWords { .. }));
    let action = visit.form_action(&write_path(&dialogue.slug));
    let errors = shown.form.errors();
    let [field, email] = ["text", "email"].map(|name| shown.form.field(name));
    let trail = trail(dialogue, l);
    let words = ComposerWords {
        left: text::contributions_island_left(l).to_owned(),
        over: text::contributions_island_over(l).to_owned(),
        similar: text::contributions_island_similar(l).to_owned(),
        similar_words: text::contributions_island_similar_words(l).to_owned(),
        similar_found: text::contributions_island_similar_found(l).to_owned(),
        new_tab: text::contributions_island_new_tab(l).to_owned(),
    };
    let path = visit.href(&dialogue_path(&dialogue.slug));
    let draft = path.clone();
    let read_more = [
        ("/regler", text::contributions_write_rules(l)),
        ("/personuppgifter", text::contributions_write_privacy(l)),
        ("/delta-utan-e-post", text::contributions_write_other(l)),
    ]
    .map(|(path, words)| {
        let href = visit.href(path);
        view! { <a href=href>{words}</a> }.into_any()
    });
    let read_more = Vec::from(read_more);
    let submit = if same {
        view! { <Submit text=text::contributions_write_anyway(l) name="own_voice" value="1"/> }
            .into_any()
    } else {
        view! { <Submit text=text::contributions_write_sending(l)/> }.into_any()
    };
    let place = places::fields(visit, &shown.form, &action);
    let more = more(&shown.form, visit);
    let photos = photos::fields(&shown.form, &shown.photos, l);
    let lead = dialogue.lead.clone();
    let lang = design::filled(dialogue.spoken.lang("lead", l).to_owned());
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail here=text::contributions_write_title(l)/>
            <PageTitle title=text::contributions_write_title(l)>
                <p class="lead" lang=lang>{lead}</p>
            </PageTitle>
            {notice}
            <PostForm action=action upload=true>
                <EnterSends/>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                <Offer words=OfferWords::of(l)/>
                <TextArea
                    field=field
                    label=text::contributions_field_text(l)
                    hint=text::contributions_field_text_hint(l)
                    rows=7
                    required=true
                    dir="auto"
                />
                <Composer path=path max=TEXT_MAX words=words/>
                {photos}
                <TextField
                    field=email
                    label=text::contributions_field_email(l)
                    note=text::contributions_optional(l)
                    hint=text::contributions_field_email_hint(l)
                    kind="email"
                    autocomplete="email"
                />
                {place}
                {more}
                <HiddenField name="key" value=shown.stamp.key/>
                <HiddenField name="time" value=shown.stamp.time/>
                <Honeypot name=TRAP label=text::contributions_trap(l)/>
                <p>{text::contributions_write_next(l)}</p>
                <Sending draft=draft words=SendingWords::of(l) files=photos::lost_words(l)/>
                {submit}
                <Dotted items=read_more small=true/>
            </PostForm>
        </Page>
    }
    .into_any()
}

/// What few need, folded away unless something stands in it.
fn more(form: &Form, visit: &Visit) -> AnyView {
    let l = visit.locale;
    let [title, kind, tie, name] = ["title", "kind", "tie", "name"].map(|name| form.field(name));
    let open = ["title", "name", "tie"]
        .iter()
        .any(|name| !form.value(name).is_empty())
        || !matches!(form.value("kind"), "" | "idea");
    let kinds = Kind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), kind.name(l)).hint(kind.hint(l)))
        .collect::<Vec<_>>();
    let mut ties = vec![Choice::new("", Tie::Unstated.name(l))];
    ties.extend(
        Tie::ALL
            .iter()
            .filter(|tie| **tie != Tie::Unstated)
            .map(|tie| Choice::new(tie.as_str(), tie.name(l))),
    );
    let note = text::contributions_optional(l);
    view! {
        <More summary=text::contributions_more(l) open=open>
            <TextField
                field=title
                label=text::contributions_field_title(l)
                note=note
                hint=text::contributions_field_title_hint(l)
            />
            <Radios
                field=kind
                label=text::contributions_field_kind(l)
                note=note
                hint=text::contributions_field_kind_hint(l)
                choices=kinds
            />
            <Select
                field=tie
                label=text::contributions_field_tie(l)
                note=note
                hint=text::contributions_field_tie_hint(l)
                choices=ties
            />
            <TextField
                field=name
                label=text::contributions_field_name(l)
                note=note
                hint=text::contributions_field_name_hint(l)
                autocomplete="nickname"
            />
        </More>
    }
    .into_any()
}

/// Says what to do; the text is kept below.
fn notice(visit: &Visit, dialogue: &Dialogue, held: &SubmitError) -> AnyView {
    let l = visit.locale;
    let same = |number: i64| SameWords {
        title: text::contributions_same(l, number),
        path: idea_path(&dialogue.slug, number),
        link: text::contributions_same_link(l, number),
    };
    let words = HeldBack {
        too_many: (
            text::contributions_too_many(l),
            text::contributions_too_many_words(l),
        ),
        other_way: Some(("/delta-utan-e-post", text::contributions_write_other(l))),
        once_more: text::contributions_once_more(l),
        same: Some(&same),
    };
    words.notice(visit, held)
}
