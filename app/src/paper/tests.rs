//! A notice and a form for each dialogue, in each language.

use http::StatusCode;

use crate::activities::{self, Kind, NewActivity};
use crate::core::{Locale, TimeOfDay, text};
use crate::dialogues::{State, Texts};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Browser, World};
use crate::translations::{self, MadeBy};

on_both_databases! {
    async fn p03_p12_a_notice_and_a_form_are_printed_for_each_language(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let anybody = Browser::new(&db.app);
        for l in Locale::ALL.iter().copied() {
            let base = l.path(&format!("/dialoger/{}", open.slug));
            let page = anybody.get(&base).await;
            for what in ["anslag", "blankett"] {
                let path = format!("{base}/{what}");
                assert!(page.says(&format!("href=\"{path}\"")), "{path} is linked");
                let paper = anybody.get(&path).await;
                assert_eq!(paper.status, StatusCode::OK, "{path}");
                // The question, until when, where, and the code with the same address in letters.
                for words in ["Hur ska torget bli en plats för alla?", "Skriv ett brev.", "Ring kommunen.", "class=\"qr\""] {
                    assert!(paper.says(words), "{words} on {path}: {}", paper.page);
                }
                let address = paper.page.split("<bdi dir=\"ltr\">").nth(1).and_then(|rest| rest.split("</bdi>").next());
                let address = address.unwrap_or_default().replace("<!>", "");
                let pieces: Vec<&str> = address.split("<span>").map(|piece| piece.trim_end_matches("</span>")).collect();
                assert_eq!(pieces.concat(), format!("radslag.test{base}"), "{path}");
                assert!(pieces.contains(&"dialoger/") && pieces.contains(&open.slug.as_str()), "it is broken after strokes: {pieces:?}");
            }
            let notice = anybody.get(&format!("{base}/anslag")).await;
            assert!(notice.says("Var bänkarna står") && notice.page.matches("<h3>").count() == 4, "{}", notice.page);
        }
        let form = anybody.get(&format!("/dialoger/{}/blankett", open.slug)).await;
        assert!(form.page.matches("<line ").count() > 12, "lines to write on: {}", form.page);
        // One piece gives way, so that the form is one sheet; what is asked for stands right over its own lines, in the same part.
        assert_eq!(form.page.matches("class=\"lines room\"").count(), 1, "{}", form.page);
        assert!(form.says("preserveAspectRatio=\"xMidYMin slice\""), "drawn from the top at the width of the sheet: {}", form.page);
        let asked = form.page.split("<section>").find(|part| part.contains("Namn och adress")).unwrap_or_default();
        assert_eq!(asked.matches("class=\"lines\"").count(), 2, "{asked}");
    }

    async fn p03_p12_a_notice_is_in_its_readers_language_and_what_is_swedish_in_one_piece(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let day = world.today().plus_days(3);
        let at = |time: &str| time.parse::<TimeOfDay>().unwrap().on(day).unwrap();
        let meeting = NewActivity {
            kind: Kind::Meeting,
            title: "Möte om torget".into(),
            place: "Biblioteket".into(),
            starts: at("18:00"),
            ends: at("20:00"),
            access: "Hiss finns.".into(),
            hearing: "Hörslinga finns.".into(),
            how_to: "Kom när du vill.".into(),
        };
        let mut deed = world.deed(Role::Official).await;
        let id = activities::add(&mut deed, open.id, &meeting, "Fler vill ses.").await.unwrap();
        deed.commit().await.unwrap();
        let path = format!("/ar/dialoger/{}/anslag", open.slug);
        let anybody = Browser::new(&db.app);
        let page = anybody.get(&path).await.page.replace("<!>", "");
        for words in [
            "<p lang=\"sv\" dir=\"ltr\"><strong>Möte om torget</strong>, Biblioteket</p>",
            "<ul lang=\"sv\" dir=\"ltr\" class=\"ticked\">",
            text::public_swedish_only_words(Locale::Ar),
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let form = anybody.get(&path.replace("anslag", "blankett")).await;
        assert!(form.says(text::public_swedish_only_words(Locale::Ar)), "{}", form.page);

        let mut deed = world.deed(Role::Official).await;
        let said = ["title", "place", "access", "hearing", "how_to"].map(|field| (field, format!("لقاء {field}")));
        translations::put(&mut deed, open.id, (Locale::Ar, id), None, MadeBy::Human, &said).await.unwrap();
        deed.commit().await.unwrap();
        let notice = anybody.get(&path).await;
        assert!(notice.says("لقاء title") && notice.says("لقاء place") && !notice.says("Möte om torget"), "{}", notice.page);
    }

    /// A link to a number is never broken: on paper "0521-" at the end of a line is read as half of one.
    async fn p03_p12_a_telephone_number_is_in_one_piece_on_paper(db: TestDb) {
        let world = World::new(&db).await;
        let texts = Texts { contact: "Medborgardialog, telefon 0521-000 00".into(), ..world.texts() };
        let draft = world.draft(&texts).await;
        let open = world.take_to(draft, State::Open).await;
        let anybody = Browser::new(&db.app);
        for what in ["anslag", "blankett"] {
            let paper = anybody.get(&format!("/dialoger/{}/{what}", open.slug)).await;
            assert!(paper.says("<a href=\"tel:052100000\">0521-000 00</a>"), "{what}: {}", paper.page);
        }
    }

    async fn nothing_is_printed_when_nobody_can_take_part(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let anybody = Browser::new(&db.app);
        let page = anybody.get(&format!("/dialoger/{}", closed.slug)).await;
        assert!(!page.says("/anslag") && !page.says("/blankett"), "{}", page.page);
        for what in ["anslag", "blankett"] {
            let over = anybody.get(&format!("/dialoger/{}/{what}", closed.slug)).await;
            assert!(over.status == StatusCode::OK && !over.says("<svg class=\"qr\""), "{}", over.page);
        }
        let draft = world.draft(&world.texts()).await;
        assert_eq!(anybody.get(&format!("/dialoger/{}/anslag", draft.slug)).await.status, StatusCode::NOT_FOUND);
    }
}
