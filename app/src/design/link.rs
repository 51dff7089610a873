//! Links as plain data.

/// A link: where it leads and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Address, as it stands in `href`.
    pub href: String,
    /// The words of the link. They make sense out of context.
    pub text: String,
    /// What it is about, where many links say the same: heard after the words, for in a list of links nobody sees what stands beside.
    pub about: String,
}

impl Link {
    /// A link to `href` that says `text`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            about: String::new(),
        }
    }

    /// The same link with what it is about.
    #[must_use]
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }
}

/// A link in a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// Where it leads and what it says.
    pub link: Link,
    /// Whether it leads to the page that is shown, or to the part of the site that the page belongs to.
    pub current: bool,
    /// How much waits there, in figures; empty for nothing.
    pub count: String,
    /// What the count counts, for those who do not see the menu ("att granska"); empty with no count.
    pub count_label: String,
}

impl NavLink {
    /// A menu link without a count.
    pub fn new(href: impl Into<String>, text: impl Into<String>, current: bool) -> Self {
        Self {
            link: Link::new(href, text),
            current,
            count: String::new(),
            count_label: String::new(),
        }
    }

    /// The same link with a count of what waits there and a word for what is counted.
    #[must_use]
    pub fn counting(mut self, count: impl Into<String>, label: impl Into<String>) -> Self {
        self.count = count.into();
        self.count_label = label.into();
        self
    }
}

/// A link to the same page in another language, written in that language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// Where it leads and what it says.
    pub link: Link,
    /// BCP 47 tag of the language that the words and the page behind are in.
    pub lang: String,
    /// Whether it leads to the page that is shown.
    pub current: bool,
}

impl LanguageLink {
    /// A link to `href` in the language `lang`, saying `text` in that language.
    pub fn new(href: impl Into<String>, text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            link: Link::new(href, text),
            lang: lang.into(),
            current: false,
        }
    }

    /// The same link as the one that leads to the page that is shown.
    #[must_use]
    pub fn current(mut self) -> Self {
        self.current = true;
        self
    }
}
