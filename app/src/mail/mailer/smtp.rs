//! To a mail server.

use std::time::Duration;

use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{MailerError, SendError};

/// Connections to one server, kept open between mails.
pub type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// How long the server may be silent.
const SILENCE: Duration = Duration::from_secs(20);
/// How long a mail may take in all; well within the lease of its job.
const WHOLE: Duration = Duration::from_mins(1);
/// Connections at the same time.
const CONNECTIONS: u32 = 8;

/// Opens no connection yet. Without a port: 587, 465 for `smtps`, 25 for `?tls=none`. `authority` is a
/// PEM text with certificates that are trusted beside the public ones.
pub fn open(url: &str, host: &str, authority: Option<&str>) -> Result<Transport, MailerError> {
    let (plain, query) = url.split_once('?').unwrap_or((url, ""));
    let (scheme, rest) = plain.split_once("://").ok_or(MailerError::Url)?;
    let url = match (scheme, query) {
        ("smtp", "") => format!("{plain}?tls=opportunistic"),
        ("smtp", "tls=none") => plain.to_owned(),
        _ => url.to_owned(),
    };
    let mut builder = Transport::from_url(&url).map_err(|_| MailerError::Url)?;
    if let Some(pem) = authority {
        let parameters = trusting(server_name(rest), pem)?;
        builder = builder.tls(match (scheme, query) {
            ("smtps", _) => Tls::Wrapper(parameters),
            (_, "tls=none") => Tls::None,
            (_, "tls=required") => Tls::Required(parameters),
            _ => Tls::Opportunistic(parameters),
        });
    }
    Ok(builder
        .hello_name(ClientId::Domain(host.to_owned()))
        .timeout(Some(SILENCE))
        .pool_config(PoolConfig::new().max_size(CONNECTIONS))
        .build())
}

/// The server's name in what follows `smtp://`: `user:password@host:587/`.
fn server_name(rest: &str) -> &str {
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    match host.strip_prefix('[').and_then(|ip| ip.split_once(']')) {
        Some((ip, _)) => ip,
        None => host.split(':').next().unwrap_or_default(),
    }
}

fn trusting(server: &str, pem: &str) -> Result<TlsParameters, MailerError> {
    // A text without a certificate would be read as an empty list of them.
    if !pem.contains("-----BEGIN CERTIFICATE-----") {
        return Err(MailerError::Authority);
    }
    let certificate = Certificate::from_pem(pem.as_bytes()).map_err(|_| MailerError::Authority)?;
    TlsParameters::builder(server.to_owned())
        .add_root_certificate(certificate)
        .build()
        .map_err(|_| MailerError::Authority)
}

/// Hands the mail over. `Ok` means that the server answered 250.
pub async fn send(transport: &Transport, message: lettre::Message) -> Result<(), SendError> {
    match tokio::time::timeout(WHOLE, transport.send(message)).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(classify(&error)),
        Err(_) => Err(SendError::Temporary("the server is too slow".to_owned())),
    }
}

fn classify(error: &lettre::transport::smtp::Error) -> SendError {
    match error.status() {
        Some(code) => {
            let number: u16 = code.into();
            of_code(number, &error.to_string())
        }
        None if error.is_timeout() => SendError::Temporary("the server is silent".to_owned()),
        None if error.is_tls() => SendError::Temporary("no safe connection".to_owned()),
        None if error.is_client() => {
            SendError::Temporary("the server lacks something that the mail needs".to_owned())
        }
        None => SendError::Temporary("no connection".to_owned()),
    }
}

/// The enhanced code in a server's answer (RFC 3463, "5.1.1"), which says what is wrong; of its words, which often hold the
/// address, nothing is kept.
fn enhanced(answer: &str) -> Option<&str> {
    let (_, words) = answer.split_once("): ")?;
    let first = words.split_whitespace().next()?;
    let numbers: Vec<&str> = first.split('.').collect();
    let is_code = numbers.len() == 3
        && matches!(numbers[0], "4" | "5")
        && numbers[1..]
            .iter()
            .all(|n| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()));
    is_code.then_some(first)
}

/// What a server's answer means. That we may not log in, or not without encryption, is our own
/// fault and says nothing about the receiver: mended settings send the mail.
fn of_code(code: u16, answer: &str) -> SendError {
    let words = match enhanced(answer) {
        Some(enhanced) => format!("SMTP {code} {enhanced}"),
        None => format!("SMTP {code}"),
    };
    match code {
        530 | 534 | 535 | 538 => SendError::Temporary(words),
        500..=599 => SendError::Permanent(words),
        _ => SendError::Temporary(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_about_the_receiver_is_told_from_one_about_us() {
        for code in [550, 551, 552, 553, 554, 501] {
            assert!(
                matches!(of_code(code, ""), SendError::Permanent(_)),
                "{code}"
            );
        }
        for code in [421, 450, 451, 452, 454, 530, 534, 535, 538] {
            assert!(
                matches!(of_code(code, ""), SendError::Temporary(_)),
                "{code}"
            );
        }
    }

    // The pool of connections wants a runtime to live in.
    #[tokio::test]
    async fn addresses_of_servers_are_checked_at_start() {
        for right in [
            "smtp://127.0.0.1:2525",
            "smtp://user:p%40ss@mail.example:587?tls=required",
            "smtp://mail.example?tls=none",
            "smtp://mail.example?tls=opportunistic",
            "smtps://user:password@mail.example",
        ] {
            assert!(open(right, "radslag.test", None).is_ok(), "{right}");
        }
        for wrong in [
            "mail.example",
            "http://mail.example",
            "smtp://",
            "smtp://mail.example?tls=maybe",
        ] {
            assert!(open(wrong, "radslag.test", None).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_servers_name_is_found_in_its_address() {
        for (rest, name) in [
            ("mail.example", "mail.example"),
            ("user:p%40ss@mail.example:587/", "mail.example"),
            ("[::1]:25", "::1"),
        ] {
            assert_eq!(server_name(rest), name);
        }
    }

    #[tokio::test]
    async fn certificates_that_are_none_are_refused_at_start() {
        let opened = open(
            "smtps://mail.example",
            "radslag.test",
            Some("no certificate"),
        );
        assert!(matches!(opened, Err(MailerError::Authority)));
    }

    /// A mail server of its own that answers RCPT with `answer`, and passes mails on.
    fn server(answer: &'static str) -> (String, std::sync::mpsc::Receiver<String>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let (mails, received) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let mails = mails.clone();
                std::thread::spawn(move || talk(connection.unwrap(), answer, &mails));
            }
        });
        (url, received)
    }

    fn talk(
        mut connection: std::net::TcpStream,
        answer: &str,
        mails: &std::sync::mpsc::Sender<String>,
    ) {
        use std::io::{BufRead, BufReader, Write};
        let mut lines = BufReader::new(connection.try_clone().unwrap()).lines();
        let mut say = |words: &str| {
            connection
                .write_all(format!("{words}\r\n").as_bytes())
                .is_ok()
        };
        say("220 test");
        while let Some(Ok(line)) = lines.next() {
            let go_on = match line.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => say("250-test") && say("250 8BITMIME"),
                "RCPT" => say(answer),
                "DATA" => {
                    say("354 go");
                    let mail: Vec<String> = lines
                        .by_ref()
                        .map_while(Result::ok)
                        .take_while(|line| line != ".")
                        .collect();
                    mails.send(mail.join("\n")).is_ok() && say("250 taken")
                }
                "QUIT" => false,
                _ => say("250 ok"),
            };
            if !go_on {
                break;
            }
        }
    }

    async fn send_to(url: &str) -> Result<(), SendError> {
        use crate::mail::{Letter, Mail, Mailer};
        let at = crate::core::Timestamp::from_micros(1);
        let mailer = Mailer::smtp(
            url,
            None,
            "Dialog <dialog@kommun.test>",
            "https://dialog.kommun.test",
        )
        .unwrap();
        let mail = Mail {
            id: crate::core::Id::new(at, &crate::core::Random::seeded(1)),
            to: "anna@example.org".parse().unwrap(),
            at,
            letter: Letter::new(crate::core::Locale::Sv, "Hej", "Därför"),
        };
        mailer.send(&mail).await?;
        // The same again: the same Message-ID.
        mailer.send(&mail).await
    }

    #[tokio::test]
    async fn a_server_takes_a_mail() {
        let (url, received) = server("250 ok");
        send_to(&url).await.unwrap();
        let mail = received.recv().unwrap();
        assert!(
            mail.contains("Subject: Hej") && mail.contains("@dialog.kommun.test>"),
            "{mail}"
        );
        assert_eq!(received.recv().unwrap().lines().next(), mail.lines().next());
    }

    #[tokio::test]
    async fn a_refused_receiver_is_permanent_and_leaves_no_address() {
        let (url, _) = server("550 5.1.1 <anna@example.org> unknown");
        assert_eq!(
            send_to(&url).await,
            Err(SendError::Permanent("SMTP 550 5.1.1".into()))
        );
    }

    #[tokio::test]
    async fn a_busy_server_and_none_at_all_are_temporary() {
        let (url, _) = server("451 later <anna@example.org>");
        assert_eq!(
            send_to(&url).await,
            Err(SendError::Temporary("SMTP 451".into()))
        );
        let free = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        assert_eq!(
            send_to(&format!("smtp://{free}")).await,
            Err(SendError::Temporary("no connection".into()))
        );
    }
}
