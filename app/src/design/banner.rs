//! Messages that concern a whole page.

use leptos::prelude::*;

use super::heading::{Heading, filled};

/// Says that the content is made up, on every page of a site with example content.
#[component]
pub fn ExampleBanner(
    /// The word that stands out ("Exempel").
    #[prop(into)]
    word: String,
    /// The rest ("påhittat innehåll").
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <div class="example"><p class="wrap"><strong>{word}</strong> " – " {text}</p></div> }
}

/// What a notice is about. The kind sets a colour and a form; the words say it in full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Info,
    /// Something went well.
    Done,
    /// Something to mind before going on.
    Mind,
    /// Something went wrong.
    Stop,
}

/// A message in the page: the result of a deed, or something to know before reading on. A result is told to screen
/// readers as a status.
#[component]
pub fn NoticeBanner(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// The message in short.
    #[prop(into)]
    title: String,
    /// Level of the heading, 2 when left out.
    #[prop(default = 2)]
    level: u8,
    /// Identity for links; empty for none.
    #[prop(optional, into)]
    id: String,
    /// The rest of the message; nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, role) = match kind {
        NoticeKind::Info => ("notice", None),
        NoticeKind::Done => ("notice done", Some("status")),
        NoticeKind::Mind => ("notice mind", None),
        NoticeKind::Stop => ("notice stop", Some("alert")),
    };
    view! {
        <div class=class role=role id=filled(id)>
            <Heading level=level>{title}</Heading>
            {children.map(|children| children())}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_result_is_told_as_a_status_and_words_are_escaped() {
        let got =
            html(|| view! { <NoticeBanner kind=NoticeKind::Done title="Sparat <b>"/> }.into_any());
        assert!(got.contains("role=\"status\""), "{got}");
        assert!(got.contains("Sparat &lt;b&gt;"), "{got}");
    }
}
