//! An address as somebody typed it into a form that needs one.

use crate::core::email_address::NotAnEmailAddress;
use crate::core::{EmailAddress, Form, Locale, text};

/// The address in `field`; what is wrong with it is added there.
pub fn read_email(form: &mut Form, field: &'static str, l: Locale) -> Option<EmailAddress> {
    match form.value(field).parse() {
        Ok(email) => Some(email),
        Err(NotAnEmailAddress::Shape) => {
            form.error(field, text::following_email_wrong(l));
            None
        }
        Err(NotAnEmailAddress::BeforeAt) => {
            form.error(field, text::following_email_letters(l));
            None
        }
    }
}
