//! E-mail addresses that can be written to.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// An address that every mail server takes and that the mailer can put on a mail: a plain local part
/// in ASCII (RFC 5321's Dot-string) at a domain with a dot in it, at most 254 characters.
///
/// What the standards allow beside that is refused where it is typed, since a mail to it would never
/// leave: quoted local parts, addresses of machines instead of domains, and other letters before the
/// @, which most mail servers do not take (SMTPUTF8). A domain with other letters (`räksmörgås.se`)
/// has a form in ASCII that every server knows, so it is turned into that one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Why a text is no e-mail address that can be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnEmailAddress {
    /// It is not of the form name@example.org.
    #[error("not an e-mail address")]
    Shape,
    /// There is something before the @ that mail servers do not take.
    #[error("only a-z, digits and a few marks can stand before the @")]
    BeforeAt,
}

/// Characters in an address (RFC 5321, with its brackets).
const LONGEST: usize = 254;
/// Characters before the @, and in each part of a domain.
const LONGEST_LOCAL: usize = 64;
const LONGEST_LABEL: usize = 63;

impl EmailAddress {
    /// The address as it was written, its domain in ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Enough for its owner to know it by, and for nobody else to write to it: `a***@example.org`.
    pub fn veiled(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let first: String = local.chars().take(1).collect();
        format!("{first}***@{domain}")
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
        let (local, domain) = text.rsplit_once('@').ok_or(NotAnEmailAddress::Shape)?;
        let domain = ascii_domain(domain).ok_or(NotAnEmailAddress::Shape)?;
        check_local(local)?;
        if local.len() + 1 + domain.len() > LONGEST {
            return Err(NotAnEmailAddress::Shape);
        }
        Ok(Self(format!("{local}@{domain}")))
    }
}

/// Whether mail servers take it: words of letters, digits and the marks of an atom (RFC 5322), with
/// single dots between them.
fn check_local(local: &str) -> Result<(), NotAnEmailAddress> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    if local.is_empty() || local.len() > LONGEST_LOCAL {
        Err(NotAnEmailAddress::Shape)
    } else if !local.chars().all(is_plain) || local.split('.').any(str::is_empty) {
        Err(NotAnEmailAddress::BeforeAt)
    } else {
        Ok(())
    }
}

/// The domain as mail servers know it; none when it is none, or a machine's name or number.
fn ascii_domain(domain: &str) -> Option<String> {
    let domain = if domain.is_ascii() {
        domain.to_owned()
    } else {
        idna::domain_to_ascii_strict(domain).ok()?
    };
    let labels: Vec<&str> = domain.split('.').collect();
    let is_label = |label: &&str| {
        let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (1..=LONGEST_LABEL).contains(&label.len())
            && label.chars().all(is_inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let ends_in_a_name = labels
        .last()
        .is_some_and(|last| last.starts_with(|c: char| c.is_ascii_alphabetic()));
    let is_right = labels.len() > 1 && ends_in_a_name && labels.iter().all(is_label);
    is_right.then_some(domain)
}

// What is stored was taken once, perhaps by a rule of its time: it is read as it is, or a whole
// row could not be. The mailer asks again before it writes to it.
text_column!(EmailAddress, |text: String| Ok::<_, Infallible>(
    EmailAddress(text)
));

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<String, NotAnEmailAddress> {
        text.parse().map(|address: EmailAddress| address.0)
    }

    #[test]
    fn addresses_that_can_be_written_to_are_taken_as_they_are() {
        for right in [
            "anna@example.org",
            "Anna.Andersson+torg@sub.example.org",
            "o'neill_1@example.co.uk",
            "a@b-c.se",
            "x@xn--rksmrgs-5wao1o.se",
        ] {
            assert_eq!(parse(right).as_deref(), Ok(right));
        }
        assert_eq!(
            parse("  anna@example.org\n").as_deref(),
            Ok("anna@example.org")
        );
    }

    #[test]
    fn a_domain_with_other_letters_gets_the_form_that_servers_know() {
        for typed in ["anna@räksmörgås.se", "anna@RÄKSMÖRGÅS.se"] {
            assert_eq!(parse(typed).as_deref(), Ok("anna@xn--rksmrgs-5wao1o.se"));
        }
    }

    #[test]
    fn what_is_no_address_is_told_from_what_no_server_takes() {
        let long = format!("{}@example.org", "a".repeat(65));
        let label = format!("a@{}.org", "b".repeat(64));
        let whole = format!("a@{}org", "bcdefgh.".repeat(32));
        for wrong in [
            "",
            "anna",
            "anna@",
            "@example.org",
            "anna@localhost",
            "anna@example",
            "anna@example.",
            "anna@.example.org",
            "anna@example..org",
            "anna@-example.org",
            "anna@example-.org",
            "anna@exam_ple.org",
            "anna@exam ple.org",
            "anna@example.org>",
            "anna@192.0.2.1",
            "anna@[192.0.2.1]",
            "anna@[IPv6:2001:db8::1]",
            "anna@example.org, eva",
            &long,
            &label,
            &whole,
        ] {
            assert_eq!(parse(wrong), Err(NotAnEmailAddress::Shape), "{wrong:?}");
        }
        for wrong in [
            "a@b.c\nBcc: x@y.z",
            "a b@example.org",
            "\"a b\"@example.org",
            "\"anna\"@example.org",
            ".anna@example.org",
            "anna.@example.org",
            "an..na@example.org",
            "anna,eva@example.org",
            "anna@eva@example.org",
            "Anna <anna@example.org",
            "åsa@example.org",
            "a\0b@example.org",
        ] {
            assert_eq!(parse(wrong), Err(NotAnEmailAddress::BeforeAt), "{wrong:?}");
        }
    }

    #[test]
    fn a_log_line_never_shows_the_address() {
        let address: EmailAddress = "anna@example.org".parse().unwrap();
        assert!(!format!("{address:?}").contains("anna"));
    }

    proptest! {
        #[test]
        fn what_is_taken_is_taken_again_as_it_is(typed in "\\PC{0,20}@\\PC{1,12}(\\.\\PC{1,8}){0,2}") {
            if let Ok(first) = parse(&typed) {
                prop_assert!(first.is_ascii());
                prop_assert_eq!(parse(&first), Ok(first.clone()));
            }
        }
    }
}
