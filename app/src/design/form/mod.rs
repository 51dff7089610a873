//! Forms: every control with its label, hint and error tied to it, and what was typed kept.
//!
//! A control's id is its posted name, which is also where the error summary leads.

mod choices;
mod control;
mod errors;
mod file_field;
mod hidden;
mod list_field;
mod select;
mod sending;
mod shell;
mod submit;
mod text_area;
mod text_field;

pub use choices::{Checkboxes, Radios};
pub use control::Choice;
pub use errors::ErrorSummary;
pub use file_field::FileField;
pub use hidden::{HiddenField, Honeypot};
pub use list_field::ListField;
pub use select::Select;
pub use sending::{Offer, OfferWords, Sending, SendingWords, Sent};
pub use shell::{FieldGroup, More, PostForm};
pub use submit::{EnterSends, Submit};
pub use text_area::TextArea;
pub use text_field::{DateField, TextField};
