//! A mail as a message on the wire (RFC 5322).

use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::header::{self, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use super::{Mail, SendError};
use crate::core::EmailAddress;
use crate::mail::letter::{html, plain};

/// Builds the message. Header values come from our own texts, ids and parsed addresses, and are
/// encoded here once more: a line break in one cannot begin a header.
pub fn message(
    mail: &Mail,
    sender: &Mailbox,
    host: &str,
    returns: Option<&EmailAddress>,
) -> Result<lettre::Message, SendError> {
    let broken = |what: &str| SendError::Permanent(format!("the message cannot be built: {what}"));
    // One from before may be of a kind that is not taken any more.
    let to: EmailAddress = mail.to.as_str().parse().map_err(|_| broken("receiver"))?;
    let to: lettre::Address = to.as_str().parse().map_err(|_| broken("receiver"))?;
    let letter = &mail.letter;
    let envelope = match returns {
        Some(returns) => {
            let path = return_path(mail, returns).ok_or_else(|| broken("return path"))?;
            Some(Envelope::new(Some(path), vec![to.clone()]).map_err(|_| broken("envelope"))?)
        }
        None => None,
    };
    let mut builder = lettre::Message::builder()
        .message_id(Some(format!("<{}@{host}>", mail.id)))
        .header(header::Date::new(date(mail)))
        .from(sender.clone())
        .to(Mailbox::new(None, to))
        .subject(one_line(&letter.subject))
        .raw_header(raw("Auto-Submitted", "auto-generated".to_owned()))
        .raw_header(raw("Content-Language", letter.locale.tag().to_owned()));
    if let Some(envelope) = envelope {
        builder = builder.envelope(envelope);
    }
    if let Some(stop) = &letter.stop {
        builder = builder
            .raw_header(raw(
                "List-Unsubscribe",
                format!("<{}>", one_line(&stop.one_click)),
            ))
            .raw_header(raw(
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click".to_owned(),
            ));
        if let Some(list) = stop.list {
            builder = builder.raw_header(raw("List-Id", format!("<{list}.{host}>")));
        }
    }
    builder
        .multipart(MultiPart::alternative_plain_html(
            plain(letter),
            html(letter),
        ))
        .map_err(|_| broken("parts"))
}

/// `studs+<the message's id>@dialog.kommun.se`.
fn return_path(mail: &Mail, returns: &EmailAddress) -> Option<lettre::Address> {
    let (local, domain) = returns.as_str().split_once('@')?;
    format!("{local}+{}@{domain}", mail.id).parse().ok()
}

fn date(mail: &Mail) -> SystemTime {
    let micros = u64::try_from(mail.at.as_micros()).unwrap_or(0);
    SystemTime::UNIX_EPOCH + Duration::from_micros(micros)
}

fn raw(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// `text` without line breaks and other control characters, which have no place in a header, without soft hyphens, and with
/// ordinary spaces alone.
fn one_line(text: &str) -> String {
    text.replace('\u{a0}', " ")
        .replace('\u{ad}', "")
        .split(|c: char| c.is_control() || c == '\u{2028}' || c == '\u{2029}')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;

    use super::*;
    use crate::core::{Id, Locale, Random, Timestamp};
    use crate::mail::{Letter, Stop};

    fn mail(letter: Letter) -> Mail {
        let at = Timestamp::from_micros(1_795_431_600_000_000);
        Mail {
            id: Id::new(at, &Random::seeded(5)),
            to: "anna@example.org".parse().unwrap(),
            at,
            letter,
        }
    }

    fn wire(letter: Letter) -> String {
        let sender = "Medborgardialog <dialog@kommun.test>".parse().unwrap();
        let message = message(&mail(letter), &sender, "dialog.kommun.test", None).unwrap();
        String::from_utf8(message.formatted()).expect("nothing but ASCII goes over the wire")
    }

    /// The names of the headers before the first empty line.
    fn names(wire: &str) -> Vec<String> {
        let (head, _) = wire.split_once("\r\n\r\n").expect("a head");
        head.split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split_once(':').expect("a header").0.to_owned())
            .collect()
    }

    fn stop() -> Stop {
        Stop {
            label: "Sluta",
            list: None,
            page: "https://dialog.kommun.test/avregistrera/abc".into(),
            one_click: "https://dialog.kommun.test/avregistrera/abc".into(),
        }
    }

    const HEADERS: [&str; 11] = [
        "Message-ID",
        "Date",
        "From",
        "To",
        "Subject",
        "Auto-Submitted",
        "Content-Language",
        "List-Unsubscribe",
        "List-Unsubscribe-Post",
        "MIME-Version",
        "Content-Type",
    ];

    #[test]
    fn every_try_has_the_same_message_id_and_the_clocks_date() {
        let letter = Letter::new(Locale::Sv, "Så blev det", "Därför").stopped_by(stop());
        let (first, second) = (wire(letter.clone()), wire(letter));
        let id = format!(
            "Message-ID: <{}@dialog.kommun.test>\r\n",
            mail(Letter::new(Locale::Sv, "", "")).id
        );
        assert!(first.contains(&id) && second.contains(&id), "{first}");
        for line in [
            "Date: Mon, 23 Nov 2026 11:00:00 +0000\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: sv\r\n",
            "List-Unsubscribe: <https://dialog.kommun.test/avregistrera/abc>\r\n",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
        ] {
            assert!(first.contains(line), "{line} in {first}");
        }
        assert!(
            first.contains("text/plain; charset=utf-8")
                && first.contains("text/html; charset=utf-8")
        );
    }

    #[test]
    fn a_mail_comes_back_to_an_address_that_names_it_and_says_nothing_of_its_receiver() {
        let sender = "Medborgardialog <dialog@kommun.test>".parse().unwrap();
        let returns = "studs@kommun.test".parse().unwrap();
        let mail = mail(Letter::new(Locale::Sv, "Hej", "Därför"));
        let message = message(&mail, &sender, "dialog.kommun.test", Some(&returns)).unwrap();
        let from = message.envelope().from().unwrap().to_string();
        assert_eq!(from, format!("studs+{}@kommun.test", mail.id));
        let wire = String::from_utf8(message.formatted()).unwrap();
        assert!(!wire.contains("studs+"), "{wire}");
        assert!(
            wire.contains("From: Medborgardialog <dialog@kommun.test>"),
            "{wire}"
        );
    }

    #[test]
    fn what_is_followed_is_a_list_of_its_own() {
        let stop = Stop {
            list: Some("folj"),
            ..stop()
        };
        let letter = Letter::new(Locale::Sv, "Nytt", "Därför").stopped_by(stop);
        let wire = wire(letter);
        assert!(
            wire.contains("\r\nList-Id: <folj.dialog.kommun.test>\r\n"),
            "{wire}"
        );
    }

    #[test]
    fn a_line_break_in_a_subject_begins_no_header() {
        let letter = Letter::new(Locale::Sv, "Torg\r\nBcc: alla@example.org\r\n\r\nHej", "")
            .stopped_by(stop());
        assert_eq!(names(&wire(letter)), HEADERS);
    }

    #[test]
    fn a_soft_hyphen_divides_no_subject() {
        assert_eq!(
            one_line("Tillgänglighets\u{ad}redogörelse"),
            "Tillgänglighetsredogörelse"
        );
    }

    /// Texts that look like addresses, most of them right.
    fn typed() -> impl Strategy<Value = String> {
        let local = prop_oneof![
            4 => "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,20}(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,20}){0,3}",
            1 => "\\PC{0,12}",
            1 => "\"[ -~]{0,12}\"",
        ];
        let domain = prop_oneof![
            4 => "([a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?\\.){1,4}[a-zA-Z][a-zA-Z0-9]{1,8}",
            2 => "([a-zåäöéü]{1,10}\\.){1,2}[a-zåäö]{2,6}",
            1 => "\\PC{0,12}",
            1 => "\\[?[0-9]{1,3}(\\.[0-9]{1,3}){3}\\]?",
        ];
        (local, domain).prop_map(|(local, domain)| format!("{local}@{domain}"))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn every_address_that_is_taken_can_be_put_on_a_mail(typed in typed()) {
            let Ok(to) = typed.parse::<EmailAddress>() else {
                return Ok(());
            };
            let mail = Mail { to: to.clone(), ..mail(Letter::new(Locale::Sv, "Hej", "Därför")) };
            let sender = "Medborgardialog <dialog@kommun.test>".parse().unwrap();
            let message = message(&mail, &sender, "dialog.kommun.test", None).unwrap();
            let receivers: Vec<String> = message.envelope().to().iter().map(ToString::to_string).collect();
            prop_assert_eq!(receivers, [to.to_string()]);
            let wire = String::from_utf8(message.formatted()).unwrap();
            let line = format!("\r\nTo: {to}\r\n");
            prop_assert!(wire.contains(&line), "{}", wire);
        }
    }

    #[test]
    fn most_of_the_addresses_tried_above_are_taken() {
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let taken = (0..200).filter(|_| {
            let typed = typed().new_tree(&mut runner).unwrap().current();
            typed.parse::<EmailAddress>().is_ok()
        });
        assert!(taken.count() > 60);
    }

    proptest! {
        #[test]
        fn no_text_can_add_a_header_or_a_receiver(subject in "\\PC{0,40}[\\r\\n\u{85}\u{2028}]{0,3}(Bcc: x@y.zz)?\\PC{0,200}", words in any::<String>(), lang in any::<String>()) {
            let letter = Letter::new(Locale::Sv, subject.clone(), words.clone())
                .heading(words.clone())
                .quote(words.clone(), lang)
                .paragraph(words)
                .stopped_by(stop());
            let wire = wire(letter);
            prop_assert_eq!(names(&wire), HEADERS);
            prop_assert!(wire.contains("\r\nTo: anna@example.org\r\n"));
            // Mail servers refuse longer lines.
            prop_assert!(wire.split("\r\n").all(|line| line.len() <= 998 && !line.contains('\r') && !line.contains('\n')));
        }
    }
}
