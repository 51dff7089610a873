//! What looks like personal data is shown to the reviewer before anybody else reads it.

use crate::moderation::personal_data;

#[test]
fn numbers_and_addresses_are_seen() {
    for (text, found) in [
        ("Jag är 19800101-1234.", "19800101-1234"),
        ("Jag är 198001611234", "198001611234"),
        ("Född 800101+1234 här", "800101+1234"),
        ("Ring på 0521-000 00 efter lunch.", "0521-000 00"),
        ("ring 070 – 123 45 67!", "070 – 123 45 67"),
        ("+46 70 123 45 67", "+46 70 123 45 67"),
        ("Skriv till anna.b@exempel.se.", "anna.b@exempel.se"),
    ] {
        assert_eq!(personal_data(text), [found], "{text}");
    }
    assert_eq!(
        personal_data("0521-000 00 eller 0521-000 00"),
        ["0521-000 00"]
    );
}

#[test]
fn years_days_and_times_are_none() {
    for text in [
        "Sedan 2026-11-27 går bussen 08:15 och 16.30, linje 62, för 35 kr.",
        "Omkring 100 000 kronor och 1500 personer på 20260101.",
        "Mellan kl. 08-16 på Kungsgatan 5, 462 33 Vänersborg",
        "KS 2026/123, § 45",
    ] {
        assert_eq!(personal_data(text), Vec::<&str>::new(), "{text}");
    }
}
