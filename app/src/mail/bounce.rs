//! A mail that came back: the report of a mail server (RFC 3464), as its pipe hands it to `radslag bounce`.

use mail_parser::{Message as Parsed, MessageParser, MimeHeaders, PartType};

use super::store;
use super::trouble::Trouble;
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::participants;

/// What a report says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Report {
    /// Of which of our messages.
    message: Id,
    /// Whether it is over, or is tried for a while yet.
    is_over: bool,
    /// The enhanced status code.
    status: String,
}

/// What a message on the pipe is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Read {
    /// A report of a mail that may be ours.
    Ours(Report),
    /// A report of none of ours, or that a mail arrived after all.
    NotOurs,
    /// No report.
    NoReport,
}

/// What came of a message on the pipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// It is a report of a mail of ours; whether it says something of the address is noted.
    Noted,
    /// It is a report, of none of our mails.
    NotOurs,
    /// It is no report: an answer by a person or a machine, or something else.
    NoReport,
}

/// Reads a message from a mail server's pipe and notes what it says of an address. The same again changes nothing.
pub async fn came_back(deed: &mut Deed, message: &[u8]) -> Result<Came> {
    let report = match read(message) {
        Read::Ours(report) => report,
        Read::NotOurs => return Ok(Came::NotOurs),
        Read::NoReport => return Ok(Came::NoReport),
    };
    let Some(sent) = store::find(deed.conn(), report.message).await? else {
        return Ok(Came::NotOurs);
    };
    let now = deed.now;
    if report.is_over {
        store::mark_bounced(deed.conn(), sent.id, now).await?;
    }
    if let (Some(participant), Some(trouble)) =
        (sent.participant_id, Trouble::of_status(&report.status))
    {
        // What is tried yet is no end.
        let trouble = if report.is_over {
            trouble
        } else {
            Trouble::ForNow
        };
        participants::note_trouble(deed, participant, &sent.to_address, trouble, true).await?;
    }
    Ok(Came::Noted)
}

/// The report in a message.
fn read(message: &[u8]) -> Read {
    let Some(parsed) = MessageParser::default().parse(message) else {
        return Read::NoReport;
    };
    let is_status = |part: &&mail_parser::MessagePart<'_>| {
        is_of_type(part, "message", "delivery-status")
            || is_of_type(part, "message", "global-delivery-status")
    };
    let Some(status) = parsed.parts.iter().find(is_status) else {
        return Read::NoReport;
    };
    let fields = String::from_utf8_lossy(status.contents()).into_owned();
    let field = |name: &str| {
        fields.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found
                .trim()
                .eq_ignore_ascii_case(name)
                .then(|| value.trim())
        })
    };
    let action = field("Action").unwrap_or_default().to_ascii_lowercase();
    let is_over = match action.as_str() {
        "failed" => true,
        "delayed" => false,
        // It arrived after all.
        _ => return Read::NotOurs,
    };
    // "5.1.1 (bad destination mailbox address)"
    let status = field("Status").unwrap_or_default();
    let status = status.split([' ', '\t', '(']).next().unwrap_or_default();
    let ours = returned_to(&parsed).or_else(|| original(&parsed));
    ours.map_or(Read::NotOurs, |message| {
        Read::Ours(Report {
            message,
            is_over,
            status: status.to_owned(),
        })
    })
}

fn is_of_type(part: &mail_parser::MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    part.content_type().is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(kind)
            && found
                .subtype()
                .is_some_and(|found| found.eq_ignore_ascii_case(subtype))
    })
}

/// The message whose return path the report was sent to: `studs+<id>@…` (variable envelope return path).
fn returned_to(parsed: &Parsed<'_>) -> Option<Id> {
    ["X-Original-To", "Delivered-To", "Envelope-To", "To"]
        .into_iter()
        .filter_map(|name| parsed.header_raw(name))
        .find_map(|address| {
            let (_, rest) = address.split_once('+')?;
            let (id, _) = rest.split_once('@')?;
            id.parse().ok()
        })
}

/// The message that came back with the report, whole or its head alone, by its Message-ID.
fn original(parsed: &Parsed<'_>) -> Option<Id> {
    parsed.parts.iter().find_map(|part| match &part.body {
        PartType::Message(original) => of_message_id(original),
        _ if is_of_type(part, "text", "rfc822-headers")
            || is_of_type(part, "message", "rfc822")
            || is_of_type(part, "message", "rfc822-headers") =>
        {
            let head = MessageParser::default().parse(part.contents())?;
            of_message_id(&head)
        }
        _ => None,
    })
}

fn of_message_id(message: &Parsed<'_>) -> Option<Id> {
    let (id, _) = message.message_id()?.split_once('@')?;
    id.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "01936c5e-8a00-7000-8000-000000000001";

    /// As Postfix writes it.
    fn postfix(to: &str, action: &str, status: &str, message_id: &str) -> String {
        format!(
            "Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.example.org (Mail Delivery System)\r\nSubject: Undelivered Mail Returned to Sender\r\n\
             To: {to}\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"AAA.1/mail.example.org\"\r\n\r\n\
             This is a MIME-encapsulated message.\r\n\r\n--AAA.1/mail.example.org\r\nContent-Description: Notification\r\n\
             Content-Type: text/plain; charset=us-ascii\r\n\r\nI'm sorry to have to inform you …\r\n\r\n\
             --AAA.1/mail.example.org\r\nContent-Description: Delivery report\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mail.example.org\r\nX-Postfix-Queue-ID: 4ABC\r\nArrival-Date: Mon, 23 Nov 2026 12:00:00 +0100 (CET)\r\n\r\n\
             Final-Recipient: rfc822; anna@example.org\r\nOriginal-Recipient: rfc822;anna@example.org\r\nAction: {action}\r\n\
             Status: {status}\r\nRemote-MTA: dns; mx.example.org\r\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.org> unknown\r\n\r\n\
             --AAA.1/mail.example.org\r\nContent-Description: Undelivered Message\r\nContent-Type: message/rfc822\r\n\r\n\
             From: Medborgardialog <dialog@kommun.test>\r\nTo: anna@example.org\r\nSubject: Nytt\r\nMessage-ID: <{message_id}>\r\n\
             Content-Type: text/plain\r\n\r\nHej\r\n\r\n--AAA.1/mail.example.org--\r\n"
        )
    }

    fn report(is_over: bool, status: &str) -> Report {
        Report {
            message: ID.parse().unwrap(),
            is_over,
            status: status.to_owned(),
        }
    }

    #[test]
    fn a_report_names_our_message_by_its_return_path_or_by_what_came_back() {
        let by_path = postfix(&format!("studs+{ID}@kommun.test"), "failed", "5.1.1", "x@y");
        assert_eq!(read(by_path.as_bytes()), Read::Ours(report(true, "5.1.1")));
        let by_id = postfix(
            "dialog@kommun.test",
            "failed",
            "5.1.1 (no such user)",
            &format!("{ID}@dialog.kommun.test"),
        );
        assert_eq!(read(by_id.as_bytes()), Read::Ours(report(true, "5.1.1")));
        let late = postfix(
            "dialog@kommun.test",
            "delayed",
            "4.4.1",
            &format!("{ID}@dialog.kommun.test"),
        );
        assert_eq!(read(late.as_bytes()), Read::Ours(report(false, "4.4.1")));
    }

    #[test]
    fn a_head_alone_is_enough() {
        let whole = postfix("dialog@kommun.test", "failed", "5.2.1", "x@y");
        let head = whole
            .replace(
                "Content-Type: message/rfc822",
                "Content-Type: text/rfc822-headers",
            )
            .replace("<x@y>", &format!("<{ID}@dialog.kommun.test>"));
        assert_eq!(read(head.as_bytes()), Read::Ours(report(true, "5.2.1")));
    }

    #[test]
    fn what_is_no_report_or_none_of_ours_says_nothing() {
        for other in [
            "",
            "Hej",
            "From: anna@example.org\r\nSubject: Jag är på semester\r\nAuto-Submitted: auto-replied\r\n\r\nHej!\r\n",
        ] {
            assert_eq!(read(other.as_bytes()), Read::NoReport, "{other}");
        }
        let elsewhere = postfix("dialog@kommun.test", "failed", "5.1.1", "1234@example.org");
        assert_eq!(read(elsewhere.as_bytes()), Read::NotOurs);
        let arrived = postfix(
            &format!("studs+{ID}@kommun.test"),
            "delivered",
            "2.0.0",
            "x@y",
        );
        assert_eq!(read(arrived.as_bytes()), Read::NotOurs);
    }

    proptest::proptest! {
        #[test]
        fn nothing_on_the_pipe_breaks_it(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..600)) {
            let _ = read(&bytes);
            let broken = postfix("a@b", "failed", "5.1.1", "x@y");
            let cut = bytes.len().min(broken.len());
            let mut mixed = broken.into_bytes();
            mixed.truncate(mixed.len() - cut);
            mixed.extend(&bytes);
            let _ = read(&mixed);
        }
    }
}
