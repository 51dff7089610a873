//! E-mail addresses that can be written to.

use std::fmt;
use std::str::FromStr;

/// A syntactically right address (RFC 5321, checked by lettre) of at most 254 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// The text is no e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct NotAnEmailAddress;

impl EmailAddress {
    /// The address as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form under which two spellings of one mailbox are the same: everything in lower case.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// Personal data: never in logs.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnEmailAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() > 254 || text.chars().any(char::is_control) {
            return Err(NotAnEmailAddress);
        }
        let address: lettre::Address = text.parse().map_err(|_| NotAnEmailAddress)?;
        if !address.domain().contains('.') {
            return Err(NotAnEmailAddress);
        }
        Ok(Self(address.to_string()))
    }
}

text_column!(EmailAddress);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_can_be_written_to_are_taken() {
        assert!("anna@example.org".parse::<EmailAddress>().is_ok());
        for wrong in [
            "",
            "anna",
            "anna@",
            "@example.org",
            "anna@localhost",
            "a@b.c\nBcc: x@y.z",
            "a b@example.org",
        ] {
            assert!(wrong.parse::<EmailAddress>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_log_line_never_shows_the_address() {
        let address: EmailAddress = "anna@example.org".parse().unwrap();
        assert!(!format!("{address:?}").contains("anna"));
    }
}
