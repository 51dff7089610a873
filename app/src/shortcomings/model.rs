//! What is reported, by when it is answered, and what an answer needs.

use crate::contributions::{ReceiptCode, has_personal_number};
use crate::core::email_address::NotAnEmailAddress;
use crate::core::typed::clean_line;
use crate::core::{Date, EmailAddress, Form, Id, Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, said};

/// Within so many working days a report is answered.
pub const ANSWER_WITHIN: u32 = 10;
/// The longest report and the longest answer, in characters.
pub const WORDS_MAX: usize = 3000;
/// The longest name of a page.
pub const PAGE_MAX: usize = 200;
/// The fields of the form, in their order on the page.
pub const FIELDS: [&str; 3] = ["words", "page", "email"];
/// A part of an address that is as long as this and has no hyphen is a code, which opens something.
const CODE: usize = 16;

keywords! {
    /// What became of a report.
    pub enum Outcome {
        /// It works now.
        Mended = "mended",
        /// It stands in the statement, with why it is not mended yet.
        Stated = "stated",
        /// It is not mended, for a reason that the answer gives.
        Declined = "declined",
    }
}

impl Outcome {
    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Mended => text::shortcomings_mended(l),
            Self::Stated => text::shortcomings_stated(l),
            Self::Declined => text::shortcomings_declined(l),
        }
    }
}

/// A report before it has come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReport {
    /// What does not work.
    pub words: String,
    /// Where; may be empty.
    pub page: String,
    /// Where to send the answer.
    pub email: Option<EmailAddress>,
}

impl NewReport {
    /// Reads the form. What is wrong is added at its field and there is no report.
    pub fn parse(form: &mut Form, l: Locale) -> Option<Self> {
        let words = form.value("words").trim().to_owned();
        let page = clean_line(form.value("page"));
        if words.is_empty() {
            form.error("words", text::shortcomings_words_missing(l));
        } else if let Some(over) = over(&words, WORDS_MAX) {
            form.error("words", text::shortcomings_words_long(l, WORDS_MAX, over));
        }
        if over(&page, PAGE_MAX).is_some() {
            form.error("page", text::shortcomings_page_long(l, PAGE_MAX));
        }
        for (field, typed) in [("words", &words), ("page", &page)] {
            if has_personal_number(typed) {
                form.error(field, text::contributions_personal_number(l));
            }
        }
        let mut email = None;
        let typed = form.value("email").trim().to_owned();
        if !typed.is_empty() {
            match typed.parse() {
                Ok(address) => email = Some(address),
                Err(NotAnEmailAddress::Shape) => {
                    form.error("email", text::contributions_email_wrong(l));
                }
                Err(NotAnEmailAddress::BeforeAt) => {
                    form.error("email", text::shortcomings_email_letters(l));
                }
            }
        }
        form.is_valid().then_some(Self { words, page, email })
    }
}

/// By how many characters `text` is longer than `most`.
fn over(text: &str, most: usize) -> Option<usize> {
    text.chars()
        .count()
        .checked_sub(most)
        .filter(|over| *over > 0)
}

/// By when what came in at `received` is answered.
pub fn answer_by(received: Timestamp) -> Date {
    received.date().plus_working_days(ANSWER_WITHIN)
}

/// The page that somebody came from, for the form: of an address at `base_url` its path, without what was searched for and
/// without codes, which open what somebody wrote. Nothing for pages of the admin area, for the statement itself, and for the first page,
/// whose address says nothing.
pub fn page_come_from(referer: &str, base_url: &str) -> String {
    let Some(whole) = referer.strip_prefix(base_url) else {
        return String::new();
    };
    let whole = whole.split(['?', '#']).next().unwrap_or_default();
    let (_, path) = Locale::split(whole);
    let first = path.split('/').nth(1).unwrap_or_default();
    if !whole.starts_with('/') || matches!(first, "admin" | "tillganglighet") {
        return String::new();
    }
    let is_code = |part: &&str| {
        part.len() >= CODE && !part.contains('-') && part.bytes().any(|b| b.is_ascii_digit())
    };
    let parts: Vec<&str> = whole.split('/').take_while(|part| !is_code(part)).collect();
    let path = parts.join("/");
    let is_first = matches!(Locale::split(&path).1, "" | "/");
    if is_first || path.chars().count() > PAGE_MAX {
        return String::new();
    }
    path
}

/// A report that has come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortcoming {
    /// Which.
    pub id: Id,
    /// Counts its changes.
    pub version: i64,
    /// Opens it for its reporter.
    pub code: ReceiptCode,
    /// Which page it is about; may be empty.
    pub page: String,
    /// What does not work.
    pub words: String,
    /// Where its reporter wants the answer.
    pub email: Option<EmailAddress>,
    /// The language that its reporter reads.
    pub locale: Locale,
    /// When it came in.
    pub received_at: Timestamp,
    /// By when it is answered.
    pub due: Date,
    /// The answer, once there is one.
    pub answered: Option<Answered>,
}

impl Shortcoming {
    /// How it begins, for lists.
    pub fn heading(&self) -> String {
        const LONGEST: usize = 70;
        let line = self.words.lines().next().unwrap_or_default();
        if line.chars().count() <= LONGEST {
            return line.to_owned();
        }
        let short: String = line.chars().take(LONGEST).collect();
        let end = short.rfind(' ').unwrap_or(short.len());
        format!("{}\u{a0}…", &short[..end])
    }
}

/// The answer to a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// When it was given.
    pub at: Timestamp,
    /// What became of it.
    pub outcome: Outcome,
    /// The words.
    pub words: String,
}

/// An answer before it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// What became of it; none while nothing is chosen.
    pub outcome: Option<Outcome>,
    /// The words to its reporter.
    pub words: String,
}

impl NewAnswer {
    /// What it lacks.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.outcome.is_none() {
            problems.push(("outcome", Problem::NotAChoice));
        }
        said(&mut problems, "answer", &self.words, WORDS_MAX);
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_that_somebody_came_from_is_told_without_codes_and_searches() {
        const HERE: &str = "https://dialog.example";
        for (referer, page) in [
            (
                "https://dialog.example/dialoger/ett-levande-torg?q=anna",
                "/dialoger/ett-levande-torg",
            ),
            ("https://dialog.example/ar/dialoger#x", "/ar/dialoger"),
            ("https://dialog.example/", ""),
            ("https://dialog.example/ar", ""),
            ("https://dialog.example/0123456789abcdef", ""),
            (
                "https://dialog.example/kvitto/abcd1234efgh5678jkmn",
                "/kvitto",
            ),
            (
                "https://dialog.example/en/initiativ/kvitto/abcd1234efgh5678jkmn",
                "/en/initiativ/kvitto",
            ),
            (
                "https://dialog.example/avregistrera/abcd1234efgh5678jkmn",
                "/avregistrera",
            ),
            ("https://dialog.example/admin/dialoger", ""),
            ("https://dialog.example/en/tillganglighet", ""),
            ("https://dialog.example.evil/x", ""),
            ("https://other.example/dialoger", ""),
            ("", ""),
        ] {
            assert_eq!(page_come_from(referer, HERE), page, "{referer}");
        }
    }

    #[test]
    fn p12_a_report_holds_no_personal_number() {
        let number = "Se 19121212-1212 tack.";
        for (words, page, field) in [
            (number, "", "words"),
            ("Knappen syns inte.", number, "page"),
        ] {
            let mut form = Form::new()
                .with("words", words)
                .with("page", page)
                .with("email", "");
            assert_eq!(NewReport::parse(&mut form, Locale::Sv), None);
            let wrong = form.errors().into_iter().map(|(name, _)| name);
            assert_eq!(wrong.collect::<Vec<_>>(), [field]);
        }
    }

    #[test]
    fn only_what_does_not_work_must_be_said() {
        let read = |words: &str, email: &str| {
            let mut form = Form::new()
                .with("words", words)
                .with("page", "")
                .with("email", email);
            let new = NewReport::parse(&mut form, Locale::Sv);
            (
                new.is_some(),
                form.errors()
                    .into_iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(read("Knappen läses inte upp.", ""), (true, vec![]));
        assert_eq!(read("  \n", "anna"), (false, vec!["words", "email"]));
        assert_eq!(read(&"a".repeat(WORDS_MAX), ""), (true, vec![]));
        assert_eq!(read(&"a".repeat(WORDS_MAX + 1), ""), (false, vec!["words"]));
    }

    #[test]
    fn the_page_is_one_line_whatever_is_sent() {
        let mut form = Form::new()
            .with("words", "Ett\ntvå")
            .with("page", " /dialoger\u{2028}\n  /kontakt ")
            .with("email", "");
        let new = NewReport::parse(&mut form, Locale::Sv).unwrap();
        assert_eq!(
            (new.words.as_str(), new.page.as_str()),
            ("Ett\ntvå", "/dialoger /kontakt")
        );
    }

    #[test]
    fn an_answer_says_what_became_of_it_and_why() {
        let problems = |outcome, words: &str| {
            let new = NewAnswer {
                outcome,
                words: words.to_owned(),
            };
            new.problems()
                .into_iter()
                .map(|(field, _)| field)
                .collect::<Vec<_>>()
        };
        assert!(problems(Some(Outcome::Mended), "Nu läses den upp.").is_empty());
        assert_eq!(problems(None, " "), ["outcome", "answer"]);
    }
}
