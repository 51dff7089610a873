//! A language that a reader would rather have a page in: offered, never forced, and only to somebody who comes
//! from elsewhere. It needs no cookie: whoever goes from page to page of ours has chosen.

use http::{HeaderMap, header};

use crate::core::Locale;

/// What the answer depends on beside its address, for caches.
pub const VARIES_BY: &str = "Accept-Language, Sec-Fetch-Site";

/// The language that the browser asks for first, when it is another than the page's and the page was not come to
/// from one of ours.
pub fn offer(headers: &HeaderMap, page: Locale) -> Option<Locale> {
    let said = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let from = said(header::HeaderName::from_static("sec-fetch-site"));
    let is_newcomer = match from {
        Some(from) => matches!(from, "none" | "cross-site"),
        // Older browsers do not say; those that come from a page of ours say from which.
        None => said(header::REFERER).is_none(),
    };
    let preferred = Locale::preferred(said(header::ACCEPT_LANGUAGE)?)?;
    (is_newcomer && preferred != page && !(preferred == Locale::Sv && page.is_swedish()))
        .then_some(preferred)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(pairs: &[(&'static str, &'static str)], page: Locale) -> Option<Locale> {
        let headers = pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        offer(&headers, page)
    }

    #[test]
    fn whoever_comes_from_elsewhere_is_offered_their_language() {
        let arabic = ("accept-language", "ar-SY,ar;q=0.9,sv;q=0.5");
        assert_eq!(
            offered(&[arabic, ("sec-fetch-site", "none")], Locale::Sv),
            Some(Locale::Ar)
        );
        assert_eq!(offered(&[arabic], Locale::Sv), Some(Locale::Ar));
        assert_eq!(offered(&[arabic], Locale::Ar), None);
    }

    #[test]
    fn whoever_goes_from_page_to_page_has_chosen() {
        let arabic = ("accept-language", "ar");
        for from in [
            ("sec-fetch-site", "same-origin"),
            ("referer", "https://example.org/"),
        ] {
            assert_eq!(offered(&[arabic, from], Locale::Sv), None);
        }
        let swedish = ("accept-language", "sv-SE");
        assert_eq!(offered(&[swedish], Locale::Simple), None);
        assert_eq!(offered(&[swedish], Locale::En), Some(Locale::Sv));
        assert_eq!(offered(&[("accept-language", "de")], Locale::Sv), None);
    }
}
