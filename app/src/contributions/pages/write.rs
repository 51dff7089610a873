//! Where an idea is written and sent in: the text first, all else optional, each with why it is asked
//! (P12).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::form_parts::{HeldBack, SameWords, Stamp, TRAP, form_time, status, web_form};
use super::notices::receipt_path;
use super::parts::{dialogue_path, idea_path, list_path, trail, write_path};
use crate::contributions::islands::{Composer, ComposerWords};
use crate::contributions::limits::TEXT_MAX;
use crate::contributions::{Draft, Hold, Kind, SubmitError, Tie, submit_on_web, was_sent};
use crate::core::{Form, Result, text};
use crate::deed::Actor;
use crate::design::{
    self, Actions, Breadcrumbs, ButtonKind, ButtonLink, Choice, Dotted, EnterSends, ErrorSummary,
    HiddenField, Honeypot, More, Page, PageTitle, PostForm, Prose, Radios, Section, Select,
    Sending, SendingWords, Submit, TextArea, TextField,
};
use crate::dialogues::{Dialogue, State, content_lang, public_dialogue};
use crate::photos::{self, Carrier, Upload};
use crate::places;
use crate::site::{Document, Posted, Visit, WithFiles};
use crate::throttle::network;

/// The fields of the form, in their order on the page.
const FIELDS: [&str; 10] = [
    "text",
    "email",
    "place_name",
    "place_at",
    "place_frame",
    "place_words",
    "title",
    "kind",
    "tie",
    "name",
];

/// The form as it is shown: what was typed, and which form it is.
struct Shown {
    form: Form,
    stamp: Stamp,
    /// Why it was held back, beside errors at fields.
    held: Option<SubmitError>,
    /// The photos that it has already.
    photos: Vec<Upload>,
}

/// GET `/dialoger/{slug}/lamna-ide`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    drop(conn);
    if !dialogue.state.takes_contributions() {
        return Ok(closed(&visit, &dialogue, None));
    }
    let shown = Shown {
        form: Form::new().with("kind", Kind::default().as_str()),
        stamp: Stamp::new(&visit, Some(dialogue.id)),
        held: None,
        photos: Vec::new(),
    };
    Ok(page(&visit, &dialogue, shown))
}

/// POST `/dialoger/{slug}/lamna-ide`: 303 to the receipt, or 422 with everything that was typed.
pub async fn submit(visit: Visit, Path(slug): Path<String>, sent: WithFiles) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let WithFiles { posted, files } = sent;
    let (typed, key) = (posted.get("text"), posted.get("key"));
    let was_sent = was_sent(&mut conn, dialogue.id, typed, key).await?;
    drop(conn);
    let mut form = kept(&posted);
    let is_open = dialogue.state.takes_contributions();
    let carrier = carrier(&visit, &dialogue, &posted, was_sent);
    let photos = if is_open {
        photos::receive(&carrier, (&posted, files), &mut form).await?
    } else {
        Vec::new()
    };
    let mut held = None;
    // A press on the map sends nothing in.
    let draft = if let Some(picked) = places::picked(&form, &posted) {
        form = picked;
        None
    } else {
        let place = places::read(&mut form, visit.locale);
        Draft::parse(&mut form, visit.locale).map(|draft| Draft { place, ..draft })
    };
    if let Some(mut draft) = draft {
        if !photos.is_empty() {
            draft.photos = carrier.form;
        }
        let web = web_form(&visit, &posted);
        match submit_on_web(&visit.app, dialogue.id, &draft, &web, visit.locale).await {
            Ok(sent) => return Ok(visit.see_other(&receipt_path(&sent))),
            Err(SubmitError::Other(error)) => return Err(error),
            Err(error) => held = Some(error),
        }
    }
    if !is_open || matches!(held, Some(SubmitError::Closed)) {
        return Ok(closed(&visit, &dialogue, Some(&form)));
    }
    let shown = Shown {
        form,
        stamp: Stamp::again(&visit, Some(dialogue.id), &posted),
        held,
        photos,
    };
    Ok(page(&visit, &dialogue, shown))
}

/// What was typed, in the order of the page.
fn kept(posted: &Posted) -> Form {
    let form = photos::keep(posted.keep(&FIELDS[..1]), posted);
    let rest = &FIELDS[1..];
    rest.iter()
        .fold(form, |form, name| form.with(name, posted.get(name)))
}

/// The form as one that photos come with.
fn carrier<'a>(
    visit: &'a Visit,
    dialogue: &Dialogue,
    posted: &Posted,
    was_sent: bool,
) -> Carrier<'a> {
    let key = posted.get("key");
    // Who is too fast keeps the photos, and presses once more.
    let shown = form_time(visit, Some(dialogue.id), key).check(posted.get("time"), visit.now);
    Carrier {
        app: &visit.app,
        actor: Actor::Resident,
        form: photos::form_of(dialogue.id, key),
        is_ours: shown != Err(Hold::TooOld) && posted.get(TRAP).is_empty(),
        counted: Some(format!("{}\n{}", dialogue.id, network(&visit.client.0))),
        was_sent,
        locale: visit.locale,
    }
}

fn page(visit: &Visit, dialogue: &Dialogue, shown: Shown) -> Response {
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
        draft: text::contributions_island_draft(l).to_owned(),
        draft_words: text::contributions_island_draft_words(l).to_owned(),
        draft_take: text::contributions_island_draft_take(l).to_owned(),
        draft_drop: text::contributions_island_draft_drop(l).to_owned(),
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
                autocomplete="off"
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

/// The dialogue is not open: says when it is, or what can be done instead. `kept` is what somebody
/// was sending: the words are shown, so that nothing is lost.
fn closed(visit: &Visit, dialogue: &Dialogue, kept: Option<&Form>) -> Response {
    let l = visit.locale;
    let title = if kept.is_some() && dialogue.state != State::Announced {
        text::contributions_closed_kept(l)
    } else {
        text::contributions_closed_title(l)
    };
    let status = if kept.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let document = Document::new(title)
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden()
        .own_copy();
    let words = match (dialogue.state, dialogue.opens_on) {
        (State::Announced, Some(day)) => {
            text::contributions_closed_coming(l, day.near(l, visit.today))
        }
        (State::Announced, None) => text::contributions_closed_undated(l).to_owned(),
        (State::Cancelled, _) if kept.is_none() => {
            text::contributions_closed_cancelled(l).to_owned()
        }
        _ if kept.is_some() => text::contributions_closed_kept_words(l).to_owned(),
        _ => text::contributions_closed_over(l).to_owned(),
    };
    let ideas = visit.href(&list_path(&dialogue.slug));
    let about = visit.href(&dialogue_path(&dialogue.slug));
    let other = visit.href("/andra-satt-att-paverka");
    let trail = trail(dialogue, l);
    let kicker = dialogue.title.clone();
    // Where to say that one wanted to take part.
    let contact =
        (kept.is_some() && dialogue.state != State::Announced).then(|| dialogue.contact.clone());
    let kept: Vec<String> = ["title", "text", "name"]
        .iter()
        .filter_map(|name| kept.map(|form| form.value(name).to_owned()))
        .filter(|typed| !typed.trim().is_empty())
        .collect();
    visit.page(document, move || {
        let contact = contact.map(|contact| {
            view! { <Prose text=contact lang=content_lang(l) reach=true/> }
        });
        let kept = (!kept.is_empty()).then(|| {
            view! {
                <Section heading=text::contributions_closed_text(l)>
                    <crate::design::Quote text=kept.join("\n\n") dir="auto"/>
                </Section>
            }
        });
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title kicker=kicker lead=words/>
                {contact}
                {kept}
                <Actions>
                    <ButtonLink href=ideas text=text::contributions_closed_ideas(l)/>
                    <ButtonLink href=about text=text::contributions_closed_dialogue(l) kind=ButtonKind::Plain/>
                    <ButtonLink href=other text=text::contributions_closed_other(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}
