//! Markdown to HTML, for texts that come with the program or that staff have written.

use std::sync::LazyLock;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

use crate::core::Locale;
use crate::core::reach::{Piece, pieces};
use crate::core::slug::slug;

/// What may stand in a page: headings with an id, text, lists, quotes, and links to where a browser may go.
static ALLOWED: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut allowed = ammonia::Builder::empty();
    allowed
        .add_tags([
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "a",
            "blockquote",
            "br",
            "code",
            "hr",
        ])
        .add_tag_attributes("a", ["href"])
        .add_generic_attributes(["id"])
        .add_url_schemes(["http", "https", "mailto", "tel"])
        .link_rel(None);
    allowed
});

/// A text as a page needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The words of the first heading.
    pub title: String,
    /// The words of the first paragraph, for those who share or search.
    pub lead: String,
    /// The whole text, its first heading too.
    pub html: String,
}

/// Renders `markdown`. Raw HTML in it is shown as text, and what a page may not hold (pictures, links to
/// scripts) is left out; every heading below the first gets an id, so that one can link to it. A link to a page of
/// ours ("/policy") leads to it in the language `l`.
pub fn render(markdown: &str, l: Locale) -> Rendered {
    render_below(markdown, l, 0)
}

/// As [`render`], inside a page that has headings of its own: each is so many `levels` lower.
pub fn render_below(markdown: &str, l: Locale, levels: usize) -> Rendered {
    let lower = |level: HeadingLevel| {
        HeadingLevel::try_from(level as usize + levels).unwrap_or(HeadingLevel::H6)
    };
    let mut events: Vec<Event> = Parser::new_ext(markdown, Options::empty())
        .map(|event| match event {
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            }) => Event::Start(Tag::Heading {
                level: lower(level),
                id,
                classes,
                attrs,
            }),
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => Event::Start(Tag::Link {
                link_type,
                dest_url: in_language(dest_url, l),
                title,
                id,
            }),
            other => other,
        })
        .collect();
    let mut names: Vec<String> = Vec::new();
    let mut title = String::new();
    let mut lead = String::new();
    let mut start = 0;
    let mut words = String::new();
    for at in 0..events.len() {
        match &events[at] {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph) => {
                start = at;
                words.clear();
            }
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Heading(_)) if title.is_empty() => title.clone_from(&words),
            Event::End(TagEnd::Heading(_)) => {
                let name = name_of(&words, &names);
                names.push(name.clone());
                if let Event::Start(Tag::Heading { id, .. }) = &mut events[start] {
                    *id = Some(CowStr::from(name));
                }
            }
            Event::End(TagEnd::Paragraph) if lead.is_empty() => lead.clone_from(&words),
            _ => {}
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, linked(events).into_iter());
    Rendered {
        title,
        lead,
        html: ALLOWED.clean(&out).to_string(),
    }
}

/// A link to a page of ours, in the language of the text. Files have none, and a link that names its language keeps it.
fn in_language(to: CowStr<'_>, l: Locale) -> CowStr<'_> {
    let path = to.split(['?', '#']).next().unwrap_or_default();
    let is_page = path.starts_with('/') && !path.starts_with("//") && !path.contains('.');
    let (named, _) = Locale::split(path);
    if is_page && named == Locale::default() {
        l.path(&to).into()
    } else {
        to
    }
}

/// The id of the next heading, which says `words`: a readable one, or the section's number where the letters are none of
/// an address ("avsnitt-2" in Arabic); never one that is there already.
fn name_of(words: &str, there: &[String]) -> String {
    let number = there.len() + 1;
    let name = match slug(words) {
        empty if empty.is_empty() => format!("avsnitt-{number}"),
        name => name,
    };
    let mut free = name.clone();
    let mut next = number;
    while there.contains(&free) {
        free = format!("{name}-{next}");
        next += 1;
    }
    free
}

/// With links on addresses and telephone numbers, wherever there is no link yet.
fn linked(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut is_link = false;
    let mut out = Vec::with_capacity(events.len());
    for event in TextMergeStream::new(events.into_iter()) {
        match &event {
            Event::Start(Tag::Link { .. }) => is_link = true,
            Event::End(TagEnd::Link) => is_link = false,
            _ => {}
        }
        match event {
            Event::Text(text) if !is_link => {
                for piece in pieces(&text) {
                    match piece {
                        Piece::Words(words) => out.push(Event::Text(words.into())),
                        Piece::Reach { shown, href } => out.extend([
                            Event::Start(Tag::Link {
                                link_type: LinkType::Inline,
                                dest_url: href.into(),
                                title: CowStr::Borrowed(""),
                                id: CowStr::Borrowed(""),
                            }),
                            Event::Text(shown.into()),
                            Event::End(TagEnd::Link),
                        ]),
                    }
                }
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_we_are_reached_can_be_pressed() {
        let got = render(
            "# Om\n\nRing 0521-000 00, skriv till fragor@exempel.se eller [skriv](mailto:a@exempel.se) hit.",
            Locale::Sv,
        );
        assert!(
            got.html
                .contains(r#"<a href="tel:052100000">0521-000 00</a>"#),
            "{}",
            got.html
        );
        assert!(
            got.html
                .contains(r#"<a href="mailto:fragor@exempel.se">fragor@exempel.se</a>"#),
            "{}",
            got.html
        );
        assert_eq!(got.html.matches("<a").count(), 3, "{}", got.html);
    }

    #[test]
    fn headings_can_be_linked_to_and_the_first_is_the_title() {
        let got = render(
            "# Så går det till\n\nVi *lyssnar*.\n\n## Vem bestämmer?\n\n- en\n- två\n",
            Locale::Sv,
        );
        assert_eq!(got.title, "Så går det till");
        assert_eq!(got.lead, "Vi lyssnar.");
        assert!(
            got.html
                .contains("<h2 id=\"vem-bestammer\">Vem bestämmer?</h2>"),
            "{}",
            got.html
        );
        assert!(got.html.contains("<li>en</li>"), "{}", got.html);
    }

    #[test]
    fn inside_a_page_headings_stand_below_its_own() {
        let got = render_below("# Ett\n\n## Två\n\n##### Fem\n", Locale::Sv, 2);
        assert!(got.html.contains("<h3>Ett</h3>"), "{}", got.html);
        assert!(got.html.contains("<h4 id=\"tva\">Två</h4>"), "{}", got.html);
        assert!(got.html.contains("<h6 id=\"fem\">Fem</h6>"), "{}", got.html);
        assert_eq!(got.title, "Ett");
    }

    #[test]
    fn a_link_leads_only_where_a_browser_may_go() {
        let got = render(
            "# A\n\n[ja](https://example.org/) [ja](/policy) [ja](#b) [nej](javascript:alert(1)) \
             [nej](data:text/html,x) ![nej](https://example.org/x.png)\n",
            Locale::Sv,
        );
        assert_eq!(got.html.matches("<a href=").count(), 3, "{}", got.html);
        for never in ["javascript:", "data:", "<img"] {
            assert!(!got.html.contains(never), "{}", got.html);
        }
    }

    #[test]
    fn raw_html_is_only_text() {
        let got = render(
            "Hej <script>alert(1)</script>\n\n<div>block</div>\n",
            Locale::Sv,
        );
        assert!(
            !got.html.contains("<script") && !got.html.contains("<div"),
            "{}",
            got.html
        );
        assert!(got.html.contains("&lt;script&gt;"), "{}", got.html);
    }

    #[test]
    fn every_heading_has_an_id_of_its_own_in_whatever_letters_it_is_written() {
        let got = render(
            "# سؤال\n\n## من يقرر؟\n\n## Хто вирішує?\n\n## Vem?\n\n## Vem?\n\n## Vem 4\n\n## A 8\n\n## A\n\n## A\n",
            Locale::Ar,
        );
        let ids: Vec<&str> = got
            .html
            .split("id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(
            ids,
            [
                "avsnitt-1",
                "avsnitt-2",
                "vem",
                "vem-4",
                "vem-4-5",
                "a-8",
                "a",
                "a-9"
            ],
            "{}",
            got.html
        );
    }

    #[test]
    fn a_link_to_a_page_of_ours_leads_to_it_in_the_language_of_the_text() {
        let text = "# A\n\n[ett](/policy#syfte) [två](/en/policy) [tre](/nytt.atom) [fyra](//example.org/) [fem](#b)\n";
        let links = |l: Locale| -> Vec<String> {
            let html = render(text, l).html;
            html.split("href=\"")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
                .collect()
        };
        let rest = ["/en/policy", "/nytt.atom", "//example.org/", "#b"];
        for (l, first) in [
            (Locale::Sv, "/policy#syfte"),
            (Locale::En, "/en/policy#syfte"),
            (Locale::Ar, "/ar/policy#syfte"),
        ] {
            let mut expected = vec![first];
            expected.extend(rest);
            assert_eq!(links(l), expected);
        }
    }
}
