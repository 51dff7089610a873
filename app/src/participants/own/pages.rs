//! The pages around somebody's own address.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::link::{LASTS, Scope};
use super::store::{self, Mailed};
use crate::app::App;
use crate::contributions::{self, Idea, TRAP, Whereabouts, lang_and_dir};
use crate::core::{EmailAddress, Form, Locale, Result, text};
use crate::design::{
    Actions, ButtonKind, ButtonLink, Choice, DataTable, ErrorSummary, Fact, Facts, HiddenField,
    Honeypot, NoticeBanner, NoticeKind, Page, PageTitle, PostForm, Section, Select, Submit,
    TextField, filled,
};
use crate::dialogues::{self, Dialogue, own_lang};
use crate::following::{self, Frequency, Subscription};
use crate::initiatives::{self, Initiative};
use crate::participants::{Participant, store as people};
use crate::site::{Document, Visit};

/// What a choice posts that ends a subscription.
pub const END: &str = "sluta";
/// Rows of each list; nobody has sent in so much.
const MOST: i64 = 500;

/// Something that was sent in to a dialogue.
struct Sent {
    idea: Idea,
    /// As it was written, also where something is covered.
    words: String,
    dialogue: Dialogue,
    /// Of its receipt.
    code: String,
}

/// What the page is made of.
pub struct Own {
    participant: Participant,
    scope: Scope,
    follows: Vec<Subscription>,
    ideas: Vec<Sent>,
    initiatives: Vec<Initiative>,
    mails: Vec<Mailed>,
    /// The field for a new address, as it was typed.
    form: Form,
}

impl Own {
    /// What `scope` lets be seen of what we hold about `participant`.
    pub async fn of(
        visit: &Visit,
        participant: Participant,
        scope: Scope,
        form: Form,
    ) -> Result<Self> {
        let mut conn = visit.app.db.read().await?;
        let id = participant.id;
        let mut own = Self {
            follows: following::of_participant(&mut conn, id).await?,
            ideas: Vec::new(),
            initiatives: Vec::new(),
            mails: Vec::new(),
            participant,
            scope,
            form,
        };
        if scope == Scope::All {
            for code in store::receipts(&mut conn, id, MOST).await? {
                let idea = contributions::by_receipt(&mut conn, &code).await?;
                let dialogue = dialogues::get(&mut conn, idea.dialogue)
                    .await?
                    .on(visit.today);
                let told = people::told(&mut conn, idea.id, id).await?;
                own.ideas.push(Sent {
                    words: told.map_or_else(String::new, |told| told.words()),
                    code: code.to_string(),
                    idea,
                    dialogue,
                });
            }
            for code in store::proposals(&mut conn, id, MOST).await? {
                own.initiatives
                    .push(initiatives::by_receipt(&mut conn, &code).await?);
            }
            own.mails = store::mailed(&mut conn, id, MOST).await?;
        }
        Ok(own)
    }

    /// Everything, for programs: what was sent in stands there as everybody or its sender reads it.
    pub fn as_json(&self, app: &App) -> serde_json::Value {
        let person = &self.participant;
        let moment = |at: crate::core::Timestamp| at.jiff().to_string();
        let follows: Vec<_> = self
            .follows
            .iter()
            .map(|each| {
                serde_json::json!({
                    "what": each.name(Locale::Sv),
                    "page": app.url(&each.path),
                    "frequency": each.frequency.as_str(),
                    "since": each.confirmed_at.map(moment),
                })
            })
            .collect();
        let ideas: Vec<_> = self
            .ideas
            .iter()
            .map(|sent| {
                let idea = &sent.idea;
                serde_json::json!({
                    "dialogue": sent.dialogue.title,
                    "number": idea.number,
                    "words": sent.words,
                    "language": idea.lang,
                    "shown_name": idea.shown_name,
                    "tie": idea.tie.as_str(),
                    "received": moment(idea.received_at),
                    "state": idea.state.as_str(),
                    "receipt": app.url(&format!("/kvitto/{}", sent.code)),
                })
            })
            .collect();
        let initiatives: Vec<_> = self
            .initiatives
            .iter()
            .map(|initiative| {
                serde_json::json!({
                    "number": initiative.number,
                    "title": initiative.sent.title,
                    "text": initiative.sent.text,
                    "shown_name": initiative.sent.name,
                    "received": moment(initiative.received_at),
                    "receipt": app.url(&format!("/initiativ/kvitto/{}", initiative.code)),
                })
            })
            .collect();
        let mails: Vec<_> = self
            .mails
            .iter()
            .map(|mail| {
                serde_json::json!({
                    "kind": mail.kind,
                    "written": moment(mail.created_at),
                    "sent": mail.sent_at.map(moment),
                })
            })
            .collect();
        serde_json::json!({
            "address": person.email.as_str(),
            "language": person.locale.tag(),
            "given": moment(person.created_at),
            "confirmed": person.confirmed_at.map(moment),
            "wants_no_mail_since": person.unsubscribed_at.map(moment),
            "mail_comes_back_since": person.undeliverable_at.map(moment),
            "follows": follows,
            "ideas": ideas,
            "initiatives": initiatives,
            "mails": mails,
        })
    }
}

/// Where somebody asks for the link to their own page.
pub fn ask(visit: &Visit, form: Form, status: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::own_ask_title(l);
    let whole = if form.is_valid() {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let borta = visit.asked("borta").is_some();
    let form = asking(visit, form);
    let follow = visit.href("/folj");
    let document = Document::new(whole).status(status);
    visit.page(document, move || {
        let gone = borta.then(|| {
            view! {
                <NoticeBanner kind=NoticeKind::Done title=text::own_withdrawn(l)>
                    <p>{text::own_withdrawn_words(l)}</p>
                </NoticeBanner>
            }
        });
        view! {
            <Page>
                <PageTitle title=title lead=text::own_ask_lead(l)/>
                {gone}
                {form}
                <p><a href=follow>{text::following_title(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}

/// The form that asks for the link.
fn asking(visit: &Visit, form: Form) -> AnyView {
    let l = visit.locale;
    let action = visit.href("/mitt");
    let errors = form.errors();
    let field = form.field("email");
    view! {
        <PostForm action=action>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            <TextField
                field=field
                label=text::following_email(l)
                hint=text::own_ask_hint(l)
                kind="email"
                autocomplete="email"
                required=true
            />
            <Honeypot name=TRAP label=text::contributions_trap(l)/>
            <Submit text=text::own_ask_deed(l)/>
        </PostForm>
    }
    .into_any()
}

/// A link is on its way, when the address is known: the same words always.
pub fn sent(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::own_sent_title(l);
    let again = visit.href("/mitt");
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::own_sent_words(l)/>
                <p>{text::own_sent_none(l)}</p>
                <p><a href=again>{text::own_sent_again(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}

/// The link opens nothing any more: how to get a new one.
pub fn over(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::participants_unknown_title(l);
    let form = asking(visit, Form::new());
    let document = Document::new(title).status(StatusCode::NOT_FOUND).hidden();
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::own_over_words(l, LASTS)/>
                {form}
            </Page>
        }
        .into_any()
    })
}

/// The page itself.
pub fn own(visit: &Visit, own: Own, status: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::own_title(l);
    let whole = if own.form.is_valid() {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let document = Document::new(whole).status(status).hidden();
    visit.page(document, || view(visit, own))
}

fn view(visit: &Visit, own: Own) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let told = told(visit, &own.participant);
    let follows = follows(visit, &own.follows);
    let mail = mail(visit, &own.participant);
    let lead = text::own_lead(l, own.participant.email.veiled());
    let errors = own.form.errors();
    let rest = if own.scope == Scope::All {
        let ideas = ideas(visit, &own);
        let data = data(visit, &own);
        view! { {ideas} {data} }.into_any()
    } else {
        view! {
            <Section heading=text::own_all_heading(l)>
                <p>{text::own_all_words(l)}</p>
                <PostForm action=action>
                    <Submit text=text::own_all_deed(l) kind=ButtonKind::Plain name="do" value="link"/>
                </PostForm>
            </Section>
        }
        .into_any()
    };
    view! {
        <Page>
            <PageTitle title=text::own_title(l) lead=lead/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {told}
            {follows}
            {mail}
            {rest}
        </Page>
    }
    .into_any()
}

/// What was just done, and that mail comes back.
fn told(visit: &Visit, participant: &Participant) -> AnyView {
    let l = visit.locale;
    let done = [
        ("sparat", text::own_saved(l), ""),
        ("lank", text::own_sent_title(l), text::own_all_sent(l)),
        ("adress", text::own_sent_title(l), text::own_address_sent(l)),
    ]
    .into_iter()
    .find(|(name, _, _)| visit.asked(name).is_some())
    .map(|(_, title, words)| {
        let words = filled(words.to_owned()).map(|words| view! { <p>{words}</p> });
        view! { <NoticeBanner kind=NoticeKind::Done title=title>{words}</NoticeBanner> }
    });
    let comes_back = participant.undeliverable_at.map(|at| {
        let action = visit.href(&visit.path);
        let words = text::own_comes_back_words(l, at.date().long(l));
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::own_comes_back(l)>
                <p>{words}</p>
                <PostForm action=action>
                    <Submit text=text::own_try_again(l) name="do" value="again"/>
                </PostForm>
            </NoticeBanner>
        }
    });
    view! { {done} {comes_back} }.into_any()
}

/// What is followed and how often, in one form.
fn follows(visit: &Visit, all: &[Subscription]) -> AnyView {
    let l = visit.locale;
    let more = visit.href("/folj");
    if all.is_empty() {
        return view! {
            <Section heading=text::own_follows(l) id="foljer">
                <p>{text::own_follows_nothing(l)} " " <a href=more>{text::following_title(l)}</a></p>
            </Section>
        }
        .into_any();
    }
    let action = visit.href(&visit.path);
    let rows = all
        .iter()
        .map(|each| {
            let id = format!("ofta-{}", each.id);
            let mut choices: Vec<(&str, &str)> = Frequency::ALL
                .iter()
                .map(|frequency| (frequency.as_str(), frequency.name(l)))
                .collect();
            choices.push((END, text::own_follows_end(l)));
            let options = choices
                .into_iter()
                .map(|(value, label)| {
                    let selected = value == each.frequency.as_str();
                    view! { <option value=value selected=selected>{label}</option> }
                })
                .collect_view();
            let name = each.name(l);
            view! {
                <div class="field">
                    <label for=id.clone()>{name}</label>
                    <select id=id.clone() name=id>{options}</select>
                </div>
            }
        })
        .collect_view();
    view! {
        <Section heading=text::own_follows(l) id="foljer">
            <PostForm action=action>
                {rows}
                <Submit text=text::own_save(l) name="do" value="follow"/>
            </PostForm>
            <p><a href=more>{text::own_follows_more(l)}</a></p>
        </Section>
    }
    .into_any()
}

/// In which language, and whether at all.
fn mail(visit: &Visit, participant: &Participant) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let form = Form::new().with("sprak", participant.locale.tag());
    let choices = Locale::ALL
        .iter()
        .map(|other| Choice::new(other.tag(), other.own_name()))
        .collect();
    let (words, deed, value) = if participant.has_left() {
        (
            text::own_no_mail(l),
            text::participants_come_back_deed(l),
            "come_back",
        )
    } else {
        (
            text::participants_leave_words(l),
            text::participants_leave_deed(l),
            "leave",
        )
    };
    let language = action.clone();
    view! {
        <Section heading=text::own_mail(l)>
            <PostForm action=language>
                <Select field=form.field("sprak") label=text::own_language(l) choices=choices/>
                <Submit text=text::own_save(l) kind=ButtonKind::Plain name="do" value="language"/>
            </PostForm>
            <PostForm action=action>
                <p>{words}</p>
                <Submit text=deed kind=ButtonKind::Plain name="do" value=value/>
            </PostForm>
        </Section>
    }
    .into_any()
}

/// What was sent in, and where it is now.
fn ideas(visit: &Visit, own: &Own) -> AnyView {
    let l = visit.locale;
    if own.ideas.is_empty() && own.initiatives.is_empty() {
        return view! {
            <Section heading=text::own_ideas(l) id="inskickat"><p>{text::own_ideas_none(l)}</p></Section>
        }
        .into_any();
    }
    let headers = vec![
        text::own_ideas_what(l).to_owned(),
        text::own_ideas_where(l).to_owned(),
        text::own_ideas_now(l).to_owned(),
    ];
    let mut rows: Vec<Vec<AnyView>> = own
        .ideas
        .iter()
        .map(|sent| {
            let (idea, dialogue) = (&sent.idea, &sent.dialogue);
            let receipt = visit.href(&format!("/kvitto/{}", sent.code));
            let (lang, dir) = lang_and_dir(&idea.lang, l);
            let number = text::contributions_idea_number(l, idea.number);
            let heading = idea.heading();
            let title = dialogue.title.clone();
            let now = Whereabouts::of(idea, dialogue, visit.today).here().name(l);
            vec![
                view! {
                    <a href=receipt>{number}</a>
                    <p class="small" lang=filled(lang) dir=filled(dir)>{heading}</p>
                }
                .into_any(),
                view! { <span lang=own_lang(l)>{title}</span> }.into_any(),
                now.into_any(),
            ]
        })
        .collect();
    rows.extend(own.initiatives.iter().map(|initiative| {
        let receipt = visit.href(&format!("/initiativ/kvitto/{}", initiative.code));
        let number = text::initiatives_number(l, initiative.number);
        vec![
            view! { <a href=receipt>{number}</a> }.into_any(),
            text::initiatives_title(l).into_any(),
            initiative.stage().name(l).into_any(),
        ]
    }));
    view! {
        <Section heading=text::own_ideas(l) id="inskickat">
            <DataTable caption=text::own_ideas(l) headers=headers rows=rows heard=true/>
        </Section>
    }
    .into_any()
}

/// What we hold, and what can be done with it.
fn data(visit: &Visit, own: &Own) -> AnyView {
    let l = visit.locale;
    let person = &own.participant;
    let action = visit.href(&visit.path);
    let base = visit.href(&visit.path);
    let (export, withdraw) = (format!("{base}/uppgifter.json"), format!("{base}/ta-bort"));
    let confirmed = person.confirmed_at.map(|at| {
        let day = at.date().long(l);
        view! { <Fact term=text::own_data_confirmed(l)>{day}</Fact> }
    });
    let (email, given) = (person.email.to_string(), person.created_at.date().long(l));
    let count = i64::try_from(own.mails.len()).unwrap_or(i64::MAX);
    let field = own.form.field("email");
    view! {
        <Section heading=text::own_data(l) id="uppgifter">
            <Facts>
                <Fact term=text::own_data_address(l)><bdi>{email}</bdi></Fact>
                <Fact term=text::own_data_given(l)>{given}</Fact>
                {confirmed}
                <Fact term=text::own_data_mails(l)>{count}</Fact>
            </Facts>
            <p><a href=export download="uppgifter.json">{text::own_data_export(l)}</a></p>
        </Section>
        <Section heading=text::own_address(l) id="adress">
            <PostForm action=action>
                <TextField
                    field=field
                    label=text::own_address_new(l)
                    hint=text::own_address_hint(l)
                    kind="email"
                    autocomplete="email"
                    required=true
                />
                <Submit text=text::own_address_deed(l) kind=ButtonKind::Plain name="do" value="address"/>
            </PostForm>
        </Section>
        <Section heading=text::own_withdraw(l)>
            <p>{text::own_withdraw_words(l)}</p>
            <Actions><ButtonLink href=withdraw text=text::own_withdraw(l) kind=ButtonKind::Danger/></Actions>
        </Section>
    }
    .into_any()
}

/// Shall the address be forgotten?
pub fn ask_to_withdraw(visit: &Visit, participant: &Participant) -> Response {
    let l = visit.locale;
    let title = text::own_withdraw_title(l);
    let lead = text::own_lead(l, participant.email.veiled());
    let action = visit.href(&visit.path);
    let back = visit.href(visit.path.trim_end_matches("/ta-bort"));
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=lead/>
                <p>{text::own_withdraw_words(l)}</p>
                <p>{text::own_withdraw_receipts(l)}</p>
                <PostForm action=action>
                    <HiddenField name="do" value="withdraw"/>
                    <Submit text=text::own_withdraw_deed(l) kind=ButtonKind::Danger/>
                </PostForm>
                <p><a href=back>{text::own_withdraw_back(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}

/// Is this new address yours?
pub fn ask_about_new_address(visit: &Visit, email: &EmailAddress) -> Response {
    let l = visit.locale;
    let title = text::participants_confirm_title(l);
    let words = text::own_new_words(l, email.veiled());
    let action = visit.href(&visit.path);
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                <PostForm action=action>
                    <Submit text=text::participants_confirm_deed(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}

/// Mail goes to the new address.
pub fn new_address_taken(visit: &Visit) -> Response {
    let l = visit.locale;
    plain(
        visit,
        text::participants_confirmed_title(l),
        text::own_new_taken(l),
    )
}

/// The new address has a page of its own: told to whoever reads its mailbox, and to nobody else.
pub fn address_is_known(visit: &Visit) -> Response {
    let l = visit.locale;
    plain(visit, text::own_new_known_title(l), text::own_new_known(l))
}

fn plain(visit: &Visit, title: &'static str, words: &'static str) -> Response {
    let l = visit.locale;
    let ask = visit.href("/mitt");
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                <p><a href=ask>{text::own_ask_title(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}
