//! The components that every page is built from.
//!
//! Plain data in, complete HTML out: no component reads a database, a clock or a text file. All words come in as
//! arguments, already in the reader's language. An empty text means "leave this part out".
//!
//! Three marks return on every card, page and report: the [`Path`] (the dialogue's way, with dates), the [`Stair`]
//! (how much influence residents have) and the [`Thread`] (from an idea to the decision and the answer).
//!
//! Nothing here writes a `style` attribute, so that the content security policy can forbid them. The looks live in
//! `style/`, in a file with the component's name.

mod badge;
mod banner;
mod breadcrumbs;
mod button;
mod can;
mod card;
mod case_number;
mod confirm;
mod cover;
mod desk;
mod difference;
mod dotted;
mod empty;
mod facts;
mod filter;
mod footer;
pub mod form;
mod formatted;
mod found;
mod gates;
mod header;
mod heading;
mod hero;
mod languages;
mod link;
mod log;
mod owed;
mod page;
mod pagination;
mod path;
mod post;
mod progress;
mod promises;
mod prose;
mod qr;
mod quote;
mod reply;
mod shares;
mod slip;
mod stair;
mod summary;
mod table;
mod thread;
mod title;
mod year_bars;

pub use badge::{OutcomeBadge, OutcomeKind, StateBadge, StateKind};
pub use banner::{ExampleBanner, NoticeBanner, NoticeKind};
pub use breadcrumbs::Breadcrumbs;
pub use button::{Actions, ButtonKind, ButtonLink};
pub use can::Can;
pub use card::{Card, Cards};
pub use case_number::CaseNumber;
pub use confirm::ConfirmPanel;
pub use cover::{Cover, Figure};
pub use desk::DeskLayout;
pub use difference::Difference;
pub use dotted::Dotted;
pub use empty::Empty;
pub use facts::{Fact, Facts, Panel};
pub use filter::{FilterBar, chosen};
pub use footer::PublicFooter;
pub use form::{
    Checkboxes, Choice, DateField, EnterSends, ErrorSummary, FieldGroup, HiddenField, Honeypot,
    ListField, More, Offer, OfferWords, PostForm, Radios, Select, Sending, SendingWords, Sent,
    Submit, TextArea, TextField,
};
pub use formatted::Formatted;
pub use found::{FoundItem, MarkedText};
pub use gates::{Gate, Gates};
pub use header::PublicHeader;
pub use heading::{Heading, filled};
pub use hero::Hero;
pub use languages::LanguageOffer;
pub use link::{LanguageLink, Link, NavLink};
pub use log::{Log, LogEntry};
pub use owed::{Owed, OwedItem, Urgency};
pub use page::{Letter, Page, PublicLayout, Section, Split, Stack, WidePage};
pub use pagination::Pagination;
pub use path::{Path, Stop, StopStatus};
pub use post::Post;
pub use progress::Progress;
pub use promises::{Promise, Promises};
pub use prose::Prose;
pub use qr::QrCode;
pub use quote::Quote;
pub use reply::Reply;
pub use shares::{Share, Shares};
pub use slip::{Slip, Slips};
pub use stair::{Stair, StairMark};
pub use summary::{SummaryList, SummaryRow};
pub use table::{DataTable, Table};
pub use thread::{Thread, ThreadStep};
pub use title::PageTitle;
pub use year_bars::{YearBar, YearBars};

/// Renders a view to HTML for the tests of this folder, without the marks that Leptos leaves between nodes.
#[cfg(test)]
pub(crate) fn html(view: impl FnOnce() -> leptos::prelude::AnyView) -> String {
    use leptos::prelude::*;
    let owner = Owner::new();
    owner.with(|| view().to_html()).replace("<!>", "")
}
